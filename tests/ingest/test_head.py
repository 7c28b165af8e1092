"""The head of a text file: what is taken, and what never is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from demarche.ingest import from_text, parse_head

from .conftest import TODAY

T = "Signals From The North"
BODY = (
    "The foreign minister of Northland said on Tuesday that his country would not take the offer of its southern "
    "neighbour, and that the talks could go on only after the troops had left the border.\n"
)


def head(text):
    return parse_head(text, today=TODAY)


@pytest.mark.parametrize(
    ("top", "title", "author", "published"),
    [
        (f"{T}\n- Jane Doe\n- 11.02.2025, 12:18\n", T, "Jane Doe", "2025-02-11"),
        (f"{T}\n\nBy Jane Doe\n", T, "Jane Doe", None),
        (f"{T}\nBy Jane Doe, Diplomatic Correspondent\nMay 21, 2025\n\n", T, "Jane Doe", "2025-05-21"),
        (f"{T}\nBy Jane Doe and John Roe\n2025-05-21\n", T, "Jane Doe and John Roe", "2025-05-21"),
        (f"{T}\nBy Jane Doe | 21 May 2025 | The Courier\n\n", T, "Jane Doe", "2025-05-21"),
        (f"{T}\nJane Doe\n21 May 2025, 10:15 GMT\n", T, "Jane Doe", "2025-05-21"),
        (f"{T}\nPublished: Wednesday, 21 May 2025 14:30 BST\nUpdated: 22 May 2025\n\n", T, None, "2025-05-21"),
        (f"May 21, 2025\n\n{T}\n\n", T, None, "2025-05-21"),
        (f"Title: {T}\nAuthor: Jane Doe\nDate: 2025-05-21\nSource: The Courier\n\n", T, "Jane Doe", "2025-05-21"),
        (f"# {T}\n\n*By Jane Doe*\n\n21 May 2025\n\n", T, "Jane Doe", "2025-05-21"),
        (f"{T}\n======\n\n", T, None, None),
        (f"BREAKING NEWS\n{T}\n\n", T, None, None),
        (
            f'---\ntitle: "{T}"\nauthor:\n  - Jane Doe\n  - John Roe\ndate: 2025-05-21\n---\n\n',
            T,
            "Jane Doe, John Roe",
            "2025-05-21",
        ),
        (f"+++\ntitle = '{T}'\ndate = 2025-05-21\n+++\n", T, None, "2025-05-21"),
        (f"{T}\r\n- Jane Doe\r\n- 21.05.2025\r\n", T, "Jane Doe", "2025-05-21"),
        ("Is The North Listening?\n\n", "Is The North Listening?", None, None),
        ("Strike on the U.S.\n\n", "Strike on the U.S.", None, None),
    ],
)
def test_heads_that_are_met(top, title, author, published):
    found = head(top + BODY)
    assert (found.title, found.author) == (title, author)
    assert found.published == (date.fromisoformat(published) if published else None)
    assert (top + BODY)[found.body :] == BODY


def test_a_byline_behind_a_standfirst_is_found_and_the_standfirst_stays_text():
    text = "Signals From The North\n\nWhat does the capital want?\n\nBy Jane Doe\n21 May 2025\n\n" + BODY
    found = head(text)
    assert (found.title, found.author, found.published) == ("Signals From The North", "Jane Doe", date(2025, 5, 21))
    assert text[found.body :].startswith("What does")


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        "The foreign minister of Northland said on Tuesday that\nhis country would not take the offer\nof anybody.\n",
        "The minister said.\n\nBy Monday the talks were over, he said.\n",
        "Good morning, ladies and gentlemen,\n\n" + BODY,
        "Strong people of our country!\n\n" + BODY,
        "He asked:\n\n" + BODY,
        "- Northland\n- Southland\n- Westland\n\n" + BODY,
        "By the river the troops were waiting for the order to cross.\n" + BODY,
        "GENEVA — The talks went on.\n",
        "A single line",
        "",
        "\n\n\n",
    ],
)
def test_a_line_of_the_body_is_never_taken_for_the_head(text):
    found = head(text)
    assert (found.title, found.author, found.published) == (None, None, None)
    assert text[found.body :].strip() == text.strip()


def test_a_dateline_gives_agency_and_whole_dates_and_stays_in_the_body():
    line = "HAVENPORT, May 21, 2025 (Agency) — The envoys met on Tuesday."
    found = head("Envoys Meet In Havenport\n\n" + line)
    assert (found.title, found.outlet, found.published) == ("Envoys Meet In Havenport", "Agency", date(2025, 5, 21))
    assert ("Envoys Meet In Havenport\n\n" + line)[found.body :] == line
    assert head("HAVENPORT, May 21 (Agency) — The envoys met.").published is None
    assert head("HAVENPORT, May 21. /Agency/. The envoys met - at last.").title is None
    assert head("January 2, 2025 -- The day on which the pact ends.").published is None


def test_a_chronicle_is_not_dated_by_its_sections():
    text = "How The Crisis Ran\n\n14 October 2025\n\nPlanes were seen.\n\n16 October 2025\n\nThe council met.\n"
    found = head(text)
    assert (found.title, found.published) == ("How The Crisis Ran", None)
    assert text[found.body :].startswith("14 October")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("21.05.2025", "2025-05-21"),
        ("05.06.2025", "2025-06-05"),
        ("21/05/2025", "2025-05-21"),
        ("05/21/2025", "2025-05-21"),
        ("05/05/2025", "2025-05-05"),
        ("05/06/2025", None),
        ("5-6-2025", None),
        ("21.05.25", None),
        ("May 21", None),
        ("2025/05/21 09:00:00", "2025-05-21"),
        ("2025-05-21T09:00:00.123+03:00", "2025-05-21"),
        ("Wed, 21 May 2025 10:00:00 +0300", "2025-05-21"),
        ("May 21st, 2025 at 9:15 a.m. ET", "2025-05-21"),
        ("21 Sept. 2025", "2025-09-21"),
        ("2025-02-30", None),
        ("2026-02-01", None),
        ("2099-01-01", None),
    ],
)
def test_a_date_is_read_where_it_can_mean_one_day_that_has_been(written, meant):
    found = head(f"Signals From The North\n{written}\n\n" + BODY)
    assert found.published == (date.fromisoformat(meant) if meant else None)


def test_the_text_is_the_file_as_it_is():
    text = "\ufeffSignals From The North\r\n\r\nThe minister said “no”.\r\n\r\nNaïve envoys 🇺🇳 met.\r\n"
    article = from_text(text, today=TODAY)
    assert article.text == text[1:]
    at = article.text.index("🇺🇳")
    assert article.span(at, at + 2).text == "🇺🇳"


def test_the_callers_word_stands_in_where_the_head_is_silent():
    stated = from_text(f"{T}\n21 May 2025\n\n" + BODY, outlet="X", published=date(2025, 5, 20), today=TODAY)
    assert (stated.outlet, stated.published, stated.language) == ("X", date(2025, 5, 21), "en")
    assert from_text(BODY, published=date(2025, 5, 20), today=TODAY).published == date(2025, 5, 20)


@given(st.text())
def test_any_text_has_a_head_that_ends_within_it(text):
    assert 0 <= head(text).body <= len(text)


@given(
    st.lists(st.sampled_from(["By Jane Doe", "- 21.05.2025", "Title Here", "---", "# X", "", "A: b", "GENEVA —", "\r"]))
)
def test_any_mix_of_head_lines_is_survived(lines):
    text = "\n".join(lines)
    assert 0 <= head(text).body <= len(text)


@pytest.mark.parametrize("number", ["123456789", "1234567890", "(1700000000)", "1700000000000"])
def test_a_long_number_in_the_head_is_no_moment_in_seconds(number):
    for text in (f"{number}\n\n{BODY}", f"{T}\n{number}\n\n{BODY}"):
        found = head(text)
        assert found.published is None
        assert number in text[found.body :]


@pytest.mark.parametrize("number", ["9" * 5000, "0x" + "f" * 5000])
def test_numbers_without_end_in_front_matter_are_survived(number):
    assert head(f"+++\na = {number}\n+++\n{BODY}").published is None
