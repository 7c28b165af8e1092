"""`demarche track`: what one side said and did toward another, in time, counted and with its turns."""

from datetime import date
from pathlib import Path
from typing import Any

import click
import polars as pl
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.output import console, table, write_frame
from demarche.codebook import ACTS, ISSUES
from demarche.ledger import open_ledger
from demarche.records import principal

_MOST = 30  # tracks on a screen
_MOST_SIDES = 6  # sides named where a track is empty


@click.command(
    epilog="Examples: demarche track --ledger desk.duckdb --from RUS --to USA --issue sanctions --since Anchorage · "
    "demarche track --ledger desk.duckdb"
)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--from", "from_", help="Who acts: a principal or an actor path (RUS, RUS/mfa).")
@click.option("--to", help="Toward whom, likewise.")
@click.option("--issue", type=click.Choice(list(ISSUES)))
@click.option("--act", "acts", multiple=True, type=click.Choice(list(ACTS)), help="Only these acts of the track.")
@click.option("--since", help="Count from a date, or from a meeting by its name or id.")
@click.option("--silent", is_flag=True, help="List tracks that were fed and have stopped.")
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
def track(
    *,
    ledger_file: Path,
    from_: str | None,
    to: str | None,
    issue: str | None,
    acts: tuple[str, ...],
    since: str | None,
    silent: bool,
    form: str | None,
) -> None:
    """Follow one side's words and deeds toward another; without --from and --to, list the tracks there are."""
    from demarche import track as t

    if (acts or since) and (silent or from_ is None or to is None):
        raise click.UsageError("--act and --since are of one track: give both --from and --to, and leave out --silent")
    if silent:
        with open_ledger(ledger_file, read_only=True) as ledger:
            _print_silent(t.silences(ledger), {"from": from_, "to": to, "issue": issue}, form)
        return
    with open_ledger(ledger_file, read_only=True) as ledger:
        if from_ is None or to is None:
            frame = t.tracks(ledger, from_=from_, to=to, issue=issue)
            turns, start = None, None
        else:
            start = t.when(ledger, since)
            frame = t.track(ledger, from_=from_, to=to, issue=issue, since=start)
            turns = t.shifts(ledger, from_=from_, to=to, issue=issue)
            if acts:  # counted among all, then shown alone
                frame, turns = frame.filter(pl.col("act").is_in(acts)), turns.filter(pl.col("act").is_in(acts))
        beside = _beside(t.tracks(ledger), from_, to) if frame.is_empty() else ""
    if form:
        write_frame(frame, form=form, file=None)
    elif frame.is_empty():
        console().print(f"no signal stands on such a track; {beside}")
    elif turns is None:
        _print_tracks(frame)
    else:
        if start is not None:
            _print_since(frame, start)
            frame, turns = frame.filter(pl.col("published") >= start), turns.filter(pl.col("published") >= start)
        _print_line(frame, turns, "" if start is None else f" since {start}")


def _beside(tracks: pl.DataFrame, from_: str | None, to: str | None) -> str:
    """Return which tracks there are of the sides that were asked for: a state may have had another name at the time."""
    told = []
    for name, near, far, verb in ((from_, "from", "to", "speaks toward"), (to, "to", "from", "is spoken to by")):
        if name is not None:
            rows = tracks.filter(pl.col(near) == principal(name)).sort("utterances", descending=True)
            others = ", ".join(rows[far].unique(maintain_order=True).head(_MOST_SIDES))
            told.append(f"{principal(name)} {verb} {others or 'nobody here'}")
    return "; ".join([*told, "`demarche track` without --from and --to lists what there is"])


def _print_silent(frame: pl.DataFrame, wanted: dict[str, str | None], form: str | None) -> None:
    sides = {name: value if name == "issue" else principal(value) for name, value in wanted.items() if value}
    frame = frame.filter(*(pl.col(name) == value for name, value in sides.items()))
    if form:
        write_frame(frame, form=form, file=None)
        return
    for row in frame.head(_MOST).to_dicts():
        line = (
            f"{row['from']} to {row['to']} on {row['issue']}: nothing for {row['silent_for']} days, since {row['last']}"
        )
        console().print(f"{line} (before on {row['days']} days, never more than {row['longest_gap']} days apart)")
    if frame.is_empty():
        console().print("no track that was fed on four days or more has fallen silent")
    _print_more(frame)


def _print_tracks(frame: pl.DataFrame) -> None:
    shown = table("from", "to", "issue", "utterances", "first", "last", "leaning", "acts")
    for row in frame.head(_MOST).to_dicts():
        days = [str(row[name] or "") for name in ("first", "last")]
        leaning = "" if row["leaning"] is None else f"{row['leaning']:+.2f}"
        shown.add_row(
            row["from"], row["to"], row["issue"], str(row["utterances"]), *days, leaning, ", ".join(row["acts"])
        )
    console().print(shown)
    _print_more(frame)


def _print_more(frame: pl.DataFrame) -> None:
    if frame.height > _MOST:
        console().print(f"… {frame.height - _MOST} more; --csv gives all", style="dim")


def _print_since(frame: pl.DataFrame, start: date) -> None:
    """Print how much stood on the track before a day, and what since."""
    meant = pl.col("modality").is_in(("asserted", "hedged"))
    later = frame.filter(pl.col("published") >= start)
    counts = later.filter(meant).group_by("act").len().sort(["len", "act"], descending=[True, False]).iter_rows()
    told = ", ".join(f"{number} {act}" for act, number in counts) or "nothing"
    before, undated = frame.filter(meant, pl.col("published") < start).height, frame["published"].null_count()
    denied = later.filter(~meant).height
    apart = f"; denied or only supposed: {denied}" if denied else ""
    console().print(f"since {start}: {told}{apart}; before: {before}; without a date: {undated}")


def _print_line(frame: pl.DataFrame, turns: pl.DataFrame, since: str) -> None:
    out = console()
    for row in frame.to_dicts():
        out.print(_line(row, since))
    for row in turns.to_dicts():
        told = f"{row['published']}  {row['kind']} on {row['issue']}: {row['act_before']}, then {row['act']}"
        out.print(Text(told, style="bold").append(f"  (confidence {row['confidence']:.2f})", style="dim"))


def _line(row: dict[str, Any], since: str) -> Text:
    day = str(row["published"] or "no date").ljust(12)
    line = Text(day).append(", ".join(row["from_actors"]), style="cyan").append(f"  {row['act']}", style="bold")
    line.append(f"  {', '.join(row['issues'])}")
    if row["nth"]:
        line.append(f"  {_ordinal(row['nth'])} {row['act']}{since}", style="yellow")
    if row["witnesses"] > 1:
        line.append(f"  {row['witnesses']} articles", style="dim")
    if row["modality"] != "asserted":
        line.append(f"  ({row['modality']})", style="yellow")
    line.append(f"\n{'':12}“{shorten(row['evidence'])}”")
    return line.append(f"  {', '.join(row['outlets']) or row['title'] or row['article_id']}", style="dim")


def _ordinal(number: int) -> str:
    tail = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{tail}"
