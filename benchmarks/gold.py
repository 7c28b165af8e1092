"""How a reader does against readings made by hand: the scores of codebook section 7.

usage: gold.py PATH... [--split dev] [--reader NAME] [--actors FILE] [--json]

A PATH is a gold reading (`NAME.gold.json`, its article `NAME.txt` beside it or one folder up), a folder of such, or the
folder of the annotated corpus (it holds `manifest.jsonl`; `--split` says which part). The last line counts the signals
read in documents that are about something else.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from demarche import Article, Reader, Reading
from demarche.corpus import load_documents
from demarche.ingest import load
from demarche.read import Engine
from demarche.scoring import Score, score

Pair = tuple[Reading, Reading, str]  # gold, reading, kind of document
OTHER = "other-topic"  # the manifest's kind of documents about something else


def gold_readings(path: Path, split: str) -> Iterator[tuple[Reading, str]]:
    """Yield the gold readings of a path, each with its kind of document."""
    if (path / "manifest.jsonl").exists():
        for document in load_documents(path, split=split):
            yield document.reading, document.entry.kind
        return
    for file in sorted(path.rglob("*.gold.json")) if path.is_dir() else [path]:
        yield Reading.from_json(json.loads(file.read_text(encoding="utf-8")), text=article_of(file).text), "report"


def article_of(file: Path) -> Article:
    """Return the article of a gold reading: the text of the same name, beside it or one folder up."""
    name = file.name.removesuffix(".gold.json") + ".txt"
    found = next((p for p in (file.parent / name, file.parent.parent / name) if p.exists()), None)
    if found is None:
        raise SystemExit(f"{file}: its article {name} is neither beside it nor one folder up")
    article = next(load([found]))
    if not isinstance(article, Article):
        raise article.error
    return article


def read_beside(gold: list[tuple[Reading, str]], reader: Reader | Engine) -> list[Pair]:
    """Return each gold reading with what the reader makes of its article, and its kind of document."""
    # The gold's article knows its day; what the reader sees must not hold the gold.
    readings = reader.read_many([replace(reading.article) for reading, _ in gold])
    return [(reading, made, kind) for (reading, kind), made in zip(gold, readings, strict=True)]


def tally(pairs: list[Pair]) -> tuple[Score, dict[str, float]]:
    """Return the scores, and what was read in documents about something else."""
    elsewhere = [(gold, made) for gold, made, kind in pairs if kind == OTHER]
    alarms, words = score(elsewhere).signals, sum(_words(gold) for gold, _ in elsewhere)
    false = alarms.read - alarms.hits
    return score((gold, made) for gold, made, _ in pairs), {
        "documents": len(elsewhere),
        "words": words,
        "false_signals": false,
        "per_1000_words": round(1000 * false / words, 3) if words else 0.0,
    }


def _words(gold: Reading) -> int:
    ranges = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
    return sum(len(gold.article.text[a:b].split()) for a, b in ranges or [(0, len(gold.article.text))])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--reader", default=None)
    parser.add_argument("--actors", action="append", type=Path, default=[])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    gold = [item for path in arguments.paths for item in gold_readings(path, arguments.split)]
    options = {"actors": arguments.actors}
    reader = Reader(arguments.reader, **options) if arguments.reader else Reader(**options)
    total, elsewhere = tally(read_beside(gold, reader))
    if arguments.json:
        print(json.dumps({**total.to_json(), "elsewhere": elsewhere}))
        return
    for name, prf in total.prfs().items():
        print(f"{name:12} P {prf.precision:.3f}  R {prf.recall:.3f}  F1 {prf.f1:.3f}  of {prf.gold}")
    for name, accuracy in total.accuracies().items():
        print(f"  {name:16} {accuracy.accuracy:.3f} of {accuracy.total} matched")
    print(f"elsewhere: {elsewhere}")


if __name__ == "__main__":
    main()
