"""What a report says of the occasion on which sides met: its kind, place, round and day, read from the words."""

import calendar
import re
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from importlib.resources import files

_SAID = tomllib.loads(files("demarche.track").joinpath("occasion.toml").read_text(encoding="utf-8"))
KINDS = {name: re.compile(kind["pattern"], re.I) for name, kind in _SAID["kind"].items()}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"), start=1
    )
}
_ROUND = re.compile(rf"\b({'|'.join(_ORDINALS)}|\d+(?:st|nd|rd|th))\s+(?:round|meeting|summit|session)\b", re.I)
_PLACE = re.compile(r"\b(in|at|to)\s+((?:(?:St|Mt|Ft)\.\s+)?(?:[A-Z][\w-]+)(?:\s+[A-Z][\w-]+){0,2})(?!['’]s\b|\w)")
# A place stands near the words that tell of the meeting, and does not belong to what was spoken of there.
_NEAR_BEFORE, _NEAR_AFTER = 40, 120
_MATTER = re.compile(_SAID["no_place"]["matter"], re.I)
_GOING = re.compile(_SAID["no_place"]["going"], re.I)
_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_NO_PLACES = frozenset((*calendar.month_name, *calendar.day_name, *_SAID["no_place"]["words"].split()))
_NAMES = "|".join(_MONTHS)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<month>{_NAMES})|(?P<month2>{_NAMES})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)\b"
    r"(?!\s*%)(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?",
    re.I,
)
_MONTH = re.compile(
    rf"\b(?:in|since|last)\s+(?:early\s+|late\s+|mid-)?(?P<month>{_NAMES})(?:,?\s+(?P<year>(?:19|20)\d\d))?\b", re.I
)
_YEAR = re.compile(r"\b(?:in|since|from)\s+(?P<year>(?:19|20)\d\d)\b", re.I)
_HALF_A_YEAR = timedelta(183)

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a report says of when, where and how sides met; None where it does not say."""

    kind: str | None
    place: str | None
    round: int | None
    days: Days | None


# Meetings are gathered anew after each judgement on one of their reports; of the 43,000 of a ledger of 1,000,000 signals, all
# of which this has to hold, reading the words again would take 1.0 of 6.1 s of the processor.
@lru_cache(maxsize=1 << 17)
def occasion(text: str, published: date | None) -> Occasion:
    """Return what the words of a report say; `published` completes a date without a year, and is no date of a meeting."""
    kind = next((name for name, pattern in KINDS.items() if pattern.search(text)), None)
    return Occasion(kind, _place(text), _round(text), _days(text, published))


def _round(text: str) -> int | None:
    found = _ROUND.search(text)
    return None if found is None else _ORDINALS.get(found[1].lower()) or int(re.sub(r"\D", "", found[1]))


def _place(text: str) -> str | None:
    told = [found.span() for pattern in KINDS.values() for found in pattern.finditer(text)]
    for found in _PLACE.finditer(text):
        words = found[2].split()
        if words[0] in _NO_PLACES or (found[1] == "to" and not _GOING.search(text[: found.start()])):
            continue
        if not any(_is_near(text, found.span(), span) for span in told):
            continue
        # "in Port Amber Monday"
        kept = [word for number, word in enumerate(words) if not any(end in _NO_PLACES for end in words[: number + 1])]
        return " ".join(kept)
    return None


def _is_near(text: str, place: tuple[int, int], told: tuple[int, int]) -> bool:
    """Tell whether a place belongs to words that tell of a meeting."""
    if place[1] <= told[0]:
        return told[0] - place[1] <= _NEAR_BEFORE
    between = text[told[1] : place[0]]
    return len(between) <= _NEAR_AFTER and not _MATTER.search(between)


def _days(text: str, published: date | None) -> Days | None:
    """Return the first and last day that a date, a month or a year in the text allows."""
    if found := _DATE.search(text):
        month = _MONTHS[(found["month"] or found["month2"]).lower()]
        return _one_day(found["year"], month, int(found["day"] or found["day2"]), published)
    if found := _MONTH.search(text):
        month = _MONTHS[found["month"].lower()]
        first = _one_day(found["year"], month, 1, published)
        return first and (first[0], first[0].replace(day=calendar.monthrange(first[0].year, month)[1]))
    if found := _YEAR.search(text):
        return date(int(found["year"]), 1, 1), date(int(found["year"]), 12, 31)
    return None


def _one_day(year: str | None, month: int, day: int, published: date | None) -> Days | None:
    """Return a day; without a year it is the one that lies nearest to publication."""
    years = [int(year)] if year else [] if published is None else [published.year + step for step in (-1, 0, 1)]
    for one in years:
        try:
            found = date(one, month, day)
        except ValueError:  # the thirtieth of February
            continue
        if year or (published is not None and abs(found - published) <= _HALF_A_YEAR):
            return found, found
    return None
