"""The trained reader as its callers see it: what its result may not depend on, odd texts, broken installations."""

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

import demarche
from demarche import Article, Reader, Reading, Span
from demarche.errors import DemarcheError
from demarche.ingest import load
from demarche.read.trained import QUADS, Coded

EXAMPLES = Path(__file__).resolve().parents[2] / "examples" / "cuba-1962"
READER = Reader("trained")
COMMAND = [sys.executable, "-c", "from demarche.cli import main; main()", "read"]


def read(text: str) -> Reading:
    return READER.read(Article(text))


def examples(count: int) -> list[Article]:
    """Return the first example articles, and two that are none."""
    found = [article for article in load([EXAMPLES]) if isinstance(article, Article)][:count]
    return [*found, Article("  \n"), Article("The bridge was closed on Monday.")]


def spans(reading: Reading) -> Iterable[Span]:
    """Return every span of text a reading points at."""
    for statement in reading.statements:
        yield from (*statement.source, *statement.cue, *statement.content)
        yield from (party.span for party in (*statement.addressees, *statement.relays) if party.span)
    for signal in reading.signals:
        yield from signal.evidence
        yield from (party.span for party in (*signal.from_, *signal.to) if party.span)
        yield from (part.span for part in (signal.condition, signal.deadline) if part)


def check(reading: Reading) -> None:
    """Hold what holds of every reading: it covers all, points at what stands there, and survives JSON."""
    text = reading.article.text
    assert [(item.start, item.end, item.status) for item in reading.coverage] == [(0, len(text), "read")]
    assert all(text[span.start : span.end] == span.text for span in spans(reading))
    records = (*reading.statements, *reading.signals)
    assert all(record.confidence is not None and 0 <= record.confidence <= 1 for record in records)
    assert Reading.from_json(reading.to_json()) == reading


@pytest.mark.parametrize("reader", ["trained", "rules"])
def test_nobody_speaks_or_acts_toward_himself(reader: str) -> None:
    for reading in Reader(reader, actors=[EXAMPLES / "actors.toml"]).read_many(examples(28)):
        for statement in reading.statements:
            hearers = {party.actor for party in statement.addressees if not party.actor.startswith("?")}
            assert not hearers & set(statement.source_actors)
        for signal in reading.signals:
            assert not {party.actor for party in signal.from_} & {party.actor for party in signal.to} - {"?"}


def test_an_agency_that_reports_what_another_said_passes_it_on() -> None:
    (made,) = read("Norway said the truce would hold until spring, Reuters reported.").statements
    assert made.source_actors == ("NOR",)
    assert [party.actor for party in made.relays] == ["GBR/media/reuters"]


# What a reading may not depend on


def test_a_reading_depends_neither_on_the_others_nor_on_their_order() -> None:
    articles = examples(8)
    alone = [Reader("trained").read(article) for article in articles]
    assert list(READER.read_many(articles)) == alone
    order = list(range(len(articles)))
    random.Random(1962).shuffle(order)
    shuffled = READER.read_many(articles[index] for index in order)
    assert dict(zip(order, shuffled, strict=True)) == dict(enumerate(alone))


def test_a_reading_does_not_depend_on_the_number_of_threads() -> None:
    files = [str(path) for path in sorted(EXAMPLES.glob("*.txt"))[:6]]
    outputs = [_run([*files, "--json"], DEMARCHE_THREADS=str(threads)).stdout for threads in (1, 2)]
    assert outputs[0] == outputs[1]
    assert len(outputs[0].splitlines()) == len(files)


# Odd texts


def test_capitals_only_are_read() -> None:
    text = (
        "OSLO, FEB. 11 -- NORWAY ON TUESDAY WARNED LATVIA THAT IT WOULD CLOSE THE PORT. THE PRIME MINISTER SAID THAT "
        "NORWAY WOULD NOT WAIT. LATVIA REJECTED THE DEMAND, A SPOKESMAN TOLD REPORTERS IN RIGA."
    )
    reading = read(text)
    check(reading)
    assert reading.statements and reading.signals


def test_a_text_without_sentence_ends_is_read_to_its_end() -> None:
    hay = "the ferry ran late because of the ice and the mayor closed the old bridge again and "
    text = hay * 300 + "on Tuesday Norway's premier Kari Berg urged Latvia to free the crew of the trawler"
    reading = read(text)
    check(reading)
    assert any("free the crew" in span.text for signal in reading.signals for span in signal.evidence)


@pytest.mark.slow
def test_sixty_thousand_word_pieces_are_read_to_their_end() -> None:
    hay = "The mayor closed the old bridge again, and the ferry ran late because of the ice. "
    text = hay * 3500 + "Norway's premier, Kari Berg, said that Oslo would wait. Norway urged Latvia to free the crew."
    assert len(text.split()) > 56_000  # at least as many pieces, with the marks between them more
    reading = read(text)
    check(reading)
    assert any("free the crew" in span.text for signal in reading.signals for span in signal.evidence)
    assert any("would wait" in span.text for statement in reading.statements for span in statement.content)


ODD = [
    '"',
    '"' * 2000,
    "“”„“«»‹›‘’\"\"''" * 200,
    "“Norway said. ”“Latvia said. „" * 100,
    "🇳🇴 Norway 🤝 urged 🇱🇻 Latvia to free the crew 🚢🚢🚢. 👩‍⚖️ said the 👨‍👩‍👧 minister.",
    "\u202eNorway urged Latvia\u202c to \u2066free\u2069 the crew.\u200f \u202bRiga said no.\u202c",
    "No\u0301rway u\u0308rged La\u0302tvia to free the cre\u0301w, the premier said.",
    "\ufeffNorway\u00a0urged\u2028Latvia\u2029to free\u0085the crew.",
    "Norway" * 3000,
    "\ud800 Norway urged Latvia to free the crew.",
    "…—–·•" * 500,
]


@pytest.mark.parametrize("text", ODD, ids=range(len(ODD)))
def test_odd_texts_are_read_whole(text: str) -> None:
    # The language is given, so that the reader may not leave odd ones to another.
    check(READER.read(Article(text, language="en")))


def test_every_signal_has_somebody_who_acts() -> None:
    readings = list(READER.read_many(examples(10)))
    assert any(reading.signals for reading in readings)
    assert all(signal.from_ for reading in readings for signal in reading.signals)


# Saying less


def test_cautious_says_a_part_of_the_same() -> None:
    articles = examples(10)
    said = shorter = 0
    for whole, part in zip(
        READER.read_many(articles), Reader("trained", cautious=True).read_many(articles), strict=True
    ):
        for kind in ("statements", "signals", "channels"):
            everything, some = ([_bare(record) for record in getattr(r, kind)] for r in (whole, part))
            assert all(record in everything for record in some)
            said, shorter = said + len(everything), shorter + len(some)
        assert part.coverage == whole.coverage
    assert 0 < shorter < said


def _bare(record: object) -> dict[str, object]:
    """Return a record's fields but for the numbers of others, which change where some are left out."""
    return {
        name: getattr(record, name)
        for name in record.__slots__  # type: ignore[attr-defined]
        if name not in {"parent", "statement"}
    }


# Coding single sentences

CODED = [
    ("Norway cut off all trade with Latvia and froze its assets.", "SANCTION"),
    ("Norway bombed a port in Latvia, killing nine sailors.", "ASSAULT"),
    ("Norway has sent food and medicine to Latvia.", "AID"),
    ("Norway rejected the proposal of Latvia.", "REJECT"),
    ("Norway accused Latvia of spying.", "ACCUSE"),
]


def _code(sentence: str, reader: Reader = READER) -> Coded:
    first, second = sentence.index("Norway"), sentence.index("Latvia")
    return reader.code(sentence, source=(first, first + 6), target=(second, second + 6))


@pytest.mark.parametrize(("sentence", "root"), CODED)
def test_a_sentence_is_coded(sentence: str, root: str) -> None:
    assert _code(sentence).root == root


def test_a_code_has_the_probability_of_every_root() -> None:
    coded = _code("Norway threatened to attack Latvia.")
    assert set(coded.probabilities) == set(QUADS)
    assert sum(coded.probabilities.values()) == pytest.approx(1, abs=1e-3)
    assert coded.root == max(coded.probabilities, key=lambda root: coded.probabilities[root])
    assert (coded.quad, coded.binary) == (QUADS[coded.root], "cooperation" if QUADS[coded.root] <= 2 else "conflict")


def test_spans_and_numbers_are_the_same_places_and_a_target_may_be_absent() -> None:
    sentence = "Norway urged Latvia to free the crew."
    spans = READER.code(sentence, source=Span.of(sentence, 0, 6), target=Span.of(sentence, 13, 19))
    assert spans == _code(sentence)
    assert READER.code(sentence, source=(0, 6)).root


@pytest.mark.parametrize(
    ("sentence", "source", "target", "message"),
    [
        ("   ", (0, 1), None, "no word"),
        ("Norway urged Latvia.", (40, 46), None, "source 40-46 does not lie"),
        ("Norway urged Latvia.", (0, 6), (13, 13), "target 13-13 does not lie"),
        ("Norway urged Latvia.", (-6, 6), None, "does not lie"),
    ],
)
def test_what_cannot_be_coded_is_named(
    sentence: str, source: tuple[int, int], target: tuple[int, int] | None, message: str
) -> None:
    with pytest.raises(DemarcheError, match=message):
        READER.code(sentence, source=source, target=target)


def test_the_rules_code_no_sentences_and_say_who_does() -> None:
    with pytest.raises(DemarcheError, match="trained"):
        _code("Norway urged Latvia to free the crew.", Reader("rules"))


# Broken installations


def _run(arguments: list[str], *, package: Path | None = None, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own, from a copy of the package if one is given."""
    path = os.pathsep.join([str(package or Path(demarche.__file__).parents[1]), *filter(None, sys.path)])
    environment = {**os.environ, "PYTHONPATH": path, **settings}
    return subprocess.run([*COMMAND, *arguments], env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the package, to be damaged; returns the folder to import from."""
    shutil.copytree(Path(demarche.__file__).parent, tmp_path / "copy" / "demarche")
    return tmp_path / "copy"


def _truncate(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [Path.unlink, _truncate, _empty], ids=["missing", "truncated", "empty"])
@pytest.mark.parametrize("name", ["tags.onnx", "looks.onnx", "heads.npz", "tokenizer.json"])
def test_missing_or_damaged_weights_are_told_in_one_line(
    package: Path, name: str, damage: Callable[[Path], None]
) -> None:
    model = package / "demarche" / "read" / "model"
    damage(model / name)
    article = str(EXAMPLES / "09-quarantine-in-force.txt")
    result = _run([article, "--json"], package=package)
    assert (result.returncode, result.stdout) == (2, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith("demarche: ") and str(model) in line
    assert "install demarche again" in line and "--reader rules" in line
    by_rules = _run([article, "--json", "--reader", "rules"], package=package)
    assert by_rules.returncode == 0, by_rules.stderr
    assert json.loads(by_rules.stdout)["versions"]["reader"].startswith("rules")


def test_a_missing_calibration_is_told(package: Path) -> None:
    (package / "demarche" / "read" / "model" / "calibration.toml").unlink()
    result = _run([str(EXAMPLES / "09-quarantine-in-force.txt")], package=package)
    assert result.returncode == 2 and len(result.stderr.splitlines()) == 1
    assert "install demarche again" in result.stderr


def test_a_number_of_threads_that_is_none_is_told() -> None:
    result = _run([str(EXAMPLES / "09-quarantine-in-force.txt")], DEMARCHE_THREADS="many")
    assert result.returncode == 2 and "Traceback" not in result.stderr
    assert "DEMARCHE_THREADS is 'many'" in result.stderr
