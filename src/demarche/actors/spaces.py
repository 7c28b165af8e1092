"""White space between words: one space to the registry, whatever it is and however much of it a text has.

Names and phrases are known by their words with single spaces. Texts set them with double ones, tabs, spaces that do
not break or are narrow, and line ends; a blank line ends a name.
"""

import re
from bisect import bisect_left

_BLANK = r"[^\S\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]"  # all white space that ends no line
_UNEVEN = re.compile(rf"(?<=\S)(?:(?! \S){_BLANK}+|{_BLANK}*(?P<line>\r\n|\n|\r){_BLANK}*)(?=\S)")
_WRAPPED = re.compile(r"(?<=[\w.&])\n(?=[\w&])")


class Evened:
    """A text with one space, or one line end, between the words of its paragraphs, and where it was before.

    Attributes:
        text: the even text, the same object as the one given if that was even.
    """

    __slots__ = ("_origins", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._origins: list[int] | None = None
        changes = [
            (*match.span(), "\n" if match["line"] else " ") for match in _UNEVEN.finditer(text) if match[0] != "\n"
        ]
        if not changes:
            return
        pieces: list[str] = []
        origins: list[int] = []
        last = 0
        for start, end, space in changes:
            pieces += [text[last:start], space]
            origins += [*range(last, start), start]
            last = end
        self.text = "".join([*pieces, text[last:]])
        self._origins = [*origins, *range(last, len(text) + 1)]

    def inward(self, offset: int) -> int:
        """Return where a place of the text as given lies in the even one."""
        return offset if self._origins is None else bisect_left(self._origins, offset)

    def outward(self, start: int, end: int) -> tuple[int, int]:
        """Return where words of the even text stand in the one given."""
        return (start, end) if self._origins is None else (self._origins[start], self._origins[end - 1] + 1)


def in_one_line(text: str) -> str:
    """Return an even text of the same length with spaces for the line ends that may stand inside a name."""
    return _WRAPPED.sub(" ", text) if "\n" in text else text
