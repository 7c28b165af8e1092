"""The best-reply map of one scalar per game, on the probit scale, with everything its bounds need.

B resists with probability p = Phi(z). A then challenges where its better private payoff beats
c = [SA - (1 - p) VA] / p = SA + (SA - VA)(1 - p)/p, B's belief that A would stand firm is q = h/g = 1/(1 + e^-t),
and B's reply is Phi(Z) with

    Z(z) = (barWB - VB) + (VB - CB)/q = base + beta e^-t,   base = barWB - CB, beta = VB - CB.

An equilibrium is Z(z) = z. Working with z instead of p keeps probabilities of 1e-300 and of 1 - 1e-20 apart
from 0 and 1. Equations: Crisman-Cox & Gibilisco (2019), the equilibrium constraint.

Three facts make root finding provable (docs/weigh/textbook.md gives the proofs):

1. c is monotone in p, q is monotone in c (the likelihood ratio of the two densities of the winner is monotone),
   and the reply is monotone in q. So Z is monotone in z, with the sign of (SA - VA)(VB - CB)(barWA - bara).
2. If Z falls (or is flat), there is exactly one equilibrium.
3. dt/dc is a difference of two hazards of log-concave densities, each of which rises with c; so the slope of Z
   on an interval is bounded from its ends alone.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr

from demarche.weigh.normal import Array, contest, hazard_gap, hazards, log_pdf
from demarche.weigh.payoffs import Payoffs

# Below this Phi(z) leaves the range of double precision; an equilibrium there is the boundary p = 0.
LOWEST, HIGHEST = -37.5, 40.0
# No more than this of an error in Z is put down to the rounding of x: where the map is steeper, signs decide.
_JITTER = 1e-9


class Games(NamedTuple):
    """What the best-reply map needs of the payoffs, one entry a game."""

    start: Array  # SA - barWA: x where p is 1; c - barWA would lose its digits where both are large
    delta: Array
    base: Array
    beta: Array
    d: Array

    def take(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> Games:
        """Some of the games, repeated as the index says."""
        return Games(*(column[index] for column in self))


class Reply(NamedTuple):
    """The map and the parts of its slope at each z."""

    Z: Array
    slope: Array
    odds: Array  # e^-t, the odds of backing down
    stand_hazard: Array
    back_hazard: Array
    hazard_error: Array  # bound on the relative error of both
    spread: Array  # phi(z) / Phi(z)^2, so that dc/dz = -delta * spread
    jitter: Array  # error of Z by the rounding of x


def games(payoffs: Payoffs) -> Games:
    """Reduce seven payoffs to the six numbers of the map."""
    sa, va, cb, wa, wb, a, vb = (payoffs.column(n) for n in ("SA", "VA", "CB", "barWA", "barWB", "bara", "VB"))
    return Games(sa - wa, sa - va, wb - cb, vb - cb, wa - a)


def edge(g: Games, z: Array) -> Array:
    """x = c - barWA as a function of z, exact near p = 0 and near p = 1."""
    with np.errstate(over="ignore"):
        return np.asarray(g.start + g.delta * np.exp(_log_ratio(z)))


def _log_ratio(z: Array) -> Array:
    """Log of (1 - p)/p, as far as it can be raised again."""
    return np.asarray(np.minimum(log_ndtr(-z) - log_ndtr(z), 709.0))


def reply(g: Games, z: Array) -> Reply:
    """The best-reply map at z, with the hazards that bound its slope."""
    log_ratio = _log_ratio(z)
    with np.errstate(over="ignore"):
        moved = g.delta * np.exp(log_ratio)
    x = g.start + moved
    y = x + g.d
    mass = contest(x, y, g.d)
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        odds = np.exp(np.minimum(-mass.log_odds, 709.0))
        stand, back, error = hazards(x, y, mass)
        spread = np.exp(log_pdf(z) - 2.0 * log_ndtr(z))
        steep = odds * hazard_gap(x, g.d, back - stand)
        slope = g.beta * g.delta * (steep * spread)
        image = g.base + g.beta * odds
        lost = 2e-16 * (np.abs(g.start) + np.abs(moved) * (2.0 + np.abs(log_ratio)))
        jitter = np.fmin(np.abs(g.beta * steep) * lost, _JITTER * np.maximum(1.0, np.abs(z)))
    return Reply(image, np.nan_to_num(slope), odds, stand, back, error, spread, jitter)


def limits(g: Games) -> tuple[Array, Array]:
    """The values of Z as p goes to 0 and at p = 1; all its other values lie between them."""
    at_one = contest(g.start, g.start + g.d, g.d).log_odds
    u = g.d / np.sqrt(2.0)
    low = log_ndtr(u) - log_ndtr(-u)
    at_zero = np.where(g.delta < 0, low, np.where(g.d > 0, np.inf, np.where(g.d < 0, -np.inf, 0.0)))
    at_zero = np.where(g.delta == 0, at_one, at_zero)
    return _image(g, at_zero), _image(g, at_one)


def _image(g: Games, log_odds: Array) -> Array:
    odds = np.exp(np.minimum(-log_odds, 700.0))
    with np.errstate(over="ignore"):
        return g.base + g.beta * odds


def probability(z: Array) -> Array:
    """p_R = Phi(z)."""
    return np.asarray(ndtr(z))
