"""Straightening of curved ridges: the map's inverse, volume and gradient, and that it finds a banana."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np
import pytest


def banana(count: int = 300, chains: int = 4) -> np.ndarray:
    """Four turned and stretched coordinates, one of which is a square of another up to a tenth of its deviation."""
    chance = np.random.default_rng(4)
    w = chance.normal(size=(count, chains, 4))
    w[:, :, 3] = w[:, :, 0] ** 2 + 0.1 * w[:, :, 3]
    return w @ np.linalg.qr(chance.normal(size=(4, 4)))[0] @ np.diag([1.0, 0.1, 10.0, 1.0]) + 3.0


def bend() -> Any:
    return importlib.import_module("demarche.weigh.bend")


def test_the_map_is_one_to_one_and_keeps_volume() -> None:
    draws = banana()
    found = bend().straightening(draws)
    flat = draws.reshape(-1, 4)
    u = found.inwards(flat)
    assert found.outwards(u)[0] == pytest.approx(flat, abs=1e-9)
    jacobian = np.array(
        [(found.outwards(u[:1] + h)[0] - found.outwards(u[:1] - h)[0])[0] / 2e-5 for h in 1e-5 * np.eye(4)]
    )
    assert np.linalg.det(jacobian) == pytest.approx(np.linalg.det(found.axes), rel=1e-6)
    slope = np.array([[1.0, -2.0, 0.5, 3.0]])
    assert found.pulled(slope, found.outwards(u[:1])[1])[0] == pytest.approx(jacobian @ slope[0], rel=1e-6)


def test_a_banana_is_straightened() -> None:
    draws = banana()
    found = bend().straightening(draws)
    assert found.bent == (3,)
    # A tenth over the square root of 2 is what the square leaves of that direction's deviation.
    assert found.inwards(draws.reshape(-1, 4)).std(axis=0)[3] == pytest.approx(0.07, abs=0.01)


def test_normal_draws_are_left_straight() -> None:
    draws = np.random.default_rng(5).normal(size=(100, 4, 6))
    assert bend().straightening(draws).bent == ()
