
"use strict";
/* The report of newsclean. The documents stand in the page as blocks of two lines of JSON: the facts for the list,
   read at once, and the page with its cuts, read when it is looked at. Texts reach the page as text nodes only. */

const PAGE = 50;            // documents on a page of the list
const ROWS = 1500;          // lines of a document that are laid out at once
const SLICE = 16;           // milliseconds that a search in the texts may take before the page breathes

const $ = (id) => document.getElementById(id);
const names = JSON.parse($("names").textContent);
const stageWhy = new Map(names.stages);
const stageOrder = new Map(names.stages.map(([name], place) => [name, place]));
const stageOf = (rule) => rule.split("/", 1)[0];
const place = (stage) => stageOrder.get(stage) ?? stageOrder.size;
const number = new Intl.NumberFormat("en");
const plural = (n, one, many = one + "s") => `${number.format(n)} ${n === 1 ? one : many}`;

function percent(part, whole) {
  const share = whole ? (100 * part) / whole : 0;
  return share === 0 || share >= 10 ? `${Math.round(share)} %` : share < 0.1 ? "< 0.1 %" : `${share.toFixed(1)} %`;
}

/* An element with attributes and children; texts become text nodes. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") for (const [event, run] of Object.entries(value)) made.addEventListener(event, run);
    else if (name === "width") made.style.width = value;
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value != null) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child != null && child !== false));
  return made;
}

/* ---- The documents ---- */

const documents = Array.from(document.querySelectorAll("script.document"), (block, index) => {
  const data = block.firstChild.data;
  const facts = JSON.parse(data.slice(1, data.indexOf("\n", 1)));
  const stages = new Map();
  let cut = 0, cuts = 0;
  for (const [rule, [times, characters]] of Object.entries(facts.cut ?? {})) {
    stages.set(stageOf(rule), (stages.get(stageOf(rule)) ?? 0) + characters);
    cut += characters;
    cuts += times;
  }
  const name = facts.source ?? (facts.error ? "?" : "standard input");
  return { ...facts, index, block, stages, cutSize: cut, cuts, name, share: facts.size ? cut / facts.size : 0 };
});

function pageOf(doc) {
  const data = doc.block.firstChild.data;
  return JSON.parse(data.slice(data.indexOf("\n", 1) + 1));
}

const orders = {
  "": (a, b) => a.index - b.index,
  most: (a, b) => b.share - a.share,
  least: (a, b) => a.share - b.share,
  cuts: (a, b) => b.cuts - a.cuts,
  size: (a, b) => b.size - a.size,
  name: (a, b) => a.name.localeCompare(b.name, "en", { numeric: true }),
};

/* ---- What is chosen: it stands in the address, so that it can be kept and gone back to ---- */

const fresh = { doc: null, q: "", rule: "", kind: "", order: "", within: false, page: 0 };
let state = { ...fresh };
let found = documents;
let wide = stored("view") === "both";
let letters = stored("letters") !== "off";

function stored(key, value) {
  try {
    if (value === undefined) return localStorage.getItem(`newsclean-${key}`);
    localStorage.setItem(`newsclean-${key}`, value);
  } catch { /* a browser may forbid it; then nothing is remembered */ }
  return null;
}

function fromAddress() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const doc = asked.has("doc") ? Number(asked.get("doc")) - 1 : null;
  return {
    doc: documents[doc] ? doc : null,
    q: asked.get("q") ?? "", rule: asked.get("rule") ?? "", kind: asked.get("kind") ?? "",
    order: asked.get("order") in orders ? asked.get("order") : "", within: asked.has("within"),
    page: Math.max(0, Number(asked.get("page") ?? 1) - 1 || 0),
  };
}

function address(of) {
  const asked = new URLSearchParams();
  for (const key of ["q", "rule", "kind", "order"]) if (of[key]) asked.set(key, of[key]);
  if (of.within) asked.set("within", "");
  if (of.page) asked.set("page", of.page + 1);
  if (of.doc !== null) asked.set("doc", of.doc + 1);
  return `#${asked}`;
}

function go(change, { push = false } = {}) {
  const before = state;
  state = { ...state, ...change };
  history[push ? "pushState" : "replaceState"](null, "", address(state));
  update(before);
}

function update(before) {
  const changed = (...keys) => keys.some((key) => state[key] !== before?.[key]);
  if (changed("q", "rule", "kind", "order", "within")) {
    showFilters();
    find();
  } else if (changed("page")) showList();
  if (changed("doc")) showMain();
  else if (changed("rule", "q", "within")) showChosen();
  markCurrent();
}

/* ---- Filtering ---- */

let searching = 0;

function find() {
  const run = ++searching;
  const words = state.q.normalize("NFC").toLowerCase().trim();
  const fits = documents.filter((doc) =>
    (!state.kind || kindOf(doc) === state.kind) &&
    (!state.rule || (state.rule.includes("/") ? doc.cut && state.rule in doc.cut : doc.stages.has(state.rule))));
  if (!words) return done(fits);
  const hits = [];
  let at = 0;
  const slice = () => {
    if (run !== searching) return;
    const until = performance.now() + SLICE;
    while (at < fits.length && performance.now() < until) if (holds(fits[at++], words)) hits.push(fits[at - 1]);
    if (at === fits.length) return done(hits);
    $("found").textContent = `Looking … ${percent(at, fits.length)}`;
    setTimeout(slice);
  };
  slice();
}

function holds(doc, words) {
  const has = (text) => text != null && text.normalize("NFC").toLowerCase().includes(words);
  if (!state.within && (has(doc.name) || has(doc.title) || has(doc.error))) return true;
  if (doc.error) return false;
  const page = pageOf(doc);
  return page.rows.some((row) => {
    if (row === 0) return false;
    if (!state.within) return has(typeof row === "string" ? row : row.map(partText).join(""));
    return typeof row !== "string" &&
      row.some((part) => typeof part !== "string" && page.marks[part[0]][1] && chosen(page.marks[part[0]][0]) && has(part[1]));
  });
}

const partText = (part) => (typeof part === "string" ? part : part[1]);
const kindOf = (doc) => (doc.error ? "not read" : doc.kind);
const chosen = (rule) => !state.rule || rule === state.rule || stageOf(rule) === state.rule;

function done(hits) {
  found = orders[state.order] && state.order ? [...hits].sort(orders[state.order]) : hits;
  showList();
  markCurrent();
}

function showFilters() {
  $("query").value !== state.q && ($("query").value = state.q);
  for (const key of ["rule", "kind", "order"]) $(key).value = state[key];
  $("within").checked = state.within;
  $("clear").hidden = !(state.q || state.rule || state.kind || state.within);
}

/* ---- The list ---- */

function showList() {
  const pages = Math.max(1, Math.ceil(found.length / PAGE));
  const page = Math.min(state.page, pages - 1);
  const first = page * PAGE;
  const shown = found.slice(first, first + PAGE);
  $("found").textContent = found.length === documents.length
    ? plural(documents.length, "document") : `${number.format(found.length)} of ${plural(documents.length, "document")}`;
  $("list").replaceChildren(...shown.map(item));
  if (!shown.length) $("list").append(el("li", { class: "nothing" }, "No document is like that. Clear a filter to see more."));
  $("list").scrollTop = 0;
  $("pager").hidden = pages === 1;
  $("place").textContent = `${number.format(first + 1)} to ${number.format(first + shown.length)}`;
  $("earlier").disabled = page === 0;
  $("later").disabled = page === pages - 1;
}

function item(doc) {
  const special = doc.error || doc.kind !== "article";
  return el("li", {},
    el("a", { class: "item", href: address({ ...state, doc: doc.index }), "data-doc": doc.index },
      el(doc.title ? "b" : "i", {}, titleOf(doc)),
      el("span", { class: "share" }, doc.error ? "" : percent(doc.cutSize, doc.size), doc.error ? null : el("span", { class: "hush" }, " cut")),
      el("small", {}, special ? el("span", { class: "badge" }, kindOf(doc)) : null, special ? " " : null, doc.name),
      doc.error ? null : strip(doc)));
}

const titleOf = (doc) => doc.title || (doc.begins && `${doc.begins.trim()} …`) || doc.name.replace(/^.*[\\/]/, "");

/* A bar of a document's length with what was cut in the colours of the stages; for eyes only. */
function strip(doc) {
  return el("span", { class: "strip", "aria-hidden": "true" },
    stagesOf(doc).map(([stage, size]) => el("i", { "data-stage": stage, width: `${(100 * size) / doc.size}%` })));
}

const stagesOf = (doc) => [...doc.stages].filter(([, size]) => size).sort(([a], [b]) => place(a) - place(b));

function markCurrent() {
  for (const link of $("list").querySelectorAll(".item")) {
    const current = Number(link.dataset.doc) === state.doc;
    link.toggleAttribute("aria-current", current);
    if (current) {
      link.setAttribute("aria-current", "true");
      const list = $("list"), over = link.getBoundingClientRect(), view = list.getBoundingClientRect();
      if (over.top < view.top) list.scrollTop -= view.top - over.top;
      else if (over.bottom > view.bottom) list.scrollTop += over.bottom - view.bottom;
    }
  }
}

/* The document before (-1) or after (1) this one in the list as it is filtered. */
function beside(step) {
  const at = found.findIndex((doc) => doc.index === state.doc);
  return at < 0 ? (step > 0 ? found[0] : undefined) : found[at + step];
}

function turn(step) {
  const doc = beside(step);
  if (doc) go({ doc: doc.index, page: Math.floor(found.indexOf(doc) / PAGE) }, { push: true });
}

/* ---- The overview ---- */

function showMain() {
  hideReason();
  const doc = state.doc === null ? null : documents[state.doc];
  document.body.classList.toggle("shows-document", doc !== null);
  document.title = doc ? `${titleOf(doc)} – what newsclean cut` : "What newsclean cut";
  const inside = $("view").contains(document.activeElement);
  $("view").replaceChildren(doc ? documentView(doc) : overview());
  if (inside) $("main").focus({ preventScroll: true });
  $("main").scrollTop = 0;
  if (doc) showChosen();
}

function noise() {
  const stages = new Map();
  for (const doc of documents) {
    const seen = new Set();
    for (const [rule, [times, characters]] of Object.entries(doc.cut ?? {})) {
      const name = stageOf(rule);
      const stage = stages.get(name) ?? stages.set(name, { name, size: 0, cuts: 0, docs: 0, rules: new Map() }).get(name);
      const one = stage.rules.get(rule) ?? stage.rules.set(rule, { name: rule, size: 0, cuts: 0, docs: 0 }).get(rule);
      for (const sum of [stage, one]) { sum.size += characters; sum.cuts += times; }
      one.docs += 1;
      if (!seen.has(name)) stage.docs += 1;
      seen.add(name);
    }
  }
  return [...stages.values()].sort((a, b) => b.size - a.size);
}

const total = (of) => documents.reduce((sum, doc) => sum + (of(doc) || 0), 0);

function overview() {
  const stages = noise();
  const all = total((doc) => doc.size), cut = total((doc) => doc.cutSize);
  const kinds = new Map();
  for (const doc of documents) kinds.set(kindOf(doc), (kinds.get(kindOf(doc)) ?? 0) + 1);
  const most = Math.max(1, ...stages.map((stage) => stage.size));
  const rows = stages.flatMap((stage) => stageRows(stage, most, all));
  return el("section", { "aria-labelledby": "overview" },
    el("h2", { id: "overview" }, "What noise these pages hold"),
    el("p", { class: "lede" }, "Every cut names its stage and rule. Choose a document to see what was cut from it and why."),
    el("dl", { class: "figures" },
      figure("Documents", number.format(documents.length)),
      figure("Characters", number.format(all)),
      figure("Cut", percent(cut, all)),
      figure("Cuts", number.format(total((doc) => doc.cuts)))),
    el("ul", { class: "kinds", "aria-label": "Kinds" }, [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, n]) =>
      el("li", {}, el("button", { type: "button", "aria-label": `${plural(n, "document")} of the kind ${kind}: show`,
        on: { click: () => go({ kind, page: 0 }) } }, kind, " ", el("span", { class: "n" }, number.format(n)))))),
    stages.length ? el("table", { class: "chart" },
      el("caption", {}, "Noise by stage and rule"),
      el("thead", {}, el("tr", {},
        el("th", { scope: "col" }, "Stage"), el("th", { scope: "col", class: "bars" }, el("span", { class: "hush" }, "Bar of the share")),
        el("th", { scope: "col", class: "n" }, "of the text"), el("th", { scope: "col", class: "n chars" }, "Characters"),
        el("th", { scope: "col", class: "n" }, "Cuts"), el("th", { scope: "col", class: "n" }, "Documents"))),
      el("tbody", {}, rows)) : el("p", {}, "Nothing was cut."));
}

const figure = (name, value) => el("div", {}, el("dt", {}, name), el("dd", {}, value));

function stageRows(stage, most, all) {
  const rules = [...stage.rules.values()].sort((a, b) => b.size - a.size).map((rule) => chartRow(rule, most, all, "rule"));
  const fold = el("button", { type: "button", class: "fold", "aria-expanded": "false", on: { click: () => {
    const open = fold.getAttribute("aria-expanded") === "false";
    fold.setAttribute("aria-expanded", String(open));
    for (const row of rules) row.hidden = !open;
  } } }, stage.name);
  for (const row of rules) row.hidden = true;
  return [chartRow(stage, most, all, "stage", fold), ...rules];
}

function chartRow(sum, most, all, kind, head) {
  const why = kind === "rule" ? names.rules[sum.name] : stageWhy.get(sum.name);
  return el("tr", { class: kind, "data-stage": stageOf(sum.name) },
    el("th", { scope: "row" }, head ?? sum.name, why ? el("span", { class: "why" }, why) : null),
    el("td", { class: "bars", "aria-hidden": "true" }, el("div", { class: "bar" }, el("i", { width: `${(100 * sum.size) / most}%` }))),
    el("td", { class: "n" }, percent(sum.size, all)),
    el("td", { class: "n chars" }, number.format(sum.size)),
    el("td", { class: "n" }, number.format(sum.cuts)),
    el("td", { class: "n" }, el("button", { type: "button", "aria-label": `${plural(sum.docs, "document")} with ${sum.name}: show`,
      on: { click: () => go({ rule: sum.name, page: 0 }) } }, number.format(sum.docs))));
}

/* ---- A document ---- */

let marks = [];            // of the document that is shown
let moreRows = null;       // lays out further lines

function documentView(doc) {
  const head = [
    el("h2", {}, titleOf(doc)),
    el("p", { class: "facts" }, el("span", { class: "badge" }, kindOf(doc)), doc.language ? el("span", { class: "badge" }, doc.language) : null,
      doc.error ? null : el("span", {}, `${percent(doc.cutSize, doc.size)} of ${plural(doc.size, "character")} cut, in ${plural(doc.cuts, "cut")}`),
      el("span", {}, doc.name)),
  ];
  if (doc.error) {
    marks = [];
    return el("article", { class: "document" }, walk(), head, el("p", { class: "warned" }, doc.error));
  }
  const page = pageOf(doc);
  marks = page.marks;
  return el("article", { class: "document" }, walk(), head, strip(doc), legend(doc),
    page.warnings.map((warning) => el("p", { class: "warned" }, warning)),
    fieldsView(page), sheets(page));
}

function walk() {
  const both = el("button", { type: "button", id: "both", "aria-pressed": String(wide), on: { click: toggleView } }, "Side by side");
  return el("div", { class: "bench" },
    documents.length > 1 ? el("button", { type: "button", class: "quiet", on: { click: () => go({ doc: null }, { push: true }) } }, "‹ All documents") : null,
    el("span", { class: "gap" }),
    both,
    documents.length > 1 ? [
      el("button", { type: "button", disabled: !beside(-1), on: { click: () => turn(-1) } }, "Previous"),
      el("button", { type: "button", disabled: !beside(1), on: { click: () => turn(1) } }, "Next")] : null);
}

function toggleView() {
  wide = !wide;
  stored("view", wide ? "both" : "one");
  $("both")?.setAttribute("aria-pressed", String(wide));
  document.querySelector(".sheets")?.classList.toggle("both", wide);
  if ($("result")) $("result").hidden = !wide;
}

/* The stages that cut here: a key to the colours; a click goes to the stage's next cut. */
function legend(doc) {
  const times = new Map();
  for (const [rule, [n]] of Object.entries(doc.cut)) times.set(stageOf(rule), (times.get(stageOf(rule)) ?? 0) + n);
  return el("ul", { class: "legend", "aria-label": "Stages that cut here" }, [...times].sort(([a], [b]) => place(a) - place(b)).map(([stage, n]) =>
    el("li", {}, el("button", { type: "button", "data-stage": stage, title: stageWhy.get(stage), "aria-label": `${stage}: ${plural(n, "cut")}; go to the next`,
      on: { click: () => step(1, (mark) => stageOf(mark[0]) === stage) } }, stage, el("span", { class: "n" }, number.format(n))))));
}

function fieldsView(page) {
  if (!page.fields.length) return null;
  return el("details", { class: "fields", open: true }, el("summary", {}, "Fields read from the page"),
    el("dl", {}, page.fields.flatMap(([name, values]) => [el("dt", {}, name), el("dd", { class: values.every((value) => value.length < 40) ? "short" : null }, values.map((value) => el("p", {}, value)))])));
}

function sheets(page) {
  const sheet = el("div", { class: "sheet" });
  const section = el("section", { "aria-labelledby": "marked" }, el("h3", { id: "marked" }, "The page as it was read, with the cuts struck out"), sheet);
  const rows = page.rows;
  const labelled = new Set();
  let at = 0, gap = false, ditto = null;
  moreRows = () => {
    more.remove();
    const batch = [];
    for (const until = Math.min(rows.length, at + ROWS); at < until; at++) {
      if (rows[at] === 0) { gap = true; ditto = null; continue; }
      const [row, rule] = rowView(rows[at], gap, labelled, ditto);
      batch.push(row);
      ditto = rule;
      gap = false;
    }
    sheet.append(...batch);
    if (at < rows.length) {
      more.textContent = `Show ${plural(Math.min(ROWS, rows.length - at), "more line")} of ${number.format(rows.length - at)}`;
      sheet.append(more);
    } else moreRows = null;
    return true;
  };
  const more = el("button", { type: "button", on: { click: () => { moreRows(); showChosen(); } } });
  moreRows();
  return el("div", { class: wide ? "sheets both" : "sheets" }, section, resultView(page));
}

/* A line, and the rule that cut all of it: the next line's label can then say "the same". */
function rowView(row, gap, labelled, ditto) {
  const parts = typeof row === "string" ? [row] : row;
  const here = [...new Set(parts.filter((part) => typeof part !== "string").map(([at]) => at))];
  const cuts = here.filter((at) => marks[at][1]);
  const whole = cuts.length > 0 && parts.every((part) => typeof part !== "string" ? marks[part[0]][1] : !part.trim());
  const said = el("div", { class: "said" }, parts.map((part) => (typeof part === "string" ? part : piece(part))));
  const rule = whole && here.length === 1 ? marks[here[0]][0] : null;
  const reasons = here.filter((at) => !labelled.has(at)).map((at) => {
    labelled.add(at);
    return label(at, rule !== null && rule === ditto && !marks[at][5].length);
  });
  const made = el("div", { class: `row${gap ? " gap" : ""}${whole ? " cut" : cuts.length ? " part" : ""}`, "data-stage": cuts.length ? stageOf(marks[cuts[0]][0]) : null,
    "data-mark": cuts.length === 1 ? cuts[0] : null }, said);
  if (reasons.length) made.append(el("div", { class: "reasons" }, reasons));
  return [made, rule];
}

function piece([at, text]) {
  const [rule, cuts] = marks[at];
  const end = text === "";
  return el(cuts ? "del" : "mark", { "data-mark": at, "data-stage": stageOf(rule), class: end ? "end" : null }, end ? "⏎" : text);
}

function label(at, same) {
  const [rule, cuts, , , , read] = marks[at];
  const fields = [...new Set(read.map(([field]) => field))].join(", ");
  return el("button", { type: "button", "data-mark": at, "data-stage": stageOf(rule), "aria-describedby": "reason",
    "aria-label": `${cuts ? "cut by" : "read by"} ${rule}${fields ? `, gives ${fields}` : ""}` },
    same ? "″" : rule, fields ? el("span", { class: "lifted" }, ` → ${fields}`) : null);
}

function resultView(page) {
  const value = (name) => page.fields.find(([field]) => field === name)?.[1][0];
  const title = value("title"), standfirst = value("description");
  return el("section", { id: "result", "aria-labelledby": "cleaned", hidden: !wide }, el("h3", { id: "cleaned" }, "The article"),
    el("div", { class: "sheet result" },
      title ? el("p", { class: "title" }, title) : null, standfirst ? el("p", { class: "standfirst" }, standfirst) : null,
      page.text ? page.text.split("\n\n").map((paragraph) => el("p", {}, paragraph)) : el("p", { class: "none" }, "No text is left of this page.")));
}

/* Let stand out what the filters ask for: cuts by the chosen rule, and the text that was looked for. */
function showChosen() {
  const sheet = document.querySelector(".sheet");
  if (!sheet) return;
  sheet.classList.toggle("faded", state.rule !== "");
  for (const one of sheet.querySelectorAll("[data-mark]")) one.classList.toggle("chosen", state.rule !== "" && chosen(marks[one.dataset.mark][0]));
  if (!CSS.highlights) return;
  CSS.highlights.delete("found");
  const words = state.q.trim().toLowerCase();
  if (!words) return;
  const ranges = [];
  const texts = document.createTreeWalker($("view"), NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && ranges.length < 2000; node = texts.nextNode()) {
    if (!node.parentElement.closest(".said, .result, h2")) continue;
    const text = node.data.toLowerCase();
    if (text.length !== node.data.length) continue;
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      ranges.push(range);
    }
  }
  if (ranges.length) CSS.highlights.set("found", new Highlight(...ranges));
}

/* ---- The reason for a cut: beside the pointer or the focus ---- */

let shownMark = null, anchor = null, hiding = 0;

function showReason(target) {
  clearTimeout(hiding);
  const at = Number(target.dataset.mark);
  anchor = target;
  light(at);
  const [rule, cuts, start, end, notes, read] = marks[at];
  const box = $("reason");
  box.dataset.stage = stageOf(rule);
  box.replaceChildren(
    el("p", {}, el("strong", {}, rule)),
    el("p", {}, names.rules[rule] ?? stageWhy.get(stageOf(rule)) ?? ""),
    ...notes.map((note) => el("p", { class: "aside" }, note)),
    ...read.map(([field, value]) => el("p", {}, `${field}: `, el("b", {}, value))),
    el("p", { class: "aside" }, `${cuts ? "" : "Stays in the text. "}Characters ${number.format(start)} to ${number.format(end)}`));
  box.hidden = false;
  const around = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const below = around.bottom + 6;
  const top = below + size.height < innerHeight - 6 ? below : around.top - size.height - 6;
  box.style.top = `${Math.max(6, top)}px`;
  box.style.left = `${Math.max(6, Math.min(around.left, innerWidth - size.width - 12))}px`;
}

function hideReason() {
  clearTimeout(hiding);
  $("reason").hidden = true;
  light(null);
}

function light(at) {
  if (at === shownMark) return;
  for (const one of document.querySelectorAll(".lit")) one.classList.remove("lit");
  shownMark = at;
  if (at !== null) for (const one of document.querySelectorAll(`:is(del, mark, .reasons button)[data-mark="${at}"]`)) one.classList.add("lit");
}

const marked = (event) => event.target.closest?.("del[data-mark], mark[data-mark], .reasons button");

$("view").addEventListener("pointerover", (event) => {
  const target = marked(event);
  if (target) showReason(target);
});
$("view").addEventListener("pointerout", (event) => marked(event) && (hiding = setTimeout(hideReason, 150)));
$("reason").addEventListener("pointerenter", () => clearTimeout(hiding));
$("reason").addEventListener("pointerleave", () => (hiding = setTimeout(hideReason, 150)));
$("view").addEventListener("focusin", (event) => marked(event) ? showReason(marked(event)) : hideReason());
$("view").addEventListener("focusout", hideReason);
$("view").addEventListener("click", (event) => marked(event) && showReason(marked(event)));
addEventListener("scroll", () => {
  if ($("reason").hidden) return;
  if (anchor.matches(":focus, :hover")) showReason(anchor); else hideReason();
}, { capture: true, passive: true });

/* Go to the next or previous cut that fits: its label gets the focus, and so shows the reason. */
function step(by, fits = (mark) => mark[1] && chosen(mark[0])) {
  const here = document.activeElement?.closest?.(".reasons button");
  let labels = [...document.querySelectorAll(".reasons button")];
  let at = here ? labels.indexOf(here) : by > 0 ? -1 : labels.length;
  for (;;) {
    for (at += by; at >= 0 && at < labels.length; at += by) {
      if (fits(marks[labels[at].dataset.mark])) {
        labels[at].focus({ preventScroll: true });
        labels[at].closest(".row").scrollIntoView({ block: "center" });
        return showReason(labels[at]);
      }
    }
    if (by > 0 && moreRows) {
      at = labels.length - 1;
      moreRows();
      labels = [...document.querySelectorAll(".reasons button")];
    } else if (here && marks.some(fits)) {
      document.activeElement.blur();
      return step(by, fits);
    } else return;
  }
}

/* ---- Light and dark ---- */

function showTheme(theme) {
  const dark = theme ? theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  if (theme) document.documentElement.dataset.theme = theme;
  $("theme").textContent = dark ? "Light" : "Dark";
  $("theme").setAttribute("aria-label", dark ? "Light colours" : "Dark colours");
}

/* ---- Hands ---- */

$("home").addEventListener("click", (event) => { event.preventDefault(); go({ doc: null }, { push: true }); });
$("theme").addEventListener("click", () => {
  const dark = getComputedStyle(document.documentElement).colorScheme === "dark" ||
    (!document.documentElement.dataset.theme && matchMedia("(prefers-color-scheme: dark)").matches);
  showTheme(dark ? "light" : "dark");
  stored("theme", dark ? "light" : "dark");
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => showTheme(stored("theme")));
$("down").addEventListener("click", () => { $("main").scrollIntoView(); $("main").focus({ preventScroll: true }); });
$("help").addEventListener("click", () => $("keys").showModal());
$("letters").addEventListener("change", () => { letters = $("letters").checked; stored("letters", letters ? "on" : "off"); });
$("filters").addEventListener("submit", (event) => event.preventDefault());
let typing = 0;
$("query").addEventListener("input", () => { clearTimeout(typing); typing = setTimeout(() => go({ q: $("query").value, page: 0 }), 200); });
for (const key of ["rule", "kind", "order"]) $(key).addEventListener("change", () => go({ [key]: $(key).value, page: 0 }));
$("within").addEventListener("change", () => go({ within: $("within").checked, page: 0 }));
$("clear").addEventListener("click", () => { go({ q: "", rule: "", kind: "", within: false, page: 0 }); $("query").focus(); });
$("earlier").addEventListener("click", () => go({ page: Math.max(0, state.page - 1) }));
$("later").addEventListener("click", () => go({ page: state.page + 1 }));
$("list").addEventListener("click", (event) => {
  const link = event.target.closest(".item");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go({ doc: Number(link.dataset.doc) }, { push: true });
  if (matchMedia("(max-width: 899.98px)").matches) { scrollTo(0, 0); $("main").focus({ preventScroll: true }); }
});
$("list").addEventListener("keydown", (event) => {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const links = [...$("list").querySelectorAll(".item")];
  const next = links[links.indexOf(document.activeElement) + by];
  if (by && next) { event.preventDefault(); next.focus(); }
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !$("reason").hidden) return hideReason();
  const typed = event.target.closest?.("input:not([type=checkbox]), select, dialog");
  if (typed || !letters || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys = {
    j: () => turn(1), k: () => turn(-1), n: () => step(1), p: () => step(-1), s: () => state.doc !== null && toggleView(),
    o: () => go({ doc: null }, { push: true }), "/": () => $("query").focus(), "?": () => $("keys").showModal(),
  };
  if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
});
addEventListener("popstate", () => { const before = state; state = fromAddress(); update(before); });

/* ---- Begin ---- */

function begin() {
  const rules = new Map(noise().map((stage) => [stage.name, [...stage.rules.keys()].sort()]));
  for (const stage of [...rules.keys()].sort((a, b) => place(a) - place(b))) {
    $("rule").append(el("optgroup", { label: stage },
      el("option", { value: stage }, `${stage}: all`), rules.get(stage).map((rule) => el("option", { value: rule }, rule))));
  }
  for (const kind of [...new Set(documents.map(kindOf))].sort()) $("kind").append(el("option", { value: kind }, kind));
  const all = total((doc) => doc.size), unread = documents.filter((doc) => doc.error).length;
  $("totals").textContent = `${plural(documents.length, "document")}, ${percent(total((doc) => doc.cutSize), all)} of the text cut` +
    (unread ? `; ${number.format(unread)} could not be read` : "");
  showTheme(stored("theme"));
  $("letters").checked = letters;
  $("panes").classList.toggle("single", documents.length === 1);
  document.querySelector(".side").hidden = documents.length === 1;
  $("panes").hidden = false;
  state = fromAddress();
  if (documents.length === 1) state.doc = 0;
  update(null);
}

begin();
