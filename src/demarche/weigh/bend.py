"""Curved ridges straightened: coordinates in which a banana-shaped posterior is close to normal.

The payoffs of the two players trade off along curves (in a design with one covariate, 98% of the variance of one
direction is a quadratic function of the others), and no mass matrix fits a curve: steps must be short where it is thin,
and trajectories long to go round it. So directions that the others predict to second order are moved by that
prediction::

    theta = centre + axes w,    w_k = u_k + level_k + tilt_k . w + w' bow_k w    (only w_j with j < k on the right)

Such shears keep volume (the Jacobian is triangular with ones on its diagonal), so that the density of u is that of
theta, whatever the coefficients; a bad guess costs time and nothing else.

Source: Haario, Saksman & Tamminen (1999), Adaptive proposal distribution for random walk Metropolis, Computational
Statistics 14:375-395 (the twisted normal); triangular maps learned in warm-up: Parno & Marzouk (2018), SIAM/ASA Journal
on Uncertainty Quantification 6:645-682. The choice of directions, by canonical correlation with the squares, is ours.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from demarche.weigh.normal import Array
from demarche.weigh.posterior import Density, Target

# A direction is bent if the others predict this share of its variance, in chains that the prediction was not made from.
_LEAST = 0.15
# Penalties tried, per draw, on coefficients of whitened squares.
_RIDGES = (1e-3, 1e-2, 1e-1)
# In the search for a direction: draws looked at, quadrics tried, and penalties on a part in the square.
_SEEN, _PAIRS, _PENALTIES = 1000, 3, (1.0, 10.0, 100.0, 1000.0)


@dataclass(frozen=True, slots=True, eq=False)
class Bend:
    """A map between coefficients theta and straightened coordinates u, with unit Jacobian up to a constant.

    Args:
        centre, axes: of the linear part.
        level, tilt, bow: of the shears; zero where `k` is not in `bent`.
        bent: directions that are moved, in rising order.
    """

    centre: Array
    axes: Array
    level: Array
    tilt: Array
    bow: Array
    bent: tuple[int, ...] = ()

    @classmethod
    def straight(cls, centre: Array) -> Bend:
        """The map without any shear: u = theta - centre."""
        k = len(centre)
        return cls(centre, np.eye(k), np.zeros(k), np.zeros((k, k)), np.zeros((k, k, k)))

    def outwards(self, u: Array) -> tuple[Array, Array]:
        """Coefficients, and the w on the way, at straightened coordinates (chains by coefficients)."""
        w = u.copy()
        for k in self.bent:
            w[:, k] += self.level[k] + w @ self.tilt[k] + ((w @ self.bow[k]) * w).sum(axis=1)
        return np.asarray(self.centre + w @ self.axes.T), w

    def inwards(self, theta: Array) -> Array:
        """Straightened coordinates of coefficients."""
        w = np.linalg.solve(self.axes, (theta - self.centre).T).T
        u: Array = np.array(w)
        for k in self.bent:
            u[:, k] -= self.level[k] + w @ self.tilt[k] + ((w @ self.bow[k]) * w).sum(axis=1)
        return np.asarray(u, dtype=np.float64)

    def pulled(self, gradient: Array, w: Array) -> Array:
        """The gradient in u, of one in theta."""
        out = np.asarray(gradient @ self.axes)
        for k in reversed(self.bent):
            out += out[:, k : k + 1] * (self.tilt[k] + 2.0 * (w @ self.bow[k]))
        return np.asarray(out, dtype=np.float64)


class Straightened:
    """A density seen in straightened coordinates."""

    def __init__(self, target: Target, bend: Bend) -> None:
        self.target, self.bend = target, bend

    def at(self, u: Array, z: Array) -> Density:
        """Density at one point per chain; arguments as for `Target.at`, with u for theta."""
        with np.errstate(over="ignore", invalid="ignore"):
            theta, w = self.bend.outwards(u)
            found = self.target.at(theta, z)
            return found._replace(gradient=self.bend.pulled(found.gradient, w))


def straightening(draws: Array) -> Bend:
    """The map learned from draws.

    Args:
        draws: of theta; iterations by chains by coefficients.
    """
    count, chains, size = draws.shape
    flat = draws.reshape(-1, size)
    centre, factor = flat.mean(axis=0), np.linalg.cholesky(np.cov(flat.T))
    w = np.linalg.solve(factor, (flat - centre).T).T
    even = np.tile(np.arange(chains) % 2 == 0, count)
    basis = np.eye(size)
    level, tilt, bow = np.zeros(size), np.zeros((size, size)), np.zeros((size, size, size))
    bent: list[int] = []
    for k in range(size - 1, 0, -1):
        y = w @ basis[:, : k + 1]
        turn = _turn(y)
        y, basis[:, : k + 1] = y @ turn, basis[:, : k + 1] @ turn
        squares = _squares(y[:, :k])
        ridge, share = _validated(squares, y[:, k], even)
        if share < _LEAST:
            break
        found, rest = _ridged(squares, y[:, k], ridge), basis[:, :k]
        level[k], tilt[k] = found[0], rest @ found[1 : k + 1]
        bow[k] = rest @ _symmetric(found[k + 1 :], k) @ rest.T
        bent.append(k)
    for k in bent:  # the turns after it moved the directions below k among themselves
        tilt[k], bow[k] = basis.T @ tilt[k], basis.T @ bow[k] @ basis
        tilt[k, k:] = bow[k, k:] = bow[k, :, k:] = 0.0
    return Bend(centre, factor @ basis, level, tilt, bow, tuple(sorted(bent)))


def _turn(y: Array) -> Array:
    """Orthogonal matrix whose last column is the direction that the squares of the others predict best.

    Canonical correlation finds quadrics v . y = c + y' A y that the draws lie on. The direction that has no part in
    the square, but much in v, is sought along (1 + penalty A A)^-1 v.
    """
    some = y[:: -(-len(y) // _SEEN)]
    squares = _squares(some)[:, y.shape[1] + 1 :]
    squares = squares - squares.mean(axis=0)
    image = squares.T @ some
    solved = np.linalg.solve(_penalised(squares, _RIDGES[0]), image)
    _, vectors = np.linalg.eigh(image.T @ solved)
    best, turn = -np.inf, np.eye(y.shape[1])
    for v in vectors.T[: -_PAIRS - 1 : -1]:
        values, axes = np.linalg.eigh(_symmetric(solved @ v, len(v)))
        for penalty in _PENALTIES:
            trial = _ending_in(axes @ ((axes.T @ v) / (1.0 + penalty * values**2)))
            parts = some @ trial
            share = _share(_squares(parts[:, :-1]), parts[:, -1])
            if share > best:
                best, turn = share, trial
    return turn


def _ending_in(direction: Array) -> Array:
    """An orthogonal matrix with a given direction as its last column."""
    full = np.linalg.qr(np.column_stack([direction, np.eye(len(direction))]))[0]
    return np.asarray(full[:, ::-1])


def _share(features: Array, wanted: Array) -> float:
    missed = wanted - features @ _ridged(features, wanted, _RIDGES[0])
    return 1.0 - float(missed @ missed) / float(wanted @ wanted)


def _squares(y: Array) -> Array:
    """1, the columns, and their products."""
    left, right = np.triu_indices(y.shape[1])
    return np.column_stack([np.ones(len(y)), y, y[:, left] * y[:, right]])


def _symmetric(upper: Array, size: int) -> Array:
    matrix = np.zeros((size, size))
    matrix[np.triu_indices(size)] = upper
    return 0.5 * (matrix + matrix.T)


def _penalised(features: Array, ridge: float) -> Array:
    return np.asarray(features.T @ features + ridge * len(features) * np.eye(features.shape[1]))


def _ridged(features: Array, wanted: Array, ridge: float) -> Array:
    return np.asarray(np.linalg.solve(_penalised(features, ridge), features.T @ wanted))


def _validated(features: Array, wanted: Array, even: NDArray[np.bool_]) -> tuple[float, float]:
    """The penalty that predicts best from one half of the chains to the other, and the share of variance it explains."""
    best = (_RIDGES[-1], -np.inf)
    for ridge in _RIDGES:
        missed = 0.0
        for fold in (even, ~even):
            missed += float(
                ((wanted[~fold] - features[~fold] @ _ridged(features[fold], wanted[fold], ridge)) ** 2).sum()
            )
        share = 1.0 - missed / float((wanted**2).sum())
        best = max(best, (ridge, share), key=lambda pair: pair[1])
    return best
