// The page of one kind.

import { hashOf, lasting } from "./address.js";
import { codeBlock, copyButton } from "./code.js";
import { guideAddress, loadForms, loadPage } from "./data.js";
import { breakable, h, icon, prose, put, webLink } from "./dom.js";
import { fieldTree, pairTree } from "./fields.js";
import { alike, carried, sampleOf } from "./forms.js";

/** @typedef {import("./data.js").Page} Page */
/** @typedef {import("./data.js").Index} Index */
/** @typedef {import("./address.js").Place} Place */
/** @typedef {import("./fields.js").Side} Side */

/** @typedef {(more: Record<string, string>) => void} Say Changes what the address says beside the kind. */

const TABS = ["fields", "sample", "rule", "code"];
/** @type {Record<string, string>} */
const TITLES = { fields: "Fields", sample: "Sample", rule: "Pattern", code: "Handler and test" };

/** @type {Record<string, string>} */
const STATUS = { verified: "good", unverified: "", legacy: "warn", retired: "bad" };

/**
 * @param {Index} index
 * @param {string} partner
 * @returns {string[]}
 */
function versionsOf(index, partner) {
  return index.partners.find((each) => each.name === partner)?.versions ?? [];
}

/**
 * What the page of a place shows.
 *
 * @param {Index} index
 * @param {Place} place
 * @param {Say} say
 * @returns {Promise<(Node | null)[]>}
 */
export async function kindPage(index, place, say) {
  const [page, beside] = await Promise.all([loadPage(place.partner, place.kind), besideOf(index, place)]);
  const versions = versionsOf(index, page.partner);
  const version = versions.indexOf(place.said.get("v") ?? "");
  /** @type {Side} */
  const side = { page, version, versions };
  const back = h(
    "a",
    { class: "back button quiet", href: hashOf("", "", lasting(place.said)) },
    icon("back"),
    "All kinds",
  );
  if (beside) {
    return [back, ...(await together(index, place, side, beside, say))];
  }
  return [
    back,
    crumbs(index, page),
    heading(page, place, say),
    h("p", { class: "summary" }, ...prose(page.summary || `A kind of ${page.partner}.`)),
    page.payload_is ? h("p", { class: "payload-is" }, "The payload: ", ...prose(page.payload_is)) : null,
    facts(index, page),
    advice(index, page),
    ...(await tabs(index, place, side, say)),
  ];
}

/**
 * @param {Index} index
 * @param {Page} page
 */
function crumbs(index, page) {
  const partner = index.partners.find((each) => each.name === page.partner);
  return h(
    "p",
    { class: "crumbs" },
    h("a", { href: `#/?partner=${encodeURIComponent(page.partner)}` }, partner?.title ?? page.partner),
    h("span", { class: `tag ${STATUS[page.status] ?? ""}` }, page.status),
    (page.versions ?? []).length > 1 && h("span", { class: "tag violet" }, "API versions"),
  );
}

/**
 * @param {Page} page
 * @param {Place} place
 * @param {Say} say
 */
function heading(page, place, say) {
  const compare = h(
    "button",
    { type: "button", class: "button", onclick: () => say({ vs: `${page.partner}/${page.kind}` }) },
    icon("compare"),
    "Side by side",
  );
  const link = h("span", {}, copyButton(() => location.href.replace(/#.*/, "") + hashOf(page.partner, page.kind, view(place.said)), "a link to this kind"));
  return h("div", { class: "title" }, h("h1", {}, ...breakable(page.kind)), h("div", { class: "actions" }, compare, link));
}

/**
 * What a link keeps: how the kind is shown, without the search that led to it.
 *
 * @param {URLSearchParams} said
 */
function view(said) {
  const kept = new URLSearchParams();
  for (const name of ["tab", "v", "form", "vs", "vs_v"]) {
    const value = said.get(name);
    if (value) {
      kept.set(name, value);
    }
  }
  return kept;
}

/**
 * @param {Index} index
 * @param {Page} page
 */
function facts(index, page) {
  const delay = index.partners.find((each) => each.name === page.partner)?.delay;
  /** @type {[string, (Node | string | null | false)[]][]} */
  const rows = [
    ["Class", [h("code", {}, ...breakable(`${page.module}.${page.class_name}`))]],
    ["Event source", [h("code", {}, page.source), page.source.endsWith("/") && h("span", { class: "muted" }, " and what follows")]],
    ["detail-type", [page.detail_type === null ? "varies" : h("code", {}, ...breakable(page.detail_type))]],
    ["Payload", [h("code", {}, `event.payload`), h("span", { class: "muted" }, ` at ${page.payload.join(".")}`)]],
    ["Dedupe key", page.key
      ? [h("code", {}, "event.idempotency_key"), " ", h("span", { class: `tag ${page.key.strength === "documented" ? "good" : page.key.strength === "inferred" ? "" : "warn"}` }, page.key.strength), h("p", { class: "muted" }, page.key.means)]
      : ["not known"]],
    ["Typical delay", [delay ? `${delay} seconds at most, usually` : "not known"]],
    ["Documentation", [webLink(page.docs_url, page.docs_url.replace(/^https?:\/\//, ""))]],
  ];
  return h(
    "dl",
    { class: "facts" },
    ...rows.map(([name, value]) => {
      const dd = h("dd", {});
      put(dd, ...value);
      return h("div", { class: name === "Documentation" ? "whole" : "" }, h("dt", {}, name), dd);
    }),
  );
}

/**
 * @param {Index} index
 * @param {Page} page
 */
function advice(index, page) {
  if (!page.advice.length) {
    return null;
  }
  return h(
    "section",
    { class: "advice" },
    h("h2", {}, "What people get wrong"),
    h("ul", {}, ...page.advice.map(([text, more]) =>
        h("li", {}, ...prose(text), more && index.docs && " ", more && index.docs && h("a", { href: guideAddress(index, more) }, "More")),
      ),
    ),
  );
}

/**
 * @param {Index} index
 * @param {Place} place
 * @param {Side} side
 * @param {Say} say
 */
async function tabs(index, place, side, say) {
  const said = place.said.get("tab") ?? "";
  const chosen = TABS.includes(said) ? said : "fields";
  const buttons = TABS.map((name) =>
    h(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${name}`,
        "aria-selected": String(name === chosen),
        "aria-controls": "panel",
        tabindex: name === chosen ? "0" : "-1",
        onclick: () => say({ tab: name === "fields" ? "" : name }),
      },
      TITLES[name] ?? name,
    ),
  );
  const bar = h("div", { class: "tabs", role: "tablist", "aria-label": "What to show" }, ...buttons);
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      const next = TABS[(TABS.indexOf(chosen) + step + TABS.length) % TABS.length] ?? "fields";
      say({ tab: next === "fields" ? "" : next, focus: "tab" });
    }
  });
  const panel = h("div", { class: "panel", role: "tabpanel", id: "panel", "aria-labelledby": `tab-${chosen}` });
  const make = { fields: fieldsPanel, sample: samplePanel, rule: rulePanel, code: codePanel }[chosen] ?? fieldsPanel;
  put(panel, ...(await make(side, place, say)));
  return [bar, panel];
}

/**
 * A choice among the partner's versions; nothing where it has none.
 *
 * @param {Side} side
 * @param {(version: string) => void} chosen
 * @param {string} label
 */
function versionChoice(side, chosen, label) {
  if (!side.versions.length || !(side.page.versions ?? []).length) {
    return null;
  }
  const select = h("select", {
    class: "select",
    "aria-label": "API version",
    onchange: () => chosen(select.value),
  });
  put(select, h("option", { value: "" }, `today’s (${side.versions[side.versions.length - 1]})`));
  for (const version of [...side.versions].reverse()) {
    put(select, h("option", { value: version, selected: side.versions[side.version] === version }, version));
  }
  return h("label", {}, label, select);
}

/**
 * @param {Side} side
 * @param {Place} _place
 * @param {Say} say
 */
async function fieldsPanel(side, _place, say) {
  const choice = versionChoice(side, (v) => say({ v }), "API version");
  return [
    h(
      "div",
      { class: "controls" },
      choice,
      h("span", { class: "muted" }, "A field with a question mark may be absent or null."),
    ),
    await fieldTree(side),
  ];
}

/**
 * @param {Side} side
 * @param {Place} place
 * @param {Say} say
 */
async function samplePanel(side, place, say) {
  const { page } = side;
  if (!page.sample) {
    return [h("p", { class: "note" }, "No sample can be made of this class.")];
  }
  const forms = await loadForms();
  const said = place.said.get("form") ?? "";
  const form = forms[said] ? said : "";
  const select = h("select", { class: "select", onchange: () => say({ form: select.value }) });
  put(select, h("option", { value: "" }, "Direct: the rule’s target"));
  for (const [name, each] of Object.entries(forms)) {
    put(select, h("option", { value: name, selected: name === form }, each.title));
  }
  const version = alike(page, side.version);
  const made = versionSample(side, version, form === "");
  const values = (version ?? page).carried?.[form] ?? [];
  const text = form ? carried(forms[form]?.frame ?? "", values, made.text) : made.text;
  const title = form ? `The Lambda event: ${forms[form]?.title}` : "The Lambda event";
  return [
    h(
      "div",
      { class: "controls" },
      h("label", {}, "Carrier", select),
      versionChoice(side, (v) => say({ v }), "API version"),
    ),
    h("p", { class: "note" }, form ? (forms[form]?.text ?? "") : "What a function gets that is the target of a rule.", made.note),
    codeBlock(title, text, "json"),
  ];
}

/**
 * The sample of a version, which says so where nothing but the version's name differs.
 *
 * @param {Side} side
 * @param {import("./data.js").Version | undefined} version
 * @param {boolean} isPlain
 */
function versionSample(side, version, isPlain) {
  const text = sampleOf(side.page, version);
  const written = version ? (side.versions[version.to] ?? "") : "";
  const wanted = side.versions[side.version] ?? "";
  if (!version || written === wanted) {
    return { text, note: "" };
  }
  return isPlain
    ? { text: text.replaceAll(JSON.stringify(written), JSON.stringify(wanted)), note: "" }
    : { text, note: ` As ${written} writes it, which sends the same fields as ${wanted}.` };
}

/**
 * @param {string} partner
 * @param {string} kind
 */
function workbench(partner, kind) {
  return `workbench.html#${new URLSearchParams({ kind: `${partner}/${kind}` })}`;
}

/**
 * @param {Side} side
 */
async function rulePanel({ page }) {
  const key = page.key?.jsonata;
  return [
    codeBlock(
      "Event pattern of a rule, on a classic event bus",
      JSON.stringify(page.pattern, null, 2),
      "json",
      h("a", { class: "button quiet", href: workbench(page.partner, page.kind) }, "Try it"),
    ),
    codeBlock("Filters of a subscriber, on a new event bus", JSON.stringify(page.filters, null, 2), "json"),
    codeBlock(
      "The same in Python, to which conditions can be added",
      `from ${page.module} import ${page.class_name}\nfrom partner_events.patterns import EventPattern, SubscriberFilters\n\npattern = EventPattern.of(${page.class_name})\nfilters = SubscriberFilters.of(pattern)\n`,
      "python",
    ),
    key ? codeBlock("The dedupe key as JSONata: $event is the envelope, $detail its detail", key, "text") : null,
  ];
}

/**
 * @param {Side} side
 */
async function codePanel({ page }) {
  return [
    codeBlock("handler.py: the shortest", page.parse, "python"),
    codeBlock("handlers.py: with a router", page.handler, "python"),
    codeBlock("test_handlers.py: a rule on a classic event bus", page.test, "python"),
    codeBlock("test_handlers.py: a subscriber on a new event bus", page.test_new_bus, "python"),
    h(
      "p",
      { class: "note" },
      "The whole project, with its template: ",
      h("code", {}, `partner-events handler '${page.partner}/${page.kind}' --output my-function`),
    ),
  ];
}

// Side by side.

/**
 * What the address says is beside the kind.
 *
 * @param {Index} index
 * @param {Place} place
 * @returns {Promise<Side | null>}
 */
async function besideOf(index, place) {
  const said = place.said.get("vs");
  if (!said) {
    return null;
  }
  const at = said.indexOf("/");
  const page = await loadPage(said.slice(0, at), said.slice(at + 1));
  const versions = versionsOf(index, page.partner);
  return { page, version: versions.indexOf(place.said.get("vs_v") ?? ""), versions };
}

/**
 * @param {Index} index
 * @param {Place} place
 * @param {Side} left
 * @param {Side} right
 * @param {Say} say
 */
async function together(index, place, left, right, say) {
  const names = index.kind.map((kind, i) => `${index.partners[index.partner[i] ?? 0]?.name}/${kind}`);
  const list = h("datalist", { id: "kinds" }, ...names.map((name) => h("option", { value: name })));
  const other = h("input", {
    class: "input",
    list: "kinds",
    value: `${right.page.partner}/${right.page.kind}`,
    "aria-label": "The kind on the right",
    onchange: () => {
      if (names.includes(other.value)) {
        say({ vs: other.value, vs_v: "" });
      }
    },
  });
  const form = place.said.get("tab") === "sample";
  return [
    h(
      "div",
      { class: "title wide" },
      h("h1", {}, "Side by side"),
      h(
        "div",
        { class: "actions" },
        h("button", { type: "button", class: "button", "aria-pressed": String(!form), onclick: () => say({ tab: "" }) }, "Fields"),
        h("button", { type: "button", class: "button", "aria-pressed": String(form), onclick: () => say({ tab: "sample" }) }, "Samples"),
        h("button", { type: "button", class: "button", onclick: () => say({ vs: "", vs_v: "", tab: "" }) }, icon("close"), "Close"),
      ),
    ),
    h(
      "div",
      { class: "sides wide" },
      h("div", { class: "side card" }, h("h2", {}, left.page.kind), h("p", {}, ...prose(left.page.summary)), versionChoice(left, (v) => say({ v }), "")),
      h("div", { class: "side card" }, h("h2", {}, right.page.kind), h("p", {}, ...prose(right.page.summary)), h("div", { class: "controls" }, other, versionChoice(right, (vs_v) => say({ vs_v }), "")), list),
    ),
    form
      ? h("div", { class: "sides wide" }, ...[left, right].map((side) => codeBlock([side.page.kind, side.versions[side.version] ?? ""].join(" "), versionSample(side, alike(side.page, side.version), true).text, "json")))
      : h(
          "div",
          { class: "panel wide" },
          h("p", { class: "legend" }, h("span", { class: "tag bad" }, "only left"), h("span", { class: "tag good" }, "only right"), h("span", { class: "tag warn" }, "differs")),
          await pairTree(left, right),
        ),
  ];
}
