"""Who is meant after several have spoken together, and who is not the official of whom the article speaks."""

import datetime

from demarche import Article, Reader
from demarche.actors import ArticleResolver, Resolution, load_registry

DAY = datetime.date(2025, 5, 21)


def found(text: str, mention: str) -> Resolution:
    start = text.rindex(mention)
    return ArticleResolver(load_registry(), text, date=DAY).resolve(start, start + len(mention), role="source")


LIST = "Oslo in talks over Gdansk\n\nNorway, Sweden and Poland met. Donald Tusk spoke. "


def test_the_three_leaders_are_those_of_the_last_list_of_three_states():
    told = found(LIST + "Chad was silent. The three leaders were glad.", "The three leaders")
    assert set(told.actors) == {"NOR/pm", "SWE/pm", "POL/pm/donald-tusk"}


def test_they_are_those_who_spoke_together():
    text = LIST + "The three leaders said no. Kenya called. “It is over,” they said."
    assert set(found(text, "they").actors) == {"NOR/pm", "SWE/pm", "POL/pm/donald-tusk"}


def test_leaders_in_capitals_are_those_of_the_states():
    told = load_registry().resolve("the leaders in Oslo, Stockholm and Warsaw", date=DAY)
    assert [path.split("/")[0] for path in told.actors] == ["NOR", "SWE", "POL"]


def test_a_president_is_not_the_official_and_a_second_official_has_no_name():
    text = "A Polish official spoke. Donald Trump said no. The official smiled, and the second official left."
    assert found(text, "The official").actor == "POL?"
    assert found(text, "the second official").actor == "POL?"


def test_the_enclave_is_the_land_without_a_government_named_before():
    text = "Norway spoke of Gaza. Israel answered. Aid reached the besieged enclave."
    assert found(text, "the besieged enclave").actor == "PSE"


def test_other_firms_and_activists_are_left_open():
    text = "In Norway the harbour closed. Norwegian shops closed in Oslo. Other firms waited, and activists cheered."
    assert found(text, "Other firms").actor == "?"
    assert found(text, "activists").actor == "?"


def test_a_department_at_the_head_of_a_sentence_is_the_one_named_before():
    text = "Oslo's Harbour Department closed the pier. Norway was calm. Sweden spoke. The department said no more."
    assert found(text, "The department").actor == "NOR/gov"


def test_partners_in_a_speech_are_those_of_the_speaker_also_without_our():
    text = "Speech by the President of Ukraine\n\nRussia attacks us. We talk with partners, and each of our defenders knows."
    resolver = ArticleResolver(load_registry(), text, date=DAY, outlet="President of Ukraine")
    for words, path in (("partners", "WEST"), ("each of our defenders", "UKR/mil")):
        start = text.index(words)
        assert resolver.resolve(start, start + len(words)).actor == path


def test_he_is_who_holds_the_office_that_opens_the_sentence():
    text = "Marco Rubio met Vladimir Putin. Donald Trump called. The president was clear that he would not wait."
    assert found(text, "he").actor == "USA/president/donald-trump"


def test_a_secretary_of_state_is_not_the_foreign_minister():
    text = (
        "Secretary Marco Rubio met Polish Foreign Minister Radoslaw Sikorski. Marco Rubio thanked the foreign minister."
    )
    assert found(text, "the foreign minister").actor == "POL/mfa/radoslaw-sikorski"


def test_a_form_of_address_tells_which_minister():
    text = (
        "Polish Foreign Minister Anna Kowalska met Norwegian Foreign Minister Espen Barth Eide. Ms Minister, welcome."
    )
    assert found(text, "Ms Minister").actor == "POL/mfa/anna-kowalska"


def test_an_agreement_has_no_issuer_by_the_one_who_spoke_last():
    text = "Poland and Norway met. Polish Foreign Minister Anna Kowalska said no. The agreement bans nets."
    assert found(text, "The agreement").actor == "?"


def test_a_joint_statement_is_of_those_it_names():
    text = "Oslo in talks\n\nNorway, Sweden and Poland met. Kenya and Chad watched. It was a joint statement by the three states."
    assert set(found(text, "a joint statement by the three states").actors) == {"NOR", "SWE", "POL"}


def test_foreign_missions_and_a_bare_delegation_are_nobody_s():
    text = "Norway spoke. Norwegian police in Oslo met 27 foreign missions. A delegation left Norway."
    assert found(text, "27 foreign missions").actor == "?"
    assert found(text, "A delegation").actor == "?"


def test_the_government_is_rather_that_of_the_outlet_s_own_state():
    text = "Britain met Norway.\n\nThe government is calm."
    start = text.index("The government")
    for outlet, path in (("BBC", "GBR/gov"), (None, "NOR/gov")):
        resolver = ArticleResolver(load_registry(), text, date=DAY, outlet=outlet)
        assert resolver.resolve(start, start + len("The government")).actor == path


def test_state_media_are_those_of_the_state_that_opens_their_sentence():
    text = "Sweden spoke. Sweden and Stockholm agreed. Norway's king called Sweden slow, according to state media."
    assert found(text, "state media").actor == "NOR/media"


def test_a_federal_president_is_that_of_the_republic_spoken_of():
    text = "Speech in Vienna\n\nDear Mr. Federal President, Austria is a friend."
    assert found(text, "Mr. Federal President").principal == "AUT"


def test_a_long_chain_of_one_pronoun_is_survived():
    text = "He said that the port is closed. " * 600
    last = text.rindex("He")
    assert ArticleResolver(load_registry(), text, date=DAY).resolve(last, last + 2, role="source").actor == "?"
    reading = Reader("rules").read(Article(text))
    assert {statement.source_actors for statement in reading.statements} == {("?",)}
