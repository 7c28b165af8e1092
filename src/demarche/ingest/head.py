"""The head of a plain text or Markdown: title, author, date, outlet, and where the body begins.

Only lines that can be nothing else are taken: a line of the body must never be lost to the head. What a line does not
say in full (a date without its year) stays unknown.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from demarche.ingest.dates import parse_date
from demarche.ingest.fields import kickers, labels, name_words
from demarche.ingest.front_matter import front_matter

_REACH = 6_000  # characters; a head is a few short lines
_HEAD_LINES = 12
_LONGEST_TITLE = 220  # characters; the longest of the 732 headlines of a day's world news has 187
_MOST_TITLE_WORDS = 34  # the same headlines: 31
_MOST_OUTLET_WORDS = 5
_PARAGRAPH = 120  # a line longer than this is a paragraph kept on one line, not a wrapped one
_STANDFIRST = 2  # lines that may stand between a title and its byline
_DATE_HEADINGS_WITHIN = 60  # lines

_LINE = re.compile(r"[^\r\n]+")
_HEADING = re.compile(r"#{1,2}\s+(?P<title>[^\r\n]+?)\s*#*")
_LONG_NUMBER = re.compile(r"[(\[]*\d{9,}[)\]]*")
_UNDERLINE = re.compile(r"=+|-{3,}")
_LABEL = re.compile(r"\W{0,4}(?P<label>[A-Za-z][A-Za-z ]{1,20}?)\W{0,2}:\**\s*(?P<value>\S.*)")
_BULLET = re.compile(r"[-–—•*]\s+(?=\S)")
_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—/-]\s+")
_BY = re.compile(r"(?:written\s+)?by:?\s+(?P<name>.+)", re.IGNORECASE)
_ENDS_SENTENCE = re.compile(r"[.:,;!…][\"'”’»)\]*_]*$")
_ENDS_ABBREVIATED = re.compile(r"\b(?:[A-Z]\.){2,}$")
_NAME_TOKEN = re.compile(r"(?:[^\W\d_]['’])?[^\W\d_](?:[^\W\d_]|['’.-](?=[^\W\d_]))*\.?,?")
_DASH = re.compile(r"\s?(?:—|–|--)\s?|\s-\s?")
_PLACE = re.compile(r"[A-Z][A-Z.'’/-]+(?:[ ,]+[A-Z][\w.'’/-]*){0,6}[.,]?")
_LEAD_DATE = re.compile(r"[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4}")
_LEAD_DAY = re.compile(r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:, \d{4}| \d{4})?\.?")
_AGENCY = re.compile(r"(?:\((?P<round>[A-Z][\w .&-]{1,30})\)|/(?P<slash>[A-Z][\w .&-]{1,30})/)\.?$")


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a text says; `body` is the code-point offset at which the text proper begins."""

    title: str | None = None
    author: str | None = None
    published: date | None = None
    outlet: str | None = None
    url: str | None = None
    body: int = 0


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    blank_before: bool


def parse_head(text: str, *, today: date) -> Head:
    """Read the head of a text. Dates after `today` are not believed; nothing is guessed. Never raises."""
    values, front = front_matter(text)
    head = _with_front_matter(values, front, today)
    lines = list(_lines(text, front))
    dates_are_headings = _dates_are_headings(lines, today)
    at = 0
    while at < min(len(lines), _HEAD_LINES):
        facts = _facts(lines, at, today, titled=head.title is not None)
        if facts is not None and facts.published and dates_are_headings and _is_date(lines[at].text):
            facts = None
        if facts is None and head.title is None and (title := _title(lines, at, today)):
            facts = Head(title=title)
        if facts is None and not _is_rule(lines, at):
            break
        head = _merge(head, facts or Head())
        at += 1
    if at and head.author is None and head.published is None and not dates_are_headings:
        head = _past_standfirst(head, lines, at, today)
    body = lines[at].start if at < len(lines) else (front if not at else len(text))
    return _with_dateline(replace(head, body=body), lines[at].text if at < len(lines) else "", today)


def _lines(text: str, start: int) -> Iterator[_Line]:
    last = start
    for match in _LINE.finditer(text, start, start + _REACH):
        stripped = match[0].strip()
        if not stripped:
            continue
        # two line ends part paragraphs, as `\r\n` twice or as `\n` twice
        gap = text[last : match.start()].replace("\r\n", "\n")
        yield _Line(match.start(), match.end(), stripped, len(re.findall(r"[\r\n]", gap)) > 1)
        last = match.end()


def _with_front_matter(values: dict[str, str], end: int, today: date) -> Head:
    return Head(
        title=values.get("title"),
        author=values.get("author"),
        published=parse_date(values.get("published"), today=today),
        outlet=values.get("outlet"),
        url=values.get("url"),
        body=end,
    )


def _merge(head: Head, more: Head) -> Head:
    """Add what is not known yet: the first line that says a thing is believed."""
    return Head(
        title=head.title or more.title,
        author=head.author or more.author,
        published=head.published or more.published,
        outlet=head.outlet or more.outlet,
        url=head.url or more.url,
    )


def _facts(lines: list[_Line], at: int, today: date, *, titled: bool) -> Head | None:
    """Return what a line of the head says, None if it is no such line."""
    line = lines[at].text
    if line.lower().strip("[]()*:") in kickers():
        return Head()
    strong = _strong_facts(line, today)
    if strong is not None:
        return strong
    return _bare_name(lines, at) if titled else None


def _strong_facts(line: str, today: date) -> Head | None:
    """Read a line that says by itself what it is: a label, a whole date, a byline, or these side by side."""
    if len(line) > _LONGEST_TITLE:
        return None
    label = _LABEL.fullmatch(line)
    if label is not None and label["label"].lower() in labels():
        return _labelled(labels()[label["label"].lower()], label["value"].strip("* \t"), today)
    plain = _BULLET.sub("", line, count=1).strip("*_ ")
    if _looks_like_date(plain):
        return Head(published=parse_date(plain, today=today))
    beside = _side_by_side(plain, today)
    return beside if beside is not None else _byline(plain, today)


def _labelled(field: str, value: str, today: date) -> Head | None:
    if field == "published":
        return Head(published=parse_date(value, today=today))
    if field == "author":
        name = _cut_name(value)
        return Head(author=name) if name else None
    if field == "outlet" and (len(value.split()) > _MOST_OUTLET_WORDS or value[0] in "'\"‘“" or _ends_sentence(value)):
        return None  # a headline such as "Source: talks may go on"
    return Head(
        title=value if field == "title" else None,
        outlet=value if field == "outlet" else None,
        url=value if field == "url" else None,
    )


def _looks_like_date(line: str) -> bool:
    """Tell whether a line is a date, be it one that is not believed: after today, or of two readings."""
    return _is_date(line) or re.fullmatch(r"\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?:,? \d{1,2}:\d{2})?", line) is not None


def _day(line: str, today: date) -> date | None:
    """Return the day that a line is; nine digits or more are a number of its own there, and no count of seconds."""
    return None if _LONG_NUMBER.fullmatch(line) else parse_date(line, today=today)


def _is_date(line: str) -> bool:
    return _day(_BULLET.sub("", line, count=1).strip("*_ "), date.max) is not None


def _byline(line: str, today: date) -> Head | None:
    match = _BY.fullmatch(line)
    if match is None:
        return None
    name = match["name"]
    for cut in re.finditer(r",\s+|\s+on\s+", name):
        if _looks_like_date(name[cut.end() :]):
            author = _cut_name(name[: cut.start()])
            return Head(author=author, published=parse_date(name[cut.end() :], today=today)) if author else None
    author = _cut_name(name)
    return Head(author=author) if author and not _ends_sentence(name) else None


def _side_by_side(line: str, today: date) -> Head | None:
    """Read `By Jane Doe | 21 May 2025 | Agency`: one part at least must be a date or a byline, the others short."""
    parts = [part for part in _PARTS.split(line) if part]
    if not 2 <= len(parts) <= 4 or any(len(part) > 60 or _ends_sentence(part) for part in parts):
        return None
    found = [_part_facts(part, today) for part in parts]
    if not any(found):
        return None
    head = Head()
    for facts in found:
        head = _merge(head, facts or Head())
    names = [part for part, facts in zip(parts, found, strict=True) if facts is None and _is_name(part, 2)]
    return head if head.author or not names else replace(head, author=names[0])


def _part_facts(part: str, today: date) -> Head | None:
    if _looks_like_date(part):
        return Head(published=parse_date(part, today=today))
    return _byline(part, today)


def _bare_name(lines: list[_Line], at: int) -> Head | None:
    """Take a name with nothing but a dash before it if a date follows, or if, dashed, it is no item of a list."""
    line = lines[at].text
    plain = _BULLET.sub("", line, count=1)
    follower = lines[at + 1].text if at + 1 < len(lines) else ""
    if not _is_name(plain, 2) or len(plain.split()) > 5:
        return None
    before = lines[at - 1].text if at else ""
    beside_date = _is_date(follower) or _is_date(before)
    listed = _BULLET.match(follower) is not None or _BULLET.match(before) is not None
    return Head(author=plain) if beside_date or (plain != line and follower and not listed) else None


def _cut_name(value: str) -> str | None:
    """Return the name or names at the start of a byline, without what the writer is and where."""
    value = re.split(r"\s(?:in|for|of|at|from|is)\s|\s*[|(]", value, maxsplit=1)[0].strip(" ,;*_")
    parts = [part.strip() for part in value.split(",")]
    several = re.search(r"\s(?:and|&)\s", value) is not None and all(_is_name(part, 2) for part in parts)
    name = value if several else parts[0]
    if len(name.split()) == 2 and name.lower().startswith("the "):
        return None
    return name if _is_name(name.removeprefix("The ").removeprefix("the "), 1) else None


def _is_name(value: str, fewest: int) -> bool:
    tokens = value.split()
    if not fewest <= len(tokens) <= 14 or len(value) > 120:
        return False
    words = [token for token in tokens if token.lower() not in name_words().particles]
    return len(words) >= min(fewest, 1) and all(
        _NAME_TOKEN.fullmatch(word) and word[0].isupper() and word.lower().strip(".,") not in name_words().never
        for word in words
    )


def _ends_sentence(line: str) -> bool:
    return _ENDS_SENTENCE.search(line) is not None and _ENDS_ABBREVIATED.search(line) is None


def _title(lines: list[_Line], at: int, today: date) -> str | None:
    """Return the title a line is: a Markdown heading, or a line shaped and placed as only headlines are."""
    line = lines[at].text
    heading = _HEADING.fullmatch(line)
    if heading is not None:
        return heading["title"].strip("*_ ") or None
    if at + 1 >= len(lines) or len(line) > _LONGEST_TITLE or len(line.split()) > _MOST_TITLE_WORDS:
        return None
    if _UNDERLINE.fullmatch(lines[at + 1].text) and not lines[at + 1].blank_before:
        return line
    if _BULLET.match(line) or _dateline(line) is not None or not any(char.isalpha() for char in line):
        return None
    if _strong_facts(lines[at + 1].text, today) is not None or _bare_name(lines, at + 1) is not None:
        return line.strip("*_ ") if not line.endswith((",", ";", ":")) else None
    return line.strip("*_ ") if not _ends_sentence(line) and _stands_alone(lines, at) else None


def _stands_alone(lines: list[_Line], at: int) -> bool:
    """Tell a headline from the first line of wrapped text: an empty line follows, or a paragraph kept on one line."""
    follower = lines[at + 1]
    if follower.text[:1].islower():
        return False
    return follower.blank_before or len(follower.text) > max(_PARAGRAPH, len(lines[at].text))


def _is_rule(lines: list[_Line], at: int) -> bool:
    return at > 0 and _UNDERLINE.fullmatch(lines[at].text) is not None


def _dates_are_headings(lines: list[_Line], today: date) -> bool:
    """Tell a chronicle, whose sections are headed by dates, from an article dated in its head."""
    alone = {_day(line.text, today) for line in lines[:_DATE_HEADINGS_WITHIN] if len(line.text) < 40} - {None}
    return len(alone) > 1


def _past_standfirst(head: Head, lines: list[_Line], at: int, today: date) -> Head:
    """Look for byline and date behind a standfirst, which itself is text to be read."""
    for ahead in range(at + 1, min(at + 1 + _STANDFIRST, len(lines) - 1)):
        facts = _strong_facts(lines[ahead].text, today)
        if facts is not None and (facts.author or facts.published):
            follower = _strong_facts(lines[ahead + 1].text, today)
            return _merge(_merge(head, facts), follower or Head())
    return head


def _dateline(line: str) -> "re.Match[str] | None":
    """Return the dash that ends a dateline such as `GENEVA, May 21 (Agency) —`."""
    dash = _DASH.search(line, 0, 120)
    if dash is None:
        return None
    lead = line[: dash.start()].strip()
    place = _LEAD_DAY.sub("", _AGENCY.sub("", lead).strip()).strip(" ,.")
    named = _PLACE.fullmatch(place) is not None and place.split()[0].strip(".,").isupper()
    # without a place, only an agency in its brackets tells a dateline from a date that a sentence begins with
    return dash if named or (not place and _AGENCY.search(lead)) else None


def _with_dateline(head: Head, line: str, today: date) -> Head:
    """Take date and agency out of a dateline, whose line stays in the body."""
    dash = _dateline(line)
    if dash is None:
        return head
    lead = line[: dash.start()].strip()
    written = _LEAD_DATE.search(lead)
    agency = _AGENCY.search(lead)
    published = parse_date(written[0], today=today) if written else None
    outlet = (agency["round"] or agency["slash"]) if agency else None
    return replace(head, published=head.published or published, outlet=head.outlet or outlet)
