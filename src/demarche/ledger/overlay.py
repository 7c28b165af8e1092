"""The current view: what the machine read, as people corrected it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa

from demarche.codebook import ACTS, cameo_code, plover_code
from demarche.ledger.judgement import JOINING, Judgement, Rulings
from demarche.ledger.rows import GAP
from demarche.records import principal

# Judgements that say something about a record without changing what it says.
_BESIDE = ("verdict", *JOINING)


@dataclass(frozen=True, slots=True)
class Overlay:
    """The ids of records that judgements change or drop, and the changed rows."""

    ids: pa.Table
    rows: pa.Table


def make_overlay(cursor: duckdb.DuckDBPyConnection, kind: str, rulings: Rulings) -> Overlay | None:
    """Return what judgements change in the newest readings, or None where they change nothing."""
    changing = {record: found for record, found in rulings.items() if is_changed(found)}
    if not changing:
        return None
    sql = f"FROM latest_{kind}s WHERE {kind}_id IN (SELECT unnest(?)) ORDER BY ALL"
    table: pa.Table = cursor.sql(sql, params=[list(changing)]).to_arrow_table()
    rows = [
        corrected(kind, row, changing[row[f"{kind}_id"]])
        for row in table.to_pylist()
        if not is_rejected(changing[row[f"{kind}_id"]])
    ]
    ids = pa.table({f"{kind}_id": pa.array(sorted(changing), pa.string())})
    return Overlay(ids, pa.Table.from_pylist(rows, schema=table.schema))


def is_rejected(found: Mapping[str, Judgement]) -> bool:
    """Tell whether people threw a record out."""
    return "verdict" in found and found["verdict"].value == "reject"


def is_changed(found: Mapping[str, Judgement]) -> bool:
    """Tell whether people say anything of a record that changes what it says, or throw it out."""
    return is_rejected(found) or any(field not in _BESIDE for field in found)


def corrected(kind: str, row: Mapping[str, Any], found: Mapping[str, Judgement]) -> dict[str, Any]:
    """Return a flat row as people say it is, with what follows from it (principals, PLOVER and CAMEO codes)."""
    made = dict(row)
    for field, one in found.items():
        if field not in _BESIDE:
            made.update(as_columns(field, one.value))
    for side in ("from", "to", "source"):
        if f"{side}_principals" in made:
            made[f"{side}_principals"] = sorted({principal(actor) for actor in made[f"{side}_actors"]})
    if kind == "signal":
        made.update(_derived(made))
    return made


def as_columns(field: str, value: Any) -> dict[str, Any]:
    """Return the flat columns that a corrected field sets."""
    if field in ("evidence", "content"):
        return {
            field: GAP.join(span["text"] for span in value),
            f"{field}_starts": [span["start"] for span in value],
            f"{field}_ends": [span["end"] for span in value],
        }
    if field in ("condition", "deadline"):
        return {field: value and value["text"]}
    return {field: value}


def _derived(row: Mapping[str, Any]) -> dict[str, Any]:
    plover = plover_code(row["act"], time=row["time"], modality=row["modality"], issues=tuple(row["issues"]))
    return {
        "kind": ACTS[row["act"]].kind,
        "plover_root": plover.root if plover else None,
        "plover_mode": plover.mode if plover else None,
        "cameo": cameo_code(row["act"], time=row["time"], modality=row["modality"]),
    }
