"""RSS and Atom files: an article an entry."""

import re
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from demarche.errors import DemarcheError, InputError, NoArticle
from demarche.ingest.dates import parse_date
from demarche.ingest.encoding import checked, decode
from demarche.ingest.language import detect_language
from demarche.ingest.markup import declared_charset, text_of
from demarche.ingest.options import Failure, Options
from demarche.ingest.source import Source
from demarche.ingest.text import compose
from demarche.records import Article

_ENTRY = re.compile(rb"<(?:[\w-]+:)?(?:item|entry)[\s>]")
_END = re.compile(r"</(?:[\w-]+:)?(?:rss|feed|rdf)\s*>", re.IGNORECASE)


def read_feed(source: Source, options: Options) -> Iterator[Article | Failure]:
    """Yield the article of each entry of a feed, in the feed's order; an entry without words, and a torn end, yield failures."""
    feedparser = _feedparser(source.name)
    data = source.whole()
    text = decode(
        data,
        source.name,
        encoding=options.encoding,
        errors=options.encoding_errors,
        declared=declared_charset(data),
    )
    # as bytes of its own, so that a name in the file can never be taken for an address to fetch
    plain = re.sub(r"^\s*<\?xml[^>]*\?>", "", text).strip()
    feed = feedparser.parse(
        BytesIO(plain.encode("utf-8")), response_headers={"content-type": "text/xml; charset=utf-8"}
    )
    if not feed.entries:
        problem = f" ({feed.bozo_exception})" if feed.get("bozo") else ""
        raise NoArticle(f"{source.name}: is a feed without entries{problem}; download it anew")
    outlet = _line(feed.feed.get("title"))
    for number, entry in enumerate(feed.entries, start=1):
        where = f"entry {number}"
        try:
            yield _article(entry, f"{source.name}, {where}", source.name, outlet, options)
        except DemarcheError as error:
            yield Failure(source.name, where, error)
    if not _END.search(plain):
        torn = f"{source.name}: the feed breaks off before its end; what came before is read, download the rest anew"
        yield Failure(source.name, None, InputError(torn))


def count_entries(data: bytes) -> int:
    """Return how many entries a feed has, by its tags."""
    return max(len(_ENTRY.findall(data)), 1)


def _article(entry: Any, name: str, file: str, outlet: str | None, options: Options) -> Article:
    title = _line(entry.get("title"))
    contents = [part.get("value") or "" for part in entry.get("content") or ()]
    # the longest telling: feeds carry the whole text in `content`, or nothing but a summary
    body = max((text_of(part) for part in (*contents, entry.get("summary") or "")), key=len)
    if not body:
        raise NoArticle(f"{name}: has no text but a title at most; read the page it links to, saved as HTML")
    text = checked(compose(title, body), name, errors=options.encoding_errors)
    return Article(
        text=text,
        title=title,
        author=_line(entry.get("author")),
        outlet=outlet or options.outlet,
        published=_published(entry, options.today) or options.published,
        language=detect_language(text),
        url=_plain(entry.get("link")),
        file=file,
        external_id=_plain(entry.get("id")),
    )


def _published(entry: Any, today: date) -> date | None:
    """Return the day as written, else as feedparser understands it (it knows more forms, and turns them into UTC)."""
    for field in ("published", "updated"):
        written = parse_date(entry.get(field), today=today)
        if written is not None:
            return written
        moment = entry.get(f"{field}_parsed")
        if moment is not None:
            day = date(*moment[:3])
            return day if day <= today else None
    return None


def _line(value: str | None) -> str | None:
    return (" ".join(text_of(value).split()) or None) if value else None


def _plain(value: str | None) -> str | None:
    # an address is no HTML: `&copy=2` in it is not the sign of copyright
    return (value or "").strip() or None


def _feedparser(name: str) -> Any:
    try:
        import feedparser  # type: ignore[import-untyped]  # an extra, loaded when used
    except ImportError as error:
        raise InputError(f"{name}: reading feeds needs an extra: pip install 'demarche[feeds]' ({error})") from error
    return feedparser
