"""Small charts as SVG, drawn here: no script, no reference to anything outside, colours from the page's own style sheet.

What leans against the other side is solid, what leans toward it hatched, so that no colour is needed to tell them apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape

from demarche.report.document import Chart
from demarche.report.phrases import day

_WIDTH = 640
_LEFT, _RIGHT = 12, 12
_HIGH, _LOW = 62, 12  # height of the highest column, and what the deeds' strip has at least, in units of the picture
_HEAD = 24  # room for a lane's name
_WIDEST = 40  # of a column, where there are few days
_BINS = 75  # columns at most: more would be thinner than a line
_BARS = " ▁▂▃▄▅▆▇█"
LEANINGS = ("against", "neutral", "toward")
Interval = tuple[str, float, float, float, int]


@dataclass(frozen=True, slots=True)
class Lane:
    """One side of the strip: its name and what it said and did, each (day, leaning)."""

    name: str
    words: Sequence[tuple[date, int]]
    deeds: Sequence[tuple[date, int]]


@dataclass(frozen=True, slots=True)
class _Axis:
    first: date
    step: int
    bins: int

    @classmethod
    def over(cls, first: date, last: date) -> "_Axis":
        days = (last - first).days + 1
        step = next((step for step in (1, 7, 28, 91, 364) if days / step <= _BINS), -(-days // _BINS))
        return cls(first, step, -(-days // step))

    @property
    def width(self) -> float:
        return (_WIDTH - _LEFT - _RIGHT) / self.bins

    def bin(self, when: date) -> int:
        return (when - self.first).days // self.step

    def x(self, number: float) -> float:
        return _LEFT + number * self.width


def strip(lanes: Sequence[Lane], first: date, last: date, *, meetings: Sequence[date] = ()) -> Chart:
    """Return the timeline strip: for each side, words above its line and deeds below, a column for each day (or week …)."""
    axis = _Axis.over(first, last)
    counts = [(_count(lane.words, axis), _count(lane.deeds, axis)) for lane in lanes]
    most = max((sum(column) for pair in counts for columns in pair for column in columns), default=1) or 1
    unit = _HIGH / most
    up = unit * max((sum(column) for words, _ in counts for column in words), default=1)
    down = max(_LOW, unit * max((sum(column) for _, deeds in counts for column in deeds), default=1))
    room = _HEAD + up + down
    height = round(len(lanes) * room + 26)
    parts = [f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{_told(lanes, first, last)}">{_HATCH}']
    for number, (lane, (words, deeds)) in enumerate(zip(lanes, counts, strict=True)):
        base = number * room + _HEAD + up
        for met in sorted({axis.bin(when) for when in meetings}):
            parts.append(f'<path class="post" d="M{axis.x(met + 0.5):.1f} {base - up:.1f}V{base + down:.1f}"/>')
        parts.append(f'<text class="lane" x="{_LEFT}" y="{base - up - 8:.1f}">{escape(lane.name)}</text>')
        parts += _lane(words, deeds, axis, base, unit)
    parts += _ticks(axis, last, height)
    per = {1: "day", 7: "week", 28: "four weeks", 91: "quarter", 364: "year"}.get(axis.step, f"{axis.step} days")
    posts = "; a dashed post is a meeting" if meetings else ""
    caption = (
        f"Words above each line, deeds below, a column for each {per}: solid leans against the other side, hatched toward "
        f"it, pale neither{posts}. The highest column stands for {most}."
    )
    return Chart("".join(parts) + "</svg>", _plain(lanes, counts, axis, last, most), caption)


_HATCH = (
    '<defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect class="under" width="4" height="4"/><rect class="over" width="2" height="4"/></pattern></defs>'
)


def _told(lanes: Sequence[Lane], first: date, last: date) -> str:
    said = "; ".join(f"{lane.name}: {len(lane.words)} in words, {len(lane.deeds)} in deeds" for lane in lanes)
    return escape(f"Timeline from {day(first, year=True)} to {day(last, year=True)}. {said}", quote=True)


def _count(told: Sequence[tuple[date, int]], axis: _Axis) -> list[list[int]]:
    columns = [[0, 0, 0] for _ in range(axis.bins)]
    for when, leaning in told:
        columns[axis.bin(when)][leaning + 1] += 1
    return columns


def _lane(words: list[list[int]], deeds: list[list[int]], axis: _Axis, base: float, scale: float) -> list[str]:
    """Return the columns of one side; one utterance is as high above the line as one deed is below."""
    parts: list[str] = []
    width = min(_WIDEST, max(axis.width - min(1.5, axis.width * 0.15), 0.5))
    for columns, unit in ((words, -scale), (deeds, scale)):
        for number, column in enumerate(columns):
            at = base
            for name_of, count in zip(LEANINGS, column, strict=True):
                if count:
                    size = abs(unit) * count
                    top = at - size if unit < 0 else at
                    at += unit * count
                    x = axis.x(number + 0.5) - width / 2
                    parts.append(
                        f'<rect class="{name_of}" x="{x:.1f}" y="{top:.1f}" width="{width:.1f}" height="{size:.1f}"/>'
                    )
    parts.append(f'<path class="line" d="M{_LEFT} {base:.1f}H{_WIDTH - _RIGHT}"/>')
    return parts


def _ticks(axis: _Axis, last: date, height: int) -> list[str]:
    """Return days under the strip, as many as have room."""
    every = max(1, -(-axis.bins // 8))
    parts = []
    for number in range(0, axis.bins, every):
        when = axis.first + timedelta(number * axis.step)
        at = axis.x(number + 0.5)
        anchor = "start" if at < 40 else "end" if at > _WIDTH - 40 else "middle"
        text = day(when).rsplit(" ", 1)
        label = f"{text[0]} {text[1][:3]}" if axis.step < 91 else f"{text[1][:3]} {when.year}"
        parts.append(f'<text class="tick" x="{at:.1f}" y="{height - 8}" text-anchor="{anchor}">{label}</text>')
    return parts


def _plain(
    lanes: Sequence[Lane], counts: Sequence[tuple[list[list[int]], list[list[int]]]], axis: _Axis, last: date, most: int
) -> str:
    """Return the strip in block characters."""
    wide = max((len(lane.name) for lane in lanes), default=0) + 7
    lines = [" " * wide + f"{day(axis.first, year=True)} … {day(last, year=True)}"]
    for lane, (words, deeds) in zip(lanes, counts, strict=True):
        for kind, columns in (("words", words), ("deeds", deeds)):
            bars = "".join(_BARS[min(8, -(-8 * sum(column) // most))] for column in columns)
            lines.append(f"{lane.name + ' ' + kind:<{wide}}{bars.rstrip()}")
    return "\n".join(lines)


def intervals(rows: Sequence[Interval], caption: str) -> Chart:
    """Return shares with their intervals, one below the other: (label, low, share, high, cases)."""
    left, right, step = 230, 70, 26
    wide, height = _WIDTH - left - right, len(rows) * step + 30
    told = "; ".join(
        f"{label}: {share:.0%}, {low:.0%} to {high:.0%}, {cases} cases" for label, low, share, high, cases in rows
    )
    parts = [f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{escape(told, quote=True)}">']
    for share in (0, 0.25, 0.5, 0.75, 1):
        at = left + share * wide
        parts.append(f'<path class="grid" d="M{at:.1f} 4V{height - 24}"/>')
        parts.append(f'<text class="tick" x="{at:.1f}" y="{height - 8}" text-anchor="middle">{share:.0%}</text>')
    for number, (label, low, share, high, cases) in enumerate(rows):
        y = number * step + 18
        parts.append(f'<text class="label" x="{left - 12}" y="{y + 4}" text-anchor="end">{escape(label)}</text>')
        parts.append(f'<path class="whisker" d="M{left + low * wide:.1f} {y}H{left + high * wide:.1f}"/>')
        parts.append(f'<circle class="share" cx="{left + share * wide:.1f}" cy="{y}" r="5"/>')
        parts.append(f'<text class="tick" x="{_WIDTH - right + 14}" y="{y + 4}">{cases} cases</text>')
    plain = [
        f"{label:<40}{_row(low, share, high)}  {share:.0%} ({low:.0%} to {high:.0%}), {cases} cases"
        for label, low, share, high, cases in rows
    ]
    return Chart("".join(parts) + "</svg>", "\n".join(plain), caption + ".")


def _row(low: float, share: float, high: float) -> str:
    marks = ["─" if round(low * 20) <= at <= round(high * 20) else "·" for at in range(21)]
    marks[round(share * 20)] = "●"
    return "".join(marks)
