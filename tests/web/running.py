"""A desk that really runs: its own process on this machine's loopback, its own ledger, and a real browser."""

import http.client
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote, urlencode, urlsplit

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).resolve().parents[2]
CUBA = ROOT / "examples" / "cuba-1962"
ACTORS = CUBA / "actors.toml"
# The browser looks for nothing outside this machine; as root it runs only without its own sandbox.
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
_COMMAND = "from demarche.cli import main; main()"


def command(*words: str | Path, **env: str) -> list[str]:
    return [sys.executable, "-c", _COMMAND, *map(str, words)]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path), **more}


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    text: str


@dataclass
class Served:
    """A desk at work; `post` sends what a form of its own pages would."""

    address: str
    process: "subprocess.Popen[str]"
    ledger: Path
    cookies: dict[str, str] = field(default_factory=dict)

    def request(self, method: str, path: str, body: bytes = b"", **headers: str) -> Answer:
        connection = http.client.HTTPConnection(urlsplit(self.address).netloc, timeout=60)
        try:
            sent = {"cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} | headers
            connection.request(
                method, path, body or None, {name.replace("_", "-"): value for name, value in sent.items()}
            )
            found = connection.getresponse()
            for value in found.headers.get_all("set-cookie") or []:
                name, _, rest = value.partition("=")
                self.cookies[name] = rest.split(";")[0]
            told = {name.lower(): value for name, value in found.headers.items()}
            return Answer(found.status, told, found.read().decode("utf-8", "replace"))
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> Answer:
        return self.request("GET", path, **headers)

    def form_key(self) -> str:
        found = re.search(r'name="form_key" value="([0-9a-f]+)"', self.get("/read").text)
        assert found is not None
        return found[1]

    def post(self, path: str, fields: dict[str, str | list[str]], **headers: str) -> Answer:
        body = urlencode({"form_key": self.form_key(), **fields}, doseq=True).encode()
        headers = {"content_type": "application/x-www-form-urlencoded"} | headers
        return self.request("POST", path, body, **headers)

    def name(self, author: str) -> None:
        self.cookies["demarche_author"] = quote(author)


def start(ledger: Path, *options: str, **env: str) -> Served:
    process = subprocess.Popen(
        command("serve", "--ledger", ledger, "--port", "0", *options),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(PYTHONUNBUFFERED="1", **env),
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    found = re.search(r"http://\S+", line)
    if found is None:
        process.wait(10)
        raise AssertionError(f"the desk did not start: {line}{process.stdout.read()}")
    return Served(found[0], process, ledger)


def stop(served: Served, how: signal.Signals = signal.SIGTERM) -> str:
    """End a desk; return what it printed after its first line."""
    served.process.send_signal(how)
    served.process.wait(60)
    assert served.process.stdout is not None
    with served.process.stdout as out:
        return out.read()


def read_into(ledger: Path, *paths: Path) -> None:
    subprocess.run(
        command("read", *paths, "--actors", ACTORS, "--ledger", ledger, "--quiet"), check=True, env=environment()
    )


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the shipped archive, read once."""
    ledger = tmp_path_factory.mktemp("archive") / "cuba.duckdb"
    read_into(ledger, CUBA)
    return ledger


@pytest.fixture
def ledger(archive: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(archive, tmp_path / "desk.duckdb"))


@pytest.fixture
def desk(ledger: Path) -> Iterator[Served]:
    served = start(ledger, "--actors", str(ACTORS))
    yield served
    told = stop(served) if served.process.poll() is None else ""
    assert "Traceback" not in told, told


@pytest.fixture(scope="module")
def shared_desk(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk for tests that change nothing others look at."""
    served = start(
        Path(shutil.copy(archive, tmp_path_factory.mktemp("shared") / "desk.duckdb")), "--actors", str(ACTORS)
    )
    yield served
    told = stop(served) if served.process.poll() is None else ""
    assert "Traceback" not in told, told


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        pytest.skip("NO BROWSER: the desk's pages are NOT tested; install one with: apt-get install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield launched
        launched.close()


@dataclass
class Watched:
    """A browser's page with all that went wrong on it."""

    page: "Page"
    faults: list[str] = field(default_factory=list)


def watch(page: "Page") -> Watched:
    watched = Watched(page)
    page.on("pageerror", lambda error: watched.faults.append(f"error: {error}"))
    page.on("dialog", lambda dialog: (watched.faults.append(f"dialog: {dialog.message}"), dialog.dismiss()))

    def heard(message: object) -> None:
        if getattr(message, "type", "") == "error":
            watched.faults.append(f"console: {getattr(message, 'text', '')}")

    page.on("console", heard)
    return watched


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    context.set_default_timeout(60_000)
    watched = watch(context.new_page())
    yield watched.page
    context.close()
    assert not watched.faults
