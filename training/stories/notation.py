"""The short notation of the stories' annotations: what stands in the text in quotes, who it is after a bar.

A story is its text followed by its records in the order of the text: `S` a statement, `G` a signal that hangs on the
last statement before it (`back=1`: on the one before that), `N` a narrated signal, `C` a channel.

A span is a string of the text; ``"from here ... to there"`` spans from its first words to its last, and ``"word@1"``
is the second occurrence in the text. A party is ``"PATH"`` or ``"mention|PATH"``, several are parted by ``"; "``.
Issues are parted by blanks. A condition is ``"if: words"``, a deadline ``"2025-03-01: words"`` or ``"?: words"``.
`up=1` nests a statement in the one before it. Words and deeds are `past` unless said otherwise.
"""

import re
from typing import Any

STORIES: list[dict[str, Any]] = []


def span(value: str) -> Any:
    """``"word@1"`` as build.py wants it: ``("word", 1)``."""
    match = re.fullmatch(r"(.+)@(\d+)", value, re.DOTALL)
    return (match[1], int(match[2])) if match else value


def spans(value: Any) -> list[Any]:
    values = [value] if isinstance(value, str) else list(value or [])
    return [span(item) for item in values if item]


def parties(value: str) -> list[Any]:
    found: list[Any] = []
    for item in filter(None, value.split("; ")):
        mention, bar, path = item.rpartition("|")
        found.append((span(mention), path) if bar else path)
    return found


def pair(value: str | None) -> Any:
    """``"if: words"`` as build.py wants it: ``("words", "if")``."""
    if value is None:
        return None
    head, _, words = value.partition(": ")
    return (span(words), None if head == "?" else head)


def S(  # noqa: N802
    actor: str, source: Any, cue: Any, *content: str, form: str = "indirect", to: str = "", relays: str = "",
    up: int = 0, date: str | None = None,
) -> tuple[str, dict[str, Any]]:  # fmt: skip
    """A statement."""
    fields = {
        "actor": actor.split("; "), "source": spans(source), "cue": spans(cue), "content": spans(content),
        "form": form, "to": parties(to), "relays": parties(relays), "parent": up, "date": date,
    }  # fmt: skip
    return ("statement", fields)


def G(  # noqa: N802
    act: str, frm: str, to: str, issues: str, *ev: str, back: int | None = 0, time: str = "past",
    mod: str = "asserted", cond: str | None = None, by: str | None = None,
) -> tuple[str, dict[str, Any]]:  # fmt: skip
    """A signal on a statement."""
    fields = {
        "act": act, "frm": parties(frm), "to": parties(to), "issues": issues.split(), "ev": spans(ev), "st": back,
        "time": time, "mod": mod, "condition": pair(cond), "deadline": pair(by),
    }  # fmt: skip
    return ("signal", fields)


def N(act: str, frm: str, to: str, issues: str, *ev: str, **more: Any) -> tuple[str, dict[str, Any]]:  # noqa: N802
    """A narrated signal: nobody's statement."""
    return G(act, frm, to, issues, *ev, **{**more, "back": None})


def C(frm: str, via: str, to: str, *ev: str) -> tuple[str, dict[str, Any]]:  # noqa: N802
    """A channel."""
    fields = {"frm": (parties(frm) or [None])[0], "via": parties(via), "to": parties(to), "ev": spans(ev)}
    return ("channel", fields)


def story(name: str, outlet: str, published: str, text: str, *records: tuple[str, dict[str, Any]]) -> None:
    """Put a story on the list; its first paragraph is the title."""
    STORIES.append({"id": name, "outlet": outlet, "published": published, "text": text, **annotation(records)})


def annotation(records: tuple[tuple[str, dict[str, Any]], ...]) -> dict[str, Any]:
    """The three lists of build.py, with absolute indices for the relative ones."""
    lists: dict[str, list[dict[str, Any]]] = {"statement": [], "signal": [], "channel": []}
    for kind, written in records:
        count, fields = len(lists["statement"]), dict(written)
        if kind == "statement":
            fields["parent"] = count - fields["parent"] if fields["parent"] else None
        elif kind == "signal":
            fields["st"] = None if fields["st"] is None else count - 1 - fields["st"]
        lists[kind].append(fields)
    return {"STATEMENTS": lists["statement"], "SIGNALS": lists["signal"], "CHANNELS": lists["channel"]}
