"""PLV: sentences with source and target marked and a PLOVER root, as training data for the head that codes them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from benchmarks.plv import Row, rows
from training.reader.corpus import ACT_NAMES, Looked, told
from training.reader.data import IGNORE, SHARED, Example, Place, Text, covered
from training.reader.network import ROOTS, TAGS

from demarche.actors import load_registry
from demarche.codebook import ACTS
from demarche.read.cast import Cast
from demarche.read.layout import lay_out
from demarche.read.trained.looks import look_at, mention_places
from demarche.read.trained.pieces import cut, windows
from demarche.read.trained.sides import Signalled, Stage, candidates
from demarche.records import Article, Party

SOURCE, TARGET = 1, 2
PARTS_OF = {"YIELD": ("CONCEDE", "RETREAT")}
ACTS_OF = {
    root: [act for act, entry in ACTS.items() if {entry.plover, entry.future_plover} & {root, *PARTS_OF.get(root, ())}]
    for root in ROOTS
}
WRITTEN = Path(__file__).resolve().parents[1] / "sentences" / "plover.tsv"


def plv_example(sentence: str, source: Place, target: Place, root: str) -> Example:
    """Return a sentence as a window whose pieces are marked."""
    article = Article(sentence)
    pieces = cut(lay_out(article))
    text = Text("plv", article, pieces, windows(pieces), [])
    window = text.windows[0]
    mark = np.zeros(window.stop - window.first, dtype=np.int64)
    for value, place in ((SOURCE, source), (TARGET, target)):
        first, stop = covered(pieces, place)
        mark[first : min(stop, len(mark))] = value
    roles = np.full((len(mark) + 2, len(TAGS)), IGNORE, dtype=np.int64)
    return Example(text, window, roles, mark=mark, root=ROOTS.index(root))


def examples(marked: Iterable[Row]) -> Iterator[Example]:
    """Yield those sentences whose source and target both fall within the window."""
    for sentence, source, target, root in marked:
        made = plv_example(sentence, source, target, root)
        if made.mark is not None and {SOURCE, TARGET} <= set(made.mark.tolist()):
            yield made


def side_looks(marked: Iterable[Row]) -> Iterator[Example]:
    """Yield looks at whole sentences as at one signal each, whose sides are the marked source and target.

    A root has several acts: the first of them stands for it where sides are learnt.
    """
    registry = load_registry()
    for sentence, source, target, root in marked:
        article = Article(sentence)
        layout = lay_out(article)
        pieces = cut(layout)
        text = Text("plv", article, pieces, windows(pieces), [])
        stage = Stage(layout, candidates(Cast(registry, layout)))
        places = mention_places(pieces, stage)
        seen = Signalled((0, len(sentence)), ACTS_OF[root][0])
        look = look_at(pieces, seen, places)
        pairs = stage.pairs(look.near)
        parties = [[Party(article.span(*place), "?")] for place in (source, target)]
        chosen = told(stage, look, pairs, *parties)
        sides = np.full((len(stage.principals), 2), IGNORE, dtype=np.float32)
        for column in range(2):
            if chosen[:, column].any():
                sides[:, column] = 0
                sides[np.unique(pairs[chosen[:, column] > 0, 0]), column] = 1
        if not chosen.any():
            continue
        roles = np.full((len(look.mark) + 2, len(TAGS)), IGNORE, dtype=np.int64)
        made = Example(text, look.window, roles, has_all_links=True, mark=look.mark)
        mentions = [np.arange(a + 1, b + 1) for a, b in look.near.values()]
        act = ACT_NAMES.index(seen.act)
        possible = np.array([name in ACTS_OF[root] for name in (*ACT_NAMES, "")])
        marks = stage.marks(seen)
        made.look = Looked(look.evidence + 1, mentions, act, marks, pairs, sides, chosen, possible)
        yield made


def plv_examples(name: str = "train") -> Iterator[Example]:
    """Yield the sentences of a PLV file."""
    return examples(rows(SHARED / "plv" / f"{name}.tsv"))


def plv_looks(name: str = "train") -> Iterator[Example]:
    """Yield looks at the sentences of a PLV file."""
    return side_looks(rows(SHARED / "plv" / f"{name}.tsv"))


def written_examples() -> Iterator[Example]:
    """Yield the sentences written for this purpose; what they are stands beside them in `sentences/README.md`."""
    return examples(rows(WRITTEN))


def written_looks() -> Iterator[Example]:
    """Yield looks at the sentences written for this purpose."""
    return side_looks(rows(WRITTEN))
