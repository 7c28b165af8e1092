"""`demarche read`: articles to readings, on the screen, as JSON lines, or into a ledger."""

from collections.abc import Iterator
from contextlib import ExitStack, nullcontext
from datetime import datetime
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from demarche.cli.board import print_board, print_summary
from demarche.cli.output import console, print_json, visible
from demarche.errors import DemarcheError
from demarche.ingest import Duplicates, Failure, count, load, signature
from demarche.ledger import Entry, Ledger, Run, open_ledger
from demarche.read import READERS, Reader
from demarche.records import Article, Reading

_BATCH = 32  # readings written to the ledger in one transaction
_BOARDS = 3  # up to this many articles each get a board; more get a summary


@click.command(epilog="Examples: demarche read article.txt · demarche read news/*.jsonl.gz --ledger desk.duckdb")
@click.argument("paths", nargs=-1, required=True)
@click.option("--ledger", "ledger_file", type=click.Path(path_type=Path), help="Keep the readings in this ledger.")
@click.option("--json", "as_json", is_flag=True, help="Print one reading a line as JSON, in the order of the input.")
@click.option("--reader", "reader_name", type=click.Choice(READERS), default=READERS[0], show_default=True)
@click.option(
    "--actors", "actor_files", multiple=True, type=click.Path(exists=True, path_type=Path), help="More actors."
)
@click.option("--cautious", is_flag=True, help="Leave out what is more doubtful than an analyst should trust.")
@click.option("--outlet", help="The outlet, where the input does not name it.")
@click.option("--date", "published", type=click.DateTime(["%Y-%m-%d"]), help="The date, where the input has none.")
@click.option("--replace-errors", is_flag=True, help="Read undecodable bytes as replacement characters.")
@click.option("--quiet", is_flag=True, help="Print nothing but errors (and JSON, if asked for).")
def read(
    *,
    paths: tuple[str, ...],
    ledger_file: Path | None,
    as_json: bool,
    reader_name: str,
    actor_files: tuple[Path, ...],
    cautious: bool,
    outlet: str | None,
    published: datetime | None,
    replace_errors: bool,
    quiet: bool,
) -> None:
    """Read articles: text, Markdown, HTML, JSONL, feeds and WARC, each also gzipped.

    PATHS are files, folders, patterns, or - for standard input.
    """
    reader = Reader(reader_name, actors=actor_files, cautious=cautious)
    found = load(
        paths,
        outlet=outlet,
        published=published.date() if published else None,
        encoding_errors="replace" if replace_errors else "strict",
    )
    with ExitStack() as stack:
        ledger = stack.enter_context(open_ledger(ledger_file)) if ledger_file else None
        job = _Job(reader, ledger, as_json=as_json, quiet=quiet)
        job.run(found, total=None if quiet else count(paths))
    if job.failures:
        raise click.exceptions.Exit(1)


class _Job:
    """One batch: reads, prints, keeps; one bad article never stops it."""

    def __init__(self, reader: Reader, ledger: Ledger | None, *, as_json: bool, quiet: bool) -> None:
        self.reader, self.ledger, self.as_json, self.quiet = reader, ledger, as_json, quiet
        self.run_of_ledger: Run | None = None
        if ledger is not None:
            now = datetime.now().astimezone()
            self.run_of_ledger = ledger.begin_run(reader.versions, settings=reader.settings, started=now)
        self.duplicates = Duplicates(ledger.signatures() if ledger else ())
        self.seen: set[str] = set()
        self.readings: list[Reading] = []
        self.waiting: list[Entry] = []
        self.failures = self.known = self.copies = 0

    def run(self, found: Iterator[Article | Failure], *, total: int | None) -> None:
        """Read everything, with a progress bar on a terminal when there is much to read."""
        errors = console(stderr=True)
        columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        hidden = self.quiet or not errors.is_terminal or (total or 0) <= _BOARDS
        with Progress(*columns, console=errors, disable=hidden, transient=True) as progress:
            task = progress.add_task("reading", total=total)
            for item in found:
                if isinstance(item, Failure):
                    self._fail(item)
                else:
                    self._take(item)
                progress.advance(task)
            self._flush()
        if self.ledger is not None:
            self._bring_up(self.ledger, errors)
        self._report()

    def _bring_up(self, ledger: Ledger, errors: Console) -> None:
        """Bring up what is kept of utterances and commitments, so that the first `track` afterwards answers at once."""
        from demarche.track import refresh

        with errors.status("bringing up tracks and commitments") if errors.is_terminal else nullcontext():
            refresh(ledger)

    def _fail(self, failure: Failure) -> None:
        self.failures += 1
        if self.ledger is not None and self.run_of_ledger is not None:
            self.ledger.record_failure(self.run_of_ledger, failure.path, failure.where, str(failure))
        click.echo(visible(f"demarche: {failure}"), err=True)

    def _take(self, article: Article) -> None:
        """Read an article, unless the same text was read before in this batch or by this run."""
        duplicate = self.duplicates.check(article)
        if article.id in self.seen:
            self.copies += 1
            self._note_place(article)
            return
        self.seen.add(article.id)
        if self.ledger and self.run_of_ledger and self.ledger.has(article.id, self.run_of_ledger):
            self.known += 1
            self._note_place(article)
            return
        reading = self._read(article)
        if reading is None:
            return
        if self.as_json:
            print_json(reading.to_json())
        elif not self.quiet:
            self.readings.append(reading)
        if self.ledger is not None:
            original = duplicate.of if duplicate and duplicate.kind == "near" else None
            self.waiting.append(Entry(reading, original, signature(article)))
            if len(self.waiting) >= _BATCH:
                self._flush()

    def _read(self, article: Article) -> Reading | None:
        """Read one article; a fault of ours is reported with the article's name, and the batch goes on."""
        try:
            return self.reader.read(article)
        except Exception as error:
            name = article.file or article.external_id or article.id
            message = f"{name}: the reader failed on this article ({type(error).__name__}: {error}); please report it"
            self._fail(Failure(name, article.external_id, DemarcheError(message)))
            return None

    def _note_place(self, article: Article) -> None:
        if self.ledger is None:
            return
        self._flush()
        self.ledger.record_exact_duplicate(
            article.id,
            file=article.file,
            outlet=article.outlet,
            url=article.url,
            title=article.title,
            author=article.author,
            published=article.published,
            external_id=article.external_id,
        )

    def _flush(self) -> None:
        if self.ledger is not None and self.run_of_ledger is not None and self.waiting:
            self.ledger.add_many(self.waiting, self.run_of_ledger)
            self.waiting = []

    def _report(self) -> None:
        if self.quiet:
            return
        out = console(stderr=self.as_json)  # JSON goes to programs; what it leaves out is told beside it
        if len(self.readings) > _BOARDS:
            print_summary(out, self.readings)
        else:
            for reading in self.readings:
                print_board(out, reading)
        notes = [
            (self.known, "already in the ledger, read with the same versions"),
            (self.copies, "exact copies, not read twice"),
            (self.failures, "could not be read (see above)"),
        ]
        for number, what in notes:
            if number:
                out.print(f"{number} {what}")
