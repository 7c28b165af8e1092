"""Who acts and toward whom: for one signal, the principals of its article with the marks that tell them apart.

Half of the sides are named in the evidence itself, a fifth elsewhere in its sentence, a fifth in the three before it, and
the rest farther off; so every principal of the article is a candidate, and its marks say where it stands and in which
order, beside what the encoder makes of its mentions.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.read.cast import Cast, Group, Place, is_actor
from demarche.read.layout import Layout
from demarche.records import Party, Signal, Statement, principal, principals

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


_PREPOSITIONS = (
    "of", "in", "at", "to", "on", "with", "against", "from", "by", "for", "between", "over", "toward", "into", "and", "that", "the",
)  # fmt: skip
_WORD = re.compile(r"[A-Za-z']+")
_BEFORE = 30  # characters before a mention in which its preposition is looked for
_FIRST = 3  # places in an order that are told apart
_GAPS = ((0, 0), (-1, -1), (-3, -2), (-10_000, -4), (1, 10_000))  # sentences from the evidence to the nearest mention
MARKS = 10 + 5 * _FIRST + len(_GAPS) + 2 * len(_PREPOSITIONS) + len(_KINDS) + 8 + 4


@dataclass(frozen=True, slots=True)
class Signalled:
    """What is known of a signal when its sides are sought: its evidence, who says it and to whom."""

    evidence: tuple[int, int]
    act: str
    content: tuple[int, int] | None = None
    speakers: frozenset[str] = frozenset()
    addressees: frozenset[str] = frozenset()
    source: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, evidence: tuple[int, int], act: str, statement: Statement | None) -> "Signalled":
        """Return what a signal's evidence and the statement that carries it tell."""
        if statement is None:
            return cls(evidence, act)
        return cls(
            evidence,
            act,
            (statement.content[0].start, statement.content[-1].end),
            frozenset(principal(actor) for actor in statement.source_actors),
            principals(statement.addressees),
            tuple((span.start, span.end) for span in statement.source),
        )


class Stage:
    """The principals of an article and where they are mentioned."""

    def __init__(
        self,
        layout: Layout,
        mentions: Sequence[Candidate],
        by_rules: Sequence[Signal] = (),
        holders: Sequence[tuple[Place, tuple[Party, ...]]] = (),
    ) -> None:
        self._layout = layout
        self.by_rules = by_rules
        self.holders = holders
        self.mentions = mentions
        self._sentence = [layout.sentence_at(mention.group.start) for mention in mentions]
        counts = Counter(name for mention in mentions for name in mention.principals)
        total = sum(counts.values()) or 1
        self._share = {name: count / total for name, count in counts.items()}
        self._rank = {name: rank for rank, name in enumerate(sorted(counts, key=lambda n: (-counts[n], n)))}
        self.principals = tuple(sorted(counts))
        self._opening = layout.sentences[0].end if layout.sentences else 0
        self._led: dict[int, list[bool]] = {}
        self.of: dict[str, list[int]] = {name: [] for name in self.principals}
        for index, mention in enumerate(mentions):
            for name in mention.principals:
                self.of[name].append(index)

    def party(self, name: str, signal: Signalled, besides: Collection[str] = ()) -> Party | None:
        """Return a principal as a party: by its mention in the evidence, or the one nearest before or after.

        None if it is named only as the actors `besides`.
        """
        start, end = signal.evidence
        named = [(i, actor) for i in self.of[name] for actor in self.mentions[i].actors if principal(actor) == name]
        index, actor = min(
            ((i, actor) for i, actor in named if actor not in besides),
            key=lambda one: (
                not start <= self._at(one[0]) < end,
                self._at(one[0]) > start,
                abs(self._at(one[0]) - start),
            ),
            default=(None, ""),
        )
        if index is None:
            return None
        group = self.mentions[index].group
        return Party(self._layout.article.span(group.start, group.end), actor)

    def pairs(self, near: Iterable[int]) -> NDArray[np.int64]:
        """Return (principal, place in `near`) for each of some mentions, (principal, -1) for who has none of them."""
        row = {index: number for number, index in enumerate(near)}
        return np.array(
            [
                (number, place)
                for number, name in enumerate(self.principals)
                for place in ([row[i] for i in self.of[name] if i in row] or [-1])
            ],
            dtype=np.int64,
        ).reshape(-1, 2)

    def marks(self, signal: Signalled) -> NDArray[np.float32]:
        """Return the marks of every principal beside one signal, (principals, MARKS)."""
        number = self._layout.sentence_at(signal.evidence[0])
        here = [i for i, sentence in enumerate(self._sentence) if sentence == number]
        inside = [i for i in here if signal.evidence[0] <= self.mentions[i].group.start < signal.evidence[1]]
        inside += [
            i
            for i, mention in enumerate(self.mentions)
            if self._sentence[i] != number and signal.evidence[0] <= mention.group.start < signal.evidence[1]
        ]
        before = [i for i in reversed(range(len(self.mentions))) if self._sentence[i] < number]
        orders = [self._order(some, signal.speakers) for some in (inside, here, before)]
        orders += [sorted(self.principals, key=self._rank.__getitem__)]
        orders += [[n for n in orders[3] if n not in signal.speakers]]
        rules = self._rules(signal)
        rows = [
            [*self._row(name, signal, number, set(inside), set(here), orders), *rules(name)] for name in self.principals
        ]
        return np.array(rows, dtype=np.float32).reshape(len(rows), MARKS)

    def _rules(self, signal: Signalled) -> Callable[[str], list[bool]]:
        """Return what the rule reader says of a principal, where it reads an act in the same words: the same act first."""
        start, end = signal.evidence
        near = [s for s in self.by_rules if any(span.start < end and start < span.end for span in s.evidence)]
        same = [s for s in near if s.act == signal.act]
        chosen = (same or near)[:1]
        from_ = principals([party for s in chosen for party in s.from_])
        to = principals([party for s in chosen for party in s.to])
        return lambda name: [name in from_, name in to, bool(same), bool(chosen)]

    def _order(self, some: Iterable[int], besides: frozenset[str]) -> list[str]:
        """Return the principals of some mentions in their order, each once, but those `besides`."""
        named = (
            name for i in some if not self.mentions[i].principals & besides for name in self.mentions[i].principals
        )
        return list(dict.fromkeys(named))

    def _row(
        self, name: str, signal: Signalled, number: int, inside: set[int], here: set[int], orders: list[list[str]]
    ) -> list[float]:
        own = self.of[name]
        start = signal.evidence[0]
        nearest = min(
            own,
            key=lambda i: (i not in inside, i not in here, abs(self._sentence[i] - number), abs(self._at(i) - start)),
        )
        gap = self._sentence[nearest] - number
        place = self._at(nearest)
        row: list[float] = [
            name in signal.speakers,
            name in signal.addressees,
            min(3, sum(i in inside for i in own)) / 3,
            min(3, sum(i in here for i in own)) / 3,
            min(3, sum(0 < number - self._sentence[i] <= 2 for i in own)) / 3,
            not orders[0],
            not orders[1],
            self._share[name],
            self._at(own[0]) < self._opening,
            self._at(own[0]) / max(1, len(self._layout.text)),
        ]
        for order in orders:
            at = order.index(name) if name in order[:_FIRST] else -1
            row += [at == k for k in range(_FIRST)]
        row += [low <= gap <= high for low, high in _GAPS]
        row += self._prepositions(place)
        kinds = frozenset().union(*(self.mentions[i].group.kinds for i in own if i in here or i == nearest))
        row += [kind in kinds for kind in _KINDS]
        content, end = signal.content, self.mentions[nearest].group.end
        row += [
            self._layout.text[end : end + 2] in {"'s", "’s"},
            len(self.mentions[nearest].actors) > 1,
            content is not None and content[0] <= place < content[1],
            bool(signal.speakers),
            content is not None,
            gap == 0 and place < start,
            gap == 0 and place >= signal.evidence[1],
            min(1.0, abs(place - start) / 500),
        ]
        return row

    def _at(self, index: int) -> int:
        return self.mentions[index].group.start

    def _prepositions(self, place: int) -> list[bool]:
        if place not in self._led:
            words = _WORD.findall(self._layout.text[max(0, place - _BEFORE) : place].lower())
            last, before = (words[-1:] or [""])[0], (words[-2:-1] or [""])[0]
            self._led[place] = [last == word for word in _PREPOSITIONS] + [before == word for word in _PREPOSITIONS]
        return self._led[place]
