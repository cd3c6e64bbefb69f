import { describe, expect, it } from "vitest";
import { mendLists } from "../../src/language/mend-lists.ts";
import { mendedLines } from "./mended-lines.ts";

const mended = (lines: string) => mendedLines(mendLists, lines);

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
