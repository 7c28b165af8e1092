"""The questions through time as methods of the ledger, and what they do with bad input."""

from datetime import date, datetime

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from demarche import track as t
from demarche.errors import LedgerError, RecordError
from demarche.ledger import Ledger
from telling import Tell

T0 = datetime(2026, 3, 1)


@pytest.fixture
def told(ledger: Ledger, tell: Tell) -> Ledger:
    tell("2026-02-01", "meet", "NRL SDL", "", "the first round in Port Amber", issue="negotiations")
    tell("2026-02-03", "promise", "NRL", "SDL", "to withdraw the garrison from the dam", issue="troops")
    tell("2026-02-05", "retreat", "NRL", "SDL", "the garrison left the dam", issue="troops")
    tell("2026-02-20", "meet", "NRL SDL", "", "talks in High Castle", issue="negotiations")
    tell(None, "demand", "NRL", "SDL", "the south must open the harbour", issue="shipping")
    return ledger


def test_the_ledger_s_methods_say_what_the_functions_say(told: Ledger) -> None:
    day = date(2026, 2, 4)
    assert_frame_equal(told.tracks(), t.tracks(told))
    line = t.track(told, from_="NRL", to="SDL", since="Port Amber")
    assert_frame_equal(told.tracks(from_="NRL", to="SDL", since="Port Amber"), line)
    assert_frame_equal(told.shifts(from_="NRL"), t.shifts(told, from_="NRL"))
    assert_frame_equal(told.silences(on=date(2026, 4, 1)), t.silences(told, on=date(2026, 4, 1)))
    assert_frame_equal(told.meetings(name="Amber"), t.meetings(told, name="Amber"))
    assert_frame_equal(told.positions("NRL", "SDL", on=day), t.positions(told, "NRL", "SDL", on=day))
    assert told.commitments(status="kept").height == 1
    assert told.commitments(on=day)["status"].to_list() == ["open"]
    assert all(isinstance(frame, pl.DataFrame) for frame in (told.tracks(), told.commitments(), told.meetings()))


def test_a_judgement_shows_in_the_next_answer(told: Ledger) -> None:
    (name,) = told.commitments(from_="NRL", status="kept")["commitment"].to_list()
    told.judge("commitment", name, "status", "partly_kept", author="ann", made=T0)
    assert told.commitments(status="partly_kept")["decided_by"].to_list() == ["ann"]
    deed = told.signals(act="retreat")["signal_id"][0]
    told.judge("signal", deed, "verdict", "reject", author="ann", made=T0)
    assert told.commitments(from_="NRL")["proposed"].to_list() == ["open", "open"]
    told.undo(author="ann", made=T0)
    assert "kept" in told.commitments(from_="NRL")["proposed"].to_list()


def test_what_is_undated_is_kept_apart_and_never_placed(told: Ledger) -> None:
    line = told.tracks(from_="NRL", to="SDL", issue="shipping")
    assert line.select("published", "nth", "in_all").rows() == [(None, None, None)]
    assert told.tracks(issue="shipping").select("utterances", "undated").rows() == [(0, 1)]
    assert told.positions("NRL", "SDL").filter(issue="shipping").is_empty()
    assert told.silences(on=date(2027, 1, 1)).is_empty()


def test_since_needs_one_track_and_one_meeting(told: Ledger) -> None:
    with pytest.raises(LedgerError, match="give from_ and to"):
        told.tracks(from_="NRL", since="2026-02-01")
    with pytest.raises(LedgerError, match="no meeting"):
        told.tracks(from_="NRL", to="SDL", since="Atlantis")
    with pytest.raises(LedgerError, match="no day of the calendar"):
        told.tracks(from_="NRL", to="SDL", since="2026-02-31")
    with pytest.raises(LedgerError, match=r"several meetings: .*Which\?"):
        told.tracks(from_="NRL", to="SDL", since="in")
    with pytest.raises(LedgerError, match="two principals"):
        told.positions("NRL")
    with pytest.raises(RecordError, match="unknown issue"):
        told.tracks(from_="NRL", to="SDL", issue="weather")


def test_two_people_who_say_different_things_are_both_kept(told: Ledger) -> None:
    (name,) = told.commitments(status="kept")["commitment"].to_list()
    for author, status in (("ann", "kept"), ("bob", "broken")):
        told.judge("commitment", name, "status", status, author=author, made=T0)
    (row,) = told.commitments(from_="NRL").filter(commitment=name).to_dicts()
    assert (row["status"], row["decided_by"], row["contested"]) == ("broken", "bob", True)
    assert [{one.author for one in pair} for pair in told.contradictions()] == [{"ann", "bob"}]


def test_commitments_of_an_organ_are_its_own(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL/mfa/ann-vale", "SDL", "to send grain to the port", issue="aid")
    tell("2026-02-02", "promise", "NRL", "SDL/gov", "to open the northern road", issue="trade")
    tell("2026-02-03", "promise", "NRL/mfa-press", "SDL", "to return the survey ships", issue="shipping")
    tell("2026-02-09", "meet", "NRL SDL", "", "met in High Castle", issue="negotiations")
    for wanted, days in (
        ({"from_": "NRL"}, [1, 2, 3]),
        ({"from_": "NRL/mfa"}, [1]),
        ({"from_": "NRL/mfa/ann-vale", "to": "SDL"}, [1]),
        ({"from_": "NRL/mil"}, []),
        ({"to": "SDL/gov"}, [2]),
    ):
        found = t.commitments(ledger, **wanted)
        assert [day.day for day in found["date"]] == days, wanted
        assert t.commitments(ledger, on=date(2026, 2, 5), **wanted)["commitment"].equals(found["commitment"]), wanted
        assert t.list_commitments(ledger, **wanted)["commitment"].equals(found["commitment"]), wanted
    for path in ("bad path", "nrl", "NRL/MFA"):
        with pytest.raises(RecordError, match="is no actor path; write"):
            t.commitments(ledger, from_=path)
