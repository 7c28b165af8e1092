"""Meetings: rounds, summits and calls, each gathered from all the signals that tell of it."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations
from typing import Any, TypeVar

import polars as pl

from demarche.track.occasion import Occasion, occasion
from demarche.track.utterances import Groups

# Reports of one meeting follow each other within so many days: without a name, with the same place, and with the same
# round. In a month and a half of a ministry's posts the same two sides met again in one place after three weeks.
_DAYS, _DAYS_PLACE, _DAYS_ROUND = 2, 14, 45
# What has no name is told of for so many days in all, or daily talks would be one meeting for weeks.
_LASTS = 4
# The parties of a report are among those of the meeting, or the other way round, and not many more: what two of ten did
# at a conference is a meeting of their own. A half lets three sides and their host stand for two of them.
_ALIKE, _ALIKE_FIRST = 1 / 2, 1 / 3
_PAIR = 2
# Reports after which others may go first: reading so many for the first time takes 6 ms, all else 3 ms or less.
_PACE = 250

SCHEMA = pl.Schema(
    {
        "meeting": pl.String(),
        "name": pl.String(),
        "parties": pl.List(pl.String),
        "kind": pl.String(),
        "place": pl.String(),
        "round": pl.Int64(),
        "held": pl.Date(),
        "first_told": pl.Date(),
        "last_told": pl.Date(),
        "set": pl.Boolean(),
        "reports": pl.Int64(),
        "signal_ids": pl.List(pl.String),
        "evidence": pl.String(),
    }
)

Row = dict[str, Any]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Told:
    index: int
    parties: frozenset[str]
    persons: frozenset[tuple[str, str]]
    said: Occasion
    day: date


@dataclass(slots=True)
class _Meeting:
    """A meeting as its reports so far tell of it."""

    first: _Told
    parties: frozenset[str]
    kinds: set[str] = field(default_factory=set)
    place: str | None = None
    round: int | None = None
    days: tuple[date, date] | None = None
    persons: set[tuple[str, str]] = field(default_factory=set)
    last: date = date.min

    def take(self, told: _Told) -> None:
        """Let a report of it say what those before did not."""
        self.parties |= told.parties
        self.kinds |= {told.said.kind} if told.said.kind else set()
        self.place, self.round = self.place or told.said.place, self.round or told.said.round
        if told.said.days and (self.days is None or _length(told.said.days) < _length(self.days)):
            self.days = told.said.days
        self.persons |= told.persons
        self.last = max(self.last, told.day)

    def has_name_of(self, told: _Told) -> bool:
        """Tell whether a report names the same place, round or day."""
        said = told.said
        return bool(
            (said.place and said.place == self.place)
            or (said.round and said.round == self.round)
            or (said.days and self.days and _length(said.days) <= 1 and _overlap(said.days, self.days))
        )


def _length(days: tuple[date, date]) -> int:
    return (days[1] - days[0]).days


def _overlap(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Tell whether two periods lie a day apart at most: what ended at night there ended the next day here."""
    return max((one[0] - other[1]).days, (other[0] - one[1]).days) <= 1


def gather_meetings(
    signals: pl.DataFrame,
    *,
    same: Mapping[str, str | None] | None = None,
    give_way: Callable[[], None] = lambda: None,
) -> pl.DataFrame:
    """Return one row a meeting, oldest first, from the `meet` signals of a frame; what was denied is left out.

    Columns: `meeting` (id of its first signal), `name`, `parties` (principals), `kind` (`call`, `talks`, `conference`,
    `visit`), `place`, `round` and `held` (its day) where a report names them, `first_told` and `last_told` (days of
    publication), `set` (true where all reports still expect it), `reports`, `signal_ids`, `evidence`. `same` is people's
    word: for a signal, one of the same meeting, or None for neither. `give_way` is called every few milliseconds.
    """
    rows = signals.filter(pl.col("act") == "meet", pl.col("modality").is_in(["asserted", "hedged"]))
    rows = rows.sort("published", "article_id", "position", nulls_last=True)
    found, people, groups = list(_paced(rows.iter_rows(named=True), give_way)), same or {}, Groups()
    said = [occasion(row["evidence"], row["published"]) for row in _paced(found, give_way)]
    places = {row["signal_id"]: index for index, row in enumerate(found)}
    alone = {places[signal] for signal, other in people.items() if other is None and signal in places}
    told = [_told(*row, said[row[0]]) for row in enumerate(found) if row[0] not in alone and row[1]["published"]]
    for index, first in _paced(_gathered(told), give_way):
        groups.join(first, index)
    for one, other in people.items():
        if one in places and other in places:
            groups.join(places[one], places[other])
    gathered: dict[int, list[int]] = {}
    for index in range(len(found)):
        gathered.setdefault(groups.find(index), []).append(index)
    records = [
        _record([found[index] for index in members], [said[index] for index in members])
        for members in _paced(gathered.values(), give_way)
        if len(members) > 1 or found[members[0]]["signal_id"] in people or _is_one(found[members[0]], said[members[0]])
    ]
    parts = [pl.DataFrame(schema=SCHEMA)]
    for start in range(0, len(records), _PACE):
        give_way()
        parts.append(pl.DataFrame(records[start : start + _PACE], schema=SCHEMA, orient="row"))
    return pl.concat(parts)


def _paced(items: Iterable[T], give_way: Callable[[], None]) -> Iterator[T]:
    for number, item in enumerate(items):
        if number % _PACE == 0:
            give_way()
        yield item


def _is_one(row: Row, said: Occasion) -> bool:
    """Tell whether a lone report makes a meeting: it names two sides, or a place, round or day that it can be asked by.

    Of one day's news and a ministry's posts, 182 of 453 meetings were others: a side "at talks" with nobody.
    """
    sides = {*row["from_principals"], *row["to_principals"]} - {"?"}
    return len(sides) >= _PAIR or bool(said.place or said.round or said.days)


def _gathered(told: list[_Told]) -> Iterator[tuple[int, int]]:
    """Yield reports, given by day, with the first report of their meeting. What has no date is put to no meeting by guess.

    Those that name two sides make meetings; one that names a single side is put to the only one that has its name.
    """
    made: list[_Meeting] = []
    lately: dict[tuple[str, str], list[_Meeting]] = defaultdict(list)
    for one in told:
        if len(one.parties) >= _PAIR:
            near = {id(other): other for pair in _pairs(one.parties) for other in _near(one, lately, pair)}
            fits = [meeting for meeting in near.values() if _fits(one, meeting)]
            meeting = max(fits, key=lambda other: _rank(one, other), default=None)
            before = frozenset[str]() if meeting is None else meeting.parties
            if meeting is None:
                meeting = _Meeting(one, one.parties)
                made.append(meeting)
            meeting.take(one)
            if meeting.parties != before:
                for pair in _pairs(meeting.parties) - _pairs(before):
                    lately[pair].append(meeting)
            yield one.index, meeting.first.index
    by_name = _ByName(made)
    for one in told:
        if len(one.parties) == 1:
            meetings = [other for other in by_name.of(one) if _is_named(one, other)]
            if len(meetings) == 1:
                yield one.index, meetings[0].first.index


def _pairs(parties: frozenset[str]) -> set[tuple[str, str]]:
    return set(combinations(sorted(parties), 2))


def _near(new: _Told, lately: dict[tuple[str, str], list[_Meeting]], pair: tuple[str, str]) -> list[_Meeting]:
    """Return two parties' meetings that were told of lately enough; let go of the others for good.

    Going by pairs, of which a report and its meeting have one in common at least, looks at a tenth of what going by
    parties does.
    """
    lately[pair] = [meeting for meeting in lately[pair] if (new.day - meeting.last).days <= _DAYS_ROUND]
    return lately[pair]


class _ByName:
    """Meetings by what a report can name of them: a party with a place, a round or a day."""

    def __init__(self, meetings: Iterable[_Meeting]) -> None:
        self._found: dict[tuple[str, str | int | None], list[_Meeting]] = defaultdict(list)
        for meeting in meetings:
            for party in meeting.parties:
                for name in {meeting.place, meeting.round, "days" if meeting.days else None} - {None}:
                    self._found[party, name].append(meeting)

    def of(self, told: _Told) -> list[_Meeting]:
        """Return the meetings of a report's only party that could have its name."""
        names = {told.said.place, told.said.round, "days" if told.said.days else None} - {None}
        (party,) = told.parties
        return list({id(one): one for name in names for one in self._found.get((party, name), ())}.values())


def _told(index: int, row: Mapping[str, Any], said: Occasion) -> _Told:
    parties = frozenset((*row["from_principals"], *row["to_principals"])) - {"?"}
    paths = [path.split("/") for path in (*row["from_actors"], *row["to_actors"])]
    persons = frozenset((path[0], path[2]) for path in paths if len(path) == 3 and path[2])
    return _Told(index, parties, persons, said, row["published"])


def _rank(told: _Told, meeting: _Meeting) -> tuple[bool, float, date, int]:
    """Order the meetings that a report fits: those with its name first, then by the parties, then the latest."""
    return meeting.has_name_of(told), _alike(told.parties, meeting.parties), meeting.last, meeting.first.index


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _fits(told: _Told, meeting: _Meeting) -> bool:
    mine, theirs = told.parties, meeting.parties
    if len(mine & theirs) < _PAIR or not (mine <= theirs or theirs <= mine):
        return False
    if _alike(mine, theirs) < _ALIKE or _alike(mine, meeting.first.parties) < _ALIKE_FIRST:
        return False
    return not _contradict(told, meeting) and _in_time(told, meeting)


def _contradict(told: _Told, meeting: _Meeting) -> bool:
    """Tell whether a report names another kind, place, round or person of a side than the meeting has."""
    said = told.said
    if said.kind and meeting.kinds and not _one_kind(said.kind, meeting.kinds):
        return True
    if said.place and meeting.place and said.place != meeting.place:
        return True
    if said.round and meeting.round and said.round != meeting.round:
        return True
    sides = {side for side, _ in told.persons} & {side for side, _ in meeting.persons}
    return any(not any(held[0] == side for held in told.persons & meeting.persons) for side in sides)


def _one_kind(kind: str, kinds: set[str]) -> bool:
    """Tell whether a meeting of some kinds is one of another kind; the talks of a visit are told with it."""
    return kinds <= ({"visit", "talks"} if kind in ("visit", "talks") else {kind})


def _in_time(told: _Told, meeting: _Meeting) -> bool:
    mine, theirs, since = told.said.days, meeting.days, (told.day - meeting.last).days
    if mine and theirs:
        return _overlap(mine, theirs)
    if one := mine or theirs:
        # A day that is named by one of them only holds for what was told in the days around it.
        other = meeting.first.day if mine else told.day
        most = _DAYS_PLACE if meeting.has_name_of(told) else _DAYS
        return max((one[0] - other).days, (other - one[1]).days) <= most
    if told.said.round and told.said.round == meeting.round:
        return since <= _DAYS_ROUND
    if told.said.place and told.said.place == meeting.place:
        return since <= _DAYS_PLACE
    return since <= _DAYS and (told.day - meeting.first.day).days <= _LASTS


def _is_named(told: _Told, meeting: _Meeting) -> bool:
    apart = max((meeting.first.day - told.day).days, (told.day - meeting.last).days)
    return apart <= _DAYS_PLACE and meeting.has_name_of(told) and not _contradict(told, meeting)


# --- what is told of one -------------------------------------------------------------------------------------------------


def _record(rows: list[Row], said: list[Occasion]) -> Row:
    first = rows[0]
    days = [row["published"] for row in rows if row["published"]]
    parties = sorted({party for row in rows for party in (*row["from_principals"], *row["to_principals"])} - {"?"})
    kind, place, number = (next(filter(None, (getattr(one, name) for one in said)), None) for name in _TELLING)
    held = next((one.days[0] for one in said if one.days and _length(one.days) == 0), None)
    what = [f"round {number}"] if number else []
    what += [place] if place else []
    return {
        "meeting": first["signal_id"],
        "name": ", ".join(what) or f"{'-'.join(parties)} {held or first['published'] or 'undated'}",
        "parties": parties,
        "kind": kind,
        "place": place,
        "round": number,
        "held": held,
        "first_told": min(days, default=None),
        "last_told": max(days, default=None),
        "set": all(row["time"] == "future" for row in rows),
        "reports": len({row["article_id"] for row in rows}),
        "signal_ids": [row["signal_id"] for row in rows],
        "evidence": first["evidence"],
    }


_TELLING = ("kind", "place", "round")


def named(meetings: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return the meetings that a name fits: its id, or whole words of its name or of its first report, in whatever case."""
    by_id = meetings.filter(pl.col("meeting").str.starts_with(name))
    if by_id.height == 1:
        return by_id
    words = rf"(?i)(?:^|\W){re.escape(name)}(?:\W|$)"
    return meetings.filter(pl.col("name").str.contains(words) | pl.col("evidence").str.contains(words))
