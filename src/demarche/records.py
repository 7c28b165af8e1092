"""The nouns of Demarche, frozen. What each field means is laid down in the codebook, sections 1 to 5.

A span is made from the text it points into, and a reading refuses spans that do not slice to its article's text,
so no record can ever point at other words than it claims.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any

from demarche.codebook import (
    ACTS,
    CONDITION_TYPES,
    FORMS,
    ISSUES,
    MODALITIES,
    TIMES,
    VERSION,
    Plover,
    cameo_code,
    plover_code,
)
from demarche.errors import RecordError

_ACTOR_PATH = re.compile(r"(?:\?|[A-Z][A-Z0-9_-]*\??)(?:/[a-z0-9-]*){0,2}")
_ID_LENGTH = 16  # hex digits of the SHA-256; 64 bits make a chance collision in 10^8 articles a 1 in 3,700 event


def content_hash(text: str) -> str:
    """Return the SHA-256 of a text in hex (UTF-8; a lone surrogate counts as its own bytes)."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def principal(actor: str) -> str:
    """Return the first part of an actor path without the mark of the unnamed: `RUS?` speaks for `RUS`."""
    head = actor.split("/", 1)[0]
    return head.rstrip("?") or head


def _require(ok: bool, message: str) -> None:
    if not ok:
        raise RecordError(message)


def _one_of(value: str, allowed: Iterable[str], what: str) -> None:
    _require(value in allowed, f"unknown {what} {value!r}; the codebook has: {', '.join(allowed)}")


def _check_actor(actor: str) -> None:
    _require(
        _ACTOR_PATH.fullmatch(actor) is not None,
        f"{actor!r} is no actor path; write principal/organ/person, as in RUS/mfa/sergei-lavrov",
    )


def _check_confidence(value: float | None) -> None:
    _require(value is None or 0.0 <= value <= 1.0, f"confidence {value!r} is not between 0 and 1")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code-point offsets into the stored text, end exclusive, with the exact slice."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        _require(0 <= self.start < self.end, f"span {self.start}..{self.end} is empty or runs backwards")
        _require(
            self.end - self.start == len(self.text),
            f"span {self.start}..{self.end} cannot hold {len(self.text)} characters",
        )
        _require(self.text == self.text.strip(), f"span {self.start}..{self.end} has white space at its edge")

    @classmethod
    def of(cls, text: str, start: int, end: int) -> "Span":
        """Return the span of `text[start:end]` less white space at its edges; RecordError if nothing is left."""
        piece = text[start:end]
        lead = len(piece) - len(piece.lstrip())
        core = piece.strip()
        return cls(start + lead, start + lead + len(core), core)

    def overlaps(self, other: "Span") -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Tell whether the other lies within this one."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Party:
    """A mention and whom it names; the span is None where the actor follows from the context only.

    `holder` is the person who held the office on the article's date, where the article names the office alone.
    """

    span: Span | None
    actor: str
    holder: str | None = None

    def __post_init__(self) -> None:
        _check_actor(self.actor)


@dataclass(frozen=True, slots=True)
class Statement:
    """Somebody is said to have said, written, believed something (codebook section 3)."""

    source: tuple[Span, ...]
    source_actors: tuple[str, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    form: str = "indirect"
    addressees: tuple[Party, ...] = ()
    relays: tuple[Party, ...] = ()
    parent: int | None = None
    date: str | None = None
    confidence: float | None = None

    def __post_init__(self) -> None:
        _require(bool(self.content), "a statement needs content")
        _one_of(self.form, FORMS, "form")
        _check_confidence(self.confidence)
        for actor in self.source_actors:
            _check_actor(actor)


@dataclass(frozen=True, slots=True)
class Condition:
    """What a signal hangs on, and how (`if`, `unless`, `until`, `after`, `in_exchange`, `prerequisite`)."""

    span: Span
    type: str

    def __post_init__(self) -> None:
        _one_of(self.type, CONDITION_TYPES, "condition type")


@dataclass(frozen=True, slots=True)
class Deadline:
    """The words that set a moment, and its ISO date where it can be computed."""

    span: Span
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Signal:
    """What an actor does toward another, in words or in deeds (codebook section 4)."""

    act: str
    from_: tuple[Party, ...]
    to: tuple[Party, ...]
    issues: tuple[str, ...]
    evidence: tuple[Span, ...]
    statement: int | None = None
    time: str = "past"
    modality: str = "asserted"
    condition: Condition | None = None
    deadline: Deadline | None = None
    confidence: float | None = None

    def __post_init__(self) -> None:
        _one_of(self.act, ACTS, "act")
        _require(bool(self.evidence), f"a signal needs evidence ({self.act})")
        _require(1 <= len(self.issues) <= 3, f"a signal has one to three issues, not {len(self.issues)}")
        for issue in self.issues:
            _one_of(issue, ISSUES, "issue")
        _one_of(self.time, TIMES, "time")
        _one_of(self.modality, MODALITIES, "modality")
        _check_confidence(self.confidence)

    @property
    def kind(self) -> str:
        """`word` or `deed`, which the act decides."""
        return ACTS[self.act].kind

    @property
    def plover(self) -> Plover | None:
        """The PLOVER event type and mode."""
        return plover_code(self.act, time=self.time, modality=self.modality, issues=self.issues)

    @property
    def cameo(self) -> str | None:
        """The CAMEO code, two digits or more."""
        return cameo_code(self.act, time=self.time, modality=self.modality)


@dataclass(frozen=True, slots=True)
class Channel:
    """A claim of the text that words or deeds of one actor are a message from, or for, another (section 5)."""

    from_: Party | None
    via: tuple[Party, ...]
    to: tuple[Party, ...]
    evidence: tuple[Span, ...]
    confidence: float | None = None

    def __post_init__(self) -> None:
        _require(bool(self.evidence), "a channel needs evidence")
        _check_confidence(self.confidence)


@dataclass(frozen=True, slots=True)
class Coverage:
    """A stretch of the text and what became of it: `read`, or `skipped` with the reason."""

    start: int
    end: int
    status: str
    reason: str = ""

    def __post_init__(self) -> None:
        _one_of(self.status, ("read", "skipped"), "coverage status")
        _require(self.status == "read" or bool(self.reason), "a skipped stretch needs its reason")


@dataclass(frozen=True, slots=True)
class Versions:
    """What made a reading: the versions of code, codebook and reader (a rule set or a model)."""

    code: str
    codebook: str = VERSION
    reader: str = "rules"


@dataclass(frozen=True, slots=True)
class Article:
    """A text and what is known of it. `id` comes from the content's hash; unknown fields stay None.

    `external_id` is the id the collection gave it; `file` the path or name it was read from.
    """

    text: str = field(repr=False)
    title: str | None = None
    author: str | None = None
    outlet: str | None = None
    published: date | None = None
    language: str | None = None
    url: str | None = None
    file: str | None = None
    external_id: str | None = None

    @property
    def id(self) -> str:
        """The first 16 hex digits of the text's SHA-256."""
        return self.text_sha256[:_ID_LENGTH]

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text, in hex."""
        return content_hash(self.text)

    def span(self, start: int, end: int) -> Span:
        """Return the span of `text[start:end]`, trimmed of white space."""
        return Span.of(self.text, start, end)


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from one article: statements, signals, channels, and what was covered."""

    article: Article
    statements: tuple[Statement, ...] = ()
    signals: tuple[Signal, ...] = ()
    channels: tuple[Channel, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    versions: Versions | None = None

    def __post_init__(self) -> None:
        text = self.article.text
        for span in self.spans():
            _require(
                text[span.start : span.end] == span.text,
                f"span {span.start}..{span.end} does not slice to its text; was it read from another article?",
            )
        sound: set[int] = set()  # statements whose ancestors were followed to the last: none is followed twice
        for index in range(len(self.statements)):
            self._check_parents(index, sound)
        for signal in self.signals:
            _require(
                signal.statement is None or 0 <= signal.statement < len(self.statements),
                f"a signal hangs on statement {signal.statement}, but there are {len(self.statements)}",
            )

    def _check_parents(self, index: int, sound: set[int]) -> None:
        seen = {index}
        parent = self.statements[index].parent
        while parent is not None and parent not in sound:
            _require(0 <= parent < len(self.statements), f"statement {index} has no parent {parent}")
            _require(parent not in seen, f"statement {index} is its own ancestor")
            seen.add(parent)
            parent = self.statements[parent].parent
        sound |= seen

    def spans(self) -> Iterator[Span]:
        """Yield every span of every record."""
        for record in (*self.statements, *self.signals, *self.channels):
            yield from _spans_of(record)

    def to_json(self, *, with_text: bool = True) -> dict[str, Any]:
        """Return the reading as JSON-ready data in the format of the codebook's worked example."""
        from demarche._json import reading_to_json

        return reading_to_json(self, with_text=with_text)

    @classmethod
    def from_json(cls, data: Mapping[str, Any], *, text: str | None = None) -> "Reading":
        """Make a reading from such data; `text` is the article's, where the data does not carry it."""
        from demarche._json import reading_from_json

        return reading_from_json(data, text=text)


def _spans_of(value: object) -> Iterator[Span]:
    """Yield the spans anywhere inside a record."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans_of(item)
    elif isinstance(value, (Statement, Signal, Channel, Party, Condition, Deadline)):
        for slot in fields(value):
            yield from _spans_of(getattr(value, slot.name))


def actors(parties: Sequence[Party]) -> frozenset[str]:
    """Return the actor paths of some parties."""
    return frozenset(party.actor for party in parties)


def principals(parties: Sequence[Party]) -> frozenset[str]:
    """Return the principals of some parties."""
    return frozenset(principal(party.actor) for party in parties)
