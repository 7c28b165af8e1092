"""One actor: what was done by it and toward it; its commitments; and the list that completes names."""

import re
from datetime import timedelta
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import report
from demarche.records import Party, principal
from demarche.web.asked import PAGE, Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page
from demarche.web.tracks import act_counts

_SOME = 12  # signals shown on each side; the rest is a click away
_OTHERS = """
SELECT path AS other, signals, deeds, last FROM (SELECT {there} AS code, count({one}) AS signals,
    count({one}) FILTER (deed) AS deeds, max(published) AS last
  FROM told WHERE lead AND one_side <> other_side{heads} GROUP BY ALL) JOIN names USING (code)
ORDER BY signals DESC, path LIMIT 10
"""
_BELOW = "SELECT path, mentions AS signals FROM names WHERE mentions > 0 AND (path = ? OR starts_with(path, ?)) ORDER BY mentions DESC, path LIMIT 60"
_PATHS = "SELECT path FROM names WHERE mentions > 0 ORDER BY mentions DESC, path LIMIT 20000"
_COMPLETED = 25
# The busiest paths, sides by all that names them or theirs; and how many organs and persons a side has.
_LIST = """
SELECT path, CASE WHEN code = principal THEN side_mentions ELSE mentions END AS signals,
  CASE WHEN code = principal THEN count(*) FILTER (mentions > 0 AND code <> principal) OVER (PARTITION BY principal)
  END AS below
FROM names WHERE path <> '?' QUALIFY signals > 0 ORDER BY signals DESC, path LIMIT 20000
"""


def actor(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show an actor (`of`, a path): signals by and toward it, with whom, its organs and persons, its commitments.

    Without a path it lists the sides, the busiest first; with words (`q`) also the organs and persons that have them.
    """
    path = asked.get("of")
    if not path:
        return _listed(desk, asked)
    Party(None, path)  # refuses what is no actor path
    data = {"actor": path, **desk.kept(("actor", path), lambda: _all_of(desk, path), of="signals")}
    data["statements"] = desk.kept(
        ("statements", path), lambda: desk.ledger.statements(source=path, limit=_SOME).to_dicts()
    )
    # Of a busy side of a large ledger, as much as one document holds.
    told = sum(row["times"] for acts in ("acts_by", "acts_toward") for row in data[acts])
    first, last = desk.days
    days = (last - first).days * report.MOST // (2 * told) if first and last and told > report.MOST else 0
    beside = {"dossier_since": last - timedelta(days) if last and days else None}
    side = principal(path)
    data["commitments"], data["narrow"] = [], desk.deriving.is_set()
    if not data["narrow"]:
        found = desk.listed(from_=side)
        counted = found.group_by("act", "status").len().sort("act", "len", descending=[False, True])
        data["commitments"] = [{"act": act, "status": status, "times": n} for act, status, n in counted.iter_rows()]
    table = (lambda: desk.ledger.signals(from_=path, **asked.slice)) if path else None
    return Page("actor.html", data, table=table, beside=beside)


def _listed(desk: Desk, asked: Asked) -> Page:
    found = desk.kept("actor list", lambda: desk.told(_LIST), of="signals")
    if words := asked.get("q").casefold():
        named = [path for path in desk.sides if words in desk.named(path).casefold()]
        has = pl.col("path").str.to_lowercase().str.replace_all("-", " ").str.contains(words, literal=True)
        found = found.filter(has | pl.col("path").is_in(named))
    else:
        found = found.filter(pl.col("below").is_not_null())
    data = {
        "actors": found.slice((asked.page - 1) * PAGE, PAGE),
        "total": found.height,
        "page": asked.page,
        "pages": -(-found.height // PAGE),
    }
    return Page("actors.html", data, table=found)


def _all_of(desk: Desk, path: str) -> dict[str, Any]:
    ledger = desk.ledger
    # Of a whole side each signal has one row that leads; of an organ or a person the rows have to be told apart.
    counted = (
        {"one": "DISTINCT signal", "heads": ""}
        if "/" in path or path.endswith("?")
        else {"one": "*", "heads": " AND head"}
    )
    return {
        "by": ledger.signals(from_=path, limit=_SOME).to_dicts(),
        "toward": ledger.signals(to=path, limit=_SOME).to_dicts(),
        "acts_by": act_counts(desk, from_=path),
        "acts_toward": act_counts(desk, to=path),
        "others": desk.told(_OTHERS.format(there="other_side", **counted), from_=path).to_dicts(),
        "others_back": desk.told(_OTHERS.format(there="one_side", **counted), to=path).to_dicts(),
        "below": desk.told(_BELOW, [path, f"{path}/"]).to_dicts(),
    }


def actors(desk: Desk, asked: Asked, request: Request) -> Page:
    """Complete an actor's path: those of the ledger that begin so, or have a part that does, the busiest first."""
    typed = asked.get("q")
    paths = desk.kept("paths", lambda: desk.told(_PATHS)["path"], of="signals")
    found = paths.filter(paths.str.contains(f"(?i)(^|[/-]){re.escape(typed)}")) if typed else paths
    return Page("completed.html", {"actors": found.head(_COMPLETED).to_list()})
