"""The line through time: utterances joined, counted, shifting, falling silent; meetings and positions."""

import random
from datetime import date, datetime

import polars as pl
import pytest

from demarche import track as t
from demarche.errors import LedgerError
from demarche.ledger import Ledger
from demarche.records import Article, Reading, Versions
from telling import Tell, told

T0 = datetime(2026, 3, 1)


def test_one_statement_in_three_outlets_is_one_with_three_witnesses(ledger: Ledger, tell: Tell) -> None:
    threat = "Norland would close the northern strait to foreign tankers"
    tell("2026-02-01", "threaten", "NRL/mfa/jane-roe", "SDL", threat, outlet="A")
    tell("2026-02-01", "threaten", "NRL/mfa", "SDL", f"{threat} at once", outlet="B")
    tell("2026-02-02", "threaten", "NRL", "SDL", f"it said that {threat}", outlet="C")
    other = tell("2026-02-02", "threaten", "NRL/president/john-doe", "SDL", threat, outlet="D")
    later = tell("2026-02-09", "threaten", "NRL/mfa/jane-roe", "SDL", threat, outlet="E")
    said = t.said(ledger)
    assert said["witnesses"].to_list() == [3, 1, 1]
    assert said["signal_id"].to_list()[1:] == [other, later]
    assert said["outlets"][0].to_list() == ["A", "B", "C"]


def test_the_same_text_elsewhere_is_a_witness_too(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "warn", "NRL", "SDL", "grave consequences would follow any blockade", outlet="A")
    article = ledger.signals()["article_id"][0]
    for outlet in ("B", "C"):
        ledger.record_exact_duplicate(article, outlet=outlet)
    tell("2026-02-02", "warn", "NRL", "SDL", "grave consequences would follow any blockade", outlet="D")
    (row,) = t.said(ledger).to_dicts()
    assert (row["witnesses"], sorted(row["outlets"])) == (4, ["A", "B", "C", "D"])


def test_the_same_words_are_one_whoever_is_read_as_speaking(ledger: Ledger, tell: Tell) -> None:
    words = "many towns condemned the shelling of the northern harbour by masked gunmen"
    tell("2026-02-01", "accuse", "NRL", "SDL", words, outlet="A")
    tell("2026-02-01", "accuse", "?", "SDL", words, outlet="B")
    tell("2026-02-01", "accuse", "?", "SDL", "they condemned the shelling", outlet="C")
    assert t.said(ledger)["witnesses"].to_list() == [2, 1]


CLINIC = (
    "Shells fell on the clinic at dawn, killed two nurses and a driver, and left the wards without light or water, as the "
    "mayor told callers.",
    "Its spokesman showed the press no proof, and would not say why a clinic with a red cross on its roof was shelled.",
)
STRIKE = (
    "Stevedores at the southern port went on strike over wages and bread, the third walkout since autumn, while cranes "
    "stood idle and fruit rotted.",
    "Their union called that slander, asked for an inquiry by a judge from abroad, and kept the gates shut until Sunday.",
)


def test_like_words_on_two_occasions_are_two(ledger: Ledger) -> None:
    run = ledger.begin_run(Versions("0", reader="hand"))
    hiding, shelter = "accused the rebels of hiding among the farmers", "said that rebels shelter with farmers"

    def add(claim: str, outlet: str, around: tuple[str, str]) -> None:
        article = Article(f"{outlet}: {around[0]} The army {claim}. {around[1]}", published=date(2026, 2, 1))
        ledger.add(Reading(article, signals=(told(article, "accuse", "NRL/mil", "SDL", claim),)), run)

    add(hiding, "A", CLINIC)
    add(shelter, "B", CLINIC)
    assert t.said(ledger)["witnesses"].to_list() == [2]
    add("said that rebels were hiding in barns", "C", STRIKE)
    assert sorted(t.said(ledger)["witnesses"].to_list()) == [1, 2]


def test_people_have_the_last_word_on_what_is_one(ledger: Ledger, tell: Tell) -> None:
    first = tell("2026-02-01", "warn", "NRL", "SDL", "grave consequences would follow any blockade", outlet="A")
    same = tell("2026-02-01", "warn", "NRL", "SDL", "grave consequences would follow any blockade", outlet="B")
    other = tell("2026-02-05", "warn", "NRL", "SDL", "the worst must be feared", outlet="C")
    assert t.said(ledger).height == 2
    ledger.judge("signal", same, "duplicate_of", None, author="ann", made=T0)
    ledger.judge("signal", other, "duplicate_of", first, author="ann", made=T0)
    assert t.said(ledger)["signal_ids"].to_list() == [[first, other], [same]]


def test_the_track_counts_since_a_day_and_keeps_the_undated_apart(ledger: Ledger, tell: Tell) -> None:
    for day, what in (("2026-01-01", "leave the islands"), ("2026-02-01", "hand over the ships"), (None, "free all")):
        tell(day, "demand", "NRL", "SDL", f"the south must {what}")
    tell("2026-02-05", "demand", "NRL", "SDL", "the dam must be opened")
    line = t.track(ledger, from_="NRL", to="SDL", since="2026-02-01")
    assert line["nth"].to_list() == [None, 1, 2, None]
    assert line["in_all"].to_list() == [1, 2, 3, None]
    (row,) = t.tracks(ledger).to_dicts()
    assert (row["from"], row["to"], row["utterances"], row["undated"]) == ("NRL", "SDL", 3, 1)


def test_what_is_denied_or_supposed_stands_on_the_line_uncounted(ledger: Ledger, tell: Tell) -> None:
    for day, what, modality in (
        ("2026-01-01", "shell the lock", "asserted"),
        ("2026-01-09", "sink the survey ships", "negated"),
        ("2026-01-20", "march on the capital", "hypothetical"),
        (None, "burn the granaries", "negated"),
        ("2026-02-01", "blow up the dam", "hedged"),
    ):
        tell(day, "threaten", "NRL", "SDL", f"would {what}", modality=modality)
    tell("2026-02-05", "retreat", "NRL", "SDL", "left the ford", modality="negated", issue="troops")
    line = t.track(ledger, from_="NRL", to="SDL", issue="force", since="2026-01-09")
    assert line["nth"].to_list() == [None, None, None, 1, None]
    assert line["in_all"].to_list() == [1, None, None, 2, None]
    assert line["modality"].to_list() == ["asserted", "negated", "hypothetical", "hedged", "negated"]
    columns = ("issue", "utterances", "undated", "not_meant", "first", "last", "acts", "leaning")
    force = ("force", 2, 0, 3, date(2026, 1, 1), date(2026, 2, 1), ["threaten"], -1.0)
    troops = ("troops", 0, 0, 1, None, None, [], None)
    assert t.tracks(ledger).select(columns).rows() == [force, troops]
    assert t.tracks(ledger, from_="NRL/gov").is_empty()
    assert t.newest_of_track(ledger, t.outline(ledger, from_="NRL", to="SDL", issue="force"), limit=9)[1] == {
        "threaten": 2
    }


def test_shifts_stand_between_the_signals_of_both_sides(ledger: Ledger, tell: Tell) -> None:
    days = iter(f"2026-02-{day:02}" for day in range(1, 20))
    demands = [tell(next(days), "demand", "NRL", "SDL", f"give up port number {n}") for n in range(3)]
    threat = tell(next(days), "threaten", "NRL", "SDL", "ships would be sunk")
    retreat = tell(next(days), "retreat", "NRL", "SDL", "the fleet went home")
    found = t.shifts(ledger, from_="NRL")
    assert found["kind"].to_list() == ["first threat", "threat withdrawn"]
    assert found["before"].to_list() == [demands, [*demands[1:], threat]]
    assert found["after"][1].to_list() == [retreat]
    assert found["confidence"].to_list() == pytest.approx([4 / 6, 4 / 6])


def test_a_track_that_stops_is_silent(ledger: Ledger, tell: Tell) -> None:
    for day in (1, 3, 5, 8):
        tell(f"2026-02-{day:02}", "offer", "NRL", "SDL", f"talks in hall {day}", issue="negotiations")
    assert t.silences(ledger, on=date(2026, 2, 10)).is_empty()
    (row,) = t.silences(ledger, on=date(2026, 3, 10)).to_dicts()
    assert (row["last"], row["silent_for"], row["longest_gap"]) == (date(2026, 2, 8), 30, 3)


def test_reports_of_one_round_are_one_meeting(ledger: Ledger, tell: Tell) -> None:
    meet = "held the second round of talks in Port Amber"
    first = tell("2026-02-04", "meet", "NRL SDL", "", meet, issue="negotiations")
    tell("2026-02-16", "meet", "NRL SDL", "", "the delegations met in Port Amber", issue="negotiations", outlet="B")
    other = tell("2026-02-20", "meet", "NRL EDL", "", "met in Port Amber", issue="negotiations", outlet="C")
    tell("2026-02-21", "meet", "NRL SDL", "", "the third round in High Castle", issue="negotiations")
    found = t.meetings(ledger)
    assert found["name"].to_list() == ["round 2, Port Amber", "Port Amber", "round 3, High Castle"]
    assert (found["meeting"][0], found["reports"][0]) == (first, 2)
    assert t.when(ledger, "high castle") == date(2026, 2, 21)
    with pytest.raises(LedgerError, match="several"):
        t.when(ledger, "Port Amber")
    with pytest.raises(LedgerError, match="no meeting"):
        t.when(ledger, "Atlantis")
    ledger.judge("signal", other, "same_meeting_as", first, author="ann", made=T0)
    assert t.meetings(ledger).height == 2


def test_other_persons_met_on_another_occasion(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-04", "meet", "NRL/mfa/jane-roe SDL", "", "received the envoy", issue="negotiations")
    tell("2026-02-05", "meet", "NRL/pm/john-doe SDL", "", "talked for two hours", issue="negotiations", outlet="B")
    tell("2026-02-05", "meet", "NRL SDL", "", "there were talks", issue="negotiations", outlet="C")
    assert t.meetings(ledger).height == 2


def test_the_board_says_who_wants_what_and_how_far_they_moved(ledger: Ledger, tell: Tell) -> None:
    tell("2026-01-10", "demand", "NRL", "SDL", "the south must leave the islands", issue="territory")
    tell("2026-01-12", "reject", "SDL", "NRL", "the islands are ours", issue="territory")
    tell("2026-02-01", "concede", "SDL", "NRL", "the small one may go", issue="territory")
    tell("2026-02-02", "offer", "EDL", "NRL", "money for both", issue="aid")
    board = t.positions(ledger, "NRL", "SDL", on=date(2026, 2, 3), against=date(2026, 1, 15))
    assert board.select("side", "stand").rows() == [("NRL", "demands"), ("SDL", "concedes"), ("SDL", "rejects")]
    assert board["distance"].unique().to_list() == pytest.approx([2 / 3])
    assert board["moved"].unique().to_list() == pytest.approx([-1 / 3])
    early = t.positions(ledger, "NRL", "SDL", on=date(2026, 1, 15), against=date(2026, 2, 3))
    assert early.select("side", "stand").rows() == [("NRL", "demands"), ("SDL", "rejects")]
    assert early["moved"].unique().to_list() == pytest.approx([1 / 3])
    with pytest.raises(LedgerError, match="two"):
        t.positions(ledger, "NRL")
    with pytest.raises(LedgerError, match="two"):
        t.positions(ledger, "NRL", "NRL/mfa")


def test_the_order_of_the_rows_and_running_again_change_nothing(ledger: Ledger, tell: Tell) -> None:
    for number in range(12):
        tell(
            f"2026-02-{1 + number // 3:02}",
            "accuse",
            "NRL",
            "SDL",
            "they broke the truce on the river",
            outlet=str(number),
        )
    frame = ledger.signals()
    shuffled = frame.sample(fraction=1.0, shuffle=True, seed=random.Random(4).randint(0, 9))
    assert t.utterances(t.join_utterances(frame)).equals(t.utterances(t.join_utterances(shuffled)))
    assert t.said(ledger).equals(t.said(ledger))


def test_an_empty_ledger_has_nothing_to_say(ledger: Ledger) -> None:
    for frame in (t.tracks(ledger), t.shifts(ledger), t.meetings(ledger), t.commitments(ledger), t.silences(ledger)):
        assert isinstance(frame, pl.DataFrame)
        assert frame.is_empty()
    assert t.positions(ledger, "RUS", "USA").is_empty()
