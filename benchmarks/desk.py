"""How fast the desk's pages are on a large ledger of invented readings.

    python benchmarks/desk.py --articles 100000 [--ledger FILE]

Serves the ledger in a process of its own, lets it read one article (so that the ledger has two runs), starts it again,
and asks each page: once (`cold`), for addresses none of which was asked before (`median`, `worst`), for the same again
(`again`), and twice more each time somebody has rejected a report of a meeting: at once (`after a judgement`), and while
what follows from that is worked in behind the pages (`meanwhile`). Times are milliseconds from the sending of the request to
the last byte, as a browser would see it; `processor` is what the server itself took for a first answer, which other work
on the machine hardly changes. A brief is a page that tells how far it is; `briefs` says after how long the file is there.
Prints a JSON object.
Some thousand articles are made as benchmarks/ledger.py makes them; the rest are copies of them in other words, under
other ids and days, made in SQL, which takes minutes for a million signals instead of half an hour.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.cookiejar import CookieJar
from pathlib import Path
from string import ascii_lowercase
from urllib.parse import urlencode

import duckdb
from synthetic import SIGNALS

from demarche.ledger import open_ledger
from ledger import fill

BASE = 5_000  # articles that are made one by one
SIDES = ("RUS", "USA", "UKR", "CHN", "IRN", "ISR", "GBR")
# A copy is told in other words, letter for letter, so that it is another article to the index of words and to commitments.
_TURNED = "translate({0}, 'abcdefghijklmnopqrstuvwxyz', '{{alphabet}}')"
_COPY = f"""
CREATE OR REPLACE TEMP TABLE ids AS SELECT article_id AS old, sha256({_TURNED.format('"text"')} || ' {{k}}') AS hash,
  substr(hash, 1, 16) AS new FROM articles WHERE article_id IN (SELECT article_id FROM readings WHERE reading <= {{base}});
INSERT INTO articles BY NAME SELECT new AS article_id, hash AS text_sha256, {_TURNED.format('"text"')} || ' {{k}}' AS "text",
  characters + {{more}} AS characters FROM articles JOIN ids ON article_id = old;
INSERT INTO readings BY NAME SELECT r.* REPLACE (reading + {{step}} AS reading, new AS article_id,
  DATE '2025-01-01' + CAST((published - DATE '2025-01-01' + {{k}} * 37) % 730 AS INTEGER) AS published)
  FROM readings r JOIN ids ON article_id = old WHERE reading <= {{base}};
"""
_COPY += "".join(
    f"""
INSERT INTO {kind}s BY NAME SELECT r.* REPLACE (reading + {{step}} AS reading, new AS article_id,
  {", ".join(f"{_TURNED.format(name)} AS {name}" for name in texts)},
  {", ".join(f"substr(sha256({name} || '{{k}}'), 1, 20) AS {name}" for name in names)})
  FROM {kind}s r JOIN ids ON article_id = old WHERE reading <= {{base}};
"""
    for kind, names, texts in (
        ("statement", ("statement_id",), ("source_text", "content_text", "cue_text")),
        ("signal", ("signal_id", "statement_id"), ("source_text", "evidence_text", "condition_text", "deadline_text")),
        ("channel", ("channel_id",), ("evidence_text",)),
    )
)


def make(path: Path, articles: int) -> None:
    """Fill a ledger with so many articles, a multiple of those made one by one."""
    base = min(BASE, articles)
    with open_ledger(path) as ledger:
        fill(ledger, base, batch=100)
    with duckdb.connect(path) as connection:
        for k in range(1, articles // base):
            turned = ascii_lowercase[k % 26 :] + ascii_lowercase[: k % 26]
            connection.execute(_COPY.format(k=k, base=base, step=k * base, more=1 + len(str(k)), alphabet=turned))


PASTED = "Envoy speaks\n\nMoscow warned Washington on Friday that it would respond if sanctions were imposed."


def addresses(some: list[str]) -> dict[str, list[str]]:
    """Return, for each page, addresses that differ in what has to be worked out; the first is asked cold."""
    pairs = [(one, other) for one in SIDES for other in SIDES if one != other][:6]
    days = [f"2026-0{month}-1{month}" for month in range(2, 8)]
    words = ("harbour", "winter", "pledge", "river", "fleet", "garrison")
    wide = [f"since=2026-0{month}-01" for month in range(1, 7)]
    return {
        "today": ["/today", *(f"/today?day={day}" for day in days[1:])],
        "today, a month": [f"/today?day={day}&days=30" for day in days],
        "changes": [f"/changes?day={day}" for day in days],
        "article": [f"/article/{name}" for name in some],
        "search, newest": [f"/search?page={page}" for page in (1, 2, 3, 5, 8, 400)],
        "search, two sides": [f"/search?from={one}&to={other}" for one, other in pairs],
        "search, many fields": [f"/search?from=RUS/mfa&act=demand,warn&issue=trade&{part}" for part in wide],
        "search, words": [f"/search?q={word}+envoy" for word in words],
        "search, statements": [f"/search?what=statements&from={side}" for side in SIDES[:6]],
        "search, statements by words": [f"/search?what=statements&q={word}+treaty" for word in words],
        "search, articles": [f"/search?what=articles&page={page}" for page in (1, 2, 3, 5, 8, 90)],
        "search, articles by words": [f"/search?what=articles&q={word}+envoy" for word in words],
        "actor": [f"/actor?of={side}" for side in (*SIDES[:4], "RUS/mfa", "USA/president/john-doe")],
        "actors, listed": ["/actor", "/actor?q=mfa", "/actor?q=john", "/actor?page=2"],
        "completion": [f"/actors.json?q={letters}" for letters in ("ru", "us", "ja", "jo", "ch", "m")],
        "graph": ["/graph", "/graph?issue=trade", "/graph?act=threaten", *(f"/graph?{part}" for part in wide[:3])],
        "graph, opened": [f"/graph?open={side}" for side in SIDES[:6]],
        "timeline": [f"/timeline?sides={one},{other}" for one, other in pairs],
        "timeline, its 10,000 signals": [f"/timeline.json?sides={one},{other}" for one, other in reversed(pairs)],
        "tracks": [
            "/tracks",
            "/tracks?from=RUS",
            "/tracks?to=USA",
            "/tracks?issue=trade",
            "/tracks?page=3",
            f"/tracks?{wide[1]}",
        ],
        "track": [f"/track?from={one}&to={other}&issue=trade" for one, other in pairs],
        "track, all issues": [f"/track?from={one}&to={other}" for one, other in pairs],
        "positions": [f"/positions?sides={one},{other}" for one, other in pairs],
        "commitments": ["/commitments", "/commitments?status=open", "/commitments?page=3", "/commitments?act=threaten"],
        "commitments of one side": [f"/commitments?from={side}" for side in ("RUS", "USA", "ABX", "PRK", "TUR", "EU")],
        "meetings": ["/meetings", "/meetings?party=RUS", "/meetings?page=2", "/meetings?q=treaty"],
        "credibility": [
            f"/credibility?actor={side}&act=threaten" for side in ("RUS", "USA", "ABX", "PRK", "TUR", "EU")
        ],
        "review": [
            "/review",
            "/review?act=threaten",
            "/review?from=RUS",
            "/review?order=newest",
            "/review?issue=trade",
        ],
        "judgements": ["/judgements"],
        "read": ["/read"],
        "a brief, as HTML": [
            f"/brief.html?from={one}&to={other}&issue=trade&since=2026-10-01" for one, other in pairs[:3]
        ],
        "JSON": [
            "/today.json?day=2026-03-02",
            "/search.json?from=CHN",
            "/tracks.json?from=IRN",
            "/graph.json?issue=aid",
            "/meetings.json?party=ISR",
            "/review.json?act=warn",
            "/commitments.json?from=IND",
            "/positions.json?sides=IND,FRA",
        ],
        "CSV": [
            "/tracks.csv?from=RUS",
            "/track.csv?from=RUS&to=USA&issue=aid",
            "/graph.csv?issue=energy",
            "/commitments.csv?from=GBR",
            "/positions.csv?sides=EU,TUR",
            "/search.csv?from=PRK&to=IND",
        ],
        "CSV of 10,000 rows": ["/search.csv?from=RUS&to=IRN", "/search.csv?from=USA&to=CHN"],
    }


class Visitor:
    """Somebody with a browser: asks pages, sends forms, and has the server's processor time read (Linux)."""

    def __init__(self, address: str, server: int) -> None:
        self.address, self.server = address, server
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
        self.opener.addheaders = [("accept", "text/html")]

    def ask(self, path: str, fields: dict[str, str] | None = None) -> tuple[float, float, str]:
        """Return the milliseconds of an answer, those of the processor, and the answer."""
        body = urlencode(fields).encode() if fields else None
        before, begun = self.spent(), time.perf_counter()
        with self.opener.open(self.address + path, body, timeout=900) as answer:
            told = answer.read().decode()
        return (time.perf_counter() - begun) * 1000, self.spent() - before, told

    def spent(self) -> float:
        """Return the milliseconds of processor time that the server has taken."""
        fields = Path(f"/proc/{self.server}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")

    def send(self, path: str, **fields: str) -> float:
        """Send a form as a page of the desk would; return its milliseconds."""
        key = re.search(r'name="form_key" value="([0-9a-f]+)"', self.ask("/read")[2])
        assert key is not None
        return self.ask(path, {"form_key": key[1], "back": "/static/icon.svg", **fields})[0]

    def caught_up(self) -> None:
        """Wait until what follows from the last judgement is worked in."""
        while json.loads(self.ask("/behind.json")[2])["behind"]:
            time.sleep(0.2)

    def settled(self) -> None:
        """Wait until nothing is worked out in the background: the server takes no time of itself."""
        while True:
            before = self.spent()
            time.sleep(2)
            if self.spent() - before < 30:
                return


@contextmanager
def served(path: Path) -> Iterator[Visitor]:
    """Serve a ledger for the length of the block."""
    code = "from demarche.cli import main; main()"
    words = [sys.executable, "-c", code, "serve", "--ledger", str(path), "--port", "0", "--reader", "rules"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONUNBUFFERED": "1"}
    ) as server:
        assert server.stdout is not None
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found is not None
        try:
            yield Visitor(found[0], server.pid)
        finally:
            server.terminate()


def measure(visitor: Visitor, only: str) -> dict[str, dict[str, float]]:
    """Return the times of every page."""
    some = json.loads(visitor.ask("/search.json?what=articles&page=7")[2])["rows"]
    asked = {page: paths for page, paths in addresses([row["article_id"] for row in some[:6]]).items() if only in page}
    told: dict[str, dict[str, float]] = {}
    for page, paths in asked.items():
        told[page] = {"cold": round(visitor.ask(paths[0])[0])}
    visitor.settled()
    for page, paths in asked.items():
        first = [visitor.ask(path)[:2] for path in paths[1:] or paths]
        again = [visitor.ask(path)[0] for path in paths]
        told[page] |= {
            "median": round(statistics.median(wall for wall, _ in first)),
            "worst": round(max(wall for wall, _ in first)),
            "processor": round(statistics.median(spent for _, spent in first)),
            "again": round(statistics.median(again)),
        }
        print(f"{page:30} {told[page]}", file=sys.stderr, flush=True)
        if "brief" in page:  # of which the files are still being written
            visitor.settled()
    return told


_PAUSE = 2.0  # seconds after a judgement; by then it is being worked in


def judge(visitor: Visitor, told: dict[str, dict[str, float]]) -> dict[str, float]:
    """Add, for each page, its first answers after somebody rejected a report of a meeting; return those of judging."""
    rows = json.loads(visitor.ask("/search.json?act=meet&page=2")[2])["rows"]
    rows += json.loads(visitor.ask("/search.json?act=meet&page=9")[2])["rows"]
    records, times, behind = [row["signal_id"] for row in rows], [], []
    some = json.loads(visitor.ask("/search.json?what=articles&page=7")[2])["rows"]
    visitor.send("/name", author="bench")
    for number, (page, paths) in enumerate(addresses([row["article_id"] for row in some[:6]]).items()):
        if page not in told:
            continue
        times.append(visitor.send("/judge", kind="signal", record=records[number], verdict="reject"))
        begun = time.perf_counter()
        at_once = visitor.ask(paths[0])
        time.sleep(max(0.0, begun + _PAUSE - time.perf_counter()))
        meanwhile = visitor.ask(paths[1 % len(paths)])
        visitor.caught_up()
        behind.append(time.perf_counter() - begun)
        told[page] |= {"after a judgement": round(at_once[0]), "meanwhile": round(meanwhile[0])}
        print(
            f"{page:30} after a judgement {at_once[0]:.0f}, meanwhile {meanwhile[0]:.0f}", file=sys.stderr, flush=True
        )
    return {
        "median": round(statistics.median(times)),
        "worst": round(max(times)),
        "worked in after, s": round(statistics.median(behind), 1),
        "at most, s": round(max(behind), 1),
    }


def briefs(visitor: Visitor) -> dict[str, float]:
    """Return after how many seconds briefs of the busiest sides are there, in each form."""
    told = {}
    for form, side in (("html", "USA"), ("md", "CHN"), ("pdf", "IRN")):
        begun = time.perf_counter()
        page = visitor.ask(f"/brief.{form}?from=RUS&to={side}&issue=trade&since=2026-10-01")[2]
        while "is being written" in page:
            time.sleep(0.1)
            number = re.search(r"/papers/(\d+)", page)
            assert number is not None
            page = visitor.ask(f"/papers/{number[1]}")[2]
        told[form] = round(time.perf_counter() - begun, 1)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--only", default="", help="Pages whose name has this in it.")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.ledger or Path(folder) / "bench.ledger"
        if not path.exists():
            make(path, given.articles)
        with served(path) as visitor:
            visitor.send("/read", text=PASTED)
            visitor.settled()
        with served(path) as visitor:
            visitor.settled()
            pages = measure(visitor, given.only)
            judging = judge(visitor, pages)
            written = briefs(visitor) if not given.only or "brief" in given.only else {}
            status = Path(f"/proc/{visitor.server}/status").read_text(encoding="utf-8")
            peak = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024  # type: ignore[index]
    print(
        json.dumps(
            {
                "signals": given.articles * SIGNALS,
                "pages": pages,
                "judging": judging,
                "briefs": written,
                "peak MB": peak,
            }
        )
    )


if __name__ == "__main__":
    main()
