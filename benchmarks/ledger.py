"""How fast the ledger takes readings and answers the desk.

    python benchmarks/ledger.py --articles 10000 [--ledger FILE]

Prints a JSON object: articles, signals and statements stored a second (making the readings is not counted), the size
of the file, and for each question the median of five answers in milliseconds, with the peak of resident memory (Linux).
An existing FILE of the right size is only asked.
"""

import argparse
import json
import os
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

from synthetic import SIGNALS, STATEMENTS, VERSIONS, make_readings

from demarche.ledger import Ledger, open_ledger

GATHERED = 500  # readings made before the clock runs


def fill(ledger: Ledger, articles: int, *, batch: int) -> float:
    """Return the seconds that storing took."""
    run = ledger.begin_run(VERSIONS, settings={})
    readings, seconds = make_readings(0, articles), 0.0
    while gathered := list(islice(readings, GATHERED)):
        start = time.perf_counter()
        for first in range(0, len(gathered), batch):
            ledger.add_many(gathered[first : first + batch], run)
        seconds += time.perf_counter() - start
    return seconds


def milliseconds(ask: Callable[[], object]) -> float:
    times = []
    for _ in range(5):
        start = time.perf_counter()
        ask()
        times.append((time.perf_counter() - start) * 1000)
    return round(statistics.median(times), 1)


def questions(ledger: Ledger) -> dict[str, Callable[[], object]]:
    some_id = ledger.articles(limit=1)["article_id"][0]
    return {
        "newest 100": lambda: ledger.signals(limit=100),
        "RUS to USA, newest 100": lambda: ledger.signals(from_="RUS", to="USA", limit=100),
        "RUS to USA, all": lambda: ledger.signals(from_="RUS", to="USA"),
        "RUS/mfa to anybody, newest 100": lambda: ledger.signals(from_="RUS/mfa", limit=100),
        "threats of RUS on sanctions": lambda: ledger.signals(from_="RUS", act="threaten", issue="sanctions"),
        "one month": lambda: ledger.signals(since="2026-02-01", until="2026-02-28", limit=1000),
        "words in the evidence, newest 100": lambda: ledger.signals(text="harbour envoy winter", limit=100),
        "statements of RUS, newest 100": lambda: ledger.statements(source="RUS", limit=100),
        "words in the articles, newest 100": lambda: ledger.articles(text="harbour envoy winter", limit=100),
        "one reading": lambda: ledger.reading(some_id),
        "has": lambda: ledger.has(some_id, ledger.run("latest")),
    }


def export(ledger: Ledger) -> None:
    with tempfile.TemporaryDirectory() as folder:
        ledger.export(Path(folder) / "export")


@contextmanager
def asked(described: str | None, **more: int) -> Iterator[tuple[argparse.Namespace, Path]]:
    """Give the command line's arguments (`more` by name, with their defaults) and the file of the ledger to ask."""
    parser = argparse.ArgumentParser(description=described, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in {"articles": 10_000, **more}.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    parser.add_argument("--ledger", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        yield arguments, arguments.ledger or Path(folder) / "bench.ledger"


def main() -> None:
    with asked(__doc__, batch=100) as (arguments, path):
        result: dict[str, object] = {"articles": arguments.articles, "signals": arguments.articles * SIGNALS}
        if not path.exists():
            with open_ledger(path) as ledger:
                seconds = fill(ledger, arguments.articles, batch=arguments.batch)
                start = time.perf_counter()
            result["stored a second"] = {
                "articles": round(arguments.articles / seconds),
                "signals": round(arguments.articles * SIGNALS / seconds),
                "statements": round(arguments.articles * STATEMENTS / seconds),
            }
            result["seconds to close"] = round(time.perf_counter() - start, 2)
        result["megabytes"] = round(path.stat().st_size / 1e6, 1)
        start = time.perf_counter()
        with open_ledger(path) as ledger:
            result["milliseconds to open"] = round((time.perf_counter() - start) * 1000, 1)
            result["milliseconds"] = {name: milliseconds(ask) for name, ask in questions(ledger).items()}
            start = time.perf_counter()
            result["problems"] = ledger.health()["problems"]
            result["seconds for a health check"] = round(time.perf_counter() - start, 2)
            start = time.perf_counter()
            export(ledger)
            result["seconds to export to Parquet"] = round(time.perf_counter() - start, 2)
        result["peak megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        result["cores"] = os.cpu_count()
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
