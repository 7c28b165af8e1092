"""What a ledger has for a brief: the utterances of its scope, in the period and before, and all that is cited."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from demarche import track
from demarche.errors import LedgerError, ReportError
from demarche.ledger import Ledger
from demarche.records import principal
from demarche.report.hygiene import clean
from demarche.report.names import Names
from demarche.report.phrases import day
from demarche.report.repeated import mark_repeated
from demarche.report.scope import Scope

Row = dict[str, Any]
_MEANT = ("asserted", "hedged")
# Utterances of a period that a brief can tell and footnote: it has a kilobyte for each, and a reader has an evening.
MOST = 10_000
_TOO_MUCH = (
    f"more than {MOST:,} utterances fall into the period, and a brief footnotes every one; shorten it (since, until), or "
    "name an issue, an organ or a second side"
)


@dataclass(slots=True)
class Material:
    """Everything a brief is written from.

    `articles` is how many the period has, `told` are the utterances of the scope in the period, oldest first, without what was denied or only supposed
    (`unmeant` counts those), each with its `novelty` (see `mark_repeated`); `earlier` is how many were told before it, the
    first of all on the day `oldest`.
    """

    ledger: Ledger
    scope: Scope
    names: Names
    first: date
    last: date
    told: list[Row]
    earlier: int
    oldest: date
    unmeant: int
    undated: int
    articles: int
    signals: dict[str, Row] = field(default_factory=dict)
    statements: dict[str, Row] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    # What was fetched, of which the above is what the brief has come to speak of: by these texts it knows how names are written.
    _known: set[str] = field(default_factory=set)
    _signals: dict[str, Row] = field(default_factory=dict)
    _statements: dict[str, Row] = field(default_factory=dict)
    _texts: dict[str, str] = field(default_factory=dict)
    _actors: set[str] = field(default_factory=set)

    @property
    def used(self) -> set[str]:
        """The articles that tell of the scope in the period."""
        return {
            self.signals[one]["article_id"] for row in self.told for one in row["signal_ids"] if one in self.signals
        }

    @property
    def year(self) -> bool:
        """Whether days need their year, because the ledger's days lie in several."""
        return self.oldest.year != self.last.year

    def on(self, when: date) -> str:
        """Return a day in words."""
        return day(when, year=self.year or when.year != self.last.year)

    def expect(self, ids: Iterable[str]) -> None:
        """Fetch what will be needed of signals at once: one question for a thousand takes the time of one for one."""
        wanted = sorted(set(ids) - self._known)
        if not wanted:
            return
        self._known.update(wanted)
        rows = self.ledger.ask(_PICKED, [wanted]).to_dicts()
        self._signals |= {row["signal_id"]: row for row in rows}
        said = sorted({row["statement_id"] for row in rows if row["statement_id"]} - self._statements.keys())
        if said:
            # A statement stands in its signal's reading; a list of numbers is looked for in a tenth of the time.
            readings = ", ".join(str(int(number)) for number in sorted({row["reading"] for row in rows}))
            sql = f"SELECT * FROM found WHERE reading IN ({readings}) AND statement_id IN (SELECT unnest(?::VARCHAR[]))"
            found = self.ledger.ask(sql, [said], of="statements").to_dicts()
            self._statements |= {row["statement_id"]: row for row in found}
        self._fetch_texts({row["article_id"] for row in rows})

    def need(self, ids: Iterable[str]) -> None:
        """Have signals by their ids, with the statements and the articles they stand in."""
        wanted = set(ids) - self.signals.keys()
        self.expect(wanted)
        found = {one: self._signals[one] for one in wanted if one in self._signals}
        if not found:
            return
        self.signals |= found
        said = {row["statement_id"] for row in found.values()}
        self.statements |= {one: self._statements[one] for one in said if one in self._statements}
        self.read({row["article_id"] for row in found.values()})
        actors = {a for row in found.values() for a in (*row["from_actors"], *row["to_actors"])}
        actors |= {a for one in said & self.statements.keys() for a in _speakers(self.statements[one])}
        self._actors |= actors
        self.names.learn(sorted(self._actors), self.texts)

    def read(self, articles: Iterable[str]) -> None:
        """Have the texts of articles."""
        wanted = set(articles) - self.texts.keys()
        self._fetch_texts(wanted)
        self.texts |= {one: self._texts[one] for one in sorted(wanted)}

    def _fetch_texts(self, articles: set[str]) -> None:
        wanted = sorted(articles - self._texts.keys())
        if wanted:
            sql = 'SELECT article_id, "text" FROM articles WHERE article_id IN (SELECT unnest(?::VARCHAR[]))'
            self._texts |= dict(self.ledger.ask(sql, [wanted], of="articles").iter_rows())


def _speakers(row: Row) -> tuple[str, ...]:
    return (*row["source_actors"], *row["relay_actors"])


# The rows are picked by their keys first and fetched whole after: carrying every column of a million takes ten times as long.
_PICKED = """
, picked AS MATERIALIZED (SELECT reading, "position" FROM found WHERE signal_id IN (SELECT unnest(?::VARCHAR[])))
SELECT * FROM found WHERE reading IN (SELECT reading FROM picked)
  AND (reading, "position") IN (SELECT (reading, "position") FROM picked)
"""


def gather(ledger: Ledger, scope: Scope, *, actors: Sequence[Path] = ()) -> Material:
    """Gather what a brief is written from; ReportError where the ledger has nothing for it, saying what it has."""
    days = ledger.ask("SELECT min(published), max(published), count(*) FROM found", of="articles").row(0)
    if not days[2]:
        raise ReportError(
            f"the ledger {ledger.path} is empty; read some articles into it first: "
            f"demarche read FOLDER --ledger {ledger.path}"
        )
    if days[1] is None:
        raise ReportError(f"no article in {ledger.path} has a date, so that nothing can be put in a period")
    first, last = _period(ledger, scope, days[0], days[1])
    said = _Said(first)
    told = [row for row in mark_repeated(said.meant(ledger, scope, last)) if row["published"] >= first]
    if not told:
        raise ReportError(_nothing(ledger, scope, first, last, days[:2]))
    made = Material(
        ledger,
        scope,
        Names(actors),
        first,
        last,
        told,
        said.earlier,
        said.oldest or first,
        unmeant=said.unmeant,
        undated=said.undated,
        articles=int(ledger.ask("SELECT count(*) FROM found", of="articles", since=first, until=last).item()),
    )
    made.need(one for row in told for one in row["signal_ids"])
    return made


@dataclass(slots=True)
class _Said:
    """Sorts what was said, one utterance after the other: of a busy side a large ledger has a hundred thousand."""

    first: date
    told: int = 0
    earlier: int = 0
    unmeant: int = 0
    undated: int = 0
    oldest: date | None = None

    def meant(self, ledger: Ledger, scope: Scope, last: date) -> Iterator[Row]:
        """Yield the utterances of the scope that have a day and were meant, oldest first; count the others of the period."""
        for row in filter(scope.holds, _utterances(ledger, scope, last).iter_rows(named=True)):
            if (day := row["published"]) is None:
                self.undated += 1
            elif row["modality"] not in _MEANT:
                self.unmeant += day >= self.first
            else:
                self.oldest = self.oldest or day
                self.earlier += day < self.first
                self.told += day >= self.first
                if self.told > MOST:
                    raise ReportError(_TOO_MUCH)
                yield row


def _utterances(ledger: Ledger, scope: Scope, last: date) -> pl.DataFrame:
    """Return the utterances that may be of the scope, up to a day, and those without one; oldest first."""
    if scope.actor is None:
        frames = [track.said(ledger, **scope.filters)]
    else:
        frames = [
            track.said(ledger, from_=scope.actor, **scope.filters),
            track.said(ledger, to=scope.actor, **scope.filters),
        ]
    rows = pl.concat(frames).unique("signal_id", keep="first", maintain_order=True)
    rows = rows.sort("published", "article_id", "position", nulls_last=True)
    return rows.filter(pl.col("published").is_null() | (pl.col("published") <= last))


def _period(ledger: Ledger, scope: Scope, first: date, last: date) -> tuple[date, date]:
    since = track.when(ledger, scope.since) or first
    until = scope.until
    if isinstance(until, str):
        try:
            until = date.fromisoformat(until)
        except ValueError:
            raise LedgerError(f"until {scope.until!r} is no date; write it as 2026-02-11") from None
    until = min(until or last, last)
    if since > until:
        raise ReportError(
            f"the period ends ({until}) before it begins ({since}); the ledger's days are {first} to {last}"
        )
    return max(since, first), until


_BUSIEST = """
SELECT p, count(*) AS n FROM (SELECT unnest(list_distinct(list_concat(from_principals, to_principals))) AS p FROM found)
WHERE p <> '?' GROUP BY p ORDER BY n DESC, p LIMIT 12
"""


def _nothing(ledger: Ledger, scope: Scope, first: date, last: date, days: tuple[date, date]) -> str:
    what = " and ".join(scope.paths) or "anybody"
    about = f" on {scope.issue}" if scope.issue else ""
    busiest = ", ".join(str(name) for name in ledger.ask(_BUSIEST)["p"].to_list())
    return (
        f"nothing was told of {clean(what)}{about} from {first} to {last}; the ledger's days are {days[0]} to {days[1]}, "
        f"its busiest sides {clean(busiest) or '(none yet)'}; widen the period or name another side"
    )


def sides_of(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the principals of some utterances, the busiest first."""
    count: dict[str, int] = {}
    for row in rows:
        for head in {principal(path) for path in (*row["from_actors"], *row["to_actors"])} - {"?", "AUTHOR"}:
            count[head] = count.get(head, 0) + 1
    return sorted(count, key=lambda head: (-count[head], head))
