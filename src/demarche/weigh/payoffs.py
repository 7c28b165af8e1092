"""The seven payoffs of a crisis-signalling game, for one game or for many."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from demarche.errors import PayoffError

if TYPE_CHECKING:
    from typing import Self

Array = NDArray[np.float64]

#: Names in the order of the formulas; B's payoff from the status quo is zero.
PAYOFFS = ("SA", "VA", "CB", "barWA", "barWB", "bara", "VB")

MEANING = {
    "SA": "A, status quo",
    "VA": "A, when B concedes",
    "CB": "B, when it concedes",
    "barWA": "A, standing firm (mean)",
    "barWB": "B, when A stands firm (mean)",
    "bara": "A, backing down (mean): the audience cost",
    "VB": "B, when A backs down",
}


@dataclass(frozen=True, slots=True)
class Payoffs:
    """Payoffs of one or more games, in units of the standard deviation of a private shock.

    Each is a number or an array over games; numbers are repeated to the length of the arrays.

    Args:
        SA: A's payoff from the status quo.
        VA: A's payoff when B concedes.
        CB: B's payoff when it concedes.
        barWA: A's mean payoff from standing firm against resistance.
        barWB: B's mean payoff from resisting when A stands firm.
        bara: A's mean payoff from backing down; its negative is the audience cost.
        VB: B's payoff when A backs down.

    Raises:
        PayoffError: a payoff is NaN or infinite (the game is named), or lengths differ.

    Source: Lewis & Schultz (2003), section on the model; notation of Crisman-Cox & Gibilisco (2019).
    """

    SA: ArrayLike
    VA: ArrayLike
    CB: ArrayLike
    barWA: ArrayLike  # noqa: N815  (the literature's name)
    barWB: ArrayLike  # noqa: N815
    bara: ArrayLike
    VB: ArrayLike

    def __post_init__(self) -> None:
        columns = {f.name: _column(f.name, getattr(self, f.name)) for f in fields(self)}
        lengths = {name: len(c) for name, c in columns.items() if len(c) != 1}
        if len(set(lengths.values())) > 1:
            told = ", ".join(f"{name} {n}" for name, n in lengths.items())
            raise PayoffError(f"Payoffs differ in length ({told}); give one value per game, or a number.")
        size = next(iter(lengths.values()), 1)
        for name, column in columns.items():
            _refuse_not_finite(name, column)
            object.__setattr__(self, name, np.broadcast_to(column, (size,)))

    def __len__(self) -> int:
        return len(self.column("SA"))

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Self:
        """From a mapping or data frame with a column for each of the seven names.

        Raises:
            PayoffError: a payoff is missing (it is named).
        """
        missing = [name for name in PAYOFFS if name not in getattr(table, "columns", table)]
        if missing:
            raise PayoffError(f"No column for payoff {', '.join(missing)}; a game needs {', '.join(PAYOFFS)}.")
        return cls(**{name: np.asarray(table[name]) for name in PAYOFFS})

    def column(self, name: str) -> Array:
        """One payoff as an array over games."""
        return np.asarray(getattr(self, name), dtype=float)

    def take(self, games: NDArray[np.intp] | slice) -> Payoffs:
        """The payoffs of some of the games."""
        return Payoffs(**{name: self.column(name)[games] for name in PAYOFFS})

    def replace(self, **changes: ArrayLike) -> Payoffs:
        """A copy with some payoffs changed.

        Raises:
            PayoffError: a name is none of the seven.
        """
        unknown = sorted(set(changes) - set(PAYOFFS))
        if unknown:
            raise PayoffError(f"No payoff is called {', '.join(unknown)}; the seven are {', '.join(PAYOFFS)}.")
        return Payoffs(**{name: changes.get(name, _shrink(self.column(name))) for name in PAYOFFS})


def _shrink(column: Array) -> ArrayLike:
    """A repeated number back as a number, so that it fits arrays of any length."""
    return float(column[0]) if len(column) == 1 else column


def _column(name: str, value: ArrayLike) -> Array:
    try:
        if np.iscomplexobj(value):
            raise TypeError(name)
        column = np.atleast_1d(np.asarray(value, dtype=float))
    except (TypeError, ValueError) as error:
        raise PayoffError(
            f"Payoff {name} is not a number or a list of numbers: {np.ravel(np.asarray(value, dtype=object))[:3]}."
        ) from error
    if column.ndim != 1 or not len(column):
        raise PayoffError(f"Payoff {name} has shape {column.shape}; give a number or one value per game.")
    return column


def _refuse_not_finite(name: str, column: Array) -> None:
    bad = np.flatnonzero(~np.isfinite(column))
    if len(bad):
        more = f" and {len(bad) - 1} more" if len(bad) > 1 else ""
        raise PayoffError(f"Payoff {name} of game {bad[0]}{more} is {column[bad[0]]}; payoffs must be finite numbers.")
