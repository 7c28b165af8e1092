"""Commitments: promises, agreements, offers, threats and demands, each with a test that says what would have to be seen."""

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import polars as pl

from demarche.errors import RecordError
from demarche.records import principal
from demarche.track.rules import ABSTAIN, KIND_OF, fitting
from demarche.track.utterances import Groups, same_speaker
from demarche.track.words import content_words, matter_words, overlap

COMMITTING = tuple(KIND_OF)
_MEANT = ("asserted", "hedged")
# Said again within so many days, and with so much of the smaller set of words, an undertaking is the same one. On the
# shipped archive of 1962 the utterances that a person put together share 0.2 to 0.9 of their words.
_SAME_DAYS, _SAME_WORDS = 60, 0.5
_SAME_TERMS = 0.6
_ID_DIGITS = 20
COLUMNS: tuple[str, ...] = (
    "signal_id",
    "article_id",
    "act",
    "from_actors",
    "to_actors",
    "issues",
    "evidence",
    "condition",
)
COLUMNS += ("condition_type", "deadline_date", "published", "modality", "time")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One utterance of a commitment or one act that may answer it, as the rules look at it."""

    signal: str
    article: str
    kind: str
    act: str
    from_: tuple[str, ...]
    to: tuple[str, ...]
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
    def matter(self) -> frozenset[str]:
        """These words without names."""
        return matter_words(f"{self.evidence} {self.condition}")

    @property
    def senders(self) -> frozenset[str]:
        """Principals who speak or act."""
        return frozenset(principal(actor) for actor in self.from_)

    @property
    def targets(self) -> frozenset[str]:
        """Principals toward whom."""
        return frozenset(principal(actor) for actor in self.to)


@dataclass(frozen=True, slots=True)
class Found:
    """A commitment with its utterances, oldest first; the id is that of its first signal, hashed.

    `is_price` tells that it demands what an offer of the same article asks in return.
    """

    id: str
    said: tuple[Utterance, ...]
    is_price: bool = False

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


def as_utterance(row: Mapping[str, Any]) -> Utterance:
    """Make an utterance of a flat row of `Ledger.signals`."""
    return Utterance(
        row["signal_id"],
        row["article_id"],
        KIND_OF.get(row["act"], "answer"),
        row["act"],
        tuple(row["from_actors"]),
        tuple(row["to_actors"]),
        frozenset(row["issues"]),
        row["evidence"],
        row["condition"] or "",
        row["condition_type"] or "",
        _day(row["deadline_date"]),
        row["published"],
        row["modality"],
        row["time"],
    )


def as_utterances(frame: pl.DataFrame) -> list[Utterance]:
    """Make utterances of a frame with the columns of `Ledger.signals`."""
    return [as_utterance(row) for row in frame.select(COLUMNS).iter_rows(named=True)]


def find_commitments(said: pl.DataFrame, *, joined: Mapping[str, str | None] | None = None) -> list[Found]:
    """Return the commitments of a frame of utterances, by the day they were made; undated ones last.

    What was only supposed or denied commits nobody. One and the same undertaking said again is one commitment, unless
    by another holder of the office: a successor's words are his own.
    """
    rows = said.filter(
        pl.col("act").is_in(COMMITTING), pl.col("modality").is_in(_MEANT), pl.col("from_actors").list.len() > 0
    )
    made = as_utterances(rows.sort("published", "article_id", "position", nulls_last=True))
    groups, blocks = Groups(), defaultdict[tuple[Any, ...], list[int]](list)
    prices = _prices(made)
    for index, one in enumerate(made):
        # What is asked as the price of an offer falls with the offer; the same thing plainly demanded does not.
        blocks[(one.kind, one.signal in prices, *sorted(one.senders))].append(index)
    for block in blocks.values():
        _join(block, made, groups)
    places = {commitment_id(one.signal): index for index, one in enumerate(made)}
    for commitment, other in (joined or {}).items():
        if commitment in places and other in places:
            groups.join(places[commitment], places[other])
    gathered: dict[int, list[Utterance]] = {}
    for index, one in enumerate(made):
        gathered.setdefault(groups.find(index), []).append(one)
    return [
        Found(commitment_id(members[0].signal), tuple(members), members[0].signal in prices)
        for members in gathered.values()
    ]


def _prices(made: Sequence[Utterance]) -> set[str]:
    """Return the demands that are the terms of an offer: their words stand in its condition (codebook, section 4.1)."""
    terms: dict[tuple[str, frozenset[str]], list[frozenset[str]]] = defaultdict(list)
    for one in made:
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


def _join(block: Sequence[int], made: Sequence[Utterance], groups: Groups) -> None:
    for index in block:
        paths = [path.split("/") for path in made[index].from_]
        groups.name(index, frozenset((path[1], path[2]) for path in paths if len(path) == 3))
    for number, later in enumerate(block):
        for earlier in reversed(block[:number]):
            one, other = made[earlier], made[later]
            if one.day is None or other.day is None or other.day - one.day > timedelta(_SAME_DAYS):
                break
            if _is_same(one, other):
                groups.join_unless_two(earlier, later)


def _is_same(one: Utterance, other: Utterance) -> bool:
    if not one.issues & other.issues or (one.to and other.to and not one.targets & other.targets):
        return False
    if not _no_successor(one.from_, other.from_):
        return False
    if bool(ABSTAIN.search(one.evidence)) != bool(ABSTAIN.search(other.evidence)):
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
    condition = found.condition
    given = f" Condition ({condition.condition_type}): “{condition.condition}”." if condition else ""
    if one.kind != "demand" and ABSTAIN.search(one.evidence):
        against = " or ".join(
            _PHRASE[act] for act in sorted(frozenset().union(*fitting("breach", found.issues).values()))
        )
        return f"{who} does not do what it disclaimed: “{one.evidence}”{when}. Broken if it {against} toward {whom} on {on}.{given}"
    deeds = " or ".join(_PHRASE.get(act, act) for act in acts)
    return f"{who} {deeds}, toward {whom} on {on}, as in “{one.evidence}”{when}.{given}"
