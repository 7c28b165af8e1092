"""Weighing threats: the crisis-signalling game, solved and estimated, and the record of words and deeds.

Names load when first used, so that importing the package stays light.
"""

from importlib import import_module
from typing import Any

_WHERE = {
    "Beliefs": "pseudo",
    "Equilibria": "solution",
    "Fit": "fitted",
    "PAYOFFS": "payoffs",
    "Payoffs": "payoffs",
    "WeighWarning": "design",
    "best_reply": "solution",
    "fit": "estimate",
    "solve": "solution",
}

__all__ = [
    "PAYOFFS",
    "Beliefs",
    "Equilibria",
    "Fit",
    "Payoffs",
    "WeighWarning",
    "best_reply",
    "fit",
    "solve",
]


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)


def __dir__() -> list[str]:
    return __all__
