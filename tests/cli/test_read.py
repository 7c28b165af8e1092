"""The main job from the command line: read, show, ask, export, score, doctor, with good and bad input."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner, Result

from demarche.cli import main
from demarche.ledger import open_ledger
from demarche.track import is_made

ARTICLE = """Peru Warns Chile Over The Harbour
- Ana Quispe
- 11.02.2026, 12:18
Peruvian Foreign Minister Elmer Schialer urged Chile on Tuesday to reopen the harbour of Arica.
Schialer told reporters that Peru would close its border unless the harbour was opened by Friday.
"We have waited long enough," the minister said. Chile rejected the demand of the Peruvian government.
"""


def run(*arguments: str, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, list(arguments), input=stdin)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "peru.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_read_prints_a_board(article: Path) -> None:
    result = run("read", str(article))
    assert result.exit_code == 0, result.output
    assert "Peru Warns Chile Over The Harbour" in result.stdout
    assert "PER/mfa/elmer-schialer urged to CHL" in result.stdout
    assert "appeal" in result.stdout and "reject" in result.stdout


def test_json_is_one_reading_a_line_in_the_order_of_the_input(article: Path, tmp_path: Path) -> None:
    other = tmp_path / "a.txt"
    other.write_text("The mayor said that the bridge was closed.", encoding="utf-8")
    result = run("read", str(article), str(other), "--json")
    readings = [json.loads(line) for line in result.stdout.splitlines()]
    assert [Path(reading["article"]["file"]).name for reading in readings] == ["peru.txt", "a.txt"]
    first = readings[0]
    assert first["article"]["published"] == "2026-02-11"
    assert first["article"]["author"] == "Ana Quispe"
    for statement in first["statements"]:
        for span in statement["content"]:
            assert ARTICLE[span["start"] : span["end"]] == span["text"]
    assert {"read"} == {item["status"] for item in first["coverage"]}
    assert set(first["versions"]) == {"code", "codebook", "reader"}


def test_a_bad_file_is_named_and_the_batch_goes_on(article: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    result = run("read", str(tmp_path), "--json")
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr and "picture.txt" in result.stderr
    assert len(result.stdout.splitlines()) == 1


def test_another_language_is_covered_as_skipped(tmp_path: Path) -> None:
    path = tmp_path / "fr.txt"
    path.write_text(
        "Le ministre des affaires étrangères a déclaré mardi que le gouvernement ne céderait pas aux menaces et qu'il "
        "prendrait toutes les mesures nécessaires pour protéger les intérêts de la France dans la région.",
        encoding="utf-8",
    )
    reading = json.loads(run("read", str(path), "--json").stdout)
    assert reading["statements"] == [] and reading["signals"] == []
    assert reading["coverage"][0]["status"] == "skipped" and "fr" in reading["coverage"][0]["reason"]


def test_a_batch_tells_how_many_pairs_its_table_leaves_out(tmp_path: Path) -> None:
    states = ("France", "Spain", "Norway", "Latvia", "Turkey")
    for speaker in states:
        said = [f"The {speaker} foreign ministry warned {other} on Tuesday." for other in states if other != speaker]
        (tmp_path / f"{speaker}.txt").write_text(f"Warnings\n\n{' '.join(said)}", encoding="utf-8")
    files = [str(path) for path in sorted(tmp_path.iterdir())]
    out = run("read", "--reader", "rules", *files).stdout
    assert "5 articles, 20 statements, 20 signals" in out
    assert len([line for line in out.splitlines() if "warn 1" in line]) == 15
    assert "… 5 more pairs with 5 signals; `demarche read --json` gives every one" in out
    assert "more pair" not in run("read", "--reader", "rules", *files[:3]).stdout


def test_quiet_says_nothing(article: Path) -> None:
    result = run("read", str(article), "--quiet")
    assert (result.exit_code, result.output) == (0, "")


def test_words_of_an_article_do_not_steer_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "steering.txt"
    path.write_text(ARTICLE.replace("to reopen", "\x1b[2J\x1b]52;c;eA==\x07to \u202e reopen\x9b31m"), encoding="utf-8")
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://c.example/\x1b[2J\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(record)
    ledger = str(tmp_path / "desk.duckdb")
    printed = [
        run("read", str(path), str(tmp_path / "a.warc"), "--reader", "rules", "--ledger", ledger),
        run("show", str(path)),
        run("ask", "--ledger", ledger),
        run("commitments", "--ledger", ledger),
        run("track", "--ledger", ledger, "--from", "PER", "--to", "CHL"),
    ]
    assert "c.example" in printed[0].stderr and "reopen" in printed[0].stdout and "reopen" in printed[1].stdout
    for result in printed:
        assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(result.stdout + result.stderr)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are bytes on Linux only")
def test_a_name_that_is_no_text_is_printed_as_an_escape(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    Path(os.fsdecode(path)).write_text(ARTICLE, encoding="utf-8")
    words = [sys.executable, "-c", "from demarche.cli import main; main()", "read", path, "--reader", "rules", "--json"]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONIOENCODING": "utf-8:strict"}
    found = subprocess.run(words, env=env, capture_output=True, check=True)
    assert json.loads(found.stdout)["article"]["file"] == os.fsdecode(path)


def test_what_json_leaves_out_is_told_beside_it(article: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.txt"
    again.write_text(ARTICLE, encoding="utf-8")
    result = run("read", str(article), str(again), "--reader", "rules", "--json")
    assert len(result.stdout.splitlines()) == 1 and "1 exact copies, not read twice" in result.stderr
    assert not run("read", str(article), str(again), "--reader", "rules", "--json", "--quiet").stderr


def test_a_ledger_answers_what_was_read(article: Path, tmp_path: Path) -> None:
    ledger = str(tmp_path / "desk.duckdb")
    assert run("read", str(article), "--ledger", ledger).exit_code == 0
    rows = run("ask", "--ledger", ledger, "--from", "PER", "--to", "CHL", "--json").stdout.splitlines()
    assert "appeal" in {json.loads(row)["act"] for row in rows}
    assert "no signal fits" in run("ask", "--ledger", ledger, "--from", "ISL").stdout
    table = run("ask", "--ledger", ledger, "--since", "2026-02-01", "--until", "2026-02-28").stdout
    assert "2026-02-11" in table and "urged Chile" in table
    as_csv = run("ask", "--ledger", ledger, "--csv").stdout
    assert as_csv.startswith("signal_id") or "act" in as_csv.splitlines()[0]
    file = tmp_path / "signals.parquet"
    assert run("ask", "--ledger", ledger, "--parquet", str(file)).exit_code == 0
    assert pl.read_parquet(file).height == len(as_csv.splitlines()) - 1
    for nowhere in (tmp_path, tmp_path / "no" / "signals.parquet"):
        result = run("ask", "--ledger", ledger, "--parquet", str(nowhere))
        assert result.exit_code == 2 and f"cannot write {nowhere}" in result.stderr


def test_reading_again_changes_nothing(article: Path, tmp_path: Path) -> None:
    ledger = str(tmp_path / "desk.duckdb")
    run("read", str(article), "--ledger", ledger)
    run("export", "--ledger", ledger, str(tmp_path / "before"), "--format", "jsonl")
    again = run("read", str(article), "--ledger", ledger)
    assert "already in the ledger" in again.stdout
    run("export", "--ledger", ledger, str(tmp_path / "after"), "--format", "jsonl")
    for path in (tmp_path / "before").iterdir():
        assert path.read_bytes() == (tmp_path / "after" / path.name).read_bytes()


def test_tracks_are_brought_up_by_reading(article: Path, tmp_path: Path) -> None:
    ledger = tmp_path / "a.ledger"
    assert run("read", str(article), "--ledger", str(ledger), "--quiet").exit_code == 0
    with open_ledger(ledger, read_only=True) as opened:
        with opened.derived() as store:
            kept = json.loads(store.state("track") or "{}")
        assert is_made(opened)
        assert kept["stamp"] == list(opened.stamp())
    assert "appeal" in run("track", "--ledger", str(ledger), "--from", "PER", "--to", "CHL").stdout


def test_show_marks_the_text_from_file_and_from_ledger(article: Path, tmp_path: Path) -> None:
    ledger = str(tmp_path / "desk.duckdb")
    run("read", str(article), "--ledger", ledger)
    reading = json.loads(run("read", str(article), "--json").stdout)
    shown = run("show", str(article)).stdout
    assert "[Peruvian Foreign Minister Elmer Schialer]" in " ".join(shown.split())
    assert run("show", reading["article"]["id"][:6], "--ledger", ledger).stdout == shown


def test_a_reading_scored_against_itself_is_perfect(article: Path, tmp_path: Path) -> None:
    reading = run("read", str(article), "--json").stdout
    gold = tmp_path / "gold.json"
    gold.write_text(reading, encoding="utf-8")
    result = run("score", str(gold), "--against", "-", "--json", stdin=reading)
    scores = json.loads(result.stdout)
    assert scores["attributed"]["f1"] == scores["directed"]["f1"] == 1.0
    table = run("score", str(gold), "--against", "-", stdin=reading).stdout
    assert "attributed" in table and "1.000" in table


def test_score_needs_a_reading_of_the_same_article(article: Path, tmp_path: Path) -> None:
    reading = run("read", str(article), "--json").stdout
    gold = tmp_path / "gold.json"
    gold.write_text(reading, encoding="utf-8")
    broken = run("score", str(gold), "--against", "-", stdin="not json")
    assert broken.exit_code == 2 and "not JSON" in broken.stderr
    missing = run("score", str(gold), "--against", "-", stdin="")
    assert missing.exit_code == 2 and "no reading of its article" in missing.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [(b"[1]", "no reading"), (b'{"a": 1}', "no reading"), (b'{"article": 1}', "no reading"), (b'"\xff"', "not UTF-8")],
)
def test_what_is_no_reading_is_named_with_its_remedy(tmp_path: Path, content: bytes, words: str) -> None:
    file = tmp_path / "x.json"
    file.write_bytes(content)
    result = run("score", str(file), "--against", str(file))
    assert result.exit_code == 2 and words in result.stderr and "x.json" in result.stderr


def test_readings_that_cannot_be_opened_are_named(article: Path, tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere.jsonl"):
        result = run("score", str(article), "--against", str(place))
        assert result.exit_code == 2 and f"{place}: cannot be read" in result.stderr


def test_a_file_that_is_no_ledger_is_named(article: Path) -> None:
    result = run("ask", "--ledger", str(article))
    assert result.exit_code == 2 and "peru.txt" in result.stderr


def test_doctor_names_versions_and_health(article: Path, tmp_path: Path) -> None:
    ledger = str(tmp_path / "desk.duckdb")
    run("read", str(article), "--ledger", ledger)
    result = run("doctor", "--ledger", ledger)
    assert result.exit_code == 0
    assert "codebook" in result.stdout and "reader rules" in result.stdout and "ledger" in result.stdout
    assert "fastwarc" not in result.stdout  # which no extra installs and nothing needs


def test_doctor_names_what_could_not_be_read(article: Path, tmp_path: Path) -> None:
    ledger, empty = str(tmp_path / "desk.duckdb"), tmp_path / "empty.txt"
    empty.touch()
    assert run("read", str(article), str(empty), "--reader", "rules", "--ledger", ledger).exit_code == 1
    result = run("doctor", "--ledger", ledger)
    assert result.exit_code == 0 and "empty.txt: is empty" in "".join(result.stdout.split("\n"))


def test_every_command_has_help_with_an_example() -> None:
    from demarche.cli import COMMANDS

    for name in COMMANDS:
        result = run(name, "--help")
        assert result.exit_code == 0, name
        assert "demarche " in result.stdout, name


def _batch(folder: Path, number: int) -> Path:
    lines = [
        json.dumps(
            {
                "id": str(i),
                "outlet": "Wire",
                "published": "2026-02-11",
                "title": f"Note {i}",
                "text": f"{ARTICLE}\nNote {i}.",
            }
        )
        for i in range(number)
    ]
    path = folder / "batch.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.mark.slow
def test_killed_at_random_the_ledger_opens_and_the_rerun_completes_it(tmp_path: Path) -> None:
    batch, generator = _batch(tmp_path, 500), random.Random(1962)
    calm, stormy = str(tmp_path / "calm.duckdb"), str(tmp_path / "stormy.duckdb")
    command = [sys.executable, "-c", "from demarche.cli import main; main()", "read", str(batch), "--quiet", "--ledger"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    started = time.monotonic()
    subprocess.run([*command, calm], check=True, env=environment)
    whole = time.monotonic() - started
    for _ in range(10):
        child = subprocess.Popen([*command, stormy], env=environment)
        time.sleep(generator.uniform(0.1, whole))
        child.send_signal(signal.SIGKILL)
        child.wait()
        if Path(stormy).exists():
            health = run("doctor", "--ledger", stormy)
            assert health.exit_code == 0, health.output
    subprocess.run([*command, stormy], check=True, env=environment)
    for name, ledger in (("calm", calm), ("stormy", stormy)):
        assert run("export", "--ledger", ledger, str(tmp_path / name), "--format", "jsonl").exit_code == 0
    for path in (tmp_path / "calm").iterdir():
        assert path.read_bytes() == (tmp_path / "stormy" / path.name).read_bytes(), path.name
