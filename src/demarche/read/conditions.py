"""Conditions: the clause that an act hangs on, and its type (codebook section 4)."""

import re
from collections.abc import Sequence

from demarche.read.layout import Layout
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon
from demarche.records import Condition, Span

# Acts that may hang on a condition; a meeting or an accusation is told for itself.
CONDITIONAL = frozenset({"demand", "appeal", "offer", "promise", "agree", "reject", "threaten", "warn", "announce"})

_LEXICON = load_lexicon("conditions")
_OPENERS: dict[str, str] = _LEXICON["openers"]
_OPENER = re.compile(
    rf"(?<!\w)(?:{'|'.join(re.escape(words) for words in sorted(_OPENERS, key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_PATTERNS = [(kind, re.compile(pattern)) for kind, patterns in _LEXICON["patterns"].items() for pattern in patterns]
_NO_CONDITION = re.compile(rf"(?:{'|'.join(_LEXICON['no_conditions'])})(?!\w)", re.IGNORECASE)
_NOUN = re.compile(_LEXICON["noun_pattern"], re.IGNORECASE)
_CLAUSE_END = re.compile(r"[,;:.!?—”\"]|\s–\s|$")
_MIN_LENGTH = 10  # characters; "if so", "after all" are no conditions
_ALONE = frozenset({"in_exchange"})  # types that need no more than their opener: "in return"
_ITSELF = 0.6  # share of a demand from which the condition it stands in is the demand told, and none of its own


def find_conditions(layout: Layout, sentence: Sentence) -> list[Condition]:
    """Return the conditions that a sentence names, in order of their kinds: openers, patterns, nouns."""
    text, found = layout.text, []
    for match in _OPENER.finditer(text, sentence.start, sentence.end):
        if _NO_CONDITION.match(text, match.start(), sentence.end) or _is_whether(text, match):
            continue
        kind = _OPENERS.get(match[0].casefold())
        if kind is None:
            continue  # "İf": the pattern takes a letter of another alphabet for one of ours
        end = _clause_end(text, match.end(), sentence.end)
        if end - match.end() < 2 and kind not in _ALONE:
            end = _clause_end(text, min(end + 1, sentence.end), sentence.end)  # "unless, say, it rains"
        if end - match.start() >= _MIN_LENGTH or kind in _ALONE:
            found.append(Condition(Span.of(text, match.start(), end), kind))
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text, sentence.start, sentence.end):
            end = _clause_end(text, match.end("head"), sentence.end)
            found.append(Condition(Span.of(text, match.start("head"), end), kind))
    for match in _NOUN.finditer(text, sentence.start, sentence.end):
        found.append(Condition(Span.of(text, match.start(), match.end()), "prerequisite"))
    return found


def _clause_end(text: str, start: int, stop: int) -> int:
    found = _CLAUSE_END.search(text, start, stop)
    return found.start() if found else stop


def condition_of(conditions: Sequence[Condition], evidence: Span, act: str) -> Condition | None:
    """Return the condition in the evidence of an act, else the one in its sentence that stands nearest, or None.

    What is demanded by way of a condition ("if the ships leave") is not itself demanded on that condition.
    """

    def distance(condition: Condition) -> int:
        if condition.span.overlaps(evidence):
            return 0
        return min(abs(condition.span.start - evidence.end), abs(evidence.start - condition.span.end))

    def is_itself(span: Span) -> bool:
        shared = min(span.end, evidence.end) - max(span.start, evidence.start)
        return act == "demand" and shared >= _ITSELF * (evidence.end - evidence.start)

    return min((item for item in conditions if not is_itself(item.span)), key=distance, default=None)


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
