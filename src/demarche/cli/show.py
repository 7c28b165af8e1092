"""`demarche show`: an article with what was read from it marked in its text."""

from pathlib import Path

import click
from rich.text import Text

from demarche.api import read_article
from demarche.cli.output import console
from demarche.ledger import open_ledger
from demarche.records import Reading

# Layers that a terminal can show at once: who speaks, what is said, what is done. Later ones are drawn over earlier.
_STYLES = {"content": "green", "signal": "underline", "cue": "bold yellow", "source": "bold cyan", "channel": "magenta"}
_MARKS = {"source": "[", "cue": "<", "content": "{", "signal": "*", "channel": "~"}
_CLOSING = {"[": "]", "<": ">", "{": "}", "*": "*", "~": "~"}


@click.command(epilog="Examples: demarche show article.txt · demarche show 3f9a --ledger desk.duckdb")
@click.argument("what")
@click.option("--ledger", "ledger_file", type=click.Path(exists=True, path_type=Path), help="Show it from this ledger.")
def show(*, what: str, ledger_file: Path | None) -> None:
    """Show an article, given by its file or by the beginning of its id in a ledger, with its spans marked.

    Without colour the marks are [source], <cue>, {content}, *signal*, ~channel~.
    """
    reading = _from_ledger(what, ledger_file) if ledger_file else read_article(what)
    out = console()
    out.print(painted(reading) if out.is_terminal else Text(marked(reading)))


def _from_ledger(article: str, ledger_file: Path) -> Reading:
    with open_ledger(ledger_file, read_only=True) as ledger:
        return ledger.reading(article)


def _layers(reading: Reading) -> list[tuple[str, int, int]]:
    spans = [("content", span) for statement in reading.statements for span in statement.content]
    spans += [("signal", span) for signal in reading.signals for span in signal.evidence]
    spans += [("cue", span) for statement in reading.statements for span in statement.cue]
    spans += [("source", span) for statement in reading.statements for span in statement.source]
    spans += [("channel", span) for channel in reading.channels for span in channel.evidence]
    return [(layer, span.start, span.end) for layer, span in spans]


def painted(reading: Reading) -> Text:
    """Return the text with its layers in colours."""
    text = Text(reading.article.text)
    for layer, start, end in _layers(reading):
        text.stylize(_STYLES[layer], start, end)
    return text


def marked(reading: Reading) -> str:
    """Return the text with its layers in brackets, outer ones first."""
    inserts: list[tuple[int, int, int, str]] = []
    for layer, start, end in set(_layers(reading)):
        mark = _MARKS[layer]
        inserts.append((start, 1, -(end - start), mark))
        inserts.append((end, 0, end - start, _CLOSING[mark]))
    pieces, last = [], 0
    for offset, _, _, mark in sorted(inserts):
        pieces += [reading.article.text[last:offset], mark]
        last = offset
    return "".join([*pieces, reading.article.text[last:]])
