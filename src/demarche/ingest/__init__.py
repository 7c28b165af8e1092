"""Bytes to articles: plain text, Markdown, HTML, JSONL, feeds and WARC; exact and near duplicates; languages."""

from demarche.ingest.duplicates import Duplicate, Duplicates, signature
from demarche.ingest.files import passed_over
from demarche.ingest.head import Head, parse_head
from demarche.ingest.html import from_html
from demarche.ingest.language import detect_language
from demarche.ingest.load import count, load
from demarche.ingest.options import Failure
from demarche.ingest.text import from_text

__all__ = [
    "Duplicate",
    "Duplicates",
    "Failure",
    "Head",
    "count",
    "detect_language",
    "from_html",
    "from_text",
    "load",
    "parse_head",
    "passed_over",
    "signature",
]
