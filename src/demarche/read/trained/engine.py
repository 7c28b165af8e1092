"""The trained engine: the encoder over the article, statements, a second look at each signal, channels."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from demarche.actors import Registry
from demarche.read.cast import Cast
from demarche.read.channels import find_channels
from demarche.read.drafts import Draft, Place
from demarche.read.hearers import outlets
from demarche.read.language import unread
from demarche.read.layout import lay_out
from demarche.read.signals import find_signals as find_by_rules
from demarche.read.statements import assemble, draft_by_rules
from demarche.read.trained.coding import Coded, code_sentence
from demarche.read.trained.confidence import Calibration, load_calibration
from demarche.read.trained.network import Network, load_network
from demarche.read.trained.pieces import tokenizer
from demarche.read.trained.scores import score_article
from demarche.read.trained.sides import Stage, candidates
from demarche.read.trained.signals import find_signals
from demarche.read.trained.statements import draft_statements, together
from demarche.read.version import code_version
from demarche.records import Article, Coverage, Party, Reading, Signal, Statement, Versions

MODEL_VERSION = "minilm-4"
Record = TypeVar("Record", Statement, Signal)


class TrainedEngine:
    """Reads English articles with the trained network. Pure: the same article gives the same reading."""

    def __init__(
        self, registry: Registry, network: Network | None = None, *, calibration: Calibration | None = None
    ) -> None:
        self.name = MODEL_VERSION
        self._registry = registry
        tokenizer()  # a missing one is told before the first article, not at it
        self._network = network or load_network()
        self._promise = calibration or load_calibration()

    def read_many(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield the reading of each article, in order."""
        return map(self._read, articles)

    def code(self, sentence: str, source: tuple[int, int], target: tuple[int, int] | None) -> Coded:
        """Return the PLOVER root of a sentence whose source and target are given."""
        return code_sentence(self._network, sentence, source, target)

    def _read(self, article: Article) -> Reading:
        versions = Versions(code=code_version(), reader=self.name)
        if (nothing := unread(article, versions)) is not None:
            return nothing
        layout = lay_out(article)
        covered = (Coverage(0, len(article.text), "read"),)
        sheet = score_article(self._network, layout)
        if sheet is None:
            return Reading(article, coverage=covered, versions=versions)
        cast = Cast(self._registry, layout)
        by_network = draft_statements(self._network, layout, sheet)
        drafts = together(layout, draft_by_rules(layout), by_network, partial(_is_outlet, cast))
        said, bare = assemble(layout, cast, drafts)
        by_rules = find_by_rules(layout, cast, said, bare)
        stage = Stage(layout, candidates(cast), by_rules, _holders(cast, bare))
        found = find_signals(self._network, layout, sheet, said, stage)
        return Reading(
            article,
            statements=tuple(
                item.statement
                if item.draft.confidence is None
                else _promised(self._promise, "statements", _with_doubt(cast, item.statement))
                for item in said
            ),
            signals=tuple(_promised(self._promise, "signals", signal) for signal in found),
            channels=tuple(find_channels(layout, cast, [item.statement for item in said])),
            coverage=covered,
            versions=versions,
        )


def _is_outlet(cast: Cast, place: Place) -> bool:
    return any(not party.actor.startswith("?") for party in outlets(cast.parties(place, "source")))


def _holders(cast: Cast, bare: Sequence[Draft]) -> list[tuple[Place, tuple[Party, ...]]]:
    """Return who is said to say, think or want something in words that are no statement of their own, by its cue."""
    found = [
        (draft.cue_place, cast.parties(draft.source, "from")) for draft in bare if draft.cue_place and draft.source
    ]
    return [(place, parties) for place, parties in found if parties]


def _with_doubt(cast: Cast, statement: Statement) -> Statement:
    """Return a statement as certain as that it is one and that its source is who it is taken for, both together."""
    sure = min((cast.sureness((span.start, span.end), "source") for span in statement.source), default=1.0)
    return replace(statement, confidence=sure * (statement.confidence or 0.0))


def _promised(promise: Calibration, kind: str, record: Record) -> Record:
    return record if record.confidence is None else replace(record, confidence=promise(kind, record.confidence))
