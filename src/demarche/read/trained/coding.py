"""One sentence, its source and target given: which PLOVER event it tells. What coders of single sentences ask for."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.errors import DemarcheError
from demarche.read.layout import lay_out
from demarche.read.trained.decode import log_softmax
from demarche.read.trained.network import Network
from demarche.read.trained.pieces import cut, windows
from demarche.records import Article

# The fifteen roots of the PLV data (Zero-Shot-PLOVER); YIELD is CONCEDE and RETREAT. Quad classes as there: verbal and
# material cooperation, verbal and material conflict.
QUADS = {
    "AGREE": 1,
    "CONSULT": 1,
    "SUPPORT": 1,
    "COOPERATE": 2,
    "AID": 2,
    "YIELD": 2,
    "REQUEST": 3,
    "ACCUSE": 3,
    "REJECT": 3,
    "THREATEN": 3,
    "PROTEST": 4,
    "SANCTION": 4,
    "MOBILIZE": 4,
    "COERCE": 4,
    "ASSAULT": 4,
}
ROOTS = tuple(QUADS)
_SOURCE, _TARGET = 1, 2


@dataclass(frozen=True, slots=True)
class Coded:
    """The PLOVER root of a sentence, its quad class, and the probability of every root."""

    root: str
    quad: int
    probabilities: dict[str, float]

    @property
    def binary(self) -> str:
        """`cooperation` or `conflict`."""
        return "cooperation" if self.quad <= 2 else "conflict"


def code_sentence(network: Network, sentence: str, source: tuple[int, int], target: tuple[int, int] | None) -> Coded:
    """Return the code of a sentence; a sentence longer than a window is read as far as one goes.

    Raises:
        DemarcheError: there is no word in the sentence, or a place does not lie in it.
    """
    for name, place in (("source", source), ("target", target)):
        if place is not None and not 0 <= place[0] < place[1] <= len(sentence):
            raise DemarcheError(
                f"the {name} {place[0]}-{place[1]} does not lie in the sentence of {len(sentence)} characters; give "
                "where it starts and ends in it"
            )
    pieces = cut(lay_out(Article(sentence)))
    if not len(pieces):
        raise DemarcheError("there is no word in the sentence to be coded")
    window = windows(pieces)[0]
    mark = np.zeros(window.stop - window.first, dtype=np.int64)
    for value, span in ((_SOURCE, source), (_TARGET, target)):
        if span is not None:
            inside = (pieces.start[: window.stop] < span[1]) & (pieces.end[: window.stop] > span[0])
            mark[inside] = value
    scores = network.look(pieces, window, mark)
    logs = log_softmax(network.roots(scores, _places(mark, _SOURCE), _places(mark, _TARGET)))
    root = ROOTS[int(logs.argmax())]
    return Coded(root, QUADS[root], {name: float(np.exp(log)) for name, log in zip(ROOTS, logs, strict=True)})


def _places(mark: NDArray[np.int64], value: int) -> NDArray[np.int64]:
    """Return the marked pieces, all of them where none is marked."""
    found = np.flatnonzero(mark == value)
    return found if len(found) else np.arange(len(mark))
