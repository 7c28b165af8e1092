"""Bootstrap of a fit: parametric (new plays of the same games) or by games or clusters."""

from __future__ import annotations

import warnings
from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from demarche.errors import CountError, SpecificationError
from demarche.weigh.constrained import finish
from demarche.weigh.design import Design, WeighWarning
from demarche.weigh.fitted import Fit
from demarche.weigh.nested import nest
from demarche.weigh.normal import Array
from demarche.weigh.pseudo import Beliefs, maximise
from demarche.weigh.solution import Equilibria, solve

# Replications refit from the estimate; nested pseudo-likelihood needs fewer digits than the estimate itself.
_TOLERANCE, _ROUNDS = 1e-6, 300


@dataclass(frozen=True, slots=True, eq=False)
class Bootstrap:
    """Replicated estimates.

    Args:
        estimates: one row per converged replication.
        drawn: replications drawn.
        covariance: of the converged estimates.
    """

    estimates: Array
    drawn: int
    covariance: Array

    @property
    def converged(self) -> int:
        """Replications that converged."""
        return len(self.estimates)

    @property
    def standard_errors(self) -> Array:
        """Standard deviations of the estimates."""
        return np.sqrt(np.diag(self.covariance))

    def interval(self, level: float = 0.95) -> Array:
        """Percentile intervals: one row per coefficient."""
        tail = 0.5 * (1.0 - level)
        return np.asarray(np.quantile(self.estimates, [tail, 1.0 - tail], axis=0).T)


def bootstrap(fit: Fit, *, draws: int = 500, kind: str = "parametric", seed: int = 0) -> Bootstrap:
    """Replicate an estimate on new data.

    Args:
        fit: what `fit` gave.
        draws: replications.
        kind: "parametric" plays every game again at the estimate; "games" draws games (or clusters, if the fit has
            them) with replacement.
        seed: of the generator.

    Raises:
        SpecificationError: another kind, or fewer than 2 draws.
        CountError: fewer than two replications converged.

    Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, ch. 6.
    """
    if kind not in ("parametric", "games") or draws < 2:
        raise SpecificationError('bootstrap takes kind="parametric" or "games" and at least 2 draws.')
    chance = np.random.default_rng(seed)
    shares = play_shares(fit)
    found = []
    for _ in range(draws):
        games = _replay(fit.design, shares, chance) if kind == "parametric" else _redraw(fit, chance)
        estimate = _refit(fit, *games)
        if estimate is not None:
            found.append(estimate)
    if len(found) < 2:
        raise CountError("Fewer than two replications converged; the estimate is too fragile to bootstrap.")
    if len(found) < draws:
        warnings.warn(f"{draws - len(found)} of {draws} replications did not converge.", WeighWarning, stacklevel=2)
    table = np.stack(found)
    return Bootstrap(table, draws, np.cov(table.T).reshape(table.shape[1], -1))


def at_beliefs(fit: Fit) -> Equilibria:
    """For every game, the equilibrium that the fit attached to it: the one nearest to its expectations."""
    found = solve(fit.payoffs)
    gap = np.abs(found.resist - fit.beliefs.resist[found.game])
    order = np.lexsort((gap, found.game))
    _, first = np.unique(found.game[order], return_index=True)
    return found.take(order[first])


def play_shares(fit: Fit) -> Array:
    """Outcome probabilities of every game at the estimate: games by sq, cd, sf, bd."""
    mine = at_beliefs(fit)
    shares = np.zeros((fit.design.games, 4))
    shares[:, 0] = 1.0
    shares[mine.game] = mine.outcomes
    shares = np.clip(shares, 0.0, 1.0)
    return np.asarray(shares / shares.sum(axis=1, keepdims=True))


def _replay(design: Design, shares: Array, chance: np.random.Generator) -> tuple[Design, slice]:
    plays = design.counts.sum(axis=1).astype(int)
    return design.replace_counts(chance.multinomial(plays, shares).astype(float)), slice(None)


def _redraw(fit: Fit, chance: np.random.Generator) -> tuple[Design, np.ndarray]:
    d = fit.design
    if d.cluster is None:
        index = chance.integers(0, d.games, d.games)
    else:
        groups = int(d.cluster.max()) + 1
        members = [np.flatnonzero(d.cluster == g) for g in range(groups)]
        index = np.concatenate([members[g] for g in chance.integers(0, groups, groups)])
    return d.take(index), index


def _refit(fit: Fit, design: Design, index: slice | np.ndarray) -> Array | None:
    beliefs = Beliefs(fit.beliefs.resist[index], fit.beliefs.stand[index])
    if not design.counts.sum(axis=0).all():
        return None
    if fit.method == "pl":
        two_step = maximise(design, beliefs, fit.theta)
        return two_step.theta if two_step.converged else None
    if fit.method == "npl":
        nested = nest(design, beliefs, start=fit.theta, rounds=_ROUNDS, tolerance=_TOLERANCE)
        return nested.pseudo.theta if nested.converged else None
    point = finish(design, fit.theta, ndtri(np.clip(beliefs.resist, 1e-12, 1 - 1e-15)))
    return point.theta if point.converged else None
