"""Signals from scores: stretches of evidence by act, with their manner, sides, condition and deadline."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, MUTUAL, TIMES
from demarche.read.conditions import CONDITIONAL, condition_of, find_conditions
from demarche.read.deadlines import deadline_of
from demarche.read.layout import Layout
from demarche.read.signals import tell_the_same
from demarche.read.statements import Said
from demarche.read.trained.decode import Floats, characters, log_softmax, runs, spans
from demarche.read.trained.looks import look_at, mention_places
from demarche.read.trained.network import Network
from demarche.read.trained.pieces import covered
from demarche.read.trained.scores import Sheet
from demarche.read.trained.sides import Signalled, Stage
from demarche.read.words import WORDS
from demarche.records import Condition, Party, Signal, Span, principal, principals

_ACT_NAMES, _ISSUE_NAMES = tuple(ACTS), tuple(ISSUES)
_NONE = len(_ACT_NAMES)  # the act of words that are no signal
# Thresholds, chosen on dev of the annotated corpus, the seed article and the Cuba archive (training/EXPERIMENTS.md).
INSIDE = 0.3  # a piece lies in the evidence of an act
RIVAL = 0.7  # of two acts on the same words, the weaker stays if it is this sure
GAP = 6  # pieces inside evidence that the act may miss
FEWEST = 8  # pieces of evidence
SELF = 0.3  # a government acts toward its own parliament, courts, citizens in one of ten signals
# A mention is the one who acts, or the one it is toward: the best one from the first chance on, others from the second.
# Nine of ten acts are toward somebody, so the best needs little.
FROM, TO = (0.2, 0.7), (0.05, 0.8)
ISSUE = 0.4
SEEN = 0.2  # chance of the act, by the look, below which a stretch is no signal
OTHER = 0.8  # chance of another act, by the look, from which a stretch tells that one
NOTHING = 0.4  # chance of no signal at all, by the look, from which the rules' signal goes
KEPT = 0.2  # chance of each side that the rules named, by the look, from which their word stands
CROWDED = 0.5  # share of its words from which a signal is another reading of what the rules found there
LEAST = 0.25  # certainty of act and sides together below which a stretch is no signal
_MANNER = ("time", "modality", "issues", "condition_type")
_WORD = re.compile(r"[\w'’]+")
# Acts that the same words with a "not" turn into their opposite.
_CONSENT = frozenset({"agree", "promise", "offer", "concede", "sign", "cooperate", "aid", "retreat"})
# Acts that bear no deadline; the day of a meeting is none.
_UNDATED = frozenset({"accuse", "deny", "praise", "meet", "attack", "protest", "coerce"})


@dataclass(frozen=True, slots=True)
class Stretch:
    """Evidence of one act, by piece, and how sure the scores are."""

    first: int
    stop: int
    act: int
    sure: float


def stretches(acts: Floats) -> list[Stretch]:
    """Return the evidence of all acts: runs of sure pieces, rivals weighed.

    Runs are not cut where an act may begin anew: on dev that cost more than it brought.
    """
    sure = 1 / (1 + np.exp(-acts[:, 0]))
    found = []
    for act in range(sure.shape[1]):
        for first, stop in runs(sure[:, act] > INSIDE, gap=GAP):
            if stop - first >= FEWEST:
                found.append(Stretch(first, stop, act, float(sure[first:stop, act].mean())))
    return sorted(_without_rivals(found), key=lambda s: (s.first, s.stop))


def _without_rivals(found: Sequence[Stretch]) -> list[Stretch]:
    kept: list[Stretch] = []
    for stretch in sorted(found, key=lambda s: -s.sure):
        shared = [
            min(stretch.stop, other.stop) - max(stretch.first, other.first)
            for other in kept
            if other.act != stretch.act
        ]
        crowded = any(size > 0.5 * (stretch.stop - stretch.first) for size in shared)
        if not crowded or stretch.sure >= RIVAL:
            kept.append(stretch)
    return kept


@dataclass(frozen=True, slots=True)
class Ground:
    """What signals are sought on: an article's layout, scores, statements and actors."""

    network: Network
    layout: Layout
    sheet: Sheet
    said: Sequence[Said]
    stage: Stage
    places: Sequence[tuple[int, int]]
    conditions: Sequence[Span]

    @classmethod
    def of(cls, network: Network, layout: Layout, sheet: Sheet, said: Sequence[Said], stage: Stage) -> "Ground":
        """Return the ground of an article."""
        spelled = [layout.article.span(*characters(sheet.pieces, *span)) for span in spans(sheet.paths[:, -1])]
        conditions = [span for span in spelled if " " in span.text]  # "until" alone conditions nothing
        return cls(network, layout, sheet, said, stage, mention_places(sheet.pieces, stage), conditions)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at some evidence tells: chances of every act (the last of none), and of each principal as a side.

    `manner` holds the scores of time, modality, issues and condition type.
    """

    acts: Floats
    sides: Floats
    manner: dict[str, Floats]


def _look_at(
    ground: Ground, evidence: Span, act: str, index: int | None, *, other: float = 1.0
) -> tuple[Seen, Signalled]:
    """Look once more at one signal; return with it what was known of it before.

    Where the look gives another act the chance `other` or more, that act is asked about instead.
    """
    network, stage = ground.network, ground.stage
    statement = None if index is None else ground.said[index].statement
    signal = Signalled.of((evidence.start, evidence.end), act, statement)
    view = look_at(ground.sheet.pieces, signal, ground.places)
    scores = network.look(ground.sheet.pieces, view.window, view.mark)
    pooled = network.pool(scores, view.evidence)
    manner = {name: network.linear(name, pooled) for name in ("act", *_MANNER)}
    acts = np.exp(log_softmax(manner.pop("act")))
    if acts[:_NONE].max() >= other:
        signal = replace(signal, act=_ACT_NAMES[int(acts[:_NONE].argmax())])
    sides = np.zeros((0, 2), dtype=np.float32)
    if stage.principals:
        vectors = [scores.hidden[a:b].mean(0) for a, b in view.near.values()]
        mentions = np.stack(vectors) if vectors else np.zeros((0, scores.hidden.shape[1]), dtype=np.float32)
        pairs = stage.pairs(view.near)
        chances = network.sides(pooled, _ACT_NAMES.index(signal.act), stage.marks(signal), mentions, pairs)
        sides = (1 / (1 + np.exp(-chances))).astype(np.float32)
    return Seen(acts, sides, manner), signal


def find_signals(network: Network, layout: Layout, sheet: Sheet, said: Sequence[Said], stage: Stage) -> list[Signal]:
    """Return the signals of an article in the order of the text: the rules', reviewed, and further ones."""
    ground = Ground.of(network, layout, sheet, said, stage)
    made = [_reviewed(ground, signal) for signal in stage.by_rules]
    made += [_signal(ground, stretch) for stretch in _beside_rules(stretches(sheet.acts), sheet, stage.by_rules)]
    found = _without_repeats([signal for signal in made if signal is not None])
    return sorted(found, key=lambda s: (s.evidence[0].start, -s.evidence[0].end))


def _without_repeats(found: Sequence[Signal]) -> list[Signal]:
    """Return the signals less those that tell the same act in the same words as a surer one."""
    kept: list[Signal] = []
    for signal in sorted(found, key=lambda s: -(s.confidence or 0.0)):
        if not any(tell_the_same(other, signal) for other in kept):
            kept.append(signal)
    return kept


def _beside_rules(found: Sequence[Stretch], sheet: Sheet, by_rules: Sequence[Signal]) -> list[Stretch]:
    """Return what the rules have not found: neither the same act in these words nor, in most of them, another."""
    known = [
        (*covered(sheet.pieces, (span.start, span.end)), _ACT_NAMES.index(signal.act))
        for signal in by_rules
        for span in signal.evidence
    ]
    return [s for s in found if not any(_is_known(s, *one) for one in known)]


def _is_known(stretch: Stretch, first: int, stop: int, act: int) -> bool:
    shared = min(stretch.stop, stop) - max(stretch.first, first)
    return shared > 0 and (stretch.act == act or shared > CROWDED * (stretch.stop - stretch.first))


def _reviewed(ground: Ground, signal: Signal) -> Signal | None:
    """Return a signal of the rules with the certainty that a look gives it, and its sides where it knows better.

    None if the look is sure that nothing is done there; another act in its place is no reason (training/EXPERIMENTS.md).
    """
    seen, signalled = _look_at(ground, signal.evidence[0], signal.act, signal.statement)
    if seen.acts[_NONE] > NOTHING:
        return None
    from_, to = _sides(ground, signalled, seen, signal.statement)
    chances = dict(zip(ground.stage.principals, seen.sides, strict=True))
    if _is_borne_out(signal.from_, 0, chances):
        from_ = signal.from_
    if _is_borne_out(signal.to, 1, chances):
        to = tuple(party for party in signal.to if party.actor not in {own.actor for own in from_})
    certainty = _certainty(float(seen.acts[_ACT_NAMES.index(signal.act)]), seen)
    return replace(signal, from_=from_ or signal.from_, to=to, confidence=certainty)


def _is_borne_out(parties: Sequence[Party], column: int, chances: Mapping[str, Floats]) -> bool:
    """Tell whether somebody is named and a look holds each for possible."""
    return bool(parties) and all(name in chances and chances[name][column] >= KEPT for name in principals(parties))


def _signal(ground: Ground, stretch: Stretch) -> Signal | None:
    """Return a stretch as a signal, None if a look does not bear it out."""
    evidence = ground.layout.article.span(*characters(ground.sheet.pieces, stretch.first, stretch.stop))
    index = statement_of(ground.said, evidence)
    seen, signalled = _look_at(ground, evidence, _ACT_NAMES[stretch.act], index, other=OTHER)
    act = signalled.act
    chance = float(seen.acts[_ACT_NAMES.index(act)])
    from_, to = _sides(ground, signalled, seen, index)
    sure = _certainty(chance, seen)
    if not from_ or chance < SEEN or sure < LEAST or (act in _CONSENT and _is_negated(evidence.text)):
        return None
    issues = 1 / (1 + np.exp(-seen.manner["issues"]))
    best = [int(i) for i in np.argsort(-issues)[:3]]
    return Signal(
        act=act,
        from_=from_,
        to=to,
        issues=tuple(_ISSUE_NAMES[i] for n, i in enumerate(best) if n == 0 or issues[i] > ISSUE),
        evidence=(evidence,),
        statement=index,
        time=TIMES[int(seen.manner["time"].argmax())],
        modality=MODALITIES[int(seen.manner["modality"].argmax())],
        condition=_condition(ground, evidence, act, seen.manner["condition_type"]),
        deadline=None if act in _UNDATED else deadline_of(ground.layout, evidence, act),
        confidence=sure,
    )


def _certainty(chance: float, seen: Seen) -> float:
    """Return the chance that the act is right, and every principal rightly named or left out as its other side."""
    return chance * float(np.prod(np.maximum(seen.sides[:, 1], 1 - seen.sides[:, 1])))


def _sides(
    ground: Ground, signal: Signalled, seen: Seen, index: int | None
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Return who acts and toward whom."""
    stage, speakers = ground.stage, _speakers(ground, index)
    holders = _holders(stage, signal) if all(party.actor == "?" for party in speakers) else ()
    speakers = holders or speakers
    from_ = _with_places(_chosen(stage, signal, seen.sides[:, 0], FROM), speakers)
    if signal.act in MUTUAL:
        return _joined(from_, _chosen(stage, signal, seen.sides[:, 1], TO)), ()
    # The look did not know of them: what it says of their own is no sign that they act toward their own.
    others = _toward_others(stage, seen.sides[:, 1], from_, 1.0 if holders else SELF)
    return from_, _chosen(stage, signal, others, TO, {party.actor for party in from_})


def _is_negated(words: str) -> bool:
    return any(word in WORDS.negations for word in _WORD.findall(words.lower()))


def statement_of(said: Sequence[Said], evidence: Span) -> int | None:
    """Return the statement that carries a signal: whose cue lies in the evidence, else the innermost that says it."""
    holders: list[tuple[int, int]] = []
    for index, item in enumerate(said):
        if any(cue.overlaps(evidence) for cue in item.statement.cue):
            return index
        for span in item.statement.content:
            shared = min(span.end, evidence.end) - max(span.start, evidence.start)
            if shared > 0.5 * (evidence.end - evidence.start):
                holders.append((span.end - span.start, index))
    return min(holders)[1] if holders else None


def _speakers(ground: Ground, index: int | None) -> tuple[Party, ...]:
    if index is None:
        return ()
    statement = ground.said[index].statement
    span = statement.source[0] if statement.source else None
    return tuple(Party(span, actor) for actor in statement.source_actors)


def _holders(stage: Stage, signal: Signalled) -> tuple[Party, ...]:
    """Return whom the words themselves name as holding them: a witness nobody knows said that "Norway believes …"."""
    start, end = signal.evidence
    inside = (parties for place, parties in stage.holders if start <= place[0] and place[1] <= end)
    return next(inside, ())


def _toward_others(stage: Stage, chances: Floats, from_: Sequence[Party], least: float) -> Floats:
    """Return the chances less those of the actor himself, unless it is so sure that he acts toward his own."""
    own = principals(from_)
    himself = np.array([name in own for name in stage.principals], dtype=bool)
    return np.where(himself & (chances < least), np.float32(0), chances)


def _chosen(
    stage: Stage,
    signal: Signalled,
    chances: Floats,
    least: tuple[float, float],
    besides: Collection[str] = (),
) -> tuple[Party, ...]:
    """Return the parties that are sure enough: `least` is for the best of them, and for others beside it.

    Nobody of the actors `besides` is among them.
    """
    best = chances.max(initial=0.0)
    chosen = (
        stage.party(name, signal, besides)
        for name, chance in zip(stage.principals, chances, strict=True)
        if chance > least[0 if chance == best else 1]
    )
    return tuple(party for party in chosen if party is not None)


def _with_places(chosen: tuple[Party, ...], speakers: tuple[Party, ...]) -> tuple[Party, ...]:
    """Return who acts; the speaker of the words as his statement names him, and alone if nobody is known."""
    if not chosen:
        return speakers
    named = {principal(party.actor): party for party in speakers}
    return tuple(named.get(principal(party.actor), party) for party in chosen)


def _joined(some: Sequence[Party], others: Sequence[Party]) -> tuple[Party, ...]:
    seen: dict[str, Party] = {}
    for party in (*some, *others):
        seen.setdefault(principal(party.actor), party)
    return tuple(seen.values())


def _condition(ground: Ground, evidence: Span, act: str, scores: Floats) -> Condition | None:
    """Return the condition of an act: of the tagged ones in its sentence, else of those the rules find there."""
    number = ground.layout.sentence_at(evidence.start)
    kind = CONDITION_TYPES[int(scores.argmax())]
    tagged = [Condition(span, kind) for span in ground.conditions if ground.layout.sentence_at(span.start) == number]
    by_rules = find_conditions(ground.layout, ground.layout.sentences[number]) if act in CONDITIONAL else []
    return condition_of(tagged or by_rules, evidence, act)
