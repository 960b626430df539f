// The pattern workbench: a form around what `partner_events.patterns` says, which engine.js asks.

import { codeBlock, copyText } from "./code.js";
import { loadPage } from "./data.js";
import { byId, h, put } from "./dom.js";
import { Ended, Engine, TookTooLong } from "./engine.js";

/** @typedef {{ line: number, column: number, start: number, end: number }} Place */
/** @typedef {{ reason: string, advice: string, path: string, at: Place | null, suggestion: string | null, suggested_at: Place | null }} Finding */
/** @typedef {Finding & { kind: string, never_matches: boolean }} Warned */
/** @typedef {{ met: boolean | null, path: string, text: string }} Condition */
/** @typedef {{ matched: boolean | null, conditions: Condition[] }} Branch */
/** @typedef {Branch & { name: string, note: string | null, branches: Branch[], more: number }} Part */
/** @typedef {{ place: string, error?: string, note?: string | null, matched?: boolean | null, parts?: Part[] }} Event_ */
/** @typedef {{ form: string | null, empty?: boolean, error?: Finding, warnings?: Warned[], events?: Event_[], counts?: { matched: number, missed: number, bad: number }, stopped?: boolean, carrier?: string, service?: string }} Checked */
/** @typedef {{ name: string, text?: string, error?: string }} Written */

/** How long nobody types before the text is looked at, in milliseconds. */
const PAUSE = 200;

/** How many characters of a pattern a link holds at most. */
const LONGEST_LINK = 8_000;

/** How many lines are numbered at most. */
const MOST_NUMBERS = 50_000;

const FORMS = { rule: "pattern of a rule", subscriber: "filters of a subscriber", criteria: "filter criteria" };

const SAID = {
  "pyodide loading": "Loading Python: 6 MB, once",
  "pyodide ready": "Ready: Python runs in this browser, and nothing that you paste leaves it",
  "pyodide failed": "Python cannot be loaded",
  "local ready": "Ready: partner-events answers on this machine, which nothing that you paste leaves",
  "none failed": "Nobody answers here: this folder was written without Python for browsers. Run partner-events explore.",
};

class Editor {
  /**
   * @param {HTMLTextAreaElement} area
   * @param {() => void} changed
   */
  constructor(area, changed) {
    this.area = area;
    this.gutter = /** @type {HTMLElement} */ (area.previousElementSibling);
    this.count = 0;
    area.addEventListener("input", () => {
      this.number();
      changed();
    });
    area.addEventListener("scroll", () => {
      this.gutter.scrollTop = area.scrollTop;
    });
    this.number();
  }

  get text() {
    return this.area.value;
  }

  set text(value) {
    this.area.value = value;
    this.number();
  }

  number() {
    let lines = 1;
    for (let at = this.text.indexOf("\n"); at >= 0 && lines < MOST_NUMBERS; at = this.text.indexOf("\n", at + 1)) {
      lines += 1;
    }
    if (lines !== this.count) {
      this.count = lines;
      this.gutter.textContent = Array.from({ length: lines }, (_, index) => index + 1).join("\n");
    }
  }

  /** @param {Place} place */
  select(place) {
    this.area.focus();
    this.area.setSelectionRange(place.start, place.end);
    const height = Number.parseFloat(getComputedStyle(this.area).lineHeight);
    this.area.scrollTop = Math.max(0, (place.line - 4) * height);
  }

  /**
   * Puts text in the place of another, so that it can be undone.
   *
   * @param {Place} place
   * @param {string} text
   */
  replace(place, text) {
    this.select(place);
    if (!document.execCommand("insertText", false, text)) {
      this.area.setRangeText(text, place.start, place.end, "end");
      this.area.dispatchEvent(new Event("input"));
    }
  }
}

const kind = byId("kind", HTMLInputElement);
const form = byId("form", HTMLSelectElement);
const carrier = byId("carrier", HTMLSelectElement);
const service = byId("service", HTMLSelectElement);
const written = byId("written", HTMLSelectElement);
const bus = byId("bus", HTMLInputElement);
const findings = byId("findings", HTMLElement);
const verdict = byId("verdict", HTMLElement);
const events = byId("events", HTMLElement);
const forms = byId("forms", HTMLElement);
const formShown = byId("form-shown", HTMLElement);
const about = byId("about", HTMLElement);
const sample = byId("sample", HTMLButtonElement);
const text = codeBlock("Written", "", "text");
byId("form-text", HTMLElement).append(text);

const pattern = new Editor(byId("pattern", HTMLTextAreaElement), changed);
const deliveries = new Editor(byId("deliveries", HTMLTextAreaElement), changed);

/** @type {Written[]} */
let known = [];
let waiting = 0;
let asking = false;
let again = false;
/** @type {{ partner: string, kind: string } | null} */
let sampled = null;

const engine = new Engine((state) => {
  const line = byId("state", HTMLElement);
  line.dataset.state = state.state;
  const said = SAID[/** @type {keyof typeof SAID} */ (`${state.kind} ${state.state}`)] ?? "";
  const label = /** @type {HTMLElement} */ (line.lastElementChild);
  label.textContent = state.reason === undefined ? said : `${said}: ${state.reason}`;
});

// What is asked

function changed() {
  clearTimeout(waiting);
  waiting = setTimeout(check, PAUSE);
  tellWhetherBusy();
}

/** The page is busy from the first key on, until all that is written was looked at. */
function tellWhetherBusy() {
  document.documentElement.toggleAttribute("data-busy", asking || waiting !== 0);
}

function asked() {
  return { pattern: pattern.text, form: form.value, carrier: carrier.value, service: service.value };
}

/** Looks at what is written; if it changes meanwhile, again when that is done. */
async function check() {
  clearTimeout(waiting);
  waiting = 0;
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  tellWhetherBusy();
  try {
    do {
      again = false;
      keep();
      await checkOnce();
    } while (again);
  } finally {
    asking = false;
    tellWhetherBusy();
  }
}

async function checkOnce() {
  try {
    const found = /** @type {Checked} */ (
      await engine.ask({ do: "check", ...asked(), deliveries: deliveries.text })
    );
    showForm(found);
    showFindings(found);
    showEvents(found);
    await showWritten(found);
  } catch (error) {
    forms.hidden = true;
    findings.replaceChildren();
    events.replaceChildren();
    say(whyNot(error), "bad");
  }
}

/** @param {unknown} error */
function whyNot(error) {
  if (error instanceof TookTooLong) {
    return "It took too long, and was stopped. Try a part of it.";
  }
  if (error instanceof Ended) {
    return "Python ended over it, as over what is nested too deep, and is started anew. Try a part of it.";
  }
  return error instanceof Error ? error.message : String(error);
}

// The pattern

/** @param {Checked} found */
function showForm(found) {
  const isCriteria = found.form === "criteria" || form.value === "criteria";
  byId("carrier-field", HTMLElement).hidden = !isCriteria;
  byId("service-field", HTMLElement).hidden = !isCriteria;
  const name = FORMS[/** @type {keyof typeof FORMS} */ (found.form ?? "")];
  const parts = [name, found.carrier, found.service].filter((each) => each !== undefined);
  formShown.hidden = name === undefined;
  formShown.textContent = parts.join(", ");
}

/** @param {Checked} found */
function showFindings(found) {
  /** @type {Node[]} */
  const made = [];
  if (found.error !== undefined) {
    made.push(finding(found.error, "refused", "bad"));
  }
  for (const each of found.warnings ?? []) {
    made.push(each.never_matches ? finding(each, "never matches", "bad") : finding(each, each.kind, "warn"));
  }
  if (!made.length && !found.empty) {
    made.push(h("p", { class: "fine" }, h("span", { class: "tag good" }, "accepted"), " Nothing to say against it."));
  }
  findings.replaceChildren(...made);
  pattern.area.setAttribute("aria-invalid", String(found.error !== undefined));
}

/**
 * @param {Finding} found
 * @param {string} name
 * @param {"bad" | "warn"} tone
 */
function finding(found, name, tone) {
  const { at, suggestion, suggested_at: there } = found;
  const place = at && `line ${at.line}, column ${at.column}`;
  return h(
    "div",
    { class: `finding ${tone}` },
    h(
      "p",
      { class: "finding-head" },
      h("span", { class: `tag ${tone}` }, name),
      at && h("button", { type: "button", class: "place", onclick: () => pattern.select(at) }, place),
      found.path && h("code", {}, found.path),
    ),
    h("p", {}, found.reason),
    h("p", { class: "advice" }, found.advice),
    suggestion !== null &&
      h(
        "p",
        { class: "suggestion" },
        h("code", {}, suggestion),
        there &&
          h(
            "button",
            { type: "button", class: "button", onclick: () => pattern.replace(there, suggestion) },
            "Write it",
          ),
      ),
  );
}

/** @param {Checked} found */
async function showWritten(found) {
  if (found.error !== undefined || found.empty) {
    forms.hidden = true;
    return;
  }
  const answer = await engine.ask({ do: "forms", ...asked(), bus: bus.value });
  known = /** @type {Written[] | undefined} */ (answer.forms) ?? [];
  const names = known.map((each) => each.name);
  const chosen = names.includes(written.value) ? written.value : names[0];
  written.replaceChildren(...names.map((name) => h("option", { selected: name === chosen }, name)));
  byId("bus-field", HTMLElement).hidden = found.form !== "rule";
  forms.hidden = false;
  showOne();
}

function showOne() {
  const found = known.find((each) => each.name === written.value);
  const language = found?.text === undefined || written.value.startsWith("CDK, T") ? "text" : "json";
  text.show(found?.text ?? found?.error ?? "", written.value.startsWith("CDK, P") ? "python" : language);
}

// The events

/**
 * @param {string} what
 * @param {"" | "good" | "bad"} [tone]
 */
function say(what, tone = "") {
  verdict.textContent = what;
  verdict.className = `verdict ${tone}`;
}

/** @param {Checked} found */
function showEvents(found) {
  const { counts, events: list = [] } = found;
  if (counts === undefined) {
    events.replaceChildren();
    say(found.empty ? "Write a pattern, or start with a kind." : "The pattern is refused, so it matches nothing.");
    return;
  }
  const all = counts.matched + counts.missed + counts.bad;
  if (all === 0) {
    events.replaceChildren();
    say("Paste a delivery to match it.");
    return;
  }
  const parts = [
    counts.matched && `${counts.matched} ${counts.matched === 1 ? "matches" : "match"}`,
    counts.missed && `${counts.missed} ${counts.missed === 1 ? "does" : "do"} not match`,
    counts.bad && `${counts.bad} cannot be read`,
  ].filter((each) => each !== 0);
  const stopped = found.stopped ? `; it took too long, and stopped after ${all}` : "";
  say(parts.join(", ") + stopped, counts.bad || found.stopped ? "bad" : counts.missed ? "" : "good");
  const open = Math.max(0, list.findIndex((each) => !each.matched));
  events.replaceChildren(...list.map((each, index) => eventOf(each, index === open)));
  if (all > list.length) {
    events.append(h("p", { class: "muted" }, `and ${all - list.length} more, which are counted only`));
  }
}

/**
 * @param {Event_} found
 * @param {boolean} open
 */
function eventOf(found, open) {
  const place = found.place || "the event";
  if (found.error !== undefined) {
    return h(
      "div",
      { class: "event bad" },
      h("p", {}, h("span", { class: "tag bad" }, "not read"), ` ${place}: `, found.error),
    );
  }
  const parts = found.parts ?? [];
  return h(
    "details",
    { class: "event", open },
    h("summary", {}, matchTag(found.matched ?? null), h("span", {}, place), nearest(parts)),
    found.note && h("p", { class: "note" }, found.note),
    ...parts.map(partOf),
    !parts.length && h("p", { class: "note" }, "nothing is asked of it"),
  );
}

/** @param {Part[]} parts */
function nearest(parts) {
  const missed = parts.find((each) => !each.matched);
  const reason = missed?.conditions.find((each) => !each.met)?.path ?? missed?.note;
  return reason ? h("code", { class: "why" }, reason) : null;
}

/** @param {Part} found */
function partOf(found) {
  return h(
    "div",
    { class: "part" },
    found.name && h("h3", {}, h("code", {}, found.name), " ", matchTag(found.matched)),
    conditionsOf(found.conditions),
    found.branches.length > 0 && h("p", {}, "One of these branches must match, too:"),
    found.branches.length > 0 &&
      h(
        "ol",
        { class: "branches" },
        ...found.branches.map((each) => h("li", {}, matchTag(each.matched), conditionsOf(each.conditions))),
      ),
    found.more > 0 && h("p", { class: "muted" }, `and ${found.more} more branches, none of them nearer`),
    found.note && h("p", { class: "note" }, found.note),
  );
}

/** @param {Condition[]} found */
function conditionsOf(found) {
  return h(
    "ul",
    { class: "conditions" },
    ...found.map((each) =>
      h(
        "li",
        { class: each.met ? "met" : "unmet" },
        h("span", { class: `tag ${each.met ? "good" : "bad"}` }, each.met ? "met" : "not met"),
        h("span", {}, each.text),
      ),
    ),
  );
}

/** @param {boolean | null} matched */
function matchTag(matched) {
  return h("span", { class: `tag ${matched ? "good" : "bad"}` }, matched ? "matches" : "does not match");
}

// Kinds, and the link

/** The partner and the kind that were chosen; the kind alone is enough. */
function chosenKind() {
  const wanted = kind.value.trim();
  const all = [...byId("kinds", HTMLDataListElement).options].map((each) => each.value);
  const found = all.find((each) => each === wanted) ?? (wanted && all.find((each) => each.endsWith(` ${wanted}`)));
  if (!found) {
    return null;
  }
  const space = found.indexOf(" ");
  return { partner: found.slice(0, space), kind: found.slice(space + 1) };
}

async function begin() {
  await kinds;
  const chosen = chosenKind();
  kind.setCustomValidity(chosen === null && kind.value ? "There is no such kind." : "");
  if (chosen === null) {
    kind.reportValidity();
    return;
  }
  // Whoever clicks it at once wants this kind's, not that of the kind before.
  sampled = chosen;
  sample.hidden = false;
  const { carrier: of, service: by } = asked();
  const started = await engine.ask({ do: "start", ...chosen, form: form.value, carrier: of, service: by });
  kind.value = `${chosen.partner} ${chosen.kind}`;
  pattern.text = String(started.text);
  about.textContent = String(started.summary);
  about.hidden = !started.summary;
  await check();
}

/** Loads the sample of the kind that was started with: a file of this folder, by the name of the kind alone. */
async function showSample() {
  if (sampled === null) {
    return;
  }
  const page = await loadPage(sampled.partner, sampled.kind).catch(() => null);
  if (!page?.sample) {
    say("There is no sample of it here.", "bad");
    return;
  }
  deliveries.text = page.sample;
  await check();
}

/** Keeps in the address, where no server sees it, what is written. */
function keep() {
  const kept = new URLSearchParams();
  if (form.value !== "auto") {
    kept.set("form", form.value);
  }
  for (const each of [carrier, service]) {
    if (each.value) {
      kept.set(each.id, each.value);
    }
  }
  if (pattern.text && pattern.text.length <= LONGEST_LINK) {
    kept.set("pattern", pattern.text);
  }
  const fragment = kept.toString();
  history.replaceState(null, "", fragment ? `#${fragment}` : location.pathname + location.search);
}

async function fromAddress() {
  const kept = new URLSearchParams(location.hash.slice(1));
  for (const each of [form, carrier, service]) {
    const value = kept.get(each.id);
    if ([...each.options].some((option) => option.value === value)) {
      each.value = String(value);
    }
  }
  const wanted = kept.get("pattern");
  if (wanted !== null && wanted !== pattern.text) {
    pattern.text = wanted;
  }
  const named = kept.get("kind");
  if (named !== null && wanted === null) {
    kind.value = named.replace("/", " ");
    await begin();
  }
}

async function listKinds() {
  const found = /** @type {{ partners?: { name: string, kinds: string[] }[] }} */ (await engine.ask({ do: "kinds" }));
  const list = document.createDocumentFragment();
  for (const partner of found.partners ?? []) {
    put(list, ...partner.kinds.map((each) => h("option", { value: `${partner.name} ${each}` })));
  }
  byId("kinds", HTMLDataListElement).replaceChildren(list);
}

byId("start", HTMLFormElement).addEventListener("submit", (event) => {
  event.preventDefault();
  begin();
});
kind.addEventListener("input", () => kind.setCustomValidity(""));
for (const each of [form, carrier, service]) {
  each.addEventListener("change", check);
}
bus.addEventListener("input", changed);
written.addEventListener("change", showOne);
sample.addEventListener("click", showSample);
byId("clear", HTMLButtonElement).addEventListener("click", () => {
  deliveries.text = "";
  deliveries.area.focus();
  check();
});
const link = byId("link", HTMLButtonElement);
link.addEventListener("click", async () => {
  keep();
  const done = pattern.text.length <= LONGEST_LINK && (await copyText(location.href));
  link.textContent = done ? "Copied" : "Too long for a link";
  setTimeout(() => {
    link.textContent = "Copy link";
  }, 1500);
});
addEventListener("hashchange", async () => {
  await fromAddress();
  await check();
});

const kinds = listKinds().catch(() => {});
await fromAddress();
if (pattern.text || deliveries.text) {
  await check();
}
document.documentElement.dataset.ready = "";
