"""Review: what waits for a person, one signal at a time or several, and what people have said so far."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche.errors import InputError, LedgerError
from demarche.ledger import Judgement
from demarche.records import Article, Span
from demarche.web.asked import PAGE, Asked
from demarche.web.desk import Desk
from demarche.web.marks import Mark, paragraphs
from demarche.web.shapes import Page, author_of

ORDERS = {
    "unsure": "confidence NULLS FIRST, published DESC NULLS LAST",
    "sure": "confidence DESC NULLS LAST, published DESC NULLS LAST",
    "newest": "published DESC NULLS LAST",
    "oldest": "published NULLS LAST",
}
_QUEUE = 25  # signals on a page of the queue
_PLACE = re.compile(r"(\d{1,9})-(\d{1,9})")
_LISTS = ("from_actors", "to_actors", "issues")
_SPANS = ("evidence", "condition", "deadline")
_WORDS = ("act", "time", "modality", "condition_type", "deadline_date")


def review(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show the queue of signals that a person has not judged, and one of them whole (`at`, or the first)."""
    author, filters = author_of(request), asked.filters()
    order = asked.get("order") if asked.get("order") in ORDERS else "unsure"
    done = judged_by(desk, author)
    waiting = "WHERE signal_id NOT IN (SELECT unnest(?::VARCHAR[]))"

    def queue() -> list[str]:
        sql = f'SELECT signal_id FROM found {waiting} ORDER BY {ORDERS[order]}, article_id, "position" LIMIT {_QUEUE} OFFSET {(asked.page - 1) * _QUEUE}'
        return [str(found) for found in desk.ledger.ask(sql, [done], **desk.narrowed(filters))["signal_id"].to_list()]

    key = (author, repr(sorted(filters.items())))
    ids = desk.kept(("queue", *key, order, asked.page), queue)
    left = desk.kept(
        ("left", *key),
        lambda: int(desk.ledger.ask(f"SELECT count(*) FROM found {waiting}", [done], **desk.narrowed(filters)).item()),
    )
    at = asked.get("at") or (ids[0] if ids else "")
    data: dict[str, Any] = {
        "queue": _rows(desk, ids),
        "left": left,
        "judged": len(done),
        "order": order,
        "page": asked.page,
        "pages": -(-left // _QUEUE),
        "current": current(desk, at) if at else None,
    }
    shown = _shown(desk, data["current"]) if data["current"] else {}
    return Page("review.html", data, beside={"ORDERS": ORDERS, **shown})


def judged_by(desk: Desk, author: str) -> list[str]:
    """Return the signals on which somebody's verdict stands."""

    def find() -> list[str]:
        frame = desk.ledger.judgements().filter(stands=True, author=author, kind="signal", field="verdict")
        return sorted(set(frame["record"].to_list()))

    return desk.kept(("judged", author), find) if author else []


def _rows(desk: Desk, ids: Sequence[str]) -> list[dict[str, Any]]:
    if not ids:
        return []
    # Found by their ids alone and fetched whole after: a million rows are not carried along to be looked at.
    sql = (
        ', picked AS MATERIALIZED (SELECT reading, "position" FROM found WHERE signal_id IN (SELECT unnest(?))) '
        "SELECT * EXCLUDE (run, reading) FROM found WHERE reading IN (SELECT reading FROM picked) "
        'AND (reading, "position") IN (SELECT (reading, "position") FROM picked)'
    )
    by_id = {row["signal_id"]: row for row in desk.ledger.ask(sql, [list(ids)]).to_dicts()}
    return [by_id[record] for record in ids if record in by_id]


def current(desk: Desk, record: str) -> dict[str, Any]:
    """Return a signal as people say it is, rejected or not, with its spans; LedgerError if there is none."""
    sql = (
        ", picked AS MATERIALIZED (SELECT reading FROM signals WHERE signal_id = $1) "
        "SELECT * EXCLUDE (run) FROM all_signals WHERE reading IN (SELECT reading FROM picked) AND signal_id = $1 "
        "ORDER BY reading DESC LIMIT 1"
    )
    rows = desk.ledger.ask(sql.replace("$1", "?"), [record, record], of="articles").to_dicts()
    if not rows:
        raise LedgerError(f"no article has a signal {record!r}; perhaps a later reading no longer has it")
    row = rows[0]
    sql = "SELECT condition_span, deadline_span FROM signals WHERE signal_id = ? AND reading = ?"
    terms = desk.ledger.ask(sql, [record, row.pop("reading")], of="articles").to_dicts()[0]
    row["spans"] = {
        "evidence": list(zip(row["evidence_starts"], row["evidence_ends"], strict=True)),
        **{name: _place(terms[f"{name}_span"]) for name in ("condition", "deadline")},
    }
    for field, one in desk.rulings("signal").get(record, {}).items():
        _overlay(row, field, one)
    return row


def _place(span: Mapping[str, int] | None) -> list[tuple[int, int]]:
    return [] if span is None else [(span["start"], span["end"])]


def _overlay(row: dict[str, Any], field: str, one: Judgement) -> None:
    if field in _SPANS:
        spans = one.value if isinstance(one.value, list) else [one.value] if one.value else []
        row["spans"][field] = [(span["start"], span["end"]) for span in spans]
        row[field] = " … ".join(span["text"] for span in spans) or None
    elif field == "verdict":
        row["verdict"], row["verdict_by"] = one.value, one.author
    else:
        row[field] = one.value


def _shown(desk: Desk, row: dict[str, Any]) -> dict[str, Any]:
    """Return the paragraphs around a signal, marked, and its places as the form writes them."""
    found = desk.ledger.article(row["article_id"])
    marks = []
    for name, places in row["spans"].items():
        role = row["kind"] if name == "evidence" else "term"
        marks += [Mark(Span.of(found.text, *place), role, name) for place in places if place[1] <= len(found.text)]
    lines = paragraphs(found.text, marks)
    inside = [index for index, line in enumerate(lines) if any(segment.records for segment in line.segments)] or [0]
    first, last = max(0, inside[0] - 1), inside[-1] + 2
    places = {name: ", ".join(f"{start}-{end}" for start, end in found) for name, found in row["spans"].items()}
    return {"lines": lines[first:last], "places": places, "article": found}


# --- what a form asks for ------------------------------------------------------------------------------------------------


def asked_changes(desk: Desk, record: str, fields: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Return the fields of a signal that a form sets to something else than they are; InputError for odd places."""
    row = current(desk, record)
    text = desk.ledger.article(row["article_id"])
    changes: dict[str, Any] = {}
    for name in _LISTS:
        if name in fields:
            value = [part.strip() for given in fields[name] for part in given.split(",") if part.strip()]
            if value != list(row[name]):
                changes[name] = value
    for name in _WORDS:
        if name in fields and (fields[name][-1].strip() or None) != row[name]:
            changes[name] = fields[name][-1].strip() or None
    for name in _SPANS:
        if name in fields and (places := _places(fields[name][-1], name)) != row["spans"][name]:
            changes[name] = _spans(text, places, name)
    return changes


def _places(given: str, name: str) -> list[tuple[int, int]]:
    parts = [part.strip() for part in given.split(",") if part.strip()]
    found = [_PLACE.fullmatch(part) for part in parts]
    if not all(found):
        raise InputError(f"{name} {given!r}: write places as START-END in characters, several parted by commas")
    return [(int(match[1]), int(match[2])) for match in found if match]


def _spans(found: Article, places: Sequence[tuple[int, int]], name: str) -> Any:
    for start, end in places:
        if not start < end <= len(found.text) or not found.text[start:end].strip():
            raise InputError(
                f"{name} {start}-{end} holds no words of this article, which has {len(found.text)} characters"
            )
    spans = [found.span(start, end) for start, end in places]
    told = [{"start": span.start, "end": span.end, "text": span.text} for span in spans]
    if name == "evidence":
        if not told:
            raise InputError("a signal needs its evidence; select the words that do the act, or reject the signal")
        return told
    if len(told) > 1:
        raise InputError(f"{name}: a signal has one {name}, in one place; give one START-END, or none")
    return told[0] if told else None


# --- what people have said -----------------------------------------------------------------------------------------------


def judgements(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show who judged what, the newest first; where people differ; how often they agree."""
    frame = desk.kept("judgements", desk.ledger.judgements)
    authors = (
        frame.filter(stands=True).group_by("author").agg(n=pl.len()).sort(["n", "author"], descending=[True, False])
    )
    if author := asked.get("author"):
        frame = frame.filter(author=author)
    newest = frame.reverse()
    data = {
        "judgements": newest.slice((asked.page - 1) * PAGE, PAGE),
        "total": newest.height,
        "page": asked.page,
        "pages": -(-newest.height // PAGE),
        "authors": authors,
        "agreement": desk.kept("agreement", desk.ledger.agreement),
        "contradictions": desk.kept("contradictions", desk.ledger.contradictions)[:100],
        "orphans": desk.kept("orphans", desk.ledger.orphans)[:100],
    }
    return Page("judgements.html", data, table=newest)
