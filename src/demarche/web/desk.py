"""What all pages stand on: the open ledger, a clock, and answers that hold until something is read or judged."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

import polars as pl

from demarche import report, track
from demarche.errors import DemarcheError, LedgerError
from demarche.ledger import Ledger, Rulings, WordIndex, bring_up, is_made
from demarche.web.guard import Keys

T = TypeVar("T")
# What an answer follows from: articles alone, signals as they are now, what is joined of them, or anything at all.
Basis = Literal["articles", "signals", "said", "commitments", "all"]
_KEPT = 256  # answers that are kept at most
# Bytes of tables among them: beside the 640 MB that the ledger's buffers may take, a desk of a million signals stays near 1 GB.
_KEPT_BYTES = 100_000_000
# Signals up to which the commitments of a whole ledger are shown on one page: of 100,000 they take under a second
# (benchmarks/desk.py). Of larger ledgers one actor's are.
WHOLE = 150_000
# Articles from which on words are looked up in an index; fewer are read through in 100 ms, and parts of words are found.
INDEXED = 10_000
# Signals up to which the present view is made while the first page waits: of 20,000 it takes half a second.
_AT_ONCE = 20_000
_MAKING = (
    "This ledger is being prepared. The first time that takes half a minute for a million signals; afterwards it is there "
    "at once. This page looks again by itself."
)
# Seconds that work behind the pages waits for them at a time; in an endless crowd it goes on by a few milliseconds between.
_PATIENCE = 0.1
# Somebody else may judge between bringing up the present view and asking it; nobody judges that often in a row.
_TRIES = 20
_MOST_FOUND = 30_000  # articles; words that more of them hold narrow nothing down


def _now() -> datetime:
    return datetime.now(UTC)


# A document in memory, for each of its footnotes: the longest, of 10,000, are some 30 MB.
_NOTE_BYTES = 3_000


def _size(answer: object) -> int:
    if isinstance(answer, report.Document):
        return _NOTE_BYTES * len(answer.notes)
    return int(answer.estimated_size()) if isinstance(answer, pl.DataFrame) else 0


class StillWorking(DemarcheError):
    """What a page shows is being worked out in the background."""


@dataclass(slots=True)
class Desk:
    """One ledger and its pages' common state. Safe to use from several threads."""

    ledger: Ledger
    keys: Keys
    reader: str = "rules"
    actors: Sequence[Path] = ()
    cautious: bool = False
    clock: Callable[[], datetime] = _now
    words: WordIndex | None = None
    deriving: threading.Event = field(default_factory=threading.Event)
    _names: report.Names | None = None
    _seen: tuple[int, int] | None = None
    _changes: int = 0
    _bytes: int = 0
    _kept: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict)
    _making: dict[Hashable, threading.Lock] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _bringing: threading.Lock = field(default_factory=threading.Lock)
    _serving: set[int] = field(default_factory=set)
    _idle: threading.Condition = field(default_factory=threading.Condition)

    def __post_init__(self) -> None:
        self.ledger.give_way = self.give_way

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Have work behind the pages wait while this thread makes one."""
        me = threading.get_ident()
        with self._idle:
            self._serving.add(me)
        try:
            yield
        finally:
            with self._idle:
                self._serving.discard(me)
                self._idle.notify_all()

    def give_way(self) -> None:
        """Wait while others make pages, for a while; what a page itself works out waits for nobody."""
        if not self._serving or threading.get_ident() in self._serving:
            return
        with self._idle:
            self._idle.wait_for(lambda: not self._serving, _PATIENCE)

    def is_up(self) -> bool:
        """Tell whether the present view is kept, after bringing it up to what was read and judged."""
        if self.ledger.state() == self._seen:
            return True
        with self._bringing:
            # Whoever waited here asks for what came in meanwhile too.
            state = self.ledger.state()
            if state != self._seen:
                if not is_made(self.ledger) and not self._is_small():
                    return False
                self._changes, self._seen = bring_up(self.ledger), state
        return True

    def _is_small(self) -> bool:
        sql = "SELECT coalesce(sum(signals), 0) FROM readings"
        return int(self.ledger.ask(sql, of="articles").item()) <= _AT_ONCE

    def told(self, sql: str, parameters: Sequence[object] = (), **filters: Any) -> pl.DataFrame:
        """Return what `Ledger.told` does; StillWorking while the tables behind it are made for the first time."""
        for _ in range(_TRIES):
            if not self.is_up():
                raise StillWorking(_MAKING)
            state = self.ledger.state()
            try:
                return self.ledger.told(sql, parameters, **filters)
            except LedgerError:
                if self.ledger.state() == state == self._seen:
                    raise  # nobody judged between bringing up and asking: something else is wrong
        raise StillWorking(_MAKING)

    def _state(self, of: Basis) -> Hashable:
        """Return what an answer holds as long as: the less it follows from, the fewer judgements make it be made anew."""
        up, state = self.is_up(), self.ledger.state()
        if of == "articles":
            return "articles", state[1]
        if of == "all" or not up:
            return state
        if of == "signals":
            return self._changes
        names = ("signal", "commitment") if of == "commitments" else ("signal",)
        said = self.kept(("said", names), lambda: self._said(names))
        return self._changes if not self.ledger.may_lag else track.made_of(self.ledger), said

    def _said(self, kinds: Sequence[str]) -> Hashable:
        """Return what people said that changes no signal, and yet what is made of them."""
        found = [(kind, record, one) for kind in kinds for record, one in self.rulings(kind).items()]
        joining = ("duplicate_of", "same_meeting_as")
        return hash(
            tuple(
                (record, field, one.id)
                for kind, record, fields in found
                for field, one in fields.items()
                if kind == "commitment" or field in joining
            )
        )

    def kept(self, key: Hashable, make: Callable[[], T], *, of: Basis = "all") -> T:
        """Return an answer, made anew only when something that it follows from was read or judged; once, whoever asks."""
        full = (key, self._state(of))
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
                self._bytes += _size(made)
                while len(self._kept) > _KEPT or (self._bytes > _KEPT_BYTES and len(self._kept) > 1):
                    self._bytes -= _size(self._kept.popitem(last=False)[1])
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

    def get_ready(self) -> None:
        """Work out what a small ledger needs before the first page; a large one is shown at once, and tells what is missing."""
        self.named("?")
        if self._is_small():
            self.work_out()

    def work_out(self) -> None:
        """Bring what is kept of tracks, commitments and meetings up to the ledger, while the other pages go on."""
        bring_up(self.ledger)
        if not track.is_made(self.ledger):
            self.deriving.set()
        try:
            track.refresh(self.ledger, now=True)
            # From now on pages need not wait for what a judgement changes in tracks: it is brought up behind them.
            self.ledger.may_lag = not self._is_small()
            track.kept_meetings(self.ledger, now=True)
        finally:
            self.deriving.clear()
        if self.ledger.may_lag:  # what several pages begin with is there before somebody asks for it
            self.listed()
            self.meetings()

    def commitments(self, *, from_: str | None = None, on: date | None = None) -> pl.DataFrame:
        """Return the commitments of a side, or of all, as of a day; StillWorking while they are being worked out."""
        self.worked_out()
        return self.kept(
            ("commitments", from_, on), lambda: track.commitments(self.ledger, from_=from_, on=on), of="commitments"
        )

    def is_behind(self) -> bool:
        """Tell whether tracks, commitments and meetings do not have the last judgements or readings yet."""
        return self.ledger.may_lag and (track.is_behind(self.ledger) or track.are_meetings_behind(self.ledger))

    def listed(self, **wanted: str | None) -> pl.DataFrame:
        """Return what `track.list_commitments` does; StillWorking while commitments are being worked out."""
        self.worked_out()
        key = ("listed", *sorted(wanted.items(), key=repr))
        return self.kept(key, lambda: track.list_commitments(self.ledger, **wanted), of="commitments")

    def meetings(self) -> pl.DataFrame:
        """Return the meetings; of a large ledger as they were last gathered, while `is_behind` tells of it."""
        state = track.meetings_made_of(self.ledger)
        return self.kept(("meetings", state), lambda: track.kept_meetings(self.ledger), of="articles")

    def narrowed(self, filters: dict[str, Any], *, of: str = "signals") -> dict[str, Any]:
        """Return filters with the articles in which alone their words can stand, where the index of words tells.

        Of articles themselves it tells all, and the texts need not be read again.
        """
        if self.words is None or "text" not in filters or self.counts["articles"] < INDEXED:
            return filters
        found = self.words.articles(filters["text"], most=_MOST_FOUND if of != "articles" else self.counts["articles"])
        if found is None:
            return filters
        return {name: value for name, value in filters.items() if of != "articles" or name != "text"} | {
            "article": found
        }

    def named(self, path: str) -> str:
        """Return an actor in words: `SUN` is the Soviet Union."""
        self._names = self._names or report.Names(self.actors)
        return self._names.speaker(path, full=True)

    @property
    def counts(self) -> dict[str, int]:
        """How many articles, statements, signals and channels the newest readings have."""
        sql = "SELECT count(*) AS articles, sum(statements) AS statements, sum(signals) AS signals, sum(channels) AS channels FROM readings WHERE reading IN (SELECT reading FROM latest)"
        row = self.kept("counts", lambda: self.ledger.ask(sql, of="articles").to_dicts(), of="articles")[0]
        return {name: int(value or 0) for name, value in row.items()}

    @property
    def days(self) -> tuple[date | None, date | None]:
        """The first and the last day of publication."""
        sql = "SELECT min(published), max(published) FROM readings WHERE reading IN (SELECT reading FROM latest)"
        first, last = self.kept("days", lambda: self.ledger.ask(sql, of="articles").row(0), of="articles")
        return first, last

    @property
    def sides(self) -> list[str]:
        """The principals that act or are acted toward, the busiest first."""
        sql = "SELECT path FROM names WHERE code = principal AND side_mentions > 0 AND path <> '?' ORDER BY side_mentions DESC, path LIMIT 300"

        def find() -> list[str]:
            return [str(name) for name in self.told(sql)["path"].to_list()]

        try:
            return self.kept("sides", find, of="signals")
        except StillWorking:
            return []
