"""A file as a stream of plain bytes: opened, decompressed, its first bytes looked at, its breakdown remembered."""

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, cast

from demarche.errors import InputError
from demarche.ingest.files import STDIN, cannot_open
from demarche.ingest.sniff import HEAD

_GZIP_MAGIC = b"\x1f\x8b"
# The longest text that is one article by any account stays under 10 MB; beyond this it is a collection or a mistake.
LONGEST_DOCUMENT = 64 * 2**20  # bytes


class Source(io.RawIOBase):
    """Bytes of a file from its start. A breakdown ends the stream and is kept in `failure`: what came is used."""

    def __init__(self, name: str, stream: BinaryIO) -> None:
        self.name = name
        self.failure: InputError | None = None
        self._stream = stream
        self._pending = b""
        self.head = self._read_head()
        if self.head.startswith(_GZIP_MAGIC):
            self._stream = cast(BinaryIO, gzip.GzipFile(fileobj=io.BufferedReader(_Chain(self.head, stream))))
            self.head = self._read_head()
        self._pending = self.head

    def readable(self) -> bool:
        """Say that bytes can be read (what io.BufferedReader asks)."""
        return True

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        """Fill a buffer; 0 at the end, also at an end that should not be (see `failure`)."""
        if not self._pending:
            self._pending = self._next(len(buffer))
        part = self._pending[: len(buffer)]
        self._pending = self._pending[len(part) :]
        buffer[: len(part)] = part
        return len(part)

    def whole(self) -> bytes:
        """Return all bytes; InputError if they break off or are too many for one document."""
        data = io.BufferedReader(self).read(LONGEST_DOCUMENT + 1)
        if self.failure is not None:
            raise self.failure
        if len(data) > LONGEST_DOCUMENT:
            raise InputError(
                f"{self.name}: is longer than {LONGEST_DOCUMENT // 2**20} MiB, too long for one article; "
                "if it holds several, make it JSONL, one article a line"
            )
        return data

    def _read_head(self) -> bytes:
        parts: list[bytes] = []
        while sum(map(len, parts)) < HEAD and (part := self._next(HEAD)):
            parts.append(part)
        return b"".join(parts)

    def _next(self, size: int) -> bytes:
        if self.failure is not None:
            return b""
        try:
            read = getattr(self._stream, "read1", self._stream.read)
            return cast(bytes, read(size))
        except EOFError:
            self.failure = InputError(f"{self.name}: the gzip file breaks off before its end; copy or download it anew")
        except (zlib.error, gzip.BadGzipFile) as error:
            self.failure = InputError(f"{self.name}: the gzip file is damaged ({error}); copy or download it anew")
        except OSError as error:
            self.failure = cannot_open(self.name, error)
        return b""


class _Chain(io.RawIOBase):
    """Bytes already read, then the rest of their stream."""

    def __init__(self, first: bytes, rest: BinaryIO) -> None:
        self._first, self._rest = first, rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview[int] | bytearray") -> int:  # type: ignore[override]
        part = self._first[: len(buffer)] or self._rest.read(len(buffer))
        self._first = self._first[len(part) :]
        buffer[: len(part)] = part
        return len(part)


@contextmanager
def opened(path: str) -> Iterator[Source]:
    """Open a file, or standard input for `-`; InputError if that cannot be done."""
    if path == STDIN:
        yield Source(path, sys.stdin.buffer)
        return
    try:
        stream = open(path, "rb")  # noqa: PTH123, SIM115  (paths stay strings; closed below)
    except OSError as error:
        raise cannot_open(path, error) from error
    except ValueError as error:
        raise InputError(f"{path!r}: is no file name ({error}); check the spelling") from error
    with stream:
        yield Source(path, stream)
