"""Every entry of the rule lexicons carries an example; here each is read and must give what it says."""

import re
import tomllib
from importlib.resources import files

import pytest

from demarche import Article, Reader

_LEXICON = files("demarche.read").joinpath("lexicon")


def _entries(name: str) -> dict[str, dict[str, object]]:
    return tomllib.loads(_LEXICON.joinpath(f"{name}.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader("rules")


def _marked(example: str, opening: str, closing: str) -> list[str]:
    found = re.findall(re.escape(opening) + r"(.+?)" + re.escape(closing), example)
    return [re.sub(r"[\[\]<>{}|]", "", piece).strip(" ,") for piece in found]


@pytest.mark.parametrize("name", sorted(_entries("cues")))
def test_a_cue_is_read_as_its_example_says(reader: Reader, name: str) -> None:
    entry = _entries("cues")[name]
    example = str(entry["example"])
    reading = reader.read(Article(re.sub(r"[\[\]<>{}|]", "", example)))
    if entry.get("statement", True):
        assert len(reading.statements) == 1
        statement = reading.statements[0]
        assert [span.text for span in statement.source] == _marked(example, "[", "]")
        assert [span.text for span in statement.cue] == _marked(example, "<", ">")
        assert [span.text.strip('",') for span in statement.content] == _marked(example, "{", "}")
        if "person_inf" in str(entry["frames"]) or "person_clause" in str(entry["frames"]):
            addressed = [party.span.text for party in statement.addressees if party.span]
            assert addressed == _marked(example, "|", "|")
    else:
        assert reading.statements == ()
        assert [signal.act for signal in reading.signals] == [entry["act"]]


@pytest.mark.parametrize("name", sorted(_entries("triggers")))
def test_a_trigger_is_read_as_its_example_says(reader: Reader, name: str) -> None:
    entry = _entries("triggers")[name]
    reading = reader.read(Article(str(entry["example"])))
    assert entry["act"] in [signal.act for signal in reading.signals]
    assert len({(signal.act, signal.evidence) for signal in reading.signals}) <= 2
