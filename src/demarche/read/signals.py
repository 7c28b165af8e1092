"""Signals: acts performed by cues, and acts told by triggers in clauses (codebook section 4)."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from demarche.codebook import ACTS, MUTUAL
from demarche.read.cast import Cast, is_actor
from demarche.read.conditions import CONDITIONAL, condition_of, find_conditions
from demarche.read.deadlines import deadline_of
from demarche.read.drafts import Draft
from demarche.read.issues import find_issues
from demarche.read.layout import Layout
from demarche.read.modality import find_modality, find_time
from demarche.read.phrases import is_short_form, is_verb_like, phrase_after, subject_before
from demarche.read.segment import Sentence, Token
from demarche.read.statements import Said
from demarche.read.terms import find_terms
from demarche.read.triggers import Hit, find_triggers
from demarche.read.words import WORDS, load_lexicon
from demarche.records import Condition, Party, Signal, Span, principal, principals

CONFIDENCE: dict[str, float] = load_lexicon("confidence")["signals"]
# Acts that answer or address another side by their nature, so that the side follows from the context if the clause
# does not name it; the sentences before it in which it is looked for.
# On the training documents the side so found is right in 46 % of appeals, and a denial or a warning has none in a third.
_ANSWERS = frozenset(ACTS) - MUTUAL - {"announce", "protest", "warn", "deny"}
_CONTEXT = 2
_OFTEN, _FAR_OFTENER = 3, 1.5  # mentions of an opponent, and how many times those of the next side
# Acts told by a trigger that are none if nobody is meant: nobody is accused who is not named or plainly blamed.
_NEEDS_TARGET = frozenset({"accuse", "demand", "appeal"})
_NEAR = 12  # signals back among which one with overlapping evidence is looked for
# Acts whose clause names deeds that are asked for, refused or held out, not done.
_UNDONE = frozenset({"demand", "appeal", "reject", "offer", "promise", "threaten", "agree"})
_BREAKS = frozenset({".", ";", ":", "—", "while", "but", "whereas", "although"})
_PASSIVE = frozenset({"be", "been", "being", "was", "were", "is", "are"})
_CLAUSE = 26  # words that belong to a trigger's clause at most
_REACH = 16  # words before talks in which who holds them is looked for
_DATED = CONDITIONAL | {"sign", "sanction", "retreat", "cooperate", "aid"}


@dataclass(frozen=True)
class Scene:
    """What the signal stages look at: layout, cast, and the statements found."""

    layout: Layout
    cast: Cast
    said: Sequence[Said]
    _contents: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)
    _conditions: dict[int, list[Condition]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for index, item in enumerate(self.said):
            for span in item.statement.content:
                first, last = self.layout.sentence_at(span.start), self.layout.sentence_at(span.end - 1)
                for number in range(first, last + 1):
                    self._contents.setdefault(number, []).append((span.start, span.end, index))

    @cached_property
    def prominence(self) -> Counter[str]:
        """How often each principal is named in the article."""
        named: Counter[str] = Counter()
        for group in self.cast.groups:
            named.update(principals([p for p in self.cast.parties((group.start, group.end), "to") if is_actor(p)]))
        return named

    @cached_property
    def voices(self) -> frozenset[str]:
        """The principals that speak in the article: those that an act without a target can be meant for."""
        return frozenset(principal(actor) for item in self.said for actor in item.statement.source_actors)

    def statement_at(self, place: tuple[int, int]) -> int | None:
        """Return the index of the innermost statement whose content holds a place."""
        near = self._contents.get(self.layout.sentence_at(place[0]), ())
        holders = [(end - start, index) for start, end, index in near if start <= place[0] and place[1] <= end]
        return min(holders)[1] if holders else None

    def told_in(self, tokens: Sequence[Token]) -> int | None:
        """Return the index of the statement whose cue stands in a sentence: the first of them."""
        start, end = tokens[0].start, tokens[-1].end
        cues = ((item.statement.cue[0].start, i) for i, item in enumerate(self.said) if item.statement.cue)
        return min(((at, i) for at, i in cues if start <= at < end), default=(0, None))[1]

    def conditions(self, sentence: Sentence) -> list[Condition]:
        """Return the conditions that a sentence names."""
        if sentence.start not in self._conditions:
            self._conditions[sentence.start] = find_conditions(self.layout, sentence)
        return self._conditions[sentence.start]

    def speakers(self, statement: int | None) -> tuple[Party, ...]:
        """Return the speakers of a statement as parties."""
        if statement is None:
            return ()
        record = self.said[statement].statement
        span = record.source[0] if record.source else None
        return tuple(Party(span, actor) for actor in record.source_actors)


def find_signals(layout: Layout, cast: Cast, said: Sequence[Said], bare: Sequence[Draft]) -> list[Signal]:
    """Return the signals of an article in the order of the text, each act once."""
    scene = Scene(layout, cast, said)
    found = [signal for index, item in enumerate(said) for signal in _from_cue(scene, item.draft, index)]
    found += [signal for draft in bare for signal in _from_cue(scene, draft, None)]
    wished = [signal.evidence[0] for signal in found if signal.act in _UNDONE]
    for sentence in layout.sentences:
        if layout.is_body(sentence):
            for hit in find_triggers(sentence.tokens):
                told = _from_trigger(scene, sentence, hit)
                found += [s for s in told if s.kind == "word" or not any(w.covers(s.evidence[0]) for w in wished)]
    found += [signal for index in range(len(said)) for signal in _from_terms(scene, index)]
    found.sort(key=lambda signal: (signal.evidence[0].start, -signal.evidence[0].end))
    return _once(found)


# --- acts performed by a cue --------------------------------------------------------------------------------------


def _from_cue(scene: Scene, draft: Draft, index: int | None) -> list[Signal]:
    cue = draft.cue
    if (
        cue is None
        or not cue.act
        or (cue.act_frames is not None and draft.frame not in cue.act_frames)
        or draft.source is None
        or draft.cue_place is None
    ):
        return []
    sentence = scene.layout.sentences[draft.sentence]
    verb = next(i for i, token in enumerate(sentence.tokens) if token.start >= draft.cue_place[0])
    modality = find_modality(sentence.tokens, verb)
    statement = scene.statement_at(draft.cue_place) if index is None else index
    from_ = scene.speakers(index) if index is not None else scene.cast.parties(draft.source, "from")
    from_ = tuple(party for party in from_ if party.actor != "?") or from_
    if not from_ or modality == "negated" or from_[0].actor == "AUTHOR":
        return []
    act = _own_act(scene, draft, from_)
    if not act:
        return []
    to = _cue_target(scene, draft, from_)
    if principals(from_) & principals(to) and _is_pronoun(from_):
        from_ = tuple(Party(party.span, "?") for party in from_)  # nobody urges himself: "he" is somebody else
    if principals(from_) & principals(to) and _is_pronoun(to):
        to = ()  # "he urged him": the two are not one
    if not any(is_actor(party) for party in (*from_, *to)):
        return []
    if not to and act in _ANSWERS and not (act == "agree" and len(principals(from_)) > 1):
        to = _counterpart(scene, sentence, draft.cue_place[0], from_, statement)
    evidence = _clause_span(scene, draft.cue_place[0], draft.content[0])
    if act == "offer" and draft.person is None:
        to = _who_must(scene, sentence, evidence, from_) or to
    signal = _signal(scene, sentence, act, from_, to, evidence, statement, "cue")
    hedge = modality if modality in {"hedged", "hypothetical"} else "asserted"
    return [replace(signal, modality=hedge, time=find_time(sentence.tokens, verb))]


def _own_act(scene: Scene, draft: Draft, from_: Sequence[Party]) -> str:
    """Return the act that a cue does by what its content is about; empty if it does none.

    To announce what others will do, or what is the case, is no act; to warn of what one's own side will do is a threat.
    """
    assert draft.cue is not None
    if draft.cue.act not in {"announce", "warn"} and draft.cue.name != "assure":
        return draft.cue.act
    start, end = draft.content[0]
    ahead = _AHEAD.search(scene.layout.text, start, end)
    subject = scene.cast.first_party(start, ahead.start()) if ahead else ()
    is_own = bool(principals(subject) & principals(from_))
    if draft.cue.name == "assure":
        return "promise" if ahead else ""  # to assure somebody of a fact is no promise
    if draft.cue.act == "warn":
        return "threaten" if is_own else "warn"
    return "announce" if draft.frame in {"object", "inf"} or (ahead and (is_own or not subject)) else ""


_AHEAD = re.compile(r"\b(?:will|would|shall|plans? to|to)\b|[’']ll\b")


def _is_pronoun(parties: Sequence[Party]) -> bool:
    return all(party.span is not None and party.span.text.lower() in WORDS.pronouns for party in parties)


def _cue_target(scene: Scene, draft: Draft, from_: Sequence[Party]) -> tuple[Party, ...]:
    assert draft.cue is not None
    if draft.cue.to == "none" or (draft.cue.act == "demand" and draft.frame == "object"):
        return ()  # what is named in "demanded an end to the war in X" is not who is asked
    if draft.person is not None and draft.cue.to == "person":
        named = tuple(party for party in scene.cast.parties(draft.person, "to") if party.actor != "?")
        return named or scene.cast.first_party(*draft.person, besides=from_)
    return scene.cast.first_party(*draft.content[0], besides=from_)


def _who_must(scene: Scene, sentence: Sentence, evidence: Span, from_: Sequence[Party]) -> tuple[Party, ...]:
    """Return who is named in the condition of an offer: it is made to the side that is to fulfil it."""
    condition = condition_of(scene.conditions(sentence), evidence, "offer")
    return () if condition is None else scene.cast.first_party(condition.span.start, condition.span.end, besides=from_)


def _hearers(scene: Scene, from_: Sequence[Party], statement: int | None) -> tuple[Party, ...]:
    """Return, as following from the context, the sides to whom a statement was made; neither press nor public."""
    told = () if statement is None else scene.said[statement].statement.addressees
    named = [party for party in told if party.span is not None and is_actor(party)]  # not who asked in a transcript
    sides = principals([party for party in named if not party.actor.endswith("/public")])
    return () if sides & principals(from_) else tuple(Party(None, name) for name in sorted(sides))


def _counterpart(
    scene: Scene, sentence: Sentence, before: int, from_: Sequence[Party], statement: int | None
) -> tuple[Party, ...]:
    """Return, as following from the context, the other side: whom it was said to, else who was named last before."""
    if hearers := _hearers(scene, from_, statement):
        return hearers
    number = scene.layout.sentence_at(sentence.start)
    start = scene.layout.sentences[max(0, number - _CONTEXT)].start
    known = principals(from_)
    for group in reversed(scene.cast.groups_between(start, before)):
        found = principals([p for p in scene.cast.parties((group.start, group.end), "to") if is_actor(p)])
        if found and not found & known and found <= scene.voices:
            return tuple(Party(None, name) for name in sorted(found))
    return _opponent(scene, known)


def _opponent(scene: Scene, known: frozenset[str]) -> tuple[Party, ...]:
    """Return the one side that an article sets against a speaker: named far oftener than any third one."""
    rivals = sorted(((count, name) for name, count in scene.prominence.items() if name not in known), reverse=True)
    if not rivals or rivals[0][1] not in scene.voices or rivals[0][0] < _OFTEN:
        return ()
    third = rivals[1][0] if len(rivals) > 1 else 0
    return (Party(None, rivals[0][1]),) if rivals[0][0] >= _FAR_OFTENER * third else ()


def _clause_span(scene: Scene, start: int, content: tuple[int, int]) -> Span:
    """Return the clause that does the act: from the cue to the end of its content, within one sentence."""
    if content[0] < start:
        return scene.layout.article.span(*content)
    sentence = scene.layout.sentences[scene.layout.sentence_at(start)]
    return scene.layout.article.span(start, min(content[1], max(sentence.end, start + 1)))


def _from_terms(scene: Scene, index: int) -> list[Signal]:
    """Return the offers and threats that a statement makes under a condition, and what the condition demands."""
    statement, from_ = scene.said[index].statement, scene.speakers(index)
    found: list[Signal] = []
    if not any(is_actor(party) for party in from_):
        return []
    first = scene.layout.sentence_at(statement.content[0].start)
    last = scene.layout.sentence_at(statement.content[-1].end - 1)
    for sentence in scene.layout.sentences[first : last + 1]:
        for term in find_terms(scene.layout, sentence, statement, scene.conditions(sentence)):
            if scene.statement_at((term.clause.start, term.clause.start + 1)) != index:
                continue
            to = _hearers(scene, from_, index)
            to = to or scene.cast.first_party(term.condition.span.start, term.condition.span.end, besides=from_)
            to = to or _counterpart(scene, sentence, term.condition.span.start, from_, index)
            signal = _signal(scene, sentence, term.act, from_, to, term.clause, index, "terms")
            found.append(replace(signal, condition=term.condition))
            if term.act == "offer" and to:
                found.append(_signal(scene, sentence, "demand", from_, to, term.condition.span, index, "terms"))
    return found


# --- acts told by a trigger ---------------------------------------------------------------------------------------


def _from_trigger(scene: Scene, sentence: Sentence, hit: Hit) -> list[Signal]:
    tokens, trigger = sentence.tokens, hit.trigger
    stop = _clause_stop(tokens, hit.last + 1)
    place = (tokens[hit.first].start, tokens[hit.last].end)
    statement = scene.statement_at(place)
    if trigger.within == "statement" and statement is None and not _is_own_voice(tokens, hit):
        return []
    is_deed = ACTS[trigger.act].kind == "deed"
    if is_deed and any(item.span.start <= place[0] < item.span.end for item in scene.conditions(sentence)):
        return []  # what would be done under a condition is part of the condition
    if hit.is_noun:
        first, from_, to = _around_noun(scene, tokens, hit, stop)
    else:
        first, from_, to = _around_verb(scene, tokens, hit, stop, statement)
    if trigger.from_ == "speaker":
        from_, to = scene.speakers(statement), to if trigger.to != "subject" else from_
    if trigger.act in MUTUAL:
        if not hit.is_noun and hit.first and tokens[hit.first - 1].lower in {"be", "been"}:
            return []  # "would be met by force"
        from_, to = _merged(from_, to), ()
        if len(principals(from_)) < 2:
            from_ = _merged(_host(scene, tokens, hit, statement), from_)
        if len(principals(from_)) < 2 and hit.is_noun:
            return []
    if not from_ or not any(is_actor(party) for party in from_) or from_[0].actor in {"?", "AUTHOR"}:
        return []
    if principals(from_) & principals(to) and trigger.act not in {"coerce", "protest"}:
        to = tuple(party for party in to if not principals([party]) & principals(from_))
        if not to and trigger.from_ == "speaker":
            return []
    act = _announced(scene, tokens, hit, sentence, from_, statement)
    modality = "asserted" if trigger.within else find_modality(tokens, hit.first)
    if act == trigger.act and (modality == "hypothetical" or (modality == "negated" and ACTS[act].kind == "word")):
        return []  # what would be done is no deed, and what is not said no word
    if not to and act in _ANSWERS:
        if not hit.is_noun:
            to = scene.cast.first_party(tokens[hit.last].end, tokens[stop - 1].end, besides=from_)
        to = to or _counterpart(scene, sentence, tokens[hit.first].start, from_, statement)
    if not to and act in _NEEDS_TARGET and not hit.is_noun:
        return []
    evidence = scene.layout.article.span(tokens[first].start, tokens[stop - 1].end)
    way = "noun" if hit.is_noun else "speech" if trigger.within else "verb"
    signal = _signal(scene, sentence, act, from_, to, evidence, statement, way)
    if act != trigger.act:
        return [replace(signal, time="past")]
    default = "present" if hit.is_noun or ACTS[trigger.act].kind == "word" else "past"
    time = "present" if ACTS[trigger.act].kind == "word" else find_time(tokens, hit.first, default=default)
    return [replace(signal, modality=modality, time=time)]


def _is_own_voice(tokens: Sequence[Token], hit: Hit) -> bool:
    """Tell whether it is the first person who does the act: in a speech that nothing marks as one."""
    subject = None if hit.is_noun else subject_before(tokens, hit.first).phrase
    return hit.trigger.from_ == "subject" and subject is not None and tokens[subject.first].lower in {"i", "we"}


def _announced(
    scene: Scene, tokens: Sequence[Token], hit: Hit, sentence: Sentence, from_: Sequence[Party], statement: int | None
) -> str:
    """Return the act: a deed that its own doer says will be done is a word, a threat or a promise or an offer."""
    act = hit.trigger.act
    own = statement is not None and principals(from_) & principals(scene.speakers(statement))
    if ACTS[act].kind != "deed" or act in {"meet", "protest"} or hit.is_noun or not own:
        return act
    ahead = find_modality(tokens, hit.first) == "hypothetical" or find_time(tokens, hit.first) == "future"
    if not ahead or find_modality(tokens, hit.first) == "negated":
        return act
    if ACTS[act].leaning < 0:
        return "threaten"
    return "offer" if scene.conditions(sentence) else "promise"


def _clause_stop(tokens: Sequence[Token], first: int) -> int:
    """Return the end of the clause that begins before `first`."""
    for index in range(first, min(first + _CLAUSE, len(tokens))):
        if tokens[index].lower in _BREAKS and not is_short_form(tokens, index):
            return index
        if tokens[index].text == "," and index + 1 < len(tokens) and tokens[index + 1].lower in WORDS.conjunctions:
            return index
        if tokens[index].text in {"”", "»"}:
            return index
    return min(first + _CLAUSE, len(tokens))


def _around_verb(
    scene: Scene, tokens: Sequence[Token], hit: Hit, stop: int, statement: int | None
) -> tuple[int, tuple[Party, ...], tuple[Party, ...]]:
    """Return the first word of the clause, who acts, and toward whom."""
    subject = subject_before(tokens, hit.first).phrase
    first = subject.first if subject else hit.first
    actors: tuple[Party, ...] = ()
    if subject is not None:
        words = tokens[subject.first].lower
        if words in {"we", "i"}:
            actors = scene.speakers(statement) or _named(
                scene, (tokens[subject.first].start, tokens[subject.first].end), "from"
            )
        else:
            actors = _named(scene, (tokens[subject.first].start, tokens[subject.stop - 1].end), "from")
    passive = (
        hit.first > 0 and tokens[hit.first - 1].lower in _PASSIVE and tokens[hit.first].lower.endswith(("ed", "n"))
    )
    after = (tokens[hit.last].end, tokens[stop - 1].end)
    if passive:
        agent = next((i for i in range(hit.last + 1, stop) if tokens[i].lower == "by"), None)
        doer = () if agent is None else scene.cast.first_party(tokens[agent].end, after[1], role="from")
        return first, doer, actors
    return first, actors, _toward(scene, tokens, hit, stop, actors)


def _host(scene: Scene, tokens: Sequence[Token], hit: Hit, statement: int | None) -> tuple[Party, ...]:
    """Return the other side of talks for which the words name one: whose they are, who held them, who spoke of them."""
    if hit.first and tokens[hit.first - 1].lower in WORDS.possessives:
        owner = tokens[hit.first - 1]
        return scene.cast.parties((owner.start, owner.end), "from")
    for index in range(hit.first - 1, max(-1, hit.first - _REACH), -1):
        if tokens[index].lower in _BREAKS and not is_short_form(tokens, index):
            break
        if is_verb_like(tokens, index):
            subject = subject_before(tokens, index).phrase
            if subject is None:
                continue
            named = _named(scene, (tokens[subject.first].start, tokens[subject.stop - 1].end), "from")
            if named:
                return named
    return scene.speakers(scene.told_in(tokens) if statement is None else statement)


def _named(scene: Scene, place: tuple[int, int], role: str) -> tuple[Party, ...]:
    """Return the party a phrase names as a whole, else the actors mentioned in it."""
    whole = tuple(party for party in scene.cast.parties(place, role) if party.actor != "?")
    return whole or scene.cast.first_party(*place, role=role)


def _object(scene: Scene, tokens: Sequence[Token], first: int, stop: int, from_: Sequence[Party]) -> tuple[Party, ...]:
    """Return whom the words right behind a verb name as a whole ("thanked the envoy"), if he is not who acts."""
    phrase = phrase_after(tokens, first)
    if phrase is None or phrase.stop > stop:
        return ()
    named = scene.cast.parties((tokens[phrase.first].start, tokens[phrase.stop - 1].end), "to")
    named = tuple(party for party in named if is_actor(party))
    return () if principals(named) & principals(from_) else named


def _toward(scene: Scene, tokens: Sequence[Token], hit: Hit, stop: int, from_: Sequence[Party]) -> tuple[Party, ...]:
    trigger = hit.trigger
    if isinstance(trigger.to, str):
        if trigger.to != "object":
            return ()
        named = _object(scene, tokens, hit.last + 1, stop, from_)
        return named or scene.cast.first_party(tokens[hit.last].end, tokens[stop - 1].end, besides=from_)
    begin = hit.object if hit.object is not None and hit.object > hit.last else hit.last
    for index in range(begin + 1, stop):
        if tokens[index].lower in trigger.to:
            return scene.cast.first_party(tokens[index].end, tokens[stop - 1].end, besides=from_)
    return ()


def _around_noun(
    scene: Scene, tokens: Sequence[Token], hit: Hit, stop: int
) -> tuple[int, tuple[Party, ...], tuple[Party, ...]]:
    """Read "Russian strikes on Ukraine", "the deployment of Russian troops", "talks between X and Y"."""
    first = hit.first
    while (
        first > 0
        and hit.first - first < 8
        and tokens[first - 1].is_word
        and tokens[first - 1].lower not in (WORDS.prepositions | WORDS.conjunctions | WORDS.auxiliaries - {"'s", "’s"})
    ):
        first -= 1
        if tokens[first].lower in WORDS.determiners:
            break
    owners = scene.cast.groups_between(tokens[first].start, tokens[hit.first].start)
    from_: tuple[Party, ...] = ()
    if owners:
        from_ = scene.cast.parties((owners[-1].start, owners[-1].end), "from")
    after = tokens[hit.last].end, tokens[stop - 1].end
    if hit.trigger.from_ == "all":
        sides = _sides(scene, tokens, hit, stop)
        return first, from_, sides
    following = tokens[hit.last + 1].lower if hit.last + 1 < len(tokens) else ""
    if not from_ and following in {"by", "of"}:
        return first, scene.cast.first_party(*after, role="from"), ()
    return first, from_, _toward(scene, tokens, hit, stop, from_)


def _sides(scene: Scene, tokens: Sequence[Token], hit: Hit, stop: int) -> tuple[Party, ...]:
    """Return all actors of "talks between X, Y and Z" or "talks with X"."""
    preps = hit.trigger.to
    begin = next((i for i in range(hit.last + 1, stop) if tokens[i].lower in preps), None)
    if begin is None or begin - hit.last > 6:
        return ()
    phrase = phrase_after(tokens, begin + 1)
    if phrase is None:
        return ()
    end = (
        tokens[min(stop, phrase.stop + 6) - 1].end if tokens[begin].lower == "between" else tokens[phrase.stop - 1].end
    )
    found: list[Party] = []
    for group in scene.cast.groups_between(tokens[begin].end, end):
        found += [party for party in scene.cast.parties((group.start, group.end), "from") if is_actor(party)]
    return tuple(found)


def _merged(some: Sequence[Party], others: Sequence[Party]) -> tuple[Party, ...]:
    seen: dict[str, Party] = {}
    for party in (*some, *others):
        if is_actor(party):
            seen.setdefault(party.actor, party)
    return tuple(seen.values())


# --- records ------------------------------------------------------------------------------------------------------


def _signal(
    scene: Scene,
    sentence: Sentence,
    act: str,
    from_: tuple[Party, ...],
    to: tuple[Party, ...],
    evidence: Span,
    statement: int | None,
    way: str,
) -> Signal:
    around = scene.layout.text[sentence.start : sentence.end]
    return Signal(
        act=act,
        from_=from_,
        to=to,
        issues=find_issues(evidence.text, around, act),
        evidence=(evidence,),
        statement=statement,
        condition=condition_of(scene.conditions(sentence), evidence, act) if act in CONDITIONAL else None,
        deadline=deadline_of(scene.layout, evidence, act) if act in _DATED else None,
        confidence=CONFIDENCE[way],
    )


def _once(signals: Sequence[Signal]) -> list[Signal]:
    """Join signals that tell one act twice: overlapping evidence, or the same sides, issue and modality again."""
    kept: list[Signal] = []
    by_key: dict[tuple[object, ...], int] = {}
    for signal in signals:
        near = range(len(kept) - 1, max(-1, len(kept) - 1 - _NEAR), -1)
        keys = [
            (signal.act, principals(signal.from_), principals(signal.to), signal.modality, i) for i in signal.issues
        ]
        index = next((i for i in near if tell_the_same(kept[i], signal)), None)
        if index is None:
            index = next((by_key[key] for key in keys if key in by_key), None)
        if index is None:
            index = len(kept)
            kept.append(signal)
        else:
            kept[index] = _joined(kept[index], signal)
        for key in keys:
            by_key.setdefault(key, index)
    return kept


def tell_the_same(one: Signal, other: Signal) -> bool:
    """Tell whether two signals are the same act in the same words."""
    return one.act == other.act and any(a.overlaps(b) for a in one.evidence for b in other.evidence)


def _joined(one: Signal, other: Signal) -> Signal:
    spans = list(one.evidence)
    for span in other.evidence:
        if not any(span.overlaps(known) for known in spans):
            spans.append(span)
    better = max(one, other, key=lambda signal: (sum(party.span is not None for party in signal.to), len(signal.to)))
    return replace(
        one,
        from_=better.from_,
        to=better.to,
        evidence=tuple(spans),
        condition=one.condition or other.condition,
        deadline=one.deadline or other.deadline,
    )
