"""`demarche actors`: whom a mention names, and why; or the mentions of a ledger that the registry does not know."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from demarche.actors import Resolution, load_registry
from demarche.cli.output import console, print_json, table
from demarche.ledger import open_ledger
from demarche.records import Reading

_MOST = 100  # rows of the work list on a screen; --json gives all


@click.command(
    epilog='Examples: demarche actors "the Russian foreign minister" --date 2026-02-11 · '
    "demarche actors --unknown --ledger desk.duckdb"
)
@click.argument("mention", required=False)
@click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), help="Day of the article: who held the office then.")
@click.option("--context", default="", help="Words around the mention; they decide between homonyms.")
@click.option("--actors", "files", multiple=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="A TOML file with actors of your own; may be repeated.")  # fmt: skip
@click.option(
    "--unknown", is_flag=True, help="List the mentions of a ledger that no entry covers, most frequent first."
)
@click.option("--ledger", "ledger_file", type=click.Path(exists=True, path_type=Path), help="The ledger for --unknown.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def actors(
    *,
    mention: str | None,
    day: datetime | None,
    context: str,
    files: tuple[Path, ...],
    unknown: bool,
    ledger_file: Path | None,
    as_json: bool,
) -> None:
    """Tell whom MENTION names: its path, the holder of the office, the source of the fact, and the other candidates."""
    if unknown:
        if ledger_file is None:
            raise click.UsageError("--unknown needs --ledger FILE: the ledger whose mentions are to be listed")
        _print_unknown(unknown_mentions(ledger_file), as_json)
        return
    if not mention:
        raise click.UsageError('give a MENTION ("the Russian foreign minister"), or --unknown with --ledger FILE')
    found = load_registry(*files).resolve(mention, date=day.date() if day else None, context=context)
    if as_json:
        print_json(asdict(found))
    else:
        _explain(mention, found)


def _explain(mention: str, found: Resolution) -> None:
    out = console()
    actor = " + ".join(found.actors) or found.actor or "no actor"
    out.print(f"{mention}: {actor}  ({found.confidence:.2f})")
    if found.holder:
        out.print(f"holder: {found.holder}")
    out.print(f"source: {found.source}")
    if found.candidates:
        rows = table("candidate", "holder", "confidence", "source")
        for one in found.candidates:
            rows.add_row(one.actor or "no actor", one.holder or "", f"{one.confidence:.2f}", one.source)
        out.print(rows)


def unknown_mentions(ledger_file: Path) -> list[tuple[str, int]]:
    """Names in a ledger's statements and signals that were resolved to nobody, with how often each occurs."""
    with open_ledger(ledger_file, read_only=True) as ledger:
        articles = ledger.articles()["article_id"].to_list()
        counts = Counter(mention for article in articles for mention in _nameless(ledger.reading(article)))
    return counts.most_common()


def _nameless(reading: Reading) -> Iterator[str]:
    """Named sources and parties of a reading whose actor is not known."""
    named = [
        (statement.source[0].text, statement.source_actors) for statement in reading.statements if statement.source
    ]
    parties = [party for signal in reading.signals for party in (*signal.from_, *signal.to)]
    parties += [party for statement in reading.statements for party in (*statement.addressees, *statement.relays)]
    named += [(party.span.text, (party.actor,)) for party in parties if party.span]
    for text, paths in named:
        if all(path.startswith("?") for path in paths) and any(char.isupper() for char in text):
            yield " ".join(text.split())


def _print_unknown(rows: list[tuple[str, int]], as_json: bool) -> None:
    if as_json:
        print_json([{"mention": mention, "count": count} for mention, count in rows])
        return
    shown = table("mention", "times")
    for mention, count in rows[:_MOST]:
        shown.add_row(mention, str(count))
    console().print(shown)
    if len(rows) > _MOST:
        console(stderr=True).print(f"{len(rows) - _MOST} more; --json lists all")
