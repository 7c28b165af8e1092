"""Tracks: the line through time from one side to another, its shifts and silences; meetings, commitments, positions.

What is kept of it beside the ledger's rows is a pure function of them: the same ledger gives the same answer.
"""

from demarche.track.board import now_called
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
from demarche.track.gathered import are_meetings_behind, kept_meetings, meetings_made_of, meetings_state
from demarche.track.recent import (
    list_commitments,
    newest_of_track,
    newest_shifts,
    outline,
    recent_shifts,
    some_commitments,
)
from demarche.track.refresh import is_behind, is_made, made_of, refresh
from demarche.track.utterances import join_utterances, utterances

__all__ = [
    "are_meetings_behind",
    "claims",
    "commitment_id",
    "commitments",
    "is_behind",
    "is_made",
    "join_utterances",
    "kept_meetings",
    "list_commitments",
    "made_of",
    "meetings",
    "meetings_made_of",
    "meetings_state",
    "newest_of_track",
    "newest_shifts",
    "now_called",
    "orphaned",
    "outline",
    "positions",
    "recent_shifts",
    "refresh",
    "said",
    "shifts",
    "silences",
    "some_commitments",
    "track",
    "tracks",
    "utterances",
    "when",
]
