"""Make what the docs show from the program itself: `docs/cli.md` from the commands' help, `docs/board.svg` from a dispatch,
`docs/example-brief.md` and `.html` from the archive of 1962 with its readings by hand.

`docs/tutorial.md` needs the corpora and ten minutes, and so is made by `docs/tutorial.py` alone.

usage: make.py [--check]     with --check nothing is written; exit code 1 if a file is not what the program says
"""

import io
import json
import re
import sys
import tempfile
from pathlib import Path

import click
from rich.console import Console

from demarche import Article, Reader
from demarche.cli import COMMANDS, main
from demarche.cli.board import print_board
from demarche.ingest import load
from demarche.ledger import open_ledger
from demarche.records import Reading, Versions
from demarche.report import Scope, as_html, as_markdown, brief

ROOT = Path(__file__).resolve().parent.parent
CUBA = ROOT / "examples" / "cuba-1962"
SHOWN = "25-mikoyan-to-havana.txt"
WIDTH = 110
WEEK = ("1962-10-22", "1962-10-28")


def cli_page() -> str:
    """Return the reference page of the command line."""
    parts = ["# Command line\n\nMade from the commands' own help by `docs/make.py`.\n"]

    def add(command: click.Command, name: str, parent: click.Context | None) -> None:
        context = click.Context(command, info_name=name, parent=parent, max_content_width=100, terminal_width=100)
        title = context.command_path
        parts.append(f"## {title}\n\n```text\n{command.get_help(context)}\n```\n")
        if isinstance(command, click.Group) and command is not main:
            for child in command.list_commands(context):
                found = command.get_command(context, child)
                if found is not None:
                    add(found, child, context)

    root = click.Context(main, info_name="demarche")
    add(main, "demarche", None)
    for name in sorted(COMMANDS):
        command = main.get_command(root, name)  # type: ignore[attr-defined]
        add(command, name, root)
    return "\n".join(parts)


def board_picture() -> str:
    """Return the board of one shipped dispatch as SVG."""
    article = next(load([CUBA / SHOWN]))
    assert isinstance(article, Article)
    out = Console(record=True, width=WIDTH, file=io.StringIO(), emoji=False, markup=False, highlight=False)
    print_board(out, Reader(actors=[CUBA / "actors.toml"]).read(article))
    svg = out.export_svg(title="demarche read", unique_id="board")
    return re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)  # fonts come from the viewer, not from a network


def example_brief() -> tuple[str, str]:
    """Return the brief on the week of the crisis, as Markdown and as HTML."""
    readings = []
    for gold in sorted((CUBA / "gold").glob("*.gold.json")):
        text = (CUBA / f"{gold.name.removesuffix('.gold.json')}.txt").read_text(encoding="utf-8")
        readings.append(Reading.from_json(json.loads(gold.read_text(encoding="utf-8")), text=text))
    with tempfile.TemporaryDirectory() as folder, open_ledger(Path(folder) / "cuba.duckdb") as ledger:
        ledger.add_many(readings, ledger.begin_run(Versions("0", reader="by hand")))
        made = brief(ledger, Scope(pair=("USA", "SUN"), since=WEEK[0], until=WEEK[1]))
    return as_markdown(made), as_html(made)


def write() -> int:
    """Write or check all files."""
    stale = []
    markdown, html = example_brief()
    made = {
        "cli.md": cli_page(),
        "board.svg": board_picture(),
        "example-brief.md": markdown,
        "example-brief.html": html,
    }
    for name, text in made.items():
        path = ROOT / "docs" / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.name)
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8")
    if stale:
        print(("stale: " if "--check" in sys.argv else "written: ") + ", ".join(stale))
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(write())
