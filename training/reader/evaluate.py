"""Print every number of the model card, docs/reader.md, as JSON: the reader's, and those of the rules alone beside them.

usage: python -m training.reader.evaluate FOLDER [--test] [--limit N]

FOLDER holds `tags.onnx`, `looks.onnx` and `heads.npz`, as `training.reader.export` writes them. The corpus's dev is measured, and
its test only with `--test`. PLV's numbers are cross-validated, which needs a checkpoint: `training.reader.crossvalidate`.
Speed and memory: `benchmarks/speed.py`.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks import polnear
from benchmarks.gold import Pair, gold_readings, read_beside, tally
from training.reader import data
from training.reader.calibrate import points_by_half, reliability
from training.reader.corpus import ROOT, stories
from training.reader.plv import plv_examples, written_examples

from demarche import Reader
from demarche.actors import load_registry
from demarche.corpus import load_documents
from demarche.read import Engine
from demarche.read.layout import lay_out
from demarche.read.trained import TrainedEngine
from demarche.read.trained.decode import characters, spans
from demarche.read.trained.network import HEADS, LOOKS, TAGS, Network
from demarche.read.trained.scores import score_article
from demarche.records import Article
from demarche.scoring import Prf

EXAMPLES = ROOT.parent / "examples"
SETS = {
    "cuba-1962": (EXAMPLES / "cuba-1962" / "gold", EXAMPLES / "cuba-1962" / "actors.toml"),
    "suez-1956": (EXAMPLES / "suez-1956" / "gold", EXAMPLES / "suez-1956" / "actors.toml"),
    "lavrov": (ROOT.parents[1] / "shared" / "examples" / "lavrov.gold.json", None),
}
POLNEAR = data.SHARED / "polnear" / "dev.jsonl"
SHORT = ("attributed", "signals", "directed")


def scores(pairs: list[Pair]) -> dict[str, Any]:
    """Return the scores by type of record and by act, and the false signals in documents about something else."""
    total, elsewhere = tally(pairs)
    return {**total.to_json(), "elsewhere": elsewhere}


def by_group(pairs: list[Pair]) -> dict[str, dict[str, Any]]:
    """Return the main scores for each outlet and each kind of document."""
    groups: dict[str, dict[str, list[Pair]]] = {"by_outlet": defaultdict(list), "by_kind": defaultdict(list)}
    for pair in pairs:
        groups["by_outlet"][pair[0].article.outlet or "?"].append(pair)
        groups["by_kind"][pair[2]].append(pair)
    return {grouping: {name: _short(some) for name, some in sorted(groups[grouping].items())} for grouping in groups}


def _short(pairs: list[Pair]) -> dict[str, Any]:
    total, _ = tally(pairs)
    return {"articles": total.articles, **{name: getattr(total, name).to_json() for name in SHORT}}


def tag_scores(network: Network, *, limit: int | None) -> dict[str, dict[str, float]]:
    """Return the F1 of exact spans, by the network's outermost tags alone, on PolNeAR's dev."""
    found = {role: Prf() for role in polnear.ROLES}
    for row in islice(polnear.rows(POLNEAR), limit):
        sheet = score_article(network, lay_out(Article(row["text"], title=row.get("title"), language="en")))
        gold = polnear.gold_of(row)
        for column, role in enumerate(polnear.ROLES):
            marked = {(span.start, span.end) for statement in gold for span in getattr(statement, role)}
            read: set[tuple[int, int]] = set()
            if sheet is not None:
                read = {characters(sheet.pieces, *span) for span in spans(sheet.paths[:, column])}
            found[role].add(len(marked & read), len(marked), len(read))
    return {role: polnear.short(prf) for role, prf in found.items()}


def measured(engines: dict[Path | None, Reader | Engine], splits: list[str], *, limit: int | None) -> Iterator[Any]:
    """Yield name and scores of each set; `engines` holds one for each file of actors."""
    for split in splits:
        pairs = read_beside(list(islice(gold_readings(ROOT, split), limit)), engines[None])
        yield f"corpus {split}", {**scores(pairs), **by_group(pairs)}
    for name, (path, actors) in SETS.items():
        if path.exists():
            yield name, scores(read_beside(list(islice(gold_readings(path, ""), limit)), engines[actors]))
    if limit is None:
        yield "polnear dev", polnear.measure(POLNEAR, engines[None])


def material() -> dict[str, int]:
    """Return how much the network was trained on."""
    texts = list(data.polnear("train"))
    return {
        "polnear articles": len({text.id for text in texts}),
        "polnear attributions": sum(len(text.statements) for text in texts),
        "corpus documents": sum(1 for _ in load_documents(ROOT, split="train")),
        "invented stories": sum(1 for _ in stories()),
        "plv sentences": sum(1 for _ in plv_examples()),
        "written sentences": sum(1 for _ in written_examples()),
    }


def certainty(folder: Path) -> dict[str, Any]:
    """Return the expected calibration error and the reliability by kind of record, cross-validated on dev's halves."""
    found = {}
    for kind, halves in points_by_half(folder).items():
        error, table = reliability(halves, kind)
        rows = [{"promised": round(a, 3), "right": round(b, 3), "records": count} for a, b, count in table]
        found[kind] = {"expected_calibration_error": round(error, 4), "table": rows}
    return found


def tell(name: str, value: object) -> None:
    """Print one number or table as a line of JSON, as soon as it is there: a whole run takes many minutes."""
    print(json.dumps({name: value}), flush=True)


def main() -> None:
    """Measure one export, and the rules."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--test", action="store_true", help="measure the corpus's test split too: once, at the end")
    parser.add_argument("--limit", type=int, help="only so many documents of each set, and no PolNeAR: to try it out")
    arguments = parser.parse_args()
    network, splits = Network(arguments.folder), ["dev", *(["test"] if arguments.test else [])]
    files: list[Path | None] = [None, *(actors for _, actors in SETS.values() if actors)]
    tell("megabytes", {name: round((arguments.folder / name).stat().st_size / 1e6, 2) for name in (TAGS, LOOKS, HEADS)})
    if arguments.limit is None:
        tell("material", material())
    readers: dict[str, dict[Path | None, Reader | Engine]] = {
        "trained": {file: TrainedEngine(load_registry(*([file] if file else [])), network) for file in files},
        "rules": {file: Reader("rules", actors=[file] if file else []) for file in files},
    }
    for reader, engines in readers.items():
        for name, value in measured(engines, splits, limit=arguments.limit):
            tell(f"{reader}, {name}", value)
    tell("the network's tags, polnear dev", tag_scores(network, limit=arguments.limit))
    if arguments.limit is None:
        tell("confidence", certainty(arguments.folder))


if __name__ == "__main__":
    main()
