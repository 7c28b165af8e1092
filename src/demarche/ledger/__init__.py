"""The ledger: one DuckDB file that keeps what was read, run by run, and answers who told whom what.

Nothing in it is ever overwritten: reading an article again with the same versions changes nothing, with others it adds
a run. Articles go in whole or not at all. One process writes at a time, and while it does no other can read.
"""

from demarche.ledger.connect import server_note
from demarche.ledger.derived import Derived, Parts
from demarche.ledger.judgement import FIELDS, Judgement, Rulings
from demarche.ledger.merging import Merged
from demarche.ledger.present import bring_up, is_made
from demarche.ledger.runs import Run
from demarche.ledger.store import Ledger, open_ledger
from demarche.ledger.words import WordIndex
from demarche.ledger.write import Entry

__all__ = [
    "FIELDS",
    "Derived",
    "Entry",
    "Judgement",
    "Ledger",
    "Merged",
    "Parts",
    "Rulings",
    "Run",
    "WordIndex",
    "bring_up",
    "is_made",
    "open_ledger",
    "server_note",
]
