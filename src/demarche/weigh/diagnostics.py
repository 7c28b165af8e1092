"""Convergence diagnostics of Markov chains: rank-normalised split R-hat and effective sample sizes.

Source: Vehtari, Gelman, Simpson, Carpenter & Bürkner (2021), Bayesian Analysis 16:667-718; the truncation of the
autocorrelations: Geyer (1992), Statistical Science 7:473-483.
"""

from __future__ import annotations

import numpy as np
from scipy.special import ndtri

from demarche.weigh.normal import Array


def rhat(draws: Array) -> float:
    """Rank-normalised split R-hat, the larger of the bulk and the folded one.

    Args:
        draws: chains by draws, of one quantity.
    """
    halves = _split(draws)
    folded = np.abs(halves - np.median(halves))
    return max(_plain_rhat(_ranked(halves)), _plain_rhat(_ranked(folded)))


def ess_bulk(draws: Array) -> float:
    """Effective sample size of the bulk: of the rank-normalised, split draws."""
    return _ess(_ranked(_split(draws)))


def ess_tail(draws: Array) -> float:
    """Effective sample size of the tails: the smaller of those of the 5% and 95% quantile indicators."""
    halves = _split(draws)
    return min(_ess((halves <= np.quantile(halves, q)).astype(float)) for q in (0.05, 0.95))


def _split(draws: Array) -> Array:
    half = draws.shape[1] // 2
    return np.concatenate([draws[:, :half], draws[:, draws.shape[1] - half :]])


def _ranked(draws: Array) -> Array:
    _, inverse, count = np.unique(draws, return_inverse=True, return_counts=True)
    last = np.cumsum(count)
    average = last - 0.5 * (count - 1)
    ranks = average[inverse].reshape(draws.shape)
    return np.asarray(ndtri((ranks - 0.375) / (draws.size + 0.25)))


def _plain_rhat(draws: Array) -> float:
    n = draws.shape[1]
    within = draws.var(axis=1, ddof=1).mean()
    between = n * draws.mean(axis=1).var(ddof=1)
    return float(np.sqrt(((n - 1) / n * within + between / n) / within)) if within > 0 else np.nan


def _ess(draws: Array) -> float:
    chains, n = draws.shape
    centred = draws - draws.mean(axis=1, keepdims=True)
    size = 2 ** int(np.ceil(np.log2(2 * n)))
    transformed = np.fft.rfft(centred, size, axis=1)
    covariance = np.fft.irfft(np.abs(transformed) ** 2, size, axis=1)[:, :n] / n
    within = covariance[:, 0].mean() * n / (n - 1)
    total = within * (n - 1) / n + (draws.mean(axis=1).var(ddof=1) if chains > 1 else 0.0)
    if not total > 0:
        return np.nan
    rho = 1.0 - (within - covariance.mean(axis=0) * n / (n - 1)) / total
    rho[0] = 1.0
    pairs = rho[: n - n % 2].reshape(-1, 2).sum(axis=1)
    stop = np.flatnonzero(pairs < 0)
    pairs = np.minimum.accumulate(pairs[: stop[0]] if len(stop) else pairs)
    return float(min(chains * n / max(2.0 * pairs.sum() - 1.0, 1e-12), chains * n * np.log10(chains * n)))
