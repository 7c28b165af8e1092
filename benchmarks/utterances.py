"""How right the joining of utterances is, on pairs of signals that were judged by hand.

    python benchmarks/utterances.py LEDGER [--pairs benchmarks/shipped_pairs.jsonl]

LEDGER is one of the day of 732 articles and the foreign ministry's 256 posts. Of five sets of pairs no text is in here:

* `fresh_pairs.jsonl` (the default): 254 pairs of words, drawn of a ledger read by the reader that ships (`minilm-4`). Articles
  were halved by a hash of their ids, and pairs drawn within a half only, so that tuned and held pairs have no article in
  common. Strata go by whether a pair was joined then, and by its points of likeness; pairs that were not joined share a quarter of the
  smaller set of words, and do not name two persons or contradict each other in figures. A language model judged them in
  shuffled order, with 280 characters before the evidence and 230 after it, not seeing which were joined; 21 more were left out as doubtful.

* `utterance_pairs.jsonl`: 200 pairs of words, for a ledger read by the rules (`demarche read
  news/2025-05-21.jsonl.gz official/rus-mfa.jsonl.gz --reader rules --ledger LEDGER`). The judge knew which were joined.
* `joining_pairs.jsonl`: 327 pairs, 232 of words and 95 of deeds, for a ledger read by the trained reader. They were
  judged in shuffled order, with some words around the evidence, by one who did not see which were joined; 13 more were
  left out as doubtful.

* `unseen_pairs.jsonl`: 115 pairs of words, of the same ledger and judged likewise, drawn later with another seed from articles
  that are not in the first set, or of which one is in neither; four more were left out as doubtful. Nothing was fitted to them.

* `shipped_pairs.jsonl`: 404 pairs of words, for a ledger read by an earlier reader that shipped (`minilm-3`), judged likewise, 16 more
  left out. Articles were halved by a hash of their ids, and pairs drawn within a half only, so that tuned and held pairs have no
  article in common. Strata go by the points of likeness that a pair had then; not joined pairs share a quarter of the smaller set
  of words, and pairs that name two persons or contradict each other in figures are in none.

In the second to the fourth set, a pair is of one act by one principal a day apart at most, in two articles, drawn from strata: joined by the first version
of the rules, and not joined with 60 % or more, 40 to 60 %, and 25 (20) to 40 % of the smaller set of words in common. `of`
is the size of the stratum, by which a pair is weighed; `same` is the verdict; `half` is whether the rules were tuned on it.
A signal that a reader now reads in other bounds is found by its act and article where the evidence overlaps.
"""

import argparse
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from demarche import track as t
from demarche.ledger import Ledger, open_ledger

PAIRS = Path(__file__).with_name("fresh_pairs.jsonl")
Pair = dict[str, Any]


def found(ledger: Ledger, pairs: Sequence[Pair]) -> dict[str, str]:
    """Return, for the ids in the pairs, the ids of the signals that are now there."""
    rows = ledger.signals(article=sorted({name for pair in pairs for name in pair["articles"]})).to_dicts()
    acts = {row["signal_id"]: row["act"] for row in rows}
    ids = {name: name for pair in pairs for name in pair["ids"] if name in acts}
    for pair in pairs:
        act = pair.get("act") or next((acts[name] for name in pair["ids"] if name in acts), None)
        for name, article, (starts, ends) in zip(pair["ids"], pair["articles"], pair["evidence"], strict=True):
            meant = [row for row in rows if row["article_id"] == article and row["act"] == act]
            near = [
                row["signal_id"]
                for row in meant
                if row["evidence_starts"][0] < ends[-1] and starts[0] < row["evidence_ends"][-1]
            ]
            if name not in ids and near:
                ids[name] = near[0]
    return ids


def scores(pairs: Sequence[Pair], joined: Mapping[int, bool], drawn: Mapping[str, int]) -> dict[str, Any]:
    """Return precision and recall, each pair weighed by what it stands for."""
    counts: Counter[tuple[bool, bool]] = Counter()
    for pair in pairs:
        if (place := pair["place"]) in joined:
            counts[joined[place], pair["same"]] += pair["of"] / drawn[pair["stratum"]]
    right, wrong, missed = counts[True, True], counts[True, False], counts[False, True]
    gone = sum(pair["place"] not in joined for pair in pairs)
    told = {"precision": right / ((right + wrong) or 1), "recall": right / ((right + missed) or 1)}
    return {name: round(value, 3) for name, value in told.items()} | {"pairs": len(pairs), "not read any more": gone}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("ledger", type=Path)
    parser.add_argument("--pairs", type=Path, default=PAIRS)
    given = parser.parse_args()
    lines = given.pairs.read_text(encoding="utf-8").splitlines()
    pairs = [{**json.loads(line), "place": place} for place, line in enumerate(lines)]
    with open_ledger(given.ledger, read_only=True) as ledger:
        ids, said = found(ledger, pairs), t.said(ledger)
    of = {signal: name for name, carried in said.select("utterance", "signal_ids").iter_rows() for signal in carried}
    joined = {
        pair["place"]: of[ids[pair["ids"][0]]] == of[ids[pair["ids"][1]]]
        for pair in pairs
        if all(ids.get(name) in of for name in pair["ids"])
    }
    drawn = Counter(pair["stratum"] for pair in pairs)
    for kind in ("word", "deed"):
        for half in ("tune", "held", "both"):
            chosen = [
                pair
                for pair in pairs
                if half in (pair["half"], "both") and pair["stratum"].startswith("deed") == (kind == "deed")
            ]
            if chosen:
                print(json.dumps({"of": f"{kind}s", "half": half, **scores(chosen, joined, drawn)}))


if __name__ == "__main__":
    main()
