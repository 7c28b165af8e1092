"""From what the network says of its own certainty to the share of such records that are right."""

import tomllib
from dataclasses import dataclass
from functools import cache

import numpy as np

from demarche.read.trained.weights import FOLDER, unusable


@dataclass(frozen=True, slots=True)
class Calibration:
    """Knots of a rising curve for each kind of record: certainty to share of right ones."""

    certainty: dict[str, list[float]]
    share: dict[str, list[float]]

    def __call__(self, kind: str, certainty: float) -> float:
        """Return the share of right records among those of a kind that are this certain."""
        if kind not in self.share:
            return certainty
        return round(float(np.interp(certainty, self.certainty[kind], self.share[kind])), 3)


@cache
def load_calibration() -> Calibration:
    """Return the curves that ship with the weights; `training/reader/calibrate.py` measures them on dev.

    Raises:
        DemarcheError: their file is missing or damaged.
    """
    try:
        data = tomllib.loads((FOLDER / "calibration.toml").read_text(encoding="utf-8"))
        return Calibration(
            {kind: table["certainty"] for kind, table in data.items()},
            {kind: table["share"] for kind, table in data.items()},
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise unusable(FOLDER, error) from error
