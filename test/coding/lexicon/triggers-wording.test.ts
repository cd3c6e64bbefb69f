import { describe, expect, it } from "vitest";
import { itIsInOrder, itNamesWhatExists, linesOf, triggerTable } from "./trigger-table.ts";

const table = triggerTable("wording");
const classes = new Set(linesOf("lexicon/classes.tsv").map((line) => line.split("\t")[0]));

describe("the turns of phrase", () => {
  itIsInOrder(table, ["cooperation", "conflict", "outreach", "idioms"]);
  itNamesWhatExists(table);

  it("name classes of words that exist", () => {
    for (const [lemma, , pattern] of table.rows)
      for (const [, name] of (pattern ?? "").matchAll(/@([a-z-]+)/g)) expect(classes, lemma).toContain(name);
  });
});
