"""`demarche judge`: a loop in the terminal in which a person accepts, rejects and corrects what was read."""

import getpass
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
_HELP = (
    "Return takes the proposal, r rejects, s skips, u undoes, n TEXT notes the next judgement, q ends (what is judged stays "
    "so); e FIELD VALUE corrects, as in: e act warn · e to_actors USA/president,GBR · e evidence 12-40 · e status kept"
)


@click.command(
    epilog="Examples: demarche judge --ledger desk.duckdb --from RUS --act threaten · demarche judge --ledger desk.duckdb "
    "--commitments · demarche judge --ledger desk.duckdb --text horoscope --all reject"
)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(exists=True, path_type=Path))
@click.option(
    "--author", envvar="DEMARCHE_AUTHOR", default=getpass.getuser, help="Who judges (default: who is logged in)."
)
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
@click.option("--orphans", is_flag=True, help="List judgements whose record a later run no longer has, and end.")
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
    """Go through signals (or commitments) that you have not judged yet; stop and resume when you like."""
    if of_commitments and filters["text"]:
        raise click.UsageError("--text is sought in signals; leave it out with --commitments")
    with open_ledger(ledger_file) as ledger:
        if to_file:
            click.echo(f"{ledger.export_judgements(to_file)} judgements written to {to_file}")
        elif agreement:
            write_frame(ledger.agreement(), form="csv", file=None)
        elif orphans:
            for one in ledger.orphans():
                click.echo(
                    f"{one.kind} {one.record}  {one.field} = {one.value!r}  {one.author}  “{shorten(one.words)}”"
                )
        else:
            desk = _Desk(ledger, author)
            rows = desk.waiting_commitments(filters) if of_commitments else desk.waiting_signals(filters)
            if verdict:
                desk.judge_all("commitment" if of_commitments else "signal", rows, verdict)
            else:
                desk.go_through("commitment" if of_commitments else "signal", rows)


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
        done = self._judged("commitment")
        rows = t.commitments(self.ledger, **wanted).to_dicts()
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
        out = console()
        out.print(
            f"{len(rows)} {kind}s wait for {self.author}. {_HELP}" if rows else f"no {kind} waits for {self.author}"
        )
        number = 0
        while number < len(rows):
            row = rows[number]
            out.print(described(row) if kind == "commitment" else _shown(row))
            try:
                answer = click.prompt(f"{number + 1}/{len(rows)}", default="", show_default=False, prompt_suffix="> ")
                step = self._answer(kind, row, answer.strip())
            except DemarcheError as error:
                out.print(f"{error}", style="red")
                continue
            except (EOFError, click.Abort):
                return
            if step is None:
                return
            number = max(0, number + step)

    def _answer(self, kind: str, row: dict[str, Any], answer: str) -> int | None:
        """Do what was typed; return how many rows to go on, None to end."""
        word, _, rest = answer.partition(" ")
        record = row["commitment" if kind == "commitment" else "signal_id"]
        if word == "q":
            return None
        if word == "s":
            return 1
        if word == "u":
            undone = self.ledger.undo(author=self.author, made=datetime.now(UTC))
            click.echo(f"undone: {len(undone)}" if undone else "nothing left to undo")
            return -1 if undone and undone[0].field in ("verdict", "status") and undone[0].record != record else 0
        if word == "n":
            self.note = rest
            return 0
        if word == "e":
            field, _, value = rest.partition(" ")
            self._say(kind, [record], field, self._value(kind, row, field, value))
            return 1 if field == "status" else 0
        if word == "r":
            self._say(kind, [record], "verdict", "reject")
            return 1
        if word:
            click.echo(_HELP)
            return 0
        if kind == "commitment":
            self._say(kind, [record], "status", row["status"], cites=row["cites"])
        else:
            self._say(kind, [record], "verdict", "accept")
        return 1

    def _value(self, kind: str, row: dict[str, Any], field: str, text: str) -> Any:
        if field in _LISTS:
            return [part.strip() for part in text.split(",") if part.strip()]
        if kind == "signal" and field in _SPANS:
            return self._spans(row["article_id"], field, text)
        return None if text == "none" and field in FIELDS[kind] else text

    def _spans(self, article_id: str, field: str, text: str) -> Any:
        """Return the spans that START-END (several parted by a comma) name in an article."""
        article = self.ledger.article(article_id)
        try:
            ends = [tuple(int(end) for end in part.split("-")) for part in text.split(",")]
            spans = [article.span(start, end) for start, end in ends]
        except ValueError as error:
            raise click.UsageError(
                f"{text!r}: give a span as START-END, in characters of the article ({error})"
            ) from error
        told = [{"start": span.start, "end": span.end, "text": span.text} for span in spans]
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
    return line.append(f"\n{'':12}“{row['evidence']}”  {places}  {row['outlet'] or row['title'] or row['article_id']}")
