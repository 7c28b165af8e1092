"""The utterances of a ledger, kept beside it: made once, then only where readings, judgements or copies came in.

What is kept is a pure function of the ledger's rows: the tests hold every change of a part against making all anew.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from typing import Any

import polars as pl

from demarche.codebook import ACTS
from demarche.ledger import Derived, Ledger, Parts
from demarche.track.around import with_around
from demarche.track.likeness import as_told
from demarche.track.listed import make_list, renew_list
from demarche.track.utterances import Joiner, block_of, in_order, join_utterances, linked, looked_at, utterances

# What utterances keep of signals; the rest is found by `signal_id`.
COLUMNS: tuple[str, ...] = (
    *("signal_id", "article_id", "position", "kind", "act", "from_actors", "to_actors", "from_principals"),
    *("to_principals", "issues", "evidence", "time", "modality", "condition", "condition_type", "deadline_date"),
    *("confidence", "published", "outlet", "title"),
)
LOCATED = (*COLUMNS, "evidence_starts", "evidence_ends")  # with where in the article they stand
_PART = 10_000  # signals joined at a time: some 30 MB
_MEMBER = {
    **dict.fromkeys(("signal_id", "article_id", "block"), "VARCHAR"),
    "day": "DATE",
    **dict.fromkeys(("base", "utterance"), "VARCHAR"),  # before and after people had their say
}
_DAY, _SPAN = timedelta(1), timedelta(2)  # days walked at a time
_LISTS = ("from_actors", "to_actors", "from_principals", "to_principals", "issues", "outlets", "signal_ids")
_TYPES = {"position": "INTEGER", "confidence": "DOUBLE", "published": "DATE", "witnesses": "BIGINT"}
_TYPES |= dict.fromkeys(_LISTS, "VARCHAR[]")
KEPT = ("utterance", *(name for name in COLUMNS if name != "outlet"), "outlets", "signal_ids", "witnesses")

Row = dict[str, Any]
Period = tuple[date | None, date | None]
_NEVER: Period = (None, None)  # of what has no date


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

    def take(self, joiner: Joiner, row: Row) -> str:
        """Return which utterance a signal is put to before people have their say."""
        told = as_told(row, self.near)
        return told.signal if self.people.get(told.signal, "") is None else joiner.take(told)


def people_said(ledger: Ledger, kind: str) -> dict[str, str | None]:
    """Return which records of a kind are, by people's word, duplicates of which."""
    found = ledger.rulings(kind).items()
    return {record: fields["duplicate_of"].value for record, fields in found if "duplicate_of" in fields}


def join_all(ledger: Ledger, signals: pl.DataFrame) -> pl.DataFrame:
    """Return the utterances of some signals of a ledger, a frame with the columns `LOCATED`."""
    beside = _Beside.of(ledger)
    with ledger.derived() as store:
        signals = with_around(store, signals)
    joined = join_utterances(signals, near=beside.near, joined=beside.people)
    return utterances(joined, copies=beside.copies).select(KEPT)


# --- all anew -------------------------------------------------------------------------------------------------------------


def make_utterances(store: Derived, ledger: Ledger) -> None:
    """Make the tables of utterances anew, a part of the ledger at a time."""
    store.create("track_members", ", ".join(f"{name} {kind}" for name, kind in _MEMBER.items()))
    store.create("track_utterances", ", ".join(f'"{name}" {_TYPES.get(name, "VARCHAR")}' for name in KEPT))
    store.create("track_judged", "judgement_id VARCHAR")
    store.create("track_copies", "article_id VARCHAR, copies BIGINT")
    beside = _Beside.of(ledger)
    with store.by_parts() as parts:
        for act, periods in _parts(store):
            _make_act(store, ledger, beside, parts, act, periods)
    _see(store)
    make_list(store)
    if ends := {name for pair in beside.people.items() for name in pair if name is not None}:
        _link(store, ledger, beside, touched=ends, bases=set())


def _make_act(
    store: Derived, ledger: Ledger, beside: _Beside, parts: Parts, act: str | None, periods: Sequence[Period | None]
) -> None:
    """Make the rows of one act (None: of all), a period at a time."""
    joiners: dict[str, Joiner] = defaultdict(Joiner)
    waiting: pl.DataFrame | None = None
    for period in periods:
        signals = in_order(with_around(store, ledger.current(LOCATED, act=act, days=period)))
        bases = [beside.take(joiners[block_of(row, beside.near)], row) for row in _rows(signals)]
        signals = signals.drop("around").with_columns(pl.Series("utterance", bases, dtype=pl.String))
        parts.add("track_members", _members(signals, beside))
        whole = signals if waiting is None else pl.concat([waiting, signals])
        # What was begun on the last day may have more reports on the first of the next part.
        late = signals.filter(pl.col("published") == pl.lit((period or _NEVER)[1], pl.Date))["utterance"]
        waiting = whole.filter(pl.col("utterance").is_in(late.to_list()))
        done = whole.filter(~pl.col("utterance").is_in(late.to_list()))
        parts.add("track_utterances", utterances(done, copies=beside.copies).select(KEPT))
    if waiting is not None:
        parts.add("track_utterances", utterances(waiting, copies=beside.copies).select(KEPT))


def _parts(store: Derived) -> Iterator[tuple[str | None, list[Period | None]]]:
    """Yield acts, each with the periods in which some 10,000 signals stand; a small ledger is one part."""
    sql = "SELECT act, published, count(*) FROM signals JOIN readings USING (reading) GROUP BY ALL ORDER BY act, published"
    counts = store.rows(sql)
    if sum(int(str(number)) for _, _, number in counts) <= _PART:
        yield None, [None]
        return
    by_act = {act: list(rows) for act, rows in groupby(counts, key=lambda row: row[0])}
    for act in ACTS:
        # People may have given the act to signals of any day.
        ends, held = [date.min], 0
        for _, day, number in by_act.get(act, ()):
            held += int(str(number))
            if isinstance(day, date) and held > _PART and date.min < day < date.max:
                ends.append(day)
                held = 0
        ends.append(date.max)
        yield act, [*((a if a == date.min else a + _DAY, b) for a, b in pairwise(ends)), _NEVER]


def _rows(signals: pl.DataFrame) -> Iterator[Row]:
    return signals.select(looked_at(signals)).iter_rows(named=True)


def _members(signals: pl.DataFrame, beside: _Beside) -> pl.DataFrame:
    """Return the rows of the table of members for signals with their `utterance`."""
    blocks = pl.Series("block", [block_of(row, beside.near) for row in _rows(signals)], dtype=pl.String)
    return signals.select("signal_id", "article_id", blocks, day="published", base="utterance", utterance="utterance")


def _see(store: Derived) -> tuple[list[Row], list[str]]:
    """Return the judgements, and the articles with copies, that came in since this was last asked."""
    new = store.frame(
        "SELECT judgement_id, kind, record, field, value, false AS undone FROM judgements "
        f"ANTI JOIN {store.table('track_judged')} USING (judgement_id)"
    )
    store.insert("track_judged", new.select("judgement_id"))
    turned = new.filter(kind="judgement")["record"].to_list()
    of = store.frame(
        "SELECT judgement_id, kind, record, field, value, true AS undone FROM judgements "
        "WHERE judgement_id IN (SELECT unnest(?))",
        [turned],
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
    touched = _changing(store, judged)
    beside, articles = _Beside.of(ledger), sorted({*articles, *copied})
    bases = _Renewal(store, ledger, beside).run(sorted(touched), articles) if touched or articles else set()
    change = _link(store, ledger, beside, touched=touched, bases=bases)
    linked = {row["record"] for row in judged if row["kind"] == "commitment" and row["field"] == "duplicate_of"}
    return Change(change.gone, change.come, frozenset(linked))


def _changing(store: Derived, judged: Sequence[Row]) -> set[str]:
    """Return the signals that judgements may have changed: to accept one that is there, or to say where it was met, does not."""
    signals = [row for row in judged if row["kind"] == "signal" and row["field"] != "same_meeting_as"]
    other = {
        row["record"] for row in signals if row["field"] != "verdict" or row["value"] != '"accept"' or row["undone"]
    }
    accepted = sorted({row["record"] for row in signals} - other)
    if not accepted:
        return other
    sql = f"SELECT signal_id FROM {store.table('track_members')} WHERE list_contains(?, signal_id)"
    return other | (set(accepted) - {str(found) for (found,) in store.rows(sql, [accepted])})


class _Renewal:
    """Joins anew from the days on which something came, went or changed, for as long as that makes a difference."""

    def __init__(self, store: Derived, ledger: Ledger, beside: _Beside) -> None:
        self.store, self.ledger, self.beside = store, ledger, beside
        self.members = store.table("track_members")

    def run(self, ids: list[str], articles: list[str]) -> set[str]:
        """Bring the table of members up; return the names of utterances (before people's say) that it touched."""
        sql = f"SELECT * FROM {self.members} WHERE list_contains(?, signal_id) OR list_contains(?, article_id)"
        before = self.store.frame(sql, [ids, articles])
        came = self.ledger.current(COLUMNS, ids=ids)
        came = came if not articles else pl.concat([came, self.ledger.current(COLUMNS, articles=articles)])
        came = in_order(came.unique("signal_id"))
        came = came.with_columns(pl.Series("utterance", came["signal_id"], dtype=pl.String))
        now = _members(came, self.beside)
        self.store.delete("track_members", "signal_id", before["signal_id"].to_list())
        self.store.insert("track_members", now)
        spots = pl.concat([before, now]).select("block", "day").unique().sort("block", "day")
        bases = {*before["base"].to_list(), *before["utterance"].to_list(), *now["base"].to_list()}
        for block, days in groupby(spots.rows(), key=lambda row: row[0]):
            bases |= self._block(block, [day for _, day in days])
        return bases

    def _block(self, block: str, days: list[date | None]) -> set[str]:
        bases: set[str] = set()
        if days[0] is None:
            return self._walk(block, None, None, Joiner(), set())[0]
        reached: date | None = None
        for day in days:
            if day is None or (reached is not None and day <= reached):
                continue
            joiner, settled, start = Joiner(), False, day
            wanted = {other for other in days if other is not None}
            if day > date.min:
                self._recall(block, day - _DAY, joiner)
            while not settled:
                until = start + min(_SPAN, date.max - start)
                found, settled, reached = self._walk(block, start, until, joiner, wanted)
                bases |= found
                if until == date.max:
                    break
                start = until + _DAY
        return bases

    def _recall(self, block: str, day: date, joiner: Joiner) -> None:
        """Let a joiner know what was begun on a day."""
        begun = self._frame(block, day, day)
        names = set(begun["signal_id"].to_list())
        for row, base in zip(_rows(begun), begun["base"].to_list(), strict=True):
            told = as_told(row, self.beside.near)
            if base in names and self.beside.people.get(told.signal, "") is not None:
                joiner.recall(told, base)

    def _frame(self, block: str, since: date | None, until: date | None) -> pl.DataFrame:
        """Return the signals of a block in a period (None: the undated), in order, with the utterance kept of each."""
        when = "day IS NULL" if since is None else "day BETWEEN ? AND ?"
        sql = f"SELECT signal_id, article_id, base FROM {self.members} WHERE block = ? AND {when}"
        kept = self.store.frame(sql, [block] if since is None else [block, since, until])
        ids, articles = kept["signal_id"].to_list(), kept["article_id"].unique().to_list()
        signals = self.ledger.current(LOCATED, ids=ids, articles=articles)
        return in_order(with_around(self.store, signals).join(kept.select("signal_id", "base"), on="signal_id"))

    def _walk(
        self, block: str, since: date | None, until: date | None, joiner: Joiner, wanted: set[date]
    ) -> tuple[set[str], bool, date]:
        """Join anew day by day; return the utterances touched, whether all further days stay as they are, and the day reached.

        A day after which no day is to be looked at, and on which all is as it was, settles it.
        """
        frame = self._frame(block, since, until)
        changed: list[tuple[str, str]] = []
        touched: set[str] = set()
        settled, reached = frame.is_empty() or since is None, until or date.max
        for day, rows in groupby(
            zip(_rows(frame), frame["base"].to_list(), strict=True), key=lambda pair: pair[0]["published"]
        ):
            same = True
            for row, base in rows:
                now = self.beside.take(joiner, row)
                if now != base:
                    same = False
                    changed.append((row["signal_id"], now))
                    touched |= {now, base}
            if day is not None and same and day not in wanted and not _within(wanted, day, until):
                settled, reached = True, day
                break
        self._store(changed)
        return touched, settled, reached

    def _store(self, changed: list[tuple[str, str]]) -> None:
        if not changed:
            return
        bases = pl.DataFrame(changed, schema={"signal_id": pl.String, "base": pl.String}, orient="row")
        sql = f"SELECT * EXCLUDE (base) FROM {self.members} WHERE list_contains(?, signal_id)"
        rows = self.store.frame(sql, [bases["signal_id"].to_list()])
        self.store.delete("track_members", "signal_id", bases["signal_id"].to_list())
        self.store.insert("track_members", rows.join(bases, on="signal_id"))


def _within(wanted: set[date], day: date, until: date | None) -> bool:
    """Tell whether a day that is to be looked at comes soon enough to be walked to."""
    return until is not None and any(day < other <= until for other in wanted)


def _link(store: Derived, ledger: Ledger, beside: _Beside, *, touched: set[str], bases: set[str]) -> Change:
    """Put together what people joined, and the utterances of all that was touched; return where utterances differ."""
    members = store.table("track_members")
    links = {one: other for one, other in beside.people.items() if other is not None}
    names = {*touched, *bases}
    if not names:
        none = store.frame(f"SELECT * FROM {store.table('track_utterances')} LIMIT 0").select(KEPT)
        return Change(none, none)
    while True:
        # All that stands, or stood, in one utterance with what was touched, by the machine's word or by people's.
        sql = (
            f"SELECT * FROM {members} WHERE base IN (SELECT base FROM {members} WHERE list_contains($1, signal_id) "
            "OR list_contains($1, base) OR list_contains($1, utterance))"
        )
        rows = store.frame(sql.replace("$1", "?"), [sorted(names)] * 3)
        here = {*rows["signal_id"].to_list(), *rows["base"].to_list(), *rows["utterance"].to_list()}
        more = {name for pair in links.items() if here.intersection(pair) for name in pair}
        if here | more <= names:
            break
        names |= here | more
    signals = in_order(
        ledger.current(COLUMNS, ids=rows["signal_id"].to_list(), articles=rows["article_id"].unique().to_list())
    )
    of = dict(rows.select("signal_id", "base").iter_rows())
    places = {signal: place for place, signal in enumerate(signals["signal_id"].to_list())}
    whole = linked(beside.people, {signal: of[signal] for signal in places}, places)
    signals = signals.with_columns(
        pl.Series("utterance", [whole.get(of[signal], of[signal]) for signal in places], dtype=pl.String)
    )
    now = rows.drop("utterance").join(signals.select("signal_id", "utterance"), on="signal_id").select(list(_MEMBER))
    _replace_members(store, rows, now)
    return _replace_utterances(store, sorted(names), utterances(signals, copies=beside.copies).select(KEPT))


def _replace_members(store: Derived, old: pl.DataFrame, now: pl.DataFrame) -> None:
    keys = ["signal_id", "utterance"]
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
    renew_list(store, gone, come)
    return Change(gone, come)
