"""Which issues a clause is about: phrases of the codebook's list, scored by nearness to the act."""

import re
from functools import cache

from demarche.codebook import ISSUES

_MOST = 3  # codebook: one to three issues
_SHARE = 0.5  # of the best issue's score: what scores less is mentioned, not at issue

# What an act is about where its words name no issue.
_BY_ACT = {
    "meet": "negotiations",
    "attack": "force",
    "mobilize": "troops",
    "sanction": "sanctions",
    "praise": "relations",
    "aid": "aid",
}
# An act of these kinds is about this issue whatever else is mentioned.
_ALWAYS = {"attack": "force"}


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    found = {}
    for name, issue in ISSUES.items():
        if issue.phrases:
            words = "|".join(re.escape(p).replace(r"\*", r"[\w-]*") for p in issue.phrases)
            found[name] = re.compile(rf"(?<![\w])(?:{words})(?![\w])", re.IGNORECASE)
    return found


def find_issues(clause: str, around: str, act: str) -> tuple[str, ...]:
    """Return one to three issues of an act from its clause, else from its sentence, else from the act itself."""
    scores = {name: len(pattern.findall(clause)) for name, pattern in _patterns().items()}
    if not any(scores.values()):
        scores = {name: len(pattern.findall(around)) for name, pattern in _patterns().items()}
    if act in _ALWAYS:
        scores[_ALWAYS[act]] = max(scores.values(), default=0) + 1
    best = max(scores.values(), default=0)
    if not best:
        return (_BY_ACT.get(act, "other"),)
    order = sorted(
        (name for name, score in scores.items() if score and score >= _SHARE * best), key=lambda n: -scores[n]
    )
    return tuple(order[:_MOST])
