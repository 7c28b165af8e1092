import datetime

import pytest

from demarche.actors import ArticleResolver, load_registry

DAY = datetime.date(2026, 2, 11)


@pytest.mark.parametrize(
    ("mention", "actor"),
    [
        ("Moscow", "RUS"),
        ("the Kremlin", "RUS/president"),
        ("a senior Israeli official", "ISR?"),
        ("Polish Deputy Foreign Minister Anna Kowalska", "POL/mfa/anna-kowalska"),
        ("the head of the Ukrainian delegation", "UKR/delegation"),
    ],
)
def test_a_mention_leads_to_its_path(mention, actor):
    assert load_registry().resolve(mention, date=DAY).actor == actor


def test_an_article_resolver_takes_offsets():
    text = "Moscow rejected the offer."
    assert ArticleResolver(load_registry(), text, date=DAY).resolve(0, 6).actor == "RUS"


# What stands near by tells what the words alone do not: text, words in it, role, path.
NEAR_BY = [
    (
        "Houthi forces fired. The Houthi-run health ministry counted nine dead.",
        "The Houthi-run health ministry",
        "YEM/gov",
    ),
    ("A US-led force left Iraq on Monday.", "US-led", "USA"),
    ("The leaders of Norway, Finland and Sweden called for calm.", "Finland", "FIN/president"),
    ("Norway spoke of Sweden and called in the country's ambassador.", "the country's ambassador", "SWE/embassy"),
    (
        "Oslo's Harbour Department closed the pier. Nobody at the department explained why Norway did so.",
        "the department",
        "NOR/gov",
    ),
    (
        "In Norway the police moved in. Norwegian shops closed as protesters filled the streets of Oslo.",
        "protesters",
        "NOR/public",
    ),
    ("Donald Trump spoke. Later Melania Trump flew home. Trump said no.", "Trump said", "USA/president/donald-trump"),
]


@pytest.mark.parametrize(("text", "words", "path"), NEAR_BY)
def test_what_the_words_leave_open_follows_from_what_is_near(text, words, path):
    start = text.index(words)
    end = start + len(words.removesuffix(" said"))
    found = ArticleResolver(load_registry(), text, date=datetime.date(2025, 5, 21)).resolve(start, end, role="source")
    assert found.actor == path, found


def test_a_speech_names_its_own_men_its_foes_and_its_hearers():
    text = (
        "Speech by the President of Ukraine in the Parliament of Norway\n\nRussia attacked us. Russia lies. "
        "Our defenders hold the line, and the invaders will leave. We thank your country."
    )
    resolver = ArticleResolver(load_registry(), text, date=datetime.date(2022, 5, 6), outlet="President of Ukraine")
    told = [
        resolver.resolve(text.index(words), text.index(words) + len(words)).actor
        for words in ("Our defenders", "the invaders", "We", "your country")
    ]
    assert told == ["UKR/mil", "RUS/mil", "UKR", "NOR"]


def test_the_heading_of_an_interview_names_who_asks():
    text = "Secretary Antony J. Blinken with Anna Kowalska of CNN\n\nQUESTION: Is there a plan?\nSECRETARY BLINKEN: Anna, there is."
    resolver = ArticleResolver(load_registry(), text, date=datetime.date(2021, 6, 1), outlet="US Department of State")
    asked, called = text.index("QUESTION"), text.index("Anna, there")
    assert resolver.resolve(asked, asked + 8, role="source").actor == "USA/media/anna-kowalska"
    assert resolver.resolve(called, called + 4, role="addressee").actor == "USA/media/anna-kowalska"
