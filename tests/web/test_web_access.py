"""The pages are for everybody: axe finds no serious fault on any, light or dark, wide or narrow; nothing overflows."""

from typing import TYPE_CHECKING

import pytest
from running import Served, watch

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.slow
PAGES = (
    *(
        "today?day=1962-10-28",
        "search",
        "search?what=articles&q=missile",
        "actor",
        "actor?of=USA",
        "tracks",
        "track?from=USA&to=SUN",
    ),
    *(
        "positions",
        "commitments",
        "meetings",
        "graph?open=USA",
        "timeline",
        "credibility?actor=SUN&act=promise",
        "review",
    ),
    *("judgements", "read", "nowhere", "enter"),
)
_PUBLISHED = {"serious", "critical"}


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_no_serious_fault(shared_desk: Served, browser: "Browser", scheme: str, width: int) -> None:
    from axe_playwright_python.sync_playwright import Axe

    context = browser.new_context(
        viewport={"width": width, "height": 860}, color_scheme="dark" if scheme == "dark" else "light", bypass_csp=True
    )
    watched = watch(context.new_page())
    article = shared_desk.get("/search.json").text.split('"article_id": "')[1].split('"')[0]
    faults = []
    for path in (*PAGES, f"article/{article}"):
        watched.page.goto(f"{shared_desk.address}/{path}")
        for card in watched.page.locator(".card summary").all()[:3]:
            card.click()
        found = Axe().run(watched.page).response["violations"]
        faults += [(path, one["id"], one["nodes"][0]["html"][:200]) for one in found if one["impact"] in _PUBLISHED]
        wide = watched.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, f"{path} is {wide} pixels too wide for {width}"
    context.close()
    assert not faults, "\n".join(map(str, faults))
