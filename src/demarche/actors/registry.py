"""The registry: look-up of mentions by one automaton, of persons and of office-holders by date."""

import datetime
import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property
from importlib import resources
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from .compile import Compiled, slug
from .model import Claim, Holding, Mention, Person, Resolution
from .spaces import Evened, in_one_line

# After a hyphen these make of a state's name a mere epithet: "Iran-backed", "US-led".
EPITHET = re.compile(
    r"-(?:backed|led|made|based|born|controlled|occupied|held|speaking|language|style|run|owned|aligned|supplied|built|"
    r"friendly|sponsored|brokered|mediated|educated|trained|trainee|graduate|funded|linked|origin|hosted|drafted|proposed|administered|wide|era)\b"
)
# Before a hyphen these do the same: "pro-Russian", "anti-American".
PREFIX = re.compile(r"(?:pro|anti|non|post|trans|ex)-$", re.IGNORECASE)
# The other half of a surname that a hyphen joins; the Arabic article is none.
HALF_BEFORE = re.compile(r"\b(?P<half>[^\W\d_a-z][^\W\d_]+)-$")
HALF_BEHIND = re.compile(r"-(?P<half>[^\W\d_a-z][^\W\d_]+)")
ARTICLES = frozenset(["al", "el", "as", "ash", "ad", "ar", "an", "at", "az", "abu", "bin", "ibn"])
LONG = 300  # characters from which a text is kept for the next question: phrases have a memo of their own
_LONE = re.compile("[\ud800-\udfff]")  # half a character, of a broken file: the automaton refuses it
# Claims of one alias are told in this order where nothing else decides.
ORDER = {
    kind: rank
    for rank, kind in enumerate(
        [
            "person",
            "state",
            "organisation",
            "group",
            "nonstate",
            "metonym",
            "adjective",
            "capital",
            "demonym",
            "outlet",
            "title",
            "organ",
            "surname",
        ]
    )
}


class Registry:
    """Who is who. Made by `load_registry`; immutable after that."""

    def __init__(self, compiled: Compiled) -> None:
        self._data = compiled
        self._patterns: list[str] = list(compiled["aliases"])
        self._places = frozenset(compiled["places"])
        self._articled: dict[str, dict[str, str]] = compiled["articled"]
        self._persons: dict[str, Person] = {}
        self._words: dict[str, frozenset[str]] = {}
        self._heads: dict[str, bool] = {}
        self.answers: dict[Any, Resolution] = {}  # memo of resolve.py
        self.phrases: dict[str, list[Any]] = {}  # memo of phrase.py
        self.kinds_of_words: dict[str, str] = {}  # memo of phrase.py; a word has one kind under one registry
        self._claims: dict[str, tuple[Claim, ...]] = {}
        self._ids: dict[str, frozenset[str]] = {}
        self._last: tuple[str, list[Mention]] = ("", [])

    @cached_property
    def _automaton(self) -> Any:
        return AhoCorasick(
            self._patterns, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.ContiguousNFA
        )

    @property
    def aliases(self) -> Sequence[str]:
        """Every name that the registry knows, as it is written."""
        return self._patterns

    def mentions(self, text: str) -> list[Mention]:
        """All that the registry knows in a text, left to right, longest first, at word boundaries, never overlapping."""
        known, found = self._last
        if known == text:
            return list(found)  # the reader and the resolver ask for the same article
        even = Evened(text)
        found = self._find_mentions(in_one_line(even.text))
        if even.text is not text:
            found = [_placed(mention, *even.outward(mention.start, mention.end)) for mention in found]
        if len(text) > LONG:
            self._last = (text, found)
        return list(found)

    def _find_mentions(self, text: str) -> list[Mention]:
        found = []
        for index, start, end in self._automaton.find_matches_as_indexes(_LONE.sub("\ufffd", text)):
            mention: Mention | None
            if _at_boundary(text, start, end):
                mention = self._mention(self._patterns[index], start, end)
                if mention.text in self._articled:
                    mention = self._with_article(mention, text)
            else:
                mention = self._shorter(text, start, end)
            if mention is not None and not self._is_half(mention, text):
                found.append(mention)
        return found

    def _is_half(self, mention: Mention, text: str) -> bool:
        """Whether a surname is only half of one that a hyphen joins: "Harrow-Khan" is no Khan, "Trump-Khan" are two."""
        if mention.kind not in {"surname", "person"}:
            return False
        before = HALF_BEFORE.search(text, max(0, mention.start - 30), mention.start)
        other = before or HALF_BEHIND.match(text, mention.end)
        if other is None or other["half"].lower() in ARTICLES:
            return False
        return other["half"] not in self._data["aliases"] and other["half"].lower() not in self.common

    def _with_article(self, mention: Mention, text: str) -> Mention | None:
        """Without the claims that hold only behind "the" ("the Hill", "the West") where no article stands before."""
        rule = self._articled[mention.text]
        article = text[max(0, mention.start - 4) : mention.start]
        needs = {claim: rule.get(f"{claim.kind} {claim.target}") for claim in mention.claims}
        claims = tuple(claim for claim, word in needs.items() if word is None or _article_fits(article, word))
        return mention._replace(claims=claims, kind=claims[0].kind) if claims else None

    def _shorter(self, text: str, start: int, end: int) -> Mention | None:
        """The longest alias that ends at a boundary where the automaton's own match broke a word."""
        for cut in range(end - 1, start, -1):
            if text[start:cut] in self._data["aliases"] and _at_boundary(text, start, cut):
                return self._mention(text[start:cut], start, cut)
        return None

    def _mention(self, alias: str, start: int, end: int) -> Mention:
        claims = self.claims(alias)
        return Mention(start, end, claims[0].kind, alias, claims)

    def claims(self, alias: str) -> tuple[Claim, ...]:
        """What an alias may stand for, "" sources resolved; empty where the registry does not know it."""
        if alias not in self._claims:
            sources = self._data["sources"]
            rows = self._data["aliases"].get(alias, ())
            claims = [Claim(kind, target, sources[source]) for kind, target, source in rows]
            self._claims[alias] = tuple(sorted(claims, key=lambda claim: ORDER[claim.kind])) if rows else ()
        return self._claims[alias]

    def person(self, key: str) -> Person:
        """The person under a key of a claim."""
        if key not in self._persons:
            ident, home, name, surname, rows = self._data["persons"][key]
            sources = self._data["sources"]
            holdings = tuple(Holding(p, o, t, lo, hi, sources[s], d) for p, o, t, lo, hi, s, d in rows)
            self._persons[key] = Person(key, ident, home, name, surname, holdings)
        return self._persons[key]

    def hidden(self, surname: str) -> list[Person]:
        """Persons whose surname is a word of the language ("Price"); it names them only behind a title."""
        return [self.person(key) for key in dict.fromkeys(self._data["hidden"].get(surname, ()))]

    @cached_property
    def _by_office(self) -> dict[tuple[str, str], list[str]]:
        table: dict[tuple[str, str], list[str]] = defaultdict(list)
        for key, row in self._data["persons"].items():
            for principal, organ in dict.fromkeys((holding[0], holding[1]) for holding in row[4]):
                table[principal, organ].append(key)
        return table

    def holders(
        self, principal: str, organ: str, title: str, date: datetime.date | None
    ) -> list[tuple[Person, Holding]]:
        """Who held an office, named by the id of its title, on a date (or ever), latest first."""
        found = []
        for key in self._by_office.get((principal, organ), ()):
            person = self.person(key)
            for holding in person.holdings:
                same = (
                    holding.principal == principal and holding.organ == organ and title in self.title_ids(holding.title)
                )
                if same and (date is None or holding.covers(date.isoformat())):
                    found.append((person, holding))
        return sorted(found, key=lambda pair: pair[1].since, reverse=True)

    def presided(self, principal: str) -> bool:
        """Whether a state may have a president; not if the registry knows others who lead it, and never a president."""
        return (principal, "president") in self._by_office or not {
            (principal, organ) for organ in ("leader", "pm")
        } & set(self._by_office)

    def serving(self, principal: str, organ: str, given: str, date: datetime.date | None) -> list[Person]:
        """Who of a given name serves in an organ on a date (or ever did)."""
        day = date.isoformat() if date else ""
        found = []
        for key in self._by_office.get((principal, organ), ()):
            person = self.person(key)
            if person.name.split(" ")[0] == given and any(
                h.principal == principal and h.organ == organ and (not day or h.covers(day)) for h in person.holdings
            ):
                found.append(person)
        return found

    def title_ids(self, title: str) -> frozenset[str]:
        """Ids of a title as written in a holding; "acting" and the like count as the title they stand for."""
        if title not in self._ids:
            self._ids[title] = frozenset(self._find_title_ids(title))
        return self._ids[title]

    def _find_title_ids(self, title: str) -> set[str]:
        ids = {claim.target for claim in self.claims(title.lower()) if claim.kind == "title"}
        for ident in tuple(ids):
            ids |= {row["like"] for row in self._data["titles"][ident] if "like" in row}
        return ids or {title.lower()}

    def title(self, ident: str, principal: str) -> dict[str, Any]:
        """The row of a title that fits a principal: rank, organ, default state."""
        rows: list[dict[str, Any]] = self._data["titles"][ident]
        fitting = [row for row in rows if principal and principal in row.get("states", ())]
        general = [row for row in rows if not row.get("states")]
        return (fitting or general or rows)[0]

    def states_of(self, ident: str) -> frozenset[str]:
        """States that a title is bound to ("chancellor": Germany, Austria, the United Kingdom)."""
        rows = [row for rows in self._data["titles"].values() for row in rows if ident in {row.get("like")}]
        rows += self._data["titles"].get(ident, [])
        return frozenset(state for row in self._data["titles"].get(ident, rows) for state in row.get("states", ()))

    def is_bound(self, title: str) -> bool:
        """Whether a title stands for different offices in different states ("chancellor")."""
        return any(len(self.states_of(ident)) > 1 for ident in self.title_ids(title))

    def is_head(self, title: str) -> bool:
        """Whether a title, as written in a holding, is that of the one who holds an office."""
        if title not in self._heads:
            rows = self._data["titles"]
            self._heads[title] = any(row["rank"] == "head" for t in self.title_ids(title) for row in rows.get(t, ()))
        return self._heads[title]

    def institution(self, outlet: str) -> str:
        """Actor that speaks for itself under the name of an outlet ("rus-mfa": the Russian Foreign Ministry)."""
        return str(self._data["institutions"].get(outlet, ""))

    def organ_name(self, principal: str, organ: str) -> str:
        """An organ under the name that the codebook gives it in that state ("mfa" of the USA is "state")."""
        return str(self._data["own_names"].get(f"{principal}/{organ}", organ))

    def kind_of(self, principal: str) -> str:
        """ "state", "organisation", "group", "nonstate", or "" where the registry has no such principal."""
        return str(self._data["principals"].get(principal, {}).get("kind", ""))

    def exists(self, principal: str, date: datetime.date | None) -> bool:
        """Whether a principal exists on a day; without a day, whether it exists now."""
        row = self._data["principals"].get(principal, {})
        day = date.isoformat() if date else "9998"
        return str(row.get("since", "0000")) <= day <= str(row.get("until", "9999"))

    def chief_organ(self, principal: str) -> str:
        """The organ whose head "the X leader" means."""
        return str(self._data["principals"].get(principal, {}).get("chief", ""))

    def members(self, group: str) -> tuple[str, ...]:
        """Members of a group ("E3": the United Kingdom, France, Germany); empty where they are not listed."""
        return tuple(self._data["members"].get(group, ()))

    def ambiguous(self, alias: str) -> dict[str, Any] | None:
        """The rule for an alias that several entries claim."""
        rule: dict[str, Any] | None = self._data["ambiguous"].get(alias)
        return rule

    def is_place(self, alias: str) -> bool:
        """Whether a metonym is also a mere place ("in the Kremlin")."""
        return alias in self._places

    def words(self, kind: str) -> frozenset[str]:
        """A list of words from organs.toml: former, singular_anon, given, surname_place, family_first."""
        if kind not in self._words:
            self._words[kind] = frozenset(self._data["words"].get(kind, ()))
        return self._words[kind]

    def anaphor_kinds(self, noun: str) -> tuple[str, ...]:
        """Kinds of actor that "the agency", "the group" can stand for; empty for other nouns."""
        return tuple(kind for kind, nouns in self._data["anaphor"].items() if noun.lower() in nouns)

    @cached_property
    def outlets(self) -> dict[str, str]:
        """Paths of outlets by their names in plain small letters, as the ids of feeds have them."""
        return {slug(alias): c[1] for alias in self._outlets for c in self._data["aliases"][alias] if c[0] == "outlet"}

    @cached_property
    def _outlets(self) -> list[str]:
        return [alias for alias in self._patterns if '"outlet"' in self._data["aliases"].raw(alias)]

    @cached_property
    def common(self) -> frozenset[str]:
        """Words that are common in small letters."""
        path = resources.files("demarche.actors") / "data" / "common.txt"
        return frozenset(path.read_text(encoding="utf-8").split())

    @cached_property
    def first_words(self) -> frozenset[str]:
        """Words that a known surname may follow or precede within one name: given names, and family names that stand first."""
        return self.given_names | self.words("family_first")

    @cached_property
    def given_places(self) -> frozenset[str]:
        """Given names, and the places that are also given names."""
        return self.given_names | self.words("given")

    @cached_property
    def given_names(self) -> frozenset[str]:
        """First names of all persons: a word of them before a surname or a place makes a person of it."""
        return frozenset(self._data["given"])

    def given_in(self, name: str) -> frozenset[str]:
        """States and organisations whose office-holders bear a given name."""
        return frozenset(self._data["given"].get(name, ()))

    def land_of(self, group: str) -> str:
        """State in which an armed group governs ("HAMAS": PSE); "" for others."""
        return str(self._data["principals"].get(group, {}).get("land", ""))

    def resolve(self, mention: str, *, date: datetime.date | None = None, context: str = "") -> Resolution:
        """Whom a mention names, outside an article.

        Args:
            mention: a noun phrase: "the Russian foreign minister", "Moscow", "a senior Israeli official".
            date: the day of the article; without it an office stays without its holder, and the candidates are listed.
            context: the words around the mention; they decide between homonyms, and whether a place is an actor.
        """
        from .resolve import resolve_phrase  # the two know each other

        return resolve_phrase(self, Evened(mention).text, date=date, context=Evened(context).text)


def _placed(mention: Mention, start: int, end: int) -> Mention:
    return mention._replace(start=start, end=end)


def _article_fits(before: str, article: str) -> bool:
    return before == "The " or (article == "the" and before == "the ")


def _at_boundary(text: str, start: int, end: int) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if before.isalnum() or before == "_":
        return False
    if (after.isalnum() or after == "_") and text[end - 1] != ".":
        return False
    if before == "-" and PREFIX.search(text, max(0, start - 6), start):
        return False
    return not (after == "-" and EPITHET.match(text, end))
