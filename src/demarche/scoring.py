"""How a reading is scored against another: section 7 of the codebook, for readers and for pairs of annotators.

Counts are summed over articles, so that a score of many is the micro average. Records are assigned one to one so
that as many as possible match; among equal assignments the one that also agrees in more of the rest is taken.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from demarche.codebook import MUTUAL
from demarche.records import Channel, Party, Reading, Signal, Span, Statement, principal, principals

CONTENT_IOU = 0.5  # codebook, section 7
_MATCH, _AGREE = 1_000_000, 1_000  # weights that put the number of matches before what else agrees


@dataclass(slots=True)
class Prf:
    """Counts of one comparison: true positives, records of the gold, records of the reading."""

    hits: int = 0
    gold: int = 0
    read: int = 0

    def add(self, hits: int, gold: int, read: int) -> None:
        """Add the counts of one article."""
        self.hits, self.gold, self.read = self.hits + hits, self.gold + gold, self.read + read

    @property
    def precision(self) -> float:
        """Share of the read records that are right; 0 where nothing was read."""
        return self.hits / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold records that were found; 0 where there are none."""
        return self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two; 0 where both are."""
        return 2 * self.hits / (self.gold + self.read) if self.gold + self.read else 0.0

    def to_json(self) -> dict[str, float | int]:
        """Return the fractions and the counts."""
        rounded = {name: round(getattr(self, name), 4) for name in ("precision", "recall", "f1")}
        return {**rounded, "hits": self.hits, "gold": self.gold, "read": self.read}


@dataclass(slots=True)
class Accuracy:
    """How many of the matched records agree in one field."""

    right: int = 0
    total: int = 0

    def add(self, right: bool) -> None:
        """Count one matched record."""
        self.right, self.total = self.right + right, self.total + 1

    @property
    def accuracy(self) -> float:
        """Share that agrees; 0 where nothing matched."""
        return self.right / self.total if self.total else 0.0

    def to_json(self) -> dict[str, float | int]:
        """Return the fraction and the counts."""
        return {"accuracy": round(self.accuracy, 4), "right": self.right, "total": self.total}


PRFS = (
    "statements",
    "attributed",
    "addressees",
    "relays",
    "signals",
    "directed",
    "issues",
    "conditions",
    "deadlines",
    "channels",
)
STATEMENT_FIELDS = ("source_principal", "source_actor", "form", "parent")
SIGNAL_FIELDS = ("from_principal", "to_principal", "from_actor", "to_actor", "modality", "time")


def _accuracies(names: Iterable[str]) -> dict[str, Accuracy]:
    return {name: Accuracy() for name in names}


@dataclass(slots=True)
class Score:
    """All counts of codebook section 7, over one or many articles."""

    articles: int = 0
    statements: Prf = field(default_factory=Prf)
    attributed: Prf = field(default_factory=Prf)
    statement_fields: dict[str, Accuracy] = field(default_factory=lambda: _accuracies(STATEMENT_FIELDS))
    addressees: Prf = field(default_factory=Prf)
    relays: Prf = field(default_factory=Prf)
    signals: Prf = field(default_factory=Prf)
    directed: Prf = field(default_factory=Prf)
    by_act: dict[str, Prf] = field(default_factory=dict)
    signal_fields: dict[str, Accuracy] = field(default_factory=lambda: _accuracies(SIGNAL_FIELDS))
    issues: Prf = field(default_factory=Prf)
    conditions: Prf = field(default_factory=Prf)
    deadlines: Prf = field(default_factory=Prf)
    channels: Prf = field(default_factory=Prf)

    def prfs(self) -> dict[str, Prf]:
        """Return the comparisons that have a precision and a recall, by name."""
        return {name: getattr(self, name) for name in PRFS}

    def accuracies(self) -> dict[str, Accuracy]:
        """Return the accuracies on matched records, by name."""
        return {**self.statement_fields, **self.signal_fields}

    def to_json(self) -> dict[str, Any]:
        """Return everything as JSON-ready data."""
        return {
            "articles": self.articles,
            **{name: prf.to_json() for name, prf in self.prfs().items()},
            **{name: accuracy.to_json() for name, accuracy in self.accuracies().items()},
            "by_act": {act: prf.to_json() for act, prf in sorted(self.by_act.items())},
        }


def score(pairs: Iterable[tuple[Reading, Reading]]) -> Score:
    """Score readings: each pair is (gold, reading) of one article.

    Where the gold's coverage marks stretches as read, only records of the reading inside them count.
    """
    total = Score()
    for gold, read in pairs:
        total.articles += 1
        inside = _inside(gold)
        statements = [item for item in read.statements if inside(item.content)]
        kept = {id(item) for item in statements}
        matched = _score_statements(total, gold.statements, statements)
        _score_parents(total, gold, read, matched, kept)
        _score_signals(total, gold.signals, [item for item in read.signals if inside(item.evidence)])
        _score_channels(total, gold, [item for item in read.channels if inside(item.evidence)])
    return total


def _inside(gold: Reading) -> Callable[[Sequence[Span]], bool]:
    ranges = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
    return lambda spans: not ranges or any(a <= span.start < b for span in spans for a, b in ranges)


# --- assignment ---------------------------------------------------------------------------------------------------


def assign(weights: dict[tuple[int, int], int]) -> list[tuple[int, int]]:
    """Return the one-to-one assignment of largest total weight; pairs that are not in `weights` are never made.

    Each connected group of pairs is solved for itself by the Hungarian method (Kuhn 1955; Munkres 1957).
    """
    pairs: list[tuple[int, int]] = []
    for group in _components(weights):
        rows = sorted({row for row, _ in group})
        columns = sorted({column for _, column in group})
        matrix = [[weights.get((row, column), 0) for column in columns] for row in rows]
        chosen = _hungarian(matrix)
        pairs += [(rows[i], columns[j]) for i, j in chosen if (rows[i], columns[j]) in weights]
    return sorted(pairs)


def _components(weights: Collection[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    group_of: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for pair in weights:
        left, right = group_of.get(("row", pair[0]), []), group_of.get(("column", pair[1]), [])
        merged = left if left is right else left + right
        merged.append(pair)
        for row, column in merged:
            group_of["row", row] = group_of["column", column] = merged
    return list({id(group): group for group in group_of.values()}.values())


def _hungarian(weights: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column) of a maximum-weight assignment, by shortest augmenting paths, O(n^3)."""
    if len(weights) > len(weights[0]):
        flipped = [list(column) for column in zip(*weights, strict=True)]
        return [(row, column) for column, row in _hungarian(flipped)]
    rows, columns = len(weights), len(weights[0])
    row_potential, column_potential = [0] * (rows + 1), [0] * (columns + 1)
    owner = [0] * (columns + 1)
    for row in range(1, rows + 1):
        owner[0], column = row, 0
        slack, came_from, done = [10**18] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
        while owner[column]:
            done[column] = True
            current, delta, best = owner[column], 10**18, 0
            for j in range(1, columns + 1):
                if done[j]:
                    continue
                cost = -weights[current - 1][j - 1] - row_potential[current] - column_potential[j]
                if cost < slack[j]:
                    slack[j], came_from[j] = cost, column
                if slack[j] < delta:
                    delta, best = slack[j], j
            for j in range(columns + 1):
                if done[j]:
                    row_potential[owner[j]] += delta
                    column_potential[j] -= delta
                else:
                    slack[j] -= delta
            column = best
        while column:
            owner[column], column = owner[came_from[column]], came_from[column]
    return [(owner[j] - 1, j - 1) for j in range(1, columns + 1) if owner[j]]


# --- statements ---------------------------------------------------------------------------------------------------


def _characters(spans: Iterable[Span]) -> set[int]:
    return {index for span in spans for index in range(span.start, span.end)}


def _overlap(some: Iterable[Span], others: Sequence[Span]) -> bool:
    return any(span.overlaps(other) for span in some for other in others)


def _sources_agree(gold: Statement, read: Statement) -> bool:
    return _overlap(gold.source, read.source) or not (gold.source or read.source)


def _iou(some: set[int], others: set[int]) -> float:
    return len(some & others) / len(some | others)


def _score_statements(total: Score, gold: Sequence[Statement], read: Sequence[Statement]) -> list[tuple[int, int]]:
    """Add one article's statements; return the matched pairs of indexes."""
    in_gold = [_characters(item.content) for item in gold]
    in_read = [_characters(item.content) for item in read]
    weights = {}
    for i, one in enumerate(gold):
        for j, other in enumerate(read):
            iou = _iou(in_gold[i], in_read[j])
            if iou >= CONTENT_IOU:
                weights[i, j] = _MATCH + _AGREE * _sources_agree(one, other) + int(100 * iou)
    matched = assign(weights)
    attributed = [(i, j) for i, j in matched if _sources_agree(gold[i], read[j])]
    total.statements.add(len(matched), len(gold), len(read))
    total.attributed.add(len(attributed), len(gold), len(read))
    for i, j in matched:
        _compare_statements(total, gold[i], read[j])
    return matched


def _compare_statements(total: Score, gold: Statement, read: Statement) -> None:
    accuracy = total.statement_fields
    accuracy["source_actor"].add(set(gold.source_actors) == set(read.source_actors))
    accuracy["source_principal"].add(
        {principal(actor) for actor in gold.source_actors} == {principal(actor) for actor in read.source_actors}
    )
    accuracy["form"].add(gold.form == read.form)
    _count_principals(total.addressees, gold.addressees, read.addressees)
    _count_principals(total.relays, gold.relays, read.relays)


def _count_principals(prf: Prf, gold: Sequence[Party], read: Sequence[Party]) -> None:
    in_gold, in_read = principals(gold), principals(read)
    prf.add(len(in_gold & in_read), len(in_gold), len(in_read))


def _score_parents(
    total: Score, gold: Reading, read: Reading, matched: Sequence[tuple[int, int]], kept: set[int]
) -> None:
    """Of matched statements, count those whose parents are matched too, or that both have none."""
    numbers = [index for index, item in enumerate(read.statements) if id(item) in kept]
    counterpart = {i: numbers[j] for i, j in matched}
    for i, j in counterpart.items():
        parent, other = gold.statements[i].parent, read.statements[j].parent
        expected = None if parent is None else counterpart.get(parent, -1)
        total.statement_fields["parent"].add(expected == other)


# --- signals ------------------------------------------------------------------------------------------------------


def _same_direction(gold: Signal, read: Signal) -> bool:
    if gold.act in MUTUAL:
        return principals(gold.from_ + gold.to) == principals(read.from_ + read.to)
    return principals(gold.from_) == principals(read.from_) and principals(gold.to) == principals(read.to)


def _score_signals(total: Score, gold: Sequence[Signal], read: Sequence[Signal]) -> None:
    weights = {}
    for i, one in enumerate(gold):
        for j, other in enumerate(read):
            # Spans that share a character share its sentence, so the codebook's second clause holds by itself.
            if one.act == other.act and _overlap(one.evidence, other.evidence):
                iou = _iou(_characters(one.evidence), _characters(other.evidence))
                weights[i, j] = _MATCH + _AGREE * _same_direction(one, other) + int(100 * iou)
    matched = assign(weights)
    directed = [(i, j) for i, j in matched if _same_direction(gold[i], read[j])]
    total.signals.add(len(matched), len(gold), len(read))
    total.directed.add(len(directed), len(gold), len(read))
    counts = Counter(gold[i].act for i, _ in matched), Counter(g.act for g in gold), Counter(r.act for r in read)
    for act in counts[1].keys() | counts[2].keys():
        total.by_act.setdefault(act, Prf()).add(*(count[act] for count in counts))
    for i, j in matched:
        _compare_signals(total, gold[i], read[j])


def _compare_signals(total: Score, gold: Signal, read: Signal) -> None:
    accuracy, mutual = total.signal_fields, gold.act in MUTUAL
    sides = {"from": (gold.from_, read.from_), "to": (gold.to, read.to)}
    if mutual:  # all sides stand in `from` by the codebook; which field holds them is not compared
        sides = {"from": (gold.from_ + gold.to, read.from_ + read.to)}
    for name, (in_gold, in_read) in sides.items():
        accuracy[f"{name}_principal"].add(principals(in_gold) == principals(in_read))
        accuracy[f"{name}_actor"].add({p.actor for p in in_gold} == {p.actor for p in in_read})
    accuracy["modality"].add(gold.modality == read.modality)
    accuracy["time"].add(gold.time == read.time)
    total.issues.add(len(set(gold.issues) & set(read.issues)), len(gold.issues), len(read.issues))
    for prf, one, other in (
        (total.conditions, gold.condition, read.condition),
        (total.deadlines, gold.deadline, read.deadline),
    ):
        both = one is not None and other is not None and one.span.overlaps(other.span)
        prf.add(int(both), int(one is not None), int(other is not None))


# --- channels -----------------------------------------------------------------------------------------------------


def _sides(channel: Channel) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    sender = (channel.from_,) if channel.from_ else ()
    return principals(sender), principals(channel.via), principals(channel.to)


def _score_channels(total: Score, gold: Reading, read: Sequence[Channel]) -> None:
    from demarche.read import sentences

    starts = [span.start for span in sentences(gold.article.text)]

    def sentences_of(channel: Channel) -> set[int]:
        return {bisect_right(starts, span.start) for span in channel.evidence}

    weights = {
        (i, j): _MATCH
        for i, one in enumerate(gold.channels)
        for j, other in enumerate(read)
        if _sides(one) == _sides(other) and sentences_of(one) & sentences_of(other)
    }
    total.channels.add(len(assign(weights)), len(gold.channels), len(read))
