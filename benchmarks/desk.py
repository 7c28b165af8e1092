"""How fast the desk's pages are on a large ledger of invented readings.

    python benchmarks/desk.py --articles 100000 [--ledger FILE]

Serves the ledger in a process of its own and asks each page for several addresses, none twice: what is told is the first
answer to each, from the sending of the request to its last byte, with the median of the processor's time that the server
took for it (which other work on the machine hardly changes), and of asking the same again.
Prints a JSON object. Some thousand articles are made as benchmarks/ledger.py makes them; the rest are copies of them
under other ids and days, made in SQL, which takes a minute for a million signals instead of ten.
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
from pathlib import Path

import duckdb
from synthetic import SIGNALS

from demarche.ledger import open_ledger
from ledger import fill

BASE = 5_000  # articles that are made one by one
SIDES = ("RUS", "USA", "UKR", "CHN", "IRN", "ISR", "GBR")
_COPY = """
CREATE OR REPLACE TEMP TABLE ids AS SELECT article_id AS old, sha256("text" || ' {k}') AS hash, substr(hash, 1, 16) AS new
  FROM articles WHERE article_id IN (SELECT article_id FROM readings WHERE reading <= {base});
INSERT INTO articles BY NAME SELECT new AS article_id, hash AS text_sha256, "text" || ' {k}' AS "text",
  characters + {more} AS characters FROM articles JOIN ids ON article_id = old;
INSERT INTO readings BY NAME SELECT r.* REPLACE (reading + {step} AS reading, new AS article_id,
  DATE '2025-01-01' + CAST((published - DATE '2025-01-01' + {k} * 37) % 730 AS INTEGER) AS published)
  FROM readings r JOIN ids ON article_id = old WHERE reading <= {base};
"""
_COPY += "".join(
    f"""
INSERT INTO {kind}s BY NAME SELECT r.* REPLACE (reading + {{step}} AS reading, new AS article_id,
  {", ".join(f"substr(sha256({name} || '{{k}}'), 1, 20) AS {name}" for name in names)})
  FROM {kind}s r JOIN ids ON article_id = old WHERE reading <= {{base}};
"""
    for kind, names in (
        ("statement", ("statement_id",)),
        ("signal", ("signal_id", "statement_id")),
        ("channel", ("channel_id",)),
    )
)


def make(path: Path, articles: int) -> None:
    """Fill a ledger with so many articles, a multiple of those made one by one."""
    base = min(BASE, articles)
    with open_ledger(path) as ledger:
        fill(ledger, base, batch=100)
    with duckdb.connect(path) as connection:
        for k in range(1, articles // base):
            connection.execute(_COPY.format(k=k, base=base, step=k * base, more=1 + len(str(k))))


def addresses(some: list[str]) -> dict[str, list[str]]:
    """Return, for each page, addresses that differ in what has to be worked out."""
    pairs = [(one, other) for one in SIDES for other in SIDES if one != other][:5]
    days = [f"2026-0{month}-1{month}" for month in range(2, 7)]
    return {
        "today": [f"/today?day={day}" for day in days],
        "article": [f"/article/{name}" for name in some],
        "search, newest": [f"/search?page={page}" for page in (1, 2, 3, 5, 8)],
        "search, two sides": [f"/search?from={one}&to={other}" for one, other in pairs],
        "search, words in signals": [
            f"/search?q={word}+envoy" for word in ("harbour", "winter", "pledge", "river", "fleet")
        ],
        "search, words in articles": [
            f"/search?what=articles&q={word}+envoy" for word in ("harbour", "winter", "pledge", "river", "fleet")
        ],
        "actor": [f"/actor?of={side}" for side in SIDES[:5]],
        "completion": [f"/actors.json?q={letters}" for letters in ("ru", "us", "ja", "jo", "ch")],
        "graph": ["/graph", "/graph?open=RUS", "/graph?issue=trade", "/graph?act=threaten", "/graph?since=2026-01-01"],
        "timeline, page": [f"/timeline?sides={one},{other}" for one, other in pairs],
        "timeline, 10,000 signals": [f"/timeline.json?sides={one},{other}" for one, other in reversed(pairs)],
        "tracks": ["/tracks", "/tracks?from=RUS", "/tracks?to=USA", "/tracks?issue=trade", "/tracks?page=3"],
        "track": [f"/track?from={one}&to={other}&issue=trade" for one, other in pairs],
        "positions": [f"/positions?sides={one},{other}" for one, other in pairs],
        "meetings": ["/meetings", "/meetings?party=RUS", "/meetings?page=2"],
        "commitments of one side": ["/commitments?from=ABX", "/commitments?from=PRK", "/commitments?from=TUR"],
        "credibility": ["/credibility?actor=ABX&act=promise", "/credibility?actor=PRK&act=threaten"],
        "review": [
            "/review",
            "/review?act=threaten",
            "/review?from=RUS",
            "/review?order=newest",
            "/review?issue=trade",
        ],
    }


def ask(url: str) -> float:
    """Return the milliseconds of an answer."""
    begun = time.perf_counter()
    with urllib.request.urlopen(url, timeout=600) as answer:
        answer.read()
    return (time.perf_counter() - begun) * 1000


def spent(server: int) -> float:
    """Return the milliseconds of processor time that a process has taken (Linux)."""
    fields = Path(f"/proc/{server}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def measure(address: str, server: int) -> dict[str, dict[str, float]]:
    """Return the times of every page: median and worst of first answers, median of second ones."""
    with urllib.request.urlopen(f"{address}/search.json?what=articles&page=7", timeout=600) as answer:
        some = [row["article_id"] for row in json.load(answer)["rows"][:5]]
    told = {}
    for page, paths in addresses(some).items():
        first, work = [], []
        for path in paths:
            before = spent(server)
            first.append(ask(address + path))
            work.append(spent(server) - before)
        again = [ask(address + path) for path in paths]
        told[page] = {
            "median": round(statistics.median(first)),
            "worst": round(max(first)),
            "processor": round(statistics.median(work)),
            "again": round(statistics.median(again)),
        }
        print(f"{page:28} {told[page]}", file=sys.stderr, flush=True)
    return told


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--ledger", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.ledger or Path(folder) / "bench.ledger"
        if not path.exists():
            make(path, given.articles)
        code = "from demarche.cli import main; main()"
        words = [sys.executable, "-c", code, "serve", "--ledger", str(path), "--port", "0"]
        env = os.environ | {"PYTHONUNBUFFERED": "1"}
        with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env=env) as server:
            assert server.stdout is not None
            found = re.search(r"http://\S+", server.stdout.readline())
            assert found is not None
            try:
                told = measure(found[0], server.pid)
                status = Path(f"/proc/{server.pid}/status").read_text(encoding="utf-8")
                peak = int(re.search(r"VmHWM:\s+(\d+)", status)[1]) // 1024  # type: ignore[index]
            finally:
                server.terminate()
    print(json.dumps({"signals": given.articles * SIGNALS, "pages": told, "peak MB": peak}))


if __name__ == "__main__":
    main()
