// Names for what the theme leaves without a good one, as screen readers say them.
(() => {
  let count = 0;
  const name = () => {
    document.querySelectorAll(".md-version__current").forEach((button) => {
      const wanted = `${button.firstChild.textContent.trim()}: select another version`;
      if (button.getAttribute("aria-label") !== wanted) button.setAttribute("aria-label", wanted);
    });
    document.querySelectorAll(".md-code__nav:not([aria-label])").forEach((nav) => {
      count += 1;
      nav.setAttribute("aria-label", `Code ${count}`);
    });
  };
  new MutationObserver(name).observe(document.documentElement, { childList: true, subtree: true });
  name();
})();
