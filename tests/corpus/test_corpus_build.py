"""Annotations written with quoted strings become record files, or a list of everything that is wrong with them."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TRAINING = Path(__file__).parents[2] / "training/corpus"
GOOD = """
STATEMENTS = [
 dict(source=["Fisheries Minister Jon Arnason"], actor="ISL/gov/jon-arnason", cue=["told"],
      to=[("reporters", "?/media")],
      content=["Iceland will close its harbours to Norwegian trawlers unless Oslo halves its quota by 1 March"]),
 dict(source="a Norwegian diplomat", actor=["NOR?"], cue="reported", content="Oslo believes the threat is a bluff",
      relays=[("The daily Fjordposten", "NOR/media/fjordposten")]),
 dict(source=["Oslo"], actor="NOR", cue=["believes"], content=["the threat is a bluff"], parent=1),
]
SIGNALS = [
 dict(act="threaten", frm=[("Iceland", "ISL")], to=["NOR"], issues="trade", st=0, time="past",
      ev=["Iceland will close its harbours", "Iceland threatens to close ports"],
      condition=("unless Oslo halves its quota", "unless"), deadline=("by 1 March", "2025-03-01")),
 dict(act="demand", frm=[("Iceland", "ISL")], to=[("Oslo", "NOR")], issues=["trade"], st=0,
      ev=["Oslo halves its quota"]),
]
CHANNELS = [dict(frm="ISL", via=[], to=[("Brussels", "EU")], ev=["The words were meant for Brussels"])]
"""


def load(name: str) -> Any:
    """A module of training/corpus, which is no package."""
    sys.path.insert(0, str(TRAINING))
    try:
        spec = importlib.util.spec_from_file_location(f"training_corpus_{name}", TRAINING / f"{name}.py")
        assert spec and spec.loader
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(TRAINING))
    return module


def build(folder: Any, annotation: str, *more: str) -> subprocess.CompletedProcess[str]:
    source = folder.corpus.parent / "written/A/fish-1.py"
    source.parent.mkdir(parents=True, exist_ok=True)
    source.write_text(annotation, "utf-8")
    command = [sys.executable, str(TRAINING / "build.py"), "--annotations", str(source.parent.parent)]
    places = ["--out", str(folder.corpus), "--corpus", str(folder.corpus), "--texts", str(folder.texts)]
    return subprocess.run([*command, *places, *more, "fish-1"], capture_output=True, text=True, check=False)


def test_a_good_annotation_is_written_with_offsets(folder: Any) -> None:
    (folder.corpus / "train/fish-1.json").unlink()
    done = build(folder, GOOD)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "3 statements, 2 signals, 1 channels -> train/fish-1.json" in done.stdout
    data = json.loads((folder.corpus / "train/fish-1.json").read_text("utf-8"))
    text = (folder.texts / "fish-1.txt").read_text("utf-8")
    cut = lambda span: text[span["start"] : span["end"]]  # noqa: E731
    assert cut(data["statements"][1]["relays"][0]["span"]) == "The daily Fjordposten"
    assert [cut(s) for s in data["signals"][0]["evidence"]] == [
        "Iceland will close its harbours",
        "Iceland threatens to close ports",
    ]
    # The mention nearest before the evidence is taken, not the headline's.
    assert data["signals"][0]["from"][0]["span"]["start"] == text.index("Iceland will")
    assert data["signals"][0]["kind"] == "word"
    assert data["signals"][1]["time"] == "present"
    assert data["annotator"] == "A"


def test_all_problems_are_told_at_once_and_nothing_is_written(folder: Any) -> None:
    (folder.corpus / "train/fish-1.json").unlink()
    bad = (
        GOOD.replace("the threat is a bluff", "the threat is a blufff")
        .replace('st=0,\n      ev=["Oslo halves its quota"]', 'ev=["Oslo"]')
        .replace('act="demand"', 'act="menace"')
        .replace('"NOR/media/fjordposten"', '"FJORDPOSTEN"')
        .replace("st=0, time", "st=8, time")
        .replace("cue=", "kue=", 1)
        .replace('("Brussels", "EU")', '(("Brussels", 3), "EU")')
    )
    done = build(folder, bad)
    assert done.returncode == 1
    for told in (
        "STATEMENTS[0]: unknown field 'kue'",
        "not in the range: 'Oslo believes the threat is a blufff'; nearest: 'Oslo believes the threat is a bluff.'",
        "'Oslo' occurs 2 times, write (string, k): 0: …",
        "'menace' is none of",
        "unknown principal 'FJORDPOSTEN'",
        "there is no statement 8",
        "'Brussels' occurs 1 times, so k runs from 0 to 0, not 3",
        "nothing written",
    ):
        assert told in done.stdout
    assert not (folder.corpus / "train/fish-1.json").exists()


def test_words_outside_the_range_are_not_found(folder: Any) -> None:
    done = build(folder, GOOD.replace("The words were meant for Brussels", "Nothing here is annotated"))
    assert "not in the range: 'Nothing here is annotated'" in done.stdout


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        ("STATEMENTS = [", "does not run"),
        ("STATEMENTS = ['words']", "is no dict"),
        ("STATEMENTS = [dict(actor='NOR')]", "'content' is missing"),
        ("STATEMENTS = [dict(actor='NOR', content=[])]", "is empty"),
        ("STATEMENTS = [dict(actor='NOR', content=[5])]", "is no string"),
        ("SIGNALS = [dict(act='demand', frm=[7], issues=['trade'], ev=['Oslo halves its quota'])]", "is no party"),
        (
            "SIGNALS = [dict(act='demand', frm=['NOR'], issues=['aid'], ev=['Oslo halves its quota'], condition='if')]",
            "no (string, type)",
        ),
    ],
)
def test_broken_annotations(folder: Any, broken: str, told: str) -> None:
    done = build(folder, broken)
    assert done.returncode == 1
    assert told in done.stdout


def test_second_annotations_are_kept_apart(folder: Any, entry: Any) -> None:
    assert build(folder, GOOD, "--annotator", "A").returncode == 0
    folder.write_manifest(entry(twice=True, split="dev"))
    assert "-> double/A/fish-1.json" in build(folder, GOOD).stdout


def test_quotation_marks_dashes_and_spaces_are_alike() -> None:
    text = "“We  will not – ever – yield,” he’ll say."
    builder = load("build").Builder(text, 0, len(text))
    assert builder.span("x", '"We will not - ever - yield,"') == {"start": 0, "end": 30}
    assert builder.span("x", "he'll") == {"start": 31, "end": 36}
    assert not builder.problems


def test_evidence_may_be_unique_inside_its_statement() -> None:
    text = "Oslo said it would pay. Later Oslo said it would pay, and left."
    builder = load("build").Builder(text, 0, len(text))
    made = builder.build(
        {
            "STATEMENTS": [{"actor": "NOR", "content": [("it would pay", 1)]}],
            "SIGNALS": [{"act": "promise", "frm": ["NOR"], "issues": ["aid"], "ev": ["would pay"], "st": 0}],
        }
    )
    assert made["signals"][0]["evidence"] == [{"start": 43, "end": 52}]
    assert not builder.problems
