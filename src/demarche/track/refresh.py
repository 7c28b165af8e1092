"""Keeping what is derived up to date: looked at before every question, brought up only where something came in."""

import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

from demarche.ledger import Derived, Ledger
from demarche.track.keep import make_utterances, renew_utterances
from demarche.track.likeness import forget_words
from demarche.track.made import make_commitments, renew_commitments

_NAME = "track"
# With more than this share of the readings new, making all anew is faster than looking for what changed.
_REMAKE = 0.2
# Of a ledger of 1,000,000 signals the acts that may answer commitments, and a part of the utterances, fill some 300 MB.
_BUFFERS = "160MB"
# With other code or rules than these were when the tables were made, they are made anew.
_RULES = (
    "utterances.py",
    "likeness.py",
    "around.py",
    "common.toml",
    "commitments.py",
    "status.py",
    "words.py",
    "rules.py",
    "rules.toml",
    "keep.py",
    "made.py",
    "listed.py",
    "tracks.py",
)


@cache
def rules_version() -> str:
    """Return a hash of the code and the rules by which the tables are made."""
    told = b"".join(files("demarche.track").joinpath(name).read_bytes() for name in _RULES)
    return hashlib.sha256(told).hexdigest()[:16]


def refresh(ledger: Ledger, *, now: bool = False) -> None:
    """Bring what is kept of utterances and commitments up to the ledger's rows; at once where nothing came in.

    A ledger that `may_lag` is left as it is, unless it was never made or is to be brought up `now`.

    Every question does so by itself. After a large reading it is worth doing apart, since the first time, and the first
    time after an upgrade, it takes about a minute for a million signals. In a ledger that is open for reading only and
    was not brought up before, it is done in memory, and lost when the ledger is closed.
    """
    with ledger.derived() as store:
        if _is_fresh(_state(store), ledger):
            return
    if ledger.may_lag and not now and is_made(ledger):
        return
    with ledger.deriving(_NAME) as store:
        # What comes in from now on is not in this stamp, and so is looked at again next time.
        state, stamp = _state(store), store.stamp()
        if _is_fresh(state, ledger):
            return
        if state is None or state["rules"] != rules_version() or stamp[0] - state["stamp"][0] > _REMAKE * stamp[0]:
            with store.sharing_memory(_BUFFERS):
                make_utterances(store, ledger)
                forget_words()
                make_commitments(store, ledger)
                forget_words()
        else:
            renew_commitments(store, ledger, renew_utterances(store, ledger, reading=state["stamp"][0]))
        store.note(_NAME, json.dumps({"stamp": list(stamp), "rules": rules_version()}))


def is_made(ledger: Ledger) -> bool:
    """Tell whether the tables were made by these rules before, so that bringing them up takes a moment only."""
    with ledger.derived() as store:
        state = _state(store)
        return state is not None and state["rules"] == rules_version()


def is_behind(ledger: Ledger) -> bool:
    """Tell whether something came in that is not in the tables yet."""
    with ledger.derived() as store:
        return not _is_fresh(_state(store), ledger)


def made_of(ledger: Ledger) -> str:
    """Return what changes whenever the tables do."""
    with ledger.derived() as store:
        return store.state(_NAME) or ""


def _state(store: Derived) -> dict[str, Any] | None:
    state = store.state(_NAME)
    return None if state is None else json.loads(state)


def _is_fresh(state: dict[str, Any] | None, ledger: Ledger) -> bool:
    return state is not None and state["stamp"] == list(ledger.stamp()) and state["rules"] == rules_version()
