"""Letter case for text that has none: which words of a text in capitals are names, which begin sentences.

Names are the registry's, whatever their case; what follows a title, a courtesy or a given name; and what the rest of
the article writes as a name. Everything else becomes small, and the first letter of a sentence stays a capital.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from demarche.actors import Registry
from demarche.read.casing import (
    CLOSED,
    LEXICON,
    SHORTEST,
    TOKEN,
    UNSTEADY,
    Item,
    by_habit,
    capital,
    habits_of,
    is_courtesy,
    mark_openings,
    may_name,
    opened,
    plain,
    titled,
)
from demarche.read.words import WORDS

_REACH = 8  # words of the longest names that are looked for
_COMMON_NOUNS = frozenset({"title", "organ", "outlet", "surname", "person"})  # no reason to set "a diplomat" as a name
_PERSONAL = frozenset({"surname", "person"})
_SPEECH = frozenset({"said", "says", "told", "added", "warned", "replied", "declared"})
_QUARTERS = frozenset({"north", "south", "east", "west"})


class Recaser:
    """Sets stretches of capitals as ordinary text, by a registry's names; its tables are made when first needed."""

    def __init__(self, registry: Registry) -> None:
        self.registry = registry
        self._chosen: dict[str, str] = {}

    @cached_property
    def _forms(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for alias in self.registry.aliases:
            if len(alias.upper()) == len(alias):
                found.setdefault(alias.upper(), []).append(alias)
        return found

    @cached_property
    def _given(self) -> frozenset[str]:
        names = {name.lower() for name in self.registry.given_names if len(name) > 1}
        return frozenset(names - LEXICON["words"] - CLOSED - self.registry.common)

    @cached_property
    def _hidden(self) -> frozenset[str]:
        """Words that are surnames too, behind a title."""
        return frozenset(w for w in LEXICON["words"] if self.registry.hidden(w.title()) or w.title() in self._surnames)

    @cached_property
    def _surnames(self) -> frozenset[str]:
        titled = (word.title() for word in LEXICON["words"])
        return frozenset(w for w in titled if any(claim.kind == "surname" for claim in self.registry.claims(w)))

    def form(self, key: str) -> str | None:
        """Return how the registry writes a name given in capitals, None if it has no such name."""
        if key not in self._chosen:
            if key not in self._forms:
                return None
            self._chosen[key] = self._best(self._forms[key])
        return self._chosen[key]

    def _best(self, forms: Sequence[str]) -> str:
        small = next((form for form in forms if form.islower()), None)
        if small is None:
            return forms[0]
        common = {claim.kind for claim in self.registry.claims(small)} | _COMMON_NOUNS
        proper = (form for form in forms if {claim.kind for claim in self.registry.claims(form)} - common)
        return next(proper, small)

    def recase(self, text: str, blocks: Sequence[tuple[int, int]]) -> str:
        """Return a text of the same length in which the given stretches, each a paragraph, are set as ordinary text."""
        habits = habits_of(text, blocks)
        found = [(block, self._items(text, *block, habits)) for block in blocks]
        for block, items in found:
            mark_openings(text, block[0], items)
            self._find_names(text, items)
        names = {item.low for _, items in found for item in items if item.kind == "name"}
        names -= LEXICON["words"] | CLOSED | UNSTEADY
        chars = list(text)
        for (start, end), items in found:
            chars[start:end] = [char.lower() if len(char.lower()) == 1 else char for char in text[start:end]]
            for item in items:
                if item.kind == "word" and item.low in names:
                    item.set_as, item.kind = capital(item.set_as), "name"
                _write(chars, item)
        return "".join(chars)

    def _items(self, text: str, start: int, end: int, habits: dict[str, str]) -> list[Item]:
        tokens = list(TOKEN.finditer(text, start, end))
        found: list[Item] = []
        index = 0
        while index < len(tokens):
            count = 1
            for many in range(min(_REACH, len(tokens) - index), 0, -1):
                place = (tokens[index].start(), tokens[index + many - 1].end())
                item = self._known(text, place, many)
                if item is not None:
                    count = many
                    break
            else:
                item = plain(tokens[index])
            found.append(by_habit(item, habits))
            index += count
        return found

    def _known(self, text: str, place: tuple[int, int], count: int) -> Item | None:
        """Return what the registry knows by the words at a place."""
        written = text[place[0] : place[1]]
        key = re.sub(r"\s", " ", written).upper()
        low = key.lower()
        if low in LEXICON["proper"]:
            return Item(*place, low.title(), "name")
        form = self.form(key)
        if form is None or (count == 1 and not may_name(low, text, place)):
            return None
        if count > 1 and form.islower() and not all(piece.isupper() for piece in written.split()):
            return None
        return Item(*place, form, "noun" if form.islower() else "name")

    def _find_names(self, text: str, items: list[Item]) -> None:
        """Make names of the words that stand as names do, and set titles before names with capitals."""
        named = False  # the word before is part of a name
        for index, item in enumerate(items):
            near = index > 0 and text[items[index - 1].end : item.start] in {" ", ". ", "\n"}
            joined = near or (index > 0 and text[items[index - 1].end : item.start] == "-")
            found = item.kind == "word" and self._is_name(text, items, index, named=named and joined, near=near)
            if found:
                item.set_as, item.kind = capital(item.set_as), "name"
            leads = item.kind == "name" and (found or self._is_given(item) or is_courtesy(item))
            initial = len(item.low) == 1 and item.set_as.isupper() and item.set_as != "I"
            named = leads or initial or (named and joined and item.kind == "name")
            if near and item.kind == "name":
                self._lead(items[index - 1], item)

    def _lead(self, before: Item, name: Item) -> None:
        """Set what stands before a name as a part of it: "President", "West", an unknown given name."""
        if before.kind == "noun" and self._is_title(before):
            before.set_as = titled(before.set_as)
        elif before.kind == "word" and (before.low in _QUARTERS or self._calls(before, name)):
            before.set_as, before.kind = capital(before.set_as), "name"

    def _calls(self, before: Item, name: Item) -> bool:
        """Tell whether an unknown word before a known surname is a given name."""
        known = any(claim.kind == "surname" for claim in self.registry.claims(name.set_as))
        return known and self._is_strange(before.low)

    def _is_given(self, item: Item) -> bool:
        """Tell whether a name is a given one, and not first of all a state's ("CHILE SEVERED RELATIONS")."""
        return item.low in self._given and not {c.kind for c in self.registry.claims(item.set_as)} - _PERSONAL

    def _is_title(self, item: Item) -> bool:
        return any(claim.kind == "title" for claim in self.registry.claims(item.set_as))

    def _is_name(self, text: str, items: list[Item], index: int, *, named: bool, near: bool) -> bool:
        word = items[index].low
        if word in LEXICON["courtesies"] or word in self._given:
            return True
        titled = near and items[index - 1].kind == "noun" and self._is_title(items[index - 1])
        if word in self._hidden and (named or titled):
            return word not in WORDS.auxiliaries
        if named and self._is_unknown(word) and (is_courtesy(items[index - 1]) or not word.endswith("ed")):
            return True
        if not self._is_strange(word):
            return False
        if titled:
            return not items[index - 1].low.endswith("s")
        following = items[index + 1] if index + 1 < len(items) else None
        if following is None or word.endswith("s") or not (items[index].opens or not near):
            return False
        return following.low in _SPEECH or self._is_introduced(text, items[index], following)

    def _is_introduced(self, text: str, first: Item, second: Item) -> bool:
        """Tell whether two unknown words behind a mark or at a beginning are a name that a comma or a line's end closes."""
        closed = text[second.end : second.end + 1] in {",", "\r", "\n", ""}
        beside = text[first.end : second.start] == " "
        return closed and beside and second.kind == "word" and self._is_strange(second.low)

    def _is_unknown(self, word: str) -> bool:
        """Tell whether a word is none of those that are known to be ordinary."""
        ordinary = word in self.registry.common or word in CLOSED or word in LEXICON["words"]
        return len(word) >= SHORTEST and word.replace("'", "").replace("’", "").isalpha() and not ordinary

    def _is_strange(self, word: str) -> bool:
        """Tell whether an unknown word does not look like an ordinary one either."""
        inflected = any(word.endswith(end) and word[: -len(end)] in self.registry.common for end in ("s", "es", "d"))
        return self._is_unknown(word) and not inflected and not word.endswith(tuple(LEXICON["ordinary_endings"]))


def _write(chars: list[str], item: Item) -> None:
    """Set an item; white space inside a name stays, and so does what would become longer or shorter."""
    words = opened(item.set_as) if item.opens else item.set_as
    if len(words) == item.end - item.start:
        chars[item.start : item.end] = [
            old if old.isspace() else new for old, new in zip(chars[item.start : item.end], words, strict=True)
        ]
