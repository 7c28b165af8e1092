"""A page to an article: trafilatura finds title, author, date, site and body."""

import re
from datetime import date
from types import ModuleType
from typing import Any

from demarche.errors import InputError, NoArticle
from demarche.ingest.dates import parse_date
from demarche.ingest.encoding import bom_codec, checked, decode
from demarche.ingest.language import detect_language
from demarche.ingest.markup import declared_charset
from demarche.ingest.text import compose
from demarche.records import Article

# A page whose text is shorter names a menu, a cookie notice or a paywall, no article: the shortest of 732 news bodies
# of one day has more.
_FEWEST_WORDS = 5


def from_html(
    html: str | bytes,
    *,
    url: str | None = None,
    file: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
    today: date | None = None,
    charset: str | None = None,
    encoding: str | None = None,
    encoding_errors: str = "strict",
) -> Article:
    """Return the article of a page; its text is the title, an empty line, and the body without menus and comments.

    Bytes are decoded as their byte-order mark, `charset` (of the HTTP reply) or the page itself declares; `encoding`
    beats these. `outlet` and `published` stand in where the page is silent. Raises NoArticle if there is none, NotText
    for bytes of another encoding, InputError if the extra is missing. Method: trafilatura (Barbaresi 2021, ACL demo).
    """
    name = file or url or "page"
    today = today or date.today()
    if isinstance(html, bytes):
        declared = charset if bom_codec(html) is None and charset else declared_charset(html)
        html = decode(html, name, encoding=encoding, errors=encoding_errors, declared=declared)
    html = checked(html, name, errors=encoding_errors)
    page = _extract(_without_declaration(html), url, name, today)
    title = _line(page.title)
    body = (page.text or "").strip()
    if len(body.split()) < _FEWEST_WORDS:
        raise NoArticle(f"{name}: no article was found in this page; save the article's own page, or its text as .txt")
    text = checked(compose(title, body), name, errors=encoding_errors)
    return Article(
        text=text,
        title=title,
        author=_line(page.author),
        outlet=_line(page.sitename) or outlet,
        published=parse_date(page.date, today=today) or published,
        language=detect_language(body) or detect_language(text),
        url=url or _line(page.url),
        file=file,
    )


def _extract(html: str, url: str | None, name: str, today: date) -> Any:
    trafilatura = _trafilatura(name)
    # no search through the page for anything like a date: a copyright line or the text's own would be taken for it
    dates = {"extensive_search": False, "original_date": True, "max_date": today.isoformat()}
    try:
        page = trafilatura.bare_extraction(
            html, url=url, with_metadata=True, include_comments=False, include_tables=True, date_extraction_params=dates
        )
    except Exception as error:  # any failure inside the extractor, whatever its kind, is a page it cannot read
        raise NoArticle(f"{name}: the page cannot be taken apart ({error}); save its text as .txt") from error
    if page is None:
        raise NoArticle(f"{name}: no article was found in this page; save the article's own page, or its text as .txt")
    return page


def _trafilatura(name: str) -> ModuleType:
    try:
        import trafilatura  # an extra, and slow to import
    except ImportError as error:
        raise InputError(f"{name}: reading HTML needs an extra: pip install 'demarche[html]' ({error})") from error
    return trafilatura


def _without_declaration(html: str) -> str:
    # lxml refuses a str that still declares an encoding, which the decoding has made untrue
    return re.sub(r"^\s*<\?xml[^>]*\?>", "", html)


def _line(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None
