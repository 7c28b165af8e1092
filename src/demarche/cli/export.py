"""`demarche export`: the ledger's tables as Parquet, CSV or JSON lines."""

from pathlib import Path

import click

from demarche.ledger import open_ledger
from demarche.ledger.export import Format

_TABLES = ("statements", "signals", "channels", "articles")
_FORMATS = ("parquet", "csv", "jsonl")


@click.command(epilog="Examples: demarche export --ledger desk.duckdb out/ --format csv --table signals")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--format", "form", type=click.Choice(_FORMATS), default="parquet", show_default=True)
@click.option("--table", "tables", multiple=True, type=click.Choice(_TABLES), help="Only these (default: all).")
def export(*, folder: Path, ledger_file: Path, form: Format, tables: tuple[str, ...]) -> None:
    """Write statements, signals, channels and articles into FOLDER, signals with PLOVER and CAMEO columns."""
    with open_ledger(ledger_file, read_only=True) as ledger:
        for path in ledger.export(folder, what=tables or _TABLES, format=form):
            click.echo(path)
