"""Where the line of a side turned or broke off, who met, and who carried whose message."""

from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl

from demarche import track
from demarche.codebook import ACTS
from demarche.records import principal
from demarche.report.document import Aside, Bullets, Line, Part, Section, paragraph, section, sentence
from demarche.report.lexicon import a, acted, noun
from demarche.report.phrases import issue, listed, many, number
from demarche.report.saying import Sayings, quoted
from demarche.report.scope import is_under

# Half of the six utterances around a shift must lean as it says; with fewer it is as likely a zigzag as a turn.
_LEAST = 0.5
# From two thirds on (four of six) it is told without a mark of doubt.
_SURE = 0.66
_MOST = 12
_CHANNELS = 10

Row = Mapping[str, Any]


def _in_scope(sayings: Sayings, sides: set[str], issues: set[str]) -> bool:
    scope = sayings.material.scope
    if scope.issue and scope.issue not in issues:
        return False
    heads = {principal(path) for path in scope.paths}
    return heads <= sides if scope.pair else not heads or bool(heads & sides)


def find_turns(sayings: Sayings) -> list[dict[str, Any]]:
    """Return the shifts of the scope in the period, one for each signal that made one, the surest first."""
    material, scope = sayings.material, sayings.material.scope
    filters = {"issue": scope.issue} if scope.issue else {}
    found = pl.concat(
        [
            track.shifts(material.ledger, from_=one, to=other, **filters)
            for one, other in _asked(scope.pair, scope.actor)
        ]
    ).unique(["from", "to", "issue", "kind", "published", "evidence"], maintain_order=True)
    told = {row["signal_id"] for row in material.told}
    merged: dict[tuple[str, ...], dict[str, Any]] = {}
    for row in found.filter(pl.col("confidence") >= _LEAST).iter_rows(named=True):
        if row["after"][0] in told and material.first <= row["published"] <= material.last:
            one = merged.setdefault(
                (row["after"][0], row["from"], row["kind"]), dict(row) | {"issues": [], "toward": []}
            )
            one["issues"] = list(dict.fromkeys([*one["issues"], row["issue"]]))
            one["toward"] = list(dict.fromkeys([*one["toward"], row["to"]]))
            one["confidence"] = max(one["confidence"], row["confidence"])
    order = sorted(merged.values(), key=lambda row: (-row["confidence"], row["published"], row["from"], row["kind"]))
    material.expect(one for row in order[:_MOST] for one in (*row["before"][-1:], row["after"][0]))
    return order


def _asked(pair: tuple[str, str] | None, actor: str | None) -> list[tuple[str | None, str | None]]:
    if pair:
        return [(pair[0], pair[1]), (pair[1], pair[0])]
    return [(actor, None), (None, actor)] if actor else [(None, None)]


def told_turn(sayings: Sayings, row: Row) -> Line:
    """Return a shift in a sentence, with the act before it and the one that made it."""
    sayings.material.need([*row["before"][-1:], row["after"][0]])
    side, toward = sayings.names.side(row["from"]), listed(sayings.names.side(head) for head in row["toward"])
    on, when = listed(issue(name) for name in row["issues"]), f"on {sayings.on(row['published'])}"
    told: list[Part]
    if row["kind"] == "first threat":
        told = [f"{when} {side} threatened {toward} over {on} for the first time in this ledger: "]
    elif row["kind"] == "threat withdrawn":
        told = [
            f"{when} {side}, which had last threatened {toward} over {on}",
            sayings.notes.cite(*row["before"][-1:]),
            f", {acted(row['act'], to='')}: ",
        ]
    else:
        way = "toward" if ACTS[row["act"]].leaning > 0 else "against"
        told = [
            f"{when} {side} turned {way} {toward} on {on}: after {a(noun(row['act_before']))}",
            sayings.notes.cite(*row["before"][-1:]),
        ]
        told.append(f" came {a(noun(row['act']))}, ")
    signal = {"signal_id": row["after"][0]}
    fit = round(row["confidence"] * 6)
    doubt: list[Part] = (
        [Aside(f" ({number(fit)} of the six utterances around it fit)")] if row["confidence"] < _SURE else []
    )
    return sentence(
        told,
        sayings.quote(signal),
        sayings.doubts(sayings.material.signals[row["after"][0]]),
        doubt,
        sayings.cite([signal]),
    )


def turns(sayings: Sayings, found: Sequence[dict[str, Any]]) -> Section:
    """Return the section on shifts, those of `find_turns`, and on silences."""
    shown = sorted(found[:_MOST], key=lambda row: (row["published"], row["from"], row["kind"]))
    lines = [told_turn(sayings, row) for row in shown]
    less = ""
    if len(found) > _MOST:
        less = f"{many(len(found) - _MOST, 'further shift')}, less sure, {'is' if len(found) == _MOST + 1 else 'are'} left out; `demarche track` lists them"
    quiet = _silences(sayings)
    none = sentence("No side turned its line in the period, as far as the records show") if not found else ()
    return section(
        "Shifts and silences",
        paragraph(none),
        Bullets(tuple(lines)),
        paragraph(sentence(less) if less else ()),
        paragraph(*quiet),
    )


def _silences(sayings: Sayings) -> list[Line]:
    material = sayings.material
    sides = [principal(path) for path in material.scope.paths]
    rows = track.silences(material.ledger, on=material.last, sides=sides, issue=material.scope.issue).to_dicts()
    made = []
    for row in rows:
        if _in_scope(sayings, {row["from"], row["to"]}, {row["issue"]}) and row["last"] >= material.first:
            side, other = sayings.names.side(row["from"]), sayings.names.side(row["to"])
            told = f"since {sayings.on(row['last'])} nothing has been reported from {side} to {other} on {issue(row['issue'])}"
            made.append(
                sentence(f"{told}: {row['silent_for']} days, where {row['longest_gap']} was the longest gap before")
            )
    return made[:6]


def meetings(sayings: Sayings) -> Section:
    """Return the section on who met whom."""
    material = sayings.material
    found = [row for row in track.meetings(material.ledger).to_dicts() if row["first_told"] is not None]
    found = [row for row in found if material.first <= row["first_told"] <= material.last and _sides_meet(sayings, row)]
    material.need(one for row in found for one in row["signal_ids"])
    lines = []
    for row in found:
        signals = [material.signals[one] for one in row["signal_ids"] if one in material.signals]
        if any(material.scope.holds(one) for one in signals):
            lines.append(_meeting(sayings, row, signals))
    return section("Meetings", Bullets(tuple(lines)))


def _sides_meet(sayings: Sayings, row: Row) -> bool:
    return {principal(path) for path in sayings.material.scope.paths} <= set(row["parties"])


def _meeting(sayings: Sayings, row: Row, signals: list[dict[str, Any]]) -> Line:
    paths = list(dict.fromkeys(path for one in signals for path in (*one["from_actors"], *one["to_actors"])))
    # A side named besides its own persons says nothing more.
    persons = {principal(path) for path in paths if path.count("/") == 2}
    kept = [path for path in paths if path.count("/") == 2 or principal(path) not in persons]
    verb = "are to meet" if row["set"] else "met or were in touch"
    who = sayings.names.speakers(kept, full=True)
    if len(kept) < 2:
        verb = "is to meet" if row["set"] else "had a meeting"
    first = signals[0]
    where = f", {row['reports']} reports" if row["reports"] > 1 else ""
    told = f"{who} {verb} (first told on {sayings.on(row['first_told'])}{where})"
    return sentence(told, ": ", sayings.quote(first), sayings.doubts(first), sayings.cite(signals))


def channels(sayings: Sayings) -> Section:
    """Return the section on what the reports call a message, from whom and through whom."""
    material = sayings.material
    rows = material.ledger.channels(since=material.first, until=material.last).to_dicts()
    rows = [row for row in reversed(rows) if _is_ours(sayings, row)]
    lines = []
    for row in rows[:_CHANNELS]:
        material.read([row["article_id"]])
        material.names.learn([*row["from_actors"], *row["via_actors"], *row["to_actors"]], material.texts)
        lines.append(_channel(sayings, row))
    rest = f"the ledger has {many(len(rows) - _CHANNELS, 'more such claim')}" if len(rows) > _CHANNELS else ""
    return section("Messages and go-betweens", Bullets(tuple(lines)), paragraph(sentence(rest) if rest else ()))


def _is_ours(sayings: Sayings, row: Row) -> bool:
    scope = sayings.material.scope
    actors = [*row["from_actors"], *row["to_actors"], *row["via_actors"]]
    held = [any(is_under(actor, path) for actor in actors) for path in scope.paths]
    return scope.issue is None and (all(held) if scope.pair else not held or any(held))


def _channel(sayings: Sayings, row: Row) -> Line:
    names = sayings.names
    sender = names.speakers(row["from_actors"]) if row["from_actors"] else "a sender not named"
    target = names.speakers(row["to_actors"]) if row["to_actors"] else "somebody not named"
    through = f" through {names.speakers(row['via_actors'])}" if row["via_actors"] else ""
    words = quoted(sayings.material.texts[row["article_id"]][row["evidence_starts"][0] : row["evidence_ends"][0]])
    told = f"a report of {sayings.on(row['published'])} tells of word from {sender} to {target}{through}: "
    return sentence(told, words, sayings.notes.cite_channel(row))
