"""The annotated corpus: load its documents with their texts, check them, count them, and measure agreement."""

from demarche.corpus.agreement import agreement, annotated_twice, disagreements
from demarche.corpus.check import Problem, check_document
from demarche.corpus.principals import Principals
from demarche.corpus.stats import Stats, collect_stats
from demarche.corpus.store import (
    SPLITS,
    Check,
    Document,
    Entry,
    check_corpus,
    default_texts,
    load_documents,
    read_manifest,
)
from demarche.corpus.texts import StoredText, read_collection, text_sha256, texts_of

__all__ = [
    "SPLITS",
    "Check",
    "Document",
    "Entry",
    "Principals",
    "Problem",
    "Stats",
    "StoredText",
    "agreement",
    "annotated_twice",
    "check_corpus",
    "check_document",
    "collect_stats",
    "default_texts",
    "disagreements",
    "load_documents",
    "read_collection",
    "read_manifest",
    "text_sha256",
    "texts_of",
]
