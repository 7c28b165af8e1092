"""Who speaks where in an article: turns of a transcript, quotations and the verbs of saying around them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from .compile import slug
from .model import UNKNOWN, Resolution
from .people import extent, title_words
from .phrase import Piece, has_actor, is_name
from .pronouns import QUESTION

if TYPE_CHECKING:
    from .scene import Scene

ACTS = (
    "described|expressed|welcomed|criticised|criticized|praised|denied|rejected|predicted|pledged|promised|reaffirmed|highlighted|"
    "conveyed|lamented|characteri[sz]ed|complained|answered|joked|quipped|went on|hailed|denounced|blamed|thanked|congratulated"
)
VERB = re.compile(
    r"\b(?:said|says|saying|told|tells|added|adds|noted|notes|stressed|stated|states|emphasi[sz]ed|continued|wrote|"
    r"writes|explained|explains|argued|argues|declared|insisted|insists|warned|warns|claimed|claims|asked|posted|"
    r"tweeted|announced|pointed out|remarked|concluded|recalled|believes|replied|responded|acknowledged|urged|asserted|"
    r"reiterated|underlined|underscored|observed|commented|confirmed|admitted|vowed|reported|suggested|cautioned|"
    r"testified|according to|specified|clarified|informed|indicated|accused|condemned|called|" + ACTS + r")\b"
)
PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are|be) (?:\w+ly )?$")
QUOTE = re.compile(r"[“”\"]|\n")
TURN = re.compile(
    r"(?m)^[^\w\n]{0,6}(?P<label>[A-Z][\w.’'-]*(?:[ \u00a0]+(?:[A-Z(][\w.’'()-]*|of|for|and)){0,7}):(?=\s)"
)
SPEAKS = 0.75  # the speaker of the quotation or turn before "I"
NEAR_QUOTE = 140  # characters between a quotation and the verb that tells who speaks in it
ADVERBS = frozenset(
    [
        "also",
        "has",
        "had",
        "have",
        "then",
        "later",
        "earlier",
        "further",
        "thus",
        "only",
        "who",
        "repeatedly",
        "again",
        "previously",
        "recently",
    ]
)
APPOSES = frozenset(["a", "an", "the", "one", "another", "who", "his", "her", "its", "their"])
BACK = 4  # quotations back from which one without a verb of its own is continued


class Turn(NamedTuple):
    """One turn of a transcript: where its label and its words stand; `asks` where the press speaks."""

    label: tuple[int, int]
    start: int
    end: int
    asks: bool


class Utterance(NamedTuple):
    """A verb of saying outside quotation marks, and the words that name who says it."""

    verb: int
    start: int
    end: int


def find_quotes(text: str) -> list[tuple[int, int]]:
    """Stretches inside quotation marks; one that is not closed ends with its paragraph."""
    found: list[tuple[int, int]] = []
    begin = -1
    for mark in QUOTE.finditer(text):
        char = mark[0]
        if char in {"\n", "”"} or (char == '"' and begin >= 0):
            if begin >= 0:
                found.append((begin, mark.start()))
            begin = -1
        elif begin < 0:
            begin = mark.end()
    return [*found, (begin, len(text))] if begin >= 0 else found


def quote_at(quotes: list[tuple[int, int]], place: int) -> int:
    """Index of the quotation in which a place lies, -1 where in none."""
    index = bisect_right(quotes, (place, 1 << 60)) - 1
    return index if index >= 0 and quotes[index][0] <= place < quotes[index][1] else -1


def find_turns(scene: "Scene") -> list[Turn]:
    """The turns of a transcript; empty where an article is none."""
    labels = [match for match in TURN.finditer(scene.text) if _is_speaker(scene, match["label"])]
    ends = [*(match.start() for match in labels[1:]), len(scene.text)][: len(labels)]
    return [
        Turn(match.span("label"), match.end(), end, QUESTION.fullmatch(match["label"]) is not None)
        for match, end in zip(labels, ends, strict=True)
    ]


def _is_speaker(scene: "Scene", label: str) -> bool:
    """Whether the words before a colon at the head of a line name a speaker, and not a topic."""
    if QUESTION.fullmatch(label):
        return True
    parts = scene.parse(label.title() if label.isupper() else label)
    named = any(is_name(piece) for piece in parts)
    if label.isupper() and any(piece.kind == "title" for piece in parts):
        return True
    return named and (
        bool(title_words(scene.registry, label)) or label.isupper() or parts[-1].kind in {"person", "fullname"}
    )


def find_utterances(scene: "Scene") -> list[Utterance]:
    """Every verb of saying outside quotation marks with its subject, in order."""
    return list(_utterances(scene))


def _utterances(scene: "Scene") -> Iterator[Utterance]:
    last: Utterance | None = None
    for verb in VERB.finditer(scene.text):
        if quote_at(scene.quotes, verb.start()) >= 0 or PASSIVE.search(
            scene.text, max(0, verb.start() - 24), verb.start()
        ):
            continue
        if verb[0] == "saying" and last is not None and last.verb >= scene.sentence(verb.start()):
            last = last._replace(verb=verb.start())  # the participle goes on with the subject of its sentence
            yield last
        elif place := _subject(scene, verb.start(), verb.end(), verb[0]):
            last = Utterance(verb.start(), *place)
            yield last


def _subject(scene: "Scene", start: int, end: int, verb: str) -> tuple[int, int] | None:
    before = None if verb == "according to" else _before(scene, start)
    return before or _behind(scene, end)


def _before(scene: "Scene", verb: int) -> tuple[int, int] | None:
    """The subject before a verb: the whole clause where it is one phrase, else its last phrase that no preposition governs."""
    quote = _quote_before(scene, verb)
    begin = max(scene.sentence(verb), scene.quotes[quote][1] + 1 if quote >= 0 else 0)
    first, last = scene.index(begin), scene.index(verb) - 1
    while last >= first and (scene.parts[last].kind == "comma" or scene.parts[last].low in ADVERBS):
        last -= 1
    if last < first:
        return None
    pieces = scene.parts[first : last + 1]
    commas = [index for index, piece in enumerate(pieces) if piece.kind == "comma"]
    if pieces[0].kind == "prep" or pieces[0].low.endswith("ing"):
        pieces = pieces[commas[0] + 1 :] if commas else pieces
    if pieces and not any(piece.kind in {"word", "rel"} for piece in pieces) and any(map(_may_speak, pieces)):
        return pieces[0].start, pieces[-1].end
    return _explained(scene, first, last) or _last_phrase(scene, first, last, verb)


def _explained(scene: "Scene", first: int, last: int) -> tuple[int, int] | None:
    """ "Anna Kowalska, a fellow at the Harbour Institute(,) told ...": the name before the apposition that the verb follows."""
    closed = scene.parts[last + 1].kind == "comma" if last + 1 < len(scene.parts) else False
    for index in range(last - 1, first - 1, -1):
        opens = scene.parts[index + 1 : index + 3]
        if is_name(scene.parts[index]) and len(opens) == 2 and opens[0].text == ",":
            if any(map(is_name, scene.parts[index + 2 : last + 1])):
                return None  # "the harbour, the firm's director Anna Kowalska"
            tells = opens[1].low in APPOSES or opens[1].kind == "title" or (closed and _is_trade(opens[1]))
            if tells:
                return _whole(scene, index)
            return None
    return None


def _is_trade(piece: Piece) -> bool:
    return piece.kind in {"organ", "adjective", "rel"} or has_actor(piece)


def _last_phrase(scene: "Scene", first: int, last: int, verb: int) -> tuple[int, int] | None:
    for index in range(last, first - 1, -1):
        piece = scene.parts[index]
        if piece.low in {"he", "she", "it", "they"} and verb - piece.end < 20:
            return piece.start, piece.end
        if not _may_speak(piece):
            continue
        start, end = _whole(scene, index)
        lead = scene.index(start) - 1
        if lead < 0 or scene.parts[lead].kind != "prep" or start < scene.parts[first].start:
            return start, end
    return None


def _quote_before(scene: "Scene", place: int) -> int:
    return bisect_right(scene.quotes, (place, 0)) - 1


def _behind(scene: "Scene", end: int) -> tuple[int, int] | None:
    """The phrase that follows "said"."""
    first = scene.index(end)
    for index in range(first, min(first + 4, len(scene.parts))):
        piece = scene.parts[index]
        if piece.start - end > 40 or "\n" in scene.text[end : piece.start] or piece.kind in {"prep", "rel", "comma"}:
            return None
        if _may_speak(piece):
            return _whole(scene, index)
        if piece.low in {"he", "she"}:
            return piece.start, piece.end
    return None


def _may_speak(piece: Piece) -> bool:
    return is_name(piece) or has_actor(piece) or piece.kind in {"title", "organ"}


def _whole(scene: "Scene", index: int) -> tuple[int, int]:
    piece = scene.parts[index]
    if is_name(piece):
        return extent(scene.text, scene.parts, index)
    return scene.phrase_start(piece), piece.end


def speaker_place(scene: "Scene", place: int) -> tuple[int, int] | None:
    """The words that name who speaks at a place inside a turn or a quotation; None where the writer does."""
    if turn := turn_at(scene, place):
        return turn.label
    index = quote_at(scene.quotes, place)
    for back in range(index, max(-1, index - BACK), -1):
        if said := _attribution(scene, back):
            return said.start, said.end
    return None


def turn_at(scene: "Scene", place: int) -> Turn | None:
    """The turn of a transcript in which a place lies."""
    index = bisect_right([turn.start for turn in scene.turns], place) - 1
    return scene.turns[index] if index >= 0 and place < scene.turns[index].end else None


def _attribution(scene: "Scene", index: int) -> Utterance | None:
    """The verb of saying that goes with a quotation: behind it, or before it in its sentence."""
    start, end = scene.quotes[index]
    after = [said for said in scene.utterances if 0 <= said.verb - end < NEAR_QUOTE]
    if after and not re.search(r"[.!?]\s|\n", scene.text[end + 1 : after[0].verb]):
        return after[0]
    before = [said for said in scene.utterances if 0 <= start - said.verb < NEAR_QUOTE]
    if before and not re.search(r"[.!?]\s|\n", scene.text[before[-1].verb : start]):
        return before[-1]
    return None


# "the President", with its capital, is one's own; "our government" as well.
OFFICE = re.compile(
    r"(?:[Tt]he (?:President|Vice President|Prime Minister|Chancellor|Secretary|Administration|administration|Department)|"
    r"[Oo]ur (?:[Pp]resident|[Gg]overnment|[Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Mm]inister|[Aa]dministration|[Dd]elegation|embassy|[Mm]ilitary|army|armed forces|people))"
    r"(?:['’]s)?"
)
STATESMEN = frozenset(
    ["president", "pm", "mfa", "state", "mod", "defense", "gov", "leader", "embassy", "congress", "parliament"]
)
ME = frozenset(["i", "me", "my", "mine", "myself"])
Resolve = Callable[[int, int], Resolution]


def speaking(scene: "Scene", low: str, place: int, resolve: Resolve) -> Resolution | None:
    """Whom "I" and "we" mean in a turn or a quotation: the one who speaks there, or his side."""
    words = speaker_place(scene, place)
    if words is None or words[0] <= place < words[1]:
        return None
    found = resolve(*words)
    if found.principal in {"", "?"} and found.actor.count("/") < 2:
        return None
    if low in ME or (found.actor.count("/") < 1 and found.actor[-1] != "?"):
        return replace(found, confidence=min(found.confidence, SPEAKS), source="the one who speaks here")
    side = found.principal.rstrip("?")
    if not side:
        return None
    return Resolution(side, None, SPEAKS * 0.8, found.candidates, "the side of the one who speaks here", (side,))


def spoken_to(scene: "Scene", place: int, resolve: Resolve) -> Resolution:
    """Whom "you" means: in a transcript who answers the question, or asks; in a speech the last guest of another side."""
    turn = turn_at(scene, place)
    if turn is None:
        return UNKNOWN
    at = scene.turns.index(turn)
    if turn.asks:
        answers = [other for other in scene.turns[at + 1 :] + scene.turns[:at][::-1] if not other.asks]
        known = (resolve(*answer.label) for answer in answers[:4])
        found = next((each for each in known if each.principal not in {"?", ""}), scene.institution() or UNKNOWN)
        return replace(found, confidence=0.7, source="who answers")
    if at and scene.turns[at - 1].asks:
        return replace(resolve(*scene.turns[at - 1].label), confidence=0.6, source="who asked")
    speaker = resolve(*turn.label).principal
    guests = [
        (max(spot for spot in entity.places if spot < place), entity.resolution)
        for entity in scene.people
        if entity.places[0] < place and entity.resolution.principal not in {speaker, "?"}
    ]
    return (
        replace(max(guests, key=lambda guest: guest[0])[1], confidence=0.5, source="the guest") if guests else UNKNOWN
    )


ASKS = re.compile(
    r"(?:go(?:ing)?(?: back| over| first)? to|turn(?: back)? to|line(?:, please,)? of|question (?:(?:comes|is|goes|will be) )?(?:from|to)|start(?:ing)?(?: off)? with|"
    r"[Ll]et[’']s (?:get|do|take|hear from)|back over to|[Ii]nterview [Ww]ith|[Ii]nterview [Bb]y)\s+(?:the line of\s+)?"
    r"(?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,3})(?:,? (?:of|from|with|at|on)(?: the)? (?P<outlet>[A-Z][^.,\n]{1,40}))?"
)
# "This is Anna Kowalska with Channel One": who asks says so.
INTRODUCED = re.compile(
    r"(?:[Tt]his is|[Ii]t[’']s|I[’']m|I am|[Mm]y name is) (?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}),? (?:here )?(?:from|with|at|of)(?: the)? "
    r"(?P<outlet>[A-Z][^.,?\n—]{1,40})"
)
# "MR HARROW: Abbie?", "Anna Kowalska of Channel One, please.": the chair only names who is to ask.
NAMED_LAST = re.compile(
    r"(?:^|[.?!:—]\s+|\n)(?:(?:[Oo]kay|OK|[Aa]ll right|[Yy]es|[Gg]reat|[Ss]ure|[Gg]o ahead|[Aa]nd|[Tt]hank you|[Tt]hanks)[,.]?\s+)*"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+){0,2})(?:,? (?:from|with|of|at)(?: the)? (?P<outlet>[A-Z][^.,?\n]{1,40}))?(?:,? (?:please|go ahead))*[.?!]*\s*$"
)
FORMS = frozenset(["sir", "madam", "ma'am", "ma’am"])
INTRODUCES = 240  # characters of a question in which the asker says who he is
# "Secretary Harrow on Channel One's Morning Hour with Anna Kowalska", "with Anna Kowalska of Channel One"
INTERVIEW = re.compile(
    r"\b[Ww]ith (?P<name>[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){1,2})(?:(?: of| and)(?: the)? (?P<outlet>[A-Z].{1,60}))?$"
)
LINE_STAFF = frozenset(["operator", "interpreter", "voice", "participant", "translator"])
CALLED = 260  # characters before a question in which the chair calls upon who asks
NAMES = 70  # characters before a question in which the chair may do no more than name who asks
OPENING = 700  # characters at the head of an interview that name who leads it


def asker(scene: "Scene", start: int) -> Resolution:
    """Who asks under "QUESTION": whom the chair called upon, else whom the heading names, else the press."""
    found = _called_upon(scene, start)
    if found is None:
        found = INTERVIEW.search(scene.text.split("\n", 1)[0])
        outlets = (
            [c.target for p in scene.parse(found.string) for c in p.claims if "/media" in c.target] if found else []
        )
        if found and (outlets or found["outlet"]):
            sides = [outlet.split("/")[0] for outlet in outlets]
            own = scene.home() or [house.principal for house in [scene.institution()] if house]
            side = next((s for s in sides if s in own), sides[0] if sides else "?")
            path = f"{side}/media/{slug(found['name'])}"
            return Resolution(path, None, 0.7, (), "whom the heading names", (path,))
        return Resolution("?/media", None, 0.9, (), "who asks in a transcript", ("?/media",))
    intro = INTRODUCED.search(scene.text, start, start + INTRODUCES)
    side = _state_of_outlet(scene, intro["outlet"] if intro else found["outlet"])
    name = found["name"].strip(".")
    if intro and intro["name"].split()[0] == name.split()[0] and len(intro["name"]) > len(name):
        name = intro["name"].strip(".")
    path = f"{side}/media/{slug(name)}"
    return Resolution(path, None, 0.7, (), "whom the chair called upon, or the heading names", (path,))


def _called_upon(scene: "Scene", start: int) -> re.Match[str] | None:
    """Whom the chair called upon just before, who says himself who he is, or whom the heading names."""
    called = list(ASKS.finditer(scene.text, max(0, start - CALLED), start))
    if called:
        return called[-1]
    last = NAMED_LAST.search(scene.text[max(0, start - NAMES) : start])
    if last and scene.turns and scene.turns[0].start < start and _may_ask(scene, last["name"]):
        return last
    return INTRODUCED.search(scene.text, start, start + INTRODUCES) or ASKS.search(scene.text, 0, min(start, OPENING))


def _may_ask(scene: "Scene", name: str) -> bool:
    """Whether words that the chair ends with can be a person's name: "Abbie?", and not "Iran?" or "Sir?"."""
    words = name.lower().split()
    place = any(claim.kind in {"state", "capital", "organisation"} for claim in scene.registry.claims(name))
    return not place and not any(word in scene.registry.common or word in FORMS for word in words)


def _state_of_outlet(scene: "Scene", name: str | None) -> str:
    """The state of an outlet as a questioner names it, "?" where nobody knows it."""
    outlet = scene.registry.resolve(name.strip(), date=scene.date).actor if name else ""
    return outlet.split("/")[0] if "/media" in outlet else "?"


def staff(scene: "Scene", label: str, found: Resolution) -> Resolution:
    """A speaker of an institution's own transcript of whom nothing else tells: one of its staff."""
    house = scene.institution()
    if label.lower() in LINE_STAFF:
        return UNKNOWN
    if house is None or found.principal not in {"?", ""} or "/media" in found.actor:
        return found
    parts = scene.parse(label.title())
    names = [piece for piece in parts if is_name(piece)]
    known = scene.match([names[-1].text.split()[-1]]) if names else None
    if known and known.full and known.resolution.principal not in {"?", ""}:
        return replace(known.resolution, confidence=min(known.resolution.confidence, 0.75), source="named before")
    nameless = not names and any(
        scene.registry.title(t, "")["rank"] == "anon" for p in parts for t in p.targets("title")
    )
    if nameless and not any(map(has_actor, parts)):
        path = f"{house.principal}?"
    elif names:
        path = f"{'/'.join(house.actor.split('/')[:2])}/{slug(_whole_name(scene, names[-1].text))}"
    else:
        path = house.actor
    return Resolution(path, None, 0.5, (), "who speaks for the institution", (path,))


def _whole_name(scene: "Scene", surname: str) -> str:
    """A surname of a label with the given name that the text has beside it: "Anna Kowalska" for "MS KOWALSKA"."""
    found = re.search(rf"\b(?P<given>[A-Z][a-z][\w’'-]*|[A-Z]{{2}}) (?:[A-Z]\. )?{re.escape(surname)}\b", scene.text)
    courtesy = {"Mr", "Ms", "Mrs", "Secretary", "Ambassador", "Minister", "President", "Dr"}
    return f"{found['given']} {surname}" if found and found["given"] not in courtesy else surname


def own_office(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> str:
    """State whose office "the President" is where an official says so: his own; "" where nobody tells."""
    if not OFFICE.fullmatch(phrase):
        return ""
    words = speaker_place(scene, start)
    speaker = resolve(*words) if words and not words[0] <= start < words[1] else scene.institution()
    if (
        speaker is not None
        and scene.turns
        and (speaker.actor.startswith(("?", "USA/media")) or speaker.actor[-1:] == "?")
    ):
        speaker = scene.institution()
    if speaker is None or speaker.actor.count("/") < 1 or not set(speaker.actor.split("/")[1:2]) & STATESMEN:
        return ""
    return speaker.principal if scene.registry.kind_of(speaker.principal) == "state" else ""


def called(scene: "Scene", phrase: str, start: int) -> Resolution | None:
    """Who is called by the given name in a transcript: "Thanks, Anna", one of its speakers, or of the house that holds it."""
    if not scene.turns or " " in phrase or not phrase[:1].isupper():
        return None
    asks = asker(scene, start)
    if asks.actor.rsplit("/", maxsplit=1)[-1].startswith(f"{slug(phrase)}-"):
        return replace(asks, confidence=0.6, source="who asks, by the given name")
    house = scene.institution()
    if house is None:
        return None
    principal, _, organ = house.actor.partition("/")
    staff_of = scene.registry.serving(principal, organ.split("/")[0], phrase, scene.date)
    labels = {
        piece.text.title() for turn in scene.turns for piece in scene.parse(scene.text[slice(*turn.label)].title())
    }
    known = [person for person in staff_of if person.surname.title() in labels] or staff_of
    if len(known) != 1:
        return None
    path = f"{principal}/{organ.split('/')[0]}/{known[0].id}"
    return Resolution(path, None, 0.6, (), "who is called by the given name", (path,))
