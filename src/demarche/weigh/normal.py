"""The two bivariate normal masses that the signalling game rests on, safe in the tails.

With x = c - barWA and y = c - bara, A challenges when it would gain by standing firm or by backing down::

    h(x, y) = P(e1 > x, e1 - x > e2 - y)      challenges and would stand firm
    b(x, y) = P(e2 > y, e2 - y > e1 - x)      challenges and would back down
    g(x, y) = h + b = 1 - Phi(x) Phi(y)       challenges

h is Phi2(d/sqrt 2, -x; 1/sqrt 2) with d = y - x = barWA - bara, and Plackett's identity gives it as a sum of
two positive terms, so nothing cancels and the relative error stays at rounding level::

    h = Phi(X) Phi(Y) + (1/2 pi) int_0^{pi/4} exp(-(X^2 + Y^2 - 2 X Y sin t) / (2 cos^2 t)) dt

b is the same with the two ends exchanged; it is never taken as g - h. Far out, where both x and y are large,
the scaled form with Mills' ratio R(k) = (1 - Phi(k)) / phi(k) is used::

    h = phi(x) [R(x) Phi(y) + phi(y) int_0^{pi/4} (1 - k R(k)) dt],  k = x cos t + y sin t

Source of the game: Lewis & Schultz (2003), Political Analysis 11:345-367; of the equations: Crisman-Cox &
Gibilisco (2019), PSRM, doi 10.1017/psrm.2019.58. Plackett (1954), Biometrika 41:351-360.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import erfcx, log_ndtr, ndtr

Array = NDArray[np.float64]

_SQRT2 = float(np.sqrt(2.0))
_LOG_SQRT_2PI = float(0.5 * np.log(2.0 * np.pi))
_SQRT_HALF_PI = float(np.sqrt(0.5 * np.pi))

# Gauss-Legendre nodes by the largest of |X|, |Y|, |x|, |y|. Largest relative error of h against 300 nodes on
# 60,000 random points: 16 nodes 2e-14 within 6; 32 nodes 1e-13 within 12; 96 nodes 4e-13 within 20.
_NEAR, _MIDDLE = 6.0, 12.0
_NODES = {"near": 16, "middle": 32, "far": 96}
# Beyond this both arguments are in the upper tail and the scaled form takes over.
_SCALED_FROM = 5.0
# Points times nodes should stay in the second-level cache.
_CHUNK = 8192
# Relative error of the hazards (that of h and b, rounded up), and whence they take the scaled form.
_HAZARD_ERROR, _HAZARD_SCALED_FROM = 1e-12, 20.0
# The difference of the hazards is d to a relative error of 1e-8 from here on; below this d it is linear in d to 1e-5,
# and is taken at the other, where subtracting loses no more than 1e-4 of it.
_GAP_IS_D_FROM, _SMALL_D, _UNIT_D = 1e4, 1e-6, 1e-4
# Phi saturates in double precision long before this.
_LOW, _HIGH = -40.0, 1e100


def _rule(n: int) -> tuple[Array, Array, Array]:
    nodes, weights = np.polynomial.legendre.leggauss(n)
    angle = (nodes + 1.0) * np.pi / 8.0
    inverse = 1.0 / (2.0 * np.cos(angle) ** 2)
    return -inverse, 2.0 * np.sin(angle) * inverse, weights / 16.0


_RULES = {name: _rule(n) for name, n in _NODES.items()}
_ANGLES = (np.polynomial.legendre.leggauss(24)[0] + 1.0) * np.pi / 8.0
_ANGLE_WEIGHTS = np.polynomial.legendre.leggauss(24)[1] * np.pi / 8.0


class Contest(NamedTuple):
    """Logarithms of h and b, and the log odds h : b, at each point."""

    log_stand: Array
    log_back: Array
    log_odds: Array


def log_pdf(x: Array) -> Array:
    """Log of the standard normal density."""
    return -0.5 * x * x - _LOG_SQRT_2PI


def pdf(x: Array) -> Array:
    """Standard normal density."""
    return np.exp(log_pdf(x))


def contest(x: Array, y: Array, d: Array | None = None) -> Contest:
    """Log masses of standing firm and backing down among challenges (module docstring, h and b).

    Args:
        x: c - barWA, any finite value or +-inf.
        y: c - bara.
        d: y - x where it is known more exactly than by the subtraction (c may be astronomically large).
    """
    d = y - x if d is None else d
    if len(x) > 2 * _CHUNK:
        pieces = [slice(i, i + _CHUNK) for i in range(0, len(x), _CHUNK)]
        parts = [contest(x[p], y[p], d[p]) for p in pieces]
        return Contest(*(np.concatenate(columns) for columns in zip(*parts, strict=True)))
    x, y = np.clip(x, _LOW, _HIGH), np.clip(y, _LOW, _HIGH)
    size = np.maximum(np.maximum(np.abs(x), np.abs(y)), np.abs(d) / _SQRT2)
    worst = float(size.max(initial=0.0))
    if worst <= _NEAR:
        return _direct(x, y, d, "near")
    if worst <= _MIDDLE:
        return _direct(x, y, d, "middle")
    return _mixed(x, y, d, size)


def _mixed(x: Array, y: Array, d: Array, size: Array) -> Contest:
    out = Contest(np.empty_like(x), np.empty_like(x), np.empty_like(x))
    scaled = (size > _NEAR) & (np.minimum(x, y) > _SCALED_FROM)
    far = (size > _MIDDLE) & ~scaled
    for mask, form in ((~scaled & ~far, _middle), (far, _logged), (scaled, _scaled)):
        index = np.flatnonzero(mask)
        if len(index):
            for whole, part in zip(out, form(x[index], y[index], d[index]), strict=True):
                whole[index] = part
    return out


def _middle(x: Array, y: Array, d: Array) -> Contest:
    return _direct(x, y, d, "middle")


def _plackett(u: Array, v: Array, rule: str) -> Array:
    quadratic, cross, weights = _RULES[rule]
    exponent = np.multiply.outer(u * u + v * v, quadratic)
    exponent += np.multiply.outer(u * v, cross)
    np.exp(exponent, out=exponent)
    return np.asarray(exponent @ weights)


def _direct(x: Array, y: Array, d: Array, rule: str) -> Contest:
    u = d / _SQRT2
    stand = np.log(ndtr(u) * ndtr(-x) + _plackett(u, -x, rule))
    back = np.log(ndtr(-u) * ndtr(-y) + _plackett(-u, -y, rule))
    return Contest(stand, back, stand - back)


def _logged(x: Array, y: Array, d: Array) -> Contest:
    u = np.clip(d / _SQRT2, -1e6, 1e6)
    stand, back = _log_mass(u, -x), _log_mass(-u, -y)
    return Contest(stand, back, stand - back)


def _log_mass(u: Array, v: Array) -> Array:
    quadratic, cross, weights = _RULES["far"]
    exponent = np.multiply.outer(u * u + v * v, quadratic) + np.multiply.outer(u * v, cross)
    top = exponent.max(axis=-1)
    plackett = top + np.log(np.exp(exponent - top[..., None]) @ weights)
    return np.asarray(np.logaddexp(log_ndtr(u) + log_ndtr(v), plackett))


def _scaled(x: Array, y: Array, d: Array) -> Contest:
    first, second = np.log(_over_density(x, y)), np.log(_over_density(y, x))
    return Contest(log_pdf(x) + first, log_pdf(y) + second, 0.5 * d * (x + y) + first - second)


def _over_density(x: Array, y: Array) -> Array:
    """h over phi(x), for x and y both in the upper tail."""
    k = np.multiply.outer(x, np.cos(_ANGLES)) + np.multiply.outer(y, np.sin(_ANGLES))
    return np.asarray(mills(x) * ndtr(y) + pdf(y) * (_one_minus_k_mills(k) @ _ANGLE_WEIGHTS))


def hazards(x: Array, y: Array, mass: Contest) -> tuple[Array, Array, Array]:
    """The hazards phi(x) Phi(y) / h and phi(y) Phi(x) / b, and a bound on their relative error.

    Far out the logarithms are of the size of x^2 and their differences have no digits left; there the density is
    divided out before, not after.
    """
    x, y = np.clip(x, _LOW, _HIGH), np.clip(y, _LOW, _HIGH)
    with np.errstate(over="ignore", invalid="ignore", under="ignore"):
        stand = np.exp(np.minimum(log_pdf(x) + log_ndtr(y) - mass.log_stand, 709.0))
        back = np.exp(np.minimum(log_pdf(y) + log_ndtr(x) - mass.log_back, 709.0))
        error = _HAZARD_ERROR + 4e-16 * (x * x + y * y)
    far = np.flatnonzero(np.minimum(x, y) > _HAZARD_SCALED_FROM)
    if len(far):
        stand[far] = ndtr(y[far]) / _over_density(x[far], y[far])
        back[far] = ndtr(x[far]) / _over_density(y[far], x[far])
        error[far] = _HAZARD_ERROR
    return stand, back, error


def hazard_gap(x: Array, d: Array, gap: Array) -> Array:
    """The difference of the two hazards (backing down less standing firm), where subtracting them loses it.

    Far out each hazard is of the size of its argument, and the difference tends to d; for a small d it is linear in it.

    Args:
        x: c - barWA.
        d: y - x.
        gap: the difference as subtracted.
    """
    far = np.minimum(x, x + d) > _GAP_IS_D_FROM
    if far.any():
        gap = np.where(far, d, gap)
    near = np.flatnonzero((np.abs(d) < _SMALL_D) & (d != 0) & ~far)
    if len(near):
        at, step = np.maximum(x[near], _LOW), np.full(len(near), _UNIT_D)
        stand, back, _ = hazards(at, at + step, contest(at, at + step, step))
        gap = gap.copy()
        gap[near] = (back - stand) * (d[near] / _UNIT_D)
    return gap


def mills(x: Array) -> Array:
    """Mills' ratio (1 - Phi(x)) / phi(x)."""
    return np.asarray(_SQRT_HALF_PI * erfcx(x / _SQRT2))


def _one_minus_k_mills(k: Array) -> Array:
    # 1 - k R(k) ~ 1/k^2 loses digits to cancellation for large k; the series is exact to 1e-13 from 40 on.
    with np.errstate(over="ignore", divide="ignore"):
        inverse = 1.0 / np.maximum(k * k, 1.0)
    series = inverse * (1.0 - inverse * (3.0 - inverse * (15.0 - 105.0 * inverse)))
    return np.where(k > 40.0, series, 1.0 - k * mills(np.minimum(k, 40.0)))


def log_both_below(x: Array, y: Array) -> Array:
    """Log of Phi(x) Phi(y): the probability that A does not challenge."""
    return np.asarray(log_ndtr(x) + log_ndtr(y))
