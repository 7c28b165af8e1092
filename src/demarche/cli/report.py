"""`demarche report` and `demarche dossier`: what a ledger tells, written down to hand on."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from demarche.codebook import ISSUES
from demarche.ledger import open_ledger

if TYPE_CHECKING:
    from demarche.report import Document

_ledger = click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
_since = click.option("--since", help="First day, or a meeting by its name or id (default: the ledger's first day).")
_until = click.option("--until", help="Last day, as of which all is seen (default: the ledger's last).")
_out = click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="FILE.html, .md or .pdf."
)
_actors = click.option(
    "--actors",
    "actor_files",
    multiple=True,
    type=click.Path(exists=True, path_type=Path),
    help="More actors, for names.",
)


@click.command(
    epilog="Examples: demarche report --ledger desk.duckdb --pair RUS USA --since Anchorage --out brief.html · "
    "demarche report --ledger desk.duckdb --issue sanctions --since 2026-01-01 --until 2026-01-31 --out sanctions.pdf"
)
@_ledger
@click.option("--pair", nargs=2, help="Two sides: what each told and did to the other.")
@click.option("--actor", help="All by and toward one actor (RUS, RUS/mfa).")
@click.option("--issue", type=click.Choice(list(ISSUES)), help="On one issue only.")
@_since
@_until
@_out
@_actors
def report(
    *,
    ledger_file: Path,
    pair: tuple[str, str] | None,
    actor: str | None,
    issue: str | None,
    since: str | None,
    until: str | None,
    out: Path,
    actor_files: tuple[Path, ...],
) -> None:
    """Write a brief: what was said in a period, what is new, positions, commitments, credibility, every claim footnoted."""
    from demarche import report as r

    r.check(out)
    scope = r.Scope(pair=pair or None, actor=actor, issue=issue, since=since, until=until)
    with open_ledger(ledger_file, read_only=True) as ledger:
        made = r.brief(ledger, scope, actors=actor_files)
    _write(made, out)


@click.command(epilog="Examples: demarche dossier RUS/mfa/sergei-lavrov --ledger desk.duckdb --out lavrov.html")
@click.argument("actor")
@_ledger
@_since
@_until
@_out
@_actors
def dossier(
    *, actor: str, ledger_file: Path, since: str | None, until: str | None, out: Path, actor_files: tuple[Path, ...]
) -> None:
    """Write down everything by and toward ACTOR, with all its commitments and its record."""
    from demarche import report as r

    r.check(out)
    with open_ledger(ledger_file, read_only=True) as ledger:
        made = r.dossier(ledger, actor, since=since, until=until, actors=actor_files)
    _write(made, out)


def _write(document: "Document", out: Path) -> None:
    from demarche import report as r

    r.write(document, out)
    click.echo(f"{out}: {document.title}, {document.subtitle}; {len(document.notes)} footnotes")
