"""A document as PDF: the HTML, printed by a Chromium that this machine has. Its clock leaves no trace in the file."""

import os
import re
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from demarche.errors import ReportError
from demarche.report.document import Document
from demarche.report.html import as_html

BROWSERS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "brave-browser",
)
"""Programs that can print, by the names under which they are looked for."""

_MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
_LIMIT = 120  # seconds; a brief with 300 footnotes takes three
_FLAGS = (
    *(
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-pdf-header-footer",
        "--disable-extensions",
        "--disable-sync",
    ),
    *("--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND"),
)
# The moment of printing, which Skia writes in this form; a moment of the same length in its place leaves every offset right.
_MOMENT = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}(?=[+\-Z])")
_NO_MOMENT = rb"\g<1>19700101000000"


def find_browser() -> str:
    """Return the program that prints: that of DEMARCHE_CHROMIUM, or the first of `BROWSERS`; ReportError if there is none."""
    named = os.environ.get("DEMARCHE_CHROMIUM")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None and not named and _MAC.exists():
        found = str(_MAC)
    if found is None:
        what = (
            f"DEMARCHE_CHROMIUM names {named}, which is no program"
            if named
            else "no Chromium was found to print a PDF with"
        )
        raise ReportError(
            f"{what}; install it (Debian: apt install chromium), name one in DEMARCHE_CHROMIUM, "
            "or write the brief as .html and print it from a browser"
        )
    return found


def as_pdf(document: Document) -> bytes:
    """Return a document as PDF; ReportError if there is no Chromium or it fails. One Chromium prints the same bytes always."""
    browser = find_browser()
    with TemporaryDirectory(prefix="demarche-") as folder:
        page, made = Path(folder) / "brief.html", Path(folder) / "brief.pdf"
        page.write_text(as_html(document), encoding="utf-8")
        # Chromium refuses its sandbox to root; there is no script and nothing from outside in the page that it opens.
        root = ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()
        command = [
            browser,
            *_FLAGS,
            *root,
            f"--user-data-dir={folder}/profile",
            f"--print-to-pdf={made}",
            page.as_uri(),
        ]
        try:
            run = subprocess.run(command, capture_output=True, timeout=_LIMIT, check=False, stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            raise ReportError(
                f"{browser} did not print within {_LIMIT} seconds; write the brief as .html instead"
            ) from None
        except OSError as error:
            raise ReportError(
                f"{browser} cannot be started ({error.strerror}); write the brief as .html instead"
            ) from error
        if not made.exists():
            said = run.stderr.decode("utf-8", "replace").strip().splitlines()
            raise ReportError(
                f"{browser} printed nothing (exit code {run.returncode}): {said[-1] if said else 'it gave no reason'}"
            )
        return _MOMENT.sub(_NO_MOMENT, made.read_bytes())
