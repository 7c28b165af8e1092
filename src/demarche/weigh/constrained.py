"""Constrained maximum likelihood: coefficients and equilibria as free variables, tied by the equilibrium equation.

The problem is max L(theta, z) subject to F_d(theta, z_d) = 0 for every game d. It stays smooth where equilibria
merge, which the nested form (solve, then differentiate) does not. An augmented Lagrangian is minimised by Newton's
method; each z_d meets only its own constraint, so the Hessian is an arrow and a step costs one small dense system.
The last digits come from Newton's method on the nested form, where no game is at a fold.

Source: Su & Judd (2012), Econometrica 80:2213-2230; Nocedal & Wright (2006), Numerical Optimization, ch. 17.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from demarche.weigh.bestreply import Games, reply
from demarche.weigh.design import Design
from demarche.weigh.joint import Jet, Stack, assemble_gradient, assemble_hessian, jets, payoff_table, stack
from demarche.weigh.normal import Array

# Feasible: |F| on the probit scale; stationary: the gain a Newton step predicts, in log-likelihood.
FEASIBLE, STATIONARY = 1e-9, 1e-10
# Slopes of F in z this near to 0 count as a fold: there the nested form is singular.
FOLD = 1e-5
_ROUNDS, _STEPS = 20, 60
_CHUNK = 8192
# Probits outside this are p within 1e-89 of 0 or 1e-300 of 1; below -20 the odds (1-p)/p would overflow when squared.
_LOWEST, _HIGHEST = -20.0, 37.0


class _Pull(NamedTuple):
    """Multipliers and weights of the augmented Lagrangian."""

    multiplier: Array
    penalty: float
    ridge: float


class Point(NamedTuple):
    """A candidate: coefficients, equilibria, multipliers, and what is known about them."""

    theta: Array
    z: Array
    value: float
    infeasibility: float
    gradient: float
    converged: bool
    steps: int


def constrained(
    design: Design, theta: Array, z: Array, *, penalty: float = 100.0, ridge: float = 1e-4, rounds: int = _ROUNDS
) -> Point:
    """Climb to a local constrained maximum from a start that need not satisfy the constraint.

    Args:
        design: the specification on the data.
        theta: coefficients to start from.
        z: probit of Pr(resist) to start from, per game.
        penalty: first weight of the squared constraint.
        ridge: weight of the squared coefficients during the climb (not in the last steps). Where equilibria can
            be chosen game by game the likelihood can rise without end towards infinite payoffs.
        rounds: most updates of the multipliers.
    """
    s = stack(design)
    multiplier = np.zeros(len(z))
    theta, z = theta.copy(), np.clip(z, _LOWEST, _HIGHEST)
    last, steps = np.inf, 0
    for _ in range(rounds):
        theta, z, used, gain = _inner(design, s, theta, z, _Pull(multiplier, penalty, ridge))
        steps += used
        _, f = jets(payoff_table(design, theta), z, design.counts)
        worst = float(np.abs(f.value).max())
        multiplier = multiplier + penalty * f.value
        if worst < 1e-7 and gain < 1e-6:
            break
        if worst > 0.2 * last:
            penalty = min(penalty * 10.0, 1e8)
        last = worst
    return finish(design, theta, z, steps)


def _inner(design: Design, s: Stack, theta: Array, z: Array, pull: _Pull) -> tuple[Array, Array, int, float]:
    """Minimise the augmented Lagrangian for fixed multipliers."""
    gain = np.inf
    multiplier, penalty, ridge = pull
    now = _merit(design, theta, z, pull)
    for step in range(_STEPS):
        likelihood, f = jets(payoff_table(design, theta), z, design.counts)
        weight = multiplier + penalty * f.value
        gradient = -likelihood.gradient + weight[:, None] * f.gradient
        hessian = -likelihood.hessian + weight[:, None, None] * f.hessian
        hessian += penalty * f.gradient[:, :, None] * f.gradient[:, None, :]
        move, shift, gain = arrow(s, gradient, hessian, ridge * theta, ridge)
        if gain < 1e-9:
            return theta, z, step, gain
        size = min(1.0, 1.0 / max(float(np.abs(shift).max()), 1e-300))
        for _ in range(30):
            trial = _merit(design, theta + size * move, z + size * shift, pull)
            if trial <= now - 1e-4 * size * gain:
                break
            size *= 0.5
        else:
            return theta, z, step, gain
        theta, z, now = theta + size * move, np.clip(z + size * shift, _LOWEST, _HIGHEST), trial
    return theta, z, _STEPS, gain


def _merit(design: Design, theta: Array, z: Array, pull: _Pull) -> float:
    multiplier, penalty, ridge = pull
    value, f = evaluate(payoff_table(design, theta), np.clip(z, _LOWEST, _HIGHEST), design.counts)
    total = float((-value + multiplier * f + 0.5 * penalty * f * f).sum() + 0.5 * ridge * theta @ theta)
    return total if np.isfinite(total) else np.inf


def evaluate(payoffs: Array, z: Array, counts: Array) -> tuple[Array, Array]:
    """L and F per game, without derivatives."""
    from scipy.special import log_ndtr

    from demarche.weigh.normal import contest

    sa, va, cb, wa, wb, a, vb = payoffs.T
    low, high = log_ndtr(z), log_ndtr(-z)
    c = sa + (sa - va) * np.exp(np.minimum(high - low, 300.0))
    x, y = c - wa, c - a
    mass = contest(x, y, wa - a)
    none = log_ndtr(x) + log_ndtr(y)
    with np.errstate(divide="ignore"):
        any_ = np.logaddexp(mass.log_stand, mass.log_back)
    sq, cd, sf, bd = counts.T
    odds = np.exp(np.clip(-mass.log_odds, -300.0, 300.0))
    value = sq * none + cd * (any_ + high) + sf * (mass.log_stand + low) + bd * (mass.log_back + low)
    return value, z - wb + cb * (1.0 + odds) - vb * odds


def arrow(s: Stack, gradient: Array, hessian: Array, pull: Array, ridge: float) -> tuple[Array, Array, float]:
    """Newton step of a function of theta and z whose Hessian in z is diagonal, made positive where it is not.

    Returns:
        The steps of theta and of z, and the decrease that the quadratic model predicts (twice over).
    """
    g_theta = assemble_gradient(s, gradient[:, :7]).sum(axis=0) + pull
    g_z, h_zz = gradient[:, 7], hessian[:, 7, 7]
    safe = np.maximum(np.abs(h_zz), 1e-8 * max(1.0, float(np.abs(h_zz).max())))
    cross = assemble_gradient(s, hessian[:, 7, :7])
    schur = assemble_hessian(s, hessian) - cross.T @ (cross / safe[:, None])
    schur[np.diag_indices_from(schur)] += ridge
    rhs = -(g_theta - cross.T @ (g_z / safe))
    move = positive_solve(schur, rhs)
    shift = -(g_z + cross @ move) / safe
    return move, shift, float(-(g_theta @ move + g_z @ shift))


def positive_solve(matrix: Array, rhs: Array) -> Array:
    """Solve with the eigenvalues of a scaled symmetric matrix replaced by their sizes, none too small."""
    if not len(rhs):
        return rhs
    if not (np.isfinite(matrix).all() and np.isfinite(rhs).all()):
        # No step: the searches then stop, unconverged, and say so.
        return np.full_like(rhs, np.nan)
    scale = 1.0 / np.sqrt(np.maximum(np.abs(np.diag(matrix)), 1e-12))
    values, vectors = np.linalg.eigh(matrix * scale[:, None] * scale)
    values = np.maximum(np.abs(values), 1e-12 * np.abs(values).max(initial=1e-300))
    return np.asarray(scale * (vectors @ ((vectors.T @ (scale * rhs)) / values)))


class Reduced(NamedTuple):
    """The nested form at equilibrium: score per game and Hessian in the coefficients."""

    value: float
    scores: Array
    hessian: Array
    slope: Array
    infeasibility: float


def reduced(design: Design, s: Stack, theta: Array, z: Array) -> Reduced:
    """Derivatives of the likelihood along the equilibria, by the implicit function theorem."""
    payoffs, parts = payoff_table(design, theta), []
    # Some games at a time: the derivatives of 10^6 would take 3 GB.
    for start in range(0, len(z), _CHUNK):
        at = slice(start, start + _CHUNK)
        parts.append(along(Stack(s.matrix[at], s.owner), *jets(payoffs[at], z[at], design.counts[at])))
    if len(parts) == 1:
        return parts[0]
    return Reduced(
        sum(p.value for p in parts),
        np.concatenate([p.scores for p in parts]),
        np.asarray(sum(p.hessian for p in parts)),
        np.concatenate([p.slope for p in parts]),
        max(p.infeasibility for p in parts),
    )


def along(s: Stack, likelihood: Jet, f: Jet) -> Reduced:
    """As `reduced`, from the jets."""
    slope = f.gradient[:, 7]
    dual = -likelihood.gradient[:, 7] / slope
    local = likelihood.gradient + dual[:, None] * f.gradient
    z_eta = -f.gradient[:, :7] / slope[:, None]
    lagrangian = likelihood.hessian + dual[:, None, None] * f.hessian
    cross = lagrangian[:, 7, :7]
    total = lagrangian[:, :7, :7] + z_eta[:, :, None] * cross[:, None, :] + cross[:, :, None] * z_eta[:, None, :]
    total += lagrangian[:, 7, 7, None, None] * z_eta[:, :, None] * z_eta[:, None, :]
    scores = assemble_gradient(s, local[:, :7])
    return Reduced(
        float(likelihood.value.sum()),
        scores,
        assemble_hessian(s, total),
        slope,
        float(np.abs(f.value).max()),
    )


def settle(payoffs: Array, z: Array, *, steps: int = 50) -> tuple[Array, bool]:
    """Newton's iteration on F from nearby equilibria, at fixed payoffs; whether it arrived in every game."""
    sa, va, cb, wa, wb, a, vb = payoffs.T
    g = Games(sa - wa, sa - va, wb - cb, vb - cb, wa - a)
    z, live, worst = z.copy(), np.arange(len(z)), np.zeros(len(z))
    for _ in range(steps):
        # F is z - Z(z); its derivatives in the payoffs, of which `jets` is full, are not needed here.
        at = reply(g.take(live), z[live])
        gap, slope = z[live] - at.Z, 1.0 - at.slope
        worst[live] = np.abs(gap)
        move = gap / np.where(np.abs(slope) < 1e-12, 1e-12, slope)
        z[live] = np.clip(z[live] - np.clip(move, -0.5, 0.5), _LOWEST, _HIGHEST)
        live = live[~(np.abs(gap) < 1e-13)]
        if not len(live):
            return z, True
    return z, bool((worst < 1e-10).all())


class Climb(NamedTuple):
    """Where an ascent along the equilibria ended."""

    theta: Array
    z: Array
    at: Reduced
    gain: float
    steps: int


def nested(design: Design, s: Stack, theta: Array, z: Array, *, steps: int = 60) -> Climb:
    """Damped Newton ascent of the likelihood along the equilibria that a start is attached to.

    Each game stays on the branch of equilibria it starts on; a step that loses the branch is halved.
    """
    z, _ = settle(payoff_table(design, theta), z)
    now, gain = reduced(design, s, theta, z), np.inf
    for step in range(steps):
        score = now.scores.sum(axis=0)
        move = positive_solve(_curvature(now), score)
        gain = float(score @ move)
        if gain < STATIONARY or np.abs(now.slope).min() < FOLD:
            return Climb(theta, z, now, gain, step)
        found = _line_search(design, s, (theta, z, now), move, gain)
        if found is None:
            return Climb(theta, z, now, gain, step)
        theta, z, now = found
    return Climb(theta, z, now, gain, steps)


def _line_search(
    design: Design, s: Stack, start: tuple[Array, Array, Reduced], move: Array, gain: float
) -> tuple[Array, Array, Reduced] | None:
    theta, z, now = start
    size = 1.0
    for _ in range(40):
        trial = theta + size * move
        trial_z, ok = settle(payoff_table(design, trial), z)
        if ok:
            at = reduced(design, s, trial, trial_z)
            if at.value >= now.value + 1e-4 * size * gain - 1e-9:
                return trial, trial_z, at
        size *= 0.5
    return None


def _curvature(now: Reduced) -> Array:
    """The observed information if positive definite, else the outer product of the scores."""
    information = -now.hessian
    if not np.isfinite(information).all():
        return information
    scale = 1.0 / np.sqrt(np.maximum(np.abs(np.diag(information)), 1e-12))
    if np.linalg.eigvalsh(information * scale[:, None] * scale)[0] > 1e-10:
        return information
    outer = now.scores.T @ now.scores
    return np.asarray(outer + 1e-9 * np.diag(np.diag(outer)))


def finish(design: Design, theta: Array, z: Array, steps: int = 0) -> Point:
    """Climb along the equilibria from near a maximum, and say how far it got."""
    end = nested(design, stack(design), theta, z)
    converged = end.at.infeasibility < FEASIBLE and end.gain < 1e-6
    return Point(end.theta, end.z, end.at.value, end.at.infeasibility, end.gain, converged, steps + end.steps)
