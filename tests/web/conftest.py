"""Fixtures of the desk's tests."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from running import archive, browser, desk, ledger, page, shared_desk

__all__ = ["archive", "browser", "desk", "ledger", "page", "shared_desk"]
