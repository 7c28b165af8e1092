"""What a page shows of large ledgers: the newest of a track, the turns of a period, lists of commitments.

Each says what the functions of `demarche.track` say, from as few rows as will do.
"""

from collections.abc import Sequence
from datetime import date

import polars as pl

from demarche.codebook import MUTUAL
from demarche.ledger import Ledger
from demarche.records import principal
from demarche.track.board import answer_some, of_side, people_on
from demarche.track.desk import OUTLINE, at_spots, evidence_of, last_published
from demarche.track.keep import KEPT
from demarche.track.refresh import refresh
from demarche.track.tracks import LEANING, MEANT, SIDE, find_shifts, number_track, quoted, shifts_of, steps

_UTTERANCES = "track_utterances"


def outline(ledger: Ledger, *, from_: str, to: str, issue: str | None = None) -> pl.DataFrame:
    """Return the utterances of a track, oldest first, without their words: all that it is counted and turned by."""
    refresh(ledger)
    return ledger.kept(_UTTERANCES, asked=OUTLINE, from_=from_, to=to, issue=issue)


def newest_of_track(
    ledger: Ledger, track: pl.DataFrame, *, since: date | None = None, limit: int, offset: int = 0
) -> tuple[pl.DataFrame, dict[str, int]]:
    """Return some utterances of a track of which the outline is given, and how often each act was meant in it.

    The newest stand first, numbered as `demarche.track.track` numbers them.
    """
    newest = number_track(track, since=since).sort(
        "published", "article_id", "position", descending=True, nulls_last=True
    )
    page = newest.select("utterance", "nth", "in_all", "spot").slice(offset, limit)
    whole = at_spots(ledger, page["spot"].to_list(), "*").select(KEPT)
    page = page.drop("spot")
    if page.join(whole, on="utterance", how="anti").height:  # the file was put in order since
        with ledger.derived() as store:
            sql = f"SELECT * FROM {store.table(_UTTERANCES)} WHERE utterance IN (SELECT unnest(?::VARCHAR[]))"
            whole = store.frame(sql, [page["utterance"].to_list()]).select(KEPT)
    counted = (
        track.filter(pl.col("modality").is_in(MEANT))
        .group_by("act")
        .len()
        .sort(["len", "act"], descending=[True, False])
    )
    return page.join(whole, on="utterance", maintain_order="left"), dict(counted.iter_rows())


def newest_shifts(
    ledger: Ledger, track: pl.DataFrame, *, from_: str, to: str, issue: str | None = None, among: int
) -> pl.DataFrame:
    """Return the shifts of a track of which the outline is given, newest first, that fall among its newest utterances."""
    days = track["published"].drop_nulls().sort(descending=True)
    since: date = days[among] if len(days) > among else date.min
    wanted = [pl.col("from") == principal(from_), pl.col("to") == principal(to)]
    wanted += [pl.col("issue") == issue] if issue else []
    rows = steps(track).filter(*wanted)
    found = shifts_of(_since(rows, since)).filter(pl.col("published") >= since).reverse()
    return found.with_columns(
        evidence=evidence_of(ledger, [after[0] for after in found["after"].to_list()], told=track)
    )


def _since(rows: pl.DataFrame, since: date) -> pl.DataFrame:
    """Return the steps of tracks since a day, with those before it that a shift is told by: some, and the first threat."""
    keys, threat = ["from", "to", "issue"], pl.col("act") == "threaten"
    before = (pl.col("published") < since).sum().over(keys).cast(pl.Int64)
    near = pl.int_range(pl.len()).over(keys) >= before - SIDE
    return rows.filter(near | (threat & (threat.cum_sum().over(keys) == 1)))


def _whole(ledger: Ledger, places: pl.DataFrame) -> pl.DataFrame:
    """Return the utterances that some rows name."""
    with ledger.derived() as store:
        sql = f"SELECT * FROM {store.table(_UTTERANCES)} WHERE rowid IN (SELECT unnest(?::BIGINT[]))"
        return store.frame(sql, [places["spot"].to_list()]).select(KEPT)


def recent_shifts(
    ledger: Ledger,
    pairs: Sequence[tuple[str, str]],
    *,
    since: date,
    until: date,
) -> pl.DataFrame:
    """Return the shifts of some pairs of principals in a period, both days included, as `shifts` does."""
    refresh(ledger)
    asked = _AROUND.format(
        since=since.isoformat(),
        until=until.isoformat(),
        pairs=", ".join(f"({quoted(a)}, {quoted(b)})" for a, b in pairs) or "(NULL, NULL)",
    )
    froms, tos = (sorted({pair[side] for pair in pairs}) for side in (0, 1))
    places = ledger.kept(_UTTERANCES, asked=asked, from_=froms, to=tos)
    found = find_shifts(_whole(ledger, places))
    within = pl.col("published").is_between(since, until) & pl.concat_str("from", "to", separator=" ").is_in(
        [f"{a} {b}" for a, b in pairs]
    )
    return found.filter(within)


_IN_TIME = 'row(published, article_id, "position")'
# Of each track of which something lies in the period: that, the utterances on either side that a shift is told by, and the first threat.
_AROUND = f"""
, sided AS (
    SELECT spot, act, published, article_id, "position", issues, unnest(from_principals) AS one,
        CASE WHEN act IN ({", ".join(quoted(act) for act in sorted(MUTUAL))}) AND len(to_principals) = 0
            THEN from_principals ELSE to_principals END AS others
    FROM chosen WHERE published IS NOT NULL AND modality IN ({", ".join(quoted(name) for name in MEANT)})
      AND act IN ({", ".join(quoted(act) for act, leaning in LEANING.items() if leaning)})),
paired AS (SELECT * EXCLUDE (others), unnest(others) AS other FROM sided),
tracked AS MATERIALIZED (
    SELECT * EXCLUDE (issues), unnest(issues) AS issue FROM paired WHERE (one, other) IN ({{pairs}})),
stirred AS (
    SELECT DISTINCT one, other, issue FROM tracked WHERE published BETWEEN DATE '{{since}}' AND DATE '{{until}}'),
around AS (
    SELECT max_by(spot, {_IN_TIME}, {SIDE}) FILTER (published < DATE '{{since}}') AS back,
        list(spot) FILTER (published BETWEEN DATE '{{since}}' AND DATE '{{until}}') AS here,
        min_by(spot, {_IN_TIME}, {SIDE}) FILTER (published > DATE '{{until}}') AS forth,
        min_by(spot, {_IN_TIME}, 1) FILTER (act = 'threaten') AS first_threat
    FROM tracked JOIN stirred USING (one, other, issue) GROUP BY one, other, issue)
SELECT DISTINCT unnest(flatten([coalesce(part, []) FOR part IN [back, here, forth, first_threat]])) AS spot FROM around
"""


# --- commitments -----------------------------------------------------------------------------------------------------------


def list_commitments(
    ledger: Ledger,
    *,
    from_: str | None = None,
    to: str | None = None,
    issue: str | None = None,
    act: str | None = None,
    words: str | None = None,
) -> pl.DataFrame:
    """Return what lists are made of: for each commitment, oldest first, its sides, act, issues, day and present status.

    The same commitments as of `commitments`, as of the ledger's last day, in fewer columns; `some_commitments` gives the
    rest of those that are shown. `words` are sought in what was said, in whatever case.
    """
    refresh(ledger)
    tests = (
        of_side("actor", from_),
        of_side("target", to),
        ("list_contains(issues, ?)", issue),
        ("act = ?", act),
        ("contains(lower(what), ?)", words and words.lower()),
    )
    wanted = [(test, value) for test, value in tests if value]
    where = " AND ".join(test for test, _ in wanted) or "true"
    late = f"proposed = 'open' AND lapses < DATE '{last_published(ledger).isoformat()}'"
    with ledger.derived() as store:
        found = store.frame(
            f"SELECT commitment, actor, target, act, issue, issues, date, deadline, CASE WHEN {late} THEN 'overdue' ELSE "
            f"proposed END AS status, 'rule' AS decided_by, CASE WHEN {late} THEN lapses ELSE since END AS since "
            f"FROM {store.table('track_commitments')} WHERE {where} ORDER BY date NULLS LAST, article_id, position",
            [value for _, value in wanted],
        )
    there = set(found["commitment"].to_list())
    judged = [record for record in people_on(ledger)[0] if record in there]
    if not judged:
        return found
    theirs = some_commitments(ledger, judged).select(found.columns)
    placed = found.with_row_index("place")
    changed = theirs.join(placed.select("commitment", "place"), on="commitment").select(placed.columns)
    return pl.concat([placed.filter(~pl.col("commitment").is_in(judged)), changed]).sort("place").drop("place")


def some_commitments(ledger: Ledger, ids: Sequence[str]) -> pl.DataFrame:
    """Return the commitments with some ids, in that order, as `commitments` has them; rejected ones are left out."""
    found = answer_some(ledger, ids, on=last_published(ledger))
    order = pl.DataFrame({"commitment": list(ids)}, schema={"commitment": pl.String})
    return order.join(found, on="commitment", maintain_order="left").select(found.columns)
