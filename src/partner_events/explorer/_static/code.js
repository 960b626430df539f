// Code as the pages show it: coloured, and with a button that copies it.

import { h, icon, put } from "./dom.js";

/** @typedef {"json" | "python" | "text"} Language */

const TOKENS = {
  json: /("(?:[^"\\]|\\.)*")(\s*:)?|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g,
  python:
    /("""[\s\S]*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|(#[^\n]*)|\b(\d+(?:\.\d+)?)\b|\b(and|as|assert|class|def|else|for|from|if|import|in|is|None|not|or|return|True|False|with)\b/g,
};

/**
 * Text with spans around its tokens.
 *
 * @param {string} text
 * @param {Language} language
 * @returns {DocumentFragment}
 */
export function coloured(text, language) {
  const made = document.createDocumentFragment();
  if (language === "text" || text.length > 200_000) {
    made.append(text);
    return made;
  }
  let at = 0;
  for (const found of text.matchAll(TOKENS[language])) {
    const index = found.index;
    if (index > at) {
      made.append(text.slice(at, index));
    }
    at = index + found[0].length;
    if (language === "json") {
      const [, words, colon, number, word] = found;
      if (words !== undefined) {
        made.append(h("span", { class: colon === undefined ? "s" : "k" }, words), colon ?? "");
      } else {
        made.append(h("span", { class: number === undefined ? "w" : "n" }, number ?? word));
      }
    } else {
      const [, words, comment, number] = found;
      const kind = words !== undefined ? "s" : comment !== undefined ? "c" : number !== undefined ? "n" : "w";
      made.append(h("span", { class: kind }, found[0]));
    }
  }
  made.append(text.slice(at));
  return made;
}

/**
 * Puts text on the clipboard; also where the page may not use the clipboard's own interface.
 *
 * @param {string} text
 * @returns {Promise<boolean>} Whether it could.
 */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = h("textarea", { class: "visually-hidden", "aria-hidden": "true" });
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

/**
 * A button that copies what a function gives.
 *
 * @param {() => string} text
 * @param {string} what What is copied, for screen readers: "the sample".
 * @returns {HTMLButtonElement}
 */
export function copyButton(text, what) {
  const label = h("span", { "aria-live": "polite" }, "Copy");
  const button = h(
    "button",
    {
      type: "button",
      class: "button quiet copy",
      "aria-label": `Copy ${what}`,
      onclick: async () => {
        const done = await copyText(text());
        label.textContent = done ? "Copied" : "Not copied";
        button.replaceChildren(icon(done ? "done" : "close"), label);
        setTimeout(() => {
          label.textContent = "Copy";
          button.replaceChildren(icon("copy"), label);
        }, 1500);
      },
    },
    icon("copy"),
    label,
  );
  return button;
}

/**
 * A block of code with a title and a copy button; `show` gives it another text.
 *
 * @param {string} title
 * @param {string} text
 * @param {Language} language
 * @param {...(Node | string | null | false)} controls What stands in the bar before the copy button.
 * @returns {HTMLElement & { show(text: string, language?: Language): void }}
 */
export function codeBlock(title, text, language, ...controls) {
  let now = text;
  const code = h("code", {});
  const pre = h("pre", { tabindex: "0", role: "region", "aria-label": title }, code);
  const bar = h("div", { class: "code-bar" }, h("span", {}, title));
  put(bar, ...controls, copyButton(() => now, title));
  const block = h("div", { class: "code" }, bar, pre);
  /** @param {string} next @param {Language} [inLanguage] */
  const show = (next, inLanguage = language) => {
    now = next;
    code.replaceChildren(coloured(next, inLanguage));
  };
  show(text);
  return Object.assign(block, { show });
}
