"""Names and phrases whatever white space their words are set with."""

import datetime

import pytest

from demarche import Article, Reader
from demarche.actors import ArticleResolver, load_registry

DAY = datetime.date(2025, 5, 21)
SPACES = ["  ", "\t", "\u00a0", "\u202f", "\u2009", " \u00a0", "   "]
ENDS = ["\n", "\r\n", " \n  "]
TEXT = "Talks went on. The Russian Foreign Ministry said no. The United States waited, and Sergei Lavrov left Oslo."


@pytest.mark.parametrize("space", SPACES + ENDS)
def test_a_phrase_is_who_it_is_with_single_spaces(space: str) -> None:
    text = TEXT.replace(" ", space)
    resolver = ArticleResolver(load_registry(), text, date=DAY)
    for words, path in (
        ("The Russian Foreign Ministry", "RUS/mfa"),
        ("The United States", "USA"),
        ("Sergei Lavrov", "RUS/mfa/sergei-lavrov"),
    ):
        start = text.index(words.replace(" ", space))
        assert resolver.resolve(start, start + len(words.replace(" ", space)), role="source").actor == path
        assert load_registry().resolve(words.replace(" ", space), date=DAY).actor == path


@pytest.mark.parametrize("space", SPACES + ENDS)
def test_mentions_keep_their_places_in_the_text(space: str) -> None:
    text = TEXT.replace(" ", space)
    found = [text[mention.start : mention.end] for mention in load_registry().mentions(text)]
    assert found == [
        name.replace(" ", space) for name in ("Russian", "Foreign Ministry", "United States", "Sergei Lavrov", "Oslo")
    ]


def test_a_blank_line_ends_a_name() -> None:
    assert not load_registry().mentions("They sat united. The United\n\nStates waited.")


@pytest.mark.parametrize("space", SPACES)
def test_a_reader_knows_who_speaks_by_any_space(space: str) -> None:
    words = "The Russian Foreign Ministry"
    text = f"{words.replace(' ', space)} warned that Moscow would close the port to Latvia."
    reading = Reader("rules").read(Article(text, published=DAY))
    assert [statement.source_actors for statement in reading.statements] == [("RUS/mfa",)]
    assert [[p.actor for p in signal.from_] for signal in reading.signals] == [["RUS/mfa"]]
    assert reading.statements[0].source[0].text == words.replace(" ", space)
