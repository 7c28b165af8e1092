"""Search: signals, statements or articles by field and by words, with the words lit up."""

import re
from typing import Any

from markupsafe import Markup, escape
from starlette.requests import Request

from demarche.web.asked import PAGE, Asked
from demarche.web.desk import Basis, Desk
from demarche.web.shapes import Page, shown

WHAT = ("signals", "statements", "articles")
_AROUND = 120  # characters shown on either side of words found in an article


def search(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show what fits: `what` is signals, statements or articles; filters as in the form."""
    what = asked.get("what") if asked.get("what") in WHAT else WHAT[0]
    filters = _filters(what, asked)
    rows = getattr(desk.ledger, what)(**desk.narrowed(filters, of=what), **asked.slice) if asked.form != "csv" else None
    total = count(desk, what, filters)
    data: dict[str, Any] = {
        "what": what,
        "total": total,
        "page": asked.page,
        "pages": -(-total // PAGE),
        "rows": [] if rows is None else rows.to_dicts(),
    }
    if what == "articles" and "text" in filters:
        data["rows"] = _with_places(desk, data["rows"], filters["text"])
    return Page(
        "search.html",
        data,
        table=lambda: getattr(desk.ledger, what)(**desk.narrowed(filters, of=what), **asked.slice),
        beside={"light": lambda text: light(text, asked.get("q")), "WHAT": WHAT},
    )


def count(desk: Desk, what: Any, filters: dict[str, Any]) -> int:
    """Return how many rows fit."""
    key = ("count", what, repr(sorted(filters.items())))
    basis: Basis = "all" if what == "statements" else what

    def find() -> int:
        return int(desk.ledger.ask("SELECT count(*) FROM found", of=what, **desk.narrowed(filters, of=what)).item())

    return desk.kept(key, find, of=basis)


def _filters(what: str, asked: Asked) -> dict[str, Any]:
    if what == "signals":
        return asked.filters()
    named = {"statements": {"from": "source", "to": "addressee"}, "articles": {"outlet": "outlet"}}[what]
    named |= {"since": "since", "until": "until", "q": "text"}
    return {ours: asked.get(name) for name, ours in named.items() if asked.get(name)}


def _with_places(desk: Desk, rows: list[dict[str, Any]], words: str) -> list[dict[str, Any]]:
    """Return articles with a stretch of the text around the first place where the words stand."""
    ids = [row["article_id"] for row in rows]
    sql = 'SELECT article_id, "text" FROM articles WHERE article_id IN (SELECT unnest(?))'
    texts = dict(desk.ledger.ask(sql, [ids], of="articles").iter_rows()) if ids else {}
    for row in rows:
        text = texts[row["article_id"]]
        # The headline is shown above; a place in the text says more.
        sought, headline = _pattern(words), len(row["title"] or "")
        at = sought.search(text, headline) or sought.search(text)
        start = max(0, at.start() - _AROUND) if at else 0
        end = (at.end() if at else 0) + _AROUND
        row["around"] = ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
    return rows


def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds some words as the index of a large ledger does: whatever stands between them."""
    exact, apart = re.escape(words), r"\W+".join(re.findall(r"\w+", words))
    return re.compile(f"{exact}|{apart}" if apart else exact, re.I)


def light(text: str | None, words: str) -> Markup:
    """Return text as markup with some words marked, in whatever case."""
    plain = str(shown(text))
    if not words:
        return escape(plain)
    parts = re.split(f"({_pattern(str(shown(words))).pattern})", plain, flags=re.I)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(part) if index % 2 else escape(part) for index, part in enumerate(parts)
    )
