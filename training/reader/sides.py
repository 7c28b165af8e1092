"""Train the sides anew on a finished training, whose encoder stays as it is: minutes, not an hour.

usage: python -m training.reader.sides CHECKPOINT TARGET [--epochs N]

In joint training the sides weigh little, for their gradients are noisy; here they are learnt to the end. One signal in
`BLIND` is shown without its statement, as the reader will often have missed it.
"""

import argparse
import random
from pathlib import Path

import torch
from torch import Tensor
from training.reader.corpus import Deeper, corpus_examples
from training.reader.data import collate
from training.reader.network import Network, mean_at
from training.reader.train import encoder_path, side_loss

BATCH = 16  # windows
RATE, DECAY = 2e-3, 0.02
Seen = tuple[Deeper, Tensor, Tensor]  # labels, pooled evidence, vectors of the mentions


def seen(network: Network, split: str) -> list[Seen]:
    """Return every window with signals, as the encoder sees it."""
    found = []
    network.eval()
    for example in corpus_examples(split):
        labels = example.deeper
        if labels.signals and len(labels.signals[0].marks):
            batch, _ = collate([example])
            with torch.no_grad():
                hidden = network.encode(batch)
                pooled = network.pool(hidden, [(0, torch.from_numpy(s.places)) for s in labels.signals])
                places = [(0, torch.from_numpy(p)) for p in labels.mentions]
                vectors = mean_at(hidden, places) if places else hidden.new_zeros((0, hidden.shape[2]))
            found.append((labels, pooled, vectors))
    return found


def joint_loss(network: Network, some: list[Seen], shuffle: random.Random) -> Tensor:
    """Return the loss of some windows."""
    return side_loss(
        network,
        torch.cat([vectors for _, _, vectors in some]),
        torch.cat([pooled for _, pooled, _ in some]),
        [labels for labels, _, _ in some],
        shuffle,
    )


def main() -> None:
    """Train, print the loss on both splits, write a checkpoint like the first."""
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1962)
    arguments = parser.parse_args()
    torch.manual_seed(arguments.seed)
    shuffle = random.Random(arguments.seed)
    network = Network(encoder_path())
    state = torch.load(arguments.checkpoint, weights_only=False)
    fresh = {name: value for name, value in network.state_dict().items() if name.startswith("side_")}
    network.load_state_dict({**state["network"], **fresh})
    train, dev = seen(network, "train"), seen(network, "dev")
    heads = [p for name, p in network.named_parameters() if name.startswith("side_")]
    optimizer = torch.optim.AdamW(heads, lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.05, total_iters=arguments.epochs)
    for epoch in range(arguments.epochs):
        network.train()
        shuffle.shuffle(train)
        total = 0.0
        for first in range(0, len(train), BATCH):
            loss = joint_loss(network, train[first : first + BATCH], shuffle)
            optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            total += loss.item()
        schedule.step()
        network.eval()
        with torch.no_grad():
            held = joint_loss(network, dev, random.Random(0)).item()
        print(f"epoch {epoch + 1}: train {total / (len(train) / BATCH):.3f}, dev {held:.3f}", flush=True)
    torch.save({**state, "network": network.state_dict()}, arguments.target)


if __name__ == "__main__":
    main()
