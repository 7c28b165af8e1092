"""`demarche score`: readings against gold, by section 7 of the codebook."""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from demarche.cli.output import console, print_json, table
from demarche.errors import InputError
from demarche.records import Reading
from demarche.scoring import Score
from demarche.scoring import score as score_pairs

_FILLED = re.compile(r"\S")


@click.command(
    epilog="Examples: demarche read a.txt --json | demarche score a.gold.json --against - · "
    "demarche score gold/*.json --against readings.jsonl --json"
)
@click.argument("gold", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--against", required=True, multiple=True, help="Readings as `read --json` prints them; - is standard input."
)
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
def score(*, gold: tuple[Path, ...], against: tuple[str, ...], as_json: bool) -> None:
    """Score readings against GOLD files. Readings are matched to gold by article id, file name or title."""
    readings = [data for source in against for data in _documents(source)]
    pairs = [
        _pair(path, data, readings, alone=len(gold) == len(readings) == 1)
        for path in gold
        for data in _documents(str(path))
    ]
    result = score_pairs(pairs)
    if as_json:
        print_json(result.to_json())
    else:
        _print(result)


def _documents(source: str) -> Iterator[dict[str, Any]]:
    """Yield the readings of a file or of standard input, whether one document or one a line."""
    text, decoder, index = _text(source), json.JSONDecoder(), 0
    while start := _FILLED.search(text, index):
        try:
            data, index = decoder.raw_decode(text, start.start())
        except json.JSONDecodeError as error:
            raise InputError(
                f"{source}: not JSON at character {error.pos} ({error.msg}); pass what `read --json` prints"
            ) from error
        if not isinstance(data, dict) or not isinstance(data.get("article"), dict):
            raise InputError(f"{source}: JSON, but no reading of an article; pass what `read --json` prints")
        yield data


def _text(source: str) -> str:
    try:
        return sys.stdin.read() if source == "-" else Path(source).read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(
            f"{source}: cannot be read ({error.strerror}); name a file, or - for standard input"
        ) from error
    except UnicodeDecodeError as error:
        raise InputError(f"{source}: not UTF-8 at byte {error.start}; pass what `read --json` prints") from error


def _keys(data: dict[str, Any]) -> set[str]:
    article = data["article"]
    name = Path(article["file"]).name if article.get("file") else None
    return {key for key in (article.get("id"), name, article.get("title")) if key}


def _pair(
    path: Path, gold: dict[str, Any], readings: Sequence[dict[str, Any]], *, alone: bool
) -> tuple[Reading, Reading]:
    """Find the reading of a gold document; both are checked against the reading's text."""
    fitting = [data for data in readings if _keys(data) & _keys(gold)]
    if not fitting and alone:
        fitting = list(readings)
    if not fitting:
        raise InputError(f"{path}: no reading of its article; read the article with --json and pass the output")
    reading = Reading.from_json(fitting[0])
    return Reading.from_json(gold, text=reading.article.text), reading


def _print(result: Score) -> None:
    out = console()
    made = table("records", "P", "R", "F1", "hits", "gold", "read")
    for name, prf in result.prfs().items():
        made.add_row(
            name, *(f"{x:.3f}" for x in (prf.precision, prf.recall, prf.f1)), *map(str, (prf.hits, prf.gold, prf.read))
        )
    out.print(made)
    fields = table("of those matched", "right", "of", "share")
    for name, accuracy in result.accuracies().items():
        fields.add_row(name.replace("_", " "), str(accuracy.right), str(accuracy.total), f"{accuracy.accuracy:.3f}")
    out.print(fields)
    acts = table("signals by act", "F1", "hits", "gold", "read")
    for act, prf in sorted(result.by_act.items(), key=lambda item: -item[1].gold):
        acts.add_row(act, f"{prf.f1:.3f}", str(prf.hits), str(prf.gold), str(prf.read))
    out.print(acts)
