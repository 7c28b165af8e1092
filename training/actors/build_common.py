"""Write src/demarche/actors/data/common.txt: words common in small letters, which need be no names in capitals.

Run:  python training/actors/build_common.py ../shared/corpora/syntax

Source: counts of forms over UD English EWT and GUM (CC BY-SA 4.0); only the list of words is kept.
"""

import gzip
import sys
from collections import Counter
from pathlib import Path

TARGET = Path(__file__).parents[2] / "src/demarche/actors/data/common.txt"
LEAST = 3  # times seen in small letters and not as a name
NAMES = 0.5  # share of times that it may be seen as a name


def main(folder: Path) -> None:
    small: Counter[str] = Counter()
    names: Counter[str] = Counter()
    for path in sorted(folder.glob("*.conllu.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as stream:
            for line in stream:
                fields = line.split("\t")
                if len(fields) < 4 or not fields[1].isalpha():
                    continue
                if fields[3] == "PROPN":
                    names[fields[1].lower()] += 1
                elif fields[1].islower():
                    small[fields[1]] += 1
    kept = sorted(word for word, count in small.items() if count >= LEAST and names[word] <= NAMES * count)
    TARGET.write_text("\n".join(kept) + "\n", encoding="utf-8")
    print(f"{len(kept)} words")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
