"""`demarche corpus`: check the annotated corpus, count it, and measure how far its annotators agree."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from demarche.cli.output import console, print_json, table
from demarche.corpus import (
    SPLITS,
    Principals,
    agreement,
    annotated_twice,
    check_corpus,
    collect_stats,
    disagreements,
    load_documents,
)

_LONG_TABLE = 30  # rows; states and outlets run on for hundreds


def _where(command: Callable[..., None]) -> Callable[..., None]:
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    corpus = click.option("--corpus", type=folder, default="corpus", show_default=True, help="The corpus's folder.")
    texts = click.option(
        "--texts", type=folder, help="Folder of the collections, or of ID.txt files; by default ../shared/corpora."
    )
    return corpus(texts(command))


@click.group(epilog="Examples: demarche corpus check · demarche corpus stats")
def corpus() -> None:
    """Check, count and compare the annotated documents."""


@corpus.command()
@_where
@click.option("--warnings/--no-warnings", default=True, show_default=True, help="Tell likely slips too.")
@click.option("--json", "as_json", is_flag=True, help="Print problems and counts as JSON.")
@click.pass_context
def check(context: click.Context, *, corpus: Path, texts: Path | None, warnings: bool, as_json: bool) -> None:
    """Check every annotation against its text and the codebook; exit code 1 if anything is wrong."""
    result = check_corpus(corpus, texts)
    shown = result.problems if warnings else result.errors
    if as_json:
        problems = [
            {"file": p.file, "record": p.record, "field": p.field, "message": p.message, "warning": p.warning}
            for p in shown
        ]
        print_json({"counts": dict(result.counts), "errors": len(result.errors), "problems": problems})
    else:
        for problem in shown:
            click.echo(str(problem), err=not problem.warning)
        counts = ", ".join(f"{number} {name}" for name, number in result.counts.items())
        click.echo(f"{counts}: {len(result.errors)} errors, {len(result.problems) - len(result.errors)} warnings")
    context.exit(1 if result.errors else 0)


@corpus.command()
@_where
@click.option("--split", type=click.Choice(SPLITS), help="One split only.")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def stats(*, corpus: Path, texts: Path | None, split: str | None, as_json: bool) -> None:
    """Print the distribution of acts, issues, modality, conditions, forms, relays, nesting, outlets and states."""
    counted = collect_stats(load_documents(corpus, texts, split=split), Principals.load(corpus / "principals.toml"))
    if as_json:
        print_json(counted.to_json())
        return
    click.echo(", ".join(f"{number} {name}" for name, number in counted.totals.items()))
    for name, counter in counted.tables.items():
        rows = counter.most_common(_LONG_TABLE)
        more = f" · {len(counter) - len(rows)} more" if len(counter) > len(rows) else ""
        click.echo(f"{name}: " + " · ".join(f"{value} {number}" for value, number in rows) + more)
    for line in counted.wanting() if split is None else ():
        click.echo(f"wanting: {line}")


@corpus.command(name="agreement")
@_where
@click.option("--split", type=click.Choice(SPLITS), help="One split only.")
@click.option("--differences", is_flag=True, help="List, document by document, what only one annotator has.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
def agreement_(*, corpus: Path, texts: Path | None, split: str | None, differences: bool, as_json: bool) -> None:
    """Score annotator B against annotator A on the documents annotated twice."""
    pairs = [pair for pair in annotated_twice(corpus, texts) if split in (None, pair[0].entry.split)]
    if differences:
        for one, other in pairs:
            for line in disagreements(one, other):
                click.echo(f"{one.entry.id}: {line}")
        return
    result = agreement(pairs)
    if as_json:
        print_json(result.to_json())
    else:
        _print(result)


def _print(result: Any) -> None:
    made = table("records", "F1", "agreed", "A", "B")
    for name, prf in result.prfs().items():
        made.add_row(name, f"{prf.f1:.3f}", *map(str, (prf.hits, prf.gold, prf.read)))
    fields = table("field of agreed records", "same", "of", "share")
    for name, accuracy in result.accuracies().items():
        fields.add_row(name.replace("_", " "), str(accuracy.right), str(accuracy.total), f"{accuracy.accuracy:.3f}")
    out = console()
    out.print(f"{result.articles} documents annotated twice")
    out.print(made)
    out.print(fields)
