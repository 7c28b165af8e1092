"""The two documents: a brief on a pair, an issue, an actor; and a dossier of one actor."""

from collections.abc import Sequence
from pathlib import Path

from demarche.ledger import Ledger
from demarche.report.bound import commitments, find_commitments
from demarche.report.credible import credibility
from demarche.report.document import Document, Section
from demarche.report.material import Material, gather
from demarche.report.news import news
from demarche.report.overview import how_made, in_short
from demarche.report.phrases import heading, many, span
from demarche.report.saying import Sayings
from demarche.report.scope import Scope
from demarche.report.stands import positions
from demarche.report.told import tell
from demarche.report.turns import channels, find_turns, meetings, turns


def brief(ledger: Ledger, scope: Scope | None = None, *, actors: Sequence[Path] = ()) -> Document:
    """Return a brief: what was said in a period, what is new in it, positions, commitments, credibility, turns, meetings.

    Args:
        ledger: what it is written from; the same content gives the same document.
        scope: sides, issue and days; by default everything that the ledger holds.
        actors: TOML files with names of the user's own, as for the reader.

    Raises:
        ReportError: the ledger is empty or has nothing on the scope; the message says what it has.
        RegistryError: a file of actors cannot be read.
    """
    material = gather(ledger, scope or Scope(), actors=actors)
    return _written(material, dossier_of=None)


def dossier(
    ledger: Ledger, actor: str, *, since: str | None = None, until: str | None = None, actors: Sequence[Path] = ()
) -> Document:
    """Return everything by and toward one actor (a path: RUS, RUS/mfa/sergei-lavrov), with all its commitments and record.

    Raises as `brief` does.
    """
    material = gather(ledger, Scope(actor=actor, since=since, until=until), actors=actors)
    return _written(material, dossier_of=actor)


def _written(material: Material, *, dossier_of: str | None) -> Document:
    sayings = Sayings(material)
    bound, shifts = find_commitments(material), find_turns(sayings)
    sections: list[Section] = [
        in_short(sayings, bound, shifts),
        news(sayings),
        *tell(sayings),
        positions(sayings),
        *commitments(sayings, bound, all_open=dossier_of is not None),
        credibility(sayings),
        turns(sayings, shifts),
        meetings(sayings),
        channels(sayings),
    ]
    kept = tuple(one for at, one in enumerate(sections) if one.blocks or _has_parts(sections, at))
    title, subtitle = _title(material, dossier_of)
    return Document(title, subtitle, kept, sayings.notes.all(), how_made(sayings))


def _has_parts(sections: Sequence[Section], at: int) -> bool:
    following = sections[at + 1 : at + 2]
    return bool(following) and sections[at].level < following[0].level and bool(following[0].blocks)


def _title(material: Material, actor: str | None) -> tuple[str, str]:
    scope, names = material.scope, material.names
    if scope.pair:
        subject = " and ".join(names.speaker(path) for path in scope.pair)
    elif scope.actor:
        subject = names.speaker(scope.actor, full=True)
    else:
        subject = "all sides" if not scope.issue else ""
    if scope.issue:
        subject = f"{subject}: {heading(scope.issue).lower()}" if subject else heading(scope.issue)
    title = f"{'Dossier: ' if actor else ''}{subject[0].upper()}{subject[1:]}"
    read = f"{len(material.used)} of the {many(material.articles, 'article')} of the period"
    return title, f"{span(material.first, material.last)}, from {read}"
