"""What every stage of the reader looks at: the article's text, cut into paragraphs, sentences, words and quotations."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from demarche.read.quotes import Quote, find_quotes
from demarche.read.segment import Paragraph, Sentence, Token, paragraphs, split
from demarche.records import Article


@dataclass(frozen=True, slots=True)
class Layout:
    """An article's text with its paragraphs, sentences and quotations, and look-up by offset."""

    article: Article
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    quotes: tuple[Quote, ...]
    _sentence_starts: tuple[int, ...] = field(repr=False)
    _quote_starts: tuple[int, ...] = field(repr=False)

    @property
    def text(self) -> str:
        """The article's text."""
        return self.article.text

    def sentence_at(self, offset: int) -> int:
        """Return the index of the sentence that holds a character (the one before, where it lies between two)."""
        return max(0, bisect_right(self._sentence_starts, offset) - 1)

    def quote_at(self, offset: int) -> Quote | None:
        """Return the quotation that holds a character, or None."""
        index = bisect_right(self._quote_starts, offset) - 1
        if index >= 0 and self.quotes[index].holds(offset):
            return self.quotes[index]
        return None

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
        """Yield the stretches of `text[start:end]` inside and outside quotations: start, end, whether inside."""
        index = max(0, bisect_right(self._quote_starts, start) - 1)
        while start < end and index < len(self.quotes) and self.quotes[index].start < end:
            quote = self.quotes[index]
            index += 1
            if quote.end <= start:
                continue
            if start < quote.start:
                yield start, quote.start, False
            yield max(start, quote.start), min(end, quote.end), True
            start = quote.end
        if start < end:
            yield start, end, False

    def in_quote(self, token: Token) -> bool:
        """Tell whether a word stands inside quotation marks."""
        return self.quote_at(token.start) is not None

    def is_body(self, sentence: Sentence) -> bool:
        """Tell whether a sentence belongs to the body, not to title or byline."""
        return self.paragraphs[sentence.paragraph].kind == "body"


def lay_out(article: Article) -> Layout:
    """Cut an article's text into paragraphs, sentences and quotations."""
    parts = tuple(paragraphs(article.text, title=article.title))
    sentences = tuple(split(article.text, list(parts)))
    quotes = tuple(find_quotes(article.text, parts, sentences))
    return Layout(
        article=article,
        paragraphs=parts,
        sentences=sentences,
        quotes=quotes,
        _sentence_starts=tuple(sentence.start for sentence in sentences),
        _quote_starts=tuple(quote.start for quote in quotes),
    )
