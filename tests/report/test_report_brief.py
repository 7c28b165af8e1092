"""What a brief says: that it says what the records say, no more, and shows on what sentence."""

import re
from datetime import datetime

import pytest
from dispatches import Report

from demarche.errors import RecordError, ReportError
from demarche.ledger import Ledger
from demarche.report import Document, Scope, as_markdown, brief, dossier

WEEK = Scope(pair=("USA", "SUN"), since="1962-10-22", until="1962-10-28")
T0 = datetime(2026, 3, 1)


@pytest.fixture(scope="module")
def week(cuba: Ledger) -> Document:
    return brief(cuba, WEEK)


def _text(document: Document) -> str:
    """Return the running text without footnotes."""
    return re.sub(r"\[\^\d+\]", "", as_markdown(document).split("## Notes")[0])


def _both(ledger: Ledger, **more: str) -> str:
    return _text(brief(ledger, Scope(pair=("NRL", "SDL"), **more)))


def test_a_brief_of_the_archive_has_all_its_chapters(week: Document) -> None:
    assert week.title == "The United States and the Soviet Union"
    assert week.subtitle == "22 to 28 October 1962, from 14 of the 17 articles of the period"
    assert [one.title for one in week.sections if one.level == 2] == [
        "In short",
        "New and repeated",
        "What was said and done",
        "Positions as of 28 October",
        "Commitments as of 28 October",
        "Credibility",
        "Shifts and silences",
        "Meetings",
        "Messages and go-betweens",
    ]


def test_it_counts_and_quotes_in_sentences(week: Document) -> None:
    text = _text(week)
    assert "made seven demands of the Soviet Union between 22 and 27 October: the first, by John Kennedy," in text
    assert "according to John Kennedy): “the Soviet Union was building sites in Cuba" in text
    assert "“some Soviet ships had slowed or stopped” *(told with a hedge)*" in text


def test_every_utterance_of_the_period_has_its_footnote(cuba: Ledger, week: Document) -> None:
    cited = {note.record.split()[1] for note in week.notes}
    rows = cuba.signals(from_="SUN", to="USA", since="1962-10-22", until="1962-10-28").to_dicts()
    rows += cuba.signals(from_="USA", to="SUN", since="1962-10-22", until="1962-10-28").to_dicts()
    meant = {row["signal_id"] for row in rows if row["modality"] in ("asserted", "hedged")}
    assert len(meant) > 90
    assert meant <= cited


def test_every_footnote_stands_in_its_article(cuba: Ledger, week: Document) -> None:
    assert [note.number for note in week.notes] == list(range(1, len(week.notes) + 1))
    for note in week.notes:
        text = " ".join(cuba.article(note.record.split()[0]).text.split())
        sentence = f"{note.before}{note.words}{note.after}".strip()
        assert sentence.removeprefix("… ").removesuffix(" …") in text
        assert "1962" in note.origin


def test_footnotes_are_numbered_as_they_come(week: Document) -> None:
    seen: list[int] = []
    for number in re.findall(r"\[\^(\d+)\]", as_markdown(week).split("## Notes")[0]):
        if int(number) not in seen:
            seen.append(int(number))
    assert seen == sorted(seen)
    assert seen == list(range(1, len(week.notes) + 1))


def test_what_the_rules_propose_is_not_told_as_a_verdict(week: Document) -> None:
    text = _text(week)
    assert "Nobody has reviewed them yet" in text
    for line in text.splitlines():
        if line.startswith("- On ") and ("**Carried out" in line or "**Complied" in line):
            assert "(proposed by rule)" in line


def test_too_few_cases_are_met_with_silence(week: Document) -> None:
    text = _text(week)
    assert "Too few cases to say anything, fewer than 5: threats of the United States (2)" in text
    assert "credibility)" not in text


def test_a_brief_looks_no_further_than_its_last_day(cuba: Ledger) -> None:
    text = as_markdown(brief(cuba, Scope(pair=("USA", "SUN"), until="1962-10-24")))
    assert "28 October" not in text
    assert "November 1962" not in text


def test_a_period_can_begin_with_a_meeting(report: Report, ledger: Ledger) -> None:
    report("2026-01-01", "demand", "NRL", "SDL", "the garrison must leave the dam")
    report("2026-02-01", "meet", "NRL SDL", "", "the two sides held talks in Oslo", issue="negotiations")
    report("2026-02-03", "demand", "NRL", "SDL", "the toll on grain must end")
    document = brief(ledger, Scope(pair=("NRL", "SDL"), since="Oslo"))
    assert document.subtitle.startswith("1 to 3 February 2026")
    assert "garrison" not in as_markdown(document).split("## Notes")[0].split("## Positions")[0]


def test_the_last_of_several_is_the_first_to_name_a_deadline(report: Report, ledger: Ledger) -> None:
    report("2026-02-01", "demand", "NRL/mfa", "SDL", "the garrison must leave the dam")
    report("2026-02-03", "demand", "NRL/mfa", "SDL", "the guns must be taken from the ridge")
    report("2026-02-06", "demand", "NRL/pm/ann-lee", "SDL", "the army must go home", deadline="2026-03-01")
    text = _both(ledger)
    assert "NRL made three demands of SDL between 1 and 6 February: the first, by the NRL foreign ministry," in text
    assert (
        "the last, on 6 February by Ann Lee, “the army must go home”, was the first to name a deadline, 1 March."
        in text
    )


def test_new_is_told_from_repeated(report: Report, ledger: Ledger) -> None:
    report("2026-01-01", "demand", "NRL", "SDL", "the garrison must leave the dam at once")
    report("2026-02-01", "demand", "NRL", "SDL", "again the garrison must leave the dam")
    report("2026-02-02", "threaten", "NRL", "SDL", "its guns would open on the bridge")
    text = _both(ledger, since="2026-02-01")
    assert "Compared with one earlier utterance of the ledger, of two utterances one is the first of their kind" in text
    assert "From NRL to SDL the ledger has for the first time a threat over the use of force (2 February)." in text
    assert (
        "The NRL demand of 1 January, “the garrison must leave the dam at once”, was made again on 1 February." in text
    )


def test_what_was_denied_or_supposed_is_left_out_and_counted(report: Report, ledger: Ledger) -> None:
    report("2026-02-01", "attack", "NRL", "SDL", "shells fell on the mill")
    report("2026-02-01", "attack", "NRL", "SDL", "no plane crossed the river", modality="negated")
    report("2026-02-02", "attack", "SDL", "NRL", "boats may have fired on the quay", modality="hedged", confidence=0.4)
    report(None, "attack", "NRL", "SDL", "the tower was struck")
    text = _both(ledger)
    assert "plane" not in text
    assert "Left out: one utterance of the period that was denied or only supposed." in text
    assert "Left out: one utterance in articles without a date." in text
    assert "One of these rests on a reading that is less than 70% sure" in text
    assert "“boats may have fired on the quay” *(told with a hedge, 40% sure)*" in text


def test_a_deed_to_come_is_not_told_as_done(report: Report, ledger: Ledger) -> None:
    report("2026-02-01", "retreat", "NRL", "SDL", "the garrison will leave", time="future", source="SDL/mfa")
    text = _both(ledger)
    assert (
        "is to step back (told on 1 February, according to the SDL foreign ministry): “the garrison will leave”" in text
    )


def test_the_press_is_not_its_government(report: Report, ledger: Ledger) -> None:
    report("2026-02-01", "demand", "NRL/media/the-bell", "SDL", "hands must be kept off the dam")
    text = _both(ledger)
    assert "**Voices outside the government.** On 1 February The Bell demanded of SDL" in text
    assert "NRL demanded" not in text


def test_a_record_with_enough_cases_is_told_with_its_interval(report: Report, ledger: Ledger) -> None:
    things = ("mill", "bridge", "tower", "quay", "granary", "ferry")
    for at, thing in enumerate(things):
        report(f"2026-01-{4 * at + 1:02}", "threaten", "NRL", "SDL", f"would shell the {thing}")
        report(f"2026-02-{4 * at + 1:02}", "attack", "NRL", "SDL", f"shelled the {thing} at night")
    text = _both(ledger)
    assert re.search(
        r"Of the six threats of NRL with a verdict, six were followed by the deed.*about \d\d% \(between", text
    )
    assert "NRL, threats" in text


def test_people_s_word_is_told_as_theirs(report: Report, ledger: Ledger) -> None:
    from demarche import track

    report("2026-02-01", "promise", "NRL", "SDL", "the dam would be handed back", deadline="2026-02-02")
    report("2026-02-09", "accuse", "SDL", "NRL", "spoke of bad faith")
    assert "**Overdue: its deadline passed on 2 February and nothing was told** (proposed by rule)" in _both(ledger)
    row = track.commitments(ledger).row(0, named=True)
    ledger.judge("commitment", row["commitment"], "status", "broken", author="jr", made=T0, note="the dam was mined")
    text = _both(ledger)
    assert "**Broken** (judged by jr, the dam was mined)" in text
    assert "people have decided one of them" in text.lower()


def test_an_issue_and_everything_can_be_asked_for(cuba: Ledger) -> None:
    document = brief(cuba, Scope(issue="shipping"))
    assert document.title == "Shipping"
    rows = {row["signal_id"]: row for row in cuba.signals().to_dicts()}
    asked = [note.record.split()[1] for note in document.notes]
    assert sum("shipping" in rows[one]["issues"] for one in asked if one in rows) > 0.9 * len(asked)
    assert brief(cuba).title == "All sides"


def test_a_dossier_has_all_by_and_toward_its_actor(cuba: Ledger) -> None:
    document = dossier(cuba, "CUB/pm/fidel-castro")
    assert document.title == "Dossier: Fidel Castro (the Cuban premier's office)"
    cited = {note.record.split()[1] for note in document.notes}
    rows = [*cuba.signals(from_="CUB/pm/fidel-castro").to_dicts(), *cuba.signals(to="CUB/pm/fidel-castro").to_dicts()]
    assert {row["signal_id"] for row in rows if row["modality"] in ("asserted", "hedged")} <= cited
    assert "more stay open" not in _text(document)


def test_an_empty_ledger_says_what_to_do(ledger: Ledger) -> None:
    with pytest.raises(ReportError, match="is empty; read some articles into it first: demarche read FOLDER --ledger"):
        brief(ledger)


def test_nothing_in_scope_says_what_there_is(cuba: Ledger) -> None:
    with pytest.raises(ReportError, match=r"nothing was told of NOR and SWE .* busiest sides USA, SUN"):
        brief(cuba, Scope(pair=("NOR", "SWE")))
    with pytest.raises(ReportError, match=r"ends .* before it begins"):
        brief(cuba, Scope(since="1962-11-01", until="1962-10-01"))


@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ({"pair": ("USA", "USA/mil")}, ReportError),
        ({"pair": ("USA", "SUN"), "actor": "CUB"}, ReportError),
        ({"actor": "no path"}, RecordError),
        ({"issue": "weather"}, RecordError),
    ],
)
def test_a_scope_that_makes_no_sense_is_refused(asked: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        Scope(**asked)  # type: ignore[arg-type]
