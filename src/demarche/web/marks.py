"""An article's text as paragraphs of segments, each with what it is part of, so that spans may nest and cross freely."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from demarche.records import Span

LAYERS = ("statements", "signals", "channels")
_DEEPEST = 4  # tints of nested content; what is nested deeper looks like the fourth


@dataclass(frozen=True, slots=True)
class Mark:
    """A span of a record in the text.

    Args:
        span: where it is.
        role: what it is of the record: source, cue, content, word, deed, term, channel.
        record: the anchor of the record's card.
        depth: how deep a content is nested, from 1.
        leads: whether the record's number stands before it.
        label: that number.
    """

    span: Span
    role: str
    record: str
    depth: int = 1
    leads: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class Lead:
    """A record's number at the place where it begins."""

    record: str
    role: str
    label: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch that the same marks cover throughout."""

    start: int
    text: str
    classes: str
    records: str
    leads: tuple[Lead, ...] = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A line of the text, with its place in it."""

    start: int
    end: int
    segments: tuple[Segment, ...]


def paragraphs(text: str, marks: Sequence[Mark]) -> list[Paragraph]:
    """Return the text's lines that are not blank, cut where a mark begins or ends."""
    found, start = [], 0
    by_start = sorted(marks, key=lambda mark: (mark.span.start, mark.span.end))
    for line in text.split("\n"):
        end = start + len(line)
        if line.strip():
            inside = [mark for mark in by_start if mark.span.start < end and mark.span.end > start]
            found.append(Paragraph(start, end, tuple(_segments(text, start, end, inside))))
        start = end + 1
    return found


def _segments(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterable[Segment]:
    edges = {start, end}
    for mark in marks:
        edges |= {max(start, mark.span.start), min(end, mark.span.end)}
    ordered = sorted(edges)
    for left, right in pairwise(ordered):
        over = [mark for mark in marks if mark.span.start <= left and mark.span.end >= right]
        leads = tuple(
            Lead(mark.record, mark.role, mark.label) for mark in over if mark.leads and mark.span.start == left
        )
        records = " ".join(dict.fromkeys(mark.record for mark in over))
        yield Segment(left, text[left:right], _classes(over), records, leads)


def _classes(marks: Sequence[Mark]) -> str:
    names = dict.fromkeys(mark.role for mark in marks)
    depth = max((mark.depth for mark in marks if mark.role == "content"), default=0)
    if depth:
        names[f"d{min(depth, _DEEPEST)}"] = None
    return " ".join(names)
