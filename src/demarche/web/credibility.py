"""Credibility: how far an actor's threats and promises are to be believed, going by its record."""

import importlib.util
from datetime import date
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche import track as t
from demarche.codebook import ISSUES
from demarche.errors import RecordError, WeighError
from demarche.records import Party, principal
from demarche.web.asked import Asked
from demarche.web.desk import WHOLE, Desk
from demarche.web.shapes import Page

ACTS_THAT_BIND = ("threaten", "promise", "agree", "offer", "demand")
_MOST_FORECASTS = 20  # past cases forecast anew from what stood before them, the newest; each takes 10 ms
_MOST_CASES = 100  # shown
# Ended cases that such a forecast stands on, the newest: of 10,000 cases, forty forecasts from all took 0.4 s of the processor.
_MOST_BEFORE = 2_000


def credibility(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show the probability that an actor's words of one kind are followed by deeds, and what it rests on."""
    actor = principal(asked.get("actor") or (desk.sides[0] if desk.sides else "?"))
    Party(None, actor)  # refuses what is no actor path
    act = asked.get("act") if asked.get("act") in ACTS_THAT_BIND else ACTS_THAT_BIND[0]
    issue, target = asked.get("issue") or None, principal(asked.get("to")) if asked.get("to") else None
    if issue is not None and issue not in ISSUES:
        raise RecordError(f"unknown issue {issue!r}; the codebook has: {', '.join(ISSUES)}")
    data: dict[str, Any] = {"actor": actor, "act": act, "record": None, "problem": "", "cases": [], "calibration": None}
    narrow = desk.counts["signals"] > WHOLE
    if importlib.util.find_spec("scipy") is None:
        data["problem"] = "Weighing needs SciPy; install it with: pip install 'demarche[games]'."
    else:
        table = desk.listed()
        try:
            wanted = {"actor": actor, "act": act, "issue": issue, "target": target}
            data |= desk.kept(
                ("credibility", actor, act, issue, target),
                lambda: _weighed(desk, table, wanted, narrow),
                of="commitments",
            )
        except WeighError as error:
            data["problem"] = str(error)
    beside = {"COMMITTING": ACTS_THAT_BIND, "narrow": narrow}
    return Page("credibility.html", data, table=pl.DataFrame(data["cases"]), beside=beside)


def _weighed(desk: Desk, table: pl.DataFrame, wanted: dict[str, Any], narrow: bool) -> dict[str, Any]:
    from demarche import weigh

    found = weigh.record(table, **wanted)
    keys = {name: value for name, value in wanted.items() if value is not None}
    cases = table.filter(*(pl.col(name) == value for name, value in keys.items()))
    newest = cases.sort("date", descending=True, nulls_last=True).head(_MOST_CASES)
    columns = ("commitment", "date", "target", "issue", "what", "status", "decided_by")
    whole = t.some_commitments(desk.ledger, newest["commitment"].to_list())
    shown = whole.select(*columns, signal=pl.col("signal_ids").list.first()).to_dicts()
    own = table.filter(pl.col("actor") == wanted["actor"]) if narrow else table
    return {"record": found, "words": found.in_words(), "cases": shown, "calibration": _calibration(own)}


def _calibration(table: pl.DataFrame) -> dict[str, Any] | None:
    """Forecast each past case from those that were made before it, and compare with what happened; None where too few."""
    from demarche import weigh

    rows = table.select("actor", "target", "act", "issue", "date", "status")
    rows = rows.filter(pl.col("date").is_not_null(), pl.col("status").is_in(list(weigh.CARRIED_OUT))).sort("date")
    rows = rows.filter(pl.col("status") != "partly_kept")
    rows = rows.tail(_MOST_BEFORE + _MOST_FORECASTS)
    forecasts: list[tuple[float, float]] = []
    for row in rows.tail(_MOST_FORECASTS).iter_rows(named=True):
        day: date = row["date"]
        before = rows.filter(pl.col("date") < day)
        if not before.is_empty():
            made = weigh.record(before, actor=row["actor"], act=row["act"], issue=row["issue"])
            forecasts.append((made.probability, weigh.CARRIED_OUT[row["status"]]))
    if len(forecasts) < 4:
        return None
    told = weigh.score([p for p, _ in forecasts], [y for _, y in forecasts], bins=min(5, len(forecasts) // 2))
    return {"cases": told.cases, "brier": told.brier, "uncertainty": told.uncertainty, "curve": list(told.curve)}
