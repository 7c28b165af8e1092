"""The names that articles' fields go by, read from `fields.toml`."""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

# Collections nest a field twice or thrice (a list of sections, each with a list of paragraphs); a broken export nests it
# hundreds of times, which Python cannot follow.
DEEPEST = 16


@cache
def _data() -> dict[str, dict[str, list[str]]]:
    data: dict[str, dict[str, list[str]]] = tomllib.loads(
        files("demarche.ingest").joinpath("fields.toml").read_text(encoding="utf-8")
    )
    return data


def field_names() -> dict[str, list[str]]:
    """Return field to the names it goes by, best first."""
    return _data()["fields"]


@cache
def labels() -> dict[str, str]:
    """Return label (`published on`) to field."""
    return {label: field for field, names in _data()["labels"].items() for label in names}


@cache
def kickers() -> frozenset[str]:
    """Return the lines that stand over a headline and are none."""
    return frozenset(_data()["kickers"]["lines"])


@dataclass(frozen=True, slots=True)
class NameWords:
    """Small words inside names (`de`, `bin`), and words that no name has as a whole word of its own."""

    particles: frozenset[str]
    never: frozenset[str]


@cache
def name_words() -> NameWords:
    """Return what helps to tell a name in a byline from other words."""
    names = _data()["names"]
    return NameWords(frozenset(names["particles"]), frozenset(names["never"]))


def pick(record: dict[str, Any]) -> dict[str, Any]:
    """Return field to value of a record with names of any kind; empty values count as absent."""
    plain = {re.sub(r"[\s_-]", "", key).lower(): value for key, value in reversed(record.items())}
    found: dict[str, Any] = {}
    for field, names in field_names().items():
        value = next((plain[name] for name in names if plain.get(name) not in (None, "", [], {})), None)
        if value is not None:
            found[field] = value
    return found


def as_text(value: Any, *, join: str, deepest: int = DEEPEST) -> str | None:
    """Return a field's value as text: a string, a number, a list of such, or a mapping with a name; else None.

    So is what stands deeper than `deepest` lists or mappings.
    """
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if deepest and isinstance(value, dict):
        named = value.get("name") or value.get("title") or value.get("text")
        return as_text(named, join=join, deepest=deepest - 1)
    if deepest and isinstance(value, list):
        parts = [part for part in (as_text(item, join=join, deepest=deepest - 1) for item in value) if part]
        return join.join(parts) or None
    return None
