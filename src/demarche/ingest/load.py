"""The way in: whatever the caller names becomes articles, in the order of the input; what fails is told and passed."""

import io
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from demarche.errors import DemarcheError, InputError, NoArticle
from demarche.ingest import jsonl
from demarche.ingest.encoding import decode
from demarche.ingest.feeds import count_entries, read_feed
from demarche.ingest.files import STDIN, PathLike, as_paths, find, is_stream
from demarche.ingest.html import from_html
from demarche.ingest.options import EncodingErrors, Failure, Options
from demarche.ingest.sniff import kind_of, refuse_binary
from demarche.ingest.source import Source, opened
from demarche.ingest.text import from_text
from demarche.ingest.warc import read_warc
from demarche.records import Article

# Collections larger than this are not counted: decompressing and splitting takes about a second per 200 MB.
_COUNT_UP_TO = 512 * 2**20  # bytes


def load(
    path_or_paths: PathLike | Iterable[PathLike],
    *,
    outlet: str | None = None,
    published: date | None = None,
    encoding: str | None = None,
    encoding_errors: EncodingErrors = "strict",
    today: date | None = None,
) -> Iterator[Article | Failure]:
    """Yield an article, or a failure, for each document in files, folders, globs and standard input (`-`).

    The order is that of the input, folders sorted by name; one bad file or line never stops the rest.
    `outlet` and `published` stand in where a document says nothing; `encoding` beats what it says. Text in an encoding
    that is neither UTF-8 nor declared fails with its likely name; with encoding_errors="replace" it is read by that
    guess, and what cannot be becomes U+FFFD. Dates after `today` (default: the clock's) are not believed.
    """
    options = Options(today or date.today(), outlet, published, encoding, encoding_errors)
    for item in find(as_paths(path_or_paths)):
        if isinstance(item, Failure):
            yield item
        else:
            yield from _load_file(item, options)


def count(path_or_paths: PathLike | Iterable[PathLike]) -> int | None:
    """Return how many articles and failures `load` will yield (for a progress bar), None where that is not cheap.

    Unknown are standard input, pipes, WARC files, lists in JSON, and collections beyond 512 MiB.
    """
    total = 0
    for item in find(as_paths(path_or_paths)):
        counted = 1 if isinstance(item, Failure) else _count_file(item)
        if counted is None:
            return None
        total += counted
    return total


def _load_file(path: str, options: Options) -> Iterator[Article | Failure]:
    try:
        with opened(path) as source:
            yield from _reader(source)(source, options)
    except DemarcheError as error:
        yield Failure(path, None, error)


def _reader(source: Source) -> Callable[[Source, Options], Iterator[Article | Failure]]:
    if not source.head.strip():
        raise source.failure or InputError(f"{source.name}: is empty; there is nothing to read")
    kind = kind_of(source.head, source.name)
    if kind != "warc":  # a web archive holds pictures and compressed pages too
        refuse_binary(source.head, source.name)
    if kind == "jsonl":
        return jsonl.read_lines
    if kind == "json":
        return jsonl.read_document
    if kind == "warc":
        return read_warc
    if kind == "feed":
        return read_feed
    if kind == "xml":
        raise NoArticle(f"{source.name}: is XML but no RSS or Atom feed; export it as plain text, HTML or JSONL")
    return _read_html if kind == "html" else _read_text


def _read_html(source: Source, options: Options) -> Iterator[Article | Failure]:
    yield from_html(
        source.whole(),
        file=source.name,
        outlet=options.outlet,
        published=options.published,
        today=options.today,
        encoding=options.encoding,
        encoding_errors=options.encoding_errors,
    )


def _read_text(source: Source, options: Options) -> Iterator[Article | Failure]:
    data = source.whole()
    text = decode(data, source.name, encoding=options.encoding, errors=options.encoding_errors)
    yield from_text(
        text,
        file=source.name,
        outlet=options.outlet,
        published=options.published,
        today=options.today,
        encoding_errors=options.encoding_errors,
    )


def _count_file(path: str) -> int | None:
    if path == STDIN or is_stream(path):
        return None
    try:
        with opened(path) as source:
            kind = kind_of(source.head, path)
            if kind in ("warc", "json"):
                return None
            if kind == "feed":
                return count_entries(source.whole())
            return _count_lines(source) if kind == "jsonl" else 1
    except DemarcheError:
        return 1


def _count_lines(source: Source) -> int | None:
    stream = io.BufferedReader(source, 2**20)
    lines = size = 0
    for line in stream:
        lines += bool(line.strip())
        size += len(line)
        if size > _COUNT_UP_TO:
            return None
    return lines
