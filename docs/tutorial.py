"""Make `docs/tutorial.md`: the commands, put to a ledger of the seed article, the ministry's posts and the day's news.

usage: tutorial.py LEDGER [--shared FOLDER] [--words]

A LEDGER that is not there yet is made from the seed article, the ministry's posts and the day's news in FOLDER, with the
reader that ships; so, after the reader changed, `python docs/tutorial.py new.duckdb --shared ../shared` makes the page
anew. With `--words` the transcript is printed with the words of the articles; in the page that is written they are left
out, since the articles are not ours to give.
"""

import re
import shlex
import sys
from pathlib import Path

from click.testing import CliRunner

from demarche.cli import main, output
from demarche.ledger import open_ledger

PAGE = Path(__file__).with_name("tutorial.md")
LINES = 26  # of an answer that the page shows; of a track the newest, after its first
SUMMIT = "2025-08-15"  # Anchorage; the articles here are later, and give no date for it
ASKED = (
    (
        "Is this the first complaint since Anchorage?",
        f"track --from RUS --to USA --act accuse --act reject --since {SUMMIT}",
    ),
    ("What is said of Anchorage, and of what was agreed there?", "ask --text Anchorage"),
    (
        "How did Moscow speak of the talks, and where did that turn?",
        f"track --from RUS --to USA --issue negotiations --since {SUMMIT}",
    ),
    ("Two rounds in Abu Dhabi: what does the ledger know of them?", "meetings --named Abu"),
    (
        "What did Washington undertake toward Moscow, and was it kept?",
        "commitments --from USA --to RUS --issue negotiations",
    ),
    ("What did Moscow threaten, demand or offer since?", "commitments --from RUS --to USA --issue relations"),
    ("What is each side hoping for, and did they come closer?", "positions RUS USA UKR --against 2026-01-15"),
    ("Who speaks to whom, and on what?", "track"),
    ("Who has fallen silent?", "track --silent"),
)
FILES = ("examples/lavrov.txt", "corpora/official/rus-mfa.jsonl.gz", "corpora/news/2025-05-21.jsonl.gz")
HEAD = """# Tutorial: one week's questions

Made by `docs/tutorial.py` from a ledger of one commentary of 11 February 2026, 256 posts of a foreign ministry and the
news of one day; it read

    demarche read lavrov.txt rus-mfa.jsonl.gz 2025-05-21.jsonl.gz --ledger desk.duckdb

The words of the articles, which stand between “ and ” on your screen, are left out here. What is shown is what the
reader found, unjudged: `demarche judge` is the next step, and what a person says there holds from then on.
"""


def answer(command: str, ledger: str, *, words: bool) -> str:
    """Return what a command prints."""
    # In lines as wide as they come, so that what is quoted stands in one, with whatever it quotes itself.
    output._WIDTH_WITHOUT_TERMINAL = 110 if words else 4000
    found = CliRunner().invoke(main, [*shlex.split(command), "--ledger", ledger])
    text = found.output if words else masked(found.output, ledger)
    lines = [line.rstrip() for line in text.splitlines()]
    if words or len(lines) <= LINES:
        return "\n".join(lines)
    if not command.startswith("track --from"):
        return "\n".join([*lines[:LINES], f"… {len(lines) - LINES} more lines"])
    newest = lines[1 - LINES :]
    while newest[0].startswith(" "):  # the words of a report that is left out
        newest = newest[1:]
    return "\n".join([lines[0], f"… {len(lines) - 1 - len(newest)} more lines", *newest])


def masked(text: str, ledger: str) -> str:
    """Return a transcript without quotes and titles; a quote that was cut short runs to the end of its line."""
    with open_ledger(ledger, read_only=True) as opened:
        titles = sorted(filter(None, opened.articles()["title"].to_list()), key=len, reverse=True)
    text = re.sub(r"“.*”|“.*$", "“…”", text, flags=re.MULTILINE)
    for title in titles:
        text = text.replace(title, "(title)") if len(title) > 20 else text
    return text


def check(text: str, ledger: str) -> None:
    """Refuse a page in which six words stand in a row as they do in an article."""
    with open_ledger(ledger, read_only=True) as opened:
        told = " ".join(" ".join(opened.articles(with_text=True)["text"].to_list()).split())
    for line in text.splitlines():
        row = line.split()
        for start in range(len(row) - 5):
            if (piece := " ".join(row[start : start + 6])) in told:
                raise SystemExit(f"the page would give an article's words: {piece}")


def page(ledger: str, *, words: bool) -> str:
    """Return the transcript as Markdown."""
    parts = [HEAD]
    for question, command in ASKED:
        told = answer(command, ledger, words=words)
        parts.append(f"## {question}\n\n```text\n$ demarche {command} --ledger desk.duckdb\n{told}\n```\n")
    return "\n".join(parts)


def read(ledger: str, shared: Path) -> None:
    """Make the ledger with the reader that ships."""
    found = CliRunner().invoke(main, ["read", *(str(shared / name) for name in FILES), "--quiet", "--ledger", ledger])
    if found.exit_code:
        raise SystemExit(found.output)


if __name__ == "__main__":
    if not Path(sys.argv[1]).exists():
        read(sys.argv[1], Path(sys.argv[sys.argv.index("--shared") + 1]))
    if "--words" in sys.argv:
        print(page(sys.argv[1], words=True))
    else:
        made = page(sys.argv[1], words=False)
        check(made.removeprefix(HEAD), sys.argv[1])
        PAGE.write_text(made, encoding="utf-8")
