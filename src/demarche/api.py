"""The shortest way from a file to its reading."""

from pathlib import Path

from demarche.errors import NoArticle
from demarche.ingest import Failure, load
from demarche.read import Reader
from demarche.records import Reading


def read_article(path: str | Path, *, reader: Reader | None = None) -> Reading:
    """Return the reading of the first article of a file.

    Raises:
        InputError: the file cannot be read; the message names it and the remedy.
        NoArticle: there is no article in it.
    """
    found = next(load([path]), None)
    if found is None:
        raise NoArticle(f"{path}: there is no article in it; give a file with text, HTML, JSON lines, a feed or WARC")
    if isinstance(found, Failure):
        raise found.error
    return (reader or Reader()).read(found)
