"""Footnotes: the sentence that a claim rests on, who said it, where and when it stood, and what is doubtful of it."""

from collections.abc import Iterable, Mapping
from typing import Any

from demarche.read.segment import sentences
from demarche.report.document import Cite, Note
from demarche.report.hygiene import clean, shorten
from demarche.report.material import Material
from demarche.report.phrases import day

_AROUND = 220  # characters of a sentence kept on either side of the words that were read; longer ones are cut at a word
# Below this a reading is told to be doubtful; `demarche read` marks the same (cli/board.py).
SURE = 0.7
_FORMS = {"direct": "in direct speech", "mixed": "partly in direct speech", "indirect": "in the report's words"}

Row = Mapping[str, Any]


class Notes:
    """Numbers footnotes in the order in which they are first cited."""

    def __init__(self, material: Material) -> None:
        self._material = material
        self._numbers: dict[str, int] = {}
        self._notes: list[Note] = []
        self._sentences: dict[str, list[tuple[int, int]]] = {}

    def all(self) -> tuple[Note, ...]:
        """Return the footnotes made so far."""
        return tuple(self._notes)

    def cite(self, *ids: str) -> Cite:
        """Return the footnotes of some signals, each made when it is first cited."""
        self._material.need(ids)
        return Cite(tuple(self._number(one) for one in dict.fromkeys(ids) if one in self._material.signals))

    def cite_channel(self, row: Row) -> Cite:
        """Return the footnote of a channel."""
        self._material.read([row["article_id"]])
        return Cite((self._number(row["channel_id"], row),))

    def _number(self, ident: str, row: Row | None = None) -> int:
        if ident not in self._numbers:
            self._numbers[ident] = len(self._notes) + 1
            self._notes.append(self._note(ident, row or self._material.signals[ident]))
        return self._numbers[ident]

    def _note(self, ident: str, row: Row) -> Note:
        start, end = row["evidence_starts"][0], row["evidence_ends"][0]
        text = self._material.texts[row["article_id"]]
        low, high = self._around(row["article_id"], text, start, end)
        before, after = _beside(text[low:start]), _beside(text[end:high])
        return Note(
            self._numbers[ident],
            _last_words(before),
            clean(text[start:end]),
            shorten(after, _AROUND) if len(after) > _AROUND else after,
            self._origin(row),
            tuple(self._remarks(row)),
            f"{row['article_id']} {ident}",
        )

    def _around(self, article: str, text: str, start: int, end: int) -> tuple[int, int]:
        """Return the sentence, or sentences, that some words stand in."""
        if article not in self._sentences:
            self._sentences[article] = [(one.start, one.end) for one in sentences(text)]
        held = [(low, high) for low, high in self._sentences[article] if low < end and start < high]
        return (min(start, held[0][0]), max(end, held[-1][1])) if held else (start, end)

    def _origin(self, row: Row) -> str:
        title = f"“{clean(row['title'])}”" if row["title"] else ""
        when = day(row["published"], year=True) if row["published"] else "no date"
        place = ", ".join(part for part in (clean(row["outlet"] or ""), title, when) if part)
        return f"{self._who(row)}. {place}{'' if row['outlet'] else ' (outlet not known)'}"

    def _who(self, row: Row) -> str:
        names, said = self._material.names, self._material.statements.get(row.get("statement_id") or "")
        if said is None:
            return "Told by the report itself"
        who = names.speakers(said["source_actors"], full=True) if said["source_actors"] else "a speaker not named"
        through = f", through {names.speakers(said['relay_actors'], full=True)}" if said["relay_actors"] else ""
        return f"{who[0].upper()}{who[1:]}, {_FORMS.get(said['form'], said['form'])}{through}"

    def _remarks(self, row: Row) -> Iterable[str]:
        if row.get("modality") == "hedged":
            yield "told with a hedge"
        if len(row["evidence_starts"]) > 1:
            yield f"also in {_more(len(row['evidence_starts']) - 1)} of the article"
        if row["confidence"] is not None and row["confidence"] < SURE:
            yield f"doubtful reading: {row['confidence']:.0%} sure"


def _beside(text: str) -> str:
    """Return what stands beside the words, with the space, if any, that parts it from them."""
    line = clean(text)
    return (
        f"{' ' if text[:1].isspace() else ''}{line}{' ' if text[-1:].isspace() else ''}"
        if line
        else " "
        if text
        else ""
    )


def _more(count: int) -> str:
    return "another place" if count == 1 else f"{count} other places"


def _last_words(text: str) -> str:
    """Return the end of a text that is too long, from a word on."""
    if len(text) <= _AROUND:
        return text
    return "… " + text[-_AROUND:].split(" ", 1)[-1]
