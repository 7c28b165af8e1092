"""What a speaker calls his own and others: "our defenders", "the invaders", "your country", "our partners"."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from .model import UNKNOWN, Resolution
from .nearby import first_of, weights
from .speech import Resolve, quote_at, speaker_place, spoken_to

if TYPE_CHECKING:
    from .scene import Scene

FOES = re.compile(
    r"(?:the|these|those|every|each|all|any|their|our)?\s*(?:\w+ )?(?:occupiers?|invaders?|enem(?:y|ies)|aggressors?|adversar(?:y|ies)|foes?)(?:['’]s?)?"
    r"(?: army| forces| troops| soldiers)?",
    re.IGNORECASE,
)
OWN_MEN = re.compile(
    r"(?:(?:all|each|every one|\d+) (?:of )?)?our (?:\w+ ){0,2}(?:defenders|warriors|heroes|soldiers|guys|fighters|pilots)\b.*",
    re.IGNORECASE,
)
OWN_PEOPLE = re.compile(
    r"(?:(?:free|brave|strong|unbreakable|great|dear|proud|invincible|indomitable|courageous) )*people of (?:a|an|the|our|this) (?:\w+ )?(?:country|nation|state|land)|"
    r"(?:all )?our (?:\w+ ){0,2}(?:nation|people|citizens|idps|boys|children|brothers and sisters|women|families)|dear (?:compatriots|fellow citizens|citizens)",
    re.IGNORECASE,
)
PARTNERS = re.compile(
    r"(?:all (?:of )?|some (?:of )?|many (?:of )?)?(?:(?:our|its|the) )?(?:(?:international|western|foreign|closest|key|dear|good) )*(?:partners|allies|friends)"
    r"(?: and (?:partners|allies|friends))?",
    re.IGNORECASE,
)
HOME = re.compile(r"(?:our|my) (?:\w+ )?(?:country|state|land|nation|side|soil)", re.IGNORECASE)
THEIRS = re.compile(
    r"your (?:(?:\w+ ){0,2}(?P<what>countr(?:y|ies)|state|nation|people|government|president|parliament|companies|army|side|leaders?))",
    re.IGNORECASE,
)
ORGANS = {
    "people": "public",
    "government": "gov",
    "president": "president",
    "parliament": "parliament",
    "companies": "business",
    "army": "mil",
}
WEST_OF = frozenset(
    ["UKR", "USA", "GBR", "DEU", "FRA", "POL", "LTU", "LVA", "EST", "CAN"]
)  # whose "partners" are the West
CALLS = frozenset(
    ["your", "our", "my", "its", "partners", "people", "compatriots", "citizens"]
    + [
        form
        for word in ("occupier", "invader", "aggressor", "foe")
        for form in (word, f"{word}s", f"{word}'s", f"{word}’s", f"{word}s'", f"{word}s’")
    ]
    + ["enemy", "enemies", "enemy's", "enemy’s", "enemies’", "adversary", "adversaries"]
)
HEARERS = re.compile(r"\b(?:to|in|at|before) (?:the )?(?P<who>[^\n]{4,90})")
HEADING = 320  # characters of a speech in which its heading tells to whom it is made


def side_of_speaker(scene: "Scene", start: int, resolve: Resolve) -> str:
    """Principal for whom is spoken at a place: of the turn or quotation, else of the house whose text this is."""
    words = speaker_place(scene, start)
    found = resolve(*words) if words and not words[0] <= start < words[1] else scene.institution()
    side = found.principal.rstrip("?") if found else ""
    return side if scene.registry.kind_of(side) == "state" else ""


def foe(scene: "Scene", own: str, start: int) -> str:
    """The state that a speaker names most beside his own, if it is plainly one."""
    weight = weights(scene, start)
    weight.pop(own, None)
    return first_of(weight, 0.4)


def rhetoric(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """Whom a speaker means by "our defenders", "the invaders", "our partners", "your country"; None for other words."""
    words = set(phrase.lower().split())
    if not words & CALLS:
        return None
    if theirs := THEIRS.fullmatch(phrase):
        return _theirs(scene, theirs["what"].lower(), start, resolve)
    kinds = [kind for kind in (FOES, OWN_MEN, OWN_PEOPLE, HOME, PARTNERS) if kind.fullmatch(phrase)]
    own = side_of_speaker(scene, start, resolve) if kinds else ""
    if not own:
        return None
    if kinds[0] is FOES:
        side = foe(scene, own, start)
        return _told(f"{side}/mil") if side else None
    if kinds[0] is PARTNERS:
        return _told("WEST", 0.4) if own in WEST_OF and scene.institution() else None
    return _told({OWN_MEN: f"{own}/mil", OWN_PEOPLE: f"{own}/public", HOME: own}[kinds[0]])


def _told(path: str, sure: float = 0.6) -> Resolution:
    return Resolution(path, None, sure, (), "the words of the one who speaks", (path,))


def _theirs(scene: "Scene", what: str, start: int, resolve: Resolve) -> Resolution | None:
    hearer = spoken_to(scene, start, resolve)
    if hearer.principal in {"", "?"}:
        hearer = audience(scene, start) or opposite(scene, start, resolve) or UNKNOWN
    side = hearer.principal.rstrip("?")
    if side in {"", "?"}:
        return None
    organ = scene.registry.organ_name(side, ORGANS.get(what, ""))
    return _told(f"{side}/{organ}" if organ else side)


def audience(scene: "Scene", place: int) -> Resolution | None:
    """To whom a speech is made, as its heading tells: "speech ... in the Parliament of Norway"."""
    house = scene.institution()
    if house is None or scene.turns:
        return None
    for hearers in HEARERS.finditer(scene.text.split("\n", 1)[0][:HEADING]):
        found = scene.registry.resolve(hearers["who"], date=scene.date)
        if found.principal.rstrip("?") not in {"", house.principal, "?"} and len(found.actors) == 1:
            return _told(found.actor.rstrip("?"), 0.5)
    return _told(f"{house.principal}/public", 0.4) if scene.text[:2000].count("Ukrainians!") else None


BESIDE = 700  # characters before a quotation in which the one is named to whom it is said


def opposite(scene: "Scene", start: int, resolve: Resolve) -> Resolution | None:
    """Whom a speaker calls "you" in a quotation: the other person last named before it."""
    index = quote_at(scene.quotes, start)
    words = speaker_place(scene, start) if index >= 0 else None
    if words is None or scene.turns:
        return None
    speaker = resolve(*words).actor
    begin = scene.quotes[index][0]
    named = [
        (max(place for place in entity.places if place < begin), entity.resolution)
        for entity in scene.people
        if entity.places[0] < begin
        and entity.resolution.actor != speaker
        and not entity.resolution.actor.startswith("?")
    ]
    last = max(named, key=lambda item: item[0], default=None)
    if last is None or begin - last[0] > BESIDE or speaker in {"", "?"}:
        return None
    return replace(last[1], confidence=min(last[1].confidence, 0.45), source="the other one named before")
