// What the header of each page does: the switch between the themes.

import { byId, icon } from "./dom.js";

/** @returns {"light" | "dark"} The theme in which the page is drawn. */
export function theme() {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") {
    return chosen;
  }
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

const button = byId("theme", HTMLButtonElement);

function label() {
  const other = theme() === "dark" ? "light" : "dark";
  button.setAttribute("aria-label", `Switch to the ${other} theme`);
  button.title = `Switch to the ${other} theme`;
  button.replaceChildren(icon(other === "dark" ? "moon" : "sun"));
}

button.addEventListener("click", () => {
  const other = theme() === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = other;
  try {
    localStorage.setItem("theme", other);
  } catch {
    // It holds for this page.
  }
  label();
});
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", label);
label();
