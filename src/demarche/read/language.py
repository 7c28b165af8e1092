"""Which articles a reader leaves unread: those without a word, and those in a language it does not know."""

from demarche.ingest import detect_language
from demarche.records import Article, Coverage, Reading, Versions


def unread(article: Article, versions: Versions) -> Reading | None:
    """Return the reading of an article that is not to be read, its coverage with the reason; None for any other."""
    if not article.text.strip():
        return Reading(article, versions=versions)
    language = article.language or detect_language(article.text)
    if language in {None, "en"}:
        return None
    reason = f"the text is in another language ({language}); this reader knows English only"
    return Reading(article, coverage=(Coverage(0, len(article.text), "skipped", reason),), versions=versions)
