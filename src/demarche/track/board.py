"""The list of commitments as it is shown: what is kept of them, with people's word over the rules'."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import polars as pl

from demarche.ledger import Judgement, Ledger, Rulings
from demarche.records import principal
from demarche.track.commitments import COMMITTING, find_commitments
from demarche.track.keep import people_said
from demarche.track.made import SHOWN, answers_to, table_of
from demarche.track.refresh import refresh
from demarche.track.rules import abstains
from demarche.track.status import OVERDUE

_COLUMNS = (
    *("commitment", "actor", "target", "act", "issue", "actors", "targets", "issues", "date", "what", "condition"),
    *("condition_type", "deadline", "test", "status", "decided_by", "proposed", "why", "since", "cites", "signal_ids"),
    *("note", "contested"),
)

Told = Mapping[str, Judgement]


def answer_commitments(
    ledger: Ledger, *, from_: str | None, to: str | None, issue: str | None, on: date, in_full: bool
) -> pl.DataFrame:
    """Return commitments made by, toward and on something, as of a day; `in_full` if all that is told is before it."""
    refresh(ledger)
    wanted = [
        (condition, value)
        for condition, value in (
            of_side("actor", from_),
            of_side("target", to),
            ("list_contains(issues, ?)", issue),
        )
        if value is not None
    ]
    table = _kept(ledger, wanted) if in_full else _as_of(ledger, wanted, on, from_=from_)
    return _judged(_overdue(table, on), ledger, on)


def of_side(side: str, path: str | None) -> tuple[str, str | None]:
    """Return SQL, with its one value, for: the `actor` or `target` of a commitment is a principal, or under a path of its.

    A path below the principal keeps what that organ or person did alone: what is known only as the state's is not theirs.
    """
    if path is None or "/" not in path.rstrip("/"):
        return f"list_contains(string_split({side}, ';'), ?)", path and principal(path)
    return f"len(list_filter({side}s, lambda a: starts_with(a || '/', ?))) > 0", path.rstrip("/") + "/"


def answer_some(ledger: Ledger, ids: Sequence[str], *, on: date) -> pl.DataFrame:
    """Return the commitments with some ids as they are kept, as of the ledger's last day."""
    refresh(ledger)
    if not ids:
        return _judged(_kept(ledger, [("false OR commitment = ?", "")]), ledger, on)
    return _judged(
        _overdue(_kept(ledger, [("commitment IN (SELECT unnest(?::VARCHAR[]))", list(ids))]), on), ledger, on
    )


def _kept(ledger: Ledger, wanted: Sequence[tuple[str, object]]) -> pl.DataFrame:
    with ledger.derived() as store:
        where = " AND ".join(condition for condition, _ in wanted) or "true"
        columns = ", ".join(f'"{name}"' for name in (*SHOWN, "lapses"))
        sql = f"SELECT {columns} FROM {store.table('track_commitments')} WHERE {where} "
        order = "ORDER BY date NULLS LAST, article_id, position"
        return store.frame(sql + order, [value for _, value in wanted])


def _as_of(ledger: Ledger, wanted: list[tuple[str, str]], on: date, *, from_: str | None) -> pl.DataFrame:
    """Return what stood on a day before the ledger's last: commitments and answers told by then, gathered anew."""
    joined = people_said(ledger, "commitment")
    # Only what the same sides told is one commitment, unless people joined it to another's.
    own = {"from_": principal(from_)} if from_ and not joined else {}
    told = ledger.kept("track_utterances", act=COMMITTING, until=on, **own)
    founds = find_commitments(told, joined=joined)
    with ledger.derived() as store:
        answers = answers_to(store, founds, until=on)
    table = table_of(founds, answers, told, on=on)
    # The filters are those of what is kept, so that a view of an earlier day leaves out what the present one does.
    where = " AND ".join(condition for condition, _ in wanted)
    if where:
        with ledger.derived() as store:
            sql = f"SELECT commitment FROM made WHERE {where}"
            names = store.frame(sql, [value for _, value in wanted], given={"made": table.select(*SHOWN)})
        table = table.filter(pl.col("commitment").is_in(names["commitment"].to_list()))
    return table.select(*SHOWN, "lapses")


def _overdue(table: pl.DataFrame, on: date) -> pl.DataFrame:
    late = (pl.col("proposed") == "open") & (pl.col("lapses") < on)
    return table.with_columns(
        proposed=pl.when(late).then(pl.lit("overdue")).otherwise("proposed"),
        why=pl.when(late).then(pl.lit(OVERDUE)).otherwise("why"),
        since=pl.when(late).then("lapses").otherwise("since"),
    )


def now_called(ledger: Ledger, records: Iterable[str]) -> dict[str, str]:
    """Return, for ids of commitments, those that they have now; none for what the readings no longer make.

    A commitment is named after its first signal. An older report of it that is read later gives it another name, and what
    was judged of it is still said of it, since the signal it was named after stands in it.
    """
    asked, found = sorted(records), dict[str, str]()
    if not asked:
        return found
    with ledger.derived() as store:
        table = store.table("track_commitments")
        sql = f"SELECT commitment FROM {table} WHERE commitment IN (SELECT unnest(?::VARCHAR[]))"
        found |= {str(name): str(name) for (name,) in store.rows(sql, [asked])}
        if strays := [record for record in asked if record not in found]:
            sql = f"SELECT commitment, ids FROM {table} WHERE list_has_any(ids, ?::VARCHAR[])"
            found |= {
                record: name
                for name, ids in store.frame(sql, [strays]).iter_rows()
                for record in set(strays).intersection(ids)
            }
    return found


def people_on(ledger: Ledger) -> tuple[Rulings, set[str]]:
    """Return what holds of commitments by what they are called now, and of which of them two people differ."""
    rulings = ledger.rulings("commitment")
    names = now_called(ledger, rulings)
    contested = {names.get(one[0].record, "") for one in ledger.contradictions() if one[0].kind == "commitment"}
    found: Rulings = {}
    for record, fields in rulings.items():
        told = found.setdefault(names.get(record, record), {})
        for field, one in fields.items():
            other = told.get(field, one)
            if other.author != one.author and other.value != one.value:
                contested.add(names[record])
            told[field] = max(other, one, key=lambda said: (said.made, said.id))
    return found, contested


def _judged(table: pl.DataFrame, ledger: Ledger, on: date) -> pl.DataFrame:
    """Return the table with people's word in place of the rules', and without what people rejected."""
    rulings, contested = people_on(ledger)
    table = table.with_columns(status="proposed", decided_by=pl.lit("rule"), note=pl.lit(""), contested=pl.lit(False))
    theirs = pl.col("commitment").is_in(list(rulings))
    rows = [
        _as_told(row, rulings[row["commitment"]], on, row["commitment"] in contested)
        for row in table.filter(theirs).to_dicts()
    ]
    if not rows:
        return table.select(_COLUMNS)
    made = pl.DataFrame([row for row in rows if row is not None], schema=table.schema, orient="row")
    kept = table.with_row_index("place")
    places = kept.select("commitment", "place")
    made = made.join(places, on="commitment", maintain_order="left").select(kept.columns)
    return pl.concat([kept.filter(~theirs), made]).sort("place").select(_COLUMNS)


def _as_told(row: dict[str, Any], told: Told, on: date, contested: bool) -> dict[str, Any] | None:
    if "verdict" in told and told["verdict"].value == "reject":
        return None
    made = dict(row)
    if "deadline_date" in told:
        made |= _moved(row, told["deadline_date"].value, on)
    made |= {name: told[name].value for name in ("what", "condition", "test") if name in told}
    status = told.get("status")
    if status is not None:
        cites = list(status.cites) or row["cites"]
        made |= {"status": status.value, "decided_by": status.author, "note": status.note, "cites": cites}
    return {**made, "contested": contested}


def _moved(row: dict[str, Any], deadline: str | None, on: date) -> dict[str, Any]:
    """Return what changes with a deadline that people corrected."""
    day = date.fromisoformat(deadline) if deadline else None
    test = row["test"].replace(f" by {row['deadline']}.", ".") if row["deadline"] else row["test"]
    moved: dict[str, Any] = {"deadline": day, "test": f"{test} Due by {day}." if day else test}
    if row["proposed"] in ("open", "overdue"):
        late = day is not None and day < on and _may_lapse(row)
        status = "overdue" if late else "open"
        why = OVERDUE if late else "nothing that answers it was told"
        moved |= {"proposed": status, "status": status, "since": day if late else None, "why": why}
    return moved


def _may_lapse(row: Mapping[str, Any]) -> bool:
    """Tell whether silence after a deadline says anything, as the rules have it (`propose`).

    What hangs on a condition, or is not to be done, is never overdue; nor what did not lapse by its own deadline, since it
    was refused.
    """
    bound = row["condition"] or abstains(row["what"])
    return not bound and (row["deadline"] is None or row["lapses"] is not None)
