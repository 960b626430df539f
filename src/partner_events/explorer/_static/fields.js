// Trees of fields, which unfold when somebody asks; and two of them side by side.

import { loadModel } from "./data.js";
import { h, prose, put } from "./dom.js";

/** @typedef {import("./data.js").Page} Page */
/** @typedef {import("./data.js").Field} Field */

/** @typedef {{page: Page, version: number, versions: string[]}} Side A kind, as a version has it; -1 is today. */

const SHOWN_WORDS = 8;

/**
 * Whether a version has a field.
 *
 * @param {Field} field
 * @param {number} version
 */
export function isThere(field, version) {
  if (version < 0) {
    return !field.x;
  }
  return !field.in || field.in.some(([first, last]) => first <= version && version <= last);
}

/**
 * The fields of some models, each once: those that the version has, and the others.
 *
 * @param {Side} side
 * @param {string[]} keys
 * @returns {Promise<{there: Field[], others: Field[]}>}
 */
export async function fieldsOf(side, keys) {
  const models = await Promise.all(keys.map((key) => loadModel(side.page, key)));
  /** @type {Map<string, Field>} */
  const there = new Map();
  /** @type {Map<string, Field>} */
  const others = new Map();
  for (const model of models) {
    for (const field of model.fields ?? []) {
      const into = isThere(field, side.version) ? there : others;
      const before = into.get(field.n);
      into.set(field.n, before ? either(before, field) : field);
    }
  }
  return {
    there: [...there.values()],
    others: [...others.values()].filter((field) => !there.has(field.n)),
  };
}

/**
 * One description of a field that two models have.
 *
 * @param {Field} one
 * @param {Field} other
 * @returns {Field}
 */
function either(one, other) {
  return {
    ...one,
    t: one.t === other.t ? one.t : `${one.t} | ${other.t}`,
    r: one.r && other.r ? 1 : 0,
    v: [...new Set([...(one.v ?? []), ...(other.v ?? [])])],
    f: [...new Set([...(one.f ?? []), ...(other.f ?? [])])],
    m: [...new Set([...(one.m ?? []), ...(other.m ?? [])])],
    d: one.d ?? other.d ?? "",
  };
}

/**
 * The words of a field; only the kind's own name where the words are kinds.
 *
 * @param {Field} field
 * @param {Side} side
 * @returns {{now: string[], former: string[]}}
 */
export function wordsOf(field, side) {
  const now = field.v ?? [];
  if (now.includes(side.page.kind)) {
    return { now: [side.page.kind], former: [] };
  }
  return { now, former: field.f ?? [] };
}

/**
 * What is said of a field in a version, beside its type.
 *
 * @param {Field} field
 * @param {Side} side
 */
function otherwise(field, side) {
  const found = (field.as ?? []).find(([first, last]) => first <= side.version && side.version <= last);
  return found ? `in ${side.versions[side.version]}: ${found[2]}` : "";
}

/**
 * The tree of a kind, unfolded down to the payload's fields.
 *
 * @param {Side} side
 * @returns {Promise<HTMLElement>}
 */
export async function fieldTree(side) {
  return h("div", { class: "tree" }, await list(side, [side.page.root], []));
}

/**
 * @param {Side} side
 * @param {string[]} keys
 * @param {string[]} path
 * @returns {Promise<HTMLUListElement>}
 */
async function list(side, keys, path) {
  const { there: all, others } = await fieldsOf(side, keys);
  const there = path.length ? all : all.filter((field) => field.n === side.page.payload[0]);
  const items = await Promise.all(there.map((field) => item(side, field, [...path, field.n])));
  const made = h("ul", {}, ...items);
  if (!path.length) {
    const envelope = all.filter((field) => !there.includes(field));
    put(made, folded(side, envelope, path, `${envelope.length} fields of the envelope around it`));
  }
  if (others.length) {
    const label = side.version < 0 ? "not in today’s deliveries" : `not in ${side.versions[side.version]}`;
    put(made, folded(side, others, path, `${others.length} ${others.length === 1 ? "field" : "fields"} ${label}`, true));
  }
  return made;
}

/**
 * Fields that few ask for, folded away.
 *
 * @param {Side} side
 * @param {Field[]} fields
 * @param {string[]} path
 * @param {string} title
 * @param {boolean} [isGone]
 */
function folded(side, fields, path, title, isGone = false) {
  const below = async () => {
    const items = await Promise.all(fields.map((field) => item(side, field, [...path, field.n], isGone)));
    return h("ul", {}, ...items);
  };
  const { twisty, place } = folding(title, below);
  return h("li", {}, h("div", { class: "row" }, h("div", { class: "field muted" }, twisty, title)), place);
}

/**
 * A button that shows and hides what a function makes.
 *
 * @param {string} name
 * @param {() => Promise<HTMLElement>} make
 */
function folding(name, make) {
  const place = h("div", { hidden: true });
  let made = false;
  const twisty = h("button", {
    type: "button",
    class: "twisty",
    "aria-expanded": "false",
    "aria-label": `Fields of ${name}`,
  });
  const open = async () => {
    if (!made) {
      made = true;
      try {
        place.replaceChildren(await make());
      } catch (error) {
        made = false;
        place.replaceChildren(h("p", { class: "problem" }, String(error)));
      }
    }
    place.hidden = false;
    twisty.setAttribute("aria-expanded", "true");
  };
  twisty.addEventListener("click", () => {
    if (twisty.getAttribute("aria-expanded") === "true") {
      place.hidden = true;
      twisty.setAttribute("aria-expanded", "false");
    } else {
      void open();
    }
  });
  return { twisty, place, open };
}

/**
 * @param {Side} side
 * @param {Field} field
 * @param {string[]} path
 * @param {boolean} [isGone]
 * @returns {Promise<HTMLLIElement>}
 */
async function item(side, field, path, isGone = false) {
  const { payload } = side.page;
  const isPayload = path.join(".") === payload.join(".");
  const isOnTheWay = path.every((step, i) => payload[i] === step);
  const keys = field.m ?? [];
  const fold = keys.length ? folding(path.join("."), () => list(side, keys, path)) : null;
  const row = h(
    "div",
    { class: `row${isPayload ? " payload" : ""}` },
    nameOf(field, fold?.twisty ?? h("span", { class: "leaf" })),
    detailsOf(field, side, isPayload),
  );
  const made = h("li", { class: isGone ? "gone" : "", "data-path": path.join(".") }, row, fold?.place);
  if (fold && isOnTheWay) {
    await fold.open();
  }
  return made;
}

/**
 * @param {Field} field
 * @param {HTMLElement} before
 */
function nameOf(field, before) {
  return h(
    "div",
    { class: "field" },
    before,
    h("code", { title: field.w ? `In JSON: ${field.w}` : "" }, `${field.n}${field.r ? "" : "?"}`),
  );
}

/**
 * @param {Field} field
 * @param {Side} side
 * @param {boolean} [isPayload]
 */
function detailsOf(field, side, isPayload = false) {
  const wire = field.w ?? field.n;
  const details = h(
    "div",
    { class: "type" },
    h("code", {}, field.t),
    isPayload && h("span", { class: "tag accent" }, "the payload"),
    field.w && h("span", { class: "tag" }, `JSON: ${field.w}`),
    field.s === 1 && h("span", { class: "tag bad" }, "secret"),
    side.page.sensitive.includes(wire) && h("span", { class: "tag warn" }, "sensitive"),
  );
  for (const text of [field.d, field.h, otherwise(field, side)]) {
    put(details, text && h("p", { class: "said" }, ...prose(text)));
  }
  put(details, valuesOf(field, side));
  return details;
}

/**
 * @param {Field} field
 * @param {Side} side
 */
function valuesOf(field, side) {
  const { now, former } = wordsOf(field, side);
  const chips = [
    ...now.map((word) => h("code", {}, word)),
    ...former.map((word) => h("code", { class: "former", title: "Only earlier versions document it" }, word)),
  ];
  if (!chips.length) {
    return null;
  }
  const rest = chips.slice(SHOWN_WORDS);
  const box = h("div", { class: "values" }, ...chips.slice(0, SHOWN_WORDS));
  if (rest.length) {
    const more = h("button", { type: "button" }, `and ${rest.length} more`);
    more.addEventListener("click", () => more.replaceWith(...rest));
    put(box, more);
  }
  return box;
}

// Side by side.

/**
 * Two trees as one: each row has a field as both have it.
 *
 * @param {Side} left
 * @param {Side} right
 * @returns {Promise<HTMLElement>}
 */
export async function pairTree(left, right) {
  return h("div", { class: "tree" }, await pairs(left, [left.page.root], right, [right.page.root], []));
}

/**
 * @param {Side} left
 * @param {string[]} leftKeys
 * @param {Side} right
 * @param {string[]} rightKeys
 * @param {string[]} path
 * @returns {Promise<HTMLUListElement>}
 */
async function pairs(left, leftKeys, right, rightKeys, path) {
  const [ones, others] = await Promise.all([fieldsOf(left, leftKeys), fieldsOf(right, rightKeys)]);
  const one = new Map(ones.there.map((field) => [field.n, field]));
  const other = new Map(others.there.map((field) => [field.n, field]));
  const all = [...new Set([...one.keys(), ...other.keys()])];
  const first = left.page.payload[0] ?? "detail";
  const names = path.length ? all : [first, ...all.filter((name) => name !== first)];
  const items = names.map((name) => pair(left, one.get(name), right, other.get(name), [...path, name]));
  return h("ul", {}, ...(await Promise.all(items)));
}

/**
 * @param {Side} left
 * @param {Field | undefined} one
 * @param {Side} right
 * @param {Field | undefined} other
 * @param {string[]} path
 * @returns {Promise<HTMLLIElement>}
 */
async function pair(left, one, right, other, path) {
  const keys = [one?.m ?? [], other?.m ?? []];
  const hasFields = keys.some((each) => each.length);
  const make = () => pairs(left, one?.m ?? [], right, other?.m ?? [], path);
  const fold = hasFields ? folding(path.join("."), make) : null;
  const field = /** @type {Field} */ (one ?? other);
  const kind = one && other ? (isAlike(one, left, other, right) ? "same" : "differs") : one ? "left" : "right";
  const row = h(
    "div",
    { class: `row pair ${kind}` },
    nameOf(field, fold?.twisty ?? h("span", { class: "leaf" })),
    one ? detailsOf(one, left) : h("div", { class: "type muted" }, "not there"),
    other ? detailsOf(other, right) : h("div", { class: "type muted" }, "not there"),
  );
  const made = h("li", { "data-path": path.join("."), "data-pair": kind }, row, fold?.place);
  const onTheWay = [left, right].some((side) => path.every((step, i) => side.page.payload[i] === step));
  if (fold && onTheWay) {
    await fold.open();
  }
  return made;
}

/**
 * @param {Field} one
 * @param {Side} left
 * @param {Field} other
 * @param {Side} right
 */
function isAlike(one, left, other, right) {
  /** @param {Field} field @param {Side} side */
  const said = (field, side) => {
    const was = (field.as ?? []).find(([first, last]) => first <= side.version && side.version <= last);
    return JSON.stringify([field.t, field.r ?? 0, wordsOf(field, side).now, was?.[2] ?? ""]);
  };
  return said(one, left) === said(other, right);
}
