"""Ids of records that stay the same when an article is read again.

An id is a hash of the article's id and of what the record is at its core: the act and the place of its evidence, or
the place of the content. Parties, issues, modality and confidence may change from run to run without changing the id,
so that a judgement on a signal outlives a better reading of it. Records of one reading that share their core are told
apart by the rest of what they say, all of them: a record alone at its place never gets the id of one of such twins,
so a judgement can fall away but can never slip over to a look-alike.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence

from demarche.records import Channel, Party, Reading, Signal, Span, Statement

# 80 bits: among 10^9 records the chance of any two sharing an id is 4 in 10^7.
ID_DIGITS = 20


def _places(spans: Sequence[Span]) -> str:
    return ",".join(f"{span.start}-{span.end}" for span in spans)


def _actors(parties: Sequence[Party]) -> str:
    return ",".join(sorted(party.actor for party in parties))


def _ids(article_id: str, what: str, keys: Sequence[tuple[str, str]]) -> list[str]:
    """Hash the core of each key, with its rest where several share the core, numbered where they share that too."""
    cores = Counter(core for core, _ in keys)
    seen: Counter[tuple[str, str]] = Counter()
    ids = []
    for key in keys:
        core, rest = key
        parts = [article_id, what, core, *([rest, str(seen[key])] if cores[core] > 1 else [])]
        seen[key] += 1
        ids.append(hashlib.sha256("\n".join(parts).encode()).hexdigest()[:ID_DIGITS])
    return ids


def _statement_key(statement: Statement) -> tuple[str, str]:
    rest = f"{_places(statement.source)}|{_places(statement.cue)}|{','.join(sorted(statement.source_actors))}"
    return _places(statement.content), rest


def _signal_key(signal: Signal) -> tuple[str, str]:
    rest = f"{_actors(signal.from_)}|{_actors(signal.to)}|{','.join(sorted(signal.issues))}"
    return f"{signal.act} {_places(signal.evidence)}", rest


def _channel_key(channel: Channel) -> tuple[str, str]:
    sender = channel.from_.actor if channel.from_ else ""
    return _places(channel.evidence), f"{sender}|{_actors(channel.via)}|{_actors(channel.to)}"


def statement_ids(reading: Reading, article_id: str) -> list[str]:
    """Return the ids of the statements of a reading, in order."""
    return _ids(article_id, "statement", [_statement_key(item) for item in reading.statements])


def signal_ids(reading: Reading, article_id: str) -> list[str]:
    """Return the ids of the signals of a reading, in order."""
    return _ids(article_id, "signal", [_signal_key(item) for item in reading.signals])


def channel_ids(reading: Reading, article_id: str) -> list[str]:
    """Return the ids of the channels of a reading, in order."""
    return _ids(article_id, "channel", [_channel_key(item) for item in reading.channels])
