"""Payoffs up to 1e15, some equal or all but equal: every equilibrium, or an error that names the game."""

from __future__ import annotations

import mpmath
import numpy as np
import pytest
from tests.weigh.precise import gap

from demarche.errors import PayoffError
from demarche.weigh import PAYOFFS, Payoffs, solve


def drawn(seed: int, games: int) -> np.ndarray:
    """Payoffs log-uniform up to 1e15, of both signs; some moderate, some 0, three of ten tied to another one."""
    chance = np.random.default_rng(seed)
    top = chance.choice([1, 2, 4, 8, 12, 15])
    values = chance.choice([-1, 1], (7, games)) * 10 ** chance.uniform(-3, top, (7, games))
    moderate = chance.uniform(size=(7, games)) < chance.choice([0, 0.3, 0.6])
    values = np.where(moderate, chance.normal(0, 2, (7, games)), values)
    values[chance.uniform(size=(7, games)) < 0.05] = 0
    for _ in range(3):
        i, j = chance.integers(0, 7, 2)
        other = values[j]
        kinds = (
            other,
            other * (1 + 10 ** chance.uniform(-16, -3, games) * chance.choice([-1, 1], games)),
            other + chance.normal(0, 1, games),
            np.where(other == 0, 0, np.nextafter(other, np.inf)),
        )
        near = np.choose(chance.integers(0, 4, games), kinds)
        values[i] = np.where(chance.uniform(size=games) < 0.3, near, values[i])
    return np.clip(values, -1e15, 1e15)


@pytest.mark.parametrize("seed", range(12))
def test_the_number_of_equilibria_is_right_or_an_error_names_the_game(seed: int) -> None:
    values = drawn(seed, 4_000)
    try:
        found = solve(Payoffs(*values))
    except PayoffError as error:
        assert "hangs on more digits" in str(error)
        return
    sa, va, cb, wa, _, a, vb = values
    even = (sa > va) & (wa < a) & (vb < cb)
    fold = np.isin(np.arange(4_000), found.game[found.fold])
    assert ((found.count % 2 == 0) == even)[~fold].all()
    assert found.count.max() <= 3 and ((found.count > 0) | found.boundary).all()
    assert np.isfinite(found.outcomes).all() and found.outcomes.sum(axis=1) == pytest.approx(1.0, abs=1e-9)
    # Equilibria at which the map crosses upwards (unstable) and downwards take turns.
    same = (np.diff(found.game) == 0) & ~(found.fold[1:] | found.fold[:-1])
    assert ((found.slope[1:] > 1) != (found.slope[:-1] > 1))[same].all()


# In the order of PAYOFFS. What each went wrong by: a flat map gave its root twice; on a step the root lay beside the
# step, was called stable, or hid the one above it; rounding of c - barWA left no root at all; Newton's method stopped
# half way down an exponential.
GAMES = {
    "flat": ([1.83216008, -0.286958225, 0.917668601, 0.865473120, 2.58120001, -1.20016279e12, 0.917668601], 1),
    "step": (
        [-1254199406.4237254, -20931860911.18996, 2.477328996494749, 0.4826770529739237, -2.3083653108418667,
         -0.6040661442657349, 200105182382.50232],
        3,
    ),
    "rounding": (
        [-131756351.05456167, -0.3152161573667645, -1.9136400639260536, -131756352.67965715, -0.6578882662087169,
         -131756352.67954369, 3.8474482189528585],
        1,
    ),
    "exponential": (
        [-2.3, -97933196.86, 0.0, 0.0, -1.0615332649479718, 2.0475921596608435, 5.551115123125783e-17],
        1,
    ),
    "tiny difference": (
        [0.0, -1.1099185023285643, -0.005190709117970315, 0.005038815238572688, 521.8339271538814,
         0.005038815238572689, -28.346213709888776],
        2,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", GAMES)
def test_games_that_once_went_wrong(name: str) -> None:
    values, count = GAMES[name]
    found = solve(Payoffs(*values))
    assert len(found) == count
    named = dict(zip(PAYOFFS, values, strict=True))
    with mpmath.workdps(50):
        for z, slope in zip(found.z, found.slope, strict=True):
            if z < 39:
                below, above = (gap(named, mpmath.mpf(float(z)) + s * mpmath.mpf(1e-10)) for s in (-1, 1))
                assert (below < 0 < above) == (slope > 1) and (below > 0 > above) == (slope < 1)
