"""Make `docs/tutorial.md`: the commands, put to a ledger of the seed article, the ministry's posts and the day's news.

usage: tutorial.py LEDGER [--words]

LEDGER is made by: demarche read lavrov.txt rus-mfa.jsonl.gz 2025-05-21.jsonl.gz --ledger LEDGER (docs/corpora). With
`--words` the transcript is printed with the words of the articles; in the page that is written they are left out, since
the articles are not ours to give.
"""

import re
import shlex
import sys
from pathlib import Path

from click.testing import CliRunner

from demarche.cli import main, output
from demarche.ledger import open_ledger

PAGE = Path(__file__).with_name("tutorial.md")
LINES = 16  # of an answer that the page shows
SUMMIT = "2025-08-15"  # Anchorage; the articles here are later, and give no date for it
ASKED = (
    ("Who speaks to whom, and on what?", "track"),
    (
        "What has Russia told the United States since Anchorage, and for the how-manyeth time?",
        f"track --from RUS --to USA --since {SUMMIT}",
    ),
    ("On the talks alone, and where did it turn?", f"track --from RUS --to USA --issue negotiations --since {SUMMIT}"),
    ("What did Washington undertake toward Moscow, and was it kept?", "commitments --from USA --to RUS"),
    ("What did Moscow undertake, threaten or demand?", "commitments --from RUS --to USA"),
    ("What is each side hoping for, and did they come closer?", "positions RUS USA UKR --against 2026-01-15"),
    ("Which talks took place or are set?", "meetings --named Abu"),
    ("Who has fallen silent?", "track --silent"),
)
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
    more = [] if words or len(lines) <= LINES else [f"… {len(lines) - LINES} more lines"]
    return "\n".join((lines if words else lines[:LINES]) + more)


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


if __name__ == "__main__":
    if "--words" in sys.argv:
        print(page(sys.argv[1], words=True))
    else:
        made = page(sys.argv[1], words=False)
        check(made.removeprefix(HEAD), sys.argv[1])
        PAGE.write_text(made, encoding="utf-8")
