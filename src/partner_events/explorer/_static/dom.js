// Elements, made of text alone: nothing of an event, a name or a pattern is ever read as HTML.

/** @typedef {Node | string | null | undefined | false} Child */

/**
 * An element with attributes and children; strings become text.
 *
 * An attribute that is a function listens to the event of its name (`onclick`); true and false set and
 * leave out an attribute.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, String(value));
    }
  }
  put(element, ...children);
  return element;
}

/**
 * Appends children to an element.
 *
 * @param {Element | DocumentFragment} element
 * @param {...Child} children
 */
export function put(element, ...children) {
  for (const child of children) {
    if (child !== null && child !== undefined && child !== false) {
      element.append(child);
    }
  }
}

/**
 * The element of the page with an id, which must be there.
 *
 * @template {HTMLElement} T
 * @param {string} id
 * @param {new () => T} type
 * @returns {T}
 */
export function byId(id, type) {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`the page has no ${type.name} with the id ${id}`);
  }
  return found;
}

/**
 * A sentence, in which what stands between backticks is code.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function prose(text) {
  return text
    .split(/`+/)
    .map((part, i) => (i % 2 ? h("code", {}, part) : document.createTextNode(part)));
}

/**
 * A long name, which is broken at its dots, dashes and the like rather than anywhere.
 *
 * @param {string} text
 * @returns {Node[]}
 */
export function breakable(text) {
  return text.split(/(?<=[._/:-])/).flatMap((part, i) => [...(i ? [h("wbr")] : []), document.createTextNode(part)]);
}

/**
 * An address as a link if it is one of the web, and as text otherwise.
 *
 * @param {string} address
 * @param {string} text
 * @returns {HTMLElement}
 */
export function webLink(address, text) {
  return /^https?:\/\//.test(address)
    ? h("a", { href: address, rel: "noreferrer", target: "_blank" }, text)
    : h("span", {}, text);
}

const SVG = "http://www.w3.org/2000/svg";

/** @type {Record<string, string>} */
const PATHS = {
  copy: "M9 9h10v11H9zM5 15V4h10v2",
  done: "M5 12.5l4.5 4.5L19 7.5",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M4.2 4.2l2.1 2.1M17.7 17.7l2.1 2.1M2 12h3M19 12h3M4.2 19.8l2.1-2.1M17.7 6.3l2.1-2.1",
  moon: "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5z",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20",
  close: "M6 6l12 12M18 6L6 18",
  back: "M15 5l-7 7 7 7",
  compare: "M8 4v16M16 4v16M3 8h5M16 16h5M3 16h5M16 8h5",
  link: "M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.6 1.6M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.6-1.6",
};

/**
 * An icon of lines, hidden from screen readers.
 *
 * @param {string} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("fill", "none");
  svg.setAttribute("stroke", "currentColor");
  svg.setAttribute("stroke-width", "1.8");
  svg.setAttribute("stroke-linecap", "round");
  svg.setAttribute("stroke-linejoin", "round");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name] ?? "");
  svg.append(path);
  return svg;
}
