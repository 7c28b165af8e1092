"""Who to whom: principals as a ring, opened to organs and persons on demand; drawn here, so that it needs no script."""

import math
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

import polars as pl
from starlette.requests import Request

from demarche.codebook import ACTS
from demarche.web.asked import Asked
from demarche.web.desk import Desk
from demarche.web.shapes import Page

_NODES = 14  # shown unless asked otherwise; more cannot be told apart on a phone
_MOST_NODES, _MOST_EDGES = 40, 160
_WIDTH, _HEIGHT, _RING = 1000.0, 560.0, 212.0
_NODE = """
CASE WHEN NOT list_contains($open, rtrim(split_part({path}, '/', 1), '?')) OR strpos({path}, '/') = 0
  THEN rtrim(split_part({path}, '/', 1), '?')
WHEN list_contains($open, split_part({path}, '/', 1) || '/' || split_part({path}, '/', 2)) THEN {path}
ELSE split_part({path}, '/', 1) || '/' || split_part({path}, '/', 2) END
"""
# One row for each two nodes and act, with the number of signals: of principals, and where some are opened.
_EDGES = """
SELECT one.path AS "from", other.path AS "to", act::VARCHAR AS act, times FROM (
  SELECT one_side, other_side, act, {times} AS times FROM told WHERE {which} AND one_side <> other_side GROUP BY ALL)
JOIN names one ON one.code = one_side JOIN names other ON other.code = other_side
"""
_OPENED = f"""
, placed AS (SELECT code, {_NODE.format(path="path")} AS node FROM names),
nodes AS MATERIALIZED (SELECT code, node, min(code) OVER (PARTITION BY node) AS place FROM placed),
among AS NOT MATERIALIZED (SELECT signal, "from", "to", act, head FROM told WHERE {{which}}),
repeated AS MATERIALIZED (SELECT * FROM among WHERE {{again}}),
counted AS (
  SELECT a.place AS f, b.place AS t, act, n FROM (SELECT "from", "to", act, count(*) AS n FROM among GROUP BY ALL)
    JOIN nodes a ON a.code = "from" JOIN nodes b ON b.code = "to" WHERE a.place <> b.place
  UNION ALL
  SELECT a.place, b.place, act, count(DISTINCT signal) - count(*) FROM repeated
    JOIN nodes a ON a.code = "from" JOIN nodes b ON b.code = "to"
    WHERE a.place <> b.place GROUP BY ALL)
SELECT one.node AS "from", other.node AS "to", act::VARCHAR AS act, times FROM (
  SELECT f, t, act, sum(n)::BIGINT AS times FROM counted GROUP BY ALL)
JOIN nodes one ON one.code = f JOIN nodes other ON other.code = t
""".replace("$open", "?::VARCHAR[]")


@dataclass(frozen=True, slots=True)
class Node:
    """An actor on the ring."""

    path: str
    signals: int
    x: float
    y: float
    radius: float
    label_x: float
    label_y: float
    anchor: str
    opened: bool


@dataclass(frozen=True, slots=True)
class Edge:
    """What one did toward another: how often, by act; `leaning` from -1 (all against) to 1 (all toward)."""

    from_: str
    to: str
    times: int
    acts: str
    leaning: float
    way: str
    width: float
    tone: str


def graph(desk: Desk, asked: Asked, request: Request) -> Page:
    """Show the graph; `open` names what is opened, `focus` keeps the edges of one actor, `nodes` how many are drawn."""
    opened = sorted(set(asked.all("open")))[:20]
    filters, most = asked.filters(), asked.number("nodes", _NODES, low=2, high=_MOST_NODES)
    key = (repr(sorted(filters.items())), tuple(opened))
    sql, given = _question(opened, filters)
    rows = desk.kept(("edges", *key), lambda: desk.told(sql, given, **desk.narrowed(filters)), of="signals")
    rows = rows.filter(pl.col("from") != pl.col("to"), pl.col("from") != "", pl.col("to") != "")
    if focus := asked.get("focus"):
        rows = rows.filter((pl.col("from") == focus) | (pl.col("to") == focus))
    ends = pl.concat([rows.select(path=side, times="times") for side in ("from", "to")]).group_by("path").sum()
    told = Counter(dict(ends.iter_rows()))
    shown = [path for path, _ in sorted(told.items(), key=lambda item: (-item[1], item[0]))[:most]]
    acts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for from_, to, act, times in rows.filter(pl.col("from").is_in(shown), pl.col("to").is_in(shown)).iter_rows():
        acts[from_, to][act] += times
    ordered = sorted(acts.items(), key=lambda item: (-item[1].total(), item[0]))[:_MOST_EDGES]
    nodes = _ring(shown, told, opened)
    edges = [_edge(pair, found, {node.path: node for node in nodes}, ordered[0][1].total()) for pair, found in ordered]
    data: dict[str, Any] = {"nodes": nodes, "edges": edges, "left_out": len(told) - len(nodes), "open": opened}
    table = pl.DataFrame(
        [{"from": e.from_, "to": e.to, "signals": e.times, "leaning": e.leaning, "acts": e.acts} for e in edges]
    )
    return Page("graph.html", data, table=table, beside={"width": _WIDTH, "height": _HEIGHT, "most": most})


def _question(opened: list[str], filters: dict[str, Any]) -> tuple[str, list[Any]]:
    """Return the SQL of the edges and its parameters, by which every signal counts once on an edge.

    `lead` has one row for each two actors of a signal, whatever its issues; asked for one issue, each row is of that one.
    """
    issues = len(filters.get("issue", ()))
    which = "lead" if issues == 0 else "true"
    if opened:
        # Two rows of one signal on one edge are of the same two principals, so that one of them at least is no `head`.
        again = "signal IN (SELECT signal FROM among WHERE NOT head)" if issues < 2 else "true"
        return _OPENED.format(which=which, again=again), [opened] * _OPENED.count("?::VARCHAR[]")
    if issues < 2 and not {"from_", "to"} & filters.keys():
        return _EDGES.format(times="count(*)", which=f"{which} AND head"), []
    # Of some organ's signals, or those on several issues, other rows than the marked ones may be left.
    return _EDGES.format(times="count(DISTINCT signal)", which="true"), []


def _ring(paths: list[str], told: Counter[str], opened: list[str]) -> list[Node]:
    """Place the nodes on an ellipse, those of one principal side by side, the busiest principals far apart."""
    weight: Counter[str] = Counter()
    for path in paths:
        weight[path.split("/")[0]] += told[path]
    heads = _apart([head for head, _ in sorted(weight.items(), key=lambda item: (-item[1], item[0]))])
    ordered = sorted(paths, key=lambda path: (heads.index(path.split("/")[0]), -told[path], path))
    most = max((told[path] for path in paths), default=1)
    nodes = []
    for index, path in enumerate(ordered):
        angle = 2 * math.pi * index / len(ordered) - math.pi / 2
        across, down = math.cos(angle), math.sin(angle)
        radius = 7 + 17 * math.sqrt(told[path] / most)
        x, y = _WIDTH / 2 + 1.75 * _RING * across, _HEIGHT / 2 + _RING * down
        anchor = "middle" if abs(across) < 0.25 else "start" if across > 0 else "end"
        away = radius + 7
        x, y, radius, label_x, label_y = (
            round(n, 1) for n in (x, y, radius, x + across * away, y + down * (away + 4) + 5)
        )
        nodes.append(Node(path, told[path], x, y, radius, label_x, label_y, anchor, path in opened))
    return nodes


def _apart(heads: list[str]) -> list[str]:
    """Return some names in an order in which those that stood together stand apart: steps of the golden section."""
    step = round(len(heads) * 0.382)
    while step > 1 and math.gcd(step, len(heads)) > 1:
        step -= 1
    spread = [""] * len(heads)
    for rank, head in enumerate(heads):
        spread[rank * max(step, 1) % len(heads)] = head
    return spread


def _edge(pair: tuple[str, str], acts: Counter[str], nodes: dict[str, Node], most: int) -> Edge:
    one, other = nodes[pair[0]], nodes[pair[1]]
    times = acts.total()
    leaning = sum(ACTS[act].leaning * number for act, number in acts.items()) / times
    tone = "toward" if leaning > 0.15 else "against" if leaning < -0.15 else "even"
    told = ", ".join(f"{act} {number}" for act, number in sorted(acts.items(), key=lambda item: (-item[1], item[0])))
    return Edge(
        *pair, times, told, round(leaning, 2), _way(one, other), round(1 + 6 * math.sqrt(times / most), 1), tone
    )


def _way(one: Node, other: Node) -> str:
    """Return the path of an arrow from one node's edge to the other's, bent to its right so that two can pass."""
    dx, dy = other.x - one.x, other.y - one.y
    length = math.hypot(dx, dy) or 1.0
    bend = min(60.0, 0.16 * length)
    mid_x, mid_y = (one.x + other.x) / 2 - dy / length * bend, (one.y + other.y) / 2 + dx / length * bend
    start, end = (
        _toward(one.x, one.y, mid_x, mid_y, one.radius + 1),
        _toward(other.x, other.y, mid_x, mid_y, other.radius + 9),
    )
    return f"M{start[0]:.1f} {start[1]:.1f}Q{mid_x:.1f} {mid_y:.1f} {end[0]:.1f} {end[1]:.1f}"


def _toward(x: float, y: float, to_x: float, to_y: float, distance: float) -> tuple[float, float]:
    length = math.hypot(to_x - x, to_y - y) or 1.0
    return x + (to_x - x) / length * distance, y + (to_y - y) / length * distance
