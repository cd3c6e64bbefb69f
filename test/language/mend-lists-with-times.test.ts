import { describe, expect, it } from "vitest";
import { mendListsWithTimes } from "../../src/language/mend-lists-with-times.ts";

function mended(lines: string): number[] {
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u));
  const heads = Int32Array.from(rows, (row) => Number(row[2]) - 1);
  const [texts, upos, relations] = [0, 1, 3].map((column) => rows.map((row) => row[column]!)) as [
    string[],
    string[],
    string[],
  ];
  mendListsWithTimes({ texts, lemmas: texts, upos, xpos: upos, heads, relations }, heads);
  return [...heads].map((head) => head + 1);
}

describe("a list with a time behind its first member", () => {
  it("goes on with the place, not with the time", () => {
    const flown = `
      flew VERB 0 root
      to ADP 3 case
      Lima PROPN 1 obl
      on ADP 5 case
      Monday PROPN 1 obl
      and CCONJ 8 cc
      to ADP 8 case
      Quito PROPN 5 conj`;
    expect(mended(flown)[7]).toBe(3);
    const visited = `
      visited VERB 0 root
      Oman PROPN 1 obj
      in ADP 4 case
      May PROPN 1 obl
      and CCONJ 6 cc
      Qatar PROPN 4 conj`;
    expect(mended(visited)[5]).toBe(2);
  });

  it("leaves times with times, and what has no fellow", () => {
    const times = `
      visited VERB 0 root
      Oman PROPN 1 obj
      in ADP 4 case
      May PROPN 1 obl
      and CCONJ 6 cc
      June PROPN 4 conj`;
    expect(mended(times)[5]).toBe(4);
    const other = `
      flew VERB 0 root
      to ADP 3 case
      Lima PROPN 1 obl
      on ADP 5 case
      Monday PROPN 1 obl
      and CCONJ 8 cc
      with ADP 8 case
      aides NOUN 5 conj`;
    expect(mended(other)[7]).toBe(5);
  });
});
