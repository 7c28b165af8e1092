"""Meetings: which reports tell of one, and which of two at one place, or of one side's visit elsewhere."""

import tomllib
from datetime import date, datetime
from importlib.resources import files

import polars as pl
import pytest

from demarche import track as t
from demarche.ledger import Ledger
from telling import Tell

KIND = tomllib.loads(files("demarche.track").joinpath("occasion.toml").read_text(encoding="utf-8"))["kind"]
T0 = datetime(2026, 3, 1)


def _parties(ledger: Ledger) -> list[list[str]]:
    return t.meetings(ledger)["parties"].to_list()


def test_each_kind_fits_its_examples(ledger: Ledger, tell: Tell) -> None:
    for name, kind in KIND.items():
        for which in ("examples", "not"):
            for text in kind[which]:
                signal = tell("2026-02-04", "meet", "NRL SDL", "", text, outlet=f"{name} {text}")
                ledger.judge("signal", signal, "same_meeting_as", None, author="ann", made=T0)
                (found,) = t.meetings(ledger).filter(meeting=signal)["kind"].to_list()
                assert (found == name) == (which == "examples"), text


def test_two_sides_at_one_place_are_not_met_by_all_who_came_there(ledger: Ledger, tell: Tell) -> None:
    for number, other in enumerate(("SDL", "EDL", "WDL")):
        tell("2026-02-04", "meet", f"NRL {other}", "", "held talks in Port Amber", outlet=str(number))
    tell("2026-02-05", "meet", "NRL", "", "came home from talks in Port Amber", outlet="D")
    tell("2026-02-05", "meet", "NRL SDL EDL", "", "the three met in Port Amber", outlet="E")
    # Three sides are told of with two of them; whom the guest met besides stands apart.
    assert sorted(_parties(ledger)) == [["EDL", "NRL", "SDL"], ["NRL"], ["NRL", "SDL"], ["NRL", "WDL"]]


def test_a_conference_is_not_the_talks_beside_it(ledger: Ledger, tell: Tell) -> None:
    all_five = "NRL SDL EDL WDL MDL"
    tell("2026-02-04", "meet", all_five, "", "took part in the harbour conference in Port Amber")
    tell("2026-02-04", "meet", "NRL SDL", "", "met on the sidelines of the conference in Port Amber", outlet="B")
    tell("2026-02-05", "meet", all_five, "", "the harbour conference ended", outlet="C")
    assert sorted(map(len, _parties(ledger))) == [2, 5]


@pytest.mark.parametrize(
    ("one", "other", "meetings"),
    [
        ("spoke by telephone", "met in the garden", 2),
        ("had a phone call", "discussed the dam", 1),
        ("paid a visit to High Castle", "held talks in High Castle", 1),
        ("paid a visit to High Castle", "sat at the river conference", 2),
        ("the first round of talks in High Castle", "the second round of talks in High Castle", 2),
        ("talks in High Castle", "talks in Port Amber", 2),
        ("talks in High Castle on February 2", "met in High Castle on 4 February", 1 + 1),
        ("talks in High Castle on February 3", "met in High Castle on 4 February", 1),
        ("talks in High Castle in 1997", "met in High Castle", 2),
    ],
)
def test_kind_place_round_and_day_tell_meetings_apart(
    ledger: Ledger, tell: Tell, one: str, other: str, meetings: int
) -> None:
    tell("2026-02-04", "meet", "NRL SDL", "", one, outlet="A")
    tell("2026-02-05", "meet", "NRL SDL", "", other, outlet="B")
    assert t.meetings(ledger).height == meetings


def test_the_same_two_meet_at_the_same_place_again(ledger: Ledger, tell: Tell) -> None:
    for day in ("2026-01-04", "2026-01-06", "2026-01-25"):
        tell(day, "meet", "NRL SDL", "", f"met in Port Amber, {day}")
    assert t.meetings(ledger)["reports"].to_list() == [2, 1]


def test_daily_talks_without_a_name_are_not_one_meeting_for_weeks(ledger: Ledger, tell: Tell) -> None:
    for day in range(1, 21):
        tell(f"2026-02-{day:02}", "meet", "NRL SDL", "", f"talked for {day} hours")
    found = t.meetings(ledger)
    assert found.height >= 4
    assert (found["last_told"] - found["first_told"]).max() <= pl.Series([date(2026, 1, 5) - date(2026, 1, 1)])[0]


def test_a_report_of_one_side_joins_by_name_and_only_where_one_fits(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-04", "meet", "NRL SDL", "", "held talks in Port Amber")
    tell("2026-02-05", "meet", "SDL", "", "came to talks in Port Amber", outlet="B")
    tell("2026-02-05", "meet", "SDL", "", "spoke for two hours", outlet="C")
    assert t.meetings(ledger)["reports"].to_list() == [2]
    tell("2026-02-05", "meet", "SDL EDL", "", "held talks in Port Amber", outlet="D")
    assert sorted(t.meetings(ledger)["reports"].to_list()) == [1, 1, 1]


def test_what_has_no_date_is_put_to_no_meeting_but_by_people(ledger: Ledger, tell: Tell) -> None:
    first = tell("2026-02-04", "meet", "NRL SDL", "", "held talks in Port Amber")
    undated = tell(None, "meet", "NRL SDL", "", "held talks in Port Amber", outlet="B")
    assert t.meetings(ledger).height == 2
    ledger.judge("signal", undated, "same_meeting_as", first, author="ann", made=T0)
    assert t.meetings(ledger)["reports"].to_list() == [2]


@pytest.mark.parametrize(
    ("words", "place", "held"),
    [
        ("talks in Port Amber Monday, 20 December", "Port Amber", date(2025, 12, 20)),
        ("met on January 2 at High Castle", "High Castle", date(2026, 1, 2)),
        ("pressed him in talks on the war in Norland", None, None),
        ("sent word to High Castle that they met", None, None),
        ("a visit to High Castle in May 2015", "High Castle", None),
        ("met in St. Amber on Monday", "St. Amber", None),
        ("held talks at Mt. High Castle", "Mt. High Castle", None),
        ("met with the envoy on 30 February", None, None),
    ],
)
def test_the_words_give_the_day_and_the_place(
    ledger: Ledger, tell: Tell, words: str, place: str | None, held: date | None
) -> None:
    tell("2026-01-04", "meet", "NRL SDL", "", words)
    assert t.meetings(ledger).select("place", "held").rows() == [(place, held)]


def test_a_name_is_met_by_whole_words(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-04", "meet", "NRL SDL", "", "held talks in Port Amber (the old town)")
    for name, found in (("port AMBER", 1), ("Amber (the", 1), ("Amb", 0), ("alk", 0), ("talks", 1)):
        assert t.meetings(ledger, name=name).height == found, name


def test_a_lone_report_of_one_side_is_a_meeting_only_where_it_can_be_asked_by(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-04", "meet", "NRL", "", "the minister was at talks", outlet="A")
    tell("2026-02-05", "meet", "NRL ?", "", "held talks on dues", outlet="B")
    assert t.meetings(ledger).is_empty()
    tell("2026-02-06", "meet", "NRL", "", "the second round of talks", outlet="C")
    tell("2026-02-07", "meet", "NRL SDL", "", "held talks on dues", outlet="D")
    assert _parties(ledger) == [["NRL"], ["NRL", "SDL"]]
