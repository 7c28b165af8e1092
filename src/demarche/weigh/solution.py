"""From payoffs to all equilibria, with their probabilities, outcomes and stability."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import log_ndtr, ndtr, ndtri

from demarche.errors import PayoffError
from demarche.weigh.bestreply import edge, games, reply
from demarche.weigh.equilibria import Roots, find
from demarche.weigh.normal import Array, contest
from demarche.weigh.payoffs import PAYOFFS, Payoffs
from demarche.weigh.steps import on_step

if TYPE_CHECKING:
    import polars

# Games solved together. As measured per game: 4,096 at a time 19 microseconds, 16,384 10, 65,536 8; two threads gain
# only from 65,536 on, because short array operations fight for the interpreter's lock.
_CHUNK = 65536
# Beyond this, differences of payoffs lose the shocks (standard deviation 1) to rounding: at 1e100 the search for
# equilibria returned spurious ones by the million.
_LARGEST = 1e15
OUTCOMES = ("sq", "cd", "sf", "bd")


@dataclass(frozen=True, slots=True, eq=False)
class Equilibria:
    """All equilibria of a set of games, one entry per equilibrium, ordered by game and by resistance.

    Args:
        games: number of games.
        game: index of the game each equilibrium belongs to.
        resist: Pr(B resists a challenge).
        challenge: Pr(A challenges).
        stand: Pr(A stands firm, given challenge and resistance): the credibility of the threat.
        slope: slope of the best-reply map there; below 1 in size the equilibrium is stable.
        fold: whether two equilibria merge there (the game is at a fold).
        boundary: per game, whether "A never challenges, B never resists" is an equilibrium as well, supported by
            the limit of beliefs: it is if SA > VA, VB < CB and barWA < bara. The number of interior equilibria
            is then even (possibly none), and else odd, folds apart.
        z: probit of `resist`, exact where `resist` rounds to 0 or 1.
    """

    games: int
    game: NDArray[np.intp]
    resist: Array
    challenge: Array
    stand: Array
    slope: Array
    fold: NDArray[np.bool_]
    boundary: NDArray[np.bool_]
    z: Array

    @property
    def stable(self) -> NDArray[np.bool_]:
        """Whether best-reply dynamics return to the equilibrium (slope between -1 and 1)."""
        return np.abs(self.slope) < 1.0

    @property
    def count(self) -> NDArray[np.intp]:
        """Number of interior equilibria of each game."""
        return np.bincount(self.game, minlength=self.games)

    @property
    def outcomes(self) -> Array:
        """Probabilities of sq, cd, sf, bd: one row per equilibrium, summing to 1."""
        c, r, f = self.challenge, self.resist, self.stand
        rest = ndtr(-self.z)
        return np.stack([1.0 - c, c * rest, c * r * f, c * r * (1.0 - f)], axis=1)

    def __len__(self) -> int:
        return len(self.game)

    def of(self, game: int) -> Equilibria:
        """The equilibria of one game, as game 0."""
        mine = self.game == game
        return Equilibria(
            1,
            np.zeros(int(mine.sum()), dtype=np.intp),
            self.resist[mine],
            self.challenge[mine],
            self.stand[mine],
            self.slope[mine],
            self.fold[mine],
            self.boundary[game : game + 1],
            self.z[mine],
        )

    def take(self, index: NDArray[np.intp]) -> Equilibria:
        """Some of the equilibria, of the same games."""
        columns = (self.resist, self.challenge, self.stand, self.slope)
        r, c, s, slope = (column[index] for column in columns)
        return Equilibria(self.games, self.game[index], r, c, s, slope, self.fold[index], self.boundary, self.z[index])

    def to_polars(self) -> polars.DataFrame:
        """A data frame with one row per equilibrium."""
        import polars

        columns: dict[str, Any] = {"game": self.game, "resist": self.resist, "challenge": self.challenge}
        columns |= {"stand": self.stand, "slope": self.slope, "stable": self.stable, "fold": self.fold}
        columns |= dict(zip(OUTCOMES, self.outcomes.T, strict=True))
        return polars.DataFrame(columns)


def solve(payoffs: Payoffs | Mapping[str, Any], *, threads: int = 1) -> Equilibria:
    """All perfect Bayesian equilibria of each game.

    Every interior equilibrium is found: the search rests on bounds that prove where none can be
    (`demarche.weigh.equilibria`, proofs in the text-book part of the docs).

    Args:
        payoffs: the seven payoffs, numbers or arrays over games; a mapping or data frame will do.
        threads: threads to use; worth it from some 10^5 games on.

    Raises:
        PayoffError: a payoff is missing, NaN, infinite or beyond 1e15, or no equilibrium could be bracketed; the game
            is named.

    Source: Crisman-Cox & Gibilisco (2019), the equilibrium constraint; game of Lewis & Schultz (2003).

    >>> from demarche.weigh import Payoffs, solve
    >>> found = solve(Payoffs(SA=0, VA=1, CB=0, barWA=-1.9, barWB=-2.9, bara=-1.2, VB=1))
    >>> [round(float(p), 6) for p in found.resist]
    [0.251105, 0.594723, 0.813322]
    >>> [bool(s) for s in found.stable]
    [True, False, True]
    """
    given = payoffs if isinstance(payoffs, Payoffs) else Payoffs.of(payoffs)
    starts = range(0, len(given), _CHUNK)

    def work(start: int) -> Equilibria:
        return _solve_chunk(given.take(slice(start, start + _CHUNK)), start)

    if threads > 1 and len(starts) > 1:
        with ThreadPoolExecutor(threads) as pool:
            return _join(list(pool.map(work, starts)))
    return _join([work(start) for start in starts])


def best_reply(payoffs: Payoffs, resist: ArrayLike) -> Array:
    """Pr(B resists) as B's best reply to the challenges that a given Pr(B resists) brings about.

    Args:
        payoffs: of one or more games.
        resist: Pr(B resists), a number or one per game, strictly between 0 and 1.

    Source: Crisman-Cox & Gibilisco (2019), the equilibrium constraint; its fixed points are the equilibria.
    """
    given = np.asarray(resist, dtype=float)
    if given.ndim > 1 or given.size not in (1, len(payoffs)):
        raise PayoffError(f"Pr(resist) has {given.size} values for {len(payoffs)} games; give one, or one per game.")
    p = np.broadcast_to(given, (len(payoffs),))
    if not ((p > 0) & (p < 1)).all():
        raise PayoffError("Pr(resist) must lie strictly between 0 and 1.")
    return np.asarray(ndtr(reply(games(payoffs), ndtri(p)).Z))


def _solve_chunk(payoffs: Payoffs, offset: int) -> Equilibria:
    _refuse_extreme(payoffs, offset)
    g = games(payoffs)
    roots = find(g, offset=offset)
    boundary = (g.delta > 0) & (g.d < 0) & (g.beta < 0)
    refuse_unsolved(roots, boundary, offset)
    challenge, stand = beliefs(payoffs, roots)
    return Equilibria(
        len(payoffs),
        roots.game + offset,
        ndtr(roots.z),
        challenge,
        stand,
        roots.slope,
        roots.fold,
        boundary,
        roots.z,
    )


def _refuse_extreme(payoffs: Payoffs, offset: int) -> None:
    for name in PAYOFFS:
        bad = np.flatnonzero(np.abs(payoffs.column(name)) > _LARGEST)
        if len(bad):
            raise PayoffError(
                f"Payoff {name} of game {offset + bad[0]} is {payoffs.column(name)[bad[0]]:g}; equilibria are told apart "
                f"up to {_LARGEST:g} only. Payoffs count in standard deviations of a private shock: rescale them."
            )


def refuse_unsolved(roots: Roots, boundary: NDArray[np.bool_], offset: int) -> None:
    """Every game has an equilibrium; none found is a failure of the search, and must not pass for an answer."""
    none = np.flatnonzero((np.bincount(roots.game, minlength=len(boundary)) == 0) & ~boundary)
    if len(none):
        raise PayoffError(
            f"No equilibrium was bracketed for game {offset + none[0]} and {len(none) - 1} more; look for payoffs of "
            "extreme size and rescale them, or report the game: there must be one."
        )


def beliefs(payoffs: Payoffs, roots: Roots) -> tuple[Array, Array]:
    """Pr(challenge) and Pr(stand firm | challenge) at each root."""
    g = games(payoffs).take(roots.game)
    x = edge(g, roots.z)
    if roots.step.any():
        x[roots.step] = on_step(g.take(roots.step), roots.z[roots.step], roots.game[roots.step]).x
    y = x + g.d
    mass = contest(x, y, g.d)
    challenge = np.exp(np.logaddexp(mass.log_stand, mass.log_back))
    # Near 1 the complement Phi(x) Phi(y) is the exact one.
    none = np.maximum(log_ndtr(np.maximum(x, -1e100)) + log_ndtr(np.maximum(y, -1e100)), -1e300)
    challenge = np.where(challenge > 0.5, -np.expm1(none), challenge)
    return challenge, 1.0 / (1.0 + np.exp(np.clip(-mass.log_odds, -700.0, 700.0)))


def _join(parts: list[Equilibria]) -> Equilibria:
    if len(parts) == 1:
        return parts[0]
    names = ("game", "resist", "challenge", "stand", "slope", "fold", "boundary", "z")
    columns = [np.concatenate([getattr(part, name) for part in parts]) for name in names]
    return Equilibria(sum(part.games for part in parts), *columns)
