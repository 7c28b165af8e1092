"""Front matter: the block of `key: value` lines (YAML) or of TOML that opens many Markdown files.

Of YAML only what front matter uses is read: plain and quoted values, and lists in brackets or on lines of their own.
"""

import re
import tomllib
from typing import Any

from demarche.ingest.fields import as_text, pick

_BLOCK = re.compile(
    r"(?P<fence>---|\+\+\+)[ \t]*\r?\n(?P<inside>.*?)^(?P=fence)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)
_LONGEST = 20_000  # characters; what opens with a fence and does not close by then is text with a rule at its top
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w -]{0,40}):(?:\s+(?P<value>.*))?")
_ITEM = re.compile(r"\s*-\s+(?P<value>.+)")


def front_matter(text: str) -> tuple[dict[str, str], int]:
    """Return the fields of a text's front matter and the offset of what follows; nothing and 0 where there is none."""
    match = _BLOCK.match(text[:_LONGEST]) if text.startswith(("---", "+++")) else None
    if match is None:
        return {}, 0
    raw = _from_toml(match["inside"]) if match["fence"] == "+++" else _from_yaml(match["inside"])
    if not raw:
        return {}, 0
    values = {field: as_text(value, join=", ") for field, value in pick(raw).items()}
    return {field: value for field, value in values.items() if value}, match.end()


def _from_toml(inside: str) -> dict[str, Any]:
    try:
        data = tomllib.loads(inside.replace("\r\n", "\n"))
        return {key: value if isinstance(value, (str, list, dict)) else str(value) for key, value in data.items()}
    except (ValueError, RecursionError):  # bad TOML, and a number with more digits than Python takes or writes
        return {}


def _from_yaml(inside: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    last = None
    for line in inside.splitlines():
        pair, item = _PAIR.fullmatch(line.rstrip()), _ITEM.fullmatch(line.rstrip())
        if pair is not None:
            last = pair["key"]
            found[last] = _value(pair["value"] or "")
        elif item is not None and last is not None and (found[last] == "" or isinstance(found[last], list)):
            found[last] = [*found[last], _unquoted(item["value"])]
    return found


def _value(raw: str) -> str | list[str]:
    raw = raw.strip()
    if raw.startswith("[") and raw.endswith("]"):
        return [_unquoted(part) for part in raw[1:-1].split(",") if part.strip()]
    return _unquoted(raw)


def _unquoted(raw: str) -> str:
    raw = raw.strip()
    if len(raw) >= 2 and raw[0] == raw[-1] and raw[0] in "\"'":
        return raw[1:-1]
    return raw
