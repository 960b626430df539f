// Loads the archive into Pyodide, and writes what Python says of the cases that it is given.

import { readFileSync } from "node:fs";
import { argv } from "node:process";

const [, , engine, archive, program, cases] = argv;
const { loadPyodide } = await import(`${engine}/pyodide.mjs`);
const python = await loadPyodide({ indexURL: `${engine}/` });
python.FS.writeFile("/workbench.zip", readFileSync(archive));
python.globals.set("cases", readFileSync(cases, "utf8"));
console.log(python.runPython(readFileSync(program, "utf8")));
