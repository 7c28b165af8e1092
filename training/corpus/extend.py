"""Draw further documents where the annotated ones do not yield enough of something, and add them to the manifest.

Run from the repository's root, after `demarche corpus stats` has said what is wanting::

    python training/corpus/extend.py --seek concede protest channel --count 14

The documents not yet drawn are ranked by how many cues of what is sought stand in their window, every kind counting at
most `CAP` times. They go to training only, and none is of an event that dev or test has. Lines already in the manifest
stay as they are; new ones have the group ``extra``.
"""

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent.parent / "src")]

from clusters import cluster  # noqa: E402
from draw import ROOT, Candidate, candidates, drop_repeats, row  # noqa: E402
from windows import FEATURES  # noqa: E402

CAP = 3
# Words by which an act, or another thing that the corpus is short of, can be found; no reader uses them.
SCARCE = {
    "concede": r"apologi[sz]|regrets?\b|back(?:ed|ing)? down|climb-?down|U-turn|concession|conced|compromise|soften|dropp?ed (?:its|the|their) demand",
    "protest": r"protest|demonstrat|boycott|rall(?:y|ied|ies)\b|took to the streets|walk-?out|on strike|general strike",
    "promise": r"promis|pledg|vow|commit(?:ted|ment)|guarantee|assur|will continue to support|we will (?:help|support|provide)",
    "agree": r"agreed (?:to|on|that)|accept(?:ed|s)|reached an? (?:agreement|understanding|deal)|consent",
    "deny": r"\bden(?:y|ies|ied)|untrue|baseless|unfounded|fabricat|fake|no truth|dismiss(?:ed|es)",
    "offer": r"offer|propos|ready to (?:host|mediate|provide|discuss|negotiate)|invit",
    "warn": r"\bwarn",
    "threaten": r"threaten|ultimatum|retaliat|will respond|further action|consequences",
    "sign": r"\bsign(?:ed|ing|s) (?:an?|the)\b|ratif|signing ceremony|formally recogni[sz]|memorandum",
    "aid": r"\baid\b|humanitarian assistance|military assistance|donat|relief|grant of|supplied",
    "retreat": r"withdr[ae]w|releas|ceasefire took|lift(?:ed|ing)? (?:the )?sanctions|pull(?:ed)? (?:out|back)|ceded",
    "mobilize": r"deploy|missile test|test-?fir|drills?\b|military exercise|scrambl|incursion|airspace",
    "cooperate": r"prisoner (?:swap|exchange)|joint (?:exercise|drill|patrol|venture)|exchanged|intelligence sharing",
    "sanction": r"sanction|expel|embargo|recall(?:ed|s) (?:its|the) ambassador|suspend",
    "coerce": r"arrest|detain|seiz|block(?:ed|ade)|hack|cyber|censor|occup",
    "praise": r"prais|welcom|thank|congratulat|condol|solidarity|commend",
    "deadline": FEATURES["deadline"][1].pattern,
    "condition": FEATURES["condition"][1].pattern,
    "relay": FEATURES["relay"][1].pattern,
    "nested": FEATURES["nested"][1].pattern,
    "channel": FEATURES["channel"][1].pattern,
    "addressee": FEATURES["addressee"][1].pattern,
}


def worth(one: Candidate, sought: Sequence[str]) -> float:
    """How much a document's window promises of what is sought, per word."""
    passage = one.text.text[one.window.start : one.window.end]
    found = sum(min(CAP, len(re.findall(SCARCE[name], passage))) for name in sought)
    return found / one.window.words**0.5


def extend(
    root: Path, manifest: list[dict[str, object]], sought: Sequence[str], count: int, *, groups: Sequence[str] = ()
) -> list[dict[str, object]]:
    """The new lines: the `count` documents of `groups` (or any) that promise most, of events that are not held out."""
    chosen = tomllib.loads((HERE / "selection.toml").read_text("utf-8"))
    chosen["news"]["report"] += chosen["news"]["later"]
    pool = drop_repeats(candidates(root, chosen))
    event, _ = cluster([c.text for c in pool], chosen["events"])
    taken = {str(line["id"]) for line in manifest}
    held_out = {event[str(line["id"])] for line in manifest if line["split"] != "train" and str(line["id"]) in event}
    rest = [c for c in pool if c.text.id not in taken and event[c.text.id] not in held_out and c.kind != "other-topic"]
    rest = [c for c in rest if c.group in groups or not groups]
    rest.sort(key=lambda c: (-worth(c, sought), c.text.id))
    return [row(replace(c, group="extra"), "train", event[c.text.id], False) for c in rest[:count]]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seek", nargs="+", choices=sorted(SCARCE), required=True)
    parser.add_argument("--count", type=int, default=14)
    parser.add_argument("--groups", nargs="+", default=(), help="report, commentary, rus-mfa, usa-state, ukr-president")
    parser.add_argument("--texts", type=Path, default=ROOT.parent / "shared/corpora")
    parser.add_argument("--dry-run", action="store_true", help="print the new lines only")
    options = parser.parse_args()
    target = ROOT / "corpus/manifest.jsonl"
    manifest = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    new = extend(options.texts, manifest, options.seek, options.count, groups=options.groups)
    for line in new:
        print(line["id"], line["outlet"], line["words"])
    if not options.dry_run:
        lines = [json.dumps(line, ensure_ascii=False) + "\n" for line in (*manifest, *new)]
        target.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
