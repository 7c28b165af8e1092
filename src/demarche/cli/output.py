"""What all commands share of the screen: consoles that know when nobody looks, frames as tables, CSV or JSON."""

import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polars as pl
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from rich.table import Table

from demarche.errors import DemarcheError

_STEERING = dict.fromkeys(
    (*range(0x9), *range(0xB, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_WIDTH_WITHOUT_TERMINAL = 120  # columns, so that piped tables read the same everywhere


def visible(text: str) -> str:
    """Return a text of the same length in which what would steer a terminal, or turn the direction of words, is U+FFFD.

    Articles are hostile: an escape sequence in one could clear the screen, or write to the clipboard.
    """
    return text.translate(_STEERING)


class _Screen(Console):
    """A console that prints the words of articles as words only; its own colours and movements are no text."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for part in super().render(renderable, options):
            yield part if part.control else Segment(visible(part.text), part.style)


def console(*, stderr: bool = False) -> Console:
    """Return a console: colour only on a terminal, a fixed width elsewhere."""
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else _WIDTH_WITHOUT_TERMINAL
    return _Screen(stderr=stderr, width=width, highlight=False, soft_wrap=False, emoji=False, markup=False)


def print_json(data: Any) -> None:
    """Print data as one line of JSON; half a surrogate pair, as names of files may hold, is written as its escape."""
    line = json.dumps(data, ensure_ascii=False)
    sys.stdout.write(_SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", line) + "\n")


def write_frame(frame: pl.DataFrame, *, form: str, file: Path | None) -> None:
    """Write a frame as `json` lines, `csv` or `parquet`, to a file or to standard output.

    Raises DemarcheError if the file cannot be written.
    """
    if form == "parquet":
        assert file is not None
        try:
            frame.write_parquet(file)
        except OSError as error:
            reason = error.strerror or str(error)
            raise DemarcheError(f"cannot write {file}: {reason}; name another place") from error
    elif form == "csv":
        sys.stdout.write(flattened(frame).write_csv())
    else:
        sys.stdout.write(frame.write_ndjson())


def flattened(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame with lists joined by `;`, for formats that have none."""
    lists = [name for name, kind in frame.schema.items() if isinstance(kind, pl.List)]
    return frame.with_columns(pl.col(name).cast(pl.List(pl.String)).list.join(";") for name in lists)


def table(*columns: str) -> Table:
    """Return an empty table in the house's style."""
    made = Table(box=None, header_style="bold", pad_edge=False, padding=(0, 2, 0, 0))
    for column in columns:
        made.add_column(column, overflow="fold")
    return made
