"""The ledger: one file, runs in it, and what each run read from each article."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa

from demarche.errors import LedgerError
from demarche.ledger import judging as j
from demarche.ledger import query as q
from demarche.ledger.asked import Asked
from demarche.ledger.derived import Derived
from demarche.ledger.export import CHUNK, Format, write_tables
from demarche.ledger.health import take_health
from demarche.ledger.judgement import Judgement, Rulings, agreement, contradictions, name_batch, replay, rule, turn
from demarche.ledger.merging import Merged, bring_readings, check_versions, differing_links, near_links, settle
from demarche.ledger.overlay import Overlay, make_overlay
from demarche.ledger.restore import restore_article, restore_reading
from demarche.ledger.results import Row, fetch_frame, fetch_reader, fetch_rows, fetch_tuples
from demarche.ledger.runs import Run, WhichRun, load_runs, make_run
from demarche.ledger.write import Entry, add_copy, add_entries, add_failure, already_read
from demarche.records import Article, Reading, Versions

# Readings committed together by `add_many`: on the same machine one at a time gave 29 articles a second, ten 282 and a
# hundred 316 (benchmarks/ledger.py); more would only hold back more work that a kill loses.
BATCH = 100
TABLES = ("statements", "signals", "channels", "articles")


class Ledger(Asked):
    """An open ledger. Methods may be called from several threads; close it, or use it as a context manager.

    Every method raises a LedgerError that names the file and the remedy when the file cannot be used. In the frames
    that the queries return, the columns are those of the export (docs/ledger.md).
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        super().__init__(path, read_only=read_only)
        self._overlays: dict[str, tuple[tuple[int, ...], Overlay | None]] = {}
        self._judged = j.Judged()

    # --- writing ---------------------------------------------------------------------------------------------------

    def begin_run(
        self, versions: Versions, *, settings: Mapping[str, Any] | None = None, started: datetime | None = None
    ) -> Run:
        """Return the run of these versions and settings, made now if there was none yet.

        `settings` is JSON data; `started` is noted for a new run only, in UTC, to be shown and to put runs in order when
        ledgers are merged.
        """
        with self._transaction() as cursor:
            number = make_run(cursor, versions, settings or {}, started)
        return self.run(number)

    def add(
        self, reading: Reading, run: Run, *, near_duplicate_of: str | None = None, signature: bytes | None = None
    ) -> bool:
        """Store a reading and its article, whole or not at all; return False if this run had read the article.

        The same text from another place is noted as a copy. An article keeps its first signature and link.
        """
        return self.add_many([Entry(reading, near_duplicate_of, signature)], run) == 1

    def add_many(self, entries: Iterable[Entry | Reading], run: Run) -> int:
        """Store readings as `add` does, up to :data:`BATCH` in one transaction; return how many were new."""
        stream = (entry if isinstance(entry, Entry) else Entry(entry) for entry in entries)
        added = 0
        while chunk := list(islice(stream, BATCH)):
            with self._transaction() as cursor:
                added += add_entries(cursor, chunk, run)
        return added

    def record_exact_duplicate(
        self,
        article_id: str,
        *,
        file: str | None = None,
        outlet: str | None = None,
        url: str | None = None,
        title: str | None = None,
        author: str | None = None,
        published: date | None = None,
        external_id: str | None = None,
    ) -> None:
        """Note where an article was seen again, unless that place is known already."""
        copy = Article("", title, author, outlet, published, None, url, file, external_id)
        with self._transaction() as cursor:
            add_copy(cursor, article_id, copy)

    def record_failure(self, run: Run, path: str, where: str | None, message: str) -> None:
        """Note that a file, or a place in it (`line 7`), could not be read; noted once, however often it is met."""
        with self._transaction() as cursor:
            add_failure(cursor, run, path, where, message)

    # --- judging ---------------------------------------------------------------------------------------------------

    def judge(
        self,
        kind: str,
        records: str | Sequence[str],
        field: str,
        value: Any,
        *,
        author: str,
        made: datetime,
        note: str = "",
        cites: Sequence[str] = (),
    ) -> list[Judgement]:
        """Say what one field of a record (or of several, undone together) shall be; return the judgements stored.

        `kind` is signal, statement, channel or commitment; `demarche.ledger.FIELDS` lists the fields of each: `verdict`
        (accept, reject), `duplicate_of`, `same_meeting_as`, a commitment's `status`, or a correction. `made` is the
        caller's clock, moved on where the author's last judgement is not older. RecordError for a field or value that
        the codebook does not know, or a span that does not slice the article; LedgerError for a signal, statement or channel that the newest reading does not have,
        or that is to be joined to one that no reading has.
        """
        ids = [records] if isinstance(records, str) else list(records)
        asked = Judgement(kind, "", field, value, author, made, note, cites=tuple(cites))
        return self._judge(asked, [(record, field, value) for record in ids])

    def correct(
        self, kind: str, record: str, changes: Mapping[str, Any], *, author: str, made: datetime, note: str = ""
    ) -> list[Judgement]:
        """Say what several fields of one record shall be, undone together; otherwise as `judge`."""
        asked = [Judgement(kind, "", field, value, author, made, note) for field, value in changes.items()]
        return self._judge(asked[0], [(record, one.field, one.value) for one in asked]) if asked else []

    def _judge(self, asked: Judgement, wanted: Sequence[tuple[str, str, Any]]) -> list[Judgement]:
        """Store judgements on (record, field, value) that are undone together; `asked` has the rest of what they say."""
        kind = asked.kind
        with self._transaction() as cursor:
            rows = j.flat_rows(cursor, kind, [record for record, _, _ in wanted])
            missing = [
                record for record, _, _ in wanted if kind not in ("commitment", "judgement") and record not in rows
            ]
            if missing:
                raise LedgerError(f"there is no {kind} {missing[0]!r} in {self.path}; `demarche ask --json` shows ids")
            j.check_joined(cursor, kind, wanted, self.path)
            first = j.next_moment(cursor, asked.author, asked.made)
            batch, made_of = name_batch(asked.author, first), iter(j.moments(first))
            judgements = []
            for record, field, value in wanted:
                seen, words = j.told_of(kind, field, rows[record]) if record in rows else (None, "")
                said = {"record": record, "field": field, "value": value, "made": next(made_of)}
                judgements.append(replace(asked, **said, seen=seen, words=words, batch=batch))
            j.check_spans(cursor, rows, judgements)
            j.add_judgements(cursor, judgements)
        return judgements

    def undo(self, *, author: str, made: datetime, note: str = "") -> list[Judgement]:
        """Undo what the author judged last and had not undone; return it ([] when there is nothing left)."""
        return self._turn(author, made, note, undone=True)

    def redo(self, *, author: str, made: datetime, note: str = "") -> list[Judgement]:
        """Restore what the author undid last, unless he has judged something since; return it."""
        return self._turn(author, made, note, undone=False)

    def _turn(self, author: str, made: datetime, note: str, *, undone: bool) -> list[Judgement]:
        with self._transaction() as cursor:
            done, past = replay(self._judged.all(cursor), author)
            stack = done if undone else past
            if not stack:
                return []
            moment = j.next_moment(cursor, author, Judgement("judgement", "", "undone", True, author, made).made)
            j.add_judgements(cursor, turn(stack[-1], undone=undone, author=author, made=moment, note=note))
            return stack[-1]

    def all_judgements(self) -> list[Judgement]:
        """Return every judgement, undone ones and undoings too, by the time they were made."""
        with self._cursor() as cursor:
            return self._judged.all(cursor)

    def judgements(self) -> pl.DataFrame:
        """Return the table of judgements by time; `value` and `seen` are JSON, `stands` is false for what was undone."""
        with self._cursor() as cursor:
            return j.judgement_frame(cursor)

    def rulings(self, kind: str) -> Rulings:
        """Return what holds of the records of a kind: by id and field, the last judgement that stands."""
        return rule(self.all_judgements(), kind)

    def orphans(self) -> list[Judgement]:
        """Return judgements on records that the newest readings no longer have; they are never given to a look-alike."""
        with self._cursor() as cursor:
            return j.find_orphans(cursor, self._judged.all(cursor))

    def disagreements(self) -> list[tuple[Judgement, Any]]:
        """Return corrections that a later run contradicts anew, each with what the machine now says."""
        with self._cursor() as cursor:
            return j.find_disagreements(cursor, self._judged.all(cursor))

    def contradictions(self) -> list[tuple[Judgement, ...]]:
        """Return fields of records on which people differ, with the last word of each; the latest of them holds."""
        return contradictions(self.all_judgements())

    def agreement(self) -> pl.DataFrame:
        """Return, for each two people and each field both judged: records, how many alike, Cohen's kappa."""
        names = dict.fromkeys(("first", "second", "kind", "field"), pl.String)
        schema = {**names, "both": pl.Int64, "agreed": pl.Int64, "kappa": pl.Float64}
        return pl.DataFrame(agreement(self.all_judgements()), schema=schema)

    def near_duplicates(self) -> dict[str, str]:
        """Return, for each article that is a near-duplicate, the id of the article it is one of."""
        sql = "SELECT article_id, near_duplicate_of FROM articles WHERE near_duplicate_of IS NOT NULL ORDER BY 1"
        with self._cursor() as cursor:
            return dict(fetch_tuples(cursor, sql))

    def export_judgements(self, path: str | Path) -> int:
        """Write all judgements as JSON lines; return how many."""
        return j.write_judgements(self.all_judgements(), Path(path))

    def import_judgements(self, path: str | Path) -> int:
        """Add the judgements of such a file that are not here yet; return how many. Refused across codebooks."""
        return self._add_judgements(j.read_judgements(Path(path)), str(path))

    def merge(self, other: "Ledger") -> Merged:
        """Add another ledger's articles, readings and judgements that are not here yet; return how many were new.

        In whatever order ledgers are merged, and however often, the view is the same. A run of the same versions and
        settings is the same run; others are put in order by when they began, and numbered anew where that changes who
        read last. A text read in two places stays at the place where each had it first, with the other as a copy.
        LedgerError where the codebooks differ.
        """
        check_versions(self, other)
        judgements = other.all_judgements()
        versions = {run.versions.codebook for ledger in (self, other) for run in ledger.runs()}
        j.check_codebook(judgements, versions, str(other.path))
        articles, readings = bring_readings(self, other)
        own = {(run.versions, str(run.settings)): run for run in self.runs()}
        runs = [replace(own[run.versions, str(run.settings)], started=run.started) for run in other.runs()]
        with self._transaction() as cursor:
            settle(cursor, differing_links(cursor, near_links(other)), runs)
        return Merged(articles, readings, self._add_judgements(judgements, str(other.path)))

    def _add_judgements(self, judgements: list[Judgement], name: str) -> int:
        j.check_codebook(judgements, {run.versions.codebook for run in self.runs()}, name)
        with self._transaction() as cursor:
            return j.add_judgements(cursor, judgements)

    # --- asking ----------------------------------------------------------------------------------------------------

    def has(self, article_id: str, run: Run) -> bool:
        """Tell whether this run has read the article."""
        with self._cursor() as cursor:
            return bool(already_read(cursor, [article_id], run))

    def run(self, which: WhichRun) -> Run:
        """Return a run by its number; `latest` is the newest. LedgerError if there is none."""
        if isinstance(which, Run):
            return which
        found = [run for run in self.runs() if which in ("latest", run.number)]
        if not found:
            raise LedgerError(f"there is no run {which} in {self.path}; `demarche doctor` lists the runs")
        return found[-1]

    def runs(self) -> list[Run]:
        """Return all runs, oldest first."""
        with self._cursor() as cursor:
            return load_runs(cursor)

    def reading(self, article_id: str, run: WhichRun = "latest") -> Reading:
        """Return what a run (the newest that read it) read from an article, equal to what was added.

        `article_id` may be cut short as long as it fits one article; LedgerError if it fits none or several.
        """
        with self._cursor() as cursor:
            row = self._reading_row(cursor, article_id, run)
            records = {
                table: fetch_rows(cursor, f'FROM {table} WHERE reading = ? ORDER BY "position"', [row["reading"]])
                for table in ("statements", "signals", "channels")
            }
        return restore_reading(row, self.run(row["run"]).versions, **records)

    def article(self, article_id: str, run: WhichRun = "latest") -> Article:
        """Return an article by its id or the beginning of it, as the newest run (or the one given) had it."""
        with self._cursor() as cursor:
            return restore_article(self._reading_row(cursor, article_id, run))

    def signals(
        self,
        *,
        from_: q.Choice | None = None,
        to: q.Choice | None = None,
        act: q.Choice | None = None,
        issue: q.Choice | None = None,
        kind: str | None = None,
        modality: q.Choice | None = None,
        since: q.Day | None = None,
        until: q.Day | None = None,
        text: str | None = None,
        article: q.Choice | None = None,
        run: WhichRun = "latest",
        limit: int | None = None,
        offset: int = 0,
    ) -> pl.DataFrame:
        """Return signals, newest first, each with its evidence, the source it rests on, outlet, date and title.

        An actor path finds all that stands under it by its parts: `RUS` finds `RUS`, `RUS?` and `RUS/mfa/…`, `RUS/mfa`
        finds `RUS/mfa/…`, `RUS?` only the unnamed. In mutual acts (meet, cooperate, sign) `from_` and `to` look at
        both sides. Where several values are given, any will do. What people judged is minded: corrected fields are as
        corrected, rejected records are left out; a `run` that is named gives what the machine read in it. `since` and `until` are days of publication, both
        included; `text` is sought in the evidence, in whatever case; `article` names articles by their whole ids. RecordError for what the codebook does not know.
        """
        kept = self._present() if run == "latest" else None
        query = q.signals_query(
            from_=from_,
            to=to,
            act=act,
            issue=issue,
            kind=kind,
            modality=modality,
            since=since,
            until=until,
            text=text,
            article=article,
            run=self._number(run),
            kept=kept,
        )
        return self._frame(
            query, order=q.NEWEST_FIRST, limit=limit, offset=offset, judged=run == "latest" and kept is None
        )

    def statements(
        self,
        *,
        source: q.Choice | None = None,
        addressee: q.Choice | None = None,
        relay: q.Choice | None = None,
        form: q.Choice | None = None,
        since: q.Day | None = None,
        until: q.Day | None = None,
        text: str | None = None,
        article: q.Choice | None = None,
        run: WhichRun = "latest",
        limit: int | None = None,
        offset: int = 0,
    ) -> pl.DataFrame:
        """Return statements, newest first; filters as in `signals`, `text` is sought in the content."""
        query = q.statements_query(
            source=source,
            addressee=addressee,
            relay=relay,
            form=form,
            since=since,
            until=until,
            text=text,
            article=article,
            run=self._number(run),
        )
        return self._frame(query, order=q.NEWEST_FIRST, limit=limit, offset=offset, judged=run == "latest")

    def channels(
        self,
        *,
        from_: q.Choice | None = None,
        via: q.Choice | None = None,
        to: q.Choice | None = None,
        since: q.Day | None = None,
        until: q.Day | None = None,
        text: str | None = None,
        run: WhichRun = "latest",
        limit: int | None = None,
        offset: int = 0,
    ) -> pl.DataFrame:
        """Return channels, newest first; filters as in `signals`."""
        query = q.channels_query(
            from_=from_, via=via, to=to, since=since, until=until, text=text, run=self._number(run)
        )
        return self._frame(query, order=q.NEWEST_FIRST, limit=limit, offset=offset, judged=run == "latest")

    def articles(
        self,
        *,
        outlet: q.Choice | None = None,
        language: q.Choice | None = None,
        since: q.Day | None = None,
        until: q.Day | None = None,
        text: str | None = None,
        article: q.Choice | None = None,
        run: WhichRun = "latest",
        limit: int | None = None,
        offset: int = 0,
        with_text: bool = False,
    ) -> pl.DataFrame:
        """Return articles, newest first, with what was read from each; `text` is sought in title and text."""
        query = q.articles_query(
            outlet=outlet,
            language=language,
            since=since,
            until=until,
            text=text,
            article=article,
            run=self._number(run),
        )
        columns = q.FLAT_COLUMNS if with_text else q.FLAT_COLUMNS_NO_TEXT
        return self._frame(query, order=q.NEWEST_ARTICLE_FIRST, limit=limit, offset=offset, columns=columns)

    def ask(
        self, sql: str, parameters: Sequence[object] = (), *, of: q.Table = "signals", **filters: Any
    ) -> pl.DataFrame:
        """Return what a question in SQL gives over `found`: the signals (or `of` others) that fit some filters.

        The columns of `found` are those of the flat view (docs/ledger.md, with `run` and `reading`), the filters those
        of the method of that name; people's judgements are minded. The ledger's tables can be asked beside it.
        """
        kept = {"kept": self._present()} if of == "signals" else {}
        query = q.QUERIES[of](**filters, **kept, run=self._number("latest"))
        with self._cursor() as cursor:
            if of != "articles" and not kept.get("kept"):
                self._lay_over(cursor, query)
            return fetch_frame(cursor, f"{query.found()} {sql}", [*query.parameters, *parameters])

    def state(self) -> tuple[int, int]:
        """Return how many judgements and readings there are: until a merge, every answer stays the same with them."""
        with self._cursor() as cursor:
            sql = "SELECT (SELECT count(*) FROM judgements), (SELECT count(*) FROM readings)"
            ((judged, read),) = fetch_tuples(cursor, sql)
        return judged, read

    def failures(self) -> pl.DataFrame:
        """Return what could not be read, by run, path and place."""
        with self._cursor() as cursor:
            return fetch_frame(cursor, "FROM failures ORDER BY ALL")

    def copies(self, article_id: str | None = None) -> pl.DataFrame:
        """Return where articles (or one) were seen again, besides the place they were first read from."""
        where, parameters = ("", []) if article_id is None else ("WHERE article_id = ? ", [article_id])
        with self._cursor() as cursor:
            return fetch_frame(cursor, f"FROM copies {where}ORDER BY ALL", parameters)

    def signatures(self) -> Iterator[tuple[str, bytes]]:
        """Yield the id and the signature of every article that was stored with one, in the order they came in."""
        with self._cursor() as cursor:
            sql = "SELECT article_id, signature FROM articles WHERE signature IS NOT NULL ORDER BY rowid"
            for batch in fetch_reader(cursor, sql, rows=10_000):
                yield from zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True)

    def export(
        self,
        target: str | Path,
        *,
        what: q.Choice = TABLES,
        format: Format | None = None,
        run: WhichRun = "latest",
        with_text: bool = False,
    ) -> list[Path]:
        """Write flat tables to a folder, or one table to a file; return the files written.

        A target that ends in `.parquet`, `.csv` or `.jsonl` is a file, any other a folder (made if absent) that gets
        `signals.parquet` and so on. Rows are ordered by article and position, so that ledgers with the same content
        give the same bytes. Lists stand in CSV joined by `;`. The articles' texts are left out unless asked for.
        """
        number = self._number(run)

        @contextmanager
        def rows(table: str) -> Iterator[pa.RecordBatchReader]:
            query = q.Query(f"all_{table}")
            query.of_run(number)
            columns = q.FLAT_COLUMNS_NO_TEXT if table == "articles" and not with_text else q.FLAT_COLUMNS
            order = "article_id" if table == "articles" else 'article_id, "position"'
            with self._cursor() as cursor:
                sql = query.sql(order=order, columns=columns, limit=None)
                yield fetch_reader(cursor, sql, query.parameters, rows=CHUNK)

        names = [what] if isinstance(what, str) else list(what)
        for name in names:
            if name not in TABLES:
                raise LedgerError(f"there is no table {name!r} to export; there are: {', '.join(TABLES)}")
        return write_tables(rows, Path(target), names=names, format=format, ledger=self.path)

    def health(self) -> dict[str, Any]:
        """Return schema version, runs, counts and the problems that a check of the whole file found (none: [])."""
        with self._cursor() as cursor:
            return {"path": str(self.path), **take_health(cursor)}

    # --- what is computed from the rows ------------------------------------------------------------------------------

    def kept(self, table: str, *, asked: str | None = None, **filters: Any) -> pl.DataFrame:
        """Return rows of a derived table with the columns of signals, oldest first; filters as in `signals`.

        `asked` is SQL to put to these rows instead of showing them, in which they are called `chosen`, each with its `spot`
        in the table (its `rowid`), by which rows that were chosen are fetched at once.
        """
        with self._cursor() as cursor:
            view = Derived(cursor, beside=self._beside).table(table)
            view = f"(SELECT rowid AS spot, * FROM {view})" if asked else view
            query = q.signals_query(**filters, kept=view)
            sql = query.sql(order="" if asked else q.OLDEST_FIRST, columns="*", limit=None)
            return fetch_frame(cursor, f"WITH chosen AS ({sql}) {asked}" if asked else sql, query.parameters)

    def current(
        self,
        columns: Sequence[str],
        *,
        articles: Sequence[str] | None = None,
        ids: Sequence[str] | None = None,
        act: str | None = None,
        days: tuple[date | None, date | None] | None = None,
    ) -> pl.DataFrame:
        """Return some columns of the signals as they now stand (judged), in no order, for what is derived from them.

        Only those of some articles, with some ids, of one act, or in a period, both ends included (`(None, None)`: without
        a date).
        """
        kept, run = self._present(), self._number("latest")
        query = q.current_query(articles=articles, ids=ids, act=act, days=days, run=run, kept=kept)
        named = ", ".join(f'"{name}"' for name in columns)
        return self._frame(query, order="", limit=None, columns=named, judged=kept is None)

    # --- within ----------------------------------------------------------------------------------------------------

    def _frame(
        self,
        query: q.Query,
        *,
        order: str,
        limit: int | None,
        offset: int = 0,
        columns: str = q.FLAT_COLUMNS,
        judged: bool = False,
    ) -> pl.DataFrame:
        with self._cursor() as cursor:
            if judged:
                self._lay_over(cursor, query)
            sql = query.sql(order=order, columns=columns, limit=limit, offset=offset)
            return fetch_frame(cursor, sql, query.parameters)

    def _lay_over(self, cursor: duckdb.DuckDBPyConnection, query: q.Query) -> None:
        """Make a query mind what people judged."""
        overlay = self._overlay(cursor, query.view)
        if overlay is not None:
            cursor.register("judged", overlay.ids)
            cursor.register("overlay", overlay.rows)
            query.overlaid = True

    def _overlay(self, cursor: duckdb.DuckDBPyConnection, view: str) -> Overlay | None:
        """Return what judgements change in a view, made again only when a judgement or a reading came in.

        Runs that are put in another order get higher numbers than any before.
        """
        sql = "SELECT (SELECT count(*) FROM judgements), (SELECT count(*) FROM readings), (SELECT max(run) FROM runs)"
        state = fetch_tuples(cursor, sql)[0]
        kind = view.removeprefix("all_").removesuffix("s")
        if not state[0]:
            return None
        if kind not in self._overlays or self._overlays[kind][0] != state:
            rulings = rule(self._judged.all(cursor), kind)
            self._overlays[kind] = (state, make_overlay(cursor, kind, rulings))
        return self._overlays[kind][1]

    def _number(self, which: WhichRun) -> int | None:
        """Return the number of a run that is there, or None for the newest of each article.

        While only one run has read anything, it is the newest of each, and the question which is can be spared.
        """
        if which != "latest":
            return self.run(which).number
        with self._cursor() as cursor:
            ((first, last),) = fetch_tuples(cursor, "SELECT min(run), max(run) FROM readings")
        return first if first == last else None

    def _reading_row(self, cursor: duckdb.DuckDBPyConnection, article_id: str, run: WhichRun) -> Row:
        sql = "SELECT article_id FROM articles WHERE starts_with(article_id, ?) ORDER BY 1 LIMIT 4"
        ids = [found for (found,) in fetch_tuples(cursor, sql, [article_id])]
        if not ids or not article_id:
            raise LedgerError(f"no article in {self.path} has the id {article_id!r}; `demarche ask` shows ids")
        if len(ids) > 1:
            raise LedgerError(f"{article_id!r} begins the ids of several articles ({', '.join(ids)}); write more of it")
        number = self._number(run)
        of_run, parameters = ("", []) if number is None else (" AND run = ?", [number])
        rows = fetch_rows(
            cursor,
            f'SELECT r.*, a."text" FROM readings r JOIN articles a USING (article_id) '
            f"WHERE article_id = ?{of_run} ORDER BY run DESC LIMIT 1",
            [ids[0], *parameters],
        )
        if not rows:
            raise LedgerError(f"run {number} has not read the article {ids[0]}; another run has")
        return rows[0]


def open_ledger(path: str | Path, *, read_only: bool = False) -> Ledger:
    """Open a ledger, made if absent and brought up to this version's schema; use it with `with`.

    Raises LedgerLocked (another process holds the file), LedgerNewer, NotALedger, or LedgerError for a folder that is
    missing, a path that is a folder, permissions, or a full disk. Nothing is changed in a file that is no ledger.
    """
    return Ledger(Path(path), read_only=read_only)
