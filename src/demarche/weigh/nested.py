"""Nested pseudo-likelihood: refit, reply, repeat, with a leap where the rounds crawl.

Each round replaces the expectations by the best replies at the estimate and fits again (Aguirregabiria & Mira 2007,
Econometrica 75:1-53). Rounds shrink the error by a constant factor, on the sanctions data by a half or a third, but
next to a fold by a few hundredths only. Their fixed point solves

    s(theta, P) = 0,   P = Psi(theta, P),

so a leap follows the equilibria P(theta) that the rounds have come next to and seeks s(theta, P(theta)) = 0 by Newton's
method, with the matrix A of `demarche.weigh.covariance` in the place of the derivative. It is taken only where every
game's equilibrium is stable and the rounds themselves would stay at the point found (`shrinkage` below 1): a leap is a
shortcut to where the rounds lead, not a way to other fixed points.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.special import ndtr, ndtri

from demarche.weigh.bestreply import games, reply
from demarche.weigh.covariance import PseudoInformation, nested_bread, pseudo_information
from demarche.weigh.design import Design
from demarche.weigh.normal import Array
from demarche.weigh.pseudo import Beliefs, Pseudo, best_replies, maximise

# Newton steps in a round: the rounds converge linearly, so more digits would be wasted.
_ROUND_STEPS = 2
# Leap after this many rounds if two of them leave more than this share of the change. A leap costs ten rounds or more
# (on the sanctions data, where two rounds leave a fifth, it doubled the time).
_PAUSE, _SLOW = 4, 0.5
# A leap has arrived when the score is worth less than this, in units of log-likelihood; most steps and halvings.
_ARRIVED, _STEPS, _HALVINGS = 1e-16, 30, 6
# Steps of Newton's method to an equilibrium, the error it must reach on the probit scale, and the slope it trusts.
_SETTLING, _SETTLED, _STEEP = 15, 1e-13, 0.98
# Rounds of the power iteration: the first settle the direction, the others measure.
_TURN, _MEASURE = 60, 40


class Nested(NamedTuple):
    """Where nested pseudo-likelihood ended."""

    pseudo: Pseudo
    beliefs: Beliefs
    rounds: int
    converged: bool
    change: float


class _State(NamedTuple):
    """Expectations, the fit at them, and how much the round that led there moved."""

    beliefs: Beliefs
    fitted: Pseudo
    change: float


def nest(
    design: Design,
    beliefs: Beliefs,
    *,
    start: Array | None = None,
    rounds: int = 500,
    tolerance: float = 1e-7,
    leaps: bool = True,
    tell: Callable[[str], None] | None = None,
) -> Nested:
    """Nested pseudo-likelihood: refit, reply, repeat until coefficients and expectations stand still.

    Args:
        design: the specification on the data.
        beliefs: first-stage expectations.
        start: coefficients of a first fit, if there is one.
        rounds: most rounds to run.
        tolerance: largest change of a coefficient or an expectation in a round that counts as none.
        leaps: whether to leap where rounds crawl.
        tell: called with a line on every round.

    Source: Aguirregabiria & Mira (2007), Econometrica 75:1-53, section 3; the leaps are the module's own.
    """
    first = beliefs.clipped()
    now, before = _State(first, maximise(design, first, start), np.inf), None
    changes, wait, pause = [np.inf] * 3, _PAUSE, _PAUSE
    for done in range(1, rounds + 1):
        now, last = _round(design, now), now
        if tell is not None:
            tell(f"Round {done}: the largest change is {now.change:.1e}, wanted {tolerance:.0e}")
        if now.change < tolerance:
            fitted = maximise(design, now.beliefs, now.fitted.theta)
            return Nested(fitted, now.beliefs, done, fitted.converged, now.change)
        if before is not None and not now.change < before.change:
            now, before = before, None
        if not np.isfinite(now.change):
            # Payoffs run off to infinity (as under separation): the last numbers there are, said not to have converged.
            return Nested(last.fitted, last.beliefs, done, False, np.inf)
        changes, wait = [*changes[1:], now.change], wait - 1
        if leaps and wait <= 0 and now.change > _SLOW * changes[0]:
            leapt = _leap(design, now)
            now, before = (leapt, now) if leapt is not None else (now, None)
            pause += _PAUSE
            wait = pause
    return Nested(now.fitted, now.beliefs, rounds, False, now.change)


def _round(design: Design, now: _State) -> _State:
    new = best_replies(design, now.fitted.theta, now.beliefs).clipped()
    refit = maximise(design, new, now.fitted.theta, steps=_ROUND_STEPS)
    old = now.beliefs
    moved = (refit.theta - now.fitted.theta, new.resist - old.resist, new.stand - old.stand)
    return _State(new, refit, max(float(np.abs(m).max(initial=0.0)) for m in moved))


class _Spot(NamedTuple):
    """Coefficients, the equilibria at them, and the information there."""

    theta: Array
    beliefs: Beliefs
    info: PseudoInformation
    worth: float  # s' Omega^-1 s


def _leap(design: Design, now: _State) -> _State | None:
    """The fixed point next to a state, or None if there is none that the rounds would stay at."""
    at = _spot(design, now.fitted.theta, now.beliefs)
    for _ in range(_STEPS):
        if at is None or at.worth < _ARRIVED:
            break
        move = _solve(nested_bread(at.info), at.info.scores.sum(axis=0))
        at = None if move is None else _step(design, at, move)
    if at is None or not at.worth < _ARRIVED or not shrinkage(at.info) < 1.0:
        return None
    return _State(at.beliefs, maximise(design, at.beliefs, at.theta, steps=_ROUND_STEPS), now.change)


def _step(design: Design, at: _Spot, move: Array) -> _Spot | None:
    size = 1.0
    for _ in range(_HALVINGS):
        new = _spot(design, at.theta + size * move, at.beliefs)
        if new is not None and new.worth < (1.0 - 0.2 * size) * at.worth:
            return new
        size *= 0.5
    # No digits left to gain.
    return at if at.worth < _ARRIVED else None


def _spot(design: Design, theta: Array, near: Beliefs) -> _Spot | None:
    beliefs = _equilibria(design, theta, near)
    if beliefs is None:
        return None
    info = _held(pseudo_information(design, theta, beliefs), best_replies(design, theta, beliefs))
    score = info.scores.sum(axis=0)
    move = _solve(info.theta, score)
    return None if move is None else _Spot(theta, beliefs, info, float(score @ move))


def _solve(matrix: Array, rhs: Array) -> Array | None:
    if not np.isfinite(matrix).all():
        return None
    try:
        found = np.asarray(np.linalg.solve(matrix, rhs))
    except np.linalg.LinAlgError:
        return None
    return found if np.isfinite(found).all() else None


def _equilibria(design: Design, theta: Array, near: Beliefs) -> Beliefs | None:
    """The stable equilibrium of each game next to the expectations; None if Newton's method leads to none."""
    payoffs = design.payoffs(theta)
    g, z = games(payoffs), ndtri(near.resist)
    live = np.arange(len(z))
    for _ in range(_SETTLING):
        at = reply(g.take(live), z[live])
        gap = at.Z - z[live]
        # Where Newton's method could be drawn to an unstable equilibrium, the reply itself leads on.
        pace = np.where(at.slope < _STEEP, 1.0 - at.slope, 1.0)
        z[live] += np.clip(gap / pace, -0.5, 0.5)
        live = live[np.abs(gap) > _SETTLED * (1.0 + np.abs(at.Z))]
        if not len(live):
            break
    else:
        return None
    # Expectations next to 0 or 1 are cut off; two replies carry that to the other player.
    found = Beliefs(ndtr(z), 1.0 / (1.0 + reply(g, z).odds)).clipped()
    for _ in range(2):
        found = best_replies(design, theta, found).clipped()
    return found


def _held(info: PseudoInformation, replies: Beliefs) -> PseudoInformation:
    """Replies that are cut off next to 0 or 1 do not move."""
    moves = np.stack([a == b for a, b in zip(replies, replies.clipped(), strict=True)], axis=1)[..., None]
    return info._replace(jacobian_theta=info.jacobian_theta * moves, jacobian_p=info.jacobian_p * moves)


def shrinkage(info: PseudoInformation) -> float:
    """By which factor a round multiplies the error of the expectations, near a fixed point: 1 or more, and rounds leave it.

    Args:
        info: information at the fixed point.
    """
    games, terms = info.jacobian_theta.shape[0], len(info.theta)
    couple = info.couple.reshape(terms, 2 * games)
    refit = -np.linalg.pinv(info.theta) @ couple
    to_theta = info.jacobian_theta.reshape(2 * games, terms)
    v, sizes = np.random.default_rng(0).normal(size=2 * games), []
    for _ in range(_TURN + _MEASURE):
        v = np.einsum("dij,dj->di", info.jacobian_p, v.reshape(games, 2)).ravel() + to_theta @ (refit @ v)
        sizes.append(float(np.linalg.norm(v)))
        if not sizes[-1] > 0:
            return 0.0
        v /= sizes[-1]
    return float(np.exp(np.mean(np.log(sizes[_TURN:]))))
