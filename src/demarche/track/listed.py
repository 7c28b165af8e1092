"""The list of all tracks, kept beside the ledger: counting a million utterances for it would take half a second each time."""

import polars as pl

from demarche.ledger import Derived
from demarche.track.tracks import LIST_TRACKS, LISTED, spread

_LIST, _KEY = "track_list", ("from", "to", "issue")


def make_list(store: Derived) -> None:
    """Make the list of tracks anew from the table of utterances."""
    store.create(_LIST, ", ".join(f'"{name}" {kind}' for name, kind in LISTED.items()))
    store.rows(
        f"INSERT INTO {store.table(_LIST)} BY NAME WITH chosen AS (FROM {store.table('track_utterances')}) {LIST_TRACKS}"
    )


def renew_list(store: Derived, gone: pl.DataFrame, come: pl.DataFrame) -> None:
    """Count anew the tracks on which utterances went or came."""
    columns = ["act", "from_principals", "to_principals", "issues"]
    touched = spread(pl.concat([gone.select(columns), come.select(columns)])).select(_KEY).unique()
    if touched.is_empty():
        return
    same = " AND ".join(f't."{name}" = k."{name}"' for name in _KEY)
    store.frame(f"DELETE FROM {store.table(_LIST)} t USING touched k WHERE {same}", given={"touched": touched})
    sql = (
        f"WITH chosen AS (FROM {store.table('track_utterances')} WHERE list_has_any(from_principals, ?) AND list_has_any(issues, ?))"
        f"{LIST_TRACKS}"
    )
    rows = store.frame(sql, [touched["from"].unique().to_list(), touched["issue"].unique().to_list()])
    store.insert(_LIST, rows.join(touched, on=list(_KEY), how="semi"))


def listed_tracks(store: Derived, *, from_: str | None, to: str | None, issue: str | None) -> pl.DataFrame:
    """Return the tracks between two principals (or any) on an issue (or any), the longest first."""
    wanted = [(f'"{name}" = ?', value) for name, value in (("from", from_), ("to", to), ("issue", issue)) if value]
    where = " AND ".join(test for test, _ in wanted) or "true"
    sql = f'FROM {store.table(_LIST)} WHERE {where} ORDER BY utterances DESC, "from", "to", issue'
    return store.frame(sql, [value for _, value in wanted])
