"""The nouns of the registry: what a text mentions, and whom a mention turns out to be."""

from dataclasses import dataclass, field
from typing import NamedTuple

KINDS = (
    "state",
    "adjective",
    "demonym",
    "capital",
    "metonym",
    "organ",
    "organisation",
    "group",
    "nonstate",
    "outlet",
    "person",
    "surname",
    "title",
)
"""What an alias can be. One alias may be several things at once ("Washington": a capital, a surname)."""


class Claim(NamedTuple):
    """What one alias may stand for.

    `target` is an actor path, but for kinds "person" and "surname" the key of a person, and for "title" and "organ" the
    name of the title or organ. `source` says where the fact is from.
    """

    kind: str
    target: str
    source: str = ""


class Mention(NamedTuple):
    """A stretch `text[start:end]` that the registry knows; `kind` and `actor` are those of the first claim."""

    start: int
    end: int
    kind: str
    text: str
    claims: tuple[Claim, ...]

    @property
    def actor(self) -> str:
        """Path of the first claim, "" for persons, titles and organs, which need a date or a state to become one."""
        return "" if self.kind in {"person", "surname", "title", "organ"} else self.claims[0].target


@dataclass(frozen=True, slots=True)
class Holding:
    """An office held: bounds are ISO dates, both inclusive; "0000" and "9999" where open or undated."""

    principal: str
    organ: str
    title: str
    since: str
    until: str
    source: str
    dated: bool = True

    def covers(self, day: str) -> bool:
        """Whether the office was held on `day` (ISO)."""
        return self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Person:
    """An office-holder; `id` is `given-family` in lower-case ASCII."""

    key: str
    id: str
    principal: str
    name: str
    surname: str
    holdings: tuple[Holding, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading of a mention, with its probability and the fact behind it."""

    actor: str
    holder: str | None
    confidence: float
    source: str


@dataclass(frozen=True, slots=True)
class Resolution:
    """Whom a mention names.

    `actor` is a path of the codebook, "?" where nobody can be told, and "" where the words name no actor (a place).
    `actors` has several paths for a joint mention ("the two sides"); `actor` is the first of them. `holder` is the person
    who held the named office on the date where the path stays at the office. `confidence` is in [0, 1].
    """

    actor: str
    holder: str | None
    confidence: float
    candidates: tuple[Candidate, ...]
    source: str
    actors: tuple[str, ...] = field(default=())

    @property
    def principal(self) -> str:
        """First part of the path."""
        return self.actor.split("/")[0]


UNKNOWN = Resolution("?", None, 0.2, (), "nothing in the registry or the words", ("?",))
