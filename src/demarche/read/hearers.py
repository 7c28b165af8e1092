"""To whom it was said, and through whom it came, where the cue's own words do not tell (codebook section 3).

The setting of a statement names them ("speaking to reporters", "in an interview with", "as quoted by"), the turns of a
transcript imply them, and an interview goes on until its speaker is told to speak elsewhere.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from demarche.read.cast import Cast
from demarche.read.drafts import Draft, Place, place
from demarche.read.layout import Layout
from demarche.read.phrases import phrase_after
from demarche.read.segment import Sentence
from demarche.read.words import WORDS, load_lexicon
from demarche.records import Party, Statement

_LEXICON = load_lexicon("hearers")
_PRESS: frozenset[str] = frozenset(_LEXICON["press"])
_PAPERS: frozenset[str] = frozenset(_LEXICON["papers"])
_OWN_CHANNELS: frozenset[str] = frozenset(_LEXICON["own_channels"])
_WHERE = re.compile(r" (?:of|for|in|at|on|after|before|during|outside|aboard|from) ")
_PRONOUNS = frozenset({"he", "she", "they", "it"})
# Sentences without a word of his after which an interview is over. On a third of the training documents 28 of 54 relays
# are found with 2, 31 with 8, 33 with 12 and no more with 40; one is wrong from 4 on.
_GOES_ON = 12
_REACH = 70  # characters of a phrase that names a hearer


def _any_of(name: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_LEXICON[name])})\s+(?=\S)", re.IGNORECASE)


_TO, _OUTLET_TO, _THROUGH, _ELSEWHERE = (_any_of(name) for name in ("to", "outlet_to", "through", "elsewhere"))
_ASKED_BY = re.compile(r"(?i)\bwith\s+(?=[A-Z])")


def hearers_named(layout: Layout, cast: Cast, where: Place) -> tuple[Party, ...]:
    """Return the addressees that a phrase after a cue names; the press is the press, wherever it stands."""
    span = layout.article.span(*where)
    words = _WHERE.split(span.text)[0]
    if words.split() and words.split()[-1].lower() in _PRESS:
        where = (where[0], where[0] + len(words))
        # "Spanish journalists" have a state; "reporters", "a journalist" none.
        if len([word for word in words.split() if word.lower() not in WORDS.determiners]) == 1:
            return (Party(layout.article.span(*where), "?/media"),)
    return cast.parties(where, "addressee")


def hearers_and_relays(
    layout: Layout, cast: Cast, drafts: Sequence[Draft], statements: Sequence[Statement]
) -> list[Statement]:
    """Return the statements with the addressees and relays that their setting, their turn or an interview gives."""
    given = [_set(layout, cast, draft, made) for draft, made in zip(drafts, statements, strict=True)]
    return _carried_on(layout, _in_turn(layout, cast, drafts, given))


# --- settings ------------------------------------------------------------------------------------------------------


def _set(layout: Layout, cast: Cast, draft: Draft, made: Statement) -> Statement:
    """Take hearers and relays from the words around a cue, in its sentence and outside of what is said."""
    relays = tuple(p for p in made.relays if not p.span or not any(p.span.overlaps(span) for span in made.source))
    made = replace(made, relays=relays, addressees=_others(made))
    if not made.cue or made.parent is not None:
        return made  # the setting of a sentence is that of its outermost words
    sentence = layout.sentences[layout.sentence_at(made.cue[0].start)]
    addressees = made.addressees
    if not addressees:
        found = _named_after(_TO, layout, cast, sentence, made)
        found = found or outlets(_named_after(_OUTLET_TO, layout, cast, sentence, made))
        addressees = found
    if not relays:
        through = outlets(_named_after(_THROUGH, layout, cast, sentence, made))
        relays = tuple(party for party in through if party.actor not in made.source_actors)
    if not relays:
        relays = tuple(party for party in outlets(addressees) if cast.is_foreign_outlet(party))
    return replace(made, addressees=addressees, relays=relays)


def _others(made: Statement) -> tuple[Party, ...]:
    """Return a statement's addressees but the speaker himself; unknown ones stay, for they may be others."""
    return tuple(p for p in made.addressees if p.actor not in made.source_actors or p.actor.startswith("?"))


def outlets(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Return the outlets among parties; the networks on which everybody posts are a source's own channel."""
    return tuple(p for p in parties if "/media/" in p.actor and p.actor.rsplit("/", 1)[-1] not in _OWN_CHANNELS)


def _named_after(
    pattern: re.Pattern[str], layout: Layout, cast: Cast, sentence: Sentence, made: Statement
) -> tuple[Party, ...]:
    """Return the first parties that a pattern introduces outside of what is said, and who are known."""
    for match in pattern.finditer(layout.text, sentence.start, sentence.end):
        if any(span.start <= match.start() < span.end for span in made.content):
            continue
        found = [party for party in _phrase_parties(layout, cast, sentence, match.end()) if party.actor != "?"]
        if found and not {party.actor for party in found} & set(made.source_actors):
            return tuple(found)
    return ()


def _phrase_parties(layout: Layout, cast: Cast, sentence: Sentence, start: int) -> tuple[Party, ...]:
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= start), None)
    where = None if first is None else place(sentence.tokens, phrase_after(sentence.tokens, first))
    if where is None or where[1] - where[0] > _REACH or not _can_hear(layout.text[where[0] : where[1]]):
        return ()
    return hearers_named(layout, cast, where)


def _can_hear(words: str) -> bool:
    """Tell whether a phrase ends, before its first preposition, in a name or a noun for people: not in "the report"."""
    head = _WHERE.split(words)[0].split()[-1:]
    return bool(head) and (head[0][0].isupper() or head[0].lower() in (WORDS.person_nouns | _PRESS) - _PAPERS)


# --- turns ---------------------------------------------------------------------------------------------------------


def _in_turn(layout: Layout, cast: Cast, drafts: Sequence[Draft], given: list[Statement]) -> list[Statement]:
    """Let questions go to who answers next, and answers to the press or to the interviewer whom the title names."""
    turns = [index for index, draft in enumerate(drafts) if draft.frame == "turn" and draft.source is not None]
    labels = {index: _label(layout, drafts[index]) for index in turns}
    asked = [index for index in turns if labels[index] in _LEXICON["questions"]]
    speakers = [i for i in turns if i not in asked and labels[i] not in _LEXICON["hosts"]]
    if not speakers:
        return given
    interviewer = _interviewer(layout, cast) if asked else ()
    for index in turns:
        if given[index].addressees:
            continue
        if index in asked:
            answers = next((i for i in speakers if i > index), speakers[-1])
            given[index] = replace(given[index], addressees=_as_addressees(given[answers]))
        elif asked:
            given[index] = replace(given[index], addressees=interviewer or (Party(None, "?/media"),))
        elif len({labels[i] for i in speakers}) == 2 and index in speakers:
            other = next(i for i in speakers if labels[i] != labels[index])
            given[index] = replace(given[index], addressees=_as_addressees(given[other]))
    return given


def _label(layout: Layout, draft: Draft) -> str:
    return "" if draft.source is None else layout.text[draft.source[0] : draft.source[1]].lower()


def _as_addressees(speaker: Statement) -> tuple[Party, ...]:
    return tuple(Party(None, actor) for actor in speaker.source_actors if actor not in {"?", "AUTHOR"})


def _interviewer(layout: Layout, cast: Cast) -> tuple[Party, ...]:
    """Return the journalist or outlet that the first line names: "The Minister With Una Berg of Fjordposten"."""
    title = layout.sentences[0]
    match = _ASKED_BY.search(layout.text, title.start, title.end)
    if match is None:
        return ()
    groups = cast.groups_between(match.end(), title.end)
    found = (party for group in groups for party in cast.parties((group.start, group.end), "addressee"))
    return tuple(party for party in found if "/media/" in party.actor)[:1]


# --- what goes on --------------------------------------------------------------------------------------------------


def _carried_on(layout: Layout, given: list[Statement]) -> list[Statement]:
    """Let an interview with another paper, and a report of one, go on for what its speaker says after it."""
    for index, way in _ways(given):
        number = _number(layout, given[index])
        for later in range(index + 1, len(given)):
            here = _number(layout, given[later])
            if here - number > _GOES_ON:
                break
            if given[later].parent is not None or not _is_same_speaker(given[index], given[later]):
                continue
            if given[later].addressees or given[later].relays or _is_elsewhere(layout, given[later]):
                break
            number = here
            given[later] = replace(given[later], addressees=way.addressees, relays=way.relays)
    return given


def _ways(given: Sequence[Statement]) -> Iterator[tuple[int, Statement]]:
    """Yield the statements that came through an outlet, each with what goes on from it."""
    for index, made in enumerate(given):
        if made.relays and made.source and made.parent is None and outlets(made.relays):
            yield index, replace(made, addressees=outlets(made.addressees))


def _number(layout: Layout, made: Statement) -> int:
    return layout.sentence_at((made.cue or made.content)[0].start)


def _is_same_speaker(one: Statement, other: Statement) -> bool:
    """Tell whether two statements are of one speaker; unnamed ones by their words."""
    if not other.source or not other.cue or set(one.source_actors) != set(other.source_actors):
        return False
    if all(actor.count("/") == 2 and "?" not in actor for actor in one.source_actors):
        return True
    words, before = other.source[0].text.lower().split(), one.source[0].text.lower().split()
    return words[-1] in _PRONOUNS or (words[0] == "the" and words[-1] in before)


def _is_elsewhere(layout: Layout, made: Statement) -> bool:
    sentence = layout.sentences[layout.sentence_at(made.cue[0].start)]
    found = _ELSEWHERE.finditer(layout.text, sentence.start, sentence.end)
    return any(not any(span.start <= match.start() < span.end for span in made.content) for match in found)
