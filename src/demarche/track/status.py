"""What became of a commitment: the rules propose, each proposal with the deed it cites; people decide.

No rule closes a commitment as kept or broken without a deed that was told as a fact. Silence closes nothing.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from demarche.codebook import WORDS
from demarche.track.commitments import Found, Utterance
from demarche.track.rules import ABSTAIN, ATTACKED, BREACH, INSPECTION, KIND_OF, REMOVAL, fitting
from demarche.track.utterances import same_speaker


@dataclass(frozen=True, slots=True)
class Proposal:
    """A status that the rules propose, the signals it rests on, since when, and why."""

    status: str
    cites: tuple[str, ...] = ()
    since: date | None = None
    why: str = "nothing that answers it was told"


def _in_time(one: Utterance) -> tuple[date, str, str]:
    return (one.day or date.min, one.article, one.signal)


class Answers:
    """The acts that may answer commitments, found by who did them, on which issue, and since when."""

    def __init__(self, acts: Iterable[Utterance]) -> None:
        told = [one for one in acts if one.day is not None and one.modality == "asserted" and one.time != "future"]
        self._by: dict[tuple[str, str], list[Utterance]] = defaultdict(list)
        self._attacks: dict[tuple[str, str], list[Utterance]] = defaultdict(list)
        for one in sorted(told, key=_in_time):
            for sender in one.senders:
                for issue in one.issues:
                    self._by[sender, issue].append(one)
                for target in one.targets if one.act == "attack" else ():
                    self._attacks[sender, target].append(one)
        self._days = {key: [_in_time(one)[0] for one in row] for key, row in self._by.items()}

    def by(
        self, actors: Iterable[str], after: Utterance, issues: Iterable[str], *, same_article: bool = False
    ) -> list[Utterance]:
        """Return what some principals did on some issues after an utterance, in time.

        Acts in the utterance's own article are not taken for later.
        """
        if after.day is None:
            return []
        found = {
            one.signal: one
            for key in product(sorted(actors), sorted(issues))
            if key in self._by
            for one in self._by[key][bisect_left(self._days[key], after.day) :]
            if same_article or one.article != after.article
        }
        return sorted(found.values(), key=_in_time)

    def attack(self, attackers: Iterable[str], attacked: Iterable[str], after: Utterance) -> Utterance | None:
        """Return the first attack of some principals on others after an utterance."""
        told = [one for key in product(attackers, attacked) for one in self._attacks.get(key, ())]
        later = [one for one in told if after.day and one.day and one.day >= after.day and one.article != after.article]
        return min(later, key=_in_time, default=None)


def propose(found: Found, answers: Answers, *, on: date) -> Proposal:
    """Return the status that the rules propose for a commitment as of a day."""
    one = found.first
    if one.day is None:
        return Proposal("open", why="the utterance has no date, so that nothing can be told to come after it")
    if all("/media" in actor or "/public" in actor for actor in one.from_):
        return Proposal("unverifiable", why="the speaker has no means to carry it out")
    return _RULES[one.kind](found, answers, on) or Proposal("open")


def lapses(found: Found) -> date | None:
    """Return the day after which a commitment that nothing answered is overdue; not acting is never overdue."""
    return None if ABSTAIN.search(found.first.evidence) or found.first.day is None else found.deadline


OVERDUE = "the deadline passed with nothing told"


def may_answer(kind: str, issues: Iterable[str], act: str) -> bool:
    """Tell whether an act can bear on what is proposed for a commitment of a kind: no act that cannot is looked at."""
    tables = {"undertaking": ("undertaking", "breach"), "threat": ("threat", "compliance"), "demand": ("compliance",)}
    named = {name for table in tables[kind] for acts in fitting(table, issues).values() for name in acts}
    return act in named or act in _BESIDE[kind]


_BESIDE = {
    "undertaking": ("accuse", "reject", *(name for name, kind in KIND_OF.items() if kind == "undertaking")),
    "threat": ("attack",),
    "demand": ("reject",),
}


def _first(
    found: Found, acts: Sequence[Utterance], table: str, *, toward: frozenset[str], on: date
) -> Utterance | None:
    """Return the first act that the rules name for one of the commitment's issues, toward one of the sides."""
    wanted = fitting(table, found.issues)
    return next(
        (
            act
            for act in acts
            if act.day
            and act.day <= on
            and any(act.act in wanted[issue] for issue in act.issues & found.issues)
            and _is_about(found, act)
            and (act.act != "meet" or same_speaker(found.first.from_, act.from_) or found.first.kind == "demand")
            and (
                not act.to
                or not toward
                or bool(act.targets & toward)
                or (table == "compliance" and act.act == "retreat")
            )
        ),
        None,
    )


def _is_about(found: Found, act: Utterance) -> bool:
    """Tell whether an act is about the matter: a word in common, or no issue that the other side lacks.

    What hangs on a condition, as every offer and its price do, was not carried out by just any deed on the issue: there the words
    must meet.
    """
    words = frozenset().union(*(one.matter for one in found.said))
    if words & act.matter:
        return True
    bound = found.first.act == "offer" or found.is_price or found.condition is not None
    return not bound and (found.issues <= act.issues or act.issues <= found.issues)


def _extent(found: Found, act: Utterance) -> float:
    """Return how much of what was said an act answers: a withdrawal answers nothing of an inspection, a part of both."""
    said = " ".join(one.evidence for one in found.said)
    if not INSPECTION.search(said) or INSPECTION.search(act.evidence):
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
    own, theirs = answers.by(one.senders, one, found.issues), answers.by(found.targets, one, found.issues)
    if ABSTAIN.search(one.evidence):
        return _of_abstention(found, own, on)
    kept = _done(found, _first(found, own, "undertaking", toward=found.targets, on=on), "kept", "did so")
    claims = answers.by(found.targets, one, found.issues | {"negotiations"})
    if charge := _charge(found, claims, on):
        cites = (*(kept.cites if kept else ()), charge.signal)
        return Proposal("disputed", cites, charge.day, f"the other side charges a breach: “{charge.evidence}”")
    return kept or (_refused(found, own, theirs) if one.act == "offer" else None)


def _of_abstention(found: Found, own: Sequence[Utterance], on: date) -> Proposal | None:
    """Propose `broken` where a later deed is what was disclaimed; exceptions and conditions are for people to weigh."""
    words = frozenset().union(*(one.matter for one in found.said))
    told = [act for act in own if len(words & act.matter) > 1 and not found.condition]
    breach = _first(found, told, "breach", toward=found.targets, on=on)
    return _cite("broken", breach, "did what it had disclaimed") if breach else None


def _charge(found: Found, theirs: Sequence[Utterance], on: date) -> Utterance | None:
    """Return the other side's claim that this word was broken."""
    senders = found.first.senders
    return next(
        (
            act
            for act in theirs
            if act.act == "accuse"
            and act.day
            and act.day <= on
            and act.targets & senders
            and BREACH.search(act.evidence)
            and found.first.words & act.words
        ),
        None,
    )


def _refused(found: Found, own: Sequence[Utterance], theirs: Sequence[Utterance]) -> Proposal | None:
    """Propose `moot` for an offer that the side it was made to refused, unless it was made again."""
    one = found.first
    refusal = next(
        (
            act
            for act in theirs
            if act.act == "reject"
            and act.targets & one.senders
            and _is_about(found, act)
            and act.issues & found.issues
            and act.senders & one.targets
        ),
        None,
    )
    if refusal is None:
        return None
    again = any(act.kind == "undertaking" and act.issues & found.issues and _not_later(refusal, act) for act in own)
    return None if again else _cite("moot", refusal, "the offer was refused")


def _of_threat(found: Found, answers: Answers, on: date) -> Proposal | None:
    one, condition = found.first, found.condition
    own, theirs = answers.by(one.senders, one, found.issues), answers.by(found.targets, one, found.issues)
    done = _first(found, own, "threat", toward=found.targets, on=on)
    gave_way = _first(found, theirs, "compliance", toward=frozenset(), on=on)
    if condition and ATTACKED.search(condition.condition):
        attack = answers.attack(found.targets, one.senders, one)
        if attack is None:
            return _cite("moot", gave_way, "no attack was told, and the other side drew back") if gave_way else None
        return _cite("kept", done, "did so") if done and _not_later(attack, done) and done is not attack else None
    bound = condition is not None or one.modality != "asserted"
    if done and not bound:
        return _cite("kept", done, "did so")
    return _cite("complied", gave_way, "the threatened side gave way") if gave_way else None


def _of_demand(found: Found, answers: Answers, on: date) -> Proposal | None:
    one = found.first
    theirs = answers.by(found.targets, one, found.issues)
    done = _first(found, theirs, "compliance", toward=one.senders, on=on)
    if (
        done
        and done.act in WORDS
        and any(
            act.act == "reject" and act.issues & found.issues and act.targets & one.senders
            for act in answers.by(found.targets, one, found.issues, same_article=True)
        )
    ):
        return None  # a word was asked for, another was given, and the demand itself was refused: for people to weigh
    return _done(found, done, "complied", "the other side did so")


def _not_later(one: Utterance, other: Utterance) -> bool:
    return one.day is not None and other.day is not None and one.day <= other.day


_RULES = {"undertaking": _of_undertaking, "threat": _of_threat, "demand": _of_demand}
