"""Demarche reads what governments tell each other through the press, and weighs the words against the deeds."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from demarche.records import (
    Article,
    Channel,
    Condition,
    Coverage,
    Deadline,
    Party,
    Reading,
    Signal,
    Span,
    Statement,
    Versions,
)

_LAZY = {
    "Ledger": "demarche.ledger",
    "Reader": "demarche.read",
    "open_ledger": "demarche.ledger",
    "read_article": "demarche.api",
    "score": "demarche.scoring",
}


def __getattr__(name: str) -> Any:
    """Load the heavier parts when they are first used, so that importing the package stays fast."""
    if name in _LAZY:
        return getattr(import_module(_LAZY[name]), name)
    raise AttributeError(f"module 'demarche' has no attribute {name!r}")


if TYPE_CHECKING:
    from demarche.api import read_article
    from demarche.ledger import Ledger, open_ledger
    from demarche.read import Reader
    from demarche.scoring import score

__all__ = [
    "Article",
    "Channel",
    "Condition",
    "Coverage",
    "Deadline",
    "Ledger",
    "Party",
    "Reader",
    "Reading",
    "Signal",
    "Span",
    "Statement",
    "Versions",
    "open_ledger",
    "read_article",
    "score",
]
