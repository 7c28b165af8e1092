"""Who is meant: the article's mentions and phrases as parties, each resolved once.

The resolver of :mod:`demarche.actors` does the work; this keeps its answers by place and groups mentions that stand
side by side ("U.S. President Donald Trump") into one.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from demarche.actors import ArticleResolver, Registry, Resolution
from demarche.read.layout import Layout
from demarche.records import Party, principal

Place = tuple[int, int]

SURE_ENOUGH = 0.3  # resolutions below this are reported as unnamed: the candidates are no better than a guess
# Sureness of a source that is left unnamed for want of certainty. On dev 14 of 35 statements whose source is open have it
# right, of others 161 of 241; by half they come to stand among the doubtful.
LEFT_OPEN = 0.5
_JOINT = re.compile(r",? and (?:the )?|, (?:the )?")  # what stands between the names of a list
_NOT_ACTORS = frozenset({"title"})


class Group(NamedTuple):
    """Mentions side by side that name one actor."""

    start: int
    end: int
    kinds: frozenset[str]


class Cast:
    """The actors of one article."""

    def __init__(self, registry: Registry, layout: Layout) -> None:
        article = layout.article
        self._layout = layout
        self._resolver = ArticleResolver(registry, article.text, date=article.published, outlet=article.outlet)
        self._answers: dict[tuple[Place, str], Resolution] = {}
        self.groups = _grouped(layout, registry)
        self._starts = [group.start for group in self.groups]
        self._own = _outlet_names(registry, article.outlet)

    def resolve(self, place: Place, role: str) -> Resolution:
        """Return who the words at a place are, in a role (`source`, `from`, `to`, `relay`, `addressee`)."""
        if (place, role) not in self._answers:
            self._answers[place, role] = self._resolver.resolve(place[0], place[1], role=role)
        return self._answers[place, role]

    def sureness(self, place: Place, role: str) -> float:
        """Return the confidence that the words at a place are who they are taken for."""
        answer = self.resolve(place, role)
        return answer.confidence if answer.confidence >= SURE_ENOUGH else LEFT_OPEN

    def settle(self, place: Place, answer: Resolution) -> None:
        """Lay down who the words at a place are, where the reader knows better than the words alone tell."""
        for role in ("source", "from"):
            self._answers[place, role] = answer

    def is_foreign_outlet(self, party: Party) -> bool:
        """Tell whether a party is an outlet and another one than the article's own; False where that is not told."""
        words = party.span.text.lower().split() if party.span else []
        if words in (["me"], ["us"]):
            return False
        names = {party.actor, party.actor.rsplit("/", 1)[-1].split("-")[0], *words}
        return bool(self._own) and "/media" in party.actor and not self._own & names

    def parties(self, place: Place, role: str) -> tuple[Party, ...]:
        """Return the party or parties that the words at a place name; nobody where nothing is known."""
        answer = self.resolve(place, role)
        span = self._layout.article.span(*place)
        sure = answer.confidence >= SURE_ENOUGH
        return tuple(Party(span, actor, answer.holder) for actor in _named(answer)) if sure else ()

    def actors(self, place: Place, role: str) -> tuple[str, ...]:
        """Return the actor paths that the words at a place name, `?` where nothing is known."""
        answer = self.resolve(place, role)
        return (_named(answer) if answer.confidence >= SURE_ENOUGH else ()) or ("?",)

    def groups_between(self, start: int, end: int) -> Sequence[Group]:
        """Return the groups of mentions that lie within two offsets."""
        first, stop = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [group for group in self.groups[first:stop] if group.end <= end]

    def first_party(
        self, start: int, end: int, *, role: str = "to", besides: Sequence[Party] = ()
    ) -> tuple[Party, ...]:
        """Return the first actor, or the list of actors, named within two offsets; none of the principals `besides`."""
        known = {principal(party.actor) for party in besides}
        found: list[Party] = []
        last = -1
        for group in self.groups_between(start, end):
            if found and not _JOINT.fullmatch(self._layout.text, last, group.start):
                break
            named = [p for p in self.parties((group.start, group.end), role) if is_actor(p)]
            if named and not {principal(party.actor) for party in named} & known:
                found += [party for party in named if party.actor not in {other.actor for other in found}]
                last = group.end
            elif found:
                break
        return tuple(found)


def _outlet_names(registry: Registry, outlet: str | None) -> frozenset[str]:
    """Return the path of the article's own outlet and the first word of its name ("bbc" of the feed "bbc-world")."""
    words = (outlet or "").lower().replace(" ", "-").split("-")
    names = ("-".join(words[:stop]) for stop in range(len(words), 0, -1))
    path = next((registry.outlets[name] for name in names if name in registry.outlets), "")
    return frozenset({path, words[0]} - {""})


def _named(answer: Resolution) -> tuple[str, ...]:
    """Return the actors of a resolution; an empty path stands for a place, which is nobody."""
    return tuple(dict.fromkeys(actor.replace("??", "?") for actor in answer.actors if actor))


def is_actor(party: Party) -> bool:
    """Tell whether a party can act or be acted upon: not unknown, not an outlet."""
    return party.actor not in {"?", "AUTHOR"} and "/media" not in party.actor


def _grouped(layout: Layout, registry: Registry) -> list[Group]:
    groups: list[Group] = []
    for mention in registry.mentions(layout.text):
        if groups and _beside(layout, groups[-1].end, mention.start):
            last = groups[-1]
            groups[-1] = Group(last.start, mention.end, last.kinds | {mention.kind})
        else:
            groups.append(Group(mention.start, mention.end, frozenset({mention.kind})))
    return [group for group in groups if group.kinds - _NOT_ACTORS]


def _beside(layout: Layout, end: int, start: int) -> bool:
    """Tell whether only white space is between two names, and the line ends there only because it was full."""
    gap = layout.text[end:start]
    if gap == " ":
        return True
    return gap.isspace() and layout.sentence_at(end - 1) == layout.sentence_at(start)
