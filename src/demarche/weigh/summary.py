"""Estimates as a regression table, in text, HTML or LaTeX, never without a word on convergence."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from demarche.errors import SpecificationError
from demarche.weigh.payoffs import MEANING, PAYOFFS
from demarche.weigh.solution import solve

if TYPE_CHECKING:
    from demarche.weigh.fitted import Fit

_METHOD = {
    "pl": "Pseudo-likelihood (two steps)",
    "npl": "Nested pseudo-likelihood",
    "mle": "Constrained maximum likelihood",
}
_HEAD = ("Term", "Estimate", "Std. error", "z", "p")
Row = tuple[str, ...]


def summarise(fit: Fit, *, format: str = "text") -> str:
    """The table of a fit.

    Args:
        fit: what `fit` gave.
        format: "text", "html" or "latex".

    Raises:
        SpecificationError: another format.
    """
    forms = {"text": _text, "html": _html, "latex": _latex}
    if format not in forms:
        raise SpecificationError(f"format={format!r} is unknown; give one of {', '.join(forms)}.")
    return forms[format](fit, _groups(fit), foot(fit))


def _groups(fit: Fit) -> list[tuple[str, list[Row]]]:
    groups = []
    numbers = zip(fit.theta, fit.standard_errors, fit.z_values, fit.p_values, strict=True)
    rows = [_row(term, *values) for term, values in zip(fit.terms, numbers, strict=True)]
    for name in PAYOFFS:
        mine = rows[fit.design.where[name]]
        if mine:
            groups.append((f"{name} ({MEANING[name]})", mine))
        elif name in fit.design.fixed:
            groups.append((f"{name} ({MEANING[name]})", [("fixed", f"{fit.design.fixed[name]:.4g}", "", "", "")]))
    return groups


def _row(term: str, estimate: float, error: float, z: float, p: float) -> Row:
    shown = ["-" if not np.isfinite(v) else f"{v:.{d}f}" for v, d in ((error, 4), (z, 2), (p, 3))]
    return (term.split(":", 1)[1], f"{estimate:.4f}", *shown)


def foot(fit: Fit) -> list[str]:
    """The lines under the table."""
    d = fit.design
    state = "Converged" if fit.converged else "DID NOT CONVERGE: do not report these estimates"
    unit = "predicted gain" if fit.method == "mle" else "largest gradient"
    lines = [
        f"{state} ({fit.rounds} {'steps' if fit.method == 'mle' else 'rounds'}, {unit} {fit.gradient:.1e}).",
        f"Log-likelihood {fit.log_likelihood:.6f}, AIC {fit.aic:.6f}, BIC {fit.bic:.6f}.",
        f"{d.games} games, {d.observations:,.0f} plays" + (f", {d.dropped} games dropped." if d.dropped else "."),
        f"First stage: {fit.first_stage}. Standard errors: {_errors(fit)}.",
    ]
    if fit.selection:
        lines.append(f"Equilibrium of each game: {fit.selection}.")
    lines.append(_several(fit))
    if len(fit.starts) > 1:
        told = ", ".join(
            f"{s.name} {s.log_likelihood:.4f}" + ("" if s.converged else " (not converged)") for s in fit.starts
        )
        lines.append(f"Starts: {told}.")
    return [*lines, fit.note] if fit.note else lines


def _errors(fit: Fit) -> str:
    kinds = {"model": "from the information", "sandwich": "sandwich", "bootstrap": "bootstrap"}
    named = kinds.get(fit.covariance_kind, fit.covariance_kind)
    return f"{named}, {int(fit.design.cluster.max()) + 1} clusters" if fit.design.cluster is not None else named


def _several(fit: Fit) -> str:
    # One solution for both: with 10^6 games it is what the table costs.
    count = solve(fit.payoffs).count
    several, without = int((count > 1).sum()), int((count == 0).sum())
    if not several and not without:
        return "Every game has one equilibrium at the estimate."
    parts = []
    if several:
        parts.append(f"{several} games have more than one interior equilibrium at the estimate")
    if without:
        parts.append(f"{without} have none, so that no challenge is expected")
    return "; ".join(parts) + "."


def _text(fit: Fit, groups: list[tuple[str, list[Row]]], lines: list[str]) -> str:
    every = [row for _, rows in groups for row in rows]
    width = max(len(row[0]) for row in [*every, _HEAD]) + 2
    rule = "-" * (width + 42)

    def show(row: Row) -> str:
        return f"{row[0]:<{width}}{row[1]:>11}{row[2]:>12}{row[3]:>10}{row[4]:>9}"

    out = [_METHOD[fit.method], rule, show(_HEAD), rule]
    for title, rows in groups:
        out += [title, *(show(("  " + row[0], *row[1:])) for row in rows)]
    return "\n".join([*out, rule, *lines])


def _html(fit: Fit, groups: list[tuple[str, list[Row]]], lines: list[str]) -> str:
    head = "".join(f'<th scope="col">{cell}</th>' for cell in _HEAD)
    body = []
    for title, rows in groups:
        body.append(f'<tr><th colspan="5" scope="rowgroup">{escape(title)}</th></tr>')
        for row in rows:
            cells = "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
            body.append(f'<tr><th scope="row">{escape(row[0])}</th>{cells}</tr>')
    note = "".join(f"<p>{escape(line)}</p>" for line in lines)
    return (
        f'<table class="estimates"><caption>{_METHOD[fit.method]}</caption><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(body)}</tbody></table>{note}"
    )


def _latex(fit: Fit, groups: list[tuple[str, list[Row]]], lines: list[str]) -> str:
    out = [r"\begin{tabular}{lrrrr}", r"\hline", " & ".join(_HEAD) + r" \\", r"\hline"]
    for title, rows in groups:
        out.append(rf"\multicolumn{{5}}{{l}}{{\textit{{{_tex(title)}}}}} \\")
        out += [r"\quad " + " & ".join(_tex(cell) for cell in row) + r" \\" for row in rows]
    out += [r"\hline", *(rf"\multicolumn{{5}}{{l}}{{\footnotesize {_tex(line)}}} \\" for line in lines)]
    return "\n".join([*out, r"\end{tabular}"])


def _tex(text: str) -> str:
    for char in "&%$#_{}":
        text = text.replace(char, "\\" + char)
    return text
