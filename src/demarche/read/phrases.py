"""Noun phrases beside a verb: the subject before it, the person or thing after it, appositions and what is cited.

There is no parser here. A phrase is grown word by word from the verb until a word stands in the way that cannot be
inside it: a verb, a conjunction, a mark. The trained reader measures how far that falls short.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from demarche.read.cues import CUE_FORMS
from demarche.read.segment import Token
from demarche.read.words import WORDS

_LISTED = 6  # words of a name in a list, its comma included
MAX_PHRASE = 30  # words; the longest speaker phrase in ten hand-read articles had 24
_SKIPPED = WORDS.auxiliaries | WORDS.negations | WORDS.adverbs
_MARKS = frozenset('"“”«»„()[];:—–…!?.')
_STOP_LEFT = (WORDS.clause_breakers | _MARKS | {",", "&"}) - {"as", "since"}
_NEVER_INSIDE = WORDS.auxiliaries - {"'s", "’s", "to"}
_BY_THE_WAY = frozenset(
    [
        "who",
        "which",
        "whose",
        "whom",
        "where",
        "when",
        "while",
        "after",
        "before",
        "during",
        "at",
        "in",
        "on",
        "by",
        "as",
        "for",
        "speaking",
        "however",
        "though",
        "meanwhile",
        "too",
        "adding",
        "according",
        "following",
        "since",
        "through",
        "with",
        "despite",
        "having",
        "asked",
    ]
)


def is_short_form(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a full stop only closes an abbreviation inside a sentence: that of "Mr. Berg", "Gen. Holm"."""
    return (
        tokens[index].text == "."
        and 0 < index < len(tokens) - 1
        and tokens[index - 1].end == tokens[index].start
        and (tokens[index - 1].lower in WORDS.abbreviations or (len(tokens[index - 1].text) == 1))
        and tokens[index + 1].is_capital
    )


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of words of one sentence, by index, end exclusive."""

    first: int
    stop: int


@dataclass(frozen=True, slots=True)
class Subject:
    """Who does what the verb says: the phrase, and what it is said to cite ("X, citing Y, said")."""

    phrase: Phrase | None
    citing: Phrase | None = None


def is_verb_like(tokens: Sequence[Token], index: int) -> bool:
    """Guess whether a small-letter word is a finite verb or an auxiliary."""
    token = tokens[index]
    if token.lower in _NEVER_INSIDE:
        return True
    if token.is_capital:
        return False
    if token.lower in WORDS.verbs or (token.lower in CUE_FORMS and not token.lower.endswith("ing")):
        before = tokens[index - 1].lower if index else ""
        return before not in WORDS.determiners and before not in WORDS.possessives and before not in {"'s", "’s", "of"}
    if token.lower.endswith("ed") and len(token.lower) > 4:
        previous = tokens[index - 1] if index else None
        return (
            previous is None or previous.is_capital or previous.lower in {"and", "also", ",", "it", "he", "she", "they"}
        )
    return False


def _skip_left(tokens: Sequence[Token], index: int) -> int:
    """Step left over auxiliaries, adverbs and days ("has also", "on Tuesday")."""
    while index >= 0:
        lower: str = tokens[index].lower
        is_day = lower in WORDS.weekdays
        if (lower in _SKIPPED and lower not in {"all", "both", "far", "no"}) or (
            lower.endswith("ly") and len(lower) > 4 and not tokens[index].is_capital
        ):
            index -= 1
        elif is_day and index and tokens[index - 1].lower in {"on", "late", "early"}:
            index -= 2
        elif is_day:
            index -= 1
        else:
            break
    return index


def subject_before(tokens: Sequence[Token], verb: int, start: int = 0) -> Subject:
    """Return the subject of the verb at index `verb`, looking no further left than `start`."""
    index = _skip_left(tokens, verb - 1)
    if index < start:
        return Subject(None)
    if tokens[index].text in {",", "—", "–", ")"}:
        return _before_insertion(tokens, index, start)
    if tokens[index].lower == "and" and index > start:
        return _shared(tokens, index, start)
    return Subject(_grow_left(tokens, index, start))


def _shared(tokens: Sequence[Token], conjunction: int, start: int) -> Subject:
    """The subject of a second verb ("X did this and said that") is that of the first."""
    for index in range(max(start, conjunction - MAX_PHRASE), conjunction):
        if index > start and is_verb_like(tokens, index):
            return subject_before(tokens, index, start)
    return Subject(None)


def _before_insertion(tokens: Sequence[Token], closing: int, start: int) -> Subject:
    """Resolve "X, ..., said": the insertion is an apposition, a citation, or something by the way."""
    opener = {")": "("}.get(tokens[closing].text, tokens[closing].text)
    opening = next(
        (i for i in range(closing - 1, max(start, closing - MAX_PHRASE) - 1, -1) if tokens[i].text == opener), None
    )
    if opening is None or opening == start:
        return Subject(None)
    head = _grow_left(tokens, opening - 1, start)
    first = tokens[opening + 1].lower
    if head is None:
        return _before_insertion(tokens, opening, start) if tokens[opening - 1].text == "," else Subject(None)
    if first in WORDS.citing:
        return Subject(head, Phrase(opening + 2, closing))
    if (
        first in _BY_THE_WAY
        or (first in {"and", "but", "or"} and _has_verb(tokens, opening + 2, closing))
        or first.endswith("ly")
        or opener == "("
    ):
        return Subject(head)
    return Subject(Phrase(head.first, closing))


def _has_verb(tokens: Sequence[Token], first: int, stop: int) -> bool:
    return any(is_verb_like(tokens, index) for index in range(first, stop))


def _grow_left(tokens: Sequence[Token], last: int, start: int) -> Phrase | None:
    """Return the noun phrase that ends at `last`, or None if no noun can end there."""
    if last < start or not tokens[last].is_word or tokens[last].lower in WORDS.prepositions:
        return None
    if tokens[last].lower in {"who", "which"} and last - 1 > start:
        return _grow_left(tokens, last - 2 if tokens[last - 1].text == "," else last - 1, start)
    if tokens[last].lower in WORDS.pronouns:
        return (
            Phrase(last, last + 1)
            if tokens[last].lower in WORDS.subject_pronouns or tokens[last].lower == "who"
            else None
        )
    first = last
    while first > start and last - first < MAX_PHRASE and _may_stand_inside(tokens, first - 1, last):
        first -= 1
    first = _drop_opening(tokens, first, last)
    if first > last:
        return None
    return Phrase(_whole_list(tokens, first, last, start), last + 1)


def _whole_list(tokens: Sequence[Token], first: int, last: int, start: int) -> int:
    """Take in the names before a comma where the phrase is the end of a list: "Chile, Peru and Bolivia"."""
    if not any(token.lower == "and" for token in tokens[first : last + 1]):
        return first
    while first - 2 >= start and tokens[first - 1].text == "," and tokens[first - 2].is_capital:
        begin = first - 2
        while begin > start and (tokens[begin - 1].is_capital or tokens[begin - 1].lower in {"the", "of"}):
            begin -= 1
        if begin > start and tokens[begin - 1].text != ",":
            return begin if first - begin <= _LISTED else first
        first = begin
    return first


def _may_stand_inside(tokens: Sequence[Token], index: int, last: int) -> bool:
    token = tokens[index]
    if is_short_form(tokens, index):
        return True
    if token.text in _MARKS or token.text == "," or token.lower in _STOP_LEFT:
        return False
    if token.lower in WORDS.subject_pronouns or is_verb_like(tokens, index):
        return False
    if token.lower in {"and", "or"}:
        return index > 0 and tokens[index - 1].is_word
    return not (token.lower in WORDS.prepositions and token.lower not in WORDS.inner_prepositions)


def _drop_opening(tokens: Sequence[Token], first: int, last: int) -> int:
    """Drop what opens a clause but is not the speaker: "And", "On Monday", "In Geneva"."""
    while first <= last:
        lower = tokens[first].lower
        if lower in {
            "and",
            "but",
            "or",
            "yet",
            "so",
            "still",
            "meanwhile",
            "then",
            "later",
            "earlier",
            "also",
            "'s",
            "’s",
            "however",
        }:
            first += 1
        elif lower in WORDS.prepositions or lower in WORDS.weekdays:
            first = _after_preposition(tokens, first, last)
        else:
            break
    return first


def _after_preposition(tokens: Sequence[Token], first: int, last: int) -> int:
    """Return where the speaker begins after a phrase of place or time without a comma."""
    index = first + 1
    while index <= last and (tokens[index].lower in WORDS.weekdays | WORDS.months or tokens[index].text[0].isdigit()):
        index += 1
    if index > first + 1:
        return index
    while index <= last and not (tokens[index].lower in WORDS.determiners or tokens[index].is_capital):
        index += 1
    index += 1
    while index <= last and tokens[index].lower not in WORDS.determiners and not _begins_name(tokens, index):
        index += 1
    return index


def _begins_name(tokens: Sequence[Token], index: int) -> bool:
    return tokens[index].is_capital and not tokens[index - 1].is_capital


def phrase_after(tokens: Sequence[Token], first: int, *, apposition: bool = False, bare: bool = False) -> Phrase | None:
    """Return the noun phrase that begins at `first`.

    With `apposition`, what follows it between commas as well; with `bare`, nothing from its first preposition on.
    """
    if first >= len(tokens) or not tokens[first].is_word:
        return None
    if tokens[first].lower in WORDS.object_pronouns | WORDS.subject_pronouns:
        return Phrase(first, first + 1)
    if tokens[first].lower in WORDS.prepositions | WORDS.conjunctions or is_verb_like(tokens, first):
        return None
    stop = _grow_right(tokens, first)
    if bare:
        stop = next((i for i in range(first + 1, stop) if tokens[i].lower in WORDS.prepositions), stop)
    if apposition and stop + 1 < len(tokens) and tokens[stop].text == ",":
        stop = _with_apposition(tokens, stop)
    return Phrase(first, stop) if stop > first else None


def _grow_right(tokens: Sequence[Token], first: int) -> int:
    index, seen_head = first, False
    while index < len(tokens) and index - first < MAX_PHRASE:
        token = tokens[index]
        lower = token.lower
        if is_short_form(tokens, index):
            index += 1
            continue
        if token.text in _MARKS or token.text == "," or is_verb_like(tokens, index):
            break
        if lower in WORDS.clause_breakers or lower in {"to", "not", "if"} or (lower in WORDS.adverbs and seen_head):
            break
        if lower in {"and", "or"} and not _continues_list(tokens, index):
            break
        if lower in WORDS.prepositions and not (seen_head and _stays_inside(tokens, index)):
            break
        if (
            seen_head
            and index > first
            and (lower in WORDS.determiners or lower in WORDS.pronouns)
            and tokens[index - 1].lower not in WORDS.prepositions | {"and", "or"}
        ):
            break
        seen_head = seen_head or token.is_capital or lower not in WORDS.determiners | WORDS.possessives
        index += 1
    while index > first and (
        tokens[index - 1].lower in WORDS.prepositions or tokens[index - 1].lower in {"and", "or", "the"}
    ):
        index -= 1
    return index


def _continues_list(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return (
        following is not None
        and following.is_word
        and not is_verb_like(tokens, index + 1)
        and (following.is_capital or following.lower in WORDS.determiners or following.lower in WORDS.person_nouns)
    )


def _stays_inside(tokens: Sequence[Token], index: int) -> bool:
    """Tell whether a preposition belongs to the phrase ("minister of defence"), not to the verb ("said in Rome")."""
    lower = tokens[index].lower
    if lower == "of":
        return True
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.lower in WORDS.weekdays | WORDS.months or following.text[0].isdigit():
        return False
    previous = tokens[index - 1].lower
    return lower in {"for", "at", "from", "to", "with", "in"} and previous in WORDS.person_nouns


def _with_apposition(tokens: Sequence[Token], comma: int) -> int:
    """Return the end of "X, the head of Y," if what follows the comma names the same person, else the comma."""
    stop = _grow_right(tokens, comma + 1)
    words = {tokens[i].lower for i in range(comma + 1, stop)}
    closes = stop >= len(tokens) or tokens[stop].text in {",", ".", ";"} or tokens[stop].lower in {"who", "said"}
    return stop if closes and words & WORDS.person_nouns else comma
