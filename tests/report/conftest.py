"""The shipped archive as a ledger, and ledgers of invented dispatches."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from dispatches import Report

from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Reading, Statement, Versions
from telling import by_hand, told


def archive(path: Path) -> Path:
    """Write the archive of 1962, with its readings by hand, into a ledger."""
    with open_ledger(path) as ledger:
        readings = [reading for _, reading in by_hand("cuba-1962")]
        ledger.add_many(readings, ledger.begin_run(Versions("0", reader="gold")))
    return path


@pytest.fixture(scope="session")
def cuba_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return archive(tmp_path_factory.mktemp("cuba") / "cuba.duckdb")


@pytest.fixture(scope="session")
def cuba(cuba_file: Path) -> Iterator[Ledger]:
    with open_ledger(cuba_file, read_only=True) as opened:
        yield opened


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "desk.duckdb") as opened:
        yield opened


@pytest.fixture
def report(ledger: Ledger) -> Report:
    """Return a function that stores a dispatch of one sentence, `WHO CUE: WORDS`, with one signal, and gives its id."""
    run = ledger.begin_run(Versions("0", reader="hand"))

    def add(
        day: str | None,
        *said: str,
        source: str | None = None,
        condition: str | None = None,
        outlet: str | None = "The Post",
        title: str = "Dispatch",
        **more: Any,
    ) -> str:
        text = f"A herald of {day} said: {said[-1]}{f', {condition}' if condition else ''}."
        article = Article(text, title=title, outlet=outlet, published=date.fromisoformat(day) if day else None)
        bound = ("if", condition) if condition else None
        signal = told(article, *said, condition=bound, statement=0 if source else None, **more)
        heard = (Statement((article.span(0, 8),), (source,), (), signal.evidence),) if source else ()
        ledger.add(Reading(article, statements=heard, signals=(signal,)), run)
        return str(ledger.signals().filter(article_id=article.id)["signal_id"][0])

    return add
