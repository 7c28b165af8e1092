"""Trajectories of Hamiltonian Monte Carlo for all chains in step, tried again with finer steps where they fail.

The posterior has walls: where the equilibrium of one game turns, within a tenth of a standard deviation, so that an
outcome that was seen becomes impossible, the curvature grows a thousandfold. Steps right for all the rest go astray
there, and steps right for the walls would be wasted elsewhere. So a rejected trajectory is tried again over the same
time with the same momentum, in steps a quarter as long, and once more in steps a sixteenth as long; the acceptance
probabilities of the later tries make up for the earlier ones, so that the posterior stays invariant.

Source: Modi, Barnett & Carpenter (2024), Delayed rejection Hamiltonian Monte Carlo for sampling multiscale
distributions, Bayesian Analysis 19:815-842; the rule for any number of tries: Tierney & Mira (1999), Statistics in
Medicine 18:2507-2515.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

from demarche.weigh.normal import Array
from demarche.weigh.posterior import Density

#: Tries, and how many times finer each is than the one before.
TRIES, FINER = 3, 4


class Landscape(Protocol):
    """Whatever has a density with a gradient; `z` are the equilibria of a nearby point."""

    def at(self, theta: Array, z: Array, /) -> Density:
        """Density at one point per chain."""
        ...


class Phase(NamedTuple):
    """Position, momentum and density of each chain."""

    theta: Array
    momentum: Array
    at: Density

    @property
    def energy(self) -> Array:
        """Log density of position and momentum together; a lost chain has minus infinity."""
        with np.errstate(over="ignore", invalid="ignore"):
            value = self.at.value - 0.5 * (self.momentum**2).sum(axis=1)
        return np.where(np.isfinite(value), value, -np.inf)

    def take(self, index: NDArray[np.bool_]) -> Phase:
        """Some of the chains."""
        return Phase(self.theta[index], self.momentum[index], Density(*(a[index] for a in self.at)))

    def put(self, index: NDArray[np.bool_], other: Phase) -> Phase:
        """The same with some of the chains replaced by those of `other`, chain by chain."""
        mine, theirs = (self.theta, self.momentum, *self.at), (other.theta, other.momentum, *other.at)
        theta, momentum, *at = (
            np.where(index.reshape(-1, *[1] * (a.ndim - 1)), b, a) for a, b in zip(mine, theirs, strict=True)
        )
        return Phase(theta, momentum, Density(*at))


class Mover(NamedTuple):
    """What a trajectory is run with: the density, the mass matrix's factor, the first try's step and its number."""

    target: Landscape
    factor: Array
    step: float
    length: int

    def proposal(self, start: Phase, attempt: int) -> Phase:
        """Where the trajectory ends, its momentum turned round (so that the same move leads back).

        Args:
            start: where it begins.
            attempt: 0 for the first try; each later one takes `FINER` times as many steps.
        """
        finer = FINER**attempt
        step, path = self.step / finer, [start.at.z]
        theta, momentum, at = start
        lost = np.zeros(len(theta), dtype=bool)
        for _ in range(self.length * finer):
            momentum = momentum + 0.5 * step * (at.gradient @ self.factor)
            theta = theta + step * (momentum @ self.factor.T)
            # Equilibria move smoothly along a trajectory; the guess saves most of Newton's iteration.
            at = self.target.at(theta, _ahead(path))
            momentum = momentum + 0.5 * step * (at.gradient @ self.factor)
            lost |= ~np.isfinite(at.value)
            if lost.any():  # refused for certain; left at its start, where it costs nothing more
                theta, momentum, at = Phase(theta, momentum, at).put(lost, start)
            path = [*path[-3:], at.z]
        value = np.where(lost, -np.inf, at.value)
        return Phase(theta, -momentum, Density(value, at.gradient, at.z))

    def probability(self, start: Phase, end: Phase, attempt: int, refused: Array) -> Array:
        """That a try is accepted, the tries before it having been refused.

        Args:
            start, end: of the trajectory.
            attempt: which try.
            refused: probability that all earlier tries from `start` are refused.
        """
        gain = end.energy - start.energy
        back = np.zeros(len(gain))
        open_ = np.isfinite(gain) & (refused > 0)
        if open_.any():
            back[open_] = self._refused(end.take(open_), attempt)
        with np.errstate(divide="ignore", over="ignore", invalid="ignore"):
            ratio = np.exp(gain + np.log(back) - np.log(refused))
        return np.minimum(np.where(open_, ratio, 0.0), 1.0)

    def _refused(self, start: Phase, tries: int) -> Array:
        """Probability that the first tries from a point would all be refused."""
        refused = np.ones(len(start.theta))
        for attempt in range(tries):
            end = self.proposal(start, attempt)
            refused = refused * (1.0 - self.probability(start, end, attempt, refused))
        return refused


def _ahead(path: list[Array]) -> Array:
    """The next point of evenly spaced ones, by the polynomial through up to four of them."""
    weights = ((1.0,), (-1.0, 2.0), (1.0, -3.0, 3.0), (-1.0, 4.0, -6.0, 4.0))[len(path) - 1]
    return np.asarray(sum(w * z for w, z in zip(weights, path, strict=True)))


class Move(NamedTuple):
    """What became of one move of every chain.

    Args:
        end: where the chains are.
        probability: that the first try was accepted.
        error: energy error of each chain's first try.
        last_error: energy error of the last try that was made.
    """

    end: Phase
    probability: Array
    error: Array
    last_error: Array


def move(mover: Mover, start: Phase, chance: np.random.Generator) -> Move:
    """One move of every chain, with up to `TRIES` tries."""
    size = len(start.theta)
    now, refused, open_ = start, np.ones(size), np.ones(size, dtype=bool)
    first = error = last = np.zeros(size)
    for attempt in range(TRIES):
        here = start.take(open_)
        end = mover.proposal(here, attempt)
        probability = mover.probability(here, end, attempt, refused[open_])
        last = _set(last, open_, here.energy - end.energy)
        if attempt == 0:
            first, error = probability, last
        taken = np.zeros(size, dtype=bool)
        taken[open_] = chance.uniform(size=len(probability)) < probability
        now = now.put(taken, _spread(end, open_))
        refused = _set(refused, open_, refused[open_] * (1.0 - probability))
        open_ &= ~taken
        if not open_.any():
            break
    return Move(now, first, error, last)


def _set(whole: Array, index: NDArray[np.bool_], part: Array) -> Array:
    out = whole.copy()
    out[index] = part
    return out


def _spread(part: Phase, index: NDArray[np.bool_]) -> Phase:
    """The chains of `part` at their places among all; the places of the others hold repetitions."""
    place = np.maximum(np.cumsum(index) - 1, 0)
    return Phase(part.theta[place], part.momentum[place], Density(*(a[place] for a in part.at)))
