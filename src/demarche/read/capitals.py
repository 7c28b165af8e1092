"""Texts set in capitals, as old wires, cables and headlines are: read as if they were set as ordinary text.

An engine is shown a shadow of the article, as long as its text and with the same offsets, in which lines in capitals
have the case of ordinary text; its records are then given back with the words of the article itself. Articles
without such lines are read as they are.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from string import ascii_lowercase, ascii_uppercase
from typing import TypeVar

from demarche.read.fair_copy import FairCopy
from demarche.read.recase import Recaser
from demarche.records import Article, Channel, Condition, Deadline, Party, Reading, Signal, Span, Statement

# Characters without a small letter that a line in capitals has somewhere; most ordinary texts never have as many.
_SHOUT = re.compile(r"[A-Z][^a-z\n]{15}")
_LABEL = re.compile(r"[^a-z:]{2,60}:\s+(?=.*[a-z])")  # a speaker's; what he says must be in capitals too
_WORD = re.compile(r"[^\W\d_]{2,}")
SHARE = 0.9  # of a line's letters; "McNAMARA" and "2nd" stand in lines in capitals
FEWEST = 4  # words of a line in capitals; fewer are as often a label, a dateline or initials
MOSTLY = 0.5  # of an article's letters in such lines, from which on its shorter lines are in capitals too
_WRAPPED = range(50, 101)  # characters of the longest line of a text that a teletype wrapped
_DATELINE = re.compile(
    r"\s*(?P<town>[A-Z][A-Z .'’/-]{2,40}?)(?:, [A-Z][A-Z. ]{1,20})?,? ?"
    r"(?P<told>(?:[A-Z]{3,9}\.? \d{1,2}(?:, \d{4})?\.? ?)?(?:\([^()]{2,40}\)|/[\w ]{2,20}/)?)\.? ?(?:--|[-—–]) ?"
)
_UPPER, _LOWER = ascii_uppercase.encode(), ascii_lowercase.encode()
_RECORDS = (Statement, Signal, Channel, Party, Condition, Deadline)
Value = TypeVar("Value")
Place = tuple[int, int]


def shadow(article: Article, recaser: Recaser) -> Article:
    """Return an article whose lines in capitals are set as ordinary text; the article itself if there are none."""
    text = recased(article.text, recaser)
    if text is article.text:
        return article
    title = article.title
    if title and title.strip() and (at := article.text.find(title.strip())) >= 0:
        title = text[at : at + len(title.strip())]
    return replace(article, text=text, title=title)


def recased(text: str, recaser: Recaser) -> str:
    """Return a text of the same length whose lines in capitals are set as ordinary text; the same object if none is."""
    if not any(_is_shouted(line, recaser) for line in _lines_with_capitals(text)):
        return text
    lines = _lines_in_capitals(text, recaser)
    return recaser.recase(text, _told(text, _paragraphs(text, lines), recaser))


def given_back(reading: Reading, article: Article, copy: FairCopy | None = None) -> Reading:
    """Return the reading of a shadow, which may be that of a fair copy, as one of the article itself."""
    if reading.article is article:
        return reading

    def back(span: Span) -> Span:
        start, end = copy.outward(span.start, span.end) if copy else (span.start, span.end)
        return Span(start, end, article.text[start:end])

    coverage = reading.coverage
    if copy:
        coverage = tuple(replace(c, start=copy.border(c.start), end=copy.border(c.end)) for c in coverage)
    return replace(
        reading,
        article=article,
        statements=_sliced(reading.statements, back),
        signals=_sliced(reading.signals, back),
        channels=_sliced(reading.channels, back),
        coverage=coverage,
    )


def _sliced(value: Value, back: Callable[[Span], Span]) -> Value:
    """Return a value with every span in it cut from another text."""
    made: object = value
    if isinstance(value, Span):
        made = back(value)
    elif isinstance(value, tuple):
        made = tuple(_sliced(item, back) for item in value)
    elif isinstance(value, _RECORDS):
        parts = {slot.name: _sliced(getattr(value, slot.name), back) for slot in fields(value)}
        made = type(value)(**parts)
    return made  # type: ignore[return-value]


def _lines_in_capitals(text: str, recaser: Recaser) -> list[Place]:
    lines = [(match.start(), match.end()) for match in re.finditer(r"\S[^\r\n]*", text)]
    shouted = [line for line in lines if _is_shouted(text[slice(*line)], recaser)]
    if sum(end - start for start, end in shouted) < MOSTLY * sum(end - start for start, end in lines):
        return shouted
    return [line for line in lines if _share(text[slice(*line)]) >= SHARE]


def _lines_with_capitals(text: str) -> Iterator[str]:
    """Yield each line with a stretch in capitals once: a whole article may stand on one line, with many of them."""
    at = 0
    while match := _SHOUT.search(text, at):
        end = text.find("\n", match.start())
        at = end if end >= 0 else len(text)
        yield text[text.rfind("\n", 0, match.start()) + 1 : at]


def _share(line: str) -> float:
    """Return the share of capitals among the letters of a line."""
    if label := _LABEL.match(line):
        line = line[label.end() :]
    plain = line.encode("ascii", "ignore")  # letters with accents are few enough; counting bytes is fifty times faster
    upper, lower = (len(plain) - len(plain.translate(None, letters)) for letters in (_UPPER, _LOWER))
    return upper / (upper + lower) if upper else 0.0


def _is_shouted(line: str, recaser: Recaser) -> bool:
    """Tell a sentence or headline in capitals from a row of initials: some of its words are ordinary ones."""
    if not _SHOUT.search(line) or _share(line) < SHARE:
        return False
    words = [word.lower() for word in _WORD.findall(line)]
    return len(words) >= FEWEST and any(word in recaser.registry.common for word in words)


def _paragraphs(text: str, lines: list[Place]) -> list[Place]:
    """Join lines that a teletype wrapped: the first word of the next would not have fitted."""
    width = max(end - start for start, end in lines)
    joined: list[Place] = []
    for (start, end), last in zip(lines, [None, *lines], strict=False):
        wrapped = width in _WRAPPED and last is not None and _goes_on(text, last, start)
        if wrapped and last is not None and last[1] - last[0] + 1 + len(text[start:end].split(maxsplit=1)[0]) > width:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _goes_on(text: str, last: Place, start: int) -> bool:
    """Tell whether a line may continue the one before: it follows at once, and no sentence ends between them."""
    between = text[last[1] : start]
    return (
        between.count("\n") == 1
        and not between.strip()
        and text[last[1] - 1] not in '.!?:"”»'
        and text[start] not in "-–—"
    )


def _told(text: str, paragraphs: list[Place], recaser: Recaser) -> list[Place]:
    """Leave the town of a dateline in capitals, as ordinary text has it, and begin the paragraph anew behind it."""
    found: list[Place] = []
    for start, end in paragraphs:
        match = _DATELINE.match(text, start, end)
        if match is None or not (match["told"].strip() or recaser.form(match["town"].strip()) is not None):
            found.append((start, end))
            continue
        if match["told"]:
            found.append(match.span("told"))
        found.append((match.end(), end))
    return found
