"""Whether the desk of a large ledger stands a crowd: many requests at once, and clients that dawdle.

    python benchmarks/desk_crowd.py --ledger FILE [--visitors 1000] [--slow 200]

Serves the ledger (benchmarks/desk.py makes one), opens connections that send half a request and no more, then has so many
visitors ask a page each at the same moment, from all kinds of pages and no two the same address. Prints a JSON object: how
many were answered with what status, after how many seconds half of them and the last, how long a page takes for somebody
else right after and how long while only the slow ones are there, and the memory of the server (MB) before, after and at its peak.
"""

import argparse
import contextlib
import http.client
import json
import re
import socket
import statistics
import threading
import time
from collections import Counter
from itertools import cycle, islice
from pathlib import Path
from urllib.parse import urlsplit

from desk import SIDES, Visitor, served

_PAGES = (
    *(
        "/today?day=2026-0{m}-1{d}",
        "/search?from={a}&page={n}",
        "/search.json?q=harbour&page={n}",
        "/graph?open={a}&issue=aid",
    ),
    *(
        "/track?from={a}&to={b}&issue=trade&page={n}",
        "/tracks?from={a}&page={n}",
        "/positions?sides={a},{b}&on=2026-0{m}-1{d}",
    ),
    *(
        "/commitments?from={a}&page={n}",
        "/meetings?party={a}&page={n}",
        "/credibility?actor={a}&act=promise",
        "/review?page={n}",
    ),
    *("/timeline.json?sides={a},{b}&since=2026-0{m}-1{d}", "/actor?of={a}", "/changes?day=2026-0{m}-1{d}"),
)


def addresses(number: int) -> list[str]:
    """Return so many addresses, of each kind of page equally many."""
    pairs = cycle((one, other) for one in SIDES for other in SIDES if one != other)
    return [
        page.format(a=a, b=b, n=1 + n // 50, m=1 + n % 9, d=n % 10)
        for n, (page, (a, b)) in enumerate(islice(zip(cycle(_PAGES), pairs, strict=False), number))
    ]


def memory(visitor: Visitor, name: str) -> int:
    status = Path(f"/proc/{visitor.server}/status").read_text(encoding="utf-8")
    return int(re.search(rf"{name}:\s+(\d+)", status)[1]) // 1024  # type: ignore[index]


def ask(netloc: str, path: str, told: list[tuple[int, float]]) -> None:
    begun = time.perf_counter()
    connection = http.client.HTTPConnection(netloc, timeout=900)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        told.append((answer.status, time.perf_counter() - begun))
    except OSError:
        told.append((0, time.perf_counter() - begun))
    finally:
        connection.close()


def crowd(visitor: Visitor, visitors: int, slow: int) -> dict[str, object]:
    """Let a crowd in, and return how it was served."""
    netloc, told = urlsplit(visitor.address).netloc, list[tuple[int, float]]()
    host, _, port = netloc.partition(":")
    visitor.ask("/today")
    before = memory(visitor, "VmRSS")
    with contextlib.ExitStack() as stack:
        for number in range(slow):
            line = stack.enter_context(socket.create_connection((host, int(port)), timeout=60))
            begun = (
                "GET /today HT"
                if number % 2
                else f"POST /read HTTP/1.1\r\nHost: {netloc}\r\nContent-Length: 900\r\n\r\nab"
            )
            line.sendall(begun.encode())
        beside_slow = visitor.ask("/search?page=7")[0]
        threads = [threading.Thread(target=ask, args=(netloc, path, told)) for path in addresses(visitors)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        afterwards = visitor.ask("/search?page=8")[0]
    times = sorted(took for _, took in told)
    return {
        "statuses": dict(Counter(status for status, _ in told)),
        "half after, s": round(statistics.median(times), 1),
        "all after, s": round(times[-1], 1),
        "a page beside slow clients, ms": round(beside_slow),
        "a page afterwards, ms": round(afterwards),
        "MB before": before,
        "MB after": memory(visitor, "VmRSS"),
        "MB at the peak": memory(visitor, "VmHWM"),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledger", type=Path, required=True)
    parser.add_argument("--visitors", type=int, default=1000)
    parser.add_argument("--slow", type=int, default=200)
    given = parser.parse_args()
    with served(given.ledger) as visitor:
        visitor.settled()
        print(json.dumps(crowd(visitor, given.visitors, given.slow)))


if __name__ == "__main__":
    main()
