"""People's words on records: what holds, undoing, reruns, and colleagues' ledgers."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from synthetic import VERSIONS, make_readings

from demarche.errors import LedgerError, RecordError
from demarche.ledger import Judgement, Ledger, Run, open_ledger
from demarche.records import Article, Party, Reading, Signal, Versions

T0 = datetime(2026, 2, 1, 9)
TEXT = "Moscow threatened Washington. Washington promised Moscow a call."


def _reading(*, act: str = "threaten", to: str = "USA", second: bool = True) -> Reading:
    article = Article(TEXT)
    threat = Signal(act, (Party(None, "RUS"),), (Party(None, to),), ("force",), (article.span(0, 28),))
    call = Signal("promise", (Party(None, "USA"),), (Party(None, "RUS"),), ("negotiations",), (article.span(30, 63),))
    return Reading(article, signals=(threat, call) if second else (threat,), versions=None)


@pytest.fixture
def judged(ledger: Ledger, run: Run) -> Ledger:
    ledger.add(_reading(), run)
    return ledger


def _ids(ledger: Ledger) -> list[str]:
    return ledger.signals().sort("position")["signal_id"].to_list()


def test_rejected_records_leave_the_view_and_come_back_when_undone(judged: Ledger) -> None:
    first, second = _ids(judged)
    judged.judge("signal", first, "verdict", "reject", author="ann", made=T0, note="a headline")
    assert _ids(judged) == [second]
    assert len(judged.signals(run=1)) == 2
    assert [one.record for one in judged.undo(author="ann", made=T0)] == [first]
    assert _ids(judged) == [first, second]
    judged.redo(author="ann", made=T0)
    assert _ids(judged) == [second]
    assert judged.undo(author="bob", made=T0) == []


def test_a_corrected_record_is_found_by_what_it_now_says(judged: Ledger) -> None:
    first, _ = _ids(judged)
    judged.judge("signal", first, "act", "warn", author="ann", made=T0)
    judged.judge("signal", first, "to_actors", ["UKR/president"], author="ann", made=T0)
    row = judged.signals(act="warn", to="UKR", limit=5).row(0, named=True)
    assert (row["signal_id"], row["to_principals"], row["plover_root"], row["kind"]) == (
        first,
        ["UKR"],
        "THREATEN",
        "word",
    )
    assert judged.signals(act="threaten").is_empty()
    assert judged.all_judgements()[0].seen == "threaten"


def test_a_span_can_be_moved(judged: Ledger) -> None:
    first, _ = _ids(judged)
    judged.judge("signal", first, "evidence", [{"start": 7, "end": 17, "text": "threatened"}], author="ann", made=T0)
    row = judged.signals(text="threatened").filter(signal_id=first).row(0, named=True)
    assert (row["evidence"], row["evidence_starts"], row["evidence_ends"]) == ("threatened", [7], [17])


def test_what_is_judged_together_is_undone_together(judged: Ledger) -> None:
    both = _ids(judged)
    judged.judge("signal", both, "verdict", "reject", author="ann", made=T0)
    assert judged.signals().is_empty()
    assert len(judged.undo(author="ann", made=T0)) == 2
    assert _ids(judged) == both


def test_a_new_judgement_ends_what_could_be_redone(judged: Ledger) -> None:
    first, second = _ids(judged)
    judged.judge("signal", first, "verdict", "reject", author="ann", made=T0)
    judged.undo(author="ann", made=T0)
    judged.judge("signal", second, "verdict", "accept", author="ann", made=T0)
    assert judged.redo(author="ann", made=T0) == []


def test_a_rerun_never_overwrites_and_says_where_it_disagrees(judged: Ledger) -> None:
    first, second = _ids(judged)
    judged.judge("signal", first, "to_actors", ["UKR"], author="ann", made=T0)
    judged.judge("signal", second, "verdict", "accept", author="ann", made=T0)
    assert judged.disagreements() == []
    rerun = judged.begin_run(VERSIONS, settings={"again": 1})
    judged.add(_reading(to="POL", second=False), rerun)
    row = judged.signals().row(0, named=True)
    assert row["to_actors"] == ["UKR"]
    ((judgement, now),) = judged.disagreements()
    assert (judgement.record, now) == (first, ["POL"])
    (orphan,) = judged.orphans()
    assert (orphan.record, orphan.words) == (second, "Washington promised Moscow a call"[:33])


def test_two_people_who_differ_are_both_kept(judged: Ledger) -> None:
    first, _ = _ids(judged)
    judged.judge("signal", first, "verdict", "accept", author="ann", made=T0)
    judged.judge("signal", first, "verdict", "reject", author="bob", made=T0 + timedelta(1))
    ((one, other),) = judged.contradictions()
    assert {one.author, other.author} == {"ann", "bob"}
    assert first not in _ids(judged)


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        ("article", "verdict", "accept"),
        ("signal", "colour", "red"),
        ("signal", "act", "shout"),
        ("signal", "from_actors", ["russia"]),
        ("signal", "issues", []),
        ("signal", "deadline_date", "soon"),
        ("commitment", "status", "nearly"),
        ("signal", "evidence", [{"start": 1, "end": 9, "text": "x"}]),
        ("signal", "evidence", [{"start": "1", "end": 2, "text": "x"}]),
        ("signal", "evidence", [{"start": -8, "end": -4, "text": "call"}]),
        ("signal", "evidence", [{"start": 900, "end": 904, "text": "call"}]),
        ("signal", "condition", {"start": 7, "end": 17, "text": "Washington"}),
    ],
)
def test_what_the_codebook_does_not_know_is_refused(judged: Ledger, kind: str, field: str, value: object) -> None:
    with pytest.raises(RecordError):
        judged.judge(kind, _ids(judged)[0], field, value, author="ann", made=T0)
    assert judged.judgements().is_empty()


def test_a_judgement_needs_a_record_and_an_author(judged: Ledger) -> None:
    with pytest.raises(LedgerError, match="no signal"):
        judged.judge("signal", "0" * 20, "verdict", "accept", author="ann", made=T0)
    with pytest.raises(RecordError, match="author"):
        judged.judge("signal", _ids(judged)[0], "verdict", "accept", author=" ", made=T0)


def test_nothing_is_joined_to_what_is_not_there(judged: Ledger) -> None:
    first, second = _ids(judged)
    for field in ("duplicate_of", "same_meeting_as"):
        with pytest.raises(LedgerError, match="no signal"):
            judged.judge("signal", first, field, second[:8], author="ann", made=T0)
    assert judged.judgements().is_empty()
    assert judged.judge("signal", first, "duplicate_of", second, author="ann", made=T0)
    assert judged.judge("signal", second, "same_meeting_as", None, author="ann", made=T0)


def test_times_with_a_zone_are_told_in_utc(judged: Ledger) -> None:
    made = T0.replace(tzinfo=timezone(timedelta(hours=3)))
    (one,) = judged.judge("signal", _ids(judged)[0], "verdict", "accept", author="ann", made=made)
    assert one.made == T0 - timedelta(hours=3)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be set on this system")
def test_a_run_is_noted_in_utc_wherever_it_began(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = T0.replace(tzinfo=timezone(timedelta(hours=3)))
    with monkeypatch.context() as there:
        there.setenv("TZ", "Asia/Tokyo")
        time.tzset()
        with open_ledger(path) as ledger:
            run = ledger.begin_run(VERSIONS, started=started)
    time.tzset()
    assert run.started == T0 - timedelta(hours=3)


def test_a_ledger_of_the_first_schema_is_brought_up(tmp_path: Path) -> None:
    from demarche.ledger import schema

    path = tmp_path / "old.ledger"
    steps, schema.MIGRATIONS[:] = list(schema.MIGRATIONS), schema.MIGRATIONS[:1]
    try:
        with open_ledger(path) as ledger:
            ledger.add_many(make_readings(0, 3), ledger.begin_run(VERSIONS))
    finally:
        schema.MIGRATIONS[:] = steps
    with open_ledger(path) as ledger:
        assert ledger.health()["schema"] == len(steps)
        assert ledger.judgements().is_empty()


# --- colleagues -----------------------------------------------------------------------------------------------------------


def _made(folder: Path, name: str, versions: Versions = VERSIONS) -> Ledger:
    ledger = open_ledger(folder / f"{name}.ledger")
    ledger.add(replace(_reading(), versions=None), ledger.begin_run(versions))
    return ledger


def test_merging_is_commutative_and_idempotent(tmp_path: Path) -> None:
    with _made(tmp_path, "a") as a, _made(tmp_path, "b") as b:
        first, second = _ids(a)
        a.judge("signal", first, "act", "warn", author="ann", made=T0)
        a.judge("signal", second, "verdict", "reject", author="ann", made=T0)
        a.undo(author="ann", made=T0)
        b.judge("signal", first, "verdict", "reject", author="bob", made=T0)
        a.export_judgements(tmp_path / "a.jsonl")
        assert a.merge(b).judgements == 1
        assert b.import_judgements(tmp_path / "a.jsonl") == 3
        assert not a.merge(b)
        assert not b.merge(a)
        assert a.signals().equals(b.signals())
        assert a.judgements().equals(b.judgements())


def _view(ledger: Ledger) -> list[object]:
    frames = (
        ledger.signals(),
        ledger.statements(),
        ledger.articles(with_text=True),
        ledger.judgements(),
        ledger.copies(),
    )
    return [frame.to_dicts() for frame in frames] + [ledger.near_duplicates(), ledger.orphans()]


@pytest.mark.parametrize("again", [False, True])
def test_merging_brings_articles_and_readings_whoever_merges_whom(tmp_path: Path, *, again: bool) -> None:
    later = replace(VERSIONS, code="9")

    def make(name: str, which: int) -> Ledger:
        ledger = open_ledger(tmp_path / f"{name}.ledger")
        start = datetime(2026, 1, 9 - which)  # what was read later has the lower number in one of them
        first = ledger.begin_run(later if which else VERSIONS, started=start)
        texts = [replace(reading, versions=None) for reading in make_readings(2 * which, 2 * which + 4)]
        ledger.add_many(texts, first)
        if which:
            ledger.add_many(texts[:2], ledger.begin_run(VERSIONS, started=datetime(2026, 1, 2)))
        ledger.record_failure(first, f"{which}.txt", None, "empty")
        ids = ledger.signals()["signal_id"].to_list()
        ledger.judge("signal", ids[which], "verdict", "reject", author=name[0], made=T0)
        return ledger

    with make("a1", 0) as a, make("b1", 1) as b, make("a2", 0) as a2, make("b2", 1) as b2:
        brought = a.merge(b)
        assert (brought.articles, brought.readings, brought.judgements) == (2, 4, 1)
        assert b2.merge(a2)
        assert _view(a) == _view(b2)
        if again:
            assert not a.merge(b2)
            assert not a.merge(b)
            assert _view(a) == _view(b2)
        assert a.failures().height == 2
        assert a.health()["problems"] == []


def test_ledgers_of_two_codebooks_are_not_merged(tmp_path: Path) -> None:
    with _made(tmp_path, "a") as a, _made(tmp_path, "b", replace(VERSIONS, codebook="0.9")) as b:
        with pytest.raises(LedgerError, match="one version"):
            a.merge(b)
        b.judge("signal", _ids(b)[0], "verdict", "accept", author="bob", made=T0)
    with _made(tmp_path, "c") as c:
        (tmp_path / "bad.jsonl").write_text("{}\n", encoding="utf-8")
        with pytest.raises(LedgerError, match="line 1"):
            c.import_judgements(tmp_path / "bad.jsonl")


def test_a_merge_that_is_refused_brings_nothing(tmp_path: Path) -> None:
    with _made(tmp_path, "a") as a, open_ledger(tmp_path / "b.ledger") as b:
        made = Judgement("signal", "f" * 20, "verdict", "accept", "bob", T0, codebook="0.1")
        (tmp_path / "old.jsonl").write_text(_line(made), encoding="utf-8")
        b.import_judgements(tmp_path / "old.jsonl")
        b.add_many([replace(one, versions=None) for one in make_readings(0, 2)], b.begin_run(VERSIONS))
        with pytest.raises(LedgerError, match=r"judged by codebook 0\.1"):
            a.merge(b)
        assert a.articles().height == 1


def test_corrections_stay_where_a_merge_puts_runs_in_another_order(tmp_path: Path) -> None:
    def make(name: str, second: datetime) -> Ledger:
        ledger = open_ledger(tmp_path / f"{name}.ledger")
        for number, (to, started) in enumerate((("USA", T0), ("POL", second))):
            ledger.add(
                _reading(to=to, second=False), ledger.begin_run(VERSIONS, settings={"n": number}, started=started)
            )
        return ledger

    with make("a", T0 + timedelta(1)) as a, make("b", T0 - timedelta(1)) as b:
        a.judge("signal", _ids(a)[0], "issues", ["troops"], author="ann", made=T0)
        assert a.signals().select("to_actors", "issues").row(0) == (["POL"], ["troops"])
        a.merge(b)
        assert a.signals().select("to_actors", "issues").rows() == [(["USA"], ["troops"])]


def test_judgements_on_words_with_odd_line_ends_come_back(ledger: Ledger, run: Run, tmp_path: Path) -> None:
    article = Article("The envoy\u2028promised\u0085ships.\u2029")
    promise = Signal("promise", (Party(None, "RUS"),), (), ("shipping",), (article.span(0, 24),))
    ledger.add(Reading(article, signals=(promise,)), run)
    ledger.judge("signal", _ids(ledger), "verdict", "accept", author="ann", made=T0, note="a\u2028b\r\nc\x0bd")
    assert ledger.export_judgements(tmp_path / "a.jsonl") == 1
    (tmp_path / "a.jsonl").write_text((tmp_path / "a.jsonl").read_text(encoding="utf-8") + "\n", encoding="utf-8")
    with open_ledger(tmp_path / "other.ledger") as other:
        assert other.import_judgements(tmp_path / "a.jsonl") == 1
        assert other.all_judgements() == ledger.all_judgements()


@pytest.mark.parametrize(
    "odd",
    [
        "[]",
        "5",
        "null",
        {"author": 5},
        {"note": 5},
        {"record": 7},
        {"cites": [3]},
        {"cites": "abc"},
        {"made": None},
        {"made": "0001-01-01T00:00:00+05:00"},
    ],
)
def test_a_line_that_is_no_judgement_is_named_and_nothing_is_taken(
    judged: Ledger, tmp_path: Path, odd: str | dict[str, object]
) -> None:
    (one,) = judged.judge("signal", _ids(judged)[0], "verdict", "accept", author="ann", made=T0)
    line = odd if isinstance(odd, str) else json.dumps({**one.to_json(), "author": "bob", **odd})
    (tmp_path / "odd.jsonl").write_text(_line(replace(one, author="eve")) + line + "\n", encoding="utf-8")
    with pytest.raises(LedgerError, match="line 2: this is no judgement"):
        judged.import_judgements(tmp_path / "odd.jsonl")
    assert judged.all_judgements() == [one]


# --- properties -----------------------------------------------------------------------------------------------------------

_moves = st.lists(
    st.tuples(
        st.sampled_from(["ann", "bob"]),
        st.sampled_from(["accept", "reject", "warn", "demand", "undo", "redo"]),
        st.integers(0, 1),
    ),
    max_size=12,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("judgements")


def _play(ledger: Ledger, moves: list[tuple[str, str, int]]) -> None:
    ids = ledger.signals(run=1).sort("position")["signal_id"].to_list()
    for author, what, which in moves:
        if what in ("undo", "redo"):
            (ledger.undo if what == "undo" else ledger.redo)(author=author, made=T0)
        else:
            field = "verdict" if what in ("accept", "reject") else "act"
            ledger.judge("signal", ids[which], field, what, author=author, made=T0)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(moves=_moves, seed=st.integers(0, 1000))
def test_the_order_of_arrival_says_nothing_and_undoing_all_restores_the_machine(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, str, int]], seed: int
) -> None:
    folder = tmp_path_factory.mktemp("moves")
    with _made(folder, "a") as a, _made(folder, "b") as b:
        machine = a.signals()
        _play(a, moves)
        rows = a.all_judgements()
        random.Random(seed).shuffle(rows)
        for number, one in enumerate(rows):
            (folder / f"{number}.jsonl").write_text(_line(one), encoding="utf-8")
            b.import_judgements(folder / f"{number}.jsonl")
        assert b.signals().equals(a.signals())
        for author in ("ann", "bob"):
            while a.undo(author=author, made=T0):
                pass
        assert a.signals().equals(machine)


def _line(one: Judgement) -> str:
    return json.dumps(one.to_json()) + "\n"


def test_agreement_is_counted_and_set_against_chance(judged: Ledger) -> None:
    first, second = _ids(judged)
    for author, verdicts in (("ann", ("accept", "reject")), ("bob", ("accept", "accept"))):
        for record, verdict in zip((first, second), verdicts, strict=True):
            judged.judge("signal", record, "verdict", verdict, author=author, made=T0)
    (row,) = judged.agreement().to_dicts()
    assert (row["first"], row["second"], row["both"], row["agreed"], row["kappa"]) == ("ann", "bob", 2, 1, 0.0)
