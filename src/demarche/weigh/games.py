"""From the ledger to the game: challenges and what became of them, counted per pair and period."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from demarche.errors import CountError
from demarche.weigh.commitments import GAME_OUTCOME, commitments_of

if TYPE_CHECKING:
    import polars

CHALLENGES = ("threaten", "demand")
_SIDES = ("actor", "target")
_SPANS = {"month": 1, "quarter": 3, "year": 12, "decade": 120}


@dataclass(frozen=True, slots=True, eq=False)
class Games:
    """Games counted from commitments, with the coding they rest on.

    Args:
        table: actor, target, period (its first day), sq, cd, sf, bd: one row per game.
        outcome_of: the outcome each status was read as.
        challenges: the acts that counted as challenges.
        left_out: challenges without an outcome yet, by status.
    """

    table: polars.DataFrame
    outcome_of: Mapping[str, str]
    challenges: tuple[str, ...]
    left_out: Mapping[str, int]

    def coding(self) -> str:
        """The coding decisions, in words."""
        read = ", ".join(f"{status} as {outcome}" for status, outcome in self.outcome_of.items())
        lines = [
            f"Challenges: {', '.join(self.challenges)}. Outcomes: {read}.",
            "A month without a challenge is one sq (status quo).",
        ]
        if self.left_out:
            lines.append("Left out: " + ", ".join(f"{n} {status}" for status, n in sorted(self.left_out.items())) + ".")
        return "\n".join(lines)


def games_from(
    source: Any,
    *,
    span: str = "year",
    start: date | None = None,
    end: date | None = None,
    pairs: Iterable[tuple[str, str]] | None = None,
    challenges: Iterable[str] = CHALLENGES,
    outcome_of: Mapping[str, str] = GAME_OUTCOME,
) -> Games:
    """Count crisis games from a ledger: who challenged whom, and how it ended.

    Args:
        source: a ledger, or a data frame with the columns of `demarche.weigh.commitments`.
        span: "month", "quarter", "year" or "decade": what makes one game of a directed pair.
        start, end: first and last day observed; by default those of the first and last challenge.
        pairs: directed pairs (actor, target) to observe; by default those with a challenge. Pairs that never
            challenge belong in the sample if they could have: name them.
        challenges: acts that count as challenges.
        outcome_of: outcome ("cd", "sf" or "bd") by status; a challenge with another status is left out and told.

    Raises:
        CountError: columns missing, no challenge at all, an unknown span or outcome.
    """
    import polars

    acts, pairs_given = tuple(challenges), None if pairs is None else set(pairs)
    _check(span, outcome_of)
    frame = commitments_of(source).filter(polars.col("act").is_in(acts))
    for side in _SIDES:  # what several do together, each does: `A;B`
        frame = frame.with_columns(polars.col(side).str.split(";")).explode(side)
    if pairs_given is not None:
        frame = frame.filter([(a, t) in pairs_given for a, t in zip(frame["actor"], frame["target"], strict=True)])
    if not len(frame):
        raise CountError(f"No challenge ({', '.join(acts)}) among the commitments, so there are no games.")
    # A ledger writes ? for a side that it could not tell.
    whole = frame.drop_nulls(["actor", "target", "date"]).filter(~polars.any_horizontal(polars.col(_SIDES) == "?"))
    played = whole.filter(polars.col("actor") != polars.col("target"))
    unplaced, inward, frame = len(frame) - len(whole), len(whole) - len(played), played
    if not len(frame):
        raise CountError(
            "Every challenge lacks its actor, another side as its target, or its date: there are no games."
        )
    first, last = start or frame["date"].min(), end or frame["date"].max()
    assert isinstance(first, date) and isinstance(last, date)
    frame = frame.filter((polars.col("date") >= first) & (polars.col("date") <= last))
    made = _count(frame, sorted(pairs_given or _pairs(frame)), (first, last, span), acts, outcome_of)
    more = {"without actor, target or date": unplaced, "towards their own side": inward}
    return replace(made, left_out={**made.left_out, **{why: n for why, n in more.items() if n}})


def _check(span: str, outcome_of: Mapping[str, str]) -> None:
    if span not in _SPANS:
        raise CountError(f"span={span!r} is unknown; give one of {', '.join(_SPANS)}.")
    wrong = sorted(set(outcome_of.values()) - {"cd", "sf", "bd"})
    if wrong:
        raise CountError(f"Outcome {', '.join(wrong)} is unknown; a challenge ends in cd, sf or bd.")


def _pairs(frame: polars.DataFrame) -> set[tuple[str, str]]:
    return set(zip(frame["actor"].to_list(), frame["target"].to_list(), strict=True))


def _month(day: date) -> int:
    return 12 * day.year + day.month - 1


def _count(
    frame: polars.DataFrame,
    pairs: list[tuple[str, str]],
    window: tuple[date, date, str],
    acts: tuple[str, ...],
    outcome_of: Mapping[str, str],
) -> Games:
    import polars

    first, last, span = window
    length, left_out = _SPANS[span], dict[str, int]()
    games: dict[tuple[str, str, int], dict[str, int]] = {}
    months = range(_month(first), _month(last) + 1)
    busy: set[tuple[str, str, int]] = set()
    for pair in pairs:
        for month in months:
            cell = games.setdefault((*pair, month // length), dict.fromkeys(("sq", "cd", "sf", "bd"), 0))
            cell["sq"] += 1
    for actor, target, day, status in frame.select("actor", "target", "date", "status").iter_rows():
        month = _month(day)
        cell = games[actor, target, month // length]
        # A challenge that is still open makes its month neither quiet nor decided.
        if (actor, target, month) not in busy:
            cell["sq"] -= 1
            busy.add((actor, target, month))
        if status in outcome_of:
            cell[outcome_of[status]] += 1
        else:
            left_out[status] = left_out.get(status, 0) + 1
    rows = [
        {"actor": a, "target": t, "period": date(p * length // 12, p * length % 12 + 1, 1), **cell}
        for (a, t, p), cell in games.items()
    ]
    return Games(polars.DataFrame(rows), dict(outcome_of), acts, left_out)
