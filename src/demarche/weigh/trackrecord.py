"""The track record: how often an actor's words were followed by deeds, shrunk towards what is known more widely.

A hierarchical beta-binomial model. From wide to narrow: everybody, everybody's acts of this kind, the actor's acts of
this kind, and those on this issue. At each level the share is drawn around that of the level above (computed without
the cases of the narrower group, so that no case counts twice) with a weight, in cases, that is not fixed but averaged
over, by how well it explains the spread between the groups of that level.

Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., section 5.3 (the rat tumours), with the weight on a grid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import numpy as np
from scipy.special import betainc, gammaln

from demarche.errors import CountError
from demarche.weigh.commitments import CARRIED_OUT, commitments_of
from demarche.weigh.normal import Array

# Weights of a level's prior, in cases: log-uniform between half a case and two hundred.
_WEIGHTS = np.geomspace(0.5, 200.0, 25)
# Everybody's share starts from Jeffreys' prior.
_JEFFREYS = 0.5


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the record.

    Args:
        name: what the cases have in common.
        cases: commitments that have come to a verdict.
        carried: how many were carried out (a half for those partly kept).
        mean: expected share after this level.
    """

    name: str
    cases: int
    carried: float
    mean: float


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """How far a commitment is to be believed, going by the record.

    Args:
        probability: that it is carried out.
        low, high: bounds of its credible interval.
        level: of the interval.
        cases: cases of exactly this kind.
        levels: from everybody to exactly this kind.
        left_out: commitments without a verdict, by status.
        unheard: names asked for that no commitment bears, with or without a verdict: a sentence for each.
    """

    probability: float
    low: float
    high: float
    level: float
    cases: int
    levels: tuple[Level, ...]
    left_out: tuple[tuple[str, int], ...]
    unheard: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [f"{'Among':<44}{'cases':>7}{'carried out':>13}{'expected':>10}"]
        lines += [f"{v.name:<44}{v.cases:>7}{v.carried:>13g}{v.mean:>10.1%}" for v in self.levels]
        if self.left_out:
            told = ", ".join(f"{n} {status}" for status, n in self.left_out)
            lines.append(f"Not counted, having no verdict: {told}.")
        return "\n".join([*lines, "", self.in_words()])

    def in_words(self) -> str:
        """A paragraph for people who do not read tables."""
        last = self.levels[-1]
        basis = (
            f"It stands on {last.cases} case{'s' if last.cases > 1 else ''} of its own kind"
            if last.cases
            else "There is no case of exactly this kind; it stands on wider ones"
        )
        # A mistyped name must not pass for a judgement of somebody.
        warning = "".join(f"{told} " for told in self.unheard)
        return (
            f"{warning}Of 100 commitments like this one ({last.name}), about {100 * self.probability:.0f} would be carried out; "
            f"between {100 * self.low:.0f} and {100 * self.high:.0f} with {self.level:.0%} credibility. {basis}."
        )


def record(
    source: Any,
    *,
    actor: str,
    act: str,
    issue: str | None = None,
    target: str | None = None,
    carried_out: Mapping[str, float] = CARRIED_OUT,
    level: float = 0.9,
) -> TrackRecord:
    """The track record of an actor's commitments of one kind.

    Args:
        source: a ledger, or a data frame with the columns of `demarche.weigh.commitments`.
        actor: whose words.
        act: which kind, as "threaten".
        issue: on which issue; by default on all.
        target: towards whom; by default all.
        carried_out: how far each status counts as carried out; statuses left out are not counted (and are told).
        level: of the interval.

    Raises:
        CountError: columns missing, a weight outside [0, 1], or no commitment with a verdict at all.

    >>> from demarche.weigh import record
    >>> words = {"actor": ["A", "A", "B"], "target": ["B", "B", "A"], "act": ["threaten"] * 3,
    ...          "issue": ["trade"] * 3, "date": ["2020-01-01"] * 3, "status": ["kept", "kept", "broken"]}
    >>> found = record(words, actor="A", act="threaten")
    >>> found.cases, 0.5 < found.probability < 0.95
    (2, True)
    """
    import polars as pl

    if not 0 < level < 1:
        raise CountError(f"level={level}: give a number between 0 and 1, as 0.9.")
    frame = commitments_of(source)
    for side, given in (("actor", actor), ("target", target)):
        if given is not None:  # what several did together (`A;B`) is on the record of each, and counts once
            joint = pl.col(side).str.split(";").list.contains(given)
            frame = frame.with_columns(pl.when(joint).then(pl.lit(given)).otherwise(side).alias(side))
    _check_coding(carried_out)
    verdict = frame["status"].is_in(list(carried_out)).to_numpy()
    if not verdict.any():
        told = ", ".join(sorted(set(frame["status"].to_list()))[:8])
        raise CountError(
            f"No commitment has come to a verdict yet (statuses: {told}; verdicts: {', '.join(carried_out)}), so there is "
            "no record to go by."
        )
    left_out = _left_out(frame["status"].to_list(), verdict)
    ended = frame.filter(verdict)
    columns = {name: np.array(ended[name].fill_null("").to_list(), dtype=object) for name in _KEYS}
    value = np.array([carried_out[status] for status in ended["status"].to_list()])
    wanted = [("act", act), ("actor", actor)]
    wanted += [(name, given) for name, given in (("issue", issue), ("target", target)) if given is not None]
    unheard = tuple(_unheard(key, given, frame[key].to_list()) for key, given in wanted if given not in frame[key])
    levels, weights = _descend(columns, value, wanted)
    alpha, beta, share = weights
    mean = float((share * alpha / (alpha + beta)).sum())
    low, high = (_quantile(weights, q) for q in (0.5 - level / 2, 0.5 + level / 2))
    return TrackRecord(mean, low, high, level, levels[-1].cases, tuple(levels), left_out, unheard)


_KEYS = ("act", "actor", "issue", "target")
_SHOWN = {"act": "{}", "actor": "by {}", "issue": "on {}", "target": "towards {}"}
_Mixture = tuple[Array, Array, Array]


def _unheard(key: str, given: str, known: list[str | None]) -> str:
    """A sentence saying that a name asked for stands nowhere in the record, and what is like it."""
    names = sorted({part for name in known if name for part in name.split(";")})
    close = get_close_matches(given, names, n=3, cutoff=0.5)
    remedy = f"did you mean {' or '.join(close)}?" if close else f"on record: {', '.join(names[:8])}."
    about = f"of the act {given}" if key == "act" else _SHOWN[key].format(given)
    return f"There are 0 cases {about}: the record has no commitment of that kind at all; {remedy}"


def _check_coding(carried_out: Mapping[str, float]) -> None:
    for status, weight in carried_out.items():
        if not 0 <= weight <= 1:
            raise CountError(f"Status {status} counts {weight} as carried out; give a number from 0 to 1.")


def _left_out(statuses: list[str], verdict: np.ndarray) -> tuple[tuple[str, int], ...]:
    counts: dict[str, int] = {}
    for status, counted in zip(statuses, verdict, strict=True):
        if not counted:
            counts[status] = counts.get(status, 0) + 1
    return tuple(sorted(counts.items()))


def _descend(
    columns: Mapping[str, np.ndarray],
    value: Array,
    wanted: list[tuple[str, str]],
) -> tuple[list[Level], _Mixture]:
    """From everybody down to the kind wanted, one key at a time."""
    inside = np.ones(len(value), dtype=bool)
    name, levels = "all commitments", []
    alpha, beta = _JEFFREYS + value.sum(), _JEFFREYS + (1 - value).sum()
    levels.append(Level(name, len(value), float(value.sum()), float(alpha / (alpha + beta))))
    mixture: _Mixture = (np.array([alpha]), np.array([beta]), np.array([1.0]))
    above = _JEFFREYS, _JEFFREYS
    keys: list[str] = []
    for key, given in wanted:
        narrower = inside & (columns[key] == given)
        rest = inside & ~narrower
        prior_yes, prior_no = above[0] + value[rest].sum(), above[1] + (1 - value[rest]).sum()
        centre, strength = prior_yes / (prior_yes + prior_no), prior_yes + prior_no
        plausible = _weights(columns[key][inside], value[inside])
        weight = np.minimum(_WEIGHTS, strength)
        yes, no = value[narrower].sum(), (1 - value[narrower]).sum()
        # In logarithms: of a thousand cases and more the evidence for any weight is less than the least number there is.
        with np.errstate(divide="ignore"):
            log = np.log(plausible) + _evidence(yes, no, weight * centre, weight * (1 - centre))
        share = np.exp(log - log.max())
        share /= share.sum()
        mixture = (weight * centre + yes, weight * (1 - centre) + no, share)
        mean = float((share * mixture[0] / (mixture[0] + mixture[1])).sum())
        keys.append(_SHOWN[key].format(given))
        levels.append(Level(" ".join(keys), int(narrower.sum()), float(yes), mean))
        # The narrower group's own prior, for the next level: what its siblings say, without its own cases.
        average = float((share * weight).sum())
        above, inside = (average * centre, average * (1 - centre)), narrower
    return levels, mixture


def _weights(groups: np.ndarray, value: Array) -> Array:
    """How plausible each weight is, from the spread between the groups of a level."""
    if not len(groups):
        return np.ones(len(_WEIGHTS))
    from polars import Series, String

    # Equal names get equal numbers, in the order of the names; NumPy takes five times as long to sort them.
    code = Series(groups.tolist(), dtype=String).rank("dense").to_numpy() - 1
    yes, no = np.bincount(code, weights=value), np.bincount(code, weights=1 - value)
    centre = (yes.sum() + _JEFFREYS) / (yes.sum() + no.sum() + 1)
    log = np.array([_evidence(yes, no, w * centre, w * (1 - centre)).sum() for w in _WEIGHTS])
    return np.asarray(np.exp(log - log.max()))


def _evidence(yes: Any, no: Any, alpha: Any, beta: Any) -> Array:
    def log_beta(a: Any, b: Any) -> Any:
        return gammaln(a) + gammaln(b) - gammaln(a + b)

    return np.asarray(log_beta(alpha + yes, beta + no) - log_beta(alpha, beta))


def _quantile(mixture: _Mixture, q: float) -> float:
    alpha, beta, share = mixture
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = 0.5 * (low + high)
        if float((share * betainc(alpha, beta, middle)).sum()) < q:
            low = middle
        else:
            high = middle
    return 0.5 * (low + high)
