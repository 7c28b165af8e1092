// What the pages do beyond links and forms: every page works without it.
"use strict";
document.documentElement.classList.add("js");

// On a narrow screen the pages' names scroll sideways: the one that is open is brought into sight.
const bar = document.querySelector(".top nav"), here = bar && bar.querySelector("[aria-current]");
if (here) bar.scrollLeft = here.offsetLeft - bar.offsetLeft - 40;

// Empty fields stay out of the address.
for (const form of document.querySelectorAll("form.filters")) {
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && !field.value) field.disabled = true;
    setTimeout(() => { for (const field of form.elements) field.disabled = false; }, 0);
  });
}

// Layers of an article are switched in place, and the address follows.
const reading = document.getElementById("reading");
const layers = document.querySelector("form.layers");
if (reading && layers) {
  layers.addEventListener("change", () => {
    const boxes = [...layers.querySelectorAll("input[name=layer]")];
    for (const box of boxes) reading.classList.toggle("show-" + box.value, box.checked);
    const url = new URL(location.href);
    url.searchParams.delete("layer");
    const on = boxes.filter((box) => box.checked).map((box) => box.value);
    if (!on.length) url.searchParams.append("layer", "none");
    else if (on.length < boxes.length) for (const name of on) url.searchParams.append("layer", name);
    history.replaceState(null, "", url);
  });

  const spansOf = (record) => reading.querySelectorAll(`.text [data-of~="${CSS.escape(record)}"]`);
  const light = (record, on) => { for (const span of spansOf(record)) span.classList.toggle("lit", on); };
  for (const card of reading.querySelectorAll(".card")) {
    for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
      card.addEventListener(event, () => light(card.id, on));
    }
  }
  const open = (record) => {
    const card = document.getElementById(record);
    if (!card) return;
    card.open = true;
    card.scrollIntoView({ block: "nearest" });
    card.querySelector("summary").focus({ preventScroll: true });
    history.replaceState(null, "", "#" + record);
  };
  // The innermost thing that was clicked: the record with the fewest words here.
  reading.addEventListener("click", (event) => {
    const part = event.target.closest(".text [data-of]");
    if (!part || String(getSelection())) return;
    const records = part.dataset.of.split(" ");
    const size = (record) => [...spansOf(record)].reduce((sum, span) => sum + span.textContent.length, 0);
    event.preventDefault();
    open(records.sort((a, b) => size(a) - size(b))[0]);
  });
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.classList.contains("card")) { target.open = true; light(target.id, true); target.scrollIntoView({ block: "center" }); }
}

// Names of actors are completed from the ledger while they are typed.
let asking;
for (const field of document.querySelectorAll("[data-complete]")) {
  field.addEventListener("input", () => {
    clearTimeout(asking);
    asking = setTimeout(async () => {
      const typed = field.value.split(",").pop().trim();
      const answer = await fetch("/actors.json?q=" + encodeURIComponent(typed));
      if (!answer.ok) return;
      const kept = field.value.slice(0, field.value.length - field.value.split(",").pop().length);
      const list = document.getElementById(field.getAttribute("list"));
      list.replaceChildren(...(await answer.json()).actors.map((path) => {
        const option = document.createElement("option");
        option.value = kept + path;
        return option;
      }));
    }, 150);
  });
}

// In a large ledger some pages follow a judgement a moment later, and say so: they look again once it is worked in.
const waits = (time) => new Promise((done) => setTimeout(done, time));
async function lookAgain(line, look) {
  for (let asked = 0; asked < 200; asked++) {
    await waits(1500);
    const answer = document.hidden ? null : await fetch("/behind.json").catch(() => null);
    if (answer && answer.ok && !(await answer.json()).behind) { look(line); return; }
  }
}
const line = document.querySelector("main > [data-behind]");
if (line) lookAgain(line, () => {
  // Whoever is at work on the page is told, and not interrupted.
  const atWork = document.querySelector("main details[open]") || scrollY > 200 || /INPUT|SELECT|TEXTAREA|CANVAS/.test(document.activeElement.tagName);
  if (!atWork) { location.reload(); return; }
  line.firstChild.data = "What was last judged or read is worked in. ";
  line.querySelector("a").textContent = "Show it";
});

// What takes longer is fetched after the page stands.
async function fetchInto(place) {
  place.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(place.dataset.lazy);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const part = page.getElementById("fragment");
    if (!part) return;
    place.replaceChildren(...part.childNodes);
    // A page that is still being worked out says so in its place; it is asked again.
    const behind = place.querySelector("[data-behind]");
    if (answer.status === 503) waits(3000).then(() => fetchInto(place));
    else if (behind) lookAgain(behind, () => fetchInto(place));
  } finally { place.removeAttribute("aria-busy"); }
}
for (const place of document.querySelectorAll("[data-lazy]")) fetchInto(place);

// Files are dropped onto the page, and weighed before they are sent.
const drop = document.getElementById("drop");
if (drop) {
  const chooser = document.getElementById("files"), tooLarge = document.getElementById("toolarge");
  const weigh = () => {
    const size = [...chooser.files].reduce((sum, file) => sum + file.size, 0);
    tooLarge.hidden = size <= Number(tooLarge.dataset.limit) * 2 ** 20;
    document.getElementById("chosen").textContent = [...chooser.files].map((file) => file.name).join(", ");
    return tooLarge.hidden;
  };
  chooser.addEventListener("change", weigh);
  document.getElementById("intake").addEventListener("submit", (event) => { if (!weigh()) event.preventDefault(); });
  for (const name of ["dragenter", "dragover"]) addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); });
  addEventListener("dragleave", (event) => { if (!event.relatedTarget) drop.classList.remove("over"); });
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length) { chooser.files = event.dataTransfer.files; weigh(); }
  });
}
