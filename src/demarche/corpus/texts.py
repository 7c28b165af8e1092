"""The texts that the annotations point into, read from the collections or from a folder of plain files.

The annotated corpus holds offsets and labels only; a text is fetched when it is checked or counted. Its *stored
text* is fixed here, once, because every offset depends on it: a JSONL record is its title, an empty line and its
body (the body alone where the title is null), byte for byte; a CoNLL-U document is the ``# text`` lines of its
sentences, joined by a space inside a paragraph and by an empty line between paragraphs; a MEANTIME document is its
tokens put together again by the rules of `join_tokens`.
"""

import gzip
import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from demarche.errors import CorpusError

MEANTIME_FOLDER = "wikinews/meantime/intra-doc_annotation"
_NO_SPACE_BEFORE = re.compile(r"^(?:[.,;:?!%)\]}]+|'s|'S|n't|'(?:re|ve|ll|d|m)|\.\.\.|’s|”)$")
_NO_SPACE_AFTER = re.compile(r"^(?:[(\[{$£€¥“]|US\$)$")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredText:
    """One text of a collection as the corpus sees it.

    `text` is the stored text that offsets count in, in code points; `date` is ISO (``""`` where the collection
    gives none); `file` is the collection's path below the folder of the collections.
    """

    id: str
    file: str
    outlet: str
    date: str
    title: str
    text: str

    @property
    def sha256(self) -> str:
        """SHA-256 of the stored text in UTF-8, in hexadecimal."""
        return text_sha256(self.text)


def text_sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8, in hexadecimal: the identity that an annotation records."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def read_collection(root: Path, file: str) -> Iterator[StoredText]:
    """All texts of one collection file (or of the MEANTIME folder) below `root`.

    Raises:
        CorpusError: if the file is not there or of no known kind.
    """
    path = root / file
    if not path.exists():
        raise CorpusError(f"collection {file} is not in {root}: give the folder of the collections with --texts")
    if path.is_dir():
        return _read_meantime(path, file)
    if file.endswith(".jsonl.gz"):
        return _read_jsonl(path, file)
    if file.endswith(".conllu.gz"):
        return _read_conllu(path, file)
    raise CorpusError(f"collection {file}: neither .jsonl.gz nor .conllu.gz nor a folder of XML")


def _read_jsonl(path: Path, file: str) -> Iterator[StoredText]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            title, body = row.get("title") or "", row["text"]
            text = f"{title}\n\n{body}" if title else body
            yield StoredText(row["id"], file, row["outlet"], _iso_date(row["published"]), title, text)


def _iso_date(published: str) -> str:
    """An ISO date, also from the Ukrainian collection's "24 July 20", where the year and the month may be cut.

    That collection runs from September 2021 to July 2022, so a month is enough to tell the year.
    """
    if re.fullmatch(r"\d{4}-\d\d-\d\d", published):
        return published
    found = re.match(r"(\d{1,2}) ([A-Z][a-z]+)", published)
    months = [n for n, name in enumerate(_MONTHS, 1) if found and name.startswith(found[2])]
    if not found or len(months) != 1:
        return ""
    return f"{2022 if months[0] < 9 else 2021}-{months[0]:02d}-{int(found[1]):02d}"


def _read_conllu(path: Path, file: str) -> Iterator[StoredText]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        content = lines.read()
    for block in re.split(r"(?m)^# newdoc id = ", content)[1:]:
        name = block.split("\n", 1)[0].strip()
        meta = dict(re.findall(r"(?m)^# meta::(dateCreated|title|author) = (.*)$", block))
        paragraphs = [re.findall(r"(?m)^# text = (.*)$", part) for part in re.split(r"(?m)^# newpar\b.*$", block)]
        text = "\n\n".join(" ".join(part) for part in paragraphs if part)
        date = meta.get("dateCreated", "")
        outlet = "wikinews" if "_news_" in name or meta.get("author") == "Wikinews" else "gum"
        yield StoredText(name.lower().replace("_", "-"), file, outlet, date, meta.get("title", ""), text)


def _read_meantime(path: Path, file: str) -> Iterator[StoredText]:
    for found in sorted(path.glob("*/*.xml")):
        sentences: dict[int, list[str]] = {}
        document = ElementTree.parse(found).getroot()
        for token in document.iter("token"):
            sentences.setdefault(int(token.attrib["sentence"]), []).append(token.text or "")
        title, *body = [join_tokens(sentences[n]) for n in sorted(sentences)]
        date = _date_in(body[0]) if body else ""
        name = f"meantime-{document.attrib['doc_id']}"
        yield StoredText(name, file, "wikinews", date, title, f"{title}\n\n{' '.join(body)}")


def _date_in(sentence: str) -> str:
    found = re.search(rf"({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})", sentence)
    return f"{found[3]}-{_MONTHS.index(found[1]) + 1:02d}-{int(found[2]):02d}" if found else ""


def join_tokens(tokens: list[str]) -> str:
    """Tokens put together again: no space before closing and after opening punctuation, quotes in pairs."""
    text, opened, glue = "", False, True
    for token in tokens:
        closing = token in {'"', "''"} and opened
        opening = token in {'"', "``"} and not opened
        if not glue and not closing and not _NO_SPACE_BEFORE.match(token):
            text += " "
        text += '"' if opening or closing else token
        opened = opening or (opened and not closing)
        glue = opening or bool(_NO_SPACE_AFTER.match(token))
    return text


def texts_of(root: Path, wanted: dict[str, str]) -> dict[str, StoredText]:
    """The texts of the documents `wanted` (id to collection file), from collections or from a plain folder.

    A folder that holds ``ID.txt`` is taken before the collection of that name, so that a project can check
    annotations of texts of its own. Texts that are nowhere are left out; the caller says so.
    """
    found: dict[str, StoredText] = {}
    rest: dict[str, set[str]] = {}
    for name, file in wanted.items():
        plain = root / f"{name}.txt"
        if plain.is_file():
            text = plain.read_bytes().decode("utf-8")
            found[name] = StoredText(name, plain.name, "", "", "", text)
        elif file and (root / file).exists():
            rest.setdefault(file, set()).add(name)
    for file, names in rest.items():
        found |= {stored.id: stored for stored in read_collection(root, file) if stored.id in names}
    return found
