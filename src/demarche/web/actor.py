"""One actor: what was done by it and toward it; its commitments; and the list that completes names."""

import re
from typing import Any

from starlette.requests import Request

from demarche.records import Party, principal
from demarche.web.asked import Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page
from demarche.web.tracks import act_counts

_SOME = 12  # signals shown on each side; the rest is a click away
_OTHERS = """
SELECT o AS other, count(*) AS signals, count(*) FILTER (kind = 'deed') AS deeds, max(published) AS last
FROM (SELECT kind, published, list_distinct(CASE WHEN len({to}) = 0 THEN {from_} ELSE {to} END) AS others FROM found),
  unnest(others) AS a(o) WHERE o <> ? AND o <> '?' GROUP BY o ORDER BY signals DESC, o LIMIT 10
"""
_BELOW = """
SELECT path, count(*) AS signals FROM (SELECT unnest(list_concat(from_actors, to_actors)) AS path FROM found)
WHERE path = ? OR starts_with(path, ?) GROUP BY path ORDER BY signals DESC, path LIMIT 60
"""
_PATHS = """
SELECT path, count(*) AS n FROM (SELECT unnest(list_concat(from_actors, to_actors)) AS path FROM found)
GROUP BY path ORDER BY n DESC, path LIMIT 20000
"""
_COMPLETED = 25


def actor(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show an actor (`of`, a path): signals by and toward it, with whom, its organs and persons, its commitments."""
    path = asked.get("of")
    if not path:
        return Page("actors.html", {"actors": desk.sides})
    Party(None, path)  # refuses what is no actor path
    data = {"actor": path, **desk.kept(("actor", path), lambda: _all_of(desk, path))}
    side = principal(path)
    data["commitments"], data["narrow"] = [], desk.deriving.is_set()
    if not data["narrow"]:
        found = desk.commitments(from_=side)
        counted = found.group_by("act", "status").len().sort("act", "len", descending=[False, True])
        data["commitments"] = [{"act": act, "status": status, "times": n} for act, status, n in counted.iter_rows()]
    table = (lambda: desk.ledger.signals(from_=path, **asked.slice)) if path else None
    return Page("actor.html", data, table=table)


def _all_of(desk: Desk, path: str) -> dict[str, Any]:
    ledger, side = desk.ledger, principal(path)
    toward, back = (
        _OTHERS.format(from_=f"{a}_principals", to=f"{b}_principals") for a, b in (("from", "to"), ("to", "from"))
    )
    return {
        "by": ledger.signals(from_=path, limit=_SOME).to_dicts(),
        "toward": ledger.signals(to=path, limit=_SOME).to_dicts(),
        "acts_by": act_counts(desk, from_=path),
        "acts_toward": act_counts(desk, to=path),
        "others": ledger.ask(toward, [side], from_=path).to_dicts(),
        "others_back": ledger.ask(back, [side], to=path).to_dicts(),
        "below": ledger.ask(_BELOW, [path, f"{path}/"], from_=path).to_dicts(),
        "statements": ledger.statements(source=path, limit=_SOME).to_dicts(),
    }


def actors(desk: Desk, asked: Asked, request: Request) -> Page:
    """Complete an actor's path: those of the ledger that begin so, or have a part that does, the busiest first."""
    typed = asked.get("q")
    paths = desk.kept("paths", lambda: desk.ledger.ask(_PATHS)["path"])
    found = paths.filter(paths.str.contains(f"(?i)(^|[/-]){re.escape(typed)}")) if typed else paths
    return Page("actors.html", {"actors": found.head(_COMPLETED).to_list()})
