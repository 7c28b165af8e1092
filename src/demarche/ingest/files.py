"""From what the caller names (files, folders, globs, standard input) to files, in a fixed order."""

import errno
import glob
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path

from demarche.errors import InputError
from demarche.ingest.options import Failure

STDIN = "-"
# In a folder only these are taken; a file named by itself is read whatever it is called.
_SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".mdown", ".html", ".htm", ".xhtml"),
    *(".json", ".jsonl", ".ndjson", ".rss", ".atom", ".xml", ".warc"),
)
# Files that lie beside articles and are none.
_BESIDE = (".gold.json", ".gold.jsonl")
_ABOUT = ("readme", "license", "licence", "notice", "changelog", "contributing", "authors")

PathLike = str | os.PathLike[str]


def as_paths(path_or_paths: PathLike | Iterable[PathLike]) -> list[str]:
    """Return the paths named, as strings."""
    if isinstance(path_or_paths, (str, os.PathLike)):
        return [os.fspath(path_or_paths)]
    return [os.fspath(path) for path in path_or_paths]


def find(paths: Iterable[str]) -> Iterator[str | Failure]:
    """Yield the files that paths, folders (all levels, sorted by name) and globs (sorted) lead to, `-` as itself.

    A path that leads nowhere, and a folder without a readable file, yields a failure.
    """
    for path in paths:
        if path == STDIN:
            yield path
        elif _is_folder(path):
            yield from _in_folder(path)
        elif glob.has_magic(path) and not os.path.lexists(path):
            yield from _in_glob(path)
        else:
            yield path


def is_article_name(name: str) -> bool:
    """Tell whether a file found in a folder is taken for its name."""
    plain = name.lower().removesuffix(".gz")
    about = plain.split(".", 1)[0] in _ABOUT
    return plain.endswith(_SUFFIXES) and not plain.endswith(_BESIDE) and not about and not name.startswith(".")


def passed_over(path_or_paths: PathLike | Iterable[PathLike]) -> list[str]:
    """Return the files inside the folders named that `load` leaves out for their name, hidden ones not counted."""
    folders = [path for path in as_paths(path_or_paths) if path != STDIN and _is_folder(path)]
    files = (file for folder in folders for file in _walk(folder, set()) if isinstance(file, str))
    return [file for file in files if not is_article_name(Path(file).name)]


def cannot_open(path: str, error: OSError) -> InputError:
    """Return what an error of the system means for the reader of the message."""
    if error.errno == errno.ENOENT and os.path.lexists(path):
        return InputError(f"{path}: is a link that points nowhere; repair or remove it")
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return InputError(f"{path}: there is no such file; check the spelling and the folder you are in")
    if error.errno in (errno.EACCES, errno.EPERM):
        return InputError(f"{path}: may not be read; give yourself the permission (chmod u+r) or copy it")
    if error.errno == errno.ELOOP:
        return InputError(f"{path}: is a link that leads back to itself; repair or remove it")
    if error.errno == errno.EISDIR:
        return InputError(f"{path}: is a folder; name it without a pattern to have all its files read")
    return InputError(f"{path}: cannot be read ({error.strerror or error}); check the disk or copy the file anew")


def is_stream(path: str) -> bool:
    """Tell whether a path is a pipe or a device, such as `<(command)` of a shell: what is read of it is gone."""
    return bool(mode := _mode(path)) and not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _is_folder(path: str) -> bool:
    return stat.S_ISDIR(_mode(path))


def _mode(path: str) -> int:
    """Return what kind of thing a path is, as `stat` has it; 0 where there is nothing."""
    try:
        return os.stat(path).st_mode  # noqa: PTH116  (paths stay strings: they may hold odd bytes)
    except (OSError, ValueError):
        return 0


def _in_folder(folder: str) -> Iterator[str | Failure]:
    found = False
    for item in _walk(folder, set()):
        if isinstance(item, Failure) or is_article_name(os.path.basename(item)):  # noqa: PTH119
            found = True
            yield item
    if not found:
        kinds = ", ".join(suffix[1:] for suffix in _SUFFIXES)
        message = (
            f"{folder}: holds no file that could be an article ({kinds}, also .gz); name a file of another kind itself"
        )
        yield Failure(folder, None, InputError(message))


def _walk(folder: str, seen: set[tuple[int, int]]) -> Iterator[str | Failure]:
    """Yield all files below a folder; each folder once, so that links cannot lead in circles."""
    try:
        info = os.stat(folder)  # noqa: PTH116
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Failure(folder, None, cannot_open(folder, error))
        return
    if (info.st_dev, info.st_ino) in seen:
        return
    seen.add((info.st_dev, info.st_ino))
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry.path):
            yield from _walk(entry.path, seen)
        else:
            yield entry.path


def _in_glob(pattern: str) -> Iterator[str | Failure]:
    # ** is understood; folders that match are left to their files
    found = [path for path in sorted(glob.glob(pattern, recursive=True)) if not _is_folder(path)]  # noqa: PTH207
    yield from found
    if not found:
        yield Failure(pattern, None, InputError(f"{pattern}: no file fits this pattern; check it, or name a folder"))
