"""Channels: the text's own claims that words or deeds of one actor are meant as a message (codebook section 5)."""

import re
from collections.abc import Iterator, Sequence

from demarche.read.cast import Cast, is_actor
from demarche.read.drafts import place
from demarche.read.layout import Layout
from demarche.read.phrases import phrase_after, subject_before
from demarche.read.segment import Sentence
from demarche.read.words import load_lexicon
from demarche.records import Channel, Party, Span, Statement

_LEXICON = load_lexicon("channels")
_CONFIDENCE: float = load_lexicon("confidence")["channels"]["pattern"]


def _alternatives(name: str) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(_LEXICON[name], key=len, reverse=True)) + ")"


_SENDING = re.compile(
    rf"\b{_alternatives('verbs')}\b[^.;]{{0,60}}?\b{_alternatives('nouns')}\b|\b{_alternatives('nouns')}\b[^.;]{{0,80}}?\b{_alternatives('verbs')}\b|\b{_alternatives('meant')}\b",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:to|for|audience,|at)\s", re.IGNORECASE)
_VIA = re.compile(rf"\b{_alternatives('via')}\b", re.IGNORECASE)


_CARRYING = re.compile(
    rf"\b(?P<verb>{_alternatives('carrying')})\s+(?P<what>[^.;,]{{0,50}}?\b{_alternatives('carried')})\s+(?:of|from)\s",
    re.IGNORECASE,
)
_MESSAGE = re.compile(rf"\b(?:{_alternatives('own')})\s+(?:\w+\s+){{0,2}}?messages?\s+(?:to|for)\s", re.IGNORECASE)
_SENT = re.compile(
    rf"\b{_alternatives('sends')}\s+(?:an?|the|this)\s+(?:\w+\s+(?:and\s+)?){{0,3}}?(?:message|signal)\s+to\s",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:meeting|talks|call|conversation)\s+with\s", re.IGNORECASE)
_NOT_SENT = re.compile(r"\b(?:no|not|never|without|n[’']t)\b[^.;,]{0,20}$", re.IGNORECASE)


def find_channels(layout: Layout, cast: Cast, statements: Sequence[Statement] = ()) -> list[Channel]:
    """Return the channels that the text asserts, one for each claim that differs.

    The statements tell whose message "my message to Oslo" is.
    """
    found: list[Channel] = []
    for sentence in layout.sentences:
        for channel in _of_sentence(layout, cast, sentence, statements):
            for index, earlier in enumerate(found):
                if _key(earlier) == _key(channel):
                    found[index] = Channel(
                        earlier.from_, earlier.via, earlier.to, earlier.evidence + channel.evidence, earlier.confidence
                    )
                    break
            else:
                found.append(channel)
    return found


def _of_sentence(layout: Layout, cast: Cast, sentence: Sentence, statements: Sequence[Statement]) -> Iterator[Channel]:
    """Yield what a sentence asserts: a message carried, one's own message, a sign sent, or one through a third."""
    exact = (
        _carried(layout, cast, sentence) or _own(layout, cast, sentence, statements) or _sent(layout, cast, sentence)
    )
    if exact is not None:
        yield exact
        return
    match = _SENDING.search(layout.text, sentence.start, sentence.end)
    if match and _NOT_SENT.search(layout.text[sentence.start : match.start()]):
        return
    channel = _channel(layout, cast, sentence.start, sentence.end, match) if match else None
    if channel is not None:
        yield channel


def _carried(layout: Layout, cast: Cast, sentence: Sentence) -> Channel | None:
    """Read "Z conveyed the greetings of X to Y": from X via Z to Y."""
    match = _CARRYING.search(layout.text, sentence.start, sentence.end)
    if match is None:
        return None
    tokens = sentence.tokens
    verb = next((i for i, token in enumerate(tokens) if token.start >= match.start("verb")), 0)
    carrier = place(tokens, subject_before(tokens, verb).phrase)
    via = () if carrier is None else cast.parties(carrier, "relay")
    senders = _after(cast, layout, sentence, match.end(), "from")
    to_at = re.compile(r"\bto\s").search(layout.text, match.end(), sentence.end)
    to = () if to_at is None else _after(cast, layout, sentence, to_at.end(), "to")
    meeting = _MEETING.search(layout.text, sentence.start, match.start())
    if not to and meeting is not None:
        to = _after(cast, layout, sentence, meeting.end(), "to")
    if not (via and senders and to):
        return None
    start = carrier[0] if carrier else match.start()
    return Channel(senders[0], via, to, (_evidence(layout, start, sentence.end),), _CONFIDENCE)


def _own(layout: Layout, cast: Cast, sentence: Sentence, statements: Sequence[Statement]) -> Channel | None:
    """Read "my message to Y is": from who says it, if one is known to say it."""
    match = _MESSAGE.search(layout.text, sentence.start, sentence.end)
    if match is None:
        return None
    inside = [s for s in statements if any(span.start <= match.start() < span.end for span in s.content)]
    speaker = min(inside, key=lambda s: sum(span.end - span.start for span in s.content), default=None)
    to = _after(cast, layout, sentence, match.end(), "to")
    if speaker is None or len(speaker.source_actors) != 1 or speaker.source_actors[0] in {"?", "AUTHOR"} or not to:
        return None
    sender = Party(speaker.source[0] if speaker.source else None, speaker.source_actors[0])
    return Channel(sender, (), to, (_evidence(layout, match.start(), sentence.end),), _CONFIDENCE)


def _sent(layout: Layout, cast: Cast, sentence: Sentence) -> Channel | None:
    """Read "the sanctions send a clear message to Y": from whoever is named last before the words."""
    match = _SENT.search(layout.text, sentence.start, sentence.end)
    if match is None or _NOT_SENT.search(layout.text[sentence.start : match.start()]):
        return None
    to = _after(cast, layout, sentence, match.end(), "to")
    groups = reversed(cast.groups_between(sentence.start, match.start()))
    senders = (party for group in groups for party in cast.parties((group.start, group.end), "from") if is_actor(party))
    sender = next((party for party in senders if party.actor not in {other.actor for other in to}), None)
    if sender is None or not to:
        return None
    return Channel(sender, (), to, (_evidence(layout, match.start(), sentence.end),), _CONFIDENCE)


def _after(cast: Cast, layout: Layout, sentence: Sentence, start: int, role: str) -> tuple[Party, ...]:
    """Return whom the phrase that begins at an offset names, if that is known."""
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= start), None)
    where = None if first is None else place(sentence.tokens, phrase_after(sentence.tokens, first))
    found = () if where is None else cast.parties(where, role)
    return found if found and all(is_actor(party) for party in found) else ()


def _evidence(layout: Layout, start: int, end: int) -> Span:
    words = layout.text[start:end].rstrip().rstrip(".,;:!?")
    return Span.of(layout.text, start, start + len(words))


def _key(channel: Channel) -> tuple[str | None, tuple[str, ...], tuple[str, ...]]:
    sender = channel.from_.actor if channel.from_ else None
    return sender, tuple(p.actor for p in channel.via), tuple(p.actor for p in channel.to)


def _channel(layout: Layout, cast: Cast, start: int, end: int, match: re.Match[str]) -> Channel | None:
    text = layout.text
    via_match = _VIA.search(text, start, end)
    via = cast.first_party(via_match.end(), min(end, via_match.end() + 60), role="relay") if via_match else ()
    to_match = next(
        (m for m in _TO.finditer(text, match.start(), end) if cast.groups_between(m.end(), min(end, m.end() + 60))),
        None,
    )
    senders = cast.first_party(start, match.end(), role="from", besides=via)
    to = () if to_match is None else cast.first_party(to_match.end(), end, role="to", besides=(*senders, *via))
    if not to or not (via or senders) or not _is_message(text, start, end, bool(via)):
        return None
    sender: Party | None = senders[0] if senders and is_actor(senders[0]) else None
    return Channel(sender, via, to, (Span.of(text, start, end),), _CONFIDENCE)


def _is_message(text: str, start: int, end: int, has_via: bool) -> bool:
    """A plain letter or message between two sides is no channel; one through a third, or meant for another, is."""
    lowered = text[start:end].lower()
    return has_via or any(words in lowered for words in (*_LEXICON["meant"], *_LEXICON["signals"]))
