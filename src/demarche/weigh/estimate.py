"""`fit`: from formulas and data to estimates, by pseudo-likelihood, nested pseudo-likelihood or likelihood."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from demarche.errors import CountError, SpecificationError
from demarche.weigh import mle as likelihood
from demarche.weigh.constrained import reduced
from demarche.weigh.covariance import (
    likelihood_covariance,
    nested_covariance,
    pseudo_covariance,
    pseudo_information,
)
from demarche.weigh.design import Design, WeighWarning
from demarche.weigh.design import design as make_design
from demarche.weigh.first_stage import smooth
from demarche.weigh.fitted import Fit, StartReport
from demarche.weigh.joint import stack
from demarche.weigh.nested import Nested, nest
from demarche.weigh.normal import Array
from demarche.weigh.pseudo import Beliefs, Pseudo, check_identified, maximise

METHODS = ("pl", "npl", "mle")
# Nested pseudo-likelihood: within 1e-9 of a fixed point the sanctions data give ten digits of each coefficient.
NPL_TOLERANCE, NPL_ROUNDS = 1e-9, 500
# Information per play, scaled by the covariates, below this in some direction: the estimate is running away.
_SEPARATED = 1e-9


def fit(
    formulas: str | Mapping[str, str],
    data: Any,
    *,
    method: str = "npl",
    fixed: Mapping[str, float] | None = None,
    outcomes: Sequence[str] | None = None,
    first_stage: Sequence[str] | Beliefs | None = None,
    covariance: str = "model",
    cluster: str | None = None,
    equilibria: str = "anchored",
    starts: int = 1,
    seed: int = 0,
    tolerance: float = NPL_TOLERANCE,
    rounds: int = NPL_ROUNDS,
    tell: Callable[[str], None] | None = None,
) -> Fit:
    """Estimate the payoffs of a crisis-signalling game.

    Args:
        formulas: a formula per payoff, as {"SA": "contig + ally - 1", "VA": "costs", ...} (a payoff left out is 0),
            or all in one line, `sq + cd + sf + bd ~ SA | VA | CB | barWA | barWB | bara | VB`.
        data: one row per game (a Polars or pandas data frame, or a mapping of columns), with counts of outcomes.
        method: "pl" (two steps), "npl" (nested pseudo-likelihood) or "mle" (constrained maximum likelihood).
        fixed: payoffs set to a number, as {"VA": 1, "VB": 1}.
        outcomes: names of the columns of counts, in the order sq, cd, sf, bd.
        first_stage: names of two columns with Pr(resist) and Pr(stand firm), or the two arrays; by default the
            smoother of `demarche.weigh.first_stage`.
        covariance: "model" (information) or "sandwich".
        cluster: column of groups of dependent games; implies "sandwich".
        equilibria: for "mle": "anchored", "free" or "integrated" (`demarche.weigh.mle` says what they mean).
        starts: for "pl" and "npl": how many starts to try; the first is data-based, the others are drawn around it.
        seed: of the random starts.
        tolerance: for "npl": largest change in a round that counts as none.
        rounds: for "npl": most rounds.
        tell: called with a line on every stage and round, for a long fit to show that it is under way.

    Raises:
        SpecificationError: formulas that cannot be read, name no column, or are not identified (terms are named).
        CountError: outcomes from which nothing can be estimated.

    Source: Crisman-Cox & Gibilisco (2019), PSRM, doi 10.1017/psrm.2019.58, for the three estimators.
    """
    _check(method, covariance, equilibria, starts)
    made = make_design(formulas, data, fixed=fixed, outcomes=outcomes, cluster=cluster)
    if not made.terms:
        raise SpecificationError("No payoff has a term to estimate; give at least one formula.")
    say = tell or _silent
    say("First stage")
    first, source = read_first(made, data, first_stage)
    check_identified(made, first)
    kind = "sandwich" if cluster is not None else covariance
    options = {"equilibria": equilibria, "kind": kind, "source": source}
    if method == "mle":
        return fit_mle(made, first, tell=say, **options)
    # Under separation payoffs run off to infinity on the way; what becomes of it is said below, in words.
    with np.errstate(all="ignore"):
        say("Two-step estimate")
        two_step, reports = _two_steps(made, first, starts, seed)
        if method == "pl":
            return _fit_pl(made, first, two_step, reports, options)
        nested = nest(made, first, start=two_step.theta, rounds=rounds, tolerance=tolerance, tell=say)
        return _fit_npl(made, nested, reports, options)


def _silent(_: str) -> None:
    """Tell nobody."""


def _check(method: str, covariance: str, equilibria: str, starts: int) -> None:
    for value, known, what in (
        (method, METHODS, "method"),
        (covariance, ("model", "sandwich"), "covariance"),
        (equilibria, likelihood.SELECTIONS, "equilibria"),
    ):
        if value not in known:
            raise SpecificationError(f"{what}={value!r} is unknown; give one of {', '.join(known)}.")
    if not isinstance(starts, int) or starts < 1:
        raise SpecificationError(f"starts={starts!r}: give a whole number of starts, at least 1.")


def read_first(made: Design, data: Any, given: Sequence[str] | Beliefs | None) -> tuple[Beliefs, str]:
    """First-stage expectations as given, by column or by the smoother, and where they came from."""
    if given is None:
        return smooth(made).clipped(), "ridge and beta-binomial smoother"
    if isinstance(given, str) or len(given) != 2:
        raise SpecificationError(f"first_stage={given!r}: give two, Pr(resist) and Pr(stand firm).")
    resist, stand = given
    if isinstance(resist, str) and isinstance(stand, str):
        names = list(getattr(data, "columns", data))
        for name in (resist, stand):
            if name not in names:
                raise SpecificationError(f"The data have no first-stage column {name}.")
        source = f"columns {resist}, {stand}"
        resist, stand = data[resist], data[stand]
    else:
        source = "given"
    try:
        pair = [np.atleast_1d(np.asarray(values, dtype=float)) for values in (resist, stand)]
    except (TypeError, ValueError) as error:
        raise CountError(f"First-stage expectations ({source}) are no numbers; give probabilities.") from error
    if any(len(v) <= int(made.rows.max()) for v in pair):
        raise CountError("First-stage expectations need one value per row of the data.")
    pair = [v[made.rows] for v in pair]
    for name, v in zip(("Pr(resist)", "Pr(stand firm)"), pair, strict=True):
        bad = np.flatnonzero(~((v >= 0) & (v <= 1)))
        if len(bad):
            raise CountError(f"First-stage {name} of game {made.rows[bad[0]]} is {v[bad[0]]}; give probabilities.")
    return Beliefs(*pair).clipped(), source


def _two_steps(made: Design, first: Beliefs, starts: int, seed: int) -> tuple[Pseudo, tuple[StartReport, ...]]:
    """The two-step estimate from one or several starts, the best kept and all reported."""
    tried = [maximise(made, first)]
    chance = np.random.default_rng(seed)
    for _ in range(starts - 1):
        tried.append(maximise(made, first, tried[0].theta + chance.normal(0.0, 0.5, len(made.terms))))
    reports = tuple(
        StartReport("data-based" if i == 0 else f"drawn {i}", t.value, t.converged) for i, t in enumerate(tried)
    )
    return max([t for t in tried if t.converged] or tried, key=lambda t: t.value), reports


def _fit_pl(
    made: Design, first: Beliefs, two_step: Pseudo, reports: tuple[StartReport, ...], options: Mapping[str, str]
) -> Fit:
    info = pseudo_information(made, two_step.theta, first)
    warn_separated(made, info.theta)
    return _report(
        made, two_step.theta, pseudo_covariance(info, made.cluster, options["kind"]), first,
        method="pl", options=options,
        value=two_step.value, gradient=float(np.abs(two_step.gradient).max()), converged=two_step.converged,
        rounds=1, reports=reports, scores=info.scores,
        note="Expectations are taken as known: standard errors leave out the first stage's own error.",
    )  # fmt: skip


def _fit_npl(made: Design, nested: Nested, reports: tuple[StartReport, ...], options: Mapping[str, str]) -> Fit:
    pseudo = nested.pseudo
    info = pseudo_information(made, pseudo.theta, nested.beliefs)
    warn_separated(made, info.theta)
    slopes = info.jacobian_p[:, 0, 1] * info.jacobian_p[:, 1, 0]
    unstable = int((np.abs(slopes) >= 1).sum())
    note = "" if not unstable else f"{unstable} games sit at an equilibrium that best replies move away from."
    return _report(
        made, pseudo.theta, nested_covariance(info, made.cluster, options["kind"]), nested.beliefs,
        method="npl", options=options,
        value=pseudo.value, gradient=float(np.abs(pseudo.gradient).max()), converged=nested.converged,
        rounds=nested.rounds, reports=reports, scores=info.scores, note=note,
    )  # fmt: skip


def fit_mle(
    made: Design, first: Beliefs, *, equilibria: str, kind: str, source: str, tell: Callable[[str], None] = _silent
) -> Fit:
    """Constrained maximum likelihood of a design (see `fit`)."""
    # Steps that fall off a cliff give infinities; every search turns them down.
    with np.errstate(all="ignore"):
        tell("Two-step estimate")
        two_step = maximise(made, first)
        tell("Likelihood")
        search = likelihood.free if equilibria == "free" else likelihood.anchored
        tried = search(made, first, two_step, tell=tell)
        chosen = likelihood.best(tried, feasible=equilibria == "free")
        point = chosen.point
        if equilibria == "integrated":
            point = likelihood.integrated(made, point)
    at = reduced(made, stack(made), point.theta, point.z)
    warn_separated(made, -at.hessian)
    from scipy.special import ndtr

    beliefs = _beliefs_at(made, point.theta, ndtr(point.z))
    reports = tuple(StartReport(s.name, s.point.value, s.point.converged) for s in tried)
    options = {"equilibria": equilibria, "kind": kind, "source": source}
    return _report(
        made, point.theta, likelihood_covariance(at, made.cluster, kind), beliefs, method="mle", options=options,
        value=point.value, gradient=point.gradient, converged=point.converged, rounds=point.steps,
        reports=reports, scores=at.scores, note=_folds(at.slope),
    )  # fmt: skip


def _folds(slope: Array) -> str:
    near = int((np.abs(slope) < 1e-3).sum())
    return "" if not near else f"{near} games sit at a fold; standard errors there are not to be trusted."


def _beliefs_at(made: Design, theta: Array, resist: Array) -> Beliefs:
    from demarche.weigh.pseudo import best_replies

    stand = best_replies(made, theta, Beliefs(resist, np.full(len(resist), 0.5))).stand
    return Beliefs(resist, stand)


def _report(
    made: Design, theta: Array, covariance: Array, beliefs: Beliefs, *, method: str, options: Mapping[str, str],
    value: float, gradient: float, converged: bool, rounds: int, reports: tuple[StartReport, ...], scores: Array,
    note: str,
) -> Fit:  # fmt: skip
    if not converged:
        warnings.warn(
            f"{method} did not converge (gradient {gradient:.1e}); do not report these estimates.",
            WeighWarning,
            stacklevel=4,
        )
    unknown = [t for t, v in zip(made.terms, np.diag(covariance), strict=True) if not v > 0]
    if unknown:
        warnings.warn(f"No standard error for {', '.join(unknown)}: not identified there.", WeighWarning, stacklevel=4)
    return Fit(
        method=method, design=made, theta=theta, covariance=covariance, log_likelihood=value, gradient=gradient,
        converged=converged, rounds=rounds, starts=reports, beliefs=beliefs, first_stage=options["source"],
        covariance_kind=options["kind"], selection=options["equilibria"] if method == "mle" else "",
        scores=scores, note=note,
    )  # fmt: skip


def warn_separated(made: Design, information: Array) -> None:
    """Warn when some direction of the coefficients carries next to no information, naming its terms."""
    spread = np.concatenate([np.sqrt((made.blocks[n] ** 2).mean(axis=0)) for n in made.blocks])
    scaled = information / np.outer(spread, spread) / made.observations
    if not np.isfinite(scaled).all():
        lost = ", ".join(t for t, row in zip(made.terms, scaled, strict=True) if not np.isfinite(row).all())
        raise CountError(
            f"The information on {lost} is not finite (perfect separation, or covariates of extreme size); fix a payoff, "
            "drop a term, rescale, or use bayes."
        )
    values, vectors = np.linalg.eigh(scaled)
    if values[0] < _SEPARATED:
        involved = np.abs(vectors[:, 0]) > 0.1
        named = ", ".join(t for t, i in zip(made.terms, involved, strict=True) if i)
        warnings.warn(
            f"Next to no information on a combination of {named} (perfect separation, or payoffs running off to "
            "infinity); fix a payoff, drop a term, or use bayes.",
            WeighWarning,
            stacklevel=4,
        )
