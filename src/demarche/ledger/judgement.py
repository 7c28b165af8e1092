"""A person's word on a record: what can be judged, and what follows from all judgements together.

A judgement sets one field of one record: the `verdict` on it, a correction of what it says, what it is a `duplicate_of`,
which meeting it is the `same_meeting_as`, or the `status` of a commitment. Undoing one is a judgement on the judgement.
Rows are only ever added; what holds is a pure function of the rows, whatever the order in which they came in.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from itertools import combinations
from typing import Any

from demarche.codebook import ACTS, COMMITMENT_STATUSES, CONDITION_TYPES, FORMS, ISSUES, MODALITIES, TIMES, VERSION
from demarche.errors import RecordError
from demarche.ledger.rows import scrub
from demarche.records import Party

VERDICTS = ("accept", "reject")
JOINING = ("duplicate_of", "same_meeting_as")  # fields whose value is another record of the kind
UNDONE = "undone"  # the one field of a judgement that can be judged
_ID_DIGITS = 20  # as the ids of records


@dataclass(frozen=True, slots=True)
class Judgement:
    """What somebody said of one field of one record, and why.

    Args:
        kind: `signal`, `statement`, `channel`, `commitment`, or `judgement` (for undoing and redoing one).
        record: its id.
        field: what is judged of it; `FIELDS` lists what can be.
        value: what it shall be (JSON data).
        author: who says so.
        made: when, in UTC (a time with another zone is turned into it).
        note: why.
        seen: what the machine had there when it was judged.
        words: the evidence of the record, so that it can be shown when a later run no longer has it.
        cites: ids of the records that the judgement rests on.
        batch: what was judged together, and is undone together.
        codebook: the version it was judged by.
    """

    kind: str
    record: str
    field: str
    value: Any
    author: str
    made: datetime
    note: str = ""
    seen: Any = None
    words: str = ""
    cites: tuple[str, ...] = ()
    batch: str = ""
    codebook: str = VERSION

    def __post_init__(self) -> None:
        if not self.author.strip():
            raise RecordError("a judgement needs its author; give a name or initials")
        check_value(self.kind, self.field, self.value)
        if self.field in JOINING and self.value == self.record:
            raise RecordError(f"{self.record} cannot be joined to itself; name another record")
        for name in ("value", "author", "note", "words"):
            object.__setattr__(self, name, scrub(getattr(self, name)))
        if self.made.tzinfo is not None:
            object.__setattr__(self, "made", self.made.astimezone(UTC).replace(tzinfo=None))

    @property
    def id(self) -> str:
        """A hash of all it says, so that the same judgement is the same in every ledger."""
        return _digest(json.dumps(self.to_json(), sort_keys=True))

    def to_json(self) -> dict[str, Any]:
        """Return the judgement as JSON-ready data."""
        return {**asdict(self), "made": self.made.isoformat(), "cites": list(self.cites)}

    @classmethod
    def from_json(cls, data: object) -> "Judgement":
        """Make a judgement from such data; RecordError if it is none."""
        try:
            known = _told(data, cls.__slots__)
            known["made"] = datetime.fromisoformat(known["made"])
            known["cites"] = tuple(known.get("cites", ()))
            return cls(**known)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise RecordError(f"this is no judgement ({error}); a line of `demarche judge --export` is one") from error


_TEXTS = ("kind", "record", "field", "author", "made", "note", "words", "batch", "codebook")


def _told(data: object, names: Iterable[str]) -> dict[str, Any]:
    """Return what data from a file say of some names; TypeError where it is not of the kind that a judgement has."""
    if not isinstance(data, Mapping):
        raise TypeError("it is no object with names")
    known = {name: data[name] for name in names if name in data}
    wrong = [name for name in _TEXTS if not isinstance(known.get(name, ""), str)]
    cites = known.get("cites", [])
    if not isinstance(cites, list) or not all(isinstance(one, str) for one in cites):
        wrong.append("cites")
    if wrong:
        raise TypeError(f"{wrong[0]} cannot be {known[wrong[0]]!r}")
    return known


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_ID_DIGITS]


def name_batch(author: str, made: datetime) -> str:
    """Return the id of what an author judged together from a moment on."""
    return _digest(f"{author}\n{made.isoformat()}")


# --- what can be judged -------------------------------------------------------------------------------------------------


def _among(*allowed: str | None) -> Callable[[Any], bool]:
    return lambda value: value in allowed


def _is_id(value: Any) -> bool:
    return value is None or (isinstance(value, str) and bool(value))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_day(value: Any) -> bool:
    if value is None:
        return True
    try:
        return isinstance(value, str) and bool(date.fromisoformat(value))
    except ValueError:
        return False


def _is_actors(value: Any) -> bool:
    if not isinstance(value, list) or not all(isinstance(actor, str) for actor in value):
        return False
    return all(Party(None, actor) for actor in value)  # refuses what is no actor path


def _is_issues(value: Any) -> bool:
    return isinstance(value, list) and 1 <= len(value) <= 3 and all(issue in ISSUES for issue in value)


def _is_span(value: Any) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"start", "end", "text"}
        and isinstance(value["text"], str)
        and all(isinstance(value[end], int) and value[end] >= 0 for end in ("start", "end"))
        and value["end"] - value["start"] == len(value["text"]) > 0
    )


def _is_spans(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_span(item) for item in value)


def _maybe_span(value: Any) -> bool:
    return value is None or _is_span(value)


FIELDS: Mapping[str, Mapping[str, Callable[[Any], bool]]] = {
    "signal": {
        "verdict": _among(*VERDICTS),
        "duplicate_of": _is_id,
        "same_meeting_as": _is_id,
        "act": _among(*ACTS),
        "from_actors": _is_actors,
        "to_actors": _is_actors,
        "issues": _is_issues,
        "evidence": _is_spans,
        "time": _among(*TIMES),
        "modality": _among(*MODALITIES),
        "condition": _maybe_span,
        "condition_type": _among(None, *CONDITION_TYPES),
        "deadline": _maybe_span,
        "deadline_date": _is_day,
    },
    "statement": {
        "verdict": _among(*VERDICTS),
        "duplicate_of": _is_id,
        "source_actors": _is_actors,
        "content": _is_spans,
        "form": _among(*FORMS),
        "addressee_actors": _is_actors,
        "relay_actors": _is_actors,
        "date": lambda value: value is None or _is_text(value),
    },
    "channel": {
        "verdict": _among(*VERDICTS),
        "duplicate_of": _is_id,
        "from_actors": _is_actors,
        "via_actors": _is_actors,
        "to_actors": _is_actors,
        "evidence": _is_spans,
    },
    "commitment": {
        "verdict": _among(*VERDICTS),
        "duplicate_of": _is_id,
        "status": _among(*COMMITMENT_STATUSES),
        "what": _is_text,
        "condition": _is_text,
        "test": _is_text,
        "deadline_date": _is_day,
    },
    "judgement": {UNDONE: _among(True, False)},  # type: ignore[arg-type]
}


def check_value(kind: str, field: str, value: Any) -> None:
    """Refuse a judgement on what cannot be judged, or a value that the codebook does not know."""
    if kind not in FIELDS:
        raise RecordError(f"a {kind!r} cannot be judged; what can: {', '.join(FIELDS)}")
    if field not in FIELDS[kind]:
        raise RecordError(f"a {kind} has no field {field!r} to judge; it has: {', '.join(FIELDS[kind])}")
    if not FIELDS[kind][field](value):
        raise RecordError(f"{value!r} is no {field} of a {kind}; see the codebook, or docs/ledger.md on judgements")


# --- what follows from all of them ----------------------------------------------------------------------------------------

Rulings = dict[str, dict[str, Judgement]]


def in_order(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return judgements by the time they were made; equal times by id, so that the order of arrival says nothing."""
    return sorted(judgements, key=lambda one: (one.made, one.id))


def standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return the judgements on records that were not undone, in order."""
    ordered = in_order(judgements)
    undone = {one.record: one.value for one in ordered if one.kind == "judgement"}
    return [one for one in ordered if one.kind != "judgement" and not undone.get(one.id, False)]


def rule(judgements: Iterable[Judgement], kind: str) -> Rulings:
    """Return what holds: by record and field, the last standing judgement."""
    rulings: Rulings = {}
    for one in standing(judgements):
        if one.kind == kind:
            rulings.setdefault(one.record, {})[one.field] = one
    return rulings


def contradictions(judgements: Iterable[Judgement]) -> list[tuple[Judgement, ...]]:
    """Return what people disagree on: for a record and field, the last word of each, where these differ."""
    last: dict[tuple[str, str, str], dict[str, Judgement]] = {}
    for one in standing(judgements):
        last.setdefault((one.kind, one.record, one.field), {})[one.author] = one
    return [
        tuple(by_author.values())
        for by_author in last.values()
        if len({json.dumps(one.value, sort_keys=True) for one in by_author.values()}) > 1
    ]


def replay(judgements: Iterable[Judgement], author: str) -> tuple[list[list[Judgement]], list[list[Judgement]]]:
    """Return what an author can undo and what can be redone: batches, the next one last."""
    done: list[list[Judgement]] = []
    undone: list[list[Judgement]] = []
    own: dict[str, list[Judgement]] = {}
    for one in in_order(judgements):
        if one.author == author:
            own.setdefault(one.batch or one.id, []).append(one)
    for batch in own.values():
        if batch[0].kind != "judgement":
            done.append(batch)
            undone.clear()
            continue
        source, target = (done, undone) if batch[0].value else (undone, done)
        records = {one.record for one in batch}
        for moved in [item for item in source if records & {one.id for one in item}]:
            source.remove(moved)
            target.append(moved)
    return done, undone


def turn(batch: Iterable[Judgement], *, undone: bool, author: str, made: datetime, note: str = "") -> list[Judgement]:
    """Return the judgements that undo (or redo) a batch."""
    first = Judgement("judgement", "", UNDONE, undone, author, made, note, batch=name_batch(author, made))
    return [replace(first, record=one.id) for one in batch]


def agreement(judgements: Iterable[Judgement]) -> list[dict[str, Any]]:
    """Return, for each pair of authors and each field that both judged, on how many records they agree.

    `kappa` is Cohen's (1960): agreement beyond what two people reach who give each answer as often as these do; None
    where both gave one and the same answer throughout.
    """
    last: dict[tuple[str, str], dict[str, dict[str, str]]] = {}
    for one in standing(judgements):
        told = last.setdefault((one.kind, one.field), {}).setdefault(one.author, {})
        told[one.record] = json.dumps(one.value, sort_keys=True)
    return [
        {"first": a, "second": b, "kind": kind, "field": field, **_compared(words[a], words[b])}
        for (kind, field), words in sorted(last.items())
        for a, b in combinations(sorted(words), 2)
        if words[a].keys() & words[b].keys()
    ]


def _compared(one: Mapping[str, str], other: Mapping[str, str]) -> dict[str, Any]:
    both = sorted(one.keys() & other.keys())
    agreed = sum(one[record] == other[record] for record in both)
    counts = [Counter(words[record] for record in both) for words in (one, other)]
    chance = sum(counts[0][value] * counts[1][value] for value in counts[0]) / len(both) ** 2
    kappa = None if chance == 1 else (agreed / len(both) - chance) / (1 - chance)
    return {"both": len(both), "agreed": agreed, "kappa": kappa}
