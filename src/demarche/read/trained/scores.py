"""The scores of a whole article: its windows' scores side by side, each piece decided by one window."""

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from demarche.read.layout import Layout
from demarche.read.trained.decode import Floats
from demarche.read.trained.network import Network, Scores
from demarche.read.trained.pieces import Pieces, Window, cut, windows


@dataclass(frozen=True, slots=True)
class Sheet:
    """An article's pieces, windows and scores; tags (n, 5, 3), acts (n, 2, 23), condition (n, 3)."""

    pieces: Pieces
    windows: list[Window]
    scores: list[Scores]
    tags: Floats
    acts: Floats
    condition: Floats

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
    own = [slice(w.own_first - w.first, w.own_stop - w.first) for w in parts]
    return Sheet(
        pieces=pieces,
        windows=parts,
        scores=scores,
        **{
            name: np.concatenate([getattr(s, name)[o] for s, o in zip(scores, own, strict=True)])
            for name in ("tags", "acts", "condition")
        },
    )
