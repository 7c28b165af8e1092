"""Commitments: found, tested, proposed upon with a deed cited, decided by people."""

import tomllib
from datetime import date, datetime
from typing import Any

import pytest

from demarche import track as t
from demarche.errors import RecordError
from demarche.ledger import Ledger, open_ledger
from demarche.records import Versions
from demarche.weigh import games_from, record
from telling import EXAMPLES, Tell, by_hand

T0 = datetime(2026, 3, 1)


def _one(ledger: Ledger, **more: Any) -> dict[str, Any]:
    return t.commitments(ledger, **more).row(0, named=True)


def test_a_promise_is_kept_by_a_later_deed_that_is_cited(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "to withdraw the garrison from the dam", issue="troops")
    assert _one(ledger)["status"] == "open"
    tell("2026-02-03", "retreat", "NRL", "EDL", "the garrison left the spring", issue="troops")
    tell("2026-02-04", "retreat", "NRL", "SDL", "the garrison may have left", issue="troops", modality="hedged")
    assert _one(ledger)["status"] == "open"
    deed = tell("2026-02-05", "retreat", "NRL", "SDL", "the garrison left the dam", issue="troops")
    row = _one(ledger)
    assert (row["status"], row["cites"], row["since"], row["decided_by"]) == (
        "kept",
        [deed],
        date(2026, 2, 5),
        "rule",
    )
    assert "NRL withdraws" in row["test"]
    assert _one(ledger, on=date(2026, 2, 4))["status"] == "open"


def test_a_threat_that_worked_is_complied_with(ledger: Ledger, tell: Tell) -> None:
    tell(
        "2026-02-01",
        "threaten",
        "NRL",
        "SDL",
        "would shell the dam",
        condition=("unless", "unless the troops leave the dam"),
    )
    tell("2026-02-03", "retreat", "SDL", "NRL", "its troops left the dam", issue="force")
    assert _one(ledger)["status"] == "complied"


def test_what_hangs_on_an_attack_that_never_came_is_moot(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "threaten", "NRL", "SDL", "would strike back", condition=("if", "if its ships were attacked"))
    tell("2026-02-03", "retreat", "SDL", "NRL", "called its own ships home", issue="force")
    assert _one(ledger)["status"] == "moot"


def test_a_deadline_that_passes_makes_overdue_and_one_before_the_utterance_none(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "release the crew", issue="prisoners", deadline="2026-02-10")
    tell("2026-02-02", "promise", "NRL", "SDL", "pay for the bridge", issue="aid", deadline="2025-02-10")
    assert t.commitments(ledger, on=date(2026, 2, 10))["status"].to_list() == ["open", "open"]
    late = t.commitments(ledger, on=date(2026, 2, 11))
    assert late["status"].to_list() == ["overdue", "open"]
    assert late["deadline"].to_list() == [date(2026, 2, 10), None]


def test_a_deadline_set_by_people_makes_overdue_only_what_can_be(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "release the crew", issue="prisoners")
    terms = "if the harbour opens"
    tell("2026-02-02", "promise", "NRL", "SDL", "pay for the bridge", issue="aid", condition=("if", terms))
    tell("2026-02-03", "promise", "NRL", "SDL", "would not shell the dam")
    tell("2026-02-04", "promise", "NRL", "SDL", "mend the old road", issue="trade", deadline="2026-02-20")
    tell("2026-02-05", "reject", "SDL", "NRL", "wanted no part of it", issue="trade")
    tell("2026-03-01", "announce", "SDL", "", "a dull day", issue="other")
    for name in t.commitments(ledger)["commitment"]:
        ledger.judge("commitment", name, "deadline_date", "2026-02-10", author="ann", made=T0)
    table = t.commitments(ledger)
    assert table["proposed"].to_list() == ["overdue", "open", "open", "open"]
    assert table["deadline"].to_list() == [date(2026, 2, 10)] * 4
    assert all(test.endswith(" Due by 2026-02-10.") for test in table["test"])
    assert not any("2026-02-20" in test for test in table["test"])
    ledger.judge("commitment", table["commitment"][3], "deadline_date", None, author="ann", made=T0)
    row = t.commitments(ledger).row(3, named=True)
    assert row["deadline"] is None
    assert "by 2026" not in row["test"]


def test_a_negated_condition_makes_no_threat_an_abstention(ledger: Ledger, tell: Tell) -> None:
    terms = "if the guns are not withdrawn"
    tell("2026-02-01", "threaten", "NRL", "SDL", f"would shell the dam {terms}", condition=("if", terms))
    test = _one(ledger)["test"]
    assert "disclaimed" not in test
    assert test.startswith("NRL uses force")


def test_a_deadline_before_the_utterance_is_said_not_to_count(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-02", "promise", "NRL", "SDL", "pay for the bridge", issue="aid", deadline="2025-02-10")
    row = _one(ledger)
    assert row["deadline"] is None
    assert "2025-02-10 is before the day it was said" in row["test"]


def test_a_claim_of_breach_is_evidence_and_no_verdict(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "to reopen the harbour", issue="shipping")
    charge = tell(
        "2026-02-09", "accuse", "SDL", "NRL", "broke its promise to reopen the harbour", issue="shipping negotiations"
    )
    row = _one(ledger)
    assert (row["status"], row["cites"]) == ("disputed", [charge])


def test_no_deed_keeps_a_promise_not_to_act(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "would not block the harbour", issue="shipping", deadline="2026-02-05")
    tell("2026-02-07", "retreat", "NRL", "SDL", "let ships pass the harbour", issue="shipping")
    assert _one(ledger)["status"] == "open"
    deed = tell("2026-02-08", "coerce", "NRL", "SDL", "chains now block the harbour", issue="shipping")
    assert (_one(ledger)["status"], _one(ledger)["cites"]) == ("broken", [deed])


def test_one_undertaking_said_twice_is_one_but_a_successor_s_is_his_own(ledger: Ledger, tell: Tell) -> None:
    what = "to return the seized tankers to their owners"
    tell("2026-02-01", "promise", "NRL/pm/jane-roe", "SDL", what, issue="assets")
    tell("2026-02-09", "promise", "NRL", "SDL", f"{what} soon", issue="assets")
    tell("2026-03-01", "promise", "NRL/pm/john-doe", "SDL", what, issue="assets")
    found = t.commitments(ledger)
    assert found["signal_ids"].list.len().to_list() == [2, 1]


def test_people_decide_and_rules_only_propose(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "to withdraw from the dam", issue="troops")
    deed = tell("2026-02-05", "retreat", "NRL", "SDL", "withdrew from the dam", issue="troops")
    name = _one(ledger)["commitment"]
    ledger.judge("commitment", name, "status", "partly_kept", author="ann", made=T0, note="half", cites=[deed])
    row = _one(ledger)
    assert (row["status"], row["proposed"], row["decided_by"], row["note"]) == ("partly_kept", "kept", "ann", "half")
    ledger.judge("commitment", name, "status", "broken", author="bob", made=T0)
    assert _one(ledger)["contested"]
    ledger.judge("commitment", name, "verdict", "reject", author="ann", made=T0)
    assert t.commitments(ledger).is_empty()
    ledger.judge("commitment", "f" * 20, "status", "kept", author="ann", made=T0)
    assert t.orphaned(ledger) == ["f" * 20]


def test_what_people_decided_outlives_an_older_report(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-05", "promise", "NRL", "SDL", "to withdraw the heavy guns from the dam", issue="troops")
    tell("2026-02-06", "offer", "NRL", "SDL", "a lease on the far harbour", issue="aid")
    before, lease = t.commitments(ledger)["commitment"].to_list()
    ledger.judge("commitment", before, "status", "kept", author="ann", made=T0)
    for outlet in ("The Herald", "The Mail", "The Sun"):  # whichever article comes first gives its name
        tell(
            "2026-02-05",
            "promise",
            "NRL",
            "SDL",
            "to withdraw the heavy guns from the dam",
            issue="troops",
            outlet=outlet,
        )
    tell("2026-02-04", "promise", "NRL", "SDL", "to withdraw all the heavy guns from the dam", issue="troops")
    table = t.commitments(ledger)
    now = table["commitment"][0]
    assert table.select("status", "decided_by").rows() == [("kept", "ann"), ("open", "rule")]
    assert now != before
    assert t.orphaned(ledger) == []
    assert t.now_called(ledger, [before, lease, "f" * 20]) == {before: now, lease: lease}
    assert t.list_commitments(ledger)["status"].to_list() == ["kept", "open"]
    ledger.judge("commitment", now, "status", "broken", author="bob", made=T0.replace(hour=1))
    row = t.commitments(ledger).row(0, named=True)
    assert (row["status"], row["decided_by"], row["contested"]) == ("broken", "bob", True)
    ledger.undo(author="bob", made=T0)
    ledger.judge("commitment", before, "duplicate_of", lease, author="ann", made=T0)
    assert t.commitments(ledger).height == 1


@pytest.mark.parametrize("asked", [{"status": "keept"}, {"issue": "troop"}, {"from_": "nrl"}, {"to": "the south"}])
def test_what_no_commitment_can_have_is_refused(ledger: Ledger, asked: dict[str, str]) -> None:
    with pytest.raises(RecordError):
        t.commitments(ledger, **asked)


def test_the_undated_and_the_supposed(ledger: Ledger, tell: Tell) -> None:
    tell(None, "promise", "NRL", "SDL", "to withdraw from the dam", issue="troops")
    tell("2026-02-01", "promise", "NRL", "SDL", "would have given money", issue="aid", modality="hypothetical")
    tell("2026-02-05", "retreat", "NRL", "SDL", "withdrew from the dam", issue="troops")
    (row,) = t.commitments(ledger).to_dicts()
    assert (row["status"], row["date"]) == ("open", None)


_KEPT = "withdraw the garrison from the dam"


@pytest.mark.parametrize(
    ("deed", "because"),
    [
        (("retreat", "NRL", "SDL", "stands ready to withdraw the garrison from the dam"), "it is only held ready"),
        (("retreat", "NRL", "SDL", "withdrew a garrison from the dam in 2019"), "it was done years before"),
        (("retreat", "NRL", "SDL", "withdrew the garrison from the dam two years ago"), "it was done years before"),
        (("retreat", "NRL/business/dams", "SDL", "its guards left the garrison at the dam"), "a firm is no state"),
        (("meet", "NRL", "", "met about the garrison at the dam"), "nobody was met"),
        (("meet", "NRL EDL", "", "met about the garrison at the dam"), "somebody else was met"),
    ],
)
def test_no_word_is_kept_by(ledger: Ledger, tell: Tell, deed: tuple[str, str, str, str], because: str) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", f"to {_KEPT}", issue="troops negotiations")
    tell("2026-02-05", *deed, issue="troops negotiations")
    assert _one(ledger)["status"] == "open", because
    tell("2026-02-07", "retreat", "NRL", "SDL", "the garrison left the dam", issue="troops")
    assert _one(ledger)["status"] == "kept"


def test_a_deed_of_the_same_day_must_be_plainly_the_same_matter(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", f"to {_KEPT}", issue="troops")
    tell("2026-02-01", "retreat", "NRL", "SDL", "the tanks went home", issue="troops", outlet="B")
    assert _one(ledger)["status"] == "open"
    tell("2026-02-01", "retreat", "NRL", "SDL", "the garrison left the dam", issue="troops", outlet="C")
    assert _one(ledger)["status"] == "kept"


def test_half_a_year_later_it_is_another_matter(ledger: Ledger, tell: Tell) -> None:
    tell("2025-02-01", "promise", "NRL", "SDL", f"to {_KEPT}", issue="troops")
    tell("2025-09-01", "retreat", "NRL", "SDL", "the garrison left the dam", issue="troops")
    assert _one(ledger)["status"] == "open"


def test_what_two_agreed_is_not_kept_toward_a_third(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "agree", "NRL SDL", "", "to hold talks on the harbour dues", issue="negotiations")
    tell("2026-02-03", "meet", "NRL EDL", "", "talks on harbour dues", issue="negotiations")
    assert _one(ledger)["status"] == "open"
    tell("2026-02-05", "meet", "NRL SDL", "", "talks on harbour dues", issue="negotiations")
    assert _one(ledger)["status"] == "kept"


def test_a_threat_not_to_act_is_carried_out_by_no_deed(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "threaten", "NRL", "SDL", "would not let any ship reach the harbour", issue="shipping")
    tell("2026-02-02", "threaten", "NRL", "EDL", "will not hesitate to close the strait", issue="shipping")
    tell("2026-02-05", "coerce", "NRL", "SDL EDL", "closed the strait to every ship", issue="shipping")
    assert t.commitments(ledger)["status"].to_list() == ["open", "kept"]


def test_what_is_said_to_ones_own_side_is_left_to_people(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "demand", "NRL/president", "NRL/parliament", "must open the harbour", issue="shipping")
    tell("2026-02-05", "retreat", "NRL", "SDL", "opened the harbour", issue="shipping")
    row = _one(ledger)
    assert (row["status"], "own side" in row["why"]) == ("open", True)


def test_no_issue_is_nothing_in_common(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "to pay for the bridge", issue="other")
    tell("2026-02-05", "sign", "NRL", "SDL", "signed for the bridge", issue="other")
    assert _one(ledger)["status"] == "open"


def test_the_track_record_reads_them(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "promise", "NRL", "SDL", "to withdraw from the dam", issue="troops")
    tell("2026-02-05", "retreat", "NRL", "SDL", "withdrew from the dam", issue="troops")
    assert record(ledger, actor="NRL", act="promise").cases == 1
    assert record(t.commitments(ledger), actor="NRL", act="promise").cases == 1


def test_what_several_do_together_each_does(ledger: Ledger, tell: Tell) -> None:
    tell("2026-02-01", "threaten", "NRL EDL", "SDL WDL", "would close the strait", issue="shipping")
    tell("2026-02-03", "coerce", "NRL EDL", "SDL", "ships closed the strait", issue="shipping")
    assert record(ledger, actor="EDL", act="threaten", target="WDL").cases == 1
    assert record(ledger, actor="EDL", act="threaten").cases == 1
    table = games_from(ledger, span="month").table
    assert set(table.select("actor", "target").rows()) == {(a, t) for a in ("NRL", "EDL") for t in ("SDL", "WDL")}
    assert t.commitments(ledger, from_="EDL", to="WDL").height == 1
    assert t.track(ledger, from_="EDL", to="SDL").height == 2
    assert t.positions(ledger, "EDL", "SDL").is_empty()


# --- the shipped archives ---------------------------------------------------------------------------------------------------

# What the rules reach: of the commitments found, of the proposals other than open right, and how many proposals at least.
# They were tuned on the first, where 21 of 23 are right; of the second 8 of 10. The floor of the first was 29 proposals as
# long as one issue in common was enough, which on a day's news was right one time in ten.
_REACHED = {"cuba-1962": (0.90, 0.85, 22), "suez-1956": (0.90, 0.75, 9)}

Archive = tuple[str, list[dict[str, Any]], dict[tuple[str, int], str]]


@pytest.fixture(scope="module", params=_REACHED)
def archive(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    ids: dict[tuple[str, int], str] = {}
    with open_ledger(tmp_path_factory.mktemp("archive") / "test.ledger") as ledger:
        run = ledger.begin_run(Versions("0", reader="gold"))
        for slug, reading in by_hand(request.param):
            ledger.add(reading, run)
            rows = ledger.signals().filter(article_id=reading.article.id)
            ids |= {(slug, row["position"]): row["signal_id"] for row in rows.to_dicts()}
        return request.param, t.commitments(ledger).to_dicts(), ids


def test_the_archives_commitments_are_found_and_proposed_upon(archive: Archive) -> None:
    name, rows, ids = archive
    by_signal = {signal: row for row in rows for signal in row["signal_ids"]}
    outcomes = tomllib.loads((EXAMPLES / name / "outcomes.toml").read_text(encoding="utf-8"))["outcome"]
    first = [(end, by_signal.get(ids[end["signals"][0]["dispatch"], end["signals"][0]["signal"]])) for end in outcomes]
    found = [(end, row) for end, row in first if row is not None]
    least_found, least_right, least = _REACHED[name]
    assert len(found) / len(outcomes) >= least_found
    proposed = [(end["status"], row["proposed"]) for end, row in found if row["proposed"] != "open"]
    assert len(proposed) >= least
    assert sum(true == said for true, said in proposed) / len(proposed) >= least_right


def test_nothing_is_closed_without_a_cited_deed(archive: Archive) -> None:
    for row in archive[1]:
        assert row["cites"] or row["status"] in ("open", "overdue", "unverifiable")
        assert row["test"]
