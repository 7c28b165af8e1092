"""Covariances of the estimates: model-based, sandwich, by cluster.

For nested pseudo-likelihood the estimate solves s(theta, P) = 0 and P = Psi(theta, P) together, so that

    V = A^-1 Omega A^-T,   A = Omega + Omega_tp (I - J_p)^-1 J_t,

with Omega the information in theta, Omega_tp that between theta and the expectations P, and J_p = dPsi/dP',
J_t = dPsi/dtheta'. J_p has its rows over outputs; the reference implementation (sigInt 0.2.0) uses its transpose,
which made its standard errors too small (median ratio to a bootstrap 0.83; here about 1).
Source: Aguirregabiria & Mira (2007), Econometrica 75:1-53, proposition 2.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.special import log_ndtr, ndtr

from demarche.weigh.choice import challenger, indices_a, indices_b, masses, responder, rows_a, rows_b
from demarche.weigh.constrained import Reduced
from demarche.weigh.design import Design
from demarche.weigh.normal import Array, log_pdf
from demarche.weigh.pseudo import Beliefs, quadratic


class PseudoInformation(NamedTuple):
    """Information of the pseudo-likelihood and what couples it to the expectations."""

    theta: Array  # Omega
    couple: Array  # Omega_tp, shape (coefficients, games, 2)
    jacobian_theta: Array  # J_t, shape (games, 2, coefficients)
    jacobian_p: Array  # J_p, shape (games, 2, 2)
    scores: Array  # of theta, per game


def pseudo_information(design: Design, theta: Array, beliefs: Beliefs) -> PseudoInformation:
    """Expected information of the pseudo-likelihood at given coefficients and expectations."""
    at_a, at_b = indices_a(design), indices_b(design)
    in_x, in_y, offset = rows_a(design, beliefs.resist)
    in_u, offset_u = rows_b(design, beliefs.stand)
    x, y, u = in_x @ theta[at_a] + offset[0], in_y @ theta[at_a] + offset[1], in_u @ theta[at_b] + offset_u
    m = masses(x, y)
    a = challenger(x, y, design.counts, ndtr(u))
    b = responder(u, design.counts, np.exp(m.log_any))
    n, k = design.games, len(theta)
    sa, va, cb, vb = (design.payoff(name, theta) for name in ("SA", "VA", "CB", "VB"))
    c_p, u_q = -(sa - va) / beliefs.resist**2, -(vb - cb) / beliefs.stand**2
    information = np.zeros((k, k))
    information[np.ix_(at_a, at_a)] = quadratic(in_x, in_y, a.expected)
    information[np.ix_(at_b, at_b)] = in_u.T @ (b.expected[:, None] * in_u)
    couple, to_theta, to_p = np.zeros((k, n, 2)), np.zeros((n, 2, k)), np.zeros((n, 2, 2))
    row_x, row_y = a.expected[:, 0].sum(axis=1) * c_p, a.expected[:, 1].sum(axis=1) * c_p
    couple[at_a, :, 0] = (in_x * row_x[:, None] + in_y * row_y[:, None]).T
    couple[at_b, :, 1] = (in_u * (b.expected * u_q)[:, None]).T
    density = np.exp(log_pdf(u))
    spread = np.exp(m.log_stand + m.log_back - 2.0 * np.logaddexp(m.log_stand, m.log_back))
    q_x, q_y = (spread * (m.stand1[i] - m.back1[i]) for i in (0, 1))
    to_theta[:, 0, at_b] = density[:, None] * in_u
    to_theta[:, 1, at_a] = q_x[:, None] * in_x + q_y[:, None] * in_y
    to_p[:, 0, 1], to_p[:, 1, 0] = density * u_q, (q_x + q_y) * c_p
    scores = np.zeros((n, k))
    scores[:, at_a] = in_x * a.score[:, :1] + in_y * a.score[:, 1:]
    scores[:, at_b] = in_u * b.score[:, None]
    return PseudoInformation(information, couple, to_theta, to_p, scores)


def nested_bread(info: PseudoInformation) -> Array:
    """A of the module's docstring."""
    eye = np.eye(2)
    solved = np.linalg.solve(eye - info.jacobian_p, info.jacobian_theta)
    return np.asarray(info.theta + np.einsum("kdi,dij->kj", info.couple, solved))


def pseudo_covariance(info: PseudoInformation, cluster: NDArray[np.intp] | None, kind: str) -> Array:
    """Covariance of the two-step estimate, its first stage taken as known."""
    bread = _inverse(info.theta)
    return bread if kind == "model" else np.asarray(bread @ meat(info.scores, cluster) @ bread)


def nested_covariance(info: PseudoInformation, cluster: NDArray[np.intp] | None, kind: str) -> Array:
    """Covariance of the nested pseudo-likelihood estimate."""
    bread = _inverse(nested_bread(info))
    middle = info.theta if kind == "model" else meat(info.scores, cluster)
    return np.asarray(bread @ middle @ bread.T)


def likelihood_covariance(at: Reduced, cluster: NDArray[np.intp] | None, kind: str) -> Array:
    """Covariance of the maximum likelihood estimate, from the likelihood along the equilibria."""
    bread = _inverse(-at.hessian)
    return bread if kind == "model" else np.asarray(bread @ meat(at.scores, cluster) @ bread)


def two_step_covariance(info: PseudoInformation, first_stage: Array) -> Array:
    """Covariance of the two-step estimate with the sampling error of the first stage.

    Args:
        info: information at the estimate.
        first_stage: covariance of the expectations, ordered (games, 2, games, 2).

    Source: Murphy & Topel (1985), Journal of Business & Economic Statistics 3:370-379.
    """
    bread = _inverse(info.theta)
    middle = np.einsum("kdi,diej,lej->kl", info.couple, first_stage, info.couple, optimize=True)
    return np.asarray(bread + bread @ middle @ bread)


def meat(scores: Array, cluster: NDArray[np.intp] | None) -> Array:
    """Outer product of scores, summed within clusters first."""
    if cluster is not None:
        sums = np.zeros((int(cluster.max()) + 1, scores.shape[1]))
        np.add.at(sums, cluster, scores)
        scores = sums
    return np.asarray(scores.T @ scores)


def _inverse(matrix: Array) -> Array:
    scale = 1.0 / np.sqrt(np.maximum(np.abs(np.diag(matrix)), 1e-300))
    scaled = matrix * scale[:, None] * scale
    try:
        inverse = np.linalg.inv(scaled)
    except np.linalg.LinAlgError:
        inverse = np.full_like(matrix, np.nan)
    return np.asarray(inverse * scale[:, None] * scale)


def outcome_shares(x: Array, y: Array, u: Array) -> Array:
    """Probabilities of sq, cd, sf, bd from the indices."""
    m = masses(x, y)
    yes, no = log_ndtr(u), log_ndtr(-u)
    return np.asarray(np.exp(np.stack([m.log_none, m.log_any + no, m.log_stand + yes, m.log_back + yes], axis=1)))
