"""Publication dates, read only where they are written whole and can mean one day.

A date without a year, with a year of two digits, or with a day and month that could change places (`03/04/2025`) is
unknown: a reader that guesses is worse than one that is silent. So is a date after `today`.
"""

import re
from datetime import date, datetime, timedelta

_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sep", "sept"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
# Newspapers in today's sense begin in the 17th century; what is before that is a number that only looks like a year.
_EARLIEST_YEAR = 1600
# Epoch numbers below a year after 1970 are far likelier to be counters or ids.
_EPOCH_SECONDS_FROM = 31_536_000
_EPOCH_MILLISECONDS_FROM = 100_000_000_000  # as seconds, the year 5138
_EPOCH, _DAY_MILLISECONDS = date(1970, 1, 1), 86_400_000

_MONTH = r"(?P<month>" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")\.?"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s{1,3}(?:the\s)?)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
# A time of day, a zone, and the marks that part them from the date; nothing that could be a word of a sentence.
_TIME = (
    r"(?:(?:\s{0,3}[,|@·•–—-]\s{0,3}|\s{1,3}(?:at\s)?|T)"
    r"\d{1,2}(?:[:.]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?)?(?:\s?[ap]\.?m\.?)?"
    r"(?:\s?(?:Z|[+-]\d{2}:?\d{2}|\(?[A-Z]{2,5}(?:[+-]\d{1,2})?\)?)){0,2})?"
)
_FORMS = tuple(
    re.compile(rf"{_WEEKDAY}{form}{_TIME}", re.IGNORECASE)
    for form in (
        rf"{_YEAR}(?P<mark>[-/.])(?P<number>\d{{1,2}})(?P=mark)(?P<day>\d{{1,2}})",
        r"(?P<year>\d{4})(?P<number>\d{2})(?P<day>\d{2})",
        rf"{_DAY}(?:\s{{1,3}}|-)(?:of\s)?{_MONTH}(?:,?\s{{1,3}}|-){_YEAR}",
        rf"{_MONTH}\s{{1,3}}{_DAY},?\s{{1,3}}{_YEAR}",
        rf"{_YEAR}\s{_MONTH}\s{_DAY}",
        r"(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})",
        r"(?P<first>\d{1,2})(?P<mark>[/-])(?P<second>\d{1,2})(?P=mark)(?P<year>\d{4})",
    )
)
_LONGEST = 80  # a written date with weekday, time and zone stays under 60 characters


def parse_date(value: object, *, today: date) -> date | None:
    """Return the day that a whole string, a number of seconds since 1970, or a date object means, else None.

    The string must be a date and nothing else but a weekday, a time and a zone; `11.02.2026` is day, month, year.
    """
    found = _from_object(value, today) if not isinstance(value, str) else _from_text(value, today)
    return found if found is not None and found <= today else None


def _from_object(value: object, today: date) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    milliseconds = value if abs(value) >= _EPOCH_MILLISECONDS_FROM else value * 1000
    # Compared before anything is divided or made a date: a number of JSON may have thousands of digits.
    latest = (today.toordinal() + 1 - _EPOCH.toordinal()) * _DAY_MILLISECONDS
    if not _EPOCH_SECONDS_FROM * 1000 <= milliseconds < latest:
        return None
    return _EPOCH + timedelta(milliseconds=milliseconds)


def _from_text(value: str, today: date) -> date | None:
    text = value.strip().strip("()[]").strip()
    if not 6 <= len(text) <= _LONGEST:
        return None
    if text.isdecimal() and text.isascii() and len(text) in (9, 10, 13):
        return _from_object(int(text), today)
    for form in _FORMS:
        match = form.fullmatch(text)
        if match is not None:
            return _from_match(match)
    return None


def _from_match(match: "re.Match[str]") -> date | None:
    parts = match.groupdict()
    if parts.get("first") is not None:
        return _day_and_month(int(parts["first"]), int(parts["second"]), int(parts["year"]))
    month = _MONTH_NUMBER[parts["month"].lower()] if parts.get("month") else int(parts["number"])
    return _date(int(parts["year"]), month, int(parts["day"]))


def _day_and_month(first: int, second: int, year: int) -> date | None:
    """Read `a/b/year`: Europe writes the day first, America the month; where both could be, nobody knows."""
    readings = {_date(year, second, first), _date(year, first, second)} - {None}
    return readings.pop() if len(readings) == 1 else None


def _date(year: int, month: int, day: int) -> date | None:
    if year < _EARLIEST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None
