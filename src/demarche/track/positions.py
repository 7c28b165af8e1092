"""The positions board: what each side demands, offers, has conceded and rejected, by issue, as of a day."""

from collections.abc import Sequence
from datetime import date

import polars as pl

from demarche.track.tracks import spread

STANDS = {"demand": "demands", "appeal": "demands", "offer": "offers", "promise": "offers", "agree": "concedes"}
STANDS |= {"concede": "concedes", "reject": "rejects"}
_MEANT = ("asserted", "hedged")
# Distance looks at a quarter of a year back: long enough for a round of talks, short enough to forget the one before.
DAYS = 90


def lay_out(said: pl.DataFrame, sides: Sequence[str], *, on: date, against: date | None = None) -> pl.DataFrame:
    """Return one row for each side, issue and stand (`demands`, `offers`, `concedes`, `rejects`) among some principals.

    Columns: `side`, `toward` (all others it was said to), `issue`, `stand`, `times`, `first`, `last`, `evidence` and
    `signal_id` of the last, `distance` of the issue on the day, and with `against` its change since then (`moved`, below
    zero where the sides came closer). The distance is the share of what the sides said and did toward each other on the
    issue in the 90 days before that leans against the other; null where nothing leans either way.
    """
    rows = spread(said).filter(pl.col("from").is_in(sides), pl.col("to").is_in(sides), pl.col("modality").is_in(_MEANT))
    board = (
        rows.filter(pl.col("act").is_in(list(STANDS)), pl.col("published") <= on)
        .with_columns(stand=pl.col("act").replace_strict(STANDS, return_dtype=pl.String))
        .sort("published", "article_id", "position")
        .group_by("from", "issue", "stand")
        .agg(
            toward=pl.col("to").unique().sort(),
            times=pl.col("utterance").n_unique().cast(pl.Int64),
            first=pl.col("published").first(),
            last=pl.col("published").last(),
            evidence=pl.col("evidence").last(),
            signal_id=pl.col("signal_id").last(),
        )
        .rename({"from": "side"})
    )
    board = board.join(_distance(rows, on), on="issue", how="left")
    moved = pl.lit(None, pl.Float64)
    if against is not None:
        board = board.join(_distance(rows, against).rename({"distance": "earlier"}), on="issue", how="left")
        moved = pl.col("distance") - pl.col("earlier")
    columns = (
        "side",
        "toward",
        "issue",
        "stand",
        "times",
        "first",
        "last",
        "evidence",
        "signal_id",
        "distance",
        "moved",
    )
    return board.with_columns(moved=moved).select(columns).sort("issue", "side", "stand")


def days_before(day: date, days: int) -> date:
    """Return the day so many days before one, or the first that there is: an article may bear the date 1 January 1."""
    return date.fromordinal(max(day.toordinal() - days, 1))


def _distance(rows: pl.DataFrame, on: date) -> pl.DataFrame:
    within = rows.filter(
        pl.col("published") <= on, pl.col("published") > days_before(on, DAYS), pl.col("leaning") != 0
    ).unique(["utterance", "issue"])
    return within.group_by("issue").agg(distance=(pl.col("leaning") < 0).mean())
