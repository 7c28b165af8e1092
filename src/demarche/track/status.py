"""What became of a commitment: the rules propose, each proposal with the deed it cites; people decide.

No rule closes a commitment as kept or broken without a deed that was told as a fact. Silence closes nothing.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import merge
from itertools import product

from demarche.codebook import MUTUAL, WORDS
from demarche.records import principal
from demarche.track.commitments import Found, Utterance
from demarche.track.likeness import weight_of
from demarche.track.rules import ATTACKED, BEFORE, BREACH, CONSENT, INSPECTION, KIND_OF, PENDING, REMOVAL, UNDO, fitting
from demarche.track.utterances import same_speaker
from demarche.track.words import matter_words

# A deed so many days after a deadline is still the answer to it, only late.
LATE = 7
# A deed that is told half a year after a word, or of an earlier year, answers something else: the longest time between a
# word and its answer in the shipped archives is 48 days.
LASTS = timedelta(183)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# A word can answer what was last said so many days before; deeds come when they come.
FRESH = 30


@dataclass(frozen=True, slots=True)
class Proposal:
    """A status that the rules propose, the signals it rests on, since when, why, and after which day it is overdue."""

    status: str
    cites: tuple[str, ...] = ()
    since: date | None = None
    why: str = "nothing that answers it was told"
    lapses: date | None = None


def _in_time(one: Utterance) -> tuple[date, str, str]:
    return (one.day or date.min, one.article, one.signal)


class Answers:
    """The acts that may answer commitments, found by who did them, on which issue, which act, and since when."""

    def __init__(self, acts: Iterable[Utterance]) -> None:
        told = [one for one in acts if one.day is not None and one.modality == "asserted" and one.time != "future"]
        told = [one for one in told if one.act in WORDS or not PENDING.search(one.evidence)]
        self._by: dict[tuple[str, str, str], list[Utterance]] = defaultdict(list)
        self._attacks: dict[tuple[str, str], list[Utterance]] = defaultdict(list)
        for one in sorted(told, key=_in_time):
            for sender in one.senders - _NOBODY:
                for issue in one.issues - _NO_ISSUE:
                    self._by[sender, issue, one.act].append(one)
                for target in one.targets if one.act == "attack" else ():
                    self._attacks[sender, target].append(one)
        self._days = {key: [_in_time(one)[0] for one in row] for key, row in self._by.items()}

    def by(
        self,
        actors: Iterable[str],
        after: Utterance,
        wanted: Mapping[str, Iterable[str]],
        *,
        same_article: bool = False,
    ) -> Iterator[Utterance]:
        """Yield what some principals did after an utterance, in time: of each issue, the acts that are wanted on it.

        Acts in the utterance's own article are not taken for later. One act can come several times.
        """
        if after.day is None:
            return iter(())
        keys = [(actor, issue, act) for actor in actors for issue, acts in wanted.items() for act in acts]
        rows = [self._since(key, after.day) for key in keys if key in self._by]
        return (one for one in merge(*rows, key=_in_time) if same_article or one.article != after.article)

    def asked(self, found: Found, *, before: Utterance) -> bool:
        """Tell whether those who threaten also told those whom they threaten what to do, on the same matter."""
        one = found.first
        keys = [(sender, issue, "demand") for sender in one.senders for issue in found.issues]
        return any(
            act.targets & found.targets and abs((act.day - one.day).days) <= FRESH and _in_time(act) <= _in_time(before)
            for key in keys
            for act in self._by.get(key, ())
            if act.day and one.day
        )

    def _since(self, key: tuple[str, str, str], day: date) -> Iterator[Utterance]:
        row = self._by[key]
        return (row[place] for place in range(bisect_left(self._days[key], day), len(row)))

    def attack(self, attackers: Iterable[str], attacked: Iterable[str], after: Utterance) -> Utterance | None:
        """Return the first attack of some principals on others after an utterance."""
        told = [one for key in product(attackers, attacked) for one in self._attacks.get(key, ())]
        later = [one for one in told if after.day and one.day and one.day >= after.day and one.article != after.article]
        return min(later, key=_in_time, default=None)


# That two things are both on no issue of the list is nothing that they have in common.
_NO_ISSUE = frozenset({"other"})
_NOBODY = frozenset({"?"})  # two unnamed actors need not be one


def propose(found: Found, answers: Answers, *, on: date) -> Proposal:
    """Return the status that the rules propose for a commitment as of a day."""
    one = found.first
    if one.day is None:
        return Proposal("open", why="the utterance has no date, so that nothing can be told to come after it")
    if all("/media" in actor or "/public" in actor for actor in one.from_):
        return Proposal("unverifiable", why="the speaker has no means to carry it out")
    if found.targets and found.targets <= one.senders:
        return Proposal(
            "open", why="it is said to the speaker's own side, whose deeds no rule tells apart from the speaker's"
        )
    return _RULES[one.kind](found, answers, on) or Proposal("open", lapses=_lapses(found, answers))


def _lapses(found: Found, answers: Answers) -> date | None:
    """Return the day after which a commitment that nothing answered is overdue.

    Not acting is never overdue, nor is what hangs on a condition, which may not have been met; and a refusal is an answer.
    """
    if found.deadline is None or found.condition or found.first.abstains:
        return None
    return None if is_refused(found, answers, date.max) else found.deadline


OVERDUE = "the deadline passed with nothing told"


def answering(kind: str, issues: Iterable[str]) -> frozenset[str]:
    """Return the acts that can bear on what is proposed for a commitment of a kind: no act that cannot is looked at."""
    tables = {"undertaking": ("undertaking", "breach"), "threat": ("threat", "compliance"), "demand": ("compliance",)}
    named = {name for table in tables[kind] for acts in fitting(table, issues).values() for name in acts}
    return frozenset({*named, *_BESIDE[kind]})


def carries_out(issues: Iterable[str], act: str) -> bool:
    """Tell whether an act is of those that carry out an undertaking."""
    return any(act in acts for acts in fitting("undertaking", issues).values())


def bears_anywhere(kind: str, issues: Iterable[str], act: str) -> bool:
    """Tell whether an act of those looked at counts whomever it is done toward; all others count toward a side only."""
    if kind == "threat":
        return any(act in acts for acts in fitting("compliance", issues).values())
    return act == "retreat" or (kind == "undertaking" and act in _UNDERTAKINGS)


_BESIDE = {
    "undertaking": ("accuse", "reject", *(name for name, kind in KIND_OF.items() if kind == "undertaking")),
    "threat": ("attack", "reject", "demand"),
    "demand": ("reject",),
}


def _first(
    found: Found, actors: Iterable[str], answers: Answers, table: str, *, toward: frozenset[str], on: date
) -> Utterance | None:
    """Return the first act that the rules name for one of the commitment's issues, toward one of the sides."""
    one, words = found.first, found.matter
    if table == "compliance" and one.kind == "threat" and found.condition:
        words = matter_words(found.condition.condition)  # what was asked for, not what was threatened
    consent = table == "compliance" and one.kind == "demand" and CONSENT.search(one.evidence)
    makers = one.from_ if table != "compliance" else tuple(actor for said in found.said for actor in said.to)
    for act in answers.by(actors, one, fitting(table, found.issues)):
        if _later(act, on):
            return None
        if consent and act.act not in _CONSENTING:
            continue
        met = act.act != "meet" or same_speaker(one.from_, act.from_) or one.kind == "demand"
        drew_back = table == "compliance" and act.act == "retreat"
        at = _is_toward(act, toward or _each_other(one, act)) or drew_back
        if met and at and acts_for(makers, act.from_) and _is_timely(found, act) and _is_about(found, act, words):
            return act
    return None


def _is_toward(act: Utterance, toward: frozenset[str]) -> bool:
    """Tell whether a deed is done toward one of some sides, or says toward nobody; what several do, they do to each other."""
    if act.act == "meet" or (act.act in MUTUAL and len(act.senders) > 1):
        return bool(toward & (act.senders | act.targets))
    return not act.to or not toward or bool(act.targets & toward)


def _each_other(one: Utterance, act: Utterance) -> frozenset[str]:
    """Return, for what several said together, those of them beside one who acts."""
    doer = min(one.senders & act.senders, default="")
    return one.senders - {doer}


# Who speaks and acts for himself only: what a firm or a court does is no deed of its government, nor the other way round.
_FOR_THEMSELVES = ("business", "ngo", "media", "public", "party", "court", "rebels")


def acts_for(makers: Iterable[str], doers: Iterable[str]) -> bool:
    """Tell whether a deed of some actors can carry out the word of others of the same principals."""
    return any(principal(a) == principal(b) and _own(a) == _own(b) for a in makers for b in doers) or not list(makers)


def _own(path: str) -> str:
    """Return what sets a firm, a party or a private person apart from its state; nothing for those who act for it."""
    parts = path.split("/")
    apart = len(parts) > 1 and (parts[1] in _FOR_THEMSELVES or not parts[1])
    return "/".join(parts[1:]) if apart else ""


# What is done by him who accepts, where accepting is what was asked for.
_CONSENTING = ("agree", "sign", "concede", "promise", "cooperate")


def _later(act: Utterance, on: date) -> bool:
    return act.day is None or act.day > on


def _is_timely(found: Found, act: Utterance) -> bool:
    """Tell whether an act can answer a deadline: soon after it is late, long after it is another matter."""
    if found.deadline is not None:
        return act.day is None or (act.day - found.deadline).days <= LATE
    day = found.last_day
    if act.day is None or day is None:
        return True
    return act.day - day <= LASTS and not _was_before(act, found.first.day or day)


def _was_before(act: Utterance, day: date) -> bool:
    """Tell whether a deed that was told later was done before a day, as its report says: in an earlier year, or long ago."""
    if any(int(year) < day.year for year in _YEAR.findall(act.evidence)):
        return True
    ago = max((days for words, days in BEFORE if words.search(act.evidence)), default=0)
    return act.day is not None and ago > 0 and (act.day - day).days < ago


def _is_about(found: Found, act: Utterance, words: frozenset[str]) -> bool:
    """Tell whether an act is about the matter: a word in common, or no issue that the other side lacks.

    What hangs on a condition, as every offer and its price do, was not carried out by just any deed on the issue: there
    the words must meet. Deeds last, but a word that is given long after answers something else.
    """
    day = found.last_day
    fresh = act.day is not None and day is not None and (act.day - day).days <= FRESH
    same_day = act.day == found.first.day
    # Where nothing says which came first, the word or the deed of its day, or toward whom the deed was done, a word is not enough.
    least = _SEVERAL_WORDS if same_day or not (act.to or len(act.senders) > 1) else _A_WORD
    if sum(map(weight_of, words & act.matter)) >= least:
        return fresh or act.act not in WORDS
    bound = found.first.act == "offer" or found.is_price or found.condition is not None
    # Between sides at war any threat is followed by an attack, which says nothing of what was threatened. (The same of
    # `coerce` would lose one of 21 right proposals on the archive of 1962.)
    if bound or same_day or act.act == "attack" or not (fresh or act.act not in WORDS):
        return False
    named = bool(act.to) and bool(found.targets)
    return named and (found.issues <= act.issues or act.issues <= found.issues)


# What words in common must weigh (`weight_of`): one that is not in every report, and two or three.
_A_WORD, _SEVERAL_WORDS = 0.5, 1.0


def _extent(found: Found, act: Utterance) -> float:
    """Return how much of what was said an act answers: a withdrawal answers nothing of an inspection, a part of both."""
    said = " ".join(one.evidence for one in found.said)
    if not INSPECTION.search(said) or UNDO.search(said) or INSPECTION.search(act.evidence):
        return 1.0
    return 0.5 if REMOVAL.search(said) else 0.0


def _cite(status: str, act: Utterance, why: str) -> Proposal:
    return Proposal(status, (act.signal,), act.day, f"{why}: “{act.evidence}”")


def _done(found: Found, act: Utterance | None, status: str, why: str) -> Proposal | None:
    """Propose a status for an act that answers all of a commitment, `partly_kept` where it answers a part."""
    extent = 0.0 if act is None else _extent(found, act)
    if act is None or not extent:
        return None
    return _cite(status if extent == 1.0 else "partly_kept", act, why)


def _of_undertaking(found: Found, answers: Answers, on: date) -> Proposal | None:
    one = found.first
    if one.abstains:
        return _of_abstention(found, answers, on)
    act = _first(found, one.senders, answers, "undertaking", toward=found.targets, on=on)
    kept = _done(found, act, "kept", "did so")
    if charge := _charge(found, answers, on):
        cites = (*(kept.cites if kept else ()), charge.signal)
        return Proposal("disputed", cites, charge.day, f"the other side charges a breach: “{charge.evidence}”")
    return kept or (_refused(found, answers, on) if one.act == "offer" else None)


def _of_abstention(found: Found, answers: Answers, on: date) -> Proposal | None:
    """Propose `broken` where a later deed is what was disclaimed; exceptions and conditions are for people to weigh."""
    if found.condition:
        return None
    one, words = found.first, found.matter
    for act in answers.by(one.senders, one, fitting("breach", found.issues)):
        if _later(act, on):
            return None
        if len(words & act.matter) > 1 and (not act.to or not found.targets or act.targets & found.targets):
            return _cite("broken", act, "did what it had disclaimed")
    return None


def _charge(found: Found, answers: Answers, on: date) -> Utterance | None:
    """Return the other side's claim that this word was broken."""
    one = found.first
    charges = answers.by(found.targets, one, dict.fromkeys((*found.issues, "negotiations"), ("accuse",)))
    return next(
        (
            act
            for act in charges
            if not _later(act, on)
            and act.targets & one.senders
            and BREACH.search(act.evidence)
            and _is_timely(found, act)
            and sum(map(weight_of, one.matter & act.matter)) >= _A_WORD
        ),
        None,
    )


def _refused(found: Found, answers: Answers, on: date) -> Proposal | None:
    """Propose `moot` for an offer that the side it was made to refused, unless it was made again."""
    one, words = found.first, found.matter
    refusal = next(
        (
            act
            for act in answers.by(one.targets, one, dict.fromkeys(found.issues, ("reject",)))
            if not _later(act, on) and act.targets & one.senders and _is_about(found, act, words)
        ),
        None,
    )
    if refusal is None:
        return None
    again = answers.by(one.senders, one, dict.fromkeys(found.issues, _UNDERTAKINGS))
    made_again = any(_not_later(refusal, act) and not _later(act, on) for act in again)
    return None if made_again else _cite("moot", refusal, "the offer was refused")


_UNDERTAKINGS = tuple(name for name, kind in KIND_OF.items() if kind == "undertaking")


def _of_threat(found: Found, answers: Answers, on: date) -> Proposal | None:
    """Propose that the threat was carried out, or that the threatened side gave way: of a plain threat, what came first.

    Of one that hangs on a condition, or is only hinted at, giving way counts before a deed: the deed is then another's.
    """
    one, condition = found.first, found.condition
    # A threat not to do something is carried out by nothing that is seen.
    done = None if one.abstains else _first(found, one.senders, answers, "threat", toward=found.targets, on=on)
    gave_way = _first(found, found.targets, answers, "compliance", toward=frozenset(), on=on)
    if condition and ATTACKED.search(condition.condition):
        attack = answers.attack(found.targets, one.senders, one)
        if attack is None:
            return _cite("moot", gave_way, "no attack was told, and the other side drew back") if gave_way else None
        return _cite("kept", done, "did so") if done and _not_later(attack, done) and done is not attack else None
    bound = condition is not None or one.modality != "asserted"
    if gave_way and not bound and not answers.asked(found, before=gave_way):
        gave_way = None  # a threat that hangs on nothing, and goes with no demand, asks for nothing that could be done
    if done and (gave_way is None or (not bound and _not_later(done, gave_way))):
        return _cite("kept", done, "did so")
    if gave_way and condition and condition.condition_type == "until":
        return (
            None  # what is to last until the other gives way was carried out, or not, before that: for people to weigh
        )
    return _cite("complied", gave_way, "the threatened side gave way") if gave_way else None


def _of_demand(found: Found, answers: Answers, on: date) -> Proposal | None:
    one = found.first
    done = _first(found, found.targets, answers, "compliance", toward=one.senders, on=on)
    # A word was asked for, another was given, and the demand itself was refused: for people to weigh.
    if done and done.act in WORDS and is_refused(found, answers, on):
        return None
    return _done(found, done, "complied", "the other side did so")


def is_refused(found: Found, answers: Answers, on: date) -> bool:
    """Tell whether the side that was asked or threatened, or to which something was held out, refused."""
    one = found.first
    said = answers.by(found.targets, one, dict.fromkeys(found.issues, ("reject",)), same_article=True)
    return any(act.targets & one.senders and not _later(act, on) for act in said)


def _not_later(one: Utterance, other: Utterance) -> bool:
    return one.day is not None and other.day is not None and one.day <= other.day


_RULES = {"undertaking": _of_undertaking, "threat": _of_threat, "demand": _of_demand}
