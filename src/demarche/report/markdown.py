"""A document as Markdown with footnotes. Words of articles are escaped, so that none of them is taken for markup."""

import re

from demarche.report.document import Block, Bullets, Cite, Document, Line, Note, Paragraph, Part, Quote, Strong

# Everything that CommonMark, GitHub's tables, strikethrough and mathematics take for markup inside a line.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>|~$^])")
# Bare addresses are made links by many readers; a backslash before the colon or the dot leaves them as they look.
_ADDRESS = re.compile(r"(?i)\b(https?|ftp|mailto|xmpp|javascript|data|file)(?=:)|\b(www)(?=\.)")
# What makes a heading, a list, a rule or a definition at the beginning of a line.
_OPENING = re.compile(r"^(\s*\d*)([#+\-=:]|(?<=\d)[.)])")


def escaped(text: str) -> str:
    """Return plain text as Markdown that shows exactly it."""
    safe = _MARKUP.sub(r"\\\1", text).replace("&", "&amp;")
    return _ADDRESS.sub(lambda found: f"{found[0]}\\", safe)


def _opened(line: str) -> str:
    """Return a line whose first mark opens no heading, list, rule or definition."""
    return _OPENING.sub(lambda found: f"{found[1]}\\{found[2]}", line)


def as_markdown(document: Document) -> str:
    """Return a document as Markdown."""
    parts = [f"# {escaped(document.title)}", f"*{escaped(document.subtitle)}*"]
    for one in document.sections:
        parts += [f"{'#' * one.level} {escaped(one.title)}", *(_block(block) for block in one.blocks)]
    parts += ["## How this was made", *(_own(line) for line in document.colophon)]
    if document.notes:
        parts += ["## Notes", "\n".join(_note(note) for note in document.notes)]
    return "\n\n".join(parts) + "\n"


def _block(block: Block) -> str:
    if isinstance(block, Paragraph):
        return _line(block.parts)
    if isinstance(block, Bullets):
        return "\n".join(f"- {_line(item)}" for item in block.items)
    return f"```text\n{block.plain.replace('`', chr(39))}\n```\n\n*{escaped(block.caption)}*"


def _line(parts: Line) -> str:
    return _opened("".join(_part(part) for part in parts))


def _part(part: Part) -> str:
    if isinstance(part, str):
        return _own(part)
    if isinstance(part, Quote):
        return f"“{escaped(part.text)}”"
    if isinstance(part, Cite):
        return "".join(f"[^{number}]" for number in part.notes)
    if isinstance(part, Strong):
        text = part.text.rstrip()
        return f"**{escaped(text)}**{part.text[len(text) :]}"
    text = part.text.strip()
    lead = part.text[: len(part.text) - len(part.text.lstrip())]
    return f"{lead}*{escaped(text)}*"


def _own(text: str) -> str:
    """Return plain text escaped; what this package itself puts between backticks is code."""
    return re.sub(r"\\`(demarche[a-z ]*)\\`", r"`\1`", escaped(text))


def _note(note: Note) -> str:
    words = f"{escaped(note.before)}**{escaped(note.words)}**{escaped(note.after)}".strip()
    doubts = f" {'; '.join(note.remarks).capitalize()}." if note.remarks else ""
    return f"[^{note.number}]: “{words}” {escaped(note.origin)}.{escaped(doubts)} `{note.record}`"
