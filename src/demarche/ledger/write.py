"""What goes into a ledger, and in which rows; each function works inside the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from demarche.errors import LedgerError
from demarche.ledger.results import fetch_number, fetch_tuples
from demarche.ledger.rows import Batch, scrub, source_row
from demarche.ledger.runs import Run
from demarche.records import Article, Reading


@dataclass(frozen=True, slots=True)
class Entry:
    """A reading to add, the id of the article it is a near-duplicate of, and its signature for finding others."""

    reading: Reading
    near_duplicate_of: str | None = None
    signature: bytes | None = None


def add_entries(cursor: duckdb.DuckDBPyConnection, entries: Sequence[Entry], run: Run) -> int:
    """Add readings that the run does not have yet, and note new places of those it has; return how many were added."""
    ids = [entry.reading.article.id for entry in entries]
    known, read = _texts_known(cursor, ids), already_read(cursor, ids, run)
    number = fetch_number(cursor, "SELECT coalesce(max(reading), 0) FROM readings")
    places: set[tuple[object, ...]] = set()
    batch, added = Batch(), 0
    for article_id, entry in zip(ids, entries, strict=True):
        article = entry.reading.article
        _check_entry(entry, run, known.setdefault(article_id, ""))
        place = (article_id, *_place(article))
        if article_id not in read:
            if not known[article_id]:
                batch.add_article(article, near_duplicate_of=entry.near_duplicate_of, signature=entry.signature)
            added += 1
            batch.add_reading(entry.reading, number=number + added, run=run.number)
        elif place not in places and not _place_known(cursor, article_id, article):
            batch.add_copy(article_id, source_row(article))
        known[article_id] = article.text_sha256
        read.add(article_id)
        places.add(place)
    _insert(cursor, batch)
    return added


def add_copy(cursor: duckdb.DuckDBPyConnection, article_id: str, copy: Article) -> None:
    """Note one more place of an article, unless it is known."""
    if not _place_known(cursor, article_id, copy):
        batch = Batch()
        batch.add_copy(article_id, source_row(copy))
        _insert(cursor, batch)


def add_failure(cursor: duckdb.DuckDBPyConnection, run: Run, path: str, where: str | None, message: str) -> None:
    """Note what could not be read, unless this run has noted it."""
    row = [run.number, scrub(path), scrub(where), scrub(message)]
    same = "run = ? AND path = ? AND place IS NOT DISTINCT FROM ? AND message = ?"
    if not fetch_tuples(cursor, f"SELECT 1 FROM failures WHERE {same} LIMIT 1", row):
        cursor.execute("INSERT INTO failures VALUES (?, ?, ?, ?)", row)


def _texts_known(cursor: duckdb.DuckDBPyConnection, ids: Sequence[str]) -> dict[str, str]:
    sql = "SELECT article_id, text_sha256 FROM articles WHERE article_id IN (SELECT unnest(?))"
    return dict(fetch_tuples(cursor, sql, [list(ids)]))


def already_read(cursor: duckdb.DuckDBPyConnection, ids: Sequence[str], run: Run) -> set[str]:
    """Return which of the articles the run has read."""
    sql = "SELECT article_id FROM readings WHERE run = ? AND article_id IN (SELECT unnest(?))"
    return {article_id for (article_id,) in fetch_tuples(cursor, sql, [run.number, list(ids)])}


def _place(article: Article) -> tuple[str | None, ...]:
    return tuple(scrub(item) for item in (article.outlet, article.url, article.file, article.external_id))


def _place_known(cursor: duckdb.DuckDBPyConnection, article_id: str, copy: Article) -> bool:
    """Tell whether an article is already known to stand at that place; a place of which nothing is known adds none."""
    place = _place(copy)
    if not any(place):
        return True
    same = (
        "article_id = $1 AND outlet IS NOT DISTINCT FROM $2 AND url IS NOT DISTINCT FROM $3 "
        "AND file IS NOT DISTINCT FROM $4 AND external_id IS NOT DISTINCT FROM $5"
    )
    sql = f"SELECT 1 FROM readings WHERE {same} UNION ALL SELECT 1 FROM copies WHERE {same} LIMIT 1"
    return bool(fetch_tuples(cursor, sql, [article_id, *place]))


def _check_entry(entry: Entry, run: Run, text_known: str) -> None:
    article, versions = entry.reading.article, entry.reading.versions
    if text_known and text_known != article.text_sha256:
        raise LedgerError(f"two different texts share the id {article.id}; keep one of them in another ledger")
    if versions is not None and versions != run.versions:
        raise LedgerError(
            f"the reading of {article.id} was made by {versions}, but the run is of {run.versions}; "
            "begin a run of the reading's versions"
        )


def _insert(cursor: duckdb.DuckDBPyConnection, batch: Batch) -> None:
    for name, table in batch.tables():
        cursor.register("arriving", table)
        cursor.execute(f"INSERT INTO {name} BY NAME SELECT * FROM arriving")
        cursor.unregister("arriving")
