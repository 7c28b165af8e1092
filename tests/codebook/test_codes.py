"""PLOVER and CAMEO codes by the manuals' rules; the closed lists as the codebook has them."""

import pytest

from demarche.codebook import ACTS, DEEDS, ISSUES, WORDS, Plover, cameo_code, plover_code


def test_the_lists_have_the_codebooks_length() -> None:
    assert (len(WORDS), len(DEEDS), len(ISSUES)) == (13, 10, 27)


@pytest.mark.parametrize(
    ("act", "time", "modality", "expected"),
    [
        ("meet", "past", "asserted", "CONSULT"),
        ("meet", "future", "asserted", "AGREE"),
        ("retreat", "past", "asserted", "RETREAT"),
        ("retreat", "future", "asserted", "CONCEDE"),
        ("attack", "past", "asserted", "ASSAULT"),
        ("attack", "future", "asserted", "THREATEN"),
        ("threaten", "past", "asserted", "THREATEN"),
        ("offer", "past", "hedged", "AGREE"),
        ("sanction", "past", "hedged", "SANCTION"),
    ],
)
def test_the_root_follows_act_and_time(act: str, time: str, modality: str, expected: str) -> None:
    code = plover_code(act, time=time, modality=modality)
    assert code is not None and code.root == expected


@pytest.mark.parametrize("modality", ["negated", "hypothetical"])
def test_a_deed_not_done_is_no_event(modality: str) -> None:
    for act in DEEDS:
        assert plover_code(act, modality=modality) is None
        assert cameo_code(act, modality=modality) is None


@pytest.mark.parametrize("act", ["deny", "announce"])
def test_plover_has_no_code_for_comment(act: str) -> None:
    assert plover_code(act) is None
    assert cameo_code(act) == "01"


def test_a_mode_is_given_only_where_the_issues_decide_it() -> None:
    assert plover_code("threaten", issues=("force",)) == Plover("THREATEN", "violence")
    assert plover_code("threaten", issues=("force", "sanctions")) == Plover("THREATEN", None)
    assert plover_code("threaten", issues=("energy",)) == Plover("THREATEN", None)


def test_every_act_has_a_cameo_root_of_the_manual() -> None:
    for act in ACTS.values():
        assert 1 <= int(act.cameo[:2]) <= 20
