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
