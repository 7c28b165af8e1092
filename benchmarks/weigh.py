"""Reproduce the table of docs/weigh/comparison.md: `python benchmarks/weigh.py [part ...]`.

Parts: match, times, process, solve, roots, errors, montecarlo, bayes (all, if none is named). R with sigInt is used for
the times where `Rscript` is found and can load sigInt; else the times stored in the reference notes are, and the
output says so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

# One thread, as the times of the reference were taken; must be said before NumPy loads.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from demarche.weigh import Fit, Payoffs, bayes, bootstrap, fit, predict, solve
from demarche.weigh.covariance import nested_covariance, pseudo_information

GAMES = Path(__file__).resolve().parents[1] / "shared" / "corpora" / "games"
GAMES = GAMES if GAMES.exists() else Path(__file__).resolve().parents[2] / "shared" / "corpora" / "games"
FORMULA = """sq+cd+sf+bd ~ sqrt(senderecondep)+senderdemocracy+contig+ally-1 | anticipatedsendercosts
 | sqrt(targetecondep)+anticipatedtargetcosts+contig+ally | sqrt(senderecondep)+senderdemocracy+lncaprat
 | targetdemocracy+lncaprat | senderdemocracy | -1"""
# Seconds of sigInt 0.2.0 in R, in process, one thread, as stored with the reference notes.
STORED = {"pl": 0.702, "npl": 6.935, "predict": 2.326}
FIRST = ("PRhat", "PFhat")
# Draws and seeds of the figures in the docs.
MONTE_CARLO, REPLICATIONS, BOOTSTRAPS = {"VA": "1", "barWA": "1", "barWB": "x", "bara": "1", "VB": "1"}, 100, 500


def data() -> Any:
    import polars

    return polars.read_csv(GAMES / "sanctionsData.csv")


def best(run: Callable[[], Any], times: int = 7) -> float:
    """The least of several wall times, in seconds."""
    found = np.inf
    for _ in range(times):
        start = time.perf_counter()
        run()
        found = min(found, time.perf_counter() - start)
    return found


def say(what: str, value: str) -> None:
    print(f"{what:<58}{value}", flush=True)


def match() -> None:
    import polars

    table = data()
    for method, file in (("pl", "coef_pl_PRhat.csv"), ("npl", "coef_npl_PRhat.csv")):
        stored = (
            polars.read_csv(GAMES / file, infer_schema_length=0)["estimate"]
            .str.strip_chars()
            .cast(polars.Float64)
            .to_numpy()
        )
        found = fit(FORMULA, table, method=method, first_stage=FIRST)
        say(f"{method}: largest difference from the reference", f"{np.abs(found.theta - stored).max():.1e}")
        say(f"{method}: log-likelihood, AIC", f"{found.log_likelihood:.6f}, {found.aic:.6f}")
    found = fit(FORMULA, table, method="mle", first_stage=FIRST)
    say("mle, anchored: log-likelihood (published -3927.9095)", f"{found.log_likelihood:.7f}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = fit(FORMULA, table, method="mle", first_stage=FIRST, equilibria="free")
    say("mle, free: log-likelihood, games with a choice", f"{found.log_likelihood:.4f}, {found.several}")
    good = total = 0
    for kind in ("meq", "unique"):
        sets, stored = (polars.read_csv(GAMES / f"mc_fixture_{kind}{part}.csv") for part in ("", "_stored"))
        for text in stored.iter_rows(named=True):
            # The stored file pads its numbers with spaces.
            row = {name: float(value) for name, value in text.items() if name != "design"}
            if row["status"] != 0:
                continue
            games = sets.filter((polars.col("i") == int(row["i"])) & (polars.col("b") == int(row["b"])))
            theta = fit(MONTE_CARLO, games, method="mle").theta
            wanted = [row[c] for c in ("VA", "barWA", "barWB0", "barWB1", "bara", "VB")]
            total += 1
            good += bool(np.abs(theta - wanted).max() < 1e-4)
    say("stored Monte Carlo fits matched to 1e-4", f"{good} of {total}")


def times() -> None:
    table = data()
    reference, source = _reference_times()
    nested = fit(FORMULA, table, first_stage=FIRST)
    runs = {
        "pl": lambda: fit(FORMULA, table, method="pl", first_stage=FIRST),
        "npl": lambda: fit(FORMULA, table, method="npl", first_stage=FIRST),
        "npl, tolerance of the reference": lambda: fit(FORMULA, table, first_stage=FIRST, tolerance=1e-7),
        "predict": lambda: predict(nested),
    }
    for name, run in runs.items():
        took, other = best(run), reference[name.split(",")[0]]
        say(f"{name}: seconds, times faster than R ({source})", f"{took:.4f}, {other / took:.0f}")


def _reference_times() -> tuple[dict[str, float], str]:
    script = (
        f'd <- read.csv("{GAMES}/sanctionsData.csv"); library(sigInt); '
        f'f <- as.formula(gsub("-1$", "0", {FORMULA!r}));'
        "p <- list(PRhat=d$PRhat, PFhat=d$PFhat);"
        'for (m in c("pl","npl")) cat(m, system.time(sigint(f, data=d, method=m, phat=p, pl.vcov=FALSE))[3], "\\n")'
    )
    if shutil.which("Rscript"):
        done = subprocess.run(["Rscript", "-e", script], capture_output=True, text=True, check=False)
        rows = [line.split() for line in done.stdout.splitlines() if line.startswith(("pl", "npl"))]
        if done.returncode == 0 and len(rows) == 2:
            return STORED | {name: float(value) for name, value in rows}, "this run"
    return STORED, "stored"


def process() -> None:
    code = (
        "import polars, demarche.weigh as w\n"
        f"d = polars.read_csv({str(GAMES / 'sanctionsData.csv')!r})\n"
        f"for m in ('pl', 'npl'): print(w.fit({FORMULA!r}, d, method=m, first_stage={FIRST!r}))\n"
    )
    source = str(Path(__file__).resolve().parents[1] / "src")

    def run() -> float:
        before = os.times()
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": source}, check=True, capture_output=True
        )
        after = os.times()
        return after.children_user + after.children_system - before.children_user - before.children_system

    say("whole process, import to both tables, processor seconds", f"{min(run() for _ in range(5)):.2f}")


def solving() -> None:
    million = Payoffs(*np.random.default_rng(0).normal(0, 2, (7, 1_000_000)))
    for threads in (1, 2):
        say(
            f"10^6 games, all roots, {threads} threads, seconds",
            f"{best(lambda t=threads: solve(million, threads=t), 2):.1f}",
        )


def parity_sample() -> list[tuple[float, Payoffs]]:
    """10^5 random games: 25,000 for each of four standard deviations of the payoffs."""
    chance = np.random.default_rng(1)
    return [(spread, Payoffs(*chance.normal(0, spread, (7, 25_000)))) for spread in (0.5, 1.0, 2.0, 5.0)]


def roots() -> None:
    """Number of roots against the parity theorem; `weigh_roots.py` holds a sample of these games to high precision."""
    wrong = 0
    for _, p in parity_sample():
        even = (p.column("SA") > p.column("VA")) & (p.column("barWA") < p.column("bara"))
        even &= p.column("VB") < p.column("CB")
        wrong += int(((solve(p).count % 2 == 0) != even).sum())
    say("10^5 random games: parity theorem broken in", str(wrong))


def errors() -> None:
    found = fit(FORMULA, data(), first_stage=FIRST)
    say("npl standard error, Jacobian transposed as in sigInt, over ours", f"{np.median(_transposed(found)):.3f}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        drawn = bootstrap(found, draws=BOOTSTRAPS, seed=1)
    spread = np.subtract(*np.quantile(drawn.estimates, [0.84134, 0.15866], axis=0)) / 2
    for name, other in (("standard deviation", drawn.standard_errors), ("68% half-width", spread)):
        ratio = found.standard_errors / other
        text = f"median {np.median(ratio):.3f}, rms log {np.sqrt(np.mean(np.log(ratio) ** 2)):.3f}"
        say(f"npl standard error over bootstrap {name}", f"{text} ({drawn.converged} of {drawn.drawn})")
    likely = fit(FORMULA, data(), method="mle", first_stage=FIRST)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        drawn = bootstrap(likely, draws=200, seed=1)
    at = likely.terms.index("VA:Intercept")
    text = f"{likely.standard_errors[at]:.4f}, {drawn.standard_errors[at]:.4f} ({drawn.converged} of {drawn.drawn})"
    say("mle standard error of VA's constant, bootstrap's", text)


def _transposed(found: Fit) -> np.ndarray:
    info = pseudo_information(found.design, found.theta, found.beliefs)
    wrong = info._replace(jacobian_p=info.jacobian_p.transpose(0, 2, 1))
    return np.sqrt(np.diag(nested_covariance(wrong, None, "model"))) / found.standard_errors


def montecarlo() -> None:
    for kind, published in (("multiple", 0.288), ("unique", 0.097)):
        off, converged = [], 0
        for r in range(REPLICATIONS):
            games, truth = play(kind, np.random.default_rng([7, r]))
            found = fit(MONTE_CARLO, games, method="mle")
            off.append(found.theta - truth)
            converged += found.converged
        table = np.stack(off)
        rmse = float(np.sqrt((table.mean(axis=0) ** 2 + table.var(axis=0, ddof=1)).sum()))
        say(
            f"Monte Carlo, {kind}: RMSE (published {published})", f"{rmse:.4f}, {converged} of {REPLICATIONS} converged"
        )


def play(
    kind: str, chance: np.random.Generator, games: int = 200, plays: int = 200
) -> tuple[dict[str, Any], np.ndarray]:
    """One data set of the published design: the lowest, middle or highest equilibrium by thirds of x."""
    x = chance.uniform(0, 1, games)
    wa, wb = (-1.9, -2.9) if kind == "multiple" else (-1.8, -2.45)
    found = solve(Payoffs(SA=0, VA=1, CB=0, barWA=wa, barWB=wb + 0.1 * x, bara=-1.2, VB=1))
    pick = np.minimum((3 * x).astype(int), 2) if kind == "multiple" else np.zeros(games, dtype=int)
    shares = found.outcomes[np.searchsorted(found.game, np.arange(games)) + pick]
    counts = chance.multinomial(plays, shares / shares.sum(axis=1, keepdims=True)).astype(float)
    named = dict(zip(("sq", "cd", "sf", "bd"), counts.T, strict=True))
    return {"x": x, **named}, np.array([1, wa, wb, 0.1, -1.2, 1])


def chains() -> None:
    for seed in (1, 2, 3):
        wall, processor = time.perf_counter(), time.process_time()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            drawn = bayes(FORMULA, data(), first_stage=FIRST, seed=seed)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        text = f"{drawn.divergent} divergent ({drawn.astray} tried again), R-hat {drawn.rhat.max():.4f}, "
        text += f"ESS {drawn.ess_bulk.min():.0f}, {wall:.0f} s, {processor:.0f} s of processor"
        say(f"bayes, seed {seed}", text)


PARTS = {
    "match": match, "times": times, "process": process, "solve": solving, "roots": roots, "errors": errors,
    "montecarlo": montecarlo, "bayes": chains,
}  # fmt: skip

if __name__ == "__main__":
    for part in sys.argv[1:] or PARTS:
        PARTS[part]()
