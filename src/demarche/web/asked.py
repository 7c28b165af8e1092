"""What an address asks: filters, page, and the addresses that differ from it in one thing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from urllib.parse import urlencode

from demarche.errors import InputError

PAGE = 50  # rows on a page of a table
MOST_ROWS = 100_000  # rows of a CSV file
_LONGEST = 500  # characters of one value in an address
_DEEPEST = 20_000  # pages; beyond them a filter helps, and an offset would only burn time
# As they stand in an address, and as the ledger calls them.
SIGNAL_FILTERS = {
    "from": "from_",
    "to": "to",
    "act": "act",
    "issue": "issue",
    "kind": "kind",
    "modality": "modality",
    "since": "since",
    "until": "until",
    "q": "text",
}
_SEVERAL = frozenset({"act", "issue", "modality"})


def _plain(value: str) -> str:
    """Return a value without what no field holds: NUL, lone surrogates, white space at its edges."""
    return value.replace("\0", "").encode("utf-8", "replace").decode().strip()[:_LONGEST]


@dataclass(frozen=True, slots=True)
class Asked:
    """The path and the values of an address; empty values are dropped."""

    path: str
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    form: str = "html"

    @classmethod
    def of(cls, path: str, pairs: Iterable[tuple[str, str]], form: str = "html") -> "Asked":
        """Make it of the pairs of a query string."""
        values: dict[str, tuple[str, ...]] = {}
        for name, raw in pairs:
            if (value := _plain(raw)) and len(values.get(name, ())) < 40:
                values[name[:40]] = (*values.get(name, ()), value)
        return cls(path, values, form)

    def get(self, name: str, default: str = "") -> str:
        """Return the last value of a name."""
        return self.values.get(name, (default,))[-1]

    def all(self, name: str) -> list[str]:
        """Return every value of a name; commas part several."""
        return [part for value in self.values.get(name, ()) for part in map(str.strip, value.split(",")) if part]

    def number(self, name: str, default: int, *, low: int, high: int) -> int:
        """Return a whole number within bounds; what is none gives the default."""
        value = self.get(name)
        return min(high, max(low, int(value))) if value.isdecimal() and len(value) < 10 else default

    def day(self, name: str) -> date | None:
        """Return a date; InputError if the value is none."""
        value = self.get(name)
        if not value:
            return None
        try:
            return date.fromisoformat(value)
        except ValueError:
            raise InputError(f"{name} {value!r} is no date; write it as 2026-02-11") from None

    @property
    def page(self) -> int:
        """The number of the page, from 1."""
        return self.number("page", 1, low=1, high=_DEEPEST)

    @property
    def slice(self) -> dict[str, Any]:
        """`limit` and `offset` of the rows to show: a page, or all (to a limit) in a CSV file."""
        if self.form == "csv":
            return {"limit": MOST_ROWS, "offset": 0}
        return {"limit": PAGE, "offset": (self.page - 1) * PAGE}

    def filters(self, *, but: Iterable[str] = ()) -> dict[str, Any]:
        """Return the filters of `Ledger.signals` that the address names."""
        names = [name for name in SIGNAL_FILTERS if name in self.values and name not in but]
        return {SIGNAL_FILTERS[name]: self.all(name) if name in _SEVERAL else self.get(name) for name in names}

    def url(self, path: str | None = None, /, **changes: object) -> str:
        """Return this address with some values changed (None drops one); a changed filter starts at page one."""
        values: dict[str, Any] = {name: list(found) for name, found in self.values.items()}
        if "page" not in changes:
            values.pop("page", None)
        for name, value in changes.items():
            values.pop(name, None)
            if value not in (None, "", [], ()):
                values[name] = value
        query = urlencode(values, doseq=True)
        return (path or self.path) + (f"?{query}" if query else "")


def link(path: str, /, **values: object) -> str:
    """Return an address with some values, empty ones left out."""
    query = urlencode({name: value for name, value in values.items() if value not in (None, "", [], ())}, doseq=True)
    return path + (f"?{query}" if query else "")
