"""How equilibria move with one payoff, and where they merge: the equilibrium correspondence and its folds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from demarche.errors import PayoffError
from demarche.weigh.normal import Array
from demarche.weigh.payoffs import PAYOFFS, Payoffs
from demarche.weigh.solution import Equilibria, solve

if TYPE_CHECKING:
    import polars

# Halvings of the interval around a fold: the payoff is then known to about 1e-13 of its range.
_HALVINGS = 44


@dataclass(frozen=True, slots=True)
class Fold:
    """A payoff at which two equilibria merge and vanish.

    Args:
        value: of the payoff.
        resist: Pr(B resists) there (known to about the square root of the precision of `value`).
        opens: whether the two exist above the value (True) or below it (False).
    """

    value: float
    resist: float
    opens: bool


@dataclass(frozen=True, slots=True, eq=False)
class Correspondence:
    """All equilibria of a game along one of its payoffs.

    Args:
        payoff: name of the payoff that varies.
        values: its values.
        equilibria: those of the game at each value (`game` counts the values).
        folds: where two equilibria merge, in rising order of the payoff.
    """

    payoff: str
    values: Array
    equilibria: Equilibria
    folds: tuple[Fold, ...]

    def to_polars(self) -> polars.DataFrame:
        """One row per value and equilibrium."""
        import polars

        frame = self.equilibria.to_polars()
        return frame.with_columns(polars.Series(self.payoff, self.values[self.equilibria.game]))


def correspondence(payoffs: Payoffs, payoff: str, values: ArrayLike) -> Correspondence:
    """Follow all equilibria of one game along one payoff.

    Folds are found where the number of equilibria changes between two values; two folds between neighbouring values
    would cancel and go unseen, so give enough values (200 are enough for every example in the docs).

    Args:
        payoffs: of one game.
        payoff: which of the seven varies.
        values: its values, rising.

    Raises:
        PayoffError: more than one game, an unknown payoff, or values that do not rise.

    >>> import numpy as np
    >>> from demarche.weigh import Payoffs, correspondence
    >>> game = Payoffs(SA=0, VA=1, CB=0, barWA=-1.9, barWB=-2.9, bara=-1.2, VB=1)
    >>> [round(f.value, 6) for f in correspondence(game, "barWB", np.linspace(-3, -2.6, 41)).folds]
    [-2.946913, -2.747044]
    """
    grid = np.asarray(values, dtype=float)
    if len(payoffs) != 1 or payoff not in PAYOFFS:
        raise PayoffError(f"correspondence follows one game along one of {', '.join(PAYOFFS)}.")
    if grid.ndim != 1 or len(grid) < 2 or not (np.diff(grid) > 0).all():
        raise PayoffError("correspondence needs at least two values, in rising order.")
    found = solve(payoffs.replace(**{payoff: grid}))
    changes = np.flatnonzero(np.diff(found.count))
    folds = tuple(_fold(payoffs, payoff, grid[i], grid[i + 1]) for i in changes)
    return Correspondence(payoff, grid, found, folds)


def _fold(payoffs: Payoffs, payoff: str, low: float, high: float) -> Fold:
    few, many = (len(solve(payoffs.replace(**{payoff: v}))) for v in (low, high))
    opens = many > few
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        if middle in (low, high):
            break
        if len(solve(payoffs.replace(**{payoff: middle}))) == few:
            low = middle
        else:
            high = middle
    inside = solve(payoffs.replace(**{payoff: high if opens else low}))
    if inside.fold.any():
        return Fold(float(0.5 * (low + high)), float(inside.resist[inside.fold][0]), opens)
    pair = int(np.argmin(np.diff(inside.z)))
    return Fold(float(0.5 * (low + high)), float(inside.resist[pair : pair + 2].mean()), opens)
