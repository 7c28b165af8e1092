"""What the caller says about a batch, and what comes out of it beside articles."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from demarche.errors import DemarcheError

EncodingErrors = Literal["strict", "replace"]


@dataclass(frozen=True, slots=True)
class Options:
    """The caller's word on outlet, date and encoding, and the day after which no date is believed."""

    today: date
    outlet: str | None = None
    published: date | None = None
    encoding: str | None = None
    encoding_errors: EncodingErrors = "strict"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file, or a part of one, that gave no article. `where` is a line or record (`line 17`), None for the whole file.

    `str(failure)` is the error's message, one line that names the file and says what to do.
    """

    path: str
    where: str | None
    error: DemarcheError

    def __str__(self) -> str:
        return str(self.error)
