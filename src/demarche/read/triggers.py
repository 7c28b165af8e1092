"""The trigger lexicon: verbs and nouns that tell of an act, and where they stand in a sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from demarche.read.segment import Token
from demarche.read.words import WORDS, inflect, load_lexicon

_REACH = 9  # words between a light verb and the object that gives it its meaning
_BREAKS = frozenset({".", ";", ":", "—", "that", "which", "who", "but", "while", "because", "when"})


@dataclass(frozen=True, slots=True)
class Trigger:
    """One entry of the lexicon."""

    name: str
    act: str
    from_: str
    to: str | tuple[str, ...]
    within: str
    objects: re.Pattern[str] | None
    example: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A trigger found in a sentence: its words by index, whether as a noun, and where its object stands."""

    trigger: Trigger
    first: int
    last: int
    is_noun: bool
    object: int | None = None


def _object_pattern(words: Sequence[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile("|".join(re.escape(word).replace(r"\*", r"[\w-]*") for word in words))


def _load() -> tuple[dict[str, list[tuple[tuple[str, ...], Trigger, bool]]], tuple[Trigger, ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Trigger, bool]]] = {}
    entries = []
    for name, entry in load_lexicon("triggers").items():
        to = entry["to"]
        trigger = Trigger(
            name=name,
            act=entry["act"],
            from_=entry.get("from", "subject"),
            to=to if isinstance(to, str) else tuple(to),
            within=entry.get("within", ""),
            objects=_object_pattern(entry.get("objects", ())),
            example=entry["example"],
        )
        entries.append(trigger)
        forms = [form for verb in entry.get("verbs", ()) for form in inflect(verb)]
        for form in (*forms, *entry.get("forms", ())):
            words = tuple(form.split())
            by_first.setdefault(words[0], []).append((words, trigger, False))
        for noun in entry.get("nouns", ()):
            words = tuple(noun.split())
            by_first.setdefault(words[0], []).append((words, trigger, True))
    for options in by_first.values():
        options.sort(key=lambda option: -len(option[0]))
    return by_first, tuple(entries)


_BY_FIRST, TRIGGERS = _load()


def find_triggers(tokens: Sequence[Token]) -> Iterator[Hit]:
    """Yield the triggers of a sentence from left to right; a word starts one trigger of each act at most."""
    for index in range(len(tokens)):
        seen: set[str] = set()
        for words, trigger, is_noun in _BY_FIRST.get(tokens[index].lower, ()):
            last = index + len(words) - 1
            if trigger.act in seen or last >= len(tokens):
                continue
            if any(tokens[index + k].lower != word for k, word in enumerate(words)):
                continue
            hit = _checked(tokens, index, last, trigger, is_noun)
            if hit is not None:
                seen.add(trigger.act)
                yield hit


def _checked(tokens: Sequence[Token], first: int, last: int, trigger: Trigger, is_noun: bool) -> Hit | None:
    """Return the hit if the word is used as the lexicon means it: verb or noun, with its object."""
    before = tokens[first - 1].lower if first else ""
    if is_noun:
        return Hit(trigger, first, last, True)
    nominal = before in WORDS.determiners | WORDS.possessives | {"'s", "’s", "of", "for"}
    if first == last and (nominal or (tokens[first].is_capital and first > 0)):
        return None
    if before == "to" and tokens[first].lower == tokens[first].text and _is_goal(tokens, first):
        return None
    if trigger.objects is None:
        return Hit(trigger, first, last, False)
    for index in range(last + 1, min(last + 1 + _REACH, len(tokens))):
        if tokens[index].lower in _BREAKS:
            break
        if trigger.objects.fullmatch(tokens[index].lower) or trigger.objects.fullmatch(
            " ".join(token.lower for token in tokens[index : index + 2])
        ):
            return Hit(trigger, first, last, False, index)
    for index in range(max(0, first - _REACH), first):  # passive: "sanctions were imposed"
        if trigger.objects.fullmatch(tokens[index].lower) and before in {
            "be",
            "been",
            "being",
            "was",
            "were",
            "is",
            "are",
        }:
            return Hit(trigger, first, last, False, index)
    return None


_DONE_BY_INFINITIVE = frozenset(
    {
        "going",
        "set",
        "ready",
        "plans",
        "planned",
        "planning",
        "due",
        "began",
        "begun",
        "prepare",
        "prepares",
        "preparing",
        "intends",
        "used",
        "continues",
        "continued",
        "decided",
        "agreed",
        "expected",
        "scheduled",
    }
)


def _is_goal(tokens: Sequence[Token], verb: int) -> bool:
    """Tell whether "to do" names only a wish or another's demand, not what somebody does or is about to do."""
    return verb < 2 or tokens[verb - 2].lower not in _DONE_BY_INFINITIVE
