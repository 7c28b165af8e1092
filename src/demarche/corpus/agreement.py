"""How far two annotators agree, by the scores that readers get: the ceiling that readers are measured against.

Agreement is the F1 of one annotator against the other (codebook, section 7), which is the same whichever of the two is
taken as gold; accuracies are over the records that both have. Chance-corrected coefficients are not given, because
the records are not drawn from a fixed list of items that both would have had to label.
"""

from pathlib import Path

from demarche.corpus.store import Document, load_documents
from demarche.scoring import Score, score


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
    """The records of one document that only one annotator has, as lines to be settled: who, what, and the words."""
    lines = []
    for mine, theirs in ((one, other), (other, one)):
        text = mine.reading.article.text
        heard = {frozenset((s.start, s.end) for s in st.content) for st in theirs.reading.statements}
        done = {(g.act, frozenset(p.actor for p in g.from_ + g.to)) for g in theirs.reading.signals}
        for statement in mine.reading.statements:
            if frozenset((s.start, s.end) for s in statement.content) not in heard:
                first = statement.content[0]
                lines.append(
                    f"{mine.annotator} statement {'+'.join(statement.source_actors)}: {text[first.start : first.end]}"
                )
        for signal in mine.reading.signals:
            if (signal.act, frozenset(p.actor for p in signal.from_ + signal.to)) not in done:
                sides = f"{'+'.join(p.actor for p in signal.from_)} -> {'+'.join(p.actor for p in signal.to)}"
                first = signal.evidence[0]
                lines.append(f"{mine.annotator} {signal.act} {sides}: {text[first.start : first.end]}")
    return lines
