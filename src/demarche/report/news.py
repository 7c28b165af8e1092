"""What is new in a period, and what only says again what was said before."""

from collections.abc import Sequence
from typing import Any

from demarche.codebook import ACTS as CODEBOOK
from demarche.report.document import Block, Line, Part, Section, paragraph, section, sentence
from demarche.report.lexicon import a, noun
from demarche.report.phrases import issue, listed, many, number, times
from demarche.report.saying import Sayings
from demarche.report.told import directions, is_mutual

_FIRSTS = 10  # new acts named one by one, for each direction
_AGAIN = 4  # repeated sayings told one by one
_DIRECTIONS = 4

Row = dict[str, Any]


def news(sayings: Sayings) -> Section:
    """Return what is new in the period and what only says again what was said before."""
    material = sayings.material
    rows = [row for row in material.told if not is_mutual(row)]
    blocks: list[Block | None] = []
    if not material.earlier:
        blocks.append(
            paragraph(
                sentence(
                    "The ledger has nothing of these sides from before the period, so that “new” here means new since its first day"
                )
            )
        )
    else:
        before = f"{many(material.earlier, 'earlier utterance')} of the ledger"
        blocks.append(paragraph(sentence(f"Compared with {before}, {_shares(rows)}")))
        found = directions(material)
        blocks += [_firsts(sayings, pair, found[pair]) for pair in list(found)[:_DIRECTIONS]]
    blocks.append(paragraph(*_terms(sayings, rows)))
    blocks.append(paragraph(*_again(sayings, rows)))
    return section("New and repeated", *blocks)


def _shares(rows: Sequence[Row]) -> str:
    count = {name: sum(row["novelty"] == name for row in rows) for name in ("first", "again", "repeated")}
    return (
        f"of {many(len(rows), 'utterance')} {number(count['first'])} {_be(count['first'])} the first of their kind from one "
        f"side to the other on the issue, {number(count['again'])} {_be(count['again'])} of a kind heard before in other words, "
        f"and {number(count['repeated'])} {'repeats' if count['repeated'] == 1 else 'repeat'} earlier words"
    )


def _be(count: int) -> str:
    return "is" if count == 1 else "are"


def _firsts(sayings: Sayings, pair: tuple[str, str], rows: Sequence[Row]) -> Block:
    """Return which acts a side did for the first time toward the other, act by act."""
    firsts = [row for row in rows if row["novelty"] == "first"]
    firsts.sort(key=lambda row: -abs(CODEBOOK[row["act"]].leaning))
    by_act: dict[str, list[Row]] = {}
    for row in firsts[:_FIRSTS]:
        by_act.setdefault(row["act"], []).append(row)
    if not by_act:
        return paragraph()
    side, target = sayings.party(pair[0]), sayings.party(pair[1])
    parts: list[Part] = [f"from {side} to {target} the ledger has for the first time "]
    for number_of, (act, some) in enumerate(by_act.items()):
        parts.append(f"{'; ' if number_of else ''}{a(noun(act)) if len(some) == 1 else noun(act, 2)} over ")
        for at, row in enumerate(some):
            over = listed(issue(name) for name in row["issues"])
            comma = "" if not at else " and over " if at == len(some) - 1 else ", over "
            parts += [comma, f"{over} ({sayings.on(row['published'])})", *sayings.doubts(row), sayings.cite([row])]
    more = len(firsts) - sum(len(some) for some in by_act.values())
    rest = sentence(f"{many(more, 'more first')} of lesser weight {_be(more)} told below") if more else ()
    return paragraph(sentence(parts), rest)


def _terms(sayings: Sayings, rows: Sequence[Row]) -> list[Line]:
    """Return which utterances were the first of their act to name a deadline or a condition."""
    made = []
    for key, what in (("first_deadline", "deadline"), ("first_condition", "condition")):
        some = [row for row in rows if row[key]][:_AGAIN]
        for row in some:
            who = sayings.names.speakers(row["from_actors"])
            made.append(
                sentence(
                    f"{who} {'was' if len(set(row['from_actors'])) == 1 else 'were'} the first to put a {what} to {_its(sayings, row)}, on {sayings.on(row['published'])}: ",
                    sayings.quote(row),
                    sayings.terms(row),
                    sayings.doubts(row),
                    sayings.cite([row]),
                )
            )
    return made


def _its(sayings: Sayings, row: Row) -> str:
    side = sayings.names.adjective(row["from_actors"][0])
    return f"{a(side)} {noun(row['act'])} on {listed(issue(name) for name in row['issues'])}"


def _again(sayings: Sayings, rows: Sequence[Row]) -> list[Line]:
    """Return what was said again, the most repeated first."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        if row["novelty"] == "repeated":
            groups.setdefault(row["repeats"]["signal_id"], []).append(row)
    order = sorted(groups.values(), key=lambda some: (-len(some), some[0]["published"], some[0]["signal_id"]))
    if not order:
        return [sentence("Nothing was found to repeat earlier words")]
    made = [_repeated(sayings, some) for some in order[:_AGAIN]]
    if rest := [row for some in order[_AGAIN:] for row in some]:
        made.append(
            sentence(
                f"{many(len(rest), 'more utterance')} {'says' if len(rest) == 1 else 'say'} again what was said before",
                sayings.cite(rest),
            )
        )
    return made


def _repeated(sayings: Sayings, rows: Sequence[Row]) -> Line:
    root, last = rows[0]["repeats"], rows[-1]
    sayings.material.need([root["signal_id"]])
    verb = "was told again" if root["kind"] == "deed" else "was made again"
    side, same = sayings.names.adjective(root["from_actors"][0]), last["published"] == root["published"]
    when = f"last on {sayings.on(last['published'])}"
    how = (
        f" {times(len(rows))}, {when}"
        if len(rows) > 1
        else " the same day"
        if same
        else f" on {sayings.on(last['published'])}"
    )
    first = sayings.cite([root])
    return sentence(
        f"the {side} {noun(root['act'])} of {sayings.on(root['published'])}, ",
        sayings.quote(root), sayings.doubts(root), first, f", {verb}{how}", sayings.cite(rows),
    )  # fmt: skip
