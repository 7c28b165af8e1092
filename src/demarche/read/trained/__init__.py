"""The trained reader: one small encoder, several heads, and a second look at each signal."""

from demarche.read.trained.coding import QUADS, Coded
from demarche.read.trained.engine import MODEL_VERSION, TrainedEngine

__all__ = ["MODEL_VERSION", "QUADS", "Coded", "TrainedEngine"]
