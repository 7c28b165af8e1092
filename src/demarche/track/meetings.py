"""Meetings: rounds, summits and calls, each gathered from all the signals that tell of it."""

import calendar
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from demarche.track.utterances import Groups

# Reports of one meeting without a name are held together for so many days; a named place or round holds for longer.
_DAYS, _DAYS_NAMED = 2, 45
_ORDINALS = {
    word: number
    for number, words in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1
    )
    for word in (words,)
}
_ROUND = re.compile(rf"\b({'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))\s+(?:round|meeting|summit|session)\b", re.I)
_PLACE = re.compile(r"\b(?:in|at|to)\s+((?:[A-Z][\w'’-]+)(?:\s+[A-Z][\w'’-]+){0,2})")
_NOT_PLACES = frozenset((*calendar.month_name, *calendar.day_name))


SCHEMA = pl.Schema(
    {
        "meeting": pl.String(),
        "name": pl.String(),
        "parties": pl.List(pl.String),
        "place": pl.String(),
        "round": pl.Int64(),
        "first_told": pl.Date(),
        "last_told": pl.Date(),
        "set": pl.Boolean(),
        "reports": pl.Int64(),
        "signal_ids": pl.List(pl.String),
        "evidence": pl.String(),
    }
)


@dataclass(frozen=True, slots=True)
class _Told:
    parties: frozenset[str]
    persons: frozenset[tuple[str, str]]
    place: str | None
    round: int | None
    day: date | None


def gather_meetings(signals: pl.DataFrame, *, same: Mapping[str, str | None] | None = None) -> pl.DataFrame:
    """Return one row a meeting, oldest first, from the `meet` signals of a frame; what was denied is left out.

    Columns: `meeting` (id of its first signal), `name`, `parties` (principals), `place` and `round` where a report names
    them, `first_told` and `last_told` (days of publication), `set` (true where all reports still expect it), `reports`,
    `signal_ids`, `evidence`. `same` is people's word: for a signal, one of the same meeting, or None for neither.
    """
    rows = signals.filter(pl.col("act") == "meet", pl.col("modality").is_in(["asserted", "hedged"]))
    rows = rows.sort("published", "article_id", "position", nulls_last=True)
    told = [_told(row) for row in rows.iter_rows(named=True)]
    ids, people, groups = rows["signal_id"].to_list(), same or {}, Groups()
    alone = {signal for signal, other in people.items() if other is None}
    told_by, named_by = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for later, signal in enumerate(ids):
        if signal not in alone:
            _join(later, told, told_by, named_by, groups)
    places = {signal: index for index, signal in enumerate(ids)}
    for one, other in people.items():
        if one in places and other in places:
            groups.join(places[one], places[other])
    gathered: dict[int, list[int]] = {}
    for index in range(len(ids)):
        gathered.setdefault(groups.find(index), []).append(index)
    found = rows.to_dicts()
    return pl.DataFrame([_record(members, found, told) for members in gathered.values()], schema=SCHEMA, orient="row")


def _join(
    later: int, told: list[_Told], told_by: dict[str, list[int]], named_by: dict[str, list[int]], groups: Groups
) -> None:
    """Join a report to earlier ones of its meeting, looked for among those with a party in common.

    Beyond the days that hold reports without a name together, only those with a name are looked at, if this has one.
    """
    new = told[later]
    groups.name(later, new.persons)
    for party in new.parties:
        for earlier in (
            *_back(new, told, told_by[party], 0, _DAYS),
            *_back(new, told, named_by[party], _DAYS + 1, _DAYS_NAMED),
        ):
            if _is_same(told[earlier], new):
                groups.join_unless_two(earlier, later)
        told_by[party].append(later)
        if new.place or new.round:
            named_by[party].append(later)


def _back(new: _Told, told: list[_Told], among: list[int], least: int, most: int) -> Iterator[int]:
    """Yield earlier reports of so many days before, the latest first."""
    for earlier in reversed(among):
        day = told[earlier].day
        if new.day is None or day is None or (new.day - day).days > most:
            return
        if (new.day - day).days >= least:
            yield earlier


def _told(row: Mapping[str, Any]) -> _Told:
    numbered = _ROUND.search(row["evidence"])
    number = None if numbered is None else _ORDINALS.get(numbered[1].lower()) or int(re.sub(r"\D", "", numbered[1]))
    named = [place for place in _PLACE.findall(row["evidence"]) if place.split()[0] not in _NOT_PLACES]
    parties = frozenset((*row["from_principals"], *row["to_principals"])) - {"?"}
    paths = [path.split("/") for path in (*row["from_actors"], *row["to_actors"])]
    persons = frozenset((path[0], path[2]) for path in paths if len(path) == 3 and path[2])
    return _Told(parties, persons, named[0] if named else None, number, row["published"])


def _is_same(one: _Told, other: _Told) -> bool:
    if one.day is None or other.day is None or len(one.parties & other.parties) < min(2, len(one.parties)):
        return False
    if not (one.parties <= other.parties or other.parties <= one.parties):
        return False
    if (one.place and other.place and one.place != other.place) or (
        one.round and other.round and one.round != other.round
    ):
        return False
    named = (one.place and other.place) or (one.round and other.round)
    return (other.day - one.day).days <= (_DAYS_NAMED if named else _DAYS)


def _record(members: list[int], rows: list[dict[str, Any]], told: list[_Told]) -> dict[str, Any]:
    days = [day for index in members if (day := told[index].day)]
    place = next((told[index].place for index in members if told[index].place), None)
    number = next((told[index].round for index in members if told[index].round), None)
    parties = sorted(frozenset().union(*(told[index].parties for index in members)))
    first = rows[members[0]]
    what = [f"round {number}"] if number else []
    what += [place] if place else []
    name = ", ".join(what) or f"{'-'.join(parties)} {first['published'] or 'undated'}"
    return {
        "meeting": first["signal_id"],
        "name": name,
        "parties": parties,
        "place": place,
        "round": number,
        "first_told": min(days, default=None),
        "last_told": max(days, default=None),
        "set": all(rows[index]["time"] == "future" for index in members),
        "reports": len({rows[index]["article_id"] for index in members}),
        "signal_ids": [rows[index]["signal_id"] for index in members],
        "evidence": first["evidence"],
    }


def named(meetings: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the meetings that a name fits: its id, or words of its name or of a report's evidence, in whatever case."""
    words = name.casefold()
    by_id = meetings.filter(pl.col("meeting").str.starts_with(name))
    if by_id.height == 1:
        return by_id
    return meetings.filter(
        pl.col("name").str.to_lowercase().str.contains(words, literal=True)
        | pl.col("evidence").str.to_lowercase().str.contains(words, literal=True)
    )
