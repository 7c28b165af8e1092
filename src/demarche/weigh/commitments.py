"""The table of challenges that records and games are made from, and how its statuses are read.

One row per commitment, with the columns

========  ======  ==============================================================================
column    type    meaning
========  ======  ==============================================================================
actor     text    who made it (a principal, as "RUS" or "RUS/gov")
target    text    whom it is addressed to
act       text    "threaten", "demand", "promise", ... (the codebook's acts)
issue     text    the codebook's issue, or ""
date      date    when it was made
status    text    "open", "kept", "partly_kept", "broken", "overdue", "withdrawn", "moot", "complied", ...
========  ======  ==============================================================================

`demarche.track.commitments` makes this table of a ledger; a data frame will do as well, or anything with a method
`commitments()` that gives one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from demarche.errors import CountError

if TYPE_CHECKING:
    import polars

COLUMNS = ("actor", "target", "act", "issue", "date", "status")

#: How far a commitment was carried out, by status; statuses left out say nothing and are not counted.
CARRIED_OUT: Mapping[str, float] = {
    "kept": 1.0,
    "partly_kept": 0.5,
    "broken": 0.0,
    "overdue": 0.0,
    "withdrawn": 0.0,
}

#: Outcome of the crisis game, by status: what the other side did, and what became of the threat.
GAME_OUTCOME: Mapping[str, str] = {
    "complied": "cd",
    "kept": "sf",
    "partly_kept": "sf",
    "broken": "bd",
    "overdue": "bd",
    "withdrawn": "bd",
}


def _of_ledger(ledger: Any) -> polars.DataFrame:
    from demarche.track import commitments

    return commitments(ledger)


def _dates(column: polars.Series) -> polars.Series:
    import polars

    dates = column.str.to_date("%Y-%m-%d", strict=False)
    wrong = column.filter(dates.is_null() & column.is_not_null())
    if len(wrong):
        raise CountError(f"{len(wrong)} dates cannot be read (first: {wrong[0]!r}); write them as 2020-01-31.")
    return dates.cast(polars.Date)


def _refuse_other_types(frame: polars.DataFrame) -> None:
    import polars

    for name in COLUMNS:
        kind = frame[name].dtype
        dates = (polars.Date, polars.Datetime) if name == "date" else ()
        if not (kind in (polars.String, polars.Categorical, polars.Null) or kind in dates):
            told = "dates, as 2020-01-31" if name == "date" else "text"
            raise CountError(
                f"Column {name} of the commitments holds {kind} (first: {frame[name][0]!r}); it needs {told}."
            )


def commitments_of(source: Any) -> polars.DataFrame:
    """The table of commitments of a ledger or data frame, checked.

    Raises:
        CountError: columns are missing (they are named) or of another type, there are no rows, a status is missing, or
            a date cannot be read.
    """
    import polars

    if hasattr(source, "rulings"):
        source = _of_ledger(source)
    frame: Any = source.commitments() if hasattr(source, "commitments") else source
    frame = frame if isinstance(frame, polars.DataFrame) else polars.DataFrame(frame)
    missing = [name for name in COLUMNS if name not in frame.columns]
    if missing:
        raise CountError(f"The commitments have no column {', '.join(missing)}; they need {', '.join(COLUMNS)}.")
    if not len(frame):
        raise CountError("There are no commitments at all, so there is nothing to go by.")
    _refuse_other_types(frame)
    if frame["date"].dtype == polars.String:
        frame = frame.with_columns(_dates(frame["date"]))
    if frame["status"].null_count():
        raise CountError(f"{frame['status'].null_count()} commitments have no status; give 'open' where it is unknown.")
    text = [name for name in COLUMNS if name != "date"]
    table: polars.DataFrame = frame.select(COLUMNS).with_columns(polars.col(text).cast(polars.String))
    return table
