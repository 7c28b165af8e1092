"""Who said what, on a file in the form of PolNeAR: exact spans by role, and attributions.

usage: polnear.py FILE.jsonl [--reader NAME] [--json]

A line of the file is an article as one annotator marked it: `text`, `title` and `attributions`, each with lists of
`[start, end)` for `source`, `cue` and `content`. Scores, micro-averaged over lines: F1 of exact spans per role; F1 of
attributions whose content overlaps by IoU >= 0.5, and of those whose source overlaps too; the same by form. PolNeAR
marks only outermost attributions, so statements inside others' words are left out.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from demarche import Article, Reader, Reading, Span, Statement
from demarche.read import Engine
from demarche.scoring import Prf, Score, score

ROLES = ("source", "cue", "content")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the lines of a file as data."""
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def gold_of(row: dict[str, Any]) -> list[Statement]:
    """Return the attributions of a line as statements."""
    text = row["text"]
    found = []
    for item in row["attributions"]:
        spans = {role: tuple(Span.of(text, a, b) for a, b in item[role] if text[a:b].strip()) for role in ROLES}
        if spans["content"]:
            found.append(
                Statement(spans["source"], ("?",), spans["cue"], spans["content"], form=form_of(text, spans["content"]))
            )
    return found


def form_of(text: str, content: tuple[Span, ...]) -> str:
    """Return the form by quotation marks: all inside, some, or none."""
    marks = '"“”'
    if all(span.text[0] in marks and span.text[-1] in marks for span in content):
        return "direct"
    return "mixed" if any(mark in span.text for span in content for mark in marks) else "indirect"


def outermost(reading: Reading) -> list[Statement]:
    """Return the statements that stand inside nobody else's words."""
    return [statement for statement in reading.statements if statement.parent is None]


def compare(total: dict[str, Prf], gold: list[Statement], read: list[Statement]) -> None:
    """Add one line's exact spans."""
    for role in ROLES:
        in_gold = {(span.start, span.end) for statement in gold for span in getattr(statement, role)}
        in_read = {(span.start, span.end) for statement in read for span in getattr(statement, role)}
        total[role].add(len(in_gold & in_read), len(in_gold), len(in_read))


def short(prf: Prf) -> dict[str, float]:
    """Return precision, recall and F1 as fractions."""
    return {"p": round(prf.precision, 4), "r": round(prf.recall, 4), "f1": round(prf.f1, 4)}


def measure(path: Path, reader: Reader | Engine) -> dict[str, Any]:
    """Read every line and score it."""
    data = list(rows(path))
    articles = [Article(row["text"], title=row.get("title"), language="en") for row in data]
    spans = {role: Prf() for role in ROLES}
    pairs: list[tuple[Reading, Reading]] = []
    for row, article, reading in zip(data, articles, reader.read_many(articles), strict=True):
        gold, read = gold_of(row), outermost(reading)
        compare(spans, gold, read)
        bare = tuple(
            Statement(s.source, s.source_actors, s.cue, s.content, form=form_of(article.text, s.content)) for s in read
        )
        pairs.append((Reading(article, tuple(gold)), Reading(article, bare)))
    whole = score(pairs)
    result: dict[str, Any] = {role: short(prf) for role, prf in spans.items()}
    result |= {"attribution": short(whole.statements), "attribution_with_source": short(whole.attributed)}
    return result | {
        "by_form": {form: short(_of_form(pairs, form).statements) for form in ("direct", "indirect", "mixed")}
    }


def _of_form(pairs: list[tuple[Reading, Reading]], form: str) -> Score:
    def only(reading: Reading) -> Reading:
        return Reading(reading.article, tuple(s for s in reading.statements if s.form == form))

    return score((only(gold), only(read)) for gold, read in pairs)


def main() -> None:
    """Measure a file and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--reader", default=None)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    reader = Reader(arguments.reader) if arguments.reader else Reader()
    result = measure(arguments.file, reader)
    if arguments.json:
        print(json.dumps(result))
        return
    for name, value in result.items():
        if name != "by_form":
            print(f"{name:24} P {value['p']:.3f}  R {value['r']:.3f}  F1 {value['f1']:.3f}")
    for form, value in result["by_form"].items():
        print(f"  attribution, {form:10} P {value['p']:.3f}  R {value['r']:.3f}  F1 {value['f1']:.3f}")


if __name__ == "__main__":
    main()
