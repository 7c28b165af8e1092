"""What is new in what was said, and what only says again what was said before."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from demarche.records import principal
from demarche.track.words import content_words, overlap

# An utterance says again what an earlier one said when so much of the smaller set of words is common: the measure, and the
# figure, by which `demarche.track` takes two undertakings for one.
_SAME_WORDS, _LEAST_WORDS = 0.5, 2
_WINDOW = 200  # earlier utterances of one side and act that a new one is compared with, the latest

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Said:
    row: Row
    issues: frozenset[str]
    targets: frozenset[str]


def mark_repeated(rows: Iterable[Row]) -> Iterator[Row]:
    """Yield utterances, given oldest first, marked with what is new in them.

    `novelty` is `first` (its side had not done this act toward the same target on any of its issues), `again` (it had, in
    other words), `repeated` (the words say it too; `repeats` is the row that said it first). `first_deadline` and
    `first_condition` tell that the act had not been given one before, toward the same target on the same issue.
    """
    before: dict[tuple[str, str], deque[_Said]] = defaultdict(lambda: deque(maxlen=_WINDOW))
    for row in rows:
        said = _Said(row, frozenset(row["issues"]), frozenset(row["to_principals"]))
        found = [one.row for key in _keys(row) for one in before[key] if _meets(one, said)]
        same = next((one for one in found if _says_same(one, row)), None)
        row["novelty"] = "repeated" if same is not None else "again" if found else "first"
        row["repeats"] = None if same is None else same.get("repeats") or same
        row["first_deadline"] = bool(due(row)) and bool(found) and not any(due(one) for one in found)
        row["first_condition"] = bool(row["condition"]) and bool(found) and not any(one["condition"] for one in found)
        for key in _keys(row):
            before[key].append(said)
        yield row


def due(row: Mapping[str, Any]) -> date | None:
    """Return the deadline of an utterance; one before the day it was reported is past or misread, and none."""
    try:
        day = date.fromisoformat((row["deadline_date"] or "").split("/")[-1])
    except ValueError:
        return None
    return day if row["published"] is None or day >= row["published"] else None


def _keys(row: Row) -> list[tuple[str, str]]:
    return [(row["act"], head) for head in sorted({principal(path) for path in row["from_actors"]})]


def _meets(one: _Said, other: _Said) -> bool:
    """Tell whether two utterances have a target (or none) and an issue in common."""
    mine, theirs = one.targets, other.targets
    return not one.issues.isdisjoint(other.issues) and (not mine or not theirs or not mine.isdisjoint(theirs))


def _says_same(one: Row, other: Row) -> bool:
    mine, theirs = content_words(one["evidence"]), content_words(other["evidence"])
    return len(mine & theirs) >= _LEAST_WORDS and overlap(mine, theirs) >= _SAME_WORDS
