from __future__ import annotations

import doctest
import importlib
import warnings
from pathlib import Path

import pytest

from demarche import weigh

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted((ROOT / "docs" / "weigh").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_pages_run_as_written(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("altair")
    monkeypatch.chdir(ROOT)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", weigh.WeighWarning)
        found = doctest.testfile(str(page), module_relative=False, optionflags=doctest.IGNORE_EXCEPTION_DETAIL)
    assert found.failed == 0


@pytest.mark.parametrize("name", ["curves", "scoring", "solution", "textbook", "trackrecord"])
def test_examples_in_docstrings(name: str) -> None:
    found = doctest.testmod(importlib.import_module(f"demarche.weigh.{name}"))
    assert found.attempted and not found.failed


def test_every_public_name_is_in_the_reference() -> None:
    page = (ROOT / "docs" / "weigh" / "reference.md").read_text(encoding="utf-8")
    assert [name for name in weigh.__all__ if f"`{name}" not in page] == []
