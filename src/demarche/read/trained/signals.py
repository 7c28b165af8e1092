"""Signals from scores: stretches of evidence by act, with their manner, sides, condition and deadline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, MUTUAL, TIMES
from demarche.read.deadlines import find_deadlines
from demarche.read.layout import Layout
from demarche.read.statements import Said
from demarche.read.trained.decode import Floats, characters, log_softmax, runs, spans, viterbi
from demarche.read.trained.network import Network
from demarche.read.trained.pieces import Window
from demarche.read.trained.scores import Sheet
from demarche.read.trained.sides import Signalled, Stage
from demarche.read.words import WORDS
from demarche.records import Condition, Deadline, Party, Signal, Span, principal, principals

_ACT_NAMES, _ISSUE_NAMES = tuple(ACTS), tuple(ISSUES)
# Thresholds, tuned on dev of the annotated corpus (training/EXPERIMENTS.md).
INSIDE = 0.5  # a piece lies in the evidence of an act
SURE = 0.7  # mean over the evidence below which nothing is reported: 0.6 finds more, but twice the false alarms
RIVAL = 0.75  # of two acts on the same words, the weaker stays if it is this sure
GAP = 6  # pieces inside evidence that the act may miss
FEWEST = 6  # pieces of evidence
SELF = 0.6  # a government acts toward its own parliament, courts, citizens in one of ten signals
# A mention is the one who acts, or the one it is toward: the best one from the first chance on, others from the second.
# Nine of ten acts are toward somebody, so the best needs little.
FROM, TO = (0.3, 0.5), (0.05, 0.6)
ISSUE = 0.4
CROWDED = 0.5  # share of its words from which a signal is another reading of what the rules found there
LEAST = 0.3  # certainty of act and sides together below which nothing is said: one in twenty of those is right
_WORD = re.compile(r"[\w'’]+")
# Acts that the same words with a "not" turn into their opposite.
_CONSENT = frozenset({"agree", "promise", "offer", "concede", "sign", "cooperate", "aid", "retreat"})
_UNDATED = frozenset({"accuse", "deny", "praise", "attack", "protest", "coerce"})  # acts that bear no deadline


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
            mean = float(sure[first:stop, act].mean())
            if stop - first >= FEWEST and mean >= SURE:
                found.append(Stretch(first, stop, act, mean))
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


def find_signals(network: Network, layout: Layout, sheet: Sheet, said: Sequence[Said], stage: Stage) -> list[Signal]:
    """Return the signals of an article that the rules have not found, in the order of the text."""
    conditions = [
        (span, _condition_span(layout, sheet, span)) for span in spans(viterbi(sheet.condition[:, None, :])[:, 0])
    ]
    places = [_covered(sheet, mention.group.start, mention.group.end) for mention in stage.mentions]
    found = []
    for stretch in _beside_rules(stretches(sheet.acts), sheet, stage.by_rules):
        made = _signal(network, layout, sheet, said, stage, places, conditions, stretch)
        found += [made] if made is not None else []
    return found


def _beside_rules(found: Sequence[Stretch], sheet: Sheet, by_rules: Sequence[Signal]) -> list[Stretch]:
    """Return what the rules have not found: neither the same act in these words nor, in most of them, another.

    The rules' sides are more often right, and they know a refusal from consent.
    """
    known = [
        (*_covered(sheet, span.start, span.end), _ACT_NAMES.index(signal.act))
        for signal in by_rules
        for span in signal.evidence
    ]
    return [s for s in found if not any(_is_known(s, *one) for one in known)]


def _is_known(stretch: Stretch, first: int, stop: int, act: int) -> bool:
    shared = min(stretch.stop, stop) - max(stretch.first, first)
    return shared > 0 and (stretch.act == act or shared > CROWDED * (stretch.stop - stretch.first))


def _covered(sheet: Sheet, start: int, end: int) -> tuple[int, int]:
    first = int(np.searchsorted(sheet.pieces.end, start, side="right"))
    stop = int(np.searchsorted(sheet.pieces.start, end, side="left"))
    return first, max(stop, first + 1)


def _condition_span(layout: Layout, sheet: Sheet, span: tuple[int, int]) -> Span:
    return layout.article.span(*characters(sheet.pieces, *span))


def _signal(
    network: Network,
    layout: Layout,
    sheet: Sheet,
    said: Sequence[Said],
    stage: Stage,
    places: Sequence[tuple[int, int]],
    conditions: Sequence[tuple[tuple[int, int], Span]],
    stretch: Stretch,
) -> Signal | None:
    number = sheet.owner(stretch.first)
    window, scores = sheet.windows[number], sheet.scores[number]
    inside = np.arange(stretch.first, min(stretch.stop, window.stop)) - window.first
    pooled = network.pool(scores, inside)
    act = _ACT_NAMES[stretch.act]
    evidence = layout.article.span(*characters(sheet.pieces, stretch.first, stretch.stop))
    index = _statement_of(said, evidence)
    speakers = _speakers(said, index)
    statement = None if index is None else said[index].statement
    signalled = Signalled.of((evidence.start, evidence.end), act, statement)
    chances = _chances(network, scores.hidden, window, pooled, stretch.act, stage, places, signalled)
    from_ = _with_places(_chosen(stage, signalled, chances[:, 0], FROM), speakers)
    if act in MUTUAL:
        from_ = _joined(from_, _chosen(stage, signalled, chances[:, 1], TO))
    others = _toward_others(stage, chances[:, 1], principals(from_))
    to = () if act in MUTUAL else _chosen(stage, signalled, others, TO)
    if not from_ or (act in _CONSENT and _is_negated(evidence.text)):
        return None
    manner = {name: network.linear(name, pooled) for name in ("time", "modality", "issues", "condition_type")}
    issues = 1 / (1 + np.exp(-manner["issues"]))
    best = [int(i) for i in np.argsort(-issues)[:3]]
    sure = stretch.sure * float(np.prod(np.maximum(chances[:, 1], 1 - chances[:, 1])))
    if sure < LEAST:
        return None
    condition = _condition(layout, conditions, stretch, evidence, manner["condition_type"])
    return Signal(
        act=act,
        from_=from_,
        to=to,
        issues=tuple(_ISSUE_NAMES[i] for n, i in enumerate(best) if n == 0 or issues[i] > ISSUE),
        evidence=(evidence,),
        statement=index,
        time=TIMES[int(manner["time"].argmax())],
        modality=MODALITIES[int(manner["modality"].argmax())],
        condition=condition,
        deadline=None if act in _UNDATED else _deadline(layout, evidence),
        confidence=sure,
    )


def _is_negated(words: str) -> bool:
    return any(word in WORDS.negations for word in _WORD.findall(words.lower()))


def _statement_of(said: Sequence[Said], evidence: Span) -> int | None:
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


def _speakers(said: Sequence[Said], index: int | None) -> tuple[Party, ...]:
    if index is None:
        return ()
    statement = said[index].statement
    span = statement.source[0] if statement.source else None
    return tuple(Party(span, actor) for actor in statement.source_actors)


def _chances(
    network: Network,
    hidden: Floats,
    window: Window,
    pooled: Floats,
    act: int,
    stage: Stage,
    places: Sequence[tuple[int, int]],
    signal: Signalled,
) -> Floats:
    """Return for each principal of the article the chance that it acts and that it is acted toward, (principals, 2)."""
    if not stage.principals:
        return np.zeros((0, 2), dtype=np.float32)
    near = [i for i, (a, b) in enumerate(places) if window.first <= a < b <= window.stop]
    row = {index: number for number, index in enumerate(near)}
    pairs = [
        (number, place)
        for number, name in enumerate(stage.principals)
        for place in ([row[i] for i in stage.of[name] if i in row] or [-1])
    ]
    vectors = [hidden[places[i][0] - window.first : places[i][1] - window.first].mean(0) for i in near]
    mentions = np.stack(vectors) if vectors else np.zeros((0, hidden.shape[1]), dtype=np.float32)
    scores = network.sides(pooled, act, stage.marks(signal), mentions, np.array(pairs, dtype=np.int64))
    return (1 / (1 + np.exp(-scores))).astype(np.float32)


def _toward_others(stage: Stage, chances: Floats, from_: frozenset[str]) -> Floats:
    """Return the chances less those of the actor himself, unless it is sure that he acts toward his own."""
    himself = np.array([name in from_ for name in stage.principals], dtype=bool)
    return np.where(himself & (chances < SELF), np.float32(0), chances)


def _chosen(stage: Stage, signal: Signalled, chances: Floats, least: tuple[float, float]) -> tuple[Party, ...]:
    """Return the parties that are sure enough: `least` is for the best of them, and for others beside it."""
    best = chances.max(initial=0.0)
    return tuple(
        stage.party(name, signal)
        for name, chance in zip(stage.principals, chances, strict=True)
        if chance > least[0 if chance == best else 1]
    )


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


def _condition(
    layout: Layout,
    conditions: Sequence[tuple[tuple[int, int], Span]],
    stretch: Stretch,
    evidence: Span,
    scores: Floats,
) -> Condition | None:
    sentence = layout.sentence_at(evidence.start)
    near = [
        (0 if span.overlaps(evidence) else min(abs(span.start - evidence.end), abs(evidence.start - span.end)), span)
        for _, span in conditions
        if layout.sentence_at(span.start) == sentence
    ]
    if not near:
        return None
    kind = CONDITION_TYPES[int(log_softmax(scores).argmax())]
    return Condition(min(near)[1], kind)


def _deadline(layout: Layout, evidence: Span) -> Deadline | None:
    sentence = layout.sentences[layout.sentence_at(evidence.start)]
    inside = [deadline for deadline in find_deadlines(layout, sentence) if deadline.span.overlaps(evidence)]
    return inside[0] if inside else None
