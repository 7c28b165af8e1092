"""How far two annotators agree, by the scores that readers get: the ceiling that readers are measured against.

Agreement is the F1 of one annotator against the other (codebook, section 7), which is the same whichever of the two is
taken as gold; accuracies are over the records that both have. Chance-corrected coefficients are not given, because
the records are not drawn from a fixed list of items that both would have had to label.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from demarche.corpus.store import Document, load_documents
from demarche.records import Party, Reading, Signal, Span, Statement
from demarche.scoring import CONTENT_IOU, Score, assign, score


def annotated_twice(corpus: Path, texts: Path | None = None) -> list[tuple[Document, Document]]:
    """The documents that both annotators have done, A's and B's side by side.

    Raises:
        CorpusError: on the first document that does not fit its text or the codebook.
    """
    first = {d.entry.id: d for d in load_documents(corpus, texts, annotator="A")}
    second = {d.entry.id: d for d in load_documents(corpus, texts, annotator="B")}
    return [(first[name], second[name]) for name in sorted(first.keys() & second.keys())]


def agreement(pairs: list[tuple[Document, Document]]) -> Score:
    """Score B against A over all documents that both annotated."""
    return score((one.reading, other.reading) for one, other in pairs)


def disagreements(one: Document, other: Document) -> list[str]:
    """What two annotators differ in, as lines to be settled: records that only one has, and fields that differ.

    Records are paired as the scores pair them: statements by content (intersection over union of at least one half),
    signals by act and shared evidence; of several pairings the one with the larger overlap.
    """
    lines = _compare(one, other, "statement", _statement_overlap, _STATEMENT_FIELDS)
    return lines + _compare(one, other, "signal", _signal_overlap, _SIGNAL_FIELDS)


def _compare(
    one: Document,
    other: Document,
    kind: str,
    overlap: Callable[[Any, Any], float],
    fields: Mapping[str, Callable[[Any, Reading], object]],
) -> list[str]:
    mine, theirs = (getattr(document.reading, f"{kind}s") for document in (one, other))
    weights = {
        (i, j): 1_000 + int(1_000 * share)
        for i, a in enumerate(mine)
        for j, b in enumerate(theirs)
        if (share := overlap(a, b)) > 0
    }
    paired = assign(weights)
    lines = []
    for i, j in paired:
        for name, value in fields.items():
            ours, its = value(mine[i], one.reading), value(theirs[j], other.reading)
            if ours != its:
                told = f"{one.annotator} {ours or 'none'}, {other.annotator} {its or 'none'}"
                lines.append(f"{kind} {i}/{j} {name}: {told}: {_words(mine[i])}")
    for document, records, done in ((one, mine, {i for i, _ in paired}), (other, theirs, {j for _, j in paired})):
        only = [(n, record) for n, record in enumerate(records) if n not in done]
        lines += [f"{kind} {n} only {document.annotator}: {_label(record)}: {_words(record)}" for n, record in only]
    return lines


def _characters(spans: tuple[Span, ...]) -> set[int]:
    return {n for span in spans for n in range(span.start, span.end)}


def _share(some: tuple[Span, ...], others: tuple[Span, ...]) -> float:
    first, second = _characters(some), _characters(others)
    return len(first & second) / len(first | second)


def _statement_overlap(one: Statement, other: Statement) -> float:
    share = _share(one.content, other.content)
    return share if share >= CONTENT_IOU else 0.0


def _signal_overlap(one: Signal, other: Signal) -> float:
    return _share(one.evidence, other.evidence) if one.act == other.act else 0.0


def _paths(parties: tuple[Party, ...]) -> str:
    return "+".join(sorted(party.actor for party in parties))


def _parent(statement: Statement, reading: Reading) -> str:
    return "" if statement.parent is None else _words(reading.statements[statement.parent])


_STATEMENT_FIELDS: dict[str, Callable[[Statement, Reading], object]] = {
    "source": lambda s, _: "+".join(sorted(s.source_actors)),
    "form": lambda s, _: s.form,
    "addressees": lambda s, _: _paths(s.addressees),
    "relays": lambda s, _: _paths(s.relays),
    "parent": _parent,
}
_SIGNAL_FIELDS: dict[str, Callable[[Signal, Reading], object]] = {
    "from": lambda g, _: _paths(g.from_),
    "to": lambda g, _: _paths(g.to),
    "issues": lambda g, _: "+".join(sorted(g.issues)),
    "time": lambda g, _: g.time,
    "modality": lambda g, _: g.modality,
    "condition": lambda g, _: "" if g.condition is None else g.condition.span.text,
    "deadline": lambda g, _: "" if g.deadline is None else g.deadline.span.text,
}


def _label(record: Statement | Signal) -> str:
    if isinstance(record, Statement):
        return "+".join(record.source_actors)
    return f"{record.act} {_paths(record.from_)} -> {_paths(record.to)}"


def _words(record: Statement | Signal) -> str:
    first = (record.content if isinstance(record, Statement) else record.evidence)[0]
    return " ".join(first.text.split())
