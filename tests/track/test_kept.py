"""What is kept of utterances and commitments: whatever came in, in whatever order, it is what making it anew gives."""

import random
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from demarche import track as t
from demarche.ledger import Ledger, open_ledger
from demarche.records import Article, Condition, Deadline, Party, Reading, Signal, Versions

T0 = datetime(2026, 3, 1)
DAY0 = date(2026, 1, 1)
SIDES = ("NRL", "SDL", "EDL/mfa/jane-roe", "EDL/mfa/john-doe", "NRL/mil")
ACTS = ("promise", "threaten", "demand", "offer", "retreat", "attack", "reject", "accuse", "agree", "meet")
ISSUES = ("troops", "force", "negotiations")
SAYINGS = (
    "to withdraw the garrison from the dam",
    "would withdraw its garrison from the dam at once",
    "the harbour must be opened to ships",
    "broke its promise to open the harbour",
    "would not attack the harbour",
    "shells fell on the garrison",
)
CONDITIONS = (None, None, None, "if the harbour is opened to ships", "unless the dam is left")


def _signal(random: random.Random, article: Article, saying: str, condition: str | None) -> Signal:
    start = article.text.index(saying)
    bound = None
    if condition:
        at = article.text.index(condition)
        bound = Condition(article.span(at, at + len(condition)), "if")
    senders = random.sample(SIDES, 2 if random.random() < 0.15 else 1)
    return Signal(
        random.choice(ACTS),
        tuple(Party(None, actor) for actor in senders),
        () if random.random() < 0.2 else (Party(None, random.choice(SIDES)),),
        tuple(random.sample(ISSUES, random.randint(1, 2))),
        (article.span(start, start + len(saying)),),
        time=random.choice(("past", "past", "future")),
        modality=random.choice(("asserted", "asserted", "asserted", "hedged")),
        condition=bound,
    )


def _reading(number: int, version: int = 0) -> Reading:
    """Return the reading of a dispatch; the same dispatch reads otherwise in another version."""
    fixed, free = random.Random(number), random.Random(1000 * version + number)
    sayings = fixed.sample(SAYINGS, 2)
    condition = fixed.choice(CONDITIONS)
    # Days close together at first, so that one change runs on from day to day, and far apart later.
    days = fixed.randrange(9) if fixed.random() < 0.6 else fixed.randrange(12) ** 2
    day = None if fixed.random() < 0.05 else DAY0 + timedelta(days=days)
    text = f"Dispatch {number}. {'. '.join(sayings)}. {condition or ''}".strip()
    article = Article(text, outlet=f"Outlet {number % 3}", published=day)
    return Reading(article, signals=tuple(_signal(free, article, saying, condition) for saying in sayings))


def _shown(ledger: Ledger) -> tuple[pl.DataFrame, ...]:
    return t.said(ledger), t.commitments(ledger), t.tracks(ledger)


def _signals(ledger: Ledger) -> list[str]:
    return sorted(ledger.signals(run=1)["signal_id"].to_list())


def _judge(ledger: Ledger, random: random.Random) -> None:
    ids = _signals(ledger)
    if not ids:
        return
    one, other = random.choice(ids), random.choice(ids)
    moves: list[tuple[str, str, str, Any]] = [
        ("signal", one, "verdict", "reject"),
        ("signal", one, "verdict", "accept"),
        ("signal", one, "act", random.choice(ACTS)),
        ("signal", one, "from_actors", [random.choice(SIDES)]),
        ("signal", one, "issues", [random.choice(ISSUES)]),
        ("signal", one, "duplicate_of", None),
    ]
    if one != other:
        moves.append(("signal", one, "duplicate_of", other))
        names = t.commitments(ledger)["commitment"].to_list()
        if len(names) > 1:
            first, second = random.sample(names, 2)
            moves.append(("commitment", first, "duplicate_of", second))
            moves.append(("commitment", first, "status", "kept"))
    kind, record, field, value = random.choice(moves)
    if kind == "commitment" or record in set(ledger.signals()["signal_id"].to_list()):
        ledger.judge(kind, record, field, value, author="ann", made=T0)


def _move(ledger: Ledger, what: str, seed: int) -> None:
    free = random.Random(seed)
    if what == "read":
        run = ledger.begin_run(Versions("0", reader="hand"))
        near = ledger.articles()["article_id"].to_list()
        for number in free.sample(range(60), 3):
            ledger.add(_reading(number), run, near_duplicate_of=free.choice(near) if near and number % 7 == 0 else None)
    elif what == "again":
        run = ledger.begin_run(Versions("1", reader="hand"))
        for number in free.sample(range(60), 2):
            ledger.add(_reading(number, version=1), run)
    elif what == "copy":
        for article in ledger.articles()["article_id"].to_list()[:1]:
            ledger.record_exact_duplicate(article, outlet=f"Copy {seed % 5}")
    elif what == "undo":
        ledger.undo(author="ann", made=T0)
    else:
        _judge(ledger, free)


_moves = st.lists(
    st.tuples(
        st.sampled_from(["read", "read", "again", "copy", "judge", "judge", "judge", "undo"]), st.integers(0, 10**6)
    ),
    min_size=2,
    max_size=10,
)


# Without shrinking: an example takes a second, and what fails is told by its moves.
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(moves=_moves)
def test_what_is_kept_is_what_making_it_anew_gives(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int]]
) -> None:
    path = tmp_path_factory.mktemp("kept") / "a.ledger"
    with open_ledger(path) as ledger:
        ledger.add_many([_reading(number) for number in range(20)], ledger.begin_run(Versions("0", reader="hand")))
        t.refresh(ledger)
        for what, seed in moves:
            _move(ledger, what, seed)
            kept = _shown(ledger)
            with ledger.deriving() as store:
                store.note("track", '{"rules": "none", "stamp": [0, 0, 0]}')
            for one, other in zip(kept, _shown(ledger), strict=True):
                assert one.equals(other), (what, seed)
        again = _shown(ledger)
    with open_ledger(path, read_only=True) as ledger:
        assert all(one.equals(other) for one, other in zip(again, _shown(ledger), strict=True))


def test_a_ledger_open_for_reading_only_is_brought_up_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "a.ledger"
    with open_ledger(path) as ledger:
        ledger.add_many([_reading(number) for number in range(20)], ledger.begin_run(Versions("0", reader="hand")))
    before = path.read_bytes()
    with open_ledger(path, read_only=True) as ledger:
        first = _shown(ledger)
        assert first[1].height
        with open_ledger(path, read_only=True) as other:
            assert all(one.equals(two) for one, two in zip(first, _shown(other), strict=True))
        assert _shown(ledger)[1].equals(first[1])
    assert path.read_bytes() == before
    with open_ledger(path) as ledger:
        assert all(one.equals(other) for one, other in zip(first, _shown(ledger), strict=True))


@pytest.mark.parametrize("asked", [t.said, t.commitments, t.tracks])
def test_asking_again_changes_nothing(tmp_path: Path, asked: Callable[[Ledger], pl.DataFrame]) -> None:
    with open_ledger(tmp_path / "a.ledger") as ledger:
        ledger.add_many([_reading(number) for number in range(20)], ledger.begin_run(Versions("0", reader="hand")))
        first, stamp = asked(ledger), ledger.stamp()
        assert asked(ledger).equals(first)
        assert ledger.stamp() == stamp


def test_copies_that_a_merge_brings_are_minded(tmp_path: Path) -> None:
    def make(name: str, near: bool) -> Ledger:
        ledger = open_ledger(tmp_path / f"{name}.ledger")
        run, first = ledger.begin_run(Versions("0", reader="hand")), None
        for text in ("The north would open the harbour to ships.", "The north would open the old harbour to ships."):
            article = Article(text)  # without a date, only what stands in copies is one
            sides = {"from_": (Party(None, "NRL"),), "to": (Party(None, "SDL"),)}
            signal = Signal("promise", **sides, issues=("shipping",), evidence=(article.span(0, len(text)),))
            ledger.add(Reading(article, signals=(signal,)), run, near_duplicate_of=first if near else None)
            first = article.id
        return ledger

    with make("a", near=False) as one, make("b", near=True) as other:
        assert t.said(one)["witnesses"].to_list() == [1, 1]
        one.merge(other)
        assert t.said(one).equals(t.said(other))
        assert t.said(one)["witnesses"].to_list() == [2]


@pytest.mark.parametrize("day", [date.min, date(1, 1, 5), date(9999, 12, 24), date.max])
def test_the_first_and_the_last_days_are_days_like_others(tmp_path: Path, day: date) -> None:
    with open_ledger(tmp_path / "a.ledger") as ledger:
        run = ledger.begin_run(Versions("0", reader="hand"))

        def tell(outlet: str, act: str, from_: str, to: str, words: str, deadline: str | None = None) -> None:
            article = Article(f"{outlet}: {words}", outlet=outlet, published=day)
            span = article.span(len(outlet) + 2, len(article.text))
            sides = {"from_": tuple(Party(None, one) for one in from_.split()), "to": (Party(None, to),) if to else ()}
            due = Deadline(span, deadline) if deadline else None
            signal = Signal(act, **sides, issues=("troops",), evidence=(span,), deadline=due)
            ledger.add(Reading(article, signals=(signal,)), run)

        tell("A", "promise", "NRL", "SDL", "Would withdraw its garrison from the dam.", "9999-12-31")
        tell("A", "demand", "SDL", "NRL", "They must leave the dam.")
        tell("A", "meet", "NRL SDL", "", "They met in Port Amber on Monday.")
        tell("B", "meet", "NRL", "", "It held talks in Port Amber.")
        tell("B", "retreat", "NRL", "SDL", "Withdrew the garrison from the dam last week.")
        assert t.said(ledger).height == 5
        tell("C", "promise", "NRL", "SDL", "Would withdraw its garrison from the dam.", "9999-12-31")
        kept = _shown(ledger)
        assert t.said(ledger).filter(act="promise")["witnesses"].to_list() == [2]
        assert t.meetings(ledger)["reports"].to_list() == [2]
        assert t.positions(ledger, "NRL", "SDL")["stand"].to_list() == ["offers", "demands"]
        with ledger.deriving() as store:
            store.note("track", '{"rules": "none", "stamp": [0, 0, 0]}')
        assert all(one.equals(other) for one, other in zip(kept, _shown(ledger), strict=True))
