// Draws the timeline on a canvas: sides as lanes, words above a lane's line and deeds below.
"use strict";
(async () => {
  const chart = document.getElementById("chart");
  if (!chart) return;
  const canvas = document.getElementById("canvas"), told = document.getElementById("told");
  const answer = await fetch(chart.dataset.source);
  if (!answer.ok) { told.textContent = "The timeline could not be loaded; reload the page."; return; }
  const data = await answer.json(), signals = data.signals, count = signals.id.length;
  const dayOf = (text) => Date.parse(text) / 864e5;
  const days = Float64Array.from(signals.day, dayOf);
  const meetings = data.meetings.map((row) => ({ ...row, day: dayOf(row.first_told), lanes: row.parties.map((p) => data.sides.indexOf(p)).filter((n) => n >= 0) }));
  const commitments = data.commitments.map((row) => ({ ...row, lane: data.sides.indexOf(row.side), day: dayOf(row.date), ends: row.end ? dayOf(row.end) : null }));
  const first = count ? days[0] : 0, last = count ? days[count - 1] : 1;
  const whole = [first - Math.max(0.7, (last - first) * 0.02), last + Math.max(1.2, (last - first) * 0.02)];
  let view = (chart.dataset.view.match(/^(-?[\d.]+)_(-?[\d.]+)$/) || []).slice(1).map(Number);
  if (view.length !== 2 || !(view[1] > view[0])) view = [...whole];
  const LEFT = 64, TOP = 10, BOTTOM = 26, BARS = 5;
  let width = 0, height = 0, laneHeight = 0, spots = [], picked = -1, colours = {}, stamps = new Map();
  const pen = canvas.getContext("2d", { willReadFrequently: true });

  function measure() {
    const style = getComputedStyle(document.documentElement);
    for (const name of ["ink", "muted", "rule", "sheet", "word", "deed", "channel", "good", "bad", "focus", "soft"]) colours[name] = style.getPropertyValue("--" + name).trim();
    stamps.clear();
    width = canvas.clientWidth;
    laneHeight = Math.max(130, Math.min(230, 460 / data.sides.length));
    height = TOP + BOTTOM + laneHeight * data.sides.length;
    canvas.style.height = height + "px";
    const ratio = devicePixelRatio || 1;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  }
  const x = (day) => LEFT + (day - view[0]) / (view[1] - view[0]) * (width - LEFT - 12);
  const dayAt = (px) => view[0] + (px - LEFT) / (width - LEFT - 12) * (view[1] - view[0]);
  const axis = (lane) => TOP + laneHeight * lane + laneHeight * 0.56;
  const tone = (leaning) => leaning > 0 ? colours.word : leaning < 0 ? colours.deed : colours.muted;

  function ticks() {
    const span = view[1] - view[0];
    const steps = [1, 2, 7, 14, 30.44, 91.31, 182.62, 365.25, 730.5, 1826.25, 3652.5];
    const step = steps.find((s) => span / s <= width / 90) || 3652.5;
    const made = [];
    if (step < 30) for (let d = Math.ceil(view[0] / step) * step; d < view[1]; d += step) made.push(Math.round(d));
    else {
      const months = Math.max(1, Math.round(step / 30.44)), begin = new Date(view[0] * 864e5);
      let month = begin.getUTCFullYear() * 12 + begin.getUTCMonth();
      for (month = Math.ceil(month / months) * months; ; month += months) {
        const d = Date.UTC(Math.floor(month / 12), month % 12, 1) / 864e5;
        if (d > view[1]) break;
        if (d >= view[0]) made.push(d);
      }
    }
    return made.map((d) => [d, new Date(d * 864e5).toISOString().slice(0, step < 30 ? 10 : 7)]);
  }

  function drawLanes() {
    pen.font = "600 13px system-ui, sans-serif";
    pen.lineWidth = 1;
    for (const [d, label] of ticks()) {
      pen.strokeStyle = colours.rule;
      pen.beginPath(); pen.moveTo(x(d), TOP); pen.lineTo(x(d), height - BOTTOM); pen.stroke();
      pen.fillStyle = colours.muted;
      pen.font = "12px system-ui, sans-serif";
      pen.textAlign = "center";
      if (x(d) > LEFT + 20 && x(d) < width - 34) pen.fillText(label, x(d), height - 8);
    }
    pen.textAlign = "left";
    data.sides.forEach((side, lane) => {
      pen.fillStyle = colours.ink;
      pen.font = "600 14px system-ui, sans-serif";
      pen.fillText(side, 4, axis(lane) + 5, LEFT - 10);
      pen.strokeStyle = colours.muted;
      pen.beginPath(); pen.moveTo(LEFT, axis(lane)); pen.lineTo(width - 12, axis(lane)); pen.stroke();
    });
  }

  function drawMeetings() {
    pen.strokeStyle = colours.channel;
    pen.fillStyle = colours.channel;
    for (const row of meetings) {
      if (row.day < view[0] || row.day > view[1]) continue;
      const lanes = row.lanes, at = x(row.day);
      pen.lineWidth = 2;
      pen.setLineDash(row.set ? [4, 3] : []);
      pen.beginPath(); pen.moveTo(at, axis(Math.min(...lanes)) - laneHeight * 0.45); pen.lineTo(at, axis(Math.max(...lanes)) + laneHeight * 0.3); pen.stroke();
      pen.setLineDash([]);
      pen.fillRect(at - 4, axis(Math.min(...lanes)) - laneHeight * 0.45 - 4, 8, 8);
      spots.push({ left: at - 5, right: at + 5, top: axis(Math.min(...lanes)) - laneHeight * 0.45 - 6, bottom: axis(Math.min(...lanes)) - laneHeight * 0.45 + 8, meeting: row });
    }
  }

  function drawCommitments() {
    const rows = data.sides.map(() => []);
    for (const row of commitments) {
      const end = row.ends === null ? last : Math.max(row.ends, row.day);
      if (end < view[0] || row.day > view[1]) continue;
      const from = Math.max(LEFT, x(row.day)), to = Math.min(width - 12, Math.max(x(end), x(row.day) + 6));
      const taken = rows[row.lane], most = Math.floor(laneHeight * 0.22 / BARS);
      let slot = taken.findIndex((right) => right < from - 3);
      if (slot < 0) slot = taken.length;
      if (slot >= most) continue;
      taken[slot] = to;
      const top = axis(row.lane) + laneHeight * 0.4 - slot * BARS;
      pen.fillStyle = ["kept", "complied", "partly_kept"].includes(row.status) ? colours.good : ["broken", "overdue", "disputed"].includes(row.status) ? colours.bad : colours.muted;
      pen.globalAlpha = row.status === "open" ? 0.45 : 1;
      pen.fillRect(from, top, to - from, BARS - 2);
      pen.globalAlpha = 1;
      spots.push({ left: from, right: to, top: top - 1, bottom: top + BARS - 1, commitment: row });
    }
  }

  // Each kind of mark is drawn once, and from then on its pixels are laid over those of the chart: without a graphics
  // card ten thousand circles a frame take 160 ms, ten thousand copies of pixels 10.
  function stamp(size, deed, leaning, told) {
    const name = [size, deed, Math.sign(leaning), told].join();
    if (stamps.has(name)) return stamps.get(name);
    const ratio = devicePixelRatio || 1, side = Math.ceil((size + 2) * ratio);
    const ink = Object.assign(document.createElement("canvas"), { width: side, height: side }).getContext("2d");
    ink.scale(ratio, ratio);
    ink.fillStyle = ink.strokeStyle = tone(leaning);
    ink.lineWidth = 1.4;
    ink.beginPath();
    if (deed) ink.rect(1, 1, size, size);
    else ink.arc(size / 2 + 1, size / 2 + 1, size / 2, 0, 7);
    if (told) ink.fill(); else ink.stroke();
    const pixels = ink.getImageData(0, 0, side, side).data, solid = new Uint32Array(pixels.buffer);
    const made = { side, pixels, solid };
    stamps.set(name, made);
    return made;
  }
  function lay(under, whole, width, height, { side, pixels, solid }, left, top) {
    for (let y = Math.max(0, -top); y < side && top + y < height; y++) {
      for (let x = Math.max(0, -left); x < side && left + x < width; x++) {
        const from = y * side + x, over = pixels[from * 4 + 3], to = (top + y) * width + left + x;
        if (over === 255 || (over && !under[to * 4 + 3])) whole[to] = solid[from];
        else if (over) {
          for (let n = 0; n < 3; n++) under[to * 4 + n] += ((pixels[from * 4 + n] - under[to * 4 + n]) * over) / 255;
          under[to * 4 + 3] = Math.max(under[to * 4 + 3], over);
        }
      }
    }
  }

  // Signals that fall on one place are stacked away from their lane's line; where a stack is too high it gets denser.
  function drawSignals() {
    const size = count > 3000 ? 4 : 7, stacks = new Map(), drawn = [];
    let from = 0, to = count;
    while (from < count && days[from] < view[0]) from++;
    while (to > from && days[to - 1] > view[1]) to--;
    for (let i = from; i < to; i++) {
      const bin = Math.round(x(days[i]) / (size + 1));
      const key = (bin * 2 + signals.deed[i]) * 8 + signals.lane[i];
      const depth = stacks.get(key) || 0;
      stacks.set(key, depth + 1);
      drawn.push([i, bin * (size + 1), key, depth]);
    }
    const ratio = devicePixelRatio || 1, image = pen.getImageData(0, 0, canvas.width, canvas.height);
    const whole = new Uint32Array(image.data.buffer);
    let ring = null;
    for (const [i, px, key, depth] of drawn) {
      const deed = signals.deed[i], room = laneHeight * (deed ? 0.14 : 0.46);
      const rise = Math.min(size + 1, room / stacks.get(key));
      const py = axis(signals.lane[i]) + (deed ? 1 : -1) * (size / 2 + 3 + depth * rise);
      const mark = stamp(size, deed, signals.leaning[i], signals.modality[i] === "asserted");
      lay(image.data, whole, image.width, image.height, mark, Math.round((px - size / 2 - 1) * ratio), Math.round((py - size / 2 - 1) * ratio));
      spots.push({ left: px - size / 2 - 1, right: px + size / 2 + 1, top: py - size / 2 - 1, bottom: py + size / 2 + 1, signal: i });
      if (i === picked) ring = [px, py];
    }
    pen.putImageData(image, 0, 0);
    if (ring) {
      pen.strokeStyle = colours.focus; pen.lineWidth = 2;
      pen.beginPath(); pen.arc(...ring, size + 2, 0, 7); pen.stroke();
    }
  }

  let waiting = false;
  function draw() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const start = performance.now();
      spots = [];
      pen.clearRect(0, 0, width, height);
      drawLanes(); drawMeetings(); drawCommitments(); drawSignals();
      chart.dataset.frame = (performance.now() - start).toFixed(1);
      chart.dataset.drawn = spots.length;
    });
  }

  function element(name, text, props = {}) {
    return Object.assign(document.createElement(name), props, { textContent: text });
  }
  function show(spot) {
    const line = document.createElement("p");
    if (spot.signal !== undefined) {
      const i = spot.signal;
      line.append(element("span", signals.day[i] + "  ", { className: "day" }), element("b", signals.from[i]), signals.to[i] ? " → " + signals.to[i] : "", " ",
        element("span", signals.act[i], { className: "act " + (signals.deed[i] ? "deed" : "word") }), ` ${signals.issues[i].replaceAll("_", " ")}${signals.modality[i] === "asserted" ? "" : ", " + signals.modality[i]}: `,
        element("a", signals.words[i], { href: `/article/${signals.article[i]}#g-${signals.id[i]}`, className: "words" }), " ", element("span", signals.outlet[i] || "", { className: "muted" }));
    } else if (spot.meeting) {
      line.append(element("span", spot.meeting.first_told + "  ", { className: "day" }), element("b", "meeting "), spot.meeting.parties.join(", "), ": ", element("a", spot.meeting.evidence, { href: "/signal/" + spot.meeting.meeting, className: "words" }));
    } else {
      const row = spot.commitment;
      line.append(element("span", row.date + "  ", { className: "day" }), element("b", row.side), row.target ? " → " + row.target.replaceAll(";", ", ") : "", ` ${row.act}, ${row.status.replaceAll("_", " ")}${row.deadline ? ", by " + row.deadline : ""}: `, element("a", row.what, { href: "/signal/" + row.signal, className: "words" }));
    }
    told.replaceChildren(line);
  }
  const hit = (event) => {
    const box = canvas.getBoundingClientRect(), px = event.clientX - box.left, py = event.clientY - box.top;
    for (let n = spots.length - 1; n >= 0; n--) {
      const s = spots[n];
      if (px >= s.left && px <= s.right && py >= s.top && py <= s.bottom) return s;
    }
    return null;
  };
  const follow = (spot) => { location.href = spot.signal !== undefined ? `/article/${signals.article[spot.signal]}#g-${signals.id[spot.signal]}` : "/signal/" + (spot.meeting ? spot.meeting.meeting : spot.commitment.signal); };

  let saving;
  function look(from, to) {
    const span = Math.min(Math.max(to - from, 1), (whole[1] - whole[0]) * 1.5), middle = (from + to) / 2;
    view = [middle - span / 2, middle + span / 2];
    draw();
    clearTimeout(saving);
    saving = setTimeout(() => {
      const url = new URL(location.href);
      if (view[0] === whole[0] && view[1] === whole[1]) url.searchParams.delete("view");
      else url.searchParams.set("view", view.map((d) => d.toFixed(2)).join("_"));
      history.replaceState(null, "", url);
    }, 200);
  }
  const zoom = (by, at = (view[0] + view[1]) / 2) => look(at - (at - view[0]) * by, at + (view[1] - at) * by);
  for (const button of chart.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => button.dataset.zoom === "all" ? look(...whole) : zoom(button.dataset.zoom === "in" ? 0.6 : 1 / 0.6));
  }
  canvas.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.shiftKey && Math.abs(event.deltaX) < Math.abs(event.deltaY) && document.activeElement !== canvas) return;
    event.preventDefault();
    const shift = event.shiftKey ? event.deltaY : event.deltaX;
    if (Math.abs(shift) > Math.abs(event.shiftKey ? 0 : event.deltaY)) { const move = shift / width * (view[1] - view[0]); look(view[0] + move, view[1] + move); }
    else zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, dayAt(event.clientX - canvas.getBoundingClientRect().left));
  }, { passive: false });
  let dragged = null, moved = false;
  canvas.addEventListener("pointerdown", (event) => { dragged = [event.clientX, ...view]; moved = false; canvas.setPointerCapture(event.pointerId); });
  canvas.addEventListener("pointermove", (event) => {
    if (dragged) {
      const move = (dragged[0] - event.clientX) / (width - LEFT) * (dragged[2] - dragged[1]);
      moved ||= Math.abs(dragged[0] - event.clientX) > 4;
      if (moved) look(dragged[1] + move, dragged[2] + move);
      return;
    }
    const spot = hit(event);
    canvas.classList.toggle("over", Boolean(spot));
    if (spot) { picked = spot.signal ?? -1; show(spot); draw(); }
  });
  canvas.addEventListener("pointerup", (event) => {
    dragged = null;
    if (moved) return;
    const spot = hit(event);
    if (!spot) return;
    if (event.pointerType === "touch" && picked !== (spot.signal ?? -1)) { picked = spot.signal ?? -1; show(spot); draw(); }
    else follow(spot);
  });
  canvas.addEventListener("keydown", (event) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const by = event.key === "ArrowRight" ? 1 : -1;
      let start = picked;
      if (start < 0) { start = by > 0 ? -1 : count; while (start + 1 < count && days[start + 1] < view[0]) start++; }
      picked = Math.min(count - 1, Math.max(0, start + by));
      if (days[picked] < view[0] || days[picked] > view[1]) { const half = (view[1] - view[0]) / 2; look(days[picked] - half, days[picked] + half); }
      show({ signal: picked });
      draw();
    } else if (event.key === "Enter" && picked >= 0) follow({ signal: picked });
    else if (event.key === "+" || event.key === "=") zoom(0.6);
    else if (event.key === "-") zoom(1 / 0.6);
    else if (event.key === "0") look(...whole);
    else return;
    event.preventDefault();
  });
  addEventListener("resize", () => { measure(); draw(); });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => { measure(); draw(); });
  measure();
  draw();
})();
