"""Documents with their texts, what they count to, and how far two annotators agree."""

from collections.abc import Callable
from typing import Any

import pytest
from click.testing import CliRunner

from demarche.cli import main
from demarche.corpus import (
    Principals,
    agreement,
    annotated_twice,
    collect_stats,
    disagreements,
    load_documents,
    read_manifest,
)
from demarche.errors import CorpusError
from demarche.scoring import score

Data = dict[str, Any]


def test_a_document_is_a_reading_of_its_whole_text(folder: Any) -> None:
    (document,) = load_documents(folder.corpus, folder.texts)
    reading = document.reading
    assert reading.statements[1].relays[0].span.text == "The daily Fjordposten"  # type: ignore[union-attr]
    assert reading.signals[0].deadline.span.text == "by 1 March"  # type: ignore[union-attr]
    assert reading.article.text.endswith("Nothing here is annotated.")
    assert [(c.start, c.end, c.status) for c in reading.coverage] == [(*document.entry.range, "read")]
    assert reading.article.external_id == "fish-1"
    assert score([(reading, reading)]).directed.f1 == 1.0


def test_splits_are_loaded_apart(folder: Any, right: Callable[..., Data], entry: Callable[..., Data]) -> None:
    assert not list(load_documents(folder.corpus, folder.texts, split="dev"))
    assert [d.entry.id for d in load_documents(folder.corpus, folder.texts, split="train")] == ["fish-1"]


def test_a_bad_document_is_not_loaded(folder: Any, right: Callable[..., Data]) -> None:
    data = right()
    data["signals"][0]["act"] = "menace"
    folder.write(data)
    with pytest.raises(CorpusError, match="signal 0, act"):
        list(load_documents(folder.corpus, folder.texts))


def test_a_folder_without_texts_is_told(folder: Any) -> None:
    with pytest.raises(CorpusError, match="--texts"):
        list(load_documents(folder.corpus, folder.texts / "nowhere"))


def test_stats_count_what_is_there_and_say_what_is_wanting(folder: Any) -> None:
    principals = Principals.load(folder.corpus / "principals.toml")
    stats = collect_stats(load_documents(folder.corpus, folder.texts), principals)
    assert stats.totals["statements"] == 3
    assert stats.totals["nested statements"] == 1
    assert stats.totals["relays"] == stats.totals["addressees"] == stats.totals["channels"] == 1
    assert stats.totals["states as actors"] == 2
    assert stats.tables["acts"] == {"threaten": 1, "demand": 1}
    assert stats.tables["nesting depth"] == {"0": 2, "1": 1}
    assert stats.tables["conditions"] == {"unless": 1}
    assert "deadlines: 1 of 60" in stats.wanting()
    assert "act sign: 0 of 15" in stats.wanting()


def test_stats_command(folder: Any) -> None:
    where = ["--corpus", str(folder.corpus), "--texts", str(folder.texts)]
    plain = CliRunner().invoke(main, ["corpus", "stats", *where])
    assert plain.exit_code == 0
    assert "acts: threaten 1 · demand 1" in plain.output
    assert "wanting: channels: 1 of 40" in plain.output
    assert '"wanting"' in CliRunner().invoke(main, ["corpus", "stats", "--json", *where]).output


@pytest.fixture
def twice(folder: Any, right: Callable[..., Data], entry: Callable[..., Data]) -> Any:
    """The document annotated by two people: B misses the nested statement and takes the demand for an appeal."""
    folder.write_manifest(entry(twice=True, split="dev"))
    (folder.corpus / "train/fish-1.json").unlink()
    folder.write(right("A"), "double/A")
    other = right("B")
    del other["statements"][2]
    other["signals"][0]["modality"] = "hedged"
    other["signals"][1]["act"] = "appeal"
    folder.write(other, "double/B")
    folder.write(right("adjudicated"), "dev")
    return folder


def test_agreement_is_the_f1_of_one_against_the_other(twice: Any) -> None:
    pairs = annotated_twice(twice.corpus, twice.texts)
    result = agreement(pairs)
    assert result.articles == 1
    assert result.statements.f1 == pytest.approx(2 * 2 / 5)
    assert result.signals.f1 == pytest.approx(0.5)
    assert agreement([(b, a) for a, b in pairs]).statements.f1 == result.statements.f1


def test_disagreements_are_listed_with_their_words(twice: Any) -> None:
    ((one, other),) = annotated_twice(twice.corpus, twice.texts)
    assert disagreements(one, other) == [
        "statement 2 only A: NOR: the threat is a bluff",
        "signal 0/0 modality: A asserted, B hedged: Iceland will close its harbours",
        "signal 1 only A: demand ISL -> NOR: Oslo halves its quota",
        "signal 1 only B: appeal ISL -> NOR: Oslo halves its quota",
    ]


def test_agreement_command(twice: Any) -> None:
    where = ["--corpus", str(twice.corpus), "--texts", str(twice.texts)]
    plain = CliRunner().invoke(main, ["corpus", "agreement", *where])
    assert plain.exit_code == 0, plain.output
    assert "1 documents annotated twice" in plain.output
    listed = CliRunner().invoke(main, ["corpus", "agreement", "--differences", *where])
    assert "fish-1: statement 2 only A: NOR: the threat is a bluff" in listed.output
    none = CliRunner().invoke(main, ["corpus", "agreement", "--split", "test", "--json", *where])
    assert '"articles": 0' in none.output


def test_manifest_entries(folder: Any) -> None:
    entry = read_manifest(folder.corpus)["fish-1"]
    assert (entry.split, entry.twice, entry.range[0]) == ("train", False, 0)
