"""The one tree of failures.

::

    DemarcheError            anything that went wrong and that the user can act on
    ├── InputError           a file or document that cannot be read; names it and the remedy
    │   ├── NotText          binary content, or an encoding that had to be guessed
    │   └── NoArticle        markup or a feed without an article in it
    ├── RecordError          a record that breaks the codebook (a span that does not slice, an unknown act)
    ├── RegistryError        actor data that contradicts itself
    ├── LedgerError          the store cannot be used
    │   ├── LedgerLocked     another process holds the file
    │   ├── LedgerNewer      the file was written by a later version
    │   └── NotALedger       the file is something else
    ├── CorpusError          an annotation that does not fit its text or the codebook
    ├── ReportError          a brief cannot be made: there is nothing to tell, or no way to print it
    └── WeighError           a threat cannot be weighed with what was given
        ├── PayoffError          a payoff is missing, not finite, or of the wrong length
        ├── SpecificationError   a formula that cannot be read, names no column, or is not identified
        ├── CountError           outcomes from which nothing can be estimated
        └── MissingExtra         a package is not installed; names the extra to install

Every message says what happened, where, and what to do.
"""


class DemarcheError(Exception):
    """Anything that went wrong and that the user can act on."""


class InputError(DemarcheError):
    """A file or document cannot be read; the message names it and the remedy."""


class NotText(InputError):
    """The content is binary, or its encoding had to be guessed."""


class NoArticle(InputError):
    """Markup or a feed was read but holds no article."""


class RecordError(DemarcheError, ValueError):
    """A record breaks the codebook."""


class RegistryError(DemarcheError):
    """Actor data contradicts itself."""


class LedgerError(DemarcheError):
    """The ledger cannot be used."""


class LedgerLocked(LedgerError):
    """Another process holds the ledger file."""


class LedgerNewer(LedgerError):
    """The ledger was written by a later version of Demarche."""


class NotALedger(LedgerError):
    """The file exists and is no ledger."""


class CorpusError(DemarcheError):
    """An annotation does not fit its text or the codebook."""


class ReportError(DemarcheError):
    """A brief cannot be made of what the ledger holds, or cannot be printed here."""


class WeighError(DemarcheError):
    """A threat cannot be weighed with what was given."""


class PayoffError(WeighError, ValueError):
    """A payoff of a game is missing, not a finite number, or of the wrong length."""


class SpecificationError(WeighError, ValueError):
    """A formula cannot be read, names no column, or its terms are not identified."""


class CountError(WeighError, ValueError):
    """Outcomes or counts from which nothing can be estimated."""


class MissingExtra(WeighError, ImportError):
    """A part of the work needs a package that is not installed; the message names the extra."""
