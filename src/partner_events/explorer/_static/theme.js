// Loaded before the page is drawn, so that no page is drawn in the other theme first.
try {
  const chosen = localStorage.getItem("theme");
  if (chosen === "light" || chosen === "dark") {
    document.documentElement.dataset.theme = chosen;
  }
} catch {
  // Without storage the system's theme is used.
}
