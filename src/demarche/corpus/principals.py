"""Whom an actor path may name: the principals listed in the corpus, and the codebook's organs."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from demarche.codebook import ORGANS
from demarche.errors import CorpusError

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ALWAYS = frozenset({"?", "AUTHOR"})


@dataclass(frozen=True, slots=True)
class Principals:
    """The first parts that actor paths may have, and the organs that only organisations have."""

    states: frozenset[str]
    others: frozenset[str]
    organisation_organs: frozenset[str]

    @classmethod
    def load(cls, path: Path) -> "Principals":
        """Read ``principals.toml``.

        Raises:
            CorpusError: if the file is missing or no TOML.
        """
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise CorpusError(f"{path}: the list of principals cannot be read: {error}") from error
        tables = [value for value in data.values() if isinstance(value, dict)]
        return cls(
            states=frozenset(data.get("states", "").split()),
            others=frozenset(name for table in tables for name in table),
            organisation_organs=frozenset(data.get("organisation_organs", ())),
        )

    def problem(self, path: str) -> str | None:
        """What is wrong with an actor path, in words, or None.

        A path is ``principal[/organ[/person]]``; the organ may be empty before a person. A principal may carry a
        question mark for the unnamed (``RUS?``); ``?`` alone may have an organ (``?/media``).
        """
        principal, *rest = path.split("/")
        if len(rest) > 2:
            return f"{path!r} has more than three parts"
        name = principal if principal == "?" else principal.removesuffix("?")
        if name not in ALWAYS | self.states | self.others:
            return f"unknown principal {principal!r} in {path!r}: use a listed one, or add it to principals.toml"
        organ, person = (*rest, "", "")[:2]
        organs = frozenset(ORGANS) if name in self.states | ALWAYS else frozenset(ORGANS) | self.organisation_organs
        if rest and organ not in organs | {""}:
            return f"unknown organ {organ!r} in {path!r}: the codebook has {', '.join(ORGANS)}"
        if len(rest) == 2 and not _SLUG.fullmatch(person):
            return f"{person!r} in {path!r} is no person or house: lower-case ASCII, words joined by hyphens"
        if rest == [""]:
            return f"{path!r} ends in an empty part"
        return None
