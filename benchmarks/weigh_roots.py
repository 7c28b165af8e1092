"""Hold the equilibria that `demarche.weigh.solve` finds to mpmath: `python benchmarks/weigh_roots.py [part ...]`.

Parts: random (a sample of 2,000 of 10^5 random games), design (the published Monte Carlo designs), sanctions (the games
of the published application at two estimates). Spreads may be named after "random", as `random 0.5 2`.
About 60 seconds of processor time for 500 games with gmpy2, which mpmath uses where it is installed.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402
from tests.weigh.precise import check  # noqa: E402

from demarche.weigh import Payoffs, fit, solve  # noqa: E402
from weigh import FIRST, FORMULA, data, parity_sample, say  # noqa: E402

# Points of the grid, for the random games and for the others.
POINTS, FEWER = 101, 11
SAMPLE = 2_000


def held(what: str, payoffs: Payoffs, points: int) -> None:
    """Print how many games are right in number and place of their roots."""
    found = solve(payoffs)
    checks = [check(payoffs, found, i, points=points) for i in range(len(payoffs))]
    right, worst = sum(c.right for c in checks), max(c.error for c in checks)
    beyond = sum(c.beyond for c in checks)
    kinds = ", ".join(f"{n} games with {k}" for k, n in sorted(Counter(found.count.tolist()).items()))
    for i, c in enumerate(checks):
        if not c.right:
            print(f"  game {i}: {c}, {found.of(i).z}", flush=True)
    say(what, f"{right} of {len(checks)} right; largest error {worst:.1e}; {beyond} roots beyond doubles; {kinds}")


def random() -> None:
    for spread, games in parity_sample():
        if len(sys.argv) > 2 and f"{spread:g}" not in sys.argv[2:]:
            continue
        chosen = np.linspace(0, len(games) - 1, SAMPLE // 4).astype(int)
        held(f"random payoffs, standard deviation {spread:g}", games.take(chosen), POINTS)


def design() -> None:
    x = np.linspace(0, 1, 101)
    for kind, wa, wb in (("multiple", -1.9, -2.9), ("unique", -1.8, -2.45)):
        games = Payoffs(SA=0, VA=1, CB=0, barWA=wa, barWB=wb + 0.1 * x, bara=-1.2, VB=1)
        held(f"Monte Carlo design, {kind}", games, POINTS)


def sanctions() -> None:
    table = data()
    for method in ("npl", "mle"):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            payoffs = fit(FORMULA, table, method=method, first_stage=FIRST).payoffs
        held(f"sanctions, {method}", payoffs, FEWER)


PARTS = {"design": design, "sanctions": sanctions, "random": random}

if __name__ == "__main__":
    for part in sys.argv[1:2] or PARTS:
        PARTS[part]()
