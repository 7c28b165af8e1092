"""The project's annotated corpus as training data: statements with all their links, signals with all their fields."""

import json
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from training.reader.data import IGNORE, OVERLAP, Attribution, Example, Place, Text, examples
from training.reader.network import NONE, TAGS

from demarche.actors import load_registry
from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, MUTUAL, TIMES
from demarche.corpus import load_documents
from demarche.read.cast import Cast
from demarche.read.layout import lay_out
from demarche.read.signals import find_signals
from demarche.read.statements import Said, find_statements
from demarche.read.trained.looks import Look, look_at, mention_places
from demarche.read.trained.pieces import covered, cut, windows
from demarche.read.trained.sides import MARKS as SIDE_MARKS
from demarche.read.trained.sides import Signalled, Stage, candidates
from demarche.read.trained.signals import statement_of
from demarche.records import Party, Reading, Signal, Span, Statement, principals

ROOT = Path(__file__).resolve().parents[2] / "corpus"
STORIES = Path(__file__).resolve().parents[1] / "stories" / "stories.jsonl"
BLIND = 0.2  # of the signals, shown without their statement: the reader will often have missed it
EMPTY = 0.25  # of the sentences without a signal, looked at as if they had one
NoSignals = list[tuple[Span, Statement | None]]  # words that are no signal, with the statement that holds them
ACT_NAMES, ISSUE_NAMES = tuple(ACTS), tuple(ISSUES)


@dataclass(slots=True)
class Looked:
    """What a look at one stretch of evidence should tell: its act, NONE if it is no signal, and its fields as numbers.

    `places` are the pieces of the evidence, `mentions` those of each mention. `marks` and `sides` have a row for each
    principal; `sides` is IGNORE where the reader does not choose. `pairs` holds (principal, mention) for each mention in
    the window, and (principal, -1) for who is mentioned elsewhere only; `told` has a row for each pair: whether the
    annotators chose that very mention for the side. `possible` tells the acts that `act` stands for where a text says
    less than which (a sentence coded by its PLOVER root alone).
    """

    places: np.ndarray
    mentions: list[np.ndarray]
    act: int
    marks: np.ndarray
    pairs: np.ndarray
    sides: np.ndarray
    told: np.ndarray
    possible: np.ndarray | None = None
    time: int = IGNORE
    modality: int = IGNORE
    condition_type: int = IGNORE
    issues: np.ndarray | None = None


@dataclass(slots=True)
class Deeper:
    """What a window of the corpus has beside roles and links."""

    acts: np.ndarray
    condition: np.ndarray


def texts(split: str, *, folder: Path = ROOT) -> Iterator[tuple[Text, Reading]]:
    """Yield the documents of a split with their gold readings."""
    for document in load_documents(folder, split=split):
        yield _text(document.reading), document.reading


def stories(*, file: Path = STORIES) -> Iterator[tuple[Text, Reading]]:
    """Yield the invented stories with their readings: for training only, nothing may be measured on them."""
    for line in file.read_text("utf-8").splitlines():
        gold = Reading.from_json(json.loads(line))
        yield _text(gold), gold


def _text(gold: Reading) -> Text:
    pieces = cut(lay_out(gold.article))
    statements = [_attribution(gold, index) for index in range(len(gold.statements))]
    name = gold.article.external_id or gold.article.id
    return Text(name, gold.article, pieces, windows(pieces, overlap=OVERLAP), statements)


def _attribution(gold: Reading, index: int) -> Attribution:
    statement = gold.statements[index]
    spans: dict[str, list[Place]] = {
        role: [(span.start, span.end) for span in getattr(statement, role)] for role in ("source", "cue", "content")
    }
    spans["addressee"] = [(p.span.start, p.span.end) for p in statement.addressees if p.span]
    spans["relay"] = [(p.span.start, p.span.end) for p in statement.relays if p.span]
    anchor = (spans["cue"] or spans["content"])[0]
    return Attribution(anchor, spans, is_inner=statement.parent is not None, has_cue=bool(statement.cue))


def corpus_examples(split: str, *, folder: Path = ROOT) -> Iterator[Example]:
    """Yield the windows of a split, with labels inside the annotated ranges only."""
    yield from _examples(texts(split, folder=folder))


def story_examples(*, file: Path = STORIES) -> Iterator[Example]:
    """Yield the windows of the invented stories, labelled as those of the corpus are."""
    yield from _examples(stories(file=file))


def _examples(found: Iterable[tuple[Text, Reading]]) -> Iterator[Example]:
    for text, gold in found:
        yield from deeper_examples(text, gold)


def deeper_examples(
    text: Text, gold: Reading, *, only_acts: bool = False, has_all_links: bool = True
) -> Iterator[Example]:
    """Yield the windows of a text with the labels inside its annotated ranges: all, or those of acts alone.

    Without all links, addressees, relays and conditions are not marked in the text.
    """
    inside = _inside(text, _ranges(gold))
    for example in examples(text, has_all_links=has_all_links):
        known = inside[example.window.first : example.window.stop]
        if known.any():
            example.deeper = _deeper(text, gold, example, known)
            example.roles[1:-1][np.ones_like(known) if only_acts else ~known] = IGNORE
            if not has_all_links:
                example.deeper.condition[:] = IGNORE
            yield example


def corpus_looks(split: str, *, folder: Path = ROOT) -> Iterator[Example]:
    """Yield a look at each signal of a split, and at what the rules take for one."""
    yield from looks((text, gold, []) for text, gold in texts(split, folder=folder))


def story_looks(*, file: Path = STORIES) -> Iterator[Example]:
    """Yield the looks at the invented stories."""
    yield from looks((text, gold, []) for text, gold in stories(file=file))


def looks(found: Iterable[tuple[Text, Reading, NoSignals]]) -> Iterator[Example]:
    """Yield a look at each signal, at what the rules take for one, at what is named as none, and at empty sentences.

    What is no signal is shown with its speaker as often as what is one, or a look would learn that speech is a signal.
    """
    registry, chance = load_registry(), random.Random(1962)
    for text, gold, no_signals in found:
        layout = lay_out(gold.article)
        cast = Cast(registry, layout)
        said, bare = find_statements(layout, cast)
        by_rules = find_signals(layout, cast, said, bare)
        stage = Stage(layout, candidates(cast), by_rules)
        places = mention_places(text.pieces, stage)
        ranges = _ranges(gold)
        for signal in gold.signals:
            is_blind = chance.random() < BLIND
            yield _look(
                text, stage, places, _signalled(gold, signal.evidence[0], signal, is_blind=is_blind), gold, signal
            )
        for span, statement in no_signals:
            seen = Signalled.of((span.start, span.end), "", None if chance.random() < BLIND else statement)
            yield _look(text, stage, places, seen, gold, None)
        for other in by_rules:
            if not any(a <= other.evidence[0].start < b for a, b in ranges):
                continue
            meant = _meant(gold.signals, other.evidence, other.act)
            if meant is None:
                seen = _heard(said, other.evidence[0], chance)
            else:
                seen = _signalled(gold, other.evidence[0], meant, is_blind=False)
            yield _look(text, stage, places, seen, gold, meant)
        for sentence in layout.sentences:
            span = gold.article.span(sentence.start, sentence.end)
            if (
                any(a <= span.start and span.end <= b for a, b in ranges)
                and _meant(gold.signals, (span,)) is None
                and chance.random() < EMPTY
            ):
                yield _look(text, stage, places, _heard(said, span, chance), gold, None)


def _heard(said: Sequence[Said], span: Span, chance: random.Random) -> Signalled:
    """Return words that are no signal with the statement of the rules that holds them, mostly."""
    index = None if chance.random() < BLIND else statement_of(said, span)
    return Signalled.of((span.start, span.end), "", None if index is None else said[index].statement)


def _meant(signals: Iterable[Signal], evidence: Sequence[Span], act: str = "") -> Signal | None:
    """Return the signal that words stand for: the act in them, else another in them, else none."""
    near = [s for s in signals if any(x.overlaps(y) for x in s.evidence for y in evidence)]
    return next(iter(sorted(near, key=lambda s: s.act != act)), None)


def _signalled(gold: Reading, evidence: Span, signal: Signal, *, is_blind: bool) -> Signalled:
    index = None if is_blind else signal.statement
    return Signalled.of((evidence.start, evidence.end), signal.act, None if index is None else gold.statements[index])


def _look(
    text: Text,
    stage: Stage,
    places: list[Place],
    seen: Signalled,
    gold: Reading,
    signal: Signal | None,
) -> Example:
    look = look_at(text.pieces, seen, places)
    roles = np.full((len(look.mark) + 2, len(TAGS)), IGNORE, dtype=np.int64)
    mentions = [np.arange(a + 1, b + 1) for a, b in look.near.values()]
    made = Example(text, look.window, roles, has_all_links=True, mark=look.mark)
    none = np.zeros((0, 2))
    if signal is None:
        marks = np.zeros((0, SIDE_MARKS), np.float32)
        made.look = Looked(look.evidence + 1, mentions, NONE, marks, stage.pairs(look.near), none, none)
        return made
    issues = np.zeros(len(ISSUE_NAMES), dtype=np.float32)
    issues[[ISSUE_NAMES.index(issue) for issue in signal.issues]] = 1.0
    pairs = stage.pairs(look.near)
    made.look = Looked(
        look.evidence + 1,
        mentions,
        ACT_NAMES.index(signal.act),
        stage.marks(seen),
        pairs,
        _sides(stage, signal),
        told(stage, look, pairs, signal.from_, signal.to),
        time=TIMES.index(signal.time),
        modality=MODALITIES.index(signal.modality),
        condition_type=CONDITION_TYPES.index(signal.condition.type) if signal.condition else IGNORE,
        issues=issues,
    )
    return made


def told(stage: Stage, look: Look, pairs: np.ndarray, from_: Iterable[Party], to: Iterable[Party]) -> np.ndarray:
    """Return for each (principal, mention) whether the annotators' span of a party is that mention, (pairs, 2)."""
    near = list(look.near)
    made = np.zeros((len(pairs), 2), dtype=np.float32)
    for column, parties in enumerate((from_, to)):
        spans = [party.span for party in parties if party.span is not None]
        for row, (_, place) in enumerate(pairs):
            if place >= 0:
                group = stage.mentions[near[place]].group
                made[row, column] = any(span.start < group.end and group.start < span.end for span in spans)
    return made


def _ranges(gold: Reading) -> list[Place]:
    found = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
    return found or [(0, len(gold.article.text))]


def _inside(text: Text, ranges: list[Place]) -> np.ndarray:
    inside = np.zeros(len(text.pieces), dtype=bool)
    for start, end in ranges:
        first, stop = covered(text.pieces, (start, end))
        inside[first:stop] = True
    return inside


def _deeper(text: Text, gold: Reading, example: Example, known: np.ndarray) -> Deeper:
    size = len(known) + 2
    acts = np.full((size, 2, len(ACT_NAMES)), IGNORE, dtype=np.float32)
    acts[1:-1][known] = 0.0
    condition = np.full(size, IGNORE, dtype=np.int64)
    condition[1:-1][known] = 0
    for signal in gold.signals:
        number = ACT_NAMES.index(signal.act)
        for span in signal.evidence:
            a, b = _in_window(text, example, span)
            if a < b:
                acts[a:b, 0, number] = 1.0
                acts[a, 1, number] = 1.0
        if signal.condition:
            a, b = _in_window(text, example, signal.condition.span)
            if a < b:
                condition[a:b] = 2
                condition[a] = 1
    return Deeper(acts, condition)


def _in_window(text: Text, example: Example, span: Span) -> Place:
    """Return the pieces of a span, counted in the window; none where the first is not before the second."""
    window = example.window
    a, b = covered(text.pieces, (span.start, span.end))
    return max(a, window.first) - window.first + 1, min(b, window.stop) - window.first + 1


def _sides(stage: Stage, signal: Signal) -> np.ndarray:
    """Return for each principal whether it acts and whether it is acted toward.

    What is done together has no other side (codebook, section 4): IGNORE.
    """
    mutual = signal.act in MUTUAL
    from_ = principals((*signal.from_, *signal.to)) if mutual else principals(signal.from_)
    to = principals(signal.to)
    sides = np.array([[name in from_, name in to] for name in stage.principals], dtype=np.float32).reshape(-1, 2)
    if mutual:
        sides[:, 1] = IGNORE
    return sides
