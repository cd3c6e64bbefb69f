import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findCountry, nameOf } from "../../src/world/countries.ts";
import { loadWorld } from "../../src/world/load.ts";
import { neighboursOf } from "../../src/world/relations.ts";
import { codeOf, namesIn } from "./read-sentence.ts";

const folder = mkdtempSync(join(tmpdir(), "world-"));
writeFileSync(join(folder, "states.tsv"), "code\tname\nGON\tGondor\nMOR\tMordor\nERI\tEriador\n");
writeFileSync(
  join(folder, "names.tsv"),
  "name\tcode\tkind\nGondor\tGON\tname\nGondorian\tGON\tadjective\nMordor\tMOR\tname\nEriador\tERI\tname\n",
);
writeFileSync(
  join(folder, "places.tsv"),
  "name\tcode\tkind\tstands\nMinas Tirith\tGON\tcapital\tgovernment\n",
);
writeFileSync(
  join(folder, "people.tsv"),
  "name\tstate\toffice\trank\tfrom\tsurname\nDenethor\tGON\tsteward\thead-of-state\t2984\t\n",
);
afterAll(() => rmSync(folder, { recursive: true }));

describe("a little world of its own", () => {
  const world = loadWorld(folder);

  it("is read from a few rows, with tables and columns missing", () => {
    expect(codeOf("Gondor", "Gondor and Mordor broke off talks", { world })).toBe("GON");
    expect(codeOf("Minas Tirith", "Minas Tirith said", { world })).toBe("GON");
    expect(codeOf("Denethor", "Denethor said", { world })).toBe("GON");
    expect(nameOf(world, "MOR")).toBe("Mordor");
    expect(findCountry(world, "gondorian").code).toBe("GON");
    expect(findCountry(world, "Mordr").suggestions).toEqual(["Mordor"]);
    expect(neighboursOf(world, "GON")).toEqual([]);
  });

  it("knows nobody of the real one", () => {
    expect(namesIn("Russia and Putin", world)).toEqual([]);
  });

  it("leaves the real one as it is", () => {
    expect(codeOf("Gondor", "Gondor said")).toBeUndefined();
    expect(codeOf("Russia", "Russia said")).toBe("RUS");
  });

  it("is empty when the folder is", () => {
    const empty = loadWorld(join(folder, "nothing"));
    expect(namesIn("Gondor", empty)).toEqual([]);
    expect(findCountry(empty, "Gondor")).toEqual({ code: null, suggestions: [] });
  });
});
