"""Reading another article: pasted or dropped, read one after the other in the background, put into the ledger."""

import queue
import re
import sqlite3
import tempfile
import threading
import time
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from demarche.errors import DemarcheError
from demarche.ingest import Duplicates, Failure, from_text, load, signature
from demarche.ledger import Entry, Run, WordIndex
from demarche.read import Reader
from demarche.records import Article
from demarche.web.asked import Asked
from demarche.web.desk import INDEXED, Desk
from demarche.web.entry import back, last, read_form
from demarche.web.shapes import Page

_MOST_JOBS = 200  # that are remembered
_MOST_ARTICLES = 2_000  # of one upload; larger collections are the command line's
_PAUSE = 1.5  # seconds after a judgement before tracks are brought up; people who review judge again within it
_NAME = re.compile(r"[^\w.()\- ]+")


@dataclass(slots=True)
class Item:
    """An article of a job: what it is called, its id once it is read, or what went wrong."""

    name: str
    article_id: str = ""
    title: str = ""
    known: bool = False
    error: str = ""
    statements: int = 0
    signals: int = 0


@dataclass(slots=True)
class Job:
    """What was handed in at once, and how far it is."""

    number: int
    name: str
    cautious: bool = False
    state: str = "waiting"
    items: list[Item] = field(default_factory=list)
    message: str = ""


@dataclass(slots=True)
class _Handed:
    """Text or files that wait to be read, with what their sender says of them."""

    job: Job
    text: str
    files: list[tuple[str, bytes]]
    outlet: str | None
    published: date | None


class Intake:
    """One reader at work in the background, job after job; the ledger gets each article as soon as it is read."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._jobs: OrderedDict[int, Job] = OrderedDict()
        self._waiting: queue.SimpleQueue[_Handed | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None
        self._ready: dict[bool, tuple[Reader, Run]] = {}
        self._duplicates: Duplicates | None = None
        self._judged: float | None = None

    def open(self) -> None:
        """Bring up to the ledger what is kept beside it: tracks, commitments, and the words of a large one."""
        self._waiting.put(_Handed(Job(0, ""), "", [], None, None))
        with self._lock:
            self._start()

    def settle(self) -> None:
        """Bring up what is kept once nobody has judged for a moment, so that the next page need not."""
        with self._lock:
            self._start()
            waits, self._judged = self._judged is not None, time.monotonic()
        if not waits:
            self._waiting.put(_Handed(Job(0, ""), "", [], None, None))

    def _pause(self) -> None:
        while self._judged is not None and self._waiting.empty():
            left = self._judged + _PAUSE - time.monotonic()
            if left <= 0:
                break
            time.sleep(left)
        self._judged = None

    def _start(self) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="reader", daemon=True)
            self._worker.start()

    def hand_in(
        self,
        *,
        text: str,
        files: list[tuple[str, bytes]],
        outlet: str | None,
        published: date | None,
        cautious: bool = False,
    ) -> Job:
        """Take text or files to be read, without what is doubtful if `cautious`; return the job to follow."""
        with self._lock:
            number = max(self._jobs, default=0) + 1
            name = ", ".join(name for name, _ in files[:3]) or "pasted text"
            job = self._jobs[number] = Job(number, name, cautious)
            while len(self._jobs) > _MOST_JOBS:
                self._jobs.popitem(last=False)
            self._start()
        self._waiting.put(_Handed(job, text, files, outlet, published))
        return job

    def job(self, number: int) -> Job | None:
        """Return a job by its number."""
        with self._lock:
            return self._jobs.get(number)

    def jobs(self) -> list[Job]:
        """Return the jobs, the newest first."""
        with self._lock:
            return list(reversed(self._jobs.values()))

    def close(self) -> None:
        """Let the article in work be finished, and read no other."""
        with self._lock:
            worker = self._worker
        if worker is not None:
            self._waiting.put(None)
            worker.join(timeout=30)

    def _work(self) -> None:
        while (handed := self._waiting.get()) is not None:
            handed.job.state = "reading"
            self._pause()
            try:
                self._read(handed)
            except DemarcheError as error:
                handed.job.message = str(error)
            except Exception as error:
                handed.job.message = f"Reading failed ({type(error).__name__}: {error}); please report it."
            handed.job.state = "done"
            self._keep_up()
            self._load()

    def _keep_up(self) -> None:
        """Bring tracks and the index of words up to the ledger; pages can do without, so a failure costs time only."""
        with suppress(DemarcheError, OSError, sqlite3.Error):
            self._desk.work_out()
            if self._desk.counts["articles"] < INDEXED:
                return
            index = WordIndex.beside(self._desk.ledger)
            index.update(self._desk.ledger)
            self._desk.words = index

    def _load(self) -> None:
        """Load what weighs credibility, which takes half a second, before somebody waits for it."""
        with suppress(ImportError):
            from demarche import weigh

            weigh.record  # noqa: B018

    def _read(self, handed: _Handed) -> None:
        options: dict[str, Any] = {"outlet": handed.outlet, "published": handed.published}
        options["today"] = self._desk.clock().date()
        if handed.text.strip():
            article = from_text(handed.text, file=None, encoding_errors="replace", **options)
            self._take(handed.job, "pasted text", article)
        with tempfile.TemporaryDirectory(prefix="demarche-") as folder:
            for number, (name, data) in enumerate(handed.files):
                # The name is the sender's: only its end is kept, to tell the kind of file by.
                path = Path(folder) / f"{number}-{_plain(name)}"
                path.write_bytes(data)
                for found in load(path, **options):
                    if len(handed.job.items) >= _MOST_ARTICLES:
                        handed.job.message = (
                            f"Only the first {_MOST_ARTICLES} articles were read; the command line reads more."
                        )
                        return
                    self._take(handed.job, name, found)

    def _take(self, job: Job, name: str, found: Article | Failure) -> None:
        if isinstance(found, Failure):
            job.items.append(Item(name, error=str(found).replace(found.path, _plain(name))))
            return
        reader, run = self._reader(cautious=job.cautious)
        item = Item(name, found.id, found.title or "")
        job.items.append(item)
        found = _named(found, name)
        if self._desk.ledger.has(found.id, run):
            item.known = True
            return
        try:
            reading = reader.read(found)
        except Exception as error:
            item.error = f"the reader failed on this article ({type(error).__name__}: {error}); please report it"
            return
        assert self._duplicates is not None
        twin = self._duplicates.check(found)
        near = twin.of if twin and twin.kind == "near" else None
        self._desk.ledger.add_many([Entry(reading, near, signature(found))], run)
        item.statements, item.signals = len(reading.statements), len(reading.signals)

    def _reader(self, *, cautious: bool) -> tuple[Reader, Run]:
        """Return the reader of what is pasted, and its run; loaded when first asked for."""
        if cautious not in self._ready:
            reader = Reader(self._desk.reader, actors=self._desk.actors, cautious=cautious)
            run = self._desk.ledger.begin_run(reader.versions, settings=reader.settings, started=self._desk.clock())
            self._ready[cautious] = reader, run
        if self._duplicates is None:
            self._duplicates = Duplicates(self._desk.ledger.signatures())
        return self._ready[cautious]


def _plain(name: str) -> str:
    return _NAME.sub("_", Path(name.replace("\\", "/")).name)[-80:].lstrip(".") or "file"


def _named(found: Article, name: str) -> Article:
    from dataclasses import replace

    return replace(found, file=_plain(name) if found.file else None)


def read(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show the form that takes articles, and what was handed in before."""
    intake: Intake = request.app.state.intake
    data = {"jobs": intake.jobs(), "limit": request.app.state.limit // 2**20, "cautious": desk.cautious}
    return Page("read.html", data)


def job(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show how far a job is; the page asks again until it is done."""
    intake: Intake = request.app.state.intake
    number = request.path_params["number"]
    found = intake.job(int(number)) if number.isdecimal() and len(number) < 10 else None
    if found is None:
        return Page("error.html", {"message": f"There is no job {number} any more.", "status": 404}, status=404)
    return Page("job.html", {"job": found})


async def hand_in(request: Request) -> Response:
    """Take pasted text or files, and lead to the page that shows how far their reading is."""
    form = await request.form(max_files=200, max_fields=50, max_part_size=request.app.state.limit)
    fields = await read_form(request, form)
    files = [
        (value.filename, await value.read())
        for value in form.getlist("files")
        if isinstance(value, UploadFile) and value.filename  # without one, a browser says that none was chosen
    ]
    text = last(fields, "text").replace("\r\n", "\n")
    if not text.strip() and not files:
        return back(fields, "no-text", otherwise="/read")
    asked = Asked.of("/read", [("date", last(fields, "date"))])
    intake: Intake = request.app.state.intake
    made = await run_in_threadpool(
        intake.hand_in,
        text=text,
        files=files,
        outlet=" ".join(last(fields, "outlet").split())[:200] or None,
        published=asked.day("date"),
        cautious=bool(last(fields, "cautious")),
    )
    return RedirectResponse(f"/jobs/{made.number}", 303)


def intake_routes() -> list[Route]:
    """Return the route that takes articles."""
    return [Route("/read", hand_in, methods=["POST"])]
