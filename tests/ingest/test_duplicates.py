"""The same text again, and the same story printed elsewhere."""

import hashlib
import random
from datetime import date, timedelta

import pytest

from demarche import Article
from demarche.errors import RecordError
from demarche.ingest import Duplicate, Duplicates, signature

DAY = date(2025, 5, 21)


def words(seed, number):
    """Return a text of invented words, the same for the same seed."""
    pick = random.Random(seed)
    return ["".join(pick.choices("abcdefghiklmnoprstuvz", k=pick.randint(3, 8))) for _ in range(number)]


def article(parts, **fields):
    return Article(" ".join(parts), **{"published": DAY, **fields})


def test_the_same_text_is_an_exact_duplicate():
    index = Duplicates()
    first = article(words(1, 200), title="One")
    assert index.check(first) is None
    assert index.check(article(words(1, 200), title="Two")) == Duplicate("exact", first.id, 1.0)
    assert len(index) == 1


def test_a_wire_story_is_linked_to_its_first_copy():
    story = words(1, 300)
    first = article(story)
    shortened = article(["Haven", *story[:260]])
    edited = article([*story[:100], "he", "added", *story[100:]])
    other = article(words(2, 300))
    index = Duplicates()
    found = [index.check(item) for item in (first, other, shortened, edited)]
    assert found[:2] == [None, None]
    assert [(item.kind, item.of) for item in found[2:]] == [("near", first.id), ("near", first.id)]
    assert found[2].similarity == pytest.approx(256 / 297, abs=0.1)


def test_case_punctuation_and_line_ends_do_not_part_copies():
    story = words(3, 100)
    index = Duplicates()
    index.check(article(story))
    assert index.check(article([word.upper() + "," for word in story])).similarity == 1.0


def test_a_form_filled_in_anew_weeks_later_is_no_copy():
    form = words(4, 90)
    index = Duplicates()
    index.check(article([*form[:45], "Thursday", *form[45:]]))
    again = [*form[:45], "Friday", *form[45:]]
    assert index.check(article(again, published=DAY + timedelta(days=14))) is None
    assert index.check(article(["so", *again], published=None)).kind == "near"


def test_short_texts_are_compared_only_as_wholes():
    index = Duplicates()
    index.check(article(["Remarks", "on", "arrival"]))
    assert index.check(article(["Remarks", "on", "arrival", "today"])) is None
    assert index.check(article(["Remarks", "on", "arrival"])).kind == "exact"
    assert signature(article(["Remarks"])) == b""


def test_a_later_run_links_to_what_the_ledger_kept():
    story = words(5, 300)
    first = article(story)
    kept = [(first.id, signature(first))]
    index = Duplicates(kept)
    assert index.check(first) == Duplicate("exact", first.id, 1.0)
    assert index.check(article(story[:280])).of == first.id


def test_signatures_are_the_same_everywhere():
    # a change here parts ledgers from what they stored: it needs a new version in the signature's header
    text = article(words(6, 200))
    assert hashlib.sha256(signature(text)).hexdigest()[:16] == "cfa8bcdbe596dca7"


def test_a_signature_of_another_making_is_refused():
    for foreign in (b"x", b"x" * 522, signature(article(words(1, 99)))[:-1]):
        with pytest.raises(RecordError, match="another version"):
            Duplicates([("a", foreign)])


def test_texts_without_spaces_are_compared_by_their_signs():
    story = (
        "外交部长星期二说，他的国家不会接受邻国的提议，会谈只有在军队离开边境以后才能继续，这是政府的立场，没有改变。"
    )
    index = Duplicates()
    index.check(Article(story))
    assert index.check(Article(story + "他还说了一句。")).kind == "near"
