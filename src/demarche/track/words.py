"""The words of a signal as a set that can be compared with another's."""

import re
from functools import lru_cache
from sys import intern

from demarche.track.rules import RULES

_EMPTY = frozenset(RULES["phrases"]["empty"].split())
_IDIOMS = re.compile(RULES["phrases"]["idioms"], re.I)
_WORD = re.compile(r"[^\W_]+")
# A stem of six letters lets "withdraw", "withdrawn" and "withdrawal" count as one word.
_STEM = 6


# A text is compared with several others in a row, and most texts with none: nothing is taken apart before it is asked for.
@lru_cache(maxsize=1 << 13)
def content_words(text: str) -> frozenset[str]:
    """Return the stems of the words that carry content; digits count whatever their length."""
    return stems(text)


def stems(text: str) -> frozenset[str]:
    """Return what `content_words` does, and keep nothing of it."""
    found = (word.lower() for word in _WORD.findall(text))
    # The same few thousand stems stand in every set that is held at a time.
    return frozenset(intern(_stem(word)) for word in found if word not in _EMPTY and (len(word) > 2 or word.isdigit()))


@lru_cache(maxsize=1 << 13)
def matter_words(text: str) -> frozenset[str]:
    """Return the content words that are no names, idioms left out.

    Two texts can name the same states and speak of different things; and what comes into force uses none.
    """
    words = _WORD.findall(_IDIOMS.sub(" ", text))
    return content_words(" ".join(word for word in words if not word[0].isupper()))


def plain_words(text: str) -> list[str]:
    """Return all words of a text in order, cut to the length of a stem."""
    return [word.lower()[:_STEM] for word in _WORD.findall(text)]


def _stem(word: str) -> str:
    """Return a word without its plural and its tail."""
    return (word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith("ss") else word)[:_STEM]


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of the smaller set that is in the other, 0 where one is empty."""
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0
