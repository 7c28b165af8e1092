"""Statements from scores: each cue, or beginning of words without one, with what is linked to it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from demarche.read.drafts import Draft, Place
from demarche.read.layout import Layout
from demarche.read.trained.decode import BEGIN, Floats, characters, log_softmax, runs, spans
from demarche.read.trained.network import Network
from demarche.read.trained.scores import Sheet

MODEL = "model"  # the frame of drafts made here
SOURCE, CONTENT, ADDRESSEE, RELAY = 1, 2, 3, 4  # columns of the links; 0 is none
_CUE = 0  # as a key beside the links' columns
_OUTER = {SOURCE: 0, _CUE: 1, CONTENT: 2}  # the tag column that marks the same spans, where no other words hold them
_ANY_CUE, _BEGIN = 3, 4
SURE_OF_CUE = 0.35  # of a cue's pieces on the mean; lower ones are mostly nouns
SURE = 0.5  # certainty of a statement; of those that only the rules find, 1 in 10 is right on dev
SAME_WORDS = 0.6  # IoU of contents from which two drafts are of the same statement
GAP = 1  # pieces inside a linked run that the links may miss
_SAME = 0.5  # IoU from which a linked run and a tagged span are the same, and the tagged one's edges are taken
_INSERTED = (", and ", ", but ")  # after a source: a clause put in
_APOSTROPHES = "'’"
_FEWEST = 2  # pieces of content; one piece is a topic


def draft_statements(network: Network, layout: Layout, sheet: Sheet) -> list[Draft]:
    """Return the drafts of an article's statements, in the order of the text."""
    tags = sheet.paths
    sure = np.exp(log_softmax(sheet.tags))
    outer = {role: list(spans(tags[:, column])) for role, column in _OUTER.items()}
    anchors = [(first, stop, True) for first, stop in spans(tags[:, _ANY_CUE])]
    anchors += [(int(first), int(first) + 1, False) for first in np.flatnonzero(tags[:, _BEGIN] == BEGIN)]
    by_window: dict[int, list[tuple[int, int, bool]]] = {}
    for anchor in sorted(anchors):
        by_window.setdefault(sheet.owner(anchor[0]), []).append(anchor)
    found: list[Draft] = []
    for number, some in by_window.items():
        window, scores = sheet.windows[number], sheet.scores[number]
        places = [(a - window.first, min(b, window.stop) - 1 - window.first) for a, b, _ in some]
        links = np.exp(log_softmax(network.links(scores, places)))
        for (first, stop, is_cue), link in zip(some, links, strict=True):
            column = _ANY_CUE if is_cue else _BEGIN
            certainty = float(1 - sure[first:stop, column, 0].mean())
            if certainty >= SURE_OF_CUE:
                made = _draft(layout, sheet, window.first, (first, stop) if is_cue else None, link, outer, certainty)
                found += [made] if made is not None else []
    return found


def together(
    layout: Layout, by_rules: Sequence[Draft], found: Sequence[Draft], is_outlet: Callable[[Place], bool]
) -> list[Draft]:
    """Return the network's drafts that are sure enough, with what the rules know of the same statements.

    A rule's cue stays in any case, for the act that it performs hangs on it.
    """
    sure, taken = _without_echoes([draft for draft in found if _sureness(draft) >= SURE], is_outlet), set()
    made: list[Draft] = []
    for draft in by_rules:
        best = max((d for d in sure if _alike(d, draft)), key=_sureness, default=None)
        if best is not None and id(best) not in taken:
            taken.add(id(best))
            made.append(_merged(layout, draft, best))
        elif draft.cue is not None and (best is None or draft.cue_place != best.cue_place):
            made.append(replace(draft, cue=replace(draft.cue, statement=False)))
    return [*made, *(draft for draft in sure if id(draft) not in taken)]


def _without_echoes(drafts: Sequence[Draft], is_outlet: Callable[[Place], bool]) -> list[Draft]:
    """Return the drafts less those that hold the very words of another: an outlet passes them on, else the surer stays."""
    told: dict[tuple[Place, ...], list[Draft]] = {}
    for draft in drafts:
        told.setdefault(draft.content, []).append(draft)
    kept = []
    for same in told.values():
        outlets = [draft for draft in same if len(same) > 1 and draft.source and is_outlet(draft.source)]
        others = [draft for draft in same if draft not in outlets] or outlets
        best = max(others, key=_sureness)
        if outlets and best not in outlets:
            best = replace(best, relay=best.relay or max(outlets, key=_sureness).source)
        kept.append(best)
    return [draft for draft in kept if not any(_is_within(draft, other) for other in kept)]


def _is_within(draft: Draft, other: Draft) -> bool:
    """Tell whether a draft is what the same mention thinks or shows inside the words it says."""
    first, stop = draft.content[0][0], draft.content[-1][1]
    inside = any(a <= first and stop <= b and (a, b) != (first, stop) for a, b in other.content)
    return inside and draft.source is not None and draft.source == other.source


def _sureness(draft: Draft) -> float:
    return draft.confidence or 0.0


def _merged(layout: Layout, draft: Draft, other: Draft) -> Draft:
    """Return the network's source and content with a rule's cue, and the parties that either names."""
    person = other.person if other.person != draft.source else None
    relay = other.relay if other.relay != draft.source else None
    return replace(
        draft,
        source=_source(layout, draft, other),
        cue_place=other.cue_place or draft.cue_place,
        content=other.content,
        person=draft.person or person,
        relay=draft.relay or relay,
        confidence=other.confidence,
    )


def _source(layout: Layout, draft: Draft, other: Draft) -> Place | None:
    """Return the network's source, but the rule's where the network takes for it who passes the words on, or a clause."""
    mine, theirs = draft.source, other.source
    if mine is None or theirs is None:
        return theirs or mine
    is_relay = draft.relay is not None and draft.relay[0] < theirs[1] and theirs[0] < draft.relay[1]
    runs_on = mine[0] == theirs[0] and layout.text.startswith(_INSERTED, mine[1])
    return mine if is_relay or runs_on else theirs


def _alike(one: Draft, other: Draft) -> bool:
    if (
        one.cue_place
        and other.cue_place
        and one.cue_place[0] < other.cue_place[1]
        and other.cue_place[0] < one.cue_place[1]
    ):
        return True
    mine, theirs = (sum(b - a for a, b in d.content) for d in (one, other))
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in one.content for c, d in other.content)
    return shared >= SAME_WORDS * (mine + theirs - shared)


def _draft(
    layout: Layout,
    sheet: Sheet,
    offset: int,
    cue: tuple[int, int] | None,
    link: Floats,
    outer: dict[int, list[tuple[int, int]]],
    certainty: float,
) -> Draft | None:
    best = link.argmax(-1)
    content = [_settled(run, outer[CONTENT]) for run in _linked(best, CONTENT, offset) if run[1] - run[0] >= _FEWEST]
    if cue is not None:
        content = [
            run
            for run in content
            if not (run[0] < cue[1] and cue[0] < run[1] and run[1] - run[0] < 2 * (cue[1] - cue[0]))
        ]
    if not content:
        return None
    source = _strongest(best, link, SOURCE, offset)
    places = tuple(characters(sheet.pieces, *run) for run in dict.fromkeys(content))
    # A tagged span may reach out of the window: the links know of its part inside only.
    inside = [link[max(0, a - offset) : max(0, b - offset), CONTENT] for a, b in content]
    strength = float(np.mean([part.mean() for part in inside if len(part)] or [0.5]))
    return Draft(
        sentence=layout.sentence_at(places[0][0]),
        cue=None,
        cue_place=characters(sheet.pieces, *_settled(cue, outer[_CUE])) if cue else None,
        source=None if source is None else _owner(layout, characters(sheet.pieces, *_settled(source, outer[SOURCE]))),
        content=places,
        person=_named(sheet, best, link, ADDRESSEE, offset),
        relay=_named(sheet, best, link, RELAY, offset),
        frame=MODEL,
        confidence=min(1.0, max(0.0, certainty * strength)),
    )


def _owner(layout: Layout, place: Place) -> Place:
    """Return a source's place; of a possessive "s" alone, that of the word before it."""
    first, text = place[0], layout.text
    if first < 2 or text[first : place[1]] != "s" or text[first - 1] not in _APOSTROPHES:
        return place
    stop = first = first - 1
    while first > 0 and text[first - 1].isalnum():
        first -= 1
    return (first, stop) if first < stop else place


def _linked(best: NDArray[np.int64], role: int, offset: int) -> list[tuple[int, int]]:
    return [(first + offset, stop + offset) for first, stop in runs(best == role, gap=GAP)]


def _strongest(best: NDArray[np.int64], link: Floats, role: int, offset: int) -> tuple[int, int] | None:
    """Return the run of a role with the largest sum of probabilities."""
    found = _linked(best, role, offset)
    return max(found, key=lambda run: float(link[run[0] - offset : run[1] - offset, role].sum()), default=None)


def _named(sheet: Sheet, best: NDArray[np.int64], link: Floats, role: int, offset: int) -> Place | None:
    run = _strongest(best, link, role, offset)
    return None if run is None else characters(sheet.pieces, *run)


def _settled(run: tuple[int, int], tagged: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Return the tagged span that is the same as a linked run, or the run."""
    for span in tagged:
        shared = min(run[1], span[1]) - max(run[0], span[0])
        if shared > 0 and shared / (max(run[1], span[1]) - min(run[0], span[0])) >= _SAME:
            return span
    return run
