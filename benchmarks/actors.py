"""Measure the registry: loading, memory, look-up, and the share of reading that resolving takes; in processor time.

Run:  python benchmarks/actors.py [ARTICLES] [--count N]   any source of articles; without one those of October 1962.

The share is measured in two steps: every question that a reader puts to the resolver is written down while it reads, then
put again to fresh resolvers, and the time of that is divided by the time of reading without notes.
"""

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
COUNT = 150  # articles

LOAD = (
    "import time,resource,sys\n"
    "before=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
    "from demarche.actors import load_registry\n"
    "start=time.process_time()\n"
    "registry=load_registry()\n"
    "loaded=time.process_time()-start\n"
    "registry.mentions('Moscow')\n"
    "ready=time.process_time()-start\n"
    "after=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
    "print(loaded, ready, (after-before)/1024)\n"
)
RUNS = 5


def loading() -> tuple[float, float, float]:
    """Median seconds to load, seconds until the first look-up, and mebibytes, each run in a fresh process."""
    rows = []
    for _ in range(RUNS):
        out = subprocess.run([sys.executable, "-c", LOAD], capture_output=True, text=True, check=True).stdout
        rows.append([float(part) for part in out.split()])
    middle = sorted(rows)[RUNS // 2]
    return middle[0], middle[1], middle[2]


def noted(reader: Any, articles: list[Any]) -> list[tuple[tuple[Any, ...], list[tuple[Any, ...]]]]:
    """Every resolver that a reader makes, with the questions put to it, in order."""
    from demarche.actors import ArticleResolver
    from demarche.read import cast

    notes: list[tuple[tuple[Any, ...], list[tuple[Any, ...]]]] = []

    class Noting(ArticleResolver):
        def __init__(self, registry: Any, text: str, **options: Any) -> None:
            super().__init__(registry, text, **options)
            self.asked: list[tuple[Any, ...]] = []
            self.inside = False
            notes.append(((registry, text, options), self.asked))

        def resolve(self, start: int, end: int, *, role: str = "party") -> Any:
            if self.inside:
                return super().resolve(start, end, role=role)
            self.asked.append((start, end, role))
            self.inside = True
            try:
                return super().resolve(start, end, role=role)
            finally:
                self.inside = False

    cast.ArticleResolver, plain = Noting, cast.ArticleResolver  # type: ignore[misc]
    try:
        for article in articles:
            reader.read(article)
    finally:
        cast.ArticleResolver = plain  # type: ignore[misc]
    return notes


def share(name: str, articles: list[Any]) -> None:
    """Print the share of a reader's time that resolving takes."""
    from demarche import Reader
    from demarche.actors import ArticleResolver

    reader = Reader(name)
    notes = noted(reader, articles)  # warms every memo, too
    start = time.process_time()
    for article in articles:
        reader.read(article)
    whole = time.process_time() - start
    start = time.process_time()
    for (registry, text, options), asked in notes:
        resolver = ArticleResolver(registry, text, **options)
        for begin, end, role in asked:
            resolver.resolve(begin, end, role=role)
    part = time.process_time() - start
    count, size = sum(len(asked) for _, asked in notes), sum(len(article.text) for article in articles)
    print(
        f"{name}: {part / whole:.1%} of reading; {count} questions, {part / count * 1e6:.0f} microseconds each with the article's parsing, "
        f"{size / part / 1e3:.0f} k characters/s"
    )


def main(words: list[str]) -> None:
    """Measure and print."""
    loaded, ready, memory = loading()
    print(f"load {loaded * 1000:.0f} ms, first look-up after {ready * 1000:.0f} ms, {memory:.0f} MiB")

    from demarche import Article
    from demarche.actors import load_registry
    from demarche.ingest import load
    from demarche.read import READERS

    count = int(words[words.index("--count") + 1]) if "--count" in words else COUNT
    source = words[0] if words and not words[0].startswith("--") else str(ROOT / "examples" / "cuba-1962")
    articles = [article for article in load([source]) if isinstance(article, Article)][:count]
    registry = load_registry()
    start = time.process_time()
    found = sum(len(registry.mentions(article.text)) for article in articles)
    took = time.process_time() - start
    size = sum(len(article.text) for article in articles)
    print(f"mentions: {found} in {size / 1e6:.2f} M characters, {size / took / 1e6:.1f} M characters/s")
    for name in READERS:
        share(name, articles)


if __name__ == "__main__":
    main(sys.argv[1:])
