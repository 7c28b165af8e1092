"""The shipped archive as a ledger, and ledgers of invented dispatches."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from dispatches import Report

from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Condition, Deadline, Party, Reading, Signal, Statement, Versions

CUBA = Path(__file__).parents[2] / "examples" / "cuba-1962"


def archive(path: Path) -> Path:
    """Write the archive of 1962, with its readings by hand, into a ledger."""
    with open_ledger(path) as ledger:
        readings = []
        for gold in sorted(CUBA.glob("gold/*.gold.json")):
            text = (CUBA / f"{gold.name.removesuffix('.gold.json')}.txt").read_text(encoding="utf-8")
            readings.append(Reading.from_json(json.loads(gold.read_text(encoding="utf-8")), text=text))
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
        act: str,
        from_: str,
        to: str,
        words: str,
        *,
        issue: str = "force",
        source: str | None = None,
        condition: str | None = None,
        deadline: str | None = None,
        outlet: str | None = "The Post",
        title: str = "Dispatch",
        **more: Any,
    ) -> str:
        tail = f", {condition}" if condition else ""
        text = f"A herald of {day} said: {words}{tail}."
        article = Article(text, title=title, outlet=outlet, published=date.fromisoformat(day) if day else None)
        start = text.index(words)
        span = article.span(start, start + len(words))
        bound = None
        if condition:
            at = start + len(words) + 2
            bound = Condition(article.span(at, at + len(condition)), "if")
        said = () if source is None else (Statement((article.span(0, 8),), (source,), (), (span,)),)
        signal = Signal(
            act,
            tuple(Party(None, actor) for actor in from_.split()),
            tuple(Party(None, actor) for actor in to.split()),
            tuple(issue.split()),
            (span,),
            statement=0 if said else None,
            condition=bound,
            deadline=Deadline(span, deadline) if deadline else None,
            **more,
        )
        ledger.add(Reading(article, statements=said, signals=(signal,)), run)
        return str(ledger.signals().filter(article_id=article.id)["signal_id"][0])

    return add
