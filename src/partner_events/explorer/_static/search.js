// Search over all kinds: every word of a query must be in a kind's names, its texts, a field or a word of it.

/** @typedef {import("./data.js").Index} Index */
/** @typedef {import("./data.js").Known} Known */
/** @typedef {{lower: string, text: string, groups: number[]}} Term */

/**
 * @typedef {object} Filters
 * @property {string} partner
 * @property {string} category
 * @property {string} status
 * @property {string} sensitive "yes", "no" or ""
 * @property {string} version A version of a partner's API, "any" for all kinds that have versions, or ""
 */

/** @typedef {{kind: number, score: number, why: string}} Hit */

const SENSITIVE = 1;
const VERSIONED = 2;

// How much a match counts. Names come first; what is only in a field or a word comes last.
const WHOLE = 1000;
const BEGINNING = 400;
const WORD = 200;
const INSIDE = 100;
const OTHER_NAME = 60;
const TEXT = 30;
const FIELD_WHOLE = 24;
const FIELD = 12;
const VALUE_WHOLE = 20;
const VALUE = 8;

// As many guides are shown at most.
const GUIDES = 3;

/** @param {string} text */
function squashed(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

export class Search {
  /** @param {Index} index */
  constructor(index) {
    this.index = index;
    this.count = index.kind.length;
    this.names = index.kind.map((kind) => kind.toLowerCase());
    this.plain = index.kind.map(squashed);
    this.classes = index.class.map((name) => name.toLowerCase());
    this.others = index.kind.map((_, i) => {
      const type = index.detail_type[i];
      return `${index.also[i]} | ${typeof type === "string" ? type : ""} | ${index.partners[index.partner[i] ?? 0]?.title} | ${index.partners[index.partner[i] ?? 0]?.name}`.toLowerCase();
    });
    this.summaries = index.summary.map((text) => text.toLowerCase());
    this.titles = index.guides.map((guide) => guide.join(" ").toLowerCase());
    /** @type {number[] | null} Until the models are known. */
    this.flags = null;
    /** @type {number[]} */
    this.group = [];
    /** @type {Term[]} */
    this.fields = [];
    /** @type {Term[]} */
    this.words = [];
  }

  /**
   * From now on it also finds fields and words, and knows flags, of which no kind has any before.
   *
   * @param {Known} known
   */
  learn(known) {
    this.flags = known.flags;
    this.group = known.group;
    this.fields = unpacked(known.fields);
    this.words = unpacked(known.words);
  }

  /**
   * The kinds that match, best first; all that the filters leave for an empty query.
   *
   * @param {string} query
   * @param {Filters} filters
   * @returns {Hit[]}
   */
  find(query, filters) {
    const tokens = query.toLowerCase().split(/\s+/).filter(Boolean);
    const allowed = this.filtered(filters);
    const whole = query.trim().toLowerCase();
    const byGroup = tokens.map((token) => this.inGroups(token));
    /** @type {Hit[]} */
    const hits = [];
    for (let kind = 0; kind < this.count; kind += 1) {
      if (!allowed(kind)) {
        continue;
      }
      let score = 0;
      let why = "";
      for (let t = 0; t < tokens.length; t += 1) {
        const token = /** @type {string} */ (tokens[t]);
        let found = this.inNames(kind, token);
        if (!found) {
          const said = byGroup[t]?.[this.group[kind] ?? 0];
          if (!said) {
            score = -1;
            break;
          }
          found = said.score;
          why = why || said.why;
        }
        score += found;
      }
      if (score < 0) {
        continue;
      }
      if (whole && (this.names[kind] === whole || this.classes[kind] === whole || this.isAlso(kind, whole))) {
        score += WHOLE;
      }
      hits.push({ kind, score, why });
    }
    return tokens.length === 0 ? hits : hits.sort((a, b) => b.score - a.score || a.kind - b.kind);
  }

  /**
   * The guides whose titles, or names, have all words of a query: the first few of them.
   *
   * @param {string} query
   * @returns {number[]}
   */
  guides(query) {
    const tokens = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = this.titles.flatMap((title, at) => (tokens.every((token) => title.includes(token)) ? [at] : []));
    return tokens.length ? found.slice(0, GUIDES) : [];
  }

  /**
   * Whether it is, as a whole, another name of a kind.
   *
   * @param {number} kind
   * @param {string} whole
   */
  isAlso(kind, whole) {
    return ` | ${this.others[kind]} | `.includes(` | ${whole} | `);
  }

  /**
   * How well a token matches what a kind is called and what is said of it; 0 if it does not.
   *
   * @param {number} kind
   * @param {string} token
   */
  inNames(kind, token) {
    const name = this.names[kind] ?? "";
    if (name === token) {
      return WHOLE;
    }
    if (name.startsWith(token)) {
      return BEGINNING;
    }
    const plain = this.plain[kind] ?? "";
    if (plain.startsWith(token) || plain.includes(` ${token}`)) {
      return WORD;
    }
    if (name.includes(token) || (this.classes[kind] ?? "").includes(token)) {
      return INSIDE;
    }
    if ((this.others[kind] ?? "").includes(token)) {
      return OTHER_NAME;
    }
    return (this.summaries[kind] ?? "").includes(token) ? TEXT : 0;
  }

  /**
   * What a token matches among fields and words, by group.
   *
   * @param {string} token
   * @returns {({score: number, why: string} | undefined)[]}
   */
  inGroups(token) {
    /** @type {({score: number, why: string} | undefined)[]} */
    const found = [];
    /**
     * @param {Term[]} terms
     * @param {number} whole
     * @param {number} part
     * @param {string} what
     */
    const look = (terms, whole, part, what) => {
      for (const term of terms) {
        if (!term.lower.includes(token)) {
          continue;
        }
        const score = term.lower === token ? whole : part;
        for (const group of term.groups) {
          const before = found[group];
          if (!before || before.score < score) {
            found[group] = { score, why: `${what} ${term.text}` };
          }
        }
      }
    };
    look(this.fields, FIELD_WHOLE, FIELD, "field");
    look(this.words, VALUE_WHOLE, VALUE, "word");
    return found;
  }

  /**
   * @param {Filters} filters
   * @returns {(kind: number) => boolean}
   */
  filtered(filters) {
    const { index } = this;
    const partner = index.partners.findIndex((each) => each.name === filters.partner);
    const category = index.categories.indexOf(filters.category);
    const status = index.statuses.indexOf(filters.status);
    if (!this.flags && (filters.sensitive || filters.version)) {
      return () => false;
    }
    return (kind) => {
      const flags = this.flags?.[kind] ?? 0;
      return (
        (!filters.partner || index.partner[kind] === partner) &&
        (!filters.category || index.category[kind] === category) &&
        (!filters.status || index.status[kind] === status) &&
        (!filters.sensitive || ((flags & SENSITIVE) !== 0) === (filters.sensitive === "yes")) &&
        (!filters.version ||
          ((flags & VERSIONED) !== 0 &&
            (filters.version === "any" ||
              (index.partners[index.partner[kind] ?? 0]?.versions ?? []).includes(filters.version))))
      );
    };
  }
}

/**
 * @param {Record<string, number[]>} inverted
 * @returns {Term[]}
 */
function unpacked(inverted) {
  return Object.entries(inverted).map(([text, steps]) => {
    let at = 0;
    return { lower: text.toLowerCase(), text, groups: steps.map((step) => (at += step)) };
  });
}
