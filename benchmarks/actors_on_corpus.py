"""Score who is who on the annotated corpus: the resolver given the annotators' spans, and the reader with its own.

usage: actors_on_corpus.py [train|dev|test] [--errors] [--reader]

The first table resolves every party of the gold that has spans (a source told in pieces by all of them) as the reader
does: in its article, with its date and outlet and its role. A party is right at the principal if the first parts agree, whole if the paths agree; a joint mention counts as a set, and may name
partners that the gold gives without a span ("both sides": one party with the span, the other without). The second
table says how often a confidence was right. `--reader` adds the rule reader: on matched statements and signals whether
the actors are right, and for `from` and `to` whether it chose the right mention, and was right where it did.
`--errors` prints every miss at the principal.
"""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from demarche import Reader
from demarche.actors import ArticleResolver, load_registry
from demarche.corpus import load_documents
from demarche.records import Party, Reading, Span, principal, principals
from demarche.scoring import score

ROOT = Path(__file__).parents[1]
BUCKETS = (0.0, 0.3, 0.5, 0.65, 0.8, 0.9, 1.01)
Case = tuple[str, tuple[Span, ...], frozenset[str], frozenset[str]]


def cases(reading: Reading) -> Iterator[Case]:
    """Role, spans, the actors they name, and those of their partners that have no span, of everything that has a span."""
    for statement in reading.statements:
        if statement.source:
            yield "source", statement.source, frozenset(statement.source_actors), frozenset()
        for role, parties in (("addressee", statement.addressees), ("relay", statement.relays)):
            yield from grouped(role, parties)
    for signal in reading.signals:
        yield from grouped("from", signal.from_)
        yield from grouped("to", signal.to)


def grouped(role: str, parties: tuple[Party, ...]) -> Iterator[Case]:
    """The parties of one role by their spans."""
    spans: defaultdict[Span, set[str]] = defaultdict(set)
    for party in parties:
        if party.span:
            spans[party.span].add(party.actor)
    bare = frozenset(party.actor for party in parties if party.span is None)
    for span, actors in spans.items():
        yield role, (span,), frozenset(actors), bare


def sides(actors: frozenset[str]) -> frozenset[str]:
    """First parts of paths."""
    return frozenset(map(principal, actors))


def agrees(found: frozenset[str], gold: frozenset[str], bare: frozenset[str]) -> bool:
    """Whether what was found is the gold, with or without the partners that have no span."""
    return found == gold or (found > gold and found <= gold | bare)


def given_spans(split: str, errors: bool) -> None:
    """Print a line for each role, and for each bucket of confidence."""
    registry = load_registry()
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    whole: Counter[str] = Counter()
    sure: defaultdict[float, list[tuple[float, bool]]] = defaultdict(list)
    for document in load_documents(ROOT / "corpus", split=split):
        article = document.reading.article
        resolver = ArticleResolver(registry, article.text, date=article.published, outlet=article.outlet)
        for role, places, gold, bare in cases(document.reading):
            answers = [resolver.resolve(span.start, span.end, role=role) for span in places]
            found, span = answers[0], places[0]
            told = {path for answer in answers for path in answer.actors or (answer.actor,)}
            actors = frozenset(told - {"?", ""} or told)
            same = agrees(sides(actors), sides(gold), sides(bare))
            total[role] += 1
            right[role] += same
            whole[role] += agrees(actors, gold, bare)
            if found.actor not in {"", "?"}:
                sure[max(low for low in BUCKETS if low <= found.confidence)].append((found.confidence, same))
            if errors and not same:
                around = article.text[max(0, span.start - 60) : span.start] + "[[" + span.text + "]]"
                print(
                    f"{document.entry.id} {role}: {around!r} gold {sorted(gold)} found {sorted(actors)} {found.confidence:.2f}"
                )
    for role, n in total.items():
        print(f"{role}: {n} parties, principal {right[role] / n:.3f}, whole {whole[role] / n:.3f}")
    for low, answers in sorted(sure.items()):
        mean, share = sum(c for c, _ in answers) / len(answers), sum(ok for _, ok in answers) / len(answers)
        print(f"confidence from {low:.2f}: {len(answers)} answers, mean {mean:.2f}, right {share:.2f}")
    count = sum(map(len, sure.values()))
    gap = sum(abs(sum(c - ok for c, ok in answers)) for answers in sure.values()) / count
    print(f"expected calibration error {gap:.3f} over {count} answers that name somebody")


def of_reader(split: str) -> None:
    """Print how right the rule reader's actors are where its records match, and whose miss a wrong side is."""
    reader = Reader("rules")
    pairs = [
        (document.reading, reader.read(document.reading.article))
        for document in load_documents(ROOT / "corpus", split=split)
    ]
    for name, accuracy in score(pairs).accuracies().items():
        if name.startswith(("source", "from", "to")):
            print(f"reader {name}: {accuracy.accuracy:.3f} of {accuracy.total}")
    counts: Counter[tuple[str, str]] = Counter()
    for gold, read in pairs:
        for signal in gold.signals:
            match = next((other for other in read.signals if _same_act(signal, other)), None)
            if match:
                for role, asked, told in (("from", signal.from_, match.from_), ("to", signal.to, match.to)):
                    counts.update(_chosen(role, asked, told))
    for role in ("from", "to"):
        n, chosen = counts[role, "asked"], counts[role, "chosen"]
        good = counts[role, "right"]
        print(f"reader {role}: {n} parties with a span, mention chosen {chosen / max(n, 1):.3f}, right given it {good / max(chosen, 1):.3f}")  # fmt: skip


def _same_act(one, other) -> bool:  # type: ignore[no-untyped-def]
    return one.act == other.act and one.evidence[0].start < other.evidence[0].end and other.evidence[0].start < one.evidence[0].end  # fmt: skip


def _chosen(role: str, asked: tuple[Party, ...], told: tuple[Party, ...]) -> Iterator[tuple[str, str]]:
    for party in asked:
        if party.span is None:
            continue
        yield role, "asked"
        same = [p for p in told if p.span and p.span.start < party.span.end and party.span.start < p.span.end]
        if same:
            yield role, "chosen"
            if principals(same) == {principal(party.actor)} or principal(party.actor) in principals(same):
                yield role, "right"


if __name__ == "__main__":
    splits = [word for word in sys.argv[1:] if not word.startswith("-")] or ["dev"]
    given_spans(splits[0], "--errors" in sys.argv)
    if "--reader" in sys.argv:
        of_reader(splits[0])
