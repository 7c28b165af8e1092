"""HTML that stands inside a field (of JSONL, of a feed) to text: tags out, blocks to paragraphs, entities resolved."""

import re
from html import unescape

from demarche.ingest.encoding import WIDE

_TAG = re.compile(r"<(?P<closes>/?)(?P<name>[a-zA-Z][\w:-]{0,40})(?:[\s/][^<>]*)?>|<[!?][^<>]*>")
_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav"
    "|ol|p|pre|section|table|td|th|tr|ul"
)
_DROPPED = frozenset(("script", "style", "template", "noscript", "svg", "iframe"))
# A closing block tag or a line break: debris such as a lone <b> or &amp; does not make a text HTML.
_IS_MARKUP = re.compile(r"</(?:p|div|article|section|ul|ol|table|h[1-6]|blockquote|body)\s*>|<br\s*/?>", re.IGNORECASE)


# A page must declare its charset within the first 1,024 bytes (HTML standard); real ones stray a little further.
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding=["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_CHARSET_WITHIN = 4_096


def declared_charset(markup: bytes) -> str | None:
    """Return the charset that a page or an XML document declares for itself; None for one that cannot be true.

    What could be read byte by byte is in no encoding of wide characters, whatever program wrote that it is.
    """
    match = _CHARSET.search(markup[:_CHARSET_WITHIN])
    label = (match[1] or match[2]).decode("ascii") if match else None
    return None if label and WIDE.match(label) else label


def is_markup(text: str) -> bool:
    """Tell whether a field holds HTML rather than text with a stray tag or entity."""
    return _IS_MARKUP.search(text) is not None


def text_of(markup: str) -> str:
    """Return the text of a piece of HTML, its blocks parted by an empty line. Never raises, in time linear in length.

    (The standard library's HTMLParser takes minutes for a megabyte of unclosed marks, and raises on some.)
    """
    blocks: list[list[str]] = [[]]
    at = 0
    while (mark := markup.find("<", at)) >= 0:
        blocks[-1].append(markup[at:mark])
        tag = _TAG.match(markup, mark)
        if markup.startswith("<!--", mark):
            end = markup.find("-->", mark + 4)
            at = end + 3 if end >= 0 else len(markup)
        elif tag is None:
            blocks[-1].append("<")
            at = mark + 1
        else:
            name = (tag["name"] or "").lower()
            if _BLOCKS.fullmatch(name):
                blocks.append([])
            at = _behind(markup, name, tag.end()) if name in _DROPPED and not tag["closes"] else tag.end()
    blocks[-1].append(markup[at:])
    paragraphs = (_one_line(unescape("".join(block))) for block in blocks)
    return "\n\n".join(text for text in paragraphs if text)


def _behind(markup: str, name: str, start: int) -> int:
    """Return where an element ends whose inside is no text; one that is not closed takes the rest."""
    close = re.compile(rf"</{name}\s*>", re.IGNORECASE).search(markup, start)
    return close.end() if close else len(markup)


def _one_line(text: str) -> str:
    return re.sub(r"[ \t\r\f\v\n]+", " ", text).strip()
