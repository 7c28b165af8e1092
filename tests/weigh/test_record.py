from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl
import pytest

from demarche.errors import CountError
from demarche.weigh import games_from, record, score


def words(
    n: int, status: str, *, actor: str = "RUS", act: str = "threaten", issue: str = "trade"
) -> list[dict[str, object]]:
    row = {"actor": actor, "target": "UKR", "act": act, "issue": issue, "date": date(2021, 3, 5), "status": status}
    return [dict(row) for _ in range(n)]


def test_shrinks_towards_the_wider_group_and_follows_many_cases() -> None:
    wide = [*words(80, "kept", actor="USA"), *words(20, "broken", actor="USA")]
    few = record(pl.DataFrame([*wide, *words(2, "broken")]), actor="RUS", act="threaten")
    many = record(pl.DataFrame([*wide, *words(200, "broken")]), actor="RUS", act="threaten")
    assert 0.0 < many.probability < 0.03 < few.probability < 0.8
    assert many.high - many.low < few.high - few.low
    assert few.cases == 2 and many.cases == 200


def test_without_a_case_of_its_own_it_rests_on_wider_ones_and_says_so() -> None:
    found = record(pl.DataFrame(words(30, "kept", actor="USA")), actor="RUS", act="threaten", issue="borders")
    assert found.cases == 0 and found.probability > 0.5
    assert "no case of exactly this kind" in found.in_words()
    assert [v.cases for v in found.levels] == [30, 30, 0, 0]


def test_order_of_levels_and_words() -> None:
    found = record(pl.DataFrame([*words(3, "kept"), *words(1, "broken")]), actor="RUS", act="threaten", issue="trade")
    assert found.levels[-1].name == "threaten by RUS on trade"
    assert "Of 100 commitments like this one" in str(found)


def test_coding_is_visible_and_overridable() -> None:
    rows = pl.DataFrame([*words(4, "kept"), *words(4, "overdue"), *words(3, "open"), *words(2, "moot")])
    found = record(rows, actor="RUS", act="threaten")
    assert found.left_out == (("moot", 2), ("open", 3)) and found.cases == 8
    lenient = record(rows, actor="RUS", act="threaten", carried_out={"kept": 1.0, "moot": 1.0})
    assert lenient.cases == 6 and lenient.probability > found.probability
    with pytest.raises(CountError, match="overdue"):
        record(rows, actor="RUS", act="threaten", carried_out={"overdue": 2.0})


def test_nothing_to_go_by() -> None:
    with pytest.raises(CountError, match="verdict"):
        record(pl.DataFrame(words(3, "open")), actor="RUS", act="threaten")
    with pytest.raises(CountError, match="no column status"):
        record(
            {"actor": ["A"], "target": ["B"], "act": ["x"], "issue": [""], "date": [date(2020, 1, 1)]},
            actor="A",
            act="x",
        )


def test_interval_covers_at_its_level() -> None:
    chance = np.random.default_rng(1)
    inside = 0
    for _ in range(150):
        shares = chance.beta(6, 4, 12)
        rows: list[dict[str, object]] = []
        for i, p in enumerate(shares):
            yes = int(chance.binomial(8, p))
            rows += [*words(yes, "kept", actor=f"C{i}"), *words(8 - yes, "broken", actor=f"C{i}")]
        found = record(pl.DataFrame(rows), actor="C0", act="threaten", level=0.9)
        inside += found.low <= shares[0] <= found.high
    assert 0.82 < inside / 150 < 0.97


class Ledger:
    def __init__(self, rows: list[dict[str, object]]) -> None:
        self.rows = rows

    def commitments(self) -> pl.DataFrame:
        return pl.DataFrame(self.rows)


def test_games_from_a_ledger() -> None:
    rows = [*words(1, "complied"), *words(1, "kept"), *words(1, "open"), *words(5, "kept", act="promise")]
    rows[1]["date"] = date(2021, 6, 1)
    made = games_from(Ledger(rows), start=date(2021, 1, 1), end=date(2021, 12, 31))
    assert made.table.row(0, named=True) == {
        "actor": "RUS", "target": "UKR", "period": date(2021, 1, 1), "sq": 10, "cd": 1, "sf": 1, "bd": 0,
    }  # fmt: skip
    assert made.left_out == {"open": 1}
    assert "A month without a challenge" in made.coding()


def test_games_of_named_pairs_and_periods() -> None:
    made = games_from(
        pl.DataFrame(words(1, "withdrawn")), pairs=[("RUS", "UKR"), ("USA", "IRN")],
        start=date(2020, 1, 1), end=date(2021, 12, 31),
    )  # fmt: skip
    assert len(made.table) == 4
    assert made.table["sq"].sum() == 47 and made.table["bd"].sum() == 1
    with pytest.raises(CountError, match="No challenge"):
        games_from(pl.DataFrame(words(2, "kept", act="promise")))
    with pytest.raises(CountError, match="span"):
        games_from(pl.DataFrame(words(2, "kept")), span="week")


def test_scores() -> None:
    chance = np.random.default_rng(0)
    p = chance.uniform(0, 1, 4_000)
    y = (chance.uniform(0, 1, 4_000) < p).astype(int)
    made = score(p, y)
    assert made.brier == pytest.approx(1 / 6, abs=0.01)
    assert made.reliability < 0.002 and 0.25 < made.skill < 0.4
    assert sum(b.low <= b.forecast <= b.high for b in made.curve) >= 8
    assert sum(b.cases for b in made.curve) == 4_000
    with pytest.raises(CountError, match="certain and wrong"):
        score([1.0], [0])
    with pytest.raises(CountError, match=r"Forecast 1 is 1\.5"):
        score([0.5, 1.5], [0, 1])
    with pytest.raises(CountError, match="Outcome 0"):
        score([0.5], [2])


def test_thousands_of_cases_still_give_a_number() -> None:
    words = {
        "actor": ["A", "B"] * 6000,
        "target": ["B", "A"] * 6000,
        "act": ["threaten"] * 12000,
        "issue": ["trade"] * 12000,
        "date": ["2020-01-01"] * 12000,
        "status": ["kept", "broken", "kept"] * 4000,
    }
    found = record(words, actor="A", act="threaten")
    assert found.low < found.probability < found.high
    assert found.probability == pytest.approx(2 / 3, abs=0.02)


@pytest.mark.parametrize(("actor", "told"), [("RSU", "did you mean RUS"), ("XXYYZZ", "on record: BLR, RUS")])
def test_an_actor_who_is_not_on_record_is_said_to_have_no_case(actor: str, told: str) -> None:
    rows = pl.DataFrame([*words(9, "kept"), *words(2, "kept", actor="RUS;BLR")])
    found = record(rows, actor=actor, act="threaten")
    assert found.cases == 0 and len(found.unheard) == 1
    assert found.in_words().startswith(f"There are 0 cases by {actor}") and told in str(found)


def test_an_actor_on_record_without_a_verdict_is_not_a_stranger() -> None:
    rows = pl.DataFrame([*words(9, "kept", actor="USA"), *words(2, "open")])
    assert not record(rows, actor="RUS", act="threaten").unheard
    assert "0 cases of the act threatn" in str(record(rows, actor="RUS", act="threatn"))
