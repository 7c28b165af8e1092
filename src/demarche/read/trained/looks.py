"""A second look: one signal at a time, with its evidence, who speaks and the actors around it marked for the encoder.

The first pass tells where an act may be told; it cannot tell who does it to whom, for it does not know which act is
asked about (on dev, heads on its vectors found the side an act is meant for less often than marks without any network).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.read.trained.pieces import Pieces, Window, covered
from demarche.read.trained.sides import Signalled, Stage

ROOM = 128  # word pieces of a look, the two marks at its ends included; of 192 the sides were no oftener right
BEFORE = 0.7  # share of the room beside the evidence that goes to what stands before it: there its actors are named
LONGEST = 120  # pieces of evidence
# What the mark of a piece tells; 1 and 2 are the source and target of a sentence that is coded (trained/coding.py).
EVIDENCE, ACTOR, ACTOR_INSIDE, SPEAKER = 3, 4, 5, 6
LOOK_MARKS = 7


@dataclass(frozen=True, slots=True)
class Look:
    """A window around a signal: the mark of each piece, which are its evidence, and the mentions that stand in it.

    Pieces count from the window's first; `near` holds the first and past the last piece of each mention, by its index.
    """

    window: Window
    mark: NDArray[np.int64]
    evidence: NDArray[np.int64]
    near: dict[int, tuple[int, int]]


def mention_places(pieces: Pieces, stage: Stage) -> list[tuple[int, int]]:
    """Return the pieces of each mention of an article."""
    return [covered(pieces, (mention.group.start, mention.group.end)) for mention in stage.mentions]


def look_at(pieces: Pieces, signal: Signalled, places: Sequence[tuple[int, int]]) -> Look:
    """Return the look at one signal; `places` are the pieces of the article's mentions."""
    begin, end = covered(pieces, signal.evidence)
    end = min(end, begin + LONGEST)
    first = max(0, begin - int(BEFORE * (ROOM - 2 - (end - begin))))
    stop = min(len(pieces), first + ROOM - 2)
    first = max(0, stop - (ROOM - 2))
    mark = np.zeros(stop - first, dtype=np.int64)
    mark[begin - first : end - first] = EVIDENCE
    near = {i: (a - first, b - first) for i, (a, b) in enumerate(places) if first <= a < b <= stop}
    for a, b in near.values():
        mark[a:b] = ACTOR_INSIDE if mark[a] == EVIDENCE else ACTOR
    for span in signal.source:
        a, b = (min(max(place, first), stop) - first for place in covered(pieces, span))
        mark[a:b] = SPEAKER
    return Look(Window(first, stop, first, stop), mark, np.arange(begin - first, end - first), near)
