"""How fast tracks, the board, commitments and a judgement are on a ledger of invented readings.

    python benchmarks/track.py --articles 10000 [--times 10] [--ledger FILE]

Prints a JSON object: for each question the milliseconds of the first answer by the clock and by the processor, with the
peak of resident memory (Linux). An existing FILE of the right size is only asked. Ten signals an article.
With `--times` the articles are told so many times over, each time under other ids and 73 days later (within the same
two years), which is ten times faster than storing as many different ones.
"""

import json
import resource
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import duckdb
from synthetic import DAYS, SIGNALS

from demarche import track as t
from demarche.ledger import Ledger, open_ledger
from ledger import asked, fill

LATER = 73


def timed(ask: Callable[[], object]) -> dict[str, float]:
    start, used = time.perf_counter(), time.process_time()
    ask()
    return {
        "ms": round((time.perf_counter() - start) * 1000, 1),
        "cpu ms": round((time.process_time() - used) * 1000, 1),
    }


def multiply(path: Path, times: int) -> None:
    """Tell what is in a ledger so many times over; ids of records get the number of the time in front."""
    with duckdb.connect(path) as connection:
        ((articles,),) = connection.execute("SELECT max(reading) FROM readings").fetchall()
        first = f"(SELECT article_id FROM readings WHERE reading <= {articles})"
        for number in range(1, times):
            ids = {name: f"'{number}' || {name}" for name in ("article_id", "signal_id", "statement_id")}
            reading = {"reading": f"reading + {articles * number}", "article_id": ids["article_id"]}
            day = f"DATE '2025-01-01' + ((published - DATE '2025-01-01') + {LATER * number})::INTEGER % {DAYS}"
            changed = {
                "articles": {"article_id": ids["article_id"]},
                "readings": {**reading, "published": day},
                "signals": {**reading, "signal_id": ids["signal_id"], "statement_id": ids["statement_id"]},
                "statements": {**reading, "statement_id": ids["statement_id"]},
            }
            for table, columns in changed.items():
                told = ", ".join(f"{value} AS {name}" for name, value in columns.items())
                connection.execute(
                    f"INSERT INTO {table} BY NAME SELECT * REPLACE ({told}) FROM {table} WHERE article_id IN {first}"
                )


def questions(ledger: Ledger) -> dict[str, Callable[[], object]]:
    line = ledger.signals(from_="RUS", to="USA", act="promise", modality="asserted", limit=1)["signal_id"][0]
    now = datetime.now(UTC)
    ask = {
        "bringing up what is kept": lambda: t.refresh(ledger),
        "track RUS to USA on sanctions": lambda: t.track(ledger, from_="RUS", to="USA", issue="sanctions"),
        "track RUS to USA": lambda: t.track(ledger, from_="RUS", to="USA"),
        "all tracks": lambda: t.tracks(ledger),
        "positions of RUS, USA, UKR": lambda: t.positions(ledger, "RUS", "USA", "UKR"),
        "commitments of RUS to USA": lambda: t.commitments(ledger, from_="RUS", to="USA"),
        "all commitments": lambda: t.commitments(ledger),
    }
    again = ("track RUS to USA", "positions of RUS, USA, UKR", "all commitments")
    ask["a judgement that accepts"] = lambda: ledger.judge("signal", line, "verdict", "accept", author="b", made=now)
    ask["all commitments after it"] = ask["all commitments"]
    ask["a judgement that rejects"] = lambda: ledger.judge("signal", line, "verdict", "reject", author="b", made=now)
    return ask | {f"{name}, after it": ask[name] for name in again}


def main() -> None:
    with asked(__doc__, times=1) as (given, path):
        with open_ledger(path) as ledger:
            has = ledger.health()["counts"]["articles"]
            if not has:
                fill(ledger, given.articles, batch=100)
        if has < given.articles * given.times:
            multiply(path, given.times)
        told: dict[str, object] = {"signals": given.articles * given.times * SIGNALS}
        with open_ledger(path) as ledger:
            for name, ask in questions(ledger).items():
                told[name] = timed(ask)
                print(name, told[name], flush=True)
        told["MB of file"] = path.stat().st_size // 1_000_000
        told["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(told))


if __name__ == "__main__":
    main()
