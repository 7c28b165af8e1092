"""Equilibria on a step: where the best-reply map leaps over the diagonal between two neighbouring doubles.

With payoffs of 1e8 and more, B's probability of resisting may have to be known beyond 16 digits to say what A does:
x = c - barWA moves by whole shocks while z stays the same double. The equilibrium is then found in x. B's reply must be
z, so the odds of backing down are (z - base) / beta, and the odds rise or fall steadily with x.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from demarche.errors import PayoffError
from demarche.weigh.bestreply import Games, edge
from demarche.weigh.normal import Array, contest, hazard_gap, hazards, log_pdf

# Doubles to either side of z that x may come from, and halvings: of 1e15, to the last digit.
_ULPS, _HALVINGS = 8, 120
# Log odds of standing firm that miss those wanted by more than this are no solution.
_MISSED = 1e-6


class Step(NamedTuple):
    """An equilibrium on a step: x = c - barWA, the log odds of standing firm, and the slope of the map."""

    x: Array
    log_odds: Array
    slope: Array


def on_step(g: Games, z: Array, names: NDArray[np.intp]) -> Step:
    """The equilibria of games at z, solved in x.

    Args:
        g: the games.
        z: of the step, one per game.
        names: numbers of the games, for messages.

    Raises:
        PayoffError: rounding leaves no x at which B's reply is z (the game is named).
    """
    from scipy.special import log_ndtr

    with np.errstate(divide="ignore", invalid="ignore", over="ignore", under="ignore"):
        wanted = -np.log((z - g.base) / g.beta)
        width = _ULPS * np.spacing(np.maximum(np.abs(z), 1.0))
        ends = np.sort(np.stack([edge(g, z - width), edge(g, z + width)]), axis=0)
        room = 1.0 + ends[1] - ends[0]
        low, high = ends[0] - room, ends[1] + room
        for _ in range(_HALVINGS):
            x = 0.5 * (low + high)
            # The odds of standing firm rise with x where d > 0, and fall where it is below 0.
            left = (contest(x, x + g.d, g.d).log_odds < wanted) == (g.d > 0)
            low, high = np.where(left, x, low), np.where(left, high, x)
        mass = contest(x, x + g.d, g.d)
        stand, back, _ = hazards(x, x + g.d, mass)
        spread = np.exp(log_pdf(z) - 2.0 * log_ndtr(z))
        slope = g.beta * g.delta * np.exp(-wanted) * hazard_gap(x, g.d, back - stand) * spread
    bad = np.flatnonzero(~(np.abs(mass.log_odds - wanted) < _MISSED * (1.0 + np.abs(wanted))))
    if len(bad):
        raise PayoffError(
            f"An equilibrium of game {names[bad[0]]} and {len(bad) - 1} more hangs on more digits of Pr(resist) than there "
            "are: look for payoffs of extreme size and rescale them; they count in standard deviations of a private shock."
        )
    return Step(x, wanted, np.nan_to_num(slope))
