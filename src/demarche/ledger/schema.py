"""The tables of a ledger, and the numbered steps that bring an older file up to them.

A step is a function named `mNNN_what`; its number is its place in :data:`MIGRATIONS`. Steps that have landed are never
edited, only followed by others. The table `demarche_ledger` marks a file as a ledger and says which steps it has had.
"""

from collections.abc import Callable

import duckdb

from demarche.errors import LedgerNewer, NotALedger
from demarche.ledger.results import fetch_number

_TABLES = """
CREATE TABLE runs (
    run INTEGER PRIMARY KEY, digest VARCHAR NOT NULL, code VARCHAR NOT NULL, codebook VARCHAR NOT NULL,
    reader VARCHAR NOT NULL, settings VARCHAR NOT NULL, started TIMESTAMP);

CREATE TABLE articles (
    article_id VARCHAR PRIMARY KEY, text_sha256 VARCHAR NOT NULL, "text" VARCHAR NOT NULL,
    characters INTEGER NOT NULL, near_duplicate_of VARCHAR, signature BLOB);

CREATE TABLE copies (
    article_id VARCHAR NOT NULL, title VARCHAR, author VARCHAR, outlet VARCHAR, url VARCHAR, file VARCHAR,
    external_id VARCHAR, published DATE);

CREATE TABLE failures (run INTEGER NOT NULL, path VARCHAR NOT NULL, place VARCHAR, message VARCHAR NOT NULL);

CREATE TABLE readings (
    reading INTEGER PRIMARY KEY, run INTEGER NOT NULL, article_id VARCHAR NOT NULL,
    title VARCHAR, author VARCHAR, outlet VARCHAR, published DATE, "language" VARCHAR, url VARCHAR, file VARCHAR,
    external_id VARCHAR, versioned BOOLEAN NOT NULL,
    statements INTEGER NOT NULL, signals INTEGER NOT NULL, channels INTEGER NOT NULL,
    coverage STRUCT("start" INTEGER, "end" INTEGER, status VARCHAR, reason VARCHAR)[] NOT NULL,
    exact BLOB, UNIQUE (article_id, run));

CREATE TABLE statements (
    reading INTEGER NOT NULL, "position" INTEGER NOT NULL, statement_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL,
    source STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL, source_text VARCHAR NOT NULL,
    source_actors VARCHAR[] NOT NULL, source_principals VARCHAR[] NOT NULL,
    cue STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL, cue_text VARCHAR NOT NULL,
    content STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL, content_text VARCHAR NOT NULL, form VARCHAR NOT NULL,
    addressees STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    relays STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    parent INTEGER, parent_id VARCHAR, date VARCHAR, confidence DOUBLE);

CREATE TABLE signals (
    reading INTEGER NOT NULL, "position" INTEGER NOT NULL, signal_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL, act VARCHAR NOT NULL,
    from_parties STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    to_parties STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    from_actors VARCHAR[] NOT NULL, to_actors VARCHAR[] NOT NULL,
    from_principals VARCHAR[] NOT NULL, to_principals VARCHAR[] NOT NULL,
    issues VARCHAR[] NOT NULL, evidence STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL,
    evidence_text VARCHAR NOT NULL, statement INTEGER, statement_id VARCHAR,
    source_text VARCHAR, source_actors VARCHAR[], "time" VARCHAR NOT NULL, modality VARCHAR NOT NULL,
    condition_span STRUCT("start" INTEGER, "end" INTEGER), condition_text VARCHAR, condition_type VARCHAR,
    deadline_span STRUCT("start" INTEGER, "end" INTEGER), deadline_text VARCHAR, deadline_date VARCHAR,
    confidence DOUBLE, plover_root VARCHAR, plover_mode VARCHAR, cameo VARCHAR);

CREATE TABLE channels (
    reading INTEGER NOT NULL, "position" INTEGER NOT NULL, channel_id VARCHAR NOT NULL, article_id VARCHAR NOT NULL,
    from_party STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR),
    via_parties STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    to_parties STRUCT("start" INTEGER, "end" INTEGER, actor VARCHAR, holder VARCHAR)[] NOT NULL,
    from_actors VARCHAR[] NOT NULL, via_actors VARCHAR[] NOT NULL, to_actors VARCHAR[] NOT NULL,
    evidence STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL, evidence_text VARCHAR NOT NULL, confidence DOUBLE);
"""

# The newest run that read an article speaks for it; a reading's number says nothing, since an old run can be resumed.
_VIEWS = """
CREATE VIEW latest AS SELECT arg_max(reading, run) AS reading FROM readings GROUP BY article_id;

CREATE VIEW all_signals AS SELECT
    g.signal_id, g.article_id, g."position", g.kind, g.act, g.from_actors, g.to_actors, g.from_principals,
    g.to_principals, g.issues, g.evidence_text AS evidence,
    list_transform(g.evidence, lambda s: s['start']) AS evidence_starts,
    list_transform(g.evidence, lambda s: s['end']) AS evidence_ends, g."time", g.modality,
    g.condition_text AS condition, g.condition_type, g.deadline_text AS deadline, g.deadline_date, g.confidence,
    g.plover_root, g.plover_mode, g.cameo, g.statement_id, g.source_text AS source, g.source_actors,
    r.published, r.outlet, r.title, r.run, r.reading
FROM signals g JOIN readings r USING (reading);

CREATE VIEW all_statements AS SELECT
    s.statement_id, s.article_id, s."position", s.source_text AS source, s.source_actors, s.source_principals,
    s.cue_text AS cue, s.content_text AS content, list_transform(s.content, lambda c: c['start']) AS content_starts,
    list_transform(s.content, lambda c: c['end']) AS content_ends, s.form,
    list_transform(s.addressees, lambda p: p['actor']) AS addressee_actors,
    list_transform(s.relays, lambda p: p['actor']) AS relay_actors, s.parent_id, s.date, s.confidence,
    r.published, r.outlet, r.title, r.run, r.reading
FROM statements s JOIN readings r USING (reading);

CREATE VIEW all_channels AS SELECT
    c.channel_id, c.article_id, c."position", c.from_actors, c.via_actors, c.to_actors, c.evidence_text AS evidence,
    list_transform(c.evidence, lambda s: s['start']) AS evidence_starts,
    list_transform(c.evidence, lambda s: s['end']) AS evidence_ends, c.confidence,
    r.published, r.outlet, r.title, r.run, r.reading
FROM channels c JOIN readings r USING (reading);

CREATE VIEW all_articles AS SELECT
    r.article_id, r.title, r.author, r.outlet, r.published, r."language", r.url, r.file, r.external_id,
    a.text_sha256, a.characters, a.near_duplicate_of, coalesce(c.copies, 0) AS copies,
    r.statements, r.signals, r.channels,
    coalesce(list_sum(list_transform(list_filter(r.coverage, lambda c: c['status'] = 'skipped'),
        lambda c: c['end'] - c['start'])), 0)::BIGINT AS characters_skipped,
    list_sort(list_distinct(list_transform(list_filter(r.coverage, lambda c: c['status'] = 'skipped'),
        lambda c: c['reason']))) AS skip_reasons,
    u.code AS code_version, u.codebook AS codebook_version, u.reader AS reader_version, a."text", r.run, r.reading
FROM readings r JOIN articles a USING (article_id) JOIN runs u USING (run)
    LEFT JOIN (SELECT article_id, count(*) AS copies FROM copies GROUP BY article_id) c USING (article_id);

CREATE VIEW latest_signals AS SELECT * FROM all_signals WHERE reading IN (SELECT reading FROM latest);
CREATE VIEW latest_statements AS SELECT * FROM all_statements WHERE reading IN (SELECT reading FROM latest);
CREATE VIEW latest_channels AS SELECT * FROM all_channels WHERE reading IN (SELECT reading FROM latest);
CREATE VIEW latest_articles AS SELECT * FROM all_articles WHERE reading IN (SELECT reading FROM latest);
"""


def m001_initial(connection: duckdb.DuckDBPyConnection) -> None:
    """Runs, articles, readings and their records; flat views over them."""
    connection.execute(_TABLES)
    connection.execute(_VIEWS)


# `made` is UTC, and what the caller's clock said; `value` and `seen` are JSON.
_JUDGEMENTS = """
CREATE TABLE judgements (
    judgement_id VARCHAR NOT NULL UNIQUE, kind VARCHAR NOT NULL, record VARCHAR NOT NULL, field VARCHAR NOT NULL,
    "value" VARCHAR NOT NULL, author VARCHAR NOT NULL, made TIMESTAMP NOT NULL, note VARCHAR NOT NULL,
    seen VARCHAR NOT NULL, words VARCHAR NOT NULL, cites VARCHAR[] NOT NULL, batch VARCHAR NOT NULL,
    codebook VARCHAR NOT NULL);
"""


def m002_judgements(connection: duckdb.DuckDBPyConnection) -> None:
    """What people say of the records; rows are added, and never changed or taken away."""
    connection.execute(_JUDGEMENTS)


def m003_derivations(connection: duckdb.DuckDBPyConnection) -> None:
    """What was computed from the rows and is kept beside them, with the state of the rows that it stands for."""
    connection.execute("CREATE TABLE derivations (name VARCHAR PRIMARY KEY, state VARCHAR NOT NULL)")


MIGRATIONS: list[Callable[[duckdb.DuckDBPyConnection], None]] = [m001_initial, m002_judgements, m003_derivations]


def read_version(connection: duckdb.DuckDBPyConnection, name: str) -> int:
    """Return how many steps the file has had; NotALedger or LedgerNewer if it is not for us to read."""
    if not fetch_number(connection, "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'demarche_ledger'"):
        raise NotALedger(f"{name} is a DuckDB file but no ledger of Demarche; name another file")
    version = fetch_number(connection, "SELECT coalesce(max(number), 0) FROM demarche_ledger")
    if version > len(MIGRATIONS):
        raise LedgerNewer(
            f"{name} has schema {version}, and this version of Demarche knows up to {len(MIGRATIONS)}; upgrade Demarche"
        )
    return version


def mark_as_ledger(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the table that tells a ledger from any other DuckDB file."""
    connection.execute("CREATE TABLE demarche_ledger (number INTEGER PRIMARY KEY, name VARCHAR NOT NULL)")


def migrate(connection: duckdb.DuckDBPyConnection, version: int) -> None:
    """Take the steps after `version`, each in a transaction of its own."""
    for number, step in enumerate(MIGRATIONS[version:], start=version + 1):
        connection.execute("BEGIN")
        step(connection)
        connection.execute("INSERT INTO demarche_ledger VALUES (?, ?)", [number, step.__name__])
        connection.execute("COMMIT")
