"""Files that are no ledger, ledgers that somebody else holds, folders one may not write to, disks that are full."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import textwrap
import threading
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import duckdb
import pytest
from synthetic import VERSIONS, make_reading, make_readings

import demarche.ledger
from demarche.errors import LedgerError, LedgerLocked, LedgerNewer, NotALedger
from demarche.ledger import Ledger, Run, open_ledger
from demarche.ledger.schema import MIGRATIONS

ROOT = Path(__file__).resolve().parents[2]


def run_python(code: str, *arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(str(ROOT / folder) for folder in ("src", "benchmarks"))
    command: Sequence[str] = [sys.executable, "-c", textwrap.dedent(code), *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=check, timeout=120, env={**os.environ, "PYTHONPATH": paths}
    )


def test_a_ledger_is_made_at_once_and_whole(path: Path) -> None:
    with open_ledger(str(path)) as ledger:
        assert ledger.health()["schema"] >= 1
        assert ledger.health()["problems"] == []
    assert [found.name for found in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("content", [b"", b"x", b"A letter, not a ledger.\n" * 50, b"\0" * 20_000, os.urandom(50_000)])
def test_other_files_are_refused_and_left_alone(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotALedger, match="name another file"):
        open_ledger(path)
    assert path.read_bytes() == content


def test_an_sqlite_file_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (words)")
        connection.commit()
    with pytest.raises(NotALedger):
        open_ledger(path)


def test_another_duckdb_file_is_refused(path: Path) -> None:
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE notes (words VARCHAR)")
    with pytest.raises(NotALedger, match="no ledger of Demarche"):
        open_ledger(path)


def test_a_torn_ledger_is_reported(path: Path) -> None:
    with open_ledger(path) as ledger:
        ledger.add_many(make_readings(0, 50), ledger.begin_run(VERSIONS))
    whole = path.read_bytes()
    path.write_bytes(whole[:9000])
    with pytest.raises(LedgerError, match=str(path)):
        open_ledger(path)


def test_a_newer_ledger_is_refused(path: Path) -> None:
    open_ledger(path).close()
    with duckdb.connect(path) as connection:
        connection.execute("INSERT INTO demarche_ledger VALUES (999, 'm999_tomorrow')")
    with pytest.raises(LedgerNewer, match=r"999.*upgrade Demarche"):
        open_ledger(path)


def test_places_where_no_ledger_can_be(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="is a folder"):
        open_ledger(tmp_path)
    with pytest.raises(LedgerError, match="there is no folder"):
        open_ledger(tmp_path / "missing" / "test.ledger")
    with pytest.raises(LedgerError, match="there is no ledger"):
        open_ledger(tmp_path / "test.ledger", read_only=True)
    (tmp_path / "letter.txt").write_text("x")
    with pytest.raises(LedgerError, match="there is no folder"):
        open_ledger(tmp_path / "letter.txt" / "test.ledger")


def test_without_permission(path: Path) -> None:
    """Run as a user who may read but not write; the folder is one that such a user can reach."""
    code = """
        import os, sys
        from demarche.errors import LedgerError
        from demarche.ledger import open_ledger
        if os.geteuid() == 0:
            os.setuid(65534)
        for name, read_only in (("there.ledger", False), ("new.ledger", False), ("hidden.ledger", True)):
            try:
                open_ledger(os.path.join(sys.argv[1], name), read_only=read_only).close()
            except LedgerError as error:
                print(error)
        with open_ledger(os.path.join(sys.argv[1], "there.ledger"), read_only=True) as ledger:
            print("read", ledger.health()["problems"])
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, mode in (("there.ledger", 0o444), ("hidden.ledger", 0o000)):
            open_ledger(folder / file).close()
            (folder / file).chmod(mode)
        folder.chmod(0o555)
        lines = run_python(code, folder).stdout.splitlines()
        folder.chmod(0o755)
    assert [line.split(" /")[0] for line in lines[:3]] == [
        "no permission to write",
        "no permission to make a file in",
        "no permission to read",
    ]
    assert lines[3] == "read []"


@pytest.mark.parametrize("read_only", [False, True])
def test_a_second_process_is_told_who_holds_the_ledger(ledger: Ledger, path: Path, read_only: bool) -> None:
    code = f"""
        import sys
        from demarche.errors import LedgerLocked
        from demarche.ledger import open_ledger
        try:
            open_ledger(sys.argv[1], read_only={read_only})
        except LedgerLocked as error:
            print(error)
    """
    told = run_python(code, path).stdout
    assert f"process {os.getpid()} " in told
    assert "wait until it ends" in told


def test_one_process_cannot_open_it_in_two_ways(ledger: Ledger, path: Path) -> None:
    with pytest.raises(LedgerLocked, match="already open in this process"):
        open_ledger(path, read_only=True)
    with open_ledger(path) as again:  # the same way is the same file
        again.begin_run(VERSIONS)
    assert len(ledger.runs()) == 1


def test_several_readers_at_once(path: Path) -> None:
    open_ledger(path).close()
    code = "import sys; from demarche.ledger import open_ledger; print(open_ledger(sys.argv[1], read_only=True).runs())"
    with open_ledger(path, read_only=True):
        assert run_python(code, path).stdout == "[]\n"


def test_threads_may_ask_while_one_writes(ledger: Ledger, run: Run) -> None:
    readings = list(make_readings(0, 24))
    wrong: list[str] = []
    done = threading.Event()

    def ask() -> None:
        try:
            while not done.is_set():
                if len(ledger.signals()) % 10:
                    wrong.append("half an article")
                ledger.has(readings[0].article.id, run)
        except Exception as error:
            wrong.append(repr(error))

    askers = [threading.Thread(target=ask) for _ in range(3)]
    writers = [
        threading.Thread(target=lambda part=part: [ledger.add(reading, run) for reading in part])
        for part in (readings[:12], readings[12:])
    ]
    for thread in (*askers, *writers):
        thread.start()
    for thread in writers:
        thread.join()
    done.set()
    for thread in askers:
        thread.join()
    assert wrong == []
    assert ledger.health()["counts"]["articles"] == 24


def test_a_failed_batch_leaves_nothing(ledger: Ledger, run: Run) -> None:
    ledger.add(make_reading(1), run)
    good = make_reading(2)
    other = ledger.begin_run(type(VERSIONS)(code="9", reader="other"))
    with pytest.raises(LedgerError):
        ledger.add_many([type(good)(article=good.article), make_reading(3)], other)
    assert not ledger.has(good.article.id, other)
    assert ledger.health()["counts"]["articles"] == 1


def test_a_full_disk_loses_nothing_stored(path: Path) -> None:
    """A limit on the size of files stands for the end of the disk: writing fails in the same place."""
    code = """
        import resource, signal, sys
        from synthetic import VERSIONS, make_readings
        from demarche.errors import LedgerError
        from demarche.ledger import open_ledger
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        stored = 0
        try:
            with open_ledger(sys.argv[1]) as ledger:
                run = ledger.begin_run(VERSIONS)
                resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, 4_000_000))
                for first in range(0, 3000, 20):
                    stored += ledger.add_many(make_readings(first, first + 20), run)
        except LedgerError as error:
            print(stored, error)
    """
    pytest.importorskip("resource", reason="needs limits on file size, as Unix has them")
    stored, told = run_python(code, path).stdout.split(" ", 1)
    assert "the disk is full. Free some space" in told
    with open_ledger(path) as ledger:
        assert ledger.health()["problems"] == []
        assert ledger.health()["counts"]["articles"] == int(stored) > 0
        run = ledger.begin_run(VERSIONS)
        assert ledger.add_many(make_readings(0, int(stored) + 20), run) == 20


def test_an_older_ledger_is_brought_up_when_opened_for_writing(path: Path) -> None:
    """A file that has had no step at all stands for any older one."""
    with duckdb.connect(path) as connection:
        connection.execute("CREATE TABLE demarche_ledger (number INTEGER PRIMARY KEY, name VARCHAR NOT NULL)")
    with pytest.raises(LedgerError, match="open it once for writing"):
        open_ledger(path, read_only=True)
    with open_ledger(path) as ledger:
        assert ledger.health()["schema"] == len(MIGRATIONS)
        assert ledger.add(make_reading(1), ledger.begin_run(VERSIONS))


def test_only_what_is_declared_is_public() -> None:
    assert set(demarche.ledger.__all__) == {
        "FIELDS",
        "Entry",
        "Judgement",
        "Ledger",
        "Derived",
        "Merged",
        "Parts",
        "Rulings",
        "Run",
        "WordIndex",
        "bring_up",
        "is_made",
        "open_ledger",
        "server_note",
    }


def test_what_a_kill_left_can_be_read_without_writing(path: Path) -> None:
    code = """
        import os, signal, sys
        from synthetic import VERSIONS, make_readings
        from demarche.ledger import open_ledger
        ledger = open_ledger(sys.argv[1])
        ledger.add_many(make_readings(0, 5), ledger.begin_run(VERSIONS))
        os.kill(os.getpid(), signal.SIGKILL)
    """
    assert run_python(code, path, check=False).returncode == -signal.SIGKILL
    with open_ledger(path, read_only=True) as ledger:
        assert ledger.health()["counts"]["articles"] == 5
    with open_ledger(path) as ledger:
        assert ledger.health()["counts"]["articles"] == 5
