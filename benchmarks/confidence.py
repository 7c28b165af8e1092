"""Measure the rule reader's confidences: of the records of each kind, how many match the gold of the train split.

usage: confidence.py        prints the table in the form of `src/demarche/read/lexicon/confidence.toml`

Shares are (right + 1) / (read + 2), so that a handful of records proves nothing. A statement is right if content and source match, a signal if act, sender and target do. Kinds are told apart by giving each its own confidence for the run.
"""

from collections import Counter
from pathlib import Path

from demarche import Reader
from demarche.corpus import load_documents
from demarche.read import signals, statements
from demarche.scoring import score

CORPUS = Path(__file__).resolve().parents[1] / "corpus"


def main() -> None:
    """Read the train split once and print the share of right records by kind."""
    tables = {"statements": statements.CONFIDENCE, "signals": signals.CONFIDENCE}
    names: dict[str, dict[float, str]] = {}
    for section, table in tables.items():
        names[section] = {round(0.01 * (number + 1), 2): kind for number, kind in enumerate(table)}
        table.update({kind: value for value, kind in names[section].items()})
    right: Counter[tuple[str, str]] = Counter()
    read: Counter[tuple[str, str]] = Counter()
    reader = Reader("rules")
    for document in load_documents(CORPUS, split="train"):
        gold, reading = document.reading, reader.read(document.reading.article)
        start, end = document.reading.coverage[0].start, document.reading.coverage[0].end
        for section, measure in (("statements", "attributed"), ("signals", "directed")):
            for record in getattr(reading, section):
                spans = record.content if section == "statements" else record.evidence
                if not start <= spans[0].start < end:
                    continue
                alone = type(reading)(reading.article, **{section: (_alone(record),)})
                kind = names[section][round(record.confidence, 2)]
                read[section, kind] += 1
                right[section, kind] += getattr(score([(gold, alone)]), measure).hits
    for section in tables:
        print(f"\n[{section}]")
        for kind in names[section].values():
            count = read[section, kind]
            print(f"{kind} = {(right[section, kind] + 1) / (count + 2):.2f}  # of {count}")


def _alone(record: object) -> object:
    """Return a record that hangs on no other."""
    from dataclasses import replace

    return replace(record, **({"parent": None} if hasattr(record, "parent") else {"statement": None}))  # type: ignore


if __name__ == "__main__":
    main()
