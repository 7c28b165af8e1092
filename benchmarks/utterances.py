"""How right the joining of utterances is, on pairs of signals that were judged by hand.

    python benchmarks/utterances.py LEDGER

LEDGER is one of the day of 732 articles and the foreign ministry's 256 posts, read by the rules
(`demarche read news/2025-05-21.jsonl.gz official/rus-mfa.jsonl.gz --reader rules --ledger LEDGER`). The pairs in
`utterance_pairs.jsonl` are words of one act by one principal a day apart at most, in two articles, drawn from four
strata: joined when they were drawn, and not joined with 60 % or more, 40 to 60 %, and 25 to 40 % of the smaller set of
words in common. `of` is the size of the stratum, by which a pair is weighed; `same` is the verdict. No text is in it.
"""

import argparse
import json
from collections import Counter
from pathlib import Path

from demarche import track as t
from demarche.ledger import open_ledger

PAIRS = Path(__file__).with_name("utterance_pairs.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ledger", type=Path)
    pairs = [json.loads(line) for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    with open_ledger(parser.parse_args().ledger, read_only=True) as ledger:
        said = t.said(ledger)
    of = {signal: name for name, ids in said.select("utterance", "signal_ids").iter_rows() for signal in ids}
    drawn = Counter(pair["stratum"] for pair in pairs)
    gone = [pair for pair in pairs if any(signal not in of for signal in pair["ids"])]
    for half in ("tune", "held", None):
        counts: Counter[tuple[bool, bool]] = Counter()
        for pair in pairs:
            if pair not in gone and half in (None, pair["half"]):
                joined = of[pair["ids"][0]] == of[pair["ids"][1]]
                counts[joined, pair["same"]] += pair["of"] / drawn[pair["stratum"]]
        right, wrong, missed = counts[True, True], counts[True, False], counts[False, True]
        told = {"precision": round(right / (right + wrong), 3), "recall": round(right / (right + missed), 3)}
        print(json.dumps({"half": half or "both", **told, "pairs": len(pairs), "pairs not read any more": len(gone)}))


if __name__ == "__main__":
    main()
