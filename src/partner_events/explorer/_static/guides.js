// Where the pages of the documentation are.

/**
 * The address of a page: on the web, or beside the explorer. The site's pages are HTML.
 *
 * @param {import("./data.js").Index} index
 * @param {string} page The page's file, and a place in it: `patterns.md#operators`
 */
export function guideAddress(index, page) {
  return index.docs + page.replace(/\.md(?=#|$)/, ".html");
}
