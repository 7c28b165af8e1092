"""The present view kept flat, so that a ledger of a million signals answers at once.

Three derived tables hold what the newest readings say, as people corrected it:

* `present_signals`: the flat columns of the signals, newest first, and `sides`, a number for who did what toward whom;
* `present_told`: a row for each signal, actor on the one side, actor on the other, and issue, in numbers;
* `present_names`: the paths that these numbers stand for.

They are a pure function of the ledger's rows. A judgement or a reading changes the rows that it touches; the tests hold
every change of a part against making all anew.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl

from demarche.codebook import ACTS, DEEDS, ISSUES, KINDS, MODALITIES
from demarche.errors import LedgerError
from demarche.ledger import query as q
from demarche.ledger.derived import Derived
from demarche.ledger.overlay import corrected, is_changed, is_rejected
from demarche.records import Party, principal

if TYPE_CHECKING:
    from demarche.ledger.store import Ledger

_NAME = "present"
SIGNALS, TOLD, NAMES, JUDGED = "present_signals", "present_told", "present_names", "present_judged"
# With more than this share of the readings new, making all anew is faster than looking for what changed.
_REMAKE = 0.1
_UNNAMED = "?"
# A signal's number: what an article tells stays far below this many signals.
_NUMBER = 'reading::BIGINT * 65536 + "position"'
_HASH = "hash(from_principals, to_principals, act)"
# Each actor of a list, and whether it is the first of its principal there.
_HEAD = "rtrim(split_part({0}, '/', 1), '?')"
_EACH = (
    "list_transform({0}, lambda a, i: {{{{'path': a, 'head': list_position(list_transform({0}, lambda b: "
    + _HEAD.format("b")
    + "), "
    + _HEAD.format("a")
    + ") = i}}}})"
)
# Mutual acts, and others that name nobody they are done toward, stand for each of those who do them toward the others.
# `head` marks one row for each two principals, `lead` one for each two actors, whatever the issues.
_TELL = f"""
WITH sided AS (SELECT {_NUMBER} AS signal, act, modality, published, issues, from_actors AS ones,
    CASE WHEN len(to_actors) = 0 THEN from_actors ELSE to_actors END AS others FROM {{source}}),
acting AS (SELECT * EXCLUDE (ones), unnest({_EACH.format("ones")}) AS one FROM sided),
paired AS (SELECT * EXCLUDE (others), unnest({_EACH.format("others")}) AS other FROM acting),
coded AS (SELECT p.*, f.code AS "from", t.code AS "to", f.principal AS one_side, t.principal AS other_side
    FROM paired p JOIN {{names}} f ON f.path = p.one['path'] JOIN {{names}} t ON t.path = p.other['path']
    WHERE f.code <> t.code AND f.path <> '{_UNNAMED}' AND t.path <> '{_UNNAMED}')
INSERT INTO {{told}} BY NAME SELECT signal, "from", "to", one_side, other_side, act,
    list_contains([{", ".join(f"'{act}'" for act in sorted(DEEDS))}], act) AS deed, modality, published,
    unnest(issues) AS issue, unnest(range(1, len(issues) + 1)) = 1 AS lead, one['head'] AND other['head'] AS head
FROM coded
"""
_TOLD_COLUMNS = (
    'signal BIGINT, "from" INTEGER, "to" INTEGER, one_side INTEGER, other_side INTEGER, act ENUM ({acts}), deed BOOLEAN, '
    "modality VARCHAR, published DATE, issue ENUM ({issues}), lead BOOLEAN, head BOOLEAN"
)
# What has to be the same for the tables to hold.
_STAMP = """
SELECT (SELECT coalesce(max(reading), 0) FROM readings), (SELECT count(*) FROM readings),
  (SELECT count(*) FROM judgements), (SELECT coalesce(string_agg(run || ' ' || digest, ',' ORDER BY run), '') FROM runs)
"""

Row = dict[str, Any]


@cache
def _rules() -> str:
    """Return a hash of the code by which the tables are made."""
    here = Path(__file__)
    return hashlib.sha256(here.read_bytes() + (here.parent / "overlay.py").read_bytes()).hexdigest()[:16]


def is_present(store: Derived) -> bool:
    """Tell whether the tables are there and stand for the ledger's rows as they are."""
    state = _state(store)
    return state is not None and state["rules"] == _rules() and state["stamp"] == _stamp(store)


def is_made(ledger: "Ledger") -> bool:
    """Tell whether the tables are there, so that bringing them up takes a moment only."""
    with ledger.derived() as store:
        state = _state(store)
        return state is not None and state["rules"] == _rules() and not _much_new(state, _stamp(store))


def bring_up(ledger: "Ledger") -> int:
    """Bring the tables up to the ledger's rows; return a number that changes whenever they do.

    The first time, that takes some fifteen seconds for a million signals, and afterwards what a judgement or a reading
    touches. In a ledger that is open for reading only they are kept in memory, and lost when it is closed.
    """
    with ledger.derived() as store:
        state = _state(store)
        if state is not None and state["rules"] == _rules() and state["stamp"] == _stamp(store):
            return int(state["changes"])
    with ledger.deriving(_NAME) as store:
        state, stamp = _state(store), _stamp(store)
        changes = 0 if state is None else int(state["changes"])
        if state is None or state["rules"] != _rules() or _much_new(state, stamp):
            _make(store, ledger)
            changes += 1
        else:
            changes += _renew(store, ledger, reading=int(state["stamp"][0]))
        store.note(_NAME, json.dumps({"stamp": stamp, "rules": _rules(), "changes": changes}))
    return changes


def _state(store: Derived) -> Row | None:
    state = store.state(_NAME)
    return None if state is None else json.loads(state)


def _stamp(store: Derived) -> list[Any]:
    return list(store.rows(_STAMP)[0])


def _much_new(state: Row, stamp: Sequence[Any]) -> bool:
    """Tell whether making all anew is better: much came in, or runs were numbered anew."""
    return stamp[0] - state["stamp"][0] > _REMAKE * stamp[0] or not stamp[3].startswith(state["stamp"][3])


# --- all anew -------------------------------------------------------------------------------------------------------------


def _make(store: Derived, ledger: "Ledger") -> None:
    rulings = {record: found for record, found in ledger.rulings("signal").items() if is_changed(found)}
    store.rows(
        f"CREATE OR REPLACE TABLE {store.table(SIGNALS)} AS SELECT *, {_HASH} AS sides FROM all_signals "
        "WHERE reading IN (SELECT reading FROM latest) AND signal_id NOT IN (SELECT unnest(?::VARCHAR[])) "
        'ORDER BY published DESC NULLS LAST, article_id, "position"',
        [list(rulings)],
    )
    _add_signals(store, _corrected(_machine(store, _newest(store, ids=list(rulings)), ids=list(rulings)), rulings))
    store.create(NAMES, "code INTEGER, path VARCHAR, principal INTEGER, mentions BIGINT, side_mentions BIGINT")
    store.create(TOLD, _TOLD_COLUMNS.format(acts=_enum(store, "act", ACTS), issues=_enum(store, "issues", ISSUES)))
    store.create(JUDGED, "judgement_id VARCHAR")
    _count_names(store)
    store.rows(_TELL.format(source=store.table(SIGNALS), names=store.table(NAMES), told=store.table(TOLD)))
    _see(store)


def _enum(store: Derived, column: str, known: Iterable[str]) -> str:
    """Return the values of an enumeration: those of the codebook, and those that readings by another have."""
    value = f"unnest({column})" if column == "issues" else column
    found = {str(name) for (name,) in store.rows(f"SELECT DISTINCT {value} FROM {store.table(SIGNALS)}")}
    names = list(dict.fromkeys([*known, *sorted(found)]))
    return ", ".join("'" + name.replace("'", "''") + "'" for name in names)


def _count_names(store: Derived) -> None:
    """Bring up the list of names, each with how often it stands in a signal, and how often its side does."""
    signals, names = store.table(SIGNALS), store.table(NAMES)
    counted = "SELECT unnest(list_distinct(list_concat(from_{0}, to_{0}))) AS path, count(*) AS n FROM {1} GROUP BY 1"
    paths, sides = (
        {str(path): n for path, n in store.rows(counted.format(what, signals))} for what in ("actors", "principals")
    )
    codes: dict[str, int] = {str(path): int(str(code)) for path, code in store.rows(f"SELECT path, code FROM {names}")}
    told = {*paths, *sides}
    for path in sorted({*told, *(principal(path) for path in told)} - codes.keys()):
        codes[path] = len(codes)
    rows = [
        (code, path, codes[principal(path)], paths.get(path, 0), sides.get(path, 0)) for path, code in codes.items()
    ]
    store.rows(f"DELETE FROM {names}")
    schema = {
        "code": pl.Int32,
        "path": pl.String,
        "principal": pl.Int32,
        "mentions": pl.Int64,
        "side_mentions": pl.Int64,
    }
    store.insert(NAMES, pl.DataFrame(rows, schema=schema, orient="row"))


# --- a part of it ---------------------------------------------------------------------------------------------------------


def _renew(store: Derived, ledger: "Ledger", *, reading: int) -> bool:
    """Bring the tables up to judgements and readings that came in; tell whether anything in them changed."""
    touched = _see(store)
    articles = [str(a) for (a,) in store.rows("SELECT DISTINCT article_id FROM readings WHERE reading > ?", [reading])]
    if not touched and not articles:
        return False
    signals, readings = store.table(SIGNALS), _newest(store, ids=touched, articles=articles)
    where, given = _which(touched, articles)
    if not articles:  # what is kept of the signals judged is of these readings, and numbers are compared in no time
        where = f"reading IN ({_numbers(readings)}) AND ({where})"
    # Rows are found by their columns and fetched whole by their place: 36 ms of the processor for thirty, not 100 to 400.
    spots = [spot for (spot,) in store.rows(f"SELECT rowid FROM {signals} WHERE {where}", given)]
    at = "rowid IN (SELECT unnest(?::BIGINT[]))"
    old = store.frame(f"SELECT * EXCLUDE (sides) FROM {signals} WHERE {at}", [spots])
    rulings = {record: found for record, found in ledger.rulings("signal").items() if is_changed(found)}
    new = _corrected(_machine(store, readings, ids=touched, articles=articles), rulings)
    order = ["reading", "position", "signal_id"]
    if not articles and old.sort(order).equals(new.sort(order).select(old.columns)):
        return False
    store.rows(f"DELETE FROM {signals} WHERE {at}", [spots])
    numbers = old.select(pl.col("reading").cast(pl.Int64) * 65536 + pl.col("position"))["reading"].to_list()
    if numbers:
        store.rows(f"DELETE FROM {store.table(TOLD)} WHERE signal IN ({_numbers(numbers)})")
    _add_signals(store, new)
    _tell_more(store, new, recount=bool(articles))
    return True


def _see(store: Derived) -> list[str]:
    """Return the signals that were judged, or of which a judgement was undone, since this was last asked."""
    judged = store.table(JUDGED)
    new = store.rows(
        f"SELECT judgement_id, kind, record FROM judgements ANTI JOIN {judged} USING (judgement_id) ORDER BY made"
    )
    store.insert(JUDGED, pl.DataFrame({"judgement_id": [str(row[0]) for row in new]}))
    turned = [row[2] for row in new if row[1] == "judgement"]
    sql = "SELECT record FROM judgements WHERE kind = 'signal' AND judgement_id IN (SELECT unnest(?::VARCHAR[]))"
    records = {str(row[2]) for row in new if row[1] == "signal"}
    return sorted(records | {str(record) for (record,) in (store.rows(sql, [turned]) if turned else ())})


def _newest(store: Derived, *, ids: Sequence[str], articles: Sequence[str] = ()) -> list[int]:
    """Return the newest readings of some articles, and of those in which some signals stand."""
    wanted, given = ("= ?", ids[0]) if len(ids) == 1 else ("IN (SELECT unnest(?))", list(ids))
    found = store.rows(f"SELECT DISTINCT article_id FROM signals WHERE signal_id {wanted}", [given])
    sql = "SELECT arg_max(reading, run) FROM readings WHERE article_id IN (SELECT unnest(?)) GROUP BY article_id"
    return [int(str(one)) for (one,) in store.rows(sql, [[*articles, *(str(article) for (article,) in found)]])]


def _numbers(readings: Sequence[int]) -> str:
    return ", ".join(map(str, readings)) or "NULL"


def _machine(
    store: Derived, readings: Sequence[int], *, ids: Sequence[str], articles: Sequence[str] = ()
) -> pl.DataFrame:
    """Return the flat rows of some signals, and of all signals of some articles, in the newest readings."""
    where, given = _which(ids, articles)
    # The readings were found first, by number: a view over all of a large ledger is joined only where something fits.
    sql = f"SELECT * FROM all_signals WHERE reading IN ({_numbers(readings)}) AND ({where})"
    return store.frame(sql, given)


def _which(ids: Sequence[str], articles: Sequence[str]) -> tuple[str, list[list[str]]]:
    """Return SQL for: a signal is one of some, or of one of some articles."""
    given = [("signal_id", list(ids)), ("article_id", list(articles))]
    tests = [f"{column} IN (SELECT unnest(?::VARCHAR[]))" for column, values in given if values]
    return " OR ".join(tests) or "false", [values for _, values in given if values]


def _corrected(machine: pl.DataFrame, rulings: Any) -> pl.DataFrame:
    judged = pl.col("signal_id").is_in(list(rulings))
    rows = [
        corrected("signal", row, rulings[row["signal_id"]])
        for row in machine.filter(judged).to_dicts()
        if not is_rejected(rulings[row["signal_id"]])
    ]
    return pl.concat([machine.filter(~judged), pl.DataFrame(rows, schema=machine.schema)])


def _add_signals(store: Derived, rows: pl.DataFrame) -> None:
    store.insert(SIGNALS, rows, also=f"{_HASH} AS sides")


def _tell_more(store: Derived, rows: pl.DataFrame, *, recount: bool) -> None:
    names = store.table(NAMES)
    known = {str(path) for (path,) in store.rows(f"SELECT path FROM {names}")}
    told = {path for name in ("from_actors", "to_actors") for path in rows[name].explode().drop_nulls().to_list()}
    if recount or not told <= known:
        _count_names(store)
    try:
        numbers = [f"({row[0]}, {row[1]})" for row in rows.select("reading", "position").iter_rows()]
        if numbers:
            source = f'(SELECT * FROM {store.table(SIGNALS)} WHERE (reading, "position") IN ({", ".join(numbers)}))'
            store.rows(_TELL.format(source=source, names=names, told=store.table(TOLD)))
    except duckdb.ConversionException as error:
        raise LedgerError(f"an act or issue that no codebook has: {error}; run `demarche doctor`") from error


# --- asking ---------------------------------------------------------------------------------------------------------------


def present_signals(store: Derived) -> str | None:
    """Return what stands in SQL for the signals as they are now, or None where the tables are not up."""
    return f"(SELECT * EXCLUDE (sides) FROM {store.table(SIGNALS)})" if is_present(store) else None


def told_query(
    store: Derived,
    *,
    from_: q.Choice | None = None,
    to: q.Choice | None = None,
    act: q.Choice | None = None,
    issue: q.Choice | None = None,
    kind: str | None = None,
    modality: q.Choice | None = None,
    since: q.Day | None = None,
    until: q.Day | None = None,
    **found: Any,
) -> q.Query:
    """Return the query over what was told, by the filters of `Ledger.signals`; those `found` are looked up in the signals."""
    names = store.table(NAMES)
    query = q.Query(store.table(TOLD))
    chosen = {"act": q.known(act, ACTS, "act"), "issue": q.known(issue, ISSUES, "issue")}
    for column, values in {**chosen, "modality": q.known(modality, MODALITIES, "modality")}.items():
        if values:  # of the codebook, so that they can stand in the question itself
            query.where(f"{column} IN ({', '.join(repr(name) for name in values)})")
    for value in q.known(kind, KINDS, "kind"):
        query.where("deed" if value == "deed" else "NOT deed")
    for column, paths in (("from", from_), ("to", to)):
        for path in [[paths] if isinstance(paths, str) else list(paths)] if paths else []:
            sql, given = _under(names, column, path)
            query.where(sql, *given)
    query.dated(since, until)
    if any(value is not None for value in found.values()):
        signals = q.signals_query(**found, kept=store.table(SIGNALS))
        where = " AND ".join(signals.conditions)
        query.where(f"signal IN (SELECT {_NUMBER} FROM {store.table(SIGNALS)} WHERE {where})", *signals.parameters)
    return query


def _under(names: str, column: str, paths: Sequence[str]) -> tuple[str, list[str]]:
    """Return SQL for: the actor is one of some paths or stands under one."""
    tests, parameters = [], list[str]()
    for path in paths:
        Party(None, path)  # refuses what is no actor path
        heads = [path, f"{path}?"] if "/" not in path and not path.endswith(_UNNAMED) else [path]
        tests += ["path = ? OR starts_with(path, ?)"] * len(heads)
        parameters += [part for head in heads for part in (head, f"{head}/")]
    return f'"{column}" IN (SELECT code FROM {names} WHERE {" OR ".join(tests)})', parameters
