"""The tries after a refusal must leave the density as it is: checked on a normal density with a wall."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest

WALL, STIFF = 0.8, 2e4


class Walled:
    """A standard normal density with a second, stiff spring beyond a wall; nothing at all beyond 2."""

    def at(self, theta: np.ndarray, z: np.ndarray) -> Any:
        over = np.maximum(theta[:, 0] - WALL, 0.0)
        value = -0.5 * theta[:, 0] ** 2 - 0.5 * STIFF * over**2
        posterior = importlib.import_module("demarche.weigh.posterior")
        return posterior.Density(np.where(theta[:, 0] > 2, -np.inf, value), -theta - STIFF * over[:, None], z)


def test_a_wall_neither_biases_the_draws_nor_counts_as_lost() -> None:
    trajectory = importlib.import_module("demarche.weigh.trajectory")
    chance, target = np.random.default_rng(3), Walled()
    theta, seen, refused, lost = np.full((400, 1), -0.5), [], 0.0, 0
    at = target.at(theta, theta)
    for i in range(300):
        start = trajectory.Phase(theta, chance.normal(size=theta.shape), at)
        made = trajectory.move(trajectory.Mover(target, np.eye(1), 0.1, 9 + i % 7), start, chance)
        theta, at = made.end.theta, made.end.at
        refused += 1 - made.probability.mean()
        lost += int((made.last_error > 1000).sum())
        if i >= 50:
            seen.append(theta[:, 0])
    draws = np.concatenate(seen)
    grid = np.linspace(-6, 2, 400_001)
    weight = np.exp(-0.5 * grid**2 - 0.5 * STIFF * np.maximum(grid - WALL, 0) ** 2)
    mean = (grid * weight).sum() / weight.sum()
    beyond = weight[grid > 0.7].sum() / weight.sum()
    assert refused > 20 and lost < 0.001 * 300 * 400  # the wall is met, and got over
    assert draws.mean() == pytest.approx(mean, abs=0.006)
    assert (draws > 0.7).mean() == pytest.approx(beyond, abs=0.003)
