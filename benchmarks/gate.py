"""The quality gate: scores on gold files that ship (and on ../shared where it is), against floors that only rise.

usage: gate.py [--write]

Floors stand in `benchmarks/floors.toml` with the digest of the data they were taken on. The gate fails when a score is
below its floor, or when the data is other than the digest says. `--write` prints the measured values in the form of
that file, for whoever raises a floor; lowering one takes a reason in the change.
"""

import hashlib
import json
import math
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from demarche import Reader, Reading
from demarche.ingest import load
from demarche.read import READERS
from demarche.scoring import Score, score

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "benchmarks" / "floors.toml"
CUBA = ROOT / "examples" / "cuba-1962"
LAVROV = ROOT.parent / "shared" / "examples"
MARGIN = {"trained": 0.01}  # processors round eight-bit products differently
MEASURES = ("attributed", "signals", "directed")


def gold_sets() -> dict[str, list[tuple[Path, Path]]]:
    """Return article and gold files by set; a set whose files are absent is left out."""
    cuba = [(CUBA / f"{path.name.removesuffix('.gold.json')}.txt", path) for path in sorted(CUBA.glob("gold/*.json"))]
    sets = {"cuba-1962": cuba, "lavrov": [(LAVROV / "lavrov.txt", LAVROV / "lavrov.gold.json")]}
    return {name: pairs for name, pairs in sets.items() if pairs and all(a.exists() and g.exists() for a, g in pairs)}


def digest(pairs: Iterable[tuple[Path, Path]]) -> str:
    """Return one hash over the bytes of all files of a set."""
    total = hashlib.sha256()
    for article, gold in pairs:
        total.update(article.read_bytes() + gold.read_bytes())
    return total.hexdigest()[:16]


def measure(pairs: Iterable[tuple[Path, Path]], reader: Reader) -> Score:
    """Read every article of a set and score the readings."""
    scored = []
    for path, gold in pairs:
        article = next(load([path]))
        assert not isinstance(article, Exception)
        data = json.loads(gold.read_text(encoding="utf-8"))
        scored.append((Reading.from_json(data, text=article.text), reader.read(article)))
    return score(scored)


def main() -> int:
    """Measure every set with every reader; print what was measured beside its floor; return 1 if one was missed."""
    floors = tomllib.loads(FLOORS.read_text(encoding="utf-8")) if FLOORS.exists() else {}
    missed = 0
    for name, pairs in gold_sets().items():
        actors = [CUBA / "actors.toml"] if name == "cuba-1962" else []
        floor, found = floors.get(name, {}), digest(pairs)
        if "--write" in sys.argv:
            print(f'[{name}]\ndigest = "{found}"')
        elif floor.get("digest") != found:
            print(f"{name}: the data is {found}, the floors were taken on {floor.get('digest')}; measure them anew")
            missed += 1
        for reader in READERS:
            result = measure(pairs, Reader(reader, actors=actors))
            missed += hold(name, reader, {m: getattr(result, m).f1 for m in MEASURES}, floor.get(reader, {}))
    return int(missed > 0)


def hold(name: str, reader: str, values: dict[str, float], floor: dict[str, float]) -> int:
    """Print measured values beside their floors, or in the form of the file; return how many are below."""
    if "--write" in sys.argv:
        margin = MARGIN.get(reader, 0.0)
        rounded = ", ".join(f"{m} = {math.floor(1000 * (value - margin)) / 1000}" for m, value in values.items())
        print(f"{reader} = {{ {rounded} }}")
        return 0
    missed = 0
    for measure_name, value in values.items():
        below = value < floor.get(measure_name, 1.0)
        missed += below
        print(
            f"{name:10} {reader:8} {measure_name:10} {value:.3f}  floor {floor.get(measure_name)}"
            f"{'  BELOW' if below else ''}"
        )
    return missed


if __name__ == "__main__":
    sys.exit(main())
