"""How fast the readers are, and how much memory they take, beside the bare encoder and peers in the same run.

usage: speed.py [ARTICLES...] [--sample N] [--rounds N] [--json]

ARTICLES are whatever `demarche read` takes; the Cuba examples where none are given. For one thread and for two, a fresh
process measures by turns, best of some rounds, so that a busy machine is busy for all alike (the ratio by processor time
is the steadier one there, but counts what waiting threads burn):

* `trained`, the reader as it ships, and `rules`: from article to reading;
* `encoder`: the same windows through the same onnxruntime session once, and nothing else: no tokenizer, no layout, no
  decoding. The ratio to it is the share of the reader's time that is the network's first pass;
* `spacy_blank`: spaCy's blank English tokenizer;
* `textacy`: its direct quotations on a spaCy pipeline with a parser, `en_core_web_sm`. textacy is in the package index;
  spaCy's trained pipelines are handed out elsewhere (`python -m spacy download en_core_web_sm`), so this is skipped,
  with a line that says so, where either is missing.

UniversalPetrarch, the other peer, is no package: it wants sentences parsed before, and is not measured.

Memory is the peak of a process of its own that reads all articles in one batch and keeps every reading (`ru_maxrss`),
beside that of one that only loads the articles. `--sample N` takes some N articles, evenly drawn, for the speeds;
memory is always of all. Last, the time of `import demarche` beside that of a bare interpreter.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from demarche import Article, Reader
from demarche.ingest import load

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "cuba-1962"
READERS = ("trained", "rules")
PIPELINE = "en_core_web_sm"
THREADS = (1, 2)
ROUNDS = 3
Job = Callable[[], object]


def articles_of(paths: list[str], sample: int | None = None) -> list[Article]:
    """Return the articles of some paths, or so many of them, evenly drawn."""
    found = [article for article in load(paths) if isinstance(article, Article)]
    step = max(1, len(found) // sample) if sample else 1
    return found[::step][:sample]


def encoder(articles: list[Article]) -> tuple[Job, int]:
    """Return a pass of the encoder over the windows of English articles, and how many word pieces they have."""
    from demarche.read.layout import lay_out
    from demarche.read.trained.network import load_network
    from demarche.read.trained.pieces import cut, windows

    network = load_network()
    cuts = [cut(lay_out(article)) for article in articles]
    work = [(pieces, window) for pieces in cuts for window in windows(pieces)]
    return lambda: [network.score(pieces, window) for pieces, window in work], sum(map(len, cuts))


def spacy_blank(articles: list[Article]) -> Job:
    """Return spaCy's tokenizer over the articles."""
    import spacy

    blank = spacy.blank("en")
    blank.max_length = 10_000_000
    return lambda: [blank(article.text) for article in articles]


def textacy(articles: list[Article]) -> Job:
    """Return textacy's direct quotations over the articles, parsed by spaCy."""
    import spacy
    from textacy.extract import direct_quotations

    parser = spacy.load(PIPELINE, exclude=["ner"])
    parser.max_length = 10_000_000
    return lambda: [list(direct_quotations(parser(article.text))) for article in articles]


def peers(articles: list[Article]) -> tuple[dict[str, Job], dict[str, str]]:
    """Return the peers that are installed, and why the others are left out."""
    found, left_out = {}, {}
    for name, make in (("spacy_blank", spacy_blank), ("textacy", textacy)):
        try:
            found[name] = make(articles)
        except (ImportError, OSError) as error:  # spaCy tells a missing pipeline by the latter
            left_out[name] = str(error).split(". ")[0]
    return found, left_out


def speeds(paths: list[str], sample: int | None, rounds: int) -> dict[str, Any]:
    """Measure everything by turns in this process; return words and word pieces a second."""
    articles = articles_of(paths, sample)
    bare, pieces = encoder(articles)
    words = sum(len(article.text.split()) for article in articles)
    others, left_out = peers(articles)
    readers = {name: Reader(name) for name in READERS}
    jobs: dict[str, Job] = {
        **{name: (lambda r=reader: list(r.read_many(articles))) for name, reader in readers.items()},
        "encoder": bare,
        **others,
    }
    seconds, busy = ({name: float("inf") for name in jobs} for _ in range(2))
    for _ in range(rounds):
        for name, job in jobs.items():
            start, start_busy = time.perf_counter(), time.process_time()
            job()
            seconds[name] = min(seconds[name], time.perf_counter() - start)
            busy[name] = min(busy[name], time.process_time() - start_busy)
    return {
        "articles": len(articles),
        "words": words,
        "pieces": pieces,
        "words_per_second": {name: round(words / value) for name, value in seconds.items()},
        "pieces_per_second": {name: round(pieces / value) for name, value in seconds.items()},
        "ratio_to_encoder": {name: round(seconds["encoder"] / seconds[name], 3) for name in jobs if name != "encoder"},
        "ratio_by_processor_time": {name: round(busy["encoder"] / busy[name], 3) for name in jobs if name != "encoder"},
        "left_out": left_out,
    }


def memory(paths: list[str], reader: str) -> dict[str, Any]:
    """Read everything in one batch, unless the reader is `none`; return the peak of this process's memory."""
    articles = articles_of(paths)
    readings = [] if reader == "none" else list(Reader(reader).read_many(articles))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"articles": len(articles), "readings": len(readings), "peak_mb": round(peak / _PER_MB)}


# Kilobytes where the kernel is Linux, bytes on macOS.
_PER_MB = 1024 * 1024 if sys.platform == "darwin" else 1024


def apart(arguments: list[str], *, threads: int = 1) -> Any:
    """Run this file in a process of its own with so many threads; return what it prints."""
    environment = {**os.environ, "DEMARCHE_THREADS": str(threads), "OMP_NUM_THREADS": str(threads)}
    command = [sys.executable, str(Path(__file__).resolve()), *arguments]
    return json.loads(subprocess.run(command, check=True, env=environment, stdout=subprocess.PIPE).stdout)


def import_time(statement: str) -> float:
    """Return the seconds a fresh interpreter takes for a statement, best of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", statement], check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def measure(paths: list[str], *, sample: int | None, rounds: int) -> dict[str, Any]:
    """Measure speeds, memory and the time to import."""
    options = ["--rounds", str(rounds), *(["--sample", str(sample)] if sample else [])]
    return {
        "threads": {str(n): apart([*paths, *options, "--part", "speeds"], threads=n) for n in THREADS},
        "memory": {name: apart([*paths, "--part", name]) for name in ("none", *READERS)},
        "import_demarche_ms": round(1000 * (import_time("import demarche") - import_time("pass"))),
    }


def print_table(result: dict[str, Any]) -> None:
    """Print what was measured for people."""
    for threads, found in result["threads"].items():
        print(
            f"{threads} thread(s): {found['articles']} articles, {found['words']} words, {found['pieces']} word pieces"
        )
        for name, words in found["words_per_second"].items():
            ratio, busy = (found[key].get(name, 1.0) for key in ("ratio_to_encoder", "ratio_by_processor_time"))
            pieces = found["pieces_per_second"][name]
            rate = f"{words:>9,} words/s  {pieces:>9,} word pieces/s"
            print(f"  {name:12} {rate}  {ratio:.3f} of the encoder, by processor time {busy:.3f}")
        for name, reason in found["left_out"].items():
            print(f"  {name:12} left out: {reason}")
    for name, found in result["memory"].items():
        print(f"memory, {name:8} {found['peak_mb']:>5} MB at most, {found['articles']} articles in one batch")
    print(f"import demarche: {result['import_demarche_ms']} ms")


def main() -> None:
    """Measure and print; `--part` is what this file calls itself with."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", default=[str(EXAMPLES)])
    parser.add_argument("--sample", type=int, help="articles for the speeds")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--part", choices=["speeds", "none", *READERS], help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if absent := [path for path in arguments.paths if not Path(path).exists()]:
        parser.error(f"no such file or folder: {', '.join(absent)}")
    if arguments.part == "speeds":
        print(json.dumps(speeds(arguments.paths, arguments.sample, arguments.rounds)))
    elif arguments.part:
        print(json.dumps(memory(arguments.paths, arguments.part)))
    else:
        result = measure(arguments.paths, sample=arguments.sample, rounds=arguments.rounds)
        if arguments.json:
            print(json.dumps(result))
        else:
            print_table(result)


if __name__ == "__main__":
    main()
