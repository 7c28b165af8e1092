"""Documents written behind the pages; and pages of a large ledger that follow a judgement a moment later, and say so."""

import asyncio
import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from running import Served, start, stop
from starlette.applications import Starlette

from demarche import report, track
from demarche.codebook import ISSUES
from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Reading, Versions
from demarche.web import make_app
from telling import told

PERSON, PROGRAM = "text/html,application/xhtml+xml", "*/*"
FOLLOWING = ("changes", "actor", "track", "positions", "commitments", "meetings", "timeline", "credibility")


@dataclass
class Told:
    status: int
    headers: dict[str, str]
    body: bytes


def ask(app: Starlette, address: str, *, accept: str = PERSON) -> Told:
    """Ask an application as a server would, and return what it answers."""
    path, _, query = address.partition("?")
    scope: dict[str, Any] = {
        **{"type": "http", "method": "GET", "path": path, "raw_path": path.encode(), "query_string": query.encode()},
        **{"http_version": "1.1", "scheme": "http", "server": ("localhost", 80), "client": ("localhost", 1)},
        "headers": [(b"host", b"localhost"), (b"accept", accept.encode())],
    }
    found = Told(0, {}, b"")

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        if message["type"] == "http.response.start":
            found.status = message["status"]
            found.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        found.body += message.get("body", b"")

    # In a thread of its own: a browser of other tests has a loop running in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, app(scope, receive, send)).result()  # type: ignore[arg-type]
    return found


# --- pages that follow ----------------------------------------------------------------------------------------------------


@pytest.fixture
def lagging(ledger: Path) -> Iterator[tuple[Ledger, Starlette]]:
    """The archive as a large ledger is served: what was derived of it is brought up while nobody waits."""
    with open_ledger(ledger) as opened:
        app = make_app(opened)
        app.state.desk.work_out()
        opened.may_lag = True
        yield opened, app


def _reject_a_meeting(ledger: Ledger) -> None:
    _reject(ledger, ledger.signals(act="meet", limit=1)["signal_id"][0])


def _reject(ledger: Ledger, record: str) -> None:
    ledger.judge("signal", record, "verdict", "reject", author="ann", made=datetime(2026, 3, 1, tzinfo=UTC))


@pytest.mark.parametrize("page", FOLLOWING)
def test_a_page_that_lacks_the_last_judgement_says_so(lagging: tuple[Ledger, Starlette], page: str) -> None:
    ledger, app = lagging
    asked = f"?from=USA&to=SUN&of=USA&since={ledger.signals(limit=1)['published'][0]}"
    assert b"data-behind" not in ask(app, f"/{page}{asked}").body
    assert json.loads(ask(app, f"/{page}.json{asked}").body)["up_to_date"] is True
    _reject_a_meeting(ledger)
    assert b"data-behind" in ask(app, f"/{page}{asked}").body
    assert json.loads(ask(app, f"/{page}.json{asked}").body)["up_to_date"] is False
    sheet = ask(app, f"/{page}.csv{asked}")
    assert "before-the-last-judgement" in sheet.headers["content-disposition"]
    assert sheet.headers["x-demarche-up-to-date"] == "no"
    assert json.loads(ask(app, "/behind.json").body)["behind"] is True
    app.state.desk.work_out()
    ledger.may_lag = True
    assert json.loads(ask(app, "/behind.json").body)["behind"] is False
    assert b"data-behind" not in ask(app, f"/{page}{asked}").body


def test_meetings_are_shown_as_they_were_until_they_are_brought_up(lagging: tuple[Ledger, Starlette]) -> None:
    ledger, app = lagging
    before = json.loads(ask(app, "/meetings.json").body)["meetings"]
    # Not every signal that somebody meets is of a meeting: a lone one that names no other side is of none.
    gone = next(meeting for meeting in before if len(meeting["signal_ids"]) == 1)
    _reject(ledger, gone["signal_ids"][0])
    assert json.loads(ask(app, "/meetings.json").body)["meetings"] == before
    app.state.desk.work_out()
    left = [meeting for meeting in before if meeting != gone]
    assert json.loads(ask(app, "/meetings.json").body)["meetings"] == left


def test_what_is_worked_in_waits_for_pages_but_not_for_ever(lagging: tuple[Ledger, Starlette]) -> None:
    ledger, app = lagging
    desk = app.state.desk
    _reject_a_meeting(ledger)

    def waited() -> float:
        """Return the seconds that giving way takes at the least, whatever else this machine does."""
        times = []
        for _ in range(5):
            begun = time.monotonic()
            desk.give_way()
            times.append(time.monotonic() - begun)
        return min(times)

    # Somebody's page that takes for ever, as those of a crowd do together, in another thread than the work.
    with desk.serving(), ThreadPoolExecutor(1) as pool:
        assert 0.05 < pool.submit(waited).result() < 5
        pool.submit(desk.work_out).result(60)
        ledger.may_lag = True
        assert json.loads(ask(app, "/behind.json").body)["behind"] is False
        assert waited() < 0.05, "what a page itself works out waits for nobody"
    assert waited() < 0.05, "nobody is there to wait for"


def test_signals_follow_a_judgement_at_once(lagging: tuple[Ledger, Starlette]) -> None:
    ledger, app = lagging
    before = json.loads(ask(app, "/search.json?act=meet").body)["total"]
    _reject_a_meeting(ledger)
    assert json.loads(ask(app, "/search.json?act=meet").body)["total"] == before - 1


def test_what_is_handed_on_has_the_last_judgement(lagging: tuple[Ledger, Starlette]) -> None:
    ledger, app = lagging
    address = "/brief.md?from=USA&to=SUN"
    before = ask(app, address, accept=PROGRAM).body.decode()
    first = json.loads(ask(app, "/track.json?from=USA&to=SUN").body)["told"][0]
    made = datetime(2026, 3, 1, tzinfo=UTC)
    ledger.judge("signal", first["signal_ids"], "verdict", "reject", author="ann", made=made)
    after = ask(app, address, accept=PROGRAM).body.decode()
    assert after != before
    ledger.may_lag = False
    assert after == report.as_markdown(report.brief(ledger, report.Scope(pair=("USA", "SUN"))))
    assert not track.is_behind(ledger)


# --- documents ------------------------------------------------------------------------------------------------------------


def test_a_program_gets_the_file_and_its_error(shared_desk: Served) -> None:
    answer = shared_desk.get("/brief.html?from=USA&to=SUN")
    assert answer.status == 200
    assert answer.text.startswith("<!doctype html")
    assert 'filename="brief.html"' in answer.headers["content-disposition"]
    assert shared_desk.get("/brief.md?of=USA").headers["content-disposition"] == 'attachment; filename="dossier.md"'
    refused = shared_desk.get("/brief.html?from=USA&to=SUN&since=1962-11-30&until=1962-10-01")
    assert refused.status == 400
    assert "before it begins" in refused.text
    assert shared_desk.get("/brief.html?from=USA").status == 400
    assert shared_desk.get("/brief.doc?of=USA").status == 404
    assert shared_desk.get("/papers/9999").status == 404
    assert shared_desk.get("/papers/%C2%B2").status == 404


def test_who_waits_sees_how_far_it_is_and_then_has_the_file(shared_desk: Served) -> None:
    asked = "/brief.pdf?from=USA&to=CUB"
    answer = shared_desk.get(asked, accept=PERSON)
    assert answer.status == 303, "a PDF takes longer than a page may"
    where = answer.headers["location"]
    while (state := json.loads(shared_desk.get(f"{where}.json").text))["state"] in ("waiting", "writing"):
        assert 'http-equiv="refresh" content="1"' in (page := shared_desk.get(where).text) or "is ready" in page
    assert state["state"] == "done", state
    assert f'content="0; url={state["address"].replace("&", "&amp;")}"' in shared_desk.get(where).text
    fetched = shared_desk.request("GET", state["address"], accept=PERSON)
    assert fetched.text.startswith("%PDF-")
    assert fetched.status == 200
    other = shared_desk.get(state["address"].replace("CUB", "GBR"), accept=PERSON)
    assert other.headers.get("location") != where, "a paper is only what its own address asks for"


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk over a ledger in which two sides said more to each other than one document can footnote."""
    path = tmp_path_factory.mktemp("crowded") / "crowded.duckdb"
    with open_ledger(path) as ledger:
        run = ledger.begin_run(Versions("0", reader="hand"))
        ledger.add_many(map(_crowd, range(400)), run)
    served = start(path)
    yield served
    stop(served)


def _crowd(number: int) -> Reading:
    """Return a day's article of what is neither alike nor binds anybody, so that no time goes into comparing it."""
    words = [
        f"Herald {number} {n} named {'abcdefghijklmnopqrstuvwxyz'[n] * (1 + number % 7)}{number}." for n in range(26)
    ]
    article = Article(" ".join(words), outlet="The Post", published=date(2025, 1, 1) + timedelta(number))
    issues = list(ISSUES)
    signals = (told(article, "accuse", "RUS", "USA", one, issue=issues[n % len(issues)]) for n, one in enumerate(words))
    return Reading(article, signals=tuple(signals))


def test_more_than_a_document_can_footnote_is_refused_with_a_remedy(crowded: Served) -> None:
    for accept in (PERSON, PROGRAM):
        answer = crowded.get("/brief.html?from=RUS&to=USA", accept=accept)
        if answer.status == 303:
            where = answer.headers["location"]
            while json.loads(crowded.get(f"{where}.json").text)["state"] in ("waiting", "writing"):
                pass
            answer = crowded.get(where)
        assert answer.status == 400
        assert f"more than {report.MOST:,} utterances" in answer.text
        assert "shorten it" in answer.text
    assert crowded.get("/brief.html?from=RUS&to=USA&until=2025-02-28").status == 200
