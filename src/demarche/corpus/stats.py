"""What an annotated corpus holds: the distribution of records, and how far it is from what it is meant to have."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from demarche.codebook import ACTS
from demarche.corpus.principals import Principals
from demarche.corpus.store import Document
from demarche.records import Reading, principal

# What the corpus must hold to train and to measure a reader: rare kinds often enough that one error moves a score by
# little. The numbers are those the corpus was planned with.
FLOORS = {
    "documents": 240,
    "statements": 2000,
    "signals": 1500,
    "conditions": 150,
    "deadlines": 60,
    "addressees": 200,
    "relays": 200,
    "nested statements": 150,
    "channels": 40,
    "states as actors": 25,
}
FREQUENT_ACTS = frozenset(
    (
        "demand",
        "appeal",
        "offer",
        "promise",
        "agree",
        "reject",
        "threaten",
        "warn",
        "accuse",
        "deny",
        "praise",
        "announce",
    )
)
FREQUENT_FLOOR, ACT_FLOOR = 40, 15


@dataclass(slots=True)
class Stats:
    """Counters over documents; `totals` has the names of `FLOORS`, `tables` a counter per question."""

    totals: Counter[str] = field(default_factory=Counter)
    tables: dict[str, Counter[str]] = field(default_factory=dict)

    def count(self, table: str, value: str, times: int = 1) -> None:
        """Add to a counter, making it where it is new."""
        self.tables.setdefault(table, Counter())[value] += times

    def wanting(self) -> list[str]:
        """Each floor that is not reached, as ``name: have of wanted``."""
        floors = [(name, self.totals[name], wanted) for name, wanted in FLOORS.items()]
        acts = self.tables.get("acts", Counter())
        floors += [(f"act {a}", acts[a], FREQUENT_FLOOR if a in FREQUENT_ACTS else ACT_FLOOR) for a in ACTS]
        return [f"{name}: {have} of {wanted}" for name, have, wanted in floors if have < wanted]

    def to_json(self) -> dict[str, object]:
        """All counters as plain data, each table from the most frequent down."""
        tables = {name: dict(counter.most_common()) for name, counter in self.tables.items()}
        return {"totals": dict(self.totals), **tables, "wanting": self.wanting()}


def collect_stats(documents: Iterable[Document], principals: Principals) -> Stats:
    """Count documents, statements, signals and channels over all the questions that a user of the corpus asks."""
    stats = Stats()
    for document in documents:
        entry = document.entry
        stats.totals["documents"] += 1
        stats.totals["words"] += entry.words
        for table, value in (("splits", entry.split), ("kinds", entry.kind), ("outlets", entry.outlet)):
            stats.count(table, value)
        _statements(stats, document.reading)
        _signals(stats, document.reading)
        stats.totals["channels"] += len(document.reading.channels)
        _by_split(stats, document)
    states = {name for name in stats.tables.get("principals", ()) if principals.is_state(name)}
    stats.totals["states as actors"] = len(states)
    return stats


def _by_split(stats: Stats, document: Document) -> None:
    for kind in ("statements", "signals", "channels"):
        stats.count(kind + " by split", document.entry.split, len(getattr(document.reading, kind)))
    if not document.reading.signals:
        stats.count("documents without a signal", document.entry.kind)


def _statements(stats: Stats, reading: Reading) -> None:
    for number, statement in enumerate(reading.statements):
        stats.totals["statements"] += 1
        stats.totals["addressees"] += len(statement.addressees)
        stats.totals["relays"] += len(statement.relays)
        depth = nesting_depth(reading, number)
        stats.totals["nested statements"] += depth > 0
        stats.count("nesting depth", str(depth))
        stats.count("forms", statement.form)
        stats.count("spans of content", str(len(statement.content)))
        for actor in statement.source_actors:
            stats.count("sources", principal(actor))


def nesting_depth(reading: Reading, number: int) -> int:
    """How many statements a statement stands inside of: 0 for one of the article's own."""
    depth, parent = 0, reading.statements[number].parent
    while parent is not None:
        depth, parent = depth + 1, reading.statements[parent].parent
    return depth


def _signals(stats: Stats, reading: Reading) -> None:
    for signal in reading.signals:
        stats.totals["signals"] += 1
        stats.count("acts", signal.act)
        stats.count("acts by kind", signal.kind)
        stats.count("modality", signal.modality)
        stats.count("time", signal.time)
        stats.count("carried by a statement", "no" if signal.statement is None else "yes")
        for issue in signal.issues:
            stats.count("issues", issue)
        for party in signal.from_ + signal.to:
            stats.count("principals", principal(party.actor))
        if signal.condition:
            stats.totals["conditions"] += 1
            stats.count("conditions", signal.condition.type)
        if signal.deadline:
            stats.totals["deadlines"] += 1
            stats.count("deadlines", "dated" if signal.deadline.date else "without a date")
