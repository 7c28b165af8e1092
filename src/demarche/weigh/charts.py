"""Charts of equilibria, credibility, outcomes and calibration, as Altair objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from demarche.errors import MissingExtra
from demarche.weigh.payoffs import MEANING

if TYPE_CHECKING:
    import polars

    from demarche.weigh.curves import Correspondence
    from demarche.weigh.scoring import Score

# Colours told apart by people who do not see red and green alike (Okabe & Ito).
_STABLE, _UNSTABLE, _FOLD = "#0072B2", "#D55E00", "#000000"
_OUTCOMES = {"sq": "status quo", "cd": "concession", "sf": "stand firm", "bd": "back down"}


_PROBABILITIES = {
    "resist": "Pr(B resists)",
    "challenge": "Pr(A challenges)",
    "stand": "Pr(A stands firm), given a challenge",
    **{name: f"Pr({shown})" for name, shown in _OUTCOMES.items()},
}


def _title(name: str) -> str:
    """A payoff's name with what it is; other names as they are."""
    return f"payoff {name} ({MEANING[name]})" if name in MEANING else name


def _stability(alt: Any) -> dict[str, Any]:
    """Colours and fillings of stable and unstable equilibria."""
    label = alt.Legend(labelExpr="datum.value ? 'stable' : 'unstable'", title="equilibrium")
    edge = alt.Scale(domain=[True, False], range=[_STABLE, _UNSTABLE])
    inside = alt.Scale(domain=[True, False], range=[_STABLE, "white"])
    return {
        "color": alt.Color("stable:N", scale=edge, legend=label),
        "fill": alt.Fill("stable:N", scale=inside, legend=label),
    }


def _altair() -> Any:
    try:
        import altair
    except ImportError as error:
        raise MissingExtra("Charts need Altair: pip install 'demarche[charts]'.") from error
    return altair


def plot_correspondence(curve: Correspondence, *, quantity: str = "resist") -> Any:
    """The equilibria along a payoff: stable ones filled, unstable ones hollow, folds as rules.

    Args:
        curve: what `correspondence` gave.
        quantity: "resist", "challenge", "stand", or an outcome.

    Raises:
        MissingExtra: Altair is not installed.
    """
    alt = _altair()
    frame = curve.to_polars().select(curve.payoff, quantity, "stable")
    points = (
        alt.Chart(frame)
        .mark_point(size=14, opacity=1)
        .encode(
            x=alt.X(f"{curve.payoff}:Q", title=_title(curve.payoff), scale=alt.Scale(zero=False)),
            y=alt.Y(f"{quantity}:Q", title=_PROBABILITIES.get(quantity, quantity), scale=alt.Scale(domain=[0, 1])),
            **_stability(alt),
        )
    )
    if not curve.folds:
        return points
    folds = alt.Data(values=[{"fold": f.value} for f in curve.folds])
    rules = alt.Chart(folds).mark_rule(strokeDash=[4, 3], color=_FOLD).encode(x=alt.X("fold:Q", title=""))
    return points + rules


def plot_credibility(curve: Correspondence) -> Any:
    """Credibility against audience cost: Pr(stand firm | challenge) along -bara.

    Args:
        curve: a correspondence along "bara".

    Raises:
        MissingExtra: Altair is not installed.
    """
    alt = _altair()
    import polars

    frame = curve.to_polars().with_columns((-polars.col(curve.payoff)).alias("cost")).select("cost", "stand", "stable")
    return (
        alt.Chart(frame)
        .mark_point(size=14, opacity=1)
        .encode(
            x=alt.X("cost:Q", title="cost of backing down, in private shocks", scale=alt.Scale(zero=False)),
            y=alt.Y("stand:Q", title="credibility of the threat", scale=alt.Scale(domain=[0, 1])),
            **_stability(alt),
        )
    )


def plot_outcomes(frame: polars.DataFrame, *, along: str, equilibrium: int = 0) -> Any:
    """Outcome probabilities along the value that `predict` varied, averaged over games, with bands if there are any.

    Args:
        frame: what `predict(..., vary=...)` gave.
        along: the varied column.
        equilibrium: which equilibrium, counted from the one of least resistance.

    Raises:
        MissingExtra: Altair is not installed.
    """
    alt = _altair()
    import polars

    mine = frame.filter(polars.col("equilibrium") == equilibrium)
    mean = mine.group_by(along).agg(polars.col(polars.Float64).exclude(along).mean()).sort(along)
    banded = "sq_low" in frame.columns
    rows = [
        {"value": row[along], "outcome": shown, "p": row[name]}
        | ({"low": row[f"{name}_low"], "high": row[f"{name}_high"]} if banded else {})
        for row in mean.iter_rows(named=True)
        for name, shown in _OUTCOMES.items()
    ]
    base = alt.Chart(alt.Data(values=rows)).encode(
        x=alt.X("value:Q", title=_title(along), scale=alt.Scale(zero=False, nice=False)),
        color=alt.Color("outcome:N", sort=list(_OUTCOMES.values()), title="outcome"),
    )
    lines = base.mark_line(point=True).encode(y=alt.Y("p:Q", title="probability, mean over the games"))
    return base.mark_area(opacity=0.2).encode(y="low:Q", y2="high:Q") + lines if banded else lines


def plot_calibration(score: Score) -> Any:
    """The calibration curve of a score, with its intervals and the diagonal.

    Args:
        score: what `score` gave.

    Raises:
        MissingExtra: Altair is not installed.
    """
    alt = _altair()
    rows = [
        {"forecast": b.forecast, "observed": b.observed, "low": b.low, "high": b.high, "cases": b.cases}
        for b in score.curve
    ]
    base = alt.Chart(alt.Data(values=rows)).encode(x=alt.X("forecast:Q", scale=alt.Scale(domain=[0, 1])))
    bars = base.mark_rule().encode(y=alt.Y("low:Q", title="observed", scale=alt.Scale(domain=[0, 1])), y2="high:Q")
    points = base.mark_point(filled=True).encode(y="observed:Q", size=alt.Size("cases:Q", legend=None))
    diagonal = alt.Chart(alt.Data(values=[{"v": 0}, {"v": 1}])).mark_line(strokeDash=[4, 3], color="grey")
    return bars + points + diagonal.encode(x="v:Q", y="v:Q")
