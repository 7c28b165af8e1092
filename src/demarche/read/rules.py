"""The rule reader: lexicons and a registry, no training. The floor that a trained reader is measured against."""

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version

from demarche.actors import Registry, load_registry
from demarche.ingest import detect_language
from demarche.read.cast import Cast
from demarche.read.channels import find_channels
from demarche.read.layout import lay_out
from demarche.read.signals import find_signals
from demarche.read.statements import find_bare_acts, find_statements
from demarche.records import Article, Coverage, Reading, Versions

RULES_VERSION = "rules-1"


def code_version() -> str:
    """Return the version of the package, `0` where it is not installed."""
    try:
        return version("demarche")
    except PackageNotFoundError:
        return "0"


@dataclass(frozen=True, slots=True)
class RuleReader:
    """Reads English articles by rules. Pure: the same article gives the same reading."""

    registry: Registry
    name: str = RULES_VERSION

    def read(self, article: Article) -> Reading:
        """Return the reading of an article; a text in another language is covered as skipped, with the reason."""
        versions = Versions(code=code_version(), reader=self.name)
        language = article.language or detect_language(article.text)
        if not article.text.strip():
            return Reading(article, coverage=(), versions=versions)
        if language not in {None, "en"}:
            reason = f"language {language}: this reader knows English only"
            return Reading(article, coverage=(Coverage(0, len(article.text), "skipped", reason),), versions=versions)
        layout = lay_out(article)
        cast = Cast(self.registry, layout)
        said = find_statements(layout, cast)
        return Reading(
            article,
            statements=tuple(item.statement for item in said),
            signals=tuple(find_signals(layout, cast, said, find_bare_acts(layout))),
            channels=tuple(find_channels(layout, cast)),
            coverage=(Coverage(0, len(article.text), "read"),),
            versions=versions,
        )


def rule_reader() -> RuleReader:
    """Return the rule reader with the package's registry."""
    return RuleReader(load_registry())
