"""Plain words under the numbers: what a solved game or an estimate says about threats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from demarche.weigh.payoffs import Payoffs
from demarche.weigh.solution import Equilibria

if TYPE_CHECKING:
    from demarche.weigh.fitted import Fit


def solved_in_words(payoffs: Payoffs, found: Equilibria) -> str:
    """A table and a paragraph for one game.

    Args:
        payoffs: of one game.
        found: its equilibria.
    """
    head = f"{'':>3}{'challenge':>11}{'resist':>9}{'stand firm':>12}{'sq':>8}{'cd':>8}{'sf':>8}{'bd':>8}  stable"
    lines = [head]
    for i, (c, r, f, shares) in enumerate(zip(found.challenge, found.resist, found.stand, found.outcomes, strict=True)):
        cells = "".join(f"{v:>8.4f}" for v in shares)
        kind = "fold" if found.fold[i] else "yes" if found.stable[i] else "no"
        lines.append(f"{i + 1:>3}{c:>11.4f}{r:>9.4f}{f:>12.4f}{cells}  {kind}")
    if found.boundary[0]:
        lines.append("     No challenge at all, expected to be met without resistance, is an equilibrium too.")
    return "\n".join([*lines, "", *_paragraph(payoffs, found)])


def _paragraph(payoffs: Payoffs, found: Equilibria) -> list[str]:
    cost = _cost(float(payoffs.column("bara")[0]), float(payoffs.column("SA")[0]))
    if not len(found):
        return [f"A never challenges: whatever B is expected to do, staying quiet is worth more. {cost}"]
    many = (
        ""
        if len(found) == 1
        else f"The game has {len(found)} equilibria, so payoffs alone do not settle what happens. "
    )
    said = [many + _one(found, i, f"In equilibrium {i + 1}, " if len(found) > 1 else "") for i in range(len(found))]
    said[1:] = [s.removeprefix(many) for s in said[1:]]
    return [*said, cost]


def _one(found: Equilibria, i: int, opening: str) -> str:
    stand, resist, challenge = (float(v[i]) for v in (found.stand, found.resist, found.challenge))
    text = (
        f"of 100 challenges like this one, about {100 * stand:.0f} would be carried out if resisted and "
        f"{100 * (1 - stand):.0f} would be bluffs; B resists {_percent(resist)} of them, and A makes one in "
        f"{_percent(challenge)} of cases."
    )
    return opening + (text if opening else text[0].upper() + text[1:])


def _percent(share: float) -> str:
    return f"{100 * share:.0f}%" if 0.005 < share < 0.995 else f"{100 * share:.2g}%"


def _cost(bara: float, status_quo: float) -> str:
    gap = status_quo - bara
    if gap > 0:
        return f"Backing down would cost A {gap:.2f} against the status quo, in standard deviations of a private shock."
    return f"Backing down would cost A nothing against the status quo (it gains {-gap:.2f})."


def fitted_in_words(fit: Fit) -> str:
    """A paragraph on an estimate: how credible threats are on average, and what backing down costs."""
    from demarche.weigh.resampling import at_beliefs

    mine = at_beliefs(fit)
    plays = fit.design.counts.sum(axis=1)[mine.game]
    weight = plays * mine.challenge
    stand = float(np.average(mine.stand, weights=weight))
    resist = float(np.average(mine.resist, weights=weight))
    payoffs = fit.payoffs
    gap = float((payoffs.column("SA") - payoffs.column("bara")).mean())
    state = "" if fit.converged else "THE SEARCH DID NOT CONVERGE; do not use these figures. "
    return (
        f"{state}Of 100 challenges like those in the data, about {100 * resist:.0f} would be resisted, and of those "
        f"about {100 * stand:.0f}% would be carried out; backing down would cost the challenger {gap:.2f} against the "
        "status quo on average, in standard deviations of a private shock."
    )


def differences_in_words(rows: Mapping[str, float]) -> str:
    """A line on average outcomes.

    Args:
        rows: average probability of sq, cd, sf and bd.
    """
    challenged = max(1e-12, 1.0 - rows["sq"])
    return (
        f"A challenges in {_percent(challenged)} of cases; of 100 challenges {100 * rows['cd'] / challenged:.0f} end "
        f"in concession, {100 * rows['sf'] / challenged:.0f} are carried out and "
        f"{100 * rows['bd'] / challenged:.0f} are taken back."
    )
