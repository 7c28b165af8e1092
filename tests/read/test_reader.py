"""The reader as its callers see it: never raises, covers everything, depends on nothing but the article."""

from datetime import date
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from demarche import Article, Reader, Reading
from demarche.errors import DemarcheError
from demarche.records import principal

_PIECES = st.sampled_from(
    [
        "said",
        "Moscow",
        "the minister",
        '"',
        "“",
        "”",
        "«",
        "»",
        "‘",
        "’",
        " that ",
        ",",
        ".",
        "\n",
        "\n\n",
        " according to ",
        "Lavrov",
        "he",
        "told reporters",
        "urged",
        " to ",
        "Russia",
        "U.S.",
        "🇺🇦",
        "e\u0301",
        "\u202e",
        "\x00",
        "if",
        "by Friday",
        "مصر",
        "will attack",
    ]
)
READER = Reader()


def read(text: str, **fields: object) -> Reading:
    return READER.read(Article(text, **fields))  # type: ignore[arg-type]


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        st.text(max_size=300), st.lists(_PIECES, max_size=60).map(" ".join), st.lists(_PIECES, max_size=60).map("".join)
    )
)
def test_reading_never_raises_and_its_json_round_trips(text: str) -> None:
    reading = read(text)
    assert Reading.from_json(reading.to_json()) == reading
    if text.strip():
        assert [(item.start, item.end) for item in reading.coverage] == [(0, len(text))]


def test_the_same_article_gives_the_same_reading() -> None:
    text = "Oslo said that Riga must leave the talks. Riga refused to talk to Norway."
    assert read(text) == Reader().read(Article(text))


@pytest.mark.parametrize(
    "text",
    [
        "“”„“«»\"\"''‘’",
        "said " * 5000,
        "Moscow warned Kiev that " + "very " * 5000 + "bad things will follow.",
        "“" + "Moscow said that it would wait. " * 2000,
        "\x00" * 50,
        "قال الوزير إن المحادثات فشلت.",
    ],
)
def test_odd_texts_are_read_or_skipped_with_a_reason(text: str) -> None:
    for item in read(text).coverage:
        assert item.status == "read" or item.reason


def test_a_long_article_is_read_to_its_end() -> None:
    text = "The mayor closed the bridge again. " * 30_000 + "Oslo urged Riga to free the crew."
    reading = read(text)
    assert reading.signals[-1].act == "appeal"
    assert reading.signals[-1].evidence[0].end == len(text) - 1


def test_fifteen_hundred_quotations_left_open_take_no_longer_than_as_many_sentences() -> None:
    reader = Reader("rules")
    began = process_time()
    plain = reader.read(Article("Norway spoke. " + "Norway said that we will wait for it. " * 1500))
    between = process_time()
    opened = reader.read(Article("Norway spoke. " + "Norway said “we will wait for it " * 1500))
    assert len(opened.statements) == len(plain.statements)
    assert process_time() - between < 4 * (between - began)  # it was fifteen times as long


def test_an_unknown_reader_names_those_there_are() -> None:
    with pytest.raises(DemarcheError, match="rules"):
        Reader("crystal-ball")


CASES = [
    ('"We will wait," the Norwegian premier said. "Nobody is in a hurry."', "direct", 2),
    ("Norway's premier said Oslo would “wait as long as it takes” for an answer.", "mixed", 1),
    ("«We will wait,» said the Norwegian premier.", "direct", 1),
    ("“We will wait, said the Norwegian premier.", "indirect", 0),
    ("If attacked, he said, Norway would defend itself.", "indirect", 2),
]


@pytest.mark.parametrize(("text", "form", "spans"), CASES)
def test_quotation_marks_decide_the_form(text: str, form: str, spans: int) -> None:
    statements = read(text).statements
    if spans:
        assert (statements[0].form, len(statements[0].content)) == (form, spans)


def test_a_relay_is_not_the_source() -> None:
    statement = read(
        "The daily Vedomosti, citing a Norwegian diplomat, reported that the talks had failed."
    ).statements[0]
    assert [span.text for span in statement.source] == ["a Norwegian diplomat"]
    assert statement.source_actors == ("NOR?",)
    assert [party.actor for party in statement.relays] == ["RUS/media/vedomosti"]


def test_what_one_says_of_anothers_words_is_nested() -> None:
    reading = read("Norway said that the Latvian president had warned that the port would be closed.")
    assert [statement.parent for statement in reading.statements] == [None, 0]


def test_a_quotation_of_several_paragraphs_is_one_statement() -> None:
    text = '"We will wait," the Norwegian premier said.\n\n"Nobody is in a hurry, and nobody will be.\n\n"That is all."'
    statements = read(text).statements
    assert len(statements) == 1 and len(statements[0].content) == 3


def test_turns_of_an_interview_are_statements() -> None:
    text = (
        "Talks in Oslo\n\nQuestion: When will the two delegations meet again in the city?\n\n"
        "Jonas Gahr Store: They will meet when both are ready. We do not set a date.\n\n"
        "There is nothing more to say about it."
    )
    statements = read(text, title="Talks in Oslo").statements
    assert [len(statement.content) for statement in statements] == [1, 2]


def test_words_and_deeds_are_kept_apart() -> None:
    signals = read("The Norwegian premier said that Norway would attack Latvia if Latvia closed the port.").signals
    assert [signal.act for signal in signals] == ["threaten"]
    assert signals[0].condition is not None and signals[0].condition.type == "if"


def test_a_refusal_is_no_consent_and_a_negated_deed_is_marked() -> None:
    assert [s.act for s in read("Norway has not agreed to the withdrawal of Latvian troops.").signals] == ["reject"]
    negated = [s for s in read("Norway did not attack Latvia.").signals if s.act == "attack"]
    assert [signal.modality for signal in negated] == ["negated"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by Friday", "2026-02-13"),
        ("by March 1", "2026-03-01"),
        ("within ten days", "2026-02-21"),
        ("by the end of March", "2026-03-31"),
        ("within 48 hours", "2026-02-13"),
        ("before the end of the year", "2026-12-31"),
        ("by 15 January 2027", "2027-01-15"),
    ],
)
def test_a_deadline_is_counted_from_the_articles_day(words: str, day: str) -> None:
    reading = read(f"Norway demanded that Latvia free the crew {words}.", published=date(2026, 2, 11))
    deadlines = [signal.deadline for signal in reading.signals if signal.deadline]
    assert [(deadline.span.text, deadline.date) for deadline in deadlines] == [(words, day)]


@pytest.mark.parametrize("space", ["\u00a0", "\u202f", "  ", "\t"])
@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("by March 1", "2026-03-01"),
        ("by 15 January 2027", "2027-01-15"),
        ("within ten days", "2026-02-21"),
        ("no later than Friday", "2026-02-13"),
        ("by next year", "2027-12-31"),
        ("as soon as possible", None),
    ],
)
def test_whatever_space_a_deadline_is_set_with(words: str, day: str | None, space: str) -> None:
    words = words.replace(" ", space)
    reading = read(f"Norway demanded that Latvia free the crew {words}.", published=date(2026, 2, 11))
    deadlines = [signal.deadline for signal in reading.signals if signal.deadline]
    assert [(deadline.span.text, deadline.date) for deadline in deadlines] == [(words, day)]


def test_without_a_date_a_deadline_has_words_only() -> None:
    reading = read("Norway demanded that Latvia free the crew by Friday.")
    assert [signal.deadline.date for signal in reading.signals if signal.deadline] == [None]


def test_a_message_through_a_third_is_a_channel() -> None:
    channels = read("Norway is sending signals to Latvia through Finland, diplomats say.").channels
    assert len(channels) == 1 and channels[0].from_ is not None
    assert (channels[0].from_.actor, channels[0].via[0].actor, channels[0].to[0].actor) == ("NOR", "FIN", "LVA")


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("immediately", None),
        ("without delay", None),
        ("as soon as possible", None),
        ("in the coming days", None),
        ("later this month", "2026-02-28"),
        ("by March", "2026-03-31"),
        ("before March", "2026-03-01"),
        ("by 2030", "2030-12-31"),
        ("in March", "2026-03-31"),
        ("by next year", "2027-12-31"),
    ],
)
def test_what_is_demanded_may_be_due_at_once_or_within_a_month(words: str, day: str | None) -> None:
    reading = read(f"Norway demanded that Latvia free the crew {words}.", published=date(2026, 2, 11))
    deadlines = [signal.deadline for signal in reading.signals if signal.deadline]
    assert [(deadline.span.text, deadline.date) for deadline in deadlines] == [(words, day)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway immediately rejected the demand of Latvia.",
        "Norway demanded that Latvia say what happened in January.",
        "Norway urged Latvia to meet the immediate needs of the crew.",
        "Norway met Latvia in Riga by the end of the month.",
    ],
)
def test_a_moment_that_looks_back_or_only_describes_is_no_deadline(text: str) -> None:
    assert not [signal for signal in read(text, published=date(2026, 2, 11)).signals if signal.deadline]


@pytest.mark.parametrize(
    ("sentence", "condition", "kind"),
    [
        ("Norway promised that, should Riga agree, it would free the crew.", "should Riga agree", "if"),
        ("Norway promised that, were the talks to go on, it would free the crew.", "were the talks to go on", "if"),
        ("Norway promised to free the crew unless, for now, Latvia refuses.", "unless, for now", "unless"),
        ("Norway warned that it would not free the crew without a treaty.", "without a treaty", "unless"),
        ("Norway promised to free the crew after the signing of a treaty.", "after the signing of a treaty", "after"),
    ],
)
def test_a_condition_may_stand_without_a_word_that_opens_it(sentence: str, condition: str, kind: str) -> None:
    made = Reader("rules").read(Article(sentence)).signals
    assert [(s.condition.span.text, s.condition.type) for s in made if s.condition][:1] == [(condition, kind)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norway promised to free the crew as soon as possible.",
        "Norway promised once again to free the crew.",
        "Norway promised to free the crew, if you recall.",
        "Norway promised to tell Latvia what should be done.",
    ],
)
def test_what_only_sounds_like_a_condition_is_none(sentence: str) -> None:
    made = Reader("rules").read(Article(sentence)).signals
    assert made and not [signal for signal in made if signal.condition]


@pytest.mark.parametrize(
    ("text", "sender", "via", "to"),
    [
        ("Finland's foreign minister conveyed the greetings of Norway to Latvia.", "NOR", ["FIN"], ["LVA"]),
        ("During a meeting with Latvia in Rome, Finland delivered a letter from Norway.", "NOR", ["FIN"], ["LVA"]),
        ("“My message to Latvia is that boats pay,” Norway's premier said.", "NOR", [], ["LVA"]),
        ("The ban by Norway sends a clear message to Latvia.", "NOR", [], ["LVA"]),
    ],
)
def test_a_message_carried_told_of_or_given_by_a_deed_is_a_channel(
    text: str, sender: str, via: list[str], to: list[str]
) -> None:
    (channel,) = Reader("rules").read(Article(text)).channels
    assert channel.from_ is not None
    assert (principal(channel.from_.actor), [principal(p.actor) for p in channel.via]) == (sender, via)
    assert [principal(p.actor) for p in channel.to] == to


@pytest.mark.parametrize(
    "text",
    [
        "The ban by Norway does not send a message to Latvia.",
        "Norway sent a letter to Latvia.",
        "Norway's message to Latvia was lost.",
    ],
)
def test_a_letter_between_two_or_a_message_not_sent_is_no_channel(text: str) -> None:
    assert not Reader("rules").read(Article(text)).channels


@pytest.mark.parametrize("opener", ["\u0130f", "\u0131f", "unle\u017f\u017f", "UNLES\u017f"])
def test_letters_that_only_look_like_ours_are_survived(opener: str) -> None:
    read = Reader("rules").read(
        Article(f"Russia warned Israel that Moscow would strike back {opener} it was attacked.")
    )
    assert [signal.act for signal in read.signals]
    if "\u017f" in opener:  # the long s of old print
        assert read.signals[0].condition is not None and read.signals[0].condition.type == "unless"
