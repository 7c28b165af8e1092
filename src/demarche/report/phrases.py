"""Small grammar: days, numbers, lists, in plain English."""

from collections.abc import Iterable, Sequence
from datetime import date

from demarche.report.lexicon import WORDS

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NUMBERS = (*("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),)


def day(when: date, *, year: bool = False) -> str:
    """Return a day in words; with its year where asked."""
    return f"{when.day} {_MONTHS[when.month - 1]}" + (f" {when.year}" if year else "")


def span(first: date, last: date) -> str:
    """Return a period in words, no part of a date twice."""
    if first == last:
        return day(first, year=True)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {day(last, year=True)}"
    return f"{day(first, year=first.year != last.year)} to {day(last, year=True)}"


def number(count: int) -> str:
    """Return a number, in words up to twelve."""
    return _NUMBERS[count] if 0 <= count < len(_NUMBERS) else f"{count:,}"


def many(count: int, noun: str, plural: str = "") -> str:
    """Return a number with its noun: `one threat`, `14 threats`."""
    return f"{number(count)} {noun if count == 1 else plural or noun + 's'}"


def times(count: int) -> str:
    """Return `once`, `twice`, `three times`."""
    return {1: "once", 2: "twice"}.get(count, f"{number(count)} times")


def listed(items: Sequence[str] | Iterable[str], last: str = "and") -> str:
    """Return items as `a, b and c`."""
    found = list(items)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} {last} {found[-1]}" if found else ""


def issue(name: str) -> str:
    """Return an issue of the codebook in words."""
    return str(WORDS["issues"].get(name) or name.replace("_", " "))


def heading(name: str) -> str:
    """Return an issue of the codebook as a heading."""
    return "Other matters" if name == "other" else name.replace("_", " ").capitalize()
