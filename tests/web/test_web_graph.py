"""The numbers on the graph's edges are those that a click on the edge finds."""

import json
from typing import Any
from urllib.parse import urlencode

import pytest
from running import Served


def _edges(served: Served, **asked: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(served.get(f"/graph.json?{urlencode(asked)}").text)["edges"]
    return found


def _found(served: Served, edge: dict[str, Any], **asked: str) -> int:
    wanted = urlencode({"from": edge["from_"], "to": edge["to"], **asked})
    return int(json.loads(served.get(f"/search.json?{wanted}").text)["total"])


@pytest.mark.parametrize(
    "asked", [{}, {"issue": "weapons"}, {"issue": "troops,force"}, {"act": "demand", "issue": "force"}]
)
def test_an_edge_counts_every_signal_once(shared_desk: Served, asked: dict[str, str]) -> None:
    edges = [edge for edge in _edges(shared_desk, **asked) if "?" not in (edge["from_"], edge["to"])]
    assert edges
    for edge in edges[:12]:
        assert edge["times"] == _found(shared_desk, edge, **asked), edge


def test_an_opened_actor_changes_no_other_edge(shared_desk: Served) -> None:
    whole = {(edge["from_"], edge["to"]): edge["times"] for edge in _edges(shared_desk, nodes="40", issue="weapons")}
    opened = _edges(shared_desk, nodes="40", issue="weapons", open="USA")
    organs = [edge for edge in opened if edge["from_"].startswith("USA/")]
    assert organs
    for edge in opened:
        if "USA" not in (edge["from_"].split("/")[0], edge["to"].split("/")[0]):
            assert edge["times"] == whole[edge["from_"], edge["to"]]
    for edge in organs:
        if edge["to"] not in ("?", "USA"):
            assert edge["times"] == _found(shared_desk, edge, issue="weapons"), edge
