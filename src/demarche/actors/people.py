"""Whom an article names: persons with the titles that stand beside them, nameless sources, principals, in order."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache

from .compile import slug
from .model import Resolution
from .phrase import NAME_KINDS, Piece, has_actor, is_name, parse
from .registry import Registry
from .spelling import same_given

# The point behind an initial or a form of address ends no sentence.
SENTENCE_END = re.compile(
    r"(?:[!?…]|(?<![\s.][A-Z])(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<!\bDr)(?<!\bGen)(?<!\bSen)(?<!\bRep)(?<!\bGov)(?<!\bCol)(?<!\bLt)(?<!\bSt)\.)"
    r"[\"”’)]*\s+(?=[\"“‘(A-Z])|\n"
)
MODIFIERS = frozenset(
    {
        "adjective",
        "state",
        "title",
        "organ",
        "metonym",
        "organisation",
        "nonstate",
        "group",
        "outlet",
        "poss",
        "capital",
    }
)
LINKS = frozenset(
    [
        "special",
        "senior",
        "chief",
        "top",
        "deputy",
        "former",
        "then",
        "late",
        "acting",
        "interim",
        "new",
        "newly",
        "press",
        "current",
        "veteran",
        "mr",
        "mrs",
        "sheikh",
        "sheik",
        "shaikh",
        "haji",
    ]
)
FEMALE = re.compile(r"\b(?:Mrs|Ms|Miss|Queen|Lady|Dame|Madam|Baroness)\b\.?|(?:woman|actress|Princess)\b")
MALE = re.compile(r"\b(?:Mr|King|Sir|Lord)\b\.?|(?:spokesman|chairman|statesman|Prince|businessman)\b")
NO_PART = frozenset(["jr", "sr", "ii", "iii", "mr", "mrs", "ms", "dr"])
NUMERAL = re.compile(r"[IVX]{2,}|[IVX](?=$)")  # "Leo XIV" is called Leo
CROWNS = frozenset(["Pope", "King", "Queen", "Emperor"])
HEADING_WORDS, HEADING_SHARE = 4, 0.8  # longer words of a line in title case, and how many of them are capital
TELLS = frozenset(
    ["said", "says", "told", "tells", "wrote", "added", "argued", "warned", "explained", "noted", "believes"]
)
TRADES = frozenset(["expert", "journalist"])  # titles that are no offices
MAX_APPOSITION = 14  # pieces of an apposition that are read; longer ones tell a story


@dataclass(slots=True)
class Entity:
    """One person of the article."""

    words: list[str]
    resolution: Resolution
    titles: set[str]
    places: list[int]
    subjects: list[int]
    gender: str = ""
    ids: set[str] = field(default_factory=set)

    @property
    def surname(self) -> str:
        """Last word of the name."""
        return self.words[-1]

    @property
    def office(self) -> str:
        """Principal and organ of the path."""
        return "/".join(self.resolution.actor.split("/")[:2])

    @property
    def full(self) -> bool:
        """Whether more than the surname is known."""
        return len(self.words) > 1


Resolve = Callable[[int, int], Resolution]


def people(registry: Registry, text: str, parts: list[Piece], resolve: Resolve) -> list[Entity]:
    """The persons of an article in the order in which they appear, mentions of one person put together."""
    found: list[Entity] = []
    headings = headings_of(text)
    surnames: set[str] = set()
    for index, piece in enumerate(parts):
        if piece.kind not in NAME_KINDS or (piece.kind == "name" and piece.text in registry.words("body_nouns")):
            continue
        if piece.kind == "name" and any(start <= piece.start < end for start, end in headings):
            continue  # where every word is capital, capitals make no name
        start, end = extent(text, parts, index)
        told = start < piece.start or end > piece.end
        if piece.kind == "name" and not (told or piece.text in surnames):
            continue
        if index + 1 < len(parts) and parts[index + 1].kind == "organ" and piece.text[-1:] != "'":
            told = False  # "the Trump administration" names no person
        entity = _add(registry, found, text, piece, (start, end) if told else (piece.start, piece.end), resolve)
        surnames |= {entity.surname} if entity else set()
    return found


def headings_of(text: str) -> list[tuple[int, int]]:
    """The lines set in title case, as headlines are: most words longer than three letters begin with a capital."""
    found = []
    for line in re.finditer(r"[^\n]{12,200}", text):
        words = re.findall(r"[^\W\d_]{4,}", line[0])
        capital = sum(word[0].isupper() for word in words)
        if len(words) >= HEADING_WORDS and capital >= HEADING_SHARE * len(words):
            found.append(line.span())
    return found


def _same_person(path: str, words: list[str]) -> bool:
    """Whether a path can be the person of a full name that comes later: "lindsey-graham" is not Sharon Graham."""
    given = path.rsplit("/", maxsplit=1)[-1].split("-", maxsplit=1)[0] if path.count("/") == 2 else words[0]
    return same_given(slug(words[0]).split("-")[0], given) or slug(words[0]) in path


def _head_of_state(entity: Entity) -> bool:
    """Whether a bare surname was taken for somebody in one of the offices that need no introduction."""
    return entity.resolution.actor.split("/")[1:2] in (["leader"], ["president"], ["pm"])


def _as_person(found: Resolution, words: list[str]) -> Resolution:
    """A named person for whom the words gave a principal only."""
    if len(words) < 2 or found.actor.count("/") == 2 or found.actor in {"?", "", "AUTHOR"}:
        return found
    path = f"{found.principal.rstrip('?')}//{slug(' '.join(words))}"
    return replace(found, actor=path, actors=(path,))


def _own(found: Resolution, words: list[str]) -> Resolution:
    """Of a phrase that was taken for several actors, the one who bears the name."""
    own = [path for path in found.actors if path.endswith(slug(words[-1]))]
    return replace(found, actor=own[0], actors=(own[0],)) if len(found.actors) > 1 and own else found


def _add(
    registry: Registry, found: list[Entity], text: str, piece: Piece, place: tuple[int, int], resolve: Resolve
) -> Entity | None:
    words = name_words(piece.text)
    if not words:
        return None
    entity = match(found, words)
    if (
        entity
        and entity.gender
        and {entity.gender, gender_of(registry, text[place[0] : place[1]], words)} == {"f", "m"}
    ):
        entity = None
    if (
        entity
        and len(words) > 1
        and not entity.full
        and _head_of_state(entity)
        and not _same_person(entity.resolution.actor, words)
    ):
        entity = None  # who met "Trump" first, and then "Melania Trump", has met two
    subject = opens_clause(text, place[0])
    told = place != (piece.start, piece.end)
    titles = title_words(registry, text[place[0] : place[1]]) if told else set()
    phrase = text[place[0] : place[1]]
    ids = (
        {i for m in parse(registry, phrase) if m.kind == "title" for i in registry.title_ids(m.text)} if told else set()
    )
    gender = gender_of(registry, phrase, words)
    if entity is None:
        resolution = _as_person(_own(resolve(*place), words), words)
        if not gender and "/" in resolution.actor:
            gender = gender_of(registry, "", resolution.actor.split("/")[-1].replace("-", " ").title().split())
        entity = Entity(words, resolution, titles, [piece.start], [piece.start] if subject else [], gender, ids)
        found.append(entity)
        return entity
    entity.places.append(piece.start)
    entity.subjects += [piece.start] if subject else []
    entity.titles |= titles
    entity.ids |= ids
    entity.gender = entity.gender or gender
    other = len(words) > 1 and not entity.full and not _same_person(entity.resolution.actor, words)
    better = other or (told and (entity.resolution.actor.startswith("?") or "//" in entity.resolution.actor))
    if better or (len(words) > len(entity.words) and not entity.full):
        again = resolve(*place)
        lost = again.actor.startswith("?") and not entity.resolution.actor.startswith("?")
        fits = (
            again.actor != "?"
            and not lost
            and (not entity.full or len(words) > 1 or _same_person(again.actor, entity.words))
        )
        office = "//" in entity.resolution.actor and "//" not in again.actor and "/" in again.actor
        if other or (
            fits
            and (office or again.confidence >= entity.resolution.confidence or entity.resolution.actor.startswith("?"))
        ):
            entity.resolution = _as_person(_own(again, words), max(words, entity.words, key=len))
        entity.words = words if len(words) > len(entity.words) else entity.words
    return entity


@lru_cache(maxsize=8192)
def bare_surname(name: str) -> str:
    """A surname in plain letters without its Arabic article."""
    return re.sub(r"^(?:al|el)-", "", slug(name))


def _bears(entity: Entity, words: list[str]) -> bool:
    if len(words) == 1:
        if bare_surname(words[0]) == bare_surname(entity.words[-1]):
            return True
        return len(words[0]) > 3 and words[0] in entity.words[1:]
    if len(entity.words) > len(words) and entity.words[-len(words) :] == words:
        return True  # "Gamal al-Din" after "Khaled Gamal al-Din"
    return slug(words[-1]) == slug(entity.surname) and (not entity.full or same_given(words[0], entity.words[0]))


def gender_of(registry: Registry, phrase: str, words: list[str]) -> str:
    """ "f" or "m" by the form of address or the given name, "" where neither tells."""
    if FEMALE.search(phrase) or (len(words) > 1 and words[0] in registry.words("female")):
        return "f"
    return "m" if MALE.search(phrase) or (len(words) > 1 and words[0] in registry.words("male")) else ""


def name_words(name: str) -> list[str]:
    """Words of a name without titles of courtesy and generational marks."""
    words = [word.strip(",.'’") if len(word) > 2 else word for word in name.split()]
    kept = [
        word
        for word in words
        if word and word.lower() not in NO_PART and not (len(words) > 1 and NUMERAL.fullmatch(word))
    ]
    return kept[1:] if len(kept) == 2 and kept[0] in CROWNS else kept


def match(found: list[Entity], words: list[str]) -> Entity | None:
    """The person whom a name means among those named so far: same surname, no other given name; the latest of several."""
    same = [entity for entity in found if words and _bears(entity, words)]
    if same:
        # of two who share a surname the first introduced is the one whom the article is about
        return max(same, key=lambda entity: (entity.surname == words[-1], len(entity.places)))
    if len(words) == 1 and len(words[0]) > 2:
        return next((entity for entity in reversed(found) if words[0] == entity.words[0] and entity.full), None)
    return None


def title_words(registry: Registry, phrase: str) -> set[str]:
    """Last words of the titles in a phrase: "minister" of "foreign minister"."""
    heads = {
        mention.text.lower().split(" of ")[0].split()[-1]
        for mention in parse(registry, phrase)
        if mention.kind == "title"
    }
    return heads | {"spokesperson" for head in heads if head in {"spokesman", "spokeswoman"}}


def extent(text: str, parts: list[Piece], index: int) -> tuple[int, int]:
    """Where the phrase around a name begins and ends: titles before it, an apposition on either side."""
    first = _to_the_left(text, parts, index)
    if first < index and first > 1 and (title := _over_complement(parts, first)):
        first = _to_the_left(text, parts, title)
    while parts[first].kind in {"poss"}:
        first += 1
    lead = parts[first - 1] if first else parts[first]
    beside = lead.kind in {"prep", "det", "name"} or (lead.kind == "word" and lead.text[:1].isupper())
    behind = first and beside and has_actor(parts[first])
    if behind and not any(piece.kind in {"title", "organ", "adjective", "poss"} for piece in parts[first:index]):
        first = index  # "to the United Nations Anna Kowalska" does not make her one of theirs
    before = _apposition_before(text, parts, first)
    return parts[before].start, _apposition_after(text, parts, index)


def _to_the_left(text: str, parts: list[Piece], index: int) -> int:
    first = index
    while first and _leads(text, parts[first - 1], parts[first]):
        first -= 1
    return _over_trade(parts, first, index)


def _over_trade(parts: list[Piece], first: int, index: int) -> int:
    """ "Kenyan lawyer and Harrow House fellow Anna Kowalska" is one woman: begin of the trade before the other one."""
    if first < 3 or parts[first - 1].low != "and" or (first > 3 and parts[first - 4].kind == "det"):
        return first
    titles = [parts[first - 2], *(piece for piece in parts[first:index] if piece.kind == "title")]
    trades = len(titles) > 1 and all(TRADES & set(piece.targets("title")) for piece in titles)
    return first - 3 if trades and parts[first - 3].kind == "adjective" else first


def _over_complement(parts: list[Piece], first: int) -> int:
    """ "ambassador of Poland to Ireland Anna Kowalska": place of the title before the complements, 0 where there is none."""
    at = first
    for _ in range(3):
        before = at - 1
        while before > 0 and parts[before].kind == "det":
            before -= 1
        if before <= 0 or parts[before].kind != "prep" or parts[before].low not in {"to", "of", "for", "in"}:
            return 0
        if parts[before - 1].kind == "title":
            return before - 1
        at = before - 1
        if not has_actor(parts[at]):
            return 0
    return 0


def _leads(text: str, piece: Piece, following: Piece) -> bool:
    gap = text[piece.end : following.start]
    if gap.strip("[]") not in {"", " ", "\u00a0"}:
        return False
    if following.kind == "poss" and is_name(piece):
        return True
    return piece.kind in MODIFIERS or (piece.kind == "word" and piece.low in LINKS) or piece.low in LINKS


def _apposition_before(text: str, parts: list[Piece], first: int) -> int:
    """ "the Kremlin's spokesman, Dmitry Peskov": begin of the phrase that the comma ends."""
    if first < 2 or parts[first - 1].kind != "comma" or parts[first - 1].text != ",":
        return first
    begin = first - 1
    titled = False
    while begin and first - begin < MAX_APPOSITION:
        piece = parts[begin - 1]
        if SENTENCE_END.search(text, piece.end, parts[begin].start + 1) or piece.kind == "comma" or is_name(piece):
            break
        if piece.kind == "word" and piece.text.islower() and piece.low not in LINKS and not titled:
            break
        if piece.kind == "word" and piece.low not in LINKS:
            break
        titled = titled or piece.kind == "title"
        begin -= 1
    return begin if titled and begin < first - 1 else first


def _apposition_after(text: str, parts: list[Piece], index: int) -> int:
    """ "Dmitry Peskov, the Kremlin's spokesman,": end of what the comma opens."""
    end = parts[index].end
    if index + 2 >= len(parts) or parts[index + 1].text not in {",", "(", "—", "–"}:
        return end
    run = parts[index + 2 : index + 2 + MAX_APPOSITION]
    if SENTENCE_END.search(text, end, run[0].start + 1) or not (
        run[0].kind == "det" or has_actor(run[0]) or run[0].kind in {"title", "organ"} or run[0].low in LINKS
    ):
        return end
    last, titled = end, False
    for before, piece in zip([parts[index + 1], *run], run, strict=False):
        if titled and piece.low in TELLS:
            return last
        if piece.kind in {"comma", "rel"} or SENTENCE_END.search(text, before.end, piece.start + 1):
            return last if titled else end
        serves = before.kind in {"prep", "det"} and has_actor(piece) and run[0].low in {"a", "an", "senior", "chief"}
        titled = titled or piece.kind == "title" or serves  # "an epidemiologist at the Harbour Institute"
        last = piece.end
    return _to_first_word(run, end)


def _to_first_word(run: list[Piece], end: int) -> int:
    """End of an apposition that no comma closes: before the first plain word behind its title."""
    last, titled = end, False
    for piece in run:
        if titled and (piece.kind in {"word", "conj", "prep"} or is_name(piece)) and piece.low not in LINKS:
            break
        titled = titled or piece.kind == "title"
        last = piece.end
    return last if titled else end


def opens_clause(text: str, start: int) -> bool:
    """Whether a phrase stands where a subject stands: at the head of a sentence, line or clause."""
    lead = text[max(0, start - 12) : start].rstrip(" \u00a0")
    return (
        not lead
        or lead[-1] in '.!?\n"“”:;,'
        or lead.endswith((" that", " and", " but", " as", " while", " said", " The", " the"))
    )


def again(entity: Entity, source: str, confidence: float | None = None) -> Resolution:
    """The answer for a person met again, for another reason and with no more confidence."""
    found = entity.resolution
    sure = found.confidence if confidence is None else min(confidence, found.confidence)
    return replace(found, confidence=sure, source=source)
