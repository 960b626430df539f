// The explorer: finds kinds, and shows one of them.

import { hashOf, lasting, placeOf } from "./address.js";
import { guideAddress, loadIndex, loadKnown } from "./data.js";
import { breakable, byId, h, icon, prose, put } from "./dom.js";
import { kindPage } from "./kind.js";
import { Search } from "./search.js";

/** @typedef {import("./data.js").Index} Index */
/** @typedef {import("./search.js").Filters} Filters */

const FIRST = 60;

const main = byId("main", HTMLElement);
const query = byId("query", HTMLInputElement);
const count = byId("count", HTMLElement);
const guides = byId("guides", HTMLUListElement);
const results = byId("results", HTMLUListElement);
const view = byId("page", HTMLElement);
const clear = byId("clear", HTMLButtonElement);
/** @type {Record<string, HTMLSelectElement>} */
const facets = {
  partner: byId("partner", HTMLSelectElement),
  category: byId("category", HTMLSelectElement),
  status: byId("status", HTMLSelectElement),
  sensitive: byId("sensitive", HTMLSelectElement),
  api: byId("version", HTMLSelectElement),
};

document.querySelector(".search-icon")?.append(icon("search"));

/** @param {Index} index */
function start(index) {
  const search = new Search(index);
  let drawn = "";
  /** @type {string | null} */
  let found = null;
  let missing = "fields are still being read";

  /** @param {Record<string, string>} more @param {boolean} [isNew] */
  const say = (more, isNew = true) => {
    const place = placeOf(location.hash);
    const focus = more.focus ?? "";
    delete more.focus;
    for (const [name, value] of Object.entries(more)) {
      if (value) {
        place.said.set(name, value);
      } else {
        place.said.delete(name);
      }
    }
    const hash = hashOf(place.partner, place.kind, place.said);
    history[isNew ? "pushState" : "replaceState"](null, "", hash);
    void draw(focus);
  };

  /** @returns {Filters} */
  const filters = () => {
    const { said } = placeOf(location.hash);
    return {
      partner: said.get("partner") ?? "",
      category: said.get("category") ?? "",
      status: said.get("status") ?? "",
      sensitive: said.get("sensitive") ?? "",
      version: said.get("api") ?? "",
    };
  };

  /** @param {number} from */
  const addResults = (from) => {
    const place = placeOf(location.hash);
    const hits = search.find(place.said.get("q") ?? "", filters());
    results.querySelector(".more")?.parentElement?.remove();
    put(results, ...hits.slice(from, from + FIRST).map((hit) => result(index, hit, place)));
    if (hits.length > from + FIRST) {
      const more = h(
        "button",
        { type: "button", class: "button more", onclick: () => addResults(from + FIRST) },
        `Show more of ${hits.length.toLocaleString("en")}`,
      );
      put(results, h("li", {}, more));
    }
    return hits.length;
  };

  const drawResults = () => {
    const place = placeOf(location.hash);
    const key = lasting(place.said).toString();
    if (key !== found) {
      found = key;
      results.replaceChildren();
      results.scrollTop = 0;
      const length = addResults(0);
      const asked = place.said.get("q") ?? "";
      const needsFields = asked || place.said.get("sensitive") || place.said.get("api");
      const also = needsFields && !search.flags ? `; ${missing}` : "";
      count.textContent = counted(length, search.count, asked) + also;
      guides.replaceChildren(...search.guides(asked).map((at) => guide(index, at)));
      fillFacets(index, search, place.said, filters());
    }
    for (const link of results.querySelectorAll("a")) {
      const is = link.dataset.kind === `${place.partner}/${place.kind}`;
      link.setAttribute("aria-current", String(is));
      link.href = hashOf(link.dataset.partner ?? "", link.dataset.name ?? "", lasting(place.said));
    }
  };

  /** @param {string} [focus] */
  const draw = async (focus = "") => {
    const place = placeOf(location.hash);
    if (document.activeElement !== query) {
      query.value = place.said.get("q") ?? "";
    }
    main.classList.toggle("opened", place.kind !== "");
    drawResults();
    const key = `${place.partner}/${place.kind}?${["tab", "v", "form", "vs", "vs_v"].map((name) => place.said.get(name)).join("&")}`;
    if (key === drawn) {
      return;
    }
    const isOther = drawn.split("?")[0] !== key.split("?")[0];
    drawn = key;
    const parts = place.kind ? await opened(index, place, say) : [welcome(index)];
    if (drawn !== key) {
      return;
    }
    view.replaceChildren();
    put(view, ...parts);
    document.title = place.kind ? `${place.kind} – event explorer` : "Event explorer – partner_events";
    if (isOther) {
      view.scrollTop = 0;
      scrollTo(0, 0);
    }
    if (focus === "tab") {
      const tab = view.querySelector('[role="tab"][aria-selected="true"]');
      if (tab instanceof HTMLElement) {
        tab.focus();
      }
    }
  };

  query.addEventListener("input", () => say({ q: query.value.trim() }, false));
  query.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = results.querySelector("a");
    if (first) {
      location.hash = new URL(first.href).hash;
    }
  });
  for (const [name, select] of Object.entries(facets)) {
    select.addEventListener("change", () =>
      say(name === "partner" ? { partner: select.value, category: "" } : { [name]: select.value }, false),
    );
  }
  clear.addEventListener("click", () => {
    query.value = "";
    say({ q: "", partner: "", category: "", status: "", sensitive: "", api: "" });
  });
  const again = () => {
    const { activeElement } = document;
    const focused = activeElement instanceof HTMLElement && results.contains(activeElement) ? activeElement.dataset.kind : "";
    found = null;
    drawResults();
    [...results.querySelectorAll("a")].find((link) => focused && link.dataset.kind === focused)?.focus();
  };
  loadKnown().then(
    (known) => {
      search.learn(known);
      again();
    },
    () => {
      missing = "fields could not be loaded";
      again();
    },
  );
  addEventListener("hashchange", () => void draw());
  addEventListener("popstate", () => void draw());
  keys();
  void draw();
}

/**
 * @param {number} length
 * @param {number} all
 * @param {string} asked
 */
function counted(length, all, asked) {
  if (length === 0) {
    return asked ? `No kind matches “${asked}”` : "No kind matches";
  }
  const number = length.toLocaleString("en");
  return length === all ? `${number} kinds` : `${number} of ${all.toLocaleString("en")} kinds`;
}

/**
 * @param {Index} index
 * @param {import("./search.js").Hit} hit
 * @param {import("./address.js").Place} place
 */
function result(index, { kind, why }, place) {
  const partner = index.partners[index.partner[kind] ?? 0];
  const name = index.kind[kind] ?? "";
  const status = index.statuses[index.status[kind] ?? 0] ?? "";
  return h(
    "li",
    {},
    h(
      "a",
      {
        href: hashOf(partner?.name ?? "", name, lasting(place.said)),
        "data-kind": `${partner?.name}/${name}`,
        "data-partner": partner?.name,
        "data-name": name,
      },
      h("span", { class: "name" }, ...breakable(name)),
      h("span", { class: "says" }, ...prose(index.summary[kind] ?? "")),
      h(
        "span",
        { class: "of" },
        h("span", {}, partner?.title ?? ""),
        why ? h("span", {}, why) : status === "verified" || status === "unverified" ? null : h("span", {}, status),
      ),
    ),
  );
}

/**
 * A page of the documentation: a link, if it is known where that is.
 *
 * @param {Index} index
 * @param {number} at
 */
function guide(index, at) {
  const [name, title] = index.guides[at] ?? ["", ""];
  const text = [h("span", { class: "tag" }, "Guide"), " ", title];
  return h("li", {}, index.docs ? h("a", { href: guideAddress(index, `${name}.md`) }, ...text) : h("span", {}, ...text, h("code", {}, ` docs/${name}.md`)));
}

/**
 * The options of the filters, with how many kinds each would leave.
 *
 * @param {Index} index
 * @param {Search} search
 * @param {URLSearchParams} said
 * @param {Filters} filters
 */
function fillFacets(index, search, said, filters) {
  const asked = said.get("q") ?? "";
  /** @param {Partial<Filters>} without @param {(kind: number) => string} of */
  const counts = (without, of) => {
    /** @type {Map<string, number>} */
    const found = new Map();
    for (const { kind } of search.find(asked, { ...filters, ...without })) {
      const name = of(kind);
      found.set(name, (found.get(name) ?? 0) + 1);
    }
    return found;
  };
  /** @param {string} name @param {string} all @param {[string, string][]} options @param {string} chosen */
  const fill = (name, all, options, chosen) => {
    const select = facets[name];
    if (select) {
      select.replaceChildren(h("option", { value: "" }, all), ...options.map(([value, text]) => h("option", { value }, text)));
      select.value = chosen;
      select.classList.toggle("chosen", chosen !== "");
    }
  };
  const byPartner = counts({ partner: "", category: "" }, (kind) => index.partners[index.partner[kind] ?? 0]?.name ?? "");
  fill(
    "partner",
    "All partners",
    index.partners.filter((each) => byPartner.get(each.name) || each.name === filters.partner).map((each) => [each.name, `${each.title} (${byPartner.get(each.name) ?? 0})`]),
    filters.partner,
  );
  const byCategory = counts({ category: "" }, (kind) => index.categories[index.category[kind] ?? 0] ?? "");
  fill(
    "category",
    "All categories",
    [...byCategory].sort(([a], [b]) => a.localeCompare(b)).map(([name, number]) => [name, `${name} (${number})`]),
    filters.category,
  );
  const byStatus = counts({ status: "" }, (kind) => index.statuses[index.status[kind] ?? 0] ?? "");
  fill(
    "status",
    "Any status",
    index.statuses.filter((name) => byStatus.get(name) || name === filters.status).map((name) => [name, `${name} (${byStatus.get(name) ?? 0})`]),
    filters.status,
  );
  const versions = [...new Set(index.partners.flatMap((each) => (!filters.partner || each.name === filters.partner ? (each.versions ?? []) : [])))];
  fill("api", "Any API version", [["any", "With API versions"], ...versions.reverse().map((each) => /** @type {[string, string]} */ ([each, each]))], filters.version);
  if (facets.sensitive) {
    facets.sensitive.value = filters.sensitive;
    facets.sensitive.classList.toggle("chosen", filters.sensitive !== "");
  }
  clear.disabled = !asked && !Object.values(filters).some(Boolean);
}

/**
 * @param {Index} index
 * @param {import("./address.js").Place} place
 * @param {(more: Record<string, string>) => void} say
 * @returns {Promise<(Node | null)[]>}
 */
async function opened(index, place, say) {
  const isKnown = index.kind.some((kind, i) => kind === place.kind && index.partners[index.partner[i] ?? 0]?.name === place.partner);
  const back = h("a", { class: "back button quiet", href: "#/" }, "All kinds");
  if (!isKnown) {
    return [back, h("h1", {}, "No such kind"), h("p", { class: "problem" }, `There is no kind “${place.kind}” of “${place.partner}” here.`)];
  }
  try {
    return await kindPage(index, place, say);
  } catch (error) {
    return [back, h("p", { class: "problem" }, error instanceof Error ? error.message : String(error))];
  }
}

/** @param {Index} index */
function welcome(index) {
  /** @type {number[]} */
  const kinds = index.partners.map(() => 0);
  for (const partner of index.partner) {
    kinds[partner] = (kinds[partner] ?? 0) + 1;
  }
  const links = index.partners
    .map((partner, i) => ({ partner, number: kinds[i] ?? 0 }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number)
    .map(({ partner, number }) =>
      h(
        "li",
        {},
        h(
          "a",
          { href: `#/?partner=${encodeURIComponent(partner.name)}` },
          h("strong", {}, partner.title),
          h("span", {}, `${number.toLocaleString("en")} ${number === 1 ? "kind" : "kinds"}`),
        ),
      ),
    );
  return h(
    "div",
    { class: "welcome" },
    h("h1", {}, "Every event, before it arrives"),
    h(
      "p",
      { class: "summary" },
      `${index.kind.length.toLocaleString("en")} kinds of ${links.length} partners on Amazon EventBridge: their fields, a sample in the form in which your function gets it, the pattern of the rule, a handler and its test.`,
    ),
    h("h2", {}, "Partners"),
    h("ul", { class: "partners" }, ...links),
  );
}

function keys() {
  addEventListener("keydown", (event) => {
    const target = event.target instanceof HTMLElement ? event.target : document.body;
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
    if (event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      main.classList.remove("opened");
      query.focus();
      query.select();
      return;
    }
    if (event.key === "Escape") {
      if (target === query && query.value) {
        query.value = "";
        query.dispatchEvent(new Event("input"));
      } else if (target !== query) {
        main.classList.remove("opened");
        query.focus();
      }
      event.preventDefault();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") {
      return;
    }
    const links = [...guides.querySelectorAll("a"), ...results.querySelectorAll("a")];
    const at = links.findIndex((link) => link === target);
    if (at < 0 && target !== query) {
      return;
    }
    event.preventDefault();
    const next = at + (event.key === "ArrowDown" ? 1 : -1);
    if (next < 0) {
      query.focus();
    } else {
      links[next]?.focus();
    }
  });
}

loadIndex().then(start, (error) => {
  count.textContent = "Nothing could be loaded";
  view.replaceChildren(
    h(
      "p",
      { class: "problem" },
      location.protocol === "file:"
        ? "Browsers load no data from files. Run partner-events explore, or serve this folder."
        : String(error),
    ),
  );
});
