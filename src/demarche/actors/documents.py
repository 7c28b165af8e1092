"""Papers that speak: "the statement", "customs data", "a report by the ministry" stand for whoever issued them."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from .antecedents import joint
from .model import Resolution
from .phrase import has_actor, is_name
from .pronouns import POSSESSIVE
from .speech import ACTS, Utterance

if TYPE_CHECKING:
    from .scene import Scene

PAPER = re.compile(
    r"^(?P<lead>.*?)\b(?P<noun>statement|communiqu[eé]|declaration|report|post|letter|survey|study|poll|message|resolution|agreement|"
    r"treaty|memo|memorandum|inquiry|investigation|release|ruling|document|text|announcement|note|analysis|data|figures|"
    r"assessment|tweet|directive|findings|estimate|information|statistics|results|editorial|op-ed|article|appeal|proposal|plan|"
    r"readout|transcript|petition|charter|constitution|law|decree|order|intelligence|video|footage|briefing|research|"
    r"review|records|documents|reports|statements|estimates)\b(?P<tail>.*)$",
    re.IGNORECASE | re.DOTALL,
)
PAPERS = re.compile(
    PAPER.pattern.split("(?P<noun>")[1].split(")\\b(?P<tail>")[0].join(("\\b(?:", ")\\b")), re.IGNORECASE
)  # any of the nouns: the look-up that fails fast
ISSUED = re.compile(r"\b(?:by|from|of|on behalf of|published on)\s+", re.IGNORECASE)
OPENS = re.compile(r"^\W*In an? (?:\w+ ){0,3}$")  # "In a Wednesday statement, the lawmakers ..."
BEHALF = re.compile(r"\bon (?P<whose>his|her|its|their) behalf\b")
ACT = re.compile(ACTS)
JOINTLY = frozenset({"the joint", "their joint", "a joint", "this joint"})
DEFINITE = ("the", "this", "that")
BACK = 4000  # characters back in which a paper finds who issued it
LAST_SPEAKER = (
    0.4  # confidence that whoever spoke last has issued a paper of which no issuer is told: 12 of 26 on the train split
)
# What whoever spoke last has hardly issued alone.
UNSIGNED = frozenset(
    [
        "agreement",
        "treaty",
        "declaration",
        "footage",
        "video",
        "estimates",
        "estimate",
        "law",
        "plan",
        "charter",
        "constitution",
        "resolution",
    ]
)
ISSUER = 0.6  # whoever is told to have issued the paper
Resolve = Callable[[int, int], Resolution]


def paper(scene: "Scene", phrase: str, start: int, resolve: Resolve) -> Resolution | None:
    """Who speaks in a paper that is named without a name; None where the phrase is none."""
    if not PAPERS.search(phrase):
        return None
    found = PAPER.match(phrase)
    if not found or _is_person(scene, phrase, found) or _is_house(scene, phrase):
        return None
    answer = _told(scene, start, found, resolve)
    if answer is None and found["lead"].lower().startswith(DEFINITE) and not found["tail"]:
        answer = _issuer(scene, found["noun"].lower(), start, resolve)
    return (
        None if answer is None else replace(answer, confidence=min(answer.confidence, ISSUER), source="who issued it")
    )


def _is_person(scene: "Scene", phrase: str, found: re.Match[str]) -> bool:
    """Whether the noun only helps to name a person or a body: "report author Anna Kowalska", "the Treaty Office"."""
    tail = scene.parse(found["tail"].strip())
    lead = scene.parse(found["lead"].strip())
    joined = any(piece.kind in {"comma", "prep", "rel"} for piece in lead)
    governed = next((index for index, piece in enumerate(tail) if piece.kind in {"prep", "rel", "comma"}), len(tail))
    named = any(is_name(piece) or has_actor(piece) or piece.kind in {"title", "organ"} for piece in tail[:governed])
    return joined or (named and not ISSUED.search(found["tail"]))


def _is_house(scene: "Scene", phrase: str) -> bool:
    """Whether the whole phrase is the name of a firm or an outlet ("Norway Post") that the registry has."""
    claims = scene.registry.claims(re.sub(r"^the ", "", phrase, flags=re.IGNORECASE))
    return any(claim.target.count("/") == 2 for claim in claims if claim.kind in {"metonym", "outlet"})


def _told(scene: "Scene", start: int, found: re.Match[str], resolve: Resolve) -> Resolution | None:
    """The issuer where the phrase itself names him, before the noun or behind it."""
    lead = found["lead"].strip()
    if lead.lower() in POSSESSIVE:
        answer = resolve(start, start + len(lead))  # "their statement"
        return answer if answer.principal not in {"", "?"} else None
    if behalf := BEHALF.search(found["tail"]):
        at = start + found.start("tail") + behalf.start("whose")
        return resolve(at, at + len(behalf["whose"]))
    for issued in ISSUED.finditer(found["tail"]):
        at = start + found.start("tail") + issued.end()
        answer = resolve(at, start + found.end("tail"))
        if answer.principal not in {"", "?"}:
            return answer
    if lead.lower() in JOINTLY:
        return joint(scene, "the leaders", start, resolve) or joint(scene, "these countries", start)
    if any(has_actor(piece) or is_name(piece) or piece.kind in {"organ", "title"} for piece in scene.parse(lead)):
        answer = resolve(start, start + len(lead))
        return answer if answer.actor not in {"", "?"} else None
    return None


def _issuer(scene: "Scene", noun: str, start: int, resolve: Resolve) -> Resolution | None:
    """Who issued the paper that was spoken of before: by name behind it, by possessor, as the subject of its sentence."""
    nouns = list(re.finditer(rf"\b{noun}\b", scene.text[max(0, start - BACK) : start], re.IGNORECASE))
    for spot in reversed(nouns):
        at = max(0, start - BACK) + spot.start()
        for place in _issuers_at(scene, at, at + len(noun)):
            answer = resolve(*place)
            if answer.principal not in {"", "?"}:
                return answer
    earlier = [said for said in _telling(scene) if said.verb < start and said.end <= start]
    for said in reversed(earlier[-3:] if noun not in UNSIGNED else []):
        answer = resolve(said.start, said.end)
        if answer.principal not in {"", "?", "?/media"}:
            return replace(answer, confidence=min(answer.confidence, LAST_SPEAKER))
    return None


def _issuers_at(scene: "Scene", at: int, end: int) -> list[tuple[int, int]]:
    found = []
    behind = re.match(r"[^.,\n]{0,30}?\b(?:by|from|of)\s+", scene.text[end : end + 60])
    if behind and (place := scene.noun_phrase(scene.index(end + behind.end()), end + behind.end())):
        found.append(place)
    index = scene.index(at) - 1
    before = scene.parts[index] if index > 0 else None
    if before is not None and at - before.end <= 25 and (before.kind == "poss" or has_actor(before)):
        owner = scene.parts[index - 1] if before.kind == "poss" else before
        found.append((scene.phrase_start(owner), owner.end))
    close = scene.sentence_end(at)
    opens = (
        re.match(r"[^,.\n]{0,30},\s+", scene.text[end : end + 40])
        if OPENS.search(scene.text[scene.sentence(at) : at])
        else None
    )
    if opens and (place := scene.noun_phrase(scene.index(end + opens.end()), end + opens.end())):
        found.append(place)
    said_here = [
        said
        for said in _telling(scene)
        if scene.sentence(at) <= said.verb < close and not _is_paper(scene, said.start, said.end)
    ]
    found += [(said.start, said.end) for said in sorted(said_here, key=lambda said: abs(said.verb - at))]
    return found


def _telling(scene: "Scene") -> list[Utterance]:
    """Who tells something; whoever is said to praise or to reject need not have issued a paper."""
    return [said for said in scene.utterances if ACT.match(scene.text, said.verb) is None]


def _is_paper(scene: "Scene", start: int, end: int) -> bool:
    return PAPER.match(scene.text[start:end]) is not None
