"""Today: what was newly told, by pair and issue; and what changed with it."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import track as t
from demarche.web.asked import Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page

_MOST = 600  # signals of a period that are grouped on one page
_PAIRS = 8  # busiest pairs of a period whose shifts are looked for
_LONGEST = 92  # days
_MOST_TURNS = 200  # shifts, and commitments, that are told of a period of a large ledger
# Signals of a ledger up to which changes stand on the page itself, and commitments are compared with how they stood
# before: how all stood on an earlier day takes 20 s for 100,000 signals. In larger ones changes are fetched after the page.
_AT_ONCE = 20_000
_COLUMNS = (
    *("signal_id", "article_id", "act", "kind", "from_actors", "to_actors", "from_principals", "to_principals"),
    *("issues", "evidence", "modality", "confidence", "published", "outlet", "title"),
)
# How often the sides of a period's signals did the same acts before it, by issues, and when last. `sides` is a number for
# who did what toward whom, so that equal ones are looked up without comparing lists.
_EARLIER = """
SELECT from_principals, to_principals, act, issues, count(*) AS times, max(published) AS last FROM flat
WHERE published < ? AND modality <> 'negated'
  AND sides IN (SELECT sides FROM flat WHERE published BETWEEN ? AND ? AND signal_id IN (SELECT unnest(?))) GROUP BY ALL
"""


# The busiest pairs of a period.
_BUSIEST = f"""
SELECT one.path AS one, other.path AS other FROM (SELECT one_side, other_side, count(*) AS n FROM told
  WHERE head AND lead AND one_side <> other_side GROUP BY ALL)
JOIN names one ON one.code = one_side JOIN names other ON other.code = other_side
ORDER BY n DESC, 1, 2 LIMIT {_PAIRS}
"""


def period(desk: Desk, asked: Asked) -> tuple[date | None, date | None, int]:
    """Return the first and last day that the address asks for: `day` (the ledger's last) and `days` before it."""
    last = asked.day("day") or desk.days[1]
    days = asked.number("days", 1, low=1, high=_LONGEST)
    if last is None or last.toordinal() <= days:
        return None, None, days
    return last - timedelta(days - 1), last, days


def today(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show the signals of a day (or some) by pair and issue, what is new first."""
    first, last, days = period(desk, asked)
    rows = pl.DataFrame()
    groups: list[dict[str, Any]] = []
    if first is not None and last is not None:
        rows = desk.kept(
            ("period", first, last), lambda: desk.ledger.signals(since=first, until=last, limit=_MOST), of="signals"
        )
        groups = desk.kept(("today", first, last), lambda: _groups(desk, rows, first), of="signals")
    data = {
        "first": first,
        "last": last,
        "days": days,
        "groups": groups,
        "signals": rows.height,
        "most": _MOST,
        "before": _neighbour(desk, first, "DESC"),
        "after": _neighbour(desk, last, "ASC"),
    }
    small = desk.counts["signals"] <= _AT_ONCE and not desk.deriving.is_set()
    return Page(
        "today.html", data, table=rows, beside={"changed": changes(desk, asked, request).data if small else None}
    )


def _neighbour(desk: Desk, day: date | None, order: str) -> date | None:
    """Return the nearest day before (DESC) or after (ASC) on which anything was published."""
    if day is None:
        return None
    sign = "<" if order == "DESC" else ">"
    sql = f"SELECT published FROM readings WHERE published {sign} ? AND signals > 0 ORDER BY published {order} LIMIT 1"
    found = desk.ledger.ask(sql, [day], of="articles")["published"].to_list()
    return found[0] if found else None


def _groups(desk: Desk, rows: pl.DataFrame, first: date) -> list[dict[str, Any]]:
    if rows.is_empty():
        return []
    told: dict[tuple[Any, ...], list[tuple[frozenset[str], int, date]]] = defaultdict(list)
    if first > date.min:
        earlier = desk.told(_EARLIER, [first, first, rows["published"].max(), rows["signal_id"].to_list()])
        for from_, to, act, issues, times, last in earlier.iter_rows():
            told[tuple(from_), tuple(to), act].append((frozenset(issues), times, last))
    groups: dict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for row in rows.select(_COLUMNS).iter_rows(named=True):
        sides = (" + ".join(row["from_principals"]) or "?", " + ".join(row["to_principals"]), row["issues"][0])
        groups[sides].append(row | {"before": _before(row, told)})
    made = [
        {"from": sides[0], "to": sides[1], "issue": sides[2], "new": sum(row["before"] is None for row in found)}
        | {"signals": sorted(found, key=lambda row: row["before"] is not None)}
        for sides, found in groups.items()
    ]
    return sorted(made, key=lambda group: (-group["new"], -len(group["signals"]), group["from"], group["to"]))


def _before(
    row: dict[str, Any], told: dict[tuple[Any, ...], list[tuple[frozenset[str], int, date]]]
) -> dict[str, Any] | None:
    """Return how often the same sides did the same act on one of its issues before, and when last; None if never."""
    same = told.get((tuple(row["from_principals"]), tuple(row["to_principals"]), row["act"]), ())
    found = [(times, last) for issues, times, last in same if issues & set(row["issues"])]
    return {"times": sum(times for times, _ in found), "last": max(last for _, last in found)} if found else None


def changes(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show shifts, and commitments that were made, changed or fell overdue, in the same period."""
    first, last, days = period(desk, asked)
    from_ = asked.get("from") or None
    data: dict[str, Any] = {"first": first, "last": last, "days": days, "shifts": [], "commitments": []}
    if first is not None and last is not None:
        desk.worked_out()
        data["shifts"] = desk.kept(("shifts", first, last, from_), lambda: _shifts(desk, first, last, from_), of="said")
        turns = _turns if desk.counts["signals"] <= _AT_ONCE else _present_turns
        data["commitments"] = desk.kept(
            ("turns", first, last, from_), lambda: turns(desk, first, last, from_), of="commitments"
        )
    return Page("changes.html", data)


def _shifts(desk: Desk, first: date, last: date, from_: str | None) -> list[dict[str, Any]]:
    """Return the shifts of the busiest pairs of a period that fall into it."""
    filters: dict[str, Any] = {"from_": from_} if from_ else {}
    pairs = desk.told(_BUSIEST, since=first, until=last, **filters).rows()
    found = t.recent_shifts(desk.ledger, pairs, since=first, until=last)
    return found.sort("published", descending=True).head(_MOST_TURNS).to_dicts()


def _turns(desk: Desk, first: date, last: date, from_: str | None) -> list[dict[str, Any]]:
    """Return commitments made in a period, or with another status at its end than before it."""
    now = desk.commitments(from_=from_, on=last)
    before = dict(desk.commitments(from_=from_, on=first - timedelta(1)).select("commitment", "status").iter_rows())
    rows = [row | {"was": before.get(row["commitment"])} for row in now.iter_rows(named=True)]
    return [row for row in rows if row["was"] != row["status"]]


def _present_turns(desk: Desk, first: date, last: date, from_: str | None) -> list[dict[str, Any]]:
    """Return commitments made in a period, or whose present status dates from it.

    How each stood on an earlier day would have to be worked out anew from what was told by then, which for a large ledger
    takes seconds for each side.
    """
    made, turned = (pl.col(name).is_between(first, last) for name in ("date", "since"))
    rows = (
        desk.listed(from_=from_)
        .filter(made | turned)
        .sort("since", "date", "commitment", descending=[True, True, False])
    )
    rows = rows.head(_MOST_TURNS)
    was = dict(rows.select("commitment", pl.when(made).then(None).otherwise(pl.lit("open"))).iter_rows())
    whole = t.some_commitments(desk.ledger, rows["commitment"].to_list())
    return [row | {"was": was[row["commitment"]]} for row in whole.iter_rows(named=True)]
