"""List the most frequent named mentions that speak or act in a day of news, with whom they resolve to, for judging.

usage: actors_of_the_day.py ARTICLES.jsonl.gz [--count N] [--judged FILE] [--reader trained|rules]

Counts the words of sources, `from` and `to` that a reader finds (the one that ships, unless told), by mention and actor paths; pronouns and other
mentions without a name or an office of somebody's are left out. Prints the first N as tab-separated lines: count,
mention, paths, and the verdict that stands for them in the judged file (`tests/actors/judged.tsv`), `new` where they
were not looked at. At the end the share of right or honestly open ones, by kinds of mention and by occurrences.
"""

import sys
from collections import Counter
from pathlib import Path

from demarche import Article, Reader
from demarche.ingest import load
from demarche.records import Reading

ROOT = Path(__file__).parents[1]
JUDGED = ROOT / "tests" / "actors" / "judged.tsv"
COUNT = 300


def mentions(reading: Reading) -> Counter[tuple[str, str]]:
    """Words and paths of who speaks and acts in one article; a joint source counts as one."""
    found: Counter[tuple[str, str]] = Counter()
    for statement in reading.statements:
        if statement.source:
            found[_words(statement.source[0].text), " ".join(statement.source_actors)] += 1
    for signal in reading.signals:
        for parties in (signal.from_, signal.to):
            spans: dict[tuple[int, int], list[str]] = {}
            for party in parties:
                if party.span:
                    spans.setdefault((party.span.start, party.span.end), [party.span.text]).append(party.actor)
            for text, *actors in spans.values():
                found[_words(text), " ".join(actors)] += 1
    return found


def _words(text: str) -> str:
    return " ".join(text.split())


def is_named(mention: str) -> bool:
    """Whether a mention has a capital that is not only that of its first word's article or pronoun."""
    words = mention.removeprefix("The ").removeprefix("A ").removeprefix("An ").split()
    lone = {"He", "She", "It", "They", "We", "I", "Who", "That", "You", "His", "Her", "Their", "Its", "One", "This", "These", "Those", "Some", "Many", "Others"}  # fmt: skip
    return any(word[:1].isupper() for word in words) and not (len(words) == 1 and words[0] in lone) and len(words) < 12


def judged(path: Path) -> dict[tuple[str, str], str]:
    """Verdicts by mention and paths: `right`, `open` (honestly left open) or `wrong`."""
    rows = (line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]) if path.exists() else ()
    return {(row[0], row[1]): row[2] for row in rows}


def main(words: list[str]) -> None:
    """Print the list and the shares."""
    count = int(words[words.index("--count") + 1]) if "--count" in words else COUNT
    verdicts = judged(Path(words[words.index("--judged") + 1]) if "--judged" in words else JUDGED)
    total: Counter[tuple[str, str]] = Counter()
    reader = Reader(words[words.index("--reader") + 1]) if "--reader" in words else Reader()
    for reading in reader.read_many(item for item in load([words[0]]) if isinstance(item, Article)):
        total.update({key: n for key, n in mentions(reading).items() if is_named(key[0])})
    first = sorted(total.items(), key=lambda item: (-item[1], item[0]))[:count]
    kinds: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for (mention, paths), n in first:
        verdict = verdicts.get((mention, paths), "new")
        kinds[verdict] += 1
        times[verdict] += n
        print(f"{n}\t{mention}\t{paths}\t{verdict}")
    good, often = kinds["right"] + kinds["open"], times["right"] + times["open"]
    print(f"{len(first)} mentions: {dict(kinds)}; right or open {good / len(first):.3f}, by occurrence {often / sum(times.values()):.3f}")  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
