"""Who is meant where several are named together, and who of those named in a description is not meant at all."""

import datetime

import pytest

from demarche.actors import ArticleResolver, load_registry

DAY = datetime.date(2025, 5, 21)


def paths(text: str, mention: str, *, outlet: str | None = None) -> set[str]:
    start = text.index(mention)
    found = ArticleResolver(load_registry(), text, date=DAY, outlet=outlet).resolve(
        start, start + len(mention), role="source"
    )
    return set(found.actors or (found.actor,))


BERLIN = "Polish Foreign Minister Anna Kowalska and German Chancellor Friedrich Merz spoke in Gdansk. "


def test_each_of_a_list_is_looked_up_in_the_article():
    merz = "DEU/pm/friedrich-merz"
    text = BERLIN + "The minister and Chancellor Merz agreed."
    assert paths(text, "The minister and Chancellor Merz") == {"POL/mfa/anna-kowalska", merz}
    text = BERLIN + "Anna, Friedrich Merz and Mark Carney agreed."
    assert paths(text, "Anna, Friedrich Merz and Mark Carney") == {
        "POL/mfa/anna-kowalska",
        merz,
        "CAN/pm/mark-carney",
    }


PHRASES = [
    ("the prime ministers of Norway and Sweden", {"NOR/pm", "SWE/pm"}),
    ("the heads of government of Norway and Sweden", {"NOR/pm", "SWE/pm"}),
    ("head of the Polish Harbour Union (PHU) Anna Kowalska", {"POL/ngo/anna-kowalska"}),
    ("the Polish foreign minister who led the talks between Norway and Sweden", {"POL/mfa"}),
    ("the head of the Africa Harbour Bureau at the U.S. State Department", {"USA/state"}),
    ("the Asia Ferry Forum", {"?"}),
]


@pytest.mark.parametrize(("phrase", "expected"), PHRASES)
def test_what_only_describes_is_no_actor_of_its_own(phrase, expected):
    found = load_registry().resolve(phrase, date=DAY)
    assert set(found.actors) == expected, found


NAMED = [
    ("Dr Anna Harrow-Khan, the Labour MP for Gdansk", "GBR/parliament/anna-harrow-khan"),
    ("General Suleiman al-Amrani, director of the Polish Harbour Authority", "POL/mil/suleiman-al-amrani"),
    ("striker Will Smith", "?//will-smith"),
    ("Thomas K", "?//thomas-k"),
    ("Soyoung Kim", "?//soyoung-kim"),
]


@pytest.mark.parametrize(("phrase", "path"), NAMED)
def test_a_name_is_not_that_of_an_office_holder_with_another(phrase, path):
    found = load_registry().resolve(phrase, date=DAY)
    assert found.actor.rpartition("/")[2] == path.rpartition("/")[2], found
    assert found.principal == path.split("/")[0], found


def test_a_surname_with_a_clause_is_the_stranger_whom_the_article_introduced():
    text = "Samuel Murphy spoke. Murphy, who mends nets, was glad."
    assert paths(text, "Murphy, who mends nets") == {"?//samuel-murphy"}


OTHERS = [
    ("Norway's supporters", "?"),
    ("Oslo's European allies", "EUROPE"),
    ("Norway's neighbours", "?"),
    ("opponents of Norway's harbour plan", "?"),
    ("Norway, home to some of Europe's largest harbours", "NOR"),
    ("Norway, Sweden's most powerful patron", "NOR"),
    ("the Polish Supreme Court", "POL/court"),
    ("the president of the Polish Senate", "POL/parliament"),
    ("the president of Poland's Constitutional Tribunal", "POL/court"),
    ("Lord Harrow, a former president of the Supreme Court", "GBR//harrow"),
    ("the Syrian Arab Army", "SYR/mil"),
    ("reporters, including those with the BBC", "?/media"),
    ("the government led by Benjamin Netanyahu", "ISR/gov"),
    ("Special Envoy for Hostage Response Adam Boehler", "USA/gov/adam-boehler"),
]


@pytest.mark.parametrize(("phrase", "path"), OTHERS)
def test_who_is_named_in_a_description_is_not_who_is_described(phrase, path):
    found = load_registry().resolve(phrase, date=DAY)
    assert found.actors == (path,), found


def test_the_supreme_court_is_that_of_the_state_spoken_of():
    text = "In Norway, the Supreme Court ruled. The United States looked on. Norway and Oslo were calm."
    assert paths(text, "the Supreme Court") == {"NOR/court"}


def test_the_brother_of_a_president_is_not_the_president():
    text = "Donald Trump spoke. The brother of the president left."
    assert paths(text, "The brother of the president") == {"USA?"}
