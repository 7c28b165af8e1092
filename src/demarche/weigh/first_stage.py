"""First-stage expectations: what each player could be expected to do, before any equilibrium is imposed.

The default is a smoother rather than a forest: a ridge-penalised logistic regression on every covariate of the
model, from which each game then departs towards its own frequency as far as its own plays warrant (a beta-binomial
posterior mean, the prior's weight estimated). With few plays per game it leans on the covariates; with many it
follows each game, which is what games with several equilibria need. On the Monte Carlo design of Crisman-Cox &
Gibilisco (2019) with 200 games of 200 plays it replaces random forests whose error made the two-step estimator
biased by +2 in barWB in every cell (docs/weigh/comparison.md).
"""

from __future__ import annotations

import warnings

import numpy as np
from scipy.special import expit, gammaln

from demarche.errors import CountError
from demarche.weigh.design import Design, WeighWarning
from demarche.weigh.normal import Array
from demarche.weigh.pseudo import Beliefs

# Prior precision of a coefficient on a covariate scaled to standard deviation 1: a logit of 1 per deviation.
_RIDGE = 1.0
# Candidate weights of the regression, in plays.
_WEIGHTS = np.geomspace(0.1, 1e4, 41)


def smooth(design: Design) -> Beliefs:
    """Expectations from the data: Pr(resist | challenge) and Pr(stand firm | challenge, resistance), per game.

    Raises:
        CountError: no challenge, or no resistance, in the whole data.
    """
    _, cd, sf, bd = design.counts.T
    covariates = _covariates(design)
    return Beliefs(_share(sf + bd, cd, covariates, "challenge"), _share(sf, bd, covariates, "resistance"))


def _covariates(design: Design) -> Array:
    columns: list[Array] = []
    for block in design.blocks.values():
        for column in block.T:
            spread = column.std()
            if spread > 0:
                scaled = (column - column.mean()) / spread
                if not any(np.abs(scaled @ c) > (1 - 1e-9) * len(c) for c in columns):
                    columns.append(scaled)
    return np.stack([np.ones(design.games), *columns], axis=1)


def _share(yes: Array, no: Array, covariates: Array, of_what: str) -> Array:
    if not (yes.sum() + no.sum()):
        raise CountError(f"No {of_what} in the whole data; expectations cannot be estimated.")
    mean = expit(covariates @ _ridge_logit(yes, no, covariates))
    weight = _prior_weight(yes, no, mean)
    return np.asarray((yes + weight * mean) / (yes + no + weight))


def _ridge_logit(yes: Array, no: Array, covariates: Array) -> Array:
    beta = np.zeros(covariates.shape[1])
    beta[0] = np.log((yes.sum() + 0.5) / (no.sum() + 0.5))
    ridge = np.full(len(beta), _RIDGE)
    ridge[0] = 1e-6
    total = yes + no
    for _ in range(100):
        mean = expit(covariates @ beta)
        gradient = covariates.T @ (yes - total * mean) - ridge * beta
        information = covariates.T @ ((total * mean * (1 - mean))[:, None] * covariates) + np.diag(ridge)
        move = np.linalg.solve(information, gradient)
        beta += move * min(1.0, 5.0 / max(float(np.abs(move).max()), 1e-300))
        if np.abs(move).max() < 1e-10:
            return beta
    warnings.warn("The first-stage regression did not settle; give first_stage=.", WeighWarning, stacklevel=4)
    return beta


def _prior_weight(yes: Array, no: Array, mean: Array) -> float:
    """The weight of the regression, in plays, of greatest beta-binomial likelihood."""
    seen = yes + no > 0
    y, n, m = yes[seen], no[seen], mean[seen]

    def likelihood(w: float) -> float:
        a, b = w * m, w * (1 - m)
        ratio = gammaln(y + a) - gammaln(a) + gammaln(n + b) - gammaln(b) - gammaln(y + n + w) + gammaln(w)
        return float(ratio.sum())

    return float(max(_WEIGHTS, key=likelihood))
