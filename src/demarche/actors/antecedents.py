"""What pronouns, "the two sides" and "his spokesman" stand for: what the article spoke of before them."""

import re
from bisect import bisect_left
from dataclasses import replace
from functools import partial

from .definite import held
from .describe import describe
from .model import UNKNOWN, Candidate, Resolution
from .oratory import foe, side_of_speaker
from .people import Entity, name_words, opens_clause
from .phrase import has_actor, is_name
from .pronouns import (
    EACH_OTHER,
    LAND,
    LISTED,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    SINGULAR,
    THINGS,
    joint_count,
)
from .resolve import join, mention_path, office_path
from .scene import MEMORY, Scene
from .speech import VERB, Resolve, quote_at, speaker_place

LIST_REACH = 300  # characters back in which "they" may mean a list of states or persons
SPOKE = 2.5  # sentences by which the last speaker may be farther off than others before "he said"
FADES = 0.85  # what is left of that weight for each who has spoken since
SUBJECTS = 3  # sentences back whose subject "it" and "they" may go on with
LEADS = frozenset(
    [
        "after",
        "when",
        "while",
        "as",
        "if",
        "although",
        "though",
        "since",
        "before",
        "following",
        "however",
        "meanwhile",
        "but",
        "and",
        "yet",
        "then",
        "later",
        "afterwards",
        "also",
        "still",
        "instead",
        "now",
        "so",
        "together",
        "once",
        "earlier",
    ]
)
BESIDE_NAMES = frozenset(["title", "organ", "adjective", "state", "capital", "poss", "prep"])
# "the three Western leaders": whose they are is told by the list.
SIDED = re.compile(
    r"^((?:the|these|those|both|all) (?:of the )?(?:two|three|four|five)?\s?)(?:[A-Z]\w+(?:ern|an|ese|ish) |world |state |European )(?=\w+s$)",
    re.IGNORECASE,
)
OBJECT = re.compile(r"\b(?:he|she|and|to|who) (?:had |has |also |then )?(?!accord)[a-z]+(?:ed|ld|ked|s) $")
OBJECT_OF_NAME = re.compile(r"[A-Z][\w'’-]+ (?:had |has |also |then )?(?!accord)[a-z]+(?:ed|ld|ked) $")
CHIEFS = re.compile(r"\bleaders$", re.IGNORECASE)
JOINT_BACK = 6  # utterances back in which "they" may have spoken together
OFFICE_HELD = re.compile(
    r"\b[Tt]he (?:[Pp]resident|[Ss]ecretary|[Pp]rime [Mm]inister|[Cc]hancellor|[Ff]oreign [Mm]inister|[Cc]hairperson|[Ss]ecretary[- ][Gg]eneral|[Pp]remier)\b"
    r"(?! of\b| for\b|['’]s|,? [A-Z])"
)
# What an office without its name weighs before "he", in sentences: 4 more right on the train split than with 0.2.
OFFICE_WEIGHT = 1.0
FARTHEST = 12  # sentences outside quotation marks in which a pronoun finds its person
SAYS = re.compile(rf"\w+ (?:also |then |further |later |has |had |again |repeatedly )*(?:{VERB.pattern})")
PRONOUN = 0.7  # the nearest fitting person before a pronoun


def pronoun(scene: Scene, phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """Whom a phrase that is or begins with a pronoun means; None where it is none."""
    words = phrase.split()
    low = words[0].lower()
    if words[0].isupper() and len(words[0]) > 1:
        return None  # "US", "IT"
    if len(words) > 1 and low in {"our", "my"} and any(map(has_actor, scene.parse(phrase))):
        return None  # "our Western colleagues"
    if len(words) == 2 and low in {"our", "my"} and words[1] in LAND and (speaker := scene.institution()):
        side = speaker.principal
        return Resolution(side, None, 0.6, speaker.candidates, "the side of the one who speaks", (side,))
    if len(words) > 1:
        return _possessed(scene, words, phrase, start, resolve) if low in POSSESSIVE else None
    if low in SINGULAR:
        found = _person_before(scene, start, SINGULAR[low], resolve)
        if found is None:
            return replace(UNKNOWN, source="no person before")
        return replace(
            found, confidence=min(found.confidence, PRONOUN), source=f"{phrase}: the person spoken of before"
        )
    if low in THINGS:
        return subject_before(scene, start, resolve, many=False) or _side_before(scene, start, 1)
    if low in PLURAL:
        found = (
            subject_before(scene, start, resolve, many=True)
            or _joint_speakers(scene, start, resolve)
            or _many_before(scene, start)
        )
        own = side_of_speaker(scene, start, resolve)
        if own and found.principal == own and "public" not in found.actor and (other := foe(scene, own, start)):
            return Resolution(other, None, 0.4, (), "not the side of the one who speaks", (other,))
        return found
    return None


def subject_before(scene: Scene, start: int, resolve: Resolve, *, many: bool) -> Resolution | None:
    """What "it" or "they" mean if they go on with the subject of their sentence, or of one of those just before."""
    quote = quote_at(scene.quotes, start)
    begin = scene.sentence(start)
    for back in range(SUBJECTS):
        place = _attributed(scene, begin, quote) or _subject(scene, begin, start)
        if place and place[1] <= start and (answer := _fitting(scene, place, resolve, many=many)):
            return replace(
                answer, confidence=min(answer.confidence, 0.6 - 0.05 * back), source="the subject spoken of before"
            )
        if begin < 3 or (quote >= 0 and begin <= scene.quotes[quote][0] + 1):
            return None
        begin = scene.sentence(begin - 2)
    return None


def _attributed(scene: Scene, begin: int, quote: int) -> tuple[int, int] | None:
    """Who is told to say what a sentence quotes, for a pronoun outside that quotation."""
    inside = quote_at(scene.quotes, begin + 1)
    return speaker_place(scene, begin + 1) if inside >= 0 and inside != quote else None


def _subject(scene: Scene, begin: int, start: int) -> tuple[int, int] | None:
    """The first phrase of a sentence that no preposition or adverb governs."""
    index = scene.index(begin)
    if index >= len(scene.parts):
        return None
    stop = scene.index(min(start, scene.sentence_end(begin)))
    commas = [at for at in range(index, stop) if scene.parts[at].kind == "comma"]
    first = scene.parts[index]
    led = first.kind == "prep" or first.low in LEADS or first.low.endswith(("ing", "ly"))
    if led and commas:
        index = commas[0] + 1
    elif led or first.kind == "conj":
        index += 1
    if index >= stop:
        return None
    first = scene.parts[index]
    place = scene.noun_phrase(index, first.start)
    if place is None and first.kind == "det" and index + 1 < stop:
        return first.start, scene.parts[index + 1].end
    return place


def _fitting(scene: Scene, place: tuple[int, int], resolve: Resolve, *, many: bool) -> Resolution | None:
    """The actor of a phrase if "it" (`many`: "they") can mean it."""
    pieces = scene.parts_in(place[0], place[1] - place[0])
    phrase = scene.text[place[0] : place[1]]
    low = phrase.lower()
    if low in SINGULAR or low in {"it", "they"} or not pieces:
        return None if (low in SINGULAR or (low == "it") == many) else resolve(*place)
    heads = [piece for piece in pieces if piece.kind not in {"det", "poss", "comma", "conj"}]
    if not heads or (not many and any(is_name(piece) or piece.kind in {"title", "demonym"} for piece in heads)):
        return None
    found = resolve(*place)
    if found.actor == "":
        return None
    plural = len(found.actors) > 1 or heads[-1].text.endswith("s") or any(p.kind in {"demonym", "group"} for p in heads)
    plural = plural or any(p.kind in {"title", "organ"} and p.text.endswith("s") for p in heads)
    if many != plural or (found.actor.startswith("?") and not many):
        return None
    return found


def _joint_speakers(scene: Scene, start: int, resolve: Resolve) -> Resolution | None:
    """ "they" after several have said something together."""
    index = bisect_left(scene.utterances, (start,))
    for said in reversed(scene.utterances[max(0, index - JOINT_BACK) : index]):
        low = scene.text[said.start : said.end].lower()
        if said.end <= start and low not in PLURAL and low not in SINGULAR:
            found = resolve(said.start, said.end)
            if len({path.split("/")[0] for path in found.actors}) > 1 and found.principal != "?":
                return replace(found, confidence=min(found.confidence, 0.5), source="those who spoke together before")
    return None


def _many_before(scene: Scene, start: int) -> Resolution:
    """ "they": the last list, people, group or body before; a state only as a poor guess."""
    nearest: Resolution | None = None
    since = start - LIST_REACH
    for piece in reversed([p for p in scene.parts if start - MEMORY / 2 < p.start < start]):
        if piece.kind in {"demonym", "group", "nonstate"} or (piece.kind == "organ" and piece.text[-1:] == "s"):
            begin = scene.phrase_start(piece)
            found = scene.plain(begin, piece.end)
            if found.principal not in {"?", "", "WORLD"}:
                nearest = replace(found, confidence=min(found.confidence, 0.5), source="the many spoken of before")
                since = max(since, piece.end)
                break
    for persons in (True, False):
        named = _last_list(scene, start, 0, persons=persons, reach=start - since)
        if len(named) > 1:
            return replace(_several(named, "the last list"), confidence=0.4)
    return nearest or replace(_side_before(scene, start, 1, 0.25), source="a side spoken of before, at a guess")


def _possessed(scene: Scene, words: list[str], phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """ "his spokesman", "its army": the possessor's side or office."""
    low = words[0].lower()
    owner = pronoun(scene, words[0], start, resolve)
    if owner is None or owner.actor in {"?", ""}:
        return None
    side = owner.actor.split("/")[0]
    rest = scene.parse(phrase[len(words[0]) :].strip())
    said = describe(
        scene.registry,
        rest,
        lambda inner: mention_path(scene.registry, inner[0], phrase) if inner and has_actor(inner[0]) else ("", 0.0),
    )
    if said.name or said.base:
        return None
    base = owner.actor if low in SINGULAR and len(owner.actor.split("/")) > 2 else side
    said = replace(said, base=base.rstrip("?"), doubt=PRONOUN, source="person" if "/" in base else "possessor")
    if said.rank in {"anon", "folk"}:
        return Resolution(f"{side.rstrip('?')}?", None, 0.6, (), "one of theirs", (f"{side.rstrip('?')}?",))
    if not (said.rank or said.organ):
        if words[-1] in LAND and len(words) <= 3:
            land = side.rstrip("?")
            return Resolution(land, None, 0.6, owner.candidates, "possessor", (land,))
        return UNKNOWN
    path = office_path(scene.registry, said)
    return Resolution(path, None, 0.6, owner.candidates, "possessor", (path,))


def _person_before(scene: Scene, start: int, gender: str, resolve: Resolve) -> Resolution | None:
    """The person a pronoun means: the last one before it, speakers and subjects before others, of no other gender."""
    speaks = SAYS.match(scene.text, start) is not None or scene.text[max(0, start - 14) : start].lower().endswith(
        "according to "
    )
    quoted = quote_at(scene.quotes, start) >= 0
    objective = OBJECT.search(scene.text[max(0, start - 24) : start]) is not None and scene.text.startswith(
        "him", start
    )
    begin = scene.sentence(start)
    other = scene.text.startswith("him", start) and OBJECT_OF_NAME.search(scene.text[max(0, start - 50) : start])
    doers = [place for entity in scene.people for place in entity.subjects if other and begin <= place < start]
    best: tuple[float, Resolution] | None = None
    for entity in scene.people:
        if doers and max(doers) in entity.subjects:
            continue  # "Kowalska said that Nowak thanked him": him is not Nowak
        if entity.gender and entity.gender != gender:
            continue
        before = [
            place for place in entity.places[: bisect_left(entity.places, start)] if quoted or not _quoted(scene, place)
        ]
        if not before or scene.stops_between(before[-1], start) > FARTHEST or not _is_person(scene, entity):
            continue
        subject = any(place in entity.subjects for place in before[-2:])
        if objective and any(begin <= place for place in before if place in entity.subjects):
            continue  # "Kowalska met Nowak and urged him": him is not who urges
        score = -scene.stops_between(before[-1], start) + (0.8 if subject else 0.0) + (0.2 if entity.gender else 0.0)
        score += _told(scene, before[-3:], start) if speaks else 0.0
        score -= (start - before[-1]) / 2000
        if best is None or score > best[0]:
            best = (score, entity.resolution)
    held_office = None if doers or objective else _last_office(scene, start, gender, resolve)
    if held_office and (best is None or held_office[0] > best[0]):
        best = held_office
    spoke = _last_speaker(scene, start, gender, resolve) if speaks else None
    if spoke and (best is None or spoke[0] > best[0]):
        best = spoke
    return best[1] if best else None


def _last_office(scene: Scene, start: int, gender: str, resolve: Resolve) -> tuple[float, Resolution] | None:
    """ "the President ... he": who holds the office last spoken of without a name, with the weight of that."""
    begin = max(0, start - MEMORY)
    places = [m.span() for m in OFFICE_HELD.finditer(scene.text, begin, start) if not _quoted(scene, m.start())]
    if not places or _quoted(scene, start):
        return None
    place = places[-1]
    if scene.text.startswith("him", start) and place[0] >= scene.sentence(start):
        return None  # "the President will confront him"
    found = resolve(*place)
    if found.actor.count("/") != 2 or len(found.actors) > 1:
        return None
    entity = next((e for e in scene.people if e.resolution.actor == found.actor), None)
    if entity and entity.gender and entity.gender != gender:
        return None
    subject = opens_clause(scene.text, place[0])
    return OFFICE_WEIGHT + 0.8 * subject - scene.stops_between(place[0], start) - (start - place[0]) / 2000, found


def _told(scene: Scene, places: list[int], start: int) -> float:
    """How much more one weighs who is told to have spoken: less where others have spoken since."""
    spoke = [place for place in places if _spoke(scene, place)]
    if not spoke:
        return 0.0
    since = bisect_left(scene.speakers, (start,)) - bisect_left(scene.speakers, (spoke[-1] + 1,))
    return SPOKE * FADES**since


def _last_speaker(scene: Scene, start: int, gender: str, resolve: Resolve) -> tuple[float, Resolution] | None:
    """Who was last told to have spoken, if it was one person, with the weight of that."""
    index = bisect_left(scene.utterances, (start,)) - 1
    while index >= 0 and (scene.utterances[index].end > start or scene.utterances[index].start >= start):
        index -= 1
    if index < 0 or scene.stops_between(scene.utterances[index].start, start) > FARTHEST:
        return None
    said = scene.utterances[index]
    phrase = scene.text[said.start : said.end]
    if phrase.lower() in PLURAL | THINGS or (phrase.lower() in SINGULAR and SINGULAR[phrase.lower()] != gender):
        return None
    found = resolve(said.start, said.end)
    one = found.actor.count("/") == 2 or phrase.lower() in SINGULAR or _one_person(scene, said.start, said.end)
    if not one or found.actor in {"", "?"} or len(found.actors) > 1 or "/media" in found.actor:
        return None
    entity = next((e for e in scene.people if e.resolution.actor == found.actor), None)
    if entity and entity.gender and entity.gender != gender:
        return None
    return SPOKE + 0.8 - scene.stops_between(said.start, start) - (start - said.start) / 2000, found


def _one_person(scene: Scene, start: int, end: int) -> bool:
    """Whether a phrase is headed by the title of one person."""
    titles = [piece for piece in scene.parts_in(start, end - start) if piece.kind == "title"]
    return bool(titles) and not titles[-1].low.endswith("s")


def _quoted(scene: Scene, place: int) -> bool:
    return quote_at(scene.quotes, place) >= 0


def _is_person(scene: Scene, entity: Entity) -> bool:
    """Whether a name is plainly a person's, and not that of a body or a place the registry does not have."""
    known = not entity.resolution.actor.startswith("?")
    named = entity.words[0] in scene.registry.given_names
    return bool(known or entity.gender or entity.titles or named or any(map(partial(_spoke, scene), entity.places)))


def _spoke(scene: Scene, place: int) -> bool:
    """Whether the person named at a place is said to speak there."""
    index = bisect_left(scene.speakers, (place + 1,)) - 1
    return index >= 0 and scene.speakers[index][0] <= place < scene.speakers[index][1]


def _side_before(scene: Scene, start: int, count: int, confidence: float = 0.55) -> Resolution:
    """The last side spoken of, or the two most spoken of."""
    sides = _sides(scene, start, count)
    if len(sides) < count:
        return replace(UNKNOWN, source="no side spoken of before")
    return Resolution(
        sides[0],
        None,
        confidence,
        tuple(Candidate(s, None, confidence, "spoken of before") for s in sides),
        "spoken of before",
        tuple(sides),
    )


def _sides(scene: Scene, start: int, count: int) -> list[str]:
    """The sides spoken of before a place: the most frequent near by, or the last where one is wanted."""
    before = [(place, principal) for place, principal in scene.actors if place < start and scene.is_side(principal)]
    recent = [principal for place, principal in before if start - place < MEMORY] or [
        principal for _, principal in before
    ]
    if count == 1:
        return recent[-1:]
    weight: dict[str, float] = {}
    for age, principal in enumerate(reversed(recent)):
        weight[principal] = weight.get(principal, 0.0) + 1.0 / (1 + 0.15 * age)
    return sorted(weight, key=lambda side: -weight[side])[:count]


def _last_list(scene: Scene, start: int, count: int, *, persons: bool = False, reach: int = 3 * MEMORY) -> list[str]:
    """The states, or persons, of the last list before a place that has so many: "Britain, France and Canada"."""
    run: list[str] = []
    best: list[str] = []
    places = dict(scene.actors)
    end = 0
    for piece in scene.parts[scene.index(start - reach) : scene.index(start)]:
        item = ""
        if persons and is_name(piece):
            entity = scene.match(name_words(piece.text))
            item = entity.resolution.actor if entity and entity.resolution.principal != "?" else ""
        elif not persons and piece.kind in {"state", "capital"} and scene.is_side(places.get(piece.start, "")):
            item = places[piece.start]
        gap = scene.text[end : piece.start]
        parted = bool(count) and "\n" in gap  # a heading may name one more
        between = piece.kind in {"comma", "conj", "det"} or (persons and piece.kind in BESIDE_NAMES)
        if parted or not (item or between):
            best, run = _longer(run, count) or best, []
        run += [item] if item else []
        end = piece.end
    return _longer(run, count) or best


def _longer(run: list[str], count: int) -> list[str]:
    """The different actors of a list that has ended, if they are as many as asked for, or two at least."""
    told = list(dict.fromkeys(run))
    return told if len(told) > 1 and len(told) == (count or len(told)) else []


def joint(scene: Scene, phrase: str, start: int, resolve: Resolve | None = None) -> Resolution | None:
    """ "the two sides", "both leaders": several actors at once."""
    phrase = SIDED.sub(r"\1", phrase)
    if resolve and phrase.lower() in EACH_OTHER and PERSONAL.search(phrase):
        together = _joint_speakers(scene, start, resolve)
        if together and all(path.count("/") for path in together.actors):
            return together
    count = joint_count(phrase)
    wanted = 0 if phrase.lower() in EACH_OTHER else count  # "the leaders" may be two or more
    if PERSONAL.search(phrase) and count and (named := _last_list(scene, start, wanted, persons=True)):
        return _several(named, "the last list of persons")
    if LISTED.fullmatch(phrase) or PERSONAL.search(phrase):
        listed = _last_list(scene, start, count) if LISTED.fullmatch(phrase) or count > 2 else []
        if listed and CHIEFS.search(phrase):
            listed = [held(scene, f"{side}/{scene.registry.chief_organ(side)}") for side in listed]
        if listed:
            return _several(listed, "the last list of states")
    if not count:
        return None
    if PERSONAL.search(phrase):
        recent = [
            e
            for e in scene.people
            if any(start - MEMORY < place < start for place in e.places) and not e.resolution.actor.startswith("?")
        ]
        recent.sort(key=lambda e: max(p for p in e.places if p < start), reverse=True)
        distinct = list({e.office.split("/")[0]: e for e in reversed(recent)}.values())[-count:]
        if len(distinct) == count:
            return replace(join([e.resolution for e in distinct]), confidence=0.6, source="persons spoken of before")
    return _side_before(scene, start, count, 0.65)


def _several(actors: list[str], source: str) -> Resolution:
    found = tuple(Candidate(actor, None, 0.6, source) for actor in actors)
    return Resolution(actors[0], None, 0.6, found, source, tuple(actors))
