"""PLV: sentences with source and target marked and a PLOVER root, as training data for the head that codes them."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from benchmarks.plv import Row, rows
from training.reader.data import IGNORE, SHARED, Example, Place, Text, covered
from training.reader.network import ROOTS, TAGS

from demarche.read.layout import lay_out
from demarche.read.trained.pieces import cut, windows
from demarche.records import Article

SOURCE, TARGET = 1, 2
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


def plv_examples(name: str = "train") -> Iterator[Example]:
    """Yield the sentences of a PLV file."""
    return examples(rows(SHARED / "plv" / f"{name}.tsv"))


def written_examples() -> Iterator[Example]:
    """Yield the sentences written for this purpose; what they are stands beside them in `sentences/README.md`."""
    return examples(rows(WRITTEN))
