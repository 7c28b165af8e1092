"""The rule engine: lexicons and a registry, no training. The floor that a trained reader is measured against."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from demarche.actors import Registry
from demarche.read.cast import Cast
from demarche.read.channels import find_channels
from demarche.read.language import unread
from demarche.read.layout import lay_out
from demarche.read.signals import find_signals
from demarche.read.statements import find_statements
from demarche.read.version import code_version
from demarche.records import Article, Coverage, Reading, Versions

RULES_VERSION = "rules-1"


@dataclass(frozen=True, slots=True)
class RuleEngine:
    """Reads English articles by rules. Pure: the same article gives the same reading."""

    registry: Registry
    name: str = RULES_VERSION

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""
        return map(self._read, articles)

    def _read(self, article: Article) -> Reading:
        """Read one article; a text in another language is covered as skipped, with the reason."""
        versions = Versions(code=code_version(), reader=self.name)
        if (nothing := unread(article, versions)) is not None:
            return nothing
        layout = lay_out(article)
        cast = Cast(self.registry, layout)
        said, bare = find_statements(layout, cast)
        return Reading(
            article,
            statements=tuple(item.statement for item in said),
            signals=tuple(find_signals(layout, cast, said, bare)),
            channels=tuple(find_channels(layout, cast, [item.statement for item in said])),
            coverage=(Coverage(0, len(article.text), "read"),),
            versions=versions,
        )
