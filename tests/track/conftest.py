"""Ledgers of invented dispatches, written a line a signal."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from telling import Tell

from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Condition, Deadline, Party, Reading, Signal, Versions


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with open_ledger(tmp_path / "test.ledger") as opened:
        yield opened


@pytest.fixture
def tell(ledger: Ledger) -> Tell:
    """Return a function that stores a dispatch of one signal and gives the signal's id."""
    run = ledger.begin_run(Versions("0", reader="hand"))

    def add(
        day: str | None,
        act: str,
        from_: str,
        to: str,
        evidence: str,
        *,
        issue: str = "force",
        condition: tuple[str, str] | None = None,
        deadline: str | None = None,
        near: str | None = None,
        outlet: str = "The Post",
        **more: str,
    ) -> str:
        text = f"{outlet} {day}: {evidence} {condition[1] if condition else ''}".strip()
        article = Article(text, outlet=outlet, published=None if day is None else date.fromisoformat(day))
        start = text.index(evidence)
        span = article.span(start, start + len(evidence))
        bound = None
        if condition:
            at = text.index(condition[1], start + len(evidence))
            bound = Condition(article.span(at, at + len(condition[1])), condition[0])
        parties = [tuple(Party(None, actor) for actor in side.split()) for side in (from_, to)]
        signal = Signal(
            act,
            parties[0],
            parties[1],
            tuple(issue.split()),
            (span,),
            condition=bound,
            deadline=None if deadline is None else Deadline(span, deadline),
            **more,
        )
        ledger.add(Reading(article, signals=(signal,)), run, near_duplicate_of=near)
        return str(ledger.signals().filter(article_id=article.id)["signal_id"][0])

    return add
