"""Bringing another ledger's rows into one's own, so that it does not matter who merged whom, in what order, how often."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

import duckdb

from demarche.errors import LedgerError
from demarche.ledger.results import fetch_rows, fetch_tuples
from demarche.ledger.runs import Run
from demarche.ledger.write import Entry

if TYPE_CHECKING:
    from demarche.ledger.store import Ledger


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge brought: how many articles, readings and judgements were new."""

    articles: int
    readings: int
    judgements: int

    def __bool__(self) -> bool:
        return bool(self.articles or self.readings or self.judgements)


def check_versions(own: "Ledger", other: "Ledger") -> None:
    """Refuse ledgers that were read by different codebooks."""
    mine, theirs = ({run.versions.codebook for run in ledger.runs()} for ledger in (own, other))
    if mine and theirs and mine != theirs:
        raise LedgerError(
            f"{other.path} was read by codebook {', '.join(sorted(theirs))}, {own.path} by "
            f"{', '.join(sorted(mine))}; read both with one version of Demarche, then merge"
        )


def bring_readings(own: "Ledger", other: "Ledger") -> tuple[int, int]:
    """Add the articles and readings, copies and failures of another ledger; return how many articles and readings."""
    articles, added = _count(own), 0
    for theirs in other.runs():
        run = own.begin_run(theirs.versions, settings=theirs.settings, started=theirs.started)
        added += own.add_many(_entries(own, other, theirs, run), run)
        for row in other.failures().filter(run=theirs.number).to_dicts():
            own.record_failure(run, row["path"], row["place"], row["message"])
        for row in _places(other, theirs):
            own.record_exact_duplicate(row.pop("article_id"), **row)
    for row in other.copies().to_dicts():
        own.record_exact_duplicate(row.pop("article_id"), **row)
    return _count(own) - articles, added


def _count(ledger: "Ledger") -> int:
    with ledger.derived() as store:
        return int(str(store.rows("SELECT count(*) FROM articles")[0][0]))


def _entries(own: "Ledger", other: "Ledger", theirs: Run, run: Run) -> Iterator[Entry]:
    """Yield what another ledger's run read and this one's has not."""
    with other.derived() as store:
        sql = (
            "SELECT r.article_id, a.near_duplicate_of, a.signature FROM readings r JOIN articles a USING (article_id) "
            "WHERE r.run = ? ORDER BY r.reading"
        )
        rows = store.rows(sql, [theirs.number])
    with own.derived() as store:
        known = {str(found) for (found,) in store.rows("SELECT article_id FROM readings WHERE run = ?", [run.number])}
    for article, near, signature in rows:
        if article not in known:
            yield Entry(other.reading(str(article), theirs), near, signature)  # type: ignore[arg-type]


def _places(other: "Ledger", run: Run) -> list[dict[str, Any]]:
    with other.derived() as store:
        sql = "SELECT article_id, title, author, outlet, url, file, external_id, published FROM readings WHERE run = ?"
        return store.frame(sql, [run.number]).to_dicts()


def settle(cursor: duckdb.DuckDBPyConnection, theirs: list[tuple[str, str | None]], runs: list[Run]) -> None:
    """Put in order what two ledgers may have had differently, by what they hold and not by who came first.

    A run known to both began when the earlier says; an article is a near-duplicate of the least that either names; and
    runs are numbered by when they began, then by their versions, since the newest speaks for an article.
    """
    for run in runs:
        if run.started is not None:
            sql = "UPDATE runs SET started = least(coalesce(started, $1), $1) WHERE run = $2"
            cursor.execute(sql, [run.started, run.number])
    linked = 0
    for article, near in theirs:
        sql = "UPDATE articles SET near_duplicate_of = $1 WHERE article_id = $2 AND coalesce(near_duplicate_of > $1, true)"
        linked += fetch_tuples(cursor, sql, [near, article])[0][0]
    if _number_runs(cursor) or linked:
        # What was derived stands on the newest readings and on which articles are copies, which may be others now.
        cursor.execute("DELETE FROM derivations")


def _number_runs(cursor: duckdb.DuckDBPyConnection) -> bool:
    """Number runs in order; tell whether that changed anything."""
    rows = fetch_rows(cursor, "FROM runs ORDER BY run")
    ordered = sorted(
        rows,
        key=lambda row: (row["started"] or datetime.min, row["code"], row["reader"], row["codebook"], row["digest"]),
    )
    if rows == ordered:
        return False
    above = rows[-1]["run"]  # numbers that were given are not given again
    for number, row in enumerate(ordered, start=above + 1):
        for table in ("readings", "failures", "runs"):
            cursor.execute(f"UPDATE {table} SET run = ? WHERE run = ?", [number, row["run"]])
    return True


def near_links(ledger: "Ledger") -> list[tuple[str, str | None]]:
    """Return which articles are near-duplicates of which."""
    return sorted(ledger.near_duplicates().items())


def differing_links(
    cursor: duckdb.DuckDBPyConnection, theirs: list[tuple[str, str | None]]
) -> list[tuple[str, str | None]]:
    """Return those of another ledger's links that this one does not have."""
    mine = dict(
        fetch_tuples(cursor, "SELECT article_id, near_duplicate_of FROM articles WHERE near_duplicate_of IS NOT NULL")
    )
    return [(article, near) for article, near in theirs if mine.get(article) != near]
