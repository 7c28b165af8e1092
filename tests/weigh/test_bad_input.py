"""What a newcomer gets wrong: each mistake is one line that names the thing and the remedy."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from click.testing import CliRunner, Result
from tests.weigh.games import MONTE_CARLO, simulated

from demarche.cli import main
from demarche.errors import CountError, PayoffError, SpecificationError
from demarche.weigh import Payoffs, WeighWarning, first_difference, fit, games_from, predict, record, score, solve
from demarche.weigh.equilibria import Roots
from demarche.weigh.solution import refuse_unsolved

SPEC = '[formulas]\nVA = "1"\nbarWA = "1"\nbarWB = "x"\nbara = "1"\nVB = "1"\n'
GAME = "SA = 0\nVA = 1\nCB = 0\nbarWA = -1.9\nbarWB = -2.9\nbara = -1.2\nVB = 1\n"
WORDS = "actor,target,act,issue,date,status\nRUS,UKR,threaten,trade,yesterday,kept\n"


def table() -> str:
    return pl.DataFrame(simulated()).write_csv()


def with_row(cell: str, column: int) -> str:
    """The table with one cell of the fourth line changed."""
    lines = table().splitlines()
    cells = lines[3].split(",")
    cells[column] = cell
    return "\n".join([*lines[:3], ",".join(cells), *lines[4:]]) + "\n"


def run(folder: Path, verb: str, data: bytes | str, spec: str = SPEC, *more: str) -> Result:
    file, model = folder / "games.csv", folder / "model.toml"
    file.write_bytes(data if isinstance(data, bytes) else data.encode())
    model.write_text(spec)
    return CliRunner().invoke(main, ["weigh", verb, str(file), "--spec", str(model), *more])


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("", "the file is empty"),
        ("x,sq,cd,sf,bd\n", "hold no games"),
        (table().replace(",", ";"), "parted by ';'"),
        (table().replace(",", "\t"), "parted by"),
        (table().encode("utf-16"), "not text in UTF-8"),
        (table().replace("x,", "h\xf6he,", 1).encode("latin-1"), "not text in UTF-8"),
        (SPEC, "looks like a TOML file"),
        (with_row("unknown", 0), "Column x, in payoff barWB, holds numbers but for 1 words (first: 'unknown')"),
        (with_row("many", 1), "Outcome column sq holds text"),
    ],
)
def test_tables_that_are_none(tmp_path: Path, data: bytes | str, told: str) -> None:
    found = run(tmp_path, "fit", data)
    assert found.exit_code == 2 and told in found.output, found.output


@pytest.mark.parametrize(
    ("spec", "told"),
    [
        ("x,sq,cd\n1,2,3\n", "not a TOML file"),
        ("", "no [formulas] table"),
        ("[formulas]\nVA = 1\n", "formula of payoff VA is 1"),
        ("formulas = ['1']\n", "Formulas are"),
        ("fixed = 1\n" + SPEC, "fixed=1: give a number per payoff"),
        (SPEC.replace('VB = "1"', "") + "[fixed]\nVB = 'a'\n", "give a number per payoff"),
        ("method = 'ols'\n" + SPEC, "method='ols' is unknown"),
        ("starts = 'a'\n" + SPEC, "starts='a'"),
        ("cluster = 'nope'\n" + SPEC, "no column nope"),
        ("first_stage = ['x']\n" + SPEC, "give two"),
    ],
)
def test_models_that_are_none(tmp_path: Path, spec: str, told: str) -> None:
    found = run(tmp_path, "fit", table(), spec)
    assert found.exit_code == 2 and told in found.output, found.output


@pytest.mark.parametrize("vary", [("--vary", "bara"), ("--vary", "zz=1"), ("--vary", "bara=nan"), ("--draws", "-3")])
def test_predictions_that_cannot_be(tmp_path: Path, vary: tuple[str, str]) -> None:
    found = run(tmp_path, "predict", table(), SPEC, *vary)
    assert found.exit_code == 2 and found.output.startswith("demarche: "), found.output


def test_a_byte_order_mark_is_read_over(tmp_path: Path) -> None:
    assert run(tmp_path, "fit", b"\xef\xbb\xbf" + table().encode()).exit_code == 0


def test_missing_values_as_r_writes_them_are_missing(tmp_path: Path) -> None:
    with pytest.warns(WeighWarning, match="1 of 60 games dropped.*barWB:x"):
        assert run(tmp_path, "fit", with_row("NA", 0)).exit_code == 0


@pytest.mark.parametrize(
    ("game", "told"),
    [
        ("", "No column for payoff SA"),
        (GAME.replace("SA = 0", "SA = nan"), "Payoff SA of game 0 is nan"),
        (GAME.replace("SA = 0", "SA = 'x'"), "Payoff SA is not a number"),
        ("SA", "not a TOML file"),
    ],
)
def test_games_that_are_none(tmp_path: Path, game: str, told: str) -> None:
    file = tmp_path / "game.toml"
    file.write_text(game)
    found = CliRunner().invoke(main, ["weigh", "solve", str(file)])
    assert found.exit_code == 2 and told in found.output, found.output


def test_a_table_of_games_with_a_word_or_a_gap() -> None:
    rows = {name: [0.0, 1.0] for name in ("SA", "VA", "CB", "barWA", "barWB", "bara", "VB")}
    with pytest.raises(PayoffError, match="CB is not a number"):
        Payoffs.of(pl.DataFrame({**rows, "CB": ["0", "a"]}))
    with pytest.raises(PayoffError, match="CB of game 1"):
        Payoffs.of(pl.DataFrame({**rows, "CB": [0.0, None]}))


def test_dates_that_are_none_are_named(tmp_path: Path) -> None:
    file = tmp_path / "words.csv"
    file.write_text(WORDS)
    with pytest.raises(CountError, match="'yesterday'"):
        record(pl.read_csv(file), actor="RUS", act="threaten")


def test_counts_that_are_not_whole_are_warned_of() -> None:
    data = simulated()
    with pytest.warns(WeighWarning, match="not whole .first: 3."):
        fit(MONTE_CARLO, {**data, "cd": np.where(np.arange(60) == 3, 1.5, data["cd"])}, method="pl")


def test_bands_need_draws_that_exist() -> None:
    with pytest.raises(SpecificationError, match="draws=-1"):
        predict(fit(MONTE_CARLO, simulated(), method="pl"), draws=-1)


def test_payoffs_too_large_to_tell_apart() -> None:
    games = Payoffs(SA=[0, 0], VA=1, CB=[0, -1e200], barWA=-1.9, barWB=-2.9, bara=-1.2, VB=1)
    with pytest.raises(PayoffError, match=r"CB of game 1 is -1e\+200.*rescale"):
        solve(games)


def test_every_game_has_an_equilibrium_at_any_size_taken() -> None:
    chance = np.random.default_rng(1)
    for size in (10.0, 1e5, 1e14):
        found = solve(Payoffs(*(chance.normal(0, 1, (7, 500)) * size ** chance.uniform(-1, 1, (7, 500)))))
        assert ((found.count > 0) | found.boundary).all() and found.count.max() <= 3


def test_no_equilibrium_at_all_names_the_game() -> None:
    # No game is known any more for which the search comes back with nothing; this is what would be said of one.
    nothing = Roots(np.array([0, 2]), np.zeros(2), np.zeros(2), np.zeros(2, dtype=bool), np.zeros(2, dtype=bool))
    with pytest.raises(PayoffError, match="No equilibrium was bracketed for game 101 and 0 more"):
        refuse_unsolved(nothing, np.array([False, False, False, True]), 100)


def test_equilibria_beyond_the_digits_of_doubles_name_their_game() -> None:
    lost = [
        11264293.840529125, -152410821498.57867, -0.0035665134654007708, 551571915163908.44, 56885300962226.32,
        551571915163909.75, -38909635651.73586,
    ]  # fmt: skip
    fine = [0.0, 1.0, 0.0, -1.9, -2.9, -1.2, 1.0]
    with pytest.raises(PayoffError, match="equilibrium of game 1 and 0 more hangs on more digits"):
        solve(Payoffs(*np.array([fine, lost]).T))


def test_a_game_without_a_cluster_is_named() -> None:
    data = pl.DataFrame({**simulated(), "pair": [None] * 5 + ["a"] * 55})
    with pytest.raises(CountError, match=r"no cluster for 5 games .first: 0."):
        fit(MONTE_CARLO, data, cluster="pair")


def test_separation_of_the_challenger_names_the_terms() -> None:
    data, split = simulated(), np.arange(60) % 2
    rest = {k: np.where(split, 0, data[k]) for k in ("cd", "sf", "bd")}
    data |= {"split": split, "sq": 100.0 - sum(rest.values()), **rest}
    with pytest.raises(CountError, match=r"information on barWB:Intercept.*perfect separation"):
        fit({**MONTE_CARLO, "barWA": "split"}, data)


def test_a_covariate_of_extreme_size_does_not_pass_for_an_estimate() -> None:
    data = simulated()
    with pytest.warns(WeighWarning, match="did not converge"), warnings.catch_warnings():
        warnings.filterwarnings("ignore", "Next to no information|No standard error")
        found = fit(MONTE_CARLO, {**data, "x": np.where(np.arange(60) == 3, 1e12, data["x"])})
    assert "DID NOT CONVERGE" in found.summary()


def test_an_equilibrium_that_sits_on_the_end_of_the_search_is_found() -> None:
    # Pr(resist) is 1e-307 there, and the reply is flat: the end of the interval is the equilibrium.
    game = Payoffs(
        SA=0.12677943913175563, VA=0.1984434991259749, CB=31.99409792364871, barWA=0.12677943913175563,
        barWB=-0.3807026920454846, bara=-2.034419663300693, VB=-43.774148444904746,
    )  # fmt: skip
    assert solve(game).z == pytest.approx([-37.48913785], abs=1e-8)


def grouped(levels: list[str | None]) -> dict[str, object]:
    return {**simulated(), "region": np.array(levels, dtype=object)}


REGIONS = {**MONTE_CARLO, "barWB": "C(region)"}


def test_categories_are_coded_as_in_the_fit() -> None:
    fitted = fit(REGIONS, grouped(["a"] * 30 + ["b"] * 30), method="pl")
    both = predict(fitted, grouped(["a"] * 30 + ["b"] * 30))
    only = predict(fitted, grouped(["b"] * 60))
    assert only["resist"][0] == pytest.approx(both.filter(pl.col("game") == 59)["resist"][0])
    with pytest.raises(SpecificationError, match="'zz'; leave those games out"):
        predict(fitted, grouped(["a"] * 30 + ["zz"] * 30))
    varied = predict(fitted, grouped(["a"] * 60), vary={"region": ["a", "b"]})
    assert set(varied["region"]) == {"a", "b"}


def test_a_missing_category_is_missing_and_not_the_first_one() -> None:
    with pytest.warns(WeighWarning, match=r"2 of 60 games dropped.*barWB:C\(region\)"):
        assert fit(REGIONS, grouped([None] * 2 + ["a"] * 29 + ["b"] * 29), method="pl").design.games == 58
    with pytest.raises(CountError, match="Every game has a missing value"):
        fit({**MONTE_CARLO, "barWB": "region"}, grouped([None] * 60))


def test_a_category_seen_once_is_told() -> None:
    with pytest.warns(WeighWarning, match="T.c. is non-zero in one game only"):
        fit(REGIONS, grouped(["a"] * 30 + ["b"] * 29 + ["c"]), method="pl")
    with pytest.warns(WeighWarning, match=r"All of barWB:C\(region\) is zero in one game only"):
        fit(REGIONS, grouped(["a"] + ["b"] * 29 + ["c"] * 30), method="pl")


def test_numbers_written_as_text_are_refused() -> None:
    with pytest.raises(SpecificationError, match="region, in payoff barWB, holds numbers written as text"):
        fit({**MONTE_CARLO, "barWB": "region"}, grouped(["1", "2"] * 30))


def test_collinear_terms_are_named() -> None:
    data = simulated()
    with pytest.raises(SpecificationError, match="among barWB:Intercept, barWB:x, barWB:twice"):
        fit({**MONTE_CARLO, "barWB": "x + twice"}, {**data, "twice": 2 * data["x"] + 1})


@pytest.mark.parametrize("method", ["pl", "npl", "mle"])
def test_an_outcome_that_never_occurs_is_named(method: str) -> None:
    with pytest.raises(CountError, match="Outcome sf never occurs"):
        fit(MONTE_CARLO, {**simulated(), "sf": np.zeros(60)}, method=method)


def test_games_with_gaps_are_left_out_of_a_prediction_and_counted() -> None:
    data = simulated()
    fitted = fit(MONTE_CARLO, data, method="pl")
    with pytest.warns(WeighWarning, match="2 of 3 games are not predicted.*first: 0"):
        assert set(predict(fitted, {"x": np.array([np.nan, 0.5, np.inf])})["game"]) == {1}
    with pytest.raises(SpecificationError, match="no games to predict"):
        predict(fitted, {"x": np.array([])})


def test_what_cannot_be_varied_is_named() -> None:
    data = simulated()
    fitted = fit(MONTE_CARLO, data, method="pl")
    for vary, told in (
        ({"x": ["a"]}, "takes numbers"),
        ({"x": []}, "no value of x"),
        ({"sq": [1]}, "sq is in no formula"),
    ):
        with pytest.raises(SpecificationError, match=told):
            predict(fitted, data, vary=vary)
    with pytest.raises(SpecificationError, match="draws=0"):
        first_difference(fitted, data, before={"x": 0}, after={"x": 1}, draws=0)


@pytest.mark.parametrize("data", [None, [1, 2], "games.csv", {"x": [1.0], "sq": [1.0, 2.0]}])
def test_data_that_are_no_table(data: object) -> None:
    with pytest.raises(CountError, match=r"data frame or a mapping|differ in length"):
        fit(MONTE_CARLO, data)


@pytest.mark.parametrize(
    ("forecasts", "outcomes", "told"),
    [
        ([1.2], [1], "Forecast 0 is 1.2"),
        ([np.nan], [1], "Forecast 0 is nan"),
        (["a"], [1], "Forecasts are numbers"),
        ([0.2], [2], "Outcome 0 is 2"),
        ([], [], "0 forecasts"),
        ([0.0], [1], "certain and wrong"),
    ],
)
def test_forecasts_that_cannot_be_scored(forecasts: list[object], outcomes: list[int], told: str) -> None:
    with pytest.raises(CountError, match=told):
        score(forecasts, outcomes)


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"status": "1"}, "Column status of the commitments holds Int64"),
        ({"status": "perhaps"}, "statuses: perhaps; verdicts: kept"),
        ({"date": "7"}, "Column date of the commitments holds Int64"),
        ({}, "no commitments at all"),
    ],
)
def test_records_that_cannot_be_read(tmp_path: Path, changes: dict[str, str], told: str) -> None:
    row = {"actor": "RUS", "target": "UKR", "act": "threaten", "issue": "trade", "date": "2020-01-01", "status": "kept"}
    file = tmp_path / "words.csv"
    lines = [",".join(row)] + ([",".join((row | changes).values())] if changes else [])
    file.write_text("\n".join(lines) + "\n")
    found = CliRunner().invoke(main, ["weigh", "record", "--ledger", str(file), "--from", "RUS", "--act", "threaten"])
    assert found.exit_code == 2 and told in found.output, found.output


def test_challenges_of_nobody_are_left_out_and_told() -> None:
    words = {"actor": ["A", None], "target": ["B", "B"], "act": ["threaten"] * 2, "issue": ["trade"] * 2}
    games = games_from(pl.DataFrame({**words, "date": ["2020-01-01"] * 2, "status": ["kept"] * 2}))
    assert len(games.table) == 1 and "1 without actor, target or date" in games.coding()
    words |= {
        "actor": ["A", "?", "B", "A"],
        "target": ["B", "B", "B", "?"],
        "act": ["threaten"] * 4,
        "issue": ["x"] * 4,
    }
    games = games_from(pl.DataFrame({**words, "date": ["2020-01-01"] * 4, "status": ["kept"] * 4}))
    assert games.table.select("actor", "target").rows() == [("A", "B")]
    assert games.left_out == {"without actor, target or date": 2, "towards their own side": 1}


def test_a_long_fit_says_what_it_takes_and_how_far_it_is(tmp_path: Path) -> None:
    told: list[str] = []
    fit(MONTE_CARLO, simulated(), tell=told.append)
    assert told[:2] == ["First stage", "Two-step estimate"] and told[2].startswith("Round 1: the largest change is")
    many = pl.concat([pl.DataFrame(simulated())] * 400)
    assert "24,000 games: pl takes about" in run(tmp_path, "fit", many.write_csv(), SPEC, "--method", "pl").output
    assert "games: " not in run(tmp_path, "fit", table(), SPEC, "--method", "pl").output
