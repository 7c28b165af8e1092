"""Exact and near duplicates: the same text again, and the same story as another outlet printed it."""

import re
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from demarche.errors import RecordError
from demarche.records import Article

SHINGLE = 5  # words
PERMUTATIONS = 128
SEED = 1962
NEAR = 0.5
_BANDS, _ROWS = 32, 4
_FEWEST_WORDS = 24
_TOKEN = re.compile(r"[㐀-鿿ぁ-ヿ가-힣฀-๿]|\w+")
_HEADER = struct.Struct("<2sBBBB")
_MARK = b"DS"
_VALUES = struct.Struct(f"<{PERMUTATIONS}I")
_BAND = _ROWS * 4  # bytes


@dataclass(frozen=True, slots=True)
class Duplicate:
    """What an article repeats: the id of the first such article, and how much of it (1.0 for the same text)."""

    kind: Literal["exact", "near"]
    of: str
    similarity: float


def signature(article: Article) -> bytes:
    """Return the MinHash signature of an article's text, 518 bytes that are the same on every machine and run.

    Five-word shingles, case and punctuation left out; empty for texts too short to compare (fewer than 24 words).
    Method: Broder 1997; the permutations are rensa's R-MinHash with a fixed seed.
    """
    words = _TOKEN.findall(article.text.lower())
    if len(words) < _FEWEST_WORDS:
        return b""
    sketch = _rensa().RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    sketch.update(sorted({" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}))
    return _header() + _VALUES.pack(*sketch.digest())


def similarity(first: bytes, second: bytes) -> float:
    """Return the share of shingles (Jaccard) that two texts have in common by their signatures; 0.0 for an empty one."""
    if not first or not second:
        return 0.0
    one, two = _values(first), _values(second)
    return sum(map(int.__eq__, one, two)) / PERMUTATIONS


class Duplicates:
    """An index of the articles met so far, in which each new one finds what it repeats.

    `known` seeds it with id and signature of earlier articles, in the order in which they came. Results depend on that
    order and on nothing else.
    """

    def __init__(self, known: Iterable[tuple[str, bytes]] = ()) -> None:
        self._signatures: dict[str, bytes] = {}
        self._order: dict[str, int] = {}
        self._bands: list[dict[bytes, list[str]]] = [{} for _ in range(_BANDS)]
        for article_id, sketch in known:
            self.add(article_id, sketch)

    def __len__(self) -> int:
        return len(self._signatures)

    def check(self, article: Article) -> Duplicate | None:
        """Return what the article repeats, the earliest if several, and add it; None for a new text."""
        if article.id in self._signatures:
            return Duplicate("exact", article.id, 1.0)
        sketch = signature(article)
        found = self._nearest(sketch)
        self.add(article.id, sketch)
        return found

    def add(self, article_id: str, sketch: bytes) -> None:
        """Add an article by its id and signature; RecordError if the signature is of another making."""
        if article_id in self._signatures:
            return
        if sketch:
            _values(sketch)
            for bucket, key in zip(self._bands, _keys(sketch), strict=True):
                bucket.setdefault(key, []).append(article_id)
        self._order[article_id] = len(self._order)
        self._signatures[article_id] = sketch

    def _nearest(self, sketch: bytes) -> Duplicate | None:
        if not sketch:
            return None
        met: dict[str, None] = {}
        for bucket, key in zip(self._bands, _keys(sketch), strict=True):
            met.update(dict.fromkeys(bucket.get(key, ())))
        near = ((article_id, similarity(sketch, self._signatures[article_id])) for article_id in met)
        over = {article_id: value for article_id, value in near if value >= NEAR}
        first = min(over, key=self._order.__getitem__, default=None)
        return Duplicate("near", first, over[first]) if first is not None else None


def _keys(sketch: bytes) -> list[bytes]:
    start = _HEADER.size
    return [sketch[at : at + _BAND] for at in range(start, start + _BANDS * _BAND, _BAND)]


def _header() -> bytes:
    return _HEADER.pack(_MARK, 1, _rensa().RMinHash.ALGORITHM_VERSION, SHINGLE, PERMUTATIONS)


def _values(sketch: bytes) -> tuple[int, ...]:
    if len(sketch) != _HEADER.size + _VALUES.size or sketch[: _HEADER.size] != _header():
        raise RecordError("a duplicate signature is of another version; compute it anew from the article's text")
    return _VALUES.unpack_from(sketch, _HEADER.size)


@cache
def _rensa() -> Any:
    import rensa  # type: ignore[import-untyped]  # noqa: PLC0415  (loaded when used)

    return rensa
