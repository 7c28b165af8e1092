"""Commitments: what was undertaken, threatened, demanded, and what became of it."""

from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import track as t
from demarche.codebook import COMMITMENT_STATUSES, ISSUES
from demarche.errors import RecordError
from demarche.records import principal
from demarche.web.asked import PAGE, Asked
from demarche.web.desk import WHOLE, Desk
from demarche.web.shapes import Page

_ACTS = ("promise", "agree", "offer", "threaten", "demand")


def commitments(desk: Desk, asked: Asked, request: Request) -> Page:
    """List commitments, newest first; filters name sides, issue, act, status, and the day as of which they are seen."""
    if (issue := asked.get("issue")) and issue not in ISSUES:
        raise RecordError(f"unknown issue {issue!r}; the codebook has: {', '.join(ISSUES)}")
    on, last = asked.day("on"), desk.days[1]
    whole = None
    narrow = False
    if on is not None and last is not None and on < last:
        # How all stood on an earlier day is worked out from what was told by then; of a large ledger, for one side.
        narrow = not asked.get("from") and desk.counts["signals"] > WHOLE
        whole = _filtered(desk.commitments(from_=asked.get("from") or None, on=on), asked) if not narrow else _nothing()
        found = whole
    else:
        found = desk.listed(**{name: asked.get(at) or None for name, at in _FILTERS.items()})
    counted = found.group_by("status").len().sort(["len", "status"], descending=[True, False])
    if statuses := asked.all("status"):
        found = found.filter(pl.col("status").is_in(statuses))
    found = found.sort("date", "commitment", descending=[True, False], nulls_last=True)
    part = found.slice((asked.page - 1) * PAGE, PAGE)
    data = {
        "commitments": part if whole is not None else t.some_commitments(desk.ledger, part["commitment"].to_list()),
        "statuses": [{"status": status, "times": times} for status, times in counted.iter_rows()],
        "total": found.height,
        "page": asked.page,
        "pages": -(-found.height // PAGE),
        "narrow": narrow,
    }
    beside = {"STATUSES": COMMITMENT_STATUSES, "COMMITTING": _ACTS, "sides": desk.sides[:12]}

    def table() -> pl.DataFrame:
        return found if whole is not None else t.some_commitments(desk.ledger, found["commitment"].to_list())

    return Page("commitments.html", data, table=table, beside=beside)


_FILTERS = {"from_": "from", "to": "to", "issue": "issue", "act": "act", "words": "q"}


def _filtered(found: pl.DataFrame, asked: Asked) -> pl.DataFrame:
    wanted = []
    if to := asked.get("to"):
        wanted.append(_is_toward(to))
    if issue := asked.get("issue"):
        wanted.append(pl.col("issues").list.contains(issue))
    if act := asked.get("act"):
        wanted.append(pl.col("act") == act)
    if words := asked.get("q").casefold():
        wanted.append(pl.col("what").str.to_lowercase().str.contains(words, literal=True))
    return found.filter(*wanted) if wanted else found


def _is_toward(path: str) -> pl.Expr:
    if "/" not in path.rstrip("/"):
        return pl.col("target").str.split(";").list.contains(principal(path))
    under = (pl.element() + "/").str.starts_with(path.rstrip("/") + "/")
    return pl.col("targets").list.eval(under).list.any()


def _nothing() -> pl.DataFrame:
    """Return the table of commitments without a row."""
    schema: dict[str, Any] = {
        "commitment": pl.String,
        "status": pl.String,
        "date": pl.Date,
        "signal_ids": pl.List(pl.String),
    }
    return pl.DataFrame(schema=schema)
