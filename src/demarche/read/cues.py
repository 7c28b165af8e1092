"""The cue lexicon, and where its verbs and phrases stand in a sentence."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from demarche.read.segment import Token
from demarche.read.words import WORDS, inflect, load_lexicon

# Words after which a form that could be a noun is one ("the claim that", "his demands", "of reports").
_NOMINAL = (
    WORDS.determiners
    | WORDS.possessives
    | {
        "'s",
        "’s",
        "of",
        "for",
        "in",
        "under",
        "about",
        "more",
        "from",
        "with",
        "by",
        "on",
        "into",
        "new",
        "joint",
        "phone",
        "final",
        "latest",
        "recent",
        "strong",
        "repeated",
        "against",
        "despite",
        "over",
        "other",
        "further",
        "after",
        "amid",
    }
)
_PLURALS = frozenset(
    {"states", "reports", "claims", "demands", "calls", "notes", "comments", "promises", "hopes", "fears"}
)
_BASE_FOLLOWS = frozenset(
    {
        "to",
        "not",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "do",
        "did",
        "does",
        "n't",
        "n’t",
        "cannot",
        "i",
        "we",
        "they",
        "you",
    }
)


@dataclass(frozen=True, slots=True)
class Cue:
    """One entry of the lexicon."""

    name: str
    frames: frozenset[str]
    act: str
    act_frames: frozenset[str] | None
    to: str
    statement: bool
    example: str


@dataclass(frozen=True, slots=True)
class CueHit:
    """A cue found in a sentence: its entry and its first and last word, by index."""

    cue: Cue
    first: int
    last: int


def _load() -> tuple[dict[str, list[tuple[tuple[str, ...], Cue]]], tuple[Cue, ...]]:
    by_first: dict[str, list[tuple[tuple[str, ...], Cue]]] = {}
    entries = []
    for name, entry in load_lexicon("cues").items():
        frames = frozenset(entry["frames"])
        cue = Cue(
            name=name,
            frames=frames,
            act=entry.get("act", ""),
            act_frames=frozenset(entry["act_frames"]) if "act_frames" in entry else None,
            to=entry.get("to", "none"),
            statement=entry.get("statement", True),
            example=entry["example"],
        )
        entries.append(cue)
        for form in entry.get("forms") or inflect(name):
            words = tuple(form.split())
            by_first.setdefault(words[0], []).append((words, cue))
    for options in by_first.values():
        options.sort(key=lambda option: -len(option[0]))
    return by_first, tuple(entries)


_BY_FIRST, CUES = _load()
CUE_FORMS = frozenset(words[0] for options in _BY_FIRST.values() for words, _ in options if len(words) == 1)


def _is_verb(tokens: Sequence[Token], index: int, cue: Cue) -> bool:
    """Tell whether a one-word form is used as a verb here: by its ending and the word before it."""
    token = tokens[index]
    before = tokens[index - 1].lower if index else ""
    after = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if token.is_capital and index and token.lower != token.text:
        return False
    if token.lower.endswith("ing"):
        return before in {",", "is", "are", "was", "were", "been", "be", "and", "while", "by", "—", "–", '"', "”"}
    if before in _NOMINAL:
        return False
    if before in {"be", "been", "being", "is", "was", "are", "were", "get", "not"} and token.lower.endswith("ed") | (
        token.lower in {"said", "told", "found", "thought"}
    ):
        return after == "that" and index >= 2 and tokens[index - 2].lower == "it"
    if token.lower == cue.name and before == "to" and cue.act:
        return False  # an act that is only wished for or forced is not done
    if token.lower == cue.name and before in {"and", ","}:
        return False
    if token.lower in _PLURALS and after in {"and", ",", ".", "of", "in"}:
        return False
    if before == "" and not token.lower.endswith("ed"):
        return False
    return not (token.lower == cue.name and before not in _BASE_FOLLOWS and _looks_singular(tokens, index))


def _looks_singular(tokens: Sequence[Token], index: int) -> bool:
    """A base form after a singular name or noun is rather a noun ("a ceasefire demand")."""
    before = tokens[index - 1] if index else None
    return (
        before is not None
        and before.is_word
        and not before.lower.endswith("s")
        and before.lower not in {"and", "also", "people", "police", ","}
    )


def find_cues(tokens: Sequence[Token]) -> Iterator[CueHit]:
    """Yield the cues of a sentence from left to right, the longest where several begin at one word."""
    index = 0
    while index < len(tokens):
        hit = _match(tokens, index)
        if hit is None:
            index += 1
            continue
        yield hit
        index = hit.last + 1


def _match(tokens: Sequence[Token], index: int) -> CueHit | None:
    for words, cue in _BY_FIRST.get(tokens[index].lower, ()):
        last = index + len(words) - 1
        if last >= len(tokens) or any(tokens[index + k].lower != word for k, word in enumerate(words)):
            continue
        if len(words) > 1 or _is_verb(tokens, index, cue):
            return CueHit(cue, index, last)
    return None
