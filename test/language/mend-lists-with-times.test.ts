import { expect, it } from "vitest";
import { mendListsWithTimes } from "../../src/language/mend-lists-with-times.ts";
import { mendedLines } from "./mended-lines.ts";

const FLOWN = `
  flew VERB 0 root
  to ADP 3 case
  Lima PROPN 1 obl
  on ADP 5 case
  Monday PROPN 1 obl
  and CCONJ 8 cc`;
const VISITED = `
  visited VERB 0 root
  Oman PROPN 1 obj
  in ADP 4 case
  May PROPN 1 obl
  and CCONJ 6 cc`;

it.each([
  ["the place with the same preposition", `${FLOWN}\nto ADP 8 case\nQuito PROPN 5 conj`, "3:conj"],
  ["the object", `${VISITED}\nQatar PROPN 4 conj`, "2:conj"],
  ["the time, where it is a time itself", `${VISITED}\nJune PROPN 4 conj`, "4:conj"],
  ["the time, where nothing is of its kind", `${FLOWN}\nwith ADP 8 case\naides NOUN 5 conj`, "5:conj"],
])("joins what follows a time in a list to %s", (_, lines, joined) => {
  expect(mendedLines(mendListsWithTimes, lines).at(-1)).toBe(joined);
});
