"""Pairs of a signal and a mention of an actor, with the marks by which one tells who acts and toward whom."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.read.cast import Cast, Group, is_actor
from demarche.read.layout import Layout
from demarche.records import principal

FEATURES = 24
_KINDS = (
    "state",
    "adjective",
    "demonym",
    "capital",
    "metonym",
    "organisation",
    "group",
    "nonstate",
    "person",
    "surname",
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention of an actor: where it stands, and the principals it can mean."""

    group: Group
    actors: tuple[str, ...]

    @property
    def principals(self) -> frozenset[str]:
        """The principals that the mention names."""
        return frozenset(principal(actor) for actor in self.actors)


def candidates(cast: Cast) -> list[Candidate]:
    """Return the mentions of an article that name somebody who can act."""
    found = []
    for group in cast.groups:
        parties = [party for party in cast.parties((group.start, group.end), "to") if is_actor(party)]
        if parties:
            found.append(Candidate(group, tuple(party.actor for party in parties)))
    return found


def features(
    layout: Layout,
    evidence: tuple[int, int],
    source: tuple[int, int] | None,
    speakers: frozenset[str],
    mentions: Sequence[Candidate],
    share: dict[str, float],
) -> NDArray[np.float32]:
    """Return the marks of each mention beside one signal, (mentions, 24).

    `source` is where the speaker of the signal's words is named and `speakers` who he is; `share` is how much of the
    article's mentions each principal has.
    """
    marks = np.zeros((len(mentions), FEATURES), dtype=np.float32)
    number = layout.sentence_at(evidence[0])
    for row, mention in enumerate(mentions):
        group = mention.group
        gap = layout.sentence_at(group.start) - number
        inside = evidence[0] <= group.start < evidence[1]
        marks[row, 0] = inside
        marks[row, 1] = gap == 0 and group.end <= evidence[0]
        marks[row, 2] = gap == 0 and group.start >= evidence[1]
        marks[row, 3] = gap == -1
        marks[row, 4] = gap in {-2, -3}
        marks[row, 5] = gap < -3
        marks[row, 6] = gap > 0
        marks[row, 7] = source is not None and source[0] <= group.start < source[1]
        marks[row, 8] = bool(mention.principals & speakers)
        marks[row, 9] = bool(speakers)
        marks[row, 10] = max((share.get(name, 0.0) for name in mention.principals), default=0.0)
        marks[row, 11] = min(1.0, abs(group.start - evidence[0]) / 500)
        marks[row, 12] = group.start < 200
        marks[row, 13] = len(mention.actors) > 1
        for column, kind in enumerate(_KINDS):
            marks[row, 14 + column] = kind in group.kinds
    return marks


def shares(mentions: Sequence[Candidate]) -> dict[str, float]:
    """Return for each principal its share of the mentions."""
    counts: dict[str, float] = {}
    for mention in mentions:
        for name in mention.principals:
            counts[name] = counts.get(name, 0.0) + 1.0
    total = sum(counts.values()) or 1.0
    return {name: count / total for name, count in counts.items()}
