"""The reader that callers hold: it picks an engine by name and gives its readings.

An engine is anything with a `name` and `read_many(articles) -> readings`; the rule engine is one, a trained model
another. Others are chosen by the same names on the command line.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

from demarche.actors import Registry, load_registry
from demarche.errors import DemarcheError
from demarche.read.rules import RuleEngine
from demarche.read.version import code_version
from demarche.records import Article, Reading, Versions


class Engine(Protocol):
    """What reads: pure, so that the same article always gives the same reading."""

    @property
    def name(self) -> str:
        """The name and version that readings carry."""

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""


_ENGINES: dict[str, Callable[[Registry], Engine]] = {"rules": RuleEngine}
READERS = tuple(_ENGINES)


class Reader:
    """Reads articles.

    Args:
        name: which engine reads: one of :data:`READERS`.
        actors: TOML files with actors of your own, in the form of the package's registry (docs/actors.md).

    Raises:
        DemarcheError: the name is unknown.
        RegistryError: an actors file contradicts itself.
    """

    def __init__(self, name: str = READERS[0], *, actors: Sequence[Path] = ()) -> None:
        if name not in _ENGINES:
            raise DemarcheError(f"there is no reader {name!r}; choose one of: {', '.join(READERS)}")
        self._engine = _ENGINES[name](load_registry(*actors))
        self.settings = {"actors": [hashlib.sha256(path.read_bytes()).hexdigest() for path in actors]}

    @property
    def versions(self) -> Versions:
        """The versions of code, codebook and engine that the readings carry."""
        return Versions(code=code_version(), reader=self._engine.name)

    def read(self, article: Article) -> Reading:
        """Return the reading of one article."""
        return next(self.read_many([article]))

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""
        return self._engine.read_many(articles)
