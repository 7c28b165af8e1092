from __future__ import annotations

import pytest

from demarche.errors import PayoffError
from demarche.weigh import textbook


def test_two_type_bluff() -> None:
    found = textbook.two_type_bluff(strong=0.25, prize=2, audience=1, loss=3, gain=2)
    assert (found.resist, found.bluff, found.posterior) == pytest.approx((2 / 3, 1 / 2, 2 / 5))
    # Both mixing players are indifferent.
    assert (1 - found.resist) * 2 - found.resist * 1 == pytest.approx(0)
    assert -found.posterior * 3 + (1 - found.posterior) * 2 == pytest.approx(0)


def test_sunk_costs() -> None:
    assert textbook.two_type_bluff(strong=0.25, prize=2, audience=0, loss=3, gain=2, sunk=0.5).resist == pytest.approx(
        3 / 4
    )


def test_a_feared_threat_is_always_bluffed() -> None:
    found = textbook.two_type_bluff(strong=0.6, prize=2, audience=1, loss=3, gain=2)
    assert not found.bluffing and found.resist == 0 and found.posterior == 0.6


def test_crawford_and_sobel() -> None:
    assert [textbook.largest_partition(b) for b in (1, 0.25, 0.2499, 0.1, 1 / 24, 0.0416, 0.01)] == [
        1,
        1,
        2,
        2,
        3,
        4,
        7,
    ]
    made = textbook.cheap_talk(0.05)
    assert len(made.actions) == 3
    for a, low, high in zip(made.cuts[1:-1], made.actions, made.actions[1:], strict=False):
        # At a cut point the sender is indifferent between the two reports.
        assert (low - a - 0.05) ** 2 == pytest.approx((high - a - 0.05) ** 2)
    assert made.cuts[0] == 0 and made.cuts[-1] == pytest.approx(1)
    assert list(made.cuts) == sorted(made.cuts)
    with pytest.raises(PayoffError, match="from 1 to 3"):
        textbook.cheap_talk(0.05, 4)
    with pytest.raises(PayoffError, match="bias"):
        textbook.largest_partition(0)


def test_beer_quiche_pools_both_ways() -> None:
    found = textbook.pure_equilibria(textbook.beer_quiche())
    assert all(e.pooling for e in found)
    assert {dict(e.sends)["weak"] for e in found} == {"beer", "quiche"}
    for e in found:
        sent = dict(e.sends)["weak"]
        other = "quiche" if sent == "beer" else "beer"
        assert dict(e.answers) == {sent: "spare", other: "duel"}


def test_beer_quiche_has_four_extreme_equilibria() -> None:
    ranges = [
        textbook.off_path_range(textbook.beer_quiche(), e, "duel")
        for e in textbook.pure_equilibria(textbook.beer_quiche())
    ]
    assert ranges == [pytest.approx((0.5, 1.0)), pytest.approx((0.5, 1.0))]
    assert sum(len(set(r)) for r in ranges) == 4


def test_separating_when_signals_are_dear_enough() -> None:
    types, messages, actions = ("high", "low"), ("school", "none"), ("good", "plain")
    cost = {"high": 1.0, "low": 3.0}
    sender, receiver = {}, {}
    for t in types:
        for m in messages:
            for a in actions:
                sender[t, m, a] = 2.0 * (a == "good") - cost[t] * (m == "school")
                receiver[t, m, a] = float((a == "good") == (t == "high"))
    found = textbook.pure_equilibria(
        textbook.Signalling({"high": 0.4, "low": 0.6}, messages, actions, sender, receiver)
    )
    assert {("high", "school"), ("low", "none")} in [set(e.sends) for e in found]


def test_bluff_refuses_numbers_out_of_range() -> None:
    with pytest.raises(PayoffError):
        textbook.two_type_bluff(strong=1.2, prize=2, audience=1, loss=3, gain=2)
