"""Plain text and Markdown to an article: the text is kept as the file has it, the head only looked at."""

from datetime import date

from demarche.errors import InputError
from demarche.ingest.encoding import checked
from demarche.ingest.head import parse_head
from demarche.ingest.language import detect_language
from demarche.records import Article


def from_text(
    text: str,
    *,
    file: str | None = None,
    outlet: str | None = None,
    published: date | None = None,
    today: date | None = None,
    encoding_errors: str = "strict",
) -> Article:
    """Return the article of a plain text or Markdown; its text is `text`, unchanged but for a byte-order mark.

    Title, author, date and outlet come from the head (see `parse_head`); `outlet` and `published` stand in where it is
    silent. Dates after `today` (default: the clock's) are not believed. Raises InputError if the text is empty, NotText
    if it holds a null character or half a surrogate pair.
    """
    name = file or "text"
    text = checked(text.removeprefix("\ufeff"), name, errors=encoding_errors)
    if not text.strip():
        raise InputError(f"{name}: is empty; there is nothing to read")
    head = parse_head(text, today=today or date.today())
    body = text[head.body :]
    return Article(
        text=text,
        title=head.title,
        author=head.author,
        outlet=head.outlet or outlet,
        published=head.published or published,
        language=detect_language(body) or detect_language(text),
        url=head.url,
        file=file,
    )


def compose(title: str | None, body: str) -> str:
    """Return the stored text of a document with fields: title, an empty line, body; the body alone without a title.

    A body whose first line is the title again loses that line.
    """
    if not title:
        return body
    first, _, rest = body.lstrip("\r\n").partition("\n")
    return f"{title}\n\n{rest.lstrip(chr(10)) if first.strip() == title and rest.strip() else body}"
