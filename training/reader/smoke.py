"""Train for a minute on what ships with the repository, export, read an article with it: does making a reader work?

usage: python -m training.reader.smoke FOLDER [--limit N]

Takes the invented stories and the written sentences, two short epochs of them. Fails if a loss is not finite, if the
losses have not fallen from the first epoch to the second, or if no whole reading comes out. Nothing is said of quality.
"""

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from training.reader.export import export
from training.reader.export import load as load_weights

from demarche import Article, Reading
from demarche.actors import load_registry
from demarche.ingest import load
from demarche.read.trained import TrainedEngine
from demarche.read.trained.network import Network

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = ROOT / "examples" / "cuba-1962" / "03-gromyko-at-white-house.txt"
LIMIT = (
    110  # stories' windows, looks at them, and sentences, each: some twenty steps an epoch, half a minute on one core
)
EPOCHS = 2
ABSENT = ("polnear", "corpus", "judged", "plv")  # parts whose texts stay outside the repository
_STATE = {"epoch", "step", "seconds"}


def train(folder: Path, limit: int) -> list[dict[str, float]]:
    """Train from nothing; return the mean losses by head of each epoch."""
    command = [sys.executable, "-m", "training.reader.train", "--out", str(folder), "--limit", str(limit)]
    command += ["--epochs", str(EPOCHS), "--without", *ABSENT]
    environment = {"THREADS": "1", **os.environ}
    done = subprocess.run(command, check=True, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    rows = {row["epoch"]: row for row in map(json.loads, done.stdout.splitlines()) if "epoch" in row}
    return [{name: value for name, value in row.items() if name not in _STATE} for row in rows.values()]


def check_losses(epochs: list[dict[str, float]]) -> None:
    """Stop unless every loss is a number and their sum has fallen."""
    strange = {name: value for epoch in epochs for name, value in epoch.items() if not math.isfinite(value)}
    if strange or len(epochs) != EPOCHS:
        raise SystemExit(f"training failed: {len(epochs)} epochs of {EPOCHS}; losses that are no numbers: {strange}")
    first, last = (sum(epoch.values()) for epoch in (epochs[0], epochs[-1]))
    print(f"losses: {first:.3f} in the first epoch, {last:.3f} in the last")
    if not last < first:
        raise SystemExit(f"training failed: losses went from {first:.3f} to {last:.3f}")


def read_with(folder: Path) -> Reading:
    """Return the reading of an example article by exported weights; stop unless it is whole."""
    article = next(load([ARTICLE]))
    assert isinstance(article, Article)
    network = Network(folder)
    (reading,) = TrainedEngine(load_registry(), network).read_many([article])
    if [(item.start, item.end, item.status) for item in reading.coverage] != [(0, len(article.text), "read")]:
        raise SystemExit(f"{ARTICLE.name} was not read whole: {reading.coverage}")
    if Reading.from_json(reading.to_json()) != reading:
        raise SystemExit(f"the reading of {ARTICLE.name} does not survive JSON")
    sentence = "Norway urged Latvia to free the crew."
    coded = TrainedEngine(load_registry(), network).code(sentence, (0, 6), (13, 19))
    if not np.isclose(sum(coded.probabilities.values()), 1.0, atol=1e-3):
        raise SystemExit(f"the roots' probabilities of {sentence!r} are {coded.probabilities}")
    return reading


def main() -> None:
    """Train, export, read; print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="emptied first")
    parser.add_argument("--limit", type=int, default=LIMIT)
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)  # else training would go on from an earlier checkpoint
    started = time.monotonic()
    check_losses(train(arguments.folder, arguments.limit))
    print(f"trained in {time.monotonic() - started:.0f} s")
    both = load_weights(arguments.folder / "checkpoint.pt")
    export(both, both, arguments.folder / "model")
    reading = read_with(arguments.folder / "model")
    print(f"{ARTICLE.name}: {len(reading.statements)} statements, {len(reading.signals)} signals")


if __name__ == "__main__":
    main()
