"""Runs: which versions, with which settings, read into the ledger."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

import duckdb

from demarche.errors import LedgerError
from demarche.ledger.results import fetch_rows, fetch_tuples
from demarche.records import Versions


@dataclass(frozen=True, slots=True)
class Run:
    """Versions and settings that read articles into the ledger; `started` is what the caller's clock said, in UTC."""

    number: int
    versions: Versions
    settings: Mapping[str, Any]
    started: datetime | None = None


WhichRun = Run | int | Literal["latest"]


def make_run(
    cursor: duckdb.DuckDBPyConnection, versions: Versions, settings: Mapping[str, Any], started: datetime | None
) -> int:
    """Return the number of the run of these versions and settings, made now if there was none."""
    try:
        told = json.dumps(dict(settings), sort_keys=True, allow_nan=False)
    except (TypeError, ValueError) as error:
        raise LedgerError(f"the settings of a run must be JSON data: {error}") from error
    identity = json.dumps([versions.code, versions.codebook, versions.reader, told])
    digest = hashlib.sha256(identity.encode()).hexdigest()
    find = "SELECT run FROM runs WHERE digest = ?"
    if started is not None and started.tzinfo is not None:
        # DuckDB would note the time of day of wherever the process runs; merging puts runs in order by it.
        started = started.astimezone(UTC).replace(tzinfo=None)
    if not fetch_tuples(cursor, find, [digest]):
        cursor.execute(
            "INSERT INTO runs SELECT coalesce(max(run), 0) + 1, ?, ?, ?, ?, ?, ? FROM runs",
            [digest, versions.code, versions.codebook, versions.reader, told, started],
        )
    return int(fetch_tuples(cursor, find, [digest])[0][0])


def load_runs(cursor: duckdb.DuckDBPyConnection) -> list[Run]:
    """Return all runs, oldest first."""
    return [
        Run(
            row["run"],
            Versions(code=row["code"], codebook=row["codebook"], reader=row["reader"]),
            json.loads(row["settings"]),
            row["started"],
        )
        for row in fetch_rows(cursor, "FROM runs ORDER BY run")
    ]
