"""Turn an annotation written with quoted strings into a record file with offsets.

Run from anywhere::

    python training/corpus/build.py --annotations DIR --out DIR [--annotator A] [--twice] DOCID ...

An annotation is a Python file ``DIR/A/DOCID.py`` with the lists STATEMENTS, SIGNALS and CHANNELS, as the guideline
shows. A span is a string that stands in the document's range (whole words; any white space matches any; straight
and curly quotation marks and all dashes are alike) or ``(string, k)`` for its k-th occurrence in the range, from 0.
Content and evidence spans must be unique, or carry k, or, for evidence, be unique inside the signal's statement;
of other spans the occurrence nearest before the record's first content or evidence span is taken. A party is
``"PATH"`` or ``(mention, "PATH")``. All problems of a file are told at once, and nothing is written while there are.
"""

import argparse
import difflib
import json
import re
import runpy
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "src"))

from demarche.codebook import ACTS, VERSION  # noqa: E402
from demarche.corpus.check import check_document  # noqa: E402
from demarche.corpus.principals import Principals  # noqa: E402
from demarche.corpus.texts import StoredText, texts_of  # noqa: E402

ALIKE = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-"})
FIELDS = {
    "STATEMENTS": {"source", "actor", "cue", "content", "form", "to", "relays", "parent", "date"},
    "SIGNALS": {"kind", "act", "frm", "to", "issues", "ev", "st", "time", "mod", "condition", "deadline"},
    "CHANNELS": {"frm", "via", "to", "ev"},
}
Place = tuple[int, int]


class Builder:
    """Builds one document; problems are gathered in `problems` instead of being raised."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.passage = text[start:end].translate(ALIKE)
        self.problems: list[str] = []
        self.contents: list[list[dict[str, int]]] = []

    def hits(self, string: str) -> list[Place]:
        words = [re.escape(word) for word in string.translate(ALIKE).split()]
        pattern = r"(?<!\w)" + r"\s+".join(words) + r"(?!\w)"
        return [(m.start() + self.start, m.end() + self.start) for m in re.finditer(pattern, self.passage)]

    def span(self, where: str, value: Any, near: Place | None = None, inside: Any = None) -> dict[str, int] | None:
        """The span a string names, or None with a problem noted."""
        string, k = value if isinstance(value, tuple) else (value, None)
        if not isinstance(string, str) or not string.strip():
            return self.bad(where, f"{value!r} is no string or (string, k)")
        found = self.hits(string)
        if not found:
            return self.bad(where, f"not in the range: {string!r}; nearest: {self.nearest(string)!r}")
        if k is not None:
            if not isinstance(k, int) or not 0 <= k < len(found):
                return self.bad(
                    where, f"{string!r} occurs {len(found)} times, so k runs from 0 to {len(found) - 1}, not {k!r}"
                )
            chosen = found[k]
        elif len(found) == 1:
            chosen = found[0]
        else:
            within = [f for f in found if inside and any(s["start"] <= f[0] and f[1] <= s["end"] for s in inside)]
            if len(within) == 1:
                chosen = within[0]
            elif near is None:
                told = "; ".join(f"{n}: …{self.around(f)}…" for n, f in enumerate(found))
                return self.bad(where, f"{string!r} occurs {len(found)} times, write (string, k): {told}")
            else:
                chosen = min(found, key=lambda f: _distance(f[0], near))
        return {"start": chosen[0], "end": chosen[1]}

    def bad(self, where: str, message: str) -> None:
        self.problems.append(f"{where}: {message}")

    def around(self, place: Place) -> str:
        low, high = max(self.start, place[0] - 25), min(self.end, place[1] + 25)
        return re.sub(r"\s+", " ", self.text[low:high])

    def nearest(self, string: str) -> str:
        """The stretch of the range most like a string that was not found."""
        words = [(m.start(), m.end()) for m in re.finditer(r"\S+", self.passage)]
        size, wanted = max(1, len(string.split())), string.translate(ALIKE)
        best, best_likeness = "", 0.0
        for i in range(len(words)):
            for length in {size, max(1, size - 1), size + 1}:
                piece = self.passage[words[i][0] : words[min(i + length, len(words)) - 1][1]]
                matcher = difflib.SequenceMatcher(None, piece, wanted, autojunk=False)
                if matcher.real_quick_ratio() > best_likeness and matcher.quick_ratio() > best_likeness:
                    likeness = matcher.ratio()
                    if likeness > best_likeness:
                        best, best_likeness = piece, likeness
        return best if best_likeness > 0.5 else ""

    def spans(self, where: str, values: Any, near: Place | None = None, inside: Any = None) -> list[dict[str, int]]:
        values = [values] if isinstance(values, (str, tuple)) else values or []
        found = [self.span(f"{where}[{n}]", v, near, inside) for n, v in enumerate(values)]
        return [f for f in found if f]

    def party(self, where: str, value: Any, near: Place | None) -> dict[str, Any] | None:
        if isinstance(value, str):
            return {"span": None, "actor": value}
        if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], str):
            mention = self.span(where, value[0], near) if value[0] is not None else None
            return {"span": mention, "actor": value[1]}
        return self.bad(where, f"{value!r} is no party: 'PATH' or (mention, 'PATH')")

    def parties(self, where: str, values: Any, near: Place | None) -> list[dict[str, Any]]:
        values = [values] if isinstance(values, (str, tuple)) else values or []
        found = [self.party(f"{where}[{n}]", v, near) for n, v in enumerate(values)]
        return [f for f in found if f]

    def fields(self, where: str, record: Any, kind: str, needed: set[str]) -> bool:
        if not isinstance(record, dict):
            self.bad(where, "is no dict(...)")
            return False
        for name in sorted(record.keys() - FIELDS[kind]):
            self.bad(where, f"unknown field {name!r}; there are {', '.join(sorted(FIELDS[kind]))}")
        for name in sorted(needed - record.keys()):
            self.bad(where, f"{name!r} is missing")
        return needed <= record.keys()

    def statement(self, where: str, record: dict[str, Any]) -> dict[str, Any]:
        content = self.spans(f"{where}.content", record["content"])
        near = (content[0]["start"], content[0]["end"]) if content else None
        self.contents.append(content)
        if not content and not record["content"]:
            self.bad(f"{where}.content", "is empty")
        elsewhere = near or (self.start, self.start)
        return {
            "source": self.spans(f"{where}.source", record.get("source"), elsewhere),
            "source_actors": [record["actor"]] if isinstance(record["actor"], str) else list(record["actor"]),
            "cue": self.spans(f"{where}.cue", record.get("cue"), elsewhere),
            "content": content,
            "form": record.get("form", "indirect"),
            "addressees": self.parties(f"{where}.to", record.get("to"), elsewhere),
            "relays": self.parties(f"{where}.relays", record.get("relays"), elsewhere),
            "parent": record.get("parent"),
            "date": record.get("date"),
        }

    def signal(self, where: str, record: dict[str, Any]) -> dict[str, Any]:
        st = record.get("st")
        inside = self.contents[st] if isinstance(st, int) and 0 <= st < len(self.contents) else None
        evidence = self.spans(f"{where}.ev", record["ev"], inside=inside)
        near = (evidence[0]["start"], evidence[0]["end"]) if evidence else (self.start, self.start)
        act, issues = record["act"], record["issues"]
        kind = ACTS[act].kind if act in ACTS else "word"
        return {
            "kind": record.get("kind", kind), "act": act,
            "from": self.parties(f"{where}.frm", record["frm"], near),
            "to": self.parties(f"{where}.to", record.get("to"), near),
            "issues": [issues] if isinstance(issues, str) else list(issues),
            "evidence": evidence, "statement": st,
            "time": record.get("time", "present"), "modality": record.get("mod", "asserted"),
            "condition": self.pair(f"{where}.condition", record.get("condition"), "type", near),
            "deadline": self.pair(f"{where}.deadline", record.get("deadline"), "date", near),
        }  # fmt: skip

    def pair(self, where: str, value: Any, name: str, near: Place) -> dict[str, Any] | None:
        if value is None:
            return None
        if not isinstance(value, tuple) or len(value) != 2:
            return self.bad(where, f"{value!r} is no (string, {name})")
        span = self.span(where, value[0], near)
        return {"span": span, name: value[1]} if span else None

    def channel(self, where: str, record: dict[str, Any]) -> dict[str, Any]:
        evidence = self.spans(f"{where}.ev", record["ev"])
        near = (evidence[0]["start"], evidence[0]["end"]) if evidence else (self.start, self.start)
        return {
            "from": self.party(f"{where}.frm", record["frm"], near) if record.get("frm") else None,
            "via": self.parties(f"{where}.via", record.get("via"), near),
            "to": self.parties(f"{where}.to", record.get("to"), near),
            "evidence": evidence,
        }

    def build(self, annotation: dict[str, Any]) -> dict[str, list[dict[str, Any]]]:
        out: dict[str, list[dict[str, Any]]] = {"statements": [], "signals": [], "channels": []}
        kinds = (
            ("STATEMENTS", self.statement, {"actor", "content"}),
            ("SIGNALS", self.signal, {"act", "frm", "issues", "ev"}),
            ("CHANNELS", self.channel, {"ev"}),
        )
        for name, make, needed in kinds:
            for number, record in enumerate(annotation.get(name, [])):
                where = f"{name}[{number}]"
                if self.fields(where, record, name, needed):
                    out[name.lower()].append(make(where, record))
                elif name == "STATEMENTS":
                    self.contents.append([])
        return out


def _distance(start: int, near: Place) -> int:
    """How far an occurrence is from the record's anchor; one behind it counts double and more."""
    return near[0] - start if start <= near[0] else 50 + 2 * min(start - near[0], abs(start - near[1]))


def build_document(
    row: dict[str, Any], text: StoredText, source: Path, annotator: str, principals: Principals
) -> tuple[dict[str, Any], list[str]]:
    """The record file of one annotation, and every problem found in it (warnings begin with ``warning``)."""
    if not source.exists():
        return {}, [f"no annotation at {source}"]
    try:
        annotation = runpy.run_path(str(source))
    except Exception as error:  # any failure of the annotator's file is one of its problems
        return {}, [f"the file does not run: {error!r}"]
    builder = Builder(text.text, *row["range"])
    records = builder.build(annotation)
    data = {
        "id": row["id"], "text_sha256": row["text_sha256"], "range": row["range"], "annotator": annotator,
        "codebook": VERSION, **records,
    }  # fmt: skip
    checked = check_document(row["id"], data, text.text, principals)
    told = [f"{'warning: ' if p.warning else ''}{p.record}, {p.field}: {p.message}" for p in checked]
    return data, builder.problems + told


def compact(data: dict[str, Any]) -> str:
    """JSON with one record a line, so that a change of one record is a change of one line."""
    head = {k: v for k, v in data.items() if not isinstance(v, list) or k == "range"}
    lines = [f"{json.dumps(k)}: {json.dumps(v, ensure_ascii=False)}" for k, v in head.items()]
    for name in ("statements", "signals", "channels"):
        records = ",\n  ".join(json.dumps(r, ensure_ascii=False) for r in data[name])
        lines.append(f'"{name}": [\n  {records}\n ]' if records else f'"{name}": []')
    return "{\n " + ",\n ".join(lines) + "\n}\n"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("ids", nargs="+", metavar="DOCID")
    parser.add_argument("--annotations", type=Path, required=True, help="folder with A/, B/, adjudicated/")
    parser.add_argument("--annotator", default="A", choices=("A", "B", "adjudicated"))
    parser.add_argument("--out", type=Path, default=ROOT / "corpus", help="folder with train/, dev/, test/, double/")
    parser.add_argument("--corpus", type=Path, default=ROOT / "corpus", help="folder of manifest and principals")
    parser.add_argument("--texts", type=Path, default=ROOT.parent / "shared/corpora")
    options = parser.parse_args()
    lines = (options.corpus / "manifest.jsonl").read_text("utf-8").splitlines()
    rows = {row["id"]: row for row in map(json.loads, lines)}
    unknown = [name for name in options.ids if name not in rows]
    if unknown:
        parser.error(f"not in the manifest: {', '.join(unknown)}")
    texts = texts_of(options.texts, {name: rows[name]["file"] for name in options.ids})
    principals = Principals.load(options.corpus / "principals.toml")
    return max(_write(rows[name], texts[name], options, principals) for name in options.ids)


def _write(row: dict[str, Any], text: StoredText, options: argparse.Namespace, principals: Principals) -> int:
    source = options.annotations / options.annotator / f"{row['id']}.py"
    data, problems = build_document(row, text, source, options.annotator, principals)
    errors = [p for p in problems if not p.startswith("warning")]
    for problem in problems:
        print(f"{row['id']}: {problem}")
    if errors:
        print(f"{row['id']}: {len(errors)} problems, nothing written")
        return 1
    folder = f"double/{options.annotator}" if row["twice"] and options.annotator != "adjudicated" else row["split"]
    if not row["twice"] and options.annotator == "B":
        print(f"{row['id']}: is annotated once only, there is no B")
        return 1
    target = options.out / folder / f"{row['id']}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(compact(data), "utf-8")
    counts = ", ".join(f"{len(data[name])} {name}" for name in ("statements", "signals", "channels"))
    print(f"{row['id']}: {counts} -> {folder}/{target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
