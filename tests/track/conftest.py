"""Ledgers of invented dispatches, written a line a signal."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Reading, Versions
from telling import Tell, told


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "test.ledger") as opened:
        yield opened


@pytest.fixture
def tell(ledger: Ledger) -> Tell:
    """Return a function that stores a dispatch of one signal and gives the signal's id."""
    run = ledger.begin_run(Versions("0", reader="hand"))

    def add(day: str | None, *said: str, near: str | None = None, outlet: str = "The Post", **more: Any) -> str:
        condition = more.get("condition")
        text = f"{outlet} {day}: {said[-1]} {condition[1] if condition else ''}".strip()
        article = Article(text, outlet=outlet, published=date.fromisoformat(day) if day else None)
        ledger.add(Reading(article, signals=(told(article, *said, **more),)), run, near_duplicate_of=near)
        return str(ledger.signals().filter(article_id=article.id)["signal_id"][0])

    return add
