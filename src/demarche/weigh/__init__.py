"""Weighing threats: the crisis-signalling game, solved and estimated, and the record of words and deeds.

Names load when first used, so that importing the package stays light.
"""

from importlib import import_module
from typing import Any

_WHERE = {
    "CARRIED_OUT": "commitments",
    "GAME_OUTCOME": "commitments",
    "PAYOFFS": "payoffs",
    "Beliefs": "pseudo",
    "Bin": "scoring",
    "Bootstrap": "resampling",
    "Correspondence": "curves",
    "Difference": "prediction",
    "Equilibria": "solution",
    "Fit": "fitted",
    "Fold": "curves",
    "Games": "games",
    "Payoffs": "payoffs",
    "Posterior": "chains",
    "Score": "scoring",
    "TrackRecord": "trackrecord",
    "WeighWarning": "design",
    "bayes": "chains",
    "best_reply": "solution",
    "bootstrap": "resampling",
    "correspondence": "curves",
    "first_difference": "prediction",
    "fit": "estimate",
    "games_from": "games",
    "plot_calibration": "charts",
    "plot_correspondence": "charts",
    "plot_credibility": "charts",
    "plot_outcomes": "charts",
    "predict": "prediction",
    "record": "trackrecord",
    "score": "scoring",
    "solve": "solution",
}

__all__ = [
    "CARRIED_OUT",
    "GAME_OUTCOME",
    "PAYOFFS",
    "Beliefs",
    "Bin",
    "Bootstrap",
    "Correspondence",
    "Difference",
    "Equilibria",
    "Fit",
    "Fold",
    "Games",
    "Payoffs",
    "Posterior",
    "Score",
    "TrackRecord",
    "WeighWarning",
    "bayes",
    "best_reply",
    "bootstrap",
    "correspondence",
    "first_difference",
    "fit",
    "games_from",
    "plot_calibration",
    "plot_correspondence",
    "plot_credibility",
    "plot_outcomes",
    "predict",
    "record",
    "score",
    "solve",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)


def __dir__() -> list[str]:
    return __all__
