"""What is asked of a ledger's line through time, as its own methods; the answers are those of `demarche.track`.

`demarche.track` stands on the ledger, so it is looked up when it is asked and not before.
"""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, cast

import polars as pl

from demarche.ledger.file import LedgerFile

if TYPE_CHECKING:
    from demarche.ledger.store import Ledger


class Asked(LedgerFile):
    """The questions that go through time. All give Polars frames, and mind what people judged."""

    def tracks(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        issue: str | None = None,
        since: date | str | None = None,
    ) -> pl.DataFrame:
        """Return the tracks there are, a row each; with both `from_` and `to`, the utterances of that track, oldest first.

        `since` is a date or the name of a meeting, from which `nth` counts each act of a track; it needs both sides.
        LedgerError where a name fits no meeting, or several. See `demarche.track.tracks` and `demarche.track.track`.
        """
        from demarche import track
        from demarche.errors import LedgerError

        if from_ is not None and to is not None:
            return track.track(self._whole(), from_=from_, to=to, issue=issue, since=since)
        if since is not None:
            raise LedgerError("`since` counts along one track; give from_ and to as well, such as RUS and USA")
        return track.tracks(self._whole(), from_=from_, to=to, issue=issue)

    def shifts(self, *, from_: str | None = None, to: str | None = None, issue: str | None = None) -> pl.DataFrame:
        """Return where tracks change direction, with the signals on both sides; see `demarche.track.shifts`."""
        from demarche import track

        return track.shifts(self._whole(), from_=from_, to=to, issue=issue)

    def silences(self, *, on: date | None = None) -> pl.DataFrame:
        """Return tracks that were fed and stopped, as of a day; see `demarche.track.silences`."""
        from demarche import track

        return track.silences(self._whole(), on=on)

    def meetings(self, *, name: str | None = None) -> pl.DataFrame:
        """Return the meetings told of, or those that a name or id fits; see `demarche.track.meetings`."""
        from demarche import track

        return track.meetings(self._whole(), name=name)

    def commitments(
        self,
        *,
        from_: str | None = None,
        to: str | None = None,
        issue: str | None = None,
        status: str | Sequence[str] | None = None,
        on: date | None = None,
    ) -> pl.DataFrame:
        """Return commitments with their tests and what became of them as of a day; see `demarche.track.commitments`."""
        from demarche import track

        return track.commitments(self._whole(), from_=from_, to=to, issue=issue, status=status, on=on)

    def positions(self, *sides: str, on: date | None = None, against: date | None = None) -> pl.DataFrame:
        """Return what two principals or more demand, offer, concede and reject, by issue; see `demarche.track.positions`."""
        from demarche import track

        return track.positions(self._whole(), *sides, on=on, against=against)

    def _whole(self) -> "Ledger":
        return cast("Ledger", self)
