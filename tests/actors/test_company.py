"""Who is meant where others stand beside him: askers in transcripts, holders in lists, those who spoke last."""

import datetime

from demarche.actors import ArticleResolver, Resolution, load_registry

DAY = datetime.date(2025, 5, 21)


def found(text: str, mention: str, *, outlet: str | None = None, last: bool = False) -> Resolution:
    start = text.rindex(mention) if last else text.index(mention)
    return ArticleResolver(load_registry(), text, date=DAY, outlet=outlet).resolve(
        start, start + len(mention), role="source"
    )


def test_leaders_of_several_states_are_named_where_the_article_names_them():
    text = "The leaders of the UK, France and Canada met. Keir Starmer flew home afterwards."
    assert set(found(text, "The leaders of the UK, France and Canada").actors) == {
        "GBR/pm/keir-starmer",
        "FRA/president",
        "CAN/pm",
    }


def test_the_chair_or_the_asker_says_who_asks():
    text = "MR HARROW: Next.\nQUESTION: Anything new?\nMR HARROW: No. Zofka?\nQUESTION: Will you go?"
    assert found(text, "QUESTION", outlet="usa-state", last=True).actor == "?/media/zofka"
    text = "MR HARROW: Next.\nQUESTION: Hi, this is Anna Kowalska with CNN. Will you go?"
    assert found(text, "QUESTION", outlet="usa-state").actor == "USA/media/anna-kowalska"


def test_the_surname_of_a_label_is_completed_from_the_text():
    text = "With us is Anna Kowalska.\nMR HARROW: Welcome.\nMS KOWALSKA: Thank you."
    assert found(text, "MS KOWALSKA", outlet="usa-state").actor.endswith("/anna-kowalska")


def test_a_surname_with_an_apposition_is_whom_the_article_introduced():
    text = "Polish Foreign Minister Anna Murphy flew in. Murphy, who took office in May, ruled out talks."
    assert found(text, "Murphy, who took office in May").actor == "POL/mfa/anna-murphy"


def test_an_envoy_of_a_president_is_none_of_his_office():
    assert load_registry().resolve("President Trump's hostage envoy", date=DAY).actor == "USA/gov"


def test_the_chief_of_an_organisation_heads_it_and_its_officials_do_not():
    registry = load_registry()
    assert registry.resolve("the head of the World Health Organization", date=DAY).actor == "WHO/director-general"
    assert registry.resolve("the UN's humanitarian chief", date=DAY).actor == "UNO/ocha"
