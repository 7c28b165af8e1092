"""`demarche weigh`: solve crisis games, estimate them, predict from them, and read the track record of a threat."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from demarche.errors import InputError, SpecificationError


@click.group()
def weigh() -> None:
    """Weigh threats: how far they are to be believed, and what they rest on.

    Example: demarche weigh fit games.csv --spec model.toml
    """


_file = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_spec = click.option(
    "--spec", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), help="The model, in TOML."
)
_first = click.option("--first-stage", help="Two columns with Pr(resist) and Pr(stand firm), parted by a comma.")


@weigh.command()
@_file
def solve(file: Path) -> None:
    """Solve the games in FILE: a TOML table of seven payoffs, or a CSV with a column for each."""
    from demarche import weigh as w
    from demarche.weigh.words import solved_in_words

    if file.suffix == ".toml":
        payoffs = w.Payoffs.of(_toml(file))
        click.echo(solved_in_words(payoffs, w.solve(payoffs)) if len(payoffs) == 1 else _table(w.solve(payoffs)))
        return
    payoffs = w.Payoffs.of(_csv(file))
    click.echo(_table(w.solve(payoffs)))


@weigh.command()
@_file
@_spec
@_first
@click.option("--method", type=click.Choice(["pl", "npl", "mle"]), help="Overrides the model's own.")
@click.option("--format", "form", type=click.Choice(["text", "html", "latex"]), default="text", show_default=True)
def fit(file: Path, spec: Path, first_stage: str | None, method: str | None, form: str) -> None:
    """Estimate the payoffs behind the games in FILE (a CSV with one row per game)."""
    from demarche.weigh.words import fitted_in_words

    found = _fit(_csv(file), spec, first_stage, method)
    click.echo(found.summary(form))
    click.echo("\n" + fitted_in_words(found), err=form != "text")


@weigh.command()
@_file
@_spec
@_first
@click.option("--vary", help="A payoff or column with values, as bara=-3,-2,-1.")
@click.option("--draws", default=0, show_default=True, help="Draws for the bands.")
@click.option("--csv", "as_csv", is_flag=True, help="Every row, as CSV.")
def predict(file: Path, spec: Path, *, first_stage: str | None, vary: str | None, draws: int, as_csv: bool) -> None:
    """Estimate, then predict the outcomes of the games in FILE."""
    from demarche import weigh as w
    from demarche.weigh.words import differences_in_words

    data = _csv(file)
    found = _fit(data, spec, first_stage, None)
    frame = w.predict(found, data, vary=_varied(vary), draws=draws)
    if as_csv:
        click.echo(frame.write_csv(), nl=False)
        return
    click.echo(_shown(frame) + "\n")
    along = next(iter(_varied(vary) or {}), None)
    # Equilibria of one game share its weight.
    for value, part in _parts(frame, along):
        games = part.group_by("game").mean()
        shares = {name: float(games[name].mean()) for name in ("sq", "cd", "sf", "bd")}
        click.echo((f"With {along} at {value}: " if along else "") + differences_in_words(shares))
    if (frame["equilibrium"] > 0).any():
        click.echo("Some games have several equilibria; these averages give each of them the same weight.")
    if not found.converged:
        click.echo("The estimate behind this did not converge; do not use these figures.")


@weigh.command()
@click.option("--ledger", required=True, type=click.Path(exists=True, path_type=Path), help="A ledger, or a CSV table.")
@click.option("--from", "actor", required=True, help="Whose words, as RUS.")
@click.option("--act", required=True, help="Which kind, as threaten.")
@click.option("--issue", help="On which issue; by default on all.")
@click.option("--to", "target", help="Towards whom; by default all.")
def record(ledger: Path, actor: str, act: str, issue: str | None, target: str | None) -> None:
    """How often an actor's words were followed by deeds."""
    from demarche import weigh as w

    click.echo(str(w.record(_commitments(ledger), actor=actor, act=act, issue=issue, target=target)))


def _parts(frame: Any, along: str | None) -> list[tuple[Any, Any]]:
    """The rows of a prediction for each value that was varied, or all of them."""
    if along is None:
        return [(None, frame)]
    return [(key[0], part) for key, part in frame.group_by([along], maintain_order=True)]


def _commitments(path: Path) -> Any:
    if path.suffix == ".csv":
        return _csv(path)
    from demarche.ledger import open_ledger
    from demarche.track import commitments

    with open_ledger(path, read_only=True) as ledger:
        return commitments(ledger)


def _fit(data: Any, spec: Path, first_stage: str | None, method: str | None) -> Any:
    from demarche import weigh as w

    model = _toml(spec)
    formulas = model.pop("formulas", None) or model.pop("formula", None)
    if formulas is None:
        raise SpecificationError(f"{spec}: no [formulas] table and no formula; give a formula per payoff.")
    if first_stage:
        model["first_stage"] = [name.strip() for name in first_stage.split(",")]
    if method:
        model["method"] = method
    known = {"method", "fixed", "outcomes", "first_stage", "covariance", "cluster", "equilibria", "starts", "seed"}
    unknown = sorted(set(model) - known)
    if unknown:
        raise SpecificationError(f"{spec}: unknown setting {', '.join(unknown)}; known are {', '.join(sorted(known))}.")
    _announce(len(data), str(model.get("method", "npl")))
    return w.fit(formulas, data, tell=_teller(), **model)


# A fit of so many games is announced with what it will take: seconds of processor time and gigabytes for 10^6 games
# with six coefficients (docs/weigh/comparison.md). Both grow with the games, and time with the coefficients too.
_MANY = 20_000
_TAKES = {"pl": (6.0, 1.2), "npl": (54.0, 1.5)}
# Solving for the table or a prediction, seconds for 10^6 games.
_SOLVING = 14.0
# Progress is told after so many seconds of silence.
_SILENCE = 5.0


def _announce(games: int, method: str) -> None:
    if games < _MANY or method not in ("pl", "npl", "mle"):
        return
    share, known = games / 1e6, method if method in _TAKES else "npl"
    seconds, memory = _TAKES[known]
    warning = "" if known == method else f"{method} may take hours on so many. "
    click.echo(
        f"{games:,} games: {warning}{known} takes about {share * seconds:.0f} s of processor time with six coefficients "
        f"(more with more), the table {share * _SOLVING:.0f} s, a prediction {share * _SOLVING:.0f} s, and all of it "
        f"some {0.3 + share * memory:.1f} GB of memory.",
        err=True,
    )


def _teller() -> Callable[[str], None]:
    """Tells how far a long fit has come; a short one passes in silence."""
    last = start = time.monotonic()

    def tell(line: str) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _SILENCE:
            last = now
            click.echo(f"{now - start:4.0f} s  {line}", err=True)

    return tell


def _varied(text: str | None) -> dict[str, Any] | None:
    if text is None:
        return None
    name, _, values = text.partition("=")
    given = [v.strip() for v in values.split(",") if v.strip()]
    if not name.strip() or not given:
        raise SpecificationError(f"--vary {text}: give a name and values, as bara=-3,-2,-1.")
    try:
        return {name.strip(): [float(v) for v in given]}
    except ValueError:
        # Categories of a column; where numbers are wanted, predict says so.
        return {name.strip(): given}


# R, Stata and spreadsheets write missing values so.
_MISSING = ["NA", "N/A", "#N/A", "."]


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path}: not a TOML file ({error}); is it a table, or the model?") from error


def _csv(path: Path) -> Any:
    import polars

    try:
        path.read_text(encoding="utf-8")
        table = polars.read_csv(path, null_values=_MISSING)
    except UnicodeDecodeError as error:
        raise InputError(f"{path}: not text in UTF-8; save the table as CSV in UTF-8.") from error
    except polars.exceptions.NoDataError as error:
        raise InputError(f"{path}: the file is empty; the first line must name the columns.") from error
    except polars.exceptions.PolarsError as error:
        raise InputError(f"{path}: cannot be read as CSV ({error}).") from error
    if table.width == 1 and (mark := next((m for m in (";", "\t") if m in table.columns[0]), None)):
        raise InputError(f"{path}: columns are parted by {mark!r}; save it with commas between them.")
    if table.columns[0].startswith("["):
        raise InputError(f"{path}: looks like a TOML file, not a CSV; give the table first and the model as --spec.")
    return table


def _table(found: Any) -> str:
    frame = found.to_polars()
    return str(frame.write_csv()) if len(frame) > 20 else _shown(frame)


def _shown(frame: Any) -> str:
    """A table with all of its columns."""
    import polars

    with polars.Config(tbl_cols=-1, tbl_width_chars=200, float_precision=4):
        return str(frame)
