"""Demarche reads what governments tell each other through the press, and weighs the words against the deeds."""

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

__all__ = [
    "Article",
    "Channel",
    "Condition",
    "Coverage",
    "Deadline",
    "Party",
    "Reading",
    "Signal",
    "Span",
    "Statement",
    "Versions",
]
