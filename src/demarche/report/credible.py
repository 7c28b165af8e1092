"""Credibility: how often the words of a side were followed by deeds, and silence where there are too few cases to say."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import polars as pl

from demarche import track
from demarche.errors import CountError
from demarche.records import principal
from demarche.report.charts import intervals
from demarche.report.document import Block, Line, Section, paragraph, section, sentence
from demarche.report.lexicon import noun
from demarche.report.phrases import listed, many, number
from demarche.report.saying import Sayings
from demarche.report.told import directions

# Below five even a record without a blemish leaves an interval wider than a third of the scale, and a mixed one wider
# than three fifths (Jeffreys' prior, 90 %: 0.36 and 0.67 at four cases, 0.31 and 0.61 at five).
LEAST_CASES = 5
_SIDES = 4
_ACTS = ("threaten", "promise", "agree", "offer")


@dataclass(frozen=True, slots=True)
class Weighed:
    """The record of one side's words of one kind; `found` is None where there are too few cases."""

    side: str
    act: str
    cases: int
    found: Any


def credibility(sayings: Sayings) -> Section:
    """Return the section on credibility."""
    try:
        from demarche import weigh

        weigh.record  # noqa: B018  # loads NumPy and SciPy, or says that they are missing
    except ImportError:
        missing = sentence("not weighed: this needs SciPy (pip install 'demarche[games]')")
        return section("Credibility", paragraph(missing))
    sides = _sides(sayings)
    table = (
        pl.concat([track.commitments(sayings.material.ledger, from_=side, on=sayings.material.last) for side in sides])
        if sides
        else None
    )
    if table is None or table.is_empty():
        return section("Credibility")
    table = table.unique("commitment", keep="first", maintain_order=True)
    decided = table.filter(pl.col("status").is_in(list(weigh.CARRIED_OUT)))
    weighed = [_weigh(sayings, table, decided, side, act) for side in sides for act in _ACTS]
    shown = [one for one in weighed if one.found is not None]
    by_people = decided.filter(pl.col("decided_by") != "rule").height
    blocks: list[Block | None] = [paragraph(_opening(decided.height, by_people))]
    blocks.append(paragraph(*(_told(sayings, one) for one in shown)))
    blocks.append(_chart(sayings, shown))
    blocks.append(paragraph(_silent(sayings, [one for one in weighed if one.found is None and one.cases])))
    return section("Credibility", *blocks)


def _sides(sayings: Sayings) -> list[str]:
    named = [principal(path) for path in sayings.material.scope.paths]
    if not named:
        named = list(
            dict.fromkeys(
                principal(sender) for sender, _ in directions(sayings.material) if sender not in ("", "?", "AUTHOR")
            )
        )
    return named[:_SIDES]


def _weigh(sayings: Sayings, table: pl.DataFrame, decided: pl.DataFrame, side: str, act: str) -> Weighed:
    from demarche import weigh

    cases = decided.filter(pl.col("actor") == side, pl.col("act") == act).height
    if cases < LEAST_CASES:
        return Weighed(side, act, cases, None)
    try:
        return Weighed(side, act, cases, weigh.record(table, actor=side, act=act))
    except CountError:
        return Weighed(side, act, cases, None)


def _opening(decided: int, by_people: int) -> Line:
    basis = f"{many(by_people, 'of them', 'of them')} by people" if by_people else "none of them by people"
    return sentence(
        f"What follows counts commitments of the whole ledger up to the last day that came to a verdict "
        f"({many(decided, 'case')}, {basis}, the rest as the rules propose); a threat that was complied with is no case, "
        f"for it never had to be carried out"
    )


def _told(sayings: Sayings, one: Weighed) -> Line:
    found = one.found
    carried = found.levels[-1].carried
    done = number(int(carried)) if carried == int(carried) else f"{carried:g}"
    return sentence(
        f"of the {number(one.cases)} {noun(one.act, one.cases)} of {sayings.names.side(one.side)} with a verdict, {done} "
        f"{'was' if carried == 1 else 'were'} followed by the deed; for the next one that makes about "
        f"{found.probability:.0%} (between {found.low:.0%} and {found.high:.0%} with {found.level:.0%} credibility)"
    )


def _silent(sayings: Sayings, few: Sequence[Weighed]) -> Line:
    if not few:
        return sentence("No other kind of word of these sides has come to a verdict")
    told = listed(f"{noun(one.act, 2)} of {sayings.names.side(one.side)} ({one.cases})" for one in few)
    return sentence(f"Too few cases to say anything, fewer than {LEAST_CASES}: {told}")


def _chart(sayings: Sayings, shown: Sequence[Weighed]) -> Block | None:
    if not shown:
        return None
    rows = [
        (
            f"{sayings.names.side(one.side).removeprefix('the ')}, {noun(one.act, 2)}",
            one.found.low,
            one.found.probability,
            one.found.high,
            one.cases,
        )
        for one in shown
    ]
    return intervals(
        rows, "Share of words followed by the deed: the expected share and its 90 % interval, with the number of cases"
    )
