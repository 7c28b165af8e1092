"""Check one annotated document against its text, the codebook's closed lists and the rules between records."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from demarche.codebook import ACTS, CONDITION_TYPES, FORMS, ISSUES, MODALITIES, TIMES, VERSION
from demarche.corpus.principals import Principals
from demarche.corpus.texts import text_sha256

ANNOTATORS = ("A", "B", "adjudicated")
_KEYS = {
    "": {"id", "text_sha256", "range", "annotator", "codebook", "statements", "signals", "channels"},
    "statement": {
        "source", "source_actors", "cue", "content", "form", "addressees", "relays", "parent", "date",
    },
    "signal": {
        "kind", "act", "from", "to", "issues", "evidence", "statement", "time", "modality", "condition", "deadline",
    },
    "channel": {"from", "via", "to", "evidence"},
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: in which file, record (``statement 3``) and field, and what.

    A `warning` is likely wrong, not certainly; it does not fail a check.
    """

    file: str
    record: str
    field: str
    message: str
    warning: bool = False

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.record, self.field) if part)
        return f"{self.file}: {'warning: ' if self.warning else ''}{where}: {self.message}"


def check_document(file: str, data: Mapping[str, Any], text: str | None, principals: Principals) -> list[Problem]:
    """All problems of one document's JSON data.

    `file` is only a name for the messages; `text` is the stored text, or None where it could not be found, which is
    a problem of its own. Nothing is raised: a document that is broken in shape gives problems of shape.
    """
    shape = list(_shape(file, data))
    if shape:
        return shape
    return list(_Checker(file, data, text, principals).run())


def _shape(file: str, data: Mapping[str, Any]) -> Iterator[Problem]:
    """Missing and unknown fields, and values of the wrong kind, from the outside in."""
    yield from _keys(file, "document", data, _KEYS[""])
    if not isinstance(data, Mapping):
        return
    for kind in ("statement", "signal", "channel"):
        records = data.get(f"{kind}s", [])
        if not isinstance(records, list):
            yield Problem(file, "document", f"{kind}s", "is no list")
            continue
        for number, record in enumerate(records):
            yield from _keys(file, f"{kind} {number}", record, _KEYS[kind])


def _keys(file: str, record: str, data: Any, wanted: set[str]) -> Iterator[Problem]:
    if not isinstance(data, Mapping):
        yield Problem(file, record, "", "is no JSON object")
        return
    for name in sorted(wanted - data.keys()):
        yield Problem(file, record, name, "is missing")
    for name in sorted(data.keys() - wanted):
        yield Problem(file, record, name, "is no field of the format")


class _Checker:
    def __init__(self, file: str, data: Mapping[str, Any], text: str | None, principals: Principals) -> None:
        self.file, self.data, self.text, self.principals = file, data, text, principals
        self.statements: Sequence[Mapping[str, Any]] = data["statements"]
        self.malformed = False

    def run(self) -> Iterator[Problem]:
        yield from self._document()
        for kind, check in (("statement", self._statement), ("signal", self._signal), ("channel", self._channel)):
            for number, record in enumerate(self.data[f"{kind}s"]):
                yield from check(f"{kind} {number}", record)
        # What holds between records can only be asked of spans and parties that are spans and parties.
        if not self.malformed:
            yield from self._nesting()
            yield from self._sources()
            yield from self._contradictions()

    def _say(self, record: str, field: str, message: str, *, warning: bool = False) -> Problem:
        return Problem(self.file, record, field, message, warning)

    def _malformed(self, record: str, field: str, message: str) -> Problem:
        self.malformed = True
        return self._say(record, field, message)

    def _document(self) -> Iterator[Problem]:
        data, text = self.data, self.text
        if data["annotator"] not in ANNOTATORS:
            yield self._say("document", "annotator", f"{data['annotator']!r} is none of {', '.join(ANNOTATORS)}")
        if data["codebook"] != VERSION:
            yield self._say("document", "codebook", f"{data['codebook']!r} is not this codebook's {VERSION}")
        if text is None:
            yield self._say("document", "id", f"the text of {data['id']!r} is not in the collections given")
            return
        if text_sha256(text) != data["text_sha256"]:
            yield self._say("document", "text_sha256", "the text found has another hash: offsets cannot be trusted")
        if not _is_pair(data["range"]) or not 0 <= data["range"][0] < data["range"][1] <= len(text):
            yield self._say("document", "range", f"{data['range']} does not lie in the text of {len(text)} characters")

    def _span(self, record: str, field: str, span: Any) -> Iterator[Problem]:
        if not isinstance(span, Mapping) or not _is_pair([span.get("start"), span.get("end")]):
            yield self._malformed(record, field, "is no span with whole numbers start and end")
            return
        start, end = span["start"], span["end"]
        low, high = self.data["range"] if _is_pair(self.data["range"]) else (0, len(self.text or ""))
        if not start < end:
            yield self._say(record, field, f"{start}-{end} is empty")
        elif not low <= start < end <= high:
            yield self._say(record, field, f"{start}-{end} lies outside the range {low}-{high}")
        elif self.text is not None and self.text[start:end] != self.text[start:end].strip():
            yield self._say(record, field, f"{start}-{end} has white space at an edge")
        if extra := span.keys() - {"start", "end"}:
            yield self._say(record, field, f"a stored span has no {', '.join(sorted(extra))}")

    def _spans(self, record: str, field: str, spans: Any, *, needed: bool = False) -> Iterator[Problem]:
        if not isinstance(spans, list):
            yield self._malformed(record, field, "is no list of spans")
            return
        if needed and not spans:
            yield self._say(record, field, "is empty")
        for span in spans:
            yield from self._span(record, field, span)
        good = [s for s in spans if isinstance(s, Mapping) and _is_pair([s.get("start"), s.get("end")])]
        for one, other in _pairs(good):
            if _meet(one, other):
                yield self._say(
                    record, field, f"spans {one['start']}-{one['end']} and {other['start']}-{other['end']} overlap"
                )

    def _party(self, record: str, field: str, party: Any) -> Iterator[Problem]:
        if not isinstance(party, Mapping) or party.keys() != {"span", "actor"}:
            yield self._malformed(record, field, "is no party with span and actor")
            return
        yield from self._actor(record, field, party["actor"])
        if party["span"] is not None:
            yield from self._span(record, field, party["span"])

    def _parties(self, record: str, field: str, parties: Any) -> Iterator[Problem]:
        if not isinstance(parties, list):
            yield self._malformed(record, field, "is no list of parties")
            return
        for party in parties:
            yield from self._party(record, field, party)

    def _actor(self, record: str, field: str, path: Any) -> Iterator[Problem]:
        if not isinstance(path, str):
            yield self._malformed(record, field, f"{path!r} is no actor path")
        elif problem := self.principals.problem(path):
            yield self._say(record, field, problem)

    def _one_of(self, record: str, field: str, value: Any, allowed: Any) -> Iterator[Problem]:
        if value not in list(allowed):
            yield self._say(record, field, f"{value!r} is none of: {', '.join(allowed)}")

    def _date(self, record: str, field: str, value: Any, *, interval: bool) -> Iterator[Problem]:
        if value is None:
            return
        parts = value.split("/") if interval and isinstance(value, str) else [value]
        if len(parts) > 2 or not all(_is_date(part) for part in parts):
            yield self._say(record, field, f"{value!r} is no ISO date{' or interval' if interval else ''}")

    def _statement(self, record: str, data: Mapping[str, Any]) -> Iterator[Problem]:
        for field, needed in (("source", False), ("cue", False), ("content", True)):
            yield from self._spans(record, field, data[field], needed=needed)
        actors = data["source_actors"]
        if not isinstance(actors, list) or not actors:
            yield self._malformed(record, "source_actors", "names nobody: write ? where nothing is known")
        else:
            for path in actors:
                yield from self._actor(record, "source_actors", path)
        yield from self._one_of(record, "form", data["form"], FORMS)
        yield from self._parties(record, "addressees", data["addressees"])
        yield from self._parties(record, "relays", data["relays"])
        yield from self._date(record, "date", data["date"], interval=True)

    def _nesting(self) -> Iterator[Problem]:
        for number, statement in enumerate(self.statements):
            record, parent = f"statement {number}", statement["parent"]
            if parent is None:
                continue
            if not _is_index(parent, self.statements):
                yield self._say(record, "parent", f"there is no statement {parent}")
            elif self._loops(number):
                yield self._say(record, "parent", "leads back to the statement itself")
            elif not _within(statement["content"], self.statements[parent]["content"]):
                told = f"the content does not stand inside that of its parent, statement {parent}"
                yield self._say(record, "parent", told, warning=True)

    def _loops(self, number: int) -> bool:
        seen, at = set(), number
        while _is_index(at, self.statements) and at not in seen:
            seen.add(at)
            at = self.statements[at]["parent"]
            if at == number:
                return True
        return False

    def _signal(self, record: str, data: Mapping[str, Any]) -> Iterator[Problem]:
        yield from self._one_of(record, "act", data["act"], ACTS)
        if data["act"] in list(ACTS) and data["kind"] != ACTS[data["act"]].kind:
            yield self._say(record, "kind", f"{data['act']} is a {ACTS[data['act']].kind}, not a {data['kind']!r}")
        yield from self._parties(record, "from", data["from"])
        yield from self._parties(record, "to", data["to"])
        if not data["from"]:
            yield self._say(record, "from", "is empty: write ? where nothing is known")
        issues = data["issues"] if isinstance(data["issues"], list) else []
        if not 1 <= len(issues) <= 3 or any(one == other for one, other in _pairs(issues)):
            yield self._say(record, "issues", "wants one to three different issues")
        for issue in issues:
            yield from self._one_of(record, "issues", issue, ISSUES)
        yield from self._spans(record, "evidence", data["evidence"], needed=True)
        if data["statement"] is not None and not _is_index(data["statement"], self.statements):
            yield self._say(record, "statement", f"there is no statement {data['statement']}")
        yield from self._one_of(record, "time", data["time"], TIMES)
        yield from self._one_of(record, "modality", data["modality"], MODALITIES)
        yield from self._condition(record, data["condition"])
        yield from self._deadline(record, data["deadline"])
        yield from self._usage(record, data)

    def _condition(self, record: str, data: Any) -> Iterator[Problem]:
        if data is None:
            return
        if not isinstance(data, Mapping) or data.keys() != {"span", "type"}:
            yield self._malformed(record, "condition", "is no condition with span and type")
            return
        yield from self._span(record, "condition", data["span"])
        yield from self._one_of(record, "condition", data["type"], CONDITION_TYPES)

    def _deadline(self, record: str, data: Any) -> Iterator[Problem]:
        if data is None:
            return
        if not isinstance(data, Mapping) or data.keys() != {"span", "date"}:
            yield self._malformed(record, "deadline", "is no deadline with span and date")
            return
        yield from self._span(record, "deadline", data["span"])
        yield from self._date(record, "deadline", data["date"], interval=False)

    def _usage(self, record: str, data: Mapping[str, Any]) -> Iterator[Problem]:
        if data["act"] in list(ACTS) and ACTS[data["act"]].mutual and data["to"] and data["act"] != "sign":
            yield self._say(record, "to", f"{data['act']} is mutual: all parties stand in from", warning=True)

    def _sources(self) -> Iterator[Problem]:
        """A word is done by the source of the statement that carries it; another doer is a likely slip."""
        for number, signal in enumerate(self.data["signals"]):
            if signal["kind"] != "word" or not _is_index(signal["statement"], self.statements):
                continue
            sources = {_principal(actor) for actor in self.statements[signal["statement"]]["source_actors"]}
            senders = {_principal(actor) for actor in _names(signal["from"])}
            if senders and not sources & senders:
                told = f"the statement is by {', '.join(sorted(sources))}, the act by {', '.join(sorted(senders))}"
                told += ": is a nested statement missing?"
                yield self._say(f"signal {number}", "from", told, warning=True)

    def _contradictions(self) -> Iterator[Problem]:
        """The same act by the same to the same on shared words, twice: one signal, or two that contradict."""
        signals = self.data["signals"]
        for (i, one), (j, other) in _pairs(list(enumerate(signals))):
            if one["act"] != other["act"] or not _share(one["evidence"], other["evidence"]):
                continue
            if _names(one["from"]) == _names(other["from"]) and _names(one["to"]) == _names(other["to"]):
                told = f"repeats signal {i}: same act, sides and words"
                if one["modality"] != other["modality"] or one["time"] != other["time"]:
                    told += ", with another modality or time"
                elif one["condition"] != other["condition"] or one["deadline"] != other["deadline"]:
                    yield self._say(f"signal {j}", "evidence", told + ", with another condition", warning=True)
                    continue
                yield self._say(f"signal {j}", "evidence", told)
        for (i, one), (j, other) in _pairs(list(enumerate(self.statements))):
            if one["content"] == other["content"] and one["cue"] == other["cue"]:
                yield self._say(f"statement {j}", "content", f"repeats statement {i}: same cue and content")

    def _channel(self, record: str, data: Mapping[str, Any]) -> Iterator[Problem]:
        if data["from"] is not None:
            yield from self._party(record, "from", data["from"])
        yield from self._parties(record, "via", data["via"])
        yield from self._parties(record, "to", data["to"])
        yield from self._spans(record, "evidence", data["evidence"], needed=True)
        if data["from"] is None and not data["via"] and not data["to"]:
            yield self._say(record, "from", "a channel of nobody to nobody")


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(type(n) is int for n in value)


def _is_index(value: Any, records: Sequence[Any]) -> bool:
    return type(value) is int and 0 <= value < len(records)


def _is_date(value: Any) -> bool:
    try:
        return bool(date.fromisoformat(value)) and len(value) == 10
    except (TypeError, ValueError):
        return False


def _pairs(items: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    return ((one, other) for j, other in enumerate(items) for one in items[:j])


def _meet(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    return one["start"] < other["end"] and other["start"] < one["end"]


def _share(ones: Any, others: Any) -> bool:
    return any(_meet(one, other) for one in ones for other in others)


def _within(inner: Any, outer: Any) -> bool:
    """Whether every span of the nested statement touches its parent's content."""
    return all(any(_meet(span, other) for other in outer) for span in inner)


def _names(parties: Any) -> frozenset[str]:
    return frozenset(p["actor"] for p in parties if isinstance(p, Mapping) and "actor" in p)


def _principal(path: str) -> str:
    head = path.split("/", 1)[0]
    return head if head == "?" else head.removesuffix("?")
