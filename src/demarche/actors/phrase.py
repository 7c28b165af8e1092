"""Take a noun phrase apart: pieces, joined phrases, apposition, possessor, head and complement."""

import re
from typing import NamedTuple

from .model import Claim, Mention
from .registry import Registry

WORD = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Maj|Capt|Cmdr|Sgt|Brig|Rev|Hon|Amb|Sen|Rep|Gov|St|Jr|Sr|Prof|Adm|[A-Z])\.(?=\s)|[^\W\d_](?:[\w’'-]|\.(?=\w))*|\d[\d,.]*[^\W\d_]{0,2}|"
    r",|\(|\)|&|—|–|;|:|/"
)
BASED = re.compile(r"-(?:based|backed|led|run|controlled|aligned|born|held|occupied)$")
PARTICLED = re.compile(r"(?:al|el|ar|as|at|ad|an|ash|az|ed)-[A-Z]")  # "al-Hayya" is a name for all its small letter
POSSESSIVE = re.compile(r"['’](?:s\b)?")
PREPOSITIONS = frozenset(
    [
        "of",
        "for",
        "in",
        "at",
        "from",
        "to",
        "with",
        "on",
        "within",
        "inside",
        "near",
        "against",
        "about",
        "by",
        "under",
        "among",
        "between",
        "close",
    ]
)
RELATIVES = frozenset(
    [
        "who",
        "whom",
        "whose",
        "which",
        "that",
        "familiar",
        "speaking",
        "aware",
        "briefed",
        "involved",
        "visiting",
        "willing",
    ]
)
MOST_PHRASES = 20_000  # phrases kept in memory, some 20 MB; then the memo starts anew
HEADING = 160  # characters; longer lines are running text
DETERMINERS = frozenset(
    [
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "our",
        "my",
        "your",
        "another",
        "some",
        "several",
        "many",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "both",
        "all",
        "any",
        "every",
        "most",
    ]
)
PARTICLES = frozenset(
    [
        "al",
        "el",
        "bin",
        "ibn",
        "von",
        "van",
        "de",
        "der",
        "den",
        "di",
        "da",
        "del",
        "la",
        "le",
        "du",
        "ben",
        "abu",
        "al-",
        "ul",
        "ur",
        "dos",
        "das",
        "bint",
        "ter",
        "ten",
        "zu",
    ]
)


CLOSED = {
    **dict.fromkeys([",", "(", ")", "—", "–", ";", ":"], "comma"),
    **dict.fromkeys(["and", "&", "or", "/"], "conj"),
    **dict.fromkeys(RELATIVES, "rel"),
    **dict.fromkeys(PREPOSITIONS, "prep"),
    **dict.fromkeys(DETERMINERS, "det"),
}


HONOURS = frozenset(["Sheikh", "Sheik", "Shaikh", "Haji", "Ayatollah", "Imam", "Mullah", "Maulana"])


class Piece(NamedTuple):
    """One part of a phrase. `kind`: a mention's kind, or word, name, det, prep, rel, comma, conj, poss."""

    start: int
    end: int
    kind: str
    text: str
    claims: tuple[Claim, ...] = ()

    def targets(self, *kinds: str) -> list[str]:
        """Targets of the claims of these kinds."""
        return [claim.target for claim in self.claims if claim.kind in kinds]

    @property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()


ACTOR_KINDS = frozenset(
    ["state", "capital", "metonym", "organisation", "group", "nonstate", "outlet", "adjective", "demonym"]
)
_new = tuple.__new__  # half the time of calling Piece, for the many plain words
NAME_KINDS = frozenset(["person", "surname", "fullname", "name"])


def pieces(registry: Registry, text: str) -> list[Piece]:
    """The parts of a phrase from left to right, mentions first, then plain words."""
    found: list[Piece] = []
    position = 0
    for mention in registry.mentions(text):
        found += _words(registry, text, position, mention.start)
        found.append(_from_mention(mention, text, found))
        position = mention.end
    return found + _words(registry, text, position, len(text))


def _from_mention(mention: Mention, text: str, before: list[Piece]) -> Piece:
    kind = mention.kind
    if kind == "organ" and mention.text.islower() and before and before[-1].kind == "rel":
        kind = "word"
    if mention.text == "major":
        kind = "word"  # "major partners"; the rank has its capital, or a name behind it
    return Piece(mention.start, mention.end, kind, mention.text, mention.claims)


def _words(registry: Registry, text: str, start: int, end: int) -> list[Piece]:
    if end - start <= 1 and text[start:end] in {"", " ", "\n", "\u00a0"}:
        return []
    found: list[Piece] = []
    kinds = registry.kinds_of_words
    offset = start
    mark = POSSESSIVE.match(text, start, end) if start else None
    if mark:
        found.append(Piece(start, mark.end(), "poss", mark.group()))
        offset = mark.end()
    known, add = kinds.get, found.append
    for match in WORD.finditer(text, offset, end):
        word = match[0]
        kind = known(word)
        if kind is None:
            if "'" in word or "’" in word:
                found += _possessive(registry, word, match.start())
                continue
            kind = kinds[word] = _kind(registry, word)
        start, stop = match.span()
        add(_new(Piece, (start, stop, kind, word, ())))
    return found


def _possessive(registry: Registry, word: str, at: int) -> list[Piece]:
    """A word with an apostrophe, and the mark of the possessive behind it as a piece of its own."""
    low = word.lower()
    stem = word[:-2] if low.endswith(("'s", "’s")) else word[:-1] if low.endswith(("s'", "s’")) else word
    kinds = registry.kinds_of_words
    if stem not in kinds:
        kinds[stem] = _kind(registry, stem)  # a stem has no apostrophe of the possessive, but may have another: O'Neill
    piece = Piece(at, at + len(stem), kinds[stem], stem)
    return [piece] if stem == word else [piece, Piece(piece.end, at + len(word), "poss", word[len(stem) :])]


def _kind(registry: Registry, word: str) -> str:
    """Kind of a word that is no mention: one of the closed classes, a name by its capital, or just a word."""
    low = word.lower()
    if low in CLOSED:
        return CLOSED[low]
    if BASED.search(word):
        return "word"
    is_name = (word[:1].isupper() or PARTICLED.match(word)) and word not in registry.words("no_name")
    return "name" if is_name else "word"


OPENS_NAME = frozenset(["name", "surname", "person", "state", "capital"])


def join_names(parts: list[Piece], registry: Registry, text: str) -> list[Piece]:
    """Make one person of given names, particles and a surname, also where the surname is itself an alias."""
    joined: list[Piece] = []
    index = 0
    parts = [_given(parts, place, text) for place in range(len(parts))]
    while index < len(parts):
        if parts[index].kind not in OPENS_NAME:
            joined.append(parts[index])
            index += 1
            continue
        stop = _name_end(parts, index, registry, text)
        if stop > index + 1:
            joined.append(_merge(registry, parts[index:stop]))
            index = stop
        else:
            joined.append(parts[index])
            index += 1
    return _join_bodies(joined, registry, text)


IN_BODY = frozenset(["name", "fullname", "body", "poss", "title", "organ"])


def _join_bodies(parts: list[Piece], registry: Registry, text: str) -> list[Piece]:
    """ "Africa Harbour Bureau" is a body of that name, and not Africa."""
    if not any(piece.kind in {"group", "outlet"} for piece in parts):
        return parts
    joined: list[Piece] = []
    index = 0
    while index < len(parts):
        opens = parts[index].kind == "group" or (parts[index].kind == "outlet" and parts[index].low in registry.common)
        stop = _body_end(parts, index, registry, text) if opens else index
        run = parts[index : stop + 1]
        name = text[run[0].start : run[-1].end] if stop > index else ""
        joined.append(Piece(run[0].start, run[-1].end, "body", name) if name else run[0])
        index = stop + 1
    return joined


def _body_end(parts: list[Piece], index: int, registry: Registry, text: str) -> int:
    """Index of the last word of a body's name that begins with a group of states; `index` where none does."""
    last = stop = index
    while stop + 1 < len(parts):
        piece = parts[stop + 1]
        gap = text[parts[stop].end : piece.start]
        if piece.kind not in IN_BODY or gap not in {"", " "} or not (piece.text[:1].isupper() or piece.kind == "poss"):
            break
        stop += 1
        if piece.kind != "poss" and piece.text.split()[-1] in registry.words("body_nouns"):
            last = stop
    return last


def _given(parts: list[Piece], index: int, text: str) -> Piece:
    """ "Will" before a surname is a given name, unless it may open a question: "striker Will Harrow"."""
    piece = parts[index]
    if piece.text != "Will" or index + 1 == len(parts) or parts[index + 1].kind not in {"surname", "name"}:
        return piece
    inside = index and text[parts[index - 1].end : piece.start] == " "
    return piece._replace(kind="name") if inside or len(parts) == 2 else piece


def _name_end(parts: list[Piece], index: int, registry: Registry, text: str) -> int:
    """Where a name that begins here ends; `index` itself where none does."""
    first = parts[index]
    place_as_given = (
        first.kind
        in {
            "state",
            "capital",
            "surname",
        }
        and first.text in registry.given_places
    )
    if first.kind not in {"name", "surname", "person"} and not place_as_given:
        return index
    stop = index + 1
    while stop < len(parts) and _continues(parts, stop, registry, text):
        stop += 1
    while stop > index + 1 and (parts[stop - 1].low in PARTICLES or parts[stop - 1].kind == "det"):
        stop -= 1
    if place_as_given and stop == index + 1:
        return index
    return stop


def _continues(parts: list[Piece], stop: int, registry: Registry, text: str) -> bool:
    piece, before = parts[stop], parts[stop - 1]
    gap = text[before.end : piece.start].strip("[]")
    if gap not in {" ", "\u00a0"} and not (gap == "" and _article(before)) and not _nickname(parts, stop, text):
        return False
    if len(before.text) > 2 and before.text.isupper() and not piece.text.isupper():
        return False  # a shouted line before a name is none of its words
    if piece.kind in {"name", "surname"}:
        family_first = before.text in registry.first_words
        open_name = before.kind == "surname" and piece.low not in registry.common and not _in_heading(text, parts, stop)
        return before.kind not in {"surname", "person"} or piece.kind == "surname" or family_first or open_name
    if (piece.low in PARTICLES or _article(piece)) and stop + 1 < len(parts):
        return parts[stop + 1].kind in {"name", "surname", "person"}
    # "Denzel Washington", "Jim Jordan": a place after a given name is a surname.
    if piece.kind not in {"state", "capital"} or before.kind not in {"name", "surname"}:
        return False
    surname = piece.text in registry.words("surname_place") or any(claim.kind == "surname" for claim in piece.claims)
    return surname or before.text in registry.given_names


def _article(piece: Piece) -> bool:
    """Whether a piece is the article before an Arabic surname that the registry knows without it."""
    return piece.kind == "word" and PARTICLED.match(f"{piece.text}A") is not None


def _nickname(parts: list[Piece], stop: int, text: str) -> bool:
    """Whether a word of a name stands in quotation marks, or behind one that does: Anna “Ania” Kowalska."""
    gap = text[parts[stop - 1].end : parts[stop].start]
    following = text[parts[stop].end : parts[stop].end + 2] if gap in {" “", ' "'} else ""
    return following in {"” ", '" '} or (gap in {"” ", '" '} and text[parts[stop - 1].start - 1] in '“"')


def _merge(registry: Registry, run: list[Piece]) -> Piece:
    text = "".join(piece.text + ("" if _article(piece) else " ") for piece in run).rstrip()
    honour, _, rest = text.partition(" ")
    text = rest if honour in HONOURS and rest else text
    if run[-1].text in registry.words("body_nouns") and not any(piece.kind == "person" for piece in run):
        return Piece(run[0].start, run[-1].end, "body", text)
    claims = next((p.claims for p in reversed(run) if {"surname", "person"} & {claim.kind for claim in p.claims}), ())
    known = any(piece.kind == "person" for piece in run)
    keep = tuple(claim for claim in claims if claim.kind in {"surname", "person"})
    return Piece(run[0].start, run[-1].end, "person" if known else "fullname", text, keep)


def parse(registry: Registry, text: str) -> list[Piece]:
    """Pieces of a phrase with names joined; short phrases come back all the time and are taken apart once."""
    memo = registry.phrases
    if text not in memo:
        if len(memo) >= MOST_PHRASES:
            memo.clear()
        memo[text] = join_names(pieces(registry, text), registry, text)
    return memo[text]


def parse_article(registry: Registry, text: str) -> list[Piece]:
    """Pieces of a whole text: a common word with the capital of a sentence or a heading is no name."""
    parts = pieces(registry, text)
    small = {piece.text for piece in parts if piece.kind == "word"}
    parts = [
        piece._replace(kind="word") if piece.kind == "name" and _is_word(registry, text, parts, index, small) else piece
        for index, piece in enumerate(parts)
    ]
    return join_names(parts, registry, text)


def _is_word(registry: Registry, text: str, parts: list[Piece], index: int, small: set[str]) -> bool:
    low = parts[index].low
    if low not in small and low not in registry.common:
        return False
    if index and parts[index - 1].text.endswith(".") and text[parts[index - 1].end : parts[index].start] == " ":
        return False  # "Karen E. Young": a point that belongs to an initial ends nothing
    return _opens(text, parts[index]) or _in_heading(text, parts, index) or _in_capitals(text, parts, index)


def _in_capitals(text: str, parts: list[Piece], index: int) -> bool:
    """Whether a word stands in a run of four or more words With Capitals, as a heading does that lost its line."""
    first = last = index
    while first and parts[first - 1].text[:1].isupper() and text[parts[first - 1].end : parts[first].start] == " ":
        first -= 1
    while (
        last + 1 < len(parts)
        and parts[last + 1].text[:1].isupper()
        and text[parts[last].end : parts[last + 1].start] == " "
    ):
        last += 1
    return last - first >= 3


def _opens(text: str, piece: Piece) -> bool:
    before = text[max(0, piece.start - 3) : piece.start].strip(' "“”‘’\u00a0')
    return not before or before[-1] in ".!?:\n"


def _in_heading(text: str, parts: list[Piece], index: int) -> bool:
    """Whether the line around a word is written With Capitals, as headings are."""
    start, end = text.rfind("\n", 0, parts[index].start) + 1, text.find("\n", parts[index].end)
    line = text[start : end if end > 0 else len(text)]
    if len(line) > HEADING:
        return False
    words = [word for word in line.split() if len(word) > 4]
    return len(words) > 3 and sum(word[:1].isupper() for word in words) >= 0.9 * len(words)


def is_name(piece: Piece) -> bool:
    """Whether the piece names a person, known or not."""
    return piece.kind in NAME_KINDS


def has_actor(piece: Piece) -> bool:
    """Whether the piece itself leads to a principal."""
    return piece.kind in ACTOR_KINDS


def describes(piece: Piece) -> bool:
    """Whether the piece is a title or an organ."""
    return piece.kind in {"title", "organ"}


def split_joined(parts: list[Piece]) -> list[list[Piece]]:
    """The phrases that "and" and commas join; an apposition stays with what it explains."""
    chunks: list[list[Piece]] = [[]]
    marks: list[str] = []
    for piece in parts:
        if piece.kind in {"comma", "conj"}:
            if chunks[-1]:
                chunks.append([])
                marks.append(piece.kind)
            elif marks:
                marks[-1] = "conj" if piece.kind == "conj" else marks[-1]
        else:
            chunks[-1].append(piece)
    if not chunks[-1]:
        chunks.pop()
    return _attach(chunks, marks)


def _attach(chunks: list[list[Piece]], marks: list[str]) -> list[list[Piece]]:
    """Put appositions and stray ends back to the phrase before them."""
    joined: list[list[Piece]] = []
    for number, chunk in enumerate(chunks):
        mark = marks[number - 1] if number else ""
        last = mark == "comma" and "conj" not in marks[number - 1 :]
        if joined and (_belongs(joined[-1], chunk, mark) or (last and _explains(joined[-1], chunk))):
            comma = Piece(chunk[0].start, chunk[0].start, "comma", ",")
            joined[-1] = [*joined[-1], comma, *chunk]
        else:
            joined.append(chunk)
    return joined


def _belongs(before: list[Piece], chunk: list[Piece], mark: str) -> bool:
    if not any(has_actor(p) or is_name(p) or describes(p) for p in chunk):
        return True
    named_before = any(map(is_name, before))
    named_here = any(is_name(p) and not _portfolio(chunk, place) for place, p in enumerate(chunk))
    told_before, told_here = any(map(describes, before)), any(map(describes, chunk))
    if (
        mark == "conj"
        and told_before
        and named_here
        and not named_before
        and before[0].kind != "det"
        and chunk[0].kind != "det"
    ):
        return not any(p.kind == "title" and p.text.endswith("s") for p in before)  # "author and envoy Anna Kowalska"
    if (
        mark == "comma"
        and chunk[0].low in {"a", "an"}
        and has_actor(before[-1])
        and not named_here
        and (not told_here or before[-1].kind in {"outlet", "organisation", "nonstate"})
    ):
        return True  # "the Harbour Post, a Polish daily"
    explained = named_before and any(p.kind == "comma" for p in before)
    if mark == "conj" and explained and told_here and chunk[0].kind != "det" and _named_in_complement(chunk):
        return True  # "Anna Kowalska, the founder and lead singer of a band"
    if mark == "conj" and explained and told_here and chunk[0].low in {"a", "an"} and _named_in_complement(chunk):
        return any(p.low in {"a", "an"} for p in before)  # "Anna Kowalska, an expert on fish and a fellow at a house"
    if (
        explained
        and chunk[0].kind in {"word", "name"}
        and _named_in_complement(chunk, ("person", "fullname", "surname"))
    ):
        return True  # "Anna Kowalska, adviser in Polish Trade and Economics at an institute"
    if mark == "conj":
        # "foreign minister and deputy prime minister Anna Kowalska"; "of trade and industry"
        only_word = not any(has_actor(p) or is_name(p) for p in chunk) and chunk[0].kind != "det" and bool(before)
        return only_word and before[-1].kind not in {"adjective", "state"}
    if chunk[0].kind == "rel" or chunk[0].kind == "prep":
        return True
    if named_before and chunk[0].kind == "det" and any(p.kind in {"word", "title"} for p in chunk):
        return not is_name(chunk[-1]) or _named_in_complement(chunk)  # "Anna Kowalska, a strategist at a bank"
    if named_before and told_here and (not named_here or _named_in_complement(chunk)):
        return True
    if named_before and chunk[0].text.islower() and chunk[0].kind in {"word", "title"} and _named_in_complement(chunk):
        return True  # "Anna Kowalska, cofounder of the shipping firm Harrow"
    one = (
        told_before
        and before[0].kind in {"det", "title"}
        and not any(p.text.endswith("s") for p in before if p.kind == "title")
    )
    if one and not named_before and named_here and told_here and chunk[0].kind == "title":
        return True  # "the acting head of the bureau, Ambassador Anna Kowalska"
    if before[0].low in {"one", "a", "an", "another"} and len(before) == 2 and has_actor(before[1]) and named_here:
        return not told_here  # "One Rohingya, Anna Kowalska"
    bare_name = named_here and not told_here and not any(map(has_actor, chunk))
    return bare_name and told_before and not named_before


def _explains(before: list[Piece], chunk: list[Piece]) -> bool:
    """Whether what the last comma of a list opens tells more of an actor: "Norway, home to fjords", "Chad, Mali's neighbour"."""
    stop = next((index for index, piece in enumerate(chunk) if piece.kind in {"prep", "poss"}), 0)
    if not stop or not has_actor(before[-1]) or any(map(is_name, chunk)) or any(map(describes, before)):
        return False
    if chunk[stop].kind == "prep":
        return not any(has_actor(piece) or piece.kind == "title" for piece in chunk[:stop])
    return chunk[-1].kind in {"word", "organ"} and not any(piece.kind == "title" for piece in chunk)


def _portfolio(chunk: list[Piece], place: int) -> bool:
    """Whether a word with a capital only says what a minister is for: "Law Minister"."""
    return chunk[place].kind == "name" and place + 1 < len(chunk) and chunk[place + 1].kind == "title"


def _named_in_complement(
    chunk: list[Piece], kinds: tuple[str, ...] = ("person", "surname", "fullname", "name")
) -> bool:
    """Whether the only names of a phrase stand behind a preposition: "its coordinator in Khan Younis"."""
    at = [index for index, piece in enumerate(chunk) if piece.kind in kinds]
    return all(any(piece.kind == "prep" for piece in chunk[:index]) for index in at)


def without_brackets(parts: list[Piece]) -> list[Piece]:
    """Without what brackets add behind an actor, unless it is a person's name: "Harrow Union (HU) head Anna Kowalska"."""
    opens = next((index for index, piece in enumerate(parts) if piece.text == "("), 0)
    if not opens:
        return parts
    closes = next((index for index in range(opens, len(parts)) if parts[index].text == ")"), len(parts))
    inside = parts[opens + 1 : closes]
    led = any(has_actor(piece) or piece.kind in {"title", "organ", "person"} for piece in parts[:opens])
    unknown = parts[opens - 1].kind in {"body", "name", "fullname"}
    led = led and not (unknown and any(map(has_actor, inside)))  # the short form may be all that is known
    if not led or any(" " in piece.text and is_name(piece) for piece in inside):
        return parts
    return [*parts[:opens], *without_brackets(parts[closes + 1 :])]


def without_clause(parts: list[Piece]) -> list[Piece]:
    """Without brackets, and without the clause that "who" or "which" opens behind an actor: what it tells names others."""
    parts = without_brackets(parts)
    for index in range(1, len(parts)):
        piece = parts[index]
        opens = piece.kind == "rel" and (
            piece.low in {"who", "whose"} or (piece.low == "which" and parts[index - 1].kind == "comma")
        )
        opens = opens or (piece.low == "those" and parts[index - 1].low == "including")
        if opens and any(has_actor(piece) or is_name(piece) or describes(piece) for piece in parts[:index]):
            return parts[: index - (parts[index - 1].kind == "comma")]
    return parts


def cut_relative(parts: list[Piece]) -> list[Piece]:
    """Without a relative clause or participle, which tells of the actor and does not name him."""
    for index, piece in enumerate(parts):
        if piece.kind == "rel" and index:
            rest = [p for p in parts[index:] if p.kind == "comma"]
            return parts[:index] + (parts[parts.index(rest[0]) :] if rest else [])
    return parts
