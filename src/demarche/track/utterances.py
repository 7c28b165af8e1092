"""Utterances: what was said or done once, however many articles carry it.

Two signals are one utterance where the same act of the same side was reported within a day and who, to whom, on what and
in which words make it likely (`likeness`). People have the last word (`duplicate_of` in the ledger).
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

import polars as pl

from demarche.codebook import DEEDS
from demarche.records import principal
from demarche.track.likeness import Told, as_told, likeness, two_persons, weigh

# Reports of one utterance appear on its day and, from other time zones and weeklies' sites, the day after.
_DAYS_APART = timedelta(1)
# Points from which a report is taken for another of an utterance, of words and of deeds. On the pairs that were judged to
# tune by (docs/track.md) words are right in 0.92 to 0.98 of the joins; half a point less brings a tenth more of the pairs
# together and, as the rules read, doubles the errors.
_SAME_WORD, _SAME_DEED = 1.0, 0.8
# Words are also like where so many reports of an utterance come near to it: that brought recall from 0.76 to 0.85 on the
# pairs read by the rules. Nor are they like where they are unlike the reports of it on the whole: two threads cross there.
_NEAR_WORD, _SEVERAL = 0.3, 2
_MEAN, _UNLIKE = -0.2, -4.0  # the mean that is asked for; what nothing is counted below
# What is like one report, but as unlike the first as this, has drifted off to another matter.
_LIKE_FIRST = -1.5
# What an article tells as two signals is two (codebook, section 4), but for a deed that it comes back to, and for words
# that it tells and then quotes: without that, one utterance with both in an article became two threads (recall 0.62; 0.72).
_SAME_HERE, _QUOTED_HERE = 1.2, 5.0
# Nor are words two for an article that tells them twice, where they are as like as this, on the mean, to what other articles
# tell of the utterance: the article then comes back to it (recall of the pairs tuned by 0.86 to 0.88, precision the same).
_TOLD_AGAIN = 2.0
# So many words that are the same, all of them, are one saying even where the readings differ on who said it.
_VERBATIM = 6
_WINDOW = 400  # the latest reports of one side and act that a report is compared with

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


class Joiner:
    """Takes the signals of one block in order, and says of each which utterance it reports.

    What it says hangs only on the signals of the same day and on the utterances begun the day before: none lasts longer
    than a day after its first report. So it can be begun anew anywhere (`recall`).
    """

    def __init__(self) -> None:
        self._recent: dict[str, list[Told]] = defaultdict(list)
        self._verbatim: dict[frozenset[str], list[Told]] = defaultdict(list)
        self._name: dict[str, str] = {}
        self._first: dict[str, Told] = {}
        self._persons: dict[str, frozenset[str]] = {}
        self._told: dict[str, list[Told]] = defaultdict(list)
        self._day: date | None = None

    def recall(self, told: Told, name: str) -> None:
        """Take a signal of which it is known which utterance it reports; that utterance's first signal comes first."""
        self._name[told.signal] = name
        self._first.setdefault(name, told)
        self._persons[name] = self._persons.get(name, frozenset()) | told.persons
        self._told[name].append(told)
        for sender in told.senders:
            self._recent[sender].append(told)
        if len(words := weigh(told.text).words) >= _VERBATIM:
            self._verbatim[words].append(told)

    def take(self, told: Told) -> str:
        """Return the name of the utterance that a signal reports: the id of its first signal."""
        if told.day != self._day:
            self._forget(told.day)
        near: dict[str, Told] = {
            other.signal: other for sender in sorted(told.senders) for other in self._recent[sender][-_WINDOW:]
        }
        same = self._verbatim.get(weigh(told.text).words, ())
        near |= {other.signal: other for other in same[-_WINDOW:]}
        name = self._best(told, near.values()) or told.signal
        self.recall(told, name)
        return name

    def _forget(self, day: date | None) -> None:
        """Let go of the utterances that nothing of a day can report any more."""
        for sender, row in list(self._recent.items()):
            if kept := [told for told in row if self._lasts(told, day)]:
                self._recent[sender] = kept
            else:
                del self._recent[sender]
        rows = {words: [told for told in row if self._lasts(told, day)] for words, row in self._verbatim.items()}
        self._verbatim = defaultdict(list, {words: row for words, row in rows.items() if row})
        kept_names = {self._name[told.signal] for row in self._recent.values() for told in row}
        self._first = {name: told for name, told in self._first.items() if name in kept_names}
        self._persons = {name: persons for name, persons in self._persons.items() if name in kept_names}
        self._told = defaultdict(list, {name: self._told[name] for name in kept_names})
        self._name = {told.signal: self._name[told.signal] for row in self._recent.values() for told in row}
        self._day = day

    def _lasts(self, told: Told, day: date | None) -> bool:
        first = self._first[self._name[told.signal]].day
        return first is not None and day is not None and day - first <= _DAYS_APART

    def _best(self, told: Told, near: Iterable[Told]) -> str | None:
        """Return the utterance that a signal fits best, if it fits any.

        Words go with the utterance of which they are like the most reports, so that one utterance is not told apart by
        the two ways in which it is told; deeds, of which many of a kind are told in the same words, with the likest.
        """
        likes: dict[str, list[float]] = defaultdict(list)
        for other in near:
            likes[self._name[other.signal]].append(likeness(other, told))
        fits = {
            name: (0 if told.is_deed else sum(one >= _SAME_WORD for one in points), max(points))
            for name, points in likes.items()
            if (max(points) >= _SAME_DEED if told.is_deed else _are_alike(points))
            and not self._apart(told, name)
            and not two_persons(self._persons[name], told.persons)
            and likeness(self._first[name], told) >= _LIKE_FIRST
        }
        return min(fits, key=lambda name: (-fits[name][0], -fits[name][1], name), default=None)

    def _apart(self, told: Told, name: str) -> bool:
        """Tell whether an article that told of an utterance tells of another now; deeds are named again and again."""
        least = _SAME_HERE if told.is_deed else _QUOTED_HERE
        if not any(likeness(other, told) < least for other in self._told[name] if other.article == told.article):
            return False
        elsewhere = [likeness(other, told) for other in self._told[name] if other.article != told.article]
        return told.is_deed or not elsewhere or _mean(elsewhere) < _TOLD_AGAIN


def _are_alike(points: Sequence[float]) -> bool:
    """Tell whether words that have some points with the reports of an utterance are one with them."""
    close = max(points) >= _SAME_WORD or sum(one >= _NEAR_WORD for one in points) >= _SEVERAL
    return close and _mean(points) >= _MEAN


def _mean(points: Sequence[float]) -> float:
    return sum(max(one, _UNLIKE) for one in points) / len(points)


def join_utterances(
    signals: pl.DataFrame,
    *,
    near: Mapping[str, str] | None = None,
    joined: Mapping[str, str | None] | None = None,
) -> pl.DataFrame:
    """Return the signals, oldest first, with a column `utterance`: the id of the first signal that carries it.

    Args:
        signals: the frame of `Ledger.signals`; with a column `around`, what stands around them in their articles counts too.
        near: for an article, the one it is a near-duplicate of.
        joined: people's word: for a signal, the one it is a duplicate of, or None where it is no duplicate of any.
    """
    ordered, people = in_order(signals), joined or {}
    apart = {signal for signal, other in people.items() if other is None}
    joiners: dict[str, Joiner] = defaultdict(Joiner)
    names: dict[str, str] = {}
    for row in ordered.select(looked_at(ordered)).iter_rows(named=True):
        told = as_told(row, near or {})
        names[told.signal] = told.signal if told.signal in apart else joiners[block_of(row, near or {})].take(told)
    places = {signal: place for place, signal in enumerate(names)}
    groups = linked(people, names, places)
    utterance = [groups.get(name, name) for name in names.values()]
    return ordered.drop("around", strict=False).with_columns(pl.Series("utterance", utterance, dtype=pl.String))


_LOOKED_AT = (
    *("signal_id", "article_id", "act", "modality", "from_actors", "from_principals", "to_principals", "issues"),
    *("evidence", "published"),
)


def looked_at(signals: pl.DataFrame) -> list[str]:
    """Return the columns by which signals are joined, as far as a frame has them."""
    return [*_LOOKED_AT, *(("around",) if "around" in signals.columns else ())]


def in_order(signals: pl.DataFrame) -> pl.DataFrame:
    """Return signals by day, article and place in it; undated ones last."""
    return signals.sort("published", "article_id", "position", nulls_last=True)


def linked(people: Mapping[str, str | None], names: Mapping[str, str], places: Mapping[str, int]) -> dict[str, str]:
    """Return, for utterances that people joined, the name of the whole: that of the first in place."""
    groups, at = Groups(), {place: signal for signal, place in places.items()}
    ends = {(names[a], names[b]) for a, b in people.items() if b is not None and a in names and b in names}
    for one, other in ends:
        groups.join(places[one], places[other])
    return {name: at[groups.find(places[name])] for pair in ends for name in pair}


def block_of(row: Mapping[str, object], near: Mapping[str, str]) -> str:
    """Return the name of the signals that one could be joined with; where nobody is named as speaking, it stands alone.

    What has no date is compared only with what stands in a copy of its article.
    """
    act, modality = str(row["act"]), str(row["modality"])
    if not row["from_principals"]:
        return str(row["signal_id"])
    # That a word was "reportedly" said and that it was said is one saying; that a deed may have been done is another telling.
    meant = "meant" if modality in ("asserted", "hedged") and act not in DEEDS else modality
    article = str(row["article_id"])
    return f"{act} {meant}" if row["published"] else f"{act} {meant} {near.get(article, article)}"


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
