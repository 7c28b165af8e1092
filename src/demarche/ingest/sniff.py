"""What a file is, by its content; its name only decides where the content leaves it open."""

import json
import re

from demarche.errors import NotText
from demarche.ingest.encoding import bom_codec

HEAD = 65_536  # bytes looked at: holds the start of any feed or page, and the first lines of a collection

# First bytes of what people mistake for text: what it is, and what to do.
_BINARY = (
    (b"%PDF-", "a PDF document", "extract its text first (pdftotext IN OUT.txt)"),
    (b"PK\x03\x04", "a ZIP archive or office document (docx, odt, epub, xlsx)", "unpack it, or save it as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old Office document (doc, xls)", "save it as plain text"),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"BZh", "compressed with bzip2", "decompress it first (bunzip2)"),
    (b"\xfd7zXZ\x00", "compressed with xz", "decompress it first (unxz)"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd", "decompress it first (unzstd)"),
    (b"PAR1", "a Parquet file", "export it as JSONL, one article a line"),
    (b"SQLite format 3", "an SQLite database", "export it as JSONL, one article a line"),
    (b"\x89PNG", "a PNG picture", "only text can be read"),
    (b"\xff\xd8\xff", "a JPEG picture", "only text can be read"),
    (b"GIF8", "a GIF picture", "only text can be read"),
    (b"\x7fELF", "a program", "only text can be read"),
)
_TAR_MARK, _TAR_AT = b"ustar", 257
_DUCKDB_MARK, _DUCKDB_AT = b"DUCK", 8
_CONTROL = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1b")
# Text has no control bytes but a stray one; of random bytes 26 in 256 are. Between lie only damaged files.
_CONTROL_SHARE = 0.02

_FEED = re.compile(r"<(?:[\w-]+:)?(?:rss|feed|RDF)[\s>]", re.IGNORECASE)
# A page starts with its doctype, a tag that only pages have, or, as a fragment, with a block tag that is closed again.
_PAGE = re.compile(r"<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]", re.IGNORECASE)
_BLOCK = re.compile(r"<(article|main|section|div|table|p|h1|h2|ul|blockquote)[\s>]", re.IGNORECASE)
_MARKDOWN_NAMES = (".md", ".markdown", ".mdown")


def refuse_binary(head: bytes, name: str) -> None:
    """Raise NotText, saying what it is, if the first bytes of a file are no text in any encoding."""
    for mark, what, remedy in _BINARY:
        if head.startswith(mark):
            raise NotText(f"{name}: is {what}; {remedy}")
    if head[_TAR_AT : _TAR_AT + len(_TAR_MARK)] == _TAR_MARK:
        raise NotText(f"{name}: is a tar archive; unpack it first (tar -xf)")
    if head[_DUCKDB_AT : _DUCKDB_AT + len(_DUCKDB_MARK)] == _DUCKDB_MARK:
        raise NotText(f"{name}: is a DuckDB database; to use it as a ledger give it to --ledger")
    if bom_codec(head) is None and _is_binary(head):
        raise NotText(f"{name}: is a binary file, no text; export it as plain text, HTML or JSONL")


def _is_binary(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROL))
    zeros = head.count(0)
    if zeros and max(head[0::2].count(0), head[1::2].count(0)) > 0.9 * zeros and zeros > 0.2 * len(head) / 2:
        controls -= zeros  # one byte of each pair is zero: UTF-16, which has an error of its own
    # one stray null has an error of its own, which says where it stands
    return controls > max(_CONTROL_SHARE * len(head), 1)


def kind_of(head: bytes, name: str) -> str:
    """Return `warc`, `jsonl`, `json`, `feed`, `html`, `xml`, `markdown` or `text` for the first bytes of a file."""
    if head.lstrip().startswith((b"WARC/0.", b"WARC/1.")):
        return "warc"
    text = head.decode(bom_codec(head) or "utf-8", "replace").removeprefix("\ufeff")
    bare = name.lower().removesuffix(".gz")
    if text.lstrip()[:1] in ("{", "[") or bare.endswith((".jsonl", ".ndjson")):
        found = _json_kind(text, bare)
        if found:
            return found
    if text.lstrip().startswith("<") or bare.endswith((".html", ".htm", ".xhtml")):
        found = _markup_kind(text, bare)
        if found:
            return found
    return "markdown" if bare.endswith(_MARKDOWN_NAMES) else "text"


def _json_kind(text: str, name: str) -> str | None:
    """Tell lines of objects from one document: some line of the first ones must be an object by itself."""
    if name.endswith((".jsonl", ".ndjson")):
        return "jsonl"
    lines = [line for line in text.splitlines() if line.strip()]
    if sum(1 for line in lines[:20] if _is_object(line)) >= 1:
        return "jsonl"
    if name.endswith(".json"):
        return "json"
    start = text.lstrip()
    looks = re.match(r"\{\s*(?:\"|\}|$)|\[\s*(?:\{|\]|$)", start)
    # a line that fills the head and more cannot be parsed yet: one object a line is the commoner case
    if looks and len(lines) == 1 and len(text) >= HEAD // 4:
        return "jsonl" if start.startswith("{") else "json"
    return "json" if looks else None


def _is_object(line: str) -> bool:
    if not line.lstrip().startswith("{"):
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _markup_kind(text: str, name: str) -> str | None:
    start = text[:4096]
    feed, page = _FEED.search(start), _PAGE.search(start)
    if feed and not (page and page.start() < feed.start()):
        return "feed"
    if page or name.endswith((".html", ".htm", ".xhtml")):
        return "html"
    if start.lstrip().startswith("<?xml") or name.endswith((".xml", ".rss", ".atom")):
        return "xml"
    block = _BLOCK.search(start)
    closed = block is not None and f"</{block[1].lower()}>" in text.lower()
    return "html" if closed and not name.endswith(_MARKDOWN_NAMES) else None
