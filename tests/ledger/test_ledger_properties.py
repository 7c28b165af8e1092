"""What must hold of any reading at all."""

import itertools
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ledger_strategies import readings
from synthetic import VERSIONS, make_reading, make_readings

from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Coverage, Reading

# A new run for every example lets one file serve them all, however often the same little text comes up.
fresh = itertools.count()
on_disk = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.fixture(scope="module")
def shared_ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    with open_ledger(tmp_path_factory.mktemp("properties") / "test.ledger") as opened:
        yield opened


@on_disk
@given(reading=readings())
def test_any_reading_comes_back_equal(shared_ledger: Ledger, reading: Reading) -> None:
    run = shared_ledger.begin_run(VERSIONS, settings={"example": next(fresh)})
    assert shared_ledger.add(reading, run)
    assert shared_ledger.reading(reading.article.id, run) == reading
    assert shared_ledger.article(reading.article.id, run) == reading.article
    assert not shared_ledger.add(reading, run)
    assert len(shared_ledger.signals(run=run)) == len(reading.signals)
    assert len(shared_ledger.statements(run=run)) == len(reading.statements)


def test_surrogates_side_by_side_come_back_as_two(shared_ledger: Ledger) -> None:
    text = "A \ud83d\ude00 sign"
    reading = Reading(Article(text, file="odd-\udcff.txt"), coverage=(Coverage(0, len(text), "read"),))
    run = shared_ledger.begin_run(VERSIONS, settings={"example": next(fresh)})
    shared_ledger.add(reading, run)
    assert shared_ledger.reading(reading.article.id, run) == reading
    shown = shared_ledger.articles(run=run, with_text=True).row(0, named=True)
    assert shown["text"] == "A \ufffd\ufffd sign"
    assert shown["file"] == "odd-\ufffd.txt"


def _exported(folder: Path, numbers: list[int], *, batch: int) -> dict[str, bytes]:
    with open_ledger(folder / "test.ledger") as ledger:
        run = ledger.begin_run(VERSIONS, settings={})
        for first in range(0, len(numbers), batch):
            ledger.add_many([make_reading(number) for number in numbers[first : first + batch]], run)
        return {
            path.name: path.read_bytes()
            for kind in ("parquet", "csv", "jsonl")
            for path in ledger.export(folder / "export", format=kind)
        }


@settings(max_examples=5, deadline=None)
@given(seed=st.integers(), batch=st.integers(1, 40))
def test_the_export_does_not_depend_on_order_or_batches(
    tmp_path_factory: pytest.TempPathFactory, seed: int, batch: int
) -> None:
    numbers = list(range(30))
    expected = _exported(tmp_path_factory.mktemp("in-order"), numbers, batch=30)
    random.Random(seed).shuffle(numbers)
    assert _exported(tmp_path_factory.mktemp("shuffled"), numbers, batch=batch) == expected


def test_adding_everything_again_changes_nothing(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "test.ledger") as ledger:
        run = ledger.begin_run(VERSIONS, settings={"model": "a"})
        assert ledger.add_many(make_readings(0, 30), run) == 30
        before, exported = ledger.health(), [path.read_bytes() for path in ledger.export(tmp_path / "export")]
        again = ledger.begin_run(VERSIONS, settings={"model": "a"})
        assert again == run
        assert ledger.add_many(make_readings(0, 30), again) == 0
        assert ledger.health() == before
        assert [path.read_bytes() for path in ledger.export(tmp_path / "export")] == exported
