import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { briefFile, EXAMPLES, makeExample } from "./make-example.ts";

describe("the docs' worked examples", () => {
  it.each(EXAMPLES)(
    "show the brief on $name that the program makes: npm run docs:examples",
    async (example) => {
      const made = await makeExample(example.name, example.country);
      expect(readFileSync(briefFile(example.name), "utf8")).toBe(made);
      expect(made).toContain("## Whom it courts");
    },
  );
});
