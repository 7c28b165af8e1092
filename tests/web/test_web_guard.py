"""Who may come in, how much he may send, and what a browser may do with an answer."""

import contextlib
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running import Served, command, environment, start, stop

TOKEN = "correct-horse-battery"
PAGES = (
    *(
        "/today",
        "/changes",
        "/search",
        "/search?what=statements",
        "/search?what=articles",
        "/actor",
        "/actor?of=USA",
        "/actors",
    ),
    *("/tracks", "/track?from=USA&to=SUN", "/positions", "/commitments", "/meetings", "/graph", "/timeline"),
    *("/credibility?actor=SUN&act=promise", "/review", "/judgements", "/read"),
)


@pytest.mark.parametrize("path", PAGES)
def test_every_page_is_html_json_and_csv(shared_desk: Served, path: str) -> None:
    bare, _, query = path.partition("?")
    for suffix, kind in (("", "text/html"), (".json", "application/json"), (".csv", "text/csv")):
        answer = shared_desk.get(f"{bare}{suffix}?{query}")
        assert answer.status == 200, answer.text[:300]
        assert answer.headers["content-type"].startswith(kind)


def test_answers_bind_the_browser(shared_desk: Served) -> None:
    for path in ("/today", "/search.json", "/static/desk.js", "/nowhere", "/article/none"):
        headers = shared_desk.get(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "same-origin"


def test_no_page_carries_script_or_style_of_its_own(shared_desk: Served) -> None:
    for path in PAGES:
        text = shared_desk.get(path).text
        assert "<style" not in text
        assert " style=" not in text
        assert "<script>" not in text
        assert "://" not in text.replace("http://www.w3.org", "")


def test_only_its_own_names_are_answered(shared_desk: Served) -> None:
    port = urlsplit(shared_desk.address).port
    assert shared_desk.get("/today", host="evil.example").status == 421
    assert shared_desk.get("/today", host=f"evil.example:{port}").status == 421
    assert shared_desk.get("/today", host=f"localhost:{port}").status == 200


def test_forms_of_other_sites_change_nothing(shared_desk: Served) -> None:
    shared_desk.name("ann")
    fields: dict[str, str | list[str]] = {"kind": "commitment", "record": "x", "status": "kept"}
    assert shared_desk.post("/judge", {**fields, "form_key": "0" * 64}).status == 403
    assert shared_desk.post("/judge", {**fields, "form_key": ""}).status == 403
    assert shared_desk.post("/judge", fields, origin="http://evil.example").status == 403
    assert shared_desk.post("/judge", fields, sec_fetch_site="cross-site").status == 403
    assert shared_desk.get("/judgements.json").text.count('"total": 0') == 1


def test_a_form_leads_back_to_the_desk_only(shared_desk: Served) -> None:
    for back in ("//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "/\r\nx: y"):
        answer = shared_desk.post("/name", {"author": "ann", "back": back})
        assert answer.status == 303
        assert answer.headers["location"] == "/"


@pytest.mark.parametrize(
    "path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd", "/article/..%2f..%2fx"]
)
def test_no_path_outside_is_served(shared_desk: Served, path: str) -> None:
    answer = shared_desk.get(path)
    assert answer.status in (400, 404)
    assert "Starlette" not in answer.text


def test_what_is_too_large_is_refused_with_a_remedy(shared_desk: Served) -> None:
    answer = shared_desk.request("POST", "/read", b"x" * (20 * 2**20 + 1))
    assert answer.status == 413
    assert "20 MiB" in answer.text
    assert "demarche read" in answer.text
    netloc, form = urlsplit(shared_desk.address), "Content-Type: application/x-www-form-urlencoded\r\n"
    with socket.create_connection((netloc.hostname or "", netloc.port or 0), timeout=30) as line:
        line.sendall(
            f"POST /read HTTP/1.1\r\nHost: {netloc.netloc}\r\n{form}Transfer-Encoding: chunked\r\n\r\n".encode()
        )
        chunk = b"100000\r\n" + b"x" * 0x100000 + b"\r\n"
        for _ in range(24):
            line.sendall(chunk)
        line.sendall(b"0\r\n\r\n")
        assert b" 413 " in line.recv(200)
    assert shared_desk.get("/today").status == 200


def test_slow_clients_hold_nobody_up(shared_desk: Served) -> None:
    netloc = urlsplit(shared_desk.address)
    with contextlib.ExitStack() as stack:
        for number in range(200):
            line = stack.enter_context(socket.create_connection((netloc.hostname or "", netloc.port or 0), timeout=30))
            if number % 2:
                line.sendall(b"GET /today HT")
            else:
                line.sendall(f"POST /read HTTP/1.1\r\nHost: {netloc.netloc}\r\nContent-Length: 1000\r\n\r\nab".encode())
        begun = time.monotonic()
        assert shared_desk.get("/meetings").status == 200
        assert time.monotonic() - begun < 5


@pytest.mark.slow
def test_a_thousand_at_once_are_all_answered(shared_desk: Served) -> None:
    statuses: list[int] = []

    def ask() -> None:
        visitor = Served(shared_desk.address, shared_desk.process, shared_desk.ledger)
        statuses.append(visitor.get("/search.json?from=USA").status)

    threads = [threading.Thread(target=ask) for _ in range(1000)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(90)
    assert statuses.count(200) == 1000


def test_others_come_in_only_with_the_token(ledger: Path) -> None:
    refused = subprocess.run(
        command("serve", "--ledger", ledger, "--host", "0.0.0.0"),
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert refused.returncode == 2
    assert "DEMARCHE_TOKEN" in refused.stderr
    served = start(ledger, "--host", "0.0.0.0", DEMARCHE_TOKEN=TOKEN)
    served.address = served.address.replace("0.0.0.0", "127.0.0.1")
    try:
        assert served.get("/today").status == 303
        assert served.get("/search.json").status == 401
        assert served.get("/search.json", authorization="Bearer wrong-wrong-wrong").status == 401
        assert served.get("/search.json", authorization=f"Bearer {TOKEN}").status == 200
        key = served.get("/enter").text.split('name="form_key" value="')[1].split('"')[0]
        post = {"content_type": "application/x-www-form-urlencoded"}
        assert (
            served.request("POST", "/enter", f"form_key={key}&token=guess-guess-guess".encode(), **post).status == 401
        )
        assert served.get("/today").status == 303
        assert served.request("POST", "/enter", f"form_key={key}&token={TOKEN}".encode(), **post).status == 303
        assert served.get("/today").status == 200
    finally:
        stop(served)


def test_a_held_ledger_names_its_desk(desk: Served) -> None:
    asked = subprocess.run(
        command("ask", "--ledger", desk.ledger), capture_output=True, text=True, check=False, env=environment()
    )
    assert asked.returncode == 2
    assert desk.address in asked.stderr
    stop(desk)
    again = subprocess.run(
        command("ask", "--ledger", desk.ledger), capture_output=True, text=True, check=False, env=environment()
    )
    assert again.returncode == 0, again.stderr


def test_a_port_that_is_taken_is_named(desk: Served) -> None:
    port = str(urlsplit(desk.address).port)
    other = desk.ledger.with_name("other.duckdb")
    told = subprocess.run(
        command("serve", "--ledger", other, "--port", port),
        capture_output=True,
        text=True,
        check=False,
        env=environment(),
    )
    assert told.returncode == 2
    assert "--port" in told.stderr


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_told_to_end_it_closes_the_ledger(ledger: Path, how: signal.Signals) -> None:
    served = start(ledger)
    assert served.get("/today").status == 200
    assert "Traceback" not in stop(served, how)
    left = sorted(path.name for path in ledger.parent.iterdir())
    assert left == [ledger.name], "neither a log of changes nor the note that says where to look"


def test_a_kill_loses_no_judgement(ledger: Path) -> None:
    from demarche.ledger import open_ledger

    served = start(ledger)
    served.name("ann")
    with_ids = served.get("/search.json?act=demand").text
    record = with_ids.split('"signal_id": "')[1].split('"')[0]
    answer = served.post("/judge", {"kind": "signal", "record": record, "verdict": "reject", "note": "no demand"})
    assert answer.status == 303
    stop(served, signal.SIGKILL)
    with open_ledger(ledger) as opened:
        assert [(one.record, one.value, one.author) for one in opened.all_judgements()] == [(record, "reject", "ann")]
