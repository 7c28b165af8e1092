"""Pseudo-likelihood (two steps): the estimate at given expectations, and the best replies to it.

Given the expected probabilities the likelihood falls into A's part and B's part, each maximised by Newton's method
with exact derivatives. `demarche.weigh.nested` repeats the two.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from scipy.special import ndtr

from demarche.weigh.choice import challenger, indices_a, indices_b, responder, rows_a, rows_b
from demarche.weigh.design import Design, refuse_unidentified
from demarche.weigh.normal import Array, contest

# Expectations are kept this far from 0 and 1, as in the reference implementation; 1/p must stay finite.
CLIP = 1e-4
# Newton stops when the step predicts a gain below this, in units of log-likelihood.
_GAIN = 1e-13
_MAX_STEPS, _MAX_DAMPINGS = 200, 40
# Games taken together: what is kept per game then stays in the second-level cache.
_CHUNK = 8192


class Beliefs(NamedTuple):
    """What the players expect: Pr(B resists) and Pr(A stands firm), per game."""

    resist: Array
    stand: Array

    def clipped(self) -> Beliefs:
        """Kept away from 0 and 1."""
        return Beliefs(np.clip(self.resist, CLIP, 1 - CLIP), np.clip(self.stand, CLIP, 1 - CLIP))


class Peak(NamedTuple):
    """Where a Newton ascent ended."""

    theta: Array
    value: float
    gradient: Array
    information: Array
    steps: int
    converged: bool


#: Value, gradient, observed and expected information of a function to be maximised.
Objective = Callable[[Array], tuple[float, Array, Array, Array]]


def ascend(objective: Objective, start: Array, *, max_steps: int = _MAX_STEPS) -> Peak:
    """Maximise by Newton's method, falling back on the expected information and on damping where it must."""
    theta = start.copy()
    value, gradient, observed, expected = objective(theta)
    if not len(theta):
        return Peak(theta, value, gradient, observed, 0, True)
    for step in range(max_steps):
        if not (np.isfinite(value) and np.isfinite(gradient).all() and np.isfinite(expected).all()):
            return Peak(theta, value, gradient, observed, step, False)
        move, gain = _direction(gradient, observed, expected)
        if gain < _GAIN * max(1.0, abs(value) * 1e-3):
            return Peak(theta + move, value, gradient, observed, step, True)
        size = 1.0
        for _ in range(_MAX_DAMPINGS):
            trial = objective(theta + size * move)
            if trial[0] >= value + 1e-4 * size * gain or abs(trial[0] - value) < 1e-12 * abs(value):
                break
            size *= 0.5
        else:
            return Peak(theta, value, gradient, observed, step, False)
        theta = theta + size * move
        value, gradient, observed, expected = trial
    return Peak(theta, value, gradient, observed, max_steps, False)


def _direction(gradient: Array, observed: Array, expected: Array) -> tuple[Array, float]:
    """Newton's step, on the observed information if that is positive definite and else on the expected one."""
    for matrix in (observed, expected):
        scale = 1.0 / np.sqrt(np.maximum(np.diag(matrix), 1e-300))
        scaled = matrix * scale[:, None] * scale
        try:
            np.linalg.cholesky(scaled)
            move = scale * np.linalg.solve(scaled, scale * gradient)
        except np.linalg.LinAlgError:
            continue
        return move, float(gradient @ move)
    scale = 1.0 / np.sqrt(np.maximum(np.diag(expected), 1e-300))
    scaled = expected * scale[:, None] * scale
    try:
        move = scale * np.linalg.solve(scaled + 1e-6 * np.eye(len(scale)), scale * gradient)
    except np.linalg.LinAlgError:
        # No step: the ascent then ends, unconverged, and says so.
        move = np.full(len(scale), np.nan)
    return move, float(gradient @ move)


def objective_a(design: Design, beliefs: Beliefs) -> Objective:
    """A's pseudo-likelihood as a function of its coefficients."""
    in_x, in_y, offset = rows_a(design, beliefs.resist)

    def part(theta: Array, at: slice) -> tuple[float, Array, Array, Array]:
        x, y = in_x[at], in_y[at]
        local = challenger(x @ theta + offset[0, at], y @ theta + offset[1, at], design.counts[at], beliefs.resist[at])
        gradient = x.T @ local.score[:, 0] + y.T @ local.score[:, 1]
        return float(local.value.sum()), gradient, quadratic(x, y, local.observed), quadratic(x, y, local.expected)

    return lambda theta: _in_parts(part, theta, design.games)


def _in_parts(part: Callable[[Array, slice], tuple[float, Array, Array, Array]], theta: Array, games: int) -> Any:
    """Sums over games, some at a time."""
    parts = [part(theta, slice(i, i + _CHUNK)) for i in range(0, games, _CHUNK)]
    return parts[0] if len(parts) == 1 else tuple(sum(column) for column in zip(*parts, strict=True))


def quadratic(in_x: Array, in_y: Array, local: Array) -> Array:
    """Sum over games of [x y] local [x y]'."""
    cross = in_x.T @ (local[:, 0, 1, None] * in_y)
    return np.asarray(in_x.T @ (local[:, 0, 0, None] * in_x) + in_y.T @ (local[:, 1, 1, None] * in_y) + cross + cross.T)


def objective_b(design: Design, beliefs: Beliefs) -> Objective:
    """B's pseudo-likelihood as a function of its coefficients: a probit, hence concave."""
    rows, offset = rows_b(design, beliefs.stand)

    def part(theta: Array, at: slice) -> tuple[float, Array, Array, Array]:
        u = rows[at]
        local = responder(u @ theta + offset[at], design.counts[at], np.ones(len(u)))
        information = u.T @ (local.observed[:, None] * u)
        return float(local.value.sum()), u.T @ local.score, information, information

    return lambda theta: _in_parts(part, theta, design.games)


class Pseudo(NamedTuple):
    """A maximum of the pseudo-likelihood."""

    theta: Array
    value: float
    gradient: Array
    converged: bool
    steps: int


def check_identified(design: Design, beliefs: Beliefs) -> None:
    """Refuse specifications that the data cannot identify, by rank (see `refuse_unidentified`)."""
    in_x, in_y, _ = rows_a(design, beliefs.resist)
    names = np.asarray(design.terms, dtype=object)
    refuse_unidentified(np.concatenate([in_x, in_y]), list(names[indices_a(design)]), "A")
    challenged = design.counts[:, 1:].sum(axis=1) > 0
    rows, _ = rows_b(design, beliefs.stand)
    refuse_unidentified(rows[challenged], list(names[indices_b(design)]), "B")


def maximise(design: Design, beliefs: Beliefs, start: Array | None = None, *, steps: int = _MAX_STEPS) -> Pseudo:
    """Maximise the pseudo-likelihood at given expectations.

    Args:
        design: the specification on the data.
        beliefs: expected probabilities, inside (0, 1).
        start: coefficients to start from; by default A's indices start at the shares of the outcomes.
        steps: most Newton steps for each player.
    """
    at_a, at_b = indices_a(design), indices_b(design)
    theta = np.zeros(len(design.terms)) if start is None else start.copy()
    first = _start_a(design, beliefs) if start is None else theta[at_a]
    a = ascend(objective_a(design, beliefs), first, max_steps=steps)
    b = ascend(objective_b(design, beliefs), theta[at_b], max_steps=steps)
    theta[at_a], theta[at_b] = a.theta, b.theta
    gradient = np.zeros(len(theta))
    gradient[at_a], gradient[at_b] = a.gradient, b.gradient
    return Pseudo(theta, a.value + b.value, gradient, a.converged and b.converged, a.steps + b.steps)


def _start_a(design: Design, beliefs: Beliefs) -> Array:
    """Least squares to the indices that would give the overall shares: Phi(v)^2 = share of no challenge."""
    in_x, in_y, offset = rows_a(design, beliefs.resist)
    total = design.counts.sum(axis=0)
    from scipy.special import ndtri

    quiet = np.clip(total[0] / total.sum(), 1e-6, 1 - 1e-6)
    target = float(ndtri(np.sqrt(quiet)))
    both = np.concatenate([in_x, in_y])
    wanted = np.concatenate([target - offset[0], target - offset[1]])
    scale = np.maximum(np.linalg.norm(both, axis=0), 1e-300)
    scaled = both / scale
    # A touch of ridge: this is a start, and the design may be all but collinear.
    found = np.linalg.solve(scaled.T @ scaled + 1e-6 * np.eye(len(scale)), scaled.T @ wanted)
    return np.asarray(found / scale)


def best_replies(design: Design, theta: Array, beliefs: Beliefs) -> Beliefs:
    """One step of best replies: B's to what it expects of A, and A's credibility at what it expects of B."""
    sa, va, cb, wa, wb, a, vb = (design.payoff(n, theta) for n in ("SA", "VA", "CB", "barWA", "barWB", "bara", "VB"))
    u = wb - vb + (vb - cb) / beliefs.stand
    c = va + (sa - va) / beliefs.resist
    odds = contest(c - wa, c - a, wa - a).log_odds
    return Beliefs(ndtr(u), 1.0 / (1.0 + np.exp(np.clip(-odds, -700, 700))))
