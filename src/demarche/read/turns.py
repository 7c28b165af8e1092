"""Turns of transcripts and interviews ("Sergey Lavrov: ..."): one statement a turn, a content span per paragraph."""

import re
from collections.abc import Iterable

from demarche.read.drafts import Draft, trim
from demarche.read.layout import Layout
from demarche.read.words import load_lexicon

_NAME_WORD = r"(?:[A-Z][\w.'’-]+|of|the|al|bin)"
_LABEL = re.compile(
    rf"[^\w\"“”«»‘(\[]{{0,6}}(?P<who>(?:Question|Answer|Q|A|MODERATOR)|{_NAME_WORD}(?: {_NAME_WORD}){{0,5}}):\s+(?=\S)"
)
_MAX_PARAGRAPHS = 5  # codebook: a long speech is one statement per topic, at most some five paragraphs
_MIN_TURN = 40  # characters; "Moscow: rain" is no turn
_NOT_SPEAKERS = frozenset(load_lexicon("turns")["not_speakers"])


def draft_turns(layout: Layout) -> list[Draft]:
    """Return a draft for each turn; none where fewer than two paragraphs open with a speaker's name and a colon."""
    labels = [_LABEL.match(layout.text, part.start, part.end) for part in layout.paragraphs]
    speakers = [label for label in labels if label and label["who"].lower() not in _NOT_SPEAKERS]
    marked = [label for label in speakers if not layout.text[label.start()].isalnum()]
    if len(speakers) < 2 and not marked:
        return []
    drafts: list[Draft] = []
    speaker: tuple[int, int] | None = None
    contents: list[tuple[int, int]] = []
    for part, label in zip(layout.paragraphs, labels, strict=True):
        if part.kind != "body":
            continue
        if label and label["who"].lower() not in _NOT_SPEAKERS:
            drafts += _turn(layout, speaker, contents)
            speaker, contents = label.span("who"), [(label.end(), part.end)]
        elif speaker is not None:
            if len(contents) == _MAX_PARAGRAPHS:
                drafts += _turn(layout, speaker, contents)
                contents = []
            contents.append((part.start, part.end))
    return [*drafts, *_turn(layout, speaker, contents)]


def _turn(layout: Layout, speaker: tuple[int, int] | None, contents: list[tuple[int, int]]) -> Iterable[Draft]:
    places = [found for start, end in contents if (found := trim(layout, start, end))]
    if speaker is None or sum(end - start for start, end in places) < _MIN_TURN:
        return
    yield Draft(layout.sentence_at(speaker[0]), None, None, speaker, tuple(places), frame="turn")
