"""Arbitrary readings: any text at all, any spans in it, any actors."""

from datetime import date

from hypothesis import strategies as st

from demarche.codebook import ACTS, CONDITION_TYPES, FORMS, ISSUES, MODALITIES, TIMES
from demarche.records import Article, Channel, Condition, Coverage, Deadline, Party, Reading, Signal, Span, Statement

# Lone surrogates, null bytes, combining characters and all: `exclude_categories=()` leaves nothing out.
any_text = st.text(st.characters(exclude_categories=()), max_size=40)
maybe_text = st.none() | any_text
actors = st.sampled_from(
    ["RUS", "RUS?", "RUS/mfa", "RUS/mfa/jane-roe", "USA", "USA/state", "GBR//john-doe", "?", "?/media", "AUTHOR", "M23"]
)
confidences = st.none() | st.floats(0, 1)


def _spans(text: str) -> st.SearchStrategy[Span]:
    solid = [index for index, character in enumerate(text) if character.strip()]
    return st.tuples(st.sampled_from(solid), st.sampled_from(solid)).map(
        lambda ends: Span.of(text, min(ends), max(ends) + 1)
    )


def _parties(text: str) -> st.SearchStrategy[Party]:
    return st.builds(Party, st.none() | _spans(text), actors, maybe_text)


def _some(strategy: st.SearchStrategy, least: int = 0, most: int = 3) -> st.SearchStrategy:
    return st.lists(strategy, min_size=least, max_size=most).map(tuple)


def _statements(text: str) -> st.SearchStrategy[Statement]:
    spans, parties = _spans(text), _parties(text)
    return st.builds(
        Statement,
        source=_some(spans),
        source_actors=_some(actors),
        cue=_some(spans),
        content=_some(spans, least=1),
        form=st.sampled_from(FORMS),
        addressees=_some(parties),
        relays=_some(parties),
        parent=st.none(),
        date=maybe_text,
        confidence=confidences,
    )


def _signals(text: str, statements: int) -> st.SearchStrategy[Signal]:
    spans, parties = _spans(text), _parties(text)
    return st.builds(
        Signal,
        act=st.sampled_from(tuple(ACTS)),
        from_=_some(parties),
        to=_some(parties),
        issues=_some(st.sampled_from(tuple(ISSUES)), least=1),
        evidence=_some(spans, least=1),
        statement=st.none() | st.integers(0, statements - 1) if statements else st.none(),
        time=st.sampled_from(TIMES),
        modality=st.sampled_from(MODALITIES),
        condition=st.none() | st.builds(Condition, spans, st.sampled_from(CONDITION_TYPES)),
        deadline=st.none() | st.builds(Deadline, spans, maybe_text),
        confidence=confidences,
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    text = draw(any_text.filter(str.strip))
    return Article(
        text=text,
        title=draw(maybe_text),
        author=draw(maybe_text),
        outlet=draw(maybe_text),
        published=draw(st.none() | st.dates(date.min, date.max)),
        language=draw(maybe_text),
        url=draw(maybe_text),
        file=draw(maybe_text),
        external_id=draw(maybe_text),
    )


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    article = draw(articles())
    text = article.text
    statements = draw(_some(_statements(text)))
    if len(statements) > 1 and draw(st.booleans()):
        nested = statements[-1]
        statements = (*statements[:-1], _nest(nested, 0))
    return Reading(
        article=article,
        statements=statements,
        signals=draw(_some(_signals(text, len(statements)))),
        channels=draw(
            _some(
                st.builds(
                    Channel,
                    from_=st.none() | _parties(text),
                    via=_some(_parties(text)),
                    to=_some(_parties(text)),
                    evidence=_some(_spans(text), least=1),
                    confidence=confidences,
                )
            )
        ),
        coverage=draw(
            _some(
                st.builds(Coverage, st.integers(0, 50), st.integers(0, 50), st.just("read"), any_text)
                | st.builds(Coverage, st.integers(0, 50), st.integers(0, 50), st.just("skipped"), any_text.filter(bool))
            )
        ),
    )


def _nest(statement: Statement, parent: int) -> Statement:
    return Statement(
        source=statement.source,
        source_actors=statement.source_actors,
        cue=statement.cue,
        content=statement.content,
        form=statement.form,
        addressees=statement.addressees,
        relays=statement.relays,
        parent=parent,
        date=statement.date,
        confidence=statement.confidence,
    )
