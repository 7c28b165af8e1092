"""Texts set in capitals, as old wires and headlines are: read as ordinary text, and ordinary text left alone."""

import gzip
import json
import time
import tomllib
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demarche import Article, Reader, Reading
from demarche.actors import load_registry
from demarche.read import READERS, Recaser, recased

ROOT = Path(__file__).resolve().parents[2]
NEWS = ROOT.parent / "shared" / "corpora" / "news" / "2025-05-21.jsonl.gz"
RECASER = Recaser(load_registry())


def in_capitals(text: str) -> str:
    return "".join(char.upper() if len(char.upper()) == 1 else char for char in text)


def bare(reading: Reading) -> list[object]:
    """Return what was read without the words: acts, actors and places."""
    return [
        (s.act, [p.actor for p in s.from_], [p.actor for p in s.to], [(e.start, e.end) for e in s.evidence])
        for s in reading.signals
    ] + [(s.source_actors, [(c.start, c.end) for c in s.content]) for s in reading.statements]


# Which words are names

SENTENCES = [
    "The premier of Norway, Kari Berg, warned Iran and Turkey on Friday that they must not wait.",
    "Let us go, the delegates told the US, and the United Nations agreed.",
    "US troops may leave Poland on May 5, and Polish officers will polish their boots in March.",
    "Who knows what the WHO will say? It said that it would ask NATO and the USSR.",
    "We hope that they will give us aid, the envoy said. The U.S. State Department refused.",
    "Mr. O'Hargrove met Secretary of State Dean Rusk. O'Hargrove said that he was not angry.",
    'The minister said, "We will not yield," and left for West Berlin.',
    "Chancellor Ulf McTavish denied it. McTavish has asked for time until December.",
    "Italy's ambassador, A. B. Lindqvist, didn't see the KGB's report about Ben-Gurion.",
    "Jordan and Chad asked China to stay out of it.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_names_and_words_are_told_apart(sentence: str) -> None:
    assert recased(in_capitals(sentence), RECASER) == sentence


def test_a_dateline_keeps_its_town_in_capitals() -> None:
    told = "OSLO, FEB. 11 (NORTH WIRE) -- NORWAY WILL CLOSE THE PORT TO LATVIA."
    assert recased(told, RECASER).endswith("-- Norway will close the port to Latvia.")
    assert recased(told, RECASER).startswith("OSLO, Feb. 11 (")


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "THE NORWEGIAN GOVERNMENT ANNOUNCED THIS MORNING THAT THE OLD FERRY\n"
        "WOULD BE TOWED AWAY AND THAT NOBODY WAS TO SAIL WITH IT ANY LONGER\n"
        "UNTIL THE SPRING.\n\nRIGA DID NOT ANSWER."
    )
    assert recased(text, RECASER).splitlines()[1:] == [
        "would be towed away and that nobody was to sail with it any longer",
        "until the spring.",
        "",
        "Riga did not answer.",
    ]


def test_a_headline_alone_is_recased_and_takes_names_from_the_article() -> None:
    body = "\n\nThe trawler was built by Quillfeather of Bergen. Norway has warned Latvia not to keep it."
    text = "NORWAY WARNS LATVIA OVER THE QUILLFEATHER TRAWLER" + body
    assert recased(text, RECASER) == "Norway warns Latvia over the Quillfeather trawler" + body


@pytest.mark.parametrize(
    "text",
    [
        "MINISTER OF FISHERIES BERG:  Yes, we will.",
        "NATO, UN, EU, OSCE, IAEA, OPEC",
        "OSLO, Norway (AP) -- Norway warned Latvia that it would close the port.",
        "",
        "BREAKING NEWS",
    ],
)
def test_what_is_no_text_in_capitals_is_left_alone(text: str) -> None:
    assert recased(text, RECASER) is text


# What a reading is


@pytest.mark.parametrize("reader", READERS)
def test_capitals_are_read_as_ordinary_text(reader: str) -> None:
    text = (
        "OSLO, Feb. 11 -- Norway on Tuesday warned Latvia that it would close the port. Prime Minister Kari Berg said "
        "that Norway would not wait. Latvia rejected the demand, a spokesman told reporters in Riga."
    )
    title = "Norway Warns Latvia"
    ordinary = Reader(reader).read(Article(text, title=title))
    made = Reader(reader).read(Article(in_capitals(text), title=in_capitals(title)))
    assert ordinary.statements and ordinary.signals
    assert bare(made) == bare(ordinary)
    assert made.article.text == in_capitals(text)
    assert all(made.article.text[span.start : span.end] == span.text for span in made.spans())
    assert Reading.from_json(made.to_json()) == made


def test_articles_in_capitals_and_others_keep_their_order() -> None:
    said = "Norway warned Latvia on Monday that it would close the old port."
    articles = [Article(text) for text in (said, in_capitals(said), "", in_capitals(said) + " NO.", said)]
    readings = list(Reader("rules").read_many(articles))
    assert [reading.article for reading in readings] == articles
    first, shouted, nothing, *_, last = map(bare, readings)
    assert first == shouted == last != nothing


def test_the_examples_of_the_lexicon_are_read_in_capitals_too() -> None:
    entries = tomllib.loads(
        files("demarche.read").joinpath("lexicon", "triggers.toml").read_text(encoding="utf-8")
    ).items()
    reader = Reader("rules")
    examples = {str(entry["example"]): entry["act"] for _, entry in entries}
    long = {in_capitals(text): act for text, act in examples.items() if len(text.split()) > 3}
    missed = [text for text, act in long.items() if act not in {s.act for s in reader.read(Article(text)).signals}]
    assert long and missed == []


# Ordinary text is left alone, and nothing is ever longer or shorter

_WORDS = st.sampled_from(
    [
        *(
            "Norway",
            "the",
            "US",
            "us",
            "NATO",
            "said",
            "McNAMARA",
            "WHO",
            "I",
            "ﬁne",
            "straße",
            "STRAßE",
            "İRAN",
            "ŉ",
            "ǆ",
        ),
        *("U.S.", "WARNED", "MAY 5", "MR.", "--", "O'Neill", "\n", "\r\n", "\n\n", '"', "”", "\ud800", "THAT IT WOULD"),
    ]
)


@given(st.lists(_WORDS, max_size=40).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_only_letter_case_changes(text: str) -> None:
    made = recased(text, RECASER)
    assert len(made) == len(text)
    assert made.casefold() == text.casefold()
    assert recased(text, RECASER) == made


@given(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=8).map(" ".join))
@settings(max_examples=50, deadline=None)
def test_ordinary_text_is_itself(text: str) -> None:
    assert recased(text, RECASER) is text


@pytest.mark.parametrize("path", sorted((ROOT / "examples").glob("*/*.txt")), ids=lambda path: path.stem)
def test_the_archives_are_themselves(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert recased(text, RECASER) is text


@pytest.mark.shared
@pytest.mark.skipif(not NEWS.exists(), reason="needs ../shared/corpora/news")
def test_a_day_of_news_is_itself() -> None:
    with gzip.open(NEWS, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    assert len(texts) > 700
    assert [text for text in texts if recased(text, RECASER) is not text] == []


@pytest.mark.parametrize("line", ["A" * 60_000, "A. " * 20_000])
def test_one_long_line_of_capitals_takes_no_time(line: str) -> None:
    began = time.perf_counter()
    assert recased(line, RECASER) is line
    assert time.perf_counter() - began < 1
