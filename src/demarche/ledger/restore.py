"""From the rows of the tables back to the record, exactly as it was added."""

import json
from collections.abc import Sequence
from typing import Any

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

Row = dict[str, Any]


class _Slicer:
    """Makes spans and parties over one text."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, row: Row) -> Span:
        return Span(row["start"], row["end"], self.text[row["start"] : row["end"]])

    def spans(self, rows: Sequence[Row]) -> tuple[Span, ...]:
        return tuple(self.span(row) for row in rows)

    def party(self, row: Row) -> Party:
        return Party(None if row["start"] is None else self.span(row), row["actor"], row["holder"])

    def parties(self, rows: Sequence[Row]) -> tuple[Party, ...]:
        return tuple(self.party(row) for row in rows)

    def statement(self, row: Row) -> Statement:
        return Statement(
            source=self.spans(row["source"]),
            source_actors=tuple(row["source_actors"]),
            cue=self.spans(row["cue"]),
            content=self.spans(row["content"]),
            form=row["form"],
            addressees=self.parties(row["addressees"]),
            relays=self.parties(row["relays"]),
            parent=row["parent"],
            date=row["date"],
            confidence=row["confidence"],
        )

    def signal(self, row: Row) -> Signal:
        condition, deadline = row["condition_span"], row["deadline_span"]
        return Signal(
            act=row["act"],
            from_=self.parties(row["from_parties"]),
            to=self.parties(row["to_parties"]),
            issues=tuple(row["issues"]),
            evidence=self.spans(row["evidence"]),
            statement=row["statement"],
            time=row["time"],
            modality=row["modality"],
            condition=condition and Condition(self.span(condition), row["condition_type"]),
            deadline=deadline and Deadline(self.span(deadline), row["deadline_date"]),
            confidence=row["confidence"],
        )

    def channel(self, row: Row) -> Channel:
        return Channel(
            from_=None if row["from_party"] is None else self.party(row["from_party"]),
            via=self.parties(row["via_parties"]),
            to=self.parties(row["to_parties"]),
            evidence=self.spans(row["evidence"]),
            confidence=row["confidence"],
        )


def exact_reading(exact: bytes) -> Reading:
    """Make a reading from the form kept for one that the tables cannot hold to the letter."""
    return Reading.from_json(json.loads(exact.decode("utf-8", "surrogatepass")))


def restore_article(row: Row) -> Article:
    """Make an article from its row in `readings` joined with its text."""
    if row["exact"] is not None:
        return exact_reading(row["exact"]).article
    return Article(
        text=row["text"],
        title=row["title"],
        author=row["author"],
        outlet=row["outlet"],
        published=row["published"],
        language=row["language"],
        url=row["url"],
        file=row["file"],
        external_id=row["external_id"],
    )


def restore_reading(
    row: Row, versions: Versions, *, statements: Sequence[Row], signals: Sequence[Row], channels: Sequence[Row]
) -> Reading:
    """Make a reading from its row in `readings`, joined with its text, and the rows of its records."""
    if row["exact"] is not None:
        return exact_reading(row["exact"])
    make = _Slicer(row["text"])
    return Reading(
        article=restore_article(row),
        statements=tuple(make.statement(item) for item in statements),
        signals=tuple(make.signal(item) for item in signals),
        channels=tuple(make.channel(item) for item in channels),
        coverage=tuple(Coverage(**item) for item in row["coverage"]),
        versions=versions if row["versioned"] else None,
    )
