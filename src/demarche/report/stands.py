"""Positions: what each side asks, offers, has granted and refuses on each issue, as of the last day."""

from collections.abc import Mapping
from datetime import timedelta
from itertools import groupby
from typing import Any

from demarche import track
from demarche.records import principal
from demarche.report.document import Line, Paragraph, Part, Section, Strong, paragraph, section, sentence
from demarche.report.phrases import heading, issue, times
from demarche.report.saying import Sayings
from demarche.report.told import directions

_SIDES = 4  # sides compared where the scope names none
_ISSUES = 8
_VERBS = {"demands": "asked", "offers": "offered or promised", "concedes": "agreed or gave way", "rejects": "refused"}
_ORDER = list(_VERBS)
# The days that `track.positions` looks back for its distance.
DAYS = 90
# A change of distance below this is one utterance in twenty, and not told.
_MOVED = 0.05

Row = Mapping[str, Any]


def _sides(sayings: Sayings) -> list[str]:
    """Return whose positions are compared: the scope's, with the busiest on the other side of them."""
    named = [principal(path) for path in sayings.material.scope.paths]
    for pair in directions(sayings.material):
        for side in map(principal, pair):
            if side not in ("", "?", "AUTHOR", *named) and (not named or set(named) & set(map(principal, pair))):
                named.append(side)
    return named[: max(_SIDES, len(sayings.material.scope.paths))] if not sayings.material.scope.pair else named[:2]


def positions(sayings: Sayings) -> Section:
    """Return the section on positions."""
    material, sides = sayings.material, _sides(sayings)
    title = f"Positions as of {sayings.on(material.last)}"
    if len(sides) < 2:
        return section(title)
    against = material.first - timedelta(1) if material.earlier else None
    rows = track.positions(material.ledger, *sides, on=material.last, against=against).to_dicts()
    if material.scope.issue:
        rows = [row for row in rows if row["issue"] == material.scope.issue]
    if material.scope.actor:
        own = principal(material.scope.actor)
        rows = [row for row in rows if row["side"] == own or own in row["toward"]]
    material.expect(row["signal_id"] for row in rows)
    found = {name: list(group) for name, group in groupby(rows, key=lambda row: str(row["issue"]))}
    order = sorted(found, key=lambda name: (-sum(row["times"] for row in found[name]), name))
    left = [issue(name) for name in order[_ISSUES:]]
    rest = sentence(f"`demarche positions` has those on {', '.join(left)} too") if left else ()
    opening = paragraph(
        sentence(
            f"What each side has asked, offered, granted and refused in the whole ledger, with its latest words; the shares "
            f"look {DAYS} days back"
        )
    )
    return section(
        title,
        opening if found else None,
        *(_one(sayings, name, found[name]) for name in order[:_ISSUES]),
        paragraph(rest),
    )


def _one(sayings: Sayings, name: str, rows: list[dict[str, Any]]) -> Paragraph:
    lines = [_side(sayings, side, list(group)) for side, group in groupby(rows, key=lambda row: str(row["side"]))]
    return paragraph((Strong(f"{heading(name)}. "), *lines[0]), *lines[1:], _distance(rows[0]))


def _side(sayings: Sayings, side: str, rows: list[dict[str, Any]]) -> Line:
    """Return what one side stands for: each of its stands with how often and the last words."""
    parts: list[Part] = [sayings.names.side(side)]
    rows = sorted(rows, key=lambda row: _ORDER.index(row["stand"]))
    for number, row in enumerate(rows):
        sayings.material.need([row["signal_id"]])
        by = sayings.by(sayings.material.signals[row["signal_id"]])
        if row["times"] == 1:
            how = f" on {sayings.on(row['last'])}{by}, "
        else:
            how = f" {times(row['times'])}, last on {sayings.on(row['last'])}{by}, "
        parts += [
            f"{'; it ' if number else ' '}{_VERBS[row['stand']]}{how}",
            sayings.quote(row),
            *sayings.doubts(sayings.material.signals[row["signal_id"]]),
            sayings.cite([row]),
        ]
    return sentence(parts)


def _distance(row: Row) -> Line:
    if row["distance"] is None:
        return ()
    told = f"of what was told and done between the sides on it, {row['distance']:.0%} leaned against the other"
    if row["moved"] is not None and abs(row["moved"]) >= _MOVED:
        told += f", {'up' if row['moved'] > 0 else 'down'} from {row['distance'] - row['moved']:.0%} before the period"
    return sentence(told)
