"""Tables that are computed from the ledger's rows and kept beside them, so that large ledgers answer at once.

They hold nothing of their own: they can be thrown away and made again at any time. Which tables there are is the
business of whoever derives them; the ledger keeps, under a name, the state of the rows that they were made from.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import polars as pl

from demarche.errors import LedgerError
from demarche.ledger.connect import MEMORY
from demarche.ledger.results import fetch_frame, fetch_reader, fetch_tuples

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

    @contextmanager
    def by_parts(self) -> Iterator["Parts"]:
        """Give what takes the rows of large tables a part at a time; they are in the tables when the block ends.

        What a transaction has taken in stays in memory until it is over (of a million utterances a gigabyte, in DuckDB
        1.5), whatever the limit on memory says; so the parts wait in files, and go in together.
        """
        with TemporaryDirectory(prefix="demarche-") as folder:
            parts = Parts(Path(folder))
            yield parts
            for name in parts.names():
                sql = f"INSERT INTO {self.table(name)} BY NAME SELECT * FROM read_parquet(?)"
                self._cursor.execute(sql, [str(Path(folder) / name / "*.parquet")])

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

    def frames(self, sql: str, parameters: Sequence[object] = (), *, rows: int) -> Iterator[pl.DataFrame]:
        """Yield the rows that a query gives, so many at a time; nothing else can be asked meanwhile."""
        for batch in fetch_reader(self._cursor, sql, parameters, rows=rows):
            yield pl.DataFrame(pl.from_arrow(batch))


class Parts:
    """Rows on their way into derived tables, in files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers: dict[str, int] = {}

    def names(self) -> list[str]:
        """Return the tables for which there are rows."""
        return list(self._numbers)

    def add(self, name: str, frame: pl.DataFrame) -> None:
        """Take rows for a table, by the names of its columns; LedgerError where there is no room for them."""
        if frame.is_empty():
            return
        number = self._numbers[name] = self._numbers.get(name, 0) + 1
        (self._folder / name).mkdir(exist_ok=True)
        try:
            frame.write_parquet(self._folder / name / f"{number:06}.parquet", compression="lz4")
        except (OSError, pl.exceptions.PolarsError) as error:
            raise LedgerError(
                f"{self._folder} could not be written to ({error}); free some space, or set TMPDIR"
            ) from error


def attach_beside(connection: duckdb.DuckDBPyConnection) -> str:
    """Give a ledger that is open for reading only a place in memory for what is derived; return its name."""
    name = f"beside_{next(_NUMBERS)}"
    connection.execute(f"ATTACH ':memory:' AS {name} (READ_WRITE)")
    connection.execute(f"CREATE TABLE {name}.derivations (name VARCHAR PRIMARY KEY, state VARCHAR NOT NULL)")
    return name
