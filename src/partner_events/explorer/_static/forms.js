// Puts a sample together as Python has taken it apart: its versions, and the forms that carriers bring.

/** @typedef {import("./data.js").Page} Page */
/** @typedef {import("./data.js").Version} Version */

const VALUE = /"\ue000(\d+)\ue001"/g;
const TEXT = /\ue002t/g;
const ASCII = /\ue002a/g;
const BYTES = /\ue002b/g;
const OBJECT = "\ue002o";

/**
 * The versions that send what a version sends.
 *
 * @param {Page} page
 * @param {number} version An index among the partner's versions; -1 is the newest.
 * @returns {Version | undefined}
 */
export function alike(page, version) {
  const all = page.versions ?? [];
  return version < 0 ? undefined : all.find((each) => each.from <= version && version <= each.to);
}

/**
 * A sample, as indented JSON.
 *
 * @param {Page} page
 * @param {Version | undefined} version
 */
export function sampleOf(page, version) {
  const lines = (page.sample ?? "").split("\n");
  for (const [first, last, put] of version?.edits ?? []) {
    lines.splice(first, last - first, ...put);
  }
  return lines.join("\n");
}

/**
 * JSON on one line, as Python writes it. A line break is never inside a string.
 *
 * @param {string} pretty
 */
export function onOneLine(pretty) {
  return pretty
    .replace(/,\n\s*/g, ", ")
    .replace(/([[{])\n\s*/g, "$1")
    .replace(/\n\s*([\]}])/g, "$1");
}

/** @param {string} text */
function inString(text) {
  return JSON.stringify(text).slice(1, -1);
}

/** @param {string} text */
function ascii(text) {
  return text.replace(/[\u007f-\uffff]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** @param {string} text */
function base64(text) {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) {
    bytes += String.fromCharCode(byte);
  }
  return btoa(bytes);
}

/**
 * A form of a sample, as indented JSON.
 *
 * @param {string} frame What is the same of all samples in this form.
 * @param {string[]} values What differs.
 * @param {string} sample The sample, as indented JSON.
 */
export function carried(frame, values, sample) {
  const text = onOneLine(sample);
  return frame
    .split("\n")
    .map((line) =>
      line.replace(VALUE, (_, number) => {
        const value = values[Number(number)] ?? "null";
        if (value === OBJECT) {
          const indent = /^ */.exec(line)?.[0] ?? "";
          return sample.split("\n").join(`\n${indent}`);
        }
        return value
          .replace(TEXT, () => inString(text))
          .replace(ASCII, () => inString(ascii(inString(text))))
          .replace(BYTES, () => base64(text));
      }),
    )
    .join("\n");
}
