"""Who did what to whom, on a file in the form of PLV: the PLOVER root of sentences whose source and target are marked.

usage: plv.py FILE.tsv [--reader NAME] [--json]

The file has the columns `marked_sentence`, with `<s>…</s>` and `<t>…</t>` around source and target, and `root`. Scores:
accuracy and macro-F1 of the fifteen roots, of the four quad classes and of cooperation against conflict. The macro-F1
is the mean over the classes that stand in the file. Then the kinds of error that turn a sentence into its opposite.
"""

import argparse
import csv
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from demarche import Reader
from demarche.read.trained import QUADS

# What must not be taken for what: a kind of error, the roots of the gold in which it can occur, what is then read.
KINDS = {
    "refusal as cooperation": ({"REJECT"}, {root for root, quad in QUADS.items() if quad <= 2}),
    "threat as deed": ({"THREATEN"}, {"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}),
    "future as done": ({"AGREE"}, {"COOPERATE", "AID", "YIELD"}),
}
MARKS = ("<s>", "</s>", "<t>", "</t>")
Row = tuple[str, tuple[int, int], tuple[int, int], str]  # sentence, source, target, root


def unmarked(marked: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """Return a sentence without its marks, and where source and target stand in it."""
    text, places, last = "", {}, 0
    for match in re.finditer(r"</?[st]>", marked):
        text += marked[last : match.start()]
        places[match[0]] = len(text)
        last = match.end()
    text += marked[last:]
    return text, (places["<s>"], places["</s>"]), (places["<t>"], places["</t>"])


def rows(path: Path) -> Iterator[Row]:
    """Yield sentence, source, target and root of each line whose marks are whole."""
    with path.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            if all(mark in row["marked_sentence"] for mark in MARKS):
                yield *unmarked(row["marked_sentence"]), row["root"]


def f1_by_class(gold: list[Any], read: list[Any]) -> dict[Any, float]:
    """Return the F1 of each class of the gold."""
    pairs = list(zip(gold, read, strict=True))
    return {name: 2 * pairs.count((name, name)) / (gold.count(name) + read.count(name)) for name in sorted(set(gold))}


def measure(gold: list[str], read: list[str]) -> dict[str, Any]:
    """Return accuracy and macro-F1 at the three grains, the F1 of each root, and the share of each kind of grave error."""
    grains: dict[str, Callable[[str], Any]] = {
        "binary": lambda root: QUADS[root] <= 2,
        "quad": lambda root: QUADS[root],
        "root": lambda root: root,
    }
    result: dict[str, Any] = {}
    for name, grain in grains.items():
        some, others = [grain(root) for root in gold], [grain(root) for root in read]
        by_class = f1_by_class(some, others)
        right = sum(a == b for a, b in zip(some, others, strict=True))
        result[name] = {
            "accuracy": round(right / len(some), 4),
            "macro_f1": round(sum(by_class.values()) / len(by_class), 4),
        }
    result["by_root"] = {root: round(value, 4) for root, value in f1_by_class(gold, read).items()}
    result["kinds"] = {}
    for name, (said, taken) in KINDS.items():
        some = [other in taken for root, other in zip(gold, read, strict=True) if root in said]
        result["kinds"][name] = round(sum(some) / len(some), 4) if some else None
    return result


def main() -> None:
    """Code every sentence and print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--reader", default=None)
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    reader = Reader(arguments.reader) if arguments.reader else Reader()
    data = list(rows(arguments.file))
    read = [reader.code(sentence, source=source, target=target).root for sentence, source, target, _ in data]
    result = measure([root for *_, root in data], read)
    if arguments.json:
        print(json.dumps(result))
        return
    for name in ("binary", "quad", "root"):
        print(f"{name:7} accuracy {result[name]['accuracy']:.3f}  macro-F1 {result[name]['macro_f1']:.3f}")
    for root, value in result["by_root"].items():
        print(f"  {root:10} F1 {value:.3f}")
    for name, share in result["kinds"].items():
        print(f"  {name}: {'none to judge by' if share is None else f'{share:.1%} of them'}")


if __name__ == "__main__":
    main()
