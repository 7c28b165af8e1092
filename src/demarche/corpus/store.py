"""The annotated corpus on disk: its manifest, its record files, and the readings they make over their texts.

A corpus is a folder with ``manifest.jsonl`` (which texts, which stretch, which split), ``principals.toml``, the record
files ``train|dev|test/ID.json``, and, of documents that two people annotated, ``double/A|B/ID.json``; their agreed
version stands in ``dev`` or ``test`` with the annotator ``adjudicated``.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from demarche.corpus.check import Problem, check_document
from demarche.corpus.principals import Principals
from demarche.corpus.texts import StoredText, texts_of
from demarche.errors import CorpusError
from demarche.records import Reading

SPLITS = ("train", "dev", "test")
DOUBLE = ("double/A", "double/B")


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the manifest. `range` is the annotated stretch; `event` names the cluster kept in one split.

    `kind` is ``report``, ``commentary``, ``official`` or ``other-topic``; `group` the quota it was drawn for;
    `twice` tells whether two people annotate it; `words` counts those of the range.
    """

    id: str
    file: str
    outlet: str
    date: str
    kind: str
    group: str
    split: str
    event: str
    twice: bool
    range: tuple[int, int]
    words: int
    text_sha256: str


@dataclass(frozen=True, slots=True)
class Document:
    """An annotated document: its line of the manifest, who annotated it, and the reading over its whole text.

    The reading's coverage marks the annotated stretch as read, so that `demarche.scoring.score` counts nothing
    outside it.
    """

    entry: Entry
    annotator: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Check:
    """What a check of a corpus found: problems, and how many documents and records were looked at."""

    problems: tuple[Problem, ...]
    counts: Mapping[str, int]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that are no mere warnings."""
        return tuple(problem for problem in self.problems if not problem.warning)


def default_texts(corpus: Path) -> Path:
    """Where the collections are looked for: ``shared/corpora`` beside the repository that holds the corpus."""
    return corpus.resolve().parent.parent / "shared" / "corpora"


def read_manifest(corpus: Path) -> dict[str, Entry]:
    """The manifest by document id.

    Raises:
        CorpusError: if it is missing, or a line is no entry, or an id stands twice.
    """
    path = corpus / "manifest.jsonl"
    if not path.is_file():
        raise CorpusError(f"{path}: there is no manifest; give the corpus's folder with --corpus")
    entries: dict[str, Entry] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            entry = Entry(**{**row, "range": (row["range"][0], row["range"][1])})
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise CorpusError(f"{path}, line {number}: no entry of a manifest: {error}") from error
        if entry.id in entries:
            raise CorpusError(f"{path}, line {number}: {entry.id} stands twice")
        entries[entry.id] = entry
    return entries


def record_files(corpus: Path, *, double: bool = True) -> list[Path]:
    """All record files of a corpus, in order; those of the two annotators only if `double`."""
    folders = (*SPLITS, *DOUBLE) if double else SPLITS
    return [path for folder in folders for path in sorted((corpus / folder).glob("*.json"))]


def load_documents(
    corpus: Path, texts: Path | None = None, *, split: str | None = None, annotator: str | None = None
) -> Iterator[Document]:
    """The documents of one split, or of one of the two annotators (``A``, ``B``), or all of the three splits.

    `texts` is the folder of the collections, or of plain ``ID.txt`` files; by default ``../shared/corpora``.

    Raises:
        CorpusError: on the first document that does not fit its text or the codebook.
    """
    folder = f"double/{annotator}" if annotator else split
    manifest, principals = read_manifest(corpus), Principals.load(corpus / "principals.toml")
    files = [
        p for p in record_files(corpus) if p.parent.relative_to(corpus).as_posix() in ([folder] if folder else SPLITS)
    ]
    found = _texts(files, manifest, texts or default_texts(corpus))
    for path in files:
        data = _read_json(path)
        stored = found.get(path.stem)
        errors = [p for p in check_document(_name(corpus, path), data, _text(stored), principals) if not p.warning]
        if errors or stored is None or path.stem not in manifest:
            raise CorpusError(str(errors[0]) if errors else f"{_name(corpus, path)}: not in the manifest")
        yield _document(manifest[path.stem], data, stored)


def check_corpus(corpus: Path, texts: Path | None = None) -> Check:
    """Check every record file of a corpus, and the corpus as a whole.

    Raises:
        CorpusError: if the manifest or the list of principals cannot be read.
    """
    manifest, principals = read_manifest(corpus), Principals.load(corpus / "principals.toml")
    files = record_files(corpus)
    found = _texts(files, manifest, texts or default_texts(corpus))
    problems, counts = (
        list(_whole(corpus, manifest)),
        dict.fromkeys(("documents", "statements", "signals", "channels"), 0),
    )
    for path in files:
        name = _name(corpus, path)
        try:
            data = _read_json(path)
        except CorpusError as error:
            problems.append(Problem(name, "document", "", str(error).split(": ", 1)[1]))
            continue
        problems += check_document(name, data, _text(found.get(path.stem)), principals)
        problems += _placing(path, name, data, manifest)
        counts["documents"] += 1
        for kind in ("statements", "signals", "channels"):
            records = data.get(kind) if isinstance(data, dict) else None
            counts[kind] += len(records) if isinstance(records, list) else 0
    return Check(tuple(problems), counts)


def _whole(corpus: Path, manifest: Mapping[str, Entry]) -> Iterator[Problem]:
    """What must hold of the corpus as a whole: no event in two splits, and both halves of a double annotation."""
    splits: dict[str, set[str]] = defaultdict(set)
    for entry in manifest.values():
        splits[entry.event].add(entry.split)
        if entry.split not in SPLITS:
            yield Problem("manifest.jsonl", entry.id, "split", f"{entry.split!r} is none of {', '.join(SPLITS)}")
    for event, parts in splits.items():
        if len(parts) > 1:
            yield Problem(
                "manifest.jsonl", event, "event", f"stands in {' and '.join(sorted(parts))}: one event, one split"
            )
    for entry in manifest.values():
        halves = [folder for folder in DOUBLE if (corpus / folder / f"{entry.id}.json").exists()]
        if entry.twice and len(halves) == 1:
            told = f"is annotated twice, but only {halves[0]} is there"
            yield Problem("manifest.jsonl", entry.id, "twice", told, warning=True)


def _placing(path: Path, name: str, data: Any, manifest: Mapping[str, Entry]) -> Iterator[Problem]:
    """What a record file must have in common with its name, its folder and its line of the manifest."""
    entry, folder = manifest.get(path.stem), path.parent.name
    if entry is None:
        yield Problem(name, "document", "id", f"{path.stem!r} is not in the manifest")
        return
    if not isinstance(data, dict):
        return
    for field, wanted in (("id", entry.id), ("text_sha256", entry.text_sha256), ("range", list(entry.range))):
        if field in data and data[field] != wanted:
            yield Problem(name, "document", field, f"{data[field]!r} is not the manifest's {wanted!r}")
    double = folder in {"A", "B"}
    if double and not entry.twice:
        yield Problem(name, "document", "id", "is not among those annotated twice")
    if not double and folder != entry.split:
        yield Problem(name, "document", "id", f"stands in {folder}, but belongs to {entry.split}")
    wanted_annotators = [folder] if double else ["adjudicated"] if entry.twice else ["A", "adjudicated"]
    if "annotator" in data and data["annotator"] not in wanted_annotators:
        yield Problem(
            name, "document", "annotator", f"{data['annotator']!r}, but here stands {' or '.join(wanted_annotators)}"
        )


def _texts(files: list[Path], manifest: Mapping[str, Entry], root: Path) -> dict[str, StoredText]:
    if files and not root.is_dir():
        raise CorpusError(f"{root}: there are no texts here; give the folder of the collections with --texts")
    return texts_of(root, {p.stem: manifest[p.stem].file if p.stem in manifest else "" for p in files})


def _text(stored: StoredText | None) -> str | None:
    return None if stored is None else stored.text


def _name(corpus: Path, path: Path) -> str:
    return path.relative_to(corpus).as_posix()


def _read_json(path: Path) -> Any:
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise CorpusError(f"{path}: is no JSON: {error}") from error


def _document(entry: Entry, data: Mapping[str, Any], stored: StoredText) -> Document:
    article = {
        "title": stored.title or None,
        "outlet": entry.outlet,
        "published": _day(entry.date),
        "file": entry.file,
        "external_id": entry.id,
    }
    coverage = [{"start": data["range"][0], "end": data["range"][1], "status": "read"}]
    records = {kind: data[kind] for kind in ("statements", "signals", "channels")}
    reading = Reading.from_json({"article": article, "coverage": coverage, **records}, text=stored.text)
    return Document(entry, data["annotator"], reading)


def _day(text: str) -> str | None:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        return None
