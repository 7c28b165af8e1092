"""Utterances: what was said or done once, however many articles carry it.

Two signals are one utterance where their articles are near-duplicates, or where the same speaker does the same act on
a common issue within a day and the words overlap. People have the last word (`duplicate_of` in the ledger).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from demarche.codebook import DEEDS
from demarche.records import principal
from demarche.track.words import content_words, matter_words, overlap

# Reports of one utterance appear on its day and, from other time zones and weeklies' sites, the day after.
_DAYS_APART = 1
# Of the smaller set of content words, how many must be shared. In near-duplicate articles the clause is the same but for
# a cut; in independent reports of one utterance it is told in other words, and in two utterances on one matter of one
# day a third of the words are common anyway. Of 200 hand-judged pairs (docs/track.md) the words were right throughout at
# 0.6 and missed some at 0.5, while deeds ("the offensive", "strikes on the strip") ran together without the last rule.
_SAME_TEXT = 0.5
_SAME_SAYING, _LEAST_WORDS = 0.6, 2
_SAME_LONG, _LONG = 0.5, 3
_SAME_CLOSE = 0.8  # where the readings differ on issue, target or organ
_LEAST_MATTER = 2  # words that a deed must share besides names
_WINDOW = 400  # signals of one speaker and act compared with each other at most; more a day are joined by equal words


Holders = frozenset[tuple[str, str]]


class Groups:
    """Sets that are joined (union-find); the least member names a set, so that order does not matter."""

    def __init__(self) -> None:
        self._above: dict[int, int] = {}
        self._holders: dict[int, Holders] = {}

    def find(self, item: int) -> int:
        """Return the name of the set of an item."""
        root = item
        while (above := self._above.get(root, root)) != root:
            root = above
        while item != root:
            self._above[item], item = root, self._above.get(item, item)
        return root

    def join(self, one: int, other: int) -> None:
        """Make one set of two."""
        low, high = sorted((self.find(one), self.find(other)))
        if low != high:
            self._above[high] = low
            self._holders[low] = self._holders.get(low, frozenset()) | self._holders.pop(high, frozenset())

    def name(self, item: int, holders: Holders) -> None:
        """Say which persons, of which offices, an item (alone so far) names."""
        self._holders[item] = holders

    def join_unless_two(self, one: int, other: int) -> None:
        """Join, unless that would make one of two persons of one office, over an unnamed speaker between them."""
        mine, theirs = (self._holders.get(self.find(item), frozenset()) for item in (one, other))
        offices = {office for office, _ in mine} & {office for office, _ in theirs}
        if all(any(held[0] == office for held in mine & theirs) for office in offices):
            self.join(one, other)


@dataclass(frozen=True, slots=True)
class _Said:
    """What is compared of a signal."""

    index: int
    article: str
    speakers: tuple[str, ...]
    targets: frozenset[str]
    issues: frozenset[str]
    text: str
    day: date | None
    is_deed: bool

    @property
    def words(self) -> frozenset[str]:
        """The content words of the evidence."""
        return content_words(self.text)


def join_utterances(
    signals: pl.DataFrame,
    *,
    near: Mapping[str, str] | None = None,
    joined: Mapping[str, str | None] | None = None,
) -> pl.DataFrame:
    """Return the signals, oldest first, with a column `utterance`: the id of the first signal that carries it.

    Args:
        signals: the frame of `Ledger.signals`.
        near: for an article, the one it is a near-duplicate of.
        joined: people's word: for a signal, the one it is a duplicate of, or None where it is no duplicate of any.
    """
    ordered = signals.sort("published", "article_id", "position", nulls_last=True)
    groups, people = Groups(), joined or {}
    ids = ordered["signal_id"].to_list()
    places = {found: index for index, found in enumerate(ids)}
    for block in _blocks(ordered, near or {}, {found for found, other in people.items() if other is None}):
        _join_block(block, groups)
    for one, other in people.items():
        if one in places and other in places:
            groups.join(places[one], places[other])
    names = [ids[groups.find(index)] for index in range(len(ids))]
    return ordered.with_columns(pl.Series("utterance", names, dtype=pl.String))


def block_of(signal: str, act: str, modality: str, speakers: Sequence[str]) -> str:
    """Return the name of the signals that one could be joined with; where nobody is named as speaking, it stands alone."""
    # That a word was "reportedly" said and that it was said is one saying; that a deed may have been done is another telling.
    meant = "meant" if modality in ("asserted", "hedged") and act not in DEEDS else modality
    sides = sorted({principal(actor) for actor in speakers})
    # Who of several signed a joint statement is told differently from one report to the next.
    return " ".join((act, meant, *(["several"] if len(sides) > 1 and act not in DEEDS else sides))) if sides else signal


def _blocks(frame: pl.DataFrame, near: Mapping[str, str], apart: set[str]) -> Iterable[list[_Said]]:
    """Yield signals that could be one utterance: same principals speaking, same act and modality, in time."""
    blocks: dict[str, list[_Said]] = defaultdict(list)
    columns = (
        "signal_id",
        "article_id",
        "act",
        "modality",
        "from_actors",
        "to_principals",
        "issues",
        "evidence",
        "published",
    )
    for index, row in enumerate(zip(*(frame[name].to_list() for name in columns), strict=True)):
        signal, article, act, modality, speakers, targets, issues, evidence, day = row
        if speakers and signal not in apart:
            said = _Said(
                index,
                near.get(article, article),
                tuple(speakers),
                frozenset(targets),
                frozenset(issues),
                evidence,
                day,
                act in DEEDS,
            )
            blocks[block_of(signal, act, modality, speakers)].append(said)
    return (block for block in blocks.values() if len(block) > 1)


def _join_block(block: Sequence[_Said], groups: Groups) -> None:
    by_words: dict[tuple[Any, ...], _Said] = {}
    told = {said.index: said for said in block}
    for said in block:
        groups.name(said.index, _persons(said.speakers))
    for number, later in enumerate(block):
        exact = (later.text, later.day, later.speakers, later.targets, later.issues)
        if later.day and exact in by_words and len(later.words) >= _LEAST_WORDS:
            groups.join_unless_two(by_words[exact].index, later.index)
            continue
        by_words[exact] = later
        for earlier in reversed(block[max(0, number - _WINDOW) : number]):
            if earlier.day and later.day and (later.day - earlier.day).days > _DAYS_APART:
                break
            # What is like the last report, but not like the first, has drifted off to another matter.
            if _is_same(earlier, later) and _is_same(told[groups.find(earlier.index)], later):
                groups.join_unless_two(earlier.index, later.index)


def _persons(speakers: Sequence[str]) -> Holders:
    """Return the persons named, whatever their office: what one says, another has not said."""
    return frozenset(("", path.split("/")[2]) for path in speakers if path.count("/") == 2)


def _is_same(one: _Said, other: _Said) -> bool:
    """Tell whether two are one utterance.

    The more of the words is the same, the less the readings of it must agree: at first on the issue and on whom it was
    said to, then at least on who may have said it.
    """
    near = one.article == other.article
    if not near and (one.day is None or other.day is None):
        return False
    agree = bool(one.issues & other.issues) or near
    to = not one.targets or not other.targets or bool(one.targets & other.targets)
    organ = same_speaker(one.speakers, other.speakers)
    if one.is_deed and not (agree and to and organ):
        return False
    shared, words = overlap(one.words, other.words), len(one.words & other.words)
    if not _same_numbers(one.words, other.words) or (not organ and _two_persons(one.speakers, other.speakers)):
        return False
    if not (agree and to and organ):
        return shared >= _SAME_CLOSE and words > _LONG
    if near:
        return shared >= _SAME_TEXT
    if one.is_deed and len(matter_words(one.text) & matter_words(other.text)) < _LEAST_MATTER:
        return False
    return (shared >= _SAME_SAYING and words >= _LEAST_WORDS) or (
        not one.is_deed and shared >= _SAME_LONG and words >= _LONG
    )


def _two_persons(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether both name persons, and none in common."""
    mine, theirs = ({path.split("/")[2] for path in paths if path.count("/") == 2} - {""} for paths in (one, other))
    return bool(mine and theirs and not mine & theirs)


def _same_numbers(one: frozenset[str], other: frozenset[str]) -> bool:
    """Tell whether no two numbers contradict each other: two sayings that differ in a figure are two."""
    mine, theirs = ({word for word in words if word.isdigit()} for words in (one, other))
    return mine <= theirs or theirs <= mine


def same_speaker(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether two lists of speakers can be the same: nobody named in both ways differently."""
    return any(_compatible(a, b) for a in one for b in other)


def _compatible(one: str, other: str) -> bool:
    if principal(one) != principal(other):
        return False
    mine, theirs = ((*path.split("/"), "", "")[1:3] for path in (one, other))
    if mine[1] and theirs[1]:
        return mine[1] == theirs[1]
    return not mine[0] or not theirs[0] or mine[0] == theirs[0]


def utterances(joined: pl.DataFrame, *, copies: pl.DataFrame | None = None) -> pl.DataFrame:
    """Return one row an utterance, oldest first: its first signal, with all that carry it.

    Where the first report names nobody as spoken to, no condition or no deadline, the first that does is heard; the
    issues are those that most reports name (three at most, as of a signal). `witnesses` counts the articles and (from
    the frame of `Ledger.copies`) the other places where the same text stood; `outlets` and `signal_ids` list who carried
    it and in which records.
    """
    told = {"modality": _MODALITY} | {
        name: _first_told(name) for name in ("to_actors", "to_principals", *_CONDITION, "deadline_date")
    }
    first = [name for name in joined.columns if name not in ("utterance", "outlet")]
    said = joined.group_by("utterance", maintain_order=True).agg(
        *(told.get(name, pl.col(name).first()).alias(name) for name in first),
        outlets=pl.col("outlet").drop_nulls().unique(maintain_order=True),
        signal_ids=pl.col("signal_id").alias("signal_ids"),
        witnesses=pl.col("article_id").n_unique().cast(pl.Int64),
        all_issues=pl.col("issues"),
    )
    several = said.filter(pl.col("signal_ids").list.len() > 1).select(
        "utterance", shared=pl.col("all_issues").map_elements(_most_named, return_dtype=pl.List(pl.String))
    )
    said = said.join(several, on="utterance", how="left", maintain_order="left")
    said = said.with_columns(issues=pl.coalesce("shared", "issues")).drop("all_issues", "shared")
    if copies is None or copies.is_empty():
        return said
    told_too = (
        joined.select("utterance", "article_id").unique().join(copies.select("article_id", "outlet"), on="article_id")
    )
    more = told_too.group_by("utterance").agg(also=pl.col("outlet").drop_nulls().unique().sort(), copies=pl.len())
    return (
        said.join(more, on="utterance", how="left", maintain_order="left")
        .with_columns(
            outlets=pl.concat_list("outlets", pl.col("also").fill_null([])).list.unique(maintain_order=True),
            witnesses=pl.col("witnesses") + pl.col("copies").fill_null(0).cast(pl.Int64),
        )
        .drop("also", "copies")
    )


_CONDITION = ("condition", "condition_type")
_ASSERTED = pl.col("modality") == "asserted"
_MODALITY = pl.when(_ASSERTED.any()).then(pl.lit("asserted")).otherwise(pl.col("modality").first())
_MOST_ISSUES = 3


def _first_told(name: str) -> pl.Expr:
    """Return the first value of a column that says anything; both columns of a condition come from one report."""
    if name in ("to_actors", "to_principals"):
        return pl.col(name).filter(pl.col("to_actors").list.len() > 0).first().fill_null([])
    told = pl.col("condition" if name in _CONDITION else name).is_not_null()
    return pl.col(name).filter(told).first()


def _most_named(lists: pl.Series) -> list[str]:
    """Return the issues that most of some lists name, ties by who came first."""
    counts = Counter(issue for issues in lists for issue in issues)
    return [issue for issue, _ in counts.most_common(_MOST_ISSUES)]
