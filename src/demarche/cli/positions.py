"""`demarche positions`: what each side demands, offers, has conceded and rejected."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path

import click
import polars as pl
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.output import console, write_frame
from demarche.ledger import open_ledger
from demarche.records import principal

_DAY = click.DateTime(["%Y-%m-%d"])


@click.command(
    epilog="Examples: demarche positions RUS USA UKR --ledger desk.duckdb --on 2026-02-11 --against 2026-01-01"
)
@click.argument("sides", nargs=-1, required=True)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--on", type=_DAY, help="As of a day (default: the ledger's last).")
@click.option("--against", type=_DAY, help="Also say how the distance has moved since that day.")
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
def positions(
    *, sides: tuple[str, ...], ledger_file: Path, on: datetime | None, against: datetime | None, form: str | None
) -> None:
    """Show what SIDES (principals, two or more) want of each other, issue by issue."""
    from demarche import track as t

    with open_ledger(ledger_file, read_only=True) as ledger:
        frame = t.positions(ledger, *sides, on=on and on.date(), against=against and against.date())
        absent = [] if form or not frame.is_empty() else _absent(t.tracks(ledger), sides)
    if form:
        write_frame(frame, form=form, file=None)
        return
    out = console()
    for issue, rows in groupby(frame.to_dicts(), key=lambda row: row["issue"]):
        for number, row in enumerate(rows):
            if not number:
                out.print(_head(issue, row["distance"], row["moved"]))
            line = Text(f"  {row['side']} {row['stand']}", style="cyan").append(
                f"  {row['times']}×, last {row['last']}"
            )
            out.print(line.append(f"  “{shorten(row['evidence'])}”"))
    if frame.is_empty():
        unknown = f"nobody here is called {' or '.join(absent)}; " if absent else ""
        out.print(
            f"these sides told each other nothing of the kind; {unknown}`demarche track` lists who speaks to whom"
        )


def _absent(tracks: pl.DataFrame, sides: Sequence[str]) -> list[str]:
    """Return the sides that stand on no track at all."""
    there = {*tracks["from"], *tracks["to"]}
    return [side for side in sides if principal(side) not in there]


def _head(issue: str, distance: float | None, moved: float | None) -> Text:
    head = Text(issue, style="bold")
    if distance is not None:
        head.append(f"  distance {distance:.2f}")
    if moved is not None:
        head.append(f", moved {moved:+.2f}", style="yellow")
    return head
