"""Rows that are parsed when they are first looked at: most of the registry's persons never are."""

import json
from collections.abc import Iterator
from typing import Any


class LazyRows(dict[str, Any]):
    """A dict whose values are JSON text until they are asked for."""

    def __getitem__(self, key: str) -> Any:
        value = super().__getitem__(key)
        if isinstance(value, str):
            value = json.loads(value)
            super().__setitem__(key, value)
        return value

    def raw(self, key: str) -> str:
        """A row as text, parsed or not."""
        value = super().__getitem__(key)
        return value if isinstance(value, str) else json.dumps(value)

    def get(self, key: str, default: Any = None) -> Any:
        """The row, parsed, or the default."""
        if key not in self:
            return default
        return self[key]

    def setdefault(self, key: str, default: Any = None) -> Any:
        """The row, parsed, or the default from now on."""
        if key not in self:
            super().__setitem__(key, default)
        return self[key]

    def values(self) -> Iterator[Any]:  # type: ignore[override]
        """All rows, parsed."""
        return (self[key] for key in self)

    def items(self) -> Iterator[tuple[str, Any]]:  # type: ignore[override]
        """All keys with their rows, parsed."""
        return ((key, self[key]) for key in self)
