from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demarche.errors import PayoffError
from demarche.weigh import PAYOFFS, Payoffs, best_reply, solve

# mpmath, 30 digits; docs/weigh/textbook.md derives the design from Crisman-Cox & Gibilisco (2019).
ROOTS = {
    -2.9: ("0.251104615976425271", "0.594722829454659707", "0.813321720327073662"),
    -2.8: ("0.296451824275203628", "0.472423231090127631", "0.874031428283933250"),
}
SLOPES = {-2.9: (0.11666, 1.26884, 0.71141), -2.8: (0.44753, 1.32544, 0.51169)}


def design(**changes: float) -> Payoffs:
    base = {"SA": 0, "VA": 1, "CB": 0, "barWA": -1.9, "barWB": -2.9, "bara": -1.2, "VB": 1}
    return Payoffs(**{**base, **changes})


@pytest.mark.parametrize("wb", ROOTS)
def test_all_roots_of_the_published_design(wb: float) -> None:
    found = solve(design(barWB=wb))
    assert found.resist == pytest.approx([float(r) for r in ROOTS[wb]], abs=5e-15)
    assert found.slope == pytest.approx(SLOPES[wb], abs=1e-5)
    assert list(found.stable) == [True, False, True]


def test_unique_design() -> None:
    found = solve(design(barWA=-1.8, barWB=-2.45))
    assert found.resist == pytest.approx([0.362704726490517], abs=1e-14)
    assert found.challenge == pytest.approx([0.850684622553761], abs=1e-14)
    assert found.stand == pytest.approx([0.322709569507118], abs=1e-14)


@pytest.mark.parametrize(("p", "wb"), [(0.715428122312356, -2.94691286831399), (0.369842813482405, -2.74704373878532)])
def test_folds_part_one_equilibrium_from_three(p: float, wb: float) -> None:
    counts = sorted(len(solve(design(barWB=wb + e))) for e in (-1e-6, 1e-6))
    assert counts == [1, 3]
    inside = max((solve(design(barWB=wb + e)) for e in (-1e-9, 1e-9)), key=len)
    assert np.abs(inside.resist - p).min() < 1e-4


@settings(max_examples=60, deadline=None)
@given(st.lists(st.integers(-600, 600).map(lambda n: n / 100), min_size=7, max_size=7))
def test_parity_theorem_and_probabilities(values: list[float]) -> None:
    found = solve(Payoffs(*values))
    game = dict(zip(PAYOFFS, values, strict=True))
    even = game["SA"] > game["VA"] and game["barWA"] < game["bara"] and game["VB"] < game["CB"]
    assert bool(found.boundary[0]) == even
    if not found.fold.any():
        assert len(found) % 2 == (0 if even else 1)
    assert found.outcomes.sum(axis=1) == pytest.approx(np.ones(len(found)), abs=1e-12)


def test_number_of_roots_in_all_of_many_games() -> None:
    chance = np.random.default_rng(11)
    for spread in (1.0, 3.0, 10.0):
        p = Payoffs(*chance.normal(0, spread, (7, 20_000)))
        found = solve(p)
        even = (p.column("SA") > p.column("VA")) & (p.column("barWA") < p.column("bara"))
        even &= p.column("VB") < p.column("CB")
        assert ((found.count % 2 == 0) == even).all()


def test_each_reported_root_is_a_fixed_point() -> None:
    chance = np.random.default_rng(3)
    p = Payoffs(*chance.normal(0, 2, (7, 2_000)))
    found = solve(p)
    inside = (found.resist > 1e-12) & (found.resist < 1 - 1e-12) & (np.abs(found.slope) < 1e3)
    again = best_reply(p.take(found.game[inside]), found.resist[inside])
    assert np.abs(again - found.resist[inside]).max() < 1e-11


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_a_payoff_that_is_no_number_names_its_game(value: float) -> None:
    with pytest.raises(PayoffError, match="barWB of game 1"):
        solve(design(barWB=np.array([0.0, value])))


def test_missing_and_unknown_payoffs_are_named() -> None:
    with pytest.raises(PayoffError, match="VB"):
        solve({"SA": 0, "VA": 1, "CB": 0, "barWA": 0, "barWB": 0, "bara": 0})
    with pytest.raises(PayoffError, match="length"):
        Payoffs(SA=[0, 1], VA=[1, 2, 3], CB=0, barWA=0, barWB=0, bara=0, VB=0)


def test_threads_give_the_same() -> None:
    p = Payoffs(*np.random.default_rng(0).normal(0, 2, (7, 10_000)))
    one, two = solve(p), solve(p, threads=2)
    assert (one.resist == two.resist).all() and (one.game == two.game).all()
