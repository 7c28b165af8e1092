"""`demarche doctor`: what is installed, and whether a ledger is well."""

import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click
import polars as pl

from demarche.cli.output import console, table
from demarche.codebook import VERSION
from demarche.ledger import open_ledger
from demarche.read import READERS, Reader, code_version

_PARTS = {
    "duckdb": "base",
    "polars": "base",
    "trafilatura": "html",
    "feedparser": "feeds",
    "scipy": "games",
    "altair": "charts",
    "starlette": "desk",
}


@click.command(epilog="Examples: demarche doctor · demarche doctor --ledger desk.duckdb")
@click.option("--ledger", "ledger_file", type=click.Path(exists=True, path_type=Path))
def doctor(*, ledger_file: Path | None) -> None:
    """Print versions, readers, and the health of a ledger; exit code 1 if something is amiss."""
    made = table("what", "is")
    made.add_row("demarche", code_version())
    made.add_row("python", platform.python_version())
    made.add_row("codebook", VERSION)
    for name in READERS:
        made.add_row(f"reader {name}", Reader(name).versions.reader)
    for package, extra in _PARTS.items():
        made.add_row(package, _installed(package, extra))
    healthy, failures = True, pl.DataFrame()
    if ledger_file is not None:
        with open_ledger(ledger_file, read_only=True) as ledger:
            health, failures = ledger.health(), ledger.failures()
        healthy = not health["problems"]
        for key, value in health.items():
            made.add_row(f"ledger {key}", str(value))
    out = console()
    out.print(made)
    for row in failures.iter_rows(named=True):
        out.print(f"not read by run {row['run']}: {row['message']}")
    if not healthy:
        raise click.exceptions.Exit(1)


def _installed(package: str, extra: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return f"missing; pip install 'demarche[{extra}]'"
