"""The JSON form of a reading: the format of the codebook's worked example, plus what a program adds.

A program adds `confidence` to every record, `kind`, `plover` and `cameo` to signals, `holder` to parties where one is
known, and `coverage` and `versions` to the reading. Spans without `text` (the annotated corpus) are sliced on loading.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from demarche.errors import RecordError
from demarche.records import (
    Article,
    Channel,
    Condition,
    Coverage,
    Deadline,
    Party,
    Reading,
    Signal,
    Span,
    Statement,
    Versions,
)


def _span(span: Span) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "text": span.text}


def _spans(spans: Sequence[Span]) -> list[dict[str, Any]]:
    return [_span(span) for span in spans]


def _party(party: Party) -> dict[str, Any]:
    data = {"span": None if party.span is None else _span(party.span), "actor": party.actor}
    return data if party.holder is None else {**data, "holder": party.holder}


def _parties(parties: Sequence[Party]) -> list[dict[str, Any]]:
    return [_party(party) for party in parties]


def _confidence(value: float | None) -> dict[str, float]:
    return {} if value is None else {"confidence": value}


def article_to_json(article: Article, *, with_text: bool) -> dict[str, Any]:
    """Return an article's fields; the text only when asked for."""
    data: dict[str, Any] = {
        "id": article.id,
        "title": article.title,
        "author": article.author,
        "outlet": article.outlet,
        "published": article.published.isoformat() if article.published else None,
        "language": article.language,
        "url": article.url,
        "file": article.file,
        "external_id": article.external_id,
        "text_sha256": article.text_sha256,
    }
    return {**data, "text": article.text} if with_text else data


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "source": _spans(statement.source),
        "source_actors": list(statement.source_actors),
        "cue": _spans(statement.cue),
        "content": _spans(statement.content),
        "form": statement.form,
        "addressees": _parties(statement.addressees),
        "relays": _parties(statement.relays),
        "parent": statement.parent,
        "date": statement.date,
        **_confidence(statement.confidence),
    }


def _signal(signal: Signal) -> dict[str, Any]:
    condition, deadline, plover = signal.condition, signal.deadline, signal.plover
    return {
        "kind": signal.kind,
        "act": signal.act,
        "from": _parties(signal.from_),
        "to": _parties(signal.to),
        "issues": list(signal.issues),
        "evidence": _spans(signal.evidence),
        "statement": signal.statement,
        "time": signal.time,
        "modality": signal.modality,
        "condition": None if condition is None else {"span": _span(condition.span), "type": condition.type},
        "deadline": None if deadline is None else {"span": _span(deadline.span), "date": deadline.date},
        **_confidence(signal.confidence),
        "plover": None if plover is None else {"root": plover.root, "mode": plover.mode},
        "cameo": signal.cameo,
    }


def _channel(channel: Channel) -> dict[str, Any]:
    return {
        "from": None if channel.from_ is None else _party(channel.from_),
        "via": _parties(channel.via),
        "to": _parties(channel.to),
        "evidence": _spans(channel.evidence),
        **_confidence(channel.confidence),
    }


def _coverage(coverage: Coverage) -> dict[str, Any]:
    data = {"start": coverage.start, "end": coverage.end, "status": coverage.status}
    return {**data, "reason": coverage.reason} if coverage.reason else data


def reading_to_json(reading: Reading, *, with_text: bool) -> dict[str, Any]:
    """Return a reading as JSON-ready data."""
    versions = reading.versions
    return {
        "article": article_to_json(reading.article, with_text=with_text),
        "statements": [_statement(statement) for statement in reading.statements],
        "signals": [_signal(signal) for signal in reading.signals],
        "channels": [_channel(channel) for channel in reading.channels],
        "coverage": [_coverage(coverage) for coverage in reading.coverage],
        "versions": None
        if versions is None
        else {"code": versions.code, "codebook": versions.codebook, "reader": versions.reader},
    }


class _Parser:
    """Makes records from JSON data over one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, data: Mapping[str, Any]) -> Span:
        start, end = int(data["start"]), int(data["end"])
        return Span(start, end, data.get("text", self.text[start:end]))

    def spans(self, items: Sequence[Mapping[str, Any]]) -> tuple[Span, ...]:
        return tuple(self.span(item) for item in items)

    def party(self, data: Mapping[str, Any]) -> Party:
        span = data.get("span")
        return Party(None if span is None else self.span(span), data["actor"], data.get("holder"))

    def parties(self, items: Sequence[Mapping[str, Any]]) -> tuple[Party, ...]:
        return tuple(self.party(item) for item in items)

    def statement(self, data: Mapping[str, Any]) -> Statement:
        return Statement(
            source=self.spans(data["source"]),
            source_actors=tuple(data["source_actors"]),
            cue=self.spans(data["cue"]),
            content=self.spans(data["content"]),
            form=data["form"],
            addressees=self.parties(data["addressees"]),
            relays=self.parties(data["relays"]),
            parent=data["parent"],
            date=data["date"],
            confidence=data.get("confidence"),
        )

    def signal(self, data: Mapping[str, Any]) -> Signal:
        condition, deadline = data["condition"], data["deadline"]
        return Signal(
            act=data["act"],
            from_=self.parties(data["from"]),
            to=self.parties(data["to"]),
            issues=tuple(data["issues"]),
            evidence=self.spans(data["evidence"]),
            statement=data["statement"],
            time=data["time"],
            modality=data["modality"],
            condition=condition and Condition(self.span(condition["span"]), condition["type"]),
            deadline=deadline and Deadline(self.span(deadline["span"]), deadline["date"]),
            confidence=data.get("confidence"),
        )

    def channel(self, data: Mapping[str, Any]) -> Channel:
        sender = data["from"]
        return Channel(
            from_=None if sender is None else self.party(sender),
            via=self.parties(data["via"]),
            to=self.parties(data["to"]),
            evidence=self.spans(data["evidence"]),
            confidence=data.get("confidence"),
        )


def article_from_json(data: Mapping[str, Any], *, text: str) -> Article:
    """Make an article from its JSON fields and its text."""
    published = data.get("published")
    return Article(
        text=text,
        title=data.get("title"),
        author=data.get("author"),
        outlet=data.get("outlet"),
        published=None if published is None else date.fromisoformat(published[:10]),
        language=data.get("language"),
        url=data.get("url"),
        file=data.get("file"),
        external_id=data.get("external_id"),
    )


def reading_from_json(data: Mapping[str, Any], *, text: str | None) -> Reading:
    """Make a reading from JSON data; RecordError if a field is missing or contradicts the codebook."""
    try:
        text = data["article"].get("text") if text is None else text
        if text is None:
            raise RecordError("the reading does not carry its article's text; pass the text it was read from")
        parse, versions = _Parser(text), data.get("versions")
        return Reading(
            article=article_from_json(data["article"], text=text),
            statements=tuple(parse.statement(item) for item in data["statements"]),
            signals=tuple(parse.signal(item) for item in data["signals"]),
            channels=tuple(parse.channel(item) for item in data["channels"]),
            coverage=tuple(Coverage(**item) for item in data.get("coverage", ())),
            versions=None if versions is None else Versions(**versions),
        )
    except RecordError:
        raise
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise RecordError(f"the reading lacks or misuses a field: {error}") from error
