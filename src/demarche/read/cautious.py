"""Saying less: leave out the records that are more doubtful than an analyst should trust."""

from collections.abc import Sequence
from dataclasses import replace

from demarche.records import Channel, Reading, Signal, Statement

# Confidences are shares of right records (docs/reader.md), so this is the least share of right ones at the margin.
TRUSTED = 0.7


def without_doubtful(reading: Reading, *, trusted: float = TRUSTED) -> Reading:
    """Return a reading without doubtful statements and signals.

    What a left-out statement held goes to its own holder; a signal goes with the statement that carries it, for without
    its speaker it would be told as a fact.
    """

    def sure(record: Statement | Signal | Channel) -> bool:
        return (record.confidence or 0.0) >= trusted

    kept = [index for index, statement in enumerate(reading.statements) if sure(statement)]
    number = {old: new for new, old in enumerate(kept)}
    statements = [replace(reading.statements[i], parent=_holder(reading.statements, i, number)) for i in kept]
    signals = [
        replace(signal, statement=None if signal.statement is None else number[signal.statement])
        for signal in reading.signals
        if sure(signal) and (signal.statement is None or signal.statement in number)
    ]
    channels = tuple(channel for channel in reading.channels if sure(channel))
    return replace(reading, statements=tuple(statements), signals=tuple(signals), channels=channels)


def _holder(statements: Sequence[Statement], index: int, number: dict[int, int]) -> int | None:
    """Return the new number of the nearest kept statement that holds this one."""
    parent = statements[index].parent
    while parent is not None and parent not in number:
        parent = statements[parent].parent
    return None if parent is None else number[parent]
