"""Requests that no browser sends, and uploads that people do: each is answered, and nothing is lost on the way."""

import json
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from running import Served, command, environment, start, stop

from demarche.ledger import open_ledger

STORY = """Northland turns down the offer

21 May 2025

The foreign minister of France said on Tuesday that Paris would impose sanctions on Russia unless Moscow left.
"""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A desk over one article, read by the rules."""
    folder = tmp_path_factory.mktemp("odd")
    (folder / "story.txt").write_text(STORY, encoding="utf-8")
    ledger = folder / "desk.duckdb"
    words = command("read", folder / "story.txt", "--reader", "rules", "--ledger", ledger, "--quiet")
    subprocess.run(words, check=True, env=environment())
    served = start(ledger, "--reader", "rules")
    yield served
    told = stop(served)
    assert "Traceback" not in told, told


def a_signal(desk: Served) -> str:
    return str(json.loads(desk.get("/search.json").text)["rows"][0]["signal_id"])


@pytest.mark.parametrize("host", ["[", "[::1", "a[b", "evil.example]", ""])
def test_a_broken_name_of_the_desk_is_refused(small: Served, host: str) -> None:
    answer = small.get("/today", host=host)
    assert answer.status in (400, 421)
    assert "desk.duckdb" not in answer.text


@pytest.mark.parametrize("origin", ["http://[", "null", "http://[::1"])
def test_a_broken_origin_is_another_site(small: Served, origin: str) -> None:
    assert small.post("/judge", {"kind": "signal"}, origin=origin).status == 403


@pytest.mark.parametrize("place", [{"back": "//["}, {"anchor": "\u0436"}])
def test_a_judgement_from_an_odd_place_is_kept_and_answered(small: Served, place: dict[str, str]) -> None:
    small.name("ann")
    answer = small.post("/judge", {"kind": "signal", "record": a_signal(small), "verdict": "accept", **place})
    assert answer.status == 303 and urlsplit(answer.headers["location"]).path == "/"


def upload(desk: Served, files: dict[str, bytes]) -> list[dict[str, str]]:
    """Hand in files and return what became of each, once they are read."""
    edge = "xxBOUNDARYxx"
    parts = [f'form-data; name="form_key"\r\n\r\n{desk.form_key()}'.encode()]
    parts += [f'form-data; name="files"; filename="{name}"\r\n\r\n'.encode() + data for name, data in files.items()]
    body = b"".join(f"--{edge}\r\nContent-Disposition: ".encode() + part + b"\r\n" for part in parts)
    kind = f"multipart/form-data; boundary={edge}"
    answer = desk.request("POST", "/read", body + f"--{edge}--\r\n".encode(), content_type=kind)
    place = answer.headers["location"]
    for _ in range(200):
        job = json.loads(desk.get(f"{place}.json").text)["job"]
        if job["state"] == "done":
            return list(job["items"])
        time.sleep(0.05)
    raise AssertionError(f"{place} is not done: {job}")


def test_an_empty_file_is_named_and_not_passed_over(small: Served) -> None:
    [item] = upload(small, {"empty.txt": b""})
    assert item["name"] == "empty.txt" and "is empty" in item["error"]


def test_a_failure_names_the_file_and_keeps_the_rest_of_its_words(small: Served) -> None:
    record = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://c.example/2025/12-talks\r\n\r\n"
    item = upload(small, {"my crawl.warc": record})[0]
    assert item["error"].startswith("my crawl.warc, record 1 (http://c.example/2025/12-talks): ")


@pytest.mark.parametrize("field", ["condition", "deadline"])
def test_a_term_of_two_places_is_refused_and_not_cut(small: Served, field: str) -> None:
    small.name("ann")
    answer = small.post("/correct", {"record": a_signal(small), field: "0-5,7-9"})
    assert answer.status == 400 and f"a signal has one {field}" in answer.text


def test_what_is_no_commitment_is_not_decided(small: Served) -> None:
    small.name("ann")
    [name] = [row["commitment"] for row in json.loads(small.get("/commitments.json").text)["commitments"]]
    said = {"kind": "commitment", "status": "kept"}
    for records in ("f" * 20, a_signal(small), [name, "f" * 20]):
        answer = small.post("/judge", {**said, "record": records})
        assert answer.status == 400, answer.text
        assert "there is no commitment" in answer.text and "demarche commitments --json" in answer.text
    page = json.loads(small.get("/commitments.json").text)["commitments"]
    assert [row["decided_by"] for row in page] == ["rule"]
    assert small.post("/judge", {**said, "record": name}).status == 303
    page = json.loads(small.get("/commitments.json").text)["commitments"]
    assert [(row["status"], row["decided_by"]) for row in page] == [("kept", "ann")]


def test_the_card_of_a_speech_stands_beside_its_words(tmp_path: Path) -> None:
    heading, words = (
        "Speech by the Prime Minister of Norway in Reykjavik",
        "We call on Iceland to open the harbour. " * 12,
    )
    (tmp_path / "speech.txt").write_text(f"{heading}\n\n{words.strip()}\n", encoding="utf-8")
    ledger = tmp_path / "desk.duckdb"
    read = command("read", tmp_path / "speech.txt", "--reader", "rules", "--ledger", ledger, "--quiet")
    subprocess.run(read, check=True, env=environment())
    with open_ledger(ledger, read_only=True) as opened:
        name = opened.ask("SELECT article_id FROM articles")["article_id"][0]
    served = start(ledger, "--reader", "rules")
    try:
        page = served.get(f"/article/{name}").text
        assert page.index(f'id="p{len(heading) + 2}"') < page.index('class="card statement')
    finally:
        stop(served)
