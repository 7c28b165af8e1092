"""PLOVER and CAMEO codes of a signal, derived from its act, time, modality and issues.

Source: PLOVER manual 2.0 (draft): a future deed of cooperation is AGREE, a future RETREAT is CONCEDE,
and THREATEN goes before any deed that is only threatened. A deed that did not happen, or would only
happen under a hypothesis, is no event and has no code.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from demarche.codebook.lists import ACTS, MODES

_NO_EVENT = frozenset({"negated", "hypothetical"})


@dataclass(frozen=True, slots=True)
class Plover:
    """A PLOVER event type and, where the issues decide it, its mode."""

    root: str
    mode: str | None = None


def _is_no_event(act: str, modality: str) -> bool:
    return ACTS[act].kind == "deed" and modality in _NO_EVENT


def plover_code(
    act: str, *, time: str = "past", modality: str = "asserted", issues: Sequence[str] = ()
) -> Plover | None:
    """Return the PLOVER code of an act, or None where PLOVER has none (`deny`, `announce`, deeds not done)."""
    entry = ACTS[act]
    if _is_no_event(act, modality):
        return None
    root = entry.future_plover if time == "future" and entry.future_plover else entry.plover
    if not root:
        return None
    modes = {MODES[root][issue] for issue in issues if issue in MODES.get(root, {})}
    return Plover(root, modes.pop() if len(modes) == 1 else None)


def cameo_code(act: str, *, time: str = "past", modality: str = "asserted") -> str | None:
    """Return the CAMEO code of an act (two digits or more), or None for a deed that was not done."""
    entry = ACTS[act]
    if _is_no_event(act, modality):
        return None
    return entry.future_cameo if time == "future" and entry.future_cameo else entry.cameo
