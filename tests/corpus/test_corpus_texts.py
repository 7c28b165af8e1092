"""The stored text of each kind of collection, which every offset depends on."""

import gzip
import json
from pathlib import Path

import pytest

from demarche.corpus import read_collection, text_sha256, texts_of
from demarche.corpus.texts import MEANTIME_FOLDER, join_tokens
from demarche.errors import CorpusError


def _jsonl(path: Path, *rows: dict[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with gzip.open(path, "wt", encoding="utf-8") as out:
        out.writelines(json.dumps(row) + "\n" for row in rows)


def test_title_empty_line_body(tmp_path: Path) -> None:
    row = {"id": "a-1", "outlet": "a", "title": " Odd\u00a0title ", "published": "2025-05-21", "text": "One.  Two.\n"}
    _jsonl(tmp_path / "a.jsonl.gz", row, {**row, "id": "a-2", "title": None})
    first, second = read_collection(tmp_path, "a.jsonl.gz")
    assert first.text == " Odd\u00a0title \n\nOne.  Two.\n"
    assert second.text == "One.  Two.\n"
    assert first.sha256 == text_sha256(first.text)


@pytest.mark.parametrize(
    ("published", "iso"),
    [
        ("24 July 20", "2022-07-24"),
        ("5 March 20", "2022-03-05"),
        ("27 Februar", "2022-02-27"),
        ("23 Septemb", "2021-09-23"),
        ("some day", ""),
        ("4 Ju", ""),
    ],
)
def test_cut_dates(tmp_path: Path, published: str, iso: str) -> None:
    _jsonl(tmp_path / "u.jsonl.gz", {"id": "u", "outlet": "u", "title": "T", "published": published, "text": "B."})
    assert next(read_collection(tmp_path, "u.jsonl.gz")).date == iso


def test_conllu_paragraphs(tmp_path: Path) -> None:
    content = (
        "# newdoc id = GUM_news_fish\n# meta::dateCreated = 2019-02-03\n# meta::title = Fish\n"
        "# newpar\n# text = Fish\n1\tFish\n\n# newpar\n# text = One herring.\n1\tOne\n\n# text = Two.\n1\tTwo\n"
    )
    with gzip.open(tmp_path / "gum.conllu.gz", "wt", encoding="utf-8") as out:
        out.write(content)
    (text,) = read_collection(tmp_path, "gum.conllu.gz")
    assert (text.id, text.date, text.text) == ("gum-news-fish", "2019-02-03", "Fish\n\nOne herring. Two.")


def test_meantime_tokens(tmp_path: Path) -> None:
    folder = tmp_path / MEANTIME_FOLDER / "corpus_fish"
    folder.mkdir(parents=True)
    words = [
        ("0", "Herring"),
        ("0", "rises"),
        ("1", "May"),
        ("1", "14"),
        ("1", ","),
        ("1", "2009"),
        ("2", "It"),
        ("2", "rose"),
        ("2", "."),
    ]
    tokens = "".join(f'<token number="{n}" sentence="{s}" t_id="{n}">{w}</token>' for n, (s, w) in enumerate(words))
    (folder / "7_fish.xml").write_text(f'<Document doc_id="7">{tokens}</Document>', "utf-8")
    (text,) = read_collection(tmp_path, MEANTIME_FOLDER)
    assert (text.id, text.date) == ("meantime-7", "2009-05-14")
    assert text.text == "Herring rises\n\nMay 14, 2009 It rose."


@pytest.mark.parametrize(
    ("tokens", "joined"),
    [
        ('He said , " We shall ( not ) sail . "', 'He said, "We shall (not) sail."'),
        ("The ship 's master did n't pay US$ 5 !", "The ship's master didn't pay US$5!"),
        ("", ""),
    ],
)
def test_tokens_are_joined_as_written(tokens: str, joined: str) -> None:
    assert join_tokens(tokens.split()) == joined


def test_plain_files_go_before_collections(tmp_path: Path) -> None:
    row = {"id": "a-1", "outlet": "a", "title": "T", "published": "2025-05-21", "text": "B."}
    _jsonl(tmp_path / "a.jsonl.gz", row)
    assert texts_of(tmp_path, {"a-1": "a.jsonl.gz", "a-2": "a.jsonl.gz"})["a-1"].text == "T\n\nB."
    (tmp_path / "a-1.txt").write_text("Own text.", "utf-8")
    assert texts_of(tmp_path, {"a-1": "a.jsonl.gz"})["a-1"].text == "Own text."
    assert texts_of(tmp_path, {"a-3": "", "a-4": "none.jsonl.gz"}) == {}


@pytest.mark.parametrize("file", ["nowhere.jsonl.gz", "notes.txt"])
def test_unknown_collections_are_told(tmp_path: Path, file: str) -> None:
    (tmp_path / "notes.txt").write_text("-", "utf-8")
    with pytest.raises(CorpusError, match=file):
        list(read_collection(tmp_path, file))
