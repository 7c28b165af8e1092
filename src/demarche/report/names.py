"""Actor paths in plain words: `SUN/mfa/andrei-gromyko` is Andrei Gromyko of the Soviet foreign ministry."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from demarche.actors.compile import read_table
from demarche.actors.load import DATA
from demarche.records import principal
from demarche.report.hygiene import clean
from demarche.report.lexicon import WORDS
from demarche.report.phrases import listed

_TABLES = ("states", "names", "organisations", "groups", "nonstate")
_SECTIONS = ("state", "organisation", "group", "nonstate")
# Organs whose words are nobody's policy: the press, the people, firms and societies speak for themselves.
UNOFFICIAL = frozenset({"media", "public", "business", "ngo", "party", "rebels"})
Side = tuple[str, str]


def _of_table(table: Mapping[str, Any]) -> dict[str, Side]:
    found: dict[str, Side] = {}
    for section in _SECTIONS:
        for row in table.get(section, ()):
            names = [row["name"]] if row.get("name") else row.get("names", [])[:1]
            if names:
                found[row["id"]] = (names[0], (row.get("adjectives") or [""])[0])
    return found


@lru_cache(maxsize=8)
def _sides(extra: tuple[Path, ...]) -> dict[str, Side]:
    """Return names and adjectives of the registry's sides; the words of this package and a user's own files prevail."""
    found: dict[str, Side] = {}
    for name in _TABLES:
        for ident, side in _of_table(read_table(Path(str(DATA / f"{name}.toml")))).items():
            found.setdefault(ident, side)
    for path in extra:
        found |= {ident: side for ident, side in _of_table(read_table(path)).items() if side[0]}
    return found | {ident: (name, adjective) for ident, (name, adjective) in WORDS["sides"].items()}


@dataclass(slots=True)
class _Spelling:
    """How texts write what a pattern finds in them without capitals and accents, as far as they were looked through."""

    pattern: re.Pattern[str]
    parts: tuple[str, ...]  # all of which stand in what it finds
    seen: Counter[str] = field(default_factory=Counter)
    read: int = 0

    def look(self, folded: Sequence[tuple[str, str]]) -> str:
        """Look through the texts that are new; return what stands most often in all, written as a name; empty if none is."""
        for text, fold in folded[self.read :]:
            if all(part in fold for part in self.parts):
                self.seen.update(text[found.start() : found.end()] for found in self.pattern.finditer(fold))
        self.read = len(folded)
        named = [(-times, name) for name, times in self.seen.items() if name[:1].isupper() and not name.isupper()]
        return clean(min(named)[1]) if named else ""


class Names:
    """Names of sides and speakers. How a person's name is written is taken from the articles that name him."""

    def __init__(self, extra: Sequence[Path] = ()) -> None:
        self._sides = _sides(tuple(extra))
        self._persons: dict[str, str] = {}
        self._guessed: dict[str, str] = {}
        self._tried: dict[str, int] = {}
        self._folded: dict[str, tuple[str, str]] = {}
        self._spellings: dict[tuple[str, int], _Spelling] = {}

    def learn(self, actors: Iterable[str], texts: Mapping[str, str]) -> None:
        """Learn from texts, by article, how the names of persons are written ("McGeorge", "de Gaulle"); what is known stays.

        Texts are only ever added, so that each is looked through once for each name, however often this is called.
        """
        wanted = {path.split("/")[2] for path in actors if path.count("/") == 2} - {""} - self._persons.keys()
        wanted = {ident for ident in wanted if self._tried.get(ident) != len(texts)}
        if wanted:
            self._folded |= {key: (text, _fold(text)) for key, text in texts.items() if key not in self._folded}
        folded = list(self._folded.values())
        for ident in sorted(wanted):
            self._tried[ident] = len(texts)
            parts = ident.split("-")
            if named := self._spelling(ident, parts).look(folded):
                self._persons[ident] = named
            else:
                # One name of a person is as texts write it most often ("McNamara"), else with a capital.
                self._guessed[ident] = " ".join(
                    self._spelling(part, [part]).look(folded) or part.capitalize() for part in parts
                )

    def _spelling(self, name: str, parts: Sequence[str]) -> "_Spelling":
        if (name, len(parts)) not in self._spellings:
            pattern = r"\b" + r"[\s.'’-]{1,3}(?:[a-z]\.\s)?".join(map(re.escape, parts)) + r"\b"
            self._spellings[name, len(parts)] = _Spelling(re.compile(pattern), tuple(parts))
        return self._spellings[name, len(parts)]

    def side(self, path: str) -> str:
        """Return the side that an actor speaks for: `the Soviet Union`."""
        head = principal(path)
        if head == "?":
            return "an unnamed side"
        return self._sides[head][0] if head in self._sides else clean(head)

    def adjective(self, path: str) -> str:
        """Return the adjective of a side, or its name where it has none."""
        head = principal(path)
        return (self._sides.get(head) or ("", ""))[1] or self.side(path).removeprefix("the ")

    def person(self, ident: str) -> str:
        """Return a person's name."""
        return (
            self._persons.get(ident)
            or self._guessed.get(ident)
            or " ".join(part.capitalize() for part in ident.split("-"))
        )

    def speaker(self, path: str, *, full: bool = False) -> str:
        """Return an actor in words; `full` adds to a person whom he speaks for."""
        head, organ, person = (*path.split("/"), "", "")[:3]
        if head == "AUTHOR":
            return "the article's author"
        if organ == "media":
            return _titled(person) if person else "the press" if head == "?" else f"the {self.adjective(path)} press"
        if person:
            name = self.person(person)
            return f"{name} ({self._office(head, organ)})" if full else name
        if head == "?":
            return "somebody unnamed" if not organ else f"an unnamed {WORDS['organs'].get(organ, organ)}"
        if head.endswith("?"):
            return f"unnamed sources on the {self.adjective(path)} side"
        return self._office(head, organ) if organ else self.side(head)

    def _office(self, head: str, organ: str) -> str:
        if not organ:
            return self.side(head)
        return f"the {self.adjective(head)} {WORDS['organs'].get(organ, organ.replace('-', ' '))}"

    def speakers(self, paths: Sequence[str], *, full: bool = False) -> str:
        """Return several actors in words."""
        return listed(dict.fromkeys(self.speaker(path, full=full) for path in paths)) or "somebody unnamed"


def is_official(path: str) -> bool:
    """Tell whether an actor speaks for a side: a person without an office, the press or the public does not."""
    head, organ, person = (*path.split("/"), "", "")[:3]
    return organ not in UNOFFICIAL and not (person and not organ) and head != "AUTHOR"


def _titled(ident: str) -> str:
    return " ".join(part.capitalize() for part in ident.split("-"))


@lru_cache(maxsize=1 << 12)
def _fold(text: str) -> str:
    """Return a text of the same length in small letters without accents."""
    if text.isascii():
        return text.lower()
    return "".join(_letter(letter) for letter in text)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    plain = unicodedata.normalize("NFKD", letter)[0].lower()
    return plain if len(plain) == 1 else letter
