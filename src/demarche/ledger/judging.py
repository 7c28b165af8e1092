"""Judgements in the file: storing them, finding what they speak of, and what a rerun left without a record."""

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import duckdb
import polars as pl

from demarche.errors import LedgerError, RecordError
from demarche.ledger.judgement import JOINING, Judgement, in_order, rule, standing
from demarche.ledger.overlay import as_columns
from demarche.ledger.results import Row, fetch_frame, fetch_rows, fetch_tuples

_COLUMNS = "kind, record, field, value, author, made, note, seen, words, cites, batch, codebook"
# What of a record is kept beside a judgement, to show it by when a later run no longer has it.
_WORDS = {"signal": "evidence", "statement": "content", "channel": "evidence"}
_SPANS = ("evidence", "content", "condition", "deadline")  # fields that say where in the article something stands
_TICK = timedelta(microseconds=1)


def _restore(row: Row) -> Judgement:
    told = {**row, "value": json.loads(row["value"]), "seen": json.loads(row["seen"]), "cites": tuple(row["cites"])}
    return Judgement(**told)


def load_judgements(cursor: duckdb.DuckDBPyConnection) -> list[Judgement]:
    """Return every judgement, undone ones and undoings too, in order."""
    return in_order(_restore(row) for row in fetch_rows(cursor, f"SELECT {_COLUMNS} FROM judgements"))


class Judged:
    """Every judgement of a ledger, read from the file once: only what came in since is read again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._last, self._rows = -1, list[Judgement]()

    def all(self, cursor: duckdb.DuckDBPyConnection) -> list[Judgement]:
        """Return the judgements in order. Rows are only ever added, and within one opening keep their place."""
        with self._lock:
            new = fetch_rows(cursor, f"SELECT rowid, {_COLUMNS} FROM judgements WHERE rowid > ?", [self._last])
            if new:
                # Nobody asks after changing something in the same transaction, so that nothing is read that may not stay.
                self._last = max(row.pop("rowid") for row in new)
                self._rows = in_order([*self._rows, *(_restore(row) for row in new)])
            return list(self._rows)


def add_judgements(cursor: duckdb.DuckDBPyConnection, judgements: Iterable[Judgement]) -> int:
    """Store judgements that the ledger does not have; return how many were new."""
    rows = {one.id: one for one in judgements}
    sql = "SELECT judgement_id FROM judgements WHERE judgement_id IN (SELECT unnest(?))"
    known = {found for (found,) in fetch_tuples(cursor, sql, [list(rows)])}
    new = [(key, one) for key, one in rows.items() if key not in known]
    for start in range(0, len(new), 1000):
        _insert(cursor, new[start : start + 1000])
    return len(new)


def _insert(cursor: duckdb.DuckDBPyConnection, rows: Sequence[tuple[str, Judgement]]) -> None:
    flat = [
        {
            "judgement_id": key,
            **one.to_json(),
            "made": one.made,
            "value": json.dumps(one.value),
            "seen": json.dumps(one.seen),
        }
        for key, one in rows
    ]
    schema = {"cites": pl.List(pl.String), "made": pl.Datetime("us")}
    cursor.register("arriving", pl.DataFrame(flat, schema_overrides=schema).to_arrow())
    cursor.execute("INSERT INTO judgements BY NAME SELECT * FROM arriving")
    cursor.unregister("arriving")


def next_moment(cursor: duckdb.DuckDBPyConnection, author: str, made: datetime) -> datetime:
    """Return the moment, or the first one after the author's last judgement, so that each author's come in order."""
    ((last,),) = fetch_tuples(cursor, "SELECT max(made) FROM judgements WHERE author = ?", [author])
    return made if last is None or made > last else last + _TICK


def moments(first: datetime) -> Iterable[datetime]:
    """Yield moments a tick apart."""
    while True:
        yield first
        first += _TICK


def flat_rows(cursor: duckdb.DuckDBPyConnection, kind: str, ids: Sequence[str]) -> dict[str, Row]:
    """Return the machine's newest flat rows of some records, by id; those it does not have are left out."""
    if kind not in _WORDS:
        return {}
    # The readings are found first, by number: a view over all of a large ledger is joined only where something fits.
    # One id is compared, not joined, and articles go in as values: for 1,000,000 signals 22 ms of processor time, not 33.
    wanted, given = ("= ?", ids[0]) if len(ids) == 1 else ("IN (SELECT unnest(?))", list(ids))
    sql = f"SELECT DISTINCT article_id FROM {kind}s WHERE {kind}_id {wanted}"
    articles = [article for (article,) in fetch_tuples(cursor, sql, [given])]
    found = "SELECT arg_max(reading, run) FROM readings WHERE article_id IN (SELECT unnest(?::VARCHAR[])) GROUP BY "
    readings = (
        ", ".join(str(int(reading)) for (reading,) in fetch_tuples(cursor, found + "article_id", [articles])) or "NULL"
    )
    sql = f"SELECT * FROM all_{kind}s WHERE {kind}_id IN (SELECT unnest(?)) AND reading IN ({readings})"
    table = cursor.sql(sql, params=[list(ids)]).to_arrow_table()
    return {row[f"{kind}_id"]: row for row in table.to_pylist()}


def check_joined(
    cursor: duckdb.DuckDBPyConnection, kind: str, said: Iterable[tuple[str, str, Any]], path: Path
) -> None:
    """Refuse to join a record (of record, field, value) to one that no reading has; of commitments the ledger knows none."""
    wanted = {value for _, field, value in said if field in JOINING and value is not None and kind in _WORDS}
    sql = f"SELECT DISTINCT {kind}_id FROM {kind}s WHERE {kind}_id IN (SELECT unnest(?))"
    there = {found for (found,) in fetch_tuples(cursor, sql, [list(wanted)])} if wanted else set()
    if missing := sorted(wanted - there):
        raise LedgerError(
            f"there is no {kind} {missing[0]!r} in {path} to join anything to; `demarche ask --json` shows ids, whole"
        )


def check_spans(cursor: duckdb.DuckDBPyConnection, rows: Mapping[str, Row], judgements: Iterable[Judgement]) -> None:
    """Refuse spans that do not slice the article that a record stands in."""
    said = [one for one in judgements if one.field in _SPANS and one.value and one.record in rows]
    articles = sorted({rows[one.record]["article_id"] for one in said})
    sql = 'SELECT article_id, "text" FROM articles WHERE article_id IN (SELECT unnest(?))'
    texts = dict(fetch_tuples(cursor, sql, [articles])) if articles else {}
    for one in said:
        text = texts[rows[one.record]["article_id"]]
        for span in one.value if isinstance(one.value, list) else [one.value]:
            if text[span["start"] : span["end"]] != span["text"]:
                place = f"{span['start']}-{span['end']}"
                raise RecordError(
                    f"{place} of the article of {one.record} is not {span['text']!r}; give the words there"
                )


def told_of(kind: str, field: str, row: Row) -> tuple[Any, str]:
    """Return what the machine has in a field of a record, as JSON data, and the record's words."""
    seen = row.get(field)
    if field in ("evidence", "content"):
        seen = {name: row[name] for name in (field, f"{field}_starts", f"{field}_ends")}
    return seen, row[_WORDS[kind]]


def find_orphans(cursor: duckdb.DuckDBPyConnection, judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return the standing judgements on records that the newest readings do not have."""
    orphans: list[Judgement] = []
    stand = standing(judgements)
    for kind in _WORDS:
        of_kind = [one for one in stand if one.kind == kind]
        there = flat_rows(cursor, kind, sorted({one.record for one in of_kind})) if of_kind else {}
        orphans += [one for one in of_kind if one.record not in there]
    return in_order(orphans)


def find_disagreements(
    cursor: duckdb.DuckDBPyConnection, judgements: Iterable[Judgement]
) -> list[tuple[Judgement, Any]]:
    """Return corrections with what the machine now says, where that is neither the correction nor what was seen."""
    found: list[tuple[Judgement, Any]] = []
    judged = list(judgements)
    for kind in _WORDS:
        rulings = rule(judged, kind)
        for record, row in (flat_rows(cursor, kind, sorted(rulings)) if rulings else {}).items():
            for field, one in rulings[record].items():
                now, _ = told_of(kind, field, row)
                wanted = as_columns(field, one.value)
                if field in row and now not in (wanted.get(field) if len(wanted) == 1 else wanted, one.seen):
                    found.append((one, now))
    return sorted(found, key=lambda pair: (pair[0].made, pair[0].id))


def judgement_frame(cursor: duckdb.DuckDBPyConnection) -> pl.DataFrame:
    """Return the table of judgements in order, `value` and `seen` as JSON, with what still stands marked."""
    frame = fetch_frame(cursor, f"SELECT judgement_id, {_COLUMNS} FROM judgements ORDER BY made, judgement_id")
    stand = {one.id for one in standing(load_judgements(cursor))}
    return frame.with_columns(stands=pl.col("judgement_id").is_in(list(stand)))


def write_judgements(judgements: Iterable[Judgement], path: Path) -> int:
    """Write judgements as JSON lines; return how many."""
    lines = [json.dumps({"id": one.id, **one.to_json()}, ensure_ascii=False, sort_keys=True) for one in judgements]
    try:
        path.write_text("".join(line + "\n" for line in lines), encoding="utf-8", errors="replace")
    except OSError as error:
        raise LedgerError(f"cannot write {path}: {error.strerror}; name another place") from error
    return len(lines)


def read_judgements(path: Path) -> list[Judgement]:
    """Read judgements from JSON lines; LedgerError names the line that is none."""
    try:
        # A line ends where JSON lines do: words of articles may hold U+2028 and U+0085, at which `splitlines` parts too.
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise LedgerError(f"cannot read {path} ({error}); name a file that `demarche judge --export` wrote") from error
    found = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(Judgement.from_json(json.loads(line)))
        except json.JSONDecodeError as error:
            raise LedgerError(
                f"{path}, line {number}: no JSON ({error.msg}, column {error.colno}); was the file cut off? Export it again"
            ) from error
        except ValueError as error:
            raise LedgerError(f"{path}, line {number}: {error}") from error
    return found


def check_codebook(judgements: Iterable[Judgement], versions: Iterable[str], name: str) -> None:
    """Refuse judgements made by another codebook than the ledger's readings."""
    own, theirs = set(versions), {one.codebook for one in judgements}
    if own and theirs - own:
        raise LedgerError(
            f"{name} was judged by codebook {', '.join(sorted(theirs - own))}, this ledger was read by "
            f"{', '.join(sorted(own))}; read its articles again with one version of Demarche, then merge"
        )
