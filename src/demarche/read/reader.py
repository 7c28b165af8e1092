"""The reader that callers hold: it picks an engine by name and gives its readings.

An engine is anything with a `name` and `read_many(articles) -> readings`; the rule engine is one, a trained model
another. Others are chosen by the same names on the command line.
"""

import hashlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from demarche.actors import Registry, load_registry
from demarche.errors import DemarcheError
from demarche.read.capitals import given_back, recased, shadow
from demarche.read.cautious import without_doubtful
from demarche.read.fair_copy import FairCopy, fair_copy
from demarche.read.recase import Recaser
from demarche.read.rules import RuleEngine
from demarche.read.version import code_version
from demarche.records import Article, Reading, Span, Versions

if TYPE_CHECKING:
    from demarche.read.trained import Coded

Place = tuple[int, int] | Span


class Engine(Protocol):
    """What reads: pure, so that the same article always gives the same reading."""

    @property
    def name(self) -> str:
        """The name and version that readings carry."""

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""


@runtime_checkable
class Coder(Protocol):
    """An engine that also codes single sentences."""

    def code(self, sentence: str, source: tuple[int, int], target: tuple[int, int] | None) -> "Coded":
        """Return the PLOVER root of a sentence."""


def _trained(registry: Registry) -> Engine:
    # Loaded when asked for: the rules need neither the weights nor what runs them.
    from demarche.read.trained import TrainedEngine

    return TrainedEngine(registry)


_ENGINES: dict[str, Callable[[Registry], Engine]] = {"trained": _trained, "rules": RuleEngine}
READERS = tuple(_ENGINES)


class Reader:
    """Reads articles.

    Args:
        name: which engine reads: one of :data:`READERS`.
        actors: TOML files with actors of your own, in the form of the package's registry (docs/actors.md).
        cautious: leave out what is more likely wrong than an analyst should trust.

    Raises:
        DemarcheError: the name is unknown.
        RegistryError: an actors file contradicts itself.
    """

    def __init__(self, name: str = READERS[0], *, actors: Sequence[Path] = (), cautious: bool = False) -> None:
        if name not in _ENGINES:
            raise DemarcheError(f"there is no reader {name!r}; choose one of: {', '.join(READERS)}")
        registry = load_registry(*actors)
        self._engine = _ENGINES[name](registry)
        self._recaser = Recaser(registry)
        self._cautious = cautious
        self.settings = {
            "actors": [hashlib.sha256(path.read_bytes()).hexdigest() for path in actors],
            **({"cautious": True} if cautious else {}),
        }

    @property
    def versions(self) -> Versions:
        """The versions of code, codebook and engine that the readings carry."""
        return Versions(code=code_version(), reader=self._engine.name)

    def read(self, article: Article) -> Reading:
        """Return the reading of one article."""
        return next(self.read_many([article]))

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""
        readings = self._as_set(articles)
        return map(without_doubtful, readings) if self._cautious else readings

    def _as_set(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the engine's readings, of fair copies, and of texts in capitals as if they were set as ordinary text."""
        waiting: deque[tuple[Article, FairCopy | None]] = deque()  # those that the engine has taken and not yet read

        def shown() -> Iterator[Article]:
            for article in articles:
                copy = fair_copy(article.text)
                waiting.append((article, copy))
                yield shadow(article if copy is None else _copied(article, copy), self._recaser)

        for reading in self._engine.read_many(shown()):
            yield given_back(reading, *waiting.popleft())

    def code(self, sentence: str, *, source: Place, target: Place | None = None) -> "Coded":
        """Return what one sentence tells between a given source and target, as a PLOVER root.

        Args:
            sentence: one sentence of news.
            source: where who acts is named in it, as a span or as (start, end) in characters.
            target: where the other side is named; None if there is none.

        Raises:
            DemarcheError: this reader cannot code single sentences; there is no word in the sentence; a place does not
                lie in it.
        """
        if not isinstance(self._engine, Coder):
            raise DemarcheError(
                f"the reader {self._engine.name!r} does not code single sentences; take Reader('trained')"
            )
        places = [None if place is None else _place(place) for place in (source, target)]
        if copy := fair_copy(sentence):
            inside = range(
                len(sentence) + 1
            )  # a place that does not lie in the sentence is left for the engine to refuse
            places = [copy.inward(*p) if p and p[0] in inside and p[1] in inside else p for p in places]
            sentence = copy.text
        assert places[0] is not None
        return self._engine.code(recased(sentence, self._recaser), places[0], places[1])


def _copied(article: Article, copy: FairCopy) -> Article:
    """Return an article whose text is the fair copy; its title is copied too, for it is looked for in the text."""
    title = fair_copy(article.title or "")
    return replace(article, text=copy.text, title=article.title if title is None else title.text)


def _place(place: Place) -> tuple[int, int]:
    return (place.start, place.end) if isinstance(place, Span) else place
