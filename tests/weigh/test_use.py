from __future__ import annotations

import importlib
import subprocess
import sys
import warnings

import numpy as np
import polars as pl
import pytest
from tests.weigh.games import MONTE_CARLO, SANCTIONS, shared, simulated

from demarche import weigh
from demarche.errors import SpecificationError
from demarche.weigh import (
    Payoffs,
    WeighWarning,
    bayes,
    bootstrap,
    correspondence,
    first_difference,
    fit,
    plot_calibration,
    plot_correspondence,
    plot_credibility,
    plot_outcomes,
    predict,
    score,
    solve,
)

GAME = Payoffs(SA=0, VA=1, CB=0, barWA=-1.9, barWB=-2.9, bara=-1.2, VB=1)


def test_every_public_name_exists() -> None:
    assert sorted(weigh.__all__) == sorted(weigh._WHERE)
    for name in weigh.__all__:
        assert getattr(weigh, name) is not None
    with pytest.raises(AttributeError):
        _ = weigh.nothing


def test_importing_the_package_loads_no_numpy() -> None:
    code = "import sys, demarche, demarche.weigh; sys.exit(bool({'numpy', 'scipy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_folds_of_the_published_design() -> None:
    curve = correspondence(GAME, "barWB", np.linspace(-3.0, -2.6, 101))
    assert [f.value for f in curve.folds] == pytest.approx([-2.94691286831399, -2.74704373878532], abs=1e-10)
    assert [f.resist for f in curve.folds] == pytest.approx([0.715428122312356, 0.369842813482405], abs=1e-5)
    assert [f.opens for f in curve.folds] == [True, False]
    assert len(curve.to_polars()) == len(curve.equilibria)


def test_predict_and_bands() -> None:
    data = simulated()
    found = fit(MONTE_CARLO, data)
    plain = predict(found)
    assert len(plain) == 60
    assert plain.select("sq", "cd", "sf", "bd").sum_horizontal().to_numpy() == pytest.approx(np.ones(60))
    varied = predict(found, {k: v[:1] for k, v in data.items()}, vary={"x": [0.0, 0.5, 1.0]}, draws=40)
    assert varied["x"].to_list() == [0.0, 0.5, 1.0]
    assert (varied["resist_low"] <= varied["resist"]).all() and (varied["resist"] <= varied["resist_high"]).all()
    cost = predict(found, {k: v[:2] for k, v in data.items()}, vary={"bara": [-1.5, -1.0]})
    assert cost["game"].to_list() == [0, 1, 0, 1]
    with pytest.raises(SpecificationError, match="neither"):
        predict(found, data, vary={"y": [1.0]})


def test_first_difference_has_the_sign_of_the_effect() -> None:
    data = simulated()
    changes = {
        d.quantity: d
        for d in first_difference(fit(MONTE_CARLO, data), data, before={"x": 0.0}, after={"x": 1.0}, draws=50)
    }
    assert changes["resist"].change > 0 > changes["cd"].change
    assert changes["resist"].low < changes["resist"].change < changes["resist"].high


def test_bootstrap_agrees_with_the_information() -> None:
    found = fit(MONTE_CARLO, simulated(100, 200), method="mle")
    drawn = bootstrap(found, draws=60)
    assert drawn.converged == 60
    ratio = found.standard_errors / drawn.standard_errors
    assert ((ratio > 0.7) & (ratio < 1.45)).all()
    again = found.with_covariance(drawn.covariance, "bootstrap")
    assert "bootstrap" in again.summary()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", WeighWarning)
        games = bootstrap(fit(MONTE_CARLO, simulated()), draws=8, kind="games")
    assert games.interval().shape == (6, 2)


def by_quadrature(data: dict[str, list[float]], fixed: dict[str, float]) -> tuple[np.ndarray, np.ndarray]:
    """Posterior means and standard deviations of two constants, VA and bara, by sums over a fine grid."""
    va, bara = (g.ravel() for g in np.meshgrid(np.linspace(-1, 8, 301), np.linspace(-12, 2, 301), indexing="ij"))
    found = solve(Payoffs(SA=0, VA=va, CB=0, bara=bara, **fixed))
    assert (found.count == 1).all()
    totals = np.array([sum(data[name]) for name in ("sq", "cd", "sf", "bd")])
    density = np.log(np.maximum(found.outcomes, 1e-300)) @ totals - (va**2 + bara**2) / (2 * 5.0**2)
    weight = np.exp(density - density.max())
    grid, weight = np.stack([va, bara], axis=1), weight / weight.sum()
    mean = weight @ grid
    return mean, np.sqrt(weight @ (grid - mean) ** 2)


def test_bayes_agrees_with_quadrature_on_little_data() -> None:
    # Skewed (0.95 and -0.55) and bent, so that a wrong step, Jacobian or prior would show. Over 12 seeds the means were
    # within 0.07 standard deviations, the standard deviations within 9%.
    data = {"sq": [11.0, 9.0], "cd": [3.0, 5.0], "sf": [2.0, 3.0], "bd": [4.0, 3.0]}
    fixed = {"barWA": -1.0, "barWB": -1.0, "VB": 1.0}
    mean, sd = by_quadrature(data, fixed)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", WeighWarning)  # 2,000 draws need not be enough to be reported
        drawn = bayes({"VA": "1", "bara": "1"}, data, fixed=fixed, chains=4, warmup=150, draws=500)
    assert drawn.several == 0 and drawn.divergent == 0
    assert (np.abs(drawn.flat.mean(axis=0) - mean) < 0.25 * sd).all()
    assert drawn.flat.std(axis=0) == pytest.approx(sd, rel=0.25)


@pytest.mark.filterwarnings("ignore::demarche.weigh.WeighWarning")
def test_bayes_mixes_along_a_curved_ridge() -> None:
    # One direction of this posterior is a square of another up to a fifth of its deviation. Without
    # `demarche.weigh.bend` R-hat is 1.02 to 1.25 and the least effective size 12 to 165 (on 150 games).
    drawn = bayes(MONTE_CARLO, simulated(60, 200), chains=4, warmup=200, draws=250)
    likelihood = fit(MONTE_CARLO, simulated(60, 200), method="mle")
    assert drawn.divergent == 0 and (drawn.rhat < 1.05).all() and (drawn.ess_bulk > 150).all()
    assert (np.abs(drawn.flat.mean(axis=0) - likelihood.theta) < drawn.flat.std(axis=0)).all()
    assert "R-hat" in drawn.summary()


def test_draws_go_to_arviz() -> None:
    with warnings.catch_warnings():
        # ArviZ and what it loads announce their own plans on import.
        warnings.simplefilter("ignore")
        pytest.importorskip("arviz")
        drawn = bayes(MONTE_CARLO, simulated(20, 50), chains=2, warmup=50, draws=50)
        posterior = drawn.to_arviz()["posterior"]
    assert posterior["VA:Intercept"].shape == (2, 50)


def test_bayes_refuses_too_few_draws() -> None:
    with pytest.raises(SpecificationError, match="2 chains"):
        bayes(MONTE_CARLO, simulated(), chains=1)


def test_diagnostics_know_independent_draws_from_stuck_ones() -> None:
    diagnostics = importlib.import_module("demarche.weigh.diagnostics")
    chance = np.random.default_rng(0)
    good = chance.normal(size=(4, 1000))
    assert diagnostics.rhat(good) < 1.005
    assert diagnostics.ess_bulk(good) == pytest.approx(4000, rel=0.15)
    stuck = good + np.arange(4)[:, None]
    assert diagnostics.rhat(stuck) > 1.3
    walk = np.empty((4, 1000))
    walk[:, 0] = 0
    for i in range(1, 1000):
        walk[:, i] = 0.9 * walk[:, i - 1] + good[:, i]
    assert diagnostics.ess_bulk(walk) == pytest.approx(4000 * 0.1 / 1.9, rel=0.35)


def test_charts_are_made() -> None:
    pytest.importorskip("altair")
    curve = correspondence(GAME, "barWB", np.linspace(-3.0, -2.6, 31))
    assert plot_correspondence(curve).to_dict()
    assert plot_credibility(correspondence(GAME, "bara", np.linspace(-3.0, -1.0, 31))).to_dict()
    data = simulated()
    frame = predict(fit(MONTE_CARLO, data), data, vary={"x": [0.0, 1.0]}, draws=5)
    assert plot_outcomes(frame, along="x").to_dict()
    assert plot_calibration(score([0.2, 0.8, 0.6], [0, 1, 1])).to_dict()


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::demarche.weigh.WeighWarning")
@pytest.mark.parametrize("how", ["free", "integrated"])
def test_other_selections_agree_where_equilibria_are_unique(how: str) -> None:
    data = simulated(40, 200)
    base = fit(MONTE_CARLO, data, method="mle")
    other = fit(MONTE_CARLO, data, method="mle", equilibria=how)
    assert other.log_likelihood >= base.log_likelihood - 1e-3
    if how == "integrated":
        assert other.theta == pytest.approx(base.theta, abs=1e-2)


def test_many_rows_fit() -> None:
    chance = np.random.default_rng(0)
    data = simulated(100, 50)
    index = chance.integers(0, 100, 100_000)
    found = fit(MONTE_CARLO, {k: v[index] for k, v in data.items()}, method="pl")
    assert found.converged


@pytest.mark.shared
def test_predicts_every_game_of_the_application() -> None:
    data = pl.read_csv(shared("sanctionsData.csv"))
    found = fit(SANCTIONS, data, first_stage=("PRhat", "PFhat"))
    frame = predict(found)
    assert len(frame) == 418
    assert np.abs(frame["resist"].to_numpy() - found.beliefs.resist).max() < 1e-6
    total = (frame["sq"].to_numpy() * found.design.counts.sum(axis=1)).sum()
    assert total == pytest.approx(found.design.counts[:, 0].sum(), rel=2e-3)


@pytest.mark.slow
@pytest.mark.shared
@pytest.mark.filterwarnings("ignore::demarche.weigh.WeighWarning")  # of draws that do not converge, if any
def test_nested_standard_errors_agree_with_a_parametric_bootstrap() -> None:
    data = pl.read_csv(shared("sanctionsData.csv"))
    found = fit(SANCTIONS, data, first_stage=("PRhat", "PFhat"))
    drawn = bootstrap(found, draws=60)
    spread = np.subtract(*np.quantile(drawn.estimates, [0.84, 0.16], axis=0)) / 2
    assert 0.75 < np.median(found.standard_errors / spread) < 1.35


def test_threads_and_chunks_agree_on_many_games() -> None:
    p = Payoffs(*np.random.default_rng(2).normal(0, 1, (7, 20_000)))
    assert (solve(p).count == solve(p, threads=2).count).all()
