"""`demarche meetings`: rounds, summits and calls that the ledger tells of."""

from pathlib import Path

import click

from demarche.cli.board import shorten
from demarche.cli.output import console, table, write_frame
from demarche.ledger import open_ledger


@click.command(epilog="Examples: demarche meetings --ledger desk.duckdb")
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
def meetings(*, ledger_file: Path, form: str | None) -> None:
    """List meetings, each gathered from all its reports. `track --since NAME` counts from one."""
    from demarche import track as t

    with open_ledger(ledger_file, read_only=True) as ledger:
        frame = t.meetings(ledger)
    if form:
        write_frame(frame, form=form, file=None)
        return
    shown = table("id", "name", "parties", "told", "reports", "evidence")
    for row in frame.to_dicts():
        told = f"{row['first_told'] or 'no date'}{' (set)' if row['set'] else ''}"
        parties = ", ".join(row["parties"])
        shown.add_row(row["meeting"][:8], row["name"], parties, told, str(row["reports"]), shorten(row["evidence"]))
    console().print(shown)
