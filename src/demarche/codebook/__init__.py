"""The codebook as data: acts, issues, closed lists, and the PLOVER and CAMEO codes that follow from them.

Source: the project's codebook, version in :data:`VERSION`.
"""

from demarche.codebook.lists import (
    ACTS,
    COMMITMENT_STATUSES,
    CONDITION_TYPES,
    DEEDS,
    FORMS,
    ISSUES,
    KINDS,
    MODALITIES,
    MUTUAL,
    ORGANS,
    TIMES,
    VERSION,
    WORDS,
    Act,
    Issue,
)
from demarche.codebook.plover import Plover, cameo_code, plover_code

__all__ = [
    "ACTS",
    "COMMITMENT_STATUSES",
    "CONDITION_TYPES",
    "DEEDS",
    "FORMS",
    "ISSUES",
    "KINDS",
    "MODALITIES",
    "MUTUAL",
    "ORGANS",
    "TIMES",
    "VERSION",
    "WORDS",
    "Act",
    "Issue",
    "Plover",
    "cameo_code",
    "plover_code",
]
