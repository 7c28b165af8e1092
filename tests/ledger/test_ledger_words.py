"""The index of words finds what reading through the texts finds, and can be lost."""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from synthetic import make_reading

from demarche.errors import LedgerError, LedgerLocked
from demarche.ledger import Ledger, Run, WordIndex, open_ledger


def _by_text(ledger: Ledger, words: str) -> set[str]:
    return set(ledger.articles(text=words)["article_id"].to_list())


def test_words_are_found_as_by_reading(ledger: Ledger, run: Run) -> None:
    ledger.add_many(map(make_reading, range(60)), run)
    index = WordIndex.beside(ledger)
    assert index.articles("harbour", most=100) is None, "nothing is said before there is an index"
    assert index.update(ledger) == 60
    assert index.update(ledger) == 0
    for words in ("harbour", "Harbour Envoy", "winter treaty", "Dispatch 7", "nowhere"):
        assert set(index.articles(words, most=100) or []) == _by_text(ledger, words), words
    assert index.articles("the", most=5) is None
    assert index.articles('"; DROP TABLE known; --', most=5) == []
    assert index.articles("?!", most=5) is None
    found = index.articles("harbour", most=100) or []
    assert ledger.signals(article=found, text="harbour").equals(ledger.signals(text="harbour"))


def test_an_index_grows_with_its_ledger(ledger: Ledger, run: Run) -> None:
    ledger.add_many(map(make_reading, range(5)), run)
    index = WordIndex.beside(ledger)
    index.update(ledger)
    ledger.add_many(map(make_reading, range(5, 9)), run)
    assert index.update(ledger) == 4


def test_a_damaged_index_or_anothers_is_made_anew(ledger: Ledger, run: Run, tmp_path: Path) -> None:
    ledger.add_many(map(make_reading, range(5)), run)
    index = WordIndex(tmp_path / "index")
    index.path.write_bytes(b"no index at all" * 100)
    assert index.articles("harbour", most=5) is None
    assert index.update(ledger) == 5
    with open_ledger(tmp_path / "other.ledger") as other:
        other.add_many(map(make_reading, range(50, 57)), other.begin_run(run.versions))
        assert index.update(other) == 7
        assert set(index.articles("harbour", most=100) or []) == _by_text(other, "harbour")


def test_an_index_that_another_holds_is_left_as_it_is(ledger: Ledger, run: Run) -> None:
    ledger.add_many(map(make_reading, range(5)), run)
    index = WordIndex(WordIndex.beside(ledger).path, patience=0.05)
    index.update(ledger)
    ledger.add_many(map(make_reading, range(5, 9)), run)
    with closing(sqlite3.connect(index.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(LedgerLocked, match=r"another process writes to .*try again when it is done"):
            index.update(ledger)
        assert index.articles("harbour", most=100) is None, "the texts are read instead"
    assert index.update(ledger) == 4, "nothing was thrown away"


def test_an_index_that_is_held_for_a_moment_is_waited_for(ledger: Ledger, run: Run) -> None:
    ledger.add_many(map(make_reading, range(5)), run)
    index = WordIndex.beside(ledger)
    index.update(ledger)
    ledger.add_many(map(make_reading, range(5, 9)), run)
    with closing(sqlite3.connect(index.path, check_same_thread=False)) as other:
        other.execute("BEGIN EXCLUSIVE")
        soon = threading.Timer(0.3, other.rollback)
        soon.start()
        assert index.update(ledger) == 4
        soon.join()


def test_two_that_take_in_the_same_articles_do_not_undo_each_other(ledger: Ledger, run: Run) -> None:
    ledger.add_many(map(make_reading, range(40)), run)
    index, added, wrong = WordIndex.beside(ledger), list[int](), list[str]()

    def take_in() -> None:
        try:
            added.append(WordIndex(index.path).update(ledger))
        except Exception as error:
            wrong.append(repr(error))

    threads = [threading.Thread(target=take_in) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (sum(added), wrong) == (40, [])


def test_an_index_without_a_place_is_told_of(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match=r"nowhere.*cannot be kept.*written to"):
        WordIndex(tmp_path / "nowhere" / "index").update(ledger)
