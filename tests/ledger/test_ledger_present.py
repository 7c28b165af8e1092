"""The present view that is kept flat: it says what the ledger's rows say, however it was brought up to them."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest
from synthetic import VERSIONS, make_readings

from demarche.errors import LedgerError
from demarche.ledger import Ledger, Run, bring_up, is_made, open_ledger

START = datetime(2026, 3, 1, tzinfo=UTC)
TOLD = """
SELECT signal, f.path, t.path AS other, a.path AS side, b.path AS other_side, act::VARCHAR AS act, deed, modality, published,
  issue::VARCHAR AS issue, lead, head FROM present_told JOIN present_names f ON f.code = "from"
  JOIN present_names t ON t.code = "to" JOIN present_names a ON a.code = one_side JOIN present_names b ON b.code = other_side
ORDER BY ALL
"""


@pytest.fixture
def full(ledger: Ledger, run: Run) -> Ledger:
    ledger.add_many(make_readings(0, 120), run)
    bring_up(ledger)
    return ledger


def _kept(ledger: Ledger) -> tuple[pl.DataFrame, pl.DataFrame]:
    with ledger.derived() as store:
        return store.frame('SELECT * FROM present_signals ORDER BY reading, "position"'), store.frame(TOLD)


def _forget(ledger: Ledger) -> None:
    with ledger.deriving() as store:
        store.rows("DELETE FROM derivations WHERE name = 'present'")


def _moves(ledger: Ledger, ids: list[str]) -> list[Callable[[], object]]:
    chance, now = random.Random(7), (START + timedelta(minutes=n) for n in range(99))
    fields = {"act": "warn", "from_actors": ["NEW/mfa", "RUS"], "issues": ["trade", "aid"], "verdict": "accept"}

    def read(first: int) -> None:
        run = ledger.begin_run(VERSIONS, settings={"from": first})
        ledger.add_many(make_readings(first, first + 12), run)

    return [
        lambda: ledger.judge("signal", chance.sample(ids, 3), "verdict", "reject", author="a", made=next(now)),
        lambda: ledger.correct("signal", chance.choice(ids), fields, author="a", made=next(now)),
        lambda: ledger.undo(author="a", made=next(now)),
        lambda: read(110),
        lambda: ledger.redo(author="a", made=next(now)),
        lambda: ledger.judge("signal", chance.choice(ids), "verdict", "accept", author="b", made=next(now)),
        lambda: ledger.undo(author="a", made=next(now)),
        lambda: read(115),
    ]


def test_what_is_kept_is_what_is_made_anew(full: Ledger) -> None:
    for step, move in enumerate(_moves(full, full.signals()["signal_id"].to_list())):
        move()
        bring_up(full)
        kept, fast = _kept(full), full.signals()
        _forget(full)
        assert fast.equals(full.signals()), f"after move {step} the kept view says something else than the rows"
        bring_up(full)
        for part, anew in zip(kept, _kept(full), strict=True):
            assert part.equals(anew), f"after move {step}"


def test_filters_find_the_same_with_and_without_it(full: Ledger) -> None:
    asked = [
        {"from_": "RUS"},
        {"from_": "RUS", "to": "USA"},
        {"to": "USA/mfa", "act": ["demand", "meet"]},
        {"issue": "trade", "kind": "deed", "modality": "asserted"},
        {"since": "2025-06-01", "until": "2026-06-01", "text": "envoy"},
    ]
    fast = [full.signals(**filters, limit=30) for filters in asked]  # type: ignore[arg-type]
    counts = [full.ask("SELECT count(*) FROM found", **filters).item() for filters in asked]
    _forget(full)
    for filters, found, count in zip(asked, fast, counts, strict=True):
        assert found.equals(full.signals(**filters, limit=30)), filters  # type: ignore[arg-type]
        assert count == full.ask("SELECT count(*) FROM found", **filters).item(), filters


def test_pairs_are_told_as_the_signals_tell_them(full: Ledger) -> None:
    sql = (
        "SELECT f, t, i, count(*) AS n FROM (SELECT unnest(from_principals) AS f, CASE WHEN len(to_principals) = 0 THEN "
        "from_principals ELSE to_principals END AS others, issues FROM found), unnest(others) AS a(t), unnest(issues) AS b(i) "
        "WHERE f <> t AND f <> '?' AND t <> '?' GROUP BY ALL ORDER BY ALL"
    )
    told = (
        "SELECT a.path AS f, b.path AS t, issue::VARCHAR AS i, count(*) AS n FROM told JOIN names a ON a.code = one_side "
        "JOIN names b ON b.code = other_side WHERE head AND one_side <> other_side GROUP BY ALL ORDER BY ALL"
    )
    for filters in ({}, {"act": "threaten"}, {"text": "envoy", "since": "2026-01-01"}):
        assert full.told(told, **filters).equals(full.ask(sql, **filters)), filters


def test_a_judgement_that_changes_nothing_is_told_apart(full: Ledger) -> None:
    ids, before = full.signals()["signal_id"].to_list(), bring_up(full)
    full.judge("signal", ids[0], "verdict", "accept", author="a", made=START)
    assert bring_up(full) == before
    full.judge("signal", ids[0], "verdict", "reject", author="a", made=START)
    assert bring_up(full) != before
    assert ids[0] not in full.signals()["signal_id"].to_list()


def test_nobody_is_answered_from_what_is_not_up(full: Ledger, path: Path) -> None:
    assert is_made(full)
    full.judge("signal", full.signals(limit=1)["signal_id"][0], "verdict", "reject", author="a", made=START)
    with pytest.raises(LedgerError, match="bring it up"):
        full.told("SELECT 1 FROM told")
    full.close()
    with open_ledger(path, read_only=True) as reading:
        bring_up(reading)
        assert reading.told("SELECT count(*) FROM told").item() > 0
