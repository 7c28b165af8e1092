"""Export a checkpoint for reading: the encoder and its tags as int8 ONNX, the small heads as half-precision arrays.

usage: python -m training.reader.export CHECKPOINT FOLDER [--fp32] [--with EARLIER --share S]

With an earlier checkpoint from which the first was trained on, the weights are the mean of both: of two trainings on
different material the mean reads better than either (training/EXPERIMENTS.md).
"""

import argparse
import shutil
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from training.reader.network import Batch, Network
from training.reader.train import encoder_path

HEADS = ("links.", "act.", "time.", "modality.", "issues.", "condition_type.", "side_", "root.")


class Tags(nn.Module):
    """The part that runs in onnxruntime: token vectors and tags of one window."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor, opening: Tensor, mark: Tensor) -> tuple[Tensor, ...]:
        """Return vectors, role tags, acts and condition tags."""
        hidden = self.network.encode(Batch(ids, case, quote, opening, torch.ones_like(ids), mark))
        tags = self.network.tags(hidden)
        return hidden, tags["roles"].flatten(2), tags["acts"].flatten(2), tags["condition"]


def export(
    checkpoint: Path, folder: Path, *, earlier: Path | None = None, share: float = 0.0, quantise: bool = True
) -> None:
    """Write `reader.onnx` and `heads.npz`: of the checkpoint, moved a share of the way toward the earlier one."""
    last, first = (torch.load(path, weights_only=False)["network"] for path in (checkpoint, earlier or checkpoint))
    network = Network(encoder_path())
    network.load_state_dict(
        {k: torch.lerp(v, first[k], share) if v.is_floating_point() else v for k, v in last.items()}
    )
    network.eval()
    network.encoder.config._attn_implementation = "eager"
    folder.mkdir(parents=True, exist_ok=True)
    full = folder / "full.onnx"
    example = tuple(torch.ones((1, 16), dtype=torch.int64) for _ in range(5))
    names = ["ids", "case", "quote", "opening", "mark"]
    outputs = ["hidden", "roles", "acts", "condition"]
    torch.onnx.export(
        Tags(network),
        example,
        str(full),
        input_names=names,
        output_names=outputs,
        dynamic_axes={name: {1: "pieces"} for name in [*names, *outputs]},
        opset_version=17,
        dynamo=False,
    )
    if quantise:
        from onnxruntime.quantization import QuantType, quantize_dynamic

        quantize_dynamic(str(full), str(folder / "reader.onnx"), per_channel=True, weight_type=QuantType.QInt8)
        full.unlink()
    else:
        shutil.move(full, folder / "reader.onnx")
    state = {k: v for k, v in network.state_dict().items() if k.startswith(HEADS)}
    np.savez_compressed(folder / "heads.npz", **{k: v.numpy().astype(np.float16) for k, v in state.items()})


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fp32", action="store_true")
    parser.add_argument("--with", type=Path, dest="earlier")
    parser.add_argument("--share", type=float, default=0.3, help="of the way toward the earlier checkpoint")
    arguments = parser.parse_args()
    export(
        arguments.checkpoint,
        arguments.folder,
        earlier=arguments.earlier,
        share=arguments.share,
        quantise=not arguments.fp32,
    )
