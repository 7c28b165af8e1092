"""Draw the documents of the annotated corpus, split them, and write ``corpus/manifest.jsonl``.

Run from the repository's root::

    python training/corpus/draw.py [--texts ../shared/corpora] [--clusters out.tsv]

A text is represented by its best window (`windows`); near-duplicates are dropped; the best are drawn group by
group, with a discount for each document already drawn of the same event and outlet; whole clusters of events
(`clusters`) go to one split, so that every split has about the same mix. Everything is deterministic.
"""

import argparse
import hashlib
import json
import sys
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(ROOT / "src")]

from clusters import cluster, near_duplicates  # noqa: E402
from windows import MOST_WORDS, Window, best_window, features  # noqa: E402

from demarche.corpus.texts import MEANTIME_FOLDER, StoredText, read_collection  # noqa: E402

EVENT_DISCOUNT, OUTLET_DISCOUNT = 0.9, 0.985
# A cluster larger than this would fill a sixth of dev or test with one event.
LARGEST_HELD_OUT_CLUSTER = 8
SPLITS = ("train", "dev", "test")
OFFICIAL = {"rus-mfa": "official/rus-mfa.jsonl.gz", "usa-state": "official/usa-state-2021.jsonl.gz"}
OFFICIAL["ukr-president"] = "official/ukr-president.jsonl.gz"
WIKINEWS = ("syntax/gum-news.conllu.gz", "syntax/gum-interview.conllu.gz", "syntax/gum-speech.conllu.gz")


@dataclass(frozen=True, slots=True)
class Candidate:
    text: StoredText
    window: Window
    group: str
    kind: str


def candidates(root: Path, chosen: dict) -> list[Candidate]:
    """Every text that may be drawn, with its window, its quota group and its kind."""
    found = []
    news = {int(t.id.rsplit("-", 1)[1]): t for t in read_collection(root, chosen["news"]["file"])}
    for group in ("report", "commentary", "other"):
        kind = "other-topic" if group == "other" else group
        found += [(news[n], group, kind) for n in chosen["news"][group]]
    for group, file in OFFICIAL.items():
        found += [(t, group, "official") for t in read_collection(root, file)]
    for file in (*WIKINEWS, MEANTIME_FOLDER):
        for text in read_collection(root, file):
            if text.id in chosen["wikinews"]["pick"]:
                found.append((text, "wikinews", "report"))
            elif text.id in chosen["wikinews"]["other"]:
                found.append((text, "other", "other-topic"))
    windowed = [(t, best_window(t), g, k) for t, g, k in found if t.id not in chosen["exclude"]["ids"]]
    return [Candidate(t, w, g, k) for t, w, g, k in windowed if w is not None and w.words <= MOST_WORDS]


def drop_repeats(pool: list[Candidate]) -> list[Candidate]:
    """Of texts that repeat each other, the one worth most."""
    by_file: dict[str, list[Candidate]] = defaultdict(list)
    for one in pool:
        by_file[one.text.file].append(one)
    kept = []
    for members in by_file.values():
        repeats = near_duplicates(c.text for c in members)
        best: dict[str, Candidate] = {}
        for one in sorted(members, key=lambda c: (-c.window.score, c.text.id)):
            best.setdefault(repeats[one.text.id], one)
        kept += best.values()
    return kept


def draw(pool: list[Candidate], event: dict[str, str], quota: dict[str, int]) -> list[Candidate]:
    """The documents worth most, group by group, discounted for what their event and outlet already give."""
    drawn: list[Candidate] = []
    events: Counter[str] = Counter()
    for group, count in quota.items():
        rest, outlets = [c for c in pool if c.group == group], Counter()
        for _ in range(min(count, len(rest))):

            def worth(c: Candidate, outlets: Counter = outlets) -> tuple[float, str]:
                discount = EVENT_DISCOUNT ** events[event[c.text.id]] * OUTLET_DISCOUNT ** outlets[c.text.outlet]
                # Worth per word, softened: a long window is not better only because it is long.
                return c.window.score / c.window.words**0.5 * discount, c.text.id

            best = max(rest, key=worth) if group != "other" else rest[0]
            rest.remove(best)
            drawn.append(best)
            events[event[best.text.id]] += 1
            outlets[best.text.outlet] += 1
    return drawn


def split(drawn: list[Candidate], event: dict[str, str], shares: dict[str, float]) -> dict[str, str]:
    """A split for each document: whole clusters, the largest first, each to where its groups are most wanting."""
    members: dict[str, list[Candidate]] = defaultdict(list)
    for one in drawn:
        members[event[one.text.id]].append(one)
    size = Counter(c.group for c in drawn)
    share = {"train": 1 - shares["dev"] - shares["test"], **shares}
    wanting = {s: {g: share[s] * n for g, n in size.items()} for s in SPLITS}
    whole = {s: share[s] * len(drawn) for s in SPLITS}
    result = {}
    for group in sorted(members.values(), key=lambda m: (-len(m), _shuffled(m[0].text.id))):
        counts = Counter(c.group for c in group)
        allowed = SPLITS if len(group) <= LARGEST_HELD_OUT_CLUSTER else ("train",)
        chosen = max(allowed, key=lambda s: (_need(wanting[s], counts, share[s]), whole[s] / share[s]))
        for one in group:
            result[one.text.id] = chosen
            wanting[chosen][one.group] -= 1
            whole[chosen] -= 1
    return result


def _need(wanting: dict[str, float], counts: Counter[str], share: float) -> float:
    """How much a split of this share still wants documents of these groups, relative to its size."""
    return round(sum((wanting[g] - n / 2) * n for g, n in counts.items()) / share / sum(counts.values()), 3)


def _shuffled(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()


def twice(drawn: list[Candidate], splits: dict[str, str], count: int) -> set[str]:
    """The documents of dev and test that two people annotate: every group in proportion, other topics aside."""
    found: set[str] = set()
    for part in ("dev", "test"):
        pool = [c for c in drawn if splits[c.text.id] == part and c.group != "other"]
        pool.sort(key=lambda c: _shuffled(c.text.id))
        by_group: dict[str, list[str]] = defaultdict(list)
        for one in pool:
            by_group[one.group].append(one.text.id)
        ranked = [((i + 0.5) / len(names), n) for names in by_group.values() for i, n in enumerate(names)]
        found |= {name for _, name in sorted(ranked)[: count // 2]}
    return found


def row(one: Candidate, part: str, event: str, double: bool) -> dict[str, object]:
    text, window = one.text, one.window
    return {
        "id": text.id, "file": text.file, "outlet": text.outlet, "date": text.date, "kind": one.kind,
        "group": one.group,
        "split": part, "event": event, "twice": double, "range": [window.start, window.end], "words": window.words,
        "text_sha256": text.sha256,
    }  # fmt: skip


def draw_all(root: Path) -> tuple[list[dict[str, object]], list[Candidate], list[str]]:
    """The lines of the manifest, the documents drawn, and why each two of them were joined."""
    chosen = tomllib.loads((HERE / "selection.toml").read_text("utf-8"))
    pool = drop_repeats(candidates(root, chosen))
    event, reasons = cluster([c.text for c in pool], chosen["events"])
    drawn = draw(pool, event, chosen["quota"])
    splits = split(drawn, event, chosen["split"])
    double = twice(drawn, splits, chosen["twice"]["count"])
    rows = [row(c, splits[c.text.id], event[c.text.id], c.text.id in double) for c in drawn]
    for line in rows:
        if move := chosen["moved"].get(line["id"]):
            line |= {**move, "twice": line["twice"] and move["split"] != "train"}
    rows.sort(key=lambda r: (SPLITS.index(str(r["split"])), r["kind"], r["id"]))
    names = {c.text.id for c in drawn}
    return rows, drawn, [line for line in reasons if set(line.split("\t")[:2]) <= names]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--texts", type=Path, default=ROOT.parent / "shared/corpora")
    parser.add_argument("--clusters", type=Path, help="write why each two documents were joined")
    options = parser.parse_args()
    rows, drawn, told = draw_all(options.texts)
    target = ROOT / "corpus/manifest.jsonl"
    target.parent.mkdir(exist_ok=True)
    target.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows), "utf-8")
    if options.clusters:
        options.clusters.write_text("\n".join(told) + "\n", "utf-8")
    report(drawn, {str(r["id"]): str(r["split"]) for r in rows}, {str(r["id"]): str(r["event"]) for r in rows}, told)


def report(drawn: list[Candidate], splits: dict[str, str], event: dict[str, str], told: list[str]) -> None:
    """Print what was drawn: the mix of each split, its clusters, and what its windows promise."""
    for part in SPLITS:
        members = [c for c in drawn if splits[c.text.id] == part]
        promise: Counter[str] = Counter()
        for one in members:
            promise.update(features(one.text.text[one.window.start : one.window.end]))
        print(f"{part}: {len(members)} documents, {sum(c.window.words for c in members)} words")
        print("  groups", dict(Counter(c.group for c in members)))
        print("  outlets", dict(Counter(c.text.outlet for c in members)))
        print(
            "  clusters of two and more",
            sorted((n for n in Counter(event[c.text.id] for c in members).values() if n > 1), reverse=True),
        )
        print("  cues of", dict(promise))
    print(f"{len(told)} pairs joined:", dict(Counter(line.split("\t")[2].split()[0] for line in told)))


if __name__ == "__main__":
    main()
