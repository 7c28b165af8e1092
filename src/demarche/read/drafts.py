"""Drafts of statements: what a cue and its frame say of one sentence, before anybody is identified.

Offsets are code points of the article's text. Frames are those of `lexicon/cues.toml`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from demarche.read.cues import Cue, CueHit, find_cues
from demarche.read.layout import Layout
from demarche.read.phrases import Phrase, Subject, is_verb_like, phrase_after, subject_before
from demarche.read.segment import Sentence, Token
from demarche.read.words import WORDS

Place = tuple[int, int]

PRINTED = frozenset({"turn", "speech"})  # the frames of words that are printed whole, under their speaker's name
_LATER = 6  # cues after one that may end its content; a list of more is no sentence
_REACH = 14  # words between a cue and its "that": "said on Monday at a briefing in Rome that"
_CLOSING_MARKS = frozenset('"”»’“')
_AFTER_PERSON = frozenset({"of", "for", "over", "on", "with", "by", "as"})
_BEFORE_AND = frozenset({"but", "while", "and", "whereas", "although", "though", "as", "adding"})
_PHRASAL = frozenset(
    {"object", "inf", "person_inf", "person_for", "person_of", "about"}
)  # frames whose content is no clause
_EDGE = " \t\r\n\u00a0.,;:"
_MIN_LENGTH = 8  # characters; less cannot hold a clause
_MIN_WORDS = 2  # a content of one word is a topic, not something said


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement as its sentence gives it."""

    sentence: int
    cue: Cue | None
    cue_place: Place | None
    source: Place | None
    content: tuple[Place, ...]
    person: Place | None = None
    relay: Place | None = None
    frame: str = "clause"
    confidence: float | None = None


def place(tokens: Sequence[Token], phrase: Phrase | None) -> Place | None:
    """Return the offsets of a phrase."""
    return None if phrase is None else (tokens[phrase.first].start, tokens[phrase.stop - 1].end)


def trim(layout: Layout, start: int, end: int) -> Place | None:
    """Drop white space and closing punctuation at the edges; a quotation keeps its marks."""
    text = layout.text
    while start < end and (text[start] in _EDGE or text[start] in "—–-"):
        start += 1
    while end > start and text[end - 1] in _EDGE + "—–":
        end -= 1
    if end > start and text[end - 1] in '"”»' and (quote := layout.quote_at(end - 1)) and quote.start < start:
        end = trim_inside(text, start, end - 1)
    return (start, end) if end > start else None


def trim_inside(text: str, start: int, end: int) -> int:
    """Return the end less closing punctuation."""
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return end


def draft_sentence(layout: Layout, number: int) -> list[Draft]:
    """Return the drafts of one sentence, in the order of their cues."""
    sentence = layout.sentences[number]
    hits = list(find_cues(sentence.tokens))
    drafts = (_draft(layout, sentence, number, hits, index) for index in range(len(hits)))
    return [draft for draft in drafts if draft is not None]


def _draft(layout: Layout, sentence: Sentence, number: int, hits: list[CueHit], index: int) -> Draft | None:
    hit, tokens = hits[index], sentence.tokens
    if "source" in hit.cue.frames:
        return _from_source_phrase(layout, sentence, number, hit)
    if not hit.cue.act and _is_withheld(tokens, hit):
        return None
    start = _clause_start(layout, tokens, hits, index)
    subject = subject_before(tokens, hit.first, start)
    if index and tokens[hit.first - 1].lower == "and":
        subject = Subject(None)  # the second verb of an earlier cue's subject, which is looked up below
    if tokens[hit.first - 1].lower == "to" and not _can_speak(tokens, subject.phrase):
        return None
    trailing = _trailing(layout, sentence, number, hit, subject.phrase)
    if trailing is not None:
        return trailing
    if subject.phrase is None:
        subject_place = _earlier_subject(tokens, hits, index)
    else:
        subject_place = place(tokens, subject.phrase)
    after = _content_after(tokens, hit, _stop(layout, tokens, hits, index))
    if after is None or subject_place is None:
        return None
    person, content_first, stop, frame = after
    if frame in _PHRASAL:
        stop = _stop_of_phrase(tokens, content_first, stop)
    content = _extend(layout, sentence, tokens[content_first].start, tokens[stop - 1].end)
    if content is None or (stop - content_first < _MIN_WORDS and frame != "object"):
        return None
    cited = place(tokens, subject.citing)
    return Draft(
        sentence=number,
        cue=hit.cue,
        cue_place=(tokens[hit.first].start, tokens[hit.last].end),
        source=cited or subject_place,
        content=(content,),
        person=place(tokens, person),
        relay=subject_place if cited else None,
        frame=frame,
    )


def _from_source_phrase(layout: Layout, sentence: Sentence, number: int, hit: CueHit) -> Draft | None:
    """Read "according to X, C" and "C, according to X"."""
    tokens = sentence.tokens
    speaker = phrase_after(tokens, hit.last + 1, apposition=True)
    if speaker is None:
        return None
    opens = hit.first == 0 or not any(token.is_word for token in tokens[: hit.first])
    if opens:
        found = _extend(layout, sentence, tokens[min(speaker.stop, len(tokens) - 1)].start, sentence.end)
    else:
        found = _content_before(layout, sentence, tokens[hit.first].start)
    if found is None or found[1] - found[0] < _MIN_LENGTH:
        return None
    return Draft(
        sentence=number,
        cue=hit.cue,
        cue_place=(tokens[hit.first].start, tokens[hit.last].end),
        source=place(tokens, speaker),
        content=(found,),
        frame="source",
    )


def _can_speak(tokens: Sequence[Token], phrase: Phrase | None) -> bool:
    """Tell whether a phrase ends in a name or a noun for persons: "an official to say", not "nothing to say"."""
    last = None if phrase is None else tokens[phrase.stop - 1]
    return last is not None and (last.is_capital or last.lower in WORDS.person_nouns)


def _is_withheld(tokens: Sequence[Token], hit: CueHit) -> bool:
    """Tell whether the words were not said: "would not say", "declined to comment"."""
    before = [token.lower for token in tokens[max(0, hit.first - 2) : hit.first]]
    return any(word in WORDS.negations for word in before)


def _clause_start(layout: Layout, tokens: Sequence[Token], hits: list[CueHit], index: int) -> int:
    """Return the word from which this cue's subject may begin: after a quotation mark, or an earlier cue."""
    start = hits[index - 1].last + 1 if index else 0
    quote = layout.quote_at(tokens[hits[index].first].start)
    for i in range(hits[index].first - 1, start - 1, -1):
        if quote is None and layout.in_quote(tokens[i]):
            return i + 1
        if quote is not None and not quote.holds(tokens[i].start):
            return i + 1
    return start


def _earlier_subject(tokens: Sequence[Token], hits: list[CueHit], index: int) -> Place | None:
    """The subject of ", adding that" and "and said" is an earlier cue's: behind a comma the first one's."""
    hit = hits[index]
    before = tokens[hit.first - 1].lower if hit.first else ""
    if index == 0 or before not in {",", "and", "also"}:
        return None
    behind_comma = before == "and" and hit.first > 1 and tokens[hit.first - 2].text == ","
    model = hits[0] if behind_comma else hits[index - 1]
    if "source" in model.cue.frames:
        return None
    earlier = subject_before(tokens, model.first, 0).phrase
    if earlier is None and model.last + 1 < len(tokens):
        earlier = phrase_after(tokens, model.last + 1, apposition=True)
    return place(tokens, earlier)


# --- content before the cue ---------------------------------------------------------------------------------------


def _is_content_mark(layout: Layout, token: Token) -> bool:
    return token.text in _CLOSING_MARKS or token.text in {",", "—", "–"}


def _trailing(layout: Layout, sentence: Sentence, number: int, hit: CueHit, subject: Phrase | None) -> Draft | None:
    """Read "C," X says and "C," says X; None if the content stands after the cue."""
    tokens = sentence.tokens
    if not hit.cue.frames & {"clause", "person_clause"} or hit.first == 0:
        return None
    before = tokens[hit.first - 1]
    inverted = None
    if "clause" in hit.cue.frames and _is_content_mark(layout, before):
        inverted = phrase_after(tokens, hit.last + 1, apposition=True)
    person = None
    if inverted is not None and (before.text != "," or _is_nominal(tokens, inverted)):
        speaker, edge, stop = inverted, hit.first, inverted.stop
    elif subject is not None and subject.first > 0 and _is_content_mark(layout, tokens[subject.first - 1]):
        speaker, edge, stop = subject, subject.first, hit.last + 1
        if "person_clause" in hit.cue.frames and (person := phrase_after(tokens, stop)):
            stop = person.stop
        if not _ends_there(tokens, stop):
            return None
    else:
        return None
    content = _content_before(layout, sentence, tokens[edge].start)
    if content is None or content[1] - content[0] < _MIN_LENGTH:
        return None
    quoted = layout.quote_at(content[1] - 1) is not None
    rest = _rest_after(layout, sentence, stop, quoted=quoted)
    return Draft(
        sentence=number,
        cue=hit.cue,
        cue_place=(tokens[hit.first].start, tokens[hit.last].end),
        source=place(tokens, speaker),
        content=(content, *rest),
        person=place(tokens, person),
    )


def _is_nominal(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether the words after the cue are a speaker rather than the beginning of what is said."""
    stop = phrase.stop
    following = tokens[stop].lower if stop < len(tokens) else "."
    return (tokens[phrase.first].is_capital or tokens[phrase.first].lower in WORDS.determiners | {"he", "she"}) and (
        following in {".", ",", ";", "in", "on", "at", "during", "after", "as", "who", "to", "late", "while", "when"}
    )


_WHEN = frozenset(
    {"yesterday", "earlier", "recently", "today", "tonight", "later", "afterwards", "privately", "publicly"}
)


def _ends_there(tokens: Sequence[Token], stop: int) -> bool:
    """Tell whether nothing that could be content follows the cue."""
    if stop >= len(tokens) or tokens[stop].text in {".", ";", "!", "?"}:
        return True
    lower = tokens[stop].lower
    if lower in {
        "in",
        "on",
        "at",
        "during",
        "after",
        "when",
        "while",
        "as",
        "via",
        "by",
        "late",
        "early",
        "last",
        "this",
        "of",
        "about",
    }:
        return "that" not in {token.lower for token in tokens[stop : stop + _REACH]}
    return lower in {",", "—", "–"} or lower in WORDS.weekdays or lower in _WHEN


def _content_before(layout: Layout, sentence: Sentence, edge: int) -> Place | None:
    """Return what stands before the speaker: the whole quotation if one ends there, else the sentence so far."""
    end = edge
    while end > sentence.start and layout.text[end - 1] in " \t\u00a0,—–":
        end -= 1
    quote = layout.quote_at(end - 1)
    start = min(sentence.start, quote.start) if quote is not None else sentence.start
    opening = sentence.tokens[0]
    if opening.lower in {"but", "and"} and quote is None:
        start = opening.end
    return trim(layout, start, end)


def _rest_after(layout: Layout, sentence: Sentence, stop: int, *, quoted: bool) -> tuple[Place, ...]:
    """Return what goes on after "C, X says," in the same sentence: the next quotation, or the rest of the clause."""
    rest = sentence.tokens[stop:]
    if not quoted and len(rest) > _MIN_WORDS and rest[0].text == "," and not rest[1].lower.endswith("ing"):
        found = trim(layout, rest[1].start, sentence.end)
        return (found,) if found else ()
    for token in rest:
        quote = layout.quote_at(token.start)
        if quote is not None:
            found = trim(layout, quote.start, quote.end)
            return (found,) if found and found[1] - found[0] > 12 else ()
    return ()


# --- content after the cue ----------------------------------------------------------------------------------------


def _stop(layout: Layout, tokens: Sequence[Token], hits: list[CueHit], index: int) -> int:
    """Return the word before which this cue's content must end: where another speaker or a second verb takes over."""
    for later in hits[index + 1 : index + 1 + _LATER]:
        first = later.first
        if "source" in later.cue.frames and tokens[first - 1].text == ",":
            return first - 1
        if tokens[first].lower.endswith("ing") and tokens[first - 1].text == ",":
            return first - 1
        if tokens[first - 1].lower in {"and", "but"} and not tokens[first].lower.endswith("ing"):
            return first - 1
        subject = subject_before(tokens, first, hits[index].last + 1).phrase
        if subject is None or subject.first < 2:
            continue
        opening = tokens[subject.first - 1]
        if opening.lower in _BEFORE_AND and tokens[subject.first - 2].text == ",":
            return subject.first - 2
        if opening.text in {";", "—"}:
            return subject.first - 1
    return len(tokens)


def _stop_of_phrase(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Return where a noun phrase or infinitive ends before a coordinate clause with a subject of its own."""
    for index in range(first + 1, stop - 2):
        if tokens[index].text == "," and tokens[index + 1].lower in _BEFORE_AND:
            subject = phrase_after(tokens, index + 2)
            if subject is not None and subject.stop < stop and is_verb_like(tokens, subject.stop):
                return index
    return stop


def _skip_setting(tokens: Sequence[Token], first: int, stop: int) -> int:
    """Step over when and where it was said, if a "that" follows it."""
    for index in range(first, min(first + _REACH, stop)):
        token = tokens[index]
        if token.lower == "that":
            return index + 1
        if token.text in _CLOSING_MARKS or token.text in {":", "."} or token.lower in WORDS.subject_pronouns:
            break
    return first


def _content_after(tokens: Sequence[Token], hit: CueHit, stop: int) -> tuple[Phrase | None, int, int, str] | None:
    """Return addressee or target, first and last-but-one word of the content, and the frame that fits; or None."""
    first, frames = hit.last + 1, hit.cue.frames
    if first >= stop:
        return None
    for frame in ("person_inf", "person_for", "person_clause", "person_of"):
        if frame in frames and (found := _person_frame(tokens, first, stop, frame, bare="object" not in frames)):
            return (*found, frame)
    if tokens[first].lower == "to" and "inf" in frames:
        return None, first, stop, "inf"
    if "inf_bare" in frames:
        return None, first, stop, "inf"
    opening = tokens[first]
    begun = _skip_setting(tokens, first, stop)
    if begun > first and frames & {"clause", "that_clause", "person_clause", "object"}:
        return (None, begun, stop, "that_clause") if begun < stop else None
    if opening.text in {":", ",", '"', "“", "«", "„"} and frames & {"clause", "person_clause", "object"}:
        begun = first + 1 if opening.text in {":", ","} else first
        quoted = begun < stop and tokens[begun].text in {'"', "“", "«", "„"}
        return (None, begun, stop, "clause") if quoted or (opening.text == ":" and begun < stop) else None
    if "about" in frames and opening.lower in {"of", "about", "over", "against"}:
        return None, first + 1, stop, "about"
    if "clause" in frames and opening.lower not in {
        "to",
        "in",
        "on",
        "at",
        "by",
        "with",
        "for",
        ".",
        ";",
        "of",
        "from",
    }:
        return None, first, stop, "clause"
    if "to_clause" in frames and opening.lower == "to":
        return _to_clause(tokens, first, stop)
    if "object" in frames and opening.is_word and opening.lower not in WORDS.prepositions:
        return None, first, stop, "object"
    if "about_over" in frames and opening.lower in {"about", "over", "at", "for"}:
        return None, first + 1, stop, "about"
    return None


def _skip_day(tokens: Sequence[Token], index: int) -> int:
    """Step over the day on which it was said ("urged Chile on Tuesday to")."""
    lowers = [token.lower for token in tokens[index : index + 2]]
    if lowers and lowers[0] in WORDS.weekdays | _WHEN:
        return index + 1
    return (
        index + 2 if len(lowers) == 2 and lowers[0] in {"on", "this", "last"} and lowers[1] in WORDS.weekdays else index
    )


def _to_clause(tokens: Sequence[Token], first: int, stop: int) -> tuple[Phrase | None, int, int, str] | None:
    """Read "said to Y that C"."""
    person = phrase_after(tokens, first + 1)
    if person is None or person.stop >= stop or tokens[person.stop].lower not in {"that", ":", ","}:
        return None
    return (person, person.stop + 1, stop, "clause") if person.stop + 1 < stop else None


def _person_frame(
    tokens: Sequence[Token], first: int, stop: int, frame: str, *, bare: bool
) -> tuple[Phrase, int, int] | None:
    person = phrase_after(tokens, first, bare=bare and frame == "person_of")
    if person is None or person.stop >= stop:
        return None
    if frame == "person_inf":
        begin = _skip_day(tokens, person.stop)
        opening = [token.lower for token in tokens[begin : min(begin + 2, stop)]]
        to_place = (
            opening[:1] == ["to"] and opening[-1] in WORDS.determiners | WORDS.possessives
        )  # "asked him to the house"
        return (person, begin, stop) if (opening[:1] == ["to"] and not to_place) or opening == ["not", "to"] else None
    following = tokens[person.stop].lower
    if frame == "person_for":
        begin = _skip_day(tokens, person.stop)
        return (person, begin + 1, stop) if begin + 1 < stop and tokens[begin].lower == "for" else None
    if frame == "person_of":
        if following not in _AFTER_PERSON:
            return None
        return (person, first, stop) if person.stop + 1 < stop else None
    begun = _skip_setting(tokens, person.stop, stop)
    if begun > person.stop:
        return (person, begun, stop) if begun < stop else None
    if following in {":", ",", '"', "“", "«"}:
        begun = person.stop + (following in {":", ","})
        return (
            (person, begun, stop)
            if begun < stop and (following == ":" or tokens[begun].text in {'"', "“", "«"})
            else None
        )
    fits = tokens[person.first].lower in WORDS.object_pronouns or tokens[person.stop - 1].lower in _LISTENERS
    return (person, person.stop, stop) if fits or tokens[person.stop].lower in WORDS.subject_pronouns else None


_LISTENERS = WORDS.person_nouns | {
    "reporters",
    "journalists",
    "parliament",
    "lawmakers",
    "media",
    "cnn",
    "bbc",
    "news",
    "afp",
    "reuters",
    "times",
}


def _extend(layout: Layout, sentence: Sentence, start: int, end: int) -> Place | None:
    """Return the content; a quotation that it opens, or that is open at its end, is taken whole."""
    quote = layout.quote_at(max(start, end - 1))
    inside = layout.quote_at(start)
    if quote is not None and quote.start >= start:
        end = max(end, quote.end)
    elif inside is not None and inside.start < start:
        end = min(end, inside.end)
    return trim(layout, start, end)
