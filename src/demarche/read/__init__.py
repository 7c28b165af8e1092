"""From an article to its reading.

Reading is pure: no clock, no network, no chance. Stages are functions over the article's layout, one a file.
"""

from demarche.read.reader import READERS, Engine, Reader
from demarche.read.segment import Sentence, sentences
from demarche.read.version import code_version

__all__ = ["READERS", "Engine", "Reader", "Sentence", "code_version", "sentences"]
