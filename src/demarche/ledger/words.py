"""A side index of the words of the articles, in SQLite's FTS5: it can be thrown away and made again at any time.

DuckDB finds words by reading every text; on 100,000 articles that takes a second. The index beside the ledger gives the
articles that hold some words, one after the other, in a few milliseconds.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from demarche.ledger.store import Ledger

_BATCH = 2_000  # articles taken in at once
_TABLES = """
CREATE TABLE IF NOT EXISTS known (number INTEGER PRIMARY KEY, article_id TEXT NOT NULL);
CREATE VIRTUAL TABLE IF NOT EXISTS words USING fts5(told, content='', tokenize='unicode61 remove_diacritics 2');
"""
_NEXT = """
SELECT rowid AS number, article_id, "text" FROM articles WHERE rowid > ? ORDER BY rowid LIMIT ?
"""
# Titles and texts that only a reading's head has are in the text itself, as it is stored.
_WORD = re.compile(r"\w+")


class WordIndex:
    """The words of a ledger's articles. Methods may be called from several threads; `update` from one at a time."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @classmethod
    def beside(cls, ledger: Ledger) -> "WordIndex":
        """Return the index that stands beside a ledger's file."""
        return cls(ledger.path.with_name(f".{ledger.path.name}.words"))

    def update(self, ledger: Ledger) -> int:
        """Take in the articles that are not in the index yet; return how many.

        An index that is damaged, or was made of another ledger, is made anew.
        """
        try:
            return self._update(ledger)
        except sqlite3.DatabaseError:
            self.path.unlink(missing_ok=True)
            return self._update(ledger)

    def _update(self, ledger: Ledger) -> int:
        added = 0
        with self._open() as connection:
            connection.executescript(_TABLES)
            last = connection.execute("SELECT number, article_id FROM known ORDER BY number DESC LIMIT 1").fetchone()
            if last is not None and not self._is_same(ledger, *last):
                connection.executescript("DROP TABLE known; DROP TABLE words;" + _TABLES)
                last = None
            number = -1 if last is None else int(last[0])
            while (rows := ledger.ask(_NEXT, [number, _BATCH], of="articles")).height:
                with connection:
                    connection.executemany(
                        "INSERT INTO known VALUES (?, ?)", rows.select("number", "article_id").rows()
                    )
                    connection.executemany(
                        "INSERT INTO words (rowid, told) VALUES (?, ?)", rows.select("number", "text").rows()
                    )
                number, added = int(rows["number"].max()), added + rows.height  # type: ignore[arg-type]
        return added

    @staticmethod
    def _is_same(ledger: Ledger, number: int, article_id: str) -> bool:
        found = ledger.ask("SELECT article_id FROM articles WHERE rowid = ?", [number], of="articles")
        return found["article_id"].to_list() == [article_id]

    def articles(self, words: str, *, most: int) -> list[str] | None:
        """Return the ids of articles that hold some words one after the other, in whatever case; the last may go on.

        None where there are more than `most`, where nothing in `words` is a word, or where the index is not made yet.
        """
        parts = _WORD.findall(words)
        if not parts or not self.path.exists():
            return None
        asked = f'"{" ".join(parts)}" *'
        sql = "SELECT article_id FROM words JOIN known ON number = words.rowid WHERE words MATCH ? LIMIT ?"
        with suppress(sqlite3.DatabaseError), self._open() as connection:
            found = [str(article_id) for (article_id,) in connection.execute(sql, [asked, most + 1])]
            return found if len(found) <= most else None
        return None

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=30)) as connection:
            yield connection
