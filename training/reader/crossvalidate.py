"""PLV's roots, cross-validated: five times, four fifths of its sentences to learn from and one to be measured on.

usage: python -m training.reader.crossvalidate CHECKPOINT [--epochs N] [--without-written]

CHECKPOINT is a training that has seen no PLV sentence (`training.reader.train --without plv`), so that what is measured
on is new to the whole network. A sentence that occurs twice falls into one fold.
"""

import argparse
import json
import os
import random
from pathlib import Path

import torch
from benchmarks.plv import measure
from training.reader.data import Example, collate
from training.reader.network import ROOTS, Network
from training.reader.plv import plv_examples, written_examples
from training.reader.train import batches, begin_with, encoder_path, losses, rates

FOLDS = 5


def fold_of(example: Example) -> int:
    """Return the fold of a sentence, by its text."""
    return int(example.text.article.id, 16) % FOLDS


def code(network: Network, items: list[Example]) -> list[str]:
    """Return the root of each sentence."""
    network.eval()
    found = []
    with torch.no_grad():
        for item in items:
            batch, _ = collate([item])
            assert batch.mark is not None
            source, target = (batch.mark[0].eq(value).nonzero()[:, 0] for value in (1, 2))
            scores = network.roots(network.encode(batch), [source], [target])
            found.append(ROOTS[int(scores[0].argmax())])
    return found


def learn(checkpoint: Path, items: list[Example], epochs: int) -> Network:
    """Return a network that starts from a checkpoint and learns some sentences."""
    torch.manual_seed(1962)
    shuffle = random.Random(1962)
    network = Network(encoder_path())
    begin_with(network, checkpoint)
    optimizer = torch.optim.AdamW(rates(network, 1e-4), weight_decay=0.01, fused=True)
    steps = epochs * len(batches(items, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: max(0.0, 1 - step / steps))
    network.train()
    for _ in range(epochs):
        for some in batches(items, shuffle):
            loss = losses(network, some)["root"]
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            schedule.step()
    return network


def main() -> None:
    """Print the scores over all folds together."""
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--without-written", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    sentences = list(plv_examples())
    written = [] if arguments.without_written else list(written_examples())
    gold, read = [], []
    for fold in range(FOLDS):
        held = [item for item in sentences if fold_of(item) == fold]
        network = learn(
            arguments.checkpoint, [*(i for i in sentences if fold_of(i) != fold), *written], arguments.epochs
        )
        gold += [ROOTS[item.root] for item in held]
        read += code(network, held)
        print(json.dumps({"folds": fold + 1, **measure(gold, read)}), flush=True)


if __name__ == "__main__":
    main()
