// Who answers: Python in this browser, or the process of `partner-events explore` on this machine.

/** @typedef {Record<string, unknown>} Json */
/** @typedef {{ kind: "pyodide" | "local" | "none", state: "loading" | "ready" | "failed", reason?: string }} State */

/** How long an answer may take, in milliseconds; it says itself if it had to stop, which is sooner. */
const LONGEST = 20_000;

/** The answer took too long; what ran was ended, and is started anew. */
export class TookTooLong extends Error {}

/** Whoever answered has ended over the request, and is started anew. */
export class Ended extends Error {}

/**
 * Asks one thing at a time, in order.
 */
export class Engine {
  /** @param {(state: State) => void} tell What gets the state whenever it changes. */
  constructor(tell) {
    this.tell = tell;
    /** @type {Promise<unknown>} */
    this.last = Promise.resolve();
    /** @type {Promise<{ ask(request: string): Promise<string> }>} */
    this.answering = this.start();
  }

  /**
   * What answers a request.
   *
   * @param {Json} request
   * @returns {Promise<Json>}
   */
  ask(request) {
    const asked = this.last.then(async () => {
      const answering = await this.answering;
      return JSON.parse(await answering.ask(JSON.stringify(request)));
    });
    this.last = asked.catch(() => {});
    return asked;
  }

  async start() {
    const found = await fetch("workbench.json").then((response) => (response.ok ? response.json() : {}));
    if (found.engine === "pyodide") {
      return new InBrowser(this.tell);
    }
    if (found.engine === "local") {
      this.tell({ kind: "local", state: "ready" });
      return new OnThisMachine();
    }
    this.tell({ kind: "none", state: "failed" });
    throw new Error("nobody answers here");
  }
}

/** Python in a worker of its own, which can be ended. */
class InBrowser {
  /** @param {(state: State) => void} tell */
  constructor(tell) {
    this.tell = tell;
    this.begin();
  }

  begin() {
    this.tell({ kind: "pyodide", state: "loading" });
    // A worker whose script is made here has the policy of the page, wherever the page is published.
    const script = `import ${JSON.stringify(new URL("workbench-worker.js", document.baseURI).href)};`;
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(address, { type: "module", name: "workbench" });
    this.worker = worker;
    /** @type {Promise<void>} */
    this.ready = new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => {
        if (data.ready) {
          URL.revokeObjectURL(address);
          this.tell({ kind: "pyodide", state: "ready" });
          resolve();
        } else {
          reject(new Error(data.error));
        }
      };
      worker.onerror = (event) => reject(new Error(event.message || "its files cannot be loaded"));
    });
    this.ready.catch((error) => this.tell({ kind: "pyodide", state: "failed", reason: error.message }));
    worker.postMessage({ base: new URL(".", document.baseURI).href });
  }

  /**
   * @param {string} request
   * @returns {Promise<string>}
   */
  async ask(request) {
    await this.ready;
    const worker = /** @type {Worker} */ (this.worker);
    return new Promise((resolve, reject) => {
      /** @param {Error} error */
      const startAnew = (error) => {
        clearTimeout(timer);
        worker.terminate();
        this.begin();
        reject(error);
      };
      const timer = setTimeout(() => startAnew(new TookTooLong()), LONGEST);
      worker.onerror = () => startAnew(new Ended());
      worker.onmessage = ({ data }) => {
        if (data.ended) {
          startAnew(new Ended());
          return;
        }
        clearTimeout(timer);
        if (typeof data.answer === "string") {
          resolve(data.answer);
        } else {
          reject(new Error(data.error));
        }
      };
      worker.postMessage({ request });
    });
  }
}

/** The server that the page came from, which is on this machine. */
class OnThisMachine {
  /**
   * @param {string} request
   * @returns {Promise<string>}
   */
  async ask(request) {
    const response = await fetch("answer", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: request,
    });
    if (response.status === 503) {
      throw new TookTooLong();
    }
    if (!response.ok) {
      throw new Error(`the server refuses it (${response.status})`);
    }
    return response.text();
  }
}
