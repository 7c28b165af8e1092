"""What pages of large ledgers ask says the same as the questions behind it."""

import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from demarche import track as t
from demarche.ledger import Ledger, open_ledger

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Ledger:  # type: ignore[misc]
    from synthetic import VERSIONS, make_readings

    with open_ledger(tmp_path_factory.mktemp("recent") / "recent.ledger") as ledger:
        ledger.add_many(make_readings(0, 400), ledger.begin_run(VERSIONS, settings={}))
        yield ledger


@pytest.mark.parametrize("issue", [None, "trade"])
def test_a_page_of_a_track_is_numbered_as_the_track(told: Ledger, issue: str | None) -> None:
    whole = t.track(told, from_="RUS", to="USA", issue=issue, since="2025-09-01")
    columns = ["utterance", "nth", "in_all"]
    rows, acts = [], {}
    track = t.outline(told, from_="RUS", to="USA", issue=issue)
    for offset in range(0, whole.height, 20):
        page, acts = t.newest_of_track(told, track, since=date(2025, 9, 1), limit=20, offset=offset)
        rows += page.select(columns).rows()
    assert rows[::-1][: whole["published"].is_not_null().sum()] != []
    assert sorted(map(str, rows)) == sorted(map(str, whole.select(columns).rows()))
    meant = whole.filter(pl.col("modality").is_in(["asserted", "hedged"]))
    assert acts == dict(meant.group_by("act").len().rows())
    assert meant.height < whole.height == len(rows), "what was denied or only supposed is on the pages"
    dated = whole.filter(pl.col("published").is_not_null())["utterance"].to_list()
    assert [name for name, *_ in rows][: len(dated)] == dated[::-1]


@pytest.mark.parametrize("wanted", [{}, {"issue": "trade"}, {"from_": "RUS/mfa"}])
def test_the_newest_shifts_of_a_track_are_those_of_the_whole(told: Ledger, wanted: dict[str, str]) -> None:
    asked = {"from_": "RUS", "to": "USA", **wanted}
    whole, track = t.shifts(told, **asked), t.outline(told, **asked)
    if issue := wanted.get("issue"):
        whole = whole.filter(issue=issue)
    for among in (track.height, 20, 5):
        since = track["published"].drop_nulls().sort(descending=True).slice(among, 1).to_list() or [date.min]
        found = t.newest_shifts(told, track, **asked, among=among)
        assert found.reverse().equals(whole.filter(pl.col("published") >= since[0])), among
    assert wanted or whole.height > 3


@pytest.mark.parametrize("wanted", [{"sides": ["RUS"]}, {"sides": ["USA/state"], "issue": "trade"}, {"issue": "aid"}])
def test_silences_of_some_are_among_those_of_all(told: Ledger, wanted: dict[str, Any]) -> None:
    whole, side = t.silences(told, on=date(2027, 6, 1)), wanted.get("sides", [""])[0][:3]
    tests = [(pl.col("from") == side) | (pl.col("to") == side)] if side else []
    tests += [pl.col("issue") == wanted["issue"]] if "issue" in wanted else []
    found = t.silences(told, on=date(2027, 6, 1), **wanted)
    assert "issue" in wanted or found.height > 1
    assert found.equals(whole.filter(*tests))


@pytest.mark.parametrize("wanted", [{"from_": "RUS"}, {"from_": "USA", "to": "RUS"}])
def test_what_stood_of_one_side_is_what_stood_of_all(told: Ledger, wanted: dict[str, str]) -> None:
    day = date(2026, 3, 1)
    of = {"from_": "actor", "to": "target"}
    tests = [pl.col(of[name]).str.split(";").list.contains(side) for name, side in wanted.items()]
    found = t.commitments(told, on=day, **wanted)
    assert found.height > 3
    assert found.equals(t.commitments(told, on=day).filter(*tests))


def test_shifts_of_a_period_are_those_of_the_whole(told: Ledger) -> None:
    since, until = date(2025, 8, 1), date(2026, 2, 1)
    pairs = [("RUS", "USA"), ("USA", "RUS"), ("UKR", "CHN")]
    whole = pl.concat([t.shifts(told, from_=one, to=other) for one, other in pairs])
    wanted = whole.filter(pl.col("published").is_between(since, until)).sort(pl.all().exclude("before", "after"))
    found = t.recent_shifts(told, pairs, since=since, until=until).sort(pl.all().exclude("before", "after"))
    assert wanted.height > 3
    assert found.equals(wanted)


def test_the_list_of_commitments_says_what_commitments_say(told: Ledger) -> None:
    ids = t.commitments(told)["commitment"].to_list()
    told.judge("commitment", ids[3], "status", "kept", author="a", made=datetime(2026, 3, 1, tzinfo=UTC))
    told.judge("commitment", ids[5], "verdict", "reject", author="a", made=datetime(2026, 3, 2, tzinfo=UTC))
    for wanted in ({}, {"from_": "RUS"}, {"to": "USA", "issue": "trade"}):
        whole, listed = t.commitments(told, **wanted), t.list_commitments(told, **wanted)
        assert listed.equals(whole.select(listed.columns)), wanted
    assert t.some_commitments(told, ids[:8]).equals(t.commitments(told).head(7))
    assert t.list_commitments(told, act="threaten")["act"].unique().to_list() == ["threaten"]


def test_meetings_are_gathered_again_only_where_one_changed(told: Ledger) -> None:
    state, kept = t.meetings_made_of(told), t.kept_meetings(told)
    assert kept.equals(t.meetings(told))
    assert kept.height > 3
    other = told.signals(act="demand", limit=1)["signal_id"][0]
    told.judge("signal", other, "verdict", "reject", author="a", made=datetime(2026, 3, 3, tzinfo=UTC))
    assert t.are_meetings_behind(told)
    assert t.meetings_made_of(told) == state
    assert t.kept_meetings(told).equals(kept)
    assert not t.are_meetings_behind(told)
    meeting = kept["signal_ids"][0][0]
    told.judge("signal", meeting, "verdict", "reject", author="a", made=datetime(2026, 3, 4, tzinfo=UTC))
    assert t.meetings_made_of(told) != state
    assert not t.kept_meetings(told).equals(kept)


def test_meetings_of_a_ledger_that_may_lag_follow_when_they_are_told_to(told: Ledger) -> None:
    before, told.may_lag = t.kept_meetings(told), True
    meeting = before["signal_ids"][0][0]
    told.judge("signal", meeting, "verdict", "reject", author="b", made=datetime(2026, 4, 4, tzinfo=UTC))
    assert t.are_meetings_behind(told)
    assert t.meetings(told).equals(before)
    after = t.kept_meetings(told, now=True)
    assert not after.equals(before)
    assert not t.are_meetings_behind(told)
    told.may_lag = False
    assert t.meetings(told).equals(after)
