"""Counts how common the words of the news are, for `src/demarche/track/common.toml`.

    python benchmarks/joining_words.py us-news-2012-2020.jsonl.gz > src/demarche/track/common.toml

Of the first 325,000 sentences, so that counting takes half a minute; no text comes out of it.
"""

import gzip
import json
import math
import re
import sys
from collections import Counter, defaultdict

from demarche.track.words import content_words

SENTENCES, LEAST = 325_000, 400  # a stem in fewer sentences than that says enough to be called rare
END = re.compile(r"(?<=[.!?])\s+")
HEAD = """\
# How much it says that two texts share a word, for words that stand in any news: ln(sentences / sentences with the word)
# / ln(sentences), rounded, counted over American news of 2012 to 2020 (benchmarks/joining_words.py). Stems of six letters,
# as `words.py` makes them. A word that is not here weighs 0.75.
"""


def main() -> None:
    counts: Counter[str] = Counter()
    sentences = 0
    with gzip.open(sys.argv[1], "rt", encoding="utf-8") as lines:
        for line in lines:
            for sentence in END.split(json.loads(line)["text"]):
                counts.update(content_words(sentence))
                sentences += 1
            if sentences >= SENTENCES:
                break
    bands: defaultdict[float, list[str]] = defaultdict(list)
    for word, number in counts.items():
        if number >= LEAST:
            bands[round(math.log(sentences / (1 + number)) / math.log(sentences), 1)].append(word)
    print(HEAD)
    for weight in sorted(bands):
        print(f'["{weight}"]\nwords = """')
        row = ""
        for word in sorted(bands[weight]):
            if len(row) + len(word) > 116:
                print(row.strip())
                row = ""
            row += f" {word}"
        print(f'{row.strip()}"""\n')


if __name__ == "__main__":
    main()
