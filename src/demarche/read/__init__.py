"""From an article to its reading. A reader is anything with a name and `read(article) -> Reading`."""

from demarche.read.segment import Sentence, sentences

__all__ = ["Sentence", "sentences"]
