"""Compile the TOML files of src/demarche/actors/data into registry.txt, which is what the package loads.

Run after every change of the data:  python training/actors/compile_registry.py
"""

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "src"))

from demarche.actors.compile import compile_tables  # noqa: E402
from demarche.actors.load import COMPILED, dump_compiled, package_tables  # noqa: E402

DATA = ROOT / "src/demarche/actors/data"


def main() -> None:
    compiled = compile_tables(package_tables(DATA))
    (DATA / COMPILED).write_text(dump_compiled(compiled), encoding="utf-8")
    print(
        f"{len(compiled['aliases'])} aliases, {len(compiled['persons'])} persons, {len(compiled['principals'])} principals"
    )


if __name__ == "__main__":
    main()
