"""The open file behind a ledger: one connection, cursors for questions, transactions for changes, derived tables."""

import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb

from demarche.errors import LedgerError
from demarche.ledger.connect import connect, explained
from demarche.ledger.derived import Derived, attach_beside
from demarche.ledger.results import fetch_tuples


class LedgerFile:
    """A ledger's file while it is open; `Ledger` says what can be done with it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        self._writing = threading.RLock()
        self._beside: str | None = None
        self._connection: duckdb.DuckDBPyConnection | None = connect(path, read_only=read_only)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # After a failure inside the block (a full disk, say) closing fails too, and would hide the first reason.
        with suppress(*([LedgerError] if error else [])):
            self.close()

    def __repr__(self) -> str:
        state = "closed" if self._connection is None else "read only" if self.read_only else "open"
        return f"Ledger({str(self.path)!r}, {state})"

    def close(self) -> None:
        """Fold the log of changes into the file and let go of it; closing twice does no harm."""
        with self._writing:
            connection, self._connection = self._connection, None
            if connection is not None:
                with explained(self.path):
                    if self._beside is not None:
                        connection.execute(f"DETACH {self._beside}")
                    connection.close()

    @contextmanager
    def derived(self) -> Iterator[Derived]:
        """Give the derived tables (docs/ledger.md) for asking."""
        with self._cursor() as cursor:
            yield Derived(cursor, beside=self._beside)

    @contextmanager
    def deriving(self) -> Iterator[Derived]:
        """Give the derived tables for changing: all that is done in the block, or nothing.

        A ledger that is open for reading only keeps them in memory, where they have to be made anew.
        """
        with self._writing:
            if self.read_only and not self._beside and self._connection is not None:
                with explained(self.path):
                    self._beside = attach_beside(self._connection)
            with self._block() as cursor:
                yield Derived(cursor, beside=self._beside)

    def stamp(self) -> tuple[int, int, int]:
        """Return the last reading and how many judgements and copies there are: while these are the same, all is."""
        sql = "SELECT (SELECT coalesce(max(reading), 0) FROM readings), (SELECT count(*) FROM judgements), "
        with self._cursor() as cursor:
            ((reading, judgements, copies),) = fetch_tuples(cursor, sql + "(SELECT count(*) FROM copies)")
        return reading, judgements, copies

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a connection of its own to one call, so that threads do not meet on one."""
        if self._connection is None:
            raise LedgerError(f"the ledger {self.path} is closed; open it again")
        with explained(self.path), closing(self._connection.cursor()) as cursor:
            yield cursor

    @contextmanager
    def _transaction(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """Commit everything in the block, or nothing."""
        if self.read_only:
            raise LedgerError(f"{self.path} was opened for reading only; open it without read_only to change it")
        with self._block() as cursor:
            yield cursor

    @contextmanager
    def _block(self) -> Iterator[duckdb.DuckDBPyConnection]:
        with self._writing, self._cursor() as cursor:
            cursor.execute("BEGIN")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                with suppress(duckdb.Error):  # a failed COMMIT has rolled back already
                    cursor.execute("ROLLBACK")
                raise
