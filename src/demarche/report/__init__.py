"""Briefs and dossiers: what a ledger tells of a pair, an issue or an actor, written as an analyst's note.

Every claim has a footnote with the sentence it rests on. The same ledger gives the same bytes, in every form.
"""

from demarche.report.brief import brief, dossier
from demarche.report.document import Document
from demarche.report.html import as_html
from demarche.report.markdown import as_markdown
from demarche.report.material import MOST
from demarche.report.names import Names
from demarche.report.pdf import as_pdf
from demarche.report.scope import Scope
from demarche.report.write import FORMS, check, write

__all__ = [
    "FORMS",
    "MOST",
    "Document",
    "Names",
    "Scope",
    "as_html",
    "as_markdown",
    "as_pdf",
    "brief",
    "check",
    "dossier",
    "write",
]
