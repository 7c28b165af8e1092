"""What an article names, in order: its pieces, persons, sides, bodies and nameless sources, each found once."""

import datetime
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import replace
from functools import cached_property

from .compile import slug
from .describe import describe
from .model import Candidate, Resolution
from .people import SENTENCE_END, Entity, match, people
from .phrase import Piece, has_actor, parse, parse_article
from .pronouns import HIGHEST, LOCAL
from .registry import Registry
from .resolve import mention_path, office_parts, office_path, resolve_phrase
from .speech import Turn, Utterance, find_quotes, find_turns, find_utterances, quote_at
from .strangers import COMMON, OFFICERS, stranger_at_home

WINDOW = 300  # characters on either side that may decide between homonyms
FEWEST = 3  # mentions of states without which an article is about none
CLEAR = 0.6  # share of an article's mentions of states from which on it is about one of them
NATIVE = 0.25  # share of the outlet's own state from which on its officials are meant
FOREIGN = 0.2  # share of its own state from which on a paper's strangers may be its own people
MOSTLY = 0.45  # the same, for its judges, officials and lawmakers
MEMORY = 900  # characters back in which a pronoun or "the two sides" finds its antecedent


OPENING = 700  # characters in which a dateline stands
DATELINE = re.compile(
    r"(?m)(?:^|\n|[.] )(?P<town>[A-Z][A-Z.'-]+(?: [A-Z][A-Z.'-]+){0,2}),? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\([A-Z])"
)
NAMING = frozenset(["person", "fullname", "surname", "name", "title", "organ", "body"])


class Scene:
    """One article as the resolver sees it; everything in it is found once, and only when it is asked for."""

    def __init__(
        self, registry: Registry, text: str, date: datetime.date | None = None, outlet: str | None = None
    ) -> None:
        self.registry = registry
        self.text = text = text.replace("\u00a0", " ")  # as long as before, and names are found across it
        self.date = date
        self.outlet = outlet
        self.parts = parse_article(registry, text)
        self.starts = [piece.start for piece in self.parts]
        self._matches: dict[str, Entity | None] = {}
        self._parsed: dict[str, list[Piece]] = {}

    @cached_property
    def people(self) -> list[Entity]:
        """The persons of the article, in order."""
        return people(self.registry, self.text, self.parts, self._introduce)

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """The stretches inside quotation marks."""
        return find_quotes(self.text)

    @cached_property
    def _stops(self) -> list[int]:
        """Where sentences end outside quotation marks."""
        return [stop.start() for stop in SENTENCE_END.finditer(self.text) if quote_at(self.quotes, stop.start()) < 0]

    def stops_between(self, start: int, end: int) -> int:
        """How many sentences outside quotation marks end between two places."""
        return bisect_left(self._stops, end) - bisect_left(self._stops, start)

    @cached_property
    def turns(self) -> list[Turn]:
        """The turns, where the article is a transcript."""
        return find_turns(self)

    @cached_property
    def utterances(self) -> list[Utterance]:
        """Who is said to speak outside quotation marks, and where."""
        return find_utterances(self)

    @cached_property
    def speakers(self) -> list[tuple[int, int]]:
        """The places of the words that name who says something, in order."""
        return sorted({(said.start, said.end) for said in self.utterances})

    @cached_property
    def actors(self) -> list[tuple[int, str]]:
        """Position and principal of every state, side and organisation that the article names."""
        found = []
        for piece in self.parts:
            if has_actor(piece) and piece.kind not in {"outlet"}:
                path, _ = mention_path(self.registry, piece, self.around(piece.start, piece.end), self.date)
                if path:
                    found.append((piece.start, path.split("/")[0]))
        return found

    @cached_property
    def acronyms(self) -> dict[str, tuple[int, int]]:
        """Short forms that the article explains behind a name that the registry knows: "... Federation (ITF)"."""
        found = {}
        for short in re.finditer(r" \(([A-Z][A-Za-z-]{1,9})\)", self.text):
            before = self.parts[max(0, self.index(short.start()) - 1)] if self.parts else None
            if before is not None and before.end == short.start() and has_actor(before):
                found[short[1]] = (before.start, before.end)
        return found

    @cached_property
    def bodies(self) -> list[tuple[int, str, str]]:
        """Place, head word and path of the bodies that the article names with their state: "the Israeli army"."""
        found = []
        for before, piece in zip(self.parts, self.parts[1:], strict=False):
            led = piece.start - before.end <= 3 and (has_actor(before) or before.kind == "poss")
            led = led and not SENTENCE_END.search(self.text, before.end, piece.start + 1)  # "... in Chad. Police said"
            at = bisect_right(self.actors, (before.start, "~")) - 1 if led and piece.kind == "organ" else -1
            if at >= 0:
                owner = self.actors[at][1]
                organ = self.registry.organ_name(owner, piece.targets("organ")[0])
                found.append((piece.start, piece.low.split()[-1], f"{owner}/{organ}" if organ else owner))
        return found

    @cached_property
    def nameless(self) -> list[tuple[int, int, Resolution]]:
        """Nameless sources that the article introduces: "a senior Israeli official"."""
        found = []
        for index, piece in enumerate(self.parts):
            ranks = [self.registry.title(t, "")["rank"] for t in piece.targets("title")]
            if "anon" in ranks and (place := self._introduced(index)):
                found.append((piece.start, place[1], self.plain(*place)))
        return found

    def _introduce(self, start: int, end: int) -> Resolution:
        """A person as the article introduces him; an office without a state is one of the state the article is about."""
        found = self.plain(start, end)
        if not found.actor.startswith(("?//", "?/media/")):
            return found
        said = describe(self.registry, self.parse(self.text[start:end]), lambda inner: ("", 0.0))
        serves = said.title_organ if said.rank in {"head", "seat"} else said.organ
        local = self.local(MOSTLY) if serves in LOCAL else None
        if local is None:
            return stranger_at_home(self, found, said, start)
        side = local.principal.rstrip("?")
        path = office_path(self.registry, replace(said, base=side, organ=said.organ if said.organ in LOCAL else ""))
        path = path if path.split("/")[-1] in OFFICERS else f"{side}/"
        return replace(local, actor=f"{path}/{slug(said.name)}", actors=(f"{path}/{slug(said.name)}",))

    def around(self, start: int, end: int) -> str:
        """The words that may decide between homonyms at a place."""
        return self.text[max(0, start - WINDOW) : end + WINDOW]

    def plain(self, start: int, end: int, role: str = "source") -> Resolution:
        """Whom the words at a place name by themselves."""
        return resolve_phrase(
            self.registry, self.text[start:end], date=self.date, context=self.around(start, end), role=role
        )

    def match(self, words: list[str]) -> Entity | None:
        """The person of the article who bears a name."""
        key = " ".join(words)
        if key not in self._matches:
            self._matches[key] = match(self.people, words)
        return self._matches[key]

    def parts_in(self, start: int, length: int) -> list[Piece]:
        """The pieces that begin within so many characters of a place."""
        return self.parts[bisect_left(self.starts, start) : bisect_left(self.starts, start + length)]

    def index(self, place: int) -> int:
        """Index of the first piece that begins at a place or after it."""
        return bisect_left(self.starts, place)

    def parse(self, phrase: str) -> list[Piece]:
        """Pieces of a phrase; each phrase is taken apart once."""
        if phrase not in self._parsed:
            self._parsed[phrase] = parse(self.registry, phrase)
        return self._parsed[phrase]

    @cached_property
    def states(self) -> list[tuple[int, str]]:
        """Position and principal of every state that the article names."""
        return [(at, side) for at, side in self.actors if self.registry.kind_of(side) == "state"]

    @cached_property
    def _states(self) -> list[str]:
        """The states that the article names, in order, each as often as it is named."""
        return [side for _, side in self.states]

    @cached_property
    def _count(self) -> Counter[str]:
        return Counter(self._states)

    def local(self, share: float | None = None) -> Resolution | None:
        """ "officials" of the state that the article is about, if it is plainly about one."""
        sides, count = self._states, self._count
        top = max(count, key=count.__getitem__) if sides else ""
        home = next(iter(self.home()), "")
        if share == MOSTLY and count[home] >= NATIVE * len(sides):
            top = home  # a paper speaks of its own state's judges without naming the state
        elif count[top] < (share or CLEAR) * len(sides) or (
            share == COMMON and top != home and count[home] >= FOREIGN * len(sides)
        ):
            return None
        if len(sides) < FEWEST:
            return None
        return Resolution(f"{top}?", None, 0.45, (), "the state that the article is about", (f"{top}?",))

    @cached_property
    def dateline(self) -> str:
        """State from whose town the article is told: "WARSAW, May 21 (AW) -"; "" without such a line."""
        found = DATELINE.search(self.text[:OPENING])
        claims = self.registry.claims(found["town"].title()) if found else ()
        known = [claim.target for claim in claims if claim.kind in {"capital", "metonym", "state"}]
        return known[0].split("/")[0] if known else ""

    def home(self) -> list[str]:
        """The state of the outlet."""
        claims = self.registry.claims(self.outlet or "")
        known = [claim.target for claim in claims if claim.kind == "outlet"]
        words = slug(self.outlet or "").split("-")
        for count in range(len(words), 0, -1):
            known += [self.registry.outlets.get("-".join(words[:count]), "")]
        return [path.split("/")[0] for path in known if path][:1]

    def sentence_end(self, start: int) -> int:
        """Where the sentence ends in which a place stands."""
        end = SENTENCE_END.search(self.text, start)
        return end.start() if end else len(self.text)

    def noun_phrase(self, index: int, start: int) -> tuple[int, int] | None:
        """The run of pieces from a place on that one phrase or a list of phrases makes; None where it names nobody."""
        last = index - 1
        while last + 1 < len(self.parts) and last - index < 12:
            piece = self.parts[last + 1]
            gap = self.text[self.parts[last].end if last >= index else start : piece.start]
            if gap.strip(" \u00a0") or piece.kind in {"word", "rel"}:
                break
            last += 1
        while last >= index and not (has_actor(self.parts[last]) or self.parts[last].kind in NAMING):
            last -= 1
        return (self.parts[index].start, self.parts[last].end) if last >= index else None

    def mere_land(self, at: int) -> bool:
        """Whether what is named at a place is land, and no government."""
        return self.text.startswith(("Gaza", "West Bank", "Strip"), at)

    def sentence(self, start: int) -> int:
        """Where the sentence begins in which a place stands."""
        index = bisect_right(self._ends, start) - 1
        return max(self._ends[index] if index >= 0 else 0, start - MEMORY, 0)

    @cached_property
    def _ends(self) -> list[int]:
        """Where the sentences after the first begin."""
        return [match.end() for match in SENTENCE_END.finditer(self.text)]

    def is_side(self, principal: str) -> bool:
        """Whether a principal can be one of "the two sides": states, armed groups, and the unions that act like states."""
        return self.registry.kind_of(principal) in {"state", "nonstate"} or principal in {"EU", "NATO"}

    def _introduced(self, index: int) -> tuple[int, int] | None:
        """Extent of a nameless source where its phrase is indefinite; None for "the source"."""
        first = index
        while first and index - first < 8 and self.parts[first - 1].kind not in {"comma", "conj", "prep", "rel"}:
            piece = self.parts[first - 1]
            if self.text[piece.end : self.parts[first].start].strip(" ’'s"):
                break
            first -= 1
            if piece.kind == "det":
                break
        lead = self.parts[first]
        plural = self.parts[index].low.endswith("s")
        if lead.low == "the" or not (plural or lead.kind == "det"):
            return None
        last = index
        while last + 1 < len(self.parts) and last - index < 6 and self._joins(last):
            last += 1
        return lead.start, self.parts[last].end

    def _joins(self, last: int) -> bool:
        piece, following = self.parts[last], self.parts[last + 1]
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

    def phrase_start(self, piece: Piece) -> int:
        """Where the phrase begins that ends in this piece: "the Israeli" before "forces"."""
        index = bisect_left(self.starts, piece.start)
        while (
            index
            and self.parts[index].start - self.parts[index - 1].end <= 2
            and (self.parts[index - 1].kind in {"det", "poss"} or has_actor(self.parts[index - 1]))
        ):
            index -= 1
        return self.parts[index].start

    def institution(self) -> Resolution | None:
        """Who says "we" in the posts and speeches of an institution that is its own outlet."""
        actor = self.registry.institution(self.outlet or "")
        if not actor and self.outlet:
            named = self.registry.resolve(self.outlet, date=self.date).actor
            actor = named if named.split("/")[1:2] and named.split("/")[1] in HIGHEST else ""
        if not actor:
            return None
        holders = self.registry.holders(*office_parts(actor), "president", self.date) if "/" in actor else []
        told = bool(holders and self.date) and any(
            holders[0][0].id in entity.resolution.actor for entity in self.people
        )
        path = f"{actor}/{holders[0][0].id}" if told else actor
        return Resolution(
            path, None, 0.7, (Candidate(path, None, 0.7, "the outlet speaks for itself"),), "the outlet", (path,)
        )
