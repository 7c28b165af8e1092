"""The open file behind a ledger: one connection, cursors for questions, transactions for changes, derived tables."""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import duckdb
import polars as pl

from demarche.errors import LedgerError
from demarche.ledger.connect import connect, explained
from demarche.ledger.derived import Derived, attach_beside
from demarche.ledger.present import NAMES, SIGNALS, is_present, present_signals, told_query
from demarche.ledger.results import fetch_frame


class LedgerFile:
    """A ledger's file while it is open; `Ledger` says what can be done with it."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self.read_only = read_only
        # Where this is set, what is derived may lag behind the rows until whoever set it brings it up: a server answers at
        # once from what there is, and brings it up while nobody waits.
        self.may_lag = False
        # What long work on what is derived calls every few milliseconds: a server has it wait for whoever wants a page.
        self.give_way: Callable[[], None] = lambda: None
        self._writing = threading.RLock()
        # What takes long to derive holds up neither judgements nor what is derived under another name.
        self._deriving: defaultdict[str, threading.RLock] = defaultdict(threading.RLock)
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
    def deriving(self, name: str = "") -> Iterator[Derived]:
        """Give the derived tables for changing: all that is done in the block, or nothing.

        Blocks of one name come one after the other. The ledger's rows may change meanwhile: what the block sees through
        `Derived` is all of one moment, and what it asks of the ledger may be later. A ledger that is open for reading only keeps them in memory, where they have to be made anew.
        """
        with self._deriving[name]:
            with self._writing:
                if self.read_only and not self._beside and self._connection is not None:
                    with explained(self.path):
                        self._beside = attach_beside(self._connection)
            with self._block() as cursor:
                yield Derived(cursor, beside=self._beside)

    def told(self, sql: str, parameters: Sequence[object] = (), **filters: Any) -> pl.DataFrame:
        """Return what a question in SQL gives over `told`, `names` and `flat`, which `bring_up` keeps (docs/ledger.md).

        Filters are those of `signals`, and narrow `told`. LedgerError where the tables are not up.
        """
        with self._cursor() as cursor:
            store = Derived(cursor, beside=self._beside)
            if not is_present(store):
                raise LedgerError(f"the present view of {self.path} is not up; bring it up first")
            query = told_query(store, **filters)
            where = f" WHERE {' AND '.join(query.conditions)}" if query.conditions else ""
            tables = (
                f"WITH names AS (SELECT * FROM {store.table(NAMES)}), flat AS NOT MATERIALIZED "
                f"(SELECT * FROM {store.table(SIGNALS)}), told AS NOT MATERIALIZED (SELECT * FROM {query.view}{where})"
            )
            return fetch_frame(cursor, f"{tables} {sql}", [*query.parameters, *parameters])

    def stamp(self) -> tuple[int, int, int]:
        """Return the last reading and how many judgements and copies there are: while these are the same, all is."""
        with self.derived() as store:
            return store.stamp()

    def _present(self) -> str | None:
        """Return what stands in SQL for the signals as they are now, where that is kept and up."""
        with self._cursor() as cursor:
            return present_signals(Derived(cursor, beside=self._beside))

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
        with self._writing, self._block() as cursor:
            yield cursor

    @contextmanager
    def _block(self) -> Iterator[duckdb.DuckDBPyConnection]:
        with self._cursor() as cursor:
            cursor.execute("BEGIN")
            try:
                yield cursor
                cursor.execute("COMMIT")
            except BaseException:
                with suppress(duckdb.Error):  # a failed COMMIT has rolled back already
                    cursor.execute("ROLLBACK")
                raise
