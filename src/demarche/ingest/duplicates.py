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
PERMUTATIONS = 128  # the standard error of a similarity of 0.6 is then 0.043
SEED = 1962

# Measured on 9,359 articles (732 of one day's world news, 7,511 of US news, 1,116 official texts). All 84 pairs whose
# shingles overlap (Jaccard) by 0.4 or more were read by hand. At 0.6 and above lie 12: 7 are one story printed twice
# (0.64 to 1.0), 1 is two posts on one event (0.61), 1 is two stories with one outlet's page tail (0.67), 3 are a weekly
# announcement with its date changed (0.76 to 0.78). From 0.4 to 0.6 lie 72, of which 5 are one story (cut short or
# rewritten); the others share a page tail, or the words of a form or of an opening speech.
NEAR = 0.6
# One story goes through the press in days: the 8 true pairs above are at most 1 day apart, the announcements 15 days or
# more. Text printed again later must be nearly the whole text. With both rules the index links 10 of the 9,359 as near
# duplicates, 9 of them rightly.
DAYS = 7
NEAR_LATER = 0.9
# 32 bands of 4 find a pair of similarity 0.6 with probability 0.988, one of 0.7 with 0.9999.
_BANDS, _ROWS = 32, 4
_BAND = _ROWS * 4  # bytes
# Below this, one changed name or number in a caption is the whole difference between two items of news.
_FEWEST_WORDS = 24
# Words; signs of scripts that do not part words count singly.
_TOKEN = re.compile(r"[\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff]|\w+")
_HEADER = struct.Struct("<2sBBBB")
_MARK = b"DS"
_DAY = struct.Struct("<I")  # days since year 1; 0 where the date is unknown
_VALUES = struct.Struct(f"<{PERMUTATIONS}I")
_START = _HEADER.size + _DAY.size


@dataclass(frozen=True, slots=True)
class Duplicate:
    """What an article repeats: the id of the first such article, and how much of it (1.0 for the same text)."""

    kind: Literal["exact", "near"]
    of: str
    similarity: float


def signature(article: Article) -> bytes:
    """Return the MinHash signature of an article's text, with its date: 522 bytes, the same on every machine and run.

    Five-word shingles, case and punctuation left out; empty for texts too short to compare (fewer than 24 words).
    Method: Broder 1997; the permutations are rensa's R-MinHash with a fixed seed.
    """
    words = _TOKEN.findall(article.text.lower())
    if len(words) < _FEWEST_WORDS:
        return b""
    sketch = _rensa().RMinHash(num_perm=PERMUTATIONS, seed=SEED)
    sketch.update(sorted({" ".join(words[at : at + SHINGLE]) for at in range(len(words) - SHINGLE + 1)}))
    day = article.published.toordinal() if article.published else 0
    return _header() + _DAY.pack(day) + _VALUES.pack(*sketch.digest())


def similarity(first: bytes, second: bytes) -> float:
    """Return the share of shingles (Jaccard) that two texts share, by their signatures; 0.0 for an empty one."""
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
        over = {other: value for other, value in near if value >= _least(sketch, self._signatures[other])}
        first = min(over, key=self._order.__getitem__, default=None)
        return Duplicate("near", first, over[first]) if first is not None else None


def _keys(sketch: bytes) -> list[bytes]:
    return [sketch[at : at + _BAND] for at in range(_START, _START + _BANDS * _BAND, _BAND)]


def _least(first: bytes, second: bytes) -> float:
    """Return the similarity from which two texts are one story, which depends on how far apart they were printed."""
    days = [_DAY.unpack_from(sketch, _HEADER.size)[0] for sketch in (first, second)]
    return NEAR if 0 in days or abs(days[0] - days[1]) <= DAYS else NEAR_LATER


def _header() -> bytes:
    return _HEADER.pack(_MARK, 1, _rensa().RMinHash.ALGORITHM_VERSION, SHINGLE, PERMUTATIONS)


def _values(sketch: bytes) -> tuple[int, ...]:
    if len(sketch) != _START + _VALUES.size or sketch[: _HEADER.size] != _header():
        raise RecordError("a duplicate signature is of another version; compute it anew from the article's text")
    return _VALUES.unpack_from(sketch, _START)


@cache
def _rensa() -> Any:
    import rensa  # type: ignore[import-untyped]  # loaded when used

    return rensa
