"""From a laid-out article to what the encoder reads: word pieces, three features each, and windows that cover all.

The encoder is uncased, so letter case comes beside the pieces as a feature, as do quotation marks and the beginnings
of sentences and paragraphs, which the pieces do not show.
"""

import re
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from demarche.read.layout import Layout
from demarche.read.trained.weights import FOLDER, unusable

Ints = NDArray[np.int32]

WINDOW = 320  # word pieces, the two marks at its ends included; the encoder was made for up to 512
OVERLAP = 96  # pieces that a window shares with the one before, so that a link across sentences is seen whole
CASES = 6
QUOTES = 2
BREAKS = 4
CLS, SEP = 101, 102
_LONE = re.compile("[\ud800-\udfff]")  # half a character, of a broken file: the tokenizer refuses it


@dataclass(frozen=True, slots=True)
class Pieces:
    """All word pieces of an article: ids, features and places.

    `sentence` is the index of each piece's sentence; `inner` tells the pieces that go on a word begun before them.
    """

    ids: Ints
    case: Ints
    quote: Ints
    opening: Ints
    start: Ints
    end: Ints
    sentence: Ints
    inner: Ints

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Window:
    """Pieces `first` to `stop` of an article, read together; it decides about those from `own_first` to `own_stop`."""

    first: int
    stop: int
    own_first: int
    own_stop: int


@cache
def tokenizer() -> Tokenizer:
    """Return the word-piece tokenizer that ships with the weights.

    Raises:
        DemarcheError: its file is missing or damaged.
    """
    try:
        made = Tokenizer.from_str((FOLDER / "tokenizer.json").read_text(encoding="utf-8"))
    except Exception as error:  # the library raises nothing narrower
        raise unusable(FOLDER, error) from error
    made.no_truncation()
    made.no_padding()
    return made


def case_of(word: str) -> int:
    """Return the letter case of a word: 0 no letters, 1 small, 2 Capital, 3 ALL CAPITALS, 4 one capital, 5 mixed."""
    if not any(char.isalpha() for char in word):
        return 0
    if word == word.lower():
        return 1
    if len(word) == 1:
        return 4
    if word == word.upper():
        return 3
    return 2 if word[0].isupper() and word[1:] == word[1:].lower() else 5


def cut(layout: Layout) -> Pieces:
    """Cut an article's text into word pieces with their features."""
    ids: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    numbers: list[int] = []
    openings: list[int] = []
    inner: list[int] = []
    text = _LONE.sub("\ufffd", layout.text)
    encoded = tokenizer().encode_batch([text[s.start : s.end] for s in layout.sentences], add_special_tokens=False)
    paragraph = -1
    for number, (sentence, coding) in enumerate(zip(layout.sentences, encoded, strict=True)):
        kind = layout.paragraphs[sentence.paragraph].kind
        opens = 1 if sentence.paragraph == paragraph else 3 if kind != "body" else 2
        paragraph = sentence.paragraph
        ids += coding.ids
        inner += [token.startswith("##") for token in coding.tokens]
        starts += [sentence.start + start for start, _ in coding.offsets]
        ends += [sentence.start + end for _, end in coding.offsets]
        numbers += [number] * len(coding.ids)
        openings += [opens] * bool(coding.ids) + [0] * (len(coding.ids) - 1)
    return Pieces(
        ids=np.array(ids, dtype=np.int32),
        case=_cases(layout, starts, ends),
        quote=_quoted(layout, starts),
        opening=np.array(openings, dtype=np.int32),
        start=np.array(starts, dtype=np.int32),
        end=np.array(ends, dtype=np.int32),
        sentence=np.array(numbers, dtype=np.int32),
        inner=np.array(inner, dtype=np.int32),
    )


def _cases(layout: Layout, starts: list[int], ends: list[int]) -> Ints:
    """Return the case of the whole word that each piece belongs to: pieces of one word touch."""
    cases = np.zeros(len(starts), dtype=np.int32)
    first = 0
    for index in range(1, len(starts) + 1):
        if index < len(starts) and starts[index] == ends[index - 1] and layout.text[starts[index]].isalnum():
            continue
        cases[first:index] = case_of(layout.text[starts[first] : ends[index - 1]])
        first = index
    return cases


def _quoted(layout: Layout, starts: list[int]) -> Ints:
    quoted = np.zeros(len(starts), dtype=np.int32)
    places = np.array(starts, dtype=np.int64)
    for quote in layout.quotes:
        quoted[np.searchsorted(places, quote.start) : np.searchsorted(places, quote.end)] = 1
    return quoted


def covered(pieces: Pieces, place: tuple[int, int]) -> tuple[int, int]:
    """Return the pieces, first and past the last, that a stretch of characters touches."""
    first = int(np.searchsorted(pieces.end, place[0], side="right"))
    stop = int(np.searchsorted(pieces.start, place[1], side="left"))
    return first, max(stop, first + 1)


def windows(pieces: Pieces, *, overlap: int = OVERLAP) -> list[Window]:
    """Return windows that cover every piece: they begin with a sentence where they can, and share their edges.

    A piece near two windows' edges is decided by the one in which it stands farther from an edge.
    """
    length, room = len(pieces), WINDOW - 2
    spans: list[tuple[int, int]] = []
    first = 0
    while length:
        stop = min(length, first + room)
        spans.append((first, stop))
        if stop == length:
            break
        first = _next_start(pieces.sentence, first, stop, overlap)
    borders = [0, *((a[1] + b[0]) // 2 for a, b in pairwise(spans)), length]
    return [Window(*span, borders[i], borders[i + 1]) for i, span in enumerate(spans)]


def _next_start(sentence: Ints, first: int, stop: int, overlap: int) -> int:
    """Return where the next window begins: at the sentence start nearest before the overlap, if it brings us on."""
    wanted = stop - overlap
    start = int(np.searchsorted(sentence, sentence[wanted]))
    return start if start > first + overlap else wanted
