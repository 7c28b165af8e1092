"""`demarche merge`: a colleague's ledger, or judgements, into one's own."""

from pathlib import Path

import click

from demarche.errors import LedgerError
from demarche.ledger import open_ledger


@click.command(
    epilog="Examples: demarche merge theirs.duckdb --ledger mine.duckdb · demarche merge theirs.jsonl --ledger mine.duckdb"
)
@click.argument("other", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
def merge(*, other: Path, ledger_file: Path) -> None:
    """Add what OTHER has and this ledger has not: articles, readings and judgements of a ledger, or judgements of JSON lines."""
    if other.samefile(ledger_file):
        raise LedgerError(f"{other} is the ledger itself; name the one that is to be added to it")
    with open_ledger(ledger_file) as ledger:
        if other.suffix == ".jsonl":
            added = ledger.import_judgements(other)
        else:
            with open_ledger(other, read_only=True) as theirs:
                merged = ledger.merge(theirs)
            click.echo(f"{merged.articles} articles and {merged.readings} readings added")
            added = merged.judgements
        click.echo(f"{added} judgements added")
        if orphans := ledger.orphans():
            click.echo(
                f"{len(orphans)} judgements speak of records that this ledger does not have; judge --orphans lists them"
            )
        if differ := ledger.contradictions():
            fields = f"{len(differ)} field{'s' if len(differ) > 1 else ''}"
            click.echo(f"people differ on {fields}; the latest word holds, judge --agreement compares them")
