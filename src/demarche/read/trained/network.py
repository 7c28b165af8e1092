"""The network at reading time: onnxruntime for its two encoders, a few matrices for pairs and stretches.

One encoder goes over the article and tags it; the other, trained apart, looks again at one signal or coded sentence. Both
at once in one encoder cost two to four points of exact spans (training/EXPERIMENTS.md).

Windows run one at a time: dynamic quantisation takes its scale from the whole input, so a batch of several would make
a window's scores depend on its neighbours.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from demarche.errors import DemarcheError
from demarche.read.trained.pieces import CLS, SEP, Pieces, Window
from demarche.read.trained.weights import FOLDER, unusable

Floats = NDArray[np.float32]
TAGS, LOOKS, HEADS = "tags.onnx", "looks.onnx", "heads.npz"
_BUCKETS = 32


@dataclass(frozen=True, slots=True)
class Vectors:
    """What an encoder makes of one window: a vector of the whole (384,), and of each piece (n, 384)."""

    whole: Floats
    hidden: Floats


@dataclass(frozen=True, slots=True)
class Scores(Vectors):
    """What the first encoder says of one window beside: tags (n, 5, 3), acts (n, 2, 23), condition (n, 3)."""

    tags: Floats
    acts: Floats
    condition: Floats


class Network:
    """The weights in memory."""

    def __init__(self, folder: Path) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = _threads()
        options.inter_op_num_threads = 1
        try:
            self._tags, self._looks = (
                onnxruntime.InferenceSession(str(folder / name), options, providers=["CPUExecutionProvider"])
                for name in (TAGS, LOOKS)
            )
            with np.load(folder / HEADS) as stored:
                self._heads = {name: stored[name].astype(np.float32) for name in stored.files}
        except Exception as error:
            raise unusable(folder, error) from error

    @property
    def moves(self) -> Floats:
        """What going from one tag to another is worth, in each column of the tags, (5, 3, 3)."""
        result: Floats = self._heads["moves"]
        return result

    def score(self, pieces: Pieces, window: Window) -> Scores:
        """Tag one window of an article."""
        hidden, tags, acts, condition = self._tags.run(None, _feeds(pieces, window))
        size = window.stop - window.first
        return Scores(
            whole=hidden[0, 0],
            hidden=hidden[0, 1:-1],
            tags=tags[0, 1:-1].reshape(size, -1, 3),
            acts=acts[0, 1:-1].reshape(size, 2, -1),
            condition=condition[0, 1:-1],
        )

    def look(self, pieces: Pieces, window: Window, mark: NDArray[np.int64]) -> Vectors:
        """Look again at one window; `mark` tells what its pieces are (trained/looks.py, trained/coding.py)."""
        feeds = _feeds(pieces, window) | {"mark": _between_marks(mark)}
        (hidden,) = self._looks.run(["hidden"], feeds)
        return Vectors(whole=hidden[0, 0], hidden=hidden[0, 1:-1])

    def linear(self, name: str, vectors: Floats) -> Floats:
        """Apply a stored linear layer."""
        result: Floats = vectors @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"]
        return result

    def links(self, scores: Vectors, anchors: Sequence[tuple[int, int]]) -> Floats:
        """Return for each anchor (first and last piece in the window) the scores of every piece, (anchors, n, 5)."""
        ends = np.array(anchors, dtype=np.int64).reshape(-1, 2)
        roles = self._heads["links.distance.weight"].shape[1]
        both = np.concatenate([scores.hidden[ends[:, 0]], scores.hidden[ends[:, 1]]], axis=-1)
        left = self.linear("links.anchor", both).reshape(len(ends), roles, -1)
        right = self.linear("links.token", scores.hidden).reshape(len(scores.hidden), roles, -1)
        by_role = left.transpose(1, 0, 2) @ right.transpose(1, 2, 0)  # many times faster than one einsum over all
        found = by_role.transpose(1, 2, 0) / np.sqrt(left.shape[-1], dtype=np.float32)
        found += self.linear("links.bias", scores.hidden)[None]
        place = np.arange(len(scores.hidden))[None]
        before, after = place - ends[:, :1], place - ends[:, 1:]
        distance = np.where(before < 0, before, np.maximum(after, 0))
        result: Floats = found + self._heads["links.distance.weight"][_bucket(distance)]
        return result

    def pool(self, scores: Vectors, places: NDArray[np.int64]) -> Floats:
        """Return the mean vector of some pieces beside that of the window, (768,)."""
        return np.concatenate([scores.hidden[places].mean(0), scores.whole]).astype(np.float32)

    def roots(self, scores: Vectors, source: NDArray[np.int64], target: NDArray[np.int64]) -> Floats:
        """Return the scores of the PLOVER roots of a sentence whose source and target pieces are given, (15,)."""
        parts = [scores.whole, scores.hidden[source].mean(0), scores.hidden[target].mean(0)]
        return self.linear("root", np.concatenate(parts).astype(np.float32))

    def sides(self, pooled: Floats, act: int, marks: Floats, mentions: Floats, pairs: NDArray[np.int64]) -> Floats:
        """Return for one signal the scores of `from` and `to` of each principal, (principals, 2): of its best mention.

        `pairs` holds (principal, mention), mention -1 for a principal that is not mentioned in the window.
        """
        rows = (
            self.linear("side_signal", pooled) + self._heads["side_act.weight"][act] + self.linear("side_marks", marks)
        )
        known = np.concatenate([self.linear("side_mention", mentions), self._heads["side_absent.weight"]])
        scores = self.linear("side_out", np.maximum(rows[pairs[:, 0]] + known[pairs[:, 1]], 0))
        best = np.full((len(marks), 2), -np.inf, dtype=np.float32)
        np.maximum.at(best, pairs[:, 0], scores)
        return best


def _feeds(pieces: Pieces, window: Window) -> dict[str, NDArray[np.int64]]:
    inside = slice(window.first, window.stop)
    feeds = {name: _between_marks(getattr(pieces, name)[inside]) for name in ("ids", "case", "quote", "opening")}
    feeds["ids"][0, 0], feeds["ids"][0, -1] = CLS, SEP
    return feeds


def _between_marks(values: NDArray[np.integer]) -> NDArray[np.int64]:
    """Return the values of pieces with a zero at both ends, for the marks there, (1, n + 2)."""
    made = np.zeros((1, len(values) + 2), dtype=np.int64)
    made[0, 1:-1] = values
    return made


def _bucket(distance: NDArray[np.int64]) -> NDArray[np.int64]:
    """Signed distance classes: exact to 7, then by powers of two; the same as in training."""
    size = np.minimum(np.abs(distance), 511)
    far = 8 + (np.log2(np.maximum(size, 8) / 8) * 1.33).astype(np.int64)
    bucket = np.minimum(np.where(size < 8, size, far), _BUCKETS // 2 - 1)
    return np.where(distance < 0, bucket, bucket + _BUCKETS // 2)


def _threads() -> int:
    """Return how many threads the setting DEMARCHE_THREADS allows; one if it says nothing."""
    wanted = os.environ.get("DEMARCHE_THREADS", "1")
    if not wanted.isdecimal() or int(wanted) < 1:
        raise DemarcheError(f"DEMARCHE_THREADS is {wanted!r}; set it to a number of threads, 1 or more, or unset it")
    return int(wanted)


@cache
def load_network() -> Network:
    """Return the network that ships with the package."""
    return Network(FOLDER)
