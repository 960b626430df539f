// Python in a worker: loads Pyodide and the library once, then answers requests.

/** @type {((request: string) => string) | undefined} */
let answer;

const START = `
import sys
sys.path.insert(0, "/workbench.zip")
from partner_events.explorer._workbench._browser import start
start()
`;

/** @param {string} base The address of the explorer's folder. */
async function load(base) {
  const [{ loadPyodide }, archive] = await Promise.all([
    import(`${base}pyodide/pyodide.mjs`),
    fetch(`${base}workbench.zip`).then((response) => {
      if (!response.ok) {
        throw new Error(`workbench.zip cannot be loaded (${response.status})`);
      }
      return response.arrayBuffer();
    }),
  ]);
  const python = await loadPyodide({ indexURL: `${base}pyodide/` });
  python.FS.writeFile("/workbench.zip", new Uint8Array(archive));
  return python.runPython(START);
}

self.addEventListener("message", async ({ data }) => {
  if (answer === undefined) {
    try {
      answer = await load(data.base);
      self.postMessage({ ready: true });
    } catch (error) {
      self.postMessage({ error: String(error) });
    }
    return;
  }
  try {
    self.postMessage({ answer: answer(data.request) });
  } catch (error) {
    // What Python raises is an error of the request; anything else ended Python.
    const isPython = error instanceof Error && error.constructor.name === "PythonError";
    self.postMessage(isPython ? { error: lastLine(String(error)) } : { ended: true });
  }
});

/** @param {string} text A traceback. */
function lastLine(text) {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
