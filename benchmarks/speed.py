"""Reading speed and import time, each against a floor measured in the same run.

usage: speed.py [ARTICLES.jsonl.gz] [--json]

Words a second of the rule reader in one process beside spaCy's blank English tokenizer on the same texts, and the time
of `import demarche` beside that of a bare interpreter. Best of three each: the machine may be busy.
"""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from demarche import Article, Reader
from demarche.ingest import load

EXAMPLES = Path(__file__).resolve().parent.parent / "examples" / "cuba-1962"
ROUNDS = 3


def best(job: Callable[[], object]) -> float:
    """Return the seconds of the fastest of some rounds."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        job()
        times.append(time.perf_counter() - start)
    return min(times)


def import_time(statement: str) -> float:
    """Return the seconds a fresh interpreter takes for a statement."""
    return best(lambda: subprocess.run([sys.executable, "-c", statement], check=True))


def main() -> None:
    """Measure and print."""
    paths = [argument for argument in sys.argv[1:] if not argument.startswith("--")] or [str(EXAMPLES)]
    articles = [article for article in load(paths) if isinstance(article, Article)]
    words = sum(len(article.text.split()) for article in articles)
    reader = Reader()
    result = {
        "articles": len(articles),
        "words": words,
        "reader_words_per_second": round(words / best(lambda: list(reader.read_many(articles)))),
        "import_demarche_ms": round(1000 * (import_time("import demarche") - import_time("pass"))),
        "peak_memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    try:
        import spacy

        blank = spacy.blank("en")
        blank.max_length = 10_000_000
        seconds = best(lambda: [blank(article.text) for article in articles])
        result["spacy_blank_words_per_second"] = round(words / seconds)
        result["ratio_to_spacy_blank"] = round(result["reader_words_per_second"] / (words / seconds), 2)
    except ModuleNotFoundError:
        print("spaCy is not installed; `pip install spacy` to have the ratio", file=sys.stderr)
    print(json.dumps(result, indent=None if "--json" in sys.argv else 1))


if __name__ == "__main__":
    main()
