// What Python has written about events, loaded when it is asked for and kept.

/**
 * @typedef {object} Index
 * @property {{name: string, title: string, source?: string, status?: number, delay?: number | null, versions?: string[]}[]} partners
 * @property {string[]} statuses
 * @property {string[]} categories
 * @property {string[]} kind
 * @property {string[]} class
 * @property {(string | number)[]} detail_type
 * @property {number[]} partner
 * @property {number[]} status
 * @property {number[]} category
 * @property {string[]} summary
 * @property {string[]} also
 * @property {string} docs The address of the documentation's folder, or "" where nobody knows it
 * @property {[string, string][]} guides The names and titles of its pages
 */

/**
 * What only models know; see _fields.py.
 *
 * @typedef {object} Known
 * @property {number[]} flags
 * @property {number[]} group
 * @property {Record<string, number[]>} fields
 * @property {Record<string, number[]>} words
 */

/**
 * A field; see _models.py for its keys.
 *
 * @typedef {object} Field
 * @property {string} n
 * @property {string} [w]
 * @property {string} t
 * @property {number} [r]
 * @property {string[]} [v]
 * @property {string[]} [f]
 * @property {string[]} [m]
 * @property {string} [d]
 * @property {number} [s]
 * @property {number} [x]
 * @property {string} [h]
 * @property {[number, number][]} [in]
 * @property {[number, number, string][]} [as]
 */

/** @typedef {{d?: string, fields?: Field[]}} Model */

/** @typedef {{from: number, to: number, edits: [number, number, string[]][], carried: Record<string, string[]>}} Version */

/**
 * @typedef {object} Page
 * @property {string} partner
 * @property {string} source
 * @property {string | null} detail_type
 * @property {string} kind
 * @property {string} class_name
 * @property {string} module
 * @property {string} docs_url
 * @property {string} status
 * @property {string} summary
 * @property {string[]} payload
 * @property {string} payload_is
 * @property {string} root
 * @property {Record<string, Model>} models
 * @property {string[]} sensitive
 * @property {[string, string][]} advice
 * @property {string} parse
 * @property {string} handler
 * @property {string} test
 * @property {string} test_new_bus
 * @property {unknown} pattern
 * @property {unknown} filters
 * @property {string} [sample]
 * @property {Record<string, string[]>} [carried]
 * @property {Version[]} [versions]
 * @property {{value: string, strength: string, means: string, jsonata: string}} [key]
 */

/** @typedef {Record<string, {title: string, text: string, frame: string}>} Forms */

/** @type {Map<string, Promise<unknown>>} */
const loading = new Map();

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
async function load(path) {
  const answer = await fetch(`data/${path}`, { credentials: "same-origin" });
  if (!answer.ok) {
    throw new Error(`data/${path} cannot be loaded: ${answer.status} ${answer.statusText}`);
  }
  return answer.json();
}

/**
 * @param {string} path
 * @returns {Promise<unknown>}
 */
function kept(path) {
  const known = loading.get(path);
  if (known) {
    return known;
  }
  const found = load(path);
  loading.set(path, found);
  // What failed is tried again when it is asked for again.
  found.catch(() => loading.delete(path));
  return found;
}

const PLAIN = /[^a-z0-9.-]/gu;

/**
 * The name of a kind's file: as `file_name` in _write.py has it.
 *
 * @param {string} kind
 */
export function fileName(kind) {
  return kind.replace(PLAIN, (each) => `_${(each.codePointAt(0) ?? 0).toString(16)}_`);
}

/** @returns {Promise<Index>} */
export function loadIndex() {
  return /** @type {Promise<Index>} */ (kept("index.json"));
}

/** @returns {Promise<Known>} */
export function loadKnown() {
  return /** @type {Promise<Known>} */ (kept("fields.json"));
}

/** @returns {Promise<Forms>} */
export function loadForms() {
  return /** @type {Promise<Forms>} */ (kept("forms.json"));
}

/**
 * @param {string} partner
 * @param {string} kind
 * @returns {Promise<Page>}
 */
export function loadPage(partner, kind) {
  return /** @type {Promise<Page>} */ (kept(`kinds/${encodeURIComponent(partner)}/${fileName(kind)}.json`));
}

/**
 * A model by its key: of the kind itself, or of its partner.
 *
 * @param {Page} page
 * @param {string} key
 * @returns {Promise<Model>}
 */
export async function loadModel(page, key) {
  const own = page.models[key];
  if (own) {
    return own;
  }
  const at = key.indexOf(":");
  const module = /** @type {Record<string, Model>} */ (
    await kept(`models/${encodeURIComponent(page.partner)}/${encodeURIComponent(key.slice(0, at))}.json`)
  );
  return module[key.slice(at + 1)] ?? {};
}

/**
 * The address of a page of the documentation; the site's pages are HTML.
 *
 * @param {Index} index
 * @param {string} page Its file, and a place in it: `patterns.md#operators`
 */
export function guideAddress(index, page) {
  return index.docs + page.replace(/\.md(?=#|$)/, ".html");
}
