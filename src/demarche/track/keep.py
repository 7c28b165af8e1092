"""The utterances of a ledger, kept beside it: made once, then only where readings, judgements or copies came in.

What is kept is a pure function of the ledger's rows: the tests hold every change of a part against making all anew.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

import polars as pl

from demarche.ledger import Derived, Ledger
from demarche.track.utterances import block_of, join_utterances, utterances

# What utterances keep of signals; the rest is found by `signal_id`.
COLUMNS: tuple[str, ...] = (
    *("signal_id", "article_id", "position", "kind", "act", "from_actors", "to_actors", "from_principals"),
    *("to_principals", "issues", "evidence", "time", "modality", "condition", "condition_type", "deadline_date"),
    *("confidence", "published", "outlet", "title"),
)
_PART = 15_000  # signals joined at a time: some 40 MB
_LISTS = ("from_actors", "to_actors", "from_principals", "to_principals", "issues", "outlets", "signal_ids")
_TYPES = {"position": "INTEGER", "confidence": "DOUBLE", "published": "DATE", "witnesses": "BIGINT"}
_TYPES |= dict.fromkeys(_LISTS, "VARCHAR[]")
KEPT = ("utterance", *(name for name in COLUMNS if name != "outlet"), "outlets", "signal_ids", "witnesses")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Change:
    """Utterances as they were and as they are, where they differ; and commitments that people joined or parted."""

    gone: pl.DataFrame
    come: pl.DataFrame
    linked: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Beside:
    """What joining looks at besides the signals."""

    near: Mapping[str, str]
    copies: pl.DataFrame
    people: Mapping[str, str | None]

    @classmethod
    def of(cls, ledger: Ledger) -> "_Beside":
        return cls(ledger.near_duplicates(), ledger.copies(), people_said(ledger, "signal"))

    def join(self, signals: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
        """Return which signal belongs to which utterance, and the utterances."""
        joined = join_utterances(signals, near=self.near, joined=self.people)
        names = zip(*(joined[name].to_list() for name in ("signal_id", "act", "modality", "from_actors")), strict=True)
        blocks = pl.Series("block", [block_of(*row) for row in names], dtype=pl.String)
        members = joined.select("signal_id", "article_id", blocks, "utterance")
        return members, utterances(joined, copies=self.copies).select(KEPT)


def people_said(ledger: Ledger, kind: str) -> dict[str, str | None]:
    """Return which records of a kind are, by people's word, duplicates of which."""
    found = ledger.rulings(kind).items()
    return {record: fields["duplicate_of"].value for record, fields in found if "duplicate_of" in fields}


def join_all(ledger: Ledger, signals: pl.DataFrame) -> pl.DataFrame:
    """Return the utterances of some signals of a ledger."""
    return _Beside.of(ledger).join(signals)[1]


# --- all anew -------------------------------------------------------------------------------------------------------------


def make_utterances(store: Derived, ledger: Ledger) -> None:
    """Make the tables of utterances anew, a part of the ledger at a time."""
    store.create("track_members", "signal_id VARCHAR, article_id VARCHAR, block VARCHAR, utterance VARCHAR")
    store.create("track_utterances", ", ".join(f'"{name}" {_TYPES.get(name, "VARCHAR")}' for name in KEPT))
    store.create("track_judged", "judgement_id VARCHAR")
    store.create("track_copies", "article_id VARCHAR, copies BIGINT")
    beside = _Beside.of(ledger)
    ((signals,),) = store.rows("SELECT count(*) FROM signals")
    parts = max(1, ceil(int(str(signals)) / _PART))
    for part in range(parts):
        members, said = beside.join(ledger.current(COLUMNS, part=(part, parts)))
        store.insert("track_members", members)
        store.insert("track_utterances", said)
    _see(store)
    # What people joined may lie in two parts.
    linked = {name for pair in beside.people.items() for name in pair if name is not None}
    if parts > 1 and linked:
        _rejoin(store, ledger, beside, touched=linked, articles=[])


def _see(store: Derived) -> tuple[list[Row], list[str]]:
    """Return the judgements, and the articles with copies, that came in since this was last asked."""
    new = store.frame(
        "SELECT judgement_id, kind, record, field FROM judgements "
        f"ANTI JOIN {store.table('track_judged')} USING (judgement_id)"
    )
    store.insert("track_judged", new.select("judgement_id"))
    turned = new.filter(kind="judgement")["record"].to_list()
    of = store.frame(
        "SELECT judgement_id, kind, record, field FROM judgements WHERE judgement_id IN (SELECT unnest(?))", [turned]
    )
    copies = store.frame(
        "SELECT article_id, count(*) AS copies FROM copies GROUP BY 1 EXCEPT SELECT article_id, copies FROM "
        + store.table("track_copies")
    )
    articles = copies["article_id"].to_list()
    store.delete("track_copies", "article_id", articles)
    store.insert("track_copies", copies)
    return [*new.to_dicts(), *of.to_dicts()], articles


# --- a part of it ---------------------------------------------------------------------------------------------------------


def renew_utterances(store: Derived, ledger: Ledger, *, reading: int) -> Change:
    """Bring the tables up to the ledger's rows, of which readings up to one are in them; return what changed."""
    judged, copied = _see(store)
    articles = [str(found) for (found,) in store.rows("SELECT article_id FROM readings WHERE reading > ?", [reading])]
    touched = {row["record"] for row in judged if row["kind"] == "signal"}
    change = _rejoin(store, ledger, _Beside.of(ledger), touched=touched, articles=sorted({*articles, *copied}))
    linked = {row["record"] for row in judged if row["kind"] == "commitment" and row["field"] == "duplicate_of"}
    return Change(change.gone, change.come, frozenset(linked))


def _rejoin(store: Derived, ledger: Ledger, beside: _Beside, *, touched: Iterable[str], articles: list[str]) -> Change:
    """Join anew all signals that could be one utterance with signals that were touched, or stand in some articles."""
    ids, members = sorted(touched), store.table("track_members")
    arriving = ledger.current(COLUMNS, ids=ids)
    if articles:
        arriving = pl.concat([arriving, ledger.current(COLUMNS, articles=articles)]).unique("signal_id")
    rows = arriving.select("signal_id", "act", "modality", "from_actors").iter_rows()
    new = {row[0]: block_of(*row) for row in rows}
    sql = f"SELECT DISTINCT block FROM {members} WHERE signal_id IN (SELECT unnest(?)) OR article_id IN (SELECT unnest(?))"
    blocks = {str(block) for (block,) in store.rows(sql, [ids, articles])} | set(new.values())
    blocks = _closed(store, blocks, beside.people, new)
    old = store.frame(f"SELECT * FROM {members} WHERE block IN (SELECT unnest(?))", [sorted(blocks)])
    gone = pl.col("signal_id").is_in([*ids, *new]) | pl.col("article_id").is_in(articles)
    staying = old.filter(~gone)["signal_id"].to_list()
    found = pl.concat([arriving, ledger.current(COLUMNS, ids=staying)])
    now, said = beside.join(found)
    _replace_members(store, old, now)
    return _replace_utterances(store, old["utterance"].unique().to_list(), said)


def _closed(store: Derived, blocks: set[str], people: Mapping[str, str | None], new: Mapping[str, str]) -> set[str]:
    """Return the blocks with all that people joined, or had joined, to what is in them."""
    members = store.table("track_members")
    links = {record: other for record, other in people.items() if other is not None}
    if not links and not store.rows("SELECT 1 FROM judgements WHERE field = 'duplicate_of' LIMIT 1"):
        return blocks  # only people join what lies in two blocks
    while True:
        sql = (
            f"SELECT signal_id, block FROM {members} WHERE utterance IN "
            f"(SELECT utterance FROM {members} WHERE block IN (SELECT unnest($blocks))) AND NOT list_contains($blocks, block)"
            f" UNION ALL SELECT signal_id, block FROM {members} WHERE signal_id IN (SELECT unnest($linked))"
        )
        linked = [*links, *links.values()]
        found = store.frame(
            sql.replace("$blocks", "?").replace("$linked", "?"), [sorted(blocks), sorted(blocks), linked]
        )
        known = {**dict(zip(found["signal_id"].to_list(), found["block"].to_list(), strict=True)), **new}
        more = {known[name] for name in known if name not in links and name not in links.values()}
        for one, other in links.items():
            ends = {known[name] for name in (one, other) if name in known}
            more |= ends if ends & blocks else set()
        if more <= blocks:
            return blocks
        blocks = blocks | more


def _replace_members(store: Derived, old: pl.DataFrame, now: pl.DataFrame) -> None:
    keys = ["signal_id", "article_id", "block", "utterance"]
    store.delete("track_members", "signal_id", old.join(now, on=keys, how="anti")["signal_id"].to_list())
    store.insert("track_members", now.join(old, on=keys, how="anti"))


def _replace_utterances(store: Derived, names: list[str], said: pl.DataFrame) -> Change:
    """Put utterances in the place of those with some names; return where they differ."""
    sql = f"SELECT * FROM {store.table('track_utterances')} WHERE utterance IN (SELECT unnest(?))"
    old = store.frame(sql, [names]).select(KEPT)
    before = {row["utterance"]: row for row in old.to_dicts()}
    after = {row["utterance"]: row for row in said.to_dicts()}
    differ = [name for name in {**before, **after} if before.get(name) != after.get(name)]
    gone, come = (frame.filter(pl.col("utterance").is_in(differ)) for frame in (old, said))
    store.delete("track_utterances", "utterance", gone["utterance"].to_list())
    store.insert("track_utterances", come)
    return Change(gone, come)
