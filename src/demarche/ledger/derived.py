"""Tables that are computed from the ledger's rows and kept beside them, so that large ledgers answer at once.

They hold nothing of their own: they can be thrown away and made again at any time. Which tables there are is the
business of whoever derives them; the ledger keeps, under a name, the state of the rows that they were made from.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count

import duckdb
import polars as pl

from demarche.ledger.connect import MEMORY
from demarche.ledger.results import fetch_frame, fetch_tuples

# Catalogs in memory take the place of the file while it may not be written; two openings of a file share one instance
# of the database, so each has a catalog of its own.
_NUMBERS = count(1)


class Derived:
    """The derived tables of a ledger, for the length of one question or one transaction."""

    def __init__(self, cursor: duckdb.DuckDBPyConnection, *, beside: str | None) -> None:
        self._cursor = cursor
        self._at = f"{beside}." if beside else ""

    def table(self, name: str) -> str:
        """Return the name of a derived table as it is to stand in SQL."""
        return f"{self._at}{name}"

    def state(self, name: str) -> str | None:
        """Return the state that was noted for some derived tables, or None where they were never made."""
        rows = self.rows(f"SELECT state FROM {self.table('derivations')} WHERE name = ?", [name])
        return str(rows[0][0]) if rows else None

    def stamp(self) -> tuple[int, int, int]:
        """Return the last reading and how many judgements and copies there are, at the moment that the block sees."""
        sql = "SELECT (SELECT coalesce(max(reading), 0) FROM readings), (SELECT count(*) FROM judgements), "
        ((reading, judgements, copies),) = fetch_tuples(self._cursor, sql + "(SELECT count(*) FROM copies)")
        return reading, judgements, copies

    def note(self, name: str, state: str) -> None:
        """Note the state of the rows that some derived tables now stand for."""
        self._cursor.execute(f"DELETE FROM {self.table('derivations')} WHERE name = ?", [name])
        self._cursor.execute(f"INSERT INTO {self.table('derivations')} VALUES (?, ?)", [name, state])

    def create(self, name: str, columns: str) -> None:
        """Make a derived table anew, empty."""
        self._cursor.execute(f"CREATE OR REPLACE TABLE {self.table(name)} ({columns})")

    def insert(self, name: str, frame: pl.DataFrame, *, also: str = "") -> None:
        """Add the rows of a frame, by the names of its columns, and with what SQL makes of each row `also`."""
        if frame.is_empty():
            return
        self._cursor.register("arriving", frame.to_arrow())
        self._cursor.execute(f"INSERT INTO {self.table(name)} BY NAME SELECT *{also and f', {also}'} FROM arriving")
        self._cursor.unregister("arriving")

    def delete(self, name: str, column: str, values: Sequence[str]) -> None:
        """Take away the rows whose column is one of some values."""
        if values:
            sql = f"DELETE FROM {self.table(name)} WHERE {column} IN (SELECT unnest(?))"
            self._cursor.execute(sql, [list(values)])

    @contextmanager
    def sharing_memory(self, buffers: str) -> Iterator[None]:
        """While the block runs, hold so much of the file in memory at most ("320MB"), so that what is made of it fits too."""
        self._cursor.execute(f"SET memory_limit = '{buffers}'")
        try:
            yield
        finally:
            self._cursor.execute(f"SET memory_limit = '{MEMORY}'")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[tuple[object, ...]]:
        """Return the rows that a query gives, as tuples."""
        return fetch_tuples(self._cursor, sql, parameters)

    def frame(
        self, sql: str, parameters: Sequence[object] = (), *, given: Mapping[str, pl.DataFrame] | None = None
    ) -> pl.DataFrame:
        """Return the rows that a query gives; the query may name the frames `given`."""
        for name, frame in (given or {}).items():
            self._cursor.register(name, frame.to_arrow())
        return fetch_frame(self._cursor, sql, parameters)


def attach_beside(connection: duckdb.DuckDBPyConnection) -> str:
    """Give a ledger that is open for reading only a place in memory for what is derived; return its name."""
    name = f"beside_{next(_NUMBERS)}"
    connection.execute(f"ATTACH ':memory:' AS {name} (READ_WRITE)")
    connection.execute(f"CREATE TABLE {name}.derivations (name VARCHAR PRIMARY KEY, state VARCHAR NOT NULL)")
    return name
