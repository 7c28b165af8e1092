from __future__ import annotations

from pathlib import Path

import polars as pl
from click.testing import CliRunner, Result
from tests.weigh.games import simulated

from demarche.cli import main

SPEC = """
method = "npl"
[formulas]
VA = "1"
barWA = "1"
barWB = "x"
bara = "1"
VB = "1"
"""


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["weigh", *map(str, arguments)])


def files(folder: Path) -> tuple[Path, Path]:
    table, spec = folder / "games.csv", folder / "spec.toml"
    pl.DataFrame(simulated()).write_csv(table)
    spec.write_text(SPEC)
    return table, spec


def test_solve_prints_numbers_and_words(tmp_path: Path) -> None:
    game = tmp_path / "game.toml"
    game.write_text("SA = 0\nVA = 1\nCB = 0\nbarWA = -1.9\nbarWB = -2.9\nbara = -1.2\nVB = 1\n")
    found = run("solve", game)
    assert found.exit_code == 0
    assert "The game has 3 equilibria" in found.output and "Backing down would cost A 1.20" in found.output


def test_fit_and_predict(tmp_path: Path) -> None:
    table, spec = files(tmp_path)
    fitted = run("fit", table, "--spec", spec)
    assert fitted.exit_code == 0
    assert "Converged" in fitted.output and "Of 100 challenges" in fitted.output
    assert "tabular" in run("fit", table, "--spec", spec, "--format", "latex", "--method", "pl").output
    predicted = run("predict", table, "--spec", spec, "--vary", "bara=-2,-1", "--csv")
    assert predicted.output.startswith("game,bara,equilibrium")
    assert "end in concession" in run("predict", table, "--spec", spec).output
    varied = run("predict", table, "--spec", spec, "--vary", "bara=-2,-1").output
    assert "With bara at -2.0: A challenges" in varied and "With bara at -1.0: A challenges" in varied
    assert "resist" in varied and "stand" in varied  # all columns are shown


def test_record(tmp_path: Path) -> None:
    table = tmp_path / "words.csv"
    table.write_text("actor,target,act,issue,date,status\nRUS,UKR,threaten,trade,2020-01-01,kept\n")
    found = run("record", "--ledger", table, "--from", "RUS", "--act", "threaten")
    assert found.exit_code == 0 and "would be carried out" in found.output


def test_mistakes_are_one_line(tmp_path: Path) -> None:
    table, spec = files(tmp_path)
    spec.write_text("[formulas]\nVA = 'wealth'\n")
    wrong = run("fit", table, "--spec", spec)
    assert wrong.exit_code == 2 and "wealth" in wrong.output
    spec.write_text("flavour = 1\n[formulas]\nVA = '1'\n")
    assert "unknown setting flavour" in run("fit", table, "--spec", spec).output
