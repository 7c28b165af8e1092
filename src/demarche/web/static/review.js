// Keys and selections of the review page; buttons and forms do the same without them.
"use strict";
const onPage = (selector) => document.querySelector(selector);
const context = onPage("#context");
const places = (name) => onPage(`#correct input[name=${name}]`);
const segmenter = (text) => [...text].length;  // code points, as the ledger counts

// Where a point of the selection stands in the article, in code points.
function placeOf(node, offset) {
  const span = (node.nodeType === 3 ? node.parentElement : node).closest("[data-start]");
  if (!span) return null;
  const before = node.nodeType === 3 ? node.data.slice(0, offset) : "";
  return Number(span.dataset.start) + segmenter(before);
}

function selectedPlace() {
  const selection = getSelection();
  if (!context || !selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!context.contains(range.commonAncestorContainer)) return null;
  const start = placeOf(range.startContainer, range.startOffset);
  let end = placeOf(range.endContainer, range.endOffset);
  if (start !== null && end === null) end = start + segmenter(selection.toString());
  return start !== null && end > start ? { start, end, words: selection.toString() } : null;
}

let lastPlace = null;
document.addEventListener("selectionchange", () => { lastPlace = selectedPlace() || lastPlace; });
for (const button of document.querySelectorAll("[data-take]")) {
  button.addEventListener("click", () => {
    const told = onPage(`.took[data-of=${button.dataset.take}]`);
    if (!lastPlace) { told.textContent = "Select words in the text above first."; return; }
    places(button.dataset.take).value = `${lastPlace.start}-${lastPlace.end}`;
    told.textContent = lastPlace.words;
  });
}

const all = onPage("#all");
if (all) all.addEventListener("change", () => { for (const box of document.querySelectorAll("#bulk input[name=record]")) box.checked = all.checked; });

function step(by) {
  const rows = [...document.querySelectorAll(".queue li")];
  const now = rows.findIndex((row) => row.classList.contains("now"));
  const next = rows[now < 0 ? 0 : now + by];
  if (next) next.querySelector("a").click();
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input:not([type=checkbox]), select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "j" || event.key === "k") { step(event.key === "j" ? 1 : -1); return; }
  if (event.key === "x") {
    const box = onPage(".queue li.now input[name=record]");
    if (box) box.checked = !box.checked;
    return;
  }
  const target = onPage(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.dataset.take) onPage("details.correct").open = true;
  if (event.key === "e") {
    target.parentElement.open = true;
    onPage("#correct select").focus();
  } else target.click();
});
