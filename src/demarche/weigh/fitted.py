"""What an estimation gives back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import ndtr

from demarche.errors import SpecificationError
from demarche.weigh.design import Design
from demarche.weigh.normal import Array
from demarche.weigh.payoffs import Payoffs
from demarche.weigh.pseudo import Beliefs
from demarche.weigh.solution import solve

if TYPE_CHECKING:
    import polars


@dataclass(frozen=True, slots=True)
class StartReport:
    """One start of the search: its name, the log-likelihood it reached, whether it converged."""

    name: str
    log_likelihood: float
    converged: bool


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """Estimates of the payoffs of a crisis-signalling game.

    Args:
        method: "pl", "npl" or "mle".
        design: the specification on the data.
        theta: coefficients, in the order of `terms`.
        covariance: their covariance matrix.
        log_likelihood: at the estimate.
        gradient: largest entry of the gradient ("mle": the gain another Newton step predicts).
        converged: whether the search met its tolerance.
        rounds: rounds of nested pseudo-likelihood, or Newton steps.
        starts: every start tried.
        beliefs: Pr(resist) and Pr(stand firm) per game at the estimate ("pl": of the first stage).
        first_stage: where the first-stage expectations came from.
        covariance_kind: "model", "sandwich" or "bootstrap".
        selection: for "mle", how the equilibrium of each game was chosen.
        scores: gradient per game.
        note: what else the reader should know.
    """

    method: str
    design: Design
    theta: Array
    covariance: Array
    log_likelihood: float
    gradient: float
    converged: bool
    rounds: int
    starts: tuple[StartReport, ...]
    beliefs: Beliefs
    first_stage: str
    covariance_kind: str
    selection: str
    scores: Array
    note: str = ""

    @property
    def terms(self) -> tuple[str, ...]:
        """Names of the coefficients."""
        return self.design.terms

    @property
    def coefficients(self) -> dict[str, float]:
        """Coefficients by term."""
        return dict(zip(self.terms, map(float, self.theta), strict=True))

    @property
    def standard_errors(self) -> Array:
        """Square roots of the diagonal of the covariance; NaN where it is negative or unknown."""
        diagonal = np.diag(self.covariance)
        return np.where(diagonal > 0, np.sqrt(np.abs(diagonal)), np.nan)

    @property
    def z_values(self) -> Array:
        """Estimates over standard errors."""
        return np.asarray(self.theta / self.standard_errors)

    @property
    def p_values(self) -> Array:
        """Two-sided, from the normal distribution."""
        return np.asarray(2.0 * ndtr(-np.abs(self.z_values)))

    @property
    def aic(self) -> float:
        """Akaike's criterion, 2 k - 2 log L (the reference implementation has the first sign wrong)."""
        return 2.0 * len(self.theta) - 2.0 * self.log_likelihood

    @property
    def bic(self) -> float:
        """Schwarz's criterion, with the number of games as the number of independent observations."""
        return len(self.theta) * float(np.log(self.design.games)) - 2.0 * self.log_likelihood

    @property
    def several(self) -> int:
        """Games with more than one interior equilibrium at the estimate."""
        return int((solve(self.payoffs).count > 1).sum())

    @property
    def without(self) -> int:
        """Games with no interior equilibrium (no challenge is then the only one)."""
        return int((solve(self.payoffs).count == 0).sum())

    @property
    def payoffs(self) -> Payoffs:
        """Payoffs of every game at the estimate."""
        return self.design.payoffs(self.theta)

    def interval(self, level: float = 0.95) -> Array:
        """Wald intervals: one row per coefficient, lower and upper."""
        from scipy.special import ndtri

        if not 0 < level < 1:
            raise SpecificationError(f"level={level}: give a number between 0 and 1, as 0.95.")
        half = float(ndtri(0.5 + 0.5 * level)) * self.standard_errors
        return np.stack([self.theta - half, self.theta + half], axis=1)

    def with_covariance(self, covariance: Array, kind: str, note: str = "") -> Fit:
        """The same estimates with another covariance matrix."""
        return replace(self, covariance=covariance, covariance_kind=kind, note=note or self.note)

    def table(self) -> polars.DataFrame:
        """Term, estimate, standard error, z and p as a data frame."""
        import polars

        low, high = self.interval().T
        columns: dict[str, Any] = {"term": list(self.terms), "estimate": self.theta, "se": self.standard_errors}
        columns |= {"z": self.z_values, "p": self.p_values, "low": low, "high": high}
        return polars.DataFrame(columns)

    def summary(self, format: str = "text") -> str:
        """A table of the estimates, as "text", "html" or "latex" (see `demarche.weigh.summary`)."""
        from demarche.weigh.summary import summarise

        return summarise(self, format=format)

    def __str__(self) -> str:
        return self.summary()
