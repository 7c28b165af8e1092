"""Time and modality of an act from the words around its verb (codebook section 4)."""

from collections.abc import Sequence

from demarche.read.segment import Token
from demarche.read.words import WORDS, load_lexicon

_LEXICON = load_lexicon("modality")
_HEDGES = frozenset(_LEXICON["hedges"])
_HYPOTHESES = frozenset(_LEXICON["hypotheses"])
_FUTURE = frozenset(_LEXICON["future"])
_FUTURE_PHRASES = tuple(tuple(phrase.split()) for phrase in _LEXICON["future_phrases"])
_PRESENT = frozenset({"is", "are", "am", "'s", "’s", "being", "has", "have"})
_NEAR = 6  # words before a verb in which its auxiliaries and adverbs stand


def _window(tokens: Sequence[Token], verb: int, near: int = _NEAR) -> list[str]:
    """Return the words before the verb in its own clause, in lower case."""
    words: list[str] = []
    for index in range(verb - 1, max(-1, verb - near - 1), -1):
        if tokens[index].text in {";", ":", "—"} or tokens[index].lower in {"that", "but", "who", "which"}:
            break
        words.append(tokens[index].lower)
    return words[::-1]


def find_modality(tokens: Sequence[Token], verb: int) -> str:
    """Return `negated`, `hypothetical`, `hedged` or `asserted` for the verb or noun at index `verb`."""
    before = _window(tokens, verb)
    if any(word in WORDS.negations for word in before[-4:]):
        return "negated"
    whole = {token.lower for token in tokens[max(0, verb - 12) : verb + 6]}
    if _HYPOTHESES & set(before):
        return "hypothetical"
    return "hedged" if _HEDGES & whole else "asserted"


def find_time(tokens: Sequence[Token], verb: int, *, default: str = "past") -> str:
    """Return `future`, `present` or `past` for the verb at index `verb`."""
    before, form = _window(tokens, verb), tokens[verb].lower
    if _FUTURE & set(before) or _has_phrase(before, _FUTURE_PHRASES) or form in _FUTURE:
        return "future"
    if form.endswith("ing") and set(before[-3:]) & {"is", "are", "'s", "’s", "been", "am"}:
        return "present"
    if form.endswith(("ed", "ought", "ent", "et", "ook", "ew", "aid")) or set(before[-3:]) & {
        "was",
        "were",
        "had",
        "did",
    }:
        return "past"
    if (form.endswith("s") and not form.endswith("ss")) or set(before[-2:]) & _PRESENT:
        return "present"
    return default


def _has_phrase(words: Sequence[str], phrases: Sequence[tuple[str, ...]]) -> bool:
    return any(tuple(words[i : i + len(phrase)]) == phrase for phrase in phrases for i in range(len(words)))
