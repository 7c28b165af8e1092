"""A small corpus of invented texts in a temporary folder."""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

TEXT = (
    "Iceland threatens to close ports over mackerel\n\n"
    "Iceland will close its harbours to Norwegian trawlers unless Oslo halves its quota by 1 March, Fisheries "
    "Minister Jon Arnason told reporters on Monday. The daily Fjordposten reported, citing a Norwegian diplomat, that "
    "Oslo believes the threat is a bluff. The words were meant for Brussels. Nothing here is annotated."
)
END = TEXT.index(" Nothing here")
PRINCIPALS = '[states]\nSUN = "Soviet Union"\n\n[others]\nFISHERS = "the fishers\' league, of no state"\n'


def span(words: str) -> dict[str, int]:
    start = TEXT.index(words)
    return {"start": start, "end": start + len(words)}


def party(actor: str, words: str | None = None) -> dict[str, Any]:
    return {"span": span(words) if words else None, "actor": actor}


def statement(actor: str, source: str, cue: str, content: str, **more: Any) -> dict[str, Any]:
    plain = {"form": "indirect", "addressees": [], "relays": [], "parent": None, "date": None}
    spans = {"source": [span(source)], "cue": [span(cue)], "content": [span(content)]}
    return {**spans, "source_actors": [actor], **plain, **more}


def signal(act: str, sender: str, receiver: str, evidence: str, **more: Any) -> dict[str, Any]:
    plain = {"statement": 0, "time": "past", "modality": "asserted", "condition": None, "deadline": None}
    sides = {"from": [party(sender)], "to": [party(receiver)]}
    return {"kind": "word", "act": act, **sides, "issues": ["trade"], "evidence": [span(evidence)], **plain, **more}


def document(annotator: str = "A") -> dict[str, Any]:
    """A right annotation of TEXT, new at each call so that a test may spoil it."""
    said = "Iceland will close its harbours to Norwegian trawlers unless Oslo halves its quota by 1 March"
    return {
        "id": "fish-1",
        "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "range": [0, END],
        "annotator": annotator,
        "codebook": "1.1",
        "statements": [
            statement(
                "ISL/gov/jon-arnason",
                "Fisheries Minister Jon Arnason",
                "told",
                said,
                addressees=[party("?/media", "reporters")],
            ),
            statement(
                "NOR?",
                "a Norwegian diplomat",
                "reported",
                "Oslo believes the threat is a bluff",
                relays=[party("NOR/media/fjordposten", "The daily Fjordposten")],
            ),
            statement("NOR", "Oslo believes"[:4], "believes", "the threat is a bluff", parent=1),
        ],
        "signals": [
            signal(
                "threaten",
                "ISL",
                "NOR",
                "Iceland will close its harbours",
                condition={"span": span("unless Oslo halves its quota"), "type": "unless"},
                deadline={"span": span("by 1 March"), "date": "2025-03-01"},
            ),
            signal("demand", "ISL", "NOR", "Oslo halves its quota"),
        ],
        "channels": [
            {
                "from": party("ISL"),
                "via": [],
                "to": [party("EU", "Brussels")],
                "evidence": [span("The words were meant for Brussels")],
            }
        ],
    }


def manifest_line(**changes: Any) -> dict[str, Any]:
    return {
        "id": "fish-1",
        "file": "news/invented.jsonl.gz",
        "outlet": "invented",
        "date": "2025-02-12",
        "kind": "report",
        "group": "report",
        "split": "train",
        "event": "fish",
        "twice": False,
        "range": [0, END],
        "words": len(TEXT[:END].split()),
        "text_sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        **changes,
    }


@dataclass(frozen=True)
class Folder:
    """The corpus's folder and that of its texts."""

    corpus: Path
    texts: Path

    def write(self, data: Any, folder: str = "train", name: str = "fish-1") -> None:
        target = self.corpus / folder / f"{name}.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")

    def write_manifest(self, *lines: dict[str, Any]) -> None:
        (self.corpus / "manifest.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    made = Folder(tmp_path / "corpus", tmp_path / "texts")
    made.corpus.mkdir()
    made.texts.mkdir()
    (made.texts / "fish-1.txt").write_bytes(TEXT.encode())
    (made.corpus / "principals.toml").write_text(PRINCIPALS, "utf-8")
    made.write_manifest(manifest_line())
    made.write(document())
    return made


@pytest.fixture
def right() -> Callable[..., dict[str, Any]]:
    return document


@pytest.fixture
def entry() -> Callable[..., dict[str, Any]]:
    return manifest_line
