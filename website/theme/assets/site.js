// Names for what the theme leaves without a good one, as screen readers say them; and tables and pictures
// that are wider than the page scroll by keyboard, too.
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
    document.querySelectorAll(".md-typeset__scrollwrap, .picture").forEach((wide) => {
      const scrolls = wide.scrollWidth > wide.clientWidth;
      const said = { tabindex: "0", role: "group", "aria-label": wide.matches(".picture") ? "Picture" : "Table" };
      for (const [attribute, value] of Object.entries(said)) {
        if (scrolls) wide.setAttribute(attribute, value);
        else wide.removeAttribute(attribute);
      }
    });
  };
  addEventListener("resize", name);
  new MutationObserver(name).observe(document.documentElement, { childList: true, subtree: true });
  name();
})();
