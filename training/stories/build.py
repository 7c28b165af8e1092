"""Turn the batches of invented stories into readings: `python training/stories/build.py` writes stories.jsonl.

Every span, act, issue and actor path is checked as in the annotated corpus; nothing is written while there are
problems. `--show NAME` prints the records of a story beside its text, `--counts` the counts that README.md holds.
"""

import argparse
import json
import re
import runpy
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from training.corpus.build import Builder, Place  # noqa: E402
from training.stories import notation  # noqa: E402

from demarche.codebook import VERSION  # noqa: E402
from demarche.corpus.check import check_document  # noqa: E402
from demarche.corpus.principals import Principals  # noqa: E402
from demarche.corpus.texts import text_sha256  # noqa: E402
from demarche.records import Article, Reading  # noqa: E402

TARGET = HERE / "stories.jsonl"


class StoryBuilder(Builder):
    """As of the corpus, with spans that may be given by their first and last words."""

    def hits(self, string: str) -> list[Place]:
        first, dots, last = string.partition(" ... ")
        if not dots:
            return super().hits(string)
        ends = super().hits(last)
        found = [(start, min((e for s, e in ends if s >= stop), default=0)) for start, stop in super().hits(first)]
        return [place for place in found if place[1]]


def stories() -> list[dict[str, Any]]:
    """All stories of all batches, in order."""
    notation.STORIES.clear()
    for path in sorted(HERE.glob("batch*.py")):
        runpy.run_path(str(path))
    return list(notation.STORIES)


def stored(text: str) -> str:
    """The story as an outlet's collection would store it: paragraphs parted by a line break, the title by two."""
    return re.sub(r"[ \t]+\n", "\n", text.strip())


def read(story: dict[str, Any], principals: Principals) -> tuple[Reading | None, list[str]]:
    """The reading of one story, and every problem found in it (warnings begin with ``warning``)."""
    text = stored(story["text"])
    builder = StoryBuilder(text, 0, len(text))
    records = builder.build(story)
    data = {"id": story["id"], "text_sha256": text_sha256(text), "range": [0, len(text)], "annotator": "A",
            "codebook": VERSION, **records}  # fmt: skip
    if builder.problems:
        return None, builder.problems
    told = check_document(story["id"], data, text, principals)
    problems = [f"{'warning: ' if p.warning else ''}{p.record}, {p.field}: {p.message}" for p in told]
    title = text.split("\n", 1)[0] if "\n\n" in text else None
    article = Article(
        text, title=title, outlet=story["outlet"], published=date.fromisoformat(story["published"]), language="en",
        external_id=story["id"],
    )  # fmt: skip
    bare = Reading(article).to_json(with_text=True)
    if any(not p.startswith("warning") for p in problems):
        return None, problems
    whole = {"coverage": [{"start": 0, "end": len(text), "status": "read"}]}
    return Reading.from_json({**bare, **records, **whole}), problems


def line(reading: Reading) -> str:
    """A story as a line of JSON."""
    return json.dumps(reading.to_json(with_text=True), ensure_ascii=False)


def shown(reading: Reading) -> Iterator[str]:
    """The records in readable lines beside the text."""
    yield f"== {reading.article.external_id} ({reading.article.outlet}, {reading.article.published})"
    yield reading.article.text
    for number, s in enumerate(reading.statements):
        words = " / ".join(x.text for x in s.content)
        source, cue = " + ".join(x.text for x in s.source), " + ".join(x.text for x in s.cue)
        extra = "".join(f" {n}={[(p.span.text if p.span else None, p.actor) for p in v]}" for n, v in
                        (("to", s.addressees), ("relays", s.relays)) if v)  # fmt: skip
        yield f"S{number} <{s.parent}> {','.join(s.source_actors)} [{source}] <{cue}> {s.form}{extra} {s.date or ''}: {words}"
    for g in reading.signals:
        f, t = (",".join(f"{p.actor}[{p.span.text if p.span else ''}]" for p in v) for v in (g.from_, g.to))
        extra = f" COND {g.condition.type}: {g.condition.span.text}" if g.condition else ""
        extra += f" BY {g.deadline.date}: {g.deadline.span.text}" if g.deadline else ""
        words = " / ".join(x.text for x in g.evidence)
        yield f"  G {g.act} {f} -> {t} ({' '.join(g.issues)}) st{g.statement} {g.time} {g.modality}: {words}{extra}"
    for c in reading.channels:
        told = " -> ".join(
            [str(c.from_ and c.from_.actor), str([p.actor for p in c.via]), str([p.actor for p in c.to])]
        )
        yield f"  C {told}: {' / '.join(x.text for x in c.evidence)}"


def counts(readings: list[Reading]) -> Iterator[str]:
    """Counts by record and by act."""
    signals = [g for r in readings for g in r.signals]
    statements = [s for r in readings for s in r.statements]
    yield f"stories {len(readings)}, with no signal {sum(not r.signals for r in readings)}"
    yield f"statements {len(statements)}, addressees {sum(bool(s.addressees) for s in statements)}, relays {sum(bool(s.relays) for s in statements)}, nested {sum(s.parent is not None for s in statements)}"
    yield f"signals {len(signals)}, channels {sum(len(r.channels) for r in readings)}, deadlines {sum(g.deadline is not None for g in signals)}"
    for name, values in (
        ("act", [g.act for g in signals]),
        ("modality", [g.modality for g in signals]),
        ("time", [g.time for g in signals]),
        ("condition", [g.condition.type for g in signals if g.condition]),
        ("issue", [i for g in signals for i in g.issues]),
    ):
        yield f"{name}: " + " · ".join(f"`{k}` {v}" for k, v in Counter(values).most_common())


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--counts", action="store_true")
    options = parser.parse_args()
    principals = Principals.load(ROOT / "corpus" / "principals.toml")
    readings, broken, seen = [], 0, set()
    for item in stories():
        reading, problems = read(item, principals)
        problems += [f"the name {item['id']} stands twice"] if item["id"] in seen else []
        seen.add(item["id"])
        for problem in problems:
            print(f"{item['id']}: {problem}")
        broken += any(not p.startswith("warning") for p in problems)
        if reading:
            readings.append(reading)
    for reading in readings:
        if reading.article.external_id in options.show:
            print("\n".join(shown(reading)), "\n")
    if options.counts:
        print("\n".join(counts(readings)))
    if broken:
        print(f"{broken} stories have problems; nothing written")
        return 1
    TARGET.write_text("".join(line(r) + "\n" for r in readings), "utf-8")
    print(f"{len(readings)} stories written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
