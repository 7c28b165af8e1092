"""What contradicts itself in the actor data: unknown principals, aliases that two entries claim, two heads at once."""

import itertools
from collections import defaultdict
from collections.abc import Iterator

from .compile import Compiled
from .registry import Registry

# Kinds of claims that lead to one actor by themselves; persons, titles and organs need a date or a state.
DIRECT = frozenset(
    ["state", "adjective", "demonym", "capital", "metonym", "organisation", "group", "nonstate", "outlet"]
)
# Seats that several hold at once by law or in dispute: presidencies of three, captains regent, co-princes, rival rulers.
SEVERAL = frozenset(
    [
        "BIH",
        "SMR",
        "AND",
        "CHE",
        "XKX",
        "YEM",
        "LBY",
        "MMR",
        "SDN",
        "SOM",
        "AFG",
        "VEN",
        "SYR",
        "ESH",
        "CIV",
        "GNB",
        "HTI",
        "PSE",
        "IRQ",
    ]
)


def problems(compiled: Compiled) -> list[str]:
    """Every contradiction in a compilation, in words; empty where there is none."""
    return [*_unknown_principals(compiled), *_contested_aliases(compiled), *_two_heads(compiled)]


def _unknown_principals(compiled: Compiled) -> Iterator[str]:
    known = compiled["principals"]
    for alias, claims in compiled["aliases"].items():
        for kind, target, _ in claims:
            if kind in DIRECT and target.split("/")[0] not in known:
                yield f"{alias!r} leads to {target!r}, whose principal is not in the registry"
    for key, person in compiled["persons"].items():
        for principal in {person[1], *(holding[0] for holding in person[4])} - set(known):
            yield f"{key} holds an office of {principal!r}, which is not in the registry"


def _contested_aliases(compiled: Compiled) -> Iterator[str]:
    for alias, claims in compiled["aliases"].items():
        targets = {target for kind, target, _ in claims if kind in DIRECT}
        rule = compiled["ambiguous"].get(alias)
        told = {claim["actor"] for claim in rule["claims"]} if rule else set()
        open_claims = {target for target in targets if not _ended(compiled, target)} - told
        article = len(compiled["articled"].get(alias, ())) > 0
        decided = bool(rule and rule.get("default"))  # the rule says who is meant, whoever else bears the name
        if len(open_claims) + bool(told & targets) > 1 and not article and not decided:
            yield f"{alias!r} is claimed by {', '.join(sorted(targets))}; add a rule under [[ambiguous]]"


def _ended(compiled: Compiled, target: str) -> bool:
    return "until" in compiled["principals"].get(target.split("/", maxsplit=1)[0], {})


def _two_heads(compiled: Compiled) -> Iterator[str]:
    """Two persons who head one office at one time; bounds known to the month or year only may touch."""
    registry = Registry(compiled)
    seats: dict[tuple[str, str, str], list[tuple[str, str, str]]] = defaultdict(list)
    for key, person in compiled["persons"].items():
        for principal, organ, title, low, high, _, dated in person[4]:
            if (
                dated
                and registry.is_head(title)
                and organ in {"president", "pm", "mfa", "state", "mod", "defense", "leader"}
            ):
                seats[principal, organ, title].append((low, high, key))
    for (principal, organ, title), held in seats.items():
        if principal in SEVERAL or "vice" in title or "deputy" in title:
            continue
        held.sort()
        for (low, high, key), (after, end, other) in itertools.pairwise(held):
            if other != key and after[:7] < high[:7] and not (after[:4] == high[:4] and _coarse(after, high)):
                yield f"{principal}/{organ}: {key} ({title}, {low} to {high}) and {other} ({after} to {end}) overlap"


def _coarse(low: str, high: str) -> bool:
    """Whether one of two bounds is known to the year only."""
    return low.endswith("-01-01") or high.endswith("-12-31")
