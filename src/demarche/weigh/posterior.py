"""Log posterior density of the payoffs with its gradient, for many chains at once.

The likelihood runs along the equilibria (implicit function theorem, as in `demarche.weigh.constrained`), but only to
first order and for all chains together. Each game stays on the branch of equilibria that its chain has followed;
`demarche.weigh.chains` counts how often a draw left a game a choice.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from demarche.weigh.bestreply import games
from demarche.weigh.choice import masses
from demarche.weigh.design import Design
from demarche.weigh.equilibria import find
from demarche.weigh.joint import stack
from demarche.weigh.normal import Array, log_pdf
from demarche.weigh.payoffs import PAYOFFS, Payoffs

_LOWEST, _HIGHEST, _STEPS = -20.0, 37.0, 25
# |F| on the probit scale at which Newton's iteration stops, and beyond which a chain counts as lost. The value is
# then corrected to first order (the multiplier times F), so that its own error is of the order of F squared; on the
# sanctions data 1e-5 leaves it 1e-8 off, and halves to a third the work that 1e-8 needs.
_TIGHT, _LOOSE = 1e-5, 1e-4


class Density(NamedTuple):
    """Value per chain, gradient per chain, and the equilibria (probits) they were taken at."""

    value: Array
    gradient: Array
    z: Array


class Target:
    """The posterior density of one design under independent normal priors.

    Args:
        design: the specification on the data.
        scale: prior standard deviation of each coefficient; the prior's mean is 0.
    """

    def __init__(self, design: Design, scale: Array) -> None:
        self.design, self.precision = design, 1.0 / scale**2
        self._stack = stack(design)
        self._counts = design.counts.T[:, None, :]

    def at(self, theta: Array, z: Array) -> Density:
        """Density at one point per chain.

        Args:
            theta: chains by coefficients.
            z: chains by games, equilibria of a nearby point.
        """
        payoffs = self._payoffs(theta)
        with np.errstate(all="ignore"):
            return self._density(theta, payoffs, z)

    def _density(self, theta: Array, payoffs: list[Array], z: Array) -> Density:
        z, f, local, value = self._settled(payoffs, z)
        lost = ~(np.abs(f).max(axis=1) < _LOOSE) | ~np.isfinite(value)
        gradient = np.empty_like(theta)
        for i, name in enumerate(PAYOFFS):
            where = self.design.where[name]
            gradient[:, where] = local[i] @ self.design.blocks[name]
        total = value - 0.5 * (theta * theta) @ self.precision
        gradient -= theta * self.precision
        return Density(np.where(lost, -np.inf, total), np.where(lost[:, None], 0.0, gradient), z)

    def _payoffs(self, theta: Array) -> list[Array]:
        d = self.design
        return [theta[:, d.where[n]] @ d.blocks[n].T + d.offset[n] for n in PAYOFFS]

    def _settled(self, payoffs: list[Array], z: Array) -> tuple[Array, Array, list[Array], Array]:
        """Newton's iteration on F, and the likelihood's derivatives at its end.

        The z given back is one step of Newton's iteration ahead of where the derivatives were taken: its F is of the
        order of `_TIGHT` squared.
        """
        at = _terms(payoffs, z)
        live = np.flatnonzero(~(np.abs(at.f) < _TIGHT))
        if len(live):
            z, at = _moved(payoffs, z, at, live)
        value, local = _local(payoffs, z, at, self._counts)
        ahead = np.clip(z - np.clip(np.nan_to_num(at.f / _away(at.f_z)), -0.5, 0.5), _LOWEST, _HIGHEST)
        return ahead, at.f, local, value


def _away(slope: Array) -> Array:
    return np.where(np.abs(slope) < 1e-8, 1e-8, slope)


def _moved(payoffs: list[Array], z: Array, at: _At, live: NDArray[np.intp]) -> tuple[Array, _At]:
    """Newton's iteration for the games (flat positions) whose F is not small yet; all else stays."""
    flat, table = z.ravel().copy(), [p.ravel() for p in payoffs]
    index, f, f_z = live, at.f.ravel()[live], at.f_z.ravel()[live]
    for _ in range(_STEPS):
        move = np.clip(np.nan_to_num(f / _away(f_z)), -0.5, 0.5)
        flat[index] = np.clip(flat[index] - move, _LOWEST, _HIGHEST)
        again = _terms([p[index] for p in table], flat[index])
        _put(at, index, again)
        open_ = ~(np.abs(again.f) < _TIGHT)
        index, f, f_z = index[open_], again.f[open_], again.f_z[open_]
        if not len(index):
            break
    else:
        part = [p[index] for p in table]
        flat[index] = _nearest(part, flat[index], z.ravel()[index])
        _put(at, index, _terms(part, flat[index]))
    return flat.reshape(z.shape), at


def _put(whole: _At, index: NDArray[np.intp], part: _At) -> None:
    for mine, theirs in zip(_arrays(whole), _arrays(part), strict=True):
        mine.reshape(-1)[index] = theirs


def _arrays(at: _At) -> list[Array]:
    return [*at.m, *(a for pair in at.firsts for a in pair), at.odds, at.r, at.r1, at.f, at.f_x, at.f_y, at.f_z]


def _nearest(payoffs: list[Array], fallen: Array, before: Array) -> Array:
    """For games that Newton's iteration could not settle: of all their equilibria, the one nearest to the last."""
    table = np.stack(payoffs)
    usable = np.isfinite(table).all(axis=0)
    if not usable.any():
        return fallen
    found = find(games(Payoffs(*table[:, usable])))
    at = np.flatnonzero(usable)[found.game]
    order = np.lexsort((np.abs(found.z - before[at]), at))
    game, first = np.unique(at[order], return_index=True)
    out = fallen.copy()
    out[game] = np.clip(found.z[order][first], _LOWEST, _HIGHEST)
    return out


class _At(NamedTuple):
    m: tuple[Array, ...]
    firsts: tuple[tuple[Array, Array], ...]
    odds: Array
    r: Array
    r1: Array
    f: Array
    f_x: Array
    f_y: Array
    f_z: Array


def _terms(payoffs: list[Array], z: Array) -> _At:
    sa, va, cb, wa, wb, a, vb = payoffs
    low = log_ndtr(z)
    r = np.exp(np.minimum(log_ndtr(-z) - low, 300.0))
    r1 = -np.exp(np.minimum(log_pdf(z) - 2.0 * low, 300.0))
    c = sa + (sa - va) * r
    shape = z.shape
    m = masses((c - wa).ravel(), (c - a).ravel())
    logs = tuple(v.reshape(shape) for v in m[:6])
    none1 = (logs[4], logs[5])
    firsts = (none1, *(tuple(v.reshape(shape) for v in pair) for pair in (m.any1, m.stand1, m.back1)))
    stand1, back1 = firsts[2], firsts[3]
    odds = np.exp(np.clip(logs[3] - logs[2], -300.0, 300.0))
    f_x, f_y = ((cb - vb) * odds * (back1[i] - stand1[i]) for i in (0, 1))
    f = z - wb + cb * (1.0 + odds) - vb * odds
    f_z = 1.0 + (f_x + f_y) * (sa - va) * r1
    return _At(logs[:4], firsts, odds, r, r1, f, f_x, f_y, f_z)  # type: ignore[arg-type]


def _local(payoffs: list[Array], z: Array, at: _At, counts: Array) -> tuple[Array, list[Array]]:
    """Value per chain, and the derivative along the equilibria in each payoff of each game."""
    sa, va = payoffs[:2]
    sq, cd, sf, bd = counts
    yes = sf + bd
    l_x, l_y = (sum(n * pair[i] for n, pair in zip((sq, cd, sf, bd), at.firsts, strict=True)) for i in (0, 1))
    log_yes, log_no, log_f = log_ndtr(z), log_ndtr(-z), log_pdf(z)
    own = yes * np.exp(log_f - log_yes) - cd * np.exp(log_f - log_no)
    l_z = (l_x + l_y) * (sa - va) * at.r1 + own
    dual = -l_z / _away(at.f_z)
    g_x, g_y = l_x + dual * at.f_x, l_y + dual * at.f_y
    g_c = g_x + g_y
    none, any_, stand, back = at.m
    value = sq * none + cd * (any_ + log_no) + sf * (stand + log_yes) + bd * (back + log_yes) + dual * at.f
    local = [(1.0 + at.r) * g_c, -at.r * g_c, dual * (1.0 + at.odds), -g_x, -dual, -g_y, -dual * at.odds]
    return value.sum(axis=1), local
