"""`demarche actors`: explanation, JSON, files of one's own, and what it asks for."""

import json

from click.testing import CliRunner

from demarche.cli import main
from demarche.cli.actors import actors


def run(*arguments: str):
    return CliRunner().invoke(actors, list(arguments), catch_exceptions=False)


def test_it_explains_an_office_with_its_holder_and_the_source_of_the_fact():
    told = run("the Russian foreign minister", "--date", "2026-02-11").output
    assert "RUS/mfa" in told
    assert "sergei-lavrov" in told
    assert "2004-03-09" in told


def test_json_has_the_five_fields():
    found = json.loads(run("Bankova", "--json").output)
    assert {"actor", "holder", "confidence", "candidates", "source"} <= set(found)
    assert found["actor"] == "UKR/president"


def test_without_a_date_the_holders_are_candidates():
    found = json.loads(run("the French president", "--json").output)
    assert found["actor"] == "FRA/president"
    assert found["holder"] is None
    assert {"emmanuel-macron", "nicolas-sarkozy"} <= {candidate["holder"] for candidate in found["candidates"]}


def test_a_file_of_ones_own_is_read(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text('[[metonym]]\nnames = ["Lighthouse Lane"]\nactor = "NOR/mfa"\nsource = "ours"\n', encoding="utf-8")
    assert json.loads(run("Lighthouse Lane", "--actors", str(path), "--json").output)["actor"] == "NOR/mfa"


def test_it_says_what_is_missing():
    assert "MENTION" in run().output
    assert "--ledger" in run("--unknown").output


def test_the_unknown_names_of_a_ledger_are_listed(tmp_path):
    article = tmp_path / "article.txt"
    article.write_text("Quimperlian Vandale said that the bridge would open in May.\n" * 2, encoding="utf-8")
    ledger = tmp_path / "desk.duckdb"
    assert CliRunner().invoke(main, ["read", str(article), "--ledger", str(ledger)]).exit_code == 0
    told = json.loads(run("--unknown", "--ledger", str(ledger), "--json").output)
    assert all(row["count"] >= 1 and row["mention"] for row in told)
