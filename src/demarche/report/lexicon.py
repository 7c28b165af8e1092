"""The words of a brief, from `words.toml`: acts, statuses, issues, organs and sides as they are told."""

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

WORDS: Mapping[str, Any] = tomllib.loads(files("demarche.report").joinpath("words.toml").read_text(encoding="utf-8"))
ACTS: Mapping[str, Mapping[str, str]] = WORDS["acts"]
# Written with a vowel and spoken with a consonant.
_CONSONANT = ("UN", "US", "UK", "Eu", "Uk", "Ur", "Uz", "Ug", "uni", "use", "one")
_BRACKET = re.compile(r"\[([^\]]*)\]")


def acted(act: str, *, to: str = "", number: str = "", times: str = "") -> str:
    """Return what a side did, `demanded of Norway` or, with a number, `made three demands of Norway`."""
    template = ACTS[act]["several" if number else "one"]
    filled = _BRACKET.sub(lambda found: found[1] if to else "", template)
    return filled.replace("{to}", to).replace("{n}", number).replace("{times}", times)


def noun(act: str, count: int = 1) -> str:
    """Return an act as a noun, singular or plural."""
    return ACTS[act]["noun" if count == 1 else "nouns"]


def a(text: str) -> str:
    """Return a noun with its indefinite article."""
    vowel = text[:1].lower() in "aeiou" and not text.startswith(_CONSONANT)
    return f"{'an' if vowel else 'a'} {text}"
