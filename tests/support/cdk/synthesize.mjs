// Makes the templates of programs in a folder, in one process.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const require = createRequire(folder + "/");
const { App, BootstraplessSynthesizer, Stack } = require("aws-cdk-lib");
const sqs = require("aws-cdk-lib/aws-sqs");
const app = new App({ outdir: folder + "/out", analyticsReporting: false });
for (const name of JSON.parse(readFileSync(folder + "/names.json", "utf8"))) {
  const stack = new Stack(app, name, { synthesizer: new BootstraplessSynthesizer() });
  const module = await import(pathToFileURL(`${folder}/${name}.ts`).href);
  const needs = readFileSync(`${folder}/${name}.ts`, "utf8").includes("orders: any");
  const more = needs ? [new sqs.Queue(stack, "Orders")] : [];
  for (const add of Object.values(module)) add(stack, ...more);
}
app.synth();
