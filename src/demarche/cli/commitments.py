"""`demarche commitments`: what was promised, offered, threatened and demanded, and what became of it."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click
import polars as pl
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.output import console, write_frame
from demarche.codebook import COMMITMENT_STATUSES, ISSUES
from demarche.ledger import open_ledger


@click.command(epilog="Examples: demarche commitments --ledger desk.duckdb --from USA --status open --status overdue")
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--from", "from_", help="Who made it: a principal or an actor path (RUS, RUS/mfa).")
@click.option("--to", help="Toward whom, likewise.")
@click.option("--issue", type=click.Choice(list(ISSUES)))
@click.option("--status", multiple=True, type=click.Choice(COMMITMENT_STATUSES), help="Only these.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="As of a day (default: the ledger's last).")
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
def commitments(
    *,
    ledger_file: Path,
    from_: str | None,
    to: str | None,
    issue: str | None,
    status: tuple[str, ...],
    on: datetime | None,
    form: str | None,
) -> None:
    """List commitments with the test that decides them. A status by `rule` is a proposal; people decide (judge)."""
    from demarche import track as t

    with open_ledger(ledger_file, read_only=True) as ledger:
        day = on and on.date()
        frame = t.commitments(ledger, from_=from_, to=to, issue=issue, status=status or None, on=day)
    if form:
        write_frame(frame, form=form, file=None)
        return
    out = console()
    for row in frame.to_dicts():
        out.print(described(row))
    if frame.is_empty():
        out.print("no commitment fits; try fewer filters")
    else:
        out.print(_summed(frame), style="dim")


def _summed(frame: pl.DataFrame) -> str:
    """Return in a line how many commitments have which status, and how many of these people decided."""
    counts = frame.group_by("status").len().sort(["len", "status"], descending=[True, False]).iter_rows()
    told = ", ".join(f"{number} {status.replace('_', ' ')}" for status, number in counts)
    decided = frame.filter(pl.col("decided_by") != "rule").height
    return f"{frame.height} in all: {told}; people decided {decided or 'none'}"


def described(row: dict[str, Any]) -> Text:
    """Return a commitment as a few lines: who, toward whom, what, its test, and what became of it, on what."""
    day = str(row["date"] or "no date").ljust(12)
    line = Text(day).append(", ".join(row["actors"]), style="cyan").append(f" → {', '.join(row['targets']) or '?'}")
    line.append(f"  {row['act']}", style="bold").append(f"  {row['status'].replace('_', ' ')}", style="bold yellow")
    by_rule = row["decided_by"] == "rule"
    if not by_rule or row["status"] != "open":
        line.append(" (proposed by rule)" if by_rule else f" (by {row['decided_by']})", style="dim")
    if row["contested"]:
        line.append("  contested", style="red")
    line.append(f"\n{'':12}“{shorten(row['what'])}”  {row['commitment'][:8]}")
    line.append(f"\n{'':12}test: {row['test']}", style="dim")
    if by_rule and row["status"] != "open":
        since = f"{row['since']}: " if row["since"] else ""
        line.append(f"\n{'':12}{since}{shorten(row['why'])}")
    elif row["note"]:
        line.append(f"\n{'':12}{row['note']}")
    return line
