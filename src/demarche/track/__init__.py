"""Tracks: the line through time from one side to another, its shifts and silences; meetings, commitments, positions.

Everything is computed anew from the ledger's current view, and nothing is stored: the same ledger gives the same answer.
"""

from demarche.track.commitments import commitment_id
from demarche.track.desk import (
    claims,
    commitments,
    meetings,
    orphaned,
    positions,
    said,
    shifts,
    silences,
    track,
    tracks,
    when,
)
from demarche.track.refresh import refresh
from demarche.track.utterances import join_utterances, utterances

__all__ = [
    "claims",
    "commitment_id",
    "commitments",
    "join_utterances",
    "meetings",
    "orphaned",
    "positions",
    "refresh",
    "said",
    "shifts",
    "silences",
    "track",
    "tracks",
    "utterances",
    "when",
]
