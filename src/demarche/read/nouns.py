"""Statements carried by a noun whose content stands with it: "Uganda's accusation that ..." (codebook section 3)."""

from collections.abc import Sequence

from demarche.read.drafts import Draft, place, trim
from demarche.read.layout import Layout
from demarche.read.phrases import Phrase, phrase_after
from demarche.read.segment import Token
from demarche.read.words import WORDS, load_lexicon

_NOUNS = frozenset(load_lexicon("nouns")["nouns"])
_CLITICS = frozenset({"'s", "’s"})
_BACK = 8  # words; an owner stands close to its noun


def draft_nouns(layout: Layout, number: int) -> list[Draft]:
    """Return the drafts of one sentence whose cue is a noun with "that" after it and an owner beside it."""
    sentence = layout.sentences[number]
    tokens, found = sentence.tokens, []
    for index, token in enumerate(tokens):
        if token.lower not in _NOUNS or index + 2 >= len(tokens):
            continue
        owner, that = _owner(tokens, index)
        if owner is None or that is None:
            continue
        content = trim(layout, tokens[that + 1].start, sentence.end)
        if content is not None:
            found.append(Draft(number, None, (token.start, token.end), place(tokens, owner), (content,), frame="noun"))
    return found


def _owner(tokens: Sequence[Token], noun: int) -> tuple[Phrase | None, int | None]:
    """Return who owns the noun and where its "that" stands."""
    following = tokens[noun + 1].lower
    if following in {"by", "from"}:
        owner = phrase_after(tokens, noun + 2)
        has_that = owner is not None and owner.stop + 1 < len(tokens) and tokens[owner.stop].lower == "that"
        return (owner, owner.stop) if owner and has_that else (None, None)
    if following != "that":
        return None, None
    return _possessor(tokens, noun), noun + 1


def _possessor(tokens: Sequence[Token], noun: int) -> Phrase | None:
    for index in range(noun - 1, max(-1, noun - _BACK), -1):
        if tokens[index].lower in WORDS.possessives:
            return Phrase(index, index + 1)
        if tokens[index].lower in _CLITICS:
            first = index - 1
            while (
                first > 0
                and tokens[first - 1].is_word
                and (tokens[first - 1].is_capital or tokens[first - 1].lower in WORDS.determiners | WORDS.person_nouns)
            ):
                first -= 1
            return Phrase(first, index)
        if not tokens[index].is_word or tokens[index].lower in WORDS.prepositions:
            return None
    return None
