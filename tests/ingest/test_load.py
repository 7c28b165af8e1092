"""What a batch of files becomes."""

from demarche import Article
from demarche.ingest import Failure, load


def test_a_batch_goes_on_after_bad_lines(tmp_path):
    path = tmp_path / "day.jsonl"
    path.write_text('{"title": "One", "text": "Body one."}\n{"title": \n{"body": "Body three."}\n', encoding="utf-8")
    first, second, third = load(path)
    assert isinstance(first, Article) and first.text == "One\n\nBody one."
    assert isinstance(second, Failure) and second.where == "line 2"
    assert str(path) in str(second) and "line 2" in str(second)
    assert isinstance(third, Article) and third.text == "Body three."
