"""Whose people, soldiers, country and strangers are meant where no word of theirs tells: the states spoken of near by."""

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from .compile import slug
from .describe import describe
from .model import UNKNOWN, Resolution
from .phrase import Piece, has_actor, is_name
from .resolve import BODIES, office_parts, office_path
from .speech import Resolve

if TYPE_CHECKING:
    from .scene import Scene

REACH = 300  # characters at which a state that is named weighs half of one that stands beside
ANYWHERE = 0.1  # what every mention of a state weighs besides, however far off
CROWD = 0.2  # share of the weights from which "residents", "protesters" are of the first state: right for 22 of 32 from here on
GUESS = 0.45  # confidence of these answers
LAST = 0.3  # what the state named last before a word, in its own sentence, gains


def weights(scene: "Scene", place: int, *, before: bool = False) -> Counter[str]:
    """States by how often and how near to a place the article names them."""
    found: Counter[str] = Counter()
    for at, side in scene.states:
        if not (before and at > place):
            found[side] += 1 / (1 + abs(at - place) / REACH) + ANYWHERE  # type: ignore[assignment]
    begin = scene.sentence(place)
    last = [side for at, side in scene.actors if begin <= at < place and side in found]
    if last:
        found[last[-1]] += LAST  # type: ignore[assignment]
    return found


def first_of(weight: Counter[str], share: float) -> str:
    """The heaviest state if it has a share of all weights, else ""."""
    if not weight:
        return ""
    side, most = max(weight.items(), key=lambda item: (item[1], item[0]))
    return side if most >= share * sum(weight.values()) else ""


def crowd(scene: "Scene", organ: str, start: int) -> Resolution | None:
    """ "residents", "protesters", "employers" of the state that is spoken of here."""
    side = first_of(weights(scene, start), CROWD)
    if not side:
        return None
    path = f"{side}/{organ}"
    return Resolution(path, None, GUESS, (), "the state spoken of near by", (path,))


OTHERS = re.compile(
    r"(?:some|several|many|other|others|various|certain|few|most|\d+|foreign|international|global|all|any|no|more|both|"
    r"two|three|four|five|six|an?|criminal|cyber\w*|think-tank|human rights|aid|armed|detained|hostile)\b",
    re.IGNORECASE,
)
CROWDS = frozenset(["public", "business", "rebels", "court", "media"])


def anybody(scene: "Scene", phrase: str) -> bool:
    """Whether the words leave open whose people are meant: "other firms", "activists"."""
    return OTHERS.match(phrase) is not None or phrase.lower() in scene.registry.words("anybody")


def masses(scene: "Scene", parts: list[Piece], phrase: str, start: int) -> Resolution | None:
    """A people, a trade or fighters without their state, unless the words leave open whose they are."""
    if anybody(scene, phrase) or any(has_actor(piece) or is_name(piece) for piece in parts):
        return None
    organs = [piece.targets("organ")[0] for piece in parts if piece.kind == "organ"]
    if not organs or organs[0] not in CROWDS or phrase.lower() in {"people", "migrants", "companies", "the media"}:
        return None
    if organs[0] == "media" and not phrase.lower().startswith("local"):
        return None
    return crowd(scene, organs[0], start)


LOCAL_PRESS = re.compile(
    r"(?:local|state|state-run|state-owned|state-controlled)(?: news)? (?:media|press|tv|television|radio|outlets?|reporters|journalists|newspapers)",
    re.IGNORECASE,
)


def local_press(scene: "Scene", phrase: str, start: int) -> Resolution | None:
    """ "local media", "state television" of the state that is spoken of here."""
    if not LOCAL_PRESS.fullmatch(phrase):
        return None
    own = next((side for at, side in scene.states if scene.sentence(start) <= at < start), "")
    path = f"{own}/media"
    return (
        Resolution(path, None, GUESS, (), "the state of its sentence", (path,)) if own else crowd(scene, "media", start)
    )


LED = re.compile(
    r"(?:[Tt]he |[Aa]n? )?(?P<who>[A-Z][\w.]*(?: [A-Z][\w.]*)?)-(?P<how>led|run|controlled|administered|ruled|governed|appointed)\b\s*(?P<rest>.*)",
    re.DOTALL,
)
RULES = frozenset(["run", "controlled", "administered", "ruled", "governed", "appointed"])


def led(scene: "Scene", phrase: str) -> Resolution | None:
    """ "US-led forces", "Hamas-run health ministry": who leads; an armed group that runs a ministry governs a land."""
    found = LED.fullmatch(phrase)
    claims = scene.registry.claims(found["who"]) if found else ()
    if found is None or not claims or claims[0].kind not in {"state", "nonstate", "organisation", "group", "capital"}:
        return None
    side = claims[0].target
    organs = [p.targets("organ")[0] for p in scene.parse(found["rest"]) if p.kind == "organ"]
    land = scene.registry.land_of(side)
    if found["how"] in RULES and land and found["rest"]:
        side, organs = land, ["gov"]
    elif organs and organs[-1] in {"rebels", "public"}:
        organs = []
    organ = scene.registry.organ_name(side, organs[-1]) if organs and scene.registry.kind_of(side) == "state" else ""
    path = f"{side}/{organ}" if organ else side
    return Resolution(path, None, 0.8, (), "who leads them", (path,))


def pair(scene: "Scene", phrase: str) -> Resolution | None:
    """ "UK-EU", "Russian-American": both."""
    halves = re.split(r"[-–/]", phrase)
    if len(halves) != 2 or not all(half[:1].isupper() for half in halves):
        return None
    sides = [
        claims[0].target for half in halves if (claims := scene.registry.claims(half)) and claims[0].kind in PAIRED
    ]
    if len(sides) < 2 or len(set(sides)) < 2:
        return None
    return Resolution(sides[0], None, 0.85, (), "both are named", tuple(sides))


PAIRED = frozenset(["state", "adjective", "organisation", "group"])
# Nouns that mostly go on with a proper name: "the Justice Department ... the department".
OFFICES = frozenset(
    ["ministry", "department", "court", "office", "authority", "council", "committee", "commission", "secretariat"]
)
BODY_WORDS = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat) (?:[a-z]+ )?([a-z]{4,})(?:['’]s)?")


def body_before(scene: "Scene", phrase: str, start: int) -> tuple[int, int] | None:
    """ "the department", "the university": place of the proper name before that ends or begins with that word."""
    found = BODY_WORDS.fullmatch(phrase)
    if not found:
        return None
    word = found[1].title()
    for index in range(scene.index(start) - 1, -1, -1):
        piece = scene.parts[index]
        words = piece.text.split()
        plain = piece.kind == "organ" and len(words) > 1  # "the Polish foreign ministry", in small letters
        ends = {words[0], words[-1].title() if plain else words[-1]}
        if word not in ends or (piece.text == word and not _owned(scene, index)):
            continue
        if has_actor(piece) or piece.kind in {"organ", "body", "fullname"}:
            first = scene.phrase_start(piece)
            return first, _with_complement(scene, index)
    return None


def _owned(scene: "Scene", index: int) -> bool:
    """Whether a possessor or a state stands before a piece: "Netanyahu's Office"."""
    before = scene.parts[index - 1] if index else None
    return before is not None and (before.kind == "poss" or has_actor(before))


def _with_complement(scene: "Scene", index: int) -> int:
    """End of a name that goes on with "of Zimbabwe"."""
    parts = scene.parts
    if index + 2 < len(parts) and parts[index + 1].low in {"of", "for"} and has_actor(parts[index + 2]):
        return parts[index + 2].end
    return parts[index].end


LEADERS = re.compile(
    r"\b(?P<head>[Ll]eaders|[Pp]residents|[Pp]rime [Mm]inisters|[Ff]oreign [Mm]inisters|[Ff]inance [Mm]inisters|[Dd]efen[cs]e [Mm]inisters|[Gg]overnments|finance chiefs|"
    r"[Aa]mbassadors) (?:of|from|in) (?:the )?(?:[A-Z][\w.]*(?: [A-Z][\w.]*)*(?:, and |, | and )(?:the )?)*$"
)


def shared_head(scene: "Scene", phrase: str, start: int) -> Resolution | None:
    """ "France" in "the leaders of Britain, France and Canada": the leader."""
    claims = scene.registry.claims(re.sub(r"^[Tt]he ", "", phrase))
    found = LEADERS.search(scene.text[max(0, start - 120) : start]) if claims and claims[0].kind == "state" else None
    if found is None:
        return None
    head = scene.registry.resolve(f"the {found['head']} of {phrase}", date=scene.date)
    return replace(head, confidence=0.8) if head.principal == claims[0].target else None


OWNED = re.compile(
    r"(?P<owner>(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Yy]our|[Oo]ur|[Tt]heir) (?:[a-z]+ )?(?:country|nation|state|kingdom|group|territory|enclave|"
    r"republic|bloc|company|party|organi[sz]ation|movement|agency|union|alliance|region))['’]s (?P<what>\w.*)",
    re.DOTALL,
)


def owned(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """ "the country's ambassador", "the group's leader": of whatever was named before."""
    found = OWNED.fullmatch(phrase)
    owner = resolve(start, start + found.end("owner")) if found else UNKNOWN
    if found is None or owner.principal in {"", "?"} or len(owner.actors) > 1:
        return None
    side = owner.principal.rstrip("?")
    said = describe(scene.registry, scene.parse(found["what"]), lambda inner: ("", 0.0))
    if said.name or not (said.rank or said.organ):
        return None
    if said.rank in {"anon", "folk"}:
        path = f"{side}?"
    else:
        path = office_path(scene.registry, replace(said, base=side))
    return Resolution(path, None, min(0.6, owner.confidence), (), "possessor", (path,))


KIN_WORDS = (
    r"(?:family|families|relatives|parents|wife|husband|widow|spouse|mother|father|brother|sister|son|daughter|lawyers?|attorneys?|legal team|"
    r"defen[cs]e team|team|office|aides?|advisers?|supporters|backers|allies|friends|associates|representatives?|spokes\w+|entourage|camp)"
)
KINDRED = re.compile(
    rf"(?:some of |many of |members of )?(?P<who>(?:Mr\.? |Mrs\.? |Ms\.? )?[A-Z].*?)['’]s? (?:[a-z]+ )*(?P<what>{KIN_WORDS})",
    re.DOTALL,
)
RELATED = re.compile(
    r"(?:the |a )?(?:\w+ )?(?:brother|sister|wife|husband|son|daughter|mother|father|widow|cousin|nephew|uncle) of (?P<who>(?:the |[A-Z]).+)"
)
FAMILY = re.compile(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s? family")
WHOLE_FAMILY = frozenset(["family", "relatives", "parents"])


def kin(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """ "Kowalska's family", "Trump's backers": of the same state as the person."""
    if phrase.lower() in {"the family", "his family", "her family"}:
        named = list(FAMILY.finditer(scene.text, 0, start))
        return kin(scene, named[-1][0], named[-1].start(), resolve) if named else None
    if (related := RELATED.fullmatch(phrase)) is not None and "," not in phrase:
        owner = resolve(start + related.start("who"), start + related.end("who"))
        path = f"{owner.principal}?"
        known = owner.principal not in {"", "?"} and owner.actor[-1] != "?"
        return Resolution(path, None, 0.5, (), "one of his", (path,)) if known else None
    found = KINDRED.fullmatch(phrase)
    pieces = [p for p in scene.parse(found["who"]) if p.kind not in {"title", "det"}] if found else []
    if found is None or not pieces or not is_name(pieces[-1]):
        return None
    owner = resolve(start + found.start("who"), start + found.end("who"))
    if owner.principal in {"", "?"} or owner.actor.count("/") < 2:
        return None
    side, what = owner.principal, found["what"]
    if what in {"team", "office", "camp", "entourage"} or what.startswith(
        ("spokes", "representative", "aide", "adviser")
    ):
        return None
    path = f"{side}//{slug(pieces[-1].text.split()[-1])}-family" if what in WHOLE_FAMILY else f"{side}?"
    return Resolution(path, None, 0.5, (), "one of his", (path,))


NATIONS = re.compile(
    r"(?:(?:all|most|other|all other|most other|many other|the other|more than \w+|over \w+|nearly \w+|some \d+|\d{2,3}|dozens of|scores of)(?: of the)?(?: \d+)?) "
    r"(?:world )?(?:countries|nations|states|governments)",
    re.IGNORECASE,
)
WORLDWIDE = 0.5  # "141 countries" are the world; right for most such words of the train split


def nations(phrase: str) -> Resolution | None:
    """ "other countries", "141 states": the world, where no word tells of which region."""
    return Resolution("WORLD", None, WORLDWIDE, (), "many states", ("WORLD",)) if NATIONS.fullmatch(phrase) else None


ENCLAVE = re.compile(
    r"(?:the|this|that) (?:(?:entire|whole|besieged|blockaded|coastal|war-torn|battered|devastated|tiny|crowded|Palestinian) )*(?:enclave|strip)",
    re.IGNORECASE,
)


def enclave(scene: "Scene", phrase: str, start: int) -> Resolution | None:
    """ "the besieged enclave": the land that was named last and has no government of its own beside it."""
    lands = (
        [side for at, side in scene.states if at < start and scene.mere_land(at)] if ENCLAVE.fullmatch(phrase) else []
    )
    return Resolution(lands[-1], None, 0.65, (), "the land named before", (lands[-1],)) if lands else None


FORMER_RULE = re.compile(r"(?:the|this|that|our) (?:\w+ )?administration", re.IGNORECASE)


def administration(scene: "Scene", phrase: str) -> Resolution | None:
    """ "the last administration", of nobody named: that of the United States, where the article speaks of them."""
    if not FORMER_RULE.fullmatch(phrase) or "USA" not in {side for _, side in scene.states}:
        return None
    return Resolution("USA/gov", None, 0.65, (), "what the government of the United States is called", ("USA/gov",))


# Bodies that many states have and that the registry takes for the American ones where nothing else is said: `homely` of
# words.toml.
OWN_SENTENCE = 2.0  # what a state named before them in their own sentence weighs more: "In Norway, the Supreme Court"
ABROAD = 0.45  # share of the weights from which they are those of another state


def at_home(scene: "Scene", parts: list[Piece], found: Resolution, start: int) -> Resolution | None:
    """ "the Supreme Court", "the federal prosecutor" of the state that is spoken of here, where that is not the United States."""
    homely = scene.registry.words("homely")
    told = [piece for piece in parts if has_actor(piece) and piece.low not in homely]
    if found.principal != "USA" or told or not any(piece.low in homely for piece in parts) or any(map(is_name, parts)):
        return None
    weight = Counter[str]()
    for at, side in scene.states:
        here = OWN_SENTENCE if scene.sentence(start) <= at < start else 0.0
        if scene.parts[scene.index(at)].low not in homely:  # they do not speak for themselves
            weight[side] += 1 / (1 + abs(at - start) / REACH) + ANYWHERE + here  # type: ignore[assignment]
    side = first_of(weight, ABROAD)
    if side in {"", "USA"} or weight["USA"] > weight[side] / 3:
        return None
    organ = {"congress": "parliament"}.get(office_parts(found.actor)[1], office_parts(found.actor)[1])
    path = f"{side}/{organ}"
    return Resolution(path, None, 0.6, (), "of the state spoken of near by", (path,))


COMPLETED = re.compile(
    r"(?P<head>[^,]+?) (?:of|for|from|within|at|inside|in|with|close to|on) (?P<owner>(?:the|this|that|its|their|his|her) [^,]+)",
    re.DOTALL,
)


def completed(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """ "a spokesperson for the company", "sources within the group": of whatever was named before."""
    found = COMPLETED.fullmatch(phrase)
    if found is None or any(piece.kind == "rel" for piece in scene.parse(phrase)):
        return None
    said = describe(scene.registry, scene.parse(found["head"]), lambda inner: ("", 0.0))
    if said.name or said.base or not (said.rank in {"anon", "voice", "head", "seat", "of"} or said.organ):
        return None
    owner = resolve(start + found.start("owner"), start + found.end("owner"))
    if owner.principal in {"", "?"} or len(owner.actors) > 1 or owner.actor.startswith("?"):
        return None
    side = owner.principal.rstrip("?")
    body = "/".join(owner.actor.split("/")[: 3 if "/media/" in owner.actor or "/business/" in owner.actor else 2])
    path = f"{side}?" if said.rank == "anon" else office_path(scene.registry, replace(said, base=body.rstrip("?")))
    return Resolution(path, None, min(0.6, owner.confidence), (), "whom the words behind it name", (path,))


COUNTED = re.compile(
    r"(?:(?:about|some|nearly|over|more than|at least) )?(?:\d|dozens|hundreds|thousands|scores|one|two|three|four|five|six|ten|several|many|an increasing number|a number)\b",
    re.I,
)


def adjectival(scene: "Scene", parts: list[Piece], start: int) -> Resolution | None:
    """ "thousands of Polish reservists", "several Polish firms surveyed": some of that state, whatever they are."""
    whole = " ".join(piece.text for piece in parts)
    stop = next(
        (i for i, p in enumerate(parts) if p.kind in {"rel", "comma"} or (p.kind == "prep" and p.low != "of")),
        len(parts),
    )
    sides = [p for p in parts[:stop] if p.kind in {"adjective", "demonym", "organisation", "nonstate"}]
    if len(sides) != 1 or not COUNTED.match(whole):
        return None
    side = sides[0].targets("adjective", "demonym", "organisation", "nonstate")[0]
    organs = [p.targets("organ")[0] for p in parts if p.kind == "organ"]
    path = f"{side}/{organs[-1]}" if organs and organs[-1] else f"{side}?"
    return Resolution(path, None, 0.6, (), "some of that side", (path,))


def some_body(scene: "Scene", parts: list[Piece], start: int) -> Resolution | None:
    """An office or a house that the registry does not know, as one of the state spoken of near by: "Harbour City Council"."""
    bare = [piece for piece in parts if piece.kind != "det"]
    if len(bare) != 1 or not (
        bare[0].kind == "body"
        or ((bare[0].low.split()[-1] in LOCAL_BODIES and " " in bare[0].text) or bare[0].low in LOCAL_BODIES)
    ):
        return None
    last = bare[0].low.split()[-1]
    organ = LOCAL_BODIES.get(last) or BODIES.get(last)
    side = first_of(weights(scene, start), CROWD)
    if not organ or not side:
        return None
    path = f"{side}/{organ}"
    return Resolution(path, None, 0.4, (), "a body of the state spoken of near by", (path,))


# What tells of many states, of papers that nobody signs, or of people of any state.
ANYBODY = re.compile(
    r"\b(?:countr(?:y|ies)|nations?|states?|governments|members?|partners?|allies|parties|sides?|powers|polls?|studies|study|research|science|evidence|reports?|estimates|"
    r"data|statistics|information|footage|video|delegations?|agreements?|treaty|declaration|plan|charter|constitution|resolution|experts?|scientists?|analysts?|historians?|international|global|foreign|world|others?|colleagues|organi[sz]ations?|agencies|"
    r"summit|community|ngos?|activists|mercenaries|actors?|everyone|everybody|someone|anyone|nobody|who|those|people|operator|cartels?|threats?|gunmen|inmate|group|"
    r"terrorists?|invaders?|adversar(?:y|ies)|enem(?:y|ies)|buyers|businesses|witnesses|critics|opponents|region|friends|ones?|laptop|money)\b",
    re.IGNORECASE,
)
# Share of the weights from which what is left is of the first state: right on train for 6 of 10 from here on, open for 2 more.
HERE = 0.6


def local_folk(scene: "Scene", parts: list[Piece], phrase: str, start: int) -> Resolution | None:
    """Any other words for somebody of the state that the article mostly speaks of here: "the plant", "several council sources"."""
    if not phrase[:1].isalpha() or phrase.lower() in NOBODY or ANYBODY.search(phrase) or scene.turns:
        return None
    if any(map(has_actor, parts)) or not any(
        piece.kind not in {"det", "prep", "conj", "comma", "rel"} for piece in parts
    ):
        return None
    side = first_of(weights(scene, start), HERE)
    if not side:
        return None
    said = describe(scene.registry, parts, lambda inner: ("", 0.0))
    path = (
        office_path(scene.registry, replace(said, base=side))
        if said.organ or said.rank in {"seat", "voice"}
        else f"{side}?"
    )
    return Resolution(path, None, LOCAL_FOLK, (), "the state that the article speaks of", (path,))


LOCAL_FOLK = 0.4  # confidence of that guess
NOBODY = frozenset(
    [
        "some",
        "many",
        "most",
        "several",
        "another",
        "other",
        "others",
        "all",
        "each",
        "both",
        "which",
        "what",
        "that",
        "this",
        "it",
        "one",
        "anybody",
        "you",
        "i",
        "we",
        "he",
        "she",
        "they",
        "them",
        "him",
        "her",
        "us",
        "me",
        "your",
        "our",
        "their",
        "his",
        "its",
        "those",
        "these",
    ]
) | {"ladies and gentlemen"}
LOCAL_BODIES = {
    **dict.fromkeys(
        [
            "council",
            "municipality",
            "police",
            "prosecutor",
            "prosecutors",
            "investigators",
            "department",
            "rescuers",
            "firefighters",
        ],
        "gov",
    ),
    **dict.fromkeys(
        [
            "university",
            "museum",
            "foundation",
            "hospital",
            "association",
            "union",
            "unions",
            "institute",
            "college",
            "school",
        ],
        "ngo",
    ),
}
