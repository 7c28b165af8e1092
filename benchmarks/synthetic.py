"""Invented readings in any number, for benchmarks and tests: the same number gives the same reading everywhere.

The words are filler; what is lifelike is the shape: some 25 sentences an article, twenty statements, ten signals, an
actor drawn as unevenly as in the news, an outlet, a day within two years.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, MUTUAL, TIMES
from demarche.records import (
    Article,
    Channel,
    Condition,
    Coverage,
    Deadline,
    Party,
    Reading,
    Signal,
    Span,
    Statement,
    Versions,
)

VERSIONS = Versions(code="0", reader="synthetic")
SENTENCES = 25
STATEMENTS = 20
SIGNALS = 10
DAYS = 730
OUTLETS = 60

_NAMED = ("RUS", "USA", "UKR", "CHN", "IRN", "ISR", "GBR", "FRA", "DEU", "EU", "NATO", "UNO", "TUR", "IND", "PRK")
PRINCIPALS = _NAMED + tuple(f"{a}{b}X" for a in "ABCDEFGHIJKLM" for b in "ABCDEFGHIJKL")
_WEIGHTS = [1 / (rank + 1) for rank in range(len(PRINCIPALS))]
_ORGANS = ("", "/president", "/mfa", "/mod", "/gov", "/mfa/jane-roe", "/president/john-doe", "?")
_WORDS = [
    "harbour",
    "envoy",
    "winter",
    "ledger",
    "corridor",
    "pledge",
    "border",
    "convoy",
    "treaty",
    "session",
    "minister",
    "supply",
    "morning",
    "river",
    "garrison",
    "proposal",
    "summit",
    "ceiling",
    "tariff",
    "witness",
    "column",
    "signal",
    "answer",
    "delay",
    "round",
    "table",
    "guarantee",
    "northern",
    "fleet",
    "paper",
]
_CUES = ("said", "warned", "announced", "told reporters", "wrote", "insisted")
_ACTS, _ISSUES, _TIMES = tuple(ACTS), tuple(ISSUES), tuple(TIMES)


def _actor(random: Random) -> str:
    return random.choices(PRINCIPALS, _WEIGHTS)[0] + random.choice(_ORGANS)


def _text(random: Random, number: int) -> tuple[str, list[tuple[int, int, int, int]]]:
    """Return a text and, for each sentence, where its speaker, cue, content and end stand."""
    text, places = f"Dispatch {number}\n\n", []
    for _ in range(SENTENCES):
        speaker, cue = f"The {random.choice(_WORDS)} of {random.choice(_WORDS)}", random.choice(_CUES)
        content = " ".join(random.choices(_WORDS, k=random.randint(8, 24)))
        start = len(text)
        cue_at = start + len(speaker) + 1
        places.append((start, cue_at, cue_at + len(cue) + 1, cue_at + len(cue) + 1 + len(content)))
        text += f"{speaker} {cue} {content}. "
    return text, places


def _signal(random: Random, text: str, place: tuple[int, int, int, int], statement: int | None) -> Signal:
    start, cue_at, content_at, end = place
    act = random.choice(_ACTS)
    speaker = Party(Span.of(text, start, cue_at), _actor(random))
    other = Party(None, _actor(random), holder=random.choice((None, None, "jane-roe")))
    words = Span.of(text, content_at, content_at + 8)
    return Signal(
        act=act,
        from_=(speaker, other) if act in MUTUAL else (speaker,),
        to=() if act in MUTUAL else (other,),
        issues=tuple(random.sample(_ISSUES, random.randint(1, 2))),
        evidence=(Span.of(text, content_at, end),),
        statement=statement,
        time=random.choice(_TIMES),
        modality=random.choice(MODALITIES),
        condition=Condition(words, random.choice(CONDITION_TYPES)) if random.random() < 0.1 else None,
        deadline=Deadline(words, "2026-05-01") if random.random() < 0.1 else None,
        confidence=round(random.random(), 3),
    )


def make_reading(number: int) -> Reading:
    """Return the reading with that number."""
    random = Random(number)
    text, places = _text(random, number)
    statements = tuple(
        Statement(
            source=(Span.of(text, start, cue_at),),
            source_actors=(_actor(random),),
            cue=(Span.of(text, cue_at, content_at),),
            content=(Span.of(text, content_at, end),),
            addressees=(Party(None, "?/media"),) if random.random() < 0.2 else (),
            confidence=round(random.random(), 3),
        )
        for start, cue_at, content_at, end in places[:STATEMENTS]
    )
    signals = tuple(_signal(random, text, places[index], index) for index in range(SIGNALS))
    first = Span.of(text, places[0][0], places[0][3])
    return Reading(
        article=Article(
            text,
            title=f"Dispatch {number}",
            outlet=f"Outlet {random.randrange(OUTLETS)}",
            published=None if random.random() < 0.02 else date(2025, 1, 1) + timedelta(days=random.randrange(DAYS)),
            language="en",
            file=f"dispatch-{number}.txt",
        ),
        statements=statements,
        signals=signals,
        channels=(Channel(Party(None, "RUS"), (), (Party(None, "USA"),), (first,)),) if random.random() < 0.1 else (),
        coverage=(Coverage(0, len(text), "read"),),
        versions=VERSIONS,
    )


def make_readings(first: int, last: int) -> Iterator[Reading]:
    """Yield the readings from one number up to another, exclusive."""
    return (make_reading(number) for number in range(first, last))
