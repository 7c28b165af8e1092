"""Speeches and statements printed whole under a heading that names who speaks."""

from datetime import date
from itertools import pairwise

import pytest

from demarche import Article, Reader
from demarche.records import Statement

BODY = (
    "Dear members of the Althing! I am grateful for the chance to speak to you on this day. We in Norway know what a long "
    "winter is. Our fishermen have shared these waters with yours for a thousand years, and we will go on sharing them. "
    "We ask your government to open the harbour of Akureyri to our boats before the storms come. "
    "The second matter is the cable. We have offered to pay half of it, and we stand by that offer. I want to be plain: "
    "we will not accept that the work stops for a third time. Our engineers are ready, our money is there, and our people wait. "
    "And finally, we thank you for the winter of the great avalanche, when you were the first to come to us."
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    """The rule reader: no weights are needed to see who is announced."""
    return Reader("rules")


def _read(reader: Reader, text: str, outlet: str = "Office of the Prime Minister of Norway") -> list[Statement]:
    reading = reader.read(Article(text, outlet=outlet, published=date(2024, 3, 1)))
    return [statement for statement in reading.statements if not statement.cue]


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("Speech by the Prime Minister of Norway in the Parliament of Iceland", "the Prime Minister of Norway"),
        ("The winter is long - address by the Prime Minister of Norway", "the Prime Minister of Norway"),
        ("The Prime Minister of Norway’s opening remarks at Akureyri", "The Prime Minister of Norway"),
        ("Norwegian Prime Minister Kari Brekke:", "Norwegian Prime Minister Kari Brekke"),
    ],
)
def test_a_speech_is_the_words_of_whom_its_heading_names(reader: Reader, heading: str, speaker: str) -> None:
    found = _read(reader, f"{heading}\n\n{BODY}")
    assert found and {statement.source[0].text for statement in found} == {speaker}
    assert {actor.split("/")[0] for statement in found for actor in statement.source_actors} == {"NOR"}
    assert {statement.form for statement in found} == {"direct"}
    said = "".join(span.text for statement in found for span in statement.content)
    assert said.startswith("Dear members") and said.endswith("the first to come to us")


def test_a_long_speech_is_cut_into_topics(reader: Reader) -> None:
    found = _read(reader, f"Speech by the Prime Minister of Norway in the Parliament of Iceland\n\n{BODY} {BODY}")
    lengths = [statement.content[-1].end - statement.content[0].start for statement in found]
    assert len(found) >= 2 and max(lengths) <= 1800
    assert all(a.content[-1].end <= b.content[0].start for a, b in pairwise(found))


def test_news_of_a_speech_is_no_speech(reader: Reader) -> None:
    news = (
        "Prime minister’s speech angers fishermen\n\nThe harbour stayed shut on Monday. Boats lay in rows along the quay, "
        "and the fishermen of Akureyri went home early. The price of cod fell for the third week. The storm is due on Friday. "
        "The town has two thousand people and one bakery, which has been open since the time of the great avalanche."
    )
    assert not _read(reader, news, outlet="Fjordposten")


def test_a_house_signs_its_own_statements(reader: Reader) -> None:
    text = (
        "On the Harbour of Akureyri\n\nKari Brekke, Minister of Fisheries\nNorway deplores the closing of the harbour. The "
        "boats have nowhere to go before the storm. The government of Iceland was told of this twice in the last week. "
        "Norway calls on the government of Iceland to open the harbour before Friday, as the treaty of the fishing grounds "
        "asks of it, and to let the boats that were seized go home with their crews."
    )
    found = _read(reader, text, outlet="Ministry of Fisheries")
    assert [statement.source[0].text for statement in found] == ["Kari Brekke"]
