"""Print the numbers of the model card. usage: python -m training.reader.evaluate FOLDER [--split dev]

FOLDER holds `reader.onnx` and `heads.npz`, as `training.reader.export` writes them.
"""

import argparse
import json
from pathlib import Path

from training.reader.corpus import ROOT

from demarche.actors import load_registry
from demarche.corpus import load_documents
from demarche.read.trained.engine import TrainedEngine
from demarche.read.trained.network import Network
from demarche.scoring import score


def main() -> None:
    """Measure one export."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--split", default="dev")
    arguments = parser.parse_args()
    engine = TrainedEngine(load_registry(), Network(arguments.folder))
    gold = [document.reading for document in load_documents(ROOT, split=arguments.split)]
    result = score(zip(gold, engine.read_many([reading.article for reading in gold]), strict=True))
    print(json.dumps(result.to_json(), indent=1))


if __name__ == "__main__":
    main()
