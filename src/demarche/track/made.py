"""The commitments of a ledger with what the rules propose, kept beside it, as far as people have no say in it."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from math import ceil
from typing import Any

import polars as pl

from demarche.codebook import ACTS, DEEDS
from demarche.ledger import Derived, Ledger
from demarche.track.commitments import (
    COLUMNS,
    COMMITTING,
    SAME_DAYS,
    Found,
    as_utterances,
    commitment_id,
    find_commitments,
    is_committing,
    word_test,
)
from demarche.track.keep import Change, people_said
from demarche.track.positions import days_before
from demarche.track.rules import ABSTAIN, ATTACKED, KIND_OF
from demarche.track.status import (
    FRESH,
    LASTS,
    LATE,
    Answers,
    Proposal,
    answering,
    bears_anywhere,
    carries_out,
    propose,
)

_TEXT, _LIST, _DAY = pl.String(), pl.List(pl.String), pl.Date()
SHOWN = pl.Schema(
    {
        **dict.fromkeys(("commitment", "actor", "target", "act", "issue"), _TEXT),
        **dict.fromkeys(("actors", "targets", "issues"), _LIST),
        "date": _DAY,
        **dict.fromkeys(("what", "condition", "condition_type"), _TEXT),
        "deadline": _DAY,
        **dict.fromkeys(("test", "proposed", "why"), _TEXT),
        "since": _DAY,
        **dict.fromkeys(("cites", "signal_ids"), _LIST),
    }
)
# What else is kept of a commitment: where it stands among others, when it lapses, and what it is made of.
_BEHIND = pl.Schema(
    {
        "article_id": _TEXT,
        "position": pl.Int32(),
        "lapses": _DAY,
        "last_said": _DAY,
        "is_price": pl.Boolean(),
        "component": _TEXT,
        **dict.fromkeys(("makers", "said", "ids", "sides"), _LIST),
    }
)
SCHEMA = pl.Schema({**SHOWN, **_BEHIND})
_SQL = {_TEXT: "VARCHAR", _LIST: "VARCHAR[]", _DAY: "DATE", pl.Boolean(): "BOOLEAN", pl.Int32(): "INTEGER"}
# Acts that make or answer commitments; the rest would only be carried along.
RELEVANT = [
    name
    for name, act in ACTS.items()
    if act.kind == "deed" or name in (*COMMITTING, "accuse", "reject", "concede", "announce")
]
_ANSWERING = "modality = 'asserted' AND time <> 'future' AND published IS NOT NULL AND list_contains(?, act)"
_ROWS = 10_000  # acts that may answer, fetched at a time
_PART = 5_000  # committing utterances gathered at a time

Row = dict[str, Any]


def described(one: Found, proposal: Proposal, row: Row) -> Row:
    """Return the row of a commitment; `row` tells, by utterance, where each stands and who carried it."""
    first, condition = one.first, one.condition
    carried = [signal for utterance in one.said for signal in row["carried"][utterance.signal]]
    return {
        "commitment": one.id,
        "actor": ";".join(sorted(first.senders)),
        "target": ";".join(sorted(one.targets)),
        "act": first.act,
        "issue": sorted(one.issues)[0],
        "actors": list(first.from_),
        "targets": sorted({actor for utterance in one.said for actor in utterance.to}),
        "issues": sorted(one.issues),
        "date": first.day,
        "what": first.evidence,
        "condition": condition.condition if condition else "",
        "condition_type": condition.condition_type if condition else "",
        "deadline": one.deadline,
        "test": word_test(one),
        "proposed": proposal.status,
        "why": proposal.why,
        "since": proposal.since,
        "cites": list(proposal.cites),
        "signal_ids": carried,
        "article_id": first.article,
        "position": row["position"][first.signal],
        "lapses": proposal.lapses,
        "last_said": one.last_day,
        "is_price": one.is_price,
        "makers": sorted({_maker(said.kind, said.senders) for said in one.said}),
        "component": one.component,
        "said": [utterance.signal for utterance in one.said],
        "ids": [commitment_id(signal) for signal in carried],
        "sides": sorted(first.senders | one.targets),
    }


def _maker(kind: str, senders: Iterable[str]) -> str:
    return " ".join((kind, *sorted(senders)))


def table_of(founds: Sequence[Found], answers: Answers, said: pl.DataFrame, *, on: Any = None) -> pl.DataFrame:
    """Return the rows of some commitments made by utterances `said`, with what is proposed upon (as of a day)."""
    ids = said["signal_id"].to_list()
    told: Row = {
        "carried": dict(zip(ids, said["signal_ids"].to_list(), strict=True)),
        "position": dict(zip(ids, said["position"].to_list(), strict=True)),
    }
    rows = [described(one, propose(one, answers, on=on or date.max), told) for one in founds]
    return pl.DataFrame(rows, schema=SCHEMA, orient="row")


# --- all anew -------------------------------------------------------------------------------------------------------------


def make_commitments(store: Derived, ledger: Ledger) -> None:
    """Make the table of commitments anew from the tables of utterances, some makers at a time."""
    store.create("track_commitments", ", ".join(f'"{name}" {_SQL[kind]}' for name, kind in SCHEMA.items()))
    said = store.table("track_utterances")
    ((made,),) = store.rows(f"SELECT count(*) FROM {said} WHERE list_contains(?, act)", [list(COMMITTING)])
    acts = store.frames(f"SELECT {_columns()} FROM {said} WHERE {_ANSWERING}", [RELEVANT], rows=_ROWS)
    answers = Answers(one for frame in acts for one in as_utterances(frame))
    joined = people_said(ledger, "commitment")
    number = max(1, ceil(int(str(made)) / _PART))
    with store.by_parts() as parts:
        for part in range(number):
            sql = f"SELECT * FROM {said} WHERE list_contains(?, act) AND hash(from_principals) % ? = ?"
            frame = store.frame(sql, [list(COMMITTING), number, part])
            parts.add("track_commitments", table_of(find_commitments(frame, joined=joined), answers, frame))
    linked = frozenset(name for pair in joined.items() for name in pair if name is not None)
    if number > 1 and linked:
        empty = store.frame(f"SELECT * FROM {said} LIMIT 0")
        renew_commitments(store, ledger, Change(empty, empty, linked))


def _columns() -> str:
    return ", ".join(f'"{name}"' for name in COLUMNS)


# --- a part of it ---------------------------------------------------------------------------------------------------------


def renew_commitments(store: Derived, ledger: Ledger, change: Change) -> None:
    """Bring the table of commitments up to utterances that changed, and to commitments that people joined or parted."""
    if change.gone.is_empty() and change.come.is_empty() and not change.linked:
        return
    joined = people_said(ledger, "commitment")
    found = _touched(store, change, joined)
    frame = _said(store, found["said"].explode().drop_nulls().to_list(), change)
    founds = find_commitments(frame, joined=joined, priced=_offers(store, frame))
    others = _answered(store, change, set(found["commitment"].to_list()))
    more = _said(store, others["said"].explode().drop_nulls().to_list(), None)
    again = _founds(others, more)
    store.delete("track_commitments", "commitment", [*found["commitment"].to_list(), *others["commitment"].to_list()])
    both = pl.concat([frame, more]).unique("signal_id")
    answers = answers_to(store, [*founds, *again])
    store.insert("track_commitments", table_of([*founds, *again], answers, both))


def _touched(store: Derived, change: Change, joined: Mapping[str, str | None]) -> pl.DataFrame:
    """Return the kept commitments that could be gathered otherwise now, with all that could be one with them."""
    table, said = store.table("track_commitments"), store.table("track_utterances")
    gone, come = (frame.filter(is_committing()) for frame in (change.gone, change.come))
    changed = [*gone["signal_id"].to_list(), *come["signal_id"].to_list()]
    offers = [row for frame in (gone, come) for row in frame.filter(act="offer").to_dicts()]
    # With an offer, the demands beside it become the price of it, or cease to be.
    beside = f"SELECT signal_id FROM {said} WHERE act = 'demand' AND article_id IN (SELECT unnest(?))"
    changed += (
        [str(found) for (found,) in store.rows(beside, [[row["article_id"] for row in offers]])] if offers else []
    )
    near = pl.DataFrame(
        [
            (_maker(KIND_OF[row["act"]], row["from_principals"]), row["published"], row["issues"])
            for row in come.to_dicts()
        ],
        schema={"maker": pl.String, "day": pl.Date, "issues": pl.List(pl.String)},
        orient="row",
    ).with_columns(low=pl.col("day") - timedelta(SAME_DAYS), high=pl.col("day") + timedelta(SAME_DAYS))
    sql = (
        f"SELECT DISTINCT component FROM {table} WHERE list_has_any(said, ?) OR list_has_any(ids, ?) UNION "
        f"SELECT DISTINCT c.component FROM {table} c JOIN arrived a ON list_contains(c.makers, a.maker) AND c.date <= a.high "
        "AND c.last_said >= a.low AND list_has_any(c.issues, a.issues)"
    )
    components = {
        str(found) for (found,) in store.frame(sql, [changed, sorted(change.linked)], given={"arrived": near}).rows()
    }
    carried = come["signal_ids"].explode().drop_nulls().to_list() if joined else []
    return _linked(store, components, joined, {commitment_id(signal) for signal in carried})


def _linked(store: Derived, components: set[str], joined: Mapping[str, str | None], coming: set[str]) -> pl.DataFrame:
    """Return the commitments of some components and of those that people joined to them or to what is coming."""
    table, links = store.table("track_commitments"), {a: b for a, b in joined.items() if b is not None}
    while True:
        frame = store.frame(f"SELECT * FROM {table} WHERE component IN (SELECT unnest(?))", [sorted(components)])
        here = {*frame["ids"].explode().drop_nulls().to_list(), *coming} if links else set()
        ends = {name for pair in links.items() if here.intersection(pair) for name in pair} - here
        if not ends:
            return frame
        sql = f"SELECT DISTINCT component FROM {table} WHERE list_has_any(ids, ?)"
        more = {str(found) for (found,) in store.rows(sql, [sorted(ends)])}
        if more <= components:
            return frame
        components = components | more


def _said(store: Derived, names: Iterable[str], change: Change | None) -> pl.DataFrame:
    """Return the utterances with some names that are still there, and those that have come."""
    wanted = {*names, *([] if change is None else change.come["signal_id"].to_list())}
    sql = f"SELECT * FROM {store.table('track_utterances')} WHERE signal_id IN (SELECT unnest(?))"
    return store.frame(sql, [sorted(wanted)])


def _offers(store: Derived, frame: pl.DataFrame) -> pl.DataFrame:
    """Return the offers in the articles of some demands."""
    articles = frame.filter(act="demand")["article_id"].unique().to_list()
    sql = f"SELECT * FROM {store.table('track_utterances')} WHERE act = 'offer' AND article_id IN (SELECT unnest(?))"
    return store.frame(sql, [articles]).filter(is_committing())


def _answered(store: Derived, change: Change, but: set[str]) -> pl.DataFrame:
    """Return the kept commitments on which acts that came or went could bear, but for some."""
    acts = pl.concat([change.gone, change.come]).filter(
        pl.col("modality") == "asserted",
        pl.col("time") != "future",
        pl.col("published").is_not_null(),
        pl.col("act").is_in(RELEVANT),
    )
    if acts.is_empty():
        return pl.DataFrame(schema=SCHEMA)
    told = acts.select("act", "published", "issues", senders="from_principals", targets="to_principals").unique(
        ["act", "published", "issues", "senders", "targets"]
    )
    sql = (
        "SELECT DISTINCT c.commitment, c.act, c.issues, c.condition, c.what, a.act AS answer, "
        "list_has_any(c.issues, a.issues) OR list_contains(a.issues, 'negotiations') AS about, "
        "len(a.targets) = 0 OR c.target = '' OR list_has_any(c.sides, a.targets) AS toward, "
        f"a.published > greatest(c.last_said + {LASTS.days}, c.deadline + {LATE}) AS late "
        f"FROM {store.table('track_commitments')} c JOIN acted a ON list_has_any(c.sides, a.senders) "
        # What was demanded shortly before goes with a threat; all else that counts comes after.
        f"AND c.date <= a.published + CASE a.act WHEN 'demand' THEN {FRESH} ELSE 0 END "
        "AND (list_has_any(c.issues, a.issues) OR list_contains(a.issues, 'negotiations') "
        "OR (a.act = 'attack' AND c.act = 'threaten' AND c.condition <> ''))"
    )
    rows = store.frame(sql, given={"acted": told}).iter_rows()
    wanted = {name for name, *row in rows if name not in but and _may_change(*row)}
    sql = f"SELECT * FROM {store.table('track_commitments')} WHERE commitment IN (SELECT unnest(?))"
    return store.frame(sql, [sorted(wanted)])


def _may_change(
    act: str,
    issues: Sequence[str],
    condition: str,
    what: str,
    answer: str,
    about: bool,
    toward: bool,
    late: bool | None,
) -> bool:
    """Tell whether an act can change what is proposed for a commitment; of one on another matter only an attack can."""
    kind, attacked = KIND_OF[act], bool(ATTACKED.search(condition))
    if not about:
        return toward and attacked
    # Not what comes too late, nor what would only break an undertaking not to act, where it is none.
    vain = late or (kind == "undertaking" and not carries_out(issues, answer))
    if answer in DEEDS and vain and not attacked and not (kind == "undertaking" and ABSTAIN.search(what)):
        return False
    # A condition that is an attack looks at attacks on whatever issue, these too.
    return answer in answering(kind, issues) and (toward or bears_anywhere(kind, issues, answer))


def _founds(rows: pl.DataFrame, said: pl.DataFrame) -> list[Found]:
    """Return kept commitments as they were found, from the utterances they are made of."""
    made = {one.signal: one for one in as_utterances(said)}
    columns = ("commitment", "said", "is_price", "component")
    return [
        Found(name, tuple(made[utterance] for utterance in names), price, component)
        for name, names, price, component in rows.select(columns).iter_rows()
    ]


def answers_to(store: Derived, founds: Sequence[Found], *, until: date = date.max) -> Answers:
    """Return the acts that may answer some commitments, of those told up to a day."""
    wanted = _looked_for(founds)
    if wanted.is_empty():
        return Answers(())
    sql = (
        f"SELECT {_columns()} FROM {store.table('track_utterances')} WHERE {_ANSWERING} "
        "AND list_has_any(from_principals, ?) AND (list_has_any(issues, ?) OR act = 'attack') AND published <= ?"
    )
    acts, sides, issues = (wanted[name].unique().drop_nulls().to_list() for name in ("act", "side", "issue"))
    told = store.frame(sql, [acts, sides, issues, until])
    # Of all that some sides did on some issues, a third to a tenth can answer; making the rest costs more than finding out.
    each = told.select("signal_id", "act", "published", side="from_principals", issue="issues").explode("side")
    on_issue = each.explode("issue").join(wanted.drop_nulls(), on=["side", "issue", "act"])
    on_any = each.join(wanted.filter(pl.col("issue").is_null()), on=["side", "act"])
    fit = [rows.filter(pl.col("published") >= pl.col("since"))["signal_id"] for rows in (on_issue, on_any)]
    return Answers(as_utterances(told.filter(pl.col("signal_id").is_in(pl.concat(fit).unique().to_list()))))


def _looked_for(founds: Sequence[Found]) -> pl.DataFrame:
    """Return what may answer commitments: acts, by a `side`, on an `issue` (null: on any), `since` a day."""
    made: dict[tuple[str, str, frozenset[str], bool], date] = {}
    for found in founds:
        attacked = found.condition is not None and bool(ATTACKED.search(found.condition.condition))
        for side in found.first.senders | found.targets if found.first.day else ():
            key = (side, found.first.kind, found.issues, attacked)
            made[key] = min(found.first.day or date.max, made.get(key, date.max))
    since: dict[tuple[str, str | None, str], date] = {}
    for (side, kind, issues, attacked), day in made.items():
        keys = [(side, issue, act) for issue in (*issues, "negotiations") for act in answering(kind, issues)]
        for looked in (*keys, (side, None, "attack")) if attacked else keys:
            # What was demanded shortly before goes with a threat.
            early = days_before(day, FRESH) if looked[2] == "demand" else day
            since[looked] = min(early, since.get(looked, date.max))
    schema = {"side": pl.String, "issue": pl.String, "act": pl.String, "since": pl.Date}
    return pl.DataFrame([(*looked, day) for looked, day in since.items()], schema=schema, orient="row")
