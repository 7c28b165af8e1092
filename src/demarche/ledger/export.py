"""Flat tables to Parquet, CSV and JSON lines."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Literal, cast

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from demarche.errors import LedgerError

Format = Literal["parquet", "csv", "jsonl"]
Rows = Callable[[str], AbstractContextManager[pa.RecordBatchReader]]

FORMATS: tuple[Format, ...] = ("parquet", "csv", "jsonl")
# Rows written at a time. It is also the row group of a Parquet file, so it must not hang on memory or threads, or the
# same ledger would no longer give the same bytes; 50,000 signals are some 60 MB.
CHUNK = 50_000


def write_tables(
    rows: Rows,
    target: Path,
    *,
    names: Sequence[str],
    format: Format | None,
    ledger: Path,
) -> list[Path]:
    """Write each named table; `rows(name)` gives a reader of its rows. Returns the paths written."""
    suffix = target.suffix.removeprefix(".")
    is_file = suffix in FORMATS and not target.is_dir()
    kind = format or (cast(Format, suffix) if is_file else "parquet")
    if kind not in FORMATS:
        raise LedgerError(f"there is no export format {kind!r}; there are: {', '.join(FORMATS)}")
    if is_file and len(names) != 1:
        raise LedgerError(f"{target} is one file, but {len(names)} tables were asked for; name one table, or a folder")
    if target.exists() and target.resolve() == ledger.resolve():
        raise LedgerError(f"{target} is the ledger itself; export to another file")
    try:
        if not is_file:
            target.mkdir(parents=True, exist_ok=True)
        paths = [target if is_file else target / f"{name}.{kind}" for name in names]
        for name, path in zip(names, paths, strict=True):
            with rows(name) as reader:
                _write_whole(reader, path, kind)
    except OSError as error:
        raise LedgerError(f"cannot write {error.filename or target}: {error.strerror}; name another place") from error
    return paths


def _write_whole(reader: pa.RecordBatchReader, path: Path, kind: Format) -> None:
    """Write under another name first, so that a file of that name is always a whole one."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _WRITERS[kind](reader, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _chunks(reader: pa.RecordBatchReader) -> Iterator[pa.Table]:
    """Yield tables of exactly :data:`CHUNK` rows, and the rest; an empty one if there are no rows at all."""
    waiting: list[pa.RecordBatch] = []
    held, yielded = 0, False
    for batch in reader:
        waiting.append(batch)
        held += batch.num_rows
        while held >= CHUNK:
            table = pa.Table.from_batches(waiting)
            yield table.slice(0, CHUNK).combine_chunks()
            yielded = True
            waiting = table.slice(CHUNK).to_batches()
            held -= CHUNK
    if held or not yielded:
        yield pa.Table.from_batches(waiting, schema=reader.schema).combine_chunks()


def _write_parquet(reader: pa.RecordBatchReader, path: Path) -> None:
    with pq.ParquetWriter(path, reader.schema, compression="zstd") as writer:
        for table in _chunks(reader):
            writer.write_table(table, row_group_size=CHUNK)


def _write_csv(reader: pa.RecordBatchReader, path: Path) -> None:
    with path.open("wb") as file:
        for index, table in enumerate(_chunks(reader)):
            frame = cast(pl.DataFrame, pl.from_arrow(table))
            lists = [name for name, kind in frame.schema.items() if isinstance(kind, pl.List)]
            joined = frame.with_columns(pl.col(name).cast(pl.List(pl.String)).list.join(";") for name in lists)
            joined.write_csv(file, include_header=index == 0)


def _write_jsonl(reader: pa.RecordBatchReader, path: Path) -> None:
    with path.open("wb") as file:
        for table in _chunks(reader):
            cast(pl.DataFrame, pl.from_arrow(table)).write_ndjson(file)


_WRITERS: dict[Format, Callable[[pa.RecordBatchReader, Path], None]] = {
    "parquet": _write_parquet,
    "csv": _write_csv,
    "jsonl": _write_jsonl,
}
