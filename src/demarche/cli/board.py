"""The board of a reading: who told whom what, and who did what to whom, each line with its words."""

from collections import Counter
from collections.abc import Sequence

from rich.console import Console, Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from demarche.cli.output import table
from demarche.records import Channel, Party, Reading, Signal, Span, Statement, principals

_SHORT = 160  # characters of evidence on a board; `show` and `--json` have all of it
_SURE = 0.7  # confidence at and above which no mark of doubt is printed
_MOST_PAIRS = 15  # rows of the table of a batch


def shorten(text: str, most: int = _SHORT) -> str:
    """Return the text on one line, cut at a word with an ellipsis."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0] + " …"


def _words(spans: Sequence[Span]) -> str:
    return shorten(" … ".join(span.text for span in spans))


def _doubt(confidence: float | None) -> str:
    return "" if confidence is None or confidence >= _SURE else f"  ({confidence:.0%} sure)"


def name_of(party: Party) -> str:
    """Return the actor path, with the office's holder beside it where he is looked up."""
    return party.actor if party.holder is None else f"{party.actor} [{party.holder}]"


def _names(parties: Sequence[Party]) -> str:
    return ", ".join(dict.fromkeys(name_of(party) for party in parties))


def _head(reading: Reading) -> Text:
    article = reading.article
    facts = [article.outlet, article.author, article.published.isoformat() if article.published else "no date"]
    head = Text(article.title or article.file or article.id, style="bold")
    return head.append(f"\n{' · '.join(fact for fact in facts if fact)} · {article.id}", style="dim")


def _statement(statement: Statement) -> Text:
    line = Text(", ".join(statement.source_actors) or "?", style="cyan")
    cue = " … ".join(span.text for span in statement.cue)
    line.append(f" {cue or 'said'}", style="default")
    if statement.addressees:
        line.append(f" to {_names(statement.addressees)}", style="default")
    if statement.relays:
        line.append(f" (through {_names(statement.relays)})", style="magenta")
    line.append(f": {_words(statement.content)}", style="default")
    return line.append(_doubt(statement.confidence), style="dim")


def _statements(statements: Sequence[Statement]) -> RenderableType:
    root = Tree(Text(f"Who said what ({len(statements)})", style="bold"), guide_style="dim")
    nodes: dict[int, Tree] = {}

    def node(index: int) -> Tree:
        if index not in nodes:
            parent = statements[index].parent
            nodes[index] = (root if parent is None else node(parent)).add(_statement(statements[index]))
        return nodes[index]

    for index in range(len(statements)):
        node(index)
    return root


def manner(signal: Signal) -> str:
    """Return time and modality where they say more than `told as done`."""
    parts = [signal.time] if signal.time != "past" else []
    if signal.modality != "asserted":
        parts.append(signal.modality)
    return ", ".join(parts)


def _signal(signal: Signal) -> Text:
    """Return a signal as lines: who toward whom, what, on what; the words; its terms."""
    line = Text("  ").append(_names(signal.from_), style="cyan")
    if signal.to:
        line.append(" → ").append(_names(signal.to), style="cyan")
    line.append(f"  {signal.act}", style="bold")
    line.append(f"  {', '.join(signal.issues)}")
    if manner(signal):
        line.append(f"  ({manner(signal)})", style="yellow")
    line.append(_doubt(signal.confidence), style="dim")
    line.append(f"\n      “{_words(signal.evidence)}”")
    if signal.condition:
        line.append(f"\n      {signal.condition.type}: {shorten(signal.condition.span.text)}", style="yellow")
    if signal.deadline:
        day = f" ({signal.deadline.date})" if signal.deadline.date else ""
        line.append(f"\n      deadline: {signal.deadline.span.text}{day}", style="yellow")
    return line


def _signals(signals: Sequence[Signal], kind: str, title: str) -> list[RenderableType]:
    rows = [signal for signal in signals if signal.kind == kind]
    return [Text(f"\n{title} ({len(rows)})", style="bold"), *map(_signal, rows)] if rows else []


def _channel(channel: Channel) -> Text:
    sender = name_of(channel.from_) if channel.from_ else "?"
    via = f" through {_names(channel.via)}" if channel.via else ""
    return Text(f"  {sender}{via} → {_names(channel.to) or '?'}\n      “{_words(channel.evidence)}”")


def _skipped(reading: Reading) -> list[RenderableType]:
    return [
        Text(f"\nnot read: characters {item.start} to {item.end} ({item.reason})", style="yellow")
        for item in reading.coverage
        if item.status == "skipped"
    ]


def print_board(out: Console, reading: Reading) -> None:
    """Print everything read from one article."""
    parts: list[RenderableType] = [_head(reading), Text("")]
    if reading.statements:
        parts.append(_statements(reading.statements))
    parts += _signals(reading.signals, "word", "Words")
    parts += _signals(reading.signals, "deed", "Deeds")
    if reading.channels:
        parts += [Text(f"\nMessages ({len(reading.channels)})", style="bold"), *map(_channel, reading.channels)]
    if len(parts) == 2:
        parts.append(Text("nothing was said or done toward another", style="dim"))
    out.print(Group(*parts, *_skipped(reading)))
    out.print()


def print_summary(out: Console, readings: Sequence[Reading]) -> None:
    """Print what a batch holds: counts, and the pairs of principals with the most signals."""
    signals = [signal for reading in readings for signal in reading.signals]
    statements = sum(len(reading.statements) for reading in readings)
    channels = sum(len(reading.channels) for reading in readings)
    out.print(
        f"{len(readings)} articles, {statements} statements, {len(signals)} signals, {channels} channels", style="bold"
    )
    pairs: dict[tuple[str, str], Counter[str]] = {}
    for signal in signals:
        key = (" + ".join(sorted(principals(signal.from_))), " + ".join(sorted(principals(signal.to))))
        pairs.setdefault(key, Counter())[signal.act] += 1
    made = table("from", "to", "signals", "acts")
    busiest = sorted(pairs.items(), key=lambda item: (-sum(item[1].values()), item[0]))
    for (from_, to), acts in busiest[:_MOST_PAIRS]:
        made.add_row(from_, to or "–", str(sum(acts.values())), ", ".join(f"{a} {n}" for a, n in acts.most_common()))
    if pairs:
        out.print(made)
    if rest := busiest[_MOST_PAIRS:]:
        told = sum(sum(acts.values()) for _, acts in rest)
        pairs_told = f"{len(rest)} more pair{'s' * (len(rest) > 1)}"
        out.print(
            f"… {pairs_told} with {told} signal{'s' * (told > 1)}; `demarche read --json` gives every one", style="dim"
        )
