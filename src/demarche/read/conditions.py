"""Conditions: the clause that an act hangs on, and its type (codebook section 4)."""

import re

from demarche.read.layout import Layout
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon
from demarche.records import Condition, Span

_OPENERS: dict[str, str] = load_lexicon("conditions")["openers"]
_OPENER = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(words) for words in sorted(_OPENERS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_NOUN = re.compile(load_lexicon("conditions")["noun_pattern"], re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.!?—”\"]|\s–\s|$")
_MIN_LENGTH = 10  # characters; "if so", "after all" are no conditions


def find_conditions(layout: Layout, sentence: Sentence) -> list[Condition]:
    """Return the conditions that a sentence names, in order."""
    text, found = layout.text, []
    for match in _OPENER.finditer(text, sentence.start, sentence.end):
        if text[match.end() : match.end() + 3] == " so" or _is_whether(text, match):
            continue
        opener = match[0].lower()
        stop = _CLAUSE_END.search(text, match.end(), sentence.end)
        end = stop.start() if stop else sentence.end
        if end - match.start() >= _MIN_LENGTH:
            found.append(Condition(Span.of(text, match.start(), end), _OPENERS[opener]))
    for match in _NOUN.finditer(text, sentence.start, sentence.end):
        found.append(Condition(Span.of(text, match.start(), match.end()), "prerequisite"))
    return found


def _is_whether(text: str, match: re.Match[str]) -> bool:
    """Tell whether an "if" only stands for "whether" ("asked if")."""
    if match[0].lower() != "if":
        return False
    before = re.search(r"(\w+)\W*$", text[max(0, match.start() - 30) : match.start()])
    return before is not None and before[1].lower() in {
        "asked",
        "asks",
        "ask",
        "know",
        "wonder",
        "wondered",
        "see",
        "as",
        "even",
        "asking",
        "unclear",
    }
