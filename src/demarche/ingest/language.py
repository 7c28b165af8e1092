"""Which language a text is in, by its script and its function words: small, offline, sure only where it can be."""

import re
import tomllib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SAMPLE = 20_000  # characters looked at: some 3,000 words, at which the shares no longer move
MIN_WORDS = 6
MIN_HITS = 2
MIN_SHARE = 0.15
MIN_LEAD = 1.5


@dataclass(frozen=True, slots=True)
class _Profiles:
    scripts: tuple[tuple[str, "re.Pattern[str]"], ...]
    sole: dict[str, str]  # script to the one language met in it
    weights: dict[str, dict[str, dict[str, float]]]  # script to word to language to weight


@cache
def _profiles() -> _Profiles:
    data = tomllib.loads(files("demarche.ingest").joinpath("languages.toml").read_text(encoding="utf-8"))
    scripts = tuple((name, re.compile(f"[{ranges}]")) for name, ranges in data["scripts"].items())
    weights: dict[str, dict[str, dict[str, float]]] = {}
    for code, entry in data["languages"].items():
        for word in entry["words"].split():
            weights.setdefault(entry["script"], {}).setdefault(word, {})[code] = 1.0
    for shared in weights.values():
        for owners in shared.values():
            for code in owners:
                owners[code] = 1.0 / len(owners)
    return _Profiles(scripts, data["sole"], weights)


@cache
def function_words() -> frozenset[str]:
    """Return the function words of all languages known."""
    return frozenset(word for words in _profiles().weights.values() for word in words)


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language a text is in; None where it is too short or too mixed to tell."""
    sample = text[:_SAMPLE]
    script = _script(sample)
    if script is None:
        return None
    profiles = _profiles()
    if script in profiles.sole:
        return profiles.sole[script]
    return _by_words(_WORD.findall(sample.lower()), profiles.weights.get(script, {}))


def _script(sample: str) -> str | None:
    """Return the script of most letters; kana beside Han signs make the text Japanese, whatever their share."""
    counts = {name: len(pattern.findall(sample)) for name, pattern in _profiles().scripts}
    if counts["Kana"] * 10 > counts["Han"]:
        counts["Kana"] += counts["Han"]
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] >= MIN_HITS and counts[best] * 2 > sum(counts.values()) - counts["Han"] else None


def _by_words(tokens: list[str], weights: dict[str, dict[str, float]]) -> str | None:
    hits: Counter[str] = Counter()
    scores: Counter[str] = Counter()
    for token in tokens:
        for code, weight in weights.get(token, {}).items():
            scores[code] += weight  # type: ignore[assignment]
            hits[code] += 1
    ranked = scores.most_common(2)
    if len(tokens) < MIN_WORDS or not ranked:
        return None
    best, score = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0.0
    sure = hits[best] >= MIN_HITS and hits[best] >= MIN_SHARE * len(tokens) and score >= MIN_LEAD * second
    return best if sure else None
