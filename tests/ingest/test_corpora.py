"""All of the collections that lie beside the repository come through."""

from collections import Counter

import pytest

from demarche import Article
from demarche.ingest import Duplicates, count, detect_language, load, parse_head

from .conftest import SHARED, TODAY

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def news():
    if not SHARED.is_dir():
        pytest.skip(f"the corpora are not at {SHARED}")
    return list(load(SHARED / "news" / "2025-05-21.jsonl.gz"))


def test_a_day_of_world_news(news, shared):
    assert len(news) == 732 == count(shared / "news" / "2025-05-21.jsonl.gz")
    assert all(isinstance(item, Article) for item in news)
    assert Counter(item.language for item in news) == {"en": 717, "de": 15}
    assert all(item.published and item.text.startswith(f"{item.title}\n\n") for item in news)


def test_official_texts(shared):
    items = list(load(shared / "official", today=TODAY))
    assert len(items) == 1116 and all(isinstance(item, Article) for item in items)
    posts = [item for item in items if item.outlet == "Russian Foreign Ministry"]
    assert len(posts) == 256 and all(item.title is None for item in posts)


@pytest.mark.slow
def test_the_load_collection(shared):
    items = list(load(shared / "load", today=TODAY))
    assert len(items) == 7511 and all(isinstance(item, Article) for item in items)
    assert {item.language for item in items} == {"en"}


def test_headlines_are_told_from_bodies(news):
    found = [parse_head(item.text, today=TODAY) for item in news]
    right = sum(head.title == item.title for head, item in zip(found, news, strict=True))
    # measured: 97.4%; the rest end like sentences, and are left to the body
    assert right / len(news) >= 0.96
    assert all(head.title in (item.title, None) for head, item in zip(found, news, strict=True))
    assert not any(head.published for head in found)


def test_english_is_told_in_twenty_words(news):
    told = Counter()
    for item in news:
        if item.language == "en":
            words = item.text.split()
            told.update(detect_language(" ".join(words[at : at + 20])) for at in range(0, len(words) - 20, 200))
    # measured: 97.1%, and 0.44% told as another language, nearly all of it French notices in English articles
    assert told["en"] / told.total() >= 0.965
    assert told.total() - told["en"] - told[None] <= 0.005 * told.total()


def test_near_duplicates_of_a_day(news):
    index = Duplicates()
    found = [index.check(item) for item in news]
    assert Counter(item.kind for item in found if item) == {"exact": 16, "near": 6}
