"""HTML that stands inside a field (of JSONL, of a feed) to text: tags out, blocks to paragraphs, entities resolved."""

import re
from html.parser import HTMLParser

_BLOCKS = re.compile(
    "address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav"
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
    """Return the charset that a page or an XML document declares for itself."""
    match = _CHARSET.search(markup[:_CHARSET_WITHIN])
    return (match[1] or match[2]).decode("ascii") if match else None


def is_markup(text: str) -> bool:
    """Tell whether a field holds HTML rather than text with a stray tag or entity."""
    return _IS_MARKUP.search(text) is not None


def text_of(markup: str) -> str:
    """Return the text of a piece of HTML, its blocks parted by an empty line. Never raises."""
    parser = _Text()
    parser.feed(markup)
    parser.close()
    paragraphs = (re.sub(r"[ \t\r\f\v\n]+", " ", part).strip() for part in "".join(parser.parts).split("\0"))
    return "\n\n".join(part for part in paragraphs if part)


class _Text(HTMLParser):
    """Collects character data; a null character marks the border of a block (none can be in the data, see checked)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._dropped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _DROPPED:
            self._dropped += 1
        elif _BLOCKS.fullmatch(tag) or tag == "br":
            self.parts.append("\0")

    def handle_endtag(self, tag: str) -> None:
        if tag in _DROPPED:
            self._dropped = max(0, self._dropped - 1)
        elif _BLOCKS.fullmatch(tag):
            self.parts.append("\0")

    def handle_data(self, data: str) -> None:
        if not self._dropped:
            self.parts.append(data)
