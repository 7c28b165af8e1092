"""The type of the fixture that stores a dispatch."""

from typing import Protocol


class Report(Protocol):
    def __call__(self, day: str | None, act: str, from_: str, to: str, words: str, **more: object) -> str: ...
