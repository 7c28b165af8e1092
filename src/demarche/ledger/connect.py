"""Opening the file: what it is, who holds it, and what DuckDB's errors mean to a user."""

import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from demarche.errors import LedgerError, LedgerLocked, LedgerNewer, NotALedger
from demarche.ledger.schema import MIGRATIONS, mark_as_ledger, migrate, read_version

# Nothing is ever fetched: a missing extension is an error, not a download. Local variables are never tables.
# The log of changes is folded into the file at 64 MB instead of DuckDB's 16 MB, so that a large batch is interrupted a
# quarter as often; after a kill, 55 MB of log were replayed in 0.7 s.
# With 640 MB of buffers a process that asks a ledger of 1,000,000 signals stays under 1 GB; larger sorts go to disk.
MEMORY = "640MB"
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "python_enable_replacements": False,
    "checkpoint_threshold": "64MB",
    "memory_limit": MEMORY,
}
_MAGIC = slice(8, 12)  # DuckDB's header: eight bytes of checksum, then "DUCK"
_HOLDER = re.compile(r"held in (?P<program>.+?) \(PID (?P<pid>\d+)\)")
_FULL = ("No space left", "File too large", "Disk quota exceeded", "max_temp_directory_size")


def explain(error: duckdb.Error, path: Path) -> LedgerError:
    """Return what a DuckDB error means for the user of a ledger, with the remedy."""
    message = str(error)
    if (holder := _HOLDER.search(message)) and (address := _served_at(path, int(holder["pid"]))):
        return LedgerLocked(
            f"{path} is held by the desk (process {holder['pid']}), which shows it at {address}; every page is there as "
            "JSON and CSV too. To use this command, end the desk with Ctrl-C first"
        )
    if holder:
        return LedgerLocked(
            f"{path} is held by process {holder['pid']} ({Path(holder['program']).name}); wait until it ends, "
            "or ask through the server that holds it"
        )
    if "Could not set lock" in message:
        return LedgerLocked(f"{path} is held by another process; wait until it ends, or ask through its server")
    if "different configuration" in message:
        return LedgerLocked(
            f"{path} is already open in this process ({os.getpid()}) in another mode; close that ledger, or use it"
        )
    if any(words in message for words in _FULL):
        return LedgerError(
            f"{path}: the disk is full. Free some space and run the command again; what was stored before is safe"
        )
    if "has been invalidated" in message:
        return LedgerError(f"{path} was closed to writing by an earlier failure; open it again, nothing stored is lost")
    if "version number" in message or "newer version" in message:
        return LedgerNewer(f"{path} was written by a later DuckDB; upgrade Demarche and duckdb ({message})")
    if "not a valid DuckDB database" in message:
        return NotALedger(f"{path} is not a ledger; name another file")
    if "read-only mode" in message:
        return LedgerError(f"{path} was opened for reading only; open it without read_only to change it")
    return LedgerError(f"{path}: {message}; run `demarche doctor` on it, and keep a copy of the file")


def _note(path: Path) -> Path:
    return path.with_name(f".{path.name}.desk")


@contextmanager
def server_note(path: Path, address: str) -> Iterator[None]:
    """While the block runs, tell other processes at which address this one shows the ledger it holds."""
    note = _note(path)
    try:
        with suppress(OSError):  # a folder that cannot be written to costs others the hint, and nothing else
            note.write_text(json.dumps({"process": os.getpid(), "address": address}), encoding="utf-8")
        yield
    finally:
        with suppress(OSError):
            note.unlink(missing_ok=True)


def _served_at(path: Path, process: int) -> str | None:
    """Return where a process shows the ledger, if it left word; a note of a process that is gone counts for nothing."""
    try:
        told = json.loads(_note(path).read_text(encoding="utf-8"))
        return str(told["address"]) if told["process"] == process else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn DuckDB's errors inside the block into ours."""
    try:
        yield
    except duckdb.Error as error:
        raise explain(error, path) from error


def _check_place(path: Path, *, read_only: bool) -> None:
    if path.is_dir():
        raise LedgerError(f"{path} is a folder; name a file in it, such as {path / 'project.ledger'}")
    if not path.parent.is_dir():
        raise LedgerError(f"there is no folder {path.parent}; make it first")
    if not path.exists():
        if read_only:
            raise LedgerError(f"there is no ledger {path}; `demarche read PATH --ledger {path}` makes one")
        if not os.access(path.parent, os.W_OK | os.X_OK):
            raise LedgerError(f"no permission to make a file in {path.parent}; choose another folder")
        return
    if not os.access(path, os.R_OK):
        raise LedgerError(f"no permission to read {path}; ask its owner, or copy it")
    if not read_only and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)):
        raise LedgerError(f"no permission to write {path} and its folder; open it for reading only, or copy it")


def _check_kind(path: Path) -> None:
    """Look at the first bytes before DuckDB does: it would take an SQLite file as a reason to fetch an extension."""
    with path.open("rb") as file:
        head = file.read(_MAGIC.stop)
    if head[_MAGIC] != b"DUCK":
        raise NotALedger(f"{path} is not a ledger; name another file")


def _create(path: Path) -> None:
    """Make a whole ledger under another name, then give it its own, so that no half-made file is ever seen."""
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with duckdb.connect(draft, config=_SETTINGS) as connection:
            mark_as_ledger(connection)
            migrate(connection, 0)
        try:
            os.link(draft, path)
        except FileExistsError:
            return  # another process was faster; its file is as good
        except OSError:  # a file system without links
            draft.rename(path)
    finally:
        draft.unlink(missing_ok=True)
        draft.with_name(draft.name + ".wal").unlink(missing_ok=True)


def connect(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    """Open a ledger's file, making or migrating it where needed; a LedgerError says what stands in the way."""
    _check_place(path, read_only=read_only)
    with explained(path):
        if not path.exists():
            _create(path)
        _check_kind(path)
        connection = duckdb.connect(path, read_only=read_only, config=_SETTINGS)
        try:
            version = read_version(connection, str(path))
            if version < len(MIGRATIONS) and read_only:
                raise LedgerError(f"{path} has the older schema {version}; open it once for writing to bring it up")
            migrate(connection, version)
        except BaseException:
            connection.close()
            raise
    return connection
