"""Where quotations begin and end: curly, straight, low and angled marks, several paragraphs, marks left open.

A quotation whose closing mark is missing ends with its paragraph if it opened it or if the next paragraph opens
with a mark again, as the press sets quotations of several paragraphs; else it ends with its sentence.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from demarche.read.segment import Paragraph, Sentence

_CLOSERS = {"“": '”"', "„": '“”"', "«": "»", "»": "«", '"': '"”', "‘": "’", "”": '”"'}
_OPENING = frozenset("“„«‘")
_MARKS = {opener: re.compile(f"[{opener}{closers}]") for opener, closers in _CLOSERS.items()}  # what may end or nest
_MAX_OPEN = 12_000  # characters; a mark without a partner for longer than some 2,000 words is a slip, not a quotation


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation within one paragraph, marks included; `goes_on` if the next paragraph continues it."""

    start: int
    end: int
    goes_on: bool = False

    def holds(self, offset: int) -> bool:
        """Tell whether a character lies inside."""
        return self.start <= offset < self.end


def _opens(text: str, index: int) -> bool:
    """Tell whether the mark at `index` can open a quotation, by what stands around it."""
    mark = text[index]
    before = text[index - 1] if index else " "
    after = text[index + 1] if index + 1 < len(text) else " "
    if mark in "“„«":
        return True
    if after.isspace():
        return False
    if mark in '‘"':
        return before.isspace() or before in "([—–-:,“‘" or (not before.isalnum() and before not in ".!?…")
    return False


def _close(text: str, index: int, end: int) -> int | None:
    """Return the index after the mark that closes the quotation opened at `index`, or None."""
    opener = text[index]
    closers = _CLOSERS[opener]
    depth = 0
    for match in _MARKS[opener].finditer(text, index + 1, min(end, index + _MAX_OPEN)):
        i, char = match.start(), match[0]
        if char in closers:
            if char == "’" and i + 1 < end and text[i + 1].isalnum():
                continue  # an apostrophe inside single quotation marks
            if char == '"' and opener == '"' and i + 1 < end and text[i + 1].isalnum() and text[i - 1].isspace():
                continue
            if depth == 0:
                return i + 1
            depth -= 1
        elif opener in _OPENING and opener != "‘":
            depth += 1
    return None


def _end_of_sentence(sentences: Sequence[Sentence], index: int, default: int) -> int:
    for sentence in sentences:
        if sentence.start <= index < sentence.end:
            return sentence.end
    return default


def _first_mark(text: str, part: Paragraph) -> int | None:
    index = part.start
    while index < part.end and text[index] in " \t*•-–—":
        index += 1
    return index if index < part.end and text[index] in '“"«„‘' else None


def find_quotes(text: str, parts: Sequence[Paragraph], sentences: Sequence[Sentence]) -> list[Quote]:
    """Return the quotations of a text in order; none overlap."""
    by_paragraph: dict[int, list[Sentence]] = {}
    for sentence in sentences:
        by_paragraph.setdefault(sentence.paragraph, []).append(sentence)
    found: list[Quote] = []
    for number, part in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else None
        found += _in_paragraph(text, part, following, by_paragraph.get(number, []))
    return found


def _in_paragraph(
    text: str, part: Paragraph, following: Paragraph | None, sentences: Sequence[Sentence]
) -> Iterable[Quote]:
    index = part.start
    while index < part.end:
        if text[index] not in _CLOSERS or not _opens(text, index):
            index += 1
            continue
        end = _close(text, index, part.end)
        if end is None and text[index] == "‘":
            index += 1  # far more often an apostrophe than a quotation left open
            continue
        goes_on = False
        if end is None:
            goes_on = following is not None and _first_mark(text, following) is not None
            whole = goes_on or _first_mark(text, part) == index
            end = part.end if whole else _end_of_sentence(sentences, index, part.end)
        if end - index > 2:
            yield Quote(index, end, goes_on)
        index = end
