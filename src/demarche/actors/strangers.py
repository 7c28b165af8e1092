"""Of which state strangers are: as the words beside the name tell ("the Kenyan farmer"), or as the article speaks of it."""

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from .compile import slug
from .describe import Description
from .model import Resolution
from .nearby import first_of, weights
from .phrase import Piece, is_name
from .resolve import ident_of, office_parts, office_path
from .speech import VERB

if TYPE_CHECKING:
    from .scene import Scene

# How much more a state weighs whose office-holders bear the given name, the ending of the surname.
GIVEN, ENDING = 4.0, 2.0
# Share of the weights from which the first state is a stranger's: on the train split right for 40 of 46 persons; from 0.5 on for only 5 of 9
# more, who stay open: a wrong state does more harm than none.
KIN = 0.6
AT_HOME = 0.5  # what the states of the outlet and of the dateline weigh more for a stranger, if the article names them
OWN = 1.5  # how many times as much they weigh: right for 12 more of the train split's strangers' words, wrong for 2
COMMON = 0.6  # share of an old article's mentions of states from which its strangers are of the first of them
COVERED = 2001  # year from which the registry has the heads of all states: before it a stranger may well be an official of any side
PLAIN_GUESS = 0.7  # confidence in a stranger's state by what is near
AHEAD = 2.5  # how many times the next state the first one weighs in which an unnamed ministry or court then is
ORIGIN = 0.75  # confidence in the state that the words beside a stranger's name tell
MOST_WORDS = (
    4  # plain words between the adjective of a state and the name: "Kenyan small-scale tea farmer Anna Kowalska"
)
LED_BY = frozenset(["word", "title", "organ"])
# What somebody does who lives where he does it; whoever flew there, or spoke there, does not.
DWELLS = re.compile(
    r"[,(–—] (?:and )?(?:an? [^,.;()]{3,60}? )?(?:who|whose \w+)(?:['’]s| is| was| has| had)?(?: \w+ly)?(?: been)? "
    r"(?:originally from|based|living|lives?|lived|runs?|ran|works?|worked|owns?|owned|teaches|studies|studied|grew up|born|"
    r"was born|escaped|fled|from|heads?|leads?|serves?|served)\b(?P<rest>[^.;,()]{0,70})",
    re.IGNORECASE,
)
AT_HOUSE = re.compile(
    r", [^,.;()\n]{0,70}\b(?:at|of|with|for)\b (?:the )?[A-Z][^,.;()\n]{3,90}? in (?P<place>[A-Z][\w .]+)"
)
FLOWN = re.compile(r"\b(?:fl(?:y|ies|ew|own|ying)|travel(?:s|led|ed|ling|ing)?)\b[^.;,]{0,30} to (?:the )?$")
IN_PLACE = re.compile(r"\b(?:in|from)\b")


def origin(scene: "Scene", start: int, end: int) -> str:
    """State of the stranger named at a place by what is said of him there; "" where nothing is."""
    index = scene.index(start)
    if index >= len(scene.parts) or scene.parts[index].start != start:
        return ""
    return _before(scene, index) or _behind(scene, index) or _dwelling(scene, end)


def _state(scene: "Scene", piece: Piece, *kinds: str) -> str:
    targets = [target for target in piece.targets(*kinds) if scene.registry.kind_of(target) == "state"]
    return targets[0] if piece.kind in kinds and targets else ""


def _before(scene: "Scene", index: int) -> str:
    """ "the Kenyan tea farmer Anna Kowalska": the adjective that a few words part from the name."""
    at = index - 1
    if at > 1 and scene.parts[at].kind == "conj" and is_name(scene.parts[at - 1]):
        return _before(scene, at - 1)  # "two Kenyan farmers, Anna Kowalska and Jan Nowak"
    dash = at > 0 and scene.parts[at].text in {"–", "—", ":"}
    at -= 1 if dash else 0
    club = False  # "the Oslo Gulls manager Anna Kowalska": a club or house is of its town's state, whoever writes of it
    for _ in range(MOST_WORDS + 1):
        piece = scene.parts[at] if at >= 0 else None
        gap = scene.text[piece.end : scene.parts[at + 1].start] if piece else "."
        if piece is None or gap.strip(" ") or (piece.text[:1].isupper() and piece.kind == "word"):
            return ""
        if found := _state(scene, piece, "adjective") or (club and _state(scene, piece, "metonym", "capital")):
            return found
        club = piece.kind == "name"
        if club and at < index - 1:
            at -= 1
            continue
        if piece.kind not in LED_BY or VERB.fullmatch(piece.text) or piece.low.endswith(("ed", "ing", "ly")):
            return ""
        at -= 1
    return ""


def _behind(scene: "Scene", index: int) -> str:
    """ "Anna Kowalska, a young Kenyan farmer": the adjective in an apposition."""
    run = scene.parts[index + 1 : index + 6]
    if len(run) < 3 or run[0].text != "," or run[1].low not in {"a", "an", "the", "one"}:
        return ""
    for piece in run[2:]:
        if found := _state(scene, piece, "adjective"):
            return found
        if piece.kind != "word":
            return ""
    return ""


def _dwelling(scene: "Scene", end: int) -> str:
    """ "Anna Kowalska, who runs a shop in Oslo"; "a fellow at the Harrow School in London"."""
    tail = scene.text[end : end + 220]
    if (house := AT_HOUSE.match(tail)) is not None:
        return _first_place(scene, end + house.start("place"), end + house.end("place"))
    dwells = DWELLS.match(tail)
    told = IN_PLACE.search(dwells["rest"]) if dwells else None
    if dwells is None or (told is None and not re.search(r"\b(?:from|born)\b", dwells[0])):
        return ""
    begin = end + (dwells.start("rest") + told.end() if told else dwells.start("rest"))
    return _first_place(scene, begin, end + dwells.end("rest"))


def _first_place(scene: "Scene", start: int, end: int) -> str:
    """State of the first place that is named in a stretch."""
    for piece in scene.parts_in(start, end - start):
        if piece.kind in {"state", "capital", "metonym"}:
            path = piece.claims[0].target
            return path if scene.registry.kind_of(path) == "state" else ""
    return ""


def ahead(weight: Counter[str]) -> str:
    """The heaviest state if it plainly outweighs the next, else ""."""
    first = weight.most_common(2)
    return first[0][0] if first and (len(first) == 1 or first[0][1] >= AHEAD * first[1][1]) else ""


def _only_visited(scene: "Scene", sides: Counter[str]) -> set[str]:
    """States that the article names only as where somebody flew: that is where he does not live."""
    stay = {side for at, side in scene.states if not FLOWN.search(scene.text[max(0, at - 60) : at])}
    return set(sides) - stay


def homeland(scene: "Scene", name: str, place: int) -> tuple[str, float]:
    """State of a stranger: one that the article speaks of, rather one whose people bear such names; "" where that is open."""
    if scene.date and scene.date.year < COVERED:
        home = scene.local(COMMON)
        return (home.principal.rstrip("?"), 0.4) if home else ("", 0.0)
    words = name.split()
    weight = weights(scene, place)
    for side in _only_visited(scene, weight):
        del weight[side]
    for side in {*scene.home(), scene.dateline} & set(weight):
        weight[side] = weight[side] * OWN + AT_HOME  # type: ignore[assignment]
    for side in weight:
        weight[side] *= GIVEN if side in scene.registry.given_in(words[0]) else 1.0  # type: ignore[assignment]
        endings = tuple(scene.registry.words(f"endings_{side}"))
        weight[side] *= ENDING if endings and slug(words[-1]).endswith(endings) else 1.0  # type: ignore[assignment]
    return first_of(weight, KIN), PLAIN_GUESS


def stranger_at_home(scene: "Scene", found: Resolution, said: Description, place: int) -> Resolution:
    """A stranger as somebody of the state that the article speaks of around him, at a guess."""
    if path := styled(scene, said.name, scene.text.find(said.name, place)) if said.name in scene.text else "":
        return replace(found, actor=path, actors=(path,), confidence=STYLED, source="the way he is named")
    if " " not in said.name or scene.turns:
        return found
    at = scene.text.find(said.name, place)
    side, sure = (origin(scene, at, at + len(said.name)) if at >= 0 else ""), ORIGIN
    if not side and said.title_organ == "parliament":
        side = next((home for home in scene.home() if home in {state for _, state in scene.states}), "")
    if not side and said.organ in OFFICERS:
        side, sure = ahead(weights(scene, place)), PLAIN_GUESS
    source = "what is said of him" if side else "the state spoken of near by"
    if not side:
        side, sure = homeland(scene, said.name, place)
    if not side:
        return found
    organ = "media" if "/media/" in found.actor else ""
    if said.rank in {"head", "seat", "voice"} or said.organ in OFFICERS:
        told = office_parts(office_path(scene.registry, replace(said, base=side)))[1]
        organ = told if told in OFFICERS else ""  # heads of state are in the registry: this is the president of a firm
    path = f"{side}/{organ}/{ident_of(said.name)}"
    return replace(found, actor=path, actors=(path,), confidence=sure, source=source)


LAWMAKER = re.compile(
    r"\b(?:Democrat|Republican|GOP)(?: (?:Rep|Sen|Representative|Senator|Congress\w+)\.?)? $|\b(?:Rep|Sen)\. $"
)
DISTRICT = re.compile(r",? \(?[RD]-[A-Z]")
PEER = re.compile(r"\b(?:Lord|Baroness|Dame|Sir|Lady) (?:\w+ )?$")
STYLED = 0.65  # what a seat in Congress, a British honour or a columnist's heading tell of a stranger


def styled(scene: "Scene", name: str, place: int) -> str:
    """Path of a stranger whom the way he is named tells: "(D-Ohio)", "Lord Harrow", the columnist's name over a column."""
    before, end = scene.text[max(0, place - 40) : place], place + len(name)
    ident = ident_of(name)
    if LAWMAKER.search(before) or DISTRICT.match(scene.text, end):
        return f"USA/congress/{ident}"
    home = next(iter(scene.home()), "")
    if PEER.search(before) and "GBR" in {home, *(side for _, side in scene.states)}:
        return f"GBR//{ident}"
    if place == 0 and home and scene.text.startswith(":", end) and " " in name:
        return f"{home}/media/{ident}"
    return ""


OFFICERS = frozenset(["gov", "court", "mil", "parliament", "congress"])
