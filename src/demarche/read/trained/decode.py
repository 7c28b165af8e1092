"""From scores to spans: BIO tags by Viterbi, runs of pieces to stretches of characters."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from demarche.read.trained.pieces import Pieces

Floats = NDArray[np.float32]
BEGIN, INSIDE = 1, 2  # 0 is outside
_NEVER = np.float32(-1e9)
# Score of going from the row's tag to the column's: inside follows only begin or inside.
_MOVES = np.array([[0, 0, _NEVER], [0, 0, 0], [0, 0, 0]], dtype=np.float32)


def log_softmax(scores: Floats) -> Floats:
    """Return log probabilities along the last axis."""
    shifted = scores - scores.max(-1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(-1, keepdims=True))
    return result


def viterbi(scores: Floats, learnt: Floats) -> NDArray[np.int8]:
    """Return the best valid BIO tags of each column: scores (n, columns, 3) to tags (n, columns).

    `learnt` holds what going from the row's tag to the column's is worth, (columns, 3, 3).
    """
    length, columns, _ = scores.shape
    if not length:
        return np.zeros((0, columns), dtype=np.int8)
    logs = log_softmax(scores)
    steps = learnt + _MOVES
    best = logs[0].copy()
    best[:, INSIDE] = _NEVER
    back = np.zeros((length, columns, 3), dtype=np.int8)
    for index in range(1, length):
        moves = best[:, :, None] + steps
        back[index] = moves.argmax(1)
        best = moves.max(1) + logs[index]
    tags = np.zeros((length, columns), dtype=np.int8)
    tags[-1] = best.argmax(-1)
    every = np.arange(columns)
    for index in range(length - 1, 0, -1):
        tags[index - 1] = back[index, every, tags[index]]
    return tags


def spans(tags: NDArray[np.int8]) -> Iterator[tuple[int, int]]:
    """Yield the spans, first and past the last piece, of one column of BIO tags."""
    starts = np.flatnonzero(tags == BEGIN)
    outs = np.flatnonzero(tags != INSIDE)
    for start in starts:
        after = outs[np.searchsorted(outs, start + 1) :]
        yield int(start), int(after[0]) if len(after) else len(tags)


def runs(inside: NDArray[np.bool_], *, gap: int = 0) -> Iterator[tuple[int, int]]:
    """Yield maximal runs of true values; runs that are at most `gap` apart are one."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], inside, [False]]).astype(np.int8)))
    last: tuple[int, int] | None = None
    for first, stop in zip(edges[::2], edges[1::2], strict=True):
        if last is not None and first - last[1] <= gap:
            last = (last[0], int(stop))
            continue
        if last is not None:
            yield last
        last = (int(first), int(stop))
    if last is not None:
        yield last


def characters(pieces: Pieces, first: int, stop: int) -> tuple[int, int]:
    """Return the characters of a run of pieces, widened to whole words."""
    while first > 0 and pieces.inner[first]:
        first -= 1
    while stop < len(pieces) and pieces.inner[stop]:
        stop += 1
    return int(pieces.start[first]), int(pieces.end[stop - 1])
