"""Statements: drafts of all sentences joined, continued, nested, and given their speakers (codebook section 3)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from demarche.actors import Resolution
from demarche.read.cast import Cast
from demarche.read.drafts import PRINTED, Draft, draft_sentence, trim
from demarche.read.hearers import hearers_and_relays, hearers_named
from demarche.read.layout import Layout
from demarche.read.nouns import draft_nouns
from demarche.read.segment import Sentence
from demarche.read.speeches import draft_speech
from demarche.read.turns import draft_turns
from demarche.read.words import WORDS, load_lexicon
from demarche.records import Article, Party, Span, Statement

Place = tuple[int, int]

_QUOTED_SHARE = 0.6  # of a sentence's characters: above it the sentence is speech and not narration with scare quotes
_RELAYED_SHARE = 0.6  # of an outlet's sentence: when one inner statement fills it, the outlet only passes it on
_NEAR = 6  # drafts before and after an outlet's among which the one it passes on stands
_NEIGHBOURS = 64  # contents before a cue among which its parent is looked for; nesting is never deeper than a few
_OPENING = 60  # characters from the beginning of a sentence in which the person it is about is named
_OPENING_SLACK = 4  # characters before the name: "Mr ", "The "
_NEAR_PARAGRAPHS = 1  # between a speaker and the "he" that means him
_HE_OR_SHE = frozenset({"he", "she"})
_BODIES = frozenset(load_lexicon("words")["bodies"])
_ADDRESSED = frozenset({"clause", "that_clause", "person_clause", "person_inf", "person_for", "model"})
_PERSON = 2  # slashes in the path of a person
_MIXED_QUOTE = 12  # characters; shorter quotations inside a statement are scare quotes or names
_AUTHOR = load_lexicon("author")
_AUTHOR_CUE = re.compile("|".join(rf"\b{re.escape(cue)}\b" for cue in _AUTHOR["cues"]), re.IGNORECASE)
CONFIDENCE: dict[str, float] = load_lexicon("confidence")["statements"]


@dataclass(frozen=True, slots=True)
class Said:
    """A statement beside the draft it was made from."""

    draft: Draft
    statement: Statement


def find_statements(layout: Layout, cast: Cast) -> tuple[list[Said], list[Draft]]:
    """Return the statements of an article in the order of the text, parents given, and the drafts of bare acts.

    A bare act is a cue that does something without reporting words ("rejected the proposal"): a signal only.
    """
    return assemble(layout, cast, draft_by_rules(layout))


def draft_by_rules(layout: Layout) -> list[Draft]:
    """Return the drafts that the rules make of an article's sentences."""
    drafts: list[Draft] = []
    for number, sentence in enumerate(layout.sentences):
        if layout.is_body(sentence):
            found = [*draft_sentence(layout, number), *draft_nouns(layout, number), *_draft_author(layout, number)]
            drafts += [draft for draft in found if not _is_own_voice(layout, draft)]
    return drafts


def assemble(layout: Layout, cast: Cast, drafts: Sequence[Draft]) -> tuple[list[Said], list[Draft]]:
    """Make statements of drafts, turns and quotations that go on: relays, parents, speakers.

    Returns them in the order of the text, with the drafts of bare acts.
    """
    turns = draft_turns(layout) or draft_speech(layout)
    turned = {number for draft in turns for number in _sentences_of(layout, draft)}
    drafts = _continue(layout, _distinct(sorted([*turns, *drafts], key=_order)), turned)
    drafts = _without_carriers(layout, cast, drafts)
    kept = [draft for draft in drafts if draft.cue is None or draft.cue.statement]
    bare = [draft for draft in drafts if draft.cue is not None and not draft.cue.statement]
    parents = _parents(kept)
    _follow_speakers(layout, cast, kept, parents)
    made = [_statement(layout, cast, draft, parent) for draft, parent in zip(kept, parents, strict=True)]
    made = hearers_and_relays(layout, cast, kept, made)
    return [Said(draft, statement) for draft, statement in zip(kept, made, strict=True)], bare


def _order(draft: Draft) -> tuple[int, int]:
    return (draft.cue_place or draft.content[0])[0], -draft.content[0][1]


def _sentences_of(layout: Layout, draft: Draft) -> range:
    return range(layout.sentence_at(draft.content[0][0]), layout.sentence_at(draft.content[-1][1] - 1) + 1)


def _distinct(drafts: Sequence[Draft]) -> list[Draft]:
    """Drop drafts that say the same of the same words, and those that have only a turn's caption for their source."""
    seen: set[tuple[Place | None, tuple[Place, ...]]] = set()
    captions = {draft.source for draft in drafts if draft.frame in PRINTED}
    kept = []
    for draft in drafts:
        key = (draft.source, draft.content)
        if key not in seen and (draft.frame in PRINTED or draft.source not in captions):
            seen.add(key)
            kept.append(draft)
    return kept


def _is_own_voice(layout: Layout, draft: Draft) -> bool:
    """An author's or speaker's own words inside his words ("I think") are no statement of their own."""
    if draft.source is None:
        return False
    words = layout.text[draft.source[0] : draft.source[1]].lower()
    return words in WORDS.first_person or words in {"you", "there", "that", "one"}


def _draft_author(layout: Layout, number: int) -> list[Draft]:
    """Opinions that the writer marks as his own ("it can be assumed that")."""
    sentence = layout.sentences[number]
    match = _AUTHOR_CUE.search(layout.text, sentence.start, sentence.end)
    if match is None or layout.quote_at(match.start()) is not None:
        return []
    rest = re.compile(r"[\s,]*(?:that\b)?").match(layout.text, match.end(), sentence.end)
    content = trim(layout, rest.end() if rest else match.end(), sentence.end)
    if content is None:
        return []
    return [Draft(number, None, (match.start(), match.end()), None, (content,), frame="author")]


# --- continuation -------------------------------------------------------------------------------------------------


def _continue(layout: Layout, drafts: list[Draft], turned: set[int]) -> list[Draft]:
    """Give quoted sentences without a cue to the speaker before them, as further content."""
    covered = [False] * len(layout.sentences)
    for draft in drafts:
        for number in _sentences_of(layout, draft):
            covered[number] = True
    last: int | None = None
    by_sentence = {number: index for index, draft in enumerate(drafts) for number in _sentences_of(layout, draft)}
    for number, sentence in enumerate(layout.sentences):
        if number in by_sentence:
            last = by_sentence[number]
        elif last is not None and number not in turned and _is_speech(layout, sentence.start, sentence.end):
            drafts[last] = _with_content(layout, drafts[last], sentence.start, sentence.end)
        elif (
            not covered[number]
            and last is not None
            and sentence.paragraph > layout.sentences[drafts[last].sentence].paragraph + 1
        ):
            last = None
    return drafts


def _is_speech(layout: Layout, start: int, end: int) -> bool:
    quoted, index = 0, start
    while index < end:
        quote = layout.quote_at(index)
        if quote is None:
            index += 1
            continue
        quoted += min(end, quote.end) - index
        index = quote.end
    return quoted >= _QUOTED_SHARE * (end - start)


def _with_content(layout: Layout, draft: Draft, start: int, end: int) -> Draft:
    """Add a stretch to a draft's content, joined to the last one where only white space is between."""
    quote = layout.quote_at(start)
    found = trim(layout, start, max(end, quote.end) if quote and quote.end <= end + 2 else end)
    if found is None:
        return draft
    last = draft.content[-1]
    if found[0] <= last[1]:
        return replace(draft, content=(*draft.content[:-1], (last[0], max(last[1], found[1]))))
    same_quote = quote is not None and quote.start <= last[0]
    if same_quote:
        return replace(draft, content=(*draft.content[:-1], (last[0], found[1])))
    return replace(draft, content=(*draft.content, found))


# --- carriers and nesting -----------------------------------------------------------------------------------------


def _without_carriers(layout: Layout, cast: Cast, drafts: list[Draft]) -> list[Draft]:
    """Where an outlet's statement only passes on another's, make the outlet that one's relay."""
    kept: list[Draft | None] = list(drafts)
    for number, carrier in enumerate(drafts):
        if carrier.source is None or not _is_outlet(layout, cast, carrier):
            continue
        start, end = carrier.content[0]
        for index in range(max(0, number - _NEAR), min(len(drafts), number + _NEAR + 1)):
            inner = kept[index]
            if index == number or inner is None or inner.source is None or inner.cue is None:
                continue
            if start <= inner.source[0] < end and _length(inner.content) >= _RELAYED_SHARE * (end - start):
                kept[index], kept[number] = replace(inner, relay=inner.relay or carrier.source), None
                break
    return [draft for draft in kept if draft is not None]


def _is_outlet(layout: Layout, cast: Cast, draft: Draft) -> bool:
    return draft.source is not None and all("/media/" in actor for actor in cast.actors(draft.source, "source"))


def _length(places: Sequence[Place]) -> int:
    return sum(end - start for start, end in places)


def _parents(drafts: Sequence[Draft]) -> list[int | None]:
    """Return for each draft the index of the smallest other one whose content holds its cue and content."""
    places = sorted((start, end, index) for index, draft in enumerate(drafts) for start, end in draft.content)
    longest = max((end - start for start, end, _ in places), default=0)
    starts = [start for start, _, _ in places]
    lengths = [_length(draft.content) for draft in drafts]
    parents: list[int | None] = []
    for index, draft in enumerate(drafts):
        cue = draft.cue_place or draft.content[0]
        first, last = bisect_left(starts, cue[0] - longest), bisect_right(starts, cue[0])
        holders = [
            (lengths[other], other)
            for start, end, other in places[max(first, last - _NEIGHBOURS) : last]
            if other != index
            and cue[1] <= end
            and start <= draft.content[0][0] < end
            and lengths[other] > lengths[index]
        ]
        parents.append(min(holders)[1] if holders else None)
    return parents


def _is_person(answer: Resolution, words: str) -> bool:
    """Tell whether one person spoke: a person's path, or an office named by a word for who holds it."""
    if len(answer.actors) != 1:
        return False
    return answer.actor.count("/") == _PERSON or words.rsplit(maxsplit=1)[-1] in WORDS.person_nouns - _BODIES


def _follow_speakers(layout: Layout, cast: Cast, drafts: Sequence[Draft], parents: Sequence[int | None]) -> None:
    """Let "he said" mean the person whom the text is about: who spoke last, or began a sentence since.

    The text's person is forgotten where a paragraph passes without him.
    """
    by_sentence: dict[int, list[Draft]] = {}
    for draft, parent in zip(drafts, parents, strict=True):
        if draft.source is not None and parent is None:
            by_sentence.setdefault(layout.sentence_at(draft.source[0]), []).append(draft)
    topic: tuple[int, Resolution] | None = None
    for number, sentence in enumerate(layout.sentences):
        opening = _opening_person(layout, cast, sentence)
        if opening is not None:
            topic = (sentence.paragraph, opening)
        for draft in by_sentence.get(number, ()):
            assert draft.source is not None
            words = layout.text[draft.source[0] : draft.source[1]].lower()
            near = topic is not None and sentence.paragraph - topic[0] <= _NEAR_PARAGRAPHS
            if topic is not None and near and words in _HE_OR_SHE:
                cast.settle(draft.source, topic[1])
            answer = cast.resolve(draft.source, "source")
            if _is_person(answer, words):
                topic = (sentence.paragraph, answer)


def _opening_person(layout: Layout, cast: Cast, sentence: Sentence) -> Resolution | None:
    """Return the person with whom a sentence outside quotation marks begins, if it begins with one that is named."""
    first = next((token for token in sentence.tokens if token.is_word), None)
    if first is None or layout.in_quote(first):
        return None
    groups = cast.groups_between(first.start, min(sentence.end, first.start + _OPENING))
    if not groups or groups[0].start - first.start > _OPENING_SLACK or not groups[0].kinds & {"person", "surname"}:
        return None
    answer = cast.resolve((groups[0].start, groups[0].end), "source")
    return answer if _is_person(answer, layout.text[groups[0].start : groups[0].end].lower()) else None


# --- records ------------------------------------------------------------------------------------------------------


def _statement(layout: Layout, cast: Cast, draft: Draft, parent: int | None) -> Statement:
    article = layout.article
    content = tuple(article.span(*place) for place in draft.content)
    is_author = draft.frame == "author"
    source = () if draft.source is None else (article.span(*draft.source),)
    actors = ("AUTHOR",) if is_author else ("?",) if draft.source is None else cast.actors(draft.source, "source")
    relays = () if draft.relay is None else _named(cast, article, draft.relay, "relay")
    is_addressed = draft.person is not None and draft.frame in _ADDRESSED
    addressees = _addressees(layout, cast, draft.person) if is_addressed and draft.person else ()
    return Statement(
        source=source,
        source_actors=actors,
        cue=() if draft.cue_place is None else (article.span(*draft.cue_place),),
        content=content,
        form="direct" if draft.frame in PRINTED else form_of(layout, content),
        addressees=addressees,
        relays=relays,
        parent=parent,
        confidence=CONFIDENCE[draft.frame] if draft.confidence is None else draft.confidence,
    )


def _addressees(layout: Layout, cast: Cast, where: Place) -> tuple[Party, ...]:
    return hearers_named(layout, cast, where) or (Party(layout.article.span(*where), "?"),)


def _named(cast: Cast, article: Article, place: Place, role: str) -> tuple[Party, ...]:
    """Return the parties at a place; unknown ones are kept as unnamed, for the text does name somebody."""
    return cast.parties(place, role) or (Party(article.span(*place), "?"),)


def form_of(layout: Layout, content: Sequence[Span]) -> str:
    """Return `direct`, `indirect` or `mixed` by how much of the content stands inside quotation marks."""
    inside = outside = False
    longest = 0
    for span in content:
        begin = span.start  # behind the last letter outside quotation marks
        for start, end, quoted in layout.stretches(span.start, span.end):
            stop = _behind_letters(layout.text, start, end)
            if stop > start and quoted:
                inside, longest = True, max(longest, stop - begin)
            elif stop > start:
                outside, begin = True, stop
            if outside and longest >= _MIXED_QUOTE:
                return "mixed"
    if inside and not outside:
        return "direct"
    return "mixed" if longest >= _MIXED_QUOTE else "indirect"


def _behind_letters(text: str, start: int, end: int) -> int:
    """Return where the last letter or digit of a stretch ends; its start where it has none."""
    while end > start and not text[end - 1].isalnum():
        end -= 1
    return end
