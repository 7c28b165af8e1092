"""`demarche ask`: the signals of a ledger that fit, newest first, each with the words it was read from."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
import polars as pl
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.output import console, write_frame
from demarche.codebook import ACTS, ISSUES, KINDS, MODALITIES
from demarche.ledger import open_ledger

_MOST = 50  # rows on a screen, where no limit is given; files get all
_DATE = click.DateTime(["%Y-%m-%d"])


@click.command(
    epilog="Examples: demarche ask --ledger desk.duckdb --from RUS --to USA --act threaten · "
    "demarche ask --ledger desk.duckdb --from RUS/mfa --issue sanctions --since 2026-01-01 --csv"
)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--from", "from_", help="Who acts: an actor path or its beginning (RUS, RUS/mfa).")
@click.option("--to", help="Toward whom, likewise.")
@click.option("--act", type=click.Choice(list(ACTS)))
@click.option("--issue", type=click.Choice(list(ISSUES)))
@click.option("--kind", type=click.Choice(KINDS))
@click.option("--modality", type=click.Choice(MODALITIES))
@click.option("--text", help="Only signals with these words in the evidence.")
@click.option("--since", type=_DATE, help="First day of the articles.")
@click.option("--until", type=_DATE, help="Last day of the articles.")
@click.option("--limit", type=click.IntRange(1), help=f"At most so many rows (a screen shows {_MOST}).")
@click.option("--json", "form", flag_value="json", help="One row a line as JSON.")
@click.option("--csv", "form", flag_value="csv", help="As CSV.")
@click.option("--parquet", type=click.Path(path_type=Path), help="Into a Parquet file.")
def ask(
    *,
    ledger_file: Path,
    since: datetime | None,
    until: datetime | None,
    limit: int | None,
    form: str | None,
    parquet: Path | None,
    from_: str | None,
    to: str | None,
    act: str | None,
    issue: str | None,
    kind: str | None,
    modality: str | None,
    text: str | None,
) -> None:
    """Ask a ledger who did what toward whom. For talks and other mutual acts --from and --to match either side."""
    to_file = form is not None or parquet is not None
    with open_ledger(ledger_file, read_only=True) as ledger:
        frame = ledger.signals(
            from_=from_,
            to=to,
            act=act,
            issue=issue,
            kind=kind,
            modality=modality,
            text=text,
            since=_day(since),
            until=_day(until),
            limit=limit if to_file else (limit or _MOST) + 1,
        )
    if to_file:
        write_frame(frame, form="parquet" if parquet else str(form), file=parquet)
    else:
        _print(frame, limit or _MOST)


def _day(moment: datetime | None) -> date | None:
    return None if moment is None else moment.date()


def _print(frame: pl.DataFrame, limit: int) -> None:
    out = console()
    if not frame.height:
        out.print("no signal fits; try fewer filters, or `demarche export` to see all")
        return
    for row in frame.head(limit).iter_rows(named=True):
        out.print(_line(row))
    if frame.height > limit:
        out.print(f"… more than {limit}; give --limit, or --csv for all", style="dim")


def _line(row: dict[str, Any]) -> Text:
    """Return a signal as two lines: the day, who toward whom, what and on what; the words and where they stand."""
    line = Text(str(row["published"] or "no date").ljust(12)).append(", ".join(row["from_actors"]), style="cyan")
    if row["to_actors"]:
        line.append(" → ").append(", ".join(row["to_actors"]), style="cyan")
    line.append(f"  {row['act']}", style="bold").append(f"  {', '.join(row['issues'])}")
    if row["modality"] != "asserted":
        line.append(f"  ({row['modality']})", style="yellow")
    line.append(f"\n{'':12}“{shorten(row['evidence'])}”")
    place = row["outlet"] or row["title"] or row["article_id"]
    return line.append(f"  {place}", style="dim")
