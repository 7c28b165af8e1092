"""Likelihood and equilibrium constraint as functions of coefficients and equilibria together, to second order.

Per game the variables are the seven payoffs and z, with Pr(resist) = Phi(z). With o = b/h the odds of backing down::

    F = z - barWB + CB (1 + o) - VB o = 0                       (equilibrium: z is its own best reply)
    L = sq log(1-g) + cd log g + sf log h + bd log b + cd log Phi(-z) + (sf + bd) log Phi(z)

Both depend on A's payoffs through x = SA + (SA - VA) r - barWA and y = SA + (SA - VA) r - bara, r = (1-p)/p.
Everything else is the chain rule. Source of the constrained form: Su & Judd (2012), Econometrica 80:2213-2230;
Crisman-Cox & Gibilisco (2019).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr

from demarche.weigh.choice import Masses, masses
from demarche.weigh.design import Design
from demarche.weigh.normal import Array, log_pdf
from demarche.weigh.payoffs import PAYOFFS

_X, _Y, _CB, _WB, _VB, _Z = range(6)
_SA8, _VA8, _CB8, _WA8, _WB8, _A8, _VB8, _Z8 = range(8)


class Jet(NamedTuple):
    """A quantity per game with its gradient and Hessian in the seven payoffs and z."""

    value: Array
    gradient: Array
    hessian: Array


class Stack(NamedTuple):
    """All covariates side by side, and which payoff each belongs to."""

    matrix: Array
    owner: NDArray[np.intp]


def stack(design: Design) -> Stack:
    """The covariates of all payoffs as one matrix, in the order of the coefficients."""
    owner = np.concatenate([np.full(design.blocks[n].shape[1], i) for i, n in enumerate(PAYOFFS)])
    return Stack(np.concatenate([design.blocks[n] for n in PAYOFFS], axis=1), owner.astype(np.intp))


def payoff_table(design: Design, theta: Array) -> Array:
    """Payoffs of every game, one column each."""
    return np.stack([design.payoff(n, theta) for n in PAYOFFS], axis=1)


class _Ratio(NamedTuple):
    """r = (1 - p)/p and its derivatives in z."""

    r: Array
    r1: Array
    r2: Array


def _ratio(z: Array) -> _Ratio:
    low = log_ndtr(z)
    r1 = -np.exp(np.minimum(log_pdf(z) - 2.0 * low, 300.0))
    return _Ratio(np.exp(np.minimum(log_ndtr(-z) - low, 300.0)), r1, -r1 * (z + 2.0 * np.exp(log_pdf(z) - low)))


def jets(payoffs: Array, z: Array, counts: Array) -> tuple[Jet, Jet]:
    """Log-likelihood L and constraint F of every game.

    Args:
        payoffs: one row per game, columns in the order of `PAYOFFS`.
        z: probit of Pr(resist) per game.
        counts: sq, cd, sf, bd.
    """
    sa, va, _, wa, _, a, _ = payoffs.T
    ratio = _ratio(z)
    c = sa + (sa - va) * ratio.r
    m = masses(c - wa, c - a)
    chain, curve = _chain(sa - va, ratio, len(z)), _curve(sa - va, ratio, len(z))
    likelihood = _likelihood(m, c - wa, c - a, z, counts)
    constraint = _constraint(m, payoffs, z)
    return _to_payoffs(likelihood, chain, curve), _to_payoffs(constraint, chain, curve)


def _chain(gap: Array, ratio: _Ratio, n: int) -> Array:
    chain = np.zeros((n, 6, 8))
    for row in (_X, _Y):
        chain[:, row, _SA8] = 1.0 + ratio.r
        chain[:, row, _VA8] = -ratio.r
        chain[:, row, _Z8] = gap * ratio.r1
    chain[:, _X, _WA8] = chain[:, _Y, _A8] = -1.0
    chain[:, _CB, _CB8] = chain[:, _WB, _WB8] = chain[:, _VB, _VB8] = chain[:, _Z, _Z8] = 1.0
    return chain


def _curve(gap: Array, ratio: _Ratio, n: int) -> Array:
    curve = np.zeros((n, 8, 8))
    curve[:, _SA8, _Z8] = curve[:, _Z8, _SA8] = ratio.r1
    curve[:, _VA8, _Z8] = curve[:, _Z8, _VA8] = -ratio.r1
    curve[:, _Z8, _Z8] = gap * ratio.r2
    return curve


def _to_payoffs(jet: Jet, chain: Array, curve: Array) -> Jet:
    gradient = np.einsum("di,dij->dj", jet.gradient, chain)
    hessian = np.matmul(chain.transpose(0, 2, 1), np.matmul(jet.hessian, chain))
    hessian += (jet.gradient[:, _X] + jet.gradient[:, _Y])[:, None, None] * curve
    return Jet(jet.value, gradient, hessian)


def _likelihood(m: Masses, x: Array, y: Array, z: Array, counts: Array) -> Jet:
    sq, cd, sf, bd = counts.T
    yes = sf + bd
    log_yes, log_no = log_ndtr(z), log_ndtr(-z)
    value = sq * m.log_none + cd * m.log_any + sf * m.log_stand + bd * m.log_back
    gradient, hessian = np.zeros((len(z), 6)), np.zeros((len(z), 6, 6))
    gradient[:, _X], gradient[:, _Y] = sq * m.lx, sq * m.ly
    hessian[:, _X, _X], hessian[:, _Y, _Y] = -sq * m.lx * (m.lx + x), -sq * m.ly * (m.ly + y)
    for n, first, second in ((cd, m.any1, m.any2), (sf, m.stand1, m.stand2), (bd, m.back1, m.back2)):
        gradient[:, _X] += n * first[0]
        gradient[:, _Y] += n * first[1]
        hessian[:, _X, _X] += n * (second[0] - first[0] ** 2)
        hessian[:, _X, _Y] += n * (second[1] - first[0] * first[1])
        hessian[:, _Y, _Y] += n * (second[2] - first[1] ** 2)
    hessian[:, _Y, _X] = hessian[:, _X, _Y]
    up, down = np.exp(log_pdf(z) - log_yes), np.exp(log_pdf(z) - log_no)
    gradient[:, _Z] = yes * up - cd * down
    hessian[:, _Z, _Z] = -yes * up * (z + up) - cd * down * (down - z)
    return Jet(value + yes * log_yes + cd * log_no, gradient, hessian)


def _constraint(m: Masses, payoffs: Array, z: Array) -> Jet:
    cb, wb, vb = payoffs[:, 2], payoffs[:, 4], payoffs[:, 6]
    odds = np.exp(np.clip(m.log_back - m.log_stand, -300.0, 300.0))
    l1 = [m.back1[i] - m.stand1[i] for i in (0, 1)]
    pairs = ((0, 0, 0), (0, 1, 1), (1, 1, 2))
    l2 = [m.back2[k] - m.stand2[k] - m.back1[i] * m.back1[j] + m.stand1[i] * m.stand1[j] for i, j, k in pairs]
    first = [odds * v for v in l1]
    second = [odds * (v + l1[i] * l1[j]) for v, (i, j, _) in zip(l2, pairs, strict=True)]
    gradient, hessian = np.zeros((len(z), 6)), np.zeros((len(z), 6, 6))
    gap = cb - vb
    gradient[:, _X], gradient[:, _Y] = gap * first[0], gap * first[1]
    gradient[:, _CB], gradient[:, _WB], gradient[:, _VB], gradient[:, _Z] = 1.0 + odds, -1.0, -odds, 1.0
    for v, (i, j, _) in zip(second, pairs, strict=True):
        hessian[:, i, j] = hessian[:, j, i] = gap * v
    for i in (_X, _Y):
        hessian[:, i, _CB] = hessian[:, _CB, i] = first[i]
        hessian[:, i, _VB] = hessian[:, _VB, i] = -first[i]
    return Jet(z - wb + cb * (1.0 + odds) - vb * odds, gradient, hessian)


def assemble_gradient(s: Stack, local: Array) -> Array:
    """Derivatives in each coefficient, per game: shape (games, coefficients)."""
    return np.asarray(s.matrix * local[:, s.owner])


def assemble_hessian(s: Stack, local: Array) -> Array:
    """Sum over games of the Hessian in the coefficients, from that in the payoffs (games, 7, 7)."""
    k = s.matrix.shape[1]
    out = np.empty((k, k))
    spans = [np.flatnonzero(s.owner == i) for i in range(len(PAYOFFS))]
    for i, rows in enumerate(spans):
        for j, columns in enumerate(spans[i:], start=i):
            if len(rows) and len(columns):
                block = s.matrix[:, rows].T @ (local[:, i, j, None] * s.matrix[:, columns])
                out[np.ix_(rows, columns)] = block
                out[np.ix_(columns, rows)] = block.T
    return out
