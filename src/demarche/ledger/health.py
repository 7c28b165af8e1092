"""Is the ledger whole? What `demarche doctor` shows of it."""

import json
from typing import Any

import duckdb

from demarche.ledger.results import fetch_number, fetch_tuples

# Each finds rows that should not be; the number of them and the sentence make a problem.
_CHECKS = (
    *(
        (
            f"SELECT count(*) FROM readings r LEFT JOIN (SELECT reading, count(*) AS n FROM {table} GROUP BY reading) "
            f"USING (reading) WHERE coalesce(n, 0) <> r.{table}",
            f"readings have other than their own number of {table}",
        )
        for table in ("statements", "signals", "channels")
    ),
    *(
        (f"SELECT count(*) FROM {table} ANTI JOIN readings USING (reading)", f"{table} belong to no reading")
        for table in ("statements", "signals", "channels")
    ),
    ("SELECT count(*) FROM readings ANTI JOIN articles USING (article_id)", "readings have no article"),
    ("SELECT count(*) FROM articles ANTI JOIN readings USING (article_id)", "articles were stored without a reading"),
    (
        "SELECT count(*) FROM articles ANTI JOIN (SELECT article_id FROM readings WHERE exact IS NOT NULL) e "
        'USING (article_id) WHERE sha256("text") <> text_sha256',
        "articles do not have the text they were stored with",
    ),
)
_COUNTED = ("articles", "readings", "statements", "signals", "channels", "copies", "failures")


def _runs(cursor: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
    rows = fetch_tuples(
        cursor,
        "SELECT run, code, codebook, reader, settings, started, count(reading) "
        "FROM runs LEFT JOIN readings USING (run) GROUP BY ALL ORDER BY run",
    )
    return [
        {
            "run": run,
            "code": code,
            "codebook": codebook,
            "reader": reader,
            "settings": json.loads(settings),
            "started": started and started.isoformat(),
            "readings": readings,
        }
        for run, code, codebook, reader, settings, started, readings in rows
    ]


def take_health(cursor: duckdb.DuckDBPyConnection) -> dict[str, Any]:
    """Return versions, runs, counts and problems of a ledger, as JSON-ready data."""
    problems = []
    for sql, sentence in _CHECKS:
        if number := fetch_number(cursor, sql):
            problems.append(f"{number} {sentence}")
    return {
        "schema": fetch_number(cursor, "SELECT max(number) FROM demarche_ledger"),
        "duckdb": duckdb.__version__,
        "runs": _runs(cursor),
        "counts": {table: fetch_number(cursor, f"SELECT count(*) FROM {table}") for table in _COUNTED},
        "problems": problems,
    }
