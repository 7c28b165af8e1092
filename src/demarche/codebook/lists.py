"""Acts, issues and closed lists, read once from the TOML files beside this one."""

import tomllib
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Act:
    """One act: what it means and the codes it takes, now and while still to come."""

    name: str
    kind: str
    means: str
    plover: str
    cameo: str
    leaning: int
    future_plover: str = ""
    future_cameo: str = ""
    mutual: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue: a line of what it covers and phrases that speak of it (`*` ends a stem)."""

    name: str
    covers: str
    phrases: tuple[str, ...]


def _load(name: str) -> dict[str, Any]:
    return tomllib.loads(files("demarche.codebook").joinpath(name).read_text(encoding="utf-8"))


_LISTS = _load("lists.toml")

VERSION: str = _LISTS["version"]
KINDS: tuple[str, ...] = ("word", "deed")
FORMS: tuple[str, ...] = tuple(_LISTS["forms"])
TIMES: tuple[str, ...] = tuple(_LISTS["times"])
MODALITIES: tuple[str, ...] = tuple(_LISTS["modalities"])
CONDITION_TYPES: tuple[str, ...] = tuple(_LISTS["condition_types"])
COMMITMENT_STATUSES: tuple[str, ...] = tuple(_LISTS["commitment_statuses"])
ORGANS: tuple[str, ...] = tuple(_LISTS["organs"])
MODES: dict[str, dict[str, str]] = _LISTS["modes"]

ACTS: dict[str, Act] = {name: Act(name=name, **entry) for name, entry in _load("acts.toml").items()}
ISSUES: dict[str, Issue] = {
    name: Issue(name=name, covers=entry["covers"], phrases=tuple(entry["phrases"]))
    for name, entry in _load("issues.toml").items()
}
WORDS: frozenset[str] = frozenset(name for name, act in ACTS.items() if act.kind == "word")
DEEDS: frozenset[str] = frozenset(name for name, act in ACTS.items() if act.kind == "deed")
MUTUAL: frozenset[str] = frozenset(name for name, act in ACTS.items() if act.mutual)
