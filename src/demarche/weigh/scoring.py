"""Scoring of probability forecasts against what happened: Brier, log score, calibration."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.special import betaincinv

from demarche.errors import CountError
from demarche.weigh.normal import Array


@dataclass(frozen=True, slots=True)
class Bin:
    """One bin of a calibration curve.

    Args:
        forecast: mean probability forecast in the bin.
        observed: share of the cases in which it happened.
        low, high: Clopper-Pearson interval of that share.
        cases: cases in the bin.
    """

    forecast: float
    observed: float
    low: float
    high: float
    cases: int


@dataclass(frozen=True, slots=True)
class Score:
    """How good a set of forecasts was.

    Args:
        cases: number of forecasts.
        brier: mean squared error of the probabilities (0 is perfect; 0.25 is a coin).
        log: mean negative log-likelihood, in nats.
        reliability: part of the Brier score due to miscalibration (0 is perfect).
        resolution: part of it won by telling cases apart.
        uncertainty: the Brier score of always forecasting the base rate.
        skill: 1 - brier / uncertainty; NaN if the outcome never varied.
        curve: the calibration curve.
    """

    cases: int
    brier: float
    log: float
    reliability: float
    resolution: float
    uncertainty: float
    skill: float
    curve: tuple[Bin, ...]


def score(probabilities: ArrayLike, outcomes: ArrayLike, *, bins: int = 10, level: float = 0.95) -> Score:
    """Score forecasts of yes-or-no outcomes.

    Args:
        probabilities: of "yes", each in [0, 1].
        outcomes: what happened, 0 or 1 (or booleans).
        bins: bins of the calibration curve, of about equal numbers of cases.
        level: of the intervals.

    Raises:
        CountError: nothing to score, lengths that differ, a probability outside [0, 1], an outcome other than 0
            or 1, or a forecast of exactly 0 or 1 that was wrong (its log score is infinite).

    Source: Brier (1950), Monthly Weather Review 78:1-3; Murphy (1973), Journal of Applied Meteorology 12:595-600, for
    the three parts; Clopper & Pearson (1934), Biometrika 26:404-413, for the intervals.

    >>> from demarche.weigh import score
    >>> made = score([0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0])
    >>> round(made.brier, 3), round(made.log, 3)
    (0.025, 0.164)
    """
    if bins < 1 or not 0 < level < 1:
        raise CountError(f"bins={bins}, level={level}: give 1 bin or more, and a level between 0 and 1.")
    p, y = _checked(probabilities, outcomes)
    with np.errstate(divide="ignore"):
        chance = np.where(y == 1, p, 1.0 - p)
    wrong = np.flatnonzero(chance == 0)
    if len(wrong):
        raise CountError(
            f"Forecast {wrong[0]} was certain and wrong: its log score is infinite; forecast inside (0, 1)."
        )
    curve, reliability, resolution = _curve(p, y, bins, level)
    rate = float(y.mean())
    uncertainty, brier = rate * (1 - rate), float(((p - y) ** 2).mean())
    skill = 1.0 - brier / uncertainty if uncertainty else float("nan")
    return Score(len(p), brier, float(-np.log(chance).mean()), reliability, resolution, uncertainty, skill, curve)


def _checked(probabilities: ArrayLike, outcomes: ArrayLike) -> tuple[Array, Array]:
    p, y = _numbers("Forecasts", probabilities), _numbers("Outcomes", outcomes)
    if not len(p) or len(p) != len(y):
        raise CountError(f"{len(p)} forecasts and {len(y)} outcomes; give one outcome per forecast, and at least one.")
    bad = np.flatnonzero(~((p >= 0) & (p <= 1)))
    if len(bad):
        raise CountError(f"Forecast {bad[0]} is {p[bad[0]]}; probabilities lie in [0, 1].")
    odd = np.flatnonzero((y != 0) & (y != 1))
    if len(odd):
        raise CountError(f"Outcome {odd[0]} is {y[odd[0]]}; outcomes are 0 or 1.")
    return p, y


def _numbers(what: str, values: ArrayLike) -> Array:
    try:
        return np.asarray(values, dtype=float).ravel()
    except (TypeError, ValueError) as error:
        raise CountError(f"{what} are numbers; got {np.ravel(np.asarray(values, dtype=object))[:3]}.") from error


def _curve(p: Array, y: Array, bins: int, level: float) -> tuple[tuple[Bin, ...], float, float]:
    order = np.argsort(p, kind="stable")
    parts = [part for part in np.array_split(order, min(bins, len(p))) if len(part)]
    rate, made, reliability, resolution = y.mean(), [], 0.0, 0.0
    for part in parts:
        forecast, observed, n = float(p[part].mean()), float(y[part].mean()), len(part)
        low, high = binomial_interval(float(y[part].sum()), n, level=level)
        made.append(Bin(forecast, observed, low, high, n))
        reliability += n * (forecast - observed) ** 2
        resolution += n * float(observed - rate) ** 2
    return tuple(made), reliability / len(p), resolution / len(p)


def binomial_interval(successes: float, cases: float, *, level: float = 0.95) -> tuple[float, float]:
    """The Clopper-Pearson interval of a share.

    Args:
        successes: number of successes.
        cases: number of cases, at least the successes and above 0.
        level: coverage, at least.
    """
    tail = 0.5 * (1.0 - level)
    low = 0.0 if successes <= 0 else float(betaincinv(successes, cases - successes + 1, tail))
    high = 1.0 if successes >= cases else float(betaincinv(successes + 1, cases - successes, 1.0 - tail))
    return low, high
