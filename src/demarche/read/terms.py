"""Terms: what somebody says will or would follow if another side does, or does not do, something (codebook 4.1).

"If Riga opens the port, we will lift the blockade" is an offer, and a demand of its condition; "unless Riga opens the
port, there will be war" a threat. Read inside the words of a speaker who is known.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from demarche.read.layout import Layout
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon
from demarche.records import Condition, Span, Statement

_LEXICON = load_lexicon("terms")
_WILL = re.compile(r"\b(?:will|would|shall|could|might|may|can)\b|[’']ll\b", re.IGNORECASE)
_TYPES = frozenset({"if", "unless", "until", "after", "in_exchange"})
_MIN_LENGTH = 12  # characters of a main clause; less is a remnant


def _stems(name: str) -> re.Pattern[str]:
    words = "|".join(re.escape(stem).replace(r"\*", r"\w*") for stem in _LEXICON[name])
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


_HARM, _GOOD = _stems("harm"), _stems("good")


class Term(NamedTuple):
    """A condition, the clause that hangs on it, and the act that the two make."""

    act: str
    clause: Span
    condition: Condition


def find_terms(
    layout: Layout, sentence: Sentence, statement: Statement, conditions: Sequence[Condition]
) -> Iterator[Term]:
    """Yield the terms that a statement sets in one sentence, by the conditions found there."""
    for condition in conditions:
        inside = any(span.covers(condition.span) for span in statement.content)
        if condition.type not in _TYPES or not inside:
            continue
        clause = _main_clause(layout, sentence, statement, condition)
        if clause is None or not _WILL.search(clause.text):
            continue
        if _HARM.search(clause.text):
            yield Term("threaten", clause, condition)
        elif _GOOD.search(clause.text) and condition.type in {"if", "after", "in_exchange"}:
            yield Term("offer", clause, condition)


def _main_clause(layout: Layout, sentence: Sentence, statement: Statement, condition: Condition) -> Span | None:
    """Return the longer of what stands before and after the condition inside the statement's words."""
    spans = [span for span in statement.content if span.start < sentence.end and sentence.start < span.end]
    start, end = max(sentence.start, spans[0].start), min(sentence.end, spans[-1].end)
    before, after = (start, condition.span.start), (condition.span.end, end)
    first, last = max(before, after, key=lambda place: place[1] - place[0])
    while first < last and layout.text[first] in ' ,;—–"”\n':
        first += 1
    while last > first and layout.text[last - 1] in " ,;—–.\n":
        last -= 1
    return Span.of(layout.text, first, last) if last - first >= _MIN_LENGTH else None
