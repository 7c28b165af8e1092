"""Section 7 of the codebook, on small readings whose scores can be counted by hand."""

import itertools
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from demarche import Article, Channel, Coverage, Party, Reading, Signal, Span, Statement
from demarche.scoring import assign, score

TEXT = "Oslo said that Riga must leave the talks. Riga refused on Monday. The message went to Bonn."


def at(words: str) -> Span:
    return Span.of(TEXT, TEXT.index(words), TEXT.index(words) + len(words))


def party(words: str, actor: str) -> Party:
    return Party(at(words), actor)


SAID = Statement((at("Oslo"),), ("NOR/pm/x",), (at("said"),), (at("Riga must leave the talks"),))
DEMAND = Signal(
    "demand", (party("Oslo", "NOR"),), (party("Riga", "LVA"),), ("negotiations",), (at("Riga must leave"),), 0
)
REFUSAL = Signal("reject", (party("Riga", "LVA"),), (), ("negotiations", "troops"), (at("Riga refused"),), None)
CHANNEL = Channel(party("Oslo", "NOR"), (), (party("Bonn", "DEU"),), (at("The message"),))
GOLD = Reading(Article(TEXT), (SAID,), (DEMAND, REFUSAL), (CHANNEL,))


def test_a_reading_equal_to_the_gold_has_nothing_wrong() -> None:
    result = score([(GOLD, GOLD)])
    for name in ("statements", "attributed", "signals", "directed", "channels", "issues"):
        assert result.prfs()[name].f1 == 1.0, name
    assert all(accuracy.accuracy == 1.0 for accuracy in result.accuracies().values() if accuracy.total)


def test_half_of_the_content_is_the_least_that_matches() -> None:
    whole = at("Riga must leave the talks")
    half = Span.of(TEXT, whole.start, whole.start + (whole.end - whole.start + 1) // 2)
    less = Span.of(TEXT, whole.start, whole.start + 10)
    assert score([(GOLD, replace(GOLD, statements=(replace(SAID, content=(half,)),)))]).statements.hits == 1
    assert score([(GOLD, replace(GOLD, statements=(replace(SAID, content=(less,)),)))]).statements.hits == 0


def test_a_wrong_source_is_a_statement_but_not_attributed() -> None:
    read = replace(GOLD, statements=(replace(SAID, source=(at("Bonn"),), source_actors=("NOR",)),))
    result = score([(GOLD, read)])
    assert (result.statements.hits, result.attributed.hits) == (1, 0)
    assert result.statement_fields["source_principal"].right == 1
    assert result.statement_fields["source_actor"].right == 0


def test_direction_compares_principals_as_sets() -> None:
    right = replace(DEMAND, from_=(Party(None, "NOR?"),), to=(Party(None, "LVA/pm"),))
    wrong = replace(DEMAND, to=(Party(None, "LVA"), Party(None, "EST")))
    assert score([(GOLD, replace(GOLD, signals=(right,)))]).directed.hits == 1
    result = score([(GOLD, replace(GOLD, signals=(wrong,)))])
    assert (result.signals.hits, result.directed.hits) == (1, 0)


def test_for_talks_it_does_not_matter_on_which_side_one_stands() -> None:
    talks = Signal("meet", (Party(None, "NOR"), Party(None, "LVA")), (), ("negotiations",), (at("the talks"),))
    turned = replace(talks, from_=(Party(None, "LVA"),), to=(Party(None, "NOR"),))
    gold = Reading(Article(TEXT), signals=(talks,))
    assert score([(gold, replace(gold, signals=(turned,)))]).directed.f1 == 1.0


def test_an_act_read_twice_is_right_once() -> None:
    result = score([(GOLD, replace(GOLD, signals=(DEMAND, DEMAND)))])
    assert (result.signals.hits, result.signals.gold, result.signals.read) == (1, 2, 2)


def test_a_channel_needs_the_same_sentence_and_sides() -> None:
    same = replace(CHANNEL, evidence=(at("Bonn"),))
    elsewhere = replace(CHANNEL, evidence=(at("Riga refused"),))
    assert score([(GOLD, replace(GOLD, channels=(same,)))]).channels.f1 == 1.0
    assert score([(GOLD, replace(GOLD, channels=(elsewhere,)))]).channels.f1 == 0.0
    assert score([(GOLD, replace(GOLD, channels=(replace(same, from_=None),)))]).channels.f1 == 0.0


def test_only_what_lies_in_the_annotated_stretch_counts() -> None:
    first = len("Oslo said that Riga must leave the talks.")
    gold = replace(GOLD, signals=(DEMAND,), channels=(), coverage=(Coverage(0, first, "read"),))
    result = score([(gold, GOLD)])
    assert (result.signals.precision, result.channels.read) == (1.0, 0)


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 50), max_size=12))
def test_the_assignment_is_the_best_there_is(weights: dict[tuple[int, int], int]) -> None:
    best = 0
    for order in itertools.permutations(range(5)):
        best = max(best, sum(weights.get((row, column), 0) for row, column in enumerate(order)))
    chosen = assign(weights)
    assert len({row for row, _ in chosen}) == len({column for _, column in chosen}) == len(chosen)
    assert sum(weights[pair] for pair in chosen) == best
