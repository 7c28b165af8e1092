"""What is asked of a ledger: its tracks, shifts, meetings, commitments and positions, with people's judgements minded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import polars as pl

from demarche.codebook import ACTS
from demarche.errors import LedgerError
from demarche.ledger import Ledger, Rulings
from demarche.records import principal
from demarche.track.commitments import COMMITTING, Found, as_utterances, find_commitments, word_test
from demarche.track.meetings import gather_meetings, named
from demarche.track.positions import DAYS, STANDS, lay_out
from demarche.track.status import Answers, Proposal, propose
from demarche.track.tracks import find_shifts, find_silences, list_tracks, number_track
from demarche.track.utterances import join_utterances, utterances

Day = date | str
# What utterances keep of signals; the rest is found by `signal_id`.
_COLUMNS: tuple[str, ...] = (
    "signal_id",
    "article_id",
    "position",
    "kind",
    "act",
    "from_actors",
    "to_actors",
    "from_principals",
)
_COLUMNS += ("to_principals", "issues", "evidence", "time", "modality", "condition", "condition_type", "deadline_date")
_COLUMNS += ("confidence", "published", "outlet", "title")
# Beyond so many actors a ledger is read whole faster than it is searched for each.
_FEW = 12


def _joined(rulings: Rulings, field: str) -> dict[str, str | None]:
    return {record: found[field].value for record, found in rulings.items() if field in found}


def said(ledger: Ledger, **filters: Any) -> pl.DataFrame:
    """Return the utterances of a ledger, oldest first; filters are those of `Ledger.signals`."""
    people = _joined(ledger.rulings("signal"), "duplicate_of")
    signals = ledger.signals(**filters).select(_COLUMNS)
    joined = join_utterances(signals, near=ledger.near_duplicates(), joined=people)
    return utterances(joined, copies=ledger.copies())


def tracks(
    ledger: Ledger, *, from_: str | None = None, to: str | None = None, issue: str | None = None
) -> pl.DataFrame:
    """Return one row a track (who, toward whom, on what), the longest first; see `list_tracks`."""
    found = list_tracks(said(ledger, from_=from_, to=to, issue=issue))
    wanted = [pl.col("from") == principal(from_)] if from_ else []
    wanted += [pl.col("to") == principal(to)] if to else []
    wanted += [pl.col("issue") == issue] if issue else []
    return found.filter(*wanted) if wanted else found


def track(ledger: Ledger, *, from_: str, to: str, issue: str | None = None, since: Day | None = None) -> pl.DataFrame:
    """Return one track's utterances, oldest first, `nth` counting each act since a day or an event.

    `since` is a date, or the name of a meeting ("Anchorage"); LedgerError if the name fits none or several.
    """
    return number_track(said(ledger, from_=from_, to=to, issue=issue), since=when(ledger, since))


def when(ledger: Ledger, since: Day | None) -> date | None:
    """Return the day of a date or of an event that the ledger's meetings know by that name."""
    if since is None or isinstance(since, date):
        return since
    try:
        return date.fromisoformat(since)
    except ValueError:
        pass
    found = named(meetings(ledger), since)
    if found.is_empty():
        raise LedgerError(f"no meeting is called {since!r}; `demarche meetings` lists them, or give a date")
    if found.height > 1:
        which = "; ".join(f"{row['meeting'][:8]} {row['name']} ({row['first_told']})" for row in found.to_dicts())
        raise LedgerError(f"{since!r} fits several meetings: {which}. Which? Give the beginning of its id")
    day: date | None = found["first_told"][0]
    if day is None:
        raise LedgerError(f"the meeting {since!r} has no date; give one")
    return day


def shifts(
    ledger: Ledger, *, from_: str | None = None, to: str | None = None, issue: str | None = None
) -> pl.DataFrame:
    """Return where tracks change direction, oldest first; see `find_shifts`."""
    found = find_shifts(said(ledger, from_=from_, to=to, issue=issue))
    wanted = [pl.col("from") == principal(from_)] if from_ else []
    wanted += [pl.col("to") == principal(to)] if to else []
    return found.filter(*wanted) if wanted else found


def silences(ledger: Ledger, *, on: date | None = None) -> pl.DataFrame:
    """Return tracks that were fed and stopped, as of a day (the ledger's last, unless given)."""
    frame = said(ledger)
    return find_silences(frame, on=on or _last_day(frame))


def meetings(ledger: Ledger) -> pl.DataFrame:
    """Return the meetings that the ledger tells of, oldest first; see `gather_meetings`."""
    same = _joined(ledger.rulings("signal"), "same_meeting_as")
    return gather_meetings(ledger.signals(act="meet"), same=same)


def positions(ledger: Ledger, *sides: str, on: date | None = None, against: date | None = None) -> pl.DataFrame:
    """Return the positions board of two or more principals, as of a day (the ledger's last); see `lay_out`."""
    if len(sides) < 2:
        raise LedgerError("positions are taken toward somebody; name two principals or more, such as RUS USA")
    day, both = on or _last_published(ledger), {"from_": list(sides), "to": list(sides)}
    stands = said(ledger, act=list(STANDS), until=day, **both)
    # Other acts count for the distance only, which looks no further back than its window.
    window = min(day, against or day)
    recent = {} if window.year == date.max.year else {"since": window - timedelta(DAYS + 1)}
    others = said(ledger, act=[act for act in ACTS if act not in STANDS], until=day, **recent, **both)
    return lay_out(pl.concat([stands, others]), [principal(side) for side in sides], on=day, against=against)


def _last_day(frame: pl.DataFrame) -> date:
    last: date | None = frame["published"].max()  # type: ignore[assignment]
    return last or date.max


# --- commitments --------------------------------------------------------------------------------------------------------

_TEXT = pl.String()
_LIST = pl.List(pl.String)
_SCHEMA = pl.Schema(
    {
        **dict.fromkeys(("commitment", "actor", "target", "act", "issue"), _TEXT),
        **dict.fromkeys(("actors", "targets", "issues"), _LIST),
        "date": pl.Date(),
        **dict.fromkeys(("what", "condition", "condition_type"), _TEXT),
        "deadline": pl.Date(),
        **dict.fromkeys(("test", "status", "decided_by", "proposed", "why"), _TEXT),
        "since": pl.Date(),
        **dict.fromkeys(("cites", "signal_ids"), _LIST),
        "note": pl.String(),
        "contested": pl.Boolean(),
    }
)


@dataclass(frozen=True, slots=True)
class _Word:
    """What people said of commitments."""

    rulings: Rulings
    contested: frozenset[str]


def commitments(
    ledger: Ledger,
    *,
    from_: str | None = None,
    to: str | None = None,
    issue: str | None = None,
    status: str | Sequence[str] | None = None,
    on: date | None = None,
) -> pl.DataFrame:
    """Return one row a commitment, oldest first, with its test and what became of it as of a day (the ledger's last).

    `status` is people's word where there is one (`decided_by` names who), else what the rules propose (`decided_by`
    is `rule`; `why` and `cites` say on what). `proposed` is the rules' word in any case. `contested` marks those of
    which two people say different things. The columns `actor`, `target`, `act`, `issue`, `date`, `status` are what
    `demarche.weigh.record` reads. Commitments that people rejected are left out.
    """
    frame = said(ledger, act=COMMITTING, **({} if from_ is None else {"from_": principal(from_)}))
    rulings = ledger.rulings("commitment")
    found = [
        one
        for one in find_commitments(frame, joined=_joined(rulings, "duplicate_of"))
        if (from_ is None or principal(from_) in one.first.senders)
        and (to is None or principal(to) in one.targets)
        and (issue is None or issue in one.issues)
    ]
    answers = Answers(as_utterances(_answering(ledger, found)))
    day = on or _last_published(ledger)
    contested = frozenset(one[0].record for one in ledger.contradictions() if one[0].kind == "commitment")
    word = _Word(rulings, contested)
    carried = dict(zip(frame["signal_id"].to_list(), frame["signal_ids"].to_list(), strict=True))
    rows = [
        _row(one, propose(one, answers, on=day), word, carried)
        for one in found
        if not (one.first.day and one.first.day > day)
    ]
    rows = [row for row in rows if row["verdict"] != "reject"]
    table = pl.DataFrame(rows, schema=_SCHEMA, orient="row")
    wanted = [status] if isinstance(status, str) else status
    return table if wanted is None else table.filter(pl.col("status").is_in(list(wanted)))


def _answering(ledger: Ledger, found: Sequence[Found]) -> pl.DataFrame:
    """Return the acts of those who made commitments and of those they were made to."""
    sides = {side for one in found for side in (*one.first.senders, *one.targets)} - {"?"}
    return said(ledger, act=_RELEVANT, **({"from_": sorted(sides)} if 0 < len(sides) <= _FEW else {}))


def _last_published(ledger: Ledger) -> date:
    newest = ledger.articles(limit=1)
    last: date | None = newest["published"][0] if newest.height else None
    return last or date.max


# Acts that make or answer commitments; the rest would only be carried along.
_RELEVANT = [
    name
    for name, act in ACTS.items()
    if act.kind == "deed" or name in (*COMMITTING, "accuse", "reject", "concede", "announce")
]


def _row(found: Found, proposal: Proposal, word: _Word, carried: dict[str, list[str]]) -> dict[str, Any]:
    one, condition = found.first, found.condition
    judged = word.rulings.get(found.id, {})
    told = {field: judgement.value for field, judgement in judged.items()}
    status = judged.get("status")
    deadline = told.get("deadline_date")
    return {
        "commitment": found.id,
        "actor": ";".join(sorted(one.senders)),
        "target": ";".join(sorted(found.targets)),
        "act": one.act,
        "issue": sorted(one.issues)[0],
        "actors": list(one.from_),
        "targets": sorted({actor for utterance in found.said for actor in utterance.to}),
        "issues": sorted(found.issues),
        "date": one.day,
        "what": told.get("what", one.evidence),
        "condition": told.get("condition", condition.condition if condition else ""),
        "condition_type": condition.condition_type if condition else "",
        "deadline": date.fromisoformat(deadline) if deadline else found.deadline,
        "test": told.get("test", word_test(found)),
        "status": status.value if status else proposal.status,
        "decided_by": status.author if status else "rule",
        "proposed": proposal.status,
        "why": proposal.why,
        "since": proposal.since,
        "cites": list(status.cites) if status and status.cites else list(proposal.cites),
        "signal_ids": [signal for utterance in found.said for signal in carried[utterance.signal]],
        "note": status.note if status else "",
        "contested": found.id in word.contested,
        "verdict": told.get("verdict"),
    }


def orphaned(ledger: Ledger) -> list[str]:
    """Return the ids of commitments that people judged and that the readings no longer give."""
    there = set(commitments(ledger)["commitment"].to_list())
    return sorted(
        record
        for record, found in ledger.rulings("commitment").items()
        if record not in there and not ("verdict" in found and found["verdict"].value == "reject")
    )
