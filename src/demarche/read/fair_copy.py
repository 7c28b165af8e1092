"""A fair copy of a text for the engines: without signs that nobody sees, with the marks of quotation that print has.

Soft hyphens and spaces or joiners of no width stand inside words and names where a page may break them. They are left
out, and quotation marks typed as two signs, as ``so'', become one. The copy may so be shorter than the text; it knows
the place of each of its characters in the text. Texts without such signs are not copied.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

Place = tuple[int, int]

_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
# "``" before a word and "''" behind one are quotation marks in LaTeX; "``code``" is none.
_SIGN = re.compile(f"(?P<unseen>[{_UNSEEN}]+)|(?P<opens>(?<![\\w`])``(?=[^\\s`]))|(?P<closes>(?<=[^\\s`])''(?!'))")


@dataclass(frozen=True, slots=True)
class FairCopy:
    """The text as it is to be read, and where each of its characters stands in the text as it was given."""

    text: str
    length: int  # of the text as given
    _starts: tuple[int, ...] = field(repr=False)
    _ends: tuple[int, ...] = field(repr=False)

    def outward(self, start: int, end: int) -> Place:
        """Return where the words at a place of the copy stand in the text."""
        return self._starts[start], self._ends[end - 1]

    def border(self, offset: int) -> int:
        """Return where in the text a stretch of the copy begins or ends that has others, or the text's end, beside it."""
        return 0 if offset == 0 else self.length if offset == len(self.text) else self._starts[offset]

    def inward(self, start: int, end: int) -> Place:
        """Return where the words at a place of the text stand in the copy."""
        return bisect_right(self._ends, start), bisect_left(self._starts, end)


def fair_copy(text: str) -> FairCopy | None:
    """Return the fair copy of a text; None where the text can be read as it is, or has nothing to read."""
    changes = list(_changes(text))
    if not changes:
        return None
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    last = 0
    for start, end, mark in [*changes, (len(text), len(text), "")]:
        pieces += [text[last:start], mark]
        starts += [*range(last, start), *[start] * len(mark)]
        ends += [*range(last + 1, start + 1), *[end] * len(mark)]
        last = end
    copy = FairCopy("".join(pieces), len(text), tuple(starts), tuple(ends))
    return copy if copy.text.strip() else None


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is to be written otherwise: start, end, and the mark in its place."""
    closes = text.rfind("''")  # a mark behind which nothing closes does not open
    opened = False
    for match in _SIGN.finditer(text):
        if match["unseen"]:
            yield *match.span(), ""
        elif match["opens"] and match.end() < closes:
            opened = True
            yield *match.span(), "“"
        elif match["closes"] and opened:
            opened = False
            yield *match.span(), "”"
