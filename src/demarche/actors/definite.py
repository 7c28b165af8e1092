"""Whom "the minister", "the source", "the government", "the chancellor" mean in an article."""

import re
from bisect import bisect_left
from dataclasses import replace
from itertools import pairwise

from .describe import describe
from .model import Candidate, Resolution
from .nearby import anybody, first_of, weights
from .people import Entity, again, gender_of
from .phrase import Piece, has_actor, is_name
from .pronouns import CALLINGS, CHIEFS, GENERIC, HIGHEST, SECOND
from .resolve import GUESSED, STATED, mention_path, office, office_parts, office_path, resolve_phrase
from .scene import MEMORY, Scene
from .speech import Resolve

# Which nouns stand for organs of a state as for bodies: "the agency" for intelligence, "the charity" for a society.
BODIES = {"intel": "organisation", "ngo": "organisation", "business": "firm"}
VAGUE = frozenset(
    [
        "president",
        "minister",
        "government",
        "country",
        "side",
        "state",
        "people",
        "public",
        "army",
        "military",
        "forces",
        "source",
        "officials",
        "sources",
    ]
)
STAFF = re.compile(
    r"(?:(?:local|government|senior|top|security|military|defen[cs]e|health|intelligence|law enforcement|police|city|council|state|emergency|rescue) )*"
    r"(?:officials|authorities)",
    re.IGNORECASE,
)
ORDINAL = re.compile(r"\b(?:first|second|third|other|another)\b")
FOREIGN = re.compile(
    r"(?:(?:some|several|all|the|many|most|more|a|\d+) )*(?:of )?(?:foreign|other|international|global|various|different)\b(?! (?:ministry|ministries|ministers?|secretary|office|policy))",
    re.IGNORECASE,
)
COURTESIES = 8  # characters in which a form of address stands: "Ms. Minister"
COUNTED = 0.5  # confidence that "the second official" is of the same state as the nameless one before him
OFFICIALS = 0.5  # share of the weights from which bare "officials" are those of a state
FADES = (
    0.15  # how much less each mention of a state counts the older it is: right for 2 more on the train split than 0.3
)
OWN = 1.0  # what the outlet's own state counts more, if it is named, and that of the dateline half of it
SUBJECT = 1.0  # what the first state of the sentence counts more: it mostly is the one that speaks
HEARD = 1200  # characters by which the last one to speak may be farther off than others before "the diplomat"
NEAR = 0.8  # a person whom the article introduced, met again by surname or title


def definite(
    scene: Scene, parts: list[Piece], phrase: str, start: int, found: Resolution, resolve: Resolve
) -> Resolution:
    """ "the minister", "the source", "the government": what the article spoke of before."""
    if not parts:
        return found
    indefinite = parts[0].low in scene.registry.words("singular_anon") or (
        parts[0].kind != "det" and not describes_one(parts)
    )
    heads = title_heads(parts)
    plain_noun = parts[0].low in {"the", "this", "that"} and not any(map(has_actor, parts))
    kinds = _kinds_of(scene, phrase) if plain_noun else ()
    if kinds and (named := _named_before(scene, kinds, start)):
        return named
    if plain_noun and len(parts) <= 4 and (spoke := _spoke_before(scene, parts, start, resolve)):
        return spoke
    titles = [t for piece in parts for t in piece.targets("title")]
    ranks = {scene.registry.title(t, "")["rank"] for t in titles}
    if "anon" in ranks and STAFF.fullmatch(phrase):
        side = scene.dateline or first_of(weights(scene, start), OFFICIALS)
        return Resolution(f"{side}?", None, 0.45, (), "the state spoken of near by", (f"{side}?",)) if side else found
    if "anon" in ranks or "folk" in ranks:
        return found if indefinite else _same_source(scene, start, len(phrase), found, heads, resolve)
    if titles and not indefinite and (side := _countryman(scene, start)):
        said = describe(scene.registry, parts, lambda inner: ("", 0.0))
        if said.rank == "head" and said.title_organ in {"pm", "president", "gov"} and not said.base:
            path = office_path(scene.registry, replace(said, base=side))
            holders = scene.registry.holders(*office_parts(path), said.title, scene.date)
            own = office(
                path, holders, scene.date, replace(said, base=side, doubt=0.75, source="his countryman speaks")
            )
            return with_holder(scene, own, phrase, start)
    if titles and not indefinite and (entity := _titled(scene, heads, start, parts)):
        return again(entity, "the holder of the title spoken of before", NEAR)
    seats = {scene.registry.title(ident, "").get("organ") for ident in titles}
    if indefinite and not any(piece.kind == "organ" for piece in parts) and titles and seats != {"parliament"}:
        said = describe(scene.registry, parts, lambda inner: ("", 0.0))
        local = scene.local() if said.title_organ in {"parliament", "gov"} else None
        path = office_path(scene.registry, replace(said, base=local.principal.rstrip("?"))) if local else ""
        return replace(local, actor=path, actors=(path,)) if local else found
    return _whose(scene, parts, start, found)


def _countryman(scene: Scene, start: int) -> str:
    """State of a politician at home who is named earlier in the sentence: whose premier "the PM" is that he calls upon."""
    begin = scene.sentence(start)
    for entity in scene.people:
        organ = entity.resolution.actor.split("/")[1:2]
        if organ and organ[0] in {"party", "parliament", "congress"} and any(begin <= p < start for p in entity.places):
            return entity.resolution.principal
    return ""


def _kinds_of(scene: Scene, phrase: str) -> tuple[str, ...]:
    """Kinds of actor that a noun can stand for, "armed group" before "group"."""
    words = phrase.split()
    return scene.registry.anaphor_kinds(" ".join(words[-2:])) or scene.registry.anaphor_kinds(words[-1])


def _spoke_before(scene: Scene, parts: list[Piece], start: int, resolve: Resolve) -> Resolution | None:
    """ "the ministry", "the expert": who was said to have spoken before under that very word."""
    head = next((p for p in reversed(parts) if p.kind in {"title", "organ", "word", "name"}), parts[-1]).low.split()[-1]
    if head in VAGUE:
        return None
    for said in reversed(scene.utterances[: bisect_left(scene.utterances, (start,))]):
        pieces = scene.parts_in(said.start, said.end - said.start)
        words = [piece.low.split()[-1] for piece in pieces]
        more = any(has_actor(piece) or is_name(piece) or piece.kind == "poss" for piece in pieces)
        if said.end <= start and head in words and more:
            found = resolve(said.start, said.end)
            if parts[-1].kind == "organ" and found.actor.count("/") == 2 and "/media/" not in found.actor:
                path = "/".join(found.actor.split("/")[:2])  # the "air force" is not its secretary, who spoke before
                found = replace(found, actor=path, actors=(path,), holder=None)
            if found.principal not in {"", "?"} and len(found.actors) == 1:
                return replace(found, confidence=min(found.confidence, NEAR), source="the one that spoke before")
    return None


def _named_before(scene: Scene, kinds: tuple[str, ...], start: int) -> Resolution | None:
    """ "the group", "the agency": what was named last of these kinds."""
    for piece in reversed(scene.parts):
        if piece.start < start and has_actor(piece):
            path, _ = mention_path(scene.registry, piece, scene.around(piece.start, piece.end), scene.date)
            kind = "outlet" if piece.kind == "outlet" else scene.registry.kind_of(path)
            kind = BODIES.get("".join(path.split("/")[1:2]), kind)
            own = piece.kind == "outlet" and path.endswith(f"/{(scene.outlet or '').lower()}")
            if kind in kinds and not own:
                return Resolution(path, None, 0.65, (Candidate(path, None, 0.65, piece.text),), "named before", (path,))
    return None


def _last_expert(scene: Scene, start: int, resolve: Resolve) -> Resolution | None:
    """ "the expert", "the official", of whom no such title was given: the person who spoke last."""
    for said in reversed(scene.utterances[: bisect_left(scene.utterances, (start,))][-4:]):
        if said.end <= start:
            found = resolve(said.start, said.end)
            if found.actor.count("/") == 2 and len(found.actors) == 1 and "/media/" not in found.actor:
                return replace(found, confidence=min(found.confidence, 0.6), source="the person who spoke last")
    return None


def _same_source(
    scene: Scene, start: int, length: int, found: Resolution, heads: set[str], resolve: Resolve
) -> Resolution:
    """ "the source": the nameless one last introduced, or what the apposition after it says."""
    hint = re.match(r",[^.]{0,60}?\b(?:an?|the)\b[^.,]{5,80},", scene.text[start + length : start + length + 160])
    if hint:
        told = resolve_phrase(scene.registry, hint.group().strip(" ,"), date=scene.date)
        if told.actor not in {"?", ""}:
            path = told.principal.rstrip("?") + "?"
            return Resolution(path, None, 0.6, told.candidates, "the apposition", (path,))
    phrase = scene.text[start : start + length].lower()
    word = next((head for head in phrase.split() if head in heads), phrase.split()[-1])
    earlier = [(place, end, item) for place, end, item in scene.nameless if place < start and item.actor != "?"]
    alike = [place for place, end, _ in earlier if word in scene.text[place:end].lower().split()]
    counted = ORDINAL.search(phrase) is not None  # "the second official" is none of those who have names
    entity = None if counted else of_calling(scene, heads, start)
    if entity is None and not counted and heads - {"source", "sources", "officials", "person", "people"}:
        entity = _titled(scene, heads, start, [])
    if entity and (not alike or max(place for place in entity.places if place < start) > alike[-1]):
        return again(entity, "the one spoken of before", NEAR)
    same = [item for place, _, item in earlier if place in alike]
    last = same or [item for _, _, item in earlier]
    expert = (
        None if same or counted or word.endswith("s") or phrase.endswith("s") else _last_expert(scene, start, resolve)
    )
    if expert:
        return expert
    sure = COUNTED if counted else 0.65
    return replace(last[-1], confidence=sure, source="the nameless one spoken of before") if last else found


def of_calling(scene: Scene, heads: set[str], start: int, side: str = "") -> Entity | None:
    """ "the diplomat", "the politician": the person last named who has such an office."""
    organs = {organ for head in heads for organ in CALLINGS.get(head, ())}
    best: tuple[int, Entity] | None = None
    for entity in scene.people:
        before = [place for place in entity.places if place < start]
        serves = organs & set(entity.resolution.actor.split("/")[1:2])
        fits = before and serves and side in {"", entity.resolution.principal}
        if fits and (best is None or _last_heard(scene, before) > best[0]):
            best = (_last_heard(scene, before), entity)
    return best[1] if best else None


def _last_heard(scene: Scene, places: list[int]) -> int:
    """Where one was last told to speak, else where he was last named, which counts less."""
    spoke = [place for place in places if _speaks_at(scene, place)]
    return spoke[-1] + HEARD if spoke else places[-1]


def _speaks_at(scene: Scene, place: int) -> bool:
    index = bisect_left(scene.speakers, (place + 1,)) - 1
    return index >= 0 and scene.speakers[index][0] <= place < scene.speakers[index][1]


def _titled(scene: Scene, heads: set[str], start: int, parts: list[Piece]) -> Entity | None:
    """The person last spoken of who bears a title, or whose office the registry says is called so."""
    ids = {ident for piece in parts for ident in scene.registry.title_ids(piece.text) if piece.kind == "title"}
    generic = not ids or any(piece.low in GENERIC for piece in parts if piece.kind == "title")
    gender = gender_of(scene.registry, scene.text[start : start + COURTESIES], [])
    best: tuple[tuple[bool, int], Entity] | None = None
    for entity in scene.people:
        before = [place for place in entity.places if place < start]
        if not before or "//" in entity.resolution.actor or {gender, entity.gender} == {"f", "m"}:
            continue
        if not generic and _otherwise_called(scene, entity, parts):
            continue
        held = entity.ids | scene.registry.title_ids(entity.resolution.source.split(",")[0])
        same = heads & (entity.titles | _registry_heads(scene, entity)) if generic else ids & held
        score = (gender != "" and entity.gender == gender, _last_heard(scene, before))
        if same and (best is None or score > best[0]):
            best = (score, entity)
    return best[1] if best else None


def _otherwise_called(scene: Scene, entity: Entity, parts: list[Piece]) -> bool:
    """Whether somebody's office has a name of its own in his state: a secretary of state is not "the foreign minister"."""
    own = {c.target for c in scene.registry.claims(entity.resolution.source.split(",")[0]) if c.kind == "title"}
    told = {target for piece in parts for target in piece.targets("title")}
    return not own & told and any(scene.registry.states_of(ident) for ident in own)


def _registry_heads(scene: Scene, entity: Entity) -> set[str]:
    source = entity.resolution.source.split(",")[0]
    words = source.split(" of ")[0].split(" to ")[0].split(" for ")[0].split()
    return {words[-1]} if words and ":" in entity.resolution.source else set()


def _whose(scene: Scene, parts: list[Piece], start: int, found: Resolution) -> Resolution:
    """An office or a body of a side that only the article tells."""
    said = describe(scene.registry, parts, lambda inner: ("", 0.0))
    organ = said.organ or said.title_organ
    words = scene.text[start : parts[-1].end - parts[0].start + start]
    if organ in {"public", "business"} and not anybody(scene, words) and (local := scene.local()):
        path = f"{local.principal.rstrip('?')}/{organ}"
        return replace(local, actor=path, actors=(path,))
    if FOREIGN.match(words) and organ != "parliament":
        return found  # "22 other governments" are those of nobody in particular
    if not organ or found.actor == "?/media" or organ in {"public", "rebels", "business", "ngo"}:
        return found
    head = parts[-1].low.split()[-1]
    known = [
        path
        for place, word, path in scene.bodies
        if place < start
        and word == head
        and (len(parts) < 3 or path.split("/")[1:2] == [scene.registry.organ_name(path.split("/")[0], organ)])
    ]
    if known and not said.rank:
        return Resolution(known[-1], None, 0.75, (), "the body named before", (known[-1],))
    if organ == "delegation" and parts[-1].kind == "organ":
        return found  # hosts and guests have one each
    house = scene.institution()
    if house and [organ] == house.actor.split("/")[1:2] and not said.rank:
        return house
    if organ == "secretary-general":
        path = f"{_house_of_secretary(scene, start)}/{organ}"
        holders = scene.registry.holders(*office_parts(path), said.title, scene.date)
        return with_holder(scene, office(path, holders, scene.date, replace(said, doubt=0.75)), parts[0].text, start)
    sides = (_sides_of_speaker(scene, start) if organ == "parliament" else []) or _sides_for(scene, start)
    if not sides:
        return found
    said = replace(said, base=sides[0], doubt=GUESSED * 1.25 / STATED)
    path = office_path(scene.registry, said)
    holders = (
        scene.registry.holders(*office_parts(path), said.title, scene.date)
        if said.rank == "head" and "/" in path
        else []
    )
    return with_holder(scene, office(path, holders, scene.date, said), scene.text[start:start], start)


def _house_of_secretary(scene: Scene, start: int) -> str:
    """Which organisation's secretary-general is meant: the last named one that has such a head, else the UN's."""
    named = [
        side for at, side in scene.actors if at < start and scene.registry.chief_organ(side) == "secretary-general"
    ]
    return named[-1] if named else "UNO"


def _sides_for(scene: Scene, start: int) -> list[str]:
    """States that "the government" may mean here, likeliest first; a territory named as a place is none."""
    weight: dict[str, float] = {}
    states = [
        (at, side) for at, side in scene.actors if scene.registry.kind_of(side) == "state" and not scene.mere_land(at)
    ]
    near = [(at, side) for at, side in states if at < start and start - at < 3 * MEMORY] or states
    for age, (_, side) in enumerate(reversed(near)):
        weight[side] = weight.get(side, 0.0) + 1.0 / (1 + FADES * age)
    for side in {*scene.home(), scene.dateline} & set(weight):
        weight[side] += OWN if side in scene.home() else OWN / 2
    opening = next((side for at, side in states if scene.sentence(start) <= at < start), "")
    weight |= {opening: weight.get(opening, 0.0) + SUBJECT} if opening else {}
    return sorted(weight, key=lambda side: -weight[side])[:3] or scene.home()


def _sides_of_speaker(scene: Scene, start: int) -> list[str]:
    """State of the person last named: "lawmakers" whom a minister tells something are his own."""
    named = [
        (max(place for place in entity.places if place < start), entity.resolution.principal)
        for entity in scene.people
        if min(entity.places) < start and scene.registry.kind_of(entity.resolution.principal) == "state"
    ]
    return [max(named)[1]] if named else []


def with_holder(scene: Scene, found: Resolution, phrase: str, start: int) -> Resolution:
    """An office whose holder the article itself names becomes the person."""
    if len(found.actors) > 1:
        return _with_holders(scene, found)
    if "/" not in found.actor or len(found.actor.split("/")) > 2:
        return found
    if any(piece.kind == "metonym" for piece in scene.parts_in(start, len(phrase))) and not found.holder:
        return found
    heads = title_heads(scene.parts_in(start, len(phrase)))
    if phrase.endswith(("office", "administration", "team")):
        return found
    for entity in scene.people:
        same_person = found.holder and entity.resolution.actor == f"{found.actor}/{found.holder}"
        chief = heads & {"leader", "chief", "head", "strongman", "boss"} and _registry_heads(scene, entity) & CHIEFS
        same_office = entity.office == found.actor and (heads & entity.titles or chief) and not found.holder
        if same_person or (same_office and heads - {"spokesman", "spokesperson", "spokeswoman", "official"}):
            return replace(found, actor=entity.resolution.actor, actors=(entity.resolution.actor,), holder=None)
    return found


# Offices that "the leaders of A and B" and "the foreign ministers of A and B" can mean, with the title of who heads each.
HEADS = {
    "leader": "supreme leader",
    "president": "president",
    "pm": "prime minister",
    "mfa": "foreign minister",
    "state": "foreign minister",
    "mod": "defence minister",
    "defense": "defence minister",
}


def _with_holders(scene: Scene, found: Resolution) -> Resolution:
    """Several offices, each with its holder where the article names him."""
    actors = tuple(held(scene, path) for path in found.actors)
    return found if actors == found.actors else replace(found, actor=actors[0], actors=actors, holder=None)


def held(scene: Scene, path: str) -> str:
    """An office with the person who heads it on the article's day, if the article names him."""
    principal, _, organ = path.partition("/")
    if organ not in HEADS:
        return path
    ids = {person.id for person, _ in scene.registry.holders(principal, organ, HEADS[organ], scene.date)}
    named = {entity.resolution.actor for entity in scene.people if entity.office == path}
    return (
        next((f"{path}/{ident}" for ident in sorted(ids) if f"{path}/{ident}" in named), path) if scene.date else path
    )


def elsewhere(scene: Scene, parts: list[Piece]) -> Resolution | None:
    """A title that several states have ("the chancellor"): that of the state the article speaks of most."""
    if not any(piece.kind == "title" and scene.registry.is_bound(piece.text) for piece in parts):
        return None
    said = describe(scene.registry, parts, lambda inner: ("", 0.0))
    states = scene.registry.states_of(said.title) if said.weak and not said.name else frozenset()
    spoken = [side for _, side in scene.actors if side in states] or [side for side in scene.home() if side in states]
    if len(states) < 2 or not spoken:
        return None
    side = max(dict.fromkeys(spoken), key=spoken.count)
    row = scene.registry.title(said.title_id, side)
    path = office_path(scene.registry, replace(said, base=side, title_organ=row["organ"]))
    return Resolution(path, None, 0.75, (), "the state that the article speaks of", (path,))


def trusted(scene: Scene, entity: Entity) -> Resolution:
    """The person; a bare surname never introduced counts only for the highest offices, or if his state is spoken of."""
    found = entity.resolution
    if entity.full or entity.titles or found.actor.startswith("?"):
        return again(entity, found.source, None)
    organ = found.actor.split("/")[1] if "/" in found.actor else ""
    spoken = any(side == found.principal for _, side in scene.actors)
    sure = 0.97 if organ in HIGHEST else 0.45 if spoken and organ in SECOND else 0.25
    return again(entity, found.source, sure)


def bearer(scene: Scene, parts: list[Piece], bare: list[Piece]) -> Entity | None:
    """Whom a title with a surname means where the article gave both to one person before: "Judge Kowalska"."""
    last = bare[-1] if bare else None
    entity = scene.match([last.text]) if last and is_name(last) and " " not in last.text else None
    if entity is None or not entity.full or entity.resolution.actor.startswith("?"):
        return None
    return entity if title_heads(parts) & entity.titles else None


def surnamed(scene: Scene, bare: list[Piece]) -> Entity | None:
    """Whom "Kowalska, who was appointed in May" means after "Anna Kowalska": the one who was introduced."""
    if len(bare) < 3 or not is_name(bare[0]) or " " in bare[0].text or bare[1].text not in {",", "(", "–", "—"}:
        return None
    entity = scene.match([bare[0].text])
    known = entity is not None and entity.full and entity.resolution.actor != "?"
    if is_name(bare[2]) and any(piece.kind == "conj" and is_name(after) for piece, after in pairwise(bare[2:])):
        return None  # "Kowalska, Jan Nowak and Holm" are three
    return entity if known and not any(is_name(piece) and not piece.claims for piece in bare[1:2]) else None


def namesake(scene: Scene, bare: list[Piece]) -> Entity | None:
    """Who bears a place as surname: "Montenegro" after "Ana Montenegro", but not "Israel" after "Israel Katz"."""
    entity = scene.match([bare[0].text]) if len(bare) == 1 and has_actor(bare[0]) else None
    if entity is None or not entity.full or entity.surname != bare[0].text:
        return None
    return entity if entity.words[0] in scene.registry.given_names else None


def describes_one(parts: list[Piece]) -> bool:
    """Whether a phrase without an article is still definite: a title with a capital ("Foreign Minister")."""
    first = parts[0] if parts else None
    return first is not None and first.kind in {"title", "organ"} and first.text[:1].isupper() and first.text[-1] != "s"


def title_heads(parts: list[Piece]) -> set[str]:
    """Last words of the titles among pieces: "minister" of "foreign minister"."""
    heads = {piece.low.split(" of ")[0].split()[-1] for piece in parts if piece.kind == "title"}
    return heads | {"spokesperson" for head in heads if head in {"spokesman", "spokeswoman"}}
