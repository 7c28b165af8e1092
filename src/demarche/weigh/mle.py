"""Maximum likelihood with the equilibrium equation, and what to do where a game has several equilibria.

The likelihood of a game with several equilibria depends on which one is played, and nothing in the model says
which. Three ways to deal with that, none of them silent:

* "anchored": each game stays on the branch of equilibria attached to the expectations the search starts from (the
  first stage, or nested pseudo-likelihood). The default.
* "free": each game may pick the equilibrium that fits it best. This is what constrained maximum likelihood in the
  literature does. It spends a free label per game: the fit says how many games had a choice.
* "integrated": each game plays each of its equilibria with equal probability.

On the published sanctions application "anchored" gives the published -3927.9095, with a unique equilibrium in
every game; "free" climbs to -3875.7 by giving hundreds of games several equilibria to choose from.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from scipy.special import ndtri

from demarche.weigh.constrained import (
    FEASIBLE,
    Point,
    along,
    constrained,
    evaluate,
    finish,
    positive_solve,
)
from demarche.weigh.design import Design
from demarche.weigh.joint import jets, payoff_table, stack
from demarche.weigh.nested import nest
from demarche.weigh.normal import Array
from demarche.weigh.pseudo import Beliefs, Pseudo
from demarche.weigh.solution import solve

SELECTIONS = ("anchored", "free", "integrated")


# Weights of the squared constraint and of the squared coefficients in the tied start, the second pair if the first
# does not converge. On the Monte Carlo designs the first always has; weak ties leave most room at the outset.
_TIED = ((10.0, 1e-4), (1000.0, 1e-1))
# Log-likelihoods this near are the same point.
_SAME = 1e-4
# A start needs no more digits than this.
_NPL_ROUNDS, _NPL_TOLERANCE = 20, 1e-4
# Ridge of the free search: keeps payoffs from running off to infinity while labels are being chosen; on the
# sanctions data it moves the log-likelihood by about 1.
_FREE_RIDGE = 1e-2


class Start(NamedTuple):
    """Where a search began and how far it came."""

    name: str
    point: Point


def anchored(
    design: Design, first: Beliefs, two_step: Pseudo, *, tell: Callable[[str], None] = lambda _: None
) -> list[Start]:
    """Climb along the equilibria next to nested pseudo-likelihood and to the two-step estimate.

    Unless both arrive at the same point, and it explains the data better than the first-stage expectations
    themselves do (the two-step likelihood), some game may have been led to another of its equilibria; then a third
    start ties every game's equilibrium to its expectation from the outset ("tied").
    """
    z = ndtri(first.clipped().resist)
    nested_fit = nest(
        design, first, start=two_step.theta, rounds=_NPL_ROUNDS, tolerance=_NPL_TOLERANCE, leaps=False, tell=tell
    )
    at = (("npl", nested_fit.pseudo.theta, ndtri(nested_fit.beliefs.resist)), ("pl", two_step.theta, z))
    out = []
    for name, theta, near in at:
        if np.isfinite(theta).all():
            tell(f"Likelihood, from {name}")
            out.append(Start(name, finish(design, theta, near)))
    reached = [s.point.value for s in out if s.point.converged]
    if len(reached) < 2 or max(reached) - min(reached) > _SAME or min(reached) < two_step.value:
        for penalty, ridge in _TIED:
            tell("Likelihood, with equilibria tied to the first stage")
            out.append(Start("tied", constrained(design, two_step.theta, z, penalty=penalty, ridge=ridge)))
            if out[-1].point.converged:
                break
    return out


def free(
    design: Design,
    first: Beliefs,
    two_step: Pseudo,
    *,
    rounds: int = 15,
    tell: Callable[[str], None] = lambda _: None,
) -> list[Start]:
    """Search the likelihood in which each game picks its best equilibrium, from several starts."""
    out = anchored(design, first, two_step, tell=tell)
    z = ndtri(first.clipped().resist)
    shifts = [None, *(index for index, term in enumerate(design.terms) if term == "VA:Intercept")]
    for shift in shifts:
        theta = two_step.theta.copy()
        if shift is not None:
            theta[shift] = -5.0
        tell("Likelihood, each game at its best equilibrium")
        point = constrained(design, theta, z, penalty=10.0, ridge=_FREE_RIDGE, rounds=rounds)
        out.append(Start("augmented" if shift is None else "augmented, VA low", relabel(design, point)))
    return out


def relabel(design: Design, point: Point, *, rounds: int = 20) -> Point:
    """Let each game move to its best equilibrium, and climb again, until no game moves."""
    for _ in range(rounds):
        z = best_labels(design, point.theta)
        if z is None or np.abs(z - point.z).max() < 1e-6:
            return point
        again = finish(design, point.theta, z)
        if not again.value > point.value + 1e-9:
            return point
        point = again
    return point


def best_labels(design: Design, theta: Array) -> Array | None:
    """For each game, the equilibrium under which its outcomes are likeliest; None if some game has none."""
    found = solve(design.payoffs(theta))
    if (found.count == 0).any():
        return None
    z = np.clip(found.z, -20.0, 37.0)
    value, _ = evaluate(payoff_table(design, theta)[found.game], z, design.counts[found.game])
    order = np.lexsort((-value, found.game))
    _, first = np.unique(found.game[order], return_index=True)
    return np.asarray(z[order][first])


def integrated(design: Design, start: Point, *, steps: int = 200) -> Point:
    """Maximise the likelihood in which each game plays each of its equilibria with equal probability."""
    theta = start.theta.copy()
    now = _mixture(design, theta)
    gain = np.inf
    step = 0
    for step in range(steps):  # noqa: B007
        value, scores = now
        total = scores.sum(axis=0)
        move = positive_solve(scores.T @ scores, total)
        gain = float(total @ move)
        if gain < 1e-9:
            break
        size = 1.0
        while size > 1e-6:
            trial = _mixture(design, theta + size * move)
            if trial[0] > value + 1e-4 * size * gain:
                break
            size *= 0.5
        else:
            break
        theta, now = theta + size * move, trial
    z = best_labels(design, theta)
    return Point(theta, start.z if z is None else z, now[0], 0.0, gain, gain < 1e-6, step)


def _mixture(design: Design, theta: Array) -> tuple[float, Array]:
    found = solve(design.payoffs(theta))
    if (found.count == 0).any():
        return -np.inf, np.zeros((design.games, len(theta)))
    spread = design.take(found.game)
    z = np.clip(found.z, -20.0, 37.0)
    likelihood, f = jets(payoff_table(spread, theta), z, spread.counts)
    at = along(stack(spread), likelihood, f)
    log_weight = likelihood.value - np.log(found.count)[found.game]
    top = np.full(design.games, -np.inf)
    np.maximum.at(top, found.game, log_weight)
    weight = np.exp(log_weight - top[found.game])
    total = np.bincount(found.game, weights=weight, minlength=design.games)
    scores = np.zeros((design.games, len(theta)))
    np.add.at(scores, found.game, at.scores * (weight / total[found.game])[:, None])
    return float((top + np.log(total)).sum()), scores


def best(starts: list[Start], *, feasible: bool = False) -> Start:
    """The highest of the converged, or the highest of all if none converged.

    Args:
        starts: what the searches found.
        feasible: whether an equilibrium in every game is enough. Where each game may pick its equilibrium the
            likelihood has kinks at the folds, and its highest points are seldom stationary; the fit then says so.
    """
    done = [s for s in starts if s.point.converged or (feasible and s.point.infeasibility < FEASIBLE)] or starts
    return max(done, key=lambda s: s.point.value)
