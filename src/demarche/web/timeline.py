"""The timeline's data: signals of some sides in time, with meetings and commitments; a script draws it."""

from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import track as t
from demarche.codebook import ACTS
from demarche.records import principal
from demarche.web.asked import Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page

MOST = 10_000  # signals drawn at once; beyond them the newest are, and the page says so
_SIDES = 6
_MOST_SPANS = 1_000  # commitments drawn at once, the newest; a lane shows some ten above each other
_MOST_POSTS = 500  # meetings drawn at once, the newest; more would stand closer than a post is wide
_SHORT = 140  # characters of evidence sent along; the article has all
_DRAWN = f"""
, picked AS MATERIALIZED (SELECT reading, "position" FROM found WHERE published IS NOT NULL AND $sides
  ORDER BY published DESC, article_id, "position" LIMIT {MOST})
SELECT signal_id, article_id, published, kind, act, modality, from_principals, to_principals, from_actors, to_actors,
  issues, substr(evidence, 1, {_SHORT}) AS evidence, outlet, title, confidence
FROM found WHERE reading IN (SELECT reading FROM picked) AND (reading, "position") IN (SELECT (reading, "position") FROM picked)
ORDER BY published DESC, article_id, "position"
"""
_COUNT = "SELECT count(*) FROM found WHERE published IS NOT NULL AND $sides"
_THERE = "list_contains(CASE WHEN len(to_principals) = 0 THEN from_principals ELSE to_principals END, ?)"


def timeline(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show sides as lanes (`sides`; the two busiest, unless named); filters as in search; `view` is what is zoomed to."""
    sides = _sides(desk, asked)
    filters = asked.filters(but=("from", "to"))
    alone = len(sides) < 2 or bool(asked.get("all"))
    here = " OR ".join(["list_contains(from_principals, ?)"] * len(sides)) or "false"
    among = f"({here})" if alone else f"({here}) AND ({' OR '.join([_THERE] * len(sides))})"
    values = sides if alone else [*sides, *sides]
    key = (tuple(sides), alone, repr(sorted(filters.items())))
    rows = desk.kept(
        ("timeline", *key),
        lambda: desk.ledger.ask(_DRAWN.replace("$sides", among), values, **desk.narrowed(filters)),
        of="signals",
    )
    total = rows.height
    if total == MOST:
        total = desk.kept(
            ("timeline all", *key),
            lambda: int(desk.ledger.ask(_COUNT.replace("$sides", among), values, **desk.narrowed(filters)).item()),
            of="signals",
        )
    data: dict[str, Any] = {"sides": sides, "total": total, "most": MOST}
    if asked.form == "json":
        data |= _drawn(desk, asked, sides, rows)
    return Page("timeline.html", data, table=rows, beside={"rows": rows.head(50).to_dicts()})


def _sides(desk: Desk, asked: Asked) -> list[str]:
    named = [*asked.all("sides"), asked.get("from"), asked.get("to")]
    return list(dict.fromkeys(principal(side) for side in named if side))[:_SIDES] or desk.sides[:2]


def _drawn(desk: Desk, asked: Asked, sides: list[str], rows: pl.DataFrame) -> dict[str, Any]:
    """Return what the script draws: columns of signals, oldest first, meetings and commitments."""
    ordered = rows.reverse()
    leaning = {name: act.leaning for name, act in ACTS.items()}
    lanes = [[side for side in sides if side in found] for found in ordered["from_principals"].to_list()]
    signals: dict[str, Any] = {
        "id": ordered["signal_id"],
        "article": ordered["article_id"],
        "day": ordered["published"].cast(pl.String),
        "lane": [sides.index(found[0]) for found in lanes],
        "deed": (ordered["kind"] == "deed").cast(pl.Int8),
        "act": ordered["act"],
        "leaning": [leaning[act] for act in ordered["act"]],
        "modality": ordered["modality"],
        "from": ordered["from_actors"].list.join(", "),
        "to": ordered["to_actors"].list.join(", "),
        "issues": ordered["issues"].list.join(", "),
        "words": ordered["evidence"],
        "outlet": ordered["outlet"],
    }
    ready = not desk.deriving.is_set()
    return {
        "signals": signals,
        "meetings": _meetings(desk, sides) if ready else [],
        "commitments": _commitments(desk, asked, sides) if ready else [],
        "left_out": [] if ready else ["meetings", "commitments"],
    }


def _meetings(desk: Desk, sides: list[str]) -> list[dict[str, Any]]:
    found = desk.meetings()
    rows = found.filter(
        pl.col("first_told").is_not_null(), pl.col("parties").list.set_intersection(sides).list.len() > 0
    )
    newest = rows.sort("first_told").tail(_MOST_POSTS)
    return newest.select("meeting", "name", "parties", "first_told", "set", "evidence").to_dicts()


def _commitments(desk: Desk, asked: Asked, sides: list[str]) -> list[dict[str, Any]]:
    """Return commitments of the sides as spans: from the utterance to the deadline, or to where it ended."""
    issue = asked.get("issue") or None
    listed = [desk.listed(from_=side, issue=issue).with_columns(side=pl.lit(side)) for side in sides]
    rows = pl.concat(listed).filter(pl.col("date").is_not_null()).unique("commitment", maintain_order=True)
    newest = rows.sort("date").tail(_MOST_SPANS).with_columns(end=pl.coalesce("since", "deadline"))
    told = t.some_commitments(desk.ledger, newest["commitment"].to_list())
    said = told.select("commitment", "what", signal=pl.col("signal_ids").list.first())
    columns = ("commitment", "side", "act", "date", "end", "deadline", "status", "what", "target", "signal")
    return newest.join(said, on="commitment", maintain_order="left").select(columns).to_dicts()
