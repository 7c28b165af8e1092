"""Channels: the text's own claims that words or deeds of one actor are meant as a message (codebook section 5)."""

import re

from demarche.read.cast import Cast, is_actor
from demarche.read.layout import Layout
from demarche.read.words import load_lexicon
from demarche.records import Channel, Party, Span

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


def find_channels(layout: Layout, cast: Cast) -> list[Channel]:
    """Return the channels that the text asserts, one for each claim that differs."""
    found: list[Channel] = []
    for sentence in layout.sentences:
        match = _SENDING.search(layout.text, sentence.start, sentence.end)
        channel = _channel(layout, cast, sentence.start, sentence.end, match) if match else None
        if channel is None:
            continue
        for index, earlier in enumerate(found):
            if _key(earlier) == _key(channel):
                found[index] = Channel(
                    earlier.from_, earlier.via, earlier.to, earlier.evidence + channel.evidence, earlier.confidence
                )
                break
        else:
            found.append(channel)
    return found


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
