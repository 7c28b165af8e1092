"""What one noun phrase says of an actor: principal, organ, title, name; nothing is looked up by date here."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from .model import Claim
from .phrase import Piece, cut_relative, describes, has_actor, is_name
from .registry import Registry

# A base path for part of a phrase: the actor that a possessor or a complement names, "" where none.
Base = Callable[[list[Piece]], tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Description:
    """One phrase taken apart. `base` is the path its words give without title and name."""

    base: str = ""
    doubt: float = 1.0
    organ: str = ""
    rank: str = ""
    title: str = ""
    title_organ: str = ""
    name: str = ""
    claims: tuple[Claim, ...] = ()
    former: bool = False
    indefinite: bool = False
    plural: bool = False
    source: str = ""
    title_id: str = ""  # the title itself, where `title` is the one that it counts as
    alone: bool = False  # the phrase is the name and nothing else
    weak: bool = False  # the base is only the state that a title mostly stands for

    @property
    def principal(self) -> str:
        """First part of the base."""
        return self.base.split("/")[0]


def describe(registry: Registry, parts: list[Piece], base_of: Base) -> Description:
    """Take one phrase (no joined ones) apart; `base_of` resolves possessors and complements inside it."""
    past = registry.words("former")
    former = any(piece.low in past for piece in parts)
    indefinite = _indefinite(registry, parts)
    parts = _serving(parts)
    parts = [p for p in cut_relative(_persons(parts)) if p.kind != "det" and p.low not in past]
    names = [index for index, piece in enumerate(parts) if _is_named(parts, index)]
    name_at = _named_at(parts, names)
    name = parts[name_at] if name_at is not None else None
    rest = [piece for index, piece in enumerate(parts) if index != name_at]
    base, doubt, rest, source = _base(registry, rest, base_of)
    organ = _organ(registry, rest)
    title, row = _title(registry, rest, base.split("/")[0])
    weak = not base and bool(row.get("default"))
    if weak:
        base, doubt = row["default"], 0.9
    return Description(
        base=base,
        doubt=doubt,
        organ=organ,
        rank=row.get("rank", ""),
        title=row.get("like", title),
        title_organ=row.get("organ", ""),
        name=name.text if name else "",
        claims=tuple(c for c in name.claims if c.kind in {"person", "surname"}) if name else (),
        former=former,
        indefinite=indefinite,
        plural=_plural(rest),
        source=source,
        weak=weak,
        title_id=title,
        alone=name is not None and not rest,
    )


def _serving(parts: list[Piece]) -> list[Piece]:
    """ "Anna Kowalska, a Polish lawyer serving as the UN envoy": the office, and not the trade or the country."""
    for index in range(2, len(parts)):
        if parts[index].low == "as" and parts[index - 1].low in {"serving", "acting", "speaking"}:
            comma = next((i for i in range(index) if parts[i].kind == "comma"), index - 1)
            return [*parts[:comma], parts[index]._replace(kind="comma"), *parts[index + 1 :]]
    return parts


def _persons(parts: list[Piece]) -> list[Piece]:
    """ "people close to the Kremlin", "people familiar with the matter" are nameless persons, not a people."""
    nameless = (Claim("title", "official"),)
    told = list(parts)
    for index, (piece, following) in enumerate(itertools.pairwise(parts)):
        if piece.low in {"people", "persons", "those", "someone"} and (
            following.kind == "rel" or following.low in {"close", "with"}
        ):
            told[index] = Piece(piece.start, piece.end, "title", piece.text, nameless)
    return told


def _indefinite(registry: Registry, parts: list[Piece]) -> bool:
    return bool(parts) and (parts[0].low in registry.words("singular_anon") or _plural(parts))


def _plural(parts: list[Piece]) -> bool:
    heads = [p for p in parts if p.kind == "title"]
    return bool(heads) and heads[-1].low.endswith("s") and not heads[-1].low.endswith(("affairs", "ss"))


def _is_named(parts: list[Piece], index: int) -> bool:
    """Whether the name at `index` is the actor, and not a possessor ("Putin's spokesman") or an epithet ("the Trump administration")."""
    if not is_name(parts[index]):
        return False
    following = parts[index + 1] if index + 1 < len(parts) else None
    if _in_complement(parts, index) or _tail_of_name(parts, index):
        return False
    if following is None:
        return True
    if following.kind in {"poss", "organ"} or (following.kind == "prep" and parts[index].kind == "name"):
        return False
    if following.kind == "title":
        return False
    if following.kind != "word" or following.low in {"jr", "jr.", "sr", "sr.", "ii", "iii", "himself", "herself"}:
        return True
    return parts[index].kind in {"person", "fullname"} or (parts[index].kind == "surname" and index == 0)


def _named_at(parts: list[Piece], names: list[int]) -> int | None:
    """The name that is meant: the first where an apposition explains it, else the last."""
    if len(names) > 1 and names[0] + 1 < len(parts) and parts[names[0] + 1].kind == "comma":
        return names[0]
    return names[-1] if names else None


def _tail_of_name(parts: list[Piece], index: int) -> bool:
    """ "Fox News Digital", "Israel Railways": one unknown word behind a proper name belongs to it."""
    before = parts[index - 1] if index else None
    return (
        parts[index].kind == "name"
        and before is not None
        and before.kind in {"outlet", "organisation", "state", "capital", "nonstate", "group", "metonym"}
    )


def _in_complement(parts: list[Piece], index: int) -> bool:
    """ "aide to Putin", "spokesman for President Putin": not the actor; "envoy for Syria Anna Kowalska": the actor."""
    place = index
    titled = bool(index) and parts[index - 1].kind == "title"  # not "envoy for Hostage Affairs Anna Kowalska"
    while place and parts[place - 1].kind not in {"prep", "comma"}:
        place -= 1
    led = any(map(describes, parts[: max(0, place - 1)]))
    return bool(place) and parts[place - 1].kind == "prep" and led and (titled or place == index)


def _base(registry: Registry, rest: list[Piece], base_of: Base) -> tuple[str, float, list[Piece], str]:
    """The path that the modifiers give, the confidence in it, and what is left to describe."""
    first_prep = next((i for i, piece in enumerate(rest) if piece.kind == "prep"), len(rest))
    explained = next((i for i, piece in enumerate(rest) if piece.kind == "comma" and i and has_actor(rest[i - 1])), 0)
    first_prep = min(first_prep, explained or first_prep)  # "Chad, Mali's neighbour" is Chad
    possessor = next((i for i in range(first_prep - 1, -1, -1) if rest[i].kind == "poss"), None)
    if possessor is not None:
        path, doubt = base_of(rest[:possessor])
        if path and path.count("/") < 2 and _heads_others(registry, rest[possessor + 1 :]):
            inner, inner_doubt, left, source = _base(registry, rest[possessor + 1 :], base_of)
            return inner, inner_doubt, left if inner else [*left, NAMELESS], source
        if path:
            inner, inner_doubt, left, source = _base(registry, rest[possessor + 1 :], base_of)
            if inner and _is_body(inner):
                return inner, inner_doubt, left, source
            person = "/" in path and len(path.split("/")) > 2
            return path, doubt, left, "person" if person else "possessor"
    split = next((i for i, piece in enumerate(rest) if piece.kind in {"prep", "comma"}), len(rest))
    core, tail = rest[:split], rest[split:]
    path, doubt, source = _from_core(registry, core, base_of)
    if path:
        return path, doubt, [*core, *_apposed(tail)], source
    path, doubt, more = _from_tail(registry, core, tail, base_of)
    return path, doubt, [*core, *more], "complement"


NAMELESS = Piece(0, 0, "title", "person", (Claim("title", "official"),))


def _heads_others(registry: Registry, pieces: list[Piece]) -> bool:
    """Whether the head of a phrase is somebody else than its possessor: the "allies" of Poland are not Poland."""
    stop = next((i for i, piece in enumerate(pieces) if piece.kind in {"prep", "comma", "rel", "det"}), len(pieces))
    return stop > 0 and pieces[stop - 1].low.split()[-1] in registry.words("others")


def _is_body(path: str) -> bool:
    return "/" in path


def _apposed(tail: list[Piece]) -> list[Piece]:
    """What stands after a comma describes the same actor; a complement does not."""
    for index, piece in enumerate(tail):
        if piece.kind == "comma":
            return tail[index + 1 :]
    return []


def _from_core(registry: Registry, core: list[Piece], base_of: Base) -> tuple[str, float, str]:
    epithet = next((p for i, p in enumerate(core) if is_name(p) and i + 1 < len(core)), None)
    actors = [piece for index, piece in enumerate(core) if has_actor(piece) and not _names_event(core, index)]
    bodies = [p for p in actors if p.kind in {"metonym", "outlet"}]
    chosen = bodies[-1] if bodies else (actors[-1] if actors else None)
    if chosen is not None:
        path, doubt = base_of([chosen])
        if len(actors) > 1 and (own := _of_state(registry, actors, chosen, path)):
            return base_of([own[0]])[0] + own[1], doubt, own[0].claims[0].source
        return path, doubt, chosen.claims[0].source
    if epithet is not None and epithet.kind in {"person", "surname", "fullname"}:
        path, doubt = base_of([epithet])
        return path, doubt, "person"
    return "", 1.0, ""


def _of_state(registry: Registry, actors: list[Piece], chosen: Piece, path: str) -> tuple[Piece, str] | None:
    """The state that counts before what many have, and its organ: "the Polish Supreme Court", "the Syrian Arab Army"."""
    states = [p for p in actors if p is not chosen and p.kind in {"adjective", "state"} and p.end <= chosen.start]
    own = next((p for p in reversed(states) if registry.kind_of(p.claims[0].target) == "state"), None)
    if own is None:
        return None
    if chosen.low in registry.words("homely") | registry.words("assemblies"):
        organ = path.partition("/")[2]
        return own, "/" + registry.organ_name(own.claims[0].target, {"congress": "parliament"}.get(organ, organ))
    if own.kind != "adjective" or registry.kind_of(path) != "group":
        return None
    return own, "" if chosen.kind == "adjective" else "/public"


# "the Abu Dhabi talks", "the Geneva conference": where they are held does not tell for whom anybody speaks.
EVENTS = frozenset(
    [
        "talks",
        "summit",
        "conference",
        "meeting",
        "negotiations",
        "forum",
        "round",
        "format",
        "process",
        "declaration",
        "accord",
        "accords",
        "agreement",
        "agreements",
        "protocol",
        "congress",
        "gathering",
        "session",
        "peace",
        "ceasefire",
    ]
)


def _names_event(core: list[Piece], index: int) -> bool:
    following = core[index + 1] if index + 1 < len(core) else None
    return core[index].kind == "capital" and following is not None and following.low in EVENTS


COMPLEMENTS = {
    "anon": {"of", "in", "from", "within", "at", "inside", "to", "with", "near", "for", "close"},
    "voice": {"of", "for", "at"},
    "of": {"of", "for", "at", "from"},
    "head": {"of", "in", "from"},
    "seat": {"of", "from", "in", "at"},
    "folk": {"of", "from", "in", "at"},
    "press": {"of", "for", "from", "at", "with"},
    "": {"of", "in", "from", "for"},
}


def _from_tail(
    registry: Registry, core: list[Piece], tail: list[Piece], base_of: Base
) -> tuple[str, float, list[Piece]]:
    """The path that a complement or an apposition gives: "of Russia", "for the Israeli army", ", the Polish minister"."""
    _, row = _title(registry, core, "")
    rank = row.get("rank", "")
    if tail and tail[0].low == "of" and _heads_others(registry, core):
        path, doubt = base_of(tail[1:])
        return (path, doubt, [NAMELESS]) if path.count("/") == 2 else ("", 1.0, [NAMELESS])
    if tail and tail[0].low == "by" and core and core[-1].low in {"led", "headed"}:
        path, doubt = base_of(tail[1:])
        return path.split("/")[0], doubt, []  # "the government led by Anna Kowalska"
    leads = bool(core) and core[-1].low in {"leader", "leaders"}
    index = 0
    while index < len(tail):
        stop = next((i for i in range(index + 1, len(tail)) if tail[i].kind in {"prep", "comma"}), len(tail))
        group = tail[index + 1 : stop]
        if tail[index].kind == "comma":
            path, doubt, left, _ = _base(registry, tail[index + 1 :], base_of)
            if path:
                return path, doubt, left
        elif group and rank not in {"anon", "folk", "press"} and _of_a_stranger(group):
            if not _portfolio(core, tail[stop:]):
                return "", 1.0, []
        elif (_completes(tail[index], rank, row, group) or (leads and _sits(tail[index], group))) and not _based(
            tail if index else core, index
        ):
            if group[-1].kind == "capital" and index and tail[index - 1].kind in {"word", "name", "body"}:
                return "", 1.0, []  # "guests of the harbour festival in Oslo": that is where the festival is
            end = next((i for i in range(index + 1, len(tail)) if tail[i].kind == "comma"), len(tail))
            path, doubt = base_of(tail[index + 1 : end])
            if path:
                place = tail[index].low in {"in", "at"} and group[-1].kind in {"capital"}
                return path, doubt * (0.8 if place else 1.0), []
        index = stop
    told = _apposed(tail)  # "Anna Kowalska, the senator for Harrow": no state, but the office
    governed = next((place for place, piece in enumerate(told) if piece.kind == "prep"), len(told))
    return "", 1.0, told[:governed]


def _completes(prep: Piece, rank: str, row: dict[str, str], group: list[Piece]) -> bool:
    """Whether a complement tells for whom the title is held: "of Russia"; "minister of transport for Indonesia"."""
    if not group or group[-1].kind == "word":
        return False
    for_state = prep.low == "for" and group[-1].kind == "state" and len(group) <= 2 and rank in {"head", "seat"}
    allowed = prep.low in COMPLEMENTS.get(rank, COMPLEMENTS[""])
    allowed = allowed or (prep.low in {"at", "with", "of"} and group[-1].kind in {"metonym", "organisation", "outlet"})
    return allowed or (for_state and row.get("title") not in {"envoy", "ambassador"})


def _sits(prep: Piece, group: list[Piece]) -> bool:
    """ "the leaders in London" are those of the state whose capital that is."""
    return prep.low == "in" and bool(group) and group[-1].kind == "capital"


def _based(pieces: list[Piece], index: int) -> bool:
    """Whether "based" stands before a preposition: where somebody sits does not tell for whom he speaks."""
    return bool(pieces) and pieces[index - 1].low in {"based", "living", "born"}


def _portfolio(core: list[Piece], tail: list[Piece]) -> bool:
    """Whether an unknown name behind a title is what it is for: "Minister of Investment of Libya", "Vice President of Trade at a bank"."""
    if not tail or tail[0].kind != "prep":
        return False
    serves = any(word in piece.low for piece in core for word in ("minister", "secretary", "commissioner", "director"))
    group = [piece for piece in tail[1:] if piece.kind != "det"]
    return bool(group) and (
        has_actor(group[0])
        if serves
        else group[0].kind in {"metonym", "organisation"} and "/" in group[0].claims[0].target
    )


def _of_a_stranger(group: list[Piece]) -> bool:
    """ "president of Harrow Foods Canada": the body is one that the registry does not know, and no state."""
    lead = next((piece for piece in group if piece.kind != "det"), group[0])
    return lead.kind in {"name", "fullname", "body"}


def _organ(registry: Registry, rest: list[Piece]) -> str:
    """The organ that the words themselves name; the last one, for "army intelligence service" ends in the head."""
    organs = [piece.targets("organ")[0] for piece in rest if piece.kind == "organ"]
    return organs[-1] if organs else ""


def _title(registry: Registry, rest: list[Piece], principal: str) -> tuple[str, dict[str, str]]:
    """The title that counts: an office before a mere function, the first of its rank."""
    strength = {"head": 0, "seat": 1, "voice": 2, "of": 3, "press": 4, "anon": 5, "folk": 6}
    found = []
    for place, piece in enumerate(piece for piece in rest if piece.kind == "title"):
        for ident in piece.targets("title"):
            row = registry.title(ident, principal)
            own = 0 if principal and principal in row.get("states", ()) else 0.5
            found.append((strength[row["rank"]] + own, place, ident, row))
    if not found:
        return "", {}
    _, _, ident, row = min(found, key=lambda item: item[:2])
    # "deputy head", "a spokesman for the president": a voice or a nameless man is not the office beside him
    last = [piece for piece in rest if piece.kind == "title"][-1]
    tail_row = registry.title(last.targets("title")[0], principal)
    if last.targets("title")[0] != ident and tail_row["rank"] in {"anon", "voice"} and row["rank"] in {"head", "seat"}:
        return last.targets("title")[0], {**tail_row, "organ": row.get("organ", "")}
    return ident, row
