"""The project's annotated corpus as training data: statements with all their links, signals with all their fields."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from training.reader.data import IGNORE, Attribution, Example, Place, Text, covered, examples

from demarche.actors import load_registry
from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, TIMES
from demarche.corpus import load_documents
from demarche.read.cast import Cast
from demarche.read.layout import Layout, lay_out
from demarche.read.trained.pieces import cut, windows
from demarche.read.trained.sides import Candidate, candidates, features, shares
from demarche.records import Reading, Signal, principal, principals

ROOT = Path(__file__).resolve().parents[2] / "corpus"
ACT_NAMES, ISSUE_NAMES = tuple(ACTS), tuple(ISSUES)


@dataclass(slots=True)
class Marked:
    """A signal in a window: its evidence by piece, its fields as numbers, and the pairs with mentions."""

    places: np.ndarray
    act: int
    time: int
    modality: int
    issues: np.ndarray
    condition_type: int
    mentions: list[np.ndarray] = field(default_factory=list)
    marks: np.ndarray | None = None
    sides: np.ndarray | None = None


@dataclass(slots=True)
class Deeper:
    """What a window of the corpus has beside roles and links."""

    acts: np.ndarray
    condition: np.ndarray
    signals: list[Marked]


def texts(split: str, *, folder: Path = ROOT) -> Iterator[tuple[Text, Reading]]:
    """Yield the documents of a split with their gold readings."""
    for document in load_documents(folder, split=split):
        gold = document.reading
        layout = lay_out(gold.article)
        pieces = cut(layout)
        statements = [_attribution(gold, index) for index in range(len(gold.statements))]
        yield Text(gold.article.external_id or gold.article.id, gold.article, pieces, windows(pieces), statements), gold


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
    registry = load_registry()
    for text, gold in texts(split, folder=folder):
        layout = lay_out(gold.article)
        mentions = candidates(Cast(registry, layout))
        ranges = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
        inside = _inside(text, ranges)
        for example in examples(text, has_all_links=True):
            window = example.window
            known = inside[window.first : window.stop]
            if not known.any():
                continue
            example.roles[1:-1][~known] = IGNORE
            example.deeper = _deeper(text, gold, layout, mentions, example, known)
            yield example


def _inside(text: Text, ranges: list[Place]) -> np.ndarray:
    inside = np.zeros(len(text.pieces), dtype=bool)
    for start, end in ranges or [(0, len(text.article.text))]:
        first, stop = covered(text.pieces, (start, end))
        inside[first:stop] = True
    return inside


def _deeper(
    text: Text, gold: Reading, layout: Layout, mentions: list[Candidate], example: Example, known: np.ndarray
) -> Deeper:
    window = example.window
    size = window.stop - window.first + 2
    acts = np.full((size, 2, len(ACT_NAMES)), IGNORE, dtype=np.float32)
    acts[1:-1][known] = 0.0
    condition = np.full(size, IGNORE, dtype=np.int64)
    condition[1:-1][known] = 0
    signals = []
    share = shares(mentions)
    for signal in gold.signals:
        places: list[int] = []
        for span in signal.evidence:
            a, b = covered(text.pieces, (span.start, span.end))
            a, b = max(a, window.first) - window.first + 1, min(b, window.stop) - window.first + 1
            if a < b:
                acts[a:b, 0, ACT_NAMES.index(signal.act)] = 1.0
                acts[a, 1, ACT_NAMES.index(signal.act)] = 1.0
                places += range(a, b)
        if signal.condition:
            a, b = covered(text.pieces, (signal.condition.span.start, signal.condition.span.end))
            a, b = max(a, window.first) - window.first + 1, min(b, window.stop) - window.first + 1
            if a < b:
                condition[a:b] = 2
                condition[a] = 1
        first_span = signal.evidence[0]
        begin, _ = covered(text.pieces, (first_span.start, first_span.end))
        if places and window.own_first <= begin < window.own_stop:
            signals.append(_marked(text, gold, layout, mentions, share, example, signal, np.array(sorted(set(places)))))
    return Deeper(acts, condition, signals)


def _marked(
    text: Text,
    gold: Reading,
    layout: Layout,
    mentions: list[Candidate],
    share: dict[str, float],
    example: Example,
    signal: Signal,
    places: np.ndarray,
) -> Marked:
    issues = np.zeros(len(ISSUE_NAMES), dtype=np.float32)
    issues[[ISSUE_NAMES.index(issue) for issue in signal.issues]] = 1.0
    kind = CONDITION_TYPES.index(signal.condition.type) if signal.condition else IGNORE
    made = Marked(
        places, ACT_NAMES.index(signal.act), TIMES.index(signal.time), MODALITIES.index(signal.modality), issues, kind
    )
    window = example.window
    near: list[Candidate] = []
    for mention in mentions:
        a, b = covered(text.pieces, (mention.group.start, mention.group.end))
        if window.first <= a < b <= window.stop:
            near.append(mention)
            made.mentions.append(np.arange(a - window.first + 1, b - window.first + 1))
    statement = None if signal.statement is None else gold.statements[signal.statement]
    source = (statement.source[0].start, statement.source[0].end) if statement and statement.source else None
    speakers = frozenset(principal(actor) for actor in statement.source_actors) if statement else frozenset()
    span = signal.evidence[0]
    made.marks = features(layout, (span.start, span.end), source, speakers, near, share)
    from_, to = principals(signal.from_), principals(signal.to)
    made.sides = np.array([[bool(m.principals & from_), bool(m.principals & to)] for m in near], dtype=np.float32)
    return made
