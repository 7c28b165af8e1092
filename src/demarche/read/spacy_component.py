"""A spaCy component: `nlp.add_pipe("demarche")` sets the reading on each `Doc` as `doc._.reading`.

It needs only the text, so it can stand anywhere in a pipeline, a blank one too. Offsets of the reading are characters
of `doc.text`: `doc.char_span(span.start, span.end, alignment_mode="expand")` gives tokens. Installed as an entry point
of the group `spacy_factories`; take the extra `spacy`.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from spacy.language import Language
from spacy.tokens import Doc

from demarche.read.reader import READERS, Reader
from demarche.records import Article


class Component:
    """Reads documents one by one, or many through `nlp.pipe`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __call__(self, doc: Doc) -> Doc:
        """Set the reading of one document."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 0) -> Iterator[Doc]:
        """Set the reading of each document; `batch_size` is spaCy's and changes nothing here."""
        for doc in stream:
            doc._.reading = self._reader.read(_article(doc))
            yield doc


def _article(doc: Doc) -> Article:
    published = doc._.published
    day = date.fromisoformat(published) if isinstance(published, str) else published
    return Article(doc.text, published=day, outlet=doc._.outlet)


@Language.factory("demarche", default_config={"reader": READERS[0], "cautious": False}, assigns=["doc._.reading"])
def make(nlp: Language, name: str, reader: str, cautious: bool) -> Component:
    """Make the component; `doc._.published` (a date or its ISO form) and `doc._.outlet` may be set before it runs."""
    for extension in ("reading", "published", "outlet"):
        if not Doc.has_extension(extension):
            Doc.set_extension(extension, default=None)
    return Component(Reader(reader, cautious=cautious))
