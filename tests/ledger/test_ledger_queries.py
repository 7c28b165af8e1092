"""What the desk asks, on a handful of invented articles."""

from datetime import date, datetime
from pathlib import Path

import duckdb
import polars as pl
import pyarrow.parquet as pq
import pytest

from demarche.errors import LedgerError, RecordError
from demarche.ledger import Ledger, Run, open_ledger
from demarche.records import Article, Channel, Coverage, Party, Reading, Signal, Span, Statement, Versions

TEXT = "Zora told Aram to open the harbour. The two met on Friday; an official denied it."
VERSIONS = Versions(code="1", reader="hand")


def _signal(act: str, from_: tuple[str, ...], to: tuple[str, ...], words: str, **more: object) -> Signal:
    start = TEXT.index(words)
    span = Span.of(TEXT, start, start + len(words))
    parties = tuple(tuple(Party(None, actor) for actor in side) for side in (from_, to))
    return Signal(act=act, from_=parties[0], to=parties[1], issues=("shipping",), evidence=(span,), **more)


def _reading(text: str = TEXT, **about: object) -> Reading:
    told = Span.of(TEXT, 10, 34)
    return Reading(
        article=Article(text, **{"outlet": "Gazette", "published": date(2026, 2, 11), "language": "en", **about}),
        statements=(
            Statement((Span.of(TEXT, 0, 4),), ("RUS/mfa/zora",), (Span.of(TEXT, 5, 9),), (told,)),
            Statement((Span.of(TEXT, 59, 70),), ("RUS?",), (), (Span.of(TEXT, 71, 80),), parent=0),
        ),
        signals=(
            _signal("demand", ("RUS/mfa/zora",), ("USA/state",), "open the harbour", statement=0),
            _signal("meet", ("USA/state", "RUS/mfa/zora"), (), "The two met"),
            _signal("deny", ("RUS?",), (), "denied it", modality="hedged"),
            _signal("promise", ("RUSX",), ("USA/congress",), "on Friday"),
        ),
        channels=(Channel(Party(None, "RUS/mfa/zora"), (), (Party(None, "USA"),), (told,)),),
        coverage=(Coverage(0, len(text), "read"),),
        versions=VERSIONS,
    )


@pytest.fixture
def full(ledger: Ledger) -> Ledger:
    run = ledger.begin_run(VERSIONS)
    ledger.add(_reading(), run)
    ledger.add(_reading(TEXT + " More.", published=None, outlet="Post", title="Later"), run)
    ledger.add(_reading(TEXT + " Still more.", published=date(2026, 3, 1), outlet="Post"), run)
    return ledger


@pytest.mark.parametrize(
    ("from_", "to", "acts"),
    [
        ("RUS", None, {"demand", "meet", "deny"}),
        ("RUS?", None, {"deny"}),
        ("RUS/mfa", None, {"demand", "meet"}),
        ("RUS/mfa/zora", None, {"demand", "meet"}),
        ("RUS/mf", None, set()),
        ("RUSX", None, {"promise"}),
        (None, "USA", {"demand", "meet", "promise"}),
        ("RUS", "USA", {"demand", "meet"}),
        ("USA", "RUS", {"meet"}),
        ("USA/state", "RUS/mfa", {"meet"}),
        (["RUS", "RUSX"], "USA", {"demand", "meet", "promise"}),
        (None, ["USA/congress"], {"promise"}),
    ],
)
def test_an_actor_path_finds_what_stands_under_it(full: Ledger, from_: str, to: str, acts: set[str]) -> None:
    assert set(full.signals(from_=from_, to=to)["act"]) == acts


def test_filters_narrow_and_the_newest_comes_first(full: Ledger) -> None:
    assert full.signals()["published"].to_list() == [date(2026, 3, 1)] * 4 + [date(2026, 2, 11)] * 4 + [None] * 4
    assert full.signals(limit=2)["published"].to_list() == [date(2026, 3, 1)] * 2
    assert len(full.signals(limit=0)) == 0
    assert len(full.signals(act=["meet", "deny"])) == 6
    assert set(full.signals(kind="deed")["act"]) == {"meet"}
    assert set(full.signals(modality="hedged")["act"]) == {"deny"}
    assert len(full.signals(issue="shipping")) == 12
    assert len(full.signals(issue="nuclear")) == 0
    assert len(full.signals(since="2026-02-12")) == 4
    assert len(full.signals(since=date(2026, 2, 11), until="2026-02-11")) == 4
    assert set(full.signals(text="OPEN the")["act"]) == {"demand"}


def test_a_signal_comes_with_all_that_an_analyst_asks_for(full: Ledger) -> None:
    row = full.signals(act="demand", until="2026-02-11").row(0, named=True)
    assert row["evidence"] == "open the harbour"
    assert TEXT[row["evidence_starts"][0] : row["evidence_ends"][0]] == row["evidence"]
    assert (row["source"], row["source_actors"], row["outlet"]) == ("Zora", ["RUS/mfa/zora"], "Gazette")
    assert (row["plover_root"], row["cameo"]) == ("REQUEST", "10")
    assert row["statement_id"] in set(full.statements()["statement_id"])


def test_statements_channels_and_articles(full: Ledger) -> None:
    assert len(full.statements(source="RUS")) == 6
    assert len(full.statements(source="RUS?", text="DENIED")) == 3
    nested = full.statements(source="RUS?", limit=1).row(0, named=True)
    assert nested["parent_id"] in set(full.statements(source="RUS/mfa")["statement_id"])
    assert len(full.statements(form="direct")) == 0
    assert len(full.channels(from_="RUS", to="USA")) == 3
    assert len(full.channels(via="RUS")) == 0
    assert full.articles(outlet="Post")["title"].to_list() == [None, "Later"]
    assert len(full.articles(text="still")) == 1
    assert "text" not in full.articles().columns
    assert set(full.articles(with_text=True, language="en")["text"]) == {TEXT, TEXT + " More.", TEXT + " Still more."}


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"from_": "Russia"}, "no actor path"),
        ({"act": "shout"}, "unknown act"),
        ({"issue": ["shipping", "ships"]}, "unknown issue 'ships'"),
        ({"kind": "deeds"}, "unknown kind"),
        ({"modality": "sure"}, "unknown modality"),
    ],
)
def test_what_the_codebook_does_not_know_is_refused(full: Ledger, asked: dict[str, str], told: str) -> None:
    with pytest.raises(RecordError, match=told):
        full.signals(**asked)


def test_a_wrong_date_or_run_is_refused(full: Ledger) -> None:
    with pytest.raises(LedgerError, match="is no date"):
        full.signals(since="yesterday")
    with pytest.raises(LedgerError, match="no run 7"):
        full.signals(run=7)


def test_a_new_version_adds_a_run_and_keeps_the_old(full: Ledger) -> None:
    old = full.run("latest")
    newer = Versions(code="2", reader="hand")
    run = full.begin_run(newer, settings={"window": 3}, started=datetime(2026, 3, 2, 8, 0))
    better = Reading(article=_reading(title="Harbour").article, versions=newer)
    assert not full.has(better.article.id, run)
    assert full.add(better, run)
    assert full.has(better.article.id, run)
    assert full.reading(better.article.id) == better
    assert full.reading(better.article.id, old) == _reading()
    assert full.article(better.article.id).title == "Harbour"
    assert (len(full.signals()), len(full.signals(run=old)), len(full.signals(run=run))) == (8, 12, 0)
    assert [one.settings for one in full.runs()] == [{}, {"window": 3}]
    # Going on with the old run does not make it the newest.
    full.add(_reading(TEXT + " And more."), old)
    assert full.reading(better.article.id) == better


def test_ids_outlive_a_better_reading_but_never_slip_to_a_twin(ledger: Ledger) -> None:
    def ids(settings: str, *signals: Signal) -> list[str]:
        run = ledger.begin_run(VERSIONS, settings={"reader": settings})
        ledger.add(Reading(article=Article(TEXT), signals=signals, versions=VERSIONS), run)
        return ledger.signals(run=run)["signal_id"].to_list()

    plain = _signal("demand", ("RUS",), ("USA",), "open the harbour")
    other = _signal("demand", ("RUS",), ("GBR",), "open the harbour", modality="hedged")
    elsewhere = _signal("demand", ("RUS",), ("USA",), "met on")
    (first,) = ids("a", plain)
    assert ids("b", elsewhere, other)[1] == first  # alone at its place: parties and modality may change
    twins = ids("c", plain, other)
    assert len({first, *twins}) == 3
    assert ids("d", other, plain) == twins[::-1]
    assert len(set(ids("e", plain, plain))) == 2


def test_an_article_is_found_by_the_beginning_of_its_id(full: Ledger) -> None:
    article = _reading().article
    assert full.article(article.id[:10]) == article
    with pytest.raises(LedgerError, match="no article"):
        full.article("zz")
    with pytest.raises(LedgerError, match="no article"):
        full.reading("")


def test_an_ambiguous_beginning_names_the_articles(ledger: Ledger, run: Run) -> None:
    ledger.add_many([Reading(article=Article(f"Text {number}")) for number in range(40)], run)
    with pytest.raises(LedgerError, match="begins the ids of several articles"):
        ledger.article(ledger.articles()["article_id"][0][:0] + "1")


def test_copies_and_near_duplicates_are_kept(ledger: Ledger) -> None:
    run = ledger.begin_run(VERSIONS)
    first, wire = _reading(file="a.txt"), _reading(TEXT + " By our own.", file="b.txt")
    assert ledger.add(first, run, signature=b"one")
    assert ledger.add(wire, run, near_duplicate_of=first.article.id, signature=b"two")
    assert list(ledger.signatures()) == [(first.article.id, b"one"), (wire.article.id, b"two")]
    assert ledger.articles().filter(pl.col("near_duplicate_of") == first.article.id).height == 1
    assert not ledger.add(_reading(file="c.txt", outlet="Herald"), run)
    assert not ledger.add(_reading(file="c.txt", outlet="Herald"), run)
    ledger.record_exact_duplicate(first.article.id, url="https://example.org/x", outlet="Mirror")
    ledger.record_exact_duplicate(first.article.id, url="https://example.org/x", outlet="Mirror")
    ledger.record_exact_duplicate(first.article.id, file="a.txt", outlet="Gazette")
    assert sorted(ledger.copies(first.article.id)["outlet"]) == ["Herald", "Mirror"]
    assert sorted(ledger.articles()["copies"]) == [0, 2]


def test_one_batch_with_the_same_text_twice(ledger: Ledger) -> None:
    run = ledger.begin_run(VERSIONS)
    assert ledger.add_many([_reading(file="a"), _reading(file="b"), _reading(file="a")], run) == 1
    assert ledger.copies()["file"].to_list() == ["b"]
    assert ledger.health()["problems"] == []


def test_failures_are_noted_once(ledger: Ledger, run: Run) -> None:
    for _ in range(2):
        ledger.record_failure(run, "news.jsonl", "line 7", "no JSON")
        ledger.record_failure(run, "odd-\udcff.txt", None, "binary")
    assert ledger.failures()["path"].to_list() == ["news.jsonl", "odd-\ufffd.txt"]
    assert ledger.health()["counts"]["failures"] == 2


def test_a_reading_of_other_versions_is_refused(ledger: Ledger, run: Run) -> None:
    with pytest.raises(LedgerError, match="begin a run of the reading's versions"):
        ledger.add(_reading(), run)
    assert ledger.health()["counts"]["articles"] == 0


def test_settings_must_be_json(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="JSON"):
        ledger.begin_run(VERSIONS, settings={"when": date(2026, 1, 1)})


@pytest.mark.parametrize("kind", ["parquet", "csv", "jsonl"])
def test_export_writes_the_columns_of_the_queries(full: Ledger, tmp_path: Path, kind: str) -> None:
    (path,) = full.export(tmp_path / f"signals.{kind}", what="signals")
    readers = {"parquet": pq.read_table, "csv": pl.read_csv, "jsonl": pl.read_ndjson}
    table = readers[kind](path)
    frame = pl.from_arrow(table) if kind == "parquet" else table
    assert frame.columns == full.signals().columns
    assert len(frame) == 12
    met = frame.filter(pl.col("act") == "meet").row(0, named=True)["from_actors"]
    assert met == ("USA/state;RUS/mfa/zora" if kind == "csv" else ["USA/state", "RUS/mfa/zora"])


def test_export_of_an_empty_ledger_still_has_its_columns(ledger: Ledger, tmp_path: Path) -> None:
    for kind in ("parquet", "csv", "jsonl"):
        assert len(ledger.export(tmp_path / "out", format=kind)) == 4
    assert (tmp_path / "out" / "signals.csv").read_text().startswith("signal_id,article_id,")
    assert pq.read_table(tmp_path / "out" / "articles.parquet").column_names == ledger.articles().columns


def test_export_refuses_what_it_cannot_do(full: Ledger, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="name one table"):
        full.export(tmp_path / "all.csv")
    with pytest.raises(LedgerError, match="no table"):
        full.export(tmp_path / "x.csv", what="signal")
    with pytest.raises(LedgerError, match="no export format"):
        full.export(tmp_path / "x", format="xlsx")
    with pytest.raises(LedgerError, match="the ledger itself"):
        full.export(full.path, what="signals", format="csv")
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LedgerError, match="cannot write"):
        full.export(tmp_path / "file" / "deeper")


def test_reading_only(full: Ledger, path: Path) -> None:
    full.close()
    with open_ledger(path, read_only=True) as ledger:
        assert len(ledger.signals()) == 12
        with pytest.raises(LedgerError, match="reading only"):
            ledger.add(_reading(), ledger.run("latest"))
    with pytest.raises(LedgerError, match="is closed"):
        ledger.signals()


def test_the_documentation_names_every_column_and_its_sql_runs(full: Ledger) -> None:
    told = (Path(__file__).parents[2] / "docs" / "ledger.md").read_text()
    columns = told[told.index("## Columns of the export") :]
    for frame in (full.signals(), full.statements(), full.channels(), full.articles(with_text=True)):
        assert [name for name in frame.columns if f"`{name}`" not in columns] == []
    full.close()
    with duckdb.connect(full.path) as connection:
        for statement in told.split("```sql")[1].split("```")[0].split(";")[:-1]:
            connection.sql(statement).fetchall()
