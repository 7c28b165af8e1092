"""The desk as a person uses it, in a real browser."""

import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from running import Served, start, stop

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.slow
PASTED = """Envoy Warns of Blockade
- Ada Brook
- 2026-02-11

Russian Foreign Minister Sergei Lavrov said on Wednesday that Moscow would respond if the United States imposed new sanctions.
"We demand that Washington withdraw its forces," Lavrov told reporters.
"""


def _name(page: "Page", address: str, author: str) -> None:
    page.goto(f"{address}/review")
    page.get_by_label("Say your name first").fill(author)
    page.get_by_role("button", name="That is me").click()


def test_a_pasted_article_is_read_and_shown(desk: Served, page: "Page") -> None:
    page.goto(f"{desk.address}/read")
    page.get_by_label("Paste the text").fill(PASTED)
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector("text=Done: 1 article", timeout=90_000)
    page.get_by_role("link", name="Envoy Warns of Blockade").click()
    assert page.locator("h1").inner_text() == "Envoy Warns of Blockade"
    assert page.locator(".card.statement").count() >= 1
    page.locator(".text .content").first.click()
    assert page.locator(".card[open]").count() == 1
    page.get_by_label("who said what").uncheck()
    page.wait_for_url(re.compile("layer=signals"))
    page.reload()
    assert not page.get_by_label("who said what").is_checked()
    assert "show-statements" not in (page.locator("#reading").get_attribute("class") or "")


def test_a_dropped_file_is_read_and_a_bad_one_named(desk: Served, page: "Page", tmp_path: Path) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.bin"
    good.write_text(PASTED, encoding="utf-8")
    bad.write_bytes(b"\x00\x01\x02" * 100)
    page.goto(f"{desk.address}/read")
    page.get_by_label("or drop files here").set_input_files([good, bad])
    page.get_by_role("button", name="Read it").click()
    page.wait_for_selector("text=Done: 2 articles", timeout=90_000)
    assert page.get_by_text("not read").count() == 1
    assert "/tmp" not in page.locator("main").inner_text()


def test_the_timeline_is_filtered_and_leads_to_the_words(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/timeline?sides=USA,SUN")
    page.wait_for_selector("#chart[data-drawn]")
    before = int(page.locator("#chart").get_attribute("data-drawn") or 0)
    page.locator("select[name=act]").select_option("demand")
    page.get_by_role("button", name="Show").click()
    assert "act=demand" in page.url
    page.wait_for_selector("#chart[data-drawn]")
    assert 0 < int(page.locator("#chart").get_attribute("data-drawn") or 0) < before
    page.get_by_role("button", name="Nearer").click()
    page.wait_for_url(re.compile("view="))
    page.locator("#canvas").focus()
    page.keyboard.press("ArrowRight")
    assert "demand" in page.locator("#told").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/article/.*#g-"))
    assert page.locator(".card[open]").count() == 1


def test_an_edge_of_the_graph_leads_to_a_sentence(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/graph")
    page.locator("a.node", has_text="USA").first.click()
    assert "open=USA" in page.url
    assert page.locator("a.node", has_text="USA president").count() == 1
    edge = page.locator("a.edge").last
    target = edge.get_attribute("href") or ""
    edge.locator("path.wide").dispatch_event("click")
    page.wait_for_url(f"{shared_desk.address}{target}")
    page.locator("td.words a").first.click()
    page.wait_for_url(re.compile("/article/.*#g-"))
    assert page.locator(".card[open] dd").first.inner_text()


def test_a_review_with_correction_undo_and_bulk(desk: Served, page: "Page") -> None:
    _name(page, desk.address, "ann")
    left = int(re.search(r"(\d+) signals left", page.locator(".count").inner_text())[1])  # type: ignore[index]
    page.keyboard.press("a")
    page.wait_for_selector("text=Accepted.")
    assert f"{left - 1} signals left" in page.locator(".count").inner_text()
    page.keyboard.press("u")
    page.wait_for_selector("text=Undone.")
    page.keyboard.press("U")
    page.wait_for_selector("text=Done again.")
    record = page.locator(".one").get_attribute("data-record")
    page.keyboard.press("e")
    page.locator("#correct select[name=act]").select_option("warn")
    page.get_by_label("Toward whom").fill("GBR, FRA")
    _select(page, ".context .text", 2, 9)
    page.locator("[data-take=evidence]").click()
    words = page.locator(".took[data-of=evidence]").inner_text()
    page.get_by_role("button", name="Correct and accept").click()
    page.wait_for_selector("text=Corrected.")
    page.goto(f"{desk.address}/review?at={record}")
    assert page.locator(".one .lead").inner_text().startswith(page.locator(".one .lead a").first.inner_text())
    assert "GBR, FRA warn" in page.locator(".one .lead").inner_text()
    assert page.locator(".took[data-of=evidence]").inner_text().strip() == words.strip()
    page.goto(f"{desk.address}/review")
    for box in page.locator(".queue input[name=record]").all()[:3]:
        box.check()
    page.get_by_role("button", name="Reject ticked").click()
    page.wait_for_selector("text=Rejected.")
    assert f"{left - 5} signals left" in page.locator(".count").inner_text()
    page.keyboard.press("u")
    page.wait_for_selector("text=Undone.")
    assert f"{left - 2} signals left" in page.locator(".count").inner_text()
    page.keyboard.press("u")
    page.wait_for_selector("text=Undone.")
    assert f"{left - 1} signals left" in page.locator(".count").inner_text(), "a correction is undone in one step"
    page.goto(f"{desk.address}/judgements")
    assert page.locator("tbody tr.undone").count() > 0


def _select(page: "Page", inside: str, start: int, end: int) -> None:
    """Select some characters of the first text of a place, as a mouse would."""
    page.evaluate(
        """([inside, start, end]) => {
            const text = document.querySelector(inside + ' span').firstChild;
            const range = document.createRange();
            range.setStart(text, start); range.setEnd(text, end);
            getSelection().removeAllRanges(); getSelection().addRange(range);
        }""",
        [inside, start, end],
    )


def test_search_lights_up_what_was_sought(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/search")
    page.get_by_role("searchbox", name="Words").fill("quarantine")
    page.get_by_role("button", name="Search").click()
    assert "q=quarantine" in page.url
    assert "act=" not in page.url, "empty fields stay out of the address"
    assert page.locator("mark").first.inner_text().lower() == "quarantine"
    page.get_by_role("link", name="Articles").click()
    assert page.locator("li mark").count() > 0
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV").click()
    assert download.value.suggested_filename == "search.csv"


def test_an_actor_is_found_by_name(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/actor")
    page.get_by_role("searchbox", name="Name").fill("soviet")
    page.get_by_role("button", name="Show").click()
    assert page.locator("tbody td:first-child").all_inner_texts() == ["SUN"], "a side is found by its name in words"
    page.get_by_role("searchbox", name="Name").fill("Nikita K")
    page.get_by_role("button", name="Show").click()
    page.get_by_role("link", name="Nikita Khrushchev").click()
    assert page.locator("h1").inner_text().startswith("Nikita Khrushchev")


def test_a_brief_and_a_dossier_are_handed_on(shared_desk: Served, page: "Page") -> None:
    for address, name in (("actor?of=USA", "dossier"), ("track?from=USA&to=SUN", "brief")):
        for form, begins in (("HTML", b"<!doctype html"), ("Markdown", b"# "), ("PDF", b"%PDF-")):
            page.goto(f"{shared_desk.address}/{address}")
            with page.expect_download(timeout=60_000) as download:
                page.get_by_role("link", name=form, exact=True).click()
            assert download.value.suggested_filename.startswith(f"{name}.")
            assert Path(download.value.path()).read_bytes()[:14].lower().startswith(begins.lower())


def test_names_are_completed_while_they_are_typed(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/search")
    page.get_by_label("From").press_sequentially("khru")
    page.wait_for_selector("#sides option[value='SUN/pm/nikita-khrushchev']", state="attached")


def test_a_commitment_is_settled_and_shows_at_once(desk: Served, page: "Page") -> None:
    _name(page, desk.address, "ann")
    page.goto(f"{desk.address}/commitments?status=open")
    page.locator(".commitments summary").first.click()
    page.get_by_label("It is").first.select_option("kept")
    page.get_by_label("why").first.fill("seen by all")
    page.get_by_role("button", name="Note it").first.click()
    page.wait_for_selector("text=The status is noted.")
    assert "seen by all" in desk.get("/commitments.json?status=kept").text


def test_back_and_forth_keep_what_was_seen(shared_desk: Served, page: "Page") -> None:
    page.goto(f"{shared_desk.address}/search?from=USA")
    first = page.locator(".count").inner_text()
    page.goto(f"{shared_desk.address}/search?from=SUN")
    page.go_back()
    assert page.locator(".count").inner_text() == first


def test_the_token_lets_in(ledger: Path, page: "Page") -> None:
    served = start(ledger, DEMARCHE_TOKEN="correct-horse-battery")
    try:
        page.goto(served.address)
        page.get_by_label("The token of this desk").fill("correct-horse-battery")
        page.get_by_role("button", name="Come in").click()
        page.wait_for_selector("h1")
        assert urlsplit(page.url).path == "/today"
    finally:
        stop(served)


def test_an_empty_ledger_says_what_to_do(tmp_path: Path, page: "Page") -> None:
    served = start(tmp_path / "new.duckdb")
    try:
        for path in (
            "today",
            "search",
            "graph",
            "timeline",
            "tracks",
            "positions",
            "commitments",
            "meetings",
            "review",
        ):
            page.goto(f"{served.address}/{path}")
            assert page.locator(".empty").count() == 1, path
    finally:
        stop(served)
