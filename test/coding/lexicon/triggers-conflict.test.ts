import { describe, expect, it } from "vitest";
import { hasEightColumns, itNamesWhatExists, triggerTable } from "./trigger-table.ts";

const table = triggerTable("conflict");
const { rows } = table;

const STEP =
  "(?:subj|obj|iobj|xcomp(?::verb)?|ccomp|acl|conj|poss|amod|prt|neg|aux|context|(?:obl|nmod|prep):[a-z]+)";
const PATH = new RegExp(`^${STEP}(?:\\.${STEP})*$`);

describe("the conflict triggers", () => {
  it("have eight columns and cover many verbs and nouns", () => {
    hasEightColumns(table);
    const lemmas = (pos: string) => new Set(rows.filter((row) => row[1] === pos).map((row) => row[0])).size;
    expect(lemmas("V")).toBeGreaterThanOrEqual(350);
    expect(lemmas("N")).toBeGreaterThanOrEqual(150);
  });

  itNamesWhatExists(table);

  it("write slots that can be followed in a tree", () => {
    for (const [lemma, pos, pattern, recipient] of rows) {
      expect(["V", "N", "A"], lemma).toContain(pos);
      for (const slot of recipient!.split(";actor=").flatMap((slots) => slots.split("|")))
        expect(slot, lemma).toMatch(PATH);
      for (const part of pattern!.split(";").filter((one) => one !== ""))
        for (const path of part.replace(/^!/, "").split("=")[0]!.split("|"))
          expect(path, lemma).toMatch(PATH);
    }
  });

  it("say nothing twice and keep what asks for more before what asks for less", () => {
    const seen = new Set<string>();
    let last = "";
    for (const [lemma, pos, pattern] of rows) {
      const key = `${lemma} ${pos} ${pattern}`;
      expect(seen.has(key), key).toBe(false);
      seen.add(key);
      const word = `${lemma} ${pos}`;
      expect(seen.has(`${word} `) && pattern !== "", key).toBe(false);
      expect(last === word || !seen.has(`end ${word}`), key).toBe(true);
      if (last !== "" && last !== word) seen.add(`end ${last}`);
      last = word;
    }
  });
});
