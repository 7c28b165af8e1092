"""Tracks: the utterances from one principal to another on one issue, in time; where they shift, and where they stop."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

import polars as pl

from demarche.codebook import ACTS, MUTUAL

# On each side of a shift so many utterances are looked at; more would smooth a sudden turn away.
SIDE = 3
# A track is silent when nothing came for longer than ever before and for three times its usual gap, but at least a week:
# a weekly briefing that is missed once is no silence.
_GAPS, _LEAST_GAP = 3.0, 7
_LEAST_DAYS = 4
LEANING = {name: act.leaning for name, act in ACTS.items()}
MEANT = ("asserted", "hedged")

_SHIFTS = pl.Schema(
    {
        **{name: pl.String() for name in ("from", "to", "issue", "kind")},
        "published": pl.Date(),
        **{name: pl.String() for name in ("act_before", "act", "evidence")},
        "confidence": pl.Float64(),
        **{name: pl.List(pl.String) for name in ("before", "after")},
    }
)

Row = dict[str, Any]


def spread(said: pl.DataFrame) -> pl.DataFrame:
    """Return a row for every track an utterance stands on, with its `from`, `to`, `issue` and `leaning`.

    In mutual acts, which name all sides together, each stands toward each other.
    """
    mutual = pl.col("act").is_in(list(MUTUAL)) & (pl.col("to_principals").list.len() == 0)
    rows = said.with_columns(pl.when(mutual).then("from_principals").otherwise("to_principals").alias("to"))
    rows = rows.with_columns(
        pl.col("from_principals").alias("from"),
        pl.col("issues").alias("issue"),
        pl.col("act").replace_strict(LEANING, return_dtype=pl.Int8).alias("leaning"),
    )
    for name in ("from", "to", "issue"):
        rows = rows.explode(name)
    return rows.filter(pl.col("from").is_not_null(), pl.col("to").is_not_null(), pl.col("from") != pl.col("to"))


def quoted(text: str) -> str:
    """Return text as a string of SQL."""
    return "'" + text.replace("'", "''") + "'"


_IN_SQL = ", ".join(quoted(act) for act in sorted(MUTUAL))
_MEANT_IN_SQL = f"modality IN ({', '.join(map(quoted, MEANT))})"
_LEANING_IN_SQL = " ".join(f"WHEN '{act}' THEN {leaning}" for act, leaning in sorted(LEANING.items()))
# As `spread` does it, but in the ledger: a million utterances need not be carried out of it to be counted.
LIST_TRACKS = f"""
, sided AS (
    SELECT act, {_MEANT_IN_SQL} AS meant, published, issues, unnest(from_principals) AS "from",
        CASE WHEN act IN ({_IN_SQL}) AND len(to_principals) = 0 THEN from_principals ELSE to_principals END AS others
    FROM chosen),
paired AS (SELECT act, meant, published, issues, "from", unnest(others) AS "to" FROM sided),
spread AS (
    SELECT act, meant, published, "from", "to", unnest(issues) AS issue FROM paired WHERE "from" <> "to"),
acting AS (
    SELECT "from", "to", issue, act, meant, count(*) AS told, count(published) FILTER (meant) AS dated,
        min(published) AS first, max(published) AS last, CASE act {_LEANING_IN_SQL} END AS leaning
    FROM spread GROUP BY ALL)
SELECT "from", "to", issue, sum(dated)::BIGINT AS utterances,
    coalesce(sum(told - dated) FILTER (meant), 0)::BIGINT AS undated,
    coalesce(sum(told) FILTER (NOT meant), 0)::BIGINT AS not_meant,
    min(first) FILTER (meant) AS first, max(last) FILTER (meant) AS last,
    list_sort(coalesce(list(act) FILTER (dated > 0), [])) AS acts,
    sum(leaning * dated) / nullif(sum(dated), 0)::DOUBLE AS leaning
FROM acting GROUP BY ALL ORDER BY utterances DESC, "from", "to", issue"""
# The days on which each track was fed, up to one; those of some sides (any, where none are given) on an issue (any).
TRACK_DAYS = f"""
, sided AS (
    SELECT published, issues, unnest(from_principals) AS "from",
        CASE WHEN act IN ({_IN_SQL}) AND len(to_principals) = 0 THEN from_principals ELSE to_principals END AS others
    FROM chosen WHERE published <= DATE '{{on}}'),
paired AS (SELECT published, issues, "from", unnest(others) AS "to" FROM sided)
SELECT DISTINCT "from", "to", issue, published FROM (SELECT published, "from", "to", unnest(issues) AS issue FROM paired)
WHERE "from" <> "to" AND {{where}}"""
# Its columns, as they are kept.
LISTED = {
    **dict.fromkeys(("from", "to", "issue"), "VARCHAR"),
    **dict.fromkeys(("utterances", "undated", "not_meant"), "BIGINT"),
    **dict.fromkeys(("first", "last"), "DATE"),
    "acts": "VARCHAR[]",
    "leaning": "DOUBLE",
}


def number_track(said: pl.DataFrame, *, since: date | None = None) -> pl.DataFrame:
    """Return utterances, oldest first, with `nth` of the same act since a day (inclusive) and `in_all` before and since.

    Those without a date stand last, unnumbered: where they belong is not guessed. What is denied or only supposed stands
    in its place, unnumbered too: "did not threaten" is no threat.
    """
    rows = said.sort("published", "article_id", "position", nulls_last=True)
    dated = pl.col("published").is_not_null() & pl.col("modality").is_in(MEANT)
    counted = dated if since is None else dated & (pl.col("published") >= since)
    return rows.with_columns(
        pl.when(counted).then(counted.cast(pl.Int64).cum_sum().over("act")).alias("nth"),
        pl.when(dated).then(dated.cast(pl.Int64).cum_sum().over("act")).alias("in_all"),
    )


def find_shifts(said: pl.DataFrame) -> pl.DataFrame:
    """Return where tracks change direction, each with the signals on both sides.

    `kind` is `turn toward` and `turn against` (the leaning changes its sign), `first threat`, or `threat withdrawn`. The
    `confidence` is the share of the three utterances on either side that lean as the shift says, over both sides and
    lowered for every one of them that is missing; it is no calibrated probability. An act that is denied or only
    supposed shifts nothing.
    """
    return shifts_of(steps(said))


def steps(said: pl.DataFrame) -> pl.DataFrame:
    """Return what tracks go by, track by track in time: the utterances that are meant, have a date, and lean one way."""
    return (
        spread(said)
        .filter(pl.col("published").is_not_null(), pl.col("modality").is_in(MEANT), pl.col("leaning") != 0)
        .sort("from", "to", "issue", "published", "article_id", "position")
        .select("from", "to", "issue", "published", "act", "leaning", "signal_id", "evidence")
    )


def shifts_of(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the shifts among the steps of tracks."""
    shifts = [
        shift
        for _, track in groupby(rows.iter_rows(named=True), key=lambda row: (row["from"], row["to"], row["issue"]))
        for shift in _shifts(list(track))
    ]
    return pl.DataFrame(shifts, schema=_SHIFTS, orient="row").sort("published", "from", "to", "issue")


def _shifts(track: Sequence[Row]) -> list[Row]:
    found: list[Row] = []
    threats = 0
    for index, row in enumerate(track):
        kind = _kind(track, index, threats)
        threats += row["act"] == "threaten"
        if kind:
            found.append(_shift(track, index, kind))
    return found


def _kind(track: Sequence[Row], index: int, threats: int) -> str | None:
    act = track[index]["act"]
    if index == 0:
        return None
    if act == "threaten" and not threats:
        return "first threat"
    if act in ("retreat", "concede") and track[index - 1]["act"] == "threaten":
        return "threat withdrawn"
    if track[index]["leaning"] == track[index - 1]["leaning"]:
        return None
    return "turn toward" if track[index]["leaning"] > 0 else "turn against"


def _shift(track: Sequence[Row], index: int, kind: str) -> Row:
    row = track[index]
    before, after = track[max(0, index - SIDE) : index], track[index : index + SIDE]
    if kind == "first threat":
        fits = sum(item["act"] != "threaten" for item in before) + sum(item["leaning"] < 0 for item in after)
    else:
        fits = sum(item["leaning"] != row["leaning"] for item in before)
        fits += sum(item["leaning"] == row["leaning"] for item in after)
    return {
        **{name: row[name] for name in ("from", "to", "issue", "published", "act", "evidence")},
        "kind": kind,
        "act_before": before[-1]["act"],
        "confidence": fits / (2 * SIDE),
        "before": [item["signal_id"] for item in before],
        "after": [item["signal_id"] for item in after],
    }


def find_silences(days: pl.DataFrame, *, on: date) -> pl.DataFrame:
    """Return tracks that used to be fed and stopped, as of a day, the longest silence first.

    `days` has each day, up to that one, on which something was told on a track: `from`, `to`, `issue`, `published`.
    """
    keys = ["from", "to", "issue"]
    gaps = days.sort(*keys, "published").with_columns(gap=pl.col("published").diff().dt.total_days().over(keys))
    return (
        gaps.group_by(keys)
        .agg(
            days=pl.len().cast(pl.Int64),
            last=pl.col("published").max(),
            usual_gap=pl.col("gap").median(),
            longest_gap=pl.col("gap").max(),
        )
        .with_columns(silent_for=(pl.lit(on) - pl.col("last")).dt.total_days())
        .filter(
            pl.col("days") >= _LEAST_DAYS,
            pl.col("silent_for") >= _LEAST_GAP,
            pl.col("silent_for") > pl.col("longest_gap"),
            pl.col("silent_for") > _GAPS * pl.col("usual_gap"),
        )
        .sort(["silent_for", *keys], descending=[True, False, False, False])
    )
