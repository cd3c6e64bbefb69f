import { describe, expect, it } from "vitest";
import { mendLists } from "../../src/language/mend-lists.ts";

function mended(lines: string): string[] {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const relations = rows.map((row) => row[3]!);
  const heads = Int32Array.from(rows, (row) => Number(row[2]) - 1);
  const [texts, upos] = [rows.map((row) => row[0]!), rows.map((row) => row[1]!)];
  mendLists({ texts, lemmas: texts, upos, xpos: upos, heads, relations }, heads);
  return relations.map((relation, i) => `${heads[i]! + 1}:${relation}`);
}

describe("names in a list behind a preposition", () => {
  it("belong to the first of them", () => {
    const lines = `
      envoys NOUN 0 root
      of ADP 3 case
      Chad PROPN 1 nmod
      , PUNCT 3 punct
      Mali PROPN 1 appos
      and CCONJ 7 cc
      Niger PROPN 5 conj`;
    expect(mended(lines)[4]).toBe("3:conj");
  });

  it("stay with the noun where there are two or no list", () => {
    const two = `
      army NOUN 0 root
      of ADP 3 case
      Chad PROPN 1 nmod
      and CCONJ 5 cc
      France PROPN 1 conj`;
    expect(mended(two)[4]).toBe("1:conj");
    const person = `
      president NOUN 0 root
      of ADP 3 case
      Chad PROPN 1 nmod
      , PUNCT 3 punct
      Deby PROPN 1 appos`;
    expect(mended(person)[4]).toBe("1:appos");
  });
});
