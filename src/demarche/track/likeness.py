"""How likely two reports are to tell of one utterance, from who is said to have said it, to whom, on what, in which words.

A sum of points, as in a logistic regression: the weights were fitted on the tuning halves of the judged pairs
(benchmarks/utterances.py) and rounded. Above 0 it is likelier than not among pairs that share a word.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

from demarche.codebook import DEEDS
from demarche.track.words import content_words, matter_words, plain_words, stems

_COMMON: dict[str, float] = {
    word: float(weight)
    for weight, band in tomllib.loads(
        files("demarche.track").joinpath("common.toml").read_text(encoding="utf-8")
    ).items()
    for word in band["words"].split()
}
_RARE = 0.75
# A run of three words in a row counts where one of them is longer than three letters and says something.
_RUN, _TELLING, _SHORT = 3, 0.35, 3
# Of fewer words than that, all may stand in another text by chance.
_WHOLE, _SEVERAL = 3, 3
NEVER = float("-inf")
# What an article tells in several places is compared by the longest of them: of a reader that puts together all places
# where a charge comes back, six small pieces have words in common with every telling of it. With all of them, precision
# on the pairs tuned by fell from 0.92 to 0.76, by the first or the first three it is 0.82, and recall is the same or less.
_GAP = " … "
# Words in common leave it in doubt below so many points; then what stands around the reports must be alike too, by so many
# points for all words in common: a regression on the tuning halves gave 0.57 of the points, 10.3 for what is around and
# -1.69. Without it a claim made on two occasions is one: on the pairs tuned by, precision rose from 0.92 to 0.93 and 0.96.
_SURE, _AROUND = 3.0, 18.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What each thing that two reports have in common, or not, adds."""

    start: float
    share: float  # times the weight of shared words over that of the shorter text's words
    shared: float  # times the weight of shared words, up to 3
    alike: float  # times the weight of shared words over that of all words
    whole: float  # all words of the shorter text, three or more, are in the longer
    matter: float  # for each shared word besides names, up to 4
    run: float  # for each run of three words in both, up to 3
    number: float  # a number in both
    other_number: float  # a number in one only
    person: float
    office: float
    other_office: float
    senders: float  # the same principals speak, all of them
    joint: float  # more than two principals speak
    together: float  # the same three principals, or more, are among those who speak: joint declarations are rare
    target: float
    other_target: float
    issue: float
    day: float
    copy: float  # the articles are near-duplicates


WORD = Weights(-4.2, 0.6, 0.3, 1.4, 1, 0.8, 0.2, 0.5, 0, 1.3, 1.2, -0.7, 0.3, 0.6, 1.2, 0.7, -0.5, 0.2, 0.3, 2)
DEED = Weights(-2.9, 0.4, 0.7, 0.8, 0, 0.8, 0.3, 0.3, -0.7, 0.5, 0, 0, 1.0, 0, 0, 0.3, -0.6, 0, 0, 2)


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is compared of a signal; `original` is the article that its own is a near-duplicate of, or its own."""

    signal: str
    article: str
    original: str
    is_deed: bool
    persons: frozenset[str]
    offices: frozenset[str]
    senders: frozenset[str]
    targets: frozenset[str]
    issues: frozenset[str]
    text: str
    around: str
    day: date | None


def as_told(row: Mapping[str, Any], near: Mapping[str, str]) -> Told:
    """Return what is compared of a row of `Ledger.signals`."""
    paths = [path.split("/") for path in row["from_actors"]]
    return Told(
        row["signal_id"],
        row["article_id"],
        near.get(row["article_id"], row["article_id"]),
        row["act"] in DEEDS,
        frozenset(path[2] for path in paths if len(path) == 3) - {""},
        frozenset("/".join(path[:2]) for path in paths if len(path) > 1 and path[1]),
        frozenset(row["from_principals"]),
        frozenset(row["to_principals"]) - {"?"},
        frozenset(row["issues"]) - {"other"},
        max(row["evidence"].split(_GAP), key=len),
        row.get("around") or row["evidence"],
        row["published"],
    )


def two_persons(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether both name persons, and none in common: what one says, another has not said."""
    return bool(one and other and not one & other)


def likeness(one: Told, other: Told) -> float:
    """Return the points for two reports of the same act being one utterance; `NEVER` where they cannot be."""
    mine, theirs = weigh(one.text), weigh(other.text)
    shared = mine.words & theirs.words
    if not shared or two_persons(one.persons, other.persons) or _contradict(mine.numbers, theirs.numbers):
        return NEVER
    points = DEED if one.is_deed else WORD
    found = (
        points.start
        + _of_words(points, mine, theirs, shared)
        + _of_sides(points, one, other)
        + points.issue * bool(one.issues & other.issues)
        + points.day * (one.day == other.day)
        + points.copy * (one.original == other.original)
    )
    doubtful = not one.is_deed and 0 < found < _SURE
    return 0.0 if doubtful and found + _AROUND * _alike_around(one, other) < _SURE else found


def _alike_around(one: Told, other: Told) -> float:
    """Return the weight of the words that stand around both reports over that of those around either."""
    mine, theirs = _around(one.around), _around(other.around)
    shared = sum(map(weight_of, mine.words & theirs.words))
    return shared / ((mine.weight + theirs.weight - shared) or 1)


def _contradict(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether each has a number that the other has not: two sayings that differ in a figure are two."""
    return bool(one - other and other - one)


def _of_words(points: Weights, one: "Weighed", other: "Weighed", both: frozenset[str]) -> float:
    shared, fewer = sum(map(weight_of, both)), min(len(one.words), len(other.words))
    return (
        points.share * shared / min(one.weight, other.weight)
        + points.whole * (len(both) == fewer >= _WHOLE)
        + points.shared * min(shared, 3)
        + points.alike * shared / (one.weight + other.weight - shared)
        + points.matter * min(len(one.matter & other.matter), 4)
        + points.run * min(len(one.runs & other.runs), 3)
        + points.number * bool(one.numbers & other.numbers)
        + points.other_number * bool(one.numbers ^ other.numbers)
    )


def _of_sides(points: Weights, one: Told, other: Told) -> float:
    found = points.senders * (one.senders == other.senders) + points.joint * (len(one.senders | other.senders) > 2)
    found += points.together * (len(one.senders & other.senders) >= _SEVERAL)
    if one.persons & other.persons:
        found += points.person
    elif one.offices and other.offices:
        found += points.office if one.offices & other.offices else points.other_office
    if one.targets and other.targets:
        found += points.target if one.targets & other.targets else points.other_target
    return found


# --- the words of a text ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Weighed:
    """The content words of a text, how much they say in all, and what else of them is compared."""

    words: frozenset[str]
    weight: float
    matter: frozenset[str]
    runs: frozenset[tuple[str, ...]]
    numbers: frozenset[str]


def forget_words() -> None:
    """Let go of the words of the texts that were compared last: of a large ledger they fill some 100 MB."""
    for kept in (weigh, _around, content_words, matter_words):
        kept.cache_clear()


def weight_of(word: str) -> float:
    """Return how much it says that two texts share a word: less, the commoner it is in any news."""
    return _COMMON.get(word, _RARE)


@dataclass(frozen=True, slots=True)
class _Around:
    words: frozenset[str]
    weight: float


@lru_cache(maxsize=1 << 11)  # some 5 KB each
def _around(text: str) -> _Around:
    words = stems(text)
    return _Around(words, sum(map(weight_of, words)))


@lru_cache(maxsize=1 << 13)
def weigh(text: str) -> Weighed:
    """Return the words of a text, weighed."""
    words, row = content_words(text), plain_words(text)
    runs = zip(*(row[start:] for start in range(_RUN)), strict=False)
    return Weighed(
        words,
        sum(map(weight_of, words)),
        matter_words(text),
        frozenset(run for run in runs if any(len(word) > _SHORT and weight_of(word) > _TELLING for word in run)),
        frozenset(word for word in words if word.isdigit()),
    )
