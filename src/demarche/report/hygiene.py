"""Text from articles is hostile: it may hold characters that hide words, turn their direction, or break a page.

Escaping for a form (HTML, Markdown) is the form's business; what is done here holds for all of them.
"""

import re

# Marks that turn the direction of text are shown by their code point: stripping them would hide that somebody tried.
_TURNING = {*range(0x202A, 0x202F), *range(0x2066, 0x206A)}
# What shows nothing and joins or parts nothing that a reader would miss: directional marks of single letters, soft hyphens,
# zero-width spaces, tag characters, variation of nothing. Joiners (U+200C, U+200D) stay, for Persian and Hindi need them.
_NOTHING = {0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF, *range(0x2060, 0x2065), *range(0xE0000, 0xE0080)}
_BROKEN = {*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {0x9, 0xA, 0xD, 0x85}
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_NOTHING),
    **{code: f"⟨U+{code:04X}⟩" for code in _TURNING},
    **dict.fromkeys(_BROKEN, "\ufffd"),
}
# More combining marks than any script stacks on one letter would run over the lines above and below.
_STACK = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{4})[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def clean(text: object) -> str:
    """Return a text on one line, without control characters; marks that turn its direction stand as their code points."""
    line = " ".join(str(text).translate(_TABLE).split())
    return _STACK.sub(r"\1", line)


def shorten(text: str, most: int) -> str:
    """Return a clean text of at most so many characters (or a few more), cut at a word with an ellipsis."""
    line = clean(text)
    if len(line) <= most:
        return line
    cut = line[:most].rsplit(" ", 1)[0] if " " in line[:most] else line[:most]
    return cut.rstrip(" ,.;:–—-") + " …"
