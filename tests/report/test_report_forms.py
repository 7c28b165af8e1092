"""The forms of a brief: self-contained, safe from what articles hold, and the same bytes from the same ledger."""

import os
import re
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from dispatches import Report
from markdown_it import MarkdownIt

from demarche.cli import main
from demarche.errors import ReportError
from demarche.ledger import Ledger
from demarche.report import Scope, as_html, as_markdown, as_pdf, brief, write

HOSTILE = (
    "<script>alert(1)</script> <img src=x onerror=alert(1)> [press](javascript:alert(2)) ![x](http://evil.example/a.png) "
    "</style></main> `code` **bold** | a | b | [^1] [^1]: note <!-- gone --> &lt;b&gt; https://evil.example www.evil.example "
    "\u202eesrever\u2066 \u200bzero \ud800 $x$ ~~gone~~ # no # heading"
)
_TAGS = frozenset(
    re.findall(
        r"\w+",
        """html head meta title style body main h1 h2 h3 p nav a section ul li ol q sup span strong code mark
    figure figcaption svg defs pattern rect text path circle""",
    )
)


class _Seen(HTMLParser):
    """What tags and attributes a page has."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes += attrs


def _seen(page: str) -> _Seen:
    seen = _Seen()
    seen.feed(page)
    return seen


def _hostile(report: Report, ledger: Ledger) -> None:
    report("2026-02-01", "threaten", "NRL", "SDL", HOSTILE, title=HOSTILE, outlet=HOSTILE, condition=f"if {HOSTILE}")
    report("2026-02-02", "attack", "NRL", "SDL", "# 1. " + HOSTILE, title="- [ ] x", outlet="+ y")
    report("2026-02-03", "meet", "NRL SDL", "", "1) " + HOSTILE, issue="negotiations")


def test_hostile_text_is_only_text_in_html(report: Report, ledger: Ledger) -> None:
    _hostile(report, ledger)
    page = as_html(brief(ledger))
    seen = _seen(page)
    assert seen.tags <= _TAGS
    assert not [name for name, _ in seen.attributes if name.startswith("on") or name in ("src", "style", "srcset")]
    assert {value[0] for name, value in seen.attributes if name == "href" and value} == {"#"}
    assert "&lt;script&gt;alert(1)" in page
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ud800-\udfff]", page)
    assert "⟨U+202E⟩esrever" in page


def test_hostile_text_is_only_text_in_markdown(report: Report, ledger: Ledger) -> None:
    _hostile(report, ledger)
    text = as_markdown(brief(ledger))
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ud800-\udfff]", text)
    numbers = set(re.findall(r"(?<!\\)\[\^(\d+)\]", text))
    body = re.sub(r"(?<!\\)\[\^\d+\]:?", "", text)
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(body)
    flat = [inner for token in tokens for inner in (token, *(token.children or ()))]
    assert not {"html_block", "html_inline", "link_open", "image", "s_open", "table_open"} & {one.type for one in flat}
    assert {one.content for one in flat if one.type == "code_inline"} <= {
        *("demarche", "demarche track", "demarche positions", "demarche doctor"),
        *(found for found in re.findall(r"`([0-9a-f]{16} [0-9a-f]+)`", text)),
    }
    headings = [tokens[at + 1].content for at, one in enumerate(tokens) if one.type == "heading_open"]
    assert not [one for one in headings if "script" in one]
    shown = " ".join(one.content for one in flat if one.type == "text")
    assert "<script>alert(1)</script> <img src=x onerror=alert(1)>" in shown
    assert numbers == {str(number) for number in range(1, len(numbers) + 1)}


def test_the_page_needs_nothing_from_outside(cuba: Ledger) -> None:
    page = as_html(brief(cuba, Scope(pair=("USA", "SUN"))))
    assert "://" not in page
    assert re.findall(r"url\(([^)]*)\)", page) == ["#hatch"]
    assert "default-src 'none'" in page.replace("&#x27;", "'")
    seen = _seen(page)
    assert seen.tags <= _TAGS
    targets = {value for name, value in seen.attributes if name == "id"}
    links = {value[1:] for name, value in seen.attributes if name == "href" and value}
    assert links <= targets


def test_the_same_ledger_gives_the_same_bytes(cuba_file: Path, tmp_path: Path) -> None:
    made: dict[str, set[bytes]] = {}
    asked = ["--ledger", str(cuba_file), "--pair", "USA", "SUN", "--since", "1962-10-27"]
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        for form in ("html", "md"):
            out = tmp_path / f"{seed}.{form}"
            run = subprocess.run(
                [sys.executable, "-c", "from demarche.cli import main; main()", "report", *asked, "--out", str(out)],
                env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": ":".join(filter(None, sys.path))},
                capture_output=True,
                text=True,
                check=False,
            )
            assert run.returncode == 0, run.stderr
            made.setdefault(form, set()).add(out.read_bytes())
    assert {form: len(found) for form, found in made.items()} == {"html": 1, "md": 1}


def _printer() -> None:
    from demarche.report.pdf import find_browser

    try:
        find_browser()
    except ReportError as error:
        pytest.skip(f"NO PDF IS TESTED HERE: {error}")


def test_a_pdf_is_printed_without_a_trace_of_the_clock(report: Report, ledger: Ledger) -> None:
    _printer()
    _hostile(report, ledger)
    document = brief(ledger)
    first, second = as_pdf(document), as_pdf(document)
    assert first.startswith(b"%PDF-")
    assert first.rstrip().endswith(b"%%EOF")
    assert first == second
    assert set(re.findall(rb"/(?:CreationDate|ModDate) \(D:(\d{14})", first)) == {b"19700101000000"}
    assert b"/URI" not in first
    assert b"/JavaScript" not in first


def test_no_chromium_names_the_remedy(cuba: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEMARCHE_CHROMIUM", "no-such-browser")
    with pytest.raises(ReportError, match=r"is no program; install it .*or write the brief as \.html"):
        as_pdf(brief(cuba, Scope(actor="GBR")))
    monkeypatch.delenv("DEMARCHE_CHROMIUM")
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ReportError, match="no Chromium was found"):
        as_pdf(brief(cuba, Scope(actor="GBR")))


def test_a_file_s_name_asks_for_its_form(cuba: Ledger, tmp_path: Path) -> None:
    document = brief(cuba, Scope(actor="GBR"))
    write(document, tmp_path / "brief.MD")
    assert (tmp_path / "brief.MD").read_text(encoding="utf-8").startswith("# Britain")
    with pytest.raises(ReportError, match=r"\.html, \.md, \.pdf"):
        write(document, tmp_path / "brief.docx")
    with pytest.raises(ReportError, match="there is no folder"):
        write(document, tmp_path / "none" / "brief.md")


def test_the_commands_write_and_say_what(cuba_file: Path, tmp_path: Path) -> None:
    out, own = tmp_path / "castro.html", tmp_path / "own.duckdb"
    shutil.copy(cuba_file, own)  # a command is a process of its own, and shares no open file with the tests
    done = CliRunner().invoke(main, ["dossier", "CUB/pm", "--ledger", str(own), "--out", str(out)])
    assert done.exit_code == 0, done.output
    assert "footnotes" in done.output
    assert "<h1>Dossier: The Cuban premier" in out.read_text(encoding="utf-8")
    failed = CliRunner().invoke(main, ["report", "--ledger", str(own), "--pair", "NOR", "SWE", "--out", str(out)])
    assert failed.exit_code == 2
    assert "nothing was told of NOR and SWE" in failed.output
