"""What an estimate says about games: equilibria, outcomes, and how they change, with bands."""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from demarche.errors import SpecificationError
from demarche.weigh.design import Design, WeighWarning
from demarche.weigh.fitted import Fit
from demarche.weigh.formula import Columns, matrix
from demarche.weigh.normal import Array
from demarche.weigh.payoffs import PAYOFFS, Payoffs
from demarche.weigh.solution import OUTCOMES, Equilibria, solve

if TYPE_CHECKING:
    import polars

_SHOWN = ("challenge", "resist", "stand", *OUTCOMES)


def predict(
    fit: Fit,
    data: Any = None,
    *,
    vary: Mapping[str, ArrayLike] | None = None,
    draws: int = 0,
    level: float = 0.95,
    seed: int = 0,
) -> polars.DataFrame:
    """All equilibria and outcome probabilities of games, at an estimate.

    Args:
        fit: what `fit` gave.
        data: games to predict (columns of covariates); by default those of the fit.
        vary: one payoff or covariate (a number or a category) and its values, as {"bara": [-3, -2, -1]} or {"contig": range(1, 7)}: every
            game is then predicted at every value. A payoff is replaced, a covariate goes through the formulas.
        draws: draws from the estimate's normal distribution for the bands (0: no bands).
        level: of the bands.
        seed: of the draws.

    Games with a missing value are left out, with a warning that says how many.

    Returns:
        One row per game, value and equilibrium: `game`, the varied column, `equilibrium` (0 is the one of least
        resistance), `stable`, `challenge`, `resist`, `stand`, the four outcomes, and with draws a `_low` and a
        `_high` for each. A band follows its equilibrium to the nearest one of each draw.

    Raises:
        SpecificationError: a covariate that is in no formula, or no data to vary it in.
    """
    if draws < 0 or not 0 < level < 1:
        raise SpecificationError(f"draws={draws}, level={level}: give 0 draws or more, and a level between 0 and 1.")
    name, values, (blocks, kept) = _games(fit, data, vary)
    payoffs = _payoffs_at(fit.design, blocks, name, values)
    found = solve(payoffs(fit.theta))
    frame = _frame(found, name, values, kept)
    return frame if not draws else _banded(fit, payoffs, found, frame, (draws, level, seed))


#: Covariates of games by payoff, and the numbers of the games they belong to.
_Blocks = tuple[dict[str, Array], NDArray[np.intp]]


def _games(fit: Fit, data: Any, vary: Mapping[str, ArrayLike] | None) -> tuple[str | None, NDArray[Any], _Blocks]:
    if vary is not None and len(vary) != 1:
        raise SpecificationError("vary takes one payoff or covariate with its values.")
    name, given = next(iter(vary.items())) if vary else (None, ())
    values = np.atleast_1d(np.asarray(given))
    if name is not None and not values.size:
        raise SpecificationError(f"vary gives no value of {name}; give at least one.")
    if name is None or name in PAYOFFS:
        own = fit.design.blocks, np.arange(fit.design.games)
        return name, _numbers(name, values), own if data is None else _complete(blocks_of(fit.design, data))
    if data is None:
        raise SpecificationError(f"To vary the covariate {name}, give the games in data=.")
    columns = Columns(data)
    if name not in columns:
        raise SpecificationError(f"{name} is neither a payoff ({', '.join(PAYOFFS)}) nor a column of the data.")
    if not any(re.search(rf"\b{re.escape(name)}\b", formula) for formula in fit.design.formulas.values()):
        raise SpecificationError(f"{name} is in no formula: varying it would change nothing.")
    base = {c: np.asarray(data[c]) for c in columns.names}
    if base[name].dtype.kind in "biuf":
        values = _numbers(name, values)
    _, kept = _complete(blocks_of(fit.design, base))
    wide = {c: np.tile(v[kept], len(values)) for c, v in base.items()}
    wide[name] = np.repeat(values, len(kept))
    return name, values, (blocks_of(fit.design, wide), kept)


def _numbers(name: str | None, values: NDArray[Any]) -> Array:
    try:
        return np.asarray(values, dtype=float)
    except (TypeError, ValueError) as error:
        raise SpecificationError(f"vary gives {name} the values {values[:3]}; it takes numbers.") from error


def _payoffs_at(design: Design, blocks: dict[str, Array], name: str | None, values: NDArray[Any]) -> Any:
    """Payoffs of every game, at every value where a payoff varies, as a function of the coefficients."""
    if name not in PAYOFFS:
        return lambda theta: payoffs_of(design, blocks, theta)

    def replaced(theta: Array) -> Payoffs:
        base = payoffs_of(design, blocks, theta)
        games = np.tile(np.arange(len(base)), len(values))
        return base.take(games).replace(**{str(name): np.repeat(values, len(base))})

    return replaced


def _complete(blocks: dict[str, Array]) -> _Blocks:
    """Games without missing values, and their numbers; says how many were left out."""
    size = len(next(iter(blocks.values())))
    if not size:
        raise SpecificationError("The data hold no games to predict.")
    lost = np.zeros(size, dtype=bool)
    for block in blocks.values():
        lost |= ~np.isfinite(block).all(axis=1)
    if lost.all():
        raise SpecificationError("Every game to predict has a missing value in a covariate.")
    kept = np.flatnonzero(~lost)
    if lost.any():
        warnings.warn(
            f"{int(lost.sum())} of {size} games are not predicted: missing or infinite values in their covariates "
            f"(first: {np.flatnonzero(lost)[0]}).",
            WeighWarning,
            stacklevel=4,
        )
        blocks = {name: block[kept] for name, block in blocks.items()}
    return blocks, kept


def blocks_of(design: Design, data: Any) -> dict[str, Array]:
    """Covariates of new games, in the columns that the fit has.

    Raises:
        SpecificationError: a formula names no column, or gives other columns than in the fit.
    """
    columns = Columns(data)
    out = {}
    for name in PAYOFFS:
        if not design.blocks[name].shape[1]:
            out[name] = np.empty((len(columns), 0))
            continue
        terms, block, _ = matrix(design.formulas[name], columns, payoff=name, spec=design.specs.get(name))
        expected = [t.split(":", 1)[1] for t in design.terms[design.where[name]]]
        if terms != expected:
            raise SpecificationError(
                f"Payoff {name} has the terms {', '.join(terms)} in these data and {', '.join(expected)} in the fit; "
                "give data with the same levels."
            )
        out[name] = block
    return out


def payoffs_of(design: Design, blocks: Mapping[str, Array], theta: Array) -> Payoffs:
    """Payoffs of games with given covariates."""
    return Payoffs(**{n: blocks[n] @ theta[design.where[n]] + design.offset[n] for n in PAYOFFS})


def _frame(found: Equilibria, name: str | None, values: NDArray[Any], kept: NDArray[np.intp]) -> polars.DataFrame:
    import polars

    first = np.searchsorted(found.game, np.arange(found.games))
    columns: dict[str, Any] = {"game": kept[found.game % len(kept)]}
    if name is not None:
        columns[name] = values[found.game // len(kept)]
    columns |= {"equilibrium": np.arange(len(found)) - first[found.game], "stable": found.stable}
    return polars.DataFrame(columns | _quantities(found))


def _quantities(found: Equilibria) -> dict[str, Array]:
    shown = {"challenge": found.challenge, "resist": found.resist, "stand": found.stand}
    return shown | dict(zip(OUTCOMES, found.outcomes.T, strict=True))


def _banded(
    fit: Fit, payoffs: Any, found: Equilibria, frame: polars.DataFrame, how: tuple[int, float, int]
) -> polars.DataFrame:
    import polars

    draws, level, seed = how
    kept: dict[str, list[Array]] = {name: [] for name in _SHOWN}
    for theta in draw(fit, draws, seed):
        drawn = solve(payoffs(theta))
        match = nearest(found, drawn)
        for name, column in _quantities(drawn).items():
            kept[name].append(np.where(match >= 0, column[match], np.nan))
    bounds: dict[str, Array] = {}
    for name, columns in kept.items():
        low, high = np.nanquantile(np.stack(columns), [0.5 - level / 2, 0.5 + level / 2], axis=0)
        bounds |= {f"{name}_low": low, f"{name}_high": high}
    return frame.hstack(polars.DataFrame(bounds))


def draw(fit: Fit, draws: int, seed: int) -> Array:
    """Coefficients drawn from the normal distribution of the estimate."""
    values, vectors = np.linalg.eigh(fit.covariance)
    root = vectors * np.sqrt(np.maximum(values, 0.0))
    return np.asarray(fit.theta + np.random.default_rng(seed).normal(size=(draws, len(fit.theta))) @ root.T)


def nearest(found: Equilibria, other: Equilibria) -> np.ndarray:
    """For each equilibrium, the position of the nearest one of the same game in another solution, or -1."""
    start = np.searchsorted(other.game, found.game)
    count = other.count[found.game]
    best, gap = np.full(len(found), -1), np.full(len(found), np.inf)
    for k in range(int(count.max(initial=0))):
        position = np.minimum(start + k, len(other) - 1)
        distance = np.where(k < count, np.abs(other.z[position] - found.z), np.inf)
        best, gap = np.where(distance < gap, position, best), np.minimum(distance, gap)
    return best


@dataclass(frozen=True, slots=True)
class Difference:
    """How a probability changes, on average over the games.

    Args:
        quantity: which probability.
        change: in it, on average.
        low, high: bounds of its interval.
        games: games averaged over.
    """

    quantity: str
    change: float
    low: float
    high: float
    games: int


def first_difference(
    fit: Fit,
    data: Any,
    *,
    before: Mapping[str, float],
    after: Mapping[str, float],
    draws: int = 500,
    level: float = 0.95,
    seed: int = 0,
) -> tuple[Difference, ...]:
    """Change of each probability when covariates or payoffs go from one value to another, averaged over games.

    Where a game has several equilibria, its stable one of most resistance is used, before and after.

    Args:
        fit: what `fit` gave.
        data: the games, with their covariates.
        before, after: values of covariates or payoffs, as {"contig": 6} and {"contig": 1}.
        draws: draws from the estimate for the interval.
        level: of the interval.
        seed: of the draws.

    Raises:
        SpecificationError: a name that is neither a payoff nor a column.

    Source: King, Tomz & Wittenberg (2000), American Journal of Political Science 44:347-361.
    """
    if draws < 1 or not 0 < level < 1:
        raise SpecificationError(f"draws={draws}, level={level}: give 1 draw or more, and a level between 0 and 1.")
    sides = [_set(fit, data, changes) for changes in (before, after)]
    at = _average(sides, fit.theta)
    spread = np.stack([_average(sides, theta) for theta in draw(fit, draws, seed)])
    low, high = np.nanquantile(spread, [0.5 - level / 2, 0.5 + level / 2], axis=0)
    games = len(sides[0](fit.theta))
    numbers = zip(_SHOWN, at, low, high, strict=True)
    return tuple(Difference(q, float(c), float(lo), float(hi), games) for q, c, lo, hi in numbers)


def _set(fit: Fit, data: Any, changes: Mapping[str, float]) -> Any:
    columns = list(getattr(data, "columns", data))
    unknown = [n for n in changes if n not in columns and n not in PAYOFFS]
    if unknown:
        raise SpecificationError(f"{', '.join(unknown)}: neither a payoff nor a column of the data.")
    size = len(data[columns[0]])
    wide = {c: np.full(size, changes[c]) if c in changes else np.asarray(data[c]) for c in columns}
    for name in changes:
        if name in PAYOFFS or np.asarray(data[name]).dtype.kind in "biuf":
            _numbers(name, np.asarray([changes[name]]))
    blocks, _ = _complete(blocks_of(fit.design, wide))
    fixed = {n: float(v) for n, v in changes.items() if n in PAYOFFS}
    return lambda theta: payoffs_of(fit.design, blocks, theta).replace(**fixed)


def _average(sides: Sequence[Any], theta: Array) -> Array:
    means = []
    for payoffs in sides:
        found = solve(payoffs(theta))
        order = np.lexsort((found.resist, found.stable, found.game))
        last = np.flatnonzero(np.diff(np.append(found.game[order], -1)))
        chosen = found.take(order[last])
        means.append(np.array([column.mean() for column in _quantities(chosen).values()]))
    return np.asarray(means[1] - means[0])
