"""`demarche meetings`: rounds, summits and calls that the ledger tells of."""

from pathlib import Path
from typing import Any

import click
import polars as pl
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.output import console, table, write_frame
from demarche.ledger import open_ledger


@click.command(epilog="Examples: demarche meetings --ledger desk.duckdb")
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--named", "name", help="Only those that a name or an id fits, each with what was said of it later.")
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
def meetings(*, ledger_file: Path, name: str | None, form: str | None) -> None:
    """List meetings, each gathered from all its reports. `track --since NAME` counts from one."""
    from demarche import track as t

    with open_ledger(ledger_file, read_only=True) as ledger:
        frame = t.meetings(ledger, name=name)
        claims = [] if name is None or form else [t.claims(ledger, row["meeting"]) for row in frame.to_dicts()]
    if form:
        write_frame(frame, form=form, file=None)
        return
    if name is not None:
        _print_named(frame.to_dicts(), claims, name)
        return
    shown = table("id", "name", "parties", "when", "reports", "evidence")
    for row in frame.to_dicts():
        when = _when(row)
        parties = ", ".join(row["parties"])
        shown.add_row(row["meeting"][:8], row["name"], parties, when, str(row["reports"]), shorten(row["evidence"]))
    console().print(shown)


def _when(row: dict[str, Any]) -> str:
    """Return the day of a meeting where a report names it, else since when it is told of."""
    expected = ", expected" if row["set"] else ""
    if row["held"]:
        return f"{row['held']}{expected}"
    return f"told {row['first_told']}{expected}" if row["first_told"] else f"no date{expected}"


def _print_named(rows: list[dict[str, Any]], claims: list[pl.DataFrame], name: str) -> None:
    out = console()
    for row, told in zip(rows, claims, strict=True):
        reports = f"{row['reports']} report{'s' if row['reports'] > 1 else ''}"
        head = f"{row['meeting'][:8]}  {row['name']}  {', '.join(row['parties'])}  {_when(row)}  {reports}"
        out.print(Text(head, style="bold").append(f"\n{'':10}“{shorten(row['evidence'])}”", style="not bold"))
        for claim in told.to_dicts():
            line = f"{'':10}{claim['published'] or 'no date'}  {', '.join(claim['from_actors'])}  {claim['act']}"
            out.print(f"{line}  “{shorten(claim['evidence'])}”  {claim['outlet'] or claim['title']}")
    if not rows:
        out.print(f"no meeting is called {name!r}; `demarche meetings` lists them")
