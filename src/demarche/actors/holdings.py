"""Of the offices that a person held: which one is meant, and how it is told."""

from .describe import Description
from .model import Holding
from .registry import Registry

# The highest first.
ORGAN_ORDER = [
    "leader",
    "president",
    "pm",
    "mfa",
    "state",
    "mod",
    "defense",
    "mil",
    "intel",
    "parliament",
    "congress",
    "gov",
    "embassy",
    "delegation",
    "court",
    "party",
]


def choose_holding(registry: Registry, holdings: list[Holding], said: Description, dated: bool) -> Holding:
    """Of several offices the one the words name, else the highest (dated) or the latest (no date)."""
    named_office = [h for h in holdings if said.title and said.title in registry.title_ids(h.title)]
    pool = named_office or holdings
    if not dated:
        return max(pool, key=lambda h: (h.until, h.since))
    order = {organ: rank for rank, organ in enumerate(ORGAN_ORDER)}
    heads = sorted(pool, key=lambda h: (order.get(h.organ, 99), _ends(h)))
    return heads[0]


def _ends(holding: Holding) -> str:
    return "".join(chr(255 - ord(c)) for c in holding.since)


def fact(holding: Holding) -> str:
    """Return which office it was, from when until when, and where that is known from."""
    until = "now" if holding.until == "9999" else holding.until
    return f"{holding.title}, {holding.since} to {until}: {holding.source}"
