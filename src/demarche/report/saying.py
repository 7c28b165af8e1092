"""How one utterance, or several of one act, become a sentence."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from demarche.records import principal
from demarche.report.document import Aside, Cite, Line, Part, Quote, sentence
from demarche.report.hygiene import shorten
from demarche.report.lexicon import ACTS, WORDS, acted, noun
from demarche.report.material import Material
from demarche.report.notes import SURE, Notes
from demarche.report.phrases import listed, number, times
from demarche.report.repeated import due

_LONGEST = 150  # characters of a quotation in the running text; the footnote has the whole sentence
Row = Mapping[str, Any]


class Sayings:
    """Turns utterances into sentences with their footnotes."""

    def __init__(self, material: Material) -> None:
        self.material = material
        self.names = material.names
        self.notes = Notes(material)

    # --- pieces ----------------------------------------------------------------------------------------------------

    def quote(self, row: Row) -> Quote:
        """Return the words of an utterance, cut short."""
        found = self.material.signals[row["signal_id"]]
        return quoted(self.material.texts[found["article_id"]][found["evidence_starts"][0] : found["evidence_ends"][0]])

    def cite(self, rows: Sequence[Row]) -> Cite:
        """Return the footnotes of utterances, one for each report that carries them."""
        return self.notes.cite(*(one for row in rows for one in row.get("signal_ids") or [row["signal_id"]]))

    def party(self, path: str) -> str:
        """Return a side, or the organ or person that a brief is about; somebody unnamed where it is empty."""
        if not path:
            return "nobody named"
        return self.names.speaker(path) if "/" in path else self.names.side(path)

    def on(self, when: date) -> str:
        """Return a day in words."""
        return self.material.on(when)

    def between(self, rows: Sequence[Row]) -> str:
        """Return the days of some utterances: `on 4 May` or `between 4 and 7 May`."""
        first, last = rows[0]["published"], rows[-1]["published"]
        if first == last:
            return f"on {self.on(first)}"
        if (first.year, first.month) == (last.year, last.month):
            return f"between {first.day} and {self.on(last)}"
        return f"between {self.on(first)} and {self.on(last)}"

    def by(self, row: Row) -> str:
        """Return who spoke, where that says more than the side: ` by Dean Rusk`."""
        named = [path for path in row["from_actors"] if path.count("/")]
        return f" by {self.names.speakers(named)}" if named else ""

    def doubts(self, row: Row) -> list[Part]:
        """Return what lessens an utterance: a hedge, a doubtful reading."""
        said = ["told with a hedge"] if row["modality"] == "hedged" else []
        if row["confidence"] is not None and row["confidence"] < SURE:
            said.append(f"{row['confidence']:.0%} sure")
        return [Aside(f" ({', '.join(said)})")] if said else []

    def according(self, row: Row) -> str:
        """Return on whose word a record rests, where that is another's than its doer's: `according to John Kennedy`."""
        said = self.material.statements.get(self.material.signals[row["signal_id"]]["statement_id"] or "")
        if said is None or not said["source_actors"]:
            return ""
        doers = {principal(path) for path in row["from_actors"]}
        others = [path for path in said["source_actors"] if principal(path) not in doers]
        return f"according to {self.names.speakers(others)}" if len(others) == len(said["source_actors"]) else ""

    def terms(self, row: Row) -> list[Part]:
        """Return the condition and the deadline of an utterance, where its quotation does not hold them."""
        words, made = self.quote(row).text, list[Part]()
        made += condition_of(row, words)
        if day := due(row):
            made.append(f", with {self.on(day)} as its deadline")
        return made

    # --- sentences -------------------------------------------------------------------------------------------------

    def is_one_person(self, rows: Sequence[Row]) -> bool:
        """Tell whether one and the same speaker, and not just the side, said all."""
        return len({tuple(row["from_actors"]) for row in rows}) == 1 and "/" in rows[0]["from_actors"][0]

    def told(self, subject: str, act: str, rows: Sequence[Row], *, to: str = "") -> Line:
        """Return how often a side did an act in words, and what it said first and last."""
        if len(rows) == 1:
            return self._once(subject, act, rows[0], to)
        alone = self.is_one_person(rows)
        who = self.names.speakers(rows[0]["from_actors"]) if alone else subject
        head = f"{who} {acted(act, to=to, number=number(len(rows)), times=times(len(rows)))}"
        by = [""] * len(rows) if alone else [self.by(row) for row in rows]
        return self._twice(head, rows, by) if len(rows) == 2 else self._often(head, rows, by, act)

    def _once(self, subject: str, act: str, row: Row, to: str) -> Line:
        named = [path for path in row["from_actors"] if path.count("/")]
        who = self.names.speakers(named) if named else subject
        source = self.according(row)
        head = f"on {self.on(row['published'])} {who} {acted(act, to=to)}{', ' + source if source else ''}: "
        return sentence(head, self.quote(row), self.terms(row), self.doubts(row), self.cite([row]))

    def _twice(self, head: str, rows: Sequence[Row], by: Sequence[str]) -> Line:
        first, last = rows
        if first["published"] == last["published"]:
            opening, middle = f" on {self.on(first['published'])}: ", " and "
            if by[0] != by[1]:
                opening, middle = f" on {self.on(first['published'])}:{by[0]}, ", f", and{by[1]}, "
        else:
            opening = f": on {self.on(first['published'])}{by[0]}, "
            middle = f", and on {self.on(last['published'])}{by[1]}, "
        one: list[Part] = [self.quote(first), *self.terms(first), *self.doubts(first), self.cite([first])]
        other: list[Part] = [self.quote(last), *self.terms(last), *self.doubts(last), self.cite([last])]
        return sentence(head, opening, one, middle, other)

    def _often(self, head: str, rows: Sequence[Row], by: Sequence[str], act: str) -> Line:
        first, last = rows[0], rows[-1]
        when = "" if first["published"] == last["published"] else f" on {self.on(last['published'])}"
        closing = ", ".join(part for part in ("; the last", f"{when}{by[-1]}".strip()) if part) + ", "
        one: list[Part] = [
            f": the first,{by[0]}, " if by[0] else ": the first, ",
            self.quote(first),
            *self.doubts(first),
            self.cite([first]),
        ]
        between: list[Part] = ["; then others", self.cite(rows[1:-1])]
        other: list[Part] = [self.quote(last), *self._news(last), *self.doubts(last), self.cite([last])]
        return sentence(f"{head} {self.between(rows)}", one, between, closing, other)

    def _news(self, row: Row) -> list[Part]:
        """Return what the last of several was the first to do."""
        day = due(row)
        if row["first_deadline"] and day:
            return [f", was the first to name a deadline, {self.on(day)}"]
        if row["first_condition"]:
            return [", was the first to name a condition, ", quoted(row["condition"])]
        return []

    def done(self, row: Row, subject: str = "") -> Line:
        """Return a deed: who did what, when it was told, on whose word."""
        verb = ACTS[row["act"]].get("to_come", acted(row["act"])) if row["time"] == "future" else acted(row["act"])
        source = self.according(row)
        told = f" (told on {self.on(row['published'])}{', ' + source if source else ''}): "
        return (f"{subject} {verb}{told}".lstrip(), self.quote(row), *self.doubts(row), self.cite([row]))


def quoted(text: str, most: int = _LONGEST) -> Quote:
    """Return words of a report as a quotation: cut short, marks inside it of the other kind, none left open."""
    words = shorten(text, most).strip(" ,;:.")
    made, depth = [], 0
    for at, letter in enumerate(words):
        if letter not in '"“”':
            made.append(letter)
            continue
        opens = letter == "“" or (letter == '"' and not depth and (at == 0 or words[at - 1] in " (—–-"))
        if not opens and not depth:
            made.insert(0, "‘")
            depth = 1
        depth += 1 if opens else -1
        made.append("‘" if opens else "’")
    return Quote("".join(made) + "’" * depth)


def condition_of(row: Row, words: str) -> list[Part]:
    """Return the condition of an utterance, joined by its kind, unless the words quoted hold it."""
    condition = quoted(row["condition"] or "")
    if not condition.text or condition.text in words:
        return []
    stated = condition.text.split(" ", 1)[0].lower() in WORDS["conditions"]["begins"]
    return [f", {WORDS['conditions']['stated' if stated else row['condition_type']]} ", condition]


def counted(rows: Sequence[Row], *, most: int = 4) -> str:
    """Return what acts some utterances are, the most frequent first: `five threats, three demands and one offer`."""
    count: dict[str, int] = {}
    for row in rows:
        count[row["act"]] = count.get(row["act"], 0) + 1
    order = sorted(count, key=lambda act: (-count[act], list(ACTS).index(act)))
    told = [f"{number(count[act])} {noun(act, count[act])}" for act in order[:most]]
    if rest := sum(count[act] for act in order[most:]):
        told.append(f"{number(rest)} of other kinds")
    return listed(told)
