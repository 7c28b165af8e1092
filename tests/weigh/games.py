"""The published application and Monte Carlo design, shared by the tests."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

GAMES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "games"

SANCTIONS = """sq+cd+sf+bd ~ sqrt(senderecondep)+senderdemocracy+contig+ally-1 | anticipatedsendercosts
 | sqrt(targetecondep)+anticipatedtargetcosts+contig+ally | sqrt(senderecondep)+senderdemocracy+lncaprat
 | targetdemocracy+lncaprat | senderdemocracy | -1"""

MONTE_CARLO = {"VA": "1", "barWA": "1", "barWB": "x", "bara": "1", "VB": "1"}


def shared(name: str) -> Path:
    path = GAMES / name
    if not path.exists():
        pytest.skip(f"{name} is not in ../shared/corpora/games")
    return path


def simulated(games: int = 60, plays: int = 100, seed: int = 0) -> dict[str, np.ndarray]:
    """Counts from the design with a unique equilibrium."""
    from demarche.weigh import Payoffs, solve

    chance = np.random.default_rng(seed)
    x = chance.uniform(0, 1, games)
    found = solve(Payoffs(SA=0, VA=1, CB=0, barWA=-1.8, barWB=-2.45 + 0.1 * x, bara=-1.2, VB=1))
    shares = found.outcomes / found.outcomes.sum(axis=1, keepdims=True)
    counts = chance.multinomial(plays, shares).astype(float)
    return {"x": x, **dict(zip(("sq", "cd", "sf", "bd"), counts.T, strict=True))}
