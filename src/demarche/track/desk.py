"""What is asked of a ledger: its tracks, shifts, meetings, commitments and positions, with people's judgements minded."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import polars as pl

from demarche.codebook import ACTS, COMMITMENT_STATUSES, ISSUES
from demarche.errors import LedgerError, RecordError
from demarche.ledger import Ledger
from demarche.records import Party, principal
from demarche.track.board import answer_commitments, now_called
from demarche.track.gathered import kept_meetings
from demarche.track.keep import KEPT, LOCATED, join_all
from demarche.track.listed import listed_tracks
from demarche.track.meetings import named
from demarche.track.positions import DAYS, STANDS, days_before, lay_out
from demarche.track.refresh import refresh
from demarche.track.tracks import LEANING, LIST_TRACKS, TRACK_DAYS, find_shifts, find_silences, number_track, quoted

Day = date | str
_LIKE_A_DATE = re.compile(r"\d{4}-\d{1,2}(?:-\d{1,2})?")


def said(ledger: Ledger, **filters: Any) -> pl.DataFrame:
    """Return the utterances of a ledger, oldest first; filters are those of `Ledger.signals`.

    Utterances are put together from all that the ledger has, and then filtered; only for a `run` that is named are they
    put together from what passes the filters.
    """
    if filters.get("run", "latest") != "latest":
        return join_all(ledger, ledger.signals(**filters).select(LOCATED))
    filters.pop("run", None)
    refresh(ledger)
    return ledger.kept("track_utterances", **filters).select(KEPT)


def tracks(
    ledger: Ledger, *, from_: str | None = None, to: str | None = None, issue: str | None = None
) -> pl.DataFrame:
    """Return one row a track: `from`, `to`, `issue`, utterances, first and last day, the acts, the mean leaning.

    Utterances without a date count in `undated`, and in nothing that goes by time; those of what was denied or only
    supposed in `not_meant`, and in nothing else. The longest track stands first.
    """
    refresh(ledger)
    # Of organs, persons and what is not known to be anybody, the kept list has none.
    if all(side is None or side == principal(Party(None, side).actor) for side in (from_, to)) and issue in (
        None,
        *ISSUES,
    ):
        with ledger.derived() as store:
            return listed_tracks(store, from_=from_, to=to, issue=issue)
    found = ledger.kept("track_utterances", asked=LIST_TRACKS, from_=from_, to=to, issue=issue)
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
        if _LIKE_A_DATE.fullmatch(since):
            raise LedgerError(f"{since!r} is no day of the calendar; give one like 2026-02-11") from None
    found = named(meetings(ledger), since)
    if found.is_empty():
        raise LedgerError(f"no meeting is called {since!r}; `demarche meetings` lists them, or give a date")
    if found.height > 1:
        which = "; ".join(
            f"{row['meeting'][:8]} {row['name']} ({row['held'] or row['first_told'] or 'no date'})"
            for row in found.to_dicts()
        )
        raise LedgerError(f"{since!r} fits several meetings: {which}. Which? Give the beginning of its id")
    day: date | None = found["held"][0] or found["first_told"][0]
    if day is None:
        raise LedgerError(f"the meeting {since!r} has no date; give one")
    return day


def shifts(
    ledger: Ledger, *, from_: str | None = None, to: str | None = None, issue: str | None = None
) -> pl.DataFrame:
    """Return where tracks change direction, oldest first; see `find_shifts`."""
    refresh(ledger)
    found = find_shifts(ledger.kept(_UTTERANCES, asked=OUTLINE, from_=from_, to=to, issue=issue))
    wanted = [pl.col("from") == principal(from_)] if from_ else []
    wanted += [pl.col("to") == principal(to)] if to else []
    found = found.filter(*wanted) if wanted else found
    return found.with_columns(evidence=evidence_of(ledger, [after[0] for after in found["after"].to_list()]))


def silences(
    ledger: Ledger, *, on: date | None = None, sides: Sequence[str] = (), issue: str | None = None
) -> pl.DataFrame:
    """Return tracks that were fed and stopped, as of a day (the last of which something was told, unless given).

    `sides` and `issue` keep the tracks from or toward some principals, and those on an issue.
    """
    refresh(ledger)
    last: date | None = on or ledger.kept(_UTTERANCES, asked="SELECT max(published) FROM chosen").item()
    day, heads = last or date.max, ", ".join(quoted(principal(side)) for side in sides)
    wanted = [f'("from" IN ({heads}) OR "to" IN ({heads}))'] if heads else []
    wanted += [f"issue = {quoted(issue)}"] if issue else []
    asked = TRACK_DAYS.format(on=day.isoformat(), where=" AND ".join(wanted) or "true")
    filters: dict[str, Any] = {"issue": issue} if issue else {}
    return find_silences(ledger.kept(_UTTERANCES, asked=asked, **filters), on=day)


def meetings(ledger: Ledger, *, name: str | None = None) -> pl.DataFrame:
    """Return the meetings that the ledger tells of (or those a name or id fits), oldest first; see `gather_meetings`."""
    found = kept_meetings(ledger)
    return found if name is None else named(found, name)


def claims(ledger: Ledger, meeting: str) -> pl.DataFrame:
    """Return what was said of a meeting since it was first told of, oldest first, in the columns of `Ledger.signals`.

    That is the signals, other than reports of meetings, of any of its parties that name its place. LedgerError if no
    meeting, or several, have that id or name; a meeting without a place has no name to be found by, and no claims, and of
    one without a date nobody can tell what was said since.
    """
    every = meetings(ledger)
    found = named(every, meeting)
    if found.height != 1:
        raise LedgerError(f"{found.height} meetings are called {meeting!r}; give the id of one (`demarche meetings`)")
    row = found.row(0, named=True)
    told = (
        ledger.signals(text=row["place"] or meeting, since=row["first_told"])
        if row["place"] and row["first_told"]
        else ledger.signals(limit=0)
    )
    parties = pl.col("from_principals").list.set_intersection(row["parties"]).list.len() > 0
    return told.filter(parties, ~pl.col("signal_id").is_in(every["signal_ids"].explode().to_list())).sort(
        "published", "article_id", "position"
    )


def positions(ledger: Ledger, *sides: str, on: date | None = None, against: date | None = None) -> pl.DataFrame:
    """Return the positions board of two or more principals, as of a day (the ledger's last); see `lay_out`."""
    if len({principal(side) for side in sides}) < 2:
        raise LedgerError("positions are taken toward somebody; name two principals or more, such as RUS USA")
    refresh(ledger)
    day, both = on or last_published(ledger), {"from_": list(sides), "to": list(sides)}
    # Other acts count for the distance only, which looks no further back than its window.
    window = min(day, against or day)
    since = date.min if window.year == date.max.year else days_before(window, DAYS + 1)
    leaning = [act for act in ACTS if act not in STANDS and LEANING[act]]
    asked = _OF_POSITIONS.format(stands=", ".join(map(quoted, STANDS)), since=since.isoformat())
    until = max(day, against or day)  # what came after the day counts for the distance on a later one
    rows = ledger.kept(_UTTERANCES, asked=asked, act=[*STANDS, *leaning], until=until, **both)
    board = lay_out(rows.drop("spot"), [principal(side) for side in sides], on=day, against=against)
    return board.with_columns(evidence=evidence_of(ledger, board["signal_id"].to_list(), told=rows))


_UTTERANCES = "track_utterances"
# What tracks are counted and turned by; words are fetched after, of the few that are shown.
OUTLINE = """SELECT spot, utterance, signal_id, article_id, "position", act, modality, published, from_principals, to_principals,
    issues, '' AS evidence FROM chosen ORDER BY published NULLS LAST, article_id, "position\""""
# What the board is laid out from; the words of the few utterances that it shows are fetched after.
_OF_POSITIONS = """SELECT spot, utterance, signal_id, article_id, "position", act, modality, published, from_principals,
    to_principals, issues, '' AS evidence FROM chosen
    WHERE published IS NOT NULL AND (act IN ({stands}) OR published >= DATE '{since}')"""


def evidence_of(ledger: Ledger, signals: Sequence[str], *, told: pl.DataFrame | None = None) -> pl.Series:
    """Return the words of some utterances, by their signals; none for one that is gone meanwhile.

    `told` has the `spot` of each, where it is known.
    """
    words: dict[str, str] = {}
    if told is not None:
        spots = told.filter(pl.col("signal_id").is_in(list(signals)))["spot"].to_list()
        words = dict(at_spots(ledger, spots, "signal_id, evidence").iter_rows())
    if missing := sorted(set(signals) - words.keys()):
        with ledger.derived() as store:
            sql = f"SELECT signal_id, evidence FROM {store.table(_UTTERANCES)} WHERE signal_id IN (SELECT unnest(?))"
            words |= dict(store.frame(sql, [missing]).iter_rows())
    return pl.Series("evidence", [words.get(signal, "") for signal in signals], dtype=pl.String)


def at_spots(ledger: Ledger, spots: Sequence[int], columns: str) -> pl.DataFrame:
    """Return what stands at some places in the table of utterances.

    Places are found in a tenth of the time of names, but change when the file is put in order: look whether it is what was
    sought.
    """
    with ledger.derived() as store:
        sql = f"SELECT {columns} FROM {store.table(_UTTERANCES)} WHERE rowid IN (SELECT unnest(?::BIGINT[]))"
        return store.frame(sql, [list(spots)])


def last_published(ledger: Ledger) -> date:
    """Return the last day of which the ledger has an article; the end of time where none has a date."""
    # Which reading of an article counts takes 30 ms to tell of 100,000; mostly the last of all readings is one that does.
    newest = ledger.ask("FROM readings ORDER BY published DESC NULLS LAST, run DESC LIMIT 1", of="articles").to_dicts()
    if newest:
        sql = "SELECT arg_max(reading, run) FROM readings WHERE article_id = ?"
        if ledger.ask(sql, [newest[0]["article_id"]], of="articles").item() == newest[0]["reading"]:
            found: date | None = newest[0]["published"]
            return found or date.max
    sql = "SELECT max(published) FROM readings WHERE reading IN (SELECT reading FROM latest)"
    last: date | None = ledger.ask(sql, of="articles").item()
    return last or date.max


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
    `demarche.weigh.record` reads. `from_` and `to` are principals or paths below one (`RUS/mfa`), which keep only what
    that organ or person gave its word on, or was given it. Commitments that people rejected are left out. RecordError for an actor, issue or status
    that the codebook does not know.
    """
    wanted = [status] if isinstance(status, str) else status
    _check(sides=[from_, to], issue=issue, statuses=wanted or ())
    last = last_published(ledger)
    table = answer_commitments(ledger, from_=from_, to=to, issue=issue, on=on or last, in_full=on is None or on >= last)
    return table if wanted is None else table.filter(pl.col("status").is_in(list(wanted)))


def _check(*, sides: Sequence[str | None], issue: str | None, statuses: Sequence[str]) -> None:
    """Refuse what no commitment can have, which would be found in none without a word."""
    for side in sides:
        if side is not None:
            Party(None, side)  # refuses what is no actor path
    for value, known, what in (
        *((one, COMMITMENT_STATUSES, "status") for one in statuses),
        (issue, tuple(ISSUES), "issue"),
    ):
        if value is not None and value not in known:
            raise RecordError(f"unknown {what} {value!r}; the codebook has: {', '.join(known)}")


def orphaned(ledger: Ledger) -> list[str]:
    """Return the ids of commitments that people judged and that the readings no longer give."""
    refresh(ledger)
    judged = sorted(ledger.rulings("commitment"))
    there = now_called(ledger, judged)  # of all, since what people rejected is not among the commitments that are shown
    return [record for record in judged if record not in there]
