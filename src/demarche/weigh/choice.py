"""Log-likelihood of the two players' choices and its derivatives, given what each expects of the other.

A's part is a function of two indices per game, x = c - barWA and y = c - bara; B's of one, u. Given the expected
probabilities p (B resists) and q (A stands firm) all three are linear in the coefficients::

    x = SA/p - VA (1-p)/p - barWA        u = (barWB - VB) + (VB - CB)/q
    y = SA/p - VA (1-p)/p - bara

    log L = sq log(1-g) + cd log g + sf log h + bd log b + cd log Phi(-u) + (sf + bd) log Phi(u)

Equations: Crisman-Cox & Gibilisco (2019), likelihood; derivatives derived here (text-book part of the docs).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from demarche.weigh.design import Design
from demarche.weigh.normal import Array, contest, log_pdf

_LOG_HALF = float(-0.5 * np.log(2.0))


class Masses(NamedTuple):
    """Logs of 1-g, g, h, b and the first and second derivatives of the last three over their own value.

    First derivatives are pairs (x, y), second ones triples (xx, xy, yy), each divided by the function.
    """

    log_none: Array
    log_any: Array
    log_stand: Array
    log_back: Array
    lx: Array
    ly: Array
    any1: tuple[Array, Array]
    any2: tuple[Array, Array, Array]
    stand1: tuple[Array, Array]
    stand2: tuple[Array, Array, Array]
    back1: tuple[Array, Array]
    back2: tuple[Array, Array, Array]


def masses(x: Array, y: Array) -> Masses:
    """The probabilities of A's choices and their derivatives in (x, y), all through logarithms."""
    mass = contest(x, y)
    log_cdf_x, log_cdf_y = log_ndtr(x), log_ndtr(y)
    log_x, log_y = log_pdf(x), log_pdf(y)
    none = log_cdf_x + log_cdf_y
    with np.errstate(divide="ignore"):
        top = np.logaddexp(mass.log_stand, mass.log_back)
        any_ = np.where(top > -0.7, np.log1p(-np.exp(np.minimum(none, -1e-300))), top)
    stand, back = mass.log_stand, mass.log_back
    # k = phi(u) (1 - Phi(s)) / sqrt 2 with u = (y-x)/sqrt 2, s = (x+y)/sqrt 2: the flow across the diagonal.
    s = (x + y) / np.sqrt(2.0)
    log_k = log_pdf((y - x) / np.sqrt(2.0)) + log_ndtr(-s) + _LOG_HALF
    fx, fy, both = log_x + log_cdf_y, log_y + log_cdf_x, log_x + log_y
    half = 0.5 * (y - x)

    def over(log_f: Array) -> tuple[Array, Array, Array, Array]:
        cap = 300.0
        return tuple(np.exp(np.minimum(v - log_f, cap)) for v in (fx, fy, both, log_k))  # type: ignore[return-value]

    ax, _, ab, ak = over(stand)
    # k_x = half * k - phi(x) phi(y) / 2, k_y = -half * k - phi(x) phi(y) / 2, since u k / sqrt 2 = half k.
    kx, ky = half * ak - 0.5 * ab, -half * ak - 0.5 * ab
    stand1, stand2 = (-ax - ak, ak), (x * ax - kx, kx, ky)
    _, by, bb, bk = over(back)
    kx, ky = half * bk - 0.5 * bb, -half * bk - 0.5 * bb
    back1, back2 = (bk, -by - bk), (kx, ky, y * by - ky)
    gx, gy, gb, _ = over(any_)
    any1, any2 = (-gx, -gy), (x * gx, -gb, y * gy)
    lx, ly = np.exp(np.minimum(log_x - log_cdf_x, 300.0)), np.exp(np.minimum(log_y - log_cdf_y, 300.0))
    return Masses(none, any_, stand, back, lx, ly, any1, any2, stand1, stand2, back1, back2)


class Local(NamedTuple):
    """A's log-likelihood per game with gradient, observed and expected information in (x, y)."""

    value: Array
    score: Array
    observed: Array
    expected: Array


def challenger(x: Array, y: Array, counts: Array, resist: Array) -> Local:
    """A's part of the likelihood, per game.

    Args:
        x, y: the indices.
        counts: sq, cd, sf, bd.
        resist: Pr(B resists), for the expected information (concessions reveal less of A than resistance does).
    """
    m = masses(x, y)
    sq, cd, sf, bd = counts.T
    value = sq * m.log_none + cd * m.log_any + sf * m.log_stand + bd * m.log_back
    firsts = ((m.lx, m.ly), m.any1, m.stand1, m.back1)
    seconds = ((-m.lx * x, m.lx * m.ly, -m.ly * y), m.any2, m.stand2, m.back2)
    gradient = np.zeros((len(x), 2))
    observed = np.zeros((len(x), 2, 2))
    expected = np.zeros((len(x), 2, 2))
    plays = counts.sum(axis=1)
    yes = np.exp(m.log_stand) * resist, np.exp(m.log_back) * resist
    shares = (np.exp(m.log_none), np.exp(m.log_any) * (1.0 - resist), *yes)
    for n, share, (fx, fy), (fxx, fxy, fyy) in zip((sq, cd, sf, bd), shares, firsts, seconds, strict=True):
        gradient[:, 0] += n * fx
        gradient[:, 1] += n * fy
        expect = plays * share
        for i, j, second, outer in ((0, 0, fxx, fx * fx), (0, 1, fxy, fx * fy), (1, 1, fyy, fy * fy)):
            observed[:, i, j] -= n * (second - outer)
            expected[:, i, j] += expect * outer
    observed[:, 1, 0], expected[:, 1, 0] = observed[:, 0, 1], expected[:, 0, 1]
    return Local(value, gradient, observed, expected)


class LocalB(NamedTuple):
    """B's log-likelihood per game with score, observed and expected information in u."""

    value: Array
    score: Array
    observed: Array
    expected: Array


def responder(u: Array, counts: Array, challenge: Array) -> LocalB:
    """B's part of the likelihood: a probit on challenges.

    Args:
        u: the index; Pr(resist) = Phi(u).
        counts: sq, cd, sf, bd.
        challenge: Pr(A challenges), for the expected information.
    """
    _, cd, sf, bd = counts.T
    yes = sf + bd
    log_yes, log_no, log_f = log_ndtr(u), log_ndtr(-u), log_pdf(u)
    up, down = np.exp(log_f - log_yes), np.exp(log_f - log_no)
    value = yes * log_yes + cd * log_no
    score = yes * up - cd * down
    observed = yes * up * (u + up) + cd * down * (down - u)
    return LocalB(value, score, observed, counts.sum(axis=1) * challenge * up * down)


def rows_a(design: Design, resist: Array) -> tuple[Array, Array, Array]:
    """Derivatives of x and of y in A's coefficients at given Pr(resist), and the part of both that is fixed.

    Returns:
        Matrices (games by A's coefficients) for x and for y, in the order SA, VA, barWA, bara, and offsets of
        shape (2, games).
    """
    up, down = 1.0 / resist, (1.0 - resist) / resist
    b = design.blocks
    common = [b["SA"] * up[:, None], b["VA"] * -down[:, None]]
    zero_w, zero_a = np.zeros_like(b["barWA"]), np.zeros_like(b["bara"])
    offset = design.offset["SA"] * up - design.offset["VA"] * down
    in_x = np.concatenate([*common, -b["barWA"], zero_a], axis=1)
    in_y = np.concatenate([*common, zero_w, -b["bara"]], axis=1)
    return in_x, in_y, np.stack([offset - design.offset["barWA"], offset - design.offset["bara"]])


def rows_b(design: Design, stand: Array) -> tuple[Array, Array]:
    """Derivatives of u in B's coefficients (CB, barWB, VB) at given Pr(stand firm), and its fixed part."""
    b, o, inverse = design.blocks, design.offset, 1.0 / stand
    rest = (1.0 - stand) * inverse
    matrix = np.concatenate([b["CB"] * -inverse[:, None], b["barWB"], b["VB"] * rest[:, None]], axis=1)
    return matrix, o["barWB"] + o["VB"] * rest - o["CB"] * inverse


def indices_a(design: Design) -> NDArray[np.intp]:
    """Positions of A's coefficients in the whole vector, in the order of `rows_a`."""
    return _positions(design, ("SA", "VA", "barWA", "bara"))


def indices_b(design: Design) -> NDArray[np.intp]:
    """Positions of B's coefficients in the whole vector, in the order of `rows_b`."""
    return _positions(design, ("CB", "barWB", "VB"))


def _positions(design: Design, names: tuple[str, ...]) -> NDArray[np.intp]:
    parts = [np.arange(design.where[n].start, design.where[n].stop) for n in names]
    return np.concatenate(parts)
