"""Documents that take seconds to write: written behind the pages, one after the other, and fetched when they are there."""

import queue
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from dataclasses import dataclass, field

from demarche import report
from demarche.errors import DemarcheError, InputError, ReportError
from demarche.web.asked import Asked
from demarche.web.desk import Desk, StillWorking

# Finished ones that are held for whoever fetches them a moment later; a brief of 10,000 footnotes is some 20 MB of HTML.
_KEPT, _KEPT_BYTES = 16, 64_000_000
_MOST_WAITING = 20
# Judgements that come in while a document is written make it be written again, so that it is of one moment; so often.
_TRIES = 3
FORMS: dict[str, tuple[str, Callable[[report.Document], bytes]]] = {
    "html": ("text/html; charset=utf-8", lambda document: report.as_html(document).encode("utf-8")),
    "md": ("text/markdown; charset=utf-8", lambda document: report.as_markdown(document).encode("utf-8")),
    "pdf": ("application/pdf", report.as_pdf),
}


@dataclass(slots=True)
class Paper:
    """A document that somebody asked for, and how far it is; once `done`, there is its `body`, or the `error` in its way."""

    number: int
    asked: Asked
    form: str
    state: str = "waiting"
    mixed: bool = False
    since: float = field(default_factory=time.monotonic)
    done: "Future[None]" = field(default_factory=Future)
    body: bytes = b""
    error: DemarcheError | None = None

    @property
    def name(self) -> str:
        """What its file is called, without the ending."""
        return "dossier" if self.asked.get("of") else "brief"

    @property
    def address(self) -> str:
        """Where it is fetched; once it is forgotten, that address writes it again."""
        return self.asked.url(f"/brief.{self.form}", paper=self.number)

    @property
    def seconds(self) -> int:
        """How long ago it was asked for."""
        return int(time.monotonic() - self.since)

    def fits(self, asked: Asked, form: str) -> bool:
        """Tell whether it is what an address asks for."""
        return self.asked.values == asked.values and self.form == form


class Papers:
    """Writes documents in a thread of its own, so that however long they take, no page waits for them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._papers: OrderedDict[int, Paper] = OrderedDict()
        self._by_key: dict[Hashable, int] = {}
        self._waiting: queue.SimpleQueue[Paper | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def ask(self, asked: Asked, form: str) -> Paper:
        """Return the paper that an address asks for, as of now; StillWorking where too many wait to be written."""
        key = (repr(sorted(asked.values.items())), form, self._desk.ledger.state())
        with self._lock:
            found = self._papers.get(self._by_key.get(key, 0))
            if found is not None and found.error is None:
                return found
            if sum(not paper.done.done() for paper in self._papers.values()) >= _MOST_WAITING:
                raise StillWorking(
                    f"{_MOST_WAITING} documents are waiting to be written. This page asks again by itself."
                )
            paper = Paper(max(self._papers, default=0) + 1, asked, form)
            self._papers[paper.number] = paper
            self._by_key[key] = paper.number
            self._forget()
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, name="papers", daemon=True)
                self._worker.start()
        self._waiting.put(paper)
        return paper

    def get(self, number: int) -> Paper | None:
        """Return a paper by its number, None once it is forgotten."""
        with self._lock:
            return self._papers.get(number)

    def ahead_of(self, paper: Paper) -> int:
        """Return how many papers are to be finished before one."""
        with self._lock:
            return sum(one.number < paper.number and not one.done.done() for one in self._papers.values())

    def close(self) -> None:
        """Let the one in work be finished, if that takes no longer than a moment, and write no other."""
        with self._lock:
            worker = self._worker
        if worker is not None:
            self._waiting.put(None)
            worker.join(timeout=10)

    def _forget(self) -> None:
        """Let go of the oldest that are done, as long as there are too many."""
        held = [paper for paper in self._papers.values() if paper.done.done()]
        size = sum(len(paper.body) for paper in held)
        for paper in held:
            if len(held) <= _KEPT and size <= _KEPT_BYTES:
                break
            held, size = held[1:], size - len(paper.body)
            del self._papers[paper.number]
        self._by_key = {key: number for key, number in self._by_key.items() if number in self._papers}

    def _work(self) -> None:
        while (paper := self._waiting.get()) is not None:
            paper.state = "writing"
            try:
                paper.body = self._written(paper)
            except DemarcheError as error:
                paper.error = error
            except Exception as error:
                told = f"writing it failed ({type(error).__name__}: {error}); please report it with the address"
                paper.error = ReportError(told)
            paper.state = "failed" if paper.error else "done"
            paper.done.set_result(None)

    def _written(self, paper: Paper) -> bytes:
        desk, key = self._desk, ("brief", repr(sorted(paper.asked.values.items())))
        for _ in range(_TRIES):
            if desk.ledger.may_lag:  # what is handed on is never of before the last judgement
                desk.work_out()
            state = desk.ledger.state()
            document = desk.kept(key, lambda: _document(desk, paper.asked))
            paper.mixed = desk.ledger.state() != state
            if not paper.mixed:
                break
        return FORMS[paper.form][1](document)


def _document(desk: Desk, asked: Asked) -> report.Document:
    since, until = asked.get("since") or None, asked.get("until") or None
    if actor := asked.get("of"):
        return report.dossier(desk.ledger, actor, since=since, until=until, actors=desk.actors)
    pair = (asked.get("from"), asked.get("to")) if asked.get("from") and asked.get("to") else None
    if pair is None and not asked.get("issue"):
        raise InputError("a brief is of two sides (from, to) or an issue; name them")
    scope = report.Scope(pair=pair, issue=asked.get("issue") or None, since=since, until=until)
    return report.brief(desk.ledger, scope, actors=desk.actors)
