"""A side index of the words of the articles, in SQLite's FTS5: it can be thrown away and made again at any time.

DuckDB finds words by reading every text; on 100,000 articles that takes a second. The index beside the ledger gives the
articles that hold some words, one after the other, in a few milliseconds.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from demarche.errors import LedgerError, LedgerLocked
from demarche.ledger.store import Ledger

_PATIENCE = 30.0  # seconds to wait for another process that writes; taking in a batch of long articles takes a few
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


_BUSY = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
# Tables of another layout are told of as a plain error.
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA)


def _primary(error: sqlite3.Error) -> int | None:
    """Return what kind of failure SQLite tells of: the lower byte of its code, or None where it gives none."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else int(code) & 0xFF


def _is_damage(error: sqlite3.Error) -> bool:
    """Tell whether a failure is the file's own, which making it anew mends, and not of who else uses it or of the disk."""
    return _primary(error) in _DAMAGE


class WordIndex:
    """The words of a ledger's articles. Methods may be called from several threads; `update` from one at a time."""

    def __init__(self, path: Path, *, patience: float = _PATIENCE) -> None:
        """Name the file of an index; `patience` is for how many seconds another process that writes to it is waited for."""
        self.path, self._patience = path, patience

    @classmethod
    def beside(cls, ledger: Ledger) -> "WordIndex":
        """Return the index that stands beside a ledger's file."""
        return cls(ledger.path.with_name(f".{ledger.path.name}.words"))

    def update(self, ledger: Ledger) -> int:
        """Take in the articles that are not in the index yet; return how many.

        An index that is damaged, or was made of another ledger, is made anew. One that another process writes to is
        waited for and left as it is: LedgerLocked if that lasts, LedgerError where the file cannot be read or written.
        """
        with self._explained():
            try:
                return self._update(ledger)
            except sqlite3.DatabaseError as error:
                if not _is_damage(error):
                    raise
            self.path.unlink(missing_ok=True)
            return self._update(ledger)

    def _update(self, ledger: Ledger) -> int:
        added = 0
        with self._open() as connection:
            connection.executescript(_TABLES)
            while taken := self._take_in(connection, ledger):
                added += taken
        return added

    def _take_in(self, connection: sqlite3.Connection, ledger: Ledger) -> int:
        """Take in the next articles, in one transaction, so that of two processes each goes on where the other ended."""
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            last = connection.execute("SELECT number, article_id FROM known ORDER BY number DESC LIMIT 1").fetchone()
            if last is not None and not self._is_same(ledger, *last):
                connection.execute("DELETE FROM known")
                connection.execute("INSERT INTO words (words) VALUES ('delete-all')")
                last = None
            rows = ledger.ask(_NEXT, [-1 if last is None else int(last[0]), _BATCH], of="articles")
            connection.executemany("INSERT INTO known VALUES (?, ?)", rows.select("number", "article_id").rows())
            connection.executemany(
                "INSERT INTO words (rowid, told) VALUES (?, ?)", rows.select("number", "text").rows()
            )
        return rows.height

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
    def _explained(self) -> Iterator[None]:
        """Raise what SQLite says as a failure that names the file and the remedy."""
        try:
            yield
        except sqlite3.DatabaseError as error:
            if _primary(error) in _BUSY:
                raise LedgerLocked(
                    f"another process writes to {self.path}, the index of words, for more than {self._patience:g} seconds; "
                    "try again when it is done, or close the other desk of this ledger"
                ) from error
            raise LedgerError(
                f"{self.path}, the index of words, cannot be kept ({error}); see that its folder can be written to and has "
                "room. It holds nothing of its own: deleted, it is made again"
            ) from error

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self.path, timeout=self._patience)) as connection:
            yield connection
