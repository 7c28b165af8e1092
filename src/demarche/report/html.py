"""A document as one self-contained HTML file: no script, nothing fetched, a policy in its head that forbids both."""

import base64
import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from importlib.resources import files

from demarche.report.document import (
    Block,
    Bullets,
    Chart,
    Cite,
    Document,
    Line,
    Note,
    Paragraph,
    Part,
    Quote,
    Section,
    Strong,
)


@lru_cache(maxsize=1)
def _style() -> str:
    return files("demarche.report").joinpath("brief.css").read_text(encoding="utf-8")


def _policy(style: str) -> str:
    """Return a content security policy that lets in the file's own style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


class _Marks:
    """Gives each footnote the place where it is first cited, for the way back."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def cite(self, cite: Cite) -> str:
        """Return footnote marks with links to their notes."""
        marks = []
        for number in cite.notes:
            anchor = "" if number in self._seen else f' id="r{number}"'
            self._seen.add(number)
            marks.append(f'<a{anchor} href="#n{number}" aria-label="note {number}">{number}</a>')
        return f"<sup>{'&#8239;'.join(marks)}</sup>" if marks else ""


def as_html(document: Document) -> str:
    """Return a document as HTML."""
    style, marks = _style(), _Marks()
    body = "".join(_section(one, at, marks) for at, one in enumerate(document.sections))
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(_policy(style))}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escape(document.title)}, {escape(document.subtitle)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f'<h1>{escape(document.title)}</h1>\n<p class="subtitle">{escape(document.subtitle)}</p>\n{_contents(document)}{body}'
        f"{_notes(document)}"
        f'<section class="colophon" aria-labelledby="made"><h2 id="made">How this was made</h2>\n'
        f"{''.join(f'<p>{_code(line)}</p>' for line in document.colophon)}</section>\n</main>\n</body>\n</html>\n"
    )


def _contents(document: Document) -> str:
    links = [f'<a href="#s{at}">{escape(one.title)}</a>' for at, one in enumerate(document.sections) if one.level == 2]
    return f'<nav aria-label="Contents">{" · ".join(links)} · <a href="#notes">Notes</a></nav>\n'


def _section(one: Section, at: int, marks: _Marks) -> str:
    blocks = "\n".join(_block(block, marks) for block in one.blocks)
    return f'<h{one.level} id="s{at}">{escape(one.title)}</h{one.level}>\n{blocks}\n'


def _block(block: Block, marks: _Marks) -> str:
    if isinstance(block, Paragraph):
        lead = ' class="lead"' if block.lead else ""
        return f"<p{lead}>{_line(block.parts, marks)}</p>"
    if isinstance(block, Bullets):
        return f"<ul>\n{''.join(f'<li>{_line(item, marks)}</li>{chr(10)}' for item in block.items)}</ul>"
    return _figure(block)


def _figure(chart: Chart) -> str:
    """Return a chart; its region can be scrolled by keyboard where it is wider than the screen."""
    return f'<figure tabindex="0">{chart.svg}<figcaption>{escape(chart.caption)}</figcaption></figure>'


def _line(parts: Line, marks: _Marks) -> str:
    return "".join(_part(part, marks) for part in parts)


def _part(part: Part, marks: _Marks) -> str:
    if isinstance(part, str):
        return _code(part)
    if isinstance(part, Quote):
        return f'<q dir="auto">“{escape(part.text)}”</q>'
    if isinstance(part, Cite):
        return marks.cite(part)
    if isinstance(part, Strong):
        return f"<strong>{escape(part.text)}</strong>"
    return f'<span class="aside">{escape(part.text)}</span>'


def _code(text: str) -> str:
    """Return plain text escaped; what this package itself puts between backticks is code."""
    return re.sub(r"`(demarche[a-z ]*)`", r"<code>\1</code>", escape(text))


def _notes(document: Document) -> str:
    if not document.notes:
        return ""
    items = "\n".join(_note(note) for note in document.notes)
    return f'<h2 id="notes">Notes</h2>\n<ol class="notes">\n{items}\n</ol>\n'


def _note(note: Note) -> str:
    words = "".join(_between(note)).strip()
    doubts = f' <span class="doubt">{escape("; ".join(note.remarks)).capitalize()}.</span>' if note.remarks else ""
    return (
        f'<li id="n{note.number}"><q dir="auto">“{words}”</q> <span class="origin">{escape(note.origin)}.</span>{doubts} '
        f'<span class="record">{escape(note.record)}</span> <a class="back" href="#r{note.number}" aria-label="back to the text">↩</a></li>'
    )


def _between(note: Note) -> Iterator[str]:
    if note.before:
        yield escape(note.before)
    yield f"<mark>{escape(note.words)}</mark>"
    if note.after:
        yield escape(note.after)
