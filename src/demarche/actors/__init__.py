"""Who is who: the registry of actors and the resolver from mention and date to actor path.

`load_registry()` gives the `Registry`; `Registry.mentions` finds names in a text, `Registry.resolve` tells whom a mention names
on a day, and `ArticleResolver` does so inside an article, where "the minister", "he" and "the two sides" depend on what was
said before.
"""

from .article import ArticleResolver
from .load import load_registry
from .model import KINDS, Candidate, Claim, Holding, Mention, Person, Resolution
from .registry import Registry

__all__ = [
    "KINDS",
    "ArticleResolver",
    "Candidate",
    "Claim",
    "Holding",
    "Mention",
    "Person",
    "Registry",
    "Resolution",
    "load_registry",
]
