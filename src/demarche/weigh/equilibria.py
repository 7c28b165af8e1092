"""All equilibria of each game, none missed: a bracketing search that can prove where no root is.

The best-reply map Z is monotone (see `bestreply`). Where it falls there is one root and a safeguarded Newton
iteration finds it. Where it rises, the line is cut into intervals, and

* bounds on the slope of Z, from the interval's ends, show when it holds at most one root (slope everywhere
  below 1, or everywhere above 1), and the signs at the ends then show whether it does;
* from each end, the gap Z(z) - z there and the same bounds rule out all points that the gap cannot be closed by
  (interval Newton; Moore, Kearfott & Cloud (2009), Introduction to Interval Analysis, ch. 8. With a lower bound of 0
  this is Tarski's argument: no root between z and Z(z));
* an interval that is neither empty nor of one root is cut: around what is left of it, or in two.

What is left undecided at a width of `_FOLD_WIDTH` is a tangency (two equilibria merging) and is reported as one
equilibrium of kind "fold".
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from demarche.errors import PayoffError
from demarche.weigh.bestreply import HIGHEST, LOWEST, Games, Reply, limits, reply
from demarche.weigh.normal import Array
from demarche.weigh.steps import on_step

Index = NDArray[np.intp]

# Two equilibria closer than this on the probit scale count as one at a fold: rounding in Z is about 1e-15, and
# a tangency resolves distances only to its square root.
_FOLD_WIDTH = 3e-8
_MERGE, _FOLD_SLOPE = 1e-6, 1e-4
# Roots further apart than this are two, whatever the rounding error: where the odds overflow it has no bound.
_TWINS = 1.0
# Slope bounds must clear 1 by this, to cover rounding in their evaluation (relative error about 1e-13).
_SLOPE_MARGIN = 1e-10
# Missing the diagonal by this, at two neighbouring doubles, is a step. Elsewhere it is rounding (at most `_noise`).
_STEP = 1e-6
_MAX_CUTS, _MAX_NEWTON = 200, 250
# Steps after which every other one halves the bracket: down an exponential Newton's method takes a step for each power of e.
_PATIENCE = 12
# Rounding errors of the gap at which halving the bracket is given up.
_STUCK = 8.0
# Less than this share of an interval left: cut around it, with a margin of this share of what is left, so that the
# ends are proved free of roots at once. Evaluations of the map per game next to a cusp of folds: 25 with a share of
# 0.2, 28 with 0.4, 51 with 0.8, and 441 by halving on Tarski's argument alone.
_LITTLE, _MARGIN = 0.2, 0.05
# Relative error of the odds between two points, where different rules of `demarche.weigh.normal` may have served.
_ODDS_ERROR = 1e-13
# Odds beyond this may be cut off (at e^709), and bound no slope.
_ODDS_CUT_OFF = 1e300


class Roots(NamedTuple):
    """Interior equilibria: the game, z, the slope of the best-reply map, whether it is a tangency, whether a step.

    On a step the map leaps over the diagonal between two neighbouring doubles (`demarche.weigh.steps`).
    """

    game: Index
    z: Array
    slope: Array
    fold: NDArray[np.bool_]
    step: NDArray[np.bool_]


class _Work(NamedTuple):
    """Intervals in search of roots; (lo, hi) are evaluated points, (a, b) what they leave open."""

    game: Index
    lo: Array
    hi: Array
    at_lo: Reply
    at_hi: Reply

    def take(self, keep: NDArray[np.bool_] | Index) -> _Work:
        return _Work(
            self.game[keep],
            self.lo[keep],
            self.hi[keep],
            Reply(*(c[keep] for c in self.at_lo)),
            Reply(*(c[keep] for c in self.at_hi)),
        )


def find(g: Games, *, offset: int = 0) -> Roots:
    """All interior equilibria of the games, ordered by game and then by z.

    Args:
        g: the games.
        offset: number of the first one, for messages.

    Raises:
        PayoffError: the search did not end for a game (it is named); payoffs beyond 1e15 can do this.
    """
    everyone = np.arange(len(g.start))
    nobody, everybody = limits(g)
    rising = g.beta * g.delta * g.d > 0
    lower = np.clip(np.minimum(nobody, everybody), LOWEST, HIGHEST)
    upper = np.clip(np.maximum(nobody, everybody), LOWEST, HIGHEST)
    first, second = g.take(rising), np.flatnonzero(rising)
    work = _Work(second, lower[rising], upper[rising], reply(first, lower[rising]), reply(first, upper[rising]))
    falling = everyone[~rising]
    parts = [_single(g.take(falling), falling, lower[falling], upper[falling]), *_search(g, work, offset)]
    found = Roots(
        np.concatenate([p.game for p in parts]),
        np.concatenate([p.z for p in parts]),
        np.concatenate([p.slope for p in parts]),
        np.concatenate([p.fold for p in parts]),
        np.concatenate([p.step for p in parts]),
    )
    found = _on_steps(g, found, offset)
    order = np.lexsort((found.z, found.game))
    return _merge(g, _pick(found, order))


def _pick(roots: Roots, index: Index | NDArray[np.bool_]) -> Roots:
    return Roots(roots.game[index], roots.z[index], roots.slope[index], roots.fold[index], roots.step[index])


def _single(g: Games, game: Index, lower: Array, upper: Array) -> Roots:
    """Games whose map falls: exactly one root, between its values at p = 1 and at p = 0."""
    return _polished(g, game, lower, upper, np.zeros(len(game), dtype=bool))


def _polished(g: Games, game: Index, lower: Array, upper: Array, upward: NDArray[np.bool_]) -> Roots:
    """The one root of each bracket (see `polish`)."""
    middle = 0.5 * (lower + upper)
    # A falling map's bracket may be all of the line: most roots lie near its middle.
    start = np.where(upper - lower > 6.0, np.clip(np.clip(middle, -3.0, 3.0), lower, upper), middle)
    z, slope, gap = polish(g, lower, upper, start, upward)
    step = (gap > _STEP * np.maximum(1.0, np.abs(z))) & (z > LOWEST) & (z < HIGHEST)
    return Roots(game, z, slope, np.zeros(len(z), dtype=bool), step)


def _on_steps(g: Games, found: Roots, offset: int) -> Roots:
    """Slopes of the map on its steps, where neither side of the step has it."""
    if not found.step.any():
        return found
    game = found.game[found.step]
    at = on_step(g.take(game), found.z[found.step], game + offset)
    slope = found.slope.copy()
    slope[found.step] = at.slope
    return found._replace(slope=slope)


def _search(g: Games, work: _Work, offset: int) -> list[Roots]:
    """Games whose map rises: cut intervals until each holds no root or provably one."""
    done = [_at_ends(g, work)]
    for _ in range(_MAX_CUTS):
        if not len(work.game):
            return done
        lowest, highest = _slopes(g, work)
        a, b = _open(g, work, lowest, highest)
        one, root = _decided(work, lowest, highest)
        root &= a <= b
        if root.any():
            sub = work.take(root)
            done.append(_polished(g.take(sub.game), sub.game, a[root], b[root], lowest[root] > 1.0))
        left = (a <= b) & ~one
        work, a, b = work.take(left), a[left], b[left]
        narrow = _undecidable(work, a, b)
        done += _narrowed(g, work.take(narrow), a[narrow], b[narrow])
        work = _cut(g, work.take(~narrow), a[~narrow], b[~narrow])
    raise PayoffError(
        f"The search for equilibria did not end for game {offset + work.game[0]} and {len(work.game) - 1} more; "
        "look for payoffs of extreme size and rescale them."
    )


def _at_ends(g: Games, work: _Work) -> Roots:
    """Roots that sit on an end in double precision, because Z is flat there (p next to 0 or to 1)."""
    boundary = ((g.delta > 0) & (g.d < 0) & (g.beta < 0))[work.game]
    bottom, top = (work.lo > work.at_lo.Z) & ~boundary, work.hi <= work.at_hi.Z
    game = np.concatenate([work.game[bottom], work.game[top]])
    z = np.concatenate([work.lo[bottom], work.hi[top]])
    slope = np.concatenate([work.at_lo.slope[bottom], work.at_hi.slope[top]])
    return _plain(game, z, slope, np.zeros(len(z), dtype=bool))


def _plain(game: Index, z: Array, slope: Array, fold: NDArray[np.bool_]) -> Roots:
    return Roots(game, z, slope, fold, np.zeros(len(z), dtype=bool))


def _open(g: Games, work: _Work, lowest: Array, highest: Array) -> tuple[Array, Array]:
    """What the ends and the bounds on the slope leave of each interval; nothing (a > b) where there is no root.

    Gaps are made smaller by their rounding error, so that a flat map does not rule out its own root.
    """
    sub = g.take(work.game)
    error = [2.0 * _noise(sub, at) + _ODDS_ERROR * np.abs(sub.beta) * np.minimum(at.odds, 1e100) for at in work[3:]]
    a = work.lo + _reach(work.at_lo.Z - work.lo, error[0], lowest, highest)
    b = work.hi - _reach(work.hi - work.at_hi.Z, error[1], lowest, highest)
    return a, b


def _reach(gap: Array, noise: Array, lowest: Array, highest: Array) -> Array:
    """How far from an end the nearest root can be, going inwards.

    Args:
        gap: by how much the map runs ahead of the point at the end, going inwards; a positive one is closed at a rate
            of 1 - slope, a negative one at slope - 1.
        noise: rounding error of the gap.
        lowest, highest: bounds on the slope.
    """
    rate = np.where(gap > 0, 1.0 - lowest, highest - 1.0) + _SLOPE_MARGIN
    with np.errstate(divide="ignore", invalid="ignore"):
        reach = np.where(rate > 0, (np.abs(gap) - noise) / rate, np.inf)
    # No bound on the slope, nothing ruled out; both may have overflowed.
    return np.where((np.abs(gap) > noise) & (rate < np.inf), reach, 0.0)


def _slopes(g: Games, work: _Work) -> tuple[Array, Array]:
    """Bounds on the slope of the map over each interval, from its ends."""
    scale = np.abs(g.beta * g.delta)[work.game]
    # Orient dt/dc so that it is positive, and c so that `first` is the end with the smaller c.
    swap = g.delta[work.game] > 0
    first = Reply(*(np.where(swap, h, low) for low, h in zip(work.at_lo, work.at_hi, strict=True)))
    last = Reply(*(np.where(swap, low, h) for low, h in zip(work.at_lo, work.at_hi, strict=True)))
    up = g.d[work.game] > 0
    with np.errstate(over="ignore", invalid="ignore"):
        small, large = 1.0 - first.hazard_error, 1.0 + last.hazard_error
        least = np.where(
            up,
            small * first.back_hazard - large * last.stand_hazard,
            small * first.stand_hazard - large * last.back_hazard,
        )
        most = np.where(
            up,
            large * last.back_hazard - small * first.stand_hazard,
            large * last.stand_hazard - small * first.back_hazard,
        )
        odds = np.sort(np.stack([work.at_lo.odds, work.at_hi.odds]), axis=0)
        lowest = scale * odds[0] * np.maximum(least, 0.0) * work.at_hi.spread
        highest = scale * odds[1] * np.maximum(most, 0.0) * work.at_lo.spread
    unbounded = np.isnan(highest) | (odds[1] > _ODDS_CUT_OFF)
    return np.nan_to_num(lowest), np.where(unbounded, np.inf, highest)


def _decided(work: _Work, lowest: Array, highest: Array) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Which intervals hold at most one root, and which of those hold one."""
    flat, steep = highest < 1.0 - _SLOPE_MARGIN, lowest > 1.0 + _SLOPE_MARGIN
    into, out_of = _signs(work)
    return flat | steep, (flat & into) | (steep & out_of)


def _signs(work: _Work) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether the map crosses the diagonal downwards, or upwards, between the ends.

    A root at the lower end belongs to the interval, one at the upper end to its neighbour.
    """
    into = (work.lo <= work.at_lo.Z) & (work.hi > work.at_hi.Z)
    return into, (work.lo >= work.at_lo.Z) & (work.hi < work.at_hi.Z)


def _undecidable(work: _Work, a: Array, b: Array) -> NDArray[np.bool_]:
    scale = np.maximum(1.0, np.abs(a))
    return (work.hi - work.lo <= _FOLD_WIDTH * scale) | (b - a <= 4e-16 * scale)


def _cut(g: Games, work: _Work, a: Array, b: Array) -> _Work:
    """Cut around what is left of each interval where that is little, in the middle of what is left elsewhere.

    What is cut away is kept as an interval, though proved empty: a root that rounding puts on the other side of a
    cut is then found there.
    """
    little = b - a < _LITTLE * (work.hi - work.lo)
    margin = _MARGIN * (b - a)
    below, above = _split(g, work, np.where(little, np.maximum(a - margin, work.lo), 0.5 * (a + b)))
    inner, beyond = _split(g, above.take(little), np.minimum(b + margin, work.hi)[little])
    pieces = _joined(below, above.take(~little), inner, beyond)
    return pieces.take(pieces.hi > pieces.lo)


def _split(g: Games, work: _Work, z: Array) -> tuple[_Work, _Work]:
    """The two parts of each interval; an end that is split at keeps its value to the last digit."""
    fresh, points = reply(g.take(work.game), z), zip(work.at_lo, work.at_hi, strict=True)
    at_ends = [(np.where(z == work.lo, low, high)) for low, high in points]
    end = (z == work.lo) | (z == work.hi)
    at = Reply(*(np.where(end, old, new) for old, new in zip(at_ends, fresh, strict=True)))
    return _Work(work.game, work.lo, z, work.at_lo, at), _Work(work.game, z, work.hi, at, work.at_hi)


def _joined(*works: _Work) -> _Work:
    replies = [
        Reply(*(np.concatenate(c) for c in zip(*(getattr(w, n) for w in works), strict=True)))
        for n in ("at_lo", "at_hi")
    ]
    return _Work(
        np.concatenate([w.game for w in works]),
        np.concatenate([w.lo for w in works]),
        np.concatenate([w.hi for w in works]),
        *replies,
    )


def _narrowed(g: Games, work: _Work, a: Array, b: Array) -> list[Roots]:
    """The roots of intervals too narrow for the slope bounds: where the map touches the diagonal or crosses it.

    Next to a fold the signs at the ends mean nothing unless they clear rounding. Elsewhere they decide: the map may be
    all but vertical there, or so flat that an end is the root itself.
    """
    z = 0.5 * (a + b)
    sub = g.take(work.game)
    at = reply(sub, z)
    touches = np.abs(at.Z - z) <= np.maximum(_noise(sub, at), 8e-16 * np.maximum(1.0, np.abs(z)))
    fold = np.abs(at.slope - 1.0) < _FOLD_SLOPE
    into, out_of = _signs(work)
    noise = _noise(sub, work.at_lo) + _noise(sub, work.at_hi)
    clear = np.minimum(np.abs(work.at_lo.Z - work.lo), np.abs(work.at_hi.Z - work.hi)) > noise
    change = ~touches & (into | out_of) & (clear | ~fold)
    crossing = work.take(change)
    return [
        _plain(work.game[touches], z[touches], at.slope[touches], fold[touches]),
        _polished(g.take(crossing.game), crossing.game, crossing.lo, crossing.hi, out_of[change]),
    ]


def _merge(g: Games, found: Roots) -> Roots:
    """Drop what was met twice: a tangency beside another root, and a root at the end of an interval found inside too."""
    beside = np.zeros(len(found.z), dtype=bool)
    same = np.diff(found.game) == 0
    beside[1:] = same & _twins(g, found)
    if found.fold.any():
        close = same & (np.diff(found.z) < _MERGE)
        beside[1:] |= close & found.fold[1:]
        beside[:-1] |= close & found.fold[:-1] & ~found.fold[1:]
    return _pick(found, ~beside) if beside.any() else found


def _twins(g: Games, found: Roots) -> NDArray[np.bool_]:
    """Neighbours at which the map crosses the diagonal downwards, no further apart than rounding.

    Between two such roots there must be one at which it crosses upwards, so they are one. A map that is flat in
    doubles, as where barWA and bara lie 1e7 apart, gave most of them: its ends are the root, and so is what lies between.
    """
    out = np.zeros(max(len(found.z) - 1, 0), dtype=bool)
    flat = found.slope < 1.0
    pair = np.flatnonzero((np.diff(found.game) == 0) & flat[1:] & flat[:-1])
    if len(pair):
        first, second = (g.take(found.game[i]) for i in (pair, pair + 1))
        noise = _noise(first, reply(first, found.z[pair])) + _noise(second, reply(second, found.z[pair + 1]))
        scale = np.maximum(1.0, np.abs(found.z[pair]))
        out[pair] = found.z[pair + 1] - found.z[pair] <= np.minimum(noise, _TWINS) + 8e-16 * scale
    return out


def _noise(g: Games, at: Reply) -> Array:
    """Rounding error to expect in Z; that of the odds grows with their logarithm, and with the error of x."""
    odds = np.clip(at.odds, 1e-300, 1e100)
    return at.jitter + 4e-16 * (np.abs(g.base) + np.abs(g.beta) * odds * (1.0 + np.abs(np.log(odds))))


def polish(g: Games, lo: Array, hi: Array, z: Array, upward: NDArray[np.bool_]) -> tuple[Array, Array, Array]:
    """Newton's iteration on Z(z) - z, kept inside a bracket that shrinks at every step.

    Each bracket holds one root.

    Args:
        g: the games.
        lo, hi: the bracket.
        z: a point in it to start from.
        upward: whether Z crosses the diagonal upwards at the root. On a step the slope at a point does not tell.

    Returns:
        The roots, the slope of Z there, and by how much Z missed the diagonal at the last point looked at.
    """
    z, lo, hi = z.copy(), lo.copy(), hi.copy()
    slope, last = np.empty_like(z), np.full(len(z), np.inf)
    live = np.arange(len(z))
    for step in range(_MAX_NEWTON):
        if not len(live):
            break
        sub, now = g.take(live), z[live]
        at = reply(sub, now)
        slope[live] = at.slope
        gap = at.Z - now
        right = (gap > 0) ^ upward[live]
        left_end, right_end = np.where(right, now, lo[live]), np.where(right, hi[live], now)
        lo[live], hi[live] = left_end, right_end
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            new = now + gap / (1.0 - at.slope)
        # Halve where Newton would leave the bracket, or has not halved the error.
        bad = ~((new >= left_end) & (new <= right_end)) | (new == now) | (np.abs(gap) > 0.5 * last[live])
        bad |= step > _PATIENCE and step % 2 == 0
        # What no longer halves next to its rounding error has no digits left to gain.
        noise = _noise(sub, at)
        there = np.abs(gap) <= np.where(np.abs(gap) > 0.5 * last[live], _STUCK * noise, noise)
        last[live] = np.abs(gap)
        new[bad] = 0.5 * (left_end + right_end)[bad]
        z[live] = np.where(there, now, new)
        live = live[~there & (np.abs(new - now) > 4e-16 * np.maximum(1.0, np.abs(new)))]
    return z, slope, last
