import spacy
from spacy.tokens import Doc

import demarche.read.spacy_component  # noqa: F401  registers the factory where the package is not installed
from demarche import Reading

TEXT = 'Norway rejects the Icelandic offer, Foreign Minister Kari Berg said in Oslo. "We will not sign," she told reporters.'


def test_the_component_sets_the_reading_of_a_document() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("demarche", config={"reader": "rules"})
    doc = nlp(TEXT)
    reading = doc._.reading
    assert isinstance(reading, Reading)
    assert reading.statements
    span = reading.statements[0].content[0]
    tokens = doc.char_span(span.start, span.end, alignment_mode="expand")
    assert tokens is not None
    assert span.text in tokens.text


def test_the_component_takes_a_document_with_a_date_through_a_pipe() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("demarche", config={"reader": "rules"})
    doc = nlp.make_doc(TEXT)
    doc._.published, doc._.outlet = "2025-02-11", "Fjordposten"
    (read,) = nlp.pipe([doc])
    assert str(read._.reading.article.published) == "2025-02-11"
    assert isinstance(read, Doc)
