// Reads a list of [expression, events] as JSON, and writes the results of JSONata: {value} or {error}.
// $hash is a function of EventBridge's own: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const jsonata = createRequire(process.argv[2] + "/")("jsonata");
const algorithms = { "SHA-256": "sha256" };
const results = [];
for (const [text, events] of JSON.parse(readFileSync(0, "utf8"))) {
  try {
    const expression = jsonata(text);
    expression.registerFunction("hash", (value, name) =>
      createHash(algorithms[name]).update(value).digest("hex"),
    );
    const value = await expression.evaluate({}, { events });
    results.push(value === undefined ? {} : { value });
  } catch (error) {
    results.push({ error: `${error.code}: ${error.message}` });
  }
}
process.stdout.write(JSON.stringify(results));
