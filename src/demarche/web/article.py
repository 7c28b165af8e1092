"""The article: its text with everything that was read from it marked, and a card for each."""

from typing import Any

from starlette.requests import Request

from demarche.records import Article
from demarche.web.asked import Asked
from demarche.web.cards import Card, make_cards, record_ids
from demarche.web.desk import Desk
from demarche.web.marks import LAYERS, Paragraph, paragraphs
from demarche.web.shapes import Page

# The one before and the one after in time, undated ones last.
_DAY = "coalesce(published, DATE '9999-12-31')"
_NEIGHBOURS = f"""
SELECT * FROM (SELECT 'before' AS side, article_id, title, published FROM readings
  WHERE reading IN (SELECT reading FROM latest) AND ({_DAY}, article_id) < (coalesce(?::DATE, DATE '9999-12-31'), ?)
  ORDER BY {_DAY} DESC, article_id DESC LIMIT 1)
UNION ALL
SELECT * FROM (SELECT 'after', article_id, title, published FROM readings
  WHERE reading IN (SELECT reading FROM latest) AND ({_DAY}, article_id) > (coalesce(?::DATE, DATE '9999-12-31'), ?)
  ORDER BY {_DAY}, article_id LIMIT 1)
"""


def article(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show an article; `?layer=` names the layers that are marked (all, unless some are named)."""
    reading = desk.ledger.reading(request.path_params["id"])
    found, run = reading.article, _run_of(desk, reading.article.id)
    rulings = {kind: desk.rulings(kind) for kind in ("statement", "signal", "channel")}
    cards = make_cards(reading, record_ids(desk.ledger, found.id, run["run"]), rulings)
    layers = [layer for layer in asked.all("layer") if layer in LAYERS] or list(LAYERS)
    if asked.get("layer") == "none":
        layers = []
    lines = paragraphs(found.text, [mark for card in cards for mark in card.marks])
    data = {
        "article": _facts(found),
        "text": found.text,
        "cards": cards,
        "skipped": [item for item in reading.coverage if item.status == "skipped"],
        "run": run,
        "copies": desk.ledger.copies(found.id).drop("article_id").to_dicts(),
        **_beside(desk, found),
    }
    shown = {"rows": _by_paragraph(lines, cards), "layers": layers, "all_layers": LAYERS}
    return Page("article.html", data, beside=shown)


def _facts(found: Article) -> dict[str, Any]:
    names = ("id", "title", "author", "outlet", "published", "language", "url", "file", "external_id")
    return {name: getattr(found, name) for name in names} | {"characters": len(found.text)}


def _run_of(desk: Desk, article_id: str) -> dict[str, Any]:
    """Return which run's reading of the article is the newest, and what it was made by."""
    sql = "SELECT run, code, codebook, reader, started FROM readings JOIN runs USING (run) WHERE article_id = ? ORDER BY run DESC LIMIT 1"
    return desk.ledger.ask(sql, [article_id], of="articles").to_dicts()[0]


def _beside(desk: Desk, found: Article) -> dict[str, Any]:
    rows = desk.ledger.ask(_NEIGHBOURS, [found.published, found.id] * 2, of="articles").to_dicts()
    sides = {row.pop("side"): row for row in rows}
    return {"before": sides.get("before"), "after": sides.get("after")}


def _by_paragraph(lines: list[Paragraph], cards: list[Card]) -> list[tuple[Paragraph, list[Card]]]:
    """Return each paragraph with the cards of what begins in it; a card stays with the statement it stands under."""
    beside: list[list[Card]] = [[] for _ in lines]
    at = 0
    for card in cards:
        if card.depth == 0 or card.kind == "statement":
            at = next((index for index, line in enumerate(lines) if card.start < line.end), len(lines) - 1)
        beside[at].append(card)
    return list(zip(lines, beside, strict=True))
