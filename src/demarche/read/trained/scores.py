"""The scores of a whole article: its windows' scores side by side, each piece decided by one window."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.read.layout import Layout
from demarche.read.trained.decode import Floats, viterbi
from demarche.read.trained.network import Network, Scores
from demarche.read.trained.pieces import Pieces, Window, cut, windows


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article's pieces, windows and scores; tags (n, 5, 3), acts (n, 2, 23).

    `paths` are the best tags of each column, and last those of conditions, (n, 6).
    """

    pieces: Pieces
    windows: list[Window]
    scores: list[Scores]
    tags: Floats
    acts: Floats
    paths: NDArray[np.int8]

    def owner(self, piece: int) -> int:
        """Return the index of the window that decides about a piece."""
        return bisect_right([window.own_first for window in self.windows], piece) - 1


def score_article(network: Network, layout: Layout) -> Sheet | None:
    """Run the encoder over an article; None where it has no pieces."""
    pieces = cut(layout)
    if not len(pieces):
        return None
    parts = windows(pieces)
    scores = [network.score(pieces, window) for window in parts]
    tags, acts, condition = (
        np.concatenate(
            [part[w.own_first - w.first : w.own_stop - w.first] for w, part in zip(parts, some, strict=True)]
        )
        for some in zip(*((s.tags, s.acts, s.condition) for s in scores), strict=True)
    )
    moves = np.concatenate([network.moves, np.zeros((1, 3, 3), dtype=np.float32)])
    paths = viterbi(np.concatenate([tags, condition[:, None]], axis=1), moves)
    return Sheet(pieces, parts, scores, tags, acts, paths)
