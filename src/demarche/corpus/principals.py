"""Whom an actor path may name: the registry's principals, those listed beside the corpus, and the codebook's organs."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from demarche.actors import Registry, load_registry
from demarche.codebook import ORGANS
from demarche.errors import CorpusError

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
ALWAYS = frozenset({"?", "AUTHOR"})


@dataclass(frozen=True, slots=True)
class Principals:
    """The first parts that actor paths may have: the registry's, and `states` and `others` of the corpus's own list."""

    registry: Registry
    states: frozenset[str]
    others: frozenset[str]

    @classmethod
    def load(cls, path: Path) -> "Principals":
        """Read ``principals.toml`` and the package's registry of actors.

        Raises:
            CorpusError: if the file is missing or no TOML.
        """
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except (OSError, tomllib.TOMLDecodeError) as error:
            raise CorpusError(f"{path}: the list of principals cannot be read: {error}") from error
        return cls(load_registry(), frozenset(data.get("states", {})), frozenset(data.get("others", {})))

    def is_state(self, name: str) -> bool:
        """Whether a principal is a state, so that its organs are those of the codebook."""
        return name in self.states or self.registry.kind_of(name) == "state"

    def problem(self, path: str) -> str | None:
        """What is wrong with an actor path, in words, or None.

        A path is ``principal[/organ[/person]]``; the organ may be empty before a person. A principal may carry a
        question mark for the unnamed (``RUS?``); ``?`` alone may have an organ (``?/media``). Organs of states are
        those of the codebook; organisations have organs of their own.
        """
        principal, *rest = path.split("/")
        name = principal if principal in {"?", "??"} else principal.removesuffix("?")
        if name not in ALWAYS | self.states | self.others and not self.registry.kind_of(name):
            return (
                f"unknown principal {principal!r} in {path!r}: take one of the registry, or add it to principals.toml"
            )
        if len(rest) > 2:
            return f"{path!r} has more than three parts"
        if rest in ([""], ["", ""]):
            return f"{path!r} ends in an empty part"
        organ, person = (*rest, "", "")[:2]
        if organ and (self.is_state(name) or name in ALWAYS) and organ not in ORGANS:
            return f"unknown organ {organ!r} in {path!r}: the codebook has {', '.join(ORGANS)}"
        for part in filter(None, (organ, person)):
            if not _SLUG.fullmatch(part):
                return f"{part!r} in {path!r}: lower-case ASCII, words joined by hyphens"
        return f"{path!r} ends in an empty part" if len(rest) == 2 and not person else None
