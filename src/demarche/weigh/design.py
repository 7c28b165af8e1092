"""From a specification and a table of games to the arrays that the estimators use."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from demarche.errors import CountError, SpecificationError
from demarche.weigh.formula import Beyond, Columns, Table, formulas_of, matrix
from demarche.weigh.normal import Array
from demarche.weigh.payoffs import PAYOFFS, Payoffs

OUTCOMES = ("sq", "cd", "sf", "bd")
# A column whose part orthogonal to the others is below this share of its length counts as collinear. Doubles
# carry 1e-16, and designs with 1/p in them lose up to six digits.
RANK_TOLERANCE = 1e-9
# Squares of the singular values resolve to 1e-16; above this they settle the question without a factorisation.
_CLEAR = 1e-12


class WeighWarning(UserWarning):
    """Something about the data or the estimate that the reader of the table should know."""


@dataclass(frozen=True, slots=True, eq=False)
class Design:
    """Arrays of one specification on one data set.

    Args:
        terms: names of the coefficients, as "SA:contig", in the order of the payoffs.
        blocks: per payoff, the matrix of its covariates (games by terms).
        where: per payoff, its slice of the coefficient vector.
        offset: per payoff, the fixed part of the payoff (0 unless fixed by the user).
        counts: outcomes per game, columns sq, cd, sf, bd.
        formulas: the formula of each payoff.
        fixed: payoffs fixed to a number.
        rows: index in the data of each game kept.
        dropped: games dropped for missing values.
        cluster: cluster of each game, or None.
        specs: per payoff whose formula went through formulaic, what builds the same columns from other data.
    """

    terms: tuple[str, ...]
    blocks: dict[str, Array]
    where: dict[str, slice]
    offset: dict[str, float]
    counts: Array
    formulas: dict[str, str]
    fixed: dict[str, float]
    rows: NDArray[np.intp]
    dropped: int
    cluster: NDArray[np.intp] | None = None
    specs: Mapping[str, Any] = field(default_factory=dict)

    @property
    def games(self) -> int:
        """Number of games."""
        return len(self.counts)

    @property
    def observations(self) -> float:
        """Number of plays of all games: the sum of the counts."""
        return float(self.counts.sum())

    def payoff(self, name: str, theta: Array) -> Array:
        """One payoff of every game."""
        block = self.blocks[name]
        if block.shape[1] == 0:
            return np.full(len(block), self.offset[name])
        return block @ theta[self.where[name]] + self.offset[name]

    def payoffs(self, theta: Array) -> Payoffs:
        """All seven payoffs of every game."""
        return Payoffs(**{name: self.payoff(name, theta) for name in PAYOFFS})

    def replace_counts(self, counts: Array) -> Design:
        """The same games with other outcomes (for simulation)."""
        return Design(
            self.terms, self.blocks, self.where, self.offset, counts, self.formulas, self.fixed, self.rows,
            self.dropped, self.cluster, self.specs,
        )  # fmt: skip

    def take(self, index: NDArray[np.intp]) -> Design:
        """Some of the games, possibly repeated."""
        blocks = {name: block[index] for name, block in self.blocks.items()}
        cluster = None if self.cluster is None else self.cluster[index]
        return Design(
            self.terms, blocks, self.where, self.offset, self.counts[index], self.formulas, self.fixed,
            self.rows[index], self.dropped, cluster, self.specs,
        )  # fmt: skip


def design(
    formulas: str | Mapping[str, str],
    data: Any,
    *,
    fixed: Mapping[str, float] | None = None,
    outcomes: Sequence[str] | None = None,
    cluster: str | None = None,
) -> Design:
    """Read formulas and data into arrays.

    Args:
        formulas: a formula per payoff (a payoff left out is 0), or all in one line,
            `sq + cd + sf + bd ~ SA | VA | CB | barWA | barWB | bara | VB`.
        data: one row per game: a Polars or pandas data frame, or a mapping of columns.
        fixed: payoffs set to a number, as {"VA": 1.0, "VB": 1.0}.
        outcomes: columns of the four counts, in the order sq, cd, sf, bd.
        cluster: column that says which games belong together, for standard errors.

    Raises:
        SpecificationError: a formula that cannot be read or names no column; a payoff both fixed and modelled.
        CountError: counts that are negative, empty, or no numbers; those that are not whole are warned of.
    """
    named, per_payoff = formulas_of(formulas)
    fixed = _fixed(fixed)
    _check_fixed(fixed, per_payoff)
    columns = Columns(data)
    if not len(columns):
        raise CountError("The data hold no games.")
    built = {name: matrix(per_payoff[name], columns, payoff=name) for name in PAYOFFS}
    counts = _counts(columns, tuple(outcomes or named or OUTCOMES))
    keep = _complete(built, counts)
    counts = _checked(counts[keep], keep)
    terms, where, start = [], {}, 0
    for name in PAYOFFS:
        names, block, _ = built[name]
        terms += [f"{name}:{term}" for term in names]
        where[name] = slice(start, start + block.shape[1])
        start += block.shape[1]
    made = Design(
        terms=tuple(terms),
        blocks={name: np.ascontiguousarray(built[name].block[keep]) for name in PAYOFFS},
        where=where,
        offset={name: fixed.get(name, 0.0) for name in PAYOFFS},
        counts=counts,
        formulas=per_payoff,
        fixed=dict(fixed),
        rows=keep,
        dropped=len(columns) - len(keep),
        cluster=_clusters(data, cluster, keep),
        specs={name: table.spec for name, table in built.items() if table.spec is not None},
    )
    _warn_lone_levels(made)
    return made


def _fixed(given: Mapping[str, float] | None) -> dict[str, float]:
    try:
        return {name: float(value) for name, value in dict(given or {}).items()}
    except (TypeError, ValueError) as error:
        raise SpecificationError(f"fixed={given!r}: give a number per payoff, as {{'VB': 0.4}}.") from error


def _check_fixed(fixed: Mapping[str, float], formulas: Mapping[str, str]) -> None:
    for name, value in fixed.items():
        if name not in PAYOFFS:
            raise SpecificationError(f"No payoff is called {name}; the seven are {', '.join(PAYOFFS)}.")
        if not np.isfinite(value):
            raise SpecificationError(f"Payoff {name} is fixed to {value}; give a finite number.")
        if formulas[name].strip() not in ("", "0", "-1", "- 1"):
            raise SpecificationError(f"Payoff {name} is fixed and has a formula; leave one of the two out.")


def _counts(columns: Columns, names: tuple[str, ...]) -> Array:
    missing = [name for name in names if name not in columns]
    if len(set(names)) < len(names):
        raise SpecificationError(f"The outcomes {', '.join(names)} name a column twice; give one for each of the four.")
    if missing or len(names) != 4:
        raise SpecificationError(
            f"The outcomes need four columns (sq, cd, sf, bd); {', '.join(missing) or 'some'} not found in the "
            "data. Name them with outcomes=(...)."
        )
    return np.stack([_count(columns, name) for name in names], axis=1)


def _count(columns: Columns, name: str) -> Array:
    try:
        return columns.number(name)
    except Beyond as error:
        raise CountError(f"Outcome column {name} holds text; it must hold numbers of plays.") from error


def _complete(built: Mapping[str, Table], counts: Array) -> NDArray[np.intp]:
    """Games without missing values; says how many were dropped, and why."""
    bad = np.asarray(~np.isfinite(counts).all(axis=1))
    culprits = ["the counts"] if bad.any() else []
    for name, (terms, block, _) in built.items():
        lost = ~np.isfinite(block)
        culprits += [f"{name}:{term}" for term, column in zip(terms, lost.T, strict=True) if column.any()]
        bad |= lost.any(axis=1)
    if bad.all():
        raise CountError(f"Every game has a missing value in {', '.join(culprits)}.")
    if bad.any():
        warnings.warn(
            f"{int(bad.sum())} of {len(bad)} games dropped: missing or infinite values in {', '.join(culprits)}.",
            WeighWarning,
            stacklevel=4,
        )
    return np.flatnonzero(~bad)


def _checked(counts: Array, rows: NDArray[np.intp]) -> Array:
    negative = np.flatnonzero((counts < 0).any(axis=1))
    if len(negative):
        raise CountError(f"Negative count in game {rows[negative[0]]}; counts are numbers of plays.")
    empty = np.flatnonzero(counts.sum(axis=1) == 0)
    if len(empty) == len(counts):
        raise CountError("All counts are zero; there is nothing to estimate from.")
    if len(empty):
        warnings.warn(f"{len(empty)} games have no plays at all (first: {rows[empty[0]]}).", WeighWarning, stacklevel=4)
    broken = np.flatnonzero((counts % 1 != 0).any(axis=1))
    if len(broken):
        told = f"{len(broken)} games have counts that are not whole (first: {rows[broken[0]]}); taken as weights."
        warnings.warn(told, WeighWarning, stacklevel=4)
    absent = [name for name, total in zip(OUTCOMES, counts.sum(axis=0), strict=True) if total == 0]
    if absent:
        raise CountError(
            f"Outcome {', '.join(absent)} never occurs; the payoffs behind it cannot be estimated. "
            "Fix payoffs, or use data in which all four outcomes occur."
        )
    return counts


def _clusters(data: Any, name: str | None, keep: NDArray[np.intp]) -> NDArray[np.intp] | None:
    if name is None:
        return None
    if name not in list(getattr(data, "columns", data)):
        raise SpecificationError(f"The data have no column {name} to cluster by.")
    groups = np.asarray(data[name])[keep]
    missing = np.flatnonzero([g is None or (isinstance(g, float) and np.isnan(g)) for g in groups.tolist()])
    if len(missing):
        raise CountError(
            f"Column {name} says no cluster for {len(missing)} games (first: {keep[missing[0]]}); give each game one."
        )
    _, code = np.unique(groups, return_inverse=True)
    return code.astype(np.intp)


def _warn_lone_levels(made: Design) -> None:
    for name, block in made.blocks.items():
        terms = [term.split(":", 1)[1] for term in made.terms[made.where[name]]]
        seen = np.count_nonzero(block, axis=0)
        for term, n in zip(terms, seen, strict=True):
            if n == 0:
                raise SpecificationError(f"Term {name}:{term} is zero in every game; leave it out.")
            if n == 1 and made.games > 1:
                warnings.warn(f"Term {name}:{term} is non-zero in one game only.", WeighWarning, stacklevel=4)
        for factor, columns in _indicators(terms, block).items():
            if np.count_nonzero(block[:, columns].sum(axis=1) == 0) == 1 and made.games > 2:
                warnings.warn(
                    f"All of {name}:{factor} is zero in one game only: the level compared with is seen once.",
                    WeighWarning,
                    stacklevel=4,
                )


def _indicators(terms: Sequence[str], block: Array) -> dict[str, list[int]]:
    """Columns of 0 and 1, those of one category together: C(region)[T.b] and C(region)[T.c] under C(region)."""
    found: dict[str, list[int]] = {}
    for column, term in enumerate(terms):
        if ":" not in term and np.isin(block[:, column], (0.0, 1.0)).all():
            found.setdefault(term.split("[T.")[0], []).append(column)
    return found


def refuse_unidentified(matrix_: Array, terms: Sequence[str], whose: str) -> None:
    """Refuse a block of coefficients that the data cannot tell apart, naming the terms involved.

    Args:
        matrix_: derivatives of the block's indices with respect to its coefficients.
        terms: their names.
        whose: "A" or "B".

    Raises:
        SpecificationError: the columns are linearly dependent.
    """
    if not matrix_.shape[1]:
        return
    length = np.linalg.norm(matrix_, axis=0)
    if not length.all():
        lost = [t for t, n in zip(terms, length, strict=True) if n == 0]
        raise SpecificationError(f"Terms {', '.join(lost)} do not enter {whose}'s choice.")
    scaled = matrix_ / length
    squares = np.linalg.eigvalsh(scaled.T @ scaled)
    if squares[0] > _CLEAR * squares[-1]:
        return
    triangle = np.linalg.qr(scaled, mode="r")
    _, values, vectors = np.linalg.svd(triangle)
    values = np.concatenate([values, np.zeros(len(terms) - len(values))])
    null = values < RANK_TOLERANCE * values[0]
    if not null.any():
        return
    involved = np.abs(vectors[null]).max(axis=0) > 1e-4
    named = [t for t, i in zip(terms, involved, strict=True) if i]
    hint = "all four of SA, VA, barWA, bara" if whose == "A" else "all three of CB, barWB, VB"
    raise SpecificationError(
        f"{whose}'s payoffs are not identified: {int(null.sum())} linear dependence(s) among {', '.join(named)}. "
        f"Only differences of payoffs matter: no covariate, the constant included, may enter {hint}; "
        "and covariates must not be linear combinations of one another."
    )
