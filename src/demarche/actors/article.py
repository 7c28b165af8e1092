"""Resolve mentions inside an article, where what was said before decides."""

from datetime import date as Date

from .model import Resolution
from .registry import Registry
from .resolve import resolve_phrase

WINDOW = 300  # characters on either side that may decide between homonyms


class ArticleResolver:
    """Reads an article's mentions once; resolves noun phrases in it.

    Args:
        registry: from `load_registry`.
        text: the article.
        date: its day.
        outlet: who published it.
    """

    def __init__(self, registry: Registry, text: str, *, date: Date | None = None, outlet: str | None = None) -> None:
        self._registry = registry
        self._text = text
        self._date = date
        self._outlet = outlet

    def resolve(self, start: int, end: int, *, role: str = "party") -> Resolution:
        """Whom `text[start:end]` names.

        Args:
            start: first character of the noun phrase.
            end: the character after its last.
            role: source, addressee, relay, from, to or party.
        """
        context = self._text[max(0, start - WINDOW) : end + WINDOW]
        return resolve_phrase(self._registry, self._text[start:end], date=self._date, context=context, role=role)
