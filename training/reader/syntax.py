"""Teach the encoder syntax before anything else: heads and relations of words, from Universal Dependencies treebanks.

usage: python -m training.reader.syntax --out DIR [--epochs N] [--seed S]

The encoder that everything starts from was made for likeness of sentences; which words belong together, and which noun is
a verb's object, it has half forgotten. A biaffine parser (Dozat & Manning 2017, section 3) over its pieces teaches it
that; the parser is thrown away, the encoder is what `training.reader.train --start DIR/checkpoint.pt` begins with.
"""

import argparse
import gzip
import json
import os
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from training.reader.data import IGNORE, SHARED, Example, Text, collate
from training.reader.network import HIDDEN, TAGS, Network
from training.reader.train import BATCH, WARM_UP, batches, encoder_path, rates

from demarche.read.layout import lay_out
from demarche.read.trained.pieces import covered, cut, windows
from demarche.records import Article

FOLDER = SHARED / "syntax"
ROOM = 700  # characters of consecutive sentences that are parsed together: context as in an article
ARC_SIZE, RELATION_SIZE = 192, 96


@dataclass(slots=True)
class Sentence:
    """A sentence of a treebank: text, and for each word its characters, head (-1: the root) and relation."""

    text: str
    words: list[tuple[int, int]]
    heads: list[int]
    relations: list[str]
    opens_paragraph: bool


@dataclass(slots=True)
class Parsed:
    """Of a window: the first piece of each word, that of its head (0: the mark before the window), and its relation."""

    words: np.ndarray
    heads: np.ndarray
    relations: np.ndarray


def sentences(file: Path) -> Iterator[Sentence]:
    """Yield the sentences of a CoNLL-U file, gzipped; relations without their subtypes."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        block: list[str] = []
        for line in lines:
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield _sentence(block)
                block = []


def _sentence(block: list[str]) -> Sentence:
    text = next(line.removeprefix("# text = ") for line in block if line.startswith("# text = "))
    made = Sentence(text, [], [], [], any(line.startswith("# newpar") for line in block))
    at, joined = 0, 0  # the number of the last word whose characters a multiword token has told
    for row in (line.split("\t") for line in block if not line.startswith("#")):
        if "." in row[0]:
            continue
        if "-" in row[0] or int(row[0]) > joined:
            start = text.index(row[1], at)
            place, at = (start, start + len(row[1])), start + len(row[1])
        if "-" in row[0]:
            joined = int(row[0].split("-")[1])
            continue
        made.words.append(place)
        made.heads.append(int(row[6]) - 1)
        made.relations.append(row[7].split(":")[0])
    return made


def groups(file: Path) -> Iterator[list[Sentence]]:
    """Yield runs of consecutive sentences of about ROOM characters."""
    group: list[Sentence] = []
    for sentence in sentences(file):
        if group and sum(len(some.text) for some in group) + len(sentence.text) > ROOM:
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def example(group: list[Sentence], relations: dict[str, int]) -> Example:
    """Return a run of sentences as one window; what lies past its end is left out."""
    text, starts = "", []
    for sentence in group:
        text += "" if not text else "\n\n" if sentence.opens_paragraph else " "
        starts.append(len(text))
        text += sentence.text
    article = Article(text)
    pieces = cut(lay_out(article))
    (window, *_) = windows(pieces)
    words, heads, names, taken = [], [], [], set()
    for sentence, start in zip(group, starts, strict=True):
        firsts = [covered(pieces, (start + a, start + b))[0] + 1 for a, b in sentence.words]
        for first, head, relation in zip(firsts, sentence.heads, sentence.relations, strict=True):
            other = 0 if head < 0 else firsts[head]
            if first not in taken and other != first and max(first, other) <= window.stop:
                taken.add(first)
                words.append(first)
                heads.append(other)
                names.append(relations.setdefault(relation, len(relations)))
    roles = np.full((window.stop - window.first + 2, len(TAGS)), IGNORE, dtype=np.int64)
    return Example(
        Text("syntax", article, pieces, [window], []),
        window,
        roles,
        deeper=Parsed(*map(np.array, (words, heads, names))),
    )


class Parser(nn.Module):
    """The encoder, and the biaffine scores of heads and relations."""

    def __init__(self, relations: int) -> None:
        super().__init__()
        self.network = Network(encoder_path())
        self.arc_word, self.arc_head = (nn.Linear(HIDDEN, ARC_SIZE) for _ in range(2))
        self.name_word, self.name_head = (nn.Linear(HIDDEN, RELATION_SIZE) for _ in range(2))
        self.arc = nn.Linear(ARC_SIZE, ARC_SIZE)
        self.name = nn.Bilinear(RELATION_SIZE, RELATION_SIZE, relations)
        self.bias = nn.Linear(2 * RELATION_SIZE, relations)
        self.drop = nn.Dropout(0.2)

    def forward(self, items: list[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Return scores of heads (words, pieces), the right ones, scores of relations, the right ones."""
        batch, _ = collate(items)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = self.drop(self.network.encode(batch))
            heads = torch.relu(self.arc_head(hidden))
        rows = torch.cat([torch.full((len(item.deeper.words),), row) for row, item in enumerate(items)])
        words, gold, names = (
            torch.from_numpy(np.concatenate([getattr(item.deeper, part) for item in items]))
            for part in ("words", "heads", "relations")
        )
        hidden = hidden.float()
        query = self.arc(torch.relu(self.arc_word(hidden[rows, words])))
        scores = torch.einsum("wd,wpd->wp", query, heads.float()[rows]) / ARC_SIZE**0.5
        scores = scores.masked_fill(batch.mask[rows] == 0, -1e4)
        left, right = torch.relu(self.name_word(hidden[rows, words])), torch.relu(self.name_head(hidden[rows, gold]))
        return scores, gold, self.name(left, right) + self.bias(torch.cat([left, right], -1)), names


def measure(parser: Parser, items: list[Example]) -> dict[str, float]:
    """Return the shares of words whose head, and whose head and relation, are right."""
    parser.eval()
    total = np.zeros(3)
    with torch.no_grad():
        for i in range(0, len(items), BATCH):
            scores, gold, names, right = parser(items[i : i + BATCH])
            head = scores.argmax(-1) == gold
            total += [len(gold), head.sum().item(), (head & (names.argmax(-1) == right)).sum().item()]
    parser.train()
    return {"heads": round(total[1] / total[0], 4), "heads and relations": round(total[2] / total[0], 4)}


def main() -> None:
    """Train on EWT's train and on GUM, measure on EWT's dev, write the encoder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1962)
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    torch.manual_seed(arguments.seed)
    shuffle = random.Random(arguments.seed)
    relations: dict[str, int] = {}
    files = [FOLDER / "ewt-train.conllu.gz", *sorted(FOLDER.glob("gum-*.conllu.gz"))]
    items = [example(group, relations) for file in files for group in groups(file)]
    known = dict(relations)
    held = [example(group, relations) for group in groups(FOLDER / "ewt-dev.conllu.gz")]
    assert known.keys() == relations.keys(), "the dev file has relations that train has not"
    model = Parser(len(relations))
    groups_of_rates = rates(model.network)
    groups_of_rates.append(
        {"params": [p for n, p in model.named_parameters() if not n.startswith("network.")], "lr": 1e-3}
    )
    optimizer = torch.optim.AdamW(groups_of_rates, weight_decay=0.01, fused=True)
    steps = arguments.epochs * len(batches(items, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), max(0.0, (steps - step) / ((1 - WARM_UP) * steps)))
    )
    print(json.dumps({"windows": len(items), "steps": steps, "relations": len(relations)}), flush=True)
    for epoch in range(arguments.epochs):
        started, total = time.monotonic(), 0.0
        order = batches(items, shuffle)
        for some in order:
            scores, gold, names, right = model(some)
            loss = nn.functional.cross_entropy(scores, gold) + nn.functional.cross_entropy(names, right)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        told = {"epoch": epoch + 1, "loss": round(total / len(order), 4), "seconds": round(time.monotonic() - started)}
        print(json.dumps({**told, **measure(model, held)}), flush=True)
        torch.save({"network": model.network.state_dict()}, arguments.out / "checkpoint.pt")


if __name__ == "__main__":
    main()
