"""Training data as windows of word pieces with labels; texts come from ../shared and never leave it."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from training.reader.network import LINKS, ROLES, TAGS, Batch

from demarche.read.layout import lay_out
from demarche.read.trained.pieces import CLS, SEP, Pieces, Window, covered, cut, windows
from demarche.records import Article

SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpora"
IGNORE = -100
OVERLAP = 48  # pieces that two windows share in training; reading takes more, so that links are seen whole
Place = tuple[int, int]


@dataclass(slots=True)
class Attribution:
    """A statement as spans of characters, by role; `anchor` is its cue, or where its words begin if it has none."""

    anchor: Place
    spans: dict[str, list[Place]]
    is_inner: bool = False
    has_cue: bool = True


@dataclass(slots=True)
class Text:
    """A document of a corpus: its pieces and windows, and its statements."""

    id: str
    article: Article
    pieces: Pieces
    windows: list[Window]
    statements: list[Attribution]
    annotator: str = ""


@dataclass(slots=True)
class Example:
    """One window with its labels; offsets count from the window's own first piece, 0 being the mark before it."""

    text: Text
    window: Window
    roles: np.ndarray
    anchors: list[tuple[int, int, np.ndarray]] = field(default_factory=list)
    has_all_links: bool = False
    deeper: Any = None
    look: Any = None
    mark: np.ndarray | None = None
    root: int = IGNORE


def polnear(name: str) -> Iterator[Text]:
    """Yield the articles of a PolNeAR split, one for each annotator file."""
    with (SHARED / "polnear" / f"{name}.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            article = Article(row["text"], title=row["title"])
            pieces = cut(lay_out(article))
            statements = [
                Attribution(
                    tuple((item["cue"] or item["content"])[0]), {role: [tuple(s) for s in item[role]] for role in ROLES}
                )
                for item in row["attributions"]
                if item["content"]
            ]
            for statement in statements:
                statement.has_cue = bool(statement.spans["cue"])
            yield Text(row["id"], article, pieces, windows(pieces, overlap=OVERLAP), statements, row["annotator"])


def examples(text: Text, *, has_all_links: bool = False) -> Iterator[Example]:
    """Yield one example for each window of a text.

    Columns of the tags: source, cue and content of outermost statements; every cue, nested ones too; and where words
    without a cue begin. PolNeAR leaves nested cues unmarked, so inside its contents the fourth column is unknown.
    """
    tags = np.zeros((len(text.pieces), len(TAGS)), dtype=np.int64)
    if not has_all_links:
        for statement in text.statements:
            for place in statement.spans["content"]:
                tags[slice(*covered(text.pieces, place)), 3] = IGNORE
    for statement in text.statements:
        for column, role in enumerate(("source", "cue", "content", "cue")):
            if column < 3 and statement.is_inner:
                continue
            for place in statement.spans.get(role, ()):
                first, stop = covered(text.pieces, place)
                tags[first:stop, column] = 2
                tags[first, column] = 1
        if not statement.has_cue:
            tags[covered(text.pieces, statement.anchor)[0], 4] = 1
    for window in text.windows:
        roles = np.full((window.stop - window.first + 2, len(TAGS)), IGNORE, dtype=np.int64)
        roles[1:-1] = tags[window.first : window.stop]
        made = Example(text, window, roles, has_all_links=has_all_links)
        for statement in text.statements:
            made.anchors += _anchor(text, window, statement)
        yield made


def _anchor(text: Text, window: Window, statement: Attribution) -> Iterable[tuple[int, int, np.ndarray]]:
    first, stop = covered(text.pieces, statement.anchor)
    if not window.first <= first < stop <= window.stop:
        return
    links = np.zeros(window.stop - window.first + 2, dtype=np.int64)
    links[0] = links[-1] = IGNORE
    for number, role in enumerate(LINKS):
        for place in statement.spans.get(role, ()):
            a, b = covered(text.pieces, place)
            a, b = max(a, window.first), min(b, window.stop)
            links[a - window.first + 1 : b - window.first + 1] = number
    yield first - window.first + 1, stop - window.first, links


def collate(items: Sequence[Example]) -> tuple[Batch, torch.Tensor]:
    """Pad windows into one batch; return it with the role tags."""
    longest = max(len(item.roles) for item in items)
    arrays = {
        name: np.zeros((len(items), longest), dtype=np.int64)
        for name in ("ids", "case", "quote", "opening", "mask", "mark")
    }
    roles = np.full((len(items), longest, len(TAGS)), IGNORE, dtype=np.int64)
    for row, item in enumerate(items):
        pieces, inside = item.text.pieces, slice(item.window.first, item.window.stop)
        size = len(item.roles)
        arrays["ids"][row, 0], arrays["ids"][row, size - 1] = CLS, SEP
        for name in ("ids", "case", "quote", "opening"):
            arrays[name][row, 1 : size - 1] = getattr(pieces, name)[inside]
        arrays["mask"][row, :size] = 1
        if item.mark is not None:
            arrays["mark"][row, 1 : size - 1] = item.mark
        roles[row, :size] = item.roles
    tensors = {name: torch.from_numpy(array) for name, array in arrays.items()}
    return Batch(**tensors), torch.from_numpy(roles)
