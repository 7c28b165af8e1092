"""Where paragraphs, sentences and words begin and end, by rules that lose no character of the text.

Paragraphs end at line ends, except where a line was only wrapped; sentences end at final punctuation that is not
an abbreviation's. Offsets are code points of the stored text throughout.
"""

import re
from dataclasses import dataclass

from demarche.read.words import WORDS

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|n['’]t\b|['’](?:s|ve|ll|d|re|m)\b|\d+(?:[.,:]\d+)*%?|[^\W_](?:[^\W_]|[-](?=[^\W_])|['’](?!(?:s|ve|ll|d|re|m)\b)(?=[^\W_]))*|\S"
)
_FINAL = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s|$)|(?<=[a-z]{2})[.!?](?=[A-Z][a-z])|[.!?][\"”](?=[A-Z])")
_BYLINE = re.compile(r"\s*(?:[-–—]\s+|[Bb]y\s+[A-Z]|[A-Z][a-z]+ \d{1,2}, \d{4}$|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})")
_DATELINE = re.compile(
    r"\s*[A-Z][A-Z .'’/-]{2,40}(?:, [A-Z][\w. ]{1,20})?,? ?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?\.? ?)?"
    r"(?:\([^()]{2,40}\)|/[\w ]{2,20}/)?\.? ?(?:--|[-—–]) ?"
)
_WRAPPED = range(50, 101)  # lengths of lines that a program wrapped; a longer line is a paragraph of its own


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark."""

    start: int
    end: int
    text: str
    lower: str

    @property
    def is_word(self) -> bool:
        """Tell words from marks."""
        return self.text[-1].isalnum() or self.text[0].isalnum()

    @property
    def is_capital(self) -> bool:
        """Tell whether it begins with a capital letter."""
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: its place, the paragraph it stands in, its words and marks."""

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its place and whether it is `title`, `byline` or `body`."""

    start: int
    end: int
    kind: str = "body"


def tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the words and marks of `text[start:end]`."""
    return tuple(
        Token(match.start(), match.end(), match[0], match[0].lower())
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end)
    )


def _is_wrapped(text: str, line: tuple[int, int], following: tuple[int, int]) -> bool:
    """Tell whether a line end was made by wrapping: a full line with no final mark, and a small letter after it."""
    return (
        line[1] - line[0] in _WRAPPED
        and text[line[1] - 1] not in '.!?:"”»'
        and (text[following[0]].islower() or text[line[1] - 1] in ",-")
    )


def paragraphs(text: str, *, title: str | None = None) -> list[Paragraph]:
    """Return the paragraphs of a text. The first is the title if it reads like the one given; bylines follow it."""
    lines = [(m.start(), m.end()) for m in re.finditer(r"[^\s][^\r\n\u2028\u2029\x0b\x0c]*", text)]
    joined: list[tuple[int, int]] = []
    for line in lines:
        stripped = (line[0], line[0] + len(text[line[0] : line[1]].rstrip()))
        if joined and text.count("\n", joined[-1][1], line[0]) == 1 and _is_wrapped(text, joined[-1], stripped):
            joined[-1] = (joined[-1][0], stripped[1])
        else:
            joined.append(stripped)
    return _with_head(text, joined, title)


def _with_head(text: str, spans: list[tuple[int, int]], title: str | None) -> list[Paragraph]:
    found = []
    head = title is not None and len(spans) > 1
    for index, (start, end) in enumerate(spans):
        kind = "body"
        if head and index == 0 and text[start:end].strip() == (title or "").strip():
            kind = "title"
        elif head and index <= 3 and _BYLINE.match(text, start, end) and end - start < 80:
            kind = "byline"
        else:
            head = False
        found.append(Paragraph(start, end, kind))
    return found


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Tell whether the dot at `stop` closes an abbreviation or an initial, so that the sentence goes on."""
    begin = stop
    while begin > start and not text[begin - 1].isspace() and text[begin - 1] not in '("“«':
        begin -= 1
    word = text[begin:stop].lower()
    return word in WORDS.abbreviations or (len(word) == 1 and word.isalpha() and text[begin].isupper())


def _breaks(text: str, paragraph: Paragraph) -> list[int]:
    """Return where the paragraph's sentences end."""
    ends = []
    for match in _FINAL.finditer(text, paragraph.start, paragraph.end):
        following = re.compile(r"\s*[\"'“‘«(\[—–-]*\s*(\S)").match(text, match.end(), paragraph.end)
        if following is None:
            continue
        is_dot = match[0].startswith(".") and not match[0].startswith("..")
        if is_dot and len(match[0]) == 1 and _is_abbreviation(text, paragraph.start, match.start()):
            continue
        if following[1].islower():
            continue
        ends.append(match.end())
    return [*ends, paragraph.end]


def _after_dateline(text: str, paragraph: Paragraph) -> int:
    """Return where a paragraph begins to tell: after "ROME, May 3 (Agency) -- "."""
    match = _DATELINE.match(text, paragraph.start, paragraph.end)
    return match.end() if match else paragraph.start


def split(text: str, parts: list[Paragraph]) -> list[Sentence]:
    """Return the sentences of some paragraphs, with their words."""
    found = []
    for number, paragraph in enumerate(parts):
        start = _after_dateline(text, paragraph)
        for end in _breaks(text, paragraph):
            words = tokens(text, start, end)
            if words:
                found.append(Sentence(words[0].start, words[-1].end, number, words))
            start = end
    return found


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text."""
    return split(text, paragraphs(text))
