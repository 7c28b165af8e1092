"""Tracks, commitments and judging at the command line."""

import json
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from demarche.cli import main
from demarche.ledger import open_ledger
from demarche.records import Article, Party, Reading, Signal, Versions

RUN = CliRunner()


def _reading(day: int, act: str, words: str, *, issue: str = "troops", to: str = "SDL") -> Reading:
    article = Article(f"Day {day}. {words}", outlet="The Post", published=date(2026, 2, day))
    start = article.text.index(words)
    span = article.span(start, start + len(words))
    both = act == "meet"
    sides = ("NRL", to) if both else ("NRL",)
    toward = () if both else (Party(None, to),)
    return Reading(article, signals=(Signal(act, tuple(Party(None, a) for a in sides), toward, (issue,), (span,)),))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "desk.duckdb"
    with open_ledger(path) as ledger:
        run = ledger.begin_run(Versions("0", reader="hand"))
        ledger.add(_reading(1, "demand", "the south must leave the dam"), run)
        ledger.add(_reading(2, "meet", "the second round in Port Amber", issue="negotiations"), run)
        ledger.add(_reading(4, "promise", "to withdraw from the spring"), run)
        ledger.add(_reading(9, "retreat", "withdrew from the spring"), run)
    return path


def _run(*words: object, typed: str | None = None) -> Result:
    found = RUN.invoke(main, [str(word) for word in words], input=typed)
    assert found.exit_code == 0, found.output
    return found


def test_a_track_since_an_event(file: Path) -> None:
    out = _run("track", "--ledger", file, "--from", "NRL", "--to", "SDL", "--since", "Port Amber").output
    assert "1st promise since 2026-02-02" in out
    assert "turn toward on troops: demand, then promise" in out
    assert "NRL" in _run("track", "--ledger", file).output
    rows = _run("track", "--ledger", file, "--from", "NRL", "--to", "SDL", "--json").output.splitlines()
    assert json.loads(rows[0])["act"] == "demand"
    unknown = RUN.invoke(main, ["track", "--ledger", str(file), "--from", "NRL", "--to", "SDL", "--since", "Atlantis"])
    assert unknown.exit_code == 2


@pytest.mark.parametrize("beside", [(), ("--from", "NRL"), ("--from", "NRL", "--to", "SDL", "--silent")])
@pytest.mark.parametrize("option", [("--act", "demand"), ("--since", "Port Amber")])
def test_options_of_one_track_are_not_passed_over_elsewhere(
    file: Path, option: tuple[str, str], beside: tuple[str, ...]
) -> None:
    found = RUN.invoke(main, ["track", "--ledger", str(file), *option, *beside])
    assert found.exit_code == 2 and "are of one track" in found.output


def test_a_silent_track_is_found_by_an_organ_of_its_side(tmp_path: Path) -> None:
    path = tmp_path / "desk.duckdb"
    with open_ledger(path) as ledger:
        run = ledger.begin_run(Versions("0", reader="hand"))
        for day in (1, 3, 5, 8):
            ledger.add(_reading(day, "offer", f"talks in hall {day}", issue="negotiations"), run)
        ledger.add(_reading(28, "praise", "the song", to="FAR"), run)
    out = _run("track", "--ledger", path, "--silent", "--from", "NRL/mfa", "--to", "SDL").output
    assert out.startswith("NRL to SDL on negotiations: nothing for 20 days")


def test_commitments_positions_and_meetings(file: Path) -> None:
    out = _run("commitments", "--ledger", file, "--status", "kept").output
    assert "kept (proposed by rule)" in out
    assert "withdrew from the spring" in out
    assert "test:" in out
    assert "NRL demands" in _run("positions", "NRL", "SDL", "--ledger", file, "--against", "2026-02-02").output
    assert "round 2, Port Amber" in _run("meetings", "--ledger", file).output
    assert "NRL" in _run("weigh", "record", "--ledger", file, "--from", "NRL", "--act", "promise").output


def test_what_was_denied_is_shown_and_not_counted(file: Path) -> None:
    line = ["--ledger", file, "--from", "NRL", "--to", "SDL", "--issue", "troops"]
    _run("judge", "--ledger", file, "--author", "ann", "--act", "retreat", typed="e modality negated\n")
    out = _run("track", *line, "--since", "2026-02-02").output
    assert "since 2026-02-02: 1 promise; denied or only supposed: 1; before: 1" in out
    assert "(negated)" in out and "1st retreat" not in out


def test_a_side_of_commitments_is_kept_to_or_refused(file: Path) -> None:
    assert "promise" in _run("commitments", "--ledger", file, "--from", "NRL").output
    assert "no commitment fits" in _run("commitments", "--ledger", file, "--from", "NRL/mfa").output
    refused = RUN.invoke(main, ["commitments", "--ledger", str(file), "--from", "bad path"])
    assert refused.exit_code == 2
    assert "'bad path' is no actor path; write" in refused.output


def test_the_loop_accepts_corrects_undoes_and_resumes(file: Path) -> None:
    typed = "\nx\ne act offer\nn too early\nr\nu\nr\nq\n"
    out = _run("judge", "--ledger", file, "--author", "ann", typed=typed).output
    assert "4 signals wait for ann" in out
    with open_ledger(file) as ledger:
        assert ledger.signals(act="offer").is_empty()
        assert ledger.judgements()["stands"].sum() == 3
        assert ledger.judgements().filter(note="too early").height == 1
    assert "2 signals wait for ann" in _run("judge", "--ledger", file, "--author", "ann", typed="q\n").output


def test_what_is_one_is_joined_by_the_beginning_of_its_id(file: Path) -> None:
    with open_ledger(file) as ledger:
        first, second = ledger.signals(act=["promise", "retreat"]).sort("published")["signal_id"].to_list()
    line = ["judge", "--ledger", file, "--author", "ann"]
    assert second[:8] in _run(*line, "--act", "retreat", typed="q\n").output
    typed = "e duplicate_of zz\n"
    assert "begins with 'zz'" in _run(*line, "--act", "promise", typed=typed).output
    _run(*line, "--act", "promise", typed=f"e duplicate_of {second[:8]}\n")
    with open_ledger(file) as ledger:
        assert ledger.rulings("signal")[first]["duplicate_of"].value == second
        names = ledger.commitments()["commitment"].to_list()
    typed = f"e duplicate_of {names[1][:8]}\n"
    _run(*line, "--commitments", "--act", "demand", typed=typed)
    with open_ledger(file) as ledger:
        assert ledger.rulings("commitment")[names[0]]["duplicate_of"].value == names[1]


def test_commitments_are_decided_with_return(file: Path) -> None:
    _run("judge", "--ledger", file, "--author", "ann", "--commitments", "--act", "promise", typed="\n")
    assert "kept (by ann)" in _run("commitments", "--ledger", file, "--from", "NRL").output
    assert "waits" in _run("judge", "--ledger", file, "--author", "ann", "--commitments", "--act", "promise").output


def test_what_a_filter_shows_is_judged_at_once_and_merged(file: Path, tmp_path: Path) -> None:
    _run("judge", "--ledger", file, "--author", "ann", "--act", "demand", "--all", "reject")
    told = tmp_path / "told.jsonl"
    _run("judge", "--ledger", file, "--export", told)
    other = tmp_path / "other.duckdb"
    with open_ledger(other) as ledger:
        ledger.add(
            _reading(1, "demand", "the south must leave the dam"), ledger.begin_run(Versions("0", reader="hand"))
        )
    assert "1 judgements added" in _run("merge", told, "--ledger", other).output
    assert "0 judgements added" in _run("merge", file, "--ledger", other).output
    _run("judge", "--ledger", other, "--author", "bob", "--all", "accept")
    assert "first,second" in _run("judge", "--ledger", other, "--agreement").output


def test_bad_input_is_answered_with_the_remedy(file: Path, tmp_path: Path) -> None:
    with open_ledger(file) as ledger:
        run = ledger.run("latest")
        ledger.add(_reading(20, "meet", "talks in Port Amber again", issue="negotiations"), run)
        article = Article("No day. the south must open the lock", outlet="The Post")
        span = article.span(9, len(article.text))
        ledger.add(
            Reading(
                article, signals=(Signal("demand", (Party(None, "NRL"),), (Party(None, "SDL"),), ("troops",), (span,)),)
            ),
            run,
        )
        ledger.add(_reading(22, "meet", "met in High Castle", issue="negotiations"), run)
    line = ["track", "--ledger", str(file), "--from", "NRL", "--to", "SDL"]
    which = RUN.invoke(main, [*line, "--since", "in"])
    assert which.exit_code == 2
    assert "fits several meetings" in which.output
    assert "Which?" in which.output
    assert "without a date: 1" in _run(*line, "--since", "2026-02-01").output
    assert RUN.invoke(main, ["positions", "NRL", "--ledger", str(file)]).exit_code == 2
    assert RUN.invoke(main, ["judge", "--ledger", str(file), "--commitments", "--text", "x"]).exit_code == 2


def test_what_a_rerun_drops_is_listed_with_its_words_and_never_given_to_a_look_alike(file: Path) -> None:
    line = ["judge", "--ledger", file]
    _run(*line, "--author", "ann", "--act", "promise", "--all", "accept")
    _run(*line, "--author", "ann", "--commitments", "--all", "reject")
    assert "every judgement has its record" in _run(*line, "--orphans").output
    told = _reading(4, "promise", "to withdraw from the spring")
    article = told.article
    start = article.text.index("withdraw")
    (promise,) = told.signals
    shorter = Signal("promise", promise.from_, promise.to, ("troops",), (article.span(start, start + 8),))
    with open_ledger(file) as ledger:
        ledger.add(Reading(article, signals=(shorter,)), ledger.begin_run(Versions("1", reader="hand")))
    out = _run(*line, "--orphans").output
    assert "gone: signal" in out
    assert "verdict = 'accept'  ann" in out
    assert "“to withdraw from the spring”" in out
    assert "gone: commitment" in out
    asked = _run("judge", "--ledger", file, "--author", "ann", "--act", "promise", typed="q").output
    assert "withdraw" in asked
    with open_ledger(file) as ledger:
        ledger.add(told, ledger.begin_run(Versions("2", reader="hand")))
    assert "every judgement has its record" in _run(*line, "--orphans").output


def test_a_judgement_without_its_record_is_listed_and_ledgers_of_two_codebooks_stay_apart(
    file: Path, tmp_path: Path
) -> None:
    told, other = tmp_path / "told.jsonl", tmp_path / "other.duckdb"
    _run("judge", "--ledger", file, "--author", "ann", "--act", "promise", "--all", "accept")
    _run("judge", "--ledger", file, "--export", told)
    with open_ledger(other) as ledger:
        ledger.add(_reading(1, "demand", "leave the dam"), ledger.begin_run(Versions("0", reader="hand")))
    assert (
        "1 judgements speak of records that this ledger does not have" in _run("merge", told, "--ledger", other).output
    )
    assert "ann" in _run("judge", "--ledger", other, "--orphans").output
    assert "to withdraw" in _run("judge", "--ledger", other, "--orphans").output
    old = tmp_path / "old.duckdb"
    with open_ledger(old) as ledger:
        ledger.begin_run(Versions("0", codebook="0.9", reader="hand"))
    refused = RUN.invoke(main, ["merge", str(old), "--ledger", str(file)])
    assert refused.exit_code == 2
    assert "read both with one version of Demarche" in refused.output


def test_where_nobody_is_logged_in_a_name_is_asked_for(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(number: int) -> None:
        raise KeyError(f"getpwuid(): uid not found: {number}")

    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("pwd.getpwuid", nobody)
    found = RUN.invoke(main, ["judge", "--ledger", str(file)])
    assert found.exit_code == 2 and "--author NAME" in found.output
    assert "4 signals wait for ann" in _run("judge", "--ledger", file, "--author", "ann", typed="q\n").output


def test_a_term_of_two_places_is_refused_and_not_cut(file: Path) -> None:
    out = _run("judge", "--ledger", file, "--author", "ann", typed="e deadline 0-3,4-5\nq\n").output
    assert "a signal has one deadline" in out
    with open_ledger(file) as ledger:
        assert ledger.judgements().is_empty()
