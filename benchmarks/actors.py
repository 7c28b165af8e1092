"""Measure the registry: loading, memory, look-up, and resolving in articles.

Run:  python benchmarks/actors.py [ARTICLE ...]   with text files; without any an invented article is repeated.
"""

import datetime
import subprocess
import sys
import time
from pathlib import Path

INVENTED = (
    "Norwegian Foreign Minister Kari Solvang told reporters in Oslo that Moscow had not answered. The minister said "
    "that the Kremlin and Kyiv should meet; a senior Ukrainian official called the offer thin. Sergei Lavrov denied it. "
) * 12
LOAD = (
    "import time,resource,sys\n"
    "before=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
    "from demarche.actors import load_registry\n"
    "start=time.perf_counter()\n"
    "registry=load_registry()\n"
    "loaded=time.perf_counter()-start\n"
    "registry.mentions('Moscow')\n"
    "ready=time.perf_counter()-start\n"
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


def main(paths: list[str]) -> None:
    loaded, ready, memory = loading()
    print(f"load {loaded * 1000:.0f} ms, first look-up after {ready * 1000:.0f} ms, {memory:.0f} MiB")

    from demarche.actors import ArticleResolver, load_registry

    registry = load_registry()
    texts = [Path(path).read_text(encoding="utf-8") for path in paths] or [INVENTED] * 50
    size = sum(map(len, texts))
    start = time.perf_counter()
    count = sum(len(registry.mentions(text)) for text in texts)
    took = time.perf_counter() - start
    print(f"mentions: {count} in {size / 1e6:.2f} M characters, {size / took / 1e6:.1f} M characters/s")
    start = time.perf_counter()
    resolved = 0
    for text in texts:
        resolver = ArticleResolver(registry, text, date=datetime.date(2025, 5, 21))
        for mention in registry.mentions(text):
            resolver.resolve(mention.start, mention.end)
            resolved += 1
    took = time.perf_counter() - start
    print(
        f"resolve: {resolved} mentions, {took / resolved * 1e6:.0f} microseconds each, {size / took / 1e3:.0f} k characters/s"
    )


if __name__ == "__main__":
    main(sys.argv[1:])
