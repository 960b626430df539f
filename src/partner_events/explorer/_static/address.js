// The address of what is shown: all of it is after the hash, so links work on any server and without one.

/**
 * @typedef {object} Place
 * @property {string} partner Of the kind that is shown, or ""
 * @property {string} kind
 * @property {URLSearchParams} said The rest: query, filters, tab, version, form, and the kind beside it
 */

/**
 * @param {string} hash
 * @returns {Place}
 */
export function placeOf(hash) {
  const text = hash.replace(/^#\/?/, "");
  const at = text.indexOf("?");
  const path = at < 0 ? text : text.slice(0, at);
  const [partner = "", ...rest] = path.split("/").map(decoded);
  return { partner, kind: rest.join("/"), said: new URLSearchParams(at < 0 ? "" : text.slice(at + 1)) };
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * @param {string} partner
 * @param {string} kind
 * @param {URLSearchParams} said
 */
export function hashOf(partner, kind, said) {
  const path = kind ? `${encodeURIComponent(partner)}/${encodeURIComponent(kind)}` : "";
  const query = said.toString();
  return `#/${path}${query ? `?${query}` : ""}`;
}

/** The filters and the query, which stay when another kind is opened. */
const LASTING = ["q", "partner", "category", "status", "sensitive", "api"];

/**
 * What stays of an address when another kind is opened.
 *
 * @param {URLSearchParams} said
 * @param {Record<string, string>} [more]
 */
export function lasting(said, more = {}) {
  const kept = new URLSearchParams();
  for (const name of LASTING) {
    const value = said.get(name);
    if (value) {
      kept.set(name, value);
    }
  }
  for (const [name, value] of Object.entries(more)) {
    if (value) {
      kept.set(name, value);
    } else {
      kept.delete(name);
    }
  }
  return kept;
}
