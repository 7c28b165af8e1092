"""Words in capitals, one by one: how a word is set in ordinary text by itself and by the words beside it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from demarche.read.words import WORDS, load_lexicon

TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’](?!S\b)[^\W_]+)*")
_ENDS = re.compile(r"[.!?…]+[\"'”’»)\]]*\s")
_OPENS_QUOTE = re.compile(r"(?:[,:]\s+|^\s*)[\"“‘«]$")
_LABEL = re.compile(r":\s+$")
_MIDDLE = re.compile(r"(?<=[a-z,] )[^\W\d_][\w’'-]*")  # words inside sentences, where a capital is a name's
_NUMERAL = re.compile(r"[IVX]{2,}")
_LABEL_WORDS = 4  # of a speaker's name before a colon
_SMALL = frozenset({"of", "the", "for", "and", "to", "in", "at", "on"})  # inside a title: "Secretary of State"
SHORTEST = 3  # letters of a word that may be an unknown name
_ACRONYM = range(2, 6)  # letters of a word without vowels that is taken for initials
LEXICON = {name: frozenset(words) for name, words in load_lexicon("capitals").items()}
CLOSED = frozenset().union(
    *(getattr(WORDS, name) for name in ("determiners", "possessives", "pronouns", "auxiliaries", "negations")),
    *(getattr(WORDS, name) for name in ("adverbs", "prepositions", "conjunctions", "person_nouns", "verbs")),
)
_MONTHS = WORDS.months | {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"}
UNSTEADY = (
    LEXICON["behind_the"] | LEXICON["verbs_too"] | {"us", "may", "march"}
)  # a name or a word, whatever they are elsewhere in the text


@dataclass(slots=True)
class Item:
    """A word or a name of several: its place, how it is to be set, and `name`, `noun` (of an actor) or `word`."""

    start: int
    end: int
    set_as: str
    kind: str
    opens: bool = False  # begins a sentence

    @property
    def low(self) -> str:
        """The words in lower case."""
        return self.set_as.lower()


def habits_of(text: str, blocks: Sequence[tuple[int, int]]) -> dict[str, str]:
    """Return how the ordinary part of a text writes the words inside its sentences, by the word in lower case."""
    counts: dict[str, Counter[str]] = {}
    last = 0
    for start, end in [*blocks, (len(text), len(text))]:
        for match in _MIDDLE.finditer(text, last, start):
            counts.setdefault(match[0].lower(), Counter())[match[0]] += 1
        last = end
    return {low: forms.most_common(1)[0][0] for low, forms in counts.items() if len(low) > 1}


def by_habit(item: Item, habits: dict[str, str]) -> Item:
    """Return a word as the ordinary part of the text writes it."""
    if item.low not in habits or item.low in UNSTEADY:
        return item
    kind = "name" if habits[item.low][0].isupper() else "noun" if item.kind == "noun" else "word"
    return Item(item.start, item.end, habits[item.low], kind)


def plain(token: re.Match[str]) -> Item:
    """Return a word that the registry does not know."""
    word = token[0]
    low = word.lower() if len(word.lower()) == len(word) else word
    if any(char.islower() for char in word):
        return Item(token.start(), token.end(), word, "word")
    if "." in word:
        keeps = low.rstrip(".") not in WORDS.abbreviations or low.startswith("u.")
        return Item(token.start(), token.end(), word if keeps else low, "name" if keeps else "word")
    if len(word) == 1:
        possessive = token.start() and token.string[token.start() - 1] in "'’"
        article = low == "a" and not token.string.startswith(".", token.end())
        return Item(token.start(), token.end(), low if possessive or article else word, "word")
    if low in WORDS.weekdays or (low in _MONTHS and _is_month(token)) or low.startswith(("i'", "i’")):
        return Item(token.start(), token.end(), opened(low), "word")
    if low not in WORDS.abbreviations and (_NUMERAL.fullmatch(word) or _is_acronym(low)):
        return Item(token.start(), token.end(), word, "name")
    return Item(token.start(), token.end(), low, "word")


def _is_acronym(low: str) -> bool:
    return len(low) in _ACRONYM and low.isalpha() and not set(low) & set("aeiouy") and low not in CLOSED


def _is_month(token: re.Match[str]) -> bool:
    low, text = token[0].lower(), token.string
    dated = re.match(r"\.?\s+\d", text[token.end() : token.end() + 4]) or re.search(
        r"\d\s$", text[: token.start()][-3:]
    )
    if low not in {"may", "march", "mar", "dec"}:
        return len(low) > SHORTEST + 1 or bool(dated)
    before = re.search(r"(\w+)\s$", text[max(0, token.start() - 12) : token.start()])
    return bool(dated) or (before is not None and before[1].lower() in LEXICON["before_months"])


def may_name(low: str, text: str, place: tuple[int, int]) -> bool:
    """Tell whether a single word that the registry knows is a name here."""
    before = re.search(r"(\w+)\s+$", text[max(0, place[0] - 16) : place[0]])
    led = before[1].lower() if before else ""
    if low == "us":
        return not _is_pronoun(text, place, led)
    if low in LEXICON["behind_the"]:
        return led == "the"
    if low in LEXICON["verbs_too"] and led in LEXICON["modals"]:
        return False
    return low not in LEXICON["words"]


def _is_pronoun(text: str, place: tuple[int, int], led: str) -> bool:
    """Tell "us" from the state: behind "let", or behind what takes an object where the writer speaks of himself."""
    if led == "let":
        return True
    after = TOKEN.search(text, place[1], place[1] + 24)
    alone = after is None or text[place[1] : after.start()] != " " or after[0].lower() in CLOSED
    around = text[max(0, place[0] - 200) : place[1] + 200].lower()
    governed = led in LEXICON["give_us"] or (alone and led in LEXICON["of_us"])
    return governed and bool(re.search(r"\b(?:we|our|i|my)\b", around))


def mark_openings(text: str, start: int, items: list[Item]) -> None:
    """Mark the words that begin sentences."""
    last = start
    for index, item in enumerate(items):
        gap = text[last : item.start]
        ends = _ENDS.search(gap) or (index and text[last - 1] == "." and gap.isspace())
        if ends and gap[:1] in {".", " ", "\n"} and not _ENDS.match(gap[1:]) and _is_abbreviated(items[index - 1]):
            ends = item.low in LEXICON["openers"]
        labelled = index and index <= _LABEL_WORDS and _LABEL.fullmatch(gap)
        item.opens = bool(index == 0 or ends or labelled or _OPENS_QUOTE.search(gap))
        last = item.end


def _is_abbreviated(item: Item) -> bool:
    low = item.low.rstrip(".")
    return "." in item.set_as or (len(low) == 1 and low.isalpha()) or low in WORDS.abbreviations


def is_courtesy(item: Item) -> bool:
    """Tell whether a word is "Mr." or the like, which a name follows."""
    return item.low.rstrip(".") in LEXICON["courtesies"]


def capital(word: str) -> str:
    """Return a word as a name: Hyde, O'Neill, McCarthy."""
    return "".join(map(opened, re.split(r"(?<=^[OD]['’])|(?<=^Mc)", opened(word))))


def titled(words: str) -> str:
    """Return a title as it stands before a name: Secretary of State."""
    return " ".join(word if word in _SMALL else word[:1].upper() + word[1:] for word in words.split(" "))


def opened(words: str) -> str:
    """Return words with their first letter a capital, unless a name is written with a small one."""
    return words[:1].upper() + words[1:] if len(words[:1].upper()) == 1 else words
