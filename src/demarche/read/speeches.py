"""Speeches, addresses, statements printed whole under a heading that names their speaker: one statement a topic."""

import math
import re
from collections.abc import Sequence

from demarche.read.drafts import Draft, Place, trim
from demarche.read.layout import Layout
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon

_LEXICON = load_lexicon("turns")
_KINDS = "|".join(
    sorted((re.escape(kind).replace(r"\ ", r"\s") for kind in _LEXICON["announced"]), key=len, reverse=True)
)
_WHO = r"(?P<who>(?:the\s)?[A-Z][^\n.,;:()|]{2,120}?)"
_AFTER = "|".join(map(re.escape, _LEXICON["after_speakers"]))
_BY = re.compile(
    rf"\b(?i:{_KINDS})\b[^\n.]{{0,40}}?\s(?:by|of)\s{_WHO}(?=\s*(?:$|[\n.,;:()|–—]|\s-\s|\s(?:{_AFTER})\b))"
)
_OWNED = re.compile(rf"(?P<who>[A-Z][^\n.,;:()|]{{2,120}}?)['’]s?\s(?:\w+\s){{0,3}}(?i:{_KINDS})\b")
_NAMED = re.compile(r"\W*(?P<who>[A-Z][^\n,;:()|]{2,120}?\s[A-Z][^\n,;:()|]{2,60}?)\s?:\s*$")  # a line of its own
_SIGNED = re.compile(r"(?P<who>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3}), [A-Z][^\n.]{3,80}$")
_HOUSE = re.compile(rf"\b(?:{'|'.join(_LEXICON['houses'])})\b")
_QUOTED = re.compile(r"\s*💬")
_FIRST_PERSON = re.compile(r"\b(?:we|our|ours|us|i|my|me)\b", re.IGNORECASE)
_TOPIC = re.compile(rf"(?:{'|'.join(map(re.escape, _LEXICON['new_topics']))})\b|\w+!", re.IGNORECASE)
_HEADING = 400  # characters in which a heading names the speaker
_FIRST_LINES = 3  # paragraphs among which a line of its own names him
# Share of the sentences in the first person from which words are somebody's own, where a heading says so besides: on train
# half of the speeches have 0.43, half of the news texts 0.07 and a tenth of them 0.28.
_SPOKEN = 0.25
_SHORTEST = 300  # characters of a speech; not measured
# Of 242 statements in 48 addresses of train, lengths have their quarters at 370, 620 and 910 characters; parts of this
# length, where something new begins, meet 0.61 of them, and 0.61 of the parts are met (0.66 and 0.42 at 450).
_LENGTH, _LONGEST = 750, 1800
# What a part may be off in length (logarithm, to the power 1.5) to begin with a new topic (0 to 0.6 tried), and with a new
# paragraph (not measured: addresses are stored as one).
_NEW, _PARAGRAPH = 0.6, 1.0


def draft_speech(layout: Layout) -> list[Draft]:
    """Return a draft for each topic of a text that is somebody's own words, as its heading tells; none for other texts."""
    announced = _announced(layout)
    if announced is None:
        return []
    speaker, line, is_sure = announced
    said = [s for s in layout.sentences if s.paragraph > line and layout.is_body(s)]
    if not said or said[-1].end - said[0].start < _SHORTEST or not (is_sure or _is_spoken(layout, said)):
        return []
    drafts = []
    for part in _topics(layout, said):
        places = [place for run in _by_paragraph(part) if (place := trim(layout, run[0].start, run[-1].end))]
        if places:
            drafts.append(Draft(layout.sentence_at(speaker[0]), None, None, speaker, tuple(places), frame="speech"))
    return drafts


def _announced(layout: Layout) -> tuple[Place, int, bool] | None:
    """Return who is announced as the speaker of what stands below, in which line, and whether that needs no other sign."""
    is_house = bool(_HOUSE.search(layout.article.outlet or ""))
    for line, part in enumerate(layout.paragraphs[:_FIRST_LINES]):
        end = min(part.end, part.start + _HEADING)
        if line == 0 or is_house:
            found = _OWNED.search(layout.text, part.start, end) or _BY.search(layout.text, part.start, end)
            if found:
                begins = not any(char.isalnum() for char in layout.text[part.start : found.start()])
                return found.span("who"), line, begins and is_house
        if is_house and (
            found := _NAMED.match(layout.text, part.start, end) or _SIGNED.match(layout.text, part.start, end)
        ):
            return found.span("who"), line, True
    return None


def _is_spoken(layout: Layout, said: Sequence[Sentence]) -> bool:
    """Tell whether sentences outside quotation marks are in the first person, or marked as somebody's words."""
    if _QUOTED.match(layout.text, layout.paragraphs[said[0].paragraph].start):
        return True
    outside = [sentence for sentence in said if layout.quote_at(sentence.start) is None]
    spoken = sum(bool(_FIRST_PERSON.search(layout.text, s.start, s.end)) for s in outside)
    return spoken >= _SPOKEN * len(said)


def _topics(layout: Layout, said: Sequence[Sentence]) -> list[Sequence[Sentence]]:
    """Cut a speech into parts of a usual length, best where something new begins."""
    best, back = [0.0], [0]
    for stop in range(1, len(said) + 1):
        costs = []
        for first in range(stop - 1, -1, -1):
            length = said[stop - 1].end - said[first].start
            if length > _LONGEST and first < stop - 1:
                break
            costs.append(
                (best[first] + abs(math.log(max(length, 1) / _LENGTH)) ** 1.5 - _worth(layout, said, first), first)
            )
        cost, first = min(costs)
        best.append(cost)
        back.append(first)
    parts = []
    stop = len(said)
    while stop:
        parts.append(said[back[stop] : stop])
        stop = back[stop]
    return parts[::-1]


def _worth(layout: Layout, said: Sequence[Sentence], index: int) -> float:
    """Return how much speaks for a new topic at a sentence."""
    if not index:
        return 0.0
    opens = said[index].paragraph != said[index - 1].paragraph
    return _PARAGRAPH * opens + _NEW * bool(_TOPIC.match(layout.text, said[index].start))


def _by_paragraph(part: Sequence[Sentence]) -> list[list[Sentence]]:
    runs: list[list[Sentence]] = []
    for sentence in part:
        if runs and runs[-1][-1].paragraph == sentence.paragraph:
            runs[-1].append(sentence)
        else:
            runs.append([sentence])
    return runs
