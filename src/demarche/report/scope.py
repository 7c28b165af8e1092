"""What a brief is about: which sides, which issue, which days."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from demarche.codebook import ISSUES, MUTUAL
from demarche.errors import RecordError, ReportError
from demarche.records import Party, principal

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a brief is about; everything where nothing is given.

    Args:
        pair: two principals; what each told and did to the other.
        actor: an actor path; everything by it and toward it.
        issue: an issue of the codebook; alone or with a pair or an actor.
        since: first day of the period, or the name of a meeting ("Anchorage"); the ledger's first day where None.
        until: last day of the period, as of which everything is seen; the ledger's last where None.
    """

    pair: tuple[str, str] | None = None
    actor: str | None = None
    issue: str | None = None
    since: date | str | None = None
    until: date | str | None = None

    def __post_init__(self) -> None:
        if self.pair and self.actor:
            raise ReportError(
                "a brief is about a pair or about an actor; give one of them (an issue may stand beside it)"
            )
        for path in self.paths:
            Party(None, path)  # refuses what is no actor path
        if self.pair and principal(self.pair[0]) == principal(self.pair[1]):
            raise ReportError(f"{self.pair[0]} and {self.pair[1]} are one side; name two, as in RUS USA")
        if self.issue is not None and self.issue not in ISSUES:
            raise RecordError(f"unknown issue {self.issue!r}; the codebook has: {', '.join(ISSUES)}")

    @property
    def paths(self) -> tuple[str, ...]:
        """The actors it names."""
        return self.pair or ((self.actor,) if self.actor else ())

    @property
    def filters(self) -> dict[str, Any]:
        """Filters of the ledger's signals that keep all of the scope, and little beside it; one set where both sides ask."""
        found: dict[str, Any] = {"issue": self.issue} if self.issue else {}
        if self.pair:
            found |= {"from_": list(self.pair), "to": list(self.pair)}
        return found

    def holds(self, row: Row) -> bool:
        """Tell whether a signal belongs to the scope."""
        if self.issue and self.issue not in row["issues"]:
            return False
        senders, targets = row["from_actors"], row["to_actors"]
        if row["act"] in MUTUAL and not targets:
            targets = senders
        if self.pair:
            one, other = self.pair
            return (_any(senders, one) and _any(targets, other)) or (_any(senders, other) and _any(targets, one))
        if self.actor:
            return _any(senders, self.actor) or _any(targets, self.actor)
        return True


def _any(actors: list[str], path: str) -> bool:
    return any(is_under(actor, path) for actor in actors)


def is_under(actor: str, path: str) -> bool:
    """Tell whether an actor is a path or stands under it; a principal stands for its unnamed too."""
    if "/" not in path:
        return principal(actor) == principal(path)
    return actor == path or actor.startswith(f"{path}/")
