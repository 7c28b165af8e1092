"""The solver held to high precision, on a sample of what `benchmarks/weigh_roots.py` holds it to in full."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from mpmath import mpf
from tests.weigh import precise

from demarche.weigh import Payoffs, solve


@pytest.mark.parametrize("x, y", [(-0.33, 0.5), (2.0, -1.5), (8.4, -7.8), (-15.0, 1.3), (11.0, 9.5), (20.0, 18.8)])
def test_the_quick_rules_of_the_check_equal_the_plain_integral(x: float, y: float) -> None:
    with mpmath.workdps(precise.DIGITS):
        a, b = mpf(x), mpf(y)
        plain = precise.direct(b, a - b) / precise.direct(a, b - a)
        assert abs(precise.odds(a, b, b - a) / plain - 1) < 1e-18


@pytest.mark.parametrize("spread", [0.5, 2.0])
def test_number_and_place_of_roots_in_high_precision(spread: float) -> None:
    games = Payoffs(*np.random.default_rng(5).normal(0, spread, (7, 6)))
    found = solve(games)
    checks = [precise.check(games, found, i, points=25) for i in range(len(games))]
    assert all(c.right for c in checks)
    assert max(c.error for c in checks) < 1e-12


def test_roots_beside_an_all_but_even_contest_are_found() -> None:
    # Challenges that are next to impossible: hazards there must not be taken from differences of large logarithms.
    games = Payoffs(
        SA=0.5036943596653105, VA=-0.5809180804658596, CB=0.597329018024037, barWA=-0.5118321425845078,
        barWB=-0.21647150596301087, bara=-0.5071082935854728, VB=0.0022022830120771828,
    )  # fmt: skip
    found = solve(games)
    assert found.z == pytest.approx([-2.60007385, -1.4520341], abs=1e-7)
    assert precise.check(games, found, 0, points=101).right
