"""Mentions made by hand: at least 400, and at least 95% of them right."""

import datetime
import re
import tomllib
from pathlib import Path

from demarche.actors import ArticleResolver, Resolution, load_registry

CASES = tomllib.loads((Path(__file__).parent / "mentions.toml").read_text(encoding="utf-8"))
MARK = re.compile(r"\[\[(.+?)\]\]")
FLOOR = 0.95


def resolved(text: str, day: str, role: str = "party") -> Resolution:
    date = datetime.date.fromisoformat(day) if day else None
    marked = MARK.search(text)
    if not marked:
        return load_registry().resolve(text, date=date)
    before = MARK.sub(r"\1", text[: marked.start()])
    plain = MARK.sub(r"\1", text)
    resolver = ArticleResolver(load_registry(), plain, date=date)
    return resolver.resolve(len(before), len(before) + len(marked[1]), role=role)


def right(found: Resolution, expected: str) -> bool:
    if expected.startswith("~"):
        return found.actor.split("/")[0].rstrip("?") == expected[1:].rstrip("?") or found.actor[:1] == expected[1:]
    return set(found.actors or (found.actor,)) == set(expected.split("+"))


def failures() -> list[str]:
    failed = []
    for group, rows in CASES.items():
        for text, day, expected, *role in rows:
            found = resolved(text, day, *role)
            if not right(found, expected):
                failed.append(
                    f"{group}: {text!r} on {day or 'no day'}: {'+'.join(found.actors) or found.actor!r}, not {expected!r}"
                )
    return failed


def test_there_are_at_least_400_mentions_and_95_in_100_are_right():
    total = sum(len(rows) for rows in CASES.values())
    failed = failures()
    assert total >= 400
    assert len(failed) <= (1 - FLOOR) * total, "\n".join(failed)
