"""Export the two trainings for reading: both encoders as int8 ONNX, the small heads as half-precision arrays.

usage: python -m training.reader.export TAGS LOOKS FOLDER [--fp32] [--with EARLIER --share S]

TAGS and LOOKS are checkpoints, of `training.reader.train --task tags` and `--task looks`. With an earlier training of
looks from which the second was trained on, the weights of looks are the mean of both: of two trainings on different
material the mean reads better than either (training/EXPERIMENTS.md).
"""

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from training.reader.network import Batch, Network
from training.reader.train import encoder_path

from demarche.read.trained.network import HEADS, LOOKS, TAGS

OF_TAGS = ("links.", "moves")
OF_LOOKS = ("act.", "time.", "modality.", "issues.", "condition_type.", "side_", "root.")
OUTPUTS = ("hidden", "roles", "acts", "condition")


class Tags(nn.Module):
    """The part of the first encoder that runs in onnxruntime: token vectors and tags of one window."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, opening: Tensor) -> tuple[Tensor, ...]:
        """Return vectors, role tags, acts and condition tags."""
        hidden = self.network.encode(Batch(ids, case, quote, opening, torch.ones_like(ids)))
        tags = self.network.tags(hidden)
        return hidden, tags["roles"].flatten(2), tags["acts"].flatten(2), tags["condition"]


class Looks(nn.Module):
    """The part of the second encoder that runs in onnxruntime: the token vectors of one window with marks."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, opening: Tensor, mark: Tensor) -> tuple[Tensor]:
        """Return vectors."""
        return (self.network.encode(Batch(ids, case, quote, opening, torch.ones_like(ids), mark)),)


def load(checkpoint: Path, earlier: Path | None = None, share: float = 0.0) -> Network:
    """Return the network of a checkpoint, moved a share of the way toward an earlier one."""
    last, first = (torch.load(path, weights_only=False)["network"] for path in (checkpoint, earlier or checkpoint))
    network = Network(encoder_path())
    mean = {k: torch.lerp(v, first[k], share) if v.is_floating_point() else v for k, v in last.items()}
    network.load_state_dict({**network.state_dict(), **mean})  # a training of looks may know nothing of `moves`
    network.eval()
    network.encoder.config._attn_implementation = "eager"
    return network


def write(module: nn.Module, path: Path, inputs: Sequence[str], outputs: Sequence[str], *, quantise: bool) -> None:
    """Write one encoder as ONNX."""
    full = path.with_suffix(".full")
    example = tuple(torch.ones((1, 16), dtype=torch.int64) for _ in inputs)
    torch.onnx.export(
        module,
        example,
        str(full),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes={name: {1: "pieces"} for name in (*inputs, *outputs)},
        opset_version=17,
        dynamo=False,
    )
    if quantise:
        from onnxruntime.quantization import QuantType, quantize_dynamic

        quantize_dynamic(str(full), str(path), per_channel=True, weight_type=QuantType.QInt8)
        full.unlink()
    else:
        full.replace(path)


def export(tags: Network, looks: Network, folder: Path, *, quantise: bool = True) -> None:
    """Write `tags.onnx`, `looks.onnx` and `heads.npz`."""
    folder.mkdir(parents=True, exist_ok=True)
    inputs = ("ids", "case", "quote", "opening")
    write(Tags(tags), folder / TAGS, inputs, OUTPUTS, quantise=quantise)
    write(Looks(looks), folder / LOOKS, (*inputs, "mark"), OUTPUTS[:1], quantise=quantise)
    heads = {
        name: value.numpy().astype(np.float16)
        for network, wanted in ((tags, OF_TAGS), (looks, OF_LOOKS))
        for name, value in network.state_dict().items()
        if name.startswith(wanted)
    }
    np.savez_compressed(folder / HEADS, **heads)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("tags", type=Path)
    parser.add_argument("looks", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--with", type=Path, dest="earlier")
    parser.add_argument("--share", type=float, default=0.3, help="of the way toward the earlier training of looks")
    arguments = parser.parse_args()
    export(
        load(arguments.tags),
        load(arguments.looks, arguments.earlier, arguments.share),
        arguments.folder,
        quantise=not arguments.fp32,
    )
