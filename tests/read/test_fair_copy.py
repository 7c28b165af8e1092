"""Signs that nobody sees, and quotation marks of two: read as print would have them, and given back as they are."""

from datetime import date

import pytest

from demarche import Article, Reader, Reading
from demarche.read import READERS
from demarche.records import Span

TEXT = (
    "Norway waits\n\n"
    "Norway's foreign minister warned on Monday that Oslo would close the port to Latvia unless Riga freed the crew.\n\n"
    "“We will wait until Friday,” she said. Latvia rejected the demand."
)
DAY = date(2026, 2, 11)


@pytest.fixture(scope="module", params=READERS)
def reader(request: pytest.FixtureRequest) -> Reader:
    return Reader(request.param)


def told(reading: Reading) -> list[object]:
    """Return all that was read but the places, with the words less the signs of these tests."""

    def plain(value: object) -> object:
        if isinstance(value, Span):
            return value.text.translate(dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff")))
        if isinstance(value, tuple):
            return tuple(map(plain, value))
        if hasattr(value, "__dataclass_fields__"):
            return [plain(getattr(value, name)) for name in value.__dataclass_fields__]
        return value

    return [plain(reading.statements), plain(reading.signals), plain(reading.channels)]


@pytest.mark.parametrize("sign", list("\u00ad\u200b\u200c\u200d\u2060\ufeff"))
@pytest.mark.parametrize("capitals", [False, True])
def test_signs_that_nobody_sees_change_nothing_that_is_read(reader: Reader, sign: str, capitals: bool) -> None:
    text = TEXT.upper() if capitals else TEXT
    inside = {i for i in range(len(text) - 1) if text[i : i + 2].isalpha() and i % 3}
    signed = sign + "".join(char + sign if i in inside else char for i, char in enumerate(text))
    title = signed.split("\n")[0]
    plain = reader.read(Article(text, title=text.split("\n")[0], published=DAY))
    reading = reader.read(Article(signed, title=title, published=DAY))
    assert plain.signals
    assert told(reading) == told(plain)
    assert reading.article.text == signed
    assert all(signed[span.start : span.end] == span.text for span in reading.spans())
    assert [(c.start, c.end) for c in reading.coverage] == [(0, len(signed))]
    assert Reading.from_json(reading.to_json()) == reading


def test_a_text_of_nothing_but_such_signs_is_covered(reader: Reader) -> None:
    assert [(c.start, c.end) for c in reader.read(Article("\u200b\ufeff")).coverage] == [(0, 2)]


def test_a_sentence_with_such_signs_is_coded_as_without() -> None:
    reader = Reader("trained")
    plain = reader.code("Norway attacked Latvia.", source=(0, 6), target=(16, 22))
    assert reader.code("Nor\u00adway attack\u00aded Lat\u00advia.", source=(0, 7), target=(18, 25)) == plain


QUOTED = [
    "``We will wait,'' Norway's premier said. ``Nobody is in a hurry.''",
    "Norway's premier said: ``Latvia must free the crew.''\n\n``If it does not, Oslo will close the port,'' he added.",
    "``We will wait,'' Norway's premier said.\n\n``Nobody is in a hurry.\n\n``That is all.''",
]


@pytest.mark.parametrize("text", QUOTED)
def test_quotations_as_latex_sets_them_are_read_as_in_print(reader: Reader, text: str) -> None:
    def bare(value: str) -> str:
        return value.replace("``", "“").replace("''", "”")

    plain, reading = reader.read(Article(bare(text))), reader.read(Article(text))
    assert any(statement.form == "direct" for statement in reading.statements)
    assert [(s.form, s.source_actors, [bare(c.text) for c in s.content]) for s in reading.statements] == [
        (s.form, s.source_actors, [c.text for c in s.content]) for s in plain.statements
    ]
    assert [(s.act, [bare(e.text) for e in s.evidence]) for s in reading.signals] == [
        (s.act, [e.text for e in s.evidence]) for s in plain.signals
    ]
    assert [(c.start, c.end) for c in reading.coverage] == [(0, len(text))]


@pytest.mark.parametrize("text", ["Norway said that ``port`` is no word.", "Norway said that the boat was 5'' long."])
def test_other_signs_in_pairs_are_no_quotation(text: str) -> None:
    assert [s.form for s in Reader("rules").read(Article(text)).statements] == ["indirect"]
