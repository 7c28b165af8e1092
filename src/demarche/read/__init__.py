"""From an article to its reading.

Reading is pure: no clock, no network, no chance. Stages are functions over the article's layout, one a file.
"""

from demarche.read.capitals import recased
from demarche.read.reader import READERS, Engine, Reader
from demarche.read.recase import Recaser
from demarche.read.segment import Sentence, sentences
from demarche.read.version import code_version

__all__ = ["READERS", "Engine", "Reader", "Recaser", "Sentence", "code_version", "recased", "sentences"]
