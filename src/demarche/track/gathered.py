"""The meetings of a ledger, kept beside it: gathered once, and anew only where one of their signals changed."""

import hashlib
from functools import cache
from importlib.resources import files

import polars as pl

from demarche.ledger import Ledger
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


def kept_meetings(ledger: Ledger, state: str) -> pl.DataFrame:
    """Return the meetings that the ledger tells of, gathered anew only where they could have changed."""
    with ledger.derived() as store:
        if store.state(_MEETINGS) == state:
            return store.frame(f"SELECT * EXCLUDE (place_in_list) FROM {store.table(_MEETINGS)} ORDER BY place_in_list")
    rulings = ledger.rulings("signal").items()
    same = {record: found["same_meeting_as"].value for record, found in rulings if "same_meeting_as" in found}
    found = gather_meetings(ledger.current(_LOOKED_AT, act="meet"), same=same)
    if ledger.read_only:  # to keep them in memory, all that is derived would have to be made anew there
        return found
    with ledger.deriving(_MEETINGS) as store:
        kinds = {pl.List(pl.String): "VARCHAR[]", pl.Date(): "DATE", pl.Int64(): "BIGINT", pl.Boolean(): "BOOLEAN"}
        columns = ", ".join(f'"{name}" {kinds.get(kind, "VARCHAR")}' for name, kind in SCHEMA.items())
        store.create(_MEETINGS, f"place_in_list BIGINT, {columns}")
        store.insert(_MEETINGS, found.with_row_index("place_in_list"))
        store.note(_MEETINGS, state)
    return found
