"""Texts whose signals a lenient reader proposed and somebody judged, one by one: training data, nothing else.

`judged/judged.jsonl` has a text a line, as offsets and labels: id, collection, SHA-256, range; `signals` with evidence,
act, principals, time, modality, issues; `none`, the evidence of what was proposed and is no signal; `statements`, those
that carry signals, as the reader read them (nobody judged these: they only tell a look who speaks). Where somebody wrote
down all statements of a text, `said` has their source, cue and content.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from training.reader.corpus import NoSignals, deeper_examples, looks
from training.reader.data import SHARED, Attribution, Example, Text

from demarche.corpus.texts import text_sha256, texts_of
from demarche.read.layout import lay_out
from demarche.read.trained.pieces import cut, windows
from demarche.records import Article, Coverage, Party, Reading, Signal, Statement

FILE = Path(__file__).resolve().parents[1] / "judged" / "judged.jsonl"
POLNEAR = "polnear/train.jsonl"


def judged(*, file: Path = FILE) -> Iterator[tuple[Text, Reading, NoSignals]]:
    """Yield each text with its signals as a reading, and what is no signal.

    Raises:
        ValueError: a text is not there, or is not the one that was judged.
    """
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    found = {
        name: text.text
        for name, text in texts_of(SHARED, {row["id"]: row["file"] for row in rows if row["file"] != POLNEAR}).items()
    }
    with (SHARED / POLNEAR).open(encoding="utf-8") as lines:
        found |= {row["id"]: row["text"] for row in map(json.loads, lines)}
    for row in rows:
        text = found.get(row["id"], "")
        if text_sha256(text) != row["text_sha256"]:
            raise ValueError(f"{row['id']} is not in {row['file']}, or has changed since it was judged")
        reading = _reading(Article(text), row)
        pieces = cut(lay_out(reading.article))
        none = [
            (
                reading.article.span(*some["evidence"]),
                None if some["statement"] is None else reading.statements[some["statement"]],
            )
            for some in row["none"]
        ]
        said = [_attribution(some, row["said"]) for some in row.get("said", ())]
        yield Text(row["id"], reading.article, pieces, windows(pieces), said), reading, none


def judged_examples(*, file: Path = FILE) -> Iterator[Example]:
    """Yield the windows of the judged ranges, with labels of acts, and of statements where they were written down."""
    for text, reading, _ in judged(file=file):
        yield from deeper_examples(text, reading, only_acts=not text.statements, has_all_links=False)


def judged_looks(*, file: Path = FILE) -> Iterator[Example]:
    """Yield a look at each signal, at what was judged to be none, and at the rules' other finds."""
    yield from looks(judged(file=file))


def _attribution(some: dict[str, Any], said: list[dict[str, Any]]) -> Attribution:
    spans = {role: [(a, b) for a, b in some[role]] for role in ("source", "cue", "content")}
    first, last = spans["content"][0][0], spans["content"][-1][1]
    anchor = (spans["cue"] or spans["content"])[0]
    is_inner = any(
        other is not some
        and any(a <= anchor[0] and anchor[1] <= b and (a, b) != (first, last) for a, b in other["content"])
        for other in said
    )
    return Attribution(anchor, spans, is_inner=is_inner, has_cue=bool(spans["cue"]))


def _reading(article: Article, row: dict[str, Any]) -> Reading:
    def parties(actors: list[str]) -> tuple[Party, ...]:
        return tuple(Party(None, actor) for actor in actors)

    return Reading(
        article,
        statements=tuple(
            Statement(
                source=tuple(article.span(*place) for place in some["source"]),
                source_actors=tuple(some["actors"]),
                cue=(),
                content=tuple(article.span(*place) for place in some["content"]),
                addressees=parties(some["addressees"]),
            )
            for some in row["statements"]
        ),
        signals=tuple(
            Signal(
                act=some["act"],
                from_=parties(some["from"]),
                to=parties(some["to"]),
                issues=tuple(some["issues"]),
                evidence=(article.span(*some["evidence"]),),
                statement=some["statement"],
                time=some["time"],
                modality=some["modality"],
            )
            for some in row["signals"]
        ),
        coverage=(Coverage(*row["range"], "read"),),
    )
