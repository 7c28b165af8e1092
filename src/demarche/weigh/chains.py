"""Bayesian estimation: Hamiltonian Monte Carlo on the likelihood along the equilibria.

All chains move in step, so that one pass over (chains x games) arrays serves them all; that is what makes NumPy fast
enough. The mass matrix is dense: it starts at the curvature of the posterior at its mode, which already removes most
of the weak identification (condition number 1e8 on the sanctions data). Three times in the warm-up the curved ridges
of the posterior are straightened (`demarche.weigh.bend`) and the mass matrix is taken anew, from the draws of all
chains so far. The length of a trajectory is drawn anew each time, the same for all chains; where one is refused, it is
tried again in finer steps (`demarche.weigh.trajectory`).

Source: Neal (2011), MCMC using Hamiltonian dynamics, Handbook of MCMC, ch. 5; step size by dual averaging: Hoffman &
Gelman (2014), JMLR 15:1593-1623, section 3.2; chains in step: Hoffman, Radul & Sountsov (2021), AISTATS.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from demarche.errors import CountError, MissingExtra, SpecificationError
from demarche.weigh.bend import Bend, Straightened, straightening
from demarche.weigh.constrained import reduced
from demarche.weigh.design import Design, WeighWarning
from demarche.weigh.design import design as make_design
from demarche.weigh.diagnostics import ess_bulk, ess_tail, rhat
from demarche.weigh.joint import stack
from demarche.weigh.normal import Array
from demarche.weigh.posterior import Density, Target
from demarche.weigh.solution import solve
from demarche.weigh.trajectory import Move, Mover, Phase, move

if TYPE_CHECKING:
    import polars

# An energy error beyond this marks a divergent trajectory, as in Stan.
_DIVERGENT = 1000.0
# Longest trajectory, in steps; lengths are uniform from 1 to twice the mean that covers a quarter turn.
_MOST_STEPS = 64
# High, because the density has walls (see `demarche.weigh.trajectory`): at 0.9 one trajectory in 200 went astray.
_TARGET = 0.985
# Shares of the warm-up after which the shape is learned from the draws so far.
_LEARN = (0.25, 0.5, 0.75)
# Draws at which every game is solved for all its equilibria, to count choices.
_CHECKED = 50


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Draws from the posterior distribution of the coefficients.

    Args:
        design: the specification on the data.
        draws: chains by draws by coefficients.
        log_density: chains by draws.
        divergent: moves after warm-up whose energy went astray at the last, finest try.
        astray: moves after warm-up whose energy went astray at the first try; they were tried again (see
            `demarche.weigh.trajectory`).
        accepted: mean acceptance probability after warm-up.
        step: step size.
        prior: prior standard deviation of each coefficient (means are 0).
        several: share of (checked draw, game) pairs with more than one equilibrium; 0 means that the choice of
            equilibrium played no part.
    """

    design: Design
    draws: Array
    log_density: Array
    divergent: int
    astray: int
    accepted: float
    step: float
    prior: Array
    several: float

    @property
    def terms(self) -> tuple[str, ...]:
        """Names of the coefficients."""
        return self.design.terms

    @property
    def rhat(self) -> Array:
        """Rank-normalised split R-hat of each coefficient."""
        return np.array([rhat(self.draws[:, :, k]) for k in range(self.draws.shape[2])])

    @property
    def ess_bulk(self) -> Array:
        """Bulk effective sample size of each coefficient."""
        return np.array([ess_bulk(self.draws[:, :, k]) for k in range(self.draws.shape[2])])

    @property
    def ess_tail(self) -> Array:
        """Tail effective sample size of each coefficient."""
        return np.array([ess_tail(self.draws[:, :, k]) for k in range(self.draws.shape[2])])

    @property
    def flat(self) -> Array:
        """All draws in one table: draws by coefficients."""
        return self.draws.reshape(-1, self.draws.shape[2])

    def table(self) -> polars.DataFrame:
        """Mean, standard deviation, 95% interval and diagnostics of each coefficient."""
        import polars

        low, high = np.quantile(self.flat, [0.025, 0.975], axis=0)
        columns: dict[str, Any] = {"term": list(self.terms), "mean": self.flat.mean(axis=0)}
        columns |= {"sd": self.flat.std(axis=0, ddof=1), "low": low, "high": high}
        columns |= {"rhat": self.rhat, "ess_bulk": self.ess_bulk, "ess_tail": self.ess_tail}
        return polars.DataFrame(columns)

    @property
    def trusted(self) -> bool:
        """No divergence, every R-hat below 1.01, every bulk effective size above 400."""
        return not self.divergent and bool((self.rhat < 1.01).all() and (self.ess_bulk > 400).all())

    def summary(self) -> str:
        """The table as text, with what it rests on."""
        lines = [f"{'Term':<34}{'Mean':>10}{'SD':>9}{'2.5%':>10}{'97.5%':>10}{'R-hat':>8}{'ESS':>7}"]
        for row in self.table().iter_rows():
            term, mean, sd, low, high, r, ess, _ = row
            lines.append(f"{term:<34}{mean:>10.4f}{sd:>9.4f}{low:>10.4f}{high:>10.4f}{r:>8.3f}{ess:>7.0f}")
        chains, draws, _ = self.draws.shape
        state = "Converged" if self.trusted else "NOT CONVERGED: run longer before reporting"
        lines.append(f"{state}: {chains} chains of {draws} draws, {self.divergent} divergent, step {self.step:.3f}.")
        if self.astray:
            lines.append(f"{self.astray} moves went astray at the first try and were tried again in finer steps.")
        lines.append(f"Priors: normal, mean 0. More than one equilibrium in {self.several:.2%} of draws and games.")
        return "\n".join(lines)

    def to_arviz(self) -> Any:
        """The draws as ArviZ inference data.

        Raises:
            MissingExtra: ArviZ is not installed.
        """
        try:
            import arviz
        except ImportError as error:
            raise MissingExtra("to_arviz needs ArviZ: pip install 'demarche[bayes]'.") from error
        posterior = {t: self.draws[:, :, k] for k, t in enumerate(self.terms)}
        # ArviZ 1 takes the groups as one mapping, earlier versions as keywords.
        modern = int(arviz.__version__.split(".")[0]) >= 1
        return arviz.from_dict({"posterior": posterior}) if modern else arviz.from_dict(posterior=posterior)


def bayes(
    formulas: str | Mapping[str, str],
    data: Any,
    *,
    fixed: Mapping[str, float] | None = None,
    outcomes: Sequence[str] | None = None,
    first_stage: Sequence[str] | None = None,
    prior_scale: float = 5.0,
    chains: int = 8,
    warmup: int = 400,
    draws: int = 800,
    seed: int = 0,
) -> Posterior:
    """Sample the posterior distribution of the payoffs.

    The equilibrium of each game is the one attached to the first-stage expectations (as `fit` with
    equilibria="anchored"); the share of draws at which a game had others is reported.

    Args:
        formulas, data, fixed, outcomes, first_stage: as in `fit`.
        prior_scale: prior standard deviation of a coefficient's effect on a payoff, per root mean square of its
            covariate, in units of a private shock.
        chains: chains, moved in step; at least 2.
        warmup: iterations to tune on, thrown away.
        draws: iterations kept, per chain.
        seed: of the generator; the same seed gives the same draws on the same machine.

    Raises:
        SpecificationError, CountError: as in `fit`.
    """
    from demarche.weigh.estimate import fit_mle, read_first
    from demarche.weigh.pseudo import check_identified

    if chains < 2 or warmup < 50 or draws < 50 or not prior_scale > 0:
        raise SpecificationError(
            "bayes needs 2 chains, 50 warm-up and 50 kept draws at least, and a positive prior_scale."
        )
    made = make_design(formulas, data, fixed=fixed, outcomes=outcomes)
    first, source = read_first(made, data, first_stage)
    check_identified(made, first)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", WeighWarning)
        start = fit_mle(made, first, equilibria="anchored", kind="model", source=source)
    size = np.concatenate([np.sqrt((made.blocks[n] ** 2).mean(axis=0)) for n in made.blocks])
    scale = prior_scale / np.maximum(size, 1e-12)
    return _run(made, scale, (start.theta, start.beliefs.resist), (chains, warmup, draws), np.random.default_rng(seed))


def _run(
    made: Design, scale: Array, start: tuple[Array, Array], sizes: tuple[int, int, int], chance: np.random.Generator
) -> Posterior:
    from scipy.special import ndtri

    (theta, resist), (chains, warmup, draws) = start, sizes
    target = Target(made, scale)
    z = ndtri(np.clip(resist, 1e-300, 1 - 1e-15))
    mode, z = _mode(target, theta, z)
    factor = _factor(_curvature(made, target, mode, z))
    sampler = _Sampler(target, factor, chance)
    sampler.start(mode, z, chains)
    sampler.warm(warmup)
    kept, density = sampler.collect(draws)
    posterior = Posterior(
        design=made,
        draws=kept,
        log_density=density,
        divergent=sampler.divergent,
        astray=sampler.astray,
        accepted=sampler.accepted / draws,
        step=sampler.step,
        prior=scale,
        several=_several(made, kept),
    )
    if not posterior.trusted:
        warnings.warn("The chains have not converged; see the summary, and run longer.", WeighWarning, stacklevel=4)
    return posterior


def _mode(target: Target, theta: Array, z: Array) -> tuple[Array, Array]:
    """A few Newton steps from the likelihood's maximum to the posterior's."""
    z_now = z[None, :]
    theta = theta.copy()
    now = target.at(theta[None, :], z_now)
    if not np.isfinite(now.value[0]):
        raise CountError("The posterior has no finite density at the maximum likelihood estimate; check the data.")
    for _ in range(50):
        curvature = _curvature(target.design, target, theta, now.z[0])
        move = curvature @ now.gradient[0]
        gain = float(move @ now.gradient[0])
        if gain < 1e-8:
            break
        size = 1.0
        while size > 1e-4:
            trial = target.at((theta + size * move)[None, :], now.z)
            if trial.value[0] > now.value[0] + 1e-4 * size * gain:
                theta, now = theta + size * move, trial
                break
            size *= 0.5
        else:
            break
    return theta, now.z[0]


def _curvature(made: Design, target: Target, theta: Array, z: Array) -> Array:
    """Inverse of the posterior's curvature, made positive definite."""
    at = reduced(made, stack(made), theta, z)
    matrix = -at.hessian + np.diag(target.precision)
    scale = 1.0 / np.sqrt(np.maximum(np.abs(np.diag(matrix)), 1e-12))
    values, vectors = np.linalg.eigh(matrix * scale[:, None] * scale)
    values = np.maximum(np.abs(values), 1e-10)
    return np.asarray(scale[:, None] * scale * ((vectors / values) @ vectors.T))


def _factor(covariance: Array) -> Array:
    return np.asarray(np.linalg.cholesky(covariance))


def _several(made: Design, kept: Array) -> float:
    flat = kept.reshape(-1, kept.shape[2])
    chosen = flat[np.linspace(0, len(flat) - 1, min(_CHECKED, len(flat))).astype(int)]
    return float(np.mean([(solve(made.payoffs(theta)).count > 1).mean() for theta in chosen]))


class _Sampler:
    """Chains of Hamiltonian Monte Carlo in step, in coordinates straightened by `bend` and whitened by `factor`."""

    def __init__(self, target: Target, factor: Array, chance: np.random.Generator) -> None:
        self.target, self.factor, self.chance = target, factor, chance
        self.step, self.divergent, self.astray, self.accepted = 0.1, 0, 0, 0.0
        self.bend = Bend.straight(np.zeros(len(factor)))
        self.position: Array = np.empty(0)
        self.now: Density

    @property
    def theta(self) -> Array:
        """Coefficients where the chains are."""
        return self.bend.outwards(self.position)[0]

    def start(self, mode: Array, z: Array, chains: int) -> None:
        """Chains start around the mode, spread by the curvature there."""
        spread = self.chance.normal(size=(chains, len(mode))) @ self.factor.T
        self.position = mode + 0.3 * spread
        self.now = self.target.at(self.position, np.repeat(z[None, :], chains, axis=0))
        for _ in range(30):
            # Curvature at the mode can promise more room than there is.
            bad = ~(self.now.value > self.now.value.max() - 3.0 * len(mode))
            if not bad.any():
                return
            self.position = np.where(bad[:, None], 0.5 * (self.position + mode), self.position)
            self.now = self.target.at(self.position, np.repeat(z[None, :], chains, axis=0))

    def advance(self) -> Move:
        """One move of every chain."""
        mean = min(0.5 * np.pi / self.step, _MOST_STEPS / 2)
        length = int(self.chance.integers(max(1, int(0.5 * mean)), int(1.5 * mean) + 2))
        start = Phase(self.position, self.chance.normal(size=self.position.shape), self.now)
        mover = Mover(Straightened(self.target, self.bend), self.factor, self.step, length)
        made = move(mover, start, self.chance)
        self.position, self.now = made.end.theta, made.end.at
        return made

    def warm(self, iterations: int) -> None:
        """Tune the step size throughout, and learn the posterior's shape three times on the way."""
        tuner = _Tuner(self.step)
        seen: list[Array] = []
        marks = [int(iterations * share) for share in _LEARN]
        for i in range(iterations):
            self.step = tuner.update(float(self.advance().probability.mean()))
            seen.append(self.theta)
            if i in marks:
                self._learn(np.stack(seen[len(seen) // 3 :]))
                tuner = _Tuner(self.step)
        self.step = tuner.settled()

    def _learn(self, seen: Array) -> None:
        """Straighten and whiten the draws so far; their covariance is shrunk a little towards its diagonal."""
        theta = self.theta
        self.bend = straightening(seen)
        self.position = self.bend.inwards(theta)
        self.now = Straightened(self.target, self.bend).at(self.position, self.now.z)
        straight = self.bend.inwards(seen.reshape(-1, seen.shape[2]))
        weight = len(straight) / (len(straight) + 5.0 * straight.shape[1])
        covariance = np.cov(straight.T)
        self.factor = _factor(weight * covariance + (1 - weight) * np.diag(np.diag(covariance)))

    def collect(self, draws: int) -> tuple[Array, Array]:
        kept = np.empty((draws, *self.position.shape))
        density = np.empty((draws, len(self.position)))
        for i in range(draws):
            made = self.advance()
            self.accepted += float(made.probability.mean())
            self.astray += int((made.error > _DIVERGENT).sum())
            self.divergent += int((made.last_error > _DIVERGENT).sum())
            kept[i], density[i] = self.theta, self.now.value
        return kept.transpose(1, 0, 2), density.T


class _Tuner:
    """Dual averaging of the log step size (Hoffman & Gelman 2014, section 3.2.1)."""

    def __init__(self, step: float) -> None:
        self.centre, self.count, self.error, self.mean = float(np.log(2 * step)), 0, 0.0, float(np.log(step))

    def update(self, probability: float) -> float:
        self.count += 1
        rate = 1.0 / (self.count + 10)
        self.error = (1 - rate) * self.error + rate * (_TARGET - probability)
        value = self.centre - np.sqrt(self.count) / 0.05 * self.error
        weight = self.count**-0.75
        self.mean = weight * value + (1 - weight) * self.mean
        return float(np.clip(np.exp(value), 1e-4, 1.5))

    def settled(self) -> float:
        return float(np.clip(np.exp(self.mean), 1e-4, 1.5))
