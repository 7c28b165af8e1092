"""`demarche merge`: a colleague's judgements into one's own ledger."""

from pathlib import Path

import click

from demarche.ledger import open_ledger


@click.command(
    epilog="Examples: demarche merge theirs.duckdb --ledger mine.duckdb · demarche merge theirs.jsonl --ledger mine.duckdb"
)
@click.argument("other", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
def merge(*, other: Path, ledger_file: Path) -> None:
    """Add the judgements of OTHER (a ledger, or JSON lines that `judge --export` wrote) that are not here yet."""
    with open_ledger(ledger_file) as ledger:
        if other.suffix == ".jsonl":
            added = ledger.import_judgements(other)
        else:
            with open_ledger(other, read_only=True) as theirs:
                added = ledger.merge(theirs)
        click.echo(f"{added} judgements added")
        if orphans := ledger.orphans():
            click.echo(
                f"{len(orphans)} judgements speak of records that this ledger does not have; judge --orphans lists them"
            )
        if differ := ledger.contradictions():
            click.echo(f"people differ on {len(differ)} fields; the latest word holds, judge --agreement compares them")
