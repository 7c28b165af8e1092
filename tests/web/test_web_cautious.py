"""A desk that says less: what `serve --cautious` ticks, and what comes of the tick."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import CUBA, Served, start, stop

from demarche.ledger import open_ledger

_TRUSTED = 0.7  # a confidence below this is doubtful (README)
TICK = '<input type="checkbox" name="cautious" value="1"'
# One that the reader is unsure of in places, so that leaving out what is doubtful shows.
TEXT = (CUBA / "05-kennedy-quarantine-speech.txt").read_text(encoding="utf-8")


@pytest.fixture
def careful(tmp_path: Path) -> Iterator[Served]:
    served = start(tmp_path / "careful.duckdb", "--cautious")
    yield served
    if served.process.poll() is None:
        stop(served)


def _hand_in(served: Served, **more: str) -> None:
    """Hand in the text as the form does, and wait until it is read."""
    job = served.post("/read", {"text": TEXT, **more}).headers["location"]
    ends = time.monotonic() + 60
    while json.loads(served.get(f"{job}.json").text)["job"]["state"] != "done":
        assert time.monotonic() < ends
        time.sleep(0.1)


def test_the_form_is_ticked_only_where_the_desk_was_told_to_be_cautious(careful: Served, shared_desk: Served) -> None:
    assert f"{TICK} checked>" in careful.get("/read").text
    assert f"{TICK}>" in shared_desk.get("/read").text


def test_what_is_doubtful_is_left_out_where_the_tick_stays(careful: Served) -> None:
    _hand_in(careful)  # the tick taken away
    _hand_in(careful, cautious="1")
    stop(careful)
    with open_ledger(careful.ledger) as ledger:
        plain, cautious = ledger.runs()
        whole, part = (ledger.statements(run=run) for run in (plain, cautious))
        acts = ledger.signals(run=cautious)["confidence"].to_list()
        assert "cautious" not in plain.settings
        assert cautious.settings["cautious"] is True
    assert 0 < part.height < whole.height
    assert part["confidence"].min() >= _TRUSTED > whole["confidence"].min()
    assert all(confidence >= _TRUSTED for confidence in acts)
