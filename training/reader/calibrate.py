"""Measure on dev how often records of a given certainty are right, and write the curve that readings are given.

usage: python -m training.reader.calibrate FOLDER [--write]

A statement is right if content and source match and the source is the right principal, a signal if act, sender and
target are right (codebook, section 7). The curve is made of bins of like size whose shares rise (pool adjacent violators;
Ayer et al. 1955). The reliability printed is cross-validated: the curve of one half of the documents measured on the other.
"""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from training.reader.corpus import ROOT

from demarche.actors import load_registry
from demarche.corpus import load_documents
from demarche.read import statements
from demarche.read.trained.confidence import Calibration
from demarche.read.trained.engine import TrainedEngine
from demarche.read.trained.network import Network
from demarche.records import Reading, Signal, Statement
from demarche.scoring import score

TARGET = Path(__file__).resolve().parents[2] / "src/demarche/read/model/calibration.toml"
KINDS = ("statements", "signals")
BY_RULES = frozenset(statements.CONFIDENCE.values())  # of statements; benchmarks/confidence.py measures theirs
BINS = 8  # at most; a bin holds at least forty
Point = tuple[float, bool]


def points(gold: Reading, reading: Reading, kind: str) -> list[Point]:
    """Return certainty and rightness of each record of a reading inside the annotated ranges."""
    ranges = [(item.start, item.end) for item in gold.coverage if item.status == "read"]
    found = []
    for record in getattr(reading, kind):
        span = (record.content if kind == "statements" else record.evidence)[0]
        by_rules = kind == "statements" and record.confidence in BY_RULES
        if not by_rules and (not ranges or any(a <= span.start < b for a, b in ranges)):
            alone = score([(gold, Reading(reading.article, **{kind: (_alone(record),)}))])
            right = (
                alone.attributed.hits * alone.statement_fields["source_principal"].right
                if kind == "statements"
                else alone.directed.hits
            )
            found.append((record.confidence, bool(right)))
    return found


def _alone(record: Statement | Signal) -> Statement | Signal:
    return replace(record, parent=None) if isinstance(record, Statement) else replace(record, statement=None)


def curve(some: Sequence[Point]) -> tuple[list[float], list[float]]:
    """Return the knots of a rising curve through bins of like size; shares are (right + 1) / (all + 2)."""
    count = max(1, min(BINS, len(some) // 40))
    bins = np.array_split(np.array(sorted(some), dtype=float), count)
    blocks = [[float(b[:, 0].mean()), float(b[:, 1].sum()) + 1, len(b) + 2.0] for b in bins if len(b)]
    merged: list[list[float]] = []
    for block in blocks:
        merged.append(block)
        while len(merged) > 1 and merged[-2][1] / merged[-2][2] >= merged[-1][1] / merged[-1][2]:
            last, before = merged.pop(), merged.pop()
            weight = before[2] + last[2]
            centre = (before[0] * before[2] + last[0] * last[2]) / weight
            merged.append([centre, before[1] + last[1], weight])
    return [round(m[0], 4) for m in merged], [round(m[1] / m[2], 4) for m in merged]


def reliability(halves: Sequence[Sequence[Point]], kind: str) -> tuple[float, list[tuple[float, float, int]]]:
    """Return the expected calibration error, and share right by promised share, each half under the other's curve."""
    judged: list[Point] = []
    for own, other in ((0, 1), (1, 0)):
        certainty, share = curve(halves[other])
        promise = Calibration({kind: certainty}, {kind: share})
        judged += [(promise(kind, value), right) for value, right in halves[own]]
    table, error = [], 0.0
    for low in np.arange(0, 1, 0.1):
        inside = [(value, right) for value, right in judged if low <= value < low + 0.1]
        if inside:
            promised, right = (float(np.mean([pair[i] for pair in inside])) for i in (0, 1))
            table.append((promised, right, len(inside)))
            error += abs(promised - right) * len(inside) / len(judged)
    return error, table


def points_by_half(folder: Path) -> dict[str, list[list[Point]]]:
    """Read dev with an export; return certainty and rightness by kind of record, for either half of the documents."""
    engine = TrainedEngine(load_registry(), Network(folder), calibration=Calibration({}, {}))
    gold = [document.reading for document in load_documents(ROOT, split="dev")]
    readings = list(engine.read_many([reading.article for reading in gold]))
    found = {}
    for kind in KINDS:
        by_document = [points(a, b, kind) for a, b in zip(gold, readings, strict=True)]
        found[kind] = [[point for some in by_document[half::2] for point in some] for half in (0, 1)]
    return found


def main() -> None:
    """Measure; print the reliability; write the curves."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path, help="where tags.onnx, looks.onnx and heads.npz are")
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    lines = ["# Share of right records by the network's certainty, on dev; written by training/reader/calibrate.py."]
    for kind, halves in points_by_half(arguments.folder).items():
        error, table = reliability(halves, kind)
        print(f"{kind}: expected calibration error {error:.3f}")
        for promised, right, count in table:
            print(f"  promised {promised:.2f}  right {right:.2f}  of {count}")
        certainty, share = curve([*halves[0], *halves[1]])
        lines += ["", f"[{kind}]", f"certainty = {certainty}", f"share = {share}"]
    if arguments.write:
        TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
