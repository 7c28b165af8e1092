"""To whom something was said and through whom it came: settings, turns, interviews that go on."""

import pytest

from demarche import Article, Reader, Statement

READER = Reader("rules")


def statements(text: str, outlet: str | None = "dw") -> tuple[Statement, ...]:
    return READER.read(Article(text, outlet=outlet)).statements


def principals(statement: Statement) -> tuple[list[str], list[str]]:
    return [p.actor for p in statement.addressees], [p.actor for p in statement.relays]


@pytest.mark.parametrize(
    ("text", "addressees", "relays"),
    [
        ("Speaking to reporters, the Norwegian premier said the fee would stay.", ["?/media"], []),
        ("The Norwegian premier told reporters in Riga that the fee would stay.", ["?/media"], []),
        (
            "Norway's foreign ministry told Reuters that the fee would stay.",
            ["GBR/media/reuters"],
            ["GBR/media/reuters"],
        ),
        (
            "In an interview with CNN, the Latvian premier said the fee would stay.",
            ["USA/media/cnn"],
            ["USA/media/cnn"],
        ),
        ("“The fee will stay for a year,” Latvia's premier said, as quoted by TASS.", [], ["RUS/media/tass"]),
        ("In a letter to NATO, the Latvian premier said the fee would stay.", ["NATO"], []),
    ],
)
def test_the_setting_names_hearers_and_relays(text: str, addressees: list[str], relays: list[str]) -> None:
    assert [principals(made) for made in statements(text)] == [(addressees, relays)]


@pytest.mark.parametrize("outlet", ["cnn-world", None])
def test_an_articles_own_outlet_or_an_untold_one_is_no_relay(outlet: str | None) -> None:
    made = statements("Latvia's foreign ministry told CNN that the fee would stay.", outlet)
    assert [principals(one) for one in made] == [(["USA/media/cnn"], [])]


def test_an_interview_goes_on_until_its_speaker_is_elsewhere() -> None:
    made = statements(
        "Sergey Lavrov told Reuters that the fee would stay.\n\nLavrov said that no ship had paid it.\n\n"
        "In a speech in the evening, Lavrov said that every ship would pay.\n\nLavrov added that it was late."
    )
    assert [bool(one.relays) for one in made] == [True, True, False, False]


def test_questions_go_to_who_answers_and_answers_to_the_press() -> None:
    made = statements(
        "Press Briefing\n\nQUESTION: Will the ships be allowed to leave the harbour this week?\n\n"
        "MR LAVROV: The ships will be allowed to leave when the fee has been paid.\n\n"
        "QUESTION: And what happens to those who cannot pay the fee?"
    )
    assert [[party.actor for party in one.addressees] for one in made][1] == ["?/media"]
    assert made[0].addressees == made[2].addressees and made[0].addressees[0].actor in made[1].source_actors


@pytest.mark.parametrize(
    "label", ["[Video: The speech in full.]", "Video: The speech in full.", "[Mr. Orlov: in Riga.]"]
)
def test_a_caption_says_nothing(label: str) -> None:
    rest = "The minister said the fee would stay for a year.\n\nNobody else was in the hall when the vote was taken."
    assert [made.content[0].text for made in statements(f"{label}\n\n{rest}")] == ["the fee would stay for a year"]


def test_the_speaker_of_an_act_is_not_its_hearer() -> None:
    made = statements("Norway's premier said the fee would stay and warned Latvia that boats would be seized.")
    assert [[party.actor for party in one.addressees] for one in made] == [[], ["LVA"]]
