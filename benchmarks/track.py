"""How fast tracks, the board, commitments and a judgement are on a ledger of invented readings.

    python benchmarks/track.py --articles 10000 [--ledger FILE]

Prints a JSON object: for each question the milliseconds of the first answer, with the peak of resident memory (Linux).
An existing FILE of the right size is only asked. Ten signals an article.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from synthetic import SIGNALS

from demarche import track as t
from demarche.ledger import Ledger, open_ledger
from ledger import fill


def milliseconds(ask: Callable[[], object]) -> float:
    start = time.perf_counter()
    ask()
    return round((time.perf_counter() - start) * 1000, 1)


def questions(ledger: Ledger) -> dict[str, Callable[[], object]]:
    some_id = ledger.signals(limit=1)["signal_id"][0]
    now = datetime.now(UTC)
    return {
        "track RUS to USA on sanctions": lambda: t.track(ledger, from_="RUS", to="USA", issue="sanctions"),
        "track RUS to USA": lambda: t.track(ledger, from_="RUS", to="USA"),
        "positions of RUS, USA, UKR": lambda: t.positions(ledger, "RUS", "USA", "UKR"),
        "commitments of RUS to USA": lambda: t.commitments(ledger, from_="RUS", to="USA"),
        "a judgement": lambda: ledger.judge("signal", some_id, "verdict", "accept", author="bench", made=now),
        "track RUS to USA on sanctions, judged": lambda: t.track(ledger, from_="RUS", to="USA", issue="sanctions"),
        "all commitments": lambda: t.commitments(ledger),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--ledger", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.ledger or Path(folder) / "bench.ledger"
        with open_ledger(path) as ledger:
            if ledger.health()["counts"]["articles"] != given.articles:
                fill(ledger, given.articles, batch=100)
            told: dict[str, object] = {"signals": given.articles * SIGNALS}
            for name, ask in questions(ledger).items():
                told[name] = milliseconds(ask)
                print(name, told[name], flush=True)
        told["peak MB"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps(told))


if __name__ == "__main__":
    main()
