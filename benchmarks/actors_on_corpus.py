"""Score the resolver alone on the annotated corpus: given the annotators' spans, are the actors theirs?

Run:  python benchmarks/actors_on_corpus.py [dev|train] [--errors]

A party counts as right at the principal if the first parts agree, and whole if the paths agree; a joint source counts as sets.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path

from demarche.actors import ArticleResolver, load_registry
from demarche.corpus import load_documents
from demarche.records import principal

ROOT = Path(__file__).parents[1]


def cases(reading):
    """Role, spans and gold actors of everything that has a span."""
    for statement in reading.statements:
        if statement.source:
            yield "source", statement.source, set(statement.source_actors)
        for role, parties in (("addressee", statement.addressees), ("relay", statement.relays)):
            for party in parties:
                if party.span:
                    yield role, (party.span,), {party.actor}
    for signal in reading.signals:
        for role, parties in (("from", signal.from_), ("to", signal.to)):
            spans = defaultdict(set)
            for party in parties:
                if party.span:
                    spans[party.span].add(party.actor)
            for span, actors in spans.items():
                yield role, (span,), actors


def main(split: str, errors: bool) -> None:
    """Print a line for each role; with `errors` every miss at the principal."""
    registry = load_registry()
    total, right, whole = Counter(), Counter(), Counter()
    for document in load_documents(ROOT / "corpus", split=split):
        reading = document.reading
        article = reading.article
        resolver = ArticleResolver(registry, article.text, date=article.published, outlet=article.outlet)
        for role, spans, gold in cases(reading):
            found = resolver.resolve(spans[0].start, spans[0].end, role=role)
            actors = set(found.actors or (found.actor,))
            total[role] += 1
            same = {principal(a) for a in actors} == {principal(a) for a in gold}
            right[role] += same
            whole[role] += actors == gold
            if errors and not same:
                text = article.text
                around = text[max(0, spans[0].start - 60) : spans[0].start] + "[[" + spans[0].text + "]]"
                print(
                    f"{document.entry.id} {role}: {around!r} gold {sorted(gold)} found {sorted(actors)} {found.confidence:.2f}"
                )
    for role in total:
        n = total[role]
        print(f"{role}: {n} parties, principal {right[role] / n:.3f}, whole {whole[role] / n:.3f}")


if __name__ == "__main__":
    splits = [word for word in sys.argv[1:] if not word.startswith("-")]
    main(splits[0] if splits else "dev", "--errors" in sys.argv)
