"""From a reading to the rows of the tables, as Arrow."""

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa

from demarche.ledger.identity import channel_ids, signal_ids, statement_ids
from demarche.records import Article, Party, Reading, Span, principal

Row = dict[str, Any]

# Stands between the parts of what is said or shown in several places, wherever a record is told in one line.
GAP = " … "

# DuckDB, Arrow and Parquet hold UTF-8 only. A lone surrogate (from a broken JSON escape or an odd file name) is shown
# as the replacement character, one for one, so that offsets stay true; the reading is kept beside it to the letter.
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")

_INT, _STR, _FLOAT = pa.int32(), pa.string(), pa.float64()
_STRS = pa.list_(_STR)
_SPAN = pa.struct([("start", _INT), ("end", _INT)])
_SPANS = pa.list_(_SPAN)
_PARTY = pa.struct([("start", _INT), ("end", _INT), ("actor", _STR), ("holder", _STR)])
_PARTIES = pa.list_(_PARTY)
_COVERAGE = pa.list_(pa.struct([("start", _INT), ("end", _INT), ("status", _STR), ("reason", _STR)]))
_PLACE: list[tuple[str, pa.DataType]] = [("reading", _INT), ("position", _INT), ("article_id", _STR)]
_SOURCE: list[tuple[str, pa.DataType]] = [
    (name, _STR) for name in ("title", "author", "outlet", "url", "file", "external_id")
] + [("published", pa.date32())]

SCHEMAS: dict[str, pa.Schema] = {
    "articles": pa.schema(
        [
            *((name, _STR) for name in ("article_id", "text_sha256", "text", "near_duplicate_of")),
            ("characters", _INT),
            ("signature", pa.binary()),
        ]
    ),
    "copies": pa.schema([("article_id", _STR), *_SOURCE]),
    "readings": pa.schema(
        [
            *(("reading", _INT), ("run", _INT), ("article_id", _STR), *_SOURCE, ("language", _STR)),
            *(("versioned", pa.bool_()), ("statements", _INT), ("signals", _INT), ("channels", _INT)),
            *(("coverage", _COVERAGE), ("exact", pa.binary())),
        ]
    ),
    "statements": pa.schema(
        [
            *(*_PLACE, ("statement_id", _STR), ("source", _SPANS), ("source_text", _STR)),
            *(("source_actors", _STRS), ("source_principals", _STRS), ("cue", _SPANS), ("cue_text", _STR)),
            *(("content", _SPANS), ("content_text", _STR), ("form", _STR), ("addressees", _PARTIES)),
            *(("relays", _PARTIES), ("parent", _INT), ("parent_id", _STR), ("date", _STR), ("confidence", _FLOAT)),
        ]
    ),
    "signals": pa.schema(
        [
            *(*_PLACE, ("signal_id", _STR), ("kind", _STR), ("act", _STR)),
            *(("from_parties", _PARTIES), ("to_parties", _PARTIES), ("from_actors", _STRS), ("to_actors", _STRS)),
            *(("from_principals", _STRS), ("to_principals", _STRS), ("issues", _STRS), ("evidence", _SPANS)),
            *(("evidence_text", _STR), ("statement", _INT), ("statement_id", _STR), ("source_text", _STR)),
            *(("source_actors", _STRS), ("time", _STR), ("modality", _STR), ("condition_span", _SPAN)),
            *(("condition_text", _STR), ("condition_type", _STR), ("deadline_span", _SPAN), ("deadline_text", _STR)),
            *(("deadline_date", _STR), ("confidence", _FLOAT)),
            *(("plover_root", _STR), ("plover_mode", _STR), ("cameo", _STR)),
        ]
    ),
    "channels": pa.schema(
        [
            *(*_PLACE, ("channel_id", _STR), ("from_party", _PARTY), ("via_parties", _PARTIES)),
            *(("to_parties", _PARTIES), ("from_actors", _STRS), ("via_actors", _STRS), ("to_actors", _STRS)),
            *(("evidence", _SPANS), ("evidence_text", _STR), ("confidence", _FLOAT)),
        ]
    ),
}


def scrub(value: Any) -> Any:
    """Return JSON-like data with lone surrogates shown as U+FFFD."""
    if isinstance(value, str):
        return _LONE_SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {key: scrub(item) for key, item in value.items()}
    return [scrub(item) for item in value] if isinstance(value, list) else value


def source_row(article: Article) -> Row:
    """Return where an article came from, as it is stored for readings and for copies."""
    return {name: scrub(getattr(article, name)) for name, _ in _SOURCE}


def _span(span: Span) -> Row:
    return {"start": span.start, "end": span.end}


def _spans(spans: Sequence[Span]) -> list[Row]:
    return [_span(span) for span in spans]


def _told(spans: Sequence[Span]) -> str:
    return GAP.join(span.text for span in spans)


def _party(party: Party) -> Row:
    start, end = (None, None) if party.span is None else (party.span.start, party.span.end)
    return {"start": start, "end": end, "actor": party.actor, "holder": party.holder}


def _parties(parties: Sequence[Party]) -> list[Row]:
    return [_party(party) for party in parties]


def _actors(parties: Sequence[Party]) -> list[str]:
    return list(dict.fromkeys(party.actor for party in parties))


def _principals(actors: Sequence[str]) -> list[str]:
    return sorted({principal(actor) for actor in actors})


def _statement_rows(reading: Reading, article_id: str, ids: Sequence[str]) -> Iterator[Row]:
    for position, item in enumerate(reading.statements):
        yield {
            "position": position,
            "article_id": article_id,
            "statement_id": ids[position],
            "source": _spans(item.source),
            "source_text": _told(item.source),
            "source_actors": list(item.source_actors),
            "source_principals": _principals(item.source_actors),
            "cue": _spans(item.cue),
            "cue_text": _told(item.cue),
            "content": _spans(item.content),
            "content_text": _told(item.content),
            "form": item.form,
            "addressees": _parties(item.addressees),
            "relays": _parties(item.relays),
            "parent": item.parent,
            "parent_id": None if item.parent is None else ids[item.parent],
            "date": item.date,
            "confidence": item.confidence,
        }


def _signal_rows(reading: Reading, article_id: str, statements: Sequence[str]) -> Iterator[Row]:
    ids = signal_ids(reading, article_id)
    for position, item in enumerate(reading.signals):
        condition, deadline, plover = item.condition, item.deadline, item.plover
        carrier = None if item.statement is None else reading.statements[item.statement]
        from_actors, to_actors = _actors(item.from_), _actors(item.to)
        yield {
            "position": position,
            "article_id": article_id,
            "signal_id": ids[position],
            "kind": item.kind,
            "act": item.act,
            "from_parties": _parties(item.from_),
            "to_parties": _parties(item.to),
            "from_actors": from_actors,
            "to_actors": to_actors,
            "from_principals": _principals(from_actors),
            "to_principals": _principals(to_actors),
            "issues": list(item.issues),
            "evidence": _spans(item.evidence),
            "evidence_text": _told(item.evidence),
            "statement": item.statement,
            "statement_id": None if item.statement is None else statements[item.statement],
            "source_text": carrier and _told(carrier.source),
            "source_actors": carrier and list(carrier.source_actors),
            "time": item.time,
            "modality": item.modality,
            "condition_span": condition and _span(condition.span),
            "condition_text": condition and condition.span.text,
            "condition_type": condition and condition.type,
            "deadline_span": deadline and _span(deadline.span),
            "deadline_text": deadline and deadline.span.text,
            "deadline_date": deadline and deadline.date,
            "confidence": item.confidence,
            "plover_root": plover and plover.root,
            "plover_mode": plover and plover.mode,
            "cameo": item.cameo,
        }


def _channel_rows(reading: Reading, article_id: str) -> Iterator[Row]:
    ids = channel_ids(reading, article_id)
    for position, item in enumerate(reading.channels):
        yield {
            "position": position,
            "article_id": article_id,
            "channel_id": ids[position],
            "from_party": None if item.from_ is None else _party(item.from_),
            "via_parties": _parties(item.via),
            "to_parties": _parties(item.to),
            "from_actors": [] if item.from_ is None else [item.from_.actor],
            "via_actors": _actors(item.via),
            "to_actors": _actors(item.to),
            "evidence": _spans(item.evidence),
            "evidence_text": _told(item.evidence),
            "confidence": item.confidence,
        }


def _free_strings(reading: Reading) -> Iterator[str | None]:
    """Yield every string of a reading that may hold anything; spans are slices of the text."""
    article = reading.article
    yield from (article.text, article.language, *(getattr(article, name) for name, _ in _SOURCE[:-1]))
    yield from (stretch.reason for stretch in reading.coverage)
    for statement in reading.statements:
        yield statement.date
        yield from (party.holder for party in (*statement.addressees, *statement.relays))
    for signal in reading.signals:
        yield None if signal.deadline is None else signal.deadline.date
        yield from (party.holder for party in (*signal.from_, *signal.to))
    for channel in reading.channels:
        senders = () if channel.from_ is None else (channel.from_,)
        yield from (party.holder for party in (*senders, *channel.via, *channel.to))


def _storable(reading: Reading) -> tuple[Reading, bytes | None]:
    """Return the reading as tables can hold it, and its exact form where that differs."""
    if not any(string and _LONE_SURROGATE.search(string) for string in _free_strings(reading)):
        return reading, None
    data = reading.to_json()
    # Not the ASCII form of JSON: it would join a high and a low surrogate that stand side by side into one character.
    exact = json.dumps(data, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return Reading.from_json(scrub(data)), exact


@dataclass(slots=True)
class Batch:
    """Rows gathered for one transaction, by table."""

    rows: dict[str, list[Row]] = field(default_factory=lambda: {table: [] for table in SCHEMAS})

    def add_article(self, article: Article, *, near_duplicate_of: str | None, signature: bytes | None) -> None:
        """Gather an article that the ledger does not have yet."""
        self.rows["articles"].append(
            {
                "article_id": article.id,
                "text_sha256": article.text_sha256,
                "text": scrub(article.text),
                "characters": len(article.text),
                "near_duplicate_of": near_duplicate_of,
                "signature": signature,
            }
        )

    def add_copy(self, article_id: str, source: Row) -> None:
        """Gather one more place in which an article was seen."""
        self.rows["copies"].append({"article_id": article_id, **source})

    def add_reading(self, reading: Reading, *, number: int, run: int) -> None:
        """Gather a reading and all its records."""
        article_id = reading.article.id
        shown, exact = _storable(reading)
        self.rows["readings"].append(
            {
                "reading": number,
                "run": run,
                "article_id": article_id,
                **source_row(shown.article),
                "language": shown.article.language,
                "versioned": reading.versions is not None,
                "statements": len(shown.statements),
                "signals": len(shown.signals),
                "channels": len(shown.channels),
                "coverage": [
                    {"start": item.start, "end": item.end, "status": item.status, "reason": item.reason}
                    for item in shown.coverage
                ],
                "exact": exact,
            }
        )
        statements = statement_ids(shown, article_id)
        for table, rows in (
            ("statements", _statement_rows(shown, article_id, statements)),
            ("signals", _signal_rows(shown, article_id, statements)),
            ("channels", _channel_rows(shown, article_id)),
        ):
            self.rows[table].extend({"reading": number, **row} for row in rows)

    def tables(self) -> Iterator[tuple[str, pa.Table]]:
        """Yield the name and the Arrow table of each that has rows."""
        for name, rows in self.rows.items():
            if rows:
                yield name, pa.Table.from_pylist(rows, schema=SCHEMAS[name])
