"""Commitments: promises, agreements, offers, threats and demands, each with a test that says what would have to be seen."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from sys import intern
from typing import Any

import polars as pl

from demarche.errors import RecordError
from demarche.track.rules import KIND_OF, abstains, fitting
from demarche.track.utterances import Groups, same_speaker
from demarche.track.words import content_words, matter_words, overlap

COMMITTING = tuple(KIND_OF)
_MEANT = ("asserted", "hedged")
# Said again within so many days, and with so much of the smaller set of words, an undertaking is the same one. On the
# shipped archive of 1962 the utterances that a person put together share 0.2 to 0.9 of their words.
SAME_DAYS, _SAME_WORDS = 60, 0.5
_SAME_TERMS = 0.6
_ID_DIGITS = 20
COLUMNS: tuple[str, ...] = (
    *("signal_id", "article_id", "act", "from_actors", "to_actors", "from_principals", "to_principals", "issues"),
    *("evidence", "condition", "condition_type", "deadline_date", "published", "modality", "time"),
)

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance of a commitment or one act that may answer it, as the rules look at it.

    `from_` and `to` are actor paths, `senders` and `targets` their principals.
    """

    signal: str
    article: str
    kind: str
    act: str
    from_: tuple[str, ...]
    to: tuple[str, ...]
    senders: frozenset[str]
    targets: frozenset[str]
    issues: frozenset[str]
    evidence: str
    condition: str
    condition_type: str
    deadline: date | None
    day: date | None
    modality: str
    time: str

    @property
    def words(self) -> frozenset[str]:
        """The content words of what was said and its condition."""
        return content_words(f"{self.evidence} {self.condition}")

    @property
    def abstains(self) -> bool:
        """Whether it is said that something will not be done; "if the guns are not withdrawn" says nothing of the kind."""
        said = self.evidence.replace(self.condition, " ") if self.condition else self.evidence
        return abstains(said)

    @property
    def matter(self) -> frozenset[str]:
        """These words without names."""
        return matter_words(f"{self.evidence} {self.condition}")


@dataclass(frozen=True, slots=True)
class Found:
    """A commitment with its utterances, oldest first; the id is that of its first signal, hashed.

    `is_price` tells that it demands what an offer of the same article asks in return; commitments of one `component`
    are those that could be one, were it not for two persons in one office.
    """

    id: str
    said: tuple[Utterance, ...]
    is_price: bool = False
    component: str = ""

    @property
    def first(self) -> Utterance:
        """The utterance that made it."""
        return self.said[0]

    @property
    def issues(self) -> frozenset[str]:
        """All issues it was said on."""
        return frozenset().union(*(one.issues for one in self.said))

    @property
    def targets(self) -> frozenset[str]:
        """All principals it was said toward."""
        return frozenset().union(*(one.targets for one in self.said))

    @property
    def matter(self) -> frozenset[str]:
        """The content words of all that was said, without names."""
        return frozenset().union(*(one.matter for one in self.said))

    @property
    def last_day(self) -> date | None:
        """The day it was last said."""
        return max((one.day for one in self.said if one.day), default=None)

    @property
    def condition(self) -> Utterance | None:
        """The utterance that names its condition."""
        return next((one for one in self.said if one.condition), None)

    @property
    def deadline(self) -> date | None:
        """The last deadline it was given; one before the day it was said is a misreading, and none."""
        return next(
            (one.deadline for one in reversed(self.said) if one.deadline and (not one.day or one.deadline >= one.day)),
            None,
        )


def _day(text: str | None) -> date | None:
    """Return the last day of an ISO date or interval; None for what is neither."""
    try:
        return None if not text else date.fromisoformat(text.split("/")[-1])
    except ValueError:
        return None


@lru_cache(maxsize=1 << 14)
def _one(names: tuple[str, ...]) -> frozenset[str]:
    """Return names as a set, one and the same for the many utterances that have it: a large ledger fills memory else."""
    return frozenset(names)


@lru_cache(maxsize=1 << 14)
def _same(names: tuple[str, ...]) -> tuple[str, ...]:
    return names


def as_utterance(row: Mapping[str, Any]) -> Utterance:
    """Make an utterance of a flat row of `Ledger.signals`."""
    act = intern(row["act"])
    return Utterance(
        row["signal_id"],
        row["article_id"],
        KIND_OF.get(act, "answer"),
        act,
        _same(tuple(row["from_actors"])),
        _same(tuple(row["to_actors"])),
        _one(tuple(row["from_principals"])),
        _one(tuple(row["to_principals"])),
        _one(tuple(row["issues"])),
        row["evidence"],
        row["condition"] or "",
        intern(row["condition_type"] or ""),
        _day(row["deadline_date"]),
        row["published"],
        intern(row["modality"]),
        intern(row["time"]),
    )


def as_utterances(frame: pl.DataFrame) -> list[Utterance]:
    """Make utterances of a frame with the columns of `Ledger.signals`."""
    return [as_utterance(row) for row in frame.select(COLUMNS).iter_rows(named=True)]


def is_committing() -> pl.Expr:
    """Tell, of rows of utterances, which commit somebody: what was only supposed or denied commits nobody."""
    meant = pl.col("modality").is_in(_MEANT) & (pl.col("from_actors").list.len() > 0)
    return pl.col("act").is_in(COMMITTING) & meant


def find_commitments(
    said: pl.DataFrame, *, joined: Mapping[str, str | None] | None = None, priced: pl.DataFrame | None = None
) -> list[Found]:
    """Return the commitments of a frame of utterances, by the day they were made; undated ones last.

    One and the same undertaking said again is one commitment, unless by another holder of the office: a successor's
    words are his own. `joined` is people's word on which is a duplicate of which; `priced` are utterances among which
    the offers are found that a demand may be the price of (`said`, unless given).
    """
    rows = said.filter(is_committing()).sort("published", "article_id", "position", nulls_last=True)
    made = as_utterances(rows)
    groups, blocks = _Gathering(made), defaultdict[tuple[Any, ...], list[int]](list)
    prices = _prices(made, made if priced is None else as_utterances(priced))
    for index, one in enumerate(made):
        # What is asked as the price of an offer falls with the offer; the same thing plainly demanded does not.
        blocks[(one.kind, one.signal in prices, *sorted(one.senders))].append(index)
    for block in blocks.values():
        groups.join_block(block)
    groups.join_by_people(joined or {}, rows["signal_ids"].to_list() if joined else [])
    gathered: dict[int, list[int]] = {}
    for index in range(len(made)):
        gathered.setdefault(groups.apart.find(index), []).append(index)
    return [
        Found(
            commitment_id(made[members[0]].signal),
            tuple(made[member] for member in members),
            made[members[0]].signal in prices,
            made[groups.together.find(members[0])].signal,
        )
        for members in gathered.values()
    ]


def _prices(made: Sequence[Utterance], among: Sequence[Utterance]) -> set[str]:
    """Return the demands that are the terms of an offer: their words stand in its condition (codebook, section 4.1)."""
    terms: dict[tuple[str, frozenset[str]], list[frozenset[str]]] = defaultdict(list)
    for one in among:
        if one.act == "offer" and one.condition:
            terms[one.article, one.senders].append(content_words(one.condition))
    return {
        one.signal
        for one in made
        if one.kind == "demand"
        and any(overlap(content_words(one.evidence), words) >= _SAME_TERMS for words in terms[one.article, one.senders])
    }


def commitment_id(signal: str) -> str:
    """Return the id of the commitment that a signal makes."""
    return hashlib.sha256(f"commitment\n{signal}".encode()).hexdigest()[:_ID_DIGITS]


class _Gathering:
    """Utterances of one commitment put together: `apart` minds that two persons of one office are two, `together` does not.

    What is together can be gathered again without looking at the rest.
    """

    def __init__(self, made: Sequence[Utterance]) -> None:
        self.made, self.apart, self.together = made, Groups(), Groups()

    def join_block(self, block: Sequence[int]) -> None:
        """Join those of one maker and kind; each is compared with the earlier ones on an issue in common, latest first."""
        on: dict[str, list[int]] = defaultdict(list)
        for later in block:
            one = self.made[later]
            paths = [path.split("/") for path in one.from_]
            self.apart.name(later, frozenset((path[1], path[2]) for path in paths if len(path) == 3))
            near = {earlier for issue in one.issues for earlier in self._recent(on[issue], one.day)}
            for earlier in sorted(near, reverse=True):
                if _is_same(self.made[earlier], one):
                    self.together.join(earlier, later)
                    self.apart.join_unless_two(earlier, later)
            for issue in one.issues:
                on[issue].append(later)

    def _recent(self, places: Sequence[int], day: date | None) -> Iterator[int]:
        for earlier in reversed(places):
            before = self.made[earlier].day
            if day is None or before is None or day - before > timedelta(SAME_DAYS):
                return
            yield earlier

    def join_by_people(self, joined: Mapping[str, str | None], carried: Sequence[Sequence[str]]) -> None:
        """Join what people said is one; `carried` has the signals of each utterance, any of which may once have named it."""
        places = {commitment_id(signal): index for index, signals in enumerate(carried) for signal in signals}
        for commitment, other in joined.items():
            if commitment in places and other in places:
                self.apart.join(places[commitment], places[other])
                self.together.join(places[commitment], places[other])


def _is_same(one: Utterance, other: Utterance) -> bool:
    if not one.issues & other.issues or (one.to and other.to and not one.targets & other.targets):
        return False
    if not _no_successor(one.from_, other.from_):
        return False
    if one.abstains != other.abstains:
        return False
    return overlap(one.words, other.words) >= _SAME_WORDS and len(one.words & other.words) > 1


def _no_successor(one: Sequence[str], other: Sequence[str]) -> bool:
    """Tell whether no two named persons of one office stand on the two sides."""
    if same_speaker(one, other):
        return True
    parts = [[path.split("/") for path in paths] for paths in (one, other)]
    return not any(len(a) == len(b) == 3 and a[1] == b[1] and a[2] != b[2] for a in parts[0] for b in parts[1])


# --- in words -----------------------------------------------------------------------------------------------------------

_TABLE = {"undertaking": "undertaking", "threat": "threat", "demand": "compliance"}
_PHRASE = {
    "retreat": "withdraws, releases or lifts",
    "aid": "gives aid",
    "sign": "signs",
    "cooperate": "cooperates",
    "meet": "meets",
    "attack": "uses force",
    "coerce": "seizes, blocks or arrests",
    "sanction": "imposes sanctions",
    "mobilize": "deploys forces",
    "promise": "gives the promise",
    "agree": "agrees",
    "concede": "gives way",
    "announce": "says so",
}


def word_test(found: Found) -> str:
    """Return the resolution test: what would have to be seen, by whom, toward whom, on what, and by when."""
    one, table = found.first, _TABLE[found.first.kind]
    if one.kind not in _TABLE:
        raise RecordError(f"{one.act} commits nobody to anything; there is nothing to test")
    actor, target = ", ".join(one.from_), ", ".join(one.to) or "anyone"
    who, whom = (target, actor) if one.kind == "demand" else (actor, target)
    acts = sorted(frozenset().union(*fitting(table, found.issues).values()))
    on = ", ".join(sorted(found.issues))
    when = f" by {found.deadline}" if found.deadline else ""
    early = [said.deadline for said in found.said if said.deadline and said.day and said.deadline < said.day]
    if early and not found.deadline:
        when = f" (the deadline {early[-1]} is before the day it was said, and does not count)"
    condition = found.condition
    given = f" Condition ({condition.condition_type}): “{condition.condition}”." if condition else ""
    if one.kind == "undertaking" and one.abstains:
        against = " or ".join(
            _PHRASE[act] for act in sorted(frozenset().union(*fitting("breach", found.issues).values()))
        )
        return f"{who} does not do what it disclaimed: “{one.evidence}”{when}. Broken if it {against} toward {whom} on {on}.{given}"
    deeds = " or ".join(_PHRASE.get(act, act) for act in acts)
    return f"{who} {deeds}, toward {whom} on {on}, as in “{one.evidence}”{when}.{given}"
