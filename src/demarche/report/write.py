"""Writing a document to a file, in the form that its name asks for."""

from collections.abc import Callable
from pathlib import Path

from demarche.errors import ReportError
from demarche.report.document import Document
from demarche.report.html import as_html
from demarche.report.markdown import as_markdown
from demarche.report.pdf import as_pdf

FORMS: dict[str, Callable[[Document], bytes]] = {
    ".html": lambda document: as_html(document).encode("utf-8"),
    ".md": lambda document: as_markdown(document).encode("utf-8"),
    ".pdf": as_pdf,
}
"""What can be written, by the end of the file's name."""


def check(path: Path) -> None:
    """Refuse a name that asks for no form, before any work is done; ReportError names those there are."""
    if path.suffix.lower() not in FORMS:
        raise ReportError(f"{path}: a brief is written as {', '.join(FORMS)}; end the file's name in one of them")
    if not path.absolute().parent.is_dir():
        raise ReportError(f"{path}: there is no folder {path.absolute().parent}; make it first")


def write(document: Document, path: Path) -> None:
    """Write a document; the end of the file's name (.html, .md, .pdf) says in which form.

    Raises:
        ReportError: another ending, a folder that is not there, no Chromium for a PDF, or a file that cannot be written.
    """
    check(path)
    content = FORMS[path.suffix.lower()](document)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise ReportError(f"{path}: cannot be written ({error.strerror})") from error
