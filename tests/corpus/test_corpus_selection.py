"""What was drawn: the manifest fits the texts, the quotas and the rule that an event has one split."""

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import pytest
from test_corpus_build import load

from demarche.corpus import default_texts, read_manifest, texts_of
from demarche.corpus.texts import StoredText

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def manifest() -> dict[str, Any]:
    return read_manifest(ROOT / "corpus")


def test_quotas(manifest: dict[str, Any]) -> None:
    entries = manifest.values()
    groups = Counter(e.group for e in entries)
    news = [e for e in entries if e.file.startswith("news/")]
    assert len(entries) >= 240
    assert len(news) >= 150
    assert len({e.outlet for e in news}) >= 12
    assert groups["rus-mfa"] >= 40
    assert groups["usa-state"] + groups["ukr-president"] >= 20
    assert groups["wikinews"] >= 15
    assert sum(e.kind == "other-topic" for e in entries) >= 15
    assert sum(e.twice for e in entries) >= 30
    assert all(150 <= e.words <= 600 for e in entries if e.split != "train")
    assert all(150 <= e.words <= 1500 for e in entries)  # a third ranges of training were continued


def test_splits_have_the_same_mix_and_no_event_in_common(manifest: dict[str, Any]) -> None:
    splits: dict[str, list[Any]] = defaultdict(list)
    events: dict[str, set[str]] = defaultdict(set)
    for entry in manifest.values():
        splits[entry.split].append(entry)
        events[entry.event].add(entry.split)
    assert all(len(parts) == 1 for parts in events.values())
    assert min(len(splits["dev"]), len(splits["test"])) >= 40
    assert len(splits["train"]) >= 160
    drawn = [entry for entry in manifest.values() if entry.group != "extra"]  # what was added later is all training
    for group, count in Counter(entry.group for entry in drawn).items():
        for part in ("dev", "test"):
            expected = count * len(splits[part]) / len(drawn)
            assert abs(sum(e.group == group for e in splits[part]) - expected) <= 2
    assert not any(e.twice for e in splits["train"])


@pytest.mark.shared
def test_ranges_stand_in_their_texts(manifest: dict[str, Any]) -> None:
    folder = default_texts(ROOT / "corpus")
    if not folder.is_dir():
        pytest.skip(f"the collections are not in {folder}")
    texts = texts_of(folder, {name: entry.file for name, entry in manifest.items()})
    windows = load("windows")
    for name, entry in manifest.items():
        text = texts[name]
        assert text.sha256 == entry.text_sha256
        starts, ends = zip(*windows.units(text), strict=True)
        assert entry.range[0] in starts, name
        assert entry.range[1] in ends, name


def _text(body: str, name: str = "a", title: str = "", date: str = "2025-05-21") -> StoredText:
    return StoredText(name, "news/a.jsonl.gz", name, date, title, f"{title}\n\n{body}" if title else body)


def test_sentences_are_not_cut_inside_abbreviations_and_quotations() -> None:
    windows = load("windows")
    body = 'Mr. Berg met Gen. Dahl in the U.S. capital. "We agree. We sign." They left at 5 p.m. on Friday. Nobody saw.'
    cut = [body[a:b] for a, b in windows.sentences(body, 0, len(body))]
    assert cut == [
        "Mr. Berg met Gen. Dahl in the U.S. capital.",
        '"We agree. We sign."',
        "They left at 5 p.m. on Friday.",
        "Nobody saw.",
    ]


def test_a_window_is_whole_paragraphs_of_the_right_length() -> None:
    windows = load("windows")
    dull, dense = (
        "The sea lay calm and grey that day. " * 12,
        "Oslo told reporters it would refuse unless Iceland agreed. " * 14,
    )
    text = _text("\n".join([dull, dull, dull, dense, dense, dull, dull]), title="Fish")
    window = windows.best_window(text)
    assert 150 <= window.words <= 600
    assert "Oslo told" in text.text[window.start : window.end]
    assert window.start == 0 or text.text[window.start - 1] == "\n"
    assert windows.best_window(_text("Too short.")) is None


def test_copies_and_reports_of_one_event_are_clustered() -> None:
    clusters = load("clusters")
    story = "In Bergen the envoy Haldor Ness and the Icelander Jon Arnason argued over mackerel. " * 6
    other = "The orchestra of Turku played Sibelius, and the critic Aino Laine praised the horns. " * 6
    texts = [
        _text(story, "one"),
        _text(story + "They will meet again.", "two"),
        _text(other, "three"),
        _text("Prices rose.", "four", title="Envoys quarrel about mackerel"),
        _text("Boats sailed.", "five", title="Mackerel row goes on"),
    ]
    event, reasons = clusters.cluster(texts, {"mackerel-row": ["[Mm]ackerel"]})
    assert event["one"] == event["two"] != event["three"]
    assert event["four"] == event["five"]
    assert all(len(line.split("\t")) == 3 for line in reasons)
    assert clusters.near_duplicates(texts)["one"] == clusters.near_duplicates(texts)["two"]


@pytest.mark.slow
@pytest.mark.shared
def test_the_manifest_is_what_the_selection_draws() -> None:
    folder = default_texts(ROOT / "corpus")
    if not folder.is_dir():
        pytest.skip(f"the collections are not in {folder}")
    drawing = load("draw")
    rows, _, _ = drawing.draw_all(folder)
    written = [json.loads(line) for line in (ROOT / "corpus/manifest.jsonl").read_text("utf-8").splitlines()]
    first = [line for line in written if line["group"] != "extra"]
    assert [line["id"] for line in rows] == [line["id"] for line in first]
    for drawn, kept in zip(rows, first, strict=True):  # of training, some ranges were continued later
        later = {"range", "words"} if kept["split"] == "train" else set()
        assert {k: v for k, v in drawn.items() if k not in later} == {k: v for k, v in kept.items() if k not in later}
        assert drawn["range"][0] == kept["range"][0] and drawn["range"][1] <= kept["range"][1]


@pytest.mark.slow
@pytest.mark.shared
def test_further_documents_are_of_events_that_are_not_held_out(manifest: dict[str, Any]) -> None:
    folder = default_texts(ROOT / "corpus")
    if not folder.is_dir():
        pytest.skip(f"the collections are not in {folder}")
    written = [json.loads(line) for line in (ROOT / "corpus/manifest.jsonl").read_text("utf-8").splitlines()]
    new = load("extend").extend(folder, written, ["concede", "channel"], 5)
    held_out = {entry.event for entry in manifest.values() if entry.split != "train"}
    assert len(new) == 5
    assert all(line["id"] not in manifest and line["event"] not in held_out for line in new)
    assert {line["split"] for line in new} == {"train"}
