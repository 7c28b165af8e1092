"""The project's annotated corpus as training data: statements with all their links, signals with all their fields."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from training.reader.data import IGNORE, OVERLAP, Attribution, Example, Place, Text, covered, examples

from demarche.actors import load_registry
from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, MUTUAL, TIMES
from demarche.corpus import load_documents
from demarche.read.cast import Cast
from demarche.read.layout import lay_out
from demarche.read.signals import find_signals
from demarche.read.statements import find_statements
from demarche.read.trained.pieces import cut, windows
from demarche.read.trained.sides import Signalled, Stage, candidates
from demarche.records import Reading, Signal, principals

ROOT = Path(__file__).resolve().parents[2] / "corpus"
STORIES = Path(__file__).resolve().parents[1] / "stories" / "stories.jsonl"
ACT_NAMES, ISSUE_NAMES = tuple(ACTS), tuple(ISSUES)


@dataclass(slots=True)
class Marked:
    """A signal in a window: its evidence by piece, its fields as numbers, and every principal as a possible side.

    `marks` and `sides` have a row for each principal; `sides` is IGNORE where the reader does not choose. `pairs` holds
    (principal, mention) for each mention in the window, and (principal, -1) for who is mentioned elsewhere only.
    """

    places: np.ndarray
    act: int
    time: int
    modality: int
    issues: np.ndarray
    condition_type: int
    marks: np.ndarray
    blind: np.ndarray  # the marks where the reader has missed the statement
    sides: np.ndarray
    pairs: np.ndarray


@dataclass(slots=True)
class Deeper:
    """What a window of the corpus has beside roles and links."""

    acts: np.ndarray
    condition: np.ndarray
    signals: list[Marked]
    mentions: list[np.ndarray]


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
    registry = load_registry()
    for text, gold in found:
        layout = lay_out(gold.article)
        cast = Cast(registry, layout)
        stage = Stage(layout, candidates(cast), find_signals(layout, cast, *find_statements(layout, cast)))
        ranges = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
        inside = _inside(text, ranges)
        for example in examples(text, has_all_links=True):
            window = example.window
            known = inside[window.first : window.stop]
            if not known.any():
                continue
            example.roles[1:-1][~known] = IGNORE
            example.deeper = _deeper(text, gold, stage, example, known)
            yield example


def _inside(text: Text, ranges: list[Place]) -> np.ndarray:
    inside = np.zeros(len(text.pieces), dtype=bool)
    for start, end in ranges or [(0, len(text.article.text))]:
        first, stop = covered(text.pieces, (start, end))
        inside[first:stop] = True
    return inside


def _deeper(text: Text, gold: Reading, stage: Stage, example: Example, known: np.ndarray) -> Deeper:
    window = example.window
    size = window.stop - window.first + 2
    acts = np.full((size, 2, len(ACT_NAMES)), IGNORE, dtype=np.float32)
    acts[1:-1][known] = 0.0
    condition = np.full(size, IGNORE, dtype=np.int64)
    condition[1:-1][known] = 0
    signals = []
    where = _mentions(text, stage, example)
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
            signals.append(_marked(gold, stage, where, signal, np.array(sorted(set(places)))))
    return Deeper(acts, condition, signals, list(where.values()))


def _mentions(text: Text, stage: Stage, example: Example) -> dict[int, np.ndarray]:
    """Return the pieces, counted in the window, of each mention that stands in it whole."""
    window, found = example.window, {}
    for index, mention in enumerate(stage.mentions):
        a, b = covered(text.pieces, (mention.group.start, mention.group.end))
        if window.first <= a < b <= window.stop:
            found[index] = np.arange(a - window.first + 1, b - window.first + 1)
    return found


def _marked(gold: Reading, stage: Stage, where: dict[int, np.ndarray], signal: Signal, places: np.ndarray) -> Marked:
    issues = np.zeros(len(ISSUE_NAMES), dtype=np.float32)
    issues[[ISSUE_NAMES.index(issue) for issue in signal.issues]] = 1.0
    row = {index: number for number, index in enumerate(where)}
    pairs = [
        (number, place)
        for number, name in enumerate(stage.principals)
        for place in ([row[i] for i in stage.of[name] if i in row] or [-1])
    ]
    return Marked(
        places,
        ACT_NAMES.index(signal.act),
        TIMES.index(signal.time),
        MODALITIES.index(signal.modality),
        issues,
        CONDITION_TYPES.index(signal.condition.type) if signal.condition else IGNORE,
        stage.marks(signalled(gold, signal)),
        stage.marks(Signalled.of((signal.evidence[0].start, signal.evidence[0].end), signal.act, None)),
        _sides(stage, gold, signal),
        np.array(pairs, dtype=np.int64).reshape(-1, 2),
    )


def signalled(gold: Reading, signal: Signal) -> Signalled:
    """Return what is known of a signal when its sides are sought."""
    evidence = (signal.evidence[0].start, signal.evidence[0].end)
    return Signalled.of(evidence, signal.act, None if signal.statement is None else gold.statements[signal.statement])


def _sides(stage: Stage, gold: Reading, signal: Signal) -> np.ndarray:
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
