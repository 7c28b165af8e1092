"""`demarche judge`: a loop in the terminal in which a person accepts, rejects and corrects what was read."""

import getpass
import os
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from rich.text import Text

from demarche.cli.board import shorten
from demarche.cli.commitments import described
from demarche.cli.output import console, write_frame
from demarche.codebook import ACTS, ISSUES
from demarche.errors import DemarcheError
from demarche.ledger import FIELDS, Ledger, open_ledger

_LISTS = ("from_actors", "to_actors", "issues")
_SPANS = ("evidence", "condition", "deadline")
_JOINING = ("duplicate_of", "same_meeting_as")
_KEYS = (
    "Return takes the proposal · r rejects · e edits · n notes · s skips · b goes back · u undoes · ? helps · q ends"
)
_HELP = (
    f"{_KEYS}\ne asks for FIELD VALUE, as in: act warn · to_actors USA/president,GBR · evidence 12-40 · status kept · duplicate_of "
    "3b9934af; "
    "n asks for a note, which goes with the next judgement. What is judged is stored at once: you can end at any time, "
    "and go on where you stopped."
)
_RETURN = ("\r", "\n", "")


def _logged_in() -> str:
    """Return who is logged in; UsageError where the system has no name for him, as in many containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError) as error:
        raise click.UsageError("say who judges, with --author NAME or DEMARCHE_AUTHOR=NAME") from error


@click.command(
    epilog="Examples: demarche judge --ledger desk.duckdb --from RUS --act threaten · demarche judge --ledger desk.duckdb "
    "--commitments · demarche judge --ledger desk.duckdb --text horoscope --all reject"
)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--author", envvar="DEMARCHE_AUTHOR", default=_logged_in, help="Who judges (default: who is logged in).")
@click.option("--commitments", "of_commitments", is_flag=True, help="Judge commitments and their status, not signals.")
@click.option("--from", "from_", help="Only signals of this actor.")
@click.option("--to", help="Only signals toward this actor.")
@click.option("--act", type=click.Choice(list(ACTS)))
@click.option("--issue", type=click.Choice(list(ISSUES)))
@click.option("--text", help="Only signals with these words in the evidence.")
@click.option("--all", "verdict", type=click.Choice(["accept", "reject"]), help="Judge all that fit at once, unasked.")
@click.option(
    "--export", "to_file", type=click.Path(path_type=Path), help="Write all judgements as JSON lines, and end."
)
@click.option("--agreement", is_flag=True, help="Print where two people agree, as CSV, and end.")
@click.option(
    "--orphans", is_flag=True, help="List judgements whose record is gone, and what reruns say otherwise, and end."
)
def judge(
    *,
    ledger_file: Path,
    author: str,
    of_commitments: bool,
    verdict: str | None,
    to_file: Path | None,
    agreement: bool,
    orphans: bool,
    **filters: str | None,
) -> None:
    """Go through signals (or commitments) that you have not judged yet, a key each; stop and resume when you like."""
    if of_commitments and filters["text"]:
        raise click.UsageError("--text is sought in signals; leave it out with --commitments")
    with open_ledger(ledger_file) as ledger:
        if to_file:
            click.echo(f"{ledger.export_judgements(to_file)} judgements written to {to_file}")
        elif agreement:
            write_frame(ledger.agreement(), form="csv", file=None)
        elif orphans:
            _print_orphans(ledger)
        else:
            desk = _Desk(ledger, author)
            rows = desk.waiting_commitments(filters) if of_commitments else desk.waiting_signals(filters)
            if verdict:
                desk.judge_all("commitment" if of_commitments else "signal", rows, verdict)
            else:
                desk.go_through("commitment" if of_commitments else "signal", rows)


def _print_orphans(ledger: Ledger) -> None:
    """List judgements that no record answers to, corrections that a rerun contradicts, and where people differ."""
    from demarche import track as t

    out = console()
    lost = set(t.orphaned(ledger))
    gone = [
        *ledger.orphans(),
        *(one for found in map(ledger.rulings("commitment").get, sorted(lost)) if found for one in found.values()),
    ]
    for one in gone:
        words = f"  “{shorten(one.words)}”" if one.words else ""
        out.print(
            f"gone: {one.kind} {one.record}  {one.field} = {one.value!r}  {one.author} {one.made:%Y-%m-%d}{words}"
        )
    for one, now in ledger.disagreements():
        told = f"{one.kind} {one.record}  {one.field} = {one.value!r}  {one.author}; the newest reading says {now!r}"
        out.print(f"read otherwise: {told} (it said {one.seen!r})")
    for words_of in ledger.contradictions():
        first = words_of[0]
        said = ", ".join(f"{one.author} {one.value!r}" for one in words_of)
        out.print(f"people differ: {first.kind} {first.record}  {first.field}: {said}; the latest holds")
    if not gone and not ledger.disagreements() and not ledger.contradictions():
        out.print("every judgement has its record, no reading says otherwise, and no two people differ")


def _pressed() -> str:
    """Return the next key. What is typed while the last one is dealt with is kept, which `click.getchar` throws away."""
    try:
        import termios
        import tty
    except ImportError:
        return click.getchar()
    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal, termios.TCSADRAIN)
        found = os.read(terminal, 1)
        if found == b"\x1b":  # an arrow or the like sends several bytes; it is one key, and none of ours
            os.read(terminal, 8)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
    return found.decode("utf-8", "replace")


class _Keys:
    """Single keys from a terminal; where there is none, lines, of which the rest is the answer to what is asked next."""

    def __init__(self) -> None:
        self._is_terminal = sys.stdin.isatty()
        self._rest = ""

    def key(self) -> str:
        """Return the next key; the empty text for Return. EOFError at the end of the input."""
        if self._is_terminal:
            pressed = _pressed()
            if pressed in ("\x03", "\x04"):
                raise EOFError
            click.echo(pressed if pressed.isprintable() else "")
            return "" if pressed in _RETURN else pressed
        line = sys.stdin.readline()
        if not line:
            raise EOFError
        head, _, self._rest = line.strip().partition(" ")
        return head

    def line(self, asked: str) -> str:
        """Return what is answered to a question."""
        if not self._is_terminal:
            return self._rest
        return str(click.prompt(asked, default="", show_default=False))


@dataclass(slots=True)
class _Desk:
    """A person at work on a ledger."""

    ledger: Ledger
    author: str
    note: str = ""

    def waiting_signals(self, filters: dict[str, Any]) -> list[dict[str, Any]]:
        """Return signals that fit and on which the author has given no verdict, oldest first."""
        rows = self.ledger.signals(**filters).sort("published", "article_id", "position", nulls_last=True).to_dicts()
        done = self._judged("signal")
        return [row for row in rows if row["signal_id"] not in done]

    def waiting_commitments(self, filters: dict[str, Any]) -> list[dict[str, Any]]:
        """Return commitments that fit and of which the author has not judged the status."""
        from demarche import track as t

        wanted = {name: filters[name] for name in ("from_", "to", "issue")}
        rows = t.commitments(self.ledger, **wanted).to_dicts()
        done = set(t.now_called(self.ledger, self._judged("commitment")).values())
        fits = [row for row in rows if filters["act"] in (None, row["act"])]
        return [row for row in fits if row["commitment"] not in done]

    def _judged(self, kind: str) -> set[str]:
        frame = self.ledger.judgements()
        own = frame.filter(stands=True, author=self.author, kind=kind)
        return set(own.filter(own["field"].is_in(["verdict", "status"]))["record"].to_list())

    def judge_all(self, kind: str, rows: list[dict[str, Any]], verdict: str) -> None:
        """Give one verdict on all rows, undone together."""
        if rows:
            self._say(kind, [row[f"{kind}_id" if kind == "signal" else kind] for row in rows], "verdict", verdict)
        click.echo(f"{len(rows)} {kind}s: {verdict}")

    def go_through(self, kind: str, rows: list[dict[str, Any]]) -> None:
        """Show one row after the other and do as is said, until the rows or the person end."""
        out, keys = console(), _Keys()
        out.print(
            f"{len(rows)} {kind}s wait for {self.author}. {_KEYS}" if rows else f"no {kind} waits for {self.author}"
        )
        number, shown = 0, -1
        while number < len(rows):
            row = rows[number]
            if shown != number:
                out.print(described(row) if kind == "commitment" else _shown(row))
                shown = number
            click.echo(f"{number + 1}/{len(rows)}> ", nl=False)
            try:
                step = self._answer(kind, row, keys)
            except (DemarcheError, click.UsageError) as error:
                out.print(str(error), style="red")
                continue
            except (EOFError, click.Abort):
                return
            if step is None:
                return
            number = max(0, number + step)

    def _answer(self, kind: str, row: dict[str, Any], keys: _Keys) -> int | None:
        """Do what the next key says; return how many rows to go on, None to end."""
        key = keys.key()
        record = row["commitment" if kind == "commitment" else "signal_id"]
        if key == "q":
            return None
        if key in ("s", "b"):
            return 1 if key == "s" else -1
        if key == "u":
            return self._undo(record)
        if key == "n":
            self.note = keys.line("note")
            return 0
        if key == "e":
            field, _, value = keys.line("FIELD VALUE").strip().partition(" ")
            self._say(kind, [record], field, self._value(kind, row, field, value))
            return 1 if field == "status" else 0
        if key == "r":
            self._say(kind, [record], "verdict", "reject")
            return 1
        if key:
            click.echo(_HELP)
            return 0
        if kind == "commitment":
            self._say(kind, [record], "status", row["status"], cites=row["cites"])
        else:
            self._say(kind, [record], "verdict", "accept")
        return 1

    def _undo(self, record: str) -> int:
        undone = self.ledger.undo(author=self.author, made=datetime.now(UTC))
        click.echo(f"undone: {undone[0].field} {undone[0].value!r}" if undone else "nothing left to undo")
        back = bool(undone) and undone[0].field in ("verdict", "status") and undone[0].record != record
        return -1 if back else 0

    def _value(self, kind: str, row: dict[str, Any], field: str, text: str) -> Any:
        if field in _LISTS:
            return [part.strip() for part in text.split(",") if part.strip()]
        if kind == "signal" and field in _SPANS:
            return self._spans(row["article_id"], field, text)
        if field in _JOINING and field in FIELDS[kind] and text != "none":
            return self._other(kind, text)
        return None if text == "none" and field in FIELDS[kind] else text

    def _other(self, kind: str, beginning: str) -> str:
        """Return the id of the signal or commitment that the beginning of one, as it is shown, stands for."""
        from demarche import track as t

        if kind == "commitment":
            names = t.list_commitments(self.ledger)["commitment"]
            found = names.filter(names.str.starts_with(beginning)).to_list()
        else:
            sql = "SELECT DISTINCT signal_id FROM found WHERE starts_with(signal_id, ?) LIMIT 2"
            found = self.ledger.ask(sql, [beginning])["signal_id"].to_list()
        if len(found) != 1 or not beginning:
            raise click.UsageError(f"{'several' if found else 'no'} {kind}s have an id that begins with {beginning!r}")
        return str(found[0])

    def _spans(self, article_id: str, field: str, text: str) -> Any:
        """Return the spans that START-END (several parted by a comma) name in an article."""
        if text == "none" and field != "evidence":
            return None
        article = self.ledger.article(article_id)
        try:
            ends = [tuple(int(end) for end in part.split("-")) for part in text.split(",")]
            spans = [article.span(start, end) for start, end in ends]
        except ValueError as error:
            raise click.UsageError(
                f"{text!r}: give a span as START-END, in characters of the article ({error})"
            ) from error
        told = [{"start": span.start, "end": span.end, "text": span.text} for span in spans]
        if field != "evidence" and len(told) > 1:
            raise click.UsageError(f"a signal has one {field}, in one place; give one START-END, or none")
        return told if field == "evidence" else told[0]

    def _say(self, kind: str, records: list[str], field: str, value: Any, *, cites: tuple[str, ...] = ()) -> None:
        self.ledger.judge(
            kind, records, field, value, author=self.author, made=datetime.now(UTC), note=self.note, cites=cites
        )
        self.note = ""


def _shown(row: dict[str, Any]) -> Text:
    line = Text(str(row["published"] or "no date").ljust(12)).append(", ".join(row["from_actors"]), style="cyan")
    line.append(f" → {', '.join(row['to_actors']) or '?'}", style="cyan").append(f"  {row['act']}", style="bold")
    line.append(f"  {', '.join(row['issues'])}  {row['modality']}, {row['time']}")
    places = ",".join(f"{a}-{b}" for a, b in zip(row["evidence_starts"], row["evidence_ends"], strict=True))
    return line.append(f"\n{'':12}“{row['evidence']}”  {places}  {_told_by(row)}")


def _told_by(row: dict[str, Any]) -> str:
    return f"{row['outlet'] or row['title'] or row['article_id']}  {row['signal_id'][:8]}"
