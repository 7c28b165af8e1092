from __future__ import annotations

import warnings

import numpy as np
import polars as pl
import pytest
from tests.weigh.games import MONTE_CARLO, SANCTIONS, shared, simulated

from demarche.errors import CountError, SpecificationError
from demarche.weigh import Fit, WeighWarning, fit

# sigInt 0.2.0 in R, first stage given (columns PRhat and PFhat of its sanctions data); its NPL stops when no
# coefficient moves by 1e-7, which leaves it 1.6e-8 from the fixed point.
PL = {
    "SA:contig": 0.01155330176695777,
    "VA:Intercept": -0.32721457495171041,
    "CB:sqrt(targetecondep)": 2.25936597731936262,
    "barWB:lncaprat": 0.10553299469133767,
    "bara:Intercept": -2.62813509198440132,
}
NPL = {
    "SA:contig": 0.05468594462343358,
    "VA:Intercept": 1.60284473269304151,
    "CB:sqrt(targetecondep)": 2.33513786422876324,
    "barWB:lncaprat": 0.11993205211858068,
    "bara:Intercept": -2.63815619900270804,
}
PL_VALUE, NPL_VALUE, NPL_AIC = -3963.955756, -3932.447378, 7904.894755
# The archive of Crisman-Cox & Gibilisco (2019): IPOPT on the constrained likelihood.
CMLE_VALUE = -3927.9095112760


def sanctions(method: str, **options: object) -> Fit:
    data = pl.read_csv(shared("sanctionsData.csv"))
    return fit(SANCTIONS, data, method=method, first_stage=("PRhat", "PFhat"), **options)  # type: ignore[arg-type]


@pytest.mark.shared
def test_two_steps_equal_the_reference_to_ten_digits() -> None:
    found = sanctions("pl")
    assert found.converged
    assert found.log_likelihood == pytest.approx(PL_VALUE, abs=1e-6)
    assert {k: found.coefficients[k] for k in PL} == pytest.approx(PL, abs=1e-10)


@pytest.mark.shared
@pytest.mark.parametrize(("method", "file"), [("pl", "coef_pl_PRhat.csv"), ("npl", "coef_npl_PRhat.csv")])
def test_every_coefficient_equals_the_reference(method: str, file: str) -> None:
    stored = pl.read_csv(shared(file), infer_schema_length=0)
    wanted = [float(v) for v in stored["estimate"].to_list()]
    assert sanctions(method).theta == pytest.approx(wanted, abs=1e-10 if method == "pl" else 5e-8)


@pytest.mark.shared
def test_nested_pseudo_likelihood_equals_the_reference() -> None:
    found = sanctions("npl")
    assert found.converged
    assert found.log_likelihood == pytest.approx(NPL_VALUE, abs=1e-6)
    assert found.aic == pytest.approx(NPL_AIC, abs=1e-6)
    assert {k: found.coefficients[k] for k in NPL} == pytest.approx(NPL, abs=5e-8)


@pytest.mark.shared
def test_constrained_likelihood_reaches_the_published_optimum() -> None:
    found = sanctions("mle")
    assert found.converged and found.several == 0
    assert found.log_likelihood == pytest.approx(CMLE_VALUE, abs=1e-8)
    assert [s.log_likelihood for s in found.starts] == pytest.approx([CMLE_VALUE] * 2, abs=1e-6)


@pytest.mark.shared
@pytest.mark.parametrize("kind", ["meq", "unique"])
def test_constrained_likelihood_on_the_stored_monte_carlo_sets(kind: str) -> None:
    data, stored = (pl.read_csv(shared(f"mc_fixture_{kind}{part}.csv")) for part in ("", "_stored"))
    compared = 0
    for text in stored.iter_rows(named=True):
        # The stored file pads its numbers with spaces.
        row = {name: float(value) for name, value in text.items() if name != "design"}
        if row["status"] != 0:
            continue
        games = data.filter((pl.col("i") == int(row["i"])) & (pl.col("b") == int(row["b"])))
        assert len(games) == row["games"]
        compared += 1
        found = fit(MONTE_CARLO, games, method="mle")
        wanted = [row[c] for c in ("VA", "barWA", "barWB0", "barWB1", "bara", "VB")]
        assert found.converged
        assert found.theta == pytest.approx(wanted, abs=1e-4)
    assert compared == (8 if kind == "meq" else 9)


@pytest.mark.parametrize("method", ["pl", "npl", "mle"])
def test_recovers_the_truth(method: str) -> None:
    found = fit(MONTE_CARLO, simulated(200, 400), method=method)
    truth = np.array([1, -1.8, -2.45, 0.1, -1.2, 1])
    assert found.converged
    if method != "pl":
        assert (np.abs(found.theta - truth) < 4.5 * found.standard_errors).all()


def test_scores_are_derivatives_of_the_likelihood() -> None:
    from demarche.weigh.constrained import reduced, settle
    from demarche.weigh.joint import payoff_table, stack

    found = fit(MONTE_CARLO, simulated(), method="mle")
    design, s = found.design, stack(found.design)
    theta = found.theta + 0.05

    def at(t: np.ndarray) -> tuple[float, np.ndarray, np.ndarray]:
        z, ok = settle(payoff_table(design, t), np.zeros(design.games))
        assert ok
        r = reduced(design, s, t, z)
        return r.value, r.scores.sum(axis=0), r.hessian

    _, gradient, hessian = at(theta)
    for i, e in enumerate(np.eye(len(theta)) * 1e-5):
        up, down = at(theta + e), at(theta - e)
        assert (up[0] - down[0]) / 2e-5 == pytest.approx(gradient[i], rel=1e-5, abs=1e-3)
        assert (up[1] - down[1]) / 2e-5 == pytest.approx(hessian[i], rel=1e-4, abs=np.abs(hessian).max() * 1e-6)


def test_summary_always_speaks_of_convergence() -> None:
    found = fit(MONTE_CARLO, simulated())
    for form in ("text", "html", "latex"):
        assert "Converged" in found.summary(form)
    with pytest.warns(WeighWarning, match="did not converge"):
        stopped = fit(MONTE_CARLO, simulated(), rounds=1)
    assert "DID NOT CONVERGE" in stopped.summary()


def test_a_constant_in_all_of_a_payoffs_is_refused_by_name() -> None:
    with pytest.raises(SpecificationError, match=r"A's payoffs are not identified.*SA:Intercept"):
        fit({**MONTE_CARLO, "SA": "1"}, simulated())
    data = simulated()
    data["twice"] = 2 * data["x"]
    with pytest.raises(SpecificationError, match=r"barWB:x, barWB:twice"):
        fit({**MONTE_CARLO, "barWB": "x + twice"}, data)


def test_unknown_column_and_payoff_are_named() -> None:
    with pytest.raises(SpecificationError, match="incomee"):
        fit({**MONTE_CARLO, "barWB": "incomee"}, simulated())
    with pytest.raises(SpecificationError, match="barVA"):
        fit({**MONTE_CARLO, "barVA": "x"}, simulated())
    with pytest.raises(SpecificationError, match="seven payoffs"):
        fit("sq+cd+sf+bd ~ 1 | 1", simulated())


def test_counts_that_cannot_be_are_refused() -> None:
    data = simulated()
    with pytest.raises(CountError, match="Outcome bd never occurs"):
        fit(MONTE_CARLO, {**data, "bd": np.zeros(60)})
    with pytest.raises(CountError, match="Negative count in game 3"):
        fit(MONTE_CARLO, {**data, "cd": np.where(np.arange(60) == 3, -1, data["cd"])})
    with pytest.raises(CountError, match="All counts are zero"):
        fit(MONTE_CARLO, {**data, **{k: np.zeros(60) for k in ("sq", "cd", "sf", "bd")}})


def test_missing_values_are_dropped_with_a_count() -> None:
    data = simulated()
    data["x"] = np.where(np.arange(60) < 2, np.nan, data["x"])
    with pytest.warns(WeighWarning, match="2 of 60 games dropped.*barWB:x"):
        found = fit(MONTE_CARLO, data)
    assert found.design.dropped == 2 and found.design.games == 58


def test_a_level_seen_once_is_warned_of() -> None:
    data = simulated()
    data["lone"] = (np.arange(60) == 7).astype(float)
    with pytest.warns(WeighWarning, match="barWB:lone is non-zero in one game only"):
        fit({**MONTE_CARLO, "barWB": "x + lone"}, data, method="pl")


def test_perfect_separation_is_warned_of() -> None:
    data = simulated()
    data["split"] = (np.arange(60) % 2).astype(float)
    moved = data["cd"] * (1 - data["split"])
    data["sf"], data["cd"] = data["sf"] + moved, data["cd"] - moved
    with pytest.warns(WeighWarning):
        fit({**MONTE_CARLO, "barWB": "split"}, data, method="pl")


def test_clusters_and_sandwich() -> None:
    data = {**simulated(), "pair": np.arange(60) // 3}
    plain = fit(MONTE_CARLO, data)
    clustered = fit(MONTE_CARLO, data, cluster="pair")
    assert (plain.theta == clustered.theta).all()
    assert "20 clusters" in clustered.summary()
    ratio = clustered.standard_errors / plain.standard_errors
    assert ((ratio > 0.3) & (ratio < 3)).all()


def test_own_formulas_equal_formulaic() -> None:
    pytest.importorskip("formulaic")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import formulaic
        import pandas

        from demarche.weigh.formula import Columns, matrix

        chance = np.random.default_rng(0)
        data = {"a": chance.uniform(1, 2, 9), "b": chance.uniform(1, 2, 9), "c": chance.uniform(1, 2, 9)}
        for text in ("a", "a + b - 1", "0 + sqrt(a) + a:b", "a*b", "log(a) + I(b**2) + exp(c)", "1", "0", "a*b + c"):
            names, table, _ = matrix(text, Columns(data), payoff="SA")
            context = {"sqrt": np.sqrt, "log": np.log, "exp": np.exp}
            frame = pandas.DataFrame(data)
            wanted = formulaic.Formula(text).get_model_matrix(frame, context=context)
            assert names == list(wanted.columns)
            assert table == pytest.approx(np.asarray(wanted, dtype=float))


def test_categories_go_through_formulaic() -> None:
    pytest.importorskip("formulaic")
    data = {**simulated(), "region": np.array(["north", "south", "west"] * 20)}
    found = fit({**MONTE_CARLO, "barWB": "C(region)"}, data, method="pl")
    assert [t for t in found.terms if "south" in t]


def test_nested_rounds_that_crawl_are_cut_short() -> None:
    # Next to a cusp of folds rounds alone shrink the error by 2 in 100: 500 of them did not get there.
    found = fit(MONTE_CARLO, simulated(2_000, 100, seed=3))
    assert found.converged and found.rounds < 250
