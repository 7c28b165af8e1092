"""Readings that several folders of tests are made of: dispatches of one signal, and the shipped archives as read by hand."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

from demarche.records import Article, Condition, Deadline, Party, Reading, Signal

Tell = Callable[..., str]
EXAMPLES = Path(__file__).resolve().parents[1] / "examples"


def parties(actors: str) -> tuple[Party, ...]:
    """Return the parties of a line of actor paths."""
    return tuple(Party(None, actor) for actor in actors.split())


def told(
    article: Article,
    act: str,
    from_: str,
    to: str,
    words: str,
    *,
    issue: str = "force",
    condition: tuple[str, str] | None = None,
    deadline: str | None = None,
    **more: object,
) -> Signal:
    """Return the signal that some words of an article are; `condition` is a type and the words after them that set it."""
    start = article.text.index(words)
    end = start + len(words)
    span, bound = article.span(start, end), None
    if condition:
        at = article.text.index(condition[1], end)
        bound = Condition(article.span(at, at + len(condition[1])), condition[0])
    due = Deadline(span, deadline) if deadline else None
    sides = {"from_": parties(from_), "to": parties(to)}
    return Signal(act, **sides, issues=tuple(issue.split()), evidence=(span,), condition=bound, deadline=due, **more)


def by_hand(archive: str) -> Iterator[tuple[str, Reading]]:
    """Yield the dispatches of a shipped archive with their readings by hand, in order."""
    folder = EXAMPLES / archive
    for gold in sorted(folder.glob("gold/*.gold.json")):
        slug = gold.name.removesuffix(".gold.json")
        text = (folder / f"{slug}.txt").read_text(encoding="utf-8")
        yield slug, Reading.from_json(json.loads(gold.read_text(encoding="utf-8")), text=text)
