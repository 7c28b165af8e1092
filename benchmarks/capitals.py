"""What it costs a reader that a text is set wholly in capitals, as old wires, cables and headlines are.

usage: capitals.py PATH... [--split dev] [--reader NAME] [--actors FILE] [--json]

The paths are those of `gold.py`. Each text is read as it is, and again with every letter a capital (a letter whose
capital is not one character stays, so that offsets hold); both readings are scored against the same gold.
"""

import argparse
import json
from dataclasses import replace
from pathlib import Path

from gold import Pair, gold_readings, read_beside, tally

from demarche import Article, Reader, Reading

FIELDS = ("attributed", "signals", "directed")


def in_capitals(text: str) -> str:
    """Return a text of the same length with every letter a capital that has one of one character."""
    return "".join(char.upper() if len(char.upper()) == 1 else char for char in text)


class Capitals:
    """A reader that is shown every article in capitals."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.name = "capitals"

    def read_many(self, articles: list[Article]) -> list[Reading]:
        """Return the readings of the articles in capitals."""
        return list(self._reader.read_many(shouted(article) for article in articles))


def shouted(article: Article) -> Article:
    """Return an article with its text and title in capitals."""
    title = None if article.title is None else in_capitals(article.title)
    return replace(article, text=in_capitals(article.text), title=title)


def figures(pairs: list[Pair]) -> dict[str, float]:
    """Return the F1 of what is said, and of the signals with and without the side they are meant for."""
    total, _ = tally(pairs)
    prfs = total.prfs()
    return {name: round(prfs[name].f1, 3) for name in FIELDS}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--reader", default="trained")
    parser.add_argument("--actors", action="append", type=Path, default=[])
    parser.add_argument("--json", action="store_true")
    arguments = parser.parse_args()
    gold = [item for path in arguments.paths for item in gold_readings(path, arguments.split)]
    reader = Reader(arguments.reader, actors=arguments.actors)
    found = {"as set": figures(read_beside(gold, reader)), "capitals": figures(read_beside(gold, Capitals(reader)))}
    if arguments.json:
        print(json.dumps(found))
        return
    for name, row in found.items():
        print(f"{name:9}", "  ".join(f"{field} {value:.3f}" for field, value in row.items()))


if __name__ == "__main__":
    main()
