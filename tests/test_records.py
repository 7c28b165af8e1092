"""Records refuse what the codebook refuses, and their JSON round-trips."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import demarche
from demarche import Article, Coverage, Party, Reading, Signal, Span, Statement
from demarche.errors import RecordError
from demarche.records import principal

SHARED = Path(__file__).resolve().parents[2] / "shared" / "examples"
TEXT = "Oslo warned Riga. Riga said no."


def test_all_names_what_can_be_imported() -> None:
    assert sorted(demarche.__all__) == demarche.__all__
    for name in demarche.__all__:
        assert getattr(demarche, name) is not None
    with pytest.raises(AttributeError):
        _ = demarche.nothing  # type: ignore[attr-defined]


@given(st.text(min_size=1), st.integers(0, 30), st.integers(0, 30))
def test_a_span_slices_to_its_text_or_is_not_made(text: str, start: int, end: int) -> None:
    try:
        span = Span.of(text, start, end)
    except RecordError:
        assert not text[start:end].strip()
    else:
        assert text[span.start : span.end] == span.text == span.text.strip()


@pytest.mark.parametrize("arguments", [(3, 3, ""), (5, 2, "abc"), (-1, 2, "abc"), (0, 5, "abc"), (0, 4, " abc")])
def test_a_span_that_contradicts_itself_is_refused(arguments: tuple[int, int, str]) -> None:
    with pytest.raises(RecordError):
        Span(*arguments)


def test_a_reading_refuses_spans_of_another_text() -> None:
    statement = Statement(source=(), source_actors=("NOR",), cue=(), content=(Span(0, 4, "Rome"),))
    with pytest.raises(RecordError, match="does not slice"):
        Reading(Article(TEXT), statements=(statement,))


def _statement(parent: int | None) -> Statement:
    return Statement(source=(), source_actors=("NOR",), cue=(), content=(Span.of(TEXT, 0, 4),), parent=parent)


@pytest.mark.parametrize("parents", [[0], [1, 0], [5], [1, 2, 0]])
def test_parents_exist_and_make_no_circle(parents: list[int | None]) -> None:
    with pytest.raises(RecordError, match=r"ancestor|no parent"):
        Reading(Article(TEXT), statements=tuple(map(_statement, parents)))


@pytest.mark.parametrize(
    "change",
    [
        {"act": "shout"},
        {"issues": ()},
        {"issues": ("weather",)},
        {"time": "then"},
        {"modality": "sure"},
        {"evidence": ()},
        {"confidence": 2.0},
    ],
)
def test_a_signal_keeps_to_the_closed_lists(change: dict[str, object]) -> None:
    good: dict[str, object] = {
        "act": "warn",
        "from_": (Party(None, "NOR"),),
        "to": (),
        "issues": ("other",),
        "evidence": (Span.of(TEXT, 0, 4),),
    }
    assert Signal(**good).kind == "word"  # type: ignore[arg-type]
    with pytest.raises(RecordError):
        Signal(**{**good, **change})  # type: ignore[arg-type]


@pytest.mark.parametrize("path", ["rus", "RUS/MFA", "", "??", "RUS/mfa/a/b", "RUS mfa"])
def test_what_is_no_actor_path_is_refused(path: str) -> None:
    with pytest.raises(RecordError):
        Party(None, path)


@pytest.mark.parametrize(
    ("path", "head"),
    [
        ("RUS", "RUS"),
        ("RUS?", "RUS"),
        ("?", "?"),
        ("RUS/mfa/sergei-lavrov", "RUS"),
        ("?/media", "?"),
        ("AUTHOR", "AUTHOR"),
    ],
)
def test_the_principal_is_the_first_part(path: str, head: str) -> None:
    assert principal(path) == head


def test_a_skipped_stretch_needs_its_reason() -> None:
    with pytest.raises(RecordError):
        Coverage(0, 5, "skipped")


def test_the_id_comes_from_the_content() -> None:
    assert Article(TEXT).id == Article(TEXT, title="other").id == Article(TEXT).text_sha256[:16]
    assert Article(TEXT).id != Article(TEXT + " ").id


@pytest.mark.shared
def test_the_worked_example_round_trips_in_its_own_format() -> None:
    if not SHARED.exists():
        pytest.skip("../shared is absent")
    gold = json.loads((SHARED / "lavrov.gold.json").read_text(encoding="utf-8"))
    reading = Reading.from_json(gold, text=(SHARED / "lavrov.txt").read_text(encoding="utf-8"))
    written = json.loads(json.dumps(reading.to_json(), ensure_ascii=False))
    assert Reading.from_json(written) == reading
    assert written["statements"] == gold["statements"]
    assert written["channels"] == gold["channels"]
    for mine, theirs in zip(written["signals"], gold["signals"], strict=True):
        assert {key: mine[key] for key in theirs} == theirs
        assert {"plover", "cameo"} <= set(mine)


def test_json_without_the_text_needs_it_given() -> None:
    data = Reading(Article(TEXT), statements=(_statement(None),)).to_json(with_text=False)
    with pytest.raises(RecordError, match="text"):
        Reading.from_json(data)
    assert Reading.from_json(data, text=TEXT).statements == (_statement(None),)


@pytest.mark.parametrize(
    "wrong",
    [{"article": None}, {"statements": None}, {"signals": [5]}, {"versions": 3}]
    + [{"article": {"id": "x", "text": TEXT, "published": day}} for day in ("2026-02-31", 5)]
    + [{"channels": [{"from": None, "via": [], "to": [], "evidence": [{"start": "a", "end": 3}]}]}],
)
def test_json_of_another_shape_is_refused_by_our_own_error(wrong: dict[str, object]) -> None:
    data = Reading(Article(TEXT)).to_json()
    with pytest.raises(RecordError):
        Reading.from_json({**data, **wrong})
