"""Resolve mentions inside an article, where what was said before decides."""

import datetime
import re
from dataclasses import replace
from functools import cached_property

from .compile import slug
from .describe import describe
from .model import UNKNOWN, Candidate, Resolution
from .people import SENTENCE_END, Entity, match, name_words, people
from .phrase import Piece, has_actor, is_name, parse, parse_article
from .pronouns import (
    ANSWER,
    CALLINGS,
    CHIEFS,
    COURTESY,
    GENERIC,
    HIGHEST,
    LAND,
    LISTED,
    LOCAL,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    QUESTION,
    SAID,
    SAYS,
    SECOND,
    SINGULAR,
    SPEAKER,
    THINGS,
    joint_count,
)
from .registry import Registry
from .resolve import GUESSED, STATED, join, mention_path, office, office_parts, office_path, resolve_phrase

WINDOW = 300  # characters on either side that may decide between homonyms
SUBJECT = 1.0  # what the first state of the sentence counts more: it mostly is the one that speaks
FEWEST = 3  # mentions of states without which an article is about none
PLAIN = 0.75  # the same, for taking a stranger for one of its citizens
CLEAR = 0.6  # share of an article's mentions of states from which on it is about one of them
MEMORY = 900  # characters back in which a pronoun or "the two sides" finds its antecedent
NEAR = 0.8  # a person whom the article introduced, met again by surname or title
SPOKE = 2.5  # sentences by which the last speaker may be farther off than others before "he said"
PRONOUN = 0.7  # the nearest fitting person before a pronoun


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
        self._registry = registry
        self._text = text
        self._date = date
        self._outlet = outlet
        self._parts = parse_article(registry, text)
        self._matches: dict[str, Entity | None] = {}

    @cached_property
    def _people(self) -> list[Entity]:
        return people(self._registry, self._text, self._parts, self._introduce)

    def _introduce(self, start: int, end: int) -> Resolution:
        """A person as the article introduces him; an office without a state is one of the state the article is about."""
        found = self._plain(start, end)
        if not found.actor.startswith("?//"):
            return found
        said = describe(self._registry, parse(self._registry, self._text[start:end]), lambda inner: ("", 0.0))
        local = self._local() if said.rank in {"head", "seat"} and said.title_organ in LOCAL else None
        if local is None and " " in said.name and (home := self._local(PLAIN)):
            path = f"{home.principal.rstrip('?')}//{slug(said.name)}"
            return replace(home, actor=path, actors=(path,), confidence=0.4)
        if local is None:
            return found
        path = office_path(self._registry, replace(said, base=local.principal.rstrip("?"), organ=""))
        return replace(local, actor=f"{path}/{slug(said.name)}", actors=(f"{path}/{slug(said.name)}",))

    @cached_property
    def _actors(self) -> list[tuple[int, str]]:
        """Position and principal of every state, side and organisation that the article names."""
        found = []
        for piece in self._parts:
            if has_actor(piece) and piece.kind not in {"outlet"}:
                path, _ = mention_path(self._registry, piece, self._around(piece.start, piece.end), self._date)
                if path:
                    found.append((piece.start, path.split("/")[0]))
        return found

    @cached_property
    def _acronyms(self) -> dict[str, tuple[int, int]]:
        """Short forms that the article explains behind a name that the registry knows: "... Federation (ITF)"."""
        found = {}
        for short in re.finditer(r" \(([A-Z][A-Za-z-]{1,9})\)", self._text):
            known = [piece for piece in self._parts if piece.end == short.start() and has_actor(piece)]
            if known:
                found[short[1]] = (known[0].start, known[0].end)
        return found

    @cached_property
    def _bodies(self) -> list[tuple[int, str, str]]:
        """Place, head word and path of the bodies that the article names with their state: "the Israeli army"."""
        found = []
        for before, piece in zip(self._parts, self._parts[1:], strict=False):
            led = piece.start - before.end <= 3 and (has_actor(before) or before.kind == "poss")
            owner = [principal for place, principal in self._actors if place <= before.start] if led else []
            if piece.kind == "organ" and owner:
                organ = self._registry.organ_name(owner[-1], piece.targets("organ")[0])
                found.append((piece.start, piece.low.split()[-1], f"{owner[-1]}/{organ}" if organ else owner[-1]))
        return found

    @cached_property
    def _nameless(self) -> list[tuple[int, int, Resolution]]:
        """Nameless sources that the article introduces: "a senior Israeli official"."""
        found = []
        for index, piece in enumerate(self._parts):
            ranks = [self._registry.title(t, "")["rank"] for t in piece.targets("title")]
            if "anon" in ranks and (place := self._introduced(index)):
                found.append((piece.start, place[1], self._plain(*place)))
        return found

    def resolve(self, start: int, end: int, *, role: str = "party") -> Resolution:
        """Whom `text[start:end]` names.

        Args:
            start: first character of the noun phrase.
            end: the character after its last.
            role: source, addressee, relay, from, to or party.
        """
        phrase = re.sub(r"^[\s\"“”‘(]+|[\s\"“”’,;:)]+$", "", self._text[start:end])
        start = self._text.find(phrase, start) if phrase else start
        if not phrase:
            return UNKNOWN
        short = re.sub(r"^[Tt]he ", "", phrase)
        if short in self._acronyms and self._acronyms[short][0] < start:
            return self._plain(*self._acronyms[short], role)
        return (
            self._label(phrase, start)
            or self._pronoun(phrase, start)
            or self._joint(phrase, start)
            or self._phrase(phrase, start, role)
        )

    def _around(self, start: int, end: int) -> str:
        return self._text[max(0, start - WINDOW) : end + WINDOW]

    def _plain(self, start: int, end: int, role: str = "source") -> Resolution:
        return resolve_phrase(
            self._registry, self._text[start:end], date=self._date, context=self._around(start, end), role=role
        )

    def _label(self, phrase: str, start: int) -> Resolution | None:
        """Speakers of a transcript: "Question:"."""
        after = self._text[start + len(phrase) : start + len(phrase) + 1]
        if after != ":":
            return None
        if QUESTION.fullmatch(phrase):
            return Resolution("?/media", None, 0.9, (), "who asks in a transcript", ("?/media",))
        if ANSWER.fullmatch(phrase):
            said = [entity for entity in self._people if entity.places and entity.places[0] < start]
            return _again(said[0], "who answers in a transcript") if said else None
        return None

    def _pronoun(self, phrase: str, start: int) -> Resolution | None:
        words = phrase.split()
        low = words[0].lower()
        if words[0].isupper() and len(words[0]) > 1:
            return None  # "US", "IT"
        if len(words) > 1 and low in {"our", "my"} and any(map(has_actor, parse(self._registry, phrase))):
            return None  # "our Western colleagues"
        if len(words) == 2 and low in {"our", "my"} and words[1] in LAND and (speaker := self._institution()):
            side = speaker.principal
            return Resolution(side, None, 0.6, speaker.candidates, "the side of the one who speaks", (side,))
        if len(words) > 1:
            return self._possessed(words, phrase, start) if low in POSSESSIVE else None
        if low in SINGULAR:
            entity = self._person_before(start, SINGULAR[low])
            return (
                _again(entity, f"{phrase}: the person spoken of before", PRONOUN)
                if entity
                else replace(UNKNOWN, source="no person before")
            )
        if low in THINGS:
            return self._side_before(start, 1)
        if low in PLURAL:
            return self._many_before(start)
        if low in SPEAKER and (speaker := self._institution()):
            return speaker
        if low in SPEAKER:
            quoted = (
                self._text.count("“", 0, start) > self._text.count("”", 0, start) or self._text.count('"', 0, start) % 2
            )
            return UNKNOWN if quoted else Resolution("AUTHOR", None, 0.6, (), "the writer", ("AUTHOR",))
        return None

    def _many_before(self, start: int) -> Resolution:
        """ "they": a people, a group or the men of a body named in the sentence before; a state only as a poor guess."""
        for piece in reversed([p for p in self._parts if start - MEMORY / 2 < p.start < start]):
            if piece.kind in {"demonym", "group", "nonstate"} or (piece.kind == "organ" and piece.text[-1:] == "s"):
                begin = self._phrase_start(piece)
                found = self._plain(begin, piece.end)
                if found.actor not in {"?", ""}:
                    return replace(found, confidence=min(found.confidence, 0.5), source="the many spoken of before")
        return replace(self._side_before(start, 1, 0.25), source="a side spoken of before, at a guess")

    def _phrase_start(self, piece: Piece) -> int:
        """Where the phrase begins that ends in this piece: "the Israeli" before "forces"."""
        index = self._parts.index(piece)
        while (
            index
            and self._parts[index].start - self._parts[index - 1].end <= 2
            and (self._parts[index - 1].kind in {"det", "poss"} or has_actor(self._parts[index - 1]))
        ):
            index -= 1
        return self._parts[index].start

    def _institution(self) -> Resolution | None:
        """Who says "we" in the posts and speeches of an institution that is its own outlet."""
        actor = self._registry.institution(self._outlet or "")
        if not actor and self._outlet:
            named = self._registry.resolve(self._outlet, date=self._date).actor
            actor = named if named.split("/")[1:2] and named.split("/")[1] in HIGHEST else ""
        if not actor:
            return None
        holders = self._registry.holders(*office_parts(actor), "president", self._date) if "/" in actor else []
        path = f"{actor}/{holders[0][0].id}" if holders and self._date else actor
        return Resolution(
            path, None, 0.7, (Candidate(path, None, 0.7, "the outlet speaks for itself"),), "the outlet", (path,)
        )

    def _possessed(self, words: list[str], phrase: str, start: int) -> Resolution | None:
        """ "his spokesman", "its army": the possessor's side or office."""
        low = words[0].lower()
        owner = self._pronoun(words[0], start) if low in SINGULAR else self._side_before(start, 1)
        if owner is None or owner.actor in {"?", ""}:
            return None
        side = owner.actor.split("/")[0]
        rest = parse(self._registry, phrase[len(words[0]) :].strip())
        said = describe(
            self._registry,
            rest,
            lambda inner: (
                mention_path(self._registry, inner[0], phrase) if inner and has_actor(inner[0]) else ("", 0.0)
            ),
        )
        if said.name or said.base:
            return None
        base = owner.actor if low in SINGULAR and len(owner.actor.split("/")) > 2 else side
        said = replace(said, base=base.rstrip("?"), doubt=PRONOUN, source="person" if "/" in base else "possessor")
        if said.rank in {"anon", "folk"}:
            return Resolution(f"{side.rstrip('?')}?", None, 0.6, (), "one of theirs", (f"{side.rstrip('?')}?",))
        if not (said.rank or said.organ):
            return UNKNOWN
        path = office_path(self._registry, said)
        return Resolution(path, None, 0.6, owner.candidates, "possessor", (path,))

    def _person_before(self, start: int, gender: str) -> Entity | None:
        """The person a pronoun means: the last one before it, subjects before others, of no other gender."""
        best: tuple[float, Entity] | None = None
        speaks = SAYS.match(self._text, start) is not None
        for entity in self._people:
            if entity.gender and entity.gender != gender:
                continue
            before = [place for place in entity.places if start - MEMORY < place < start]
            if not before or not self._is_person(entity):
                continue
            sentences = len(SENTENCE_END.findall(self._text, before[-1], start))
            subject = any(place in entity.subjects for place in before[-2:])
            score = (
                -sentences + (0.8 if subject else 0.0) - (start - before[-1]) / 2000 + (0.2 if entity.gender else 0.0)
            )
            score += SPOKE if speaks and any(self._spoke(place) for place in before[-3:]) else 0.0
            if best is None or score > best[0]:
                best = (score, entity)
        return best[1] if best else None

    def _is_person(self, entity: Entity) -> bool:
        """Whether a name is plainly a person's, and not that of a body or a place the registry does not have."""
        known = not entity.resolution.actor.startswith("?")
        named = entity.words[0] in self._registry.given_names or len(entity.words) == 1
        return bool(known or entity.gender or entity.titles or named or any(map(self._spoke, entity.places)))

    def _spoke(self, place: int) -> bool:
        """Whether the person named at a place is said to speak there."""
        after = self._text[place : place + 60].split(".")[0]
        return bool(SAID.search(after) or SAID.search(self._text[max(0, place - 40) : place]))

    def _side_before(self, start: int, count: int, confidence: float = 0.55) -> Resolution:
        sides = self._sides(start, count)
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

    def _sides(self, start: int, count: int) -> list[str]:
        """The sides spoken of before a place: the most frequent near by, or the last where one is wanted."""
        before = [(place, principal) for place, principal in self._actors if place < start and self._is_side(principal)]
        recent = [principal for place, principal in before if start - place < MEMORY] or [
            principal for _, principal in before
        ]
        if count == 1:
            return recent[-1:]
        weight: dict[str, float] = {}
        for age, principal in enumerate(reversed(recent)):
            weight[principal] = weight.get(principal, 0.0) + 1.0 / (1 + 0.15 * age)
        return sorted(weight, key=lambda side: -weight[side])[:count]

    def _last_list(self, start: int) -> list[str]:
        """The states of the last list before a place: "Britain, France and Canada"."""
        run: list[str] = []
        best: list[str] = []
        places = dict(self._actors)
        for piece in self._parts:
            if start - 3 * MEMORY < piece.start < start:
                if piece.start in places and self._is_side(places[piece.start]) and piece.kind in {"state", "capital"}:
                    run.append(places[piece.start])
                elif piece.kind not in {"comma", "conj", "det"}:
                    run = []
                best = list(dict.fromkeys(run)) if len(set(run)) > 1 else best
        return best

    def _is_side(self, principal: str) -> bool:
        """Whether a principal can be one of "the two sides": states, armed groups, and the unions that act like states."""
        return self._registry.kind_of(principal) in {"state", "nonstate"} or principal in {"EU", "NATO"}

    def _joint(self, phrase: str, start: int) -> Resolution | None:
        """ "the two sides", "both leaders": several actors at once."""
        count = joint_count(phrase)
        listed = self._last_list(start) if LISTED.fullmatch(phrase) else []
        if listed and count in {0, len(listed)}:
            found = tuple(Candidate(side, None, 0.6, "listed before") for side in listed)
            return Resolution(listed[0], None, 0.6, found, "the last list of states", tuple(listed))
        if not count:
            return None
        if PERSONAL.search(phrase):
            recent = [
                e
                for e in self._people
                if any(start - MEMORY < place < start for place in e.places) and not e.resolution.actor.startswith("?")
            ]
            recent.sort(key=lambda e: max(p for p in e.places if p < start), reverse=True)
            distinct = list({e.office.split("/")[0]: e for e in reversed(recent)}.values())[-count:]
            if len(distinct) == count:
                return replace(
                    join([e.resolution for e in distinct]), confidence=0.6, source="persons spoken of before"
                )
        sides = self._side_before(start, count, 0.65)
        return sides

    def _phrase(self, phrase: str, start: int, role: str) -> Resolution:
        """A noun phrase with some word of its own."""
        end = start + len(phrase)
        parts = parse(self._registry, phrase)
        bare = [piece for piece in parts if piece.kind not in {"det", "poss"}]
        courtesy = [piece for piece in bare if piece.kind == "title" and piece.low.rstrip(".") in COURTESY]
        if bare and all(is_name(piece) for piece in bare if piece not in courtesy):
            entity = self._match(name_words(bare[-1].text))
            if entity:
                return self._trusted(entity)
        if namesake := self._namesake(bare):
            return self._trusted(namesake)
        found = self._plain(start, end, role)
        if (elsewhere := self._elsewhere(parts)) is not None:
            found = elsewhere
        if courtesy and len(bare) > 1 and bare[1].kind == "title" and not any(map(is_name, bare)):
            rest = [piece for piece in parts if piece not in courtesy]  # "Mr. Secretary"
            return self._definite(rest, phrase, start, UNKNOWN)
        if found.actor in {"?", "?/media"} and not any(map(is_name, bare)):
            return self._definite(parts, phrase, start, found)
        if found.actor.startswith("?//") and bare:
            entity = self._match(name_words(next(p.text for p in reversed(bare) if is_name(p))))
            return _again(entity, entity.resolution.source, None) if entity else found
        if found.actor.endswith("?") and parts[0].low in {"the", "this", "that"}:
            entity = self._of_calling(_heads(parts), start, found.principal.rstrip("?"))
            return _again(entity, "the one spoken of before", NEAR) if entity else found
        if bearer := self._bearer(parts, bare):
            return self._trusted(bearer)
        return self._with_holder(found, phrase, start)

    def _match(self, words: list[str]) -> Entity | None:
        key = " ".join(words)
        if key not in self._matches:
            self._matches[key] = match(self._people, words)
        return self._matches[key]

    def _namesake(self, bare: list[Piece]) -> Entity | None:
        """Who bears a place as surname: "Montenegro" after "Ana Montenegro", but not "Israel" after "Israel Katz"."""
        entity = self._match([bare[0].text]) if len(bare) == 1 and has_actor(bare[0]) else None
        if entity is None or not entity.full or entity.surname != bare[0].text:
            return None
        return entity if entity.words[0] in self._registry.given_names else None

    def _bearer(self, parts: list[Piece], bare: list[Piece]) -> Entity | None:
        """Whom a title with a surname means where the article gave both to one person before: "Judge Kowalska"."""
        last = bare[-1] if bare else None
        entity = self._match([last.text]) if last and is_name(last) and " " not in last.text else None
        if entity is None or not entity.full or entity.resolution.actor.startswith("?"):
            return None
        return entity if _heads(parts) & entity.titles else None

    def _elsewhere(self, parts: list[Piece]) -> Resolution | None:
        """A title that several states have ("the chancellor"): that of the state the article speaks of most."""
        if not any(piece.kind == "title" and self._registry.is_bound(piece.text) for piece in parts):
            return None
        said = describe(self._registry, parts, lambda inner: ("", 0.0))
        states = self._registry.states_of(said.title) if said.weak and not said.name else frozenset()
        spoken = [side for _, side in self._actors if side in states] or [
            side for side in self._home() if side in states
        ]
        if len(states) < 2 or not spoken:
            return None
        side = max(set(spoken), key=spoken.count)
        row = self._registry.title(said.title_id, side)
        path = office_path(self._registry, replace(said, base=side, title_organ=row["organ"]))
        return Resolution(path, None, 0.75, (), "the state that the article speaks of", (path,))

    def _trusted(self, entity: Entity) -> Resolution:
        """The person; a bare surname never introduced counts only for the highest offices, or if his state is spoken of."""
        found = entity.resolution
        if entity.full or entity.titles or found.actor.startswith("?"):
            return _again(entity, found.source, None)
        organ = found.actor.split("/")[1] if "/" in found.actor else ""
        spoken = any(side == found.principal for _, side in self._actors)
        sure = 0.97 if organ in HIGHEST else 0.45 if spoken and organ in SECOND else 0.25
        return _again(entity, found.source, sure)

    def _with_holder(self, found: Resolution, phrase: str, start: int) -> Resolution:
        """An office whose holder the article itself names becomes the person."""
        if len(found.actors) > 1 or "/" not in found.actor or len(found.actor.split("/")) > 2:
            return found
        if any(piece.kind == "metonym" for piece in self._parts_in(start, len(phrase))) and not found.holder:
            return found
        heads = _heads(self._parts_in(start, len(phrase)))
        if phrase.endswith(("office", "administration", "team")):
            return found
        for entity in self._people:
            same_person = found.holder and entity.resolution.actor == f"{found.actor}/{found.holder}"
            chief = heads & {"leader", "chief", "head", "strongman", "boss"} and self._registry_heads(entity) & CHIEFS
            same_office = entity.office == found.actor and (heads & entity.titles or chief) and not found.holder
            if same_person or (same_office and heads - {"spokesman", "spokesperson", "spokeswoman", "official"}):
                return replace(found, actor=entity.resolution.actor, actors=(entity.resolution.actor,), holder=None)
        return found

    def _parts_in(self, start: int, length: int) -> list[Piece]:
        return [piece for piece in self._parts if start <= piece.start < start + length]

    def _definite(self, parts: list[Piece], phrase: str, start: int, found: Resolution) -> Resolution:
        """ "the minister", "the source", "the government": what the article spoke of before."""
        if not parts:
            return found
        indefinite = parts[0].low in self._registry.words("singular_anon") or (
            parts[0].kind != "det" and not describes_one(parts)
        )
        heads = _heads(parts)
        plain_noun = parts[0].low in {"the", "this", "that"} and not any(map(has_actor, parts))
        kinds = self._registry.anaphor_kinds(phrase.rsplit(" ", maxsplit=1)[-1]) if plain_noun else ()
        if kinds and (named := self._named_before(kinds, start)):
            return named
        titles = [t for piece in parts for t in piece.targets("title")]
        ranks = {self._registry.title(t, "")["rank"] for t in titles}
        if "anon" in ranks and phrase.lower() in {"officials", "local officials"}:
            return self._local() or found
        if "anon" in ranks or "folk" in ranks:
            return found if indefinite else self._same_source(start, len(phrase), found, heads)
        if titles and not indefinite and (entity := self._titled(heads, start, parts)):
            return _again(entity, "the holder of the title spoken of before", NEAR)
        seats = {self._registry.title(ident, "").get("organ") for ident in titles}
        if indefinite and not any(piece.kind == "organ" for piece in parts) and titles and seats != {"parliament"}:
            said = describe(self._registry, parts, lambda inner: ("", 0.0))
            local = self._local() if said.title_organ in {"parliament", "gov"} else None
            path = office_path(self._registry, replace(said, base=local.principal.rstrip("?"))) if local else ""
            return replace(local, actor=path, actors=(path,)) if local else found
        return self._whose(parts, start, found)

    def _local(self, share: float | None = None) -> Resolution | None:
        """ "officials" of the state that the article is about, if it is plainly about one."""
        sides = [side for _, side in self._actors if self._registry.kind_of(side) == "state"]
        top = max(set(sides), key=sides.count) if sides else ""
        if len(sides) < FEWEST or sides.count(top) < (share or CLEAR) * len(sides):
            return None
        return Resolution(f"{top}?", None, 0.45, (), "the state that the article is about", (f"{top}?",))

    def _named_before(self, kinds: tuple[str, ...], start: int) -> Resolution | None:
        """ "the group", "the agency": what was named last of these kinds."""
        for piece in reversed(self._parts):
            if piece.start < start and has_actor(piece):
                path, _ = mention_path(self._registry, piece, self._around(piece.start, piece.end), self._date)
                kind = "outlet" if piece.kind == "outlet" else self._registry.kind_of(path)
                kind = "organisation" if path.split("/")[1:2] == ["intel"] else kind
                own = piece.kind == "outlet" and path.endswith(f"/{(self._outlet or '').lower()}")
                if kind in kinds and not own:
                    return Resolution(
                        path, None, 0.65, (Candidate(path, None, 0.65, piece.text),), "named before", (path,)
                    )
        return None

    def _same_source(self, start: int, length: int, found: Resolution, heads: set[str]) -> Resolution:
        """ "the source": the nameless one last introduced, or what the apposition after it says."""
        hint = re.match(r",[^.]{0,60}?\b(?:an?|the)\b[^.,]{5,80},", self._text[start + length : start + length + 160])
        if hint:
            told = resolve_phrase(self._registry, hint.group().strip(" ,"), date=self._date)
            if told.actor not in {"?", ""}:
                path = told.principal.rstrip("?") + "?"
                return Resolution(path, None, 0.6, told.candidates, "the apposition", (path,))
        if entity := self._of_calling(heads, start):
            return _again(entity, "the one spoken of before", NEAR)
        entity = (
            self._titled(heads, start, []) if heads - {"source", "sources", "officials", "person", "people"} else None
        )
        if entity:
            return _again(entity, "the one spoken of before", NEAR)
        earlier = [item for place, _, item in self._nameless if place < start]
        return replace(earlier[-1], confidence=0.65, source="the nameless one spoken of before") if earlier else found

    def _of_calling(self, heads: set[str], start: int, side: str = "") -> Entity | None:
        """ "the diplomat", "the politician": the person last named who has such an office."""
        organs = {organ for head in heads for organ in CALLINGS.get(head, ())}
        best: tuple[int, Entity] | None = None
        for entity in self._people:
            before = [place for place in entity.places if place < start]
            serves = organs & set(entity.resolution.actor.split("/")[1:2])
            fits = before and serves and side in {"", entity.resolution.principal}
            if fits and (best is None or before[-1] > best[0]):
                best = (before[-1], entity)
        return best[1] if best else None

    def _titled(self, heads: set[str], start: int, parts: list[Piece]) -> Entity | None:
        """The person last spoken of who bears a title, or whose office the registry says is called so."""
        ids = {ident for piece in parts for ident in self._registry.title_ids(piece.text) if piece.kind == "title"}
        generic = not ids or any(piece.low in GENERIC for piece in parts if piece.kind == "title")
        best: tuple[int, Entity] | None = None
        for entity in self._people:
            before = [place for place in entity.places if place < start]
            if not before or "//" in entity.resolution.actor:
                continue
            held = entity.ids | self._registry.title_ids(entity.resolution.source.split(",")[0])
            same = heads & (entity.titles | self._registry_heads(entity)) if generic else ids & held
            if same and (best is None or before[-1] > best[0]):
                best = (before[-1], entity)
        return best[1] if best else None

    def _registry_heads(self, entity: Entity) -> set[str]:
        source = entity.resolution.source.split(",")[0]
        words = source.split(" of ")[0].split(" to ")[0].split(" for ")[0].split()
        return {words[-1]} if words and ":" in entity.resolution.source else set()

    def _whose(self, parts: list[Piece], start: int, found: Resolution) -> Resolution:
        """An office or a body of a side that only the article tells."""
        said = describe(self._registry, parts, lambda inner: ("", 0.0))
        organ = said.organ or said.title_organ
        if organ in {"public", "business"} and (local := self._local()):
            path = f"{local.principal.rstrip('?')}/{organ}"
            return replace(local, actor=path, actors=(path,))
        if not organ or found.actor == "?/media" or organ in {"public", "rebels", "business", "ngo"}:
            return found
        head = parts[-1].low.split()[-1]
        known = [path for place, word, path in self._bodies if place < start and word == head]
        if known and not said.rank:
            return Resolution(known[-1], None, 0.75, (), "the body named before", (known[-1],))
        sides = (self._sides_of_speaker(start) if organ == "parliament" else []) or self._sides_for(start)
        if not sides:
            return found
        said = replace(said, base=sides[0], doubt=GUESSED * 1.25 / STATED)
        path = office_path(self._registry, said)
        holders = (
            self._registry.holders(*office_parts(path), said.title, self._date)
            if said.rank == "head" and "/" in path
            else []
        )
        return self._with_holder(office(path, holders, self._date, said), self._text[start:start], start)

    def _sides_for(self, start: int) -> list[str]:
        """States that "the government" may mean here, likeliest first; a territory named as a place is none."""
        weight: dict[str, float] = {}
        states = [
            (at, side)
            for at, side in self._actors
            if self._registry.kind_of(side) == "state" and not self._mere_land(at)
        ]
        near = [(at, side) for at, side in states if at < start and start - at < 3 * MEMORY] or states
        for age, (_, side) in enumerate(reversed(near)):
            weight[side] = weight.get(side, 0.0) + 1.0 / (1 + 0.3 * age)
        opening = next((side for at, side in states if self._sentence(start) <= at < start), "")
        weight |= {opening: weight.get(opening, 0.0) + SUBJECT} if opening else {}
        return sorted(weight, key=lambda side: -weight[side])[:3] or self._home()

    def _sentence(self, start: int) -> int:
        """Where the sentence begins in which a place stands."""
        ends = [match.end() for match in SENTENCE_END.finditer(self._text, max(0, start - MEMORY), start)]
        return ends[-1] if ends else max(0, start - MEMORY)

    def _sides_of_speaker(self, start: int) -> list[str]:
        """State of the person last named: "lawmakers" whom a minister tells something are his own."""
        named = [
            (max(place for place in entity.places if place < start), entity.resolution.principal)
            for entity in self._people
            if min(entity.places) < start and self._registry.kind_of(entity.resolution.principal) == "state"
        ]
        return [max(named)[1]] if named else []

    def _mere_land(self, at: int) -> bool:
        return self._text.startswith(("Gaza", "West Bank", "Strip"), at)

    def _home(self) -> list[str]:
        claims = self._registry.claims(self._outlet or "")
        return [claim.target.split("/")[0] for claim in claims if claim.kind == "outlet"][:1]

    def _introduced(self, index: int) -> tuple[int, int] | None:
        """Extent of a nameless source where its phrase is indefinite; None for "the source"."""
        first = index
        while first and index - first < 8 and self._parts[first - 1].kind not in {"comma", "conj", "prep", "rel"}:
            piece = self._parts[first - 1]
            if self._text[piece.end : self._parts[first].start].strip(" ’'s"):
                break
            first -= 1
            if piece.kind == "det":
                break
        lead = self._parts[first]
        plural = self._parts[index].low.endswith("s")
        if lead.low == "the" or not (plural or lead.kind == "det"):
            return None
        last = index
        while last + 1 < len(self._parts) and last - index < 6 and self._joins(last):
            last += 1
        return lead.start, self._parts[last].end

    def _joins(self, last: int) -> bool:
        piece, following = self._parts[last], self._parts[last + 1]
        if following.start - piece.end > 1:
            return False
        return following.kind in {
            "prep",
            "det",
            "adjective",
            "state",
            "organ",
            "metonym",
            "organisation",
            "nonstate",
            "capital",
            "poss",
        }


def describes_one(parts: list[Piece]) -> bool:
    """Whether a phrase without an article is still definite: a title with a capital ("Foreign Minister")."""
    return bool(parts) and parts[0].kind in {"title", "organ"} and parts[0].text[:1].isupper()


def _heads(parts: list[Piece]) -> set[str]:
    heads = {piece.low.split(" of ")[0].split()[-1] for piece in parts if piece.kind == "title"}
    return heads | {"spokesperson" for head in heads if head in {"spokesman", "spokeswoman"}}


def _again(entity: Entity, source: str, confidence: float | None = None) -> Resolution:
    found = entity.resolution
    sure = found.confidence if confidence is None else min(confidence, found.confidence)
    return replace(found, confidence=sure, source=source)


__all__ = ["ArticleResolver"]
