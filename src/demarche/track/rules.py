"""The rules that say which later act answers a commitment, read from the TOML file beside this one."""

import re
import tomllib
from collections.abc import Iterable
from importlib.resources import files

RULES = tomllib.loads(files("demarche.track").joinpath("rules.toml").read_text(encoding="utf-8"))
KIND_OF = {
    "promise": "undertaking",
    "agree": "undertaking",
    "offer": "undertaking",
    "threaten": "threat",
    "demand": "demand",
}
ABSTAIN, ATTACKED, BREACH, CONSENT, INSPECTION, PENDING, REMOVAL, UNDO, UNTHINKING = (
    re.compile(RULES["phrases"][name], re.I)
    for name in ("abstain", "attacked", "breach", "consent", "inspection", "pending", "removal", "undo", "unthinking")
)

BEFORE = tuple((re.compile(words, re.I), days) for words, days in RULES["before"].items())


def abstains(said: str) -> bool:
    """Tell whether words say that something will not be done; who will not hesitate, or does not rule it out, does not."""
    return bool(ABSTAIN.search(UNTHINKING.sub(" ", said)))


def fitting(table: str, issues: Iterable[str]) -> dict[str, frozenset[str]]:
    """Return, by issue, the acts that a table of the rules (`undertaking`, `threat`, `compliance`, `breach`) names."""
    rules = RULES[table]
    return {issue: frozenset(rules.get(issue, rules["default"])) for issue in issues}
