"""What a brief is made of, before it takes a form: sections of paragraphs with quotations, footnotes, tables, charts.

Text is plain text everywhere; the forms (HTML, Markdown) escape it. All of it has gone through `hygiene.clean`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from demarche.report.hygiene import clean


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a report, to stand in quotation marks."""

    text: str


@dataclass(frozen=True, slots=True)
class Cite:
    """Footnotes, by their numbers."""

    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Aside:
    """A remark in a lesser voice: a doubt, a hedge, on whose word."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Words that carry the paragraph."""

    text: str


Part: TypeAlias = str | Quote | Cite | Aside | Strong
Line: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together; `lead` marks the first words a hurried reader sees."""

    parts: Line
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list, each item a line or a few sentences."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture as SVG, the same in characters for forms without pictures, and what it shows in words."""

    svg: str
    plain: str
    caption: str


Block: TypeAlias = Paragraph | Bullets | Chart


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; `level` 2 is a chapter, 3 a part of one."""

    title: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: the sentence (what was read in it lies between `before` and `after`), and whence it comes."""

    number: int
    before: str
    words: str
    after: str
    origin: str
    remarks: tuple[str, ...]
    record: str


@dataclass(frozen=True, slots=True)
class Document:
    """A brief or a dossier, whole."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    colophon: tuple[str, ...] = field(default=())


def sentence(*parts: Part | Iterable[Part]) -> Line:
    """Return parts as one sentence: a capital first, a full stop last, before the footnotes that close it."""
    line = [part for part in _flat(parts) if part != ""]
    tail: list[Part] = []
    while line and isinstance(line[-1], Cite):
        tail.insert(0, line.pop())
    if not line:
        return ()
    if isinstance(line[0], str):
        line[0] = line[0][:1].upper() + line[0][1:]
    last = line[-1]
    if isinstance(last, str):
        line[-1] = last.rstrip()
    if not (isinstance(last, str) and last.rstrip().endswith((".", "!", "?", ":"))):
        line.append(".")
    return (*line, *tail)


def _flat(parts: Iterable[Part | Iterable[Part]]) -> Iterable[Part]:
    for part in parts:
        if isinstance(part, (str, Quote, Cite, Aside, Strong)):
            yield part
        else:
            yield from part


def paragraph(*sentences: Line, lead: bool = False) -> Paragraph:
    """Return sentences as a paragraph, a space between them."""
    parts: list[Part] = []
    for one in sentences:
        if one:
            parts += [*([" "] if parts else []), *one]
    return Paragraph(tuple(parts), lead)


def section(title: str, *blocks: Block | None, level: int = 2) -> Section:
    """Return a section of the blocks that have something to say."""
    kept = [block for block in blocks if block is not None and not _is_empty(block)]
    return Section(clean(title), tuple(kept), level)


def _is_empty(block: Block) -> bool:
    return (isinstance(block, Paragraph) and not block.parts) or (isinstance(block, Bullets) and not block.items)
