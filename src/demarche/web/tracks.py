"""Tracks, positions and meetings: what `demarche.track` says, as pages."""

from datetime import timedelta
from itertools import groupby
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import report
from demarche import track as t
from demarche.codebook import ACTS
from demarche.records import principal
from demarche.web.asked import PAGE, Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page

# Who acts toward whom on what, how often, since when; mutual acts stand for both sides toward each other.
_TRACKS = """
SELECT one.path AS "from", other.path AS "to", issue::VARCHAR AS issue, signals, deeds, first, last,
  list_sort(list_filter(enum_range(an_act), lambda act, i: (acts >> (i - 1)) & 1 = 1)) AS acts
FROM (SELECT one_side, other_side, issue, count(*) AS signals, count(*) FILTER (deed) AS deeds, min(published) AS first,
    max(published) AS last, bit_or(1::BIGINT << enum_code(act)) AS acts, any_value(act) AS an_act
  FROM told WHERE head AND one_side <> other_side{where} GROUP BY ALL) t
JOIN names one ON one.code = one_side JOIN names other ON other.code = other_side
ORDER BY signals DESC, "from", "to", issue LIMIT {limit} OFFSET {offset}
"""
_HOW_MANY = """
SELECT count(*) FROM (SELECT DISTINCT one_side, other_side, issue FROM told WHERE head AND one_side <> other_side{where})
"""
_SIDE = " AND {0} = (SELECT code FROM names WHERE path = ?)"
# Utterances among which shifts are looked for, the newest: the page shows thirty shifts.
_LOOKED_AT = 1_000
_STANDS = ("demands", "offers", "concedes", "rejects")


def tracks(desk: Desk, asked: Asked, request: Request) -> Page:
    """List the tracks there are, the busiest first; filters name sides and issue."""
    wanted = {name: asked.get(name) for name in ("from", "to", "issue") if asked.get(name)}
    wanted |= {name: principal(wanted[name]) for name in ("from", "to") if name in wanted}
    where = "".join(
        " AND issue = ?" if name == "issue" else _SIDE.format({"from": "one_side", "to": "other_side"}[name])
        for name in wanted
    )
    filters, given = asked.filters(but=("act", "q")), list(wanted.values())

    def rows() -> pl.DataFrame:
        return desk.told(_TRACKS.format(where=where, **asked.slice), given, **filters)

    def count() -> int:
        return int(desk.told(_HOW_MANY.format(where=where), given, **filters).item())

    total = desk.kept(("tracks", repr(asked.filters()), tuple(wanted.items())), count, of="signals")
    found = desk.kept(("track rows", asked.form, repr(sorted(asked.values.items()))), rows, of="signals")
    return Page(
        "tracks.html", {"tracks": found, "total": total, "page": asked.page, "pages": -(-total // PAGE)}, table=found
    )


def track(desk: Desk, asked: Asked, request: Request) -> Page:
    """Follow one side's words and deeds toward another, numbered since a day or an event."""
    from_, to, issue, since = (asked.get(name) for name in ("from", "to", "issue", "since"))
    if not (from_ and to):
        return Page(
            "track.html",
            {"told": [], "shifts": [], "total": 0, "page": 1, "pages": 0, "acts": []},
            beside={"brief_since": None},
        )
    desk.worked_out()
    wanted: dict[str, Any] = {"from_": from_, "to": to, "issue": issue or None}
    key = (from_, to, issue)
    if asked.form == "csv":  # which is the track itself, and nothing that is counted of it
        day = t.when(desk.ledger, since or None)
        return Page("track.html", {}, table=lambda: t.track(desk.ledger, **wanted, since=day))
    rows = desk.kept(("outline", *key), lambda: t.outline(desk.ledger, **wanted), of="said")
    day = desk.kept(("when", since), lambda: t.when(desk.ledger, since or None), of="said")
    told, acts = desk.kept(
        ("track", *key, day, asked.page),
        lambda: t.newest_of_track(desk.ledger, rows, since=day, limit=PAGE, offset=(asked.page - 1) * PAGE),
        of="said",
    )
    total = rows.height  # with what was denied or only supposed, which counts for no act

    def shifts(track: pl.DataFrame) -> pl.DataFrame:
        return t.newest_shifts(desk.ledger, track, **wanted, among=_LOOKED_AT)

    data = {
        "told": told,
        "shifts": desk.kept(("track shifts", *key), lambda: shifts(rows), of="said"),
        "total": total,
        "page": asked.page,
        "pages": -(-total // PAGE),
        "acts": [{"act": act, "times": times} for act, times in acts.items()],
    }
    # A brief tells both ways of a pair; of the busiest, the newest that one document holds.
    days = rows["published"].drop_nulls().sort(descending=True).slice(report.MOST // 3, 1).to_list()
    beside = {"brief_since": days[0] if days else None}
    return Page("track.html", data, table=lambda: t.track(desk.ledger, **wanted, since=day), beside=beside)


def positions(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show what two sides or more want of each other, issue by issue, as of a day."""
    sides = list(dict.fromkeys(principal(side) for side in asked.all("sides")))[:6] or desk.sides[:2]
    on, against = asked.day("on"), asked.day("against")
    board = pl.DataFrame()
    if len(sides) > 1:
        desk.worked_out()
        board = desk.kept(
            ("positions", tuple(sides), on, against),
            lambda: t.positions(desk.ledger, *sides, on=on, against=against),
            of="said",
        )
    last = on or desk.days[1]
    earlier = last - timedelta(30) if last and last.toordinal() > 31 else None
    data = {"sides": sides, "on": on, "against": against, "positions": board}
    return Page(
        "positions.html", data, table=board, beside={"issues": _by_issue(board), "earlier": earlier, "stands": _STANDS}
    )


def _by_issue(board: pl.DataFrame) -> list[dict[str, Any]]:
    made = []
    for issue, rows in groupby(board.to_dicts(), key=lambda row: row["issue"]):
        found = list(rows)
        cells: dict[tuple[str, str], dict[str, Any]] = {(row["side"], row["stand"]): row for row in found}
        made.append({"issue": issue, "distance": found[0]["distance"], "moved": found[0]["moved"], "cells": cells})
    return sorted(made, key=lambda item: (-sum(row["times"] for row in item["cells"].values()), item["issue"]))


def meetings(desk: Desk, asked: Asked, request: Request) -> Page:
    """List meetings, each gathered from all its reports; `party` keeps those it took part in."""
    found = desk.meetings()
    if party := asked.get("party"):
        found = found.filter(pl.col("parties").list.contains(principal(party)))
    if words := asked.get("q").casefold():
        told = pl.concat_str("name", "evidence", separator=" ").str.to_lowercase()
        found = found.filter(told.str.contains(words, literal=True))
    found = found.sort("last_told", descending=True, nulls_last=True)
    part = found.slice((asked.page - 1) * PAGE, PAGE)
    data = {"meetings": part, "total": found.height, "page": asked.page, "pages": -(-found.height // PAGE)}
    return Page("meetings.html", data, table=found)


def act_counts(desk: Desk, **filters: Any) -> list[dict[str, Any]]:
    """Return how often each act stands among signals, words first, in the codebook's order."""
    rows = dict(desk.ledger.ask("SELECT act, count(*) FROM found GROUP BY act", **filters).iter_rows())
    return [{"act": name, "kind": act.kind, "times": rows[name]} for name, act in ACTS.items() if name in rows]
