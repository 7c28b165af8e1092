"""What all pages stand on: the open ledger, a clock, and answers that hold until something is read or judged."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import polars as pl

from demarche import track
from demarche.errors import DemarcheError
from demarche.ledger import Ledger, Rulings, WordIndex
from demarche.web.guard import Keys

T = TypeVar("T")
_KEPT = 64  # answers that are kept at most
# Signals up to which the commitments of a whole ledger are shown on one page: of 100,000 they take under a second
# (benchmarks/desk.py). Of larger ledgers one actor's are.
WHOLE = 150_000
# Articles from which on words are looked up in an index; fewer are read through in 100 ms, and parts of words are found.
INDEXED = 10_000
_MOST_FOUND = 30_000  # articles; words that more of them hold narrow nothing down


def _now() -> datetime:
    return datetime.now(UTC)


class StillWorking(DemarcheError):
    """What a page shows is being worked out in the background."""


@dataclass(slots=True)
class Desk:
    """One ledger and its pages' common state. Safe to use from several threads."""

    ledger: Ledger
    keys: Keys
    reader: str = "rules"
    actors: Sequence[Path] = ()
    clock: Callable[[], datetime] = _now
    words: WordIndex | None = None
    deriving: threading.Event = field(default_factory=threading.Event)
    _kept: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    _making: dict[Hashable, threading.Lock] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def kept(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return an answer, made anew only when something was read or judged since; made once, whoever asks."""
        full = (key, self.ledger.state())
        with self._lock:
            if full in self._kept:
                self._kept.move_to_end(full)
                found: T = self._kept[full]
                return found
            making = self._making.setdefault(full, threading.Lock())
        with making:
            with self._lock:
                if full in self._kept:
                    found = self._kept[full]
                    return found
            made = make()
            with self._lock:
                self._kept[full] = made
                self._making.pop(full, None)
                while len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)
        return made

    def rulings(self, kind: str) -> Rulings:
        """Return what people's judgements say of the records of a kind."""
        return self.kept(("rulings", kind), lambda: self.ledger.rulings(kind))

    def worked_out(self) -> None:
        """Raise StillWorking while tracks and commitments are being worked out for the first time."""
        if self.deriving.is_set():
            raise StillWorking(
                "Tracks and commitments are being worked out. The first time, and after an upgrade, that takes about a "
                "minute for a million signals; afterwards they are there at once. This page looks again by itself."
            )

    def work_out(self) -> None:
        """Bring what is kept of tracks and commitments up to the ledger, while the other pages go on."""
        self.deriving.set()
        try:
            track.refresh(self.ledger)
        finally:
            self.deriving.clear()

    def commitments(self, *, from_: str | None = None, on: date | None = None) -> pl.DataFrame:
        """Return the commitments of a side, or of all, as of a day; StillWorking while they are being worked out."""
        self.worked_out()
        return self.kept(("commitments", from_, on), lambda: track.commitments(self.ledger, from_=from_, on=on))

    def narrowed(self, filters: dict[str, Any]) -> dict[str, Any]:
        """Return filters with the articles in which alone their words can stand, where the index of words tells."""
        if self.words is None or "text" not in filters or self.counts["articles"] < INDEXED:
            return filters
        found = self.words.articles(filters["text"], most=_MOST_FOUND)
        return filters if found is None else {**filters, "article": found}

    @property
    def counts(self) -> dict[str, int]:
        """How many articles, statements, signals and channels the newest readings have."""
        sql = "SELECT count(*) AS articles, sum(statements) AS statements, sum(signals) AS signals, sum(channels) AS channels FROM readings WHERE reading IN (SELECT reading FROM latest)"
        row = self.kept("counts", lambda: self.ledger.ask(sql, of="articles").to_dicts())[0]
        return {name: int(value or 0) for name, value in row.items()}

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day of publication."""
        sql = "SELECT min(published), max(published) FROM readings WHERE reading IN (SELECT reading FROM latest)"
        first, last = self.kept("days", lambda: self.ledger.ask(sql, of="articles").row(0))
        return first, last

    @property
    def sides(self) -> list[str]:
        """The principals that act or are acted toward, the busiest first."""
        sql = (
            "SELECT p, count(*) AS n FROM (SELECT unnest(list_distinct(list_concat(from_principals, to_principals))) AS p "
            "FROM found) WHERE p <> '?' GROUP BY p ORDER BY n DESC, p LIMIT 300"
        )
        return self.kept("sides", lambda: [str(name) for name in self.ledger.ask(sql)["p"].to_list()])
