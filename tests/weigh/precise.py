"""The best-reply map in high precision with mpmath, and the checks of roots that rest on it.

Nothing here is shared with the package: A's two masses are integrals over its own shock, by rules whose error is
below 1e-18 (`direct` is the plain integral that a test holds them to).
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from functools import cache

import mpmath
import numpy as np
from mpmath import mpf
from scipy.optimize import minimize_scalar
from scipy.special import log_ndtr

from demarche.weigh import PAYOFFS, Equilibria, Payoffs

DIGITS = 25
# Plackett's integral by 56 Gauss-Legendre nodes, up to this size of its arguments; in the upper tail of both
# arguments 32 Gauss-Laguerre nodes; elsewhere the plain integral by panels.
NEAR, NODES, TAIL, TAIL_NODES = 12, 56, 9, 32
PANELS = 5


@cache
def _legendre() -> list[tuple[mpf, mpf, mpf]]:
    """For each node on (0, pi/4): weight / 2 pi, 1 / (2 cos^2), sin / cos^2."""
    with mpmath.workdps(DIGITS + 10):
        out = []
        for node, weight in _unit(NODES):
            cosine, sine = mpmath.cos_sin(node * mpmath.pi / 4)
            out.append((weight / 8, 1 / (2 * cosine**2), sine / cosine**2))
        return out


@cache
def _unit(count: int = 24) -> list[tuple[mpf, mpf]]:
    """Gauss-Legendre nodes and weights on (0, 1)."""
    with mpmath.workdps(DIGITS + 10):
        out = []
        for guess in np.polynomial.legendre.leggauss(count)[0]:
            t = mpf(float(guess))
            for _ in range(3):
                slope = count * (t * mpmath.legendre(count, t) - mpmath.legendre(count - 1, t)) / (t * t - 1)
                t -= mpmath.legendre(count, t) / slope
            out.append(((t + 1) / 2, 1 / ((1 - t * t) * slope**2)))
        return out


@cache
def _laguerre() -> list[tuple[mpf, mpf]]:
    with mpmath.workdps(DIGITS + 30):
        out = []
        for guess in np.polynomial.laguerre.laggauss(TAIL_NODES)[0]:
            t = mpf(float(guess))
            for _ in range(3):
                t += mpmath.laguerre(TAIL_NODES, 0, t) / mpmath.laguerre(TAIL_NODES - 1, 1, t)
            out.append((t, t / ((TAIL_NODES + 1) ** 2 * mpmath.laguerre(TAIL_NODES + 1, 0, t) ** 2)))
        return out


def direct(x: mpf, d: mpf) -> mpf:
    """P(e1 > x, e1 + d > e2): the integral of phi(t) Phi(t + d) beyond x, by panels of Gauss-Legendre.

    The integrand is log-concave; the panels end where it has fallen by e^-70 from its top.
    """
    start, shift = max(float(x), -1e6), float(d)

    def log(t: float) -> float:
        return float(-0.5 * t * t + log_ndtr(t + shift))

    top = float(max(start, minimize_scalar(lambda t: -log(t), bounds=(-60, 60 + abs(shift)), method="bounded").x))
    ends = []
    for way in (-1.0, 1.0):
        step = 1e-3
        while log(top) - log(top + way * step) < 70:
            step *= 1.5
        ends.append(top + way * step)
    low = max(x, mpf(ends[0])) if ends[0] > start else x
    cuts = [low + (top - low) * k / PANELS for k in range(PANELS)] + [
        top + (ends[1] - mpf(top)) * k / PANELS for k in range(PANELS + 1)
    ]
    total = mpf(0)
    for left, right in itertools.pairwise(cuts):
        for node, weight in _unit():
            t = left + (right - left) * node
            total += weight * (right - left) * mpmath.npdf(t) * mpmath.ncdf(t + d)
    return total


def _near(u: mpf, v: mpf) -> mpf:
    total, square, product = mpmath.ncdf(u) * mpmath.ncdf(v), u * u + v * v, u * v
    for weight, first, second in _legendre():
        total += weight * mpmath.exp(product * second - square * first)
    return total


def _tail(x: mpf, y: mpf) -> mpf:
    """`direct` over phi(x), for x and y both large."""
    total = mpf(0)
    for node, weight in _laguerre():
        s = node / x
        total += weight * mpmath.exp(-s * s / 2) * mpmath.ncdf(y + s)
    return total / x


def odds(x: mpf, y: mpf, d: mpf) -> mpf:
    """b / h: P(A would back down) over P(A would stand firm), among challenges; d is y - x without rounding."""
    u = d / mpmath.sqrt(2)
    if min(x, y) > TAIL:
        log = min(max(-d * (x + y) / 2, mpf(-99999)), mpf(99999))
        return mpmath.exp(log) * _tail(y, x) / _tail(x, y)
    if abs(u) < NEAR and max(x, y) < NEAR:
        # Below -14 a challenge is all but certain and the masses no longer move in their first 30 digits.
        return _near(-u, -max(y, mpf(-14))) / _near(u, -max(x, mpf(-14)))
    return direct(y, -d) / direct(x, d)


def gap(game: dict[str, float], z: mpf) -> mpf:
    """Z(z) - z: its roots are the probits of Pr(B resists) in equilibrium."""
    sa, va, cb, wa, wb, a, vb = (mpf(float(game[n])) for n in PAYOFFS)
    c = sa + (sa - va) * mpmath.ncdf(-z) / mpmath.ncdf(z)
    return wb - vb + (vb - cb) * (1 + odds(c - wa, c - a, wa - a)) - z


@dataclass(frozen=True, slots=True)
class Check:
    """What high precision says of the roots of one game.

    Args:
        right: every root found is one, and none was missed between the points looked at.
        error: largest error of a Pr(B resists).
        beyond: roots outside the range of double precision, not checked.
    """

    right: bool
    error: float
    beyond: int


def check(payoffs: Payoffs, found: Equilibria, game: int, *, points: int, width: float = 1e-12) -> Check:
    """Hold the roots of one game to high precision.

    Each must lie within `width` (in probability) of a change of sign, and on a grid over all of the line where a
    root can be there must be no other change.

    Args:
        payoffs: of the games.
        found: their equilibria.
        game: which one.
        points: of the grid.
        width: allowed error of Pr(B resists).
    """
    named = {n: float(payoffs.column(n)[game]) for n in PAYOFFS}
    mine = np.sort(found.z[found.game == game])
    inside = mine[(mine > -37) & (mine < 39)]
    with mpmath.workdps(DIGITS):
        low, high = _span(named)
        signs, error, right = {}, 0.0, True
        for z in inside:
            centre = mpf(float(z))
            half = min(mpf(width) / mpmath.npdf(centre), mpf(1e-6))
            below, at, above = (gap(named, centre + s * half) for s in (-1, 0, 1))
            right &= below * above < 0
            signs |= {centre - half: mpmath.sign(below), centre + half: mpmath.sign(above)}
            slope = (above - below) / (2 * half)
            error = max(error, float(abs(at / slope) * mpmath.npdf(centre)) if slope else np.inf)
        for k in range(points):
            z = low + (high - low) * k / max(points - 1, 1)
            if not any(abs(z - mpf(float(root))) < 1e-6 for root in inside):
                signs[z] = mpmath.sign(gap(named, z))
    order = [signs[z] for z in sorted(signs)]
    changes = sum(a != b for a, b in itertools.pairwise(order))
    return Check(bool(right and changes == len(inside)), error, len(mine) - len(inside))


def _span(named: dict[str, float]) -> tuple[mpf, mpf]:
    """All roots lie between the values of the map at both ends, for it is monotone."""
    ends = [gap(named, mpf(z)) + z for z in (-37, 39)]
    low, high = max(min(ends), mpf(-37)), min(max(ends), mpf(39))
    return min(low, mpf(39)) - mpf("1e-3"), max(high, mpf(-37)) + mpf("1e-3")
