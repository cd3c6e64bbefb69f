/** Writes the briefs of the docs' worked examples anew: `npm run docs:examples`. */
import { writeFileSync } from "node:fs";
import { briefFile, EXAMPLES, makeExample } from "./make-example.ts";

for (const { name, country } of EXAMPLES) {
  writeFileSync(briefFile(name), await makeExample(name, country));
  console.error(`wrote ${briefFile(name)}`);
}
