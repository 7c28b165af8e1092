"""`kill -9` at any moment of a batch: the ledger opens, holds whole articles only, and the rerun completes it."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from synthetic import VERSIONS, make_reading

from demarche.ledger import open_ledger

ROOT = Path(__file__).resolve().parents[2]
ARTICLES = 500
KILLS = 10

# Batches of different sizes, copies between them, and now and then the ledger is closed, so that a kill can also meet
# the moment at which the log of changes is folded into the file. "go" tells the parent that work has begun.
CHILD = """
import random, sys
from synthetic import VERSIONS, make_reading
from demarche.ledger import open_ledger

number, random = 0, random.Random(7)
print("go", flush=True)
while number < int(sys.argv[2]):
    with open_ledger(sys.argv[1]) as ledger:
        run = ledger.begin_run(VERSIONS, settings={"window": 3})
        for _ in range(4):
            chunk = [make_reading(n) for n in range(number, min(number + random.randint(1, 25), int(sys.argv[2])))]
            unread = [reading for reading in chunk if not ledger.has(reading.article.id, run)]
            ledger.add_many(unread, run)
            if chunk:
                ledger.record_exact_duplicate(chunk[0].article.id, file=f"copy-of-{number}.txt")
                ledger.record_failure(run, f"broken-{number}.txt", None, "not text")
            number += len(chunk)
"""


def _start(path: Path) -> subprocess.Popen[str]:
    paths = os.pathsep.join(str(ROOT / folder) for folder in ("src", "benchmarks"))
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(path), str(ARTICLES)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": paths},
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "go\n"
    return child


def _finish(path: Path) -> float:
    start = time.perf_counter()
    with _start(path) as child:
        assert child.wait(timeout=300) == 0
    return time.perf_counter() - start


def _contents(path: Path, folder: Path) -> dict[str, bytes]:
    with open_ledger(path) as ledger:
        assert ledger.health()["problems"] == []
        assert ledger.health()["counts"]["articles"] == ARTICLES
        tables = {file.name: file.read_bytes() for file in ledger.export(folder, format="jsonl", with_text=True)}
        return {**tables, "copies": ledger.copies().write_csv().encode(), "failures": repr(ledger.failures()).encode()}


def _check_whole(path: Path) -> int:
    """Open what a kill left, and hold every article in it against what it must be."""
    if not path.exists():  # killed before there was one
        return 0
    readings = {reading.article.id: reading for reading in map(make_reading, range(ARTICLES))}
    with open_ledger(path) as ledger:
        assert ledger.health()["problems"] == []
        stored = ledger.articles()["article_id"].to_list()
        for article_id in random.sample(stored, min(20, len(stored))):
            assert ledger.reading(article_id) == readings[article_id]
        if stored:
            assert [run.versions for run in ledger.runs()] == [VERSIONS]
        return len(stored)


@pytest.mark.slow
def test_ten_kills_lose_nothing_and_the_rerun_completes(tmp_path: Path) -> None:
    undisturbed = tmp_path / "undisturbed" / "test.ledger"
    undisturbed.parent.mkdir()
    seconds = _finish(undisturbed)
    killed = tmp_path / "killed" / "test.ledger"
    killed.parent.mkdir()
    counts = []
    for round_ in range(KILLS):
        with _start(killed) as child:
            # Most of what is read already is passed over quickly, so the last rounds need less time.
            time.sleep(random.uniform(0, seconds / 3))
            child.send_signal(signal.SIGKILL)
        looked_at = killed
        if round_ % 2:  # let the next child, not this process, be the first to open what the kill left
            looked_at = tmp_path / f"copy-{round_}" / "test.ledger"
            shutil.copytree(killed.parent, looked_at.parent)
        counts.append(_check_whole(looked_at))
    assert counts == sorted(counts), "an article that was stored is gone"
    _finish(killed)
    assert _contents(killed, tmp_path / "a") == _contents(undisturbed, tmp_path / "b")
    assert all(".new" in left.name for left in killed.parent.iterdir() if left != killed)
