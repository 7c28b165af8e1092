"""Deadlines: the words that set a moment, and the day they mean, counted from the article's date.

Only moments by which or at which something is to happen; "for 90 days" is a duration and none (codebook section 4).
"""

import calendar
import re
from collections.abc import Sequence
from datetime import date, timedelta

from demarche.read.layout import Layout
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon
from demarche.records import Deadline, Span

_LEXICON = load_lexicon("deadlines")
_MONTHS: dict[str, int] = _LEXICON["months"]
_DAYS: dict[str, int] = _LEXICON["weekdays"]
_NUMBERS: dict[str, int] = _LEXICON["numbers"]
_UNITS: dict[str, float] = _LEXICON["units"]

_MONTH = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?:\.(?= \d))?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:,? (?P<year>\d{4}))?"
_NUMBER = rf"(?P<number>\d+|{'|'.join(_NUMBERS)})"
_UNIT = rf"(?P<unit>{'|'.join(_UNITS)})"
_ABOUT = rf"(?:(?:{'|'.join(_LEXICON['about'])}) )?"
_WEEKDAY = rf"(?P<weekday>{'|'.join(_DAYS)})"
_OPEN = (
    r"(?:by|before|until|till|no later than|not later than|at the latest by|as of|starting|effective|from|beginning|"
    r"with effect from|prior to)"
)
_DATE = (
    rf"(?:on )?(?:{_MONTH} {_DAY}{_YEAR}|"
    rf"(?:the )?{_DAY.replace('day', 'day2')} (?:of )?"
    rf"{_MONTH.replace('month', 'month2')}{_YEAR.replace('year', 'year2')})"
)
_PERIOD = (
    r"(?P<period>the (?:year|month|week|decade)|this (?:year|month|week)|next (?:year|month|week)|(?P<only_year>\d{4}))"
)
_NEXT = r"(?P<next>next (?:week|month|year|spring|summer|autumn|winter)|tomorrow|tonight|today|midnight|noon|dawn)"


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern whose spaces stand for any white space: "June 3" is set with a no-break space, or wrapped."""
    spaced = pattern.replace(" ", r"\s+")
    return re.compile(rf"\b{spaced}(?!\w)", re.IGNORECASE)


_PATTERNS = [
    (name, _compiled(pattern))
    for name, pattern in (
        ("date", rf"{_OPEN}\s+{_DATE}"),
        (
            "end",
            r"(?:by|before|until|at)\s+(?:the\s+)?(?P<edge>end|beginning|start|middle)\s+of\s+"
            rf"(?:{_MONTH}{_YEAR}|{_PERIOD})",
        ),
        (
            "within",
            r"(?:within the next|within|in the next|in the coming|in)\s+"
            rf"{_ABOUT}{_NUMBER}(?: |-){_UNIT}(?P<of> of [^,.;]{{3,60}})?",
        ),
        ("later", r"later (?P<period>this (?:week|month|year))"),
        ("later", r"(?:starting|from|by|before) (?P<period>this (?:week|month|year))"),
        ("weekday", rf"{_OPEN}\s+(?:next |this )?{_WEEKDAY}"),
        ("next", rf"(?:by|before|starting|as early as|from)\s+{_NEXT}"),
        ("month", rf"(?P<open>by|before|until|no later than)\s+(?:early |mid-|late )?{_MONTH}{_YEAR}"),
        ("year", r"(?P<open>by|before|no later than)\s+(?P<only_year>20\d{2}|19\d{2})"),
        ("soon", rf"(?:{'|'.join(_LEXICON['soon'])})"),
    )
]
# What names a moment only where something is asked or undertaken: "in June" is else as often when it was done.
_ASKED = [
    (name, _compiled(pattern))
    for name, pattern in (
        ("soon", rf"(?:{'|'.join(_LEXICON['at_once'])})"),
        ("coming", rf"in\s+(?:early |mid-|late )?{_MONTH}(?: (?:of )?this year|{_YEAR})"),
        ("later", r"(?P<period>this (?:week|month|year))(?=[.,;!?]|\s*$)"),
    )
]
_ASKING = frozenset({"demand", "appeal", "promise"})


def deadline_of(layout: Layout, evidence: Span, act: str) -> Deadline | None:
    """Return the first deadline in the evidence of an act, or None.

    What is demanded, asked or promised may also be due "at once" or "in June", which elsewhere set no deadline.
    """
    sentence = layout.sentences[layout.sentence_at(evidence.start)]
    patterns = [*_PATTERNS, *_ASKED] if act in _ASKING else _PATTERNS
    return next((d for d in _found(layout, sentence, patterns) if _touches(layout.text, d.span, evidence)), None)


def _touches(text: str, span: Span, evidence: Span) -> bool:
    """Tell whether a moment stands in the evidence, or beside it with no more than a comma between."""
    if span.overlaps(evidence):
        return True
    first, second = sorted((span, evidence))
    return not text[first.end : second.start].replace(",", "").strip()


def _found(layout: Layout, sentence: Sentence, patterns: Sequence[tuple[str, re.Pattern[str]]]) -> list[Deadline]:
    found: list[Deadline] = []
    today = layout.article.published
    for name, pattern in patterns:
        for match in pattern.finditer(layout.text, sentence.start, sentence.end):
            span = Span.of(layout.text, match.start(), match.end())
            if any(span.overlaps(other.span) for other in found):
                continue
            day = _day(name, match, today)
            if name == "coming" and (today is None or day is None or day < today):
                continue  # "in April", said in May, looks back
            found.append(Deadline(span, day.isoformat() if day else None))
    return sorted(found, key=lambda deadline: deadline.span)


def _day(name: str, match: re.Match[str], today: date | None) -> date | None:
    """Return the day a match means, or None where it cannot be computed."""
    got = {key: words and " ".join(words.split()) for key, words in match.groupdict().items()}
    try:
        if name == "date":
            month, day, year = (got[key] or got[f"{key}2"] for key in ("month", "day", "year"))
            return _dated(_MONTHS[str(month).lower()], int(str(day)), year, today)
        if name == "year":
            return _of_year(int(got["only_year"]), "start" if _is_before(got) else "end")
        if name == "soon" or today is None:
            return None
        if name == "within":
            return _after(today, got["number"].lower(), got["unit"].lower(), got.get("of"))
        if name == "weekday":
            ahead = (_DAYS[got["weekday"].lower()] - today.weekday()) % 7 or 7
            return today + timedelta(days=ahead)
        if name == "next":
            return _next(got["next"].lower(), today)
        if name in {"month", "coming"}:
            first = _dated(_MONTHS[got["month"].lower()], 1, got["year"], today)
            return first if first is None or _is_before(got) else _of_month(first, "end")
        return _edge({"edge": "end", **got}, today)
    except (ValueError, OverflowError, KeyError):
        return None


def _next(words: str, today: date) -> date | None:
    if words.startswith("next"):
        return _edge({"edge": "end", "period": words}, today)
    return {"tomorrow": today + timedelta(days=1), "today": today, "tonight": today, "midnight": today}.get(words)


def _is_before(got: dict[str, str | None]) -> bool:
    """Tell whether a month or year is over as soon as it begins: "by June" means its last day, "before June" not."""
    return (got.get("open") or "").lower() in {"before", "until"}


def _dated(month: int, day: int, year: str | None, today: date | None) -> date | None:
    """Return a day of the year given, else the nearest one not long past."""
    if year:
        return date(int(year), month, day)
    if today is None:
        return None
    this = date(today.year, month, day)
    return this if (today - this).days < _LONG_PAST else date(today.year + 1, month, day)


_LONG_PAST = 120  # days: "by March 1" in an article of May looks back; in one of December it looks ahead


def _after(today: date, number: str, unit: str, event: str | None) -> date | None:
    count = _NUMBERS.get(number) or int(number)
    return None if event else today + timedelta(days=round(count * _UNITS[unit]))


def _edge(got: dict[str, str | None], today: date) -> date | None:
    """Return the first, middle or last day of a month, year or week."""
    edge = str(got["edge"]).lower()
    period = (got.get("period") or "").lower()
    if got.get("month"):
        first = _dated(_MONTHS[str(got["month"]).lower()], 1, got.get("year"), today)
        return None if first is None else _of_month(first, edge)
    if got.get("only_year"):
        return _of_year(int(str(got["only_year"])), edge)
    later = 1 if "next" in period else 0
    if "year" in period:
        return _of_year(today.year + later, edge)
    if "month" in period:
        return _of_month(date(today.year + (today.month + later > 12), (today.month + later - 1) % 12 + 1, 1), edge)
    if "week" in period:
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=later)
        return monday + timedelta(days={"end": 6, "middle": 2}.get(edge, 0))
    return None


def _of_month(first: date, edge: str) -> date:
    last = calendar.monthrange(first.year, first.month)[1]
    return first.replace(day={"end": last, "middle": 15}.get(edge, 1))


def _of_year(year: int, edge: str) -> date:
    return {"end": date(year, 12, 31), "middle": date(year, 7, 1)}.get(edge, date(year, 1, 1))
