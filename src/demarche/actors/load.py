"""Load the registry: the compiled file of the package, and the user's own TOML files on top."""

import json
from functools import lru_cache
from importlib import resources
from pathlib import Path

from demarche.errors import RegistryError

from .check import problems
from .compile import Compiled, Table, compile_tables, read_table
from .registry import Registry
from .rows import LazyRows

DATA = resources.files("demarche.actors") / "data"
COMPILED = "registry.txt"
MOST_TOLD = 5  # contradictions of a user's file that one message tells
# Order matters: names.toml mends states.toml; hand-made holders stand before the heads drawn from the sources.
TABLES = (
    "words",
    "states",
    "names",
    "organs",
    "organisations",
    "groups",
    "nonstate",
    "metonyms",
    "outlets",
    "firms",
    "cities",
)


def package_tables(folder: Path) -> list[Table]:
    """All tables of a data folder in the order in which they are compiled."""
    tables = [read_table(folder / f"{name}.toml") for name in TABLES if (folder / f"{name}.toml").exists()]
    holders = sorted((folder / "holders").glob("*.toml"))
    return tables + [read_table(path) for path in (*holders, folder / "heads.toml")]


def dump_compiled(compiled: Compiled) -> str:
    """The compilation as lines: a head in JSON, then the aliases and the persons, each a key, a tab, and JSON."""
    head = {key: value for key, value in compiled.items() if key not in {"aliases", "persons"}}
    head["count"] = len(compiled["aliases"])
    lines = [json.dumps(head, ensure_ascii=False, sort_keys=True)]
    for section in ("aliases", "persons"):
        rows = sorted(compiled[section].items())
        lines += [f"{key}\t{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}" for key, row in rows]
    return "\n".join(lines) + "\n"


def parse_compiled(text: str) -> Compiled:
    """Inverse of `dump_compiled`; aliases and persons are parsed when they are looked at."""
    lines = text.split("\n")
    compiled: Compiled = json.loads(lines[0])
    end = 1 + compiled.pop("count")
    compiled["aliases"] = LazyRows(line.split("\t", 1) for line in lines[1:end])
    compiled["persons"] = LazyRows(line.split("\t", 1) for line in lines[end:-1])
    return compiled


@lru_cache(maxsize=8)
def load_registry(*extra: Path) -> Registry:
    """The package's registry with the user's own files on top; cached.

    Args:
        extra: TOML files in the schema of docs/actors.md; later files add to earlier ones.

    Raises:
        RegistryError: a file cannot be read, a row lacks its dates or its source, or the files contradict themselves or the
            package's data (an unknown principal, two heads of one office at once, an alias with two owners).
    """
    compiled = parse_compiled((DATA / COMPILED).read_text(encoding="utf-8"))
    if extra:
        compile_tables([read_table(Path(path)) for path in extra], into=compiled)
        if found := problems(compiled):
            raise RegistryError(f"{', '.join(map(str, extra))}: " + "; ".join(found[:MOST_TOLD]))
    return Registry(compiled)
