"""How fluid the timeline is with 10,000 signals on it, in a real Chromium.

    python benchmarks/desk_timeline.py [--articles 4000] [--ledger FILE] [--chromium PATH]

Serves a ledger of invented readings, opens the timeline of two sides with all they told and did (the newest 10,000 are
drawn), then zooms in and out with the wheel and pans by dragging, a step a frame, for some seconds each. Prints a JSON
object: for each, the milliseconds between two frames (`requestAnimationFrame`) and those of drawing one, as median, 95th
of a hundred, and worst, and how much of the processor's time the page took a frame (which other work on the machine
hardly changes). Without a graphics card the browser draws on the processor, which is the slower case.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from desk import make, served
from playwright.sync_api import sync_playwright

FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
_MOVE = """
async ([how, seconds]) => {
    const canvas = document.getElementById("canvas"), chart = document.getElementById("chart");
    const box = canvas.getBoundingClientRect(), middle = box.left + box.width / 2, top = box.top + 60;
    const send = (name, x, y = top) => canvas.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, pointerId: 1, bubbles: true }));
    canvas.setPointerCapture = () => {};
    canvas.focus();
    if (how === "pan") { for (let n = 0; n < 8; n++) canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: -1, clientX: middle, cancelable: true })); send("pointerdown", middle); }
    const gaps = [], drawn = [], end = performance.now() + seconds * 1000;
    let last = await new Promise(requestAnimationFrame), step = 0;
    while (performance.now() < end) {
        step++;
        if (how === "zoom") canvas.dispatchEvent(new WheelEvent("wheel", { deltaY: Math.floor(step / 15) % 2 ? 1 : -1, clientX: middle + step % 200, cancelable: true }));
        else if (how === "pan") send("pointermove", middle + 220 * Math.sin(step / 20));
        else send("pointermove", box.left + 80 + (step * 7) % (box.width - 120), box.top + 20 + (step * 3) % (box.height - 60));
        const now = await new Promise(requestAnimationFrame);
        gaps.push(now - last);
        last = now;
        drawn.push(Number(chart.dataset.frame));
    }
    if (how === "pan") send("pointerup", middle + 9);
    return [gaps, drawn, Number(chart.dataset.drawn)];
}
"""


def told(values: list[float]) -> dict[str, float]:
    """Return the median, the 95th of a hundred, and the worst."""
    ordered = sorted(values)
    return {
        "median": round(ordered[len(ordered) // 2], 1),
        "95th": round(ordered[int(len(ordered) * 0.95)], 1),
        "worst": round(ordered[-1], 1),
    }


def spent(session: Any) -> float:
    """Return the seconds of the processor that the page's thread has worked."""
    metrics = {row["name"]: row["value"] for row in session.send("Performance.getMetrics")["metrics"]}
    return float(metrics["TaskDuration"])


def measure(address: str, chromium: str, seconds: float) -> dict[str, Any]:
    """Return the frame times of zooming, panning and pointing."""
    found: dict[str, Any] = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page(viewport={"width": 1280, "height": 860})
        page.goto(f"{address}/timeline?sides=RUS,USA&all=1")
        page.wait_for_selector("#chart[data-drawn]", timeout=120_000)
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        for how in ("zoom", "pan", "point"):
            before = spent(session)
            gaps, drawn, marks = page.evaluate(_MOVE, [how, seconds])
            found[how] = {"frames": len(gaps), "between frames": told(gaps[1:]), "drawing": told(drawn), "marks": marks}
            found[how]["processor a frame"] = round((spent(session) - before) * 1000 / len(gaps), 1)
        browser.close()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=4_000)
    parser.add_argument("--ledger", type=Path)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--chromium", default=shutil.which("chromium") or shutil.which("google-chrome"))
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.ledger or Path(folder) / "bench.ledger"
        if not path.exists():
            make(path, given.articles)
        with served(path) as visitor:
            visitor.settled()
            print(json.dumps(measure(visitor.address, given.chromium, given.seconds)))


if __name__ == "__main__":
    main()
