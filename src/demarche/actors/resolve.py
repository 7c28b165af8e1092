"""From a described phrase, a date and the words around it to an actor path with its candidates."""

import datetime
import re
from dataclasses import replace

from .compile import slug
from .describe import Description, describe
from .holdings import choose_holding, fact
from .model import UNKNOWN, Candidate, Holding, Person, Resolution
from .phrase import Piece, has_actor, parse, split_joined, without_clause
from .registry import Registry
from .spaces import in_one_line
from .spelling import same_given

# Confidences are set by hand until they can be fitted on the annotated corpus; each says how sure the kind of evidence is.
MOST_ANSWERS = 20_000  # answers kept in memory where nothing in the context counts; then the memo starts anew
SURE = 0.97  # a name or an office that the registry knows, on a date it covers
STATED = 0.93  # the words themselves give state and organ, the person is not in the registry
DATELESS = 0.6  # a known person without a date: the office he held last
FORMER = 0.85  # a known person who held no office on the date
GUESSED = 0.4  # the words leave open whose office is meant
UNNAMED = (
    0.75  # "experts": the words say that nobody is named, where a lower "?" only means that nothing was understood
)
PLACE = re.compile(
    r"(?:(?<!confidence )(?<!trust )(?<!faith )(?<!interest )(?<!belief )(?<!hope )(?<!interested )\b(?:in|near|outside|inside|around|across|throughout|at)|\b(?:fl(?:y|ies|ew|own|ying)|travel(?:s|led|ed|ling|ing)?|trip|"
    r"visit(?:s|ed|ing)?|arriv\w+|return(?:s|ed|ing)?|head(?:s|ed|ing)?|went|go(?:es|ing)?|came|tour|journey|way|drove|march\w*)"
    r"(?: back| on| over)? (?:to|in|from|for)|\b(?:left|leaving|visited|visiting|leave))\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def resolve_phrase(
    registry: Registry, phrase: str, *, date: datetime.date | None = None, context: str = "", role: str = "party"
) -> Resolution:
    """Resolve a noun phrase by itself; see `Registry.resolve`."""
    if "\n" in phrase:
        phrase, context = in_one_line(phrase), in_one_line(context)
    place = _place(registry, phrase, context, role)
    if place is not None and role != "source":
        return place
    key = (phrase, date, role)
    memo = registry.answers
    if key in memo:
        return memo[key]  # only answers that no context can change are kept
    parts = without_clause(parse(registry, _tidy(registry, phrase)))
    by_context = any(registry.ambiguous(piece.text) for piece in parts)
    chunks = share_heads(split_joined(parts))
    if not chunks:
        return UNKNOWN
    found = join([resolve_one(registry, chunk, date=date, context=context or phrase, role=role) for chunk in chunks])
    if not by_context:
        if len(memo) >= MOST_ANSWERS:
            memo.clear()
        memo[key] = found
    return found


def _tidy(registry: Registry, phrase: str) -> str:
    """Shouted labels in ordinary case: "MR PRICE" becomes "Mr Price"."""
    words = phrase.split()
    if len(phrase) > 3 and phrase.isupper() and not registry.claims(phrase):
        return " ".join(word if registry.claims(word) and len(word) <= 4 else word.title() for word in words)
    return SEAT.sub("", phrase).strip()


# "(D-Mass.)", ", R-Texas", "(Democrat, Massachusetts)" behind a lawmaker's name.
SEAT = re.compile(
    r"(?:,\s*|\s*\()(?:[RDI]-[A-Z][\w.]*(?: [A-Z][\w.]*)?|(?:Democrat|Republican|Labour|Conservative|Tory|Independent)(?:, [A-Z][\w ]+)?)\)?(?=[\s,.)]|$)"
)


def join(found: list[Resolution]) -> Resolution:
    """One resolution of several joined phrases; those that name nobody fall out where others do."""
    known = [
        item for item in found if item.actor not in {"?", ""} or (item.actor == "?" and item.confidence >= UNNAMED)
    ]
    known = known or found[:1]
    actors = tuple(dict.fromkeys(path for item in known for path in (item.actors or (item.actor,))))
    if len(known) == 1:
        return replace(known[0], actors=actors)
    return replace(
        known[0],
        actors=actors,
        confidence=min(item.confidence for item in known),
        candidates=tuple(c for item in known for c in item.candidates),
        source="; ".join(dict.fromkeys(item.source for item in known)),
    )


def share_heads(chunks: list[list[Piece]]) -> list[list[Piece]]:
    """ "US and Israeli officials": what stands behind the last belongs to all; "presidents of A and B": what stands before the first."""
    if len(chunks) < 2:
        return chunks
    shared = list(chunks)
    head = [p for p in chunks[-1] if p.kind in {"title", "organ"}]
    if head and len(chunks[-1]) > len(head) and has_actor(chunks[-1][-len(head) - 1]):
        for i, chunk in enumerate(chunks[:-1]):
            bare = [p for p in chunk if p.kind != "det"]
            if len(bare) == 1 and bare[0].kind in {
                "adjective",
                "state",
                "metonym",
                "organisation",
                "nonstate",
                "capital",
            }:
                shared[i] = [*chunk, *head]
    of = next((i for i, p in enumerate(chunks[0]) if p.kind == "prep" and p.low in {"of", "from", "in", "for"}), None)
    lead = chunks[0][: of + 1] if of is not None else []
    if any(p.kind in {"title", "organ"} and p.low.split(" of ")[0].endswith("s") for p in lead):
        for i, chunk in enumerate(chunks[1:], 1):
            stop = next((place for place, p in enumerate(chunk) if p.kind == "comma"), len(chunk))
            bare = [p for p in chunk[:stop] if p.kind != "det"]
            if bare and all(has_actor(p) for p in bare):
                shared[i] = [*lead, *chunk[:stop]]
    return shared


def _place(registry: Registry, phrase: str, context: str, role: str) -> Resolution | None:
    """A capital, state or seat that is only a place here; None where it may be an actor."""
    name = phrase.strip().removeprefix("the ")
    if not name[:1].isupper():
        return None
    claims = registry.claims(name)
    if not claims and " " in name:
        return None
    if claims and claims[0].kind not in {"capital", "state", "metonym"}:
        return None
    at = context.find(phrase)
    if at <= 0 or not PLACE.search(context[max(0, at - 40) : at]):
        return None
    if not claims and " " not in name and name[:1].isupper():
        return Resolution("", None, 0.7, (), "a place here, by the preposition before it", ())
    if not claims or claims[0].kind not in {"capital", "state", "metonym"}:
        return None
    if claims[0].kind == "metonym" and not registry.is_place(name):
        return None
    if claims[0].kind == "state" and role in {"from", "to"}:
        return None  # "strikes in Lebanon" are strikes on it
    candidate = Candidate(claims[0].target, None, 0.1, claims[0].source)
    return Resolution("", None, 0.85, (candidate,), "a place here, by the preposition before it", ())


def resolve_one(
    registry: Registry, parts: list[Piece], *, date: datetime.date | None, context: str, role: str = "party"
) -> Resolution:
    """Resolve one phrase that nothing joins to others."""

    def base_of(inner: list[Piece]) -> tuple[str, float]:
        if len(inner) == 1 and has_actor(inner[0]):
            return mention_path(registry, inner[0], context, date)
        found = resolve_one(registry, inner, date=date, context=context)
        usable = found.actor != "" and not found.actor.startswith("?")
        return (found.actor.rstrip("?"), found.confidence) if usable else ("", 0.0)

    bare = [p for p in parts if p.kind != "det"]
    if len(bare) == 1 and has_actor(bare[0]):
        return bare_mention(registry, bare[0], parts, context, role, date)
    if len(bare) > 1 and bare[-1].low in registry.words("wares") and _of_firm(bare[-2]):
        return replace(UNKNOWN, confidence=GUESSED, source="a thing that a firm has made")
    known = any(piece.kind in {"outlet", "organisation", "nonstate", "metonym"} for piece in bare)
    if (
        not known
        and any(_is_body(registry, piece) for piece in bare)
        and not any(p.kind in {"title", "person", "fullname"} for p in bare)
    ):
        return _body(registry, bare, context, date)
    said = describe(registry, parts, base_of)
    if said.name and any(piece.low in PEERAGE for piece in bare):
        said = _of_peer(registry, said, bare)
    if said.name:
        return named(registry, said, date, context)
    return unnamed(registry, said, date)


def _of_firm(piece: Piece) -> bool:
    return bool(piece.claims) and all("/business/" in claim.target for claim in piece.claims)


PEERAGE = frozenset(["lord", "lady", "baroness"])


def _of_peer(registry: Registry, said: Description, bare: list[Piece]) -> Description:
    """ "Lord Harrow" is no senator of that name; his Supreme Court is the British one where no other is named."""
    homely = any(piece.low in registry.words("homely") for piece in bare)
    if homely and said.principal == "USA" and not any(piece.kind in {"state", "adjective"} for piece in bare):
        return replace(said, base="GBR" if said.former else f"GBR/{office_parts(said.base)[1]}")
    return said if said.base and said.principal != "GBR" else replace(said, base=said.base or "GBR")


def _is_body(registry: Registry, piece: Piece) -> bool:
    return piece.kind == "body" or (piece.kind == "name" and piece.text in registry.words("body_nouns"))


def _body(registry: Registry, bare: list[Piece], context: str, date: datetime.date | None) -> Resolution:
    """A body that the registry does not know: "the German Harbour Fund" is some body of that state."""
    states = [piece for piece in bare if piece.kind in {"state", "adjective"}]
    path = mention_path(registry, states[-1], context, date)[0] if states else ""
    if registry.kind_of(path) != "state":
        return replace(UNKNOWN, confidence=0.4, source="a body that the registry does not have")
    return _single(f"{path}/{_kind_of_body(bare)}", 0.6, "a body of this state that the registry does not have")


# Last words of proper names that tell what a body is; others are taken for societies.
BODIES = {
    **dict.fromkeys(
        ["department", "bureau", "ministry", "authority", "directorate", "service", "commission", "agency", "police"],
        "gov",
    ),
    **dict.fromkeys(
        [
            "group",
            "holdings",
            "corp",
            "corporation",
            "company",
            "airlines",
            "airways",
            "industries",
            "bank",
            "inc",
            "ltd",
            "motors",
            "energy",
            "oil",
            "systems",
            "railways",
        ],
        "business",
    ),
    **dict.fromkeys(["party", "bloc", "coalition", "alliance"], "party"),
    **dict.fromkeys(["court", "tribunal"], "court"),
    **dict.fromkeys(["brigade", "battalion", "division", "regiment", "command"], "mil"),
}


def _kind_of_body(bare: list[Piece]) -> str:
    last = [piece for piece in bare if piece.kind in {"body", "name"}][-1].low.split()[-1]
    if last == "council" and any(word in piece.low for piece in bare for word in ("defence", "defense", "security")):
        return "gov"
    return BODIES.get(last, "ngo")


def mention_path(
    registry: Registry, piece: Piece, context: str, date: datetime.date | None = None
) -> tuple[str, float]:
    """Path of an alias by itself, and the confidence in it; homonyms by the words around."""
    rule = registry.ambiguous(piece.text)
    if rule:
        scores = {claim["actor"]: sum(word in context for word in claim["near"]) for claim in rule["claims"]}
        best = max(scores, key=lambda actor: scores[actor])
        if scores[best] and list(scores.values()).count(scores[best]) == 1:
            return best, 0.93
        return rule["default"], float(rule["doubt"])
    claims = [claim for claim in piece.claims if claim.kind not in {"title", "organ", "person", "surname"}]
    known = list(dict.fromkeys(claim.target for claim in claims))
    targets = [target for target in known if registry.exists(target.split("/")[0], date)] or known
    return targets[0], SURE if len(targets) == 1 else 0.6


def bare_mention(
    registry: Registry, piece: Piece, parts: list[Piece], context: str, role: str, date: datetime.date | None = None
) -> Resolution:
    """A state, capital, seat, organisation, outlet or people that stands alone."""
    path, confidence = mention_path(registry, piece, context, date)
    source = next((claim.source for claim in piece.claims if claim.target == path), piece.claims[0].source)
    candidates = [Candidate(path or "?", None, confidence, source)]
    candidates += [
        Candidate(claim.target, None, round((1 - confidence) / len(piece.claims), 2), claim.source)
        for claim in piece.claims
        if claim.target != path and claim.kind not in {"title", "organ", "surname", "person"}
    ]
    if not path:
        return Resolution(
            "?", None, 0.3, tuple(candidates), "several actors bear this name; the context does not tell", ("?",)
        )
    if piece.kind == "demonym" or (piece.kind == "adjective" and parts[0].low == "the"):
        path, confidence = _people(path, piece, parts, role, confidence)
    elif piece.kind == "adjective" and parts[0].low in {"a", "an", "one"}:
        path = f"{path}?"
    return Resolution(path, None, confidence, tuple(candidates), source, (path,))


def _people(path: str, piece: Piece, parts: list[Piece], role: str, confidence: float) -> tuple[str, float]:
    """ "Russians" are addressed as the public; "the Russians" act as the side."""
    if parts[0].low in {"a", "an", "one", "two", "some", "many"}:
        return f"{path}?", confidence * 0.9
    if role == "addressee" or (role in {"source", "to", "from"} and parts[0].low != "the"):
        return f"{path}/public", 0.85
    return path, confidence * 0.95 if parts[0].low == "the" else 0.8


def unnamed(registry: Registry, said: Description, date: datetime.date | None) -> Resolution:
    """An office, a body or a nameless person."""
    if not said.base.strip("?"):
        return _whose(registry, said, date)
    if "/media/" in said.base and (said.organ == "media" or said.rank in {"", "press"}):
        return _single(said.base, STATED, said.source)
    if (
        said.base.count("/") == 2
        and not said.rank
        and not said.organ
        and "//" not in said.base
        and said.source not in {"person", "possessor"}
    ):
        return _single(said.base, STATED * said.doubt, said.source)
    if said.rank == "anon" or (said.rank == "folk" and said.base) or (said.former and said.rank):
        path = f"{said.principal}?"
        return _single(path, STATED * said.doubt, said.source or "unnamed, of this principal")
    if (
        said.rank in {"seat", "voice", "of", "press"}
        and said.indefinite
        and said.rank in {"seat", "press"}
        and said.organ != "media"
    ):
        nameless = said.title not in {"ambassador", "envoy"} and not said.base.split("/")[1:]
        if nameless:
            return _single(f"{said.principal}?", 0.85 * said.doubt, "unnamed, of this principal")
    path = office_path(registry, said)
    holders = registry.holders(*office_parts(path), said.title, date) if said.rank == "head" else []
    return office(path, holders, date, said)


def office(
    path: str, holders: list[tuple[Person, Holding]], date: datetime.date | None, said: Description
) -> Resolution:
    """The office without a person in the path; its holder on the date beside it."""
    confidence = STATED * said.doubt
    candidates = tuple(Candidate(f"{path}/{p.id}", p.id, 0.0, fact(h)) for p, h in holders)
    if date and holders:
        share = round(confidence / len({p.id for p, _ in holders}), 2)
        candidates = tuple(replace(c, confidence=share) for c in candidates)
        holder = holders[0][0].id if len({p.id for p, _ in holders}) == 1 else None
        return Resolution(path, holder, confidence, candidates, candidates[0].source, (path,))
    own = (Candidate(path, None, confidence, said.source),)
    return Resolution(
        path, None, confidence, own + candidates[:8], said.source or "the words name state and office", (path,)
    )


def office_parts(path: str) -> tuple[str, str]:
    """Principal and organ of a path."""
    principal, _, organ = path.partition("/")
    return principal, organ.split("/")[0]


HOUSES = frozenset(["business", "ngo", "media", "party"])
PRESIDED = frozenset(["court", "parliament", "congress", "party"])  # organs that have presidents of their own


def office_path(registry: Registry, said: Description) -> str:
    """Principal and organ that title, organ and base give together."""
    principal, base_organ = office_parts(said.base)
    organ = said.organ
    if base_organ in HOUSES and said.base.count("/") == 2:
        return f"{principal}/{base_organ}"  # the president of a firm is no head of state
    if said.title_organ == "president" and base_organ in PRESIDED:
        organ = base_organ  # "the president of the Supreme Court"
    elif (said.rank == "head" and said.title_organ) or (
        base_organ == "party" and said.rank == "seat" and said.title_organ in {"parliament", "gov"}
    ):
        organ = said.title_organ
    elif base_organ in {"president", "pm", "leader"} and said.rank == "seat" and said.source in {"person", "possessor"}:
        organ = organ or said.title_organ or base_organ  # "President Harrow's hostage envoy" is none of his office
    elif base_organ and not (said.source == "person" and organ):
        return f"{principal}/{base_organ}"
    elif said.rank in {"seat", "press"} and not (said.organ and said.title_organ in {"gov", ""}):
        organ = said.title_organ or ("media" if said.rank == "press" else "")
    elif said.rank == "of" and not organ:
        leads = said.title_id == "chief" or registry.kind_of(principal) != "state"  # a director leads no state
        organ = registry.chief_organ(principal) if said.title == "chief" and leads else ""
    elif said.rank == "voice" and not organ:
        organ = said.title_organ or ("gov" if registry.kind_of(principal) == "state" else "")
    organ = organ or (said.title_organ if said.rank not in {"anon", "folk"} else "")
    if registry.kind_of(principal) not in {"state", ""} and organ in {
        "president",
        "pm",
        "gov",
        "party",
        "rebels",
        "ngo",
        "business",
        "media",
        "",
    }:
        return principal
    if said.plural and organ != registry.organ_name(principal, organ) and registry.kind_of(principal) != "state":
        return principal  # "EU foreign ministers" are not its high representative
    return f"{principal}/{registry.organ_name(principal, organ)}" if organ else principal


def _whose(registry: Registry, said: Description, date: datetime.date | None) -> Resolution:
    """An office or body with nothing beside it that tells the state."""
    if said.rank in {"anon", "folk", ""} and not said.organ:
        return UNKNOWN if not said.rank else _single("?", 0.8, "unnamed, and nothing said of whom")
    organ = said.organ or said.title_organ
    if organ == "media" or said.rank == "press":
        return _single("?/media", 0.85, "the press, of no state named")
    return Resolution("?", None, GUESSED, (), f"an office ({organ or said.title}) of nobody named", ("?",))


def _single(path: str, confidence: float, source: str) -> Resolution:
    return Resolution(path, None, confidence, (Candidate(path, None, confidence, source),), source, (path,))


def named(registry: Registry, said: Description, date: datetime.date | None, context: str) -> Resolution:
    """A person with whatever the words say of him."""
    persons = candidates_by_name(registry, said)
    homes = {h.principal for p in persons for h in p.holdings} | {p.principal for p in persons}
    if said.weak and persons and said.principal not in homes:
        said = replace(said, base="", weak=False)
    weighed = sorted(
        ((_weight(registry, person, said, date, context), person) for person in persons), key=lambda pair: -pair[0]
    )
    weighed = [pair for pair in weighed if pair[0] > 0]
    if not weighed:
        return stranger(registry, said)
    best = weighed[0]
    if said.principal and said.principal not in {h.principal for h in best[1].holdings} | {best[1].principal}:
        said = replace(
            said, base="", rank="", organ=""
        )  # the whole name is known: what stands before it is not his side
    rivals = [pair for pair in weighed[1:] if pair[0] >= best[0] and pair[1].id != best[1].id]
    listed = tuple(
        Candidate(person_path(registry, p, said, date)[0], p.id, round(min(0.99, w / 10), 2), p.name)
        for w, p in weighed[:6]
    )
    if rivals:
        return _undecided(registry, said, [best[1], *(p for _, p in rivals)], listed)
    path, confidence, source = person_path(registry, best[1], said, date)
    if len(weighed) > 1 and weighed[1][1].id != best[1].id:
        confidence *= 0.95 if best[0] - weighed[1][0] >= 2 else 0.8
    return Resolution(path, None, confidence, listed, source, (path,))


def candidates_by_name(registry: Registry, said: Description) -> list[Person]:
    """Persons of the registry who can bear the name; given names must agree where both are known."""
    keys = list(dict.fromkeys(claim.target for claim in said.claims))
    persons = [registry.person(key) for key in keys]
    words = said.name.split(" ")
    if not persons and (said.rank or said.alone):
        persons = registry.hidden(words[-1])
    if len(words) < 2 or any(claim.kind == "person" for claim in said.claims):
        return persons
    return [person for person in persons if _same_name(words, person)]


def _same_name(words: list[str], person: Person) -> bool:
    """Whether a full name can be the person's; where the family name stands first, the given name is the rest."""
    names = person.name.split(" ")
    if slug(words[0]) == slug(person.surname) != slug(words[-1]):
        return f"-{slug(' '.join(words[1:]))}-" in f"-{person.id}-" or same_given(words[1], names[-1])
    return same_given(words[0], names[0])


def _weight(registry: Registry, person: Person, said: Description, date: datetime.date | None, context: str) -> float:
    """How well a person fits: office on the date, state and organ named, state spoken of near by."""
    score = 5.0 if " " in said.name else 2.0
    day = date.isoformat() if date else ""
    now = [h for h in person.holdings if day and h.covers(day)]
    homes = {h.principal for h in person.holdings} | {person.principal}
    if said.principal in homes:
        score += 3
    elif said.principal:
        exact = any(claim.kind == "person" and claim.target == person.key for claim in said.claims)
        if not exact:
            return 0.0
    offices = {h.organ for h in person.holdings}
    other = (
        said.rank in {"head", "seat"}
        and said.title_organ
        and registry.organ_name(person.principal, said.title_organ) not in offices
    )
    if other and " " not in said.name and said.title_organ in {"court", "mil", "parliament", "mfa", "mod"}:
        return 0.0  # "Judge Murphy" is no senator
    if now:
        score += 3 if any(h.dated for h in now) else 2
        score += max(_standing(registry, h) for h in now)
    elif not day:
        score += max((_standing(registry, h) for h in person.holdings), default=0.0)
    if said.title and any(said.title in registry.title_ids(h.title) for h in person.holdings):
        score += 2
    return score


def _standing(registry: Registry, holding: Holding) -> float:
    """Weight of an office: that of its organ for its head, a fifth of it for his staff and family."""
    weight = RANK_WEIGHT.get(holding.organ, 0.0)
    return weight if registry.is_head(holding.title) else weight / 5


# Of two who bear a name, the one in the higher office is meant far oftener.
RANK_WEIGHT = {
    "leader": 2.0,
    "president": 2.0,
    "pm": 1.8,
    "mfa": 1.2,
    "state": 1.4,
    "mod": 1.0,
    "defense": 1.2,
    "gov": 0.5,
}


def _undecided(
    registry: Registry, said: Description, rivals: list[Person], listed: tuple[Candidate, ...]
) -> Resolution:
    principals = {p.principal for p in rivals}
    path = f"{principals.pop()}?" if len(principals) == 1 else "?"
    return Resolution(path, None, 0.4, listed, f"several office-holders are called {said.name}", (path,))


def ident_of(name: str) -> str:
    """A name as the last part of a path, without initials in its middle."""
    words = name.split()
    kept = [word for place, word in enumerate(words) if place in {0, len(words) - 1} or len(word.rstrip(".")) > 1]
    return slug(" ".join(kept))


def stranger(registry: Registry, said: Description) -> Resolution:
    """A person whom the registry does not know: the words alone tell."""
    ident = ident_of(said.name)
    if registry.kind_of(said.principal) == "group" and said.rank not in {"head", "seat", "voice"}:
        said = replace(said, base="")  # "European market analyst": of that region, but for nobody
    heads = said.title_organ == "president" and not (said.former or said.organ or "/" in said.base)
    if heads and not registry.presided(said.principal):
        said = replace(said, base="")  # "Norway President Anna Kowalska" leads what a firm has there
    if not said.base and " " not in said.name and said.rank in {"", "of"}:
        listed = (Candidate(f"?//{ident}", None, 0.25, "a name that the registry does not have"),)
        return Resolution("?", None, 0.25, listed, "a name that the registry does not have", ("?",))
    if not said.base:
        confidence = 0.5 if " " in said.name else 0.3
        path = f"?//{ident}"
        if said.rank == "press":
            path = f"?/media/{ident}"
        return _single(path, confidence, "a name that the registry does not have, and no state beside it")
    organ = ""
    if not said.former:
        keep = said.rank not in {"folk", ""} or said.organ not in {"", "public"} or "/" in said.base
        office_of = (
            office_path(registry, replace(said, organ="" if said.organ == "public" else said.organ)) if keep else ""
        )
        organ = office_parts(office_of)[1]
    path = f"{said.principal}/{organ}/{ident}"
    return _single(path, STATED * said.doubt, "the words give office and name; the registry does not have the person")


def person_path(
    registry: Registry, person: Person, said: Description, date: datetime.date | None
) -> tuple[str, float, str]:
    """Path of a known person on a date: the office the words give, else the one he held."""
    holds = any(not date or h.covers(date.isoformat()) for h in person.holdings)
    staff = holds and said.rank not in {"head", "voice"} and said.source in {"person", "possessor"} and "/" in said.base
    named_organ = office_path(registry, said).split("/")[1:2] if holds and said.base else []
    if registry.kind_of(said.principal) == "organisation" and named_organ and said.rank == "of":
        staff = staff or all(h.organ != named_organ[0] for h in person.holdings)  # "the UN aid chief Anna Kowalska"
    by_person = staff or (
        said.source == "person" and said.rank == ""
    )  # "Harrow's ally Anna Kowalska" serves in no office of his
    says_office = said.rank not in {"", "folk", "anon"} or said.organ not in {"", "public"} or "/" in said.base
    says_office = says_office and not by_person
    if not said.base and said.rank == "head" and said.title_organ and not said.former:
        own = registry.title(said.title_id, person.principal)  # "Prime Minister Anna Kowalska" is that of her own state
        said = replace(said, base=person.principal, title=own.get("like", said.title_id), title_organ=own["organ"])
    stated = office_path(registry, said) if said.base and not said.former and says_office else ""
    day = date.isoformat() if date else ""
    holdings = [h for h in person.holdings if not day or h.covers(day)]
    if stated and "/" in stated:
        match = [h for h in holdings if f"{h.principal}/{h.organ}" == stated]
        ended = [h for h in person.holdings if f"{h.principal}/{h.organ}" == stated and day and h.until < day]
        honour = (
            stated.split("/")[1] in _KEPT_TITLES and said.title in registry.title_ids(ended[-1].title)
            if ended
            else False
        )
        if honour and not match and said.title:
            return f"{person.principal}//{person.id}", FORMER, fact(ended[-1])
        source = fact(match[0]) if match else "the words give the office"
        return f"{stated}/{person.id}", SURE if match else 0.85, source
    if not holdings:
        return f"{person.principal}//{person.id}", FORMER, "held no office that the registry knows on this date"
    if not day and said.former:
        return f"{person.principal}//{person.id}", FORMER, "called former"
    chosen = choose_holding(registry, holdings, said, bool(day))
    confidence = SURE if day and chosen.dated else (0.85 if day else DATELESS)
    return f"{chosen.principal}/{chosen.organ}/{person.id}", confidence, fact(chosen)


# "President Obama" is called so for life; a foreign minister is called so while he is one.
_KEPT_TITLES = frozenset({"president", "pm"})
