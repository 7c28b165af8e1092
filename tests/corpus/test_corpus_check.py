"""Every kind of bad annotation is refused with file, record and field."""

from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner

from demarche.cli import main
from demarche.corpus import Principals, check_corpus, check_document
from demarche.errors import CorpusError

Data = dict[str, Any]


def _set(data: Data, path: str, value: Any) -> None:
    *way, last = path.split(".")
    at: Any = data
    for step in way:
        at = at[int(step) if step.isdigit() else step]
    at[int(last) if last.isdigit() else last] = value


def test_a_right_corpus_passes(folder: Any) -> None:
    result = check_corpus(folder.corpus, folder.texts)
    assert not result.problems
    assert result.counts == {"documents": 1, "statements": 3, "signals": 2, "channels": 1}


BAD = [
    # path, value, record, field, part of the message
    ("text_sha256", "0" * 64, "document", "text_sha256", "another hash"),
    ("range", [0, 100_000], "document", "range", "does not lie in the text"),
    ("range", "all", "document", "range", "does not lie in the text"),
    ("annotator", "C", "document", "annotator", "'C' is none of"),
    ("codebook", "0.9", "document", "codebook", "'0.9'"),
    ("statements.0.content.0.end", 100_000, "statement 0", "content", "outside the range"),
    ("statements.0.content.0.start", -5, "statement 0", "content", "outside the range"),
    ("statements.0.cue.0.start", 100_000, "statement 0", "cue", "empty"),
    ("statements.0.cue.0", {"start": 7, "end": 8}, "statement 0", "cue", "white space"),
    ("statements.0.cue.0", {"start": 7.5, "end": 9}, "statement 0", "cue", "no span"),
    ("statements.0.cue.0", {"start": 0, "end": 7, "text": "Iceland"}, "statement 0", "cue", "has no text"),
    ("statements.0.content", [], "statement 0", "content", "is empty"),
    ("statements.0.content", "words", "statement 0", "content", "no list"),
    ("statements.0.form", "reported", "statement 0", "form", "'reported'"),
    ("statements.0.source_actors", [], "statement 0", "source_actors", "names nobody"),
    ("statements.0.source_actors", ["XYZ/gov"], "statement 0", "source_actors", "unknown principal 'XYZ'"),
    ("statements.0.source_actors", ["ISL/fishery"], "statement 0", "source_actors", "unknown organ 'fishery'"),
    ("statements.0.source_actors", ["ISL/gov/Jon Arnason"], "statement 0", "source_actors", "lower-case"),
    ("statements.0.source_actors", ["ISL/gov/jon/arnason"], "statement 0", "source_actors", "three parts"),
    ("statements.0.source_actors", ["ISL/"], "statement 0", "source_actors", "empty part"),
    ("statements.0.source_actors", [7], "statement 0", "source_actors", "no actor path"),
    ("statements.0.date", "last Monday", "statement 0", "date", "no ISO date"),
    ("statements.0.addressees", [{"actor": "ISL"}], "statement 0", "addressees", "no party"),
    ("statements.0.relays", [{"span": None, "actor": "Fjordposten"}], "statement 0", "relays", "unknown principal"),
    ("statements.2.parent", 2, "statement 2", "parent", "leads back"),
    ("statements.1.parent", 2, "statement 1", "parent", "leads back"),
    ("statements.2.parent", 9, "statement 2", "parent", "no statement 9"),
    ("signals.0.act", "menace", "signal 0", "act", "'menace' is none of"),
    ("signals.0.kind", "deed", "signal 0", "kind", "threaten is a word"),
    ("signals.0.issues", ["fish"], "signal 0", "issues", "'fish' is none of"),
    ("signals.0.issues", [], "signal 0", "issues", "one to three"),
    ("signals.0.issues", ["trade", "trade"], "signal 0", "issues", "different"),
    ("signals.0.time", "soon", "signal 0", "time", "'soon'"),
    ("signals.0.modality", "sure", "signal 0", "modality", "'sure'"),
    ("signals.0.evidence", [], "signal 0", "evidence", "is empty"),
    ("signals.0.statement", 17, "signal 0", "statement", "no statement 17"),
    ("signals.0.from", [], "signal 0", "from", "is empty"),
    ("signals.0.to", [{"span": None, "actor": "ATLANTIS"}], "signal 0", "to", "unknown principal 'ATLANTIS'"),
    ("signals.0.condition.type", "perhaps", "signal 0", "condition", "'perhaps'"),
    ("signals.0.condition", "unless", "signal 0", "condition", "no condition"),
    ("signals.0.condition.span.end", 100_000, "signal 0", "condition", "outside the range"),
    ("signals.0.deadline.date", "2025-13-01", "signal 0", "deadline", "no ISO date"),
    ("signals.0.deadline", ["by 1 March"], "signal 0", "deadline", "no deadline"),
    ("channels.0.to", [{"span": None, "actor": "EU/"}], "channel 0", "to", "empty part"),
    ("channels.0.evidence", [], "channel 0", "evidence", "is empty"),
    ("signals", "none", "document", "signals", "no list"),
]


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad[0]}={bad[1]}"[:40])
def test_bad_values_are_named(folder: Any, right: Callable[[], Data], bad: tuple[str, Any, str, str, str]) -> None:
    path, value, record, field, message = bad
    data = right()
    _set(data, path, value)
    folder.write(data)
    errors = check_corpus(folder.corpus, folder.texts).errors
    assert [
        e
        for e in errors
        if (e.file, e.record, e.field) == ("train/fish-1.json", record, field) and message in e.message
    ]


def test_missing_and_unknown_fields(folder: Any, right: Callable[[], Data]) -> None:
    data = right()
    del data["signals"][1]["modality"]
    data["statements"][0]["speaker"] = "Jon"
    folder.write(data)
    told = [str(e) for e in check_corpus(folder.corpus, folder.texts).errors]
    assert "train/fish-1.json: signal 1, modality: is missing" in told
    assert "train/fish-1.json: statement 0, speaker: is no field of the format" in told


@pytest.mark.parametrize("broken", ["{", "[]", '{"id": "fish-1", "statements": [3]}', "null"])
def test_broken_files_are_problems_and_no_crash(folder: Any, broken: str) -> None:
    folder.write(broken)
    assert check_corpus(folder.corpus, folder.texts).errors


def test_a_changed_text_is_told(folder: Any) -> None:
    (folder.texts / "fish-1.txt").write_text("Iceland and Norway share the mackerel.", "utf-8")
    fields = {e.field for e in check_corpus(folder.corpus, folder.texts).errors}
    assert {"text_sha256", "range"} <= fields


def test_a_text_that_is_nowhere_is_told(folder: Any) -> None:
    (folder.texts / "fish-1.txt").unlink()
    assert [e.field for e in check_corpus(folder.corpus, folder.texts).errors] == ["id"]


@pytest.mark.parametrize("change", [{}, {"modality": "hedged"}, {"time": "future"}])
def test_the_same_signal_twice_contradicts(folder: Any, right: Callable[[], Data], change: Data) -> None:
    data = right()
    data["signals"].append({**data["signals"][1], **change})
    folder.write(data)
    (error,) = check_corpus(folder.corpus, folder.texts).errors
    assert (error.record, error.field) == ("signal 2", "evidence")
    assert "repeats signal 1" in error.message


def test_the_same_statement_twice_contradicts(folder: Any, right: Callable[[], Data]) -> None:
    data = right()
    data["statements"].append({**data["statements"][0], "source_actors": ["NOR"]})
    folder.write(data)
    (error,) = check_corpus(folder.corpus, folder.texts).errors
    assert (error.record, error.field) == ("statement 3", "content")


def test_overlapping_spans_of_one_field_contradict(folder: Any, right: Callable[[], Data]) -> None:
    data = right()
    data["statements"][0]["content"].append(data["statements"][0]["content"][0])
    folder.write(data)
    (error,) = check_corpus(folder.corpus, folder.texts).errors
    assert "overlap" in error.message


def test_likely_slips_are_warnings(folder: Any, right: Callable[[], Data]) -> None:
    data = right()
    data["statements"][2]["parent"] = 0
    data["signals"][1]["from"][0]["actor"] = "NOR"
    data["signals"].append({**data["signals"][0], "kind": "deed", "act": "meet"})
    folder.write(data)
    result = check_corpus(folder.corpus, folder.texts)
    assert not result.errors
    told = {(p.record, p.field) for p in result.problems}
    assert told == {("statement 2", "parent"), ("signal 1", "from"), ("signal 2", "to")}


def test_own_principals_and_old_states_are_known(folder: Any, right: Callable[[], Data]) -> None:
    data = right()
    data["statements"][0]["source_actors"] = ["FISHERS", "SUN/pm", "UNO/unicef", "?", "AUTHOR", "RUS//dmitry-medvedev"]
    data["signals"] = []
    folder.write(data)
    assert not check_corpus(folder.corpus, folder.texts).problems


def test_places_in_the_corpus(folder: Any, right: Callable[..., Data], entry: Callable[..., Data]) -> None:
    folder.write(right(), "dev")
    folder.write(right("B"), "double/B")
    folder.write(right(), "train", "fish-2")
    told = {(e.file, e.field) for e in check_corpus(folder.corpus, folder.texts).errors}
    assert ("dev/fish-1.json", "id") in told  # belongs to train
    assert ("double/B/fish-1.json", "id") in told  # is not annotated twice
    assert ("train/fish-2.json", "id") in told  # is not in the manifest
    folder.write_manifest(entry(range=[0, 50]), entry(id="fish-3", split="test"))
    told = {(e.file, e.field) for e in check_corpus(folder.corpus, folder.texts).errors}
    assert ("manifest.jsonl", "event") in told  # one event in two splits
    assert ("train/fish-1.json", "range") in told


def test_what_is_annotated_twice_wants_an_adjudicated_version(
    folder: Any, right: Callable[..., Data], entry: Callable[..., Data]
) -> None:
    folder.write_manifest(entry(twice=True))
    folder.write(right("A"), "double/A")
    problems = check_corpus(folder.corpus, folder.texts).problems
    assert {(p.file, p.field, p.warning) for p in problems} == {
        ("train/fish-1.json", "annotator", False),
        ("manifest.jsonl", "twice", True),
    }


@pytest.mark.parametrize("line", ["{", "{}", '{"id": "fish-1"}', '"fish-1"'])
def test_a_broken_manifest_cannot_be_checked(folder: Any, line: str) -> None:
    (folder.corpus / "manifest.jsonl").write_text(line, "utf-8")
    with pytest.raises(CorpusError, match="line 1"):
        check_corpus(folder.corpus, folder.texts)


def test_a_document_stands_in_the_manifest_once(folder: Any, entry: Callable[..., Data]) -> None:
    folder.write_manifest(entry(), entry())
    with pytest.raises(CorpusError, match="stands twice"):
        check_corpus(folder.corpus, folder.texts)


@pytest.mark.parametrize("name", ["manifest.jsonl", "principals.toml"])
def test_missing_parts_are_told(folder: Any, name: str) -> None:
    (folder.corpus / name).unlink()
    with pytest.raises(CorpusError, match=name):
        check_corpus(folder.corpus, folder.texts)


def test_command_passes_and_fails(folder: Any, right: Callable[[], Data]) -> None:
    where = ["--corpus", str(folder.corpus), "--texts", str(folder.texts)]
    passed = CliRunner().invoke(main, ["corpus", "check", *where])
    assert passed.exit_code == 0
    assert "1 documents, 3 statements, 2 signals, 1 channels: 0 errors, 0 warnings" in passed.output
    data = right()
    data["signals"][0]["act"] = "menace"
    folder.write(data)
    failed = CliRunner().invoke(main, ["corpus", "check", *where])
    assert failed.exit_code == 1
    assert "train/fish-1.json: signal 0, act: 'menace' is none of" in failed.output
    as_json = CliRunner().invoke(main, ["corpus", "check", "--json", *where])
    assert as_json.exit_code == 1
    assert '"record": "signal 0"' in as_json.output


def _paths(data: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [way, *(found for key, value in inner for found in _paths(value, (*way, key)))][0 if way else 1 :]


@pytest.mark.parametrize("junk", [None, 5, -1, "x", "", [], {}, [[]], [None], {"span": None, "actor": None}, True, 1.5])
def test_junk_anywhere_is_a_problem_or_harmless_but_never_a_crash(
    folder: Any, right: Callable[[], Data], junk: Any
) -> None:
    text = (folder.texts / "fish-1.txt").read_text("utf-8")
    principals = Principals.load(folder.corpus / "principals.toml")
    for path in _paths(right()):
        data = right()
        at: Any = data
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = junk
        check_document("fish-1.json", data, text, principals)
