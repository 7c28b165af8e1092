"""Which documents tell of the same thing, so that no event stands on both sides of a split.

Three signs join two documents: nearly the same wording (MinHash), the same rare names within a few days (cosine of
weighted name counts), and, for the one day of world news that everybody reports, a list of named events.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date

from rensa import RMinHash

from demarche.corpus.texts import StoredText

PERMUTATIONS, SHINGLE = 128, 4
NEAR_DUPLICATE = 0.35  # resemblance of four-word shingles; two reports off one agency text measure 0.4 and more
SAME_EVENT = 0.3  # cosine over rare names; read off pairs of headlines just above and just below it
DAYS_APART = 3
OPENING = 1500  # code points: an event is named early, while a round-up's tail names them all
_NAME = re.compile(r"(?<![.!?”\"] )(?<!^)\b[A-ZÀ-Þ][\w’'-]{2,}(?: [A-ZÀ-Þ][\w’'-]+)*")


class Union:
    """Union-find over document ids."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}

    def find(self, name: str) -> str:
        parent = self._parent.setdefault(name, name)
        if parent != name:
            parent = self._parent[name] = self.find(parent)
        return parent

    def join(self, one: str, other: str) -> None:
        self._parent[self.find(one)] = self.find(other)


def cluster(texts: Iterable[StoredText], events: dict[str, list[str]]) -> tuple[dict[str, str], list[str]]:
    """The cluster of each document (named by one of its members), and a line on why each pair was joined."""
    texts, union, reasons = list(texts), Union(), []
    named = event_names(texts, events)
    for one, other, reason in [*_alike(texts), *_same_names(texts, named), *_same_event(named)]:
        union.join(one, other)
        reasons.append(f"{one}\t{other}\t{reason}")
    return {text.id: union.find(text.id) for text in texts}, reasons


def near_duplicates(texts: Iterable[StoredText], threshold: float = 0.6) -> dict[str, str]:
    """Documents that repeat another, with the one that they repeat: only one of them is worth annotating."""
    union, texts = Union(), list(texts)
    for one, other, reason in _alike(texts):
        if float(reason.split()[-1]) >= threshold:
            union.join(one, other)
    return {text.id: union.find(text.id) for text in texts}


def _alike(texts: list[StoredText]) -> list[tuple[str, str, str]]:
    hashes = []
    for text in texts:
        words = re.findall(r"\w+", text.text.lower())
        digest = RMinHash(num_perm=PERMUTATIONS, seed=42)
        digest.update([" ".join(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1))])
        hashes.append(digest)
    found = []
    for i, one in enumerate(hashes):
        for j in range(i):
            likeness = one.jaccard(hashes[j])
            if likeness >= NEAR_DUPLICATE:
                found.append((texts[i].id, texts[j].id, f"wording {likeness:.2f}"))
    return found


def _same_names(texts: list[StoredText], named: dict[str, str]) -> list[tuple[str, str, str]]:
    counts = [Counter(_NAME.findall(f"{text.title} {text.text[:OPENING]}")) for text in texts]
    frequency = Counter(name for count in counts for name in count)
    outlets: dict[str, set[str]] = defaultdict(set)
    for text, count in zip(texts, counts, strict=True):
        for name in count:
            outlets[name].add(text.outlet)
    # A name that one outlet alone prints again and again is its own furniture ("Le Monde", "Supported").
    for count in counts:
        for name in [n for n in count if frequency[n] >= 2 and len(outlets[n]) == 1 and len(texts) > 3]:
            del count[name]
    holders: dict[str, list[int]] = defaultdict(list)
    weights = []
    for i, count in enumerate(counts):
        raw = {n: math.log(1 + c) * math.log(len(texts) / frequency[n]) for n, c in count.items()}
        norm = math.sqrt(sum(w * w for w in raw.values())) or 1.0
        weights.append({n: w / norm for n, w in raw.items()})
        for name in raw:
            holders[name].append(i)
    found = []
    for i, own in enumerate(weights):
        likeness: Counter[int] = Counter()
        for name, weight in own.items():
            for j in holders[name]:
                if j < i:
                    likeness[j] += weight * weights[j][name]  # type: ignore[assignment]
        alike = [
            (cosine, j)
            for j, cosine in likeness.items()
            if cosine >= SAME_EVENT
            and _near(texts[i].date, texts[j].date)
            # Where both stand in the list of named events, the list decides.
            and not (texts[i].id in named and texts[j].id in named)
        ]
        # The nearest only: chains of half-likenesses would make one cluster of the whole day.
        found += [(texts[i].id, texts[j].id, f"names {cosine:.2f}") for cosine, j in sorted(alike)[-1:]]
    return found


def _near(one: str, other: str) -> bool:
    if not (one and other):
        return False
    return abs((date.fromisoformat(one) - date.fromisoformat(other)).days) <= DAYS_APART


def event_names(texts: Iterable[StoredText], events: dict[str, list[str]]) -> dict[str, str]:
    """The named event of each document of the news day whose headline belongs to one."""
    compiled = {name: re.compile("|".join(patterns)) for name, patterns in events.items()}
    found = {}
    for text in texts:
        name = next((n for n, p in compiled.items() if p.search(text.title)), None)
        if name is not None and text.file.startswith("news/"):
            found[text.id] = name
    return found


def _same_event(named: dict[str, str]) -> list[tuple[str, str, str]]:
    first = {name: document for document, name in reversed(named.items())}
    return [(first[name], d, f"event {name}") for d, name in named.items() if first[name] != d]
