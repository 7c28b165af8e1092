"""Where the weights lie that ship with the package, and what is said where they cannot be used."""

from pathlib import Path

from demarche.errors import DemarcheError

FOLDER = Path(__file__).resolve().parents[1] / "model"


def unusable(folder: Path, error: Exception) -> DemarcheError:
    """Return the error for a folder whose weights, tokenizer or calibration are missing or damaged."""
    return DemarcheError(
        f"the reader's weights in {folder} are missing or damaged ({type(error).__name__}); install demarche again, or "
        "read with --reader rules"
    )
