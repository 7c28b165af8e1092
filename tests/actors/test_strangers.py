"""Of which state somebody is whom the registry does not have."""

import datetime

import pytest

from demarche.actors import ArticleResolver, load_registry

DAY = datetime.date(2025, 5, 21)
# Norway and Sweden are named as often as one another: only the words beside the name tell.
BETWEEN = " Norway and Sweden spoke. Oslo and Stockholm agreed. Chad watched, and so did Mali."
CASES = [
    ("For Kenyan coffee farmer Zofka Harrow the harbour matters." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    ("Zofka Harrow, a retired sailor, spoke." + BETWEEN, "Zofka Harrow", "?//zofka-harrow"),
    ("Zofka Harrow, a young Kenyan sailor, spoke." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    ("Zofka Harrow, who runs a shop in Nairobi, spoke." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    ("Zofka Harrow, who flew to Nairobi, spoke." + BETWEEN, "Zofka Harrow", "?//zofka-harrow"),
    ("Two Kenyan citizens – Jan Nowak and Zofka Harrow – left." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    (
        "Zofka Harrow, a sailor and a fellow at Chatham House said no." + BETWEEN,
        "Zofka Harrow",
        "GBR/ngo/zofka-harrow",
    ),
    ("The Kenyan ministers told Zofka Harrow." + BETWEEN, "Zofka Harrow", "?//zofka-harrow"),
    ("Nairobi Gulls manager Zofka Harrow spoke." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    ("Karen E. Young spoke." + BETWEEN, "Karen E. Young", "?//karen-young"),
    ("Kenyan lawyer and African Union senior fellow Zofka Harrow left." + BETWEEN, "Zofka Harrow", "KEN//zofka-harrow"),
    ("Harrow Toys Norway President Zofka Harrow left." + BETWEEN, "Zofka Harrow", "?//zofka-harrow"),
    ("Zofka Harrow, director of the Vancouver Heron Centre, spoke." + BETWEEN, "Zofka Harrow", "CAN//zofka-harrow"),
    ("Zofka Harrow flew to Nairobi. She travelled back to Nairobi twice.", "Zofka Harrow", "?//zofka-harrow"),
]


@pytest.mark.parametrize(
    ("text", "words", "path"),
    [
        ("A Boeing jet landed." + BETWEEN, "A Boeing jet", "?"),
        ("Canada Post said no." + BETWEEN, "Canada Post", "CAN/business/canada-post"),
        ("The Kenyan chairman said no." + BETWEEN, "The Kenyan chairman", "KEN"),
        ("The Kenyan leader said no." + BETWEEN, "The Kenyan leader", "KEN/president"),
        ("The German police met. They spied for Russia. Police were told. Police agreed.", "Police agreed", "DEU/gov"),
    ],
)
def test_things_and_chairmen_of_firms_are_not_who_leads_a_state(text, words, path):
    start = text.index(words)
    end = start + len(words.removesuffix(" agreed"))
    found = ArticleResolver(load_registry(), text, date=DAY).resolve(start, end, role="source")
    assert found.actor == path, found


@pytest.mark.parametrize(("text", "name", "path"), CASES)
def test_the_words_beside_a_name_tell_the_state(text, name, path):
    start = text.index(name)
    found = ArticleResolver(load_registry(), text, date=DAY).resolve(start, start + len(name), role="source")
    assert found.actor == path, found


def test_a_member_of_parliament_without_a_state_is_of_the_outlet_s_own():
    text = "Harrowby MP Rupert Harrow spoke." + BETWEEN + " Britain listened."
    resolver = ArticleResolver(load_registry(), text, date=DAY, outlet="BBC")
    assert resolver.resolve(0, len("Harrowby MP Rupert Harrow"), role="source").actor == "GBR/parliament/rupert-harrow"


def test_whom_an_office_is_to_defeat_does_not_employ_its_director():
    text = "The Director of the Global Coalition to Defeat ISIS Jan Harrow spoke. Norway listened."
    start = text.index("Jan Harrow")
    found = ArticleResolver(load_registry(), text, date=DAY).resolve(start, start + len("Jan Harrow"), role="source")
    assert found.principal != "ISIS", found


@pytest.mark.parametrize(
    ("phrase", "path"),
    [
        ("The National Harbour Centre", "?"),
        ("major Chinese shops", "CHN"),
    ],
)
def test_a_word_of_a_name_is_not_the_outlet_or_the_rank_called_so(phrase, path):
    assert load_registry().resolve(phrase, date=DAY).principal == path


def test_a_stranger_between_two_states_is_rather_of_the_outlet_s_own():
    text = "Zofka Harrow spoke. Britain and Norway met."
    assert ArticleResolver(load_registry(), text, date=DAY, outlet="BBC").resolve(0, 12).actor == "GBR//zofka-harrow"
    assert ArticleResolver(load_registry(), text, date=DAY).resolve(0, 12).actor == "?//zofka-harrow"


def test_a_title_means_what_it_means_in_the_bearer_s_own_state():
    assert load_registry().resolve("Chancellor Rachel Reeves", date=DAY).actor == "GBR/gov/rachel-reeves"
    assert load_registry().resolve("Chancellor Friedrich Merz", date=DAY).actor == "DEU/pm/friedrich-merz"
