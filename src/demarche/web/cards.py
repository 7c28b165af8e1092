"""The records of an article as cards: every field, what people said of it, and where its words stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from demarche.codebook import ACTS, ISSUES
from demarche.ledger import Judgement, Ledger, Rulings
from demarche.records import Channel, Party, Reading, Signal, Span, Statement
from demarche.web.marks import Mark

_NOT_FIELDS = ("verdict", "duplicate_of", "same_meeting_as")


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a card: its name, what holds, and what the machine had where a person said otherwise."""

    name: str
    value: str
    was: str | None = None
    by: str | None = None


@dataclass(slots=True)
class Card:
    """A record as a page shows it.

    `anchor` is its place in the page's address, `depth` how far it stands in, `start` where its words begin.
    """

    anchor: str
    kind: str
    id: str
    role: str
    label: str
    who: list[str]
    whom: list[str]
    verb: str
    gist: str
    confidence: float | None
    start: int
    depth: int = 0
    fields: list[Field] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    verdict: str = ""
    verdict_by: str = ""
    corrected: bool = False
    spans: list[list[int]] = field(default_factory=list)


def record_ids(ledger: Ledger, article_id: str, run: int) -> dict[str, list[str]]:
    """Return the ids of the statements, signals and channels that a run read from an article, in order."""
    found = {}
    for kind in ("statement", "signal", "channel"):
        sql = (
            f"SELECT {kind}_id FROM {kind}s WHERE reading = (SELECT max(reading) FROM readings WHERE article_id = ? "
            'AND run = ?) ORDER BY "position"'
        )
        found[kind] = [
            str(value) for value in ledger.ask(sql, [article_id, run], of="articles")[f"{kind}_id"].to_list()
        ]
    return found


def make_cards(reading: Reading, ids: Mapping[str, Sequence[str]], rulings: Mapping[str, Rulings]) -> list[Card]:
    """Return the cards of a reading in the order of the text, signals under the statements that carry them."""
    statements = [
        _statement(reading, index, ids["statement"][index], rulings["statement"])
        for index in range(len(reading.statements))
    ]
    signals = [
        _signal(reading, index, ids["signal"][index], rulings["signal"]) for index in range(len(reading.signals))
    ]
    channels = [
        _channel(item, index, ids["channel"][index], rulings["channel"]) for index, item in enumerate(reading.channels)
    ]
    by_statement: dict[int, list[Card]] = {}
    for signal, card in zip(reading.signals, signals, strict=True):
        if signal.statement is not None:
            card.depth = statements[signal.statement].depth + 1
            by_statement.setdefault(signal.statement, []).append(card)
    alone = [card for signal, card in zip(reading.signals, signals, strict=True) if signal.statement is None]
    ordered: list[Card] = []
    heads = sorted([*enumerate(statements), *((-1, card) for card in (*alone, *channels))], key=lambda at: at[1].start)
    for index, card in heads:
        ordered += [card, *sorted(by_statement.get(index, []), key=lambda under: under.start)]
    return ordered


def _names(actors: Iterable[str]) -> str:
    return ", ".join(actors)


def _parties(parties: Sequence[Party]) -> str:
    return ", ".join(party.actor + (f" (held by {party.holder})" if party.holder else "") for party in parties)


def _words(spans: Sequence[Span]) -> str:
    return " … ".join(span.text for span in spans)


def _told(value: Any) -> str:
    """Return a judged value in words."""
    if value is None:
        return "none"
    if isinstance(value, dict):
        return str(value.get("text", value))
    if isinstance(value, list):
        return (" … " if value and isinstance(value[0], dict) else ", ").join(_told(item) for item in value)
    return str(value)


def _judged_spans(found: Mapping[str, Judgement], name: str, spans: Sequence[Span]) -> list[Span]:
    """Return where a person said the words stand, or where the machine did."""
    if name not in found or not found[name].value:
        return list(spans)
    value = found[name].value
    return [Span(one["start"], one["end"], one["text"]) for one in (value if isinstance(value, list) else [value])]


def _fields(lines: Sequence[tuple[str, str, str]], found: Mapping[str, Judgement]) -> list[Field]:
    """Make the lines of a card of (judged name, label, the machine's value); empty ones are left out."""
    made = []
    for name, label, value in lines:
        if name in found and name not in _NOT_FIELDS:
            made.append(Field(label, _told(found[name].value), value or "none", found[name].author))
        elif value:
            made.append(Field(label, value))
    return made


def _judge(card: Card, found: Mapping[str, Judgement]) -> Card:
    if verdict := found.get("verdict"):
        card.verdict, card.verdict_by = verdict.value, verdict.author
    card.corrected = any(name not in _NOT_FIELDS for name in found)
    card.spans = [[mark.span.start, mark.span.end] for mark in card.marks]
    if card.verdict == "reject":
        card.marks = []
    return card


def _value(found: Mapping[str, Judgement], name: str, value: Any) -> Any:
    return found[name].value if name in found else value


def _depth(statements: Sequence[Statement], index: int) -> int:
    depth, parent = 0, statements[index].parent
    while parent is not None:
        depth, parent = depth + 1, statements[parent].parent
    return depth


def _statement(reading: Reading, index: int, record: str, rulings: Rulings) -> Card:
    item, found = reading.statements[index], rulings.get(record, {})
    anchor, depth = f"s-{record}", _depth(reading.statements, index)
    content = _judged_spans(found, "content", item.content)
    card = Card(
        anchor,
        "statement",
        record,
        "statement",
        f"S{index + 1}",
        list(_value(found, "source_actors", item.source_actors)),
        [party.actor for party in item.addressees],
        _words(item.cue) or "said",
        _words(content),
        item.confidence,
        # What is printed whole stands below the heading that names its speaker: its card belongs beside the words.
        min(span.start for span in (*(item.source if item.cue else ()), *item.cue, *content)),
        depth,
    )
    card.fields = _fields(
        [
            ("content", "What was said", _words(item.content)),
            ("source", "Named as", _words(item.source)),
            ("source_actors", "Who spoke", _names(item.source_actors)),
            ("cue", "Said by the words", _words(item.cue)),
            ("form", "Form", item.form),
            ("addressee_actors", "To whom", _parties(item.addressees)),
            ("relay_actors", "Through whom", _parties(item.relays)),
            ("parent", "Inside the words of", "" if item.parent is None else f"S{item.parent + 1}"),
            ("date", "Said on", item.date or ""),
        ],
        found,
    )
    for role, spans in (("source", item.source), ("cue", item.cue), ("content", content)):
        card.marks += [Mark(span, role, anchor, depth + 1) for span in spans]
    return _judge(card, found)


def _signal(reading: Reading, index: int, record: str, rulings: Rulings) -> Card:
    item, found = reading.signals[index], rulings.get(record, {})
    act, anchor = _value(found, "act", item.act), f"g-{record}"
    evidence = _judged_spans(found, "evidence", item.evidence)
    issues = _value(found, "issues", item.issues)
    role = ACTS[act].kind
    card = Card(
        anchor,
        "signal",
        record,
        role,
        str(index + 1),
        list(_value(found, "from_actors", [party.actor for party in item.from_])),
        list(_value(found, "to_actors", [party.actor for party in item.to])),
        act,
        _words(evidence),
        item.confidence,
        evidence[0].start,
    )
    card.fields = _fields(_signal_lines(item, issues), found)
    card.marks = [Mark(span, role, anchor, 1, number == 0, card.label) for number, span in enumerate(evidence)]
    for name, term in (("condition", item.condition), ("deadline", item.deadline)):
        spans = _judged_spans(found, name, [term.span] if term else [])
        card.marks += [Mark(span, "term", anchor) for span in spans]
    return _judge(card, found)


def _signal_lines(item: Signal, issues: Sequence[str]) -> list[tuple[str, str, str]]:
    condition, deadline, plover = item.condition, item.deadline, item.plover
    return [
        ("evidence", "Evidence", _words(item.evidence)),
        ("from_actors", "Who", _parties(item.from_)),
        ("to_actors", "Toward whom", _parties(item.to)),
        ("act", "Act", item.act),
        ("", "That is", ACTS[item.act].means),
        ("kind", "Kind", item.kind),
        ("issues", "Issues", _names(item.issues)),
        ("", "Covers", "; ".join(ISSUES[issue].covers for issue in issues)),
        ("time", "Time", item.time),
        ("modality", "Modality", item.modality),
        ("condition", "Condition", condition.span.text if condition else ""),
        ("condition_type", "Kind of condition", condition.type if condition else ""),
        ("deadline", "Deadline", deadline.span.text if deadline else ""),
        ("deadline_date", "Deadline is", (deadline.date or "") if deadline else ""),
        ("statement", "Carried by", "narrated" if item.statement is None else f"S{item.statement + 1}"),
        ("plover", "PLOVER", " ".join(part for part in (plover.root, plover.mode) if part) if plover else ""),
        ("cameo", "CAMEO", item.cameo or ""),
    ]


def _channel(item: Channel, index: int, record: str, rulings: Rulings) -> Card:
    found, anchor = rulings.get(record, {}), f"c-{record}"
    evidence = _judged_spans(found, "evidence", item.evidence)
    sender = [item.from_] if item.from_ else []
    card = Card(
        anchor,
        "channel",
        record,
        "channel",
        f"M{index + 1}",
        list(_value(found, "from_actors", [party.actor for party in sender])),
        list(_value(found, "to_actors", [party.actor for party in item.to])),
        "sends word",
        _words(evidence),
        item.confidence,
        evidence[0].start,
    )
    card.fields = _fields(
        [
            ("evidence", "Evidence", _words(item.evidence)),
            ("from_actors", "From", _parties(sender)),
            ("via_actors", "Through", _parties(item.via)),
            ("to_actors", "For", _parties(item.to)),
        ],
        found,
    )
    card.marks = [Mark(span, "channel", anchor, 1, number == 0, card.label) for number, span in enumerate(evidence)]
    return _judge(card, found)
