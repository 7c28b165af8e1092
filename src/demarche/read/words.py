"""Closed classes of English words, read once from `lexicon/words.toml`."""

import re
import tomllib
from dataclasses import dataclass, fields
from importlib.resources import files
from typing import Any


def load_lexicon(name: str) -> dict[str, Any]:
    """Return the data of one lexicon file of the package, by its name without the ending."""
    return tomllib.loads(files("demarche.read").joinpath("lexicon", f"{name}.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class WordClasses:
    """The classes, each a set of words in lower case."""

    abbreviations: frozenset[str]
    determiners: frozenset[str]
    possessives: frozenset[str]
    pronouns: frozenset[str]
    subject_pronouns: frozenset[str]
    object_pronouns: frozenset[str]
    first_person: frozenset[str]
    auxiliaries: frozenset[str]
    negations: frozenset[str]
    adverbs: frozenset[str]
    weekdays: frozenset[str]
    months: frozenset[str]
    prepositions: frozenset[str]
    inner_prepositions: frozenset[str]
    conjunctions: frozenset[str]
    clause_breakers: frozenset[str]
    person_nouns: frozenset[str]
    verbs: frozenset[str]
    citing: frozenset[str]


def _load() -> WordClasses:
    data = load_lexicon("words")
    return WordClasses(**{slot.name: frozenset(data[slot.name]) for slot in fields(WordClasses)})


WORDS = _load()


_DOUBLING = re.compile(r"[^aeiou][aeiou][bdgklmnprt]$")
_STRESSED_LAST = frozenset({"admit", "commit", "refer", "regret", "permit", "transfer", "compel", "expel", "deter"})


_IRREGULAR: dict[str, list[str]] = load_lexicon("words")["irregular"]


def inflect(verb: str) -> tuple[str, ...]:
    """Return the forms of a verb: base, -s, -ing, and its past and participle, regular or listed."""
    base, present, past, going = _regular(verb)
    return base, present, *_IRREGULAR.get(verb, [past]), going


def _regular(verb: str) -> tuple[str, str, str, str]:
    if verb.endswith("e"):
        stem = verb[:-1]
        return verb, verb + "s", verb + "d", stem + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    is_short = sum(letter in "aeiou" for letter in verb) == 1
    stem = verb + verb[-1] if _DOUBLING.search(verb) and (is_short or verb in _STRESSED_LAST) else verb
    ending = "es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return verb, verb + ending, stem + "ed", stem + "ing"
