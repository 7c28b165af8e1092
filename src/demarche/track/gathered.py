"""The meetings of a ledger, kept beside it: gathered once, and anew only where one of their signals changed."""

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

import polars as pl

from demarche.ledger import Derived, Ledger
from demarche.track.meetings import SCHEMA, gather_meetings

_MEETINGS = "track_meetings"
# What meetings are gathered from.
_LOOKED_AT = (
    *("signal_id", "article_id", "position", "act", "from_actors", "to_actors", "from_principals", "to_principals"),
    *("evidence", "time", "modality", "published"),
)


@cache
def _rules() -> str:
    names = ("meetings.py", "occasion.py", "occasion.toml")
    return hashlib.sha256(b"".join(files("demarche.track").joinpath(name).read_bytes() for name in names)).hexdigest()[
        :16
    ]


def meetings_state(ledger: Ledger) -> str:
    """Return what changes whenever the meetings could."""
    told = 'published, article_id, "position", from_actors, to_actors, evidence, modality, "time", act'
    sql = f"SELECT count(*), coalesce(bit_xor(hash(signal_id, {told})), 0)::VARCHAR FROM found"
    signals, words = ledger.ask(sql, act="meet").row(0)
    same = [
        (record, str(found["same_meeting_as"].value))
        for record, found in sorted(ledger.rulings("signal").items())
        if "same_meeting_as" in found
    ]
    return f"{_rules()} {signals} {words} {hashlib.sha256(repr(same).encode()).hexdigest()[:16]}"


def meetings_made_of(ledger: Ledger) -> str:
    """Return what changes whenever the meetings that `kept_meetings` gives do."""
    with ledger.derived() as store:
        noted, stamp = _noted(store), list(store.stamp())
    return noted["state"] if noted and (ledger.may_lag or noted["stamp"] == stamp) else meetings_state(ledger)


def are_meetings_behind(ledger: Ledger) -> bool:
    """Tell whether something came in that the meetings kept were not yet held against."""
    with ledger.derived() as store:
        noted = _noted(store)
        return noted is None or noted["stamp"] != list(store.stamp())


def kept_meetings(ledger: Ledger, *, now: bool = False) -> pl.DataFrame:
    """Return the meetings that the ledger tells of, gathered anew only where they could have changed.

    Of a ledger that `may_lag` they are given as they were last gathered, unless they never were or are wanted as of `now`.
    """
    with ledger.derived() as store:
        noted, stamp = _noted(store), list(store.stamp())
        if noted and (noted["stamp"] == stamp or (ledger.may_lag and not now)):
            return _table(store)
    # What comes in from now on is not in this stamp, and so is looked at again next time.
    state = meetings_state(ledger)
    if noted and noted["state"] == state:
        with ledger.derived() as store:
            found = _table(store)
    else:
        rulings = ledger.rulings("signal").items()
        same = {record: said["same_meeting_as"].value for record, said in rulings if "same_meeting_as" in said}
        found = gather_meetings(ledger.current(_LOOKED_AT, act="meet"), same=same, give_way=ledger.give_way)
        if meetings_state(ledger) != state:  # somebody judged meanwhile; who knows what of it is in there
            state = f"{_rules()} as of {stamp}"
    if not ledger.read_only:  # to keep them in memory, all that is derived would have to be made anew there
        _keep(ledger, found, {"stamp": stamp, "state": state}, again=not noted or noted["state"] != state)
    return found


def _noted(store: Derived) -> dict[str, Any] | None:
    """Return of what the table was made, or None where it never was, or by other rules."""
    told = store.state(_MEETINGS) or ""
    noted: dict[str, Any] = json.loads(told) if told.startswith("{") else {}
    return noted if str(noted.get("state", "")).startswith(f"{_rules()} ") else None


def _table(store: Derived) -> pl.DataFrame:
    return store.frame(f"SELECT * EXCLUDE (place_in_list) FROM {store.table(_MEETINGS)} ORDER BY place_in_list")


def _keep(ledger: Ledger, found: pl.DataFrame, noted: dict[str, Any], *, again: bool) -> None:
    """Keep meetings, or where they are the same as before, note only that they still hold."""
    with ledger.deriving(_MEETINGS) as store:
        if again:
            kinds = {pl.List(pl.String): "VARCHAR[]", pl.Date(): "DATE", pl.Int64(): "BIGINT", pl.Boolean(): "BOOLEAN"}
            columns = ", ".join(f'"{name}" {kinds.get(kind, "VARCHAR")}' for name, kind in SCHEMA.items())
            store.create(_MEETINGS, f"place_in_list BIGINT, {columns}")
            store.insert(_MEETINGS, found.with_row_index("place_in_list"))
        store.note(_MEETINGS, json.dumps(noted))
