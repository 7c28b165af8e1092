"""Resolve mentions inside an article, where what was said before decides."""

import datetime
import re
from dataclasses import replace

from .antecedents import joint, pronoun
from .definite import (
    NEAR,
    bearer,
    definite,
    elsewhere,
    held,
    namesake,
    of_calling,
    surnamed,
    title_heads,
    trusted,
    with_holder,
)
from .describe import describe
from .documents import paper
from .joined import joined
from .model import UNKNOWN, Resolution
from .nearby import (
    OFFICES,
    RELATED,
    adjectival,
    administration,
    at_home,
    body_before,
    completed,
    enclave,
    kin,
    led,
    local_folk,
    local_press,
    masses,
    nations,
    owned,
    pair,
    shared_head,
    some_body,
)
from .oratory import audience, opposite, rhetoric
from .people import again, name_words
from .phrase import is_name
from .pronouns import ANSWER, COURTESY, QUESTION, SECOND_PERSON, SPEAKER
from .registry import Registry
from .resolve import ident_of, office, office_parts, office_path
from .scene import Scene
from .spaces import Evened, in_one_line
from .speech import ME, asker, called, own_office, quote_at, speaking, spoken_to, staff

SHORTENED = re.compile(
    r"(?P<pronoun>we|you|they|he|she|it|I)(?:['’](?:re|ve|ll|d|m|s)| (?:him|her|it)self| themselves| ourselves| all| guys)",
    re.I,
)
DEEPEST = 40  # words that hang on one another, each some eight calls deep; Python gives up at a thousand calls
OWNER = re.compile(r"(?P<owner>(?!(?:he|she|it)['’]).*\w)(?:['’]s|(?<=s)['’])", re.I | re.DOTALL)


class ArticleResolver:
    """Reads an article's mentions once; resolves noun phrases in it.

    Args:
        registry: from `load_registry`.
        text: the article.
        date: its day.
        outlet: who published it; its state is the last resort for "the government".
    """

    def __init__(
        self, registry: Registry, text: str, *, date: datetime.date | None = None, outlet: str | None = None
    ) -> None:
        self._even = Evened(text)
        self._scene = Scene(registry, self._even.text, date, outlet)
        self._found: dict[tuple[int, int, str], Resolution] = {}
        self._depth = 0

    def resolve(self, start: int, end: int, *, role: str = "party") -> Resolution:
        """Whom `text[start:end]` names.

        Args:
            start: first character of the noun phrase.
            end: the character after its last.
            role: source, addressee, relay, from, to or party.
        """
        return self._resolve(self._even.inward(start), self._even.inward(end), role=role)

    def _resolve(self, start: int, end: int, *, role: str = "party") -> Resolution:
        """Whom the words at a place of the even text name, found once: who "he" is may hang on many before him."""
        key = (start, end, role)
        if key not in self._found:
            if self._depth >= DEEPEST:
                return UNKNOWN
            self._depth += 1
            try:
                self._found[key] = self._find(start, end, role)
            finally:
                self._depth -= 1
        return self._found[key]

    def _find(self, start: int, end: int, role: str) -> Resolution:
        """Whom the words at a place of the even text name, by all that may tell."""
        phrase = re.sub(r"^[\s\"“”‘(]+|[\s\"“”’,;:)]+$", "", self._scene.text[start:end])
        start = self._scene.text.find(phrase, start) if phrase else start
        if not phrase:
            return UNKNOWN
        phrase = in_one_line(phrase)
        if spoken := SHORTENED.fullmatch(phrase):
            phrase = spoken["pronoun"]
        elif (owner := OWNER.fullmatch(phrase)) and not self._scene.registry.claims(phrase):
            found = self._resolve(start, start + owner.end("owner"), role=role)
            if found.actor:
                return found
            return self._resolve(start, start + owner.end("owner"), role="source")  # an owner is no mere place
        if self._scene.text[end : end + 1] == "." and self._scene.registry.claims(phrase.split()[-1] + "."):
            phrase += "."  # "the U.N" whose last point was taken for the end of a sentence
        short = re.sub(r"^[Tt]he ", "", phrase)
        if short in self._scene.acronyms and self._scene.acronyms[short][0] < start:
            return self._scene.plain(*self._scene.acronyms[short], role)
        found = (
            self._label(phrase, start)
            or self._first_person(phrase, start)
            or self._shared_head(phrase, start)
            or self._owned(phrase, start)
            or rhetoric(self._scene, phrase, start, self._resolve)
            or pronoun(self._scene, phrase, start, self._resolve)
            or joint(self._scene, phrase, start, self._resolve)
            or self._phrase(phrase, start, role)
        )
        if found.actor == "?":
            found = self._nearby(phrase, start) or found
        elif found.actor.startswith("?//"):
            found = called(self._scene, phrase, start) or found
        labelled = self._scene.text[start + len(phrase) : start + len(phrase) + 1] == ":"
        return staff(self._scene, phrase, found) if labelled else found

    def _shared_head(self, phrase: str, start: int) -> Resolution | None:
        found = shared_head(self._scene, phrase, start)
        path = held(self._scene, found.actor) if found else ""
        return replace(found, actor=path, actors=(path,), holder=None) if found else None

    def _owned(self, phrase: str, start: int) -> Resolution | None:
        """What a hyphen or a possessor tells: "UK-EU", "US-led", "the country's ambassador", "his family"."""
        if "-" in phrase or "–" in phrase or "/" in phrase:
            return pair(self._scene, phrase) or led(self._scene, phrase)
        if "'" in phrase or "’" in phrase or phrase.endswith(" family") or RELATED.match(phrase):
            return owned(self._scene, phrase, start, self._resolve) or kin(self._scene, phrase, start, self._resolve)
        return None

    def _proper(self, phrase: str, start: int, nouns: frozenset[str] = OFFICES) -> Resolution | None:
        """ "the ministry", "the department": the one whose proper name the article gave before."""
        if nouns and phrase.rsplit(maxsplit=1)[-1] not in nouns:
            return None
        place = body_before(self._scene, phrase, start)
        found = self._resolve(*place) if place else UNKNOWN
        if found.principal in {"", "?"} or len(found.actors) > 1:
            return None
        return replace(found, holder=None, confidence=min(found.confidence, 0.65), source="the body named before")

    def _nearby(self, phrase: str, start: int) -> Resolution | None:
        """What the words alone leave open: the body named before, the people of the state spoken of."""
        if proper := self._proper(phrase, start, frozenset()):
            return proper
        parts = self._scene.parse(phrase)
        return (
            nations(phrase)
            or enclave(self._scene, phrase, start)
            or completed(self._scene, phrase, start, self._resolve)
            or masses(self._scene, parts, phrase, start)
            or adjectival(self._scene, parts, start)
            or some_body(self._scene, parts, start)
            or called(self._scene, phrase, start)
            or local_folk(self._scene, parts, phrase, start)
        )

    def _first_person(self, phrase: str, start: int) -> Resolution | None:
        """ "I", "we" and "you": who speaks here, and to whom."""
        words, low = phrase.split(), phrase.lower()
        if len(words) > 1 or phrase == "US":
            return None
        if low in SECOND_PERSON:
            return self._hearer(start)
        if low not in SPEAKER:
            return None
        quoted = quote_at(self._scene.quotes, start) >= 0
        return (
            speaking(self._scene, low, start, self._resolve)
            or self._house(low)
            or (UNKNOWN if quoted else Resolution("AUTHOR", None, 0.6, (), "the writer", ("AUTHOR",)))
        )

    def _hearer(self, start: int) -> Resolution:
        found = spoken_to(self._scene, start, self._resolve)
        if found.principal not in {"", "?"} or found.actor.startswith("?/media"):
            return found
        return audience(self._scene, start) or opposite(self._scene, start, self._resolve) or found

    def _house(self, low: str) -> Resolution | None:
        """ "I" and "we" in the posts and speeches of an institution: a head of state's "we" is his state."""
        house = self._scene.institution()
        if house and low not in ME and house.actor.split("/")[1:2] in (["president"], ["pm"], ["leader"]):
            side = house.principal
            return Resolution(side, None, 0.7, house.candidates, "the side of the outlet", (side,))
        return house

    def _label(self, phrase: str, start: int) -> Resolution | None:
        """Speakers of a transcript: "Question:"."""
        after = self._scene.text[start + len(phrase) : start + len(phrase) + 1]
        if after != ":":
            return None
        if QUESTION.fullmatch(phrase):
            chair = phrase.lower().startswith("moderator") and self._scene.institution()
            return chair or asker(self._scene, start)
        if ANSWER.fullmatch(phrase):
            said = [entity for entity in self._scene.people if entity.places and entity.places[0] < start]
            return again(said[0], "who answers in a transcript") if said else None
        return None

    def _office_of(self, side: str, phrase: str, start: int) -> Resolution:
        """An office of a state that the speaker serves."""
        words = re.sub(r"^(?:the|our)\s+|['’]s$", "", phrase, flags=re.IGNORECASE)
        scene = self._scene
        said = describe(scene.registry, scene.parse(words), lambda inner: ("", 0.0))
        path = office_path(scene.registry, replace(said, base=side, weak=False))
        holders = scene.registry.holders(*office_parts(path), said.title, scene.date) if said.rank == "head" else []
        found = office(
            path, holders, scene.date, replace(said, base=side, source="the state of the one who speaks", doubt=0.85)
        )
        return with_holder(scene, found, phrase, start)

    def _phrase(self, phrase: str, start: int, role: str) -> Resolution:
        """A noun phrase with some word of its own."""
        end = start + len(phrase)
        parts = self._scene.parse(phrase)
        bare = [piece for piece in parts if piece.kind not in {"det", "poss"}]
        courtesy = [piece for piece in bare if piece.kind == "title" and piece.low.rstrip(".") in COURTESY]
        if bare and all(is_name(piece) for piece in bare if piece not in courtesy):
            entity = self._scene.match(name_words(bare[-1].text))
            if entity:
                return trusted(self._scene, entity)
        if met := surnamed(self._scene, bare):
            return trusted(self._scene, met)
        if bearing := namesake(self._scene, bare):
            return trusted(self._scene, bearing)
        if side := own_office(self._scene, re.sub(r"\s+", " ", phrase), start, self._resolve):
            return self._office_of(side, phrase, start)
        if proper := self._proper(phrase, start) or administration(self._scene, phrase):
            return proper
        told = paper(self._scene, phrase, start, self._resolve)
        if told is not None:
            return told
        if (several := joined(self._scene, phrase, start, role, self._resolve)) is not None:
            return with_holder(self._scene, several, phrase, start)
        found = self._scene.plain(start, end, role)
        if (other := elsewhere(self._scene, parts) or at_home(self._scene, parts, found, start)) is not None:
            found = other
        if courtesy and len(bare) > 1 and bare[1].kind == "title" and not any(map(is_name, bare)):
            rest = [piece for piece in parts if piece not in courtesy]  # "Mr. Secretary"
            return definite(self._scene, rest, phrase, start, UNKNOWN, self._resolve)
        if found.actor == "?/media" and (local := local_press(self._scene, phrase, start)) is not None:
            return local
        if found.actor in {"?", "?/media"} and not any(map(is_name, bare)):
            return definite(self._scene, parts, phrase, start, found, self._resolve)
        if found.actor.startswith("?//") and bare:
            names = [piece.text for piece in bare if is_name(piece)]
            own = [name for name in names if ident_of(name) == found.actor.split("/")[-1]]
            entity = self._scene.match(name_words((own or names)[-1]))
            return again(entity, entity.resolution.source, None) if entity else found
        if found.actor.endswith("?") and parts[0].low in {"the", "this", "that"}:
            entity = of_calling(self._scene, title_heads(parts), start, found.principal.rstrip("?"))
            return again(entity, "the one spoken of before", NEAR) if entity else found
        if titled := bearer(self._scene, parts, bare):
            return trusted(self._scene, titled)
        return with_holder(self._scene, found, phrase, start)


__all__ = ["ArticleResolver"]
