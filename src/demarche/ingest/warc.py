"""Web archives (WARC 1.0 and 1.1), also with each record gzipped: an article a page.

The records are split here and not by a library. A WARC is lines and lengths, and what matters is what a broken one
does: a torn record must be named, a wrong length must not swallow the next page, and reading goes on behind it.
(FastWARC 2.0.1, as tried on such files, hands out the torn record as if whole, joins the swallowed page to it, stops
for good at a stray line, and needs a stream that can seek.)
"""

import io
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from demarche.errors import DemarcheError, InputError
from demarche.ingest.encoding import decode
from demarche.ingest.html import from_html
from demarche.ingest.options import Failure, Options
from demarche.ingest.source import LONGEST_DOCUMENT, Source
from demarche.ingest.text import from_text
from demarche.records import Article

_MAGIC = b"WARC/"
_LONGEST_LINE = 65_536  # bytes; addresses of 8,000 are met
_MOST_HEADERS = 200
_NEXT = b"\r\n\r\nWARC/"
_WITH_PAGES = ("response", "resource", "conversion")
_WITH_HEADER = 47  # what zlib takes for "gzip or zlib, as it says itself"
_CHUNK = re.compile(rb"([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,200})?\r\n")


@dataclass(frozen=True, slots=True)
class _Record:
    headers: dict[str, str]
    content: bytes
    problem: str = ""

    @property
    def address(self) -> str:
        return self.headers.get("warc-target-uri", "").strip("<>")


@dataclass(frozen=True, slots=True)
class _Page:
    kind: str  # media type
    charset: str | None
    body: bytes


def read_warc(source: Source, options: Options) -> Iterator[Article | Failure]:
    """Yield the article of each HTML or text page that was fetched whole and well, a failure for what gives none.

    Redirects, errors of the server, pictures, scripts and repeats are no pages and pass in silence.
    """
    found = False
    for number, record in enumerate(_records(_Stream(io.BufferedReader(source))), start=1):
        if record.problem and source.failure is not None:
            found = True  # torn where the file is torn, which is told once
            continue
        where = f"record {number}" + (f" ({record.address})" if record.address else "")
        try:
            article = _article(record, f"{source.name}, {where}", source.name, options)
        except DemarcheError as error:
            found = True
            yield Failure(source.name, where, error)
            continue
        if article is not None:
            found = True
            yield article
    if source.failure is not None:
        yield Failure(source.name, None, source.failure)
    elif not found:
        raise InputError(f"{source.name}: is a web archive without a page of HTML or text; check how it was made")


def _article(record: _Record, name: str, file: str, options: Options) -> Article | None:
    if record.problem:
        raise InputError(f"{name}: the record is broken ({record.problem}); fetch it anew, the others are read")
    page = _page(record, name)
    if page is None:
        return None
    if page.kind == "text/plain":
        text = decode(page.body, name, encoding=options.encoding, errors=options.encoding_errors, declared=page.charset)
        article = from_text(text, file=name, outlet=options.outlet, published=options.published, today=options.today)
    else:
        article = from_html(
            page.body,
            url=record.address or None,
            file=name,
            outlet=options.outlet,
            published=options.published,
            today=options.today,
            charset=page.charset,
            encoding=options.encoding,
            encoding_errors=options.encoding_errors,
        )
    record_id = record.headers.get("warc-record-id", "").strip("<>") or None
    return replace(article, file=file, url=record.address or article.url, external_id=record_id)


def _page(record: _Record, name: str) -> _Page | None:
    """Return the page a record holds; None if it holds none that could be read as an article."""
    if record.headers.get("warc-type", "").lower() not in _WITH_PAGES:
        return None
    headers, body = record.headers, record.content
    if body.startswith(b"HTTP/"):
        status, headers, body = _http(body)
        if status != 200:
            return None
    kind, _, parameters = headers.get("content-type", "").partition(";")
    kind = kind.strip().lower()
    if kind not in ("text/html", "application/xhtml+xml", "text/plain"):
        return None
    if cut := record.headers.get("warc-truncated"):
        raise _torn(name, f"the crawler cut it short: {cut}")
    charset = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", parameters)
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body, name)
    return _Page(kind, charset[1] if charset else None, _inflated(body, headers.get("content-encoding", ""), name))


def _http(reply: bytes) -> tuple[int, dict[str, str], bytes]:
    head, _, body = reply.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    status = re.match(r"HTTP/\S+\s+(\d{3})", lines[0])
    return int(status[1]) if status else 0, _header_fields(lines[1:]), body


def _header_fields(lines: list[str]) -> dict[str, str]:
    pairs = (line.partition(":") for line in lines if ":" in line)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _torn(name: str, how: str) -> InputError:
    return InputError(f"{name}: the page was not fetched whole ({how}); fetch it anew, the others are read")


def _joined(body: bytes, name: str) -> bytes:
    """Join a body sent in chunks; crawlers that joined it already often leave the header standing."""
    parts, at = [], 0
    while match := _CHUNK.match(body, at):
        size = int(match[1], 16)
        parts.append(body[match.end() : match.end() + size])
        if len(parts[-1]) < size:
            raise _torn(name, "a chunk breaks off")
        at = match.end() + size + 2
        if size == 0:
            break
    return b"".join(parts) if parts else body


def _inflated(body: bytes, encoding: str, name: str) -> bytes:
    """Decompress a body; crawlers that did so already often leave the header standing."""
    encoding = encoding.strip().lower()
    if encoding in ("", "identity"):
        return body
    if encoding not in ("gzip", "x-gzip", "deflate"):
        if body.lstrip()[:1] == b"<":
            return body
        raise InputError(
            f"{name}: the page is compressed with {encoding!r}; have the crawler store it plain or as gzip"
        )
    for window in (_WITH_HEADER, -15):  # gzip or zlib by its own header, then bare deflate
        inflater = zlib.decompressobj(window)
        try:
            plain = inflater.decompress(body, LONGEST_DOCUMENT)
        except zlib.error:
            continue
        if plain and inflater.eof:
            return plain
        if plain and window == _WITH_HEADER and not inflater.unconsumed_tail:
            raise _torn(name, "its compression breaks off")
    return body


class _Stream:
    """A stream to which bytes can be given back."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._back = b""

    def give_back(self, data: bytes) -> None:
        self._back = data + self._back

    def read(self, size: int) -> bytes:
        first, self._back = self._back[:size], self._back[size:]
        return first + (self._stream.read(size - len(first)) if len(first) < size else b"")

    def line(self) -> bytes:
        end = self._back.find(b"\n", 0, _LONGEST_LINE)
        if end >= 0 or len(self._back) >= _LONGEST_LINE:
            return self.read(end + 1 if end >= 0 else _LONGEST_LINE)
        first, self._back = self._back, b""
        return first + self._stream.readline(_LONGEST_LINE - len(first))


def _records(stream: _Stream) -> Iterator[_Record]:
    """Yield the records of a stream; after a broken one go on at the next line that begins a record."""
    while line := stream.line():
        if line.strip() and not line.startswith(_MAGIC):
            stream.give_back(line)
            yield _Record({}, b"", "bytes that belong to no record")
            _skip_to_record(stream)
        elif line.strip():
            yield _record(stream)


def _record(stream: _Stream) -> _Record:
    lines: list[str] = []
    while (line := stream.line()).strip() and len(lines) < _MOST_HEADERS:
        lines.append(line.decode("utf-8", "replace").rstrip("\r\n"))
    headers = _header_fields(lines)
    length = headers.get("content-length", "")
    if not line or not re.fullmatch(r"[0-9]{1,15}", length):
        return _Record(headers, b"", "its header breaks off" if not line else "it does not say its length")
    content = stream.read(min(int(length), LONGEST_DOCUMENT))
    if len(content) == LONGEST_DOCUMENT < int(length):
        _drop(stream, int(length) - LONGEST_DOCUMENT)
        return _Record({}, b"")  # a film or an archive: no page is so long
    follows = stream.read(4)
    whole = len(content) == int(length) and (follows == b"\r\n\r\n" or not follows.strip(b"\r\n"))
    if whole:
        return _Record(headers, content)
    swallowed = (content + follows).find(_NEXT)
    if swallowed >= 0:
        stream.give_back((content + follows)[swallowed + 4 :])
    else:
        stream.give_back(follows)
        _skip_to_record(stream)
    return _Record(headers, b"", "its length does not fit" if follows or swallowed >= 0 else "it breaks off")


def _skip_to_record(stream: _Stream) -> None:
    while line := stream.line():
        if line.startswith(_MAGIC):
            stream.give_back(line)
            return


def _drop(stream: _Stream, size: int) -> None:
    while size > 0 and (part := stream.read(min(size, 2**20))):
        size -= len(part)
