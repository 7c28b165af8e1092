"""What the docs and the README say is what the program does."""

import re
import subprocess
import sys
from pathlib import Path

from demarche.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]


def test_the_pages_made_from_the_program_are_current() -> None:
    made = subprocess.run(
        [sys.executable, str(ROOT / "docs" / "make.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": ":".join(path for path in sys.path if path), "PATH": ""},
    )
    assert made.returncode == 0, f"{made.stdout}{made.stderr}; run python docs/make.py"


def test_every_command_is_documented() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for name in COMMANDS:
        assert f"## demarche {name}\n" in page, name


def test_what_the_readme_links_to_exists() -> None:
    for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / "README.md").read_text(encoding="utf-8")):
        assert (ROOT / target).exists(), target


def test_the_readmes_python_runs(tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    code = re.search(r"```python\n(.*?)```", readme, re.DOTALL)
    assert code is not None
    (tmp_path / "article.txt").write_text("Moscow threatened Washington with an attack on Friday.", encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-c", code[1]],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": ":".join(path for path in sys.path if path), "PATH": ""},
    )
    assert run.returncode == 0, run.stderr
    assert "threaten" in run.stdout
