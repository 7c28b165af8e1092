"""Text-book signalling games with closed solutions: the two-type bluff, sunk costs, cheap talk, and beer-quiche.

They are here to be taught with, and to hold the larger solver to known answers.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from demarche.errors import PayoffError


@dataclass(frozen=True, slots=True)
class Bluff:
    """The mixed equilibrium of the two-type bluffing game.

    Args:
        resist: Pr(B resists a challenge).
        bluff: Pr(the weak type of A challenges).
        posterior: B's belief that A is strong, after a challenge.
        challenge: Pr(A challenges), both types together.
        bluffing: whether the weak type bluffs with a probability strictly between 0 and 1.
    """

    resist: float
    bluff: float
    posterior: float
    challenge: float
    bluffing: bool


def two_type_bluff(
    *, strong: float, prize: float, audience: float, loss: float, gain: float, sunk: float = 0.0
) -> Bluff:
    """A threat by a type that means it or by one that does not.

    A is strong with probability `strong` and then challenges and stands firm; if weak it may challenge, and must
    back down when resisted. B, challenged, concedes for 0, or resists: it then loses `loss` against the strong type
    and gains `gain` from the weak one's backing down. The weak type wins `prize` if B concedes and pays `audience` if
    it has to back down; a challenge costs `sunk` whatever follows.

    In the mixed equilibrium B resists so often that the weak type is indifferent, (1 - r) prize - r audience = sunk,
    and the weak type bluffs so often that B is: posterior = gain / (gain + loss).

    Args:
        strong: Pr(A is strong), in (0, 1).
        prize: of a concession, to A; positive.
        audience: what the weak type pays for backing down; not negative.
        loss: of B against the strong type; positive.
        gain: of B from the weak type; positive.
        sunk: what a challenge costs A in any case; from 0 to below `prize`.

    Raises:
        PayoffError: a number outside its range.

    Source: Fearon (1997), Journal of Conflict Resolution 41:68-90, tying hands and sinking costs, with two types.

    >>> from demarche.weigh.textbook import two_type_bluff
    >>> found = two_type_bluff(strong=0.25, prize=2, audience=1, loss=3, gain=2)
    >>> round(found.resist, 6), round(found.bluff, 6), round(found.posterior, 6)
    (0.666667, 0.5, 0.4)
    """
    if not (0 < strong < 1 and prize > 0 and audience >= 0 and loss > 0 and gain > 0 and 0 <= sunk < prize):
        raise PayoffError(
            "The bluffing game needs 0 < strong < 1, prize, loss, gain > 0, audience >= 0, 0 <= sunk < prize."
        )
    wanted = gain / (gain + loss)
    resist = (prize - sunk) / (prize + audience)
    if strong >= wanted:
        # Even if every weak type bluffs, B is too afraid to resist.
        return Bluff(0.0, 1.0, strong, 1.0, False)
    bluff = strong * (1 - wanted) / ((1 - strong) * wanted)
    return Bluff(resist, bluff, wanted, strong + (1 - strong) * bluff, True)


@dataclass(frozen=True, slots=True)
class Partition:
    """An equilibrium of Crawford & Sobel's game of cheap talk.

    Args:
        cuts: the cut points a_0 = 0 < a_1 < ... < a_N = 1; a state is reported as its interval.
        actions: the receiver's action on each report: the interval's middle.
    """

    cuts: tuple[float, ...]
    actions: tuple[float, ...]


def largest_partition(bias: float) -> int:
    """The most intervals that cheap talk can sustain, N(b) = ceil(-1/2 + sqrt(1 + 2/b) / 2).

    Args:
        bias: how far the sender's preferred action lies above the receiver's; positive.

    Source: Crawford & Sobel (1982), Econometrica 50:1431-1451, section 4.

    >>> from demarche.weigh.textbook import largest_partition
    >>> [largest_partition(b) for b in (0.3, 0.1, 0.05, 0.01)]
    [1, 2, 3, 7]
    """
    if not (bias > 0 and math.isfinite(bias)):
        raise PayoffError(f"The bias must be positive and finite, not {bias}; without bias talk can tell all.")
    n = max(1, math.ceil(-0.5 + 0.5 * math.sqrt(1.0 + 2.0 / bias)))
    # Rounding at the edges is settled by the condition itself: 2 N (N - 1) b < 1.
    while n > 1 and 2 * n * (n - 1) * bias >= 1:
        n -= 1
    while 2 * (n + 1) * n * bias < 1:
        n += 1
    return n


def cheap_talk(bias: float, intervals: int | None = None) -> Partition:
    """The partition equilibrium of uniform-quadratic cheap talk with N intervals, a_i = i/N + 2 b i (i - N).

    Args:
        bias: how far the sender's preferred action lies above the receiver's; positive.
        intervals: N; by default the largest possible.

    Raises:
        PayoffError: a bias that is not positive, or more intervals than it can sustain.

    Source: Crawford & Sobel (1982), section 4.
    """
    most = largest_partition(bias)
    n = most if intervals is None else intervals
    if not 1 <= n <= most:
        raise PayoffError(f"With a bias of {bias} an equilibrium has from 1 to {most} intervals, not {n}.")
    cuts = tuple(i / n + 2 * bias * i * (i - n) for i in range(n + 1))
    return Partition(cuts, tuple(0.5 * (a + b) for a, b in itertools.pairwise(cuts)))


@dataclass(frozen=True, slots=True)
class Signalling:
    """A finite signalling game: types send messages, a receiver answers.

    Args:
        prior: probability of each type.
        messages: names of the messages.
        actions: names of the answers.
        sender: payoff of the sender by (type, message, action).
        receiver: payoff of the receiver by (type, message, action).
    """

    prior: Mapping[str, float]
    messages: Sequence[str]
    actions: Sequence[str]
    sender: Mapping[tuple[str, str, str], float]
    receiver: Mapping[tuple[str, str, str], float]


@dataclass(frozen=True, slots=True)
class PureEquilibrium:
    """A pure perfect Bayesian equilibrium: who sends what, and what is answered.

    Args:
        sends: message of each type.
        answers: action after each message.
    """

    sends: tuple[tuple[str, str], ...]
    answers: tuple[tuple[str, str], ...]

    @property
    def pooling(self) -> bool:
        """Whether all types send the same."""
        return len({message for _, message in self.sends}) == 1


def pure_equilibria(game: Signalling) -> tuple[PureEquilibrium, ...]:
    """All pure perfect Bayesian equilibria of a finite signalling game with two answers or more.

    After a message that is sent, the receiver answers best to the types that send it; after one that is not sent, an
    answer is allowed if some belief makes it best. With two answers that is checked at the types themselves and
    where the two answers tie; with more, on the mixtures of two types.

    Source: Fudenberg & Tirole (1991), Game Theory, section 8.2.
    """
    types = tuple(game.prior)
    found = []
    for sent in itertools.product(game.messages, repeat=len(types)):
        sends = dict(zip(types, sent, strict=True))
        for answered in itertools.product(game.actions, repeat=len(game.messages)):
            answers = dict(zip(game.messages, answered, strict=True))
            if _rational(game, sends, answers):
                found.append(PureEquilibrium(tuple(sends.items()), tuple(answers.items())))
    return tuple(found)


def _rational(game: Signalling, sends: Mapping[str, str], answers: Mapping[str, str]) -> bool:
    for kind, message in sends.items():
        now = game.sender[kind, message, answers[message]]
        if any(game.sender[kind, other, answers[other]] > now + 1e-12 for other in game.messages):
            return False
    for message in game.messages:
        senders = [kind for kind, sent in sends.items() if sent == message]
        if senders:
            total = sum(game.prior[kind] for kind in senders)
            beliefs = [{kind: game.prior[kind] / total for kind in senders}]
        else:
            beliefs = _candidate_beliefs(tuple(game.prior))
        if not any(_best(game, message, answers[message], belief) for belief in beliefs):
            return False
    return True


def _candidate_beliefs(types: Sequence[str]) -> list[dict[str, float]]:
    steps = [i / 100 for i in range(101)]
    pairs = itertools.combinations(types, 2)
    return [{kind: 1.0} for kind in types] + [{a: w, b: 1 - w} for a, b in pairs for w in steps]


def _best(game: Signalling, message: str, action: str, belief: Mapping[str, float]) -> bool:
    def worth(answer: str) -> float:
        return sum(weight * game.receiver[kind, message, answer] for kind, weight in belief.items())

    return all(worth(action) >= worth(other) - 1e-12 for other in game.actions)


def beer_quiche(*, strong: float = 0.9) -> Signalling:
    """The breakfast game: a strong or a weak sender has beer or quiche; the receiver duels or not.

    The strong like beer and the weak like quiche (worth 1 to each); being left alone is worth 2 to both; the receiver
    wants to duel the weak only (1 for duelling the weak or sparing the strong).

    Args:
        strong: Pr(the sender is strong).

    Source: Cho & Kreps (1987), Quarterly Journal of Economics 102:179-221, section II.
    """
    likes = {"strong": "beer", "weak": "quiche"}
    sender, receiver = {}, {}
    for kind, message, action in itertools.product(likes, ("beer", "quiche"), ("duel", "spare")):
        sender[kind, message, action] = float(likes[kind] == message) + 2.0 * (action == "spare")
        receiver[kind, message, action] = float((action == "duel") == (kind == "weak"))
    return Signalling({"strong": strong, "weak": 1 - strong}, ("beer", "quiche"), ("duel", "spare"), sender, receiver)


def off_path_range(game: Signalling, equilibrium: PureEquilibrium, action: str) -> tuple[float, float]:
    """How likely an answer to a message that nobody sends must be, for a pooling equilibrium of two answers to hold.

    The ends of the range are the extreme equilibria of its component.

    Args:
        game: with two messages and two answers.
        equilibrium: a pooling one.
        action: the answer whose probability is bounded.

    Raises:
        PayoffError: not a pooling equilibrium of a game with two messages and two answers.
    """
    if not equilibrium.pooling or len(game.messages) != 2 or len(game.actions) != 2:
        raise PayoffError("off_path_range takes a pooling equilibrium of a game with two messages and two answers.")
    sent = equilibrium.sends[0][1]
    other = next(m for m in game.messages if m != sent)
    rest = next(a for a in game.actions if a != action)
    answers = dict(equilibrium.answers)
    low, high = 0.0, 1.0
    for kind in game.prior:
        now = game.sender[kind, sent, answers[sent]]
        at_rest, at_action = game.sender[kind, other, rest], game.sender[kind, other, action]
        # Staying is best while at_rest + q (at_action - at_rest) <= now.
        if at_action < at_rest:
            low = max(low, (at_rest - now) / (at_rest - at_action))
        elif at_action > at_rest:
            high = min(high, (now - at_rest) / (at_action - at_rest))
    return low, high
