"""What the desk asks: filters turned into SQL over the flat views."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

from demarche.codebook import ACTS, FORMS, ISSUES, KINDS, MODALITIES, MUTUAL
from demarche.errors import LedgerError, RecordError
from demarche.ledger.rows import scrub
from demarche.records import Party

Day = date | str
Choice = str | Sequence[str]
Table = Literal["signals", "statements", "channels", "articles"]

# Which columns of a view are the ledger's own business, and change with its history rather than with what it holds.
FLAT_COLUMNS = "* EXCLUDE (run, reading)"
FLAT_COLUMNS_NO_TEXT = '* EXCLUDE ("text", run, reading)'
NEWEST_FIRST = 'published DESC NULLS LAST, article_id, "position"'
OLDEST_FIRST = 'published NULLS LAST, article_id, "position"'
NEWEST_ARTICLE_FIRST = "published DESC NULLS LAST, article_id"
# What has a meaning of its own in a regular expression; case is folded there in half the time that `lower` takes.
_PUNCTUATION = re.compile(r"[!-/:-@\[-^`{-~]")
_MUTUAL = ", ".join(f"'{act}'" for act in sorted(MUTUAL))


def _several(value: Choice | None) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else list(value)


def known(values: Choice | None, allowed: Sequence[str] | dict[str, Any], what: str) -> list[str]:
    """Return the values of a choice; refuse one that the codebook does not have."""
    found = _several(values)
    for value in found:
        if value not in allowed:
            raise RecordError(f"unknown {what} {value!r}; the codebook has: {', '.join(allowed)}")
    return found


def _day(value: Day, what: str) -> date:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise LedgerError(f"{what} {value!r} is no date; write it as 2026-02-11") from None


@dataclass(slots=True)
class Query:
    """Conditions on one flat view, with their parameters."""

    view: str
    overlaid: bool = False
    conditions: list[str] = field(default_factory=list)
    parameters: list[Any] = field(default_factory=list)

    def where(self, condition: str, *parameters: Any) -> None:
        """Add a condition that rows must meet."""
        self.conditions.append(condition)
        self.parameters.extend(parameters)

    def one_of(self, column: str, values: Sequence[str]) -> None:
        """Keep rows whose column is one of some values, if any are given."""
        if values:
            self.where(f'list_contains(?, "{column}")', list(values))

    def dated(self, since: Day | None, until: Day | None) -> None:
        """Keep rows published in a period, both ends included; undated ones are in no period."""
        if since is not None:
            self.where("published >= ?", _day(since, "since"))
        if until is not None:
            self.where("published <= ?", _day(until, "until"))

    def telling(self, columns: Sequence[str], text: str | None) -> None:
        """Keep rows in which one of the columns has some words, in whatever case."""
        if text:
            told = " OR ".join(f'regexp_matches("{column}", ?)' for column in columns)
            pattern = "(?i)" + _PUNCTUATION.sub(r"\\\g<0>", scrub(text))
            self.where(f"({told})", *[pattern] * len(columns))

    def of_articles(self, ids: Choice | None) -> None:
        """Keep the rows of some articles, if any are given."""
        if ids is not None:
            self.where("article_id IN (SELECT unnest(?::VARCHAR[]))", _several(ids))

    def of_run(self, run: int | None) -> None:
        """Keep the rows of one run, or of the newest run of each article."""
        if run is None:
            self.where("reading IN (SELECT reading FROM latest)")
        else:
            self.where("run = ?", run)

    def actors(self, side: str, paths: Choice | None) -> None:
        """Keep rows with an actor under one of the paths in the list column of that side."""
        if wanted := _several(paths):
            sql, parameters = _under(side, wanted, indexed=side == "source")
            self.where(sql, *parameters)

    def _corrected(self) -> str:
        """Return the view with the rows that people judged in place of the machine's (tables `judged`, `overlay`)."""
        key = self.view.removeprefix("all_").removesuffix("s") + "_id"
        return (
            f"(SELECT * FROM {self.view} WHERE {key} NOT IN (SELECT {key} FROM judged) "
            "UNION ALL BY NAME SELECT * FROM overlay)"
        )

    def found(self) -> str:
        """Return the common table `found` of the rows that meet the conditions, to put before a question."""
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        return (
            f"WITH found AS NOT MATERIALIZED (SELECT * FROM {self._corrected() if self.overlaid else self.view}{where})"
        )

    def sql(self, *, order: str, columns: str, limit: int | None, offset: int = 0) -> str:
        """Return the statement to run with the parameters; `offset` rows are passed over where there is a limit.

        With a limit the rows are picked by their keys first and fetched whole after, which on 1,000,000 signals takes a
        tenth of the time of carrying every column of every row through the sorting.
        """
        where = f" WHERE {' AND '.join(self.conditions)}" if self.conditions else ""
        view = self._corrected() if self.overlaid else self.view
        if limit is None:
            return f"SELECT {columns} FROM {view}{where}" + (f" ORDER BY {order}" if order else "")
        key = "reading" if self.view == "all_articles" else 'reading, "position"'
        return (
            f"WITH picked AS MATERIALIZED (SELECT {key} FROM {view}{where} ORDER BY {order} "
            f"LIMIT {int(limit)} OFFSET {int(offset)}) "
            f"SELECT {columns} FROM {view} WHERE reading IN (SELECT reading FROM picked) "
            f"AND ({key}) IN (SELECT ({key}) FROM picked) ORDER BY {order}"
        )


def _under(side: str, paths: Sequence[str], *, indexed: bool) -> tuple[str, list[Any]]:
    """Return SQL for: some actor in `SIDE_actors` is, or stands under, one of the paths.

    `RUS` stands for its unnamed (`RUS?`) too; where the principals are stored apart, it is looked up there.
    """
    tests: list[str] = []
    parameters: list[Any] = []
    for path in paths:
        Party(None, path)  # refuses what is no actor path
        is_principal = "/" not in path and not path.endswith("?")
        if is_principal and indexed:
            tests.append(f"list_contains({side}_principals, ?)")
            parameters.append(path)
            continue
        heads = [path, f"{path}?"] if is_principal else [path]
        for head in heads:
            tests.append(f"len(list_filter({side}_actors, lambda a: a = ? OR starts_with(a, ?))) > 0")
            parameters += [head, f"{head}/"]
    return f"({' OR '.join(tests)})", parameters


def _side(query: Query, side: str, other: str, paths: Choice | None) -> None:
    """Keep signals with an actor on one side; in a mutual act nobody is first, so either side will do."""
    if wanted := _several(paths):
        here, parameters = _under(side, wanted, indexed=True)
        there, more = _under(other, wanted, indexed=True)
        query.where(f"({here} OR (act IN ({_MUTUAL}) AND {there}))", *parameters, *more)


def signals_query(
    *,
    from_: Choice | None = None,
    to: Choice | None = None,
    act: Choice | None = None,
    issue: Choice | None = None,
    kind: str | None = None,
    modality: Choice | None = None,
    since: Day | None = None,
    until: Day | None = None,
    text: str | None = None,
    run: int | None = None,
    kept: str | None = None,
    article: Choice | None = None,
) -> Query:
    """Return the query behind `Ledger.signals`, or the same over a table that is kept of them."""
    query = Query(kept or "all_signals")
    if kept is None:
        query.of_run(run)
    query.one_of("act", known(act, ACTS, "act"))
    query.one_of("kind", known(kind, KINDS, "kind"))
    query.one_of("modality", known(modality, MODALITIES, "modality"))
    if issues := known(issue, ISSUES, "issue"):
        # Looking for one value in a list takes a third of the time of looking for any of several.
        query.where(" OR ".join(["list_contains(issues, ?)"] * len(issues)).join("()"), *issues)
    _side(query, "from", "to", from_)
    _side(query, "to", "from", to)
    query.of_articles(article)
    query.dated(since, until)
    query.telling(["evidence"], text)
    return query


def current_query(
    *,
    articles: Sequence[str] | None,
    ids: Sequence[str] | None,
    act: str | None,
    days: tuple[date | None, date | None] | None,
    run: int | None,
    kept: str | None = None,
) -> Query:
    """Return the query behind `Ledger.current`, or the same over a table that is kept of the signals."""
    query = Query(kept or "all_signals")
    if kept is None:
        query.of_run(run)
    if articles is not None:
        # By the readings' numbers, which DuckDB compares faster than ids.
        query.where("reading IN (SELECT reading FROM readings WHERE list_contains(?, article_id))", list(articles))
    if ids is not None:
        query.where("list_contains(?, signal_id)", list(ids))
    if act is not None:
        query.where("act = ?", act)
    if days == (None, None):
        query.where("published IS NULL")
    elif days is not None:
        query.where("published BETWEEN ? AND ?", *days)
    return query


def statements_query(
    *,
    source: Choice | None = None,
    addressee: Choice | None = None,
    relay: Choice | None = None,
    form: Choice | None = None,
    since: Day | None = None,
    until: Day | None = None,
    text: str | None = None,
    run: int | None = None,
    article: Choice | None = None,
) -> Query:
    """Return the query behind `Ledger.statements`."""
    query = Query("all_statements")
    query.of_run(run)
    query.actors("source", source)
    query.actors("addressee", addressee)
    query.actors("relay", relay)
    query.one_of("form", known(form, FORMS, "form"))
    query.of_articles(article)
    query.dated(since, until)
    query.telling(["content"], text)
    return query


def channels_query(
    *,
    from_: Choice | None = None,
    via: Choice | None = None,
    to: Choice | None = None,
    since: Day | None = None,
    until: Day | None = None,
    text: str | None = None,
    run: int | None = None,
) -> Query:
    """Return the query behind `Ledger.channels`."""
    query = Query("all_channels")
    query.of_run(run)
    for side, paths in (("from", from_), ("via", via), ("to", to)):
        query.actors(side, paths)
    query.dated(since, until)
    query.telling(["evidence"], text)
    return query


def articles_query(
    *,
    outlet: Choice | None = None,
    language: Choice | None = None,
    since: Day | None = None,
    until: Day | None = None,
    text: str | None = None,
    run: int | None = None,
    article: Choice | None = None,
) -> Query:
    """Return the query behind `Ledger.articles`."""
    query = Query("all_articles")
    query.of_run(run)
    query.one_of("outlet", _several(outlet))
    query.one_of("language", _several(language))
    query.of_articles(article)
    query.dated(since, until)
    query.telling(["title", "text"], text)
    return query


QUERIES: Mapping[str, Callable[..., Query]] = {
    "signals": signals_query,
    "statements": statements_query,
    "channels": channels_query,
    "articles": articles_query,
}
