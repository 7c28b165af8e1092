"""Reading results off a DuckDB cursor: as rows, as one number, as a frame.

Reads go through `sql`, whose results come as Arrow without a copy; `execute` is for what changes the file.
"""

from collections.abc import Sequence
from typing import Any, cast

import duckdb
import polars as pl
import pyarrow as pa

Row = dict[str, Any]


def fetch_rows(cursor: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
    """Return the rows as dictionaries, nested columns as lists and dictionaries."""
    table: pa.Table = cursor.sql(sql, params=list(parameters)).to_arrow_table()
    return cast("list[Row]", table.to_pylist())


def fetch_tuples(
    cursor: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[object] = ()
) -> list[tuple[Any, ...]]:
    """Return the rows as tuples; the result is read to its end, so that the cursor is free again."""
    return cursor.execute(sql, list(parameters)).fetchall()


def fetch_number(cursor: duckdb.DuckDBPyConnection, sql: str) -> int:
    """Return the one number that a query gives."""
    return int(fetch_tuples(cursor, sql)[0][0])


def fetch_frame(cursor: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[object] = ()) -> pl.DataFrame:
    """Return the rows as a Polars frame."""
    table: pa.Table = cursor.sql(sql, params=list(parameters)).to_arrow_table()
    return cast(pl.DataFrame, pl.from_arrow(table))


def fetch_reader(
    cursor: duckdb.DuckDBPyConnection, sql: str, parameters: Sequence[object] = (), *, rows: int
) -> pa.RecordBatchReader:
    """Return a reader over the rows, some at a time; it lives as long as the cursor."""
    return cursor.sql(sql, params=list(parameters)).to_arrow_reader(rows)
