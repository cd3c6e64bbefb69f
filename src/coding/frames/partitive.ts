import { childrenOf } from "../../language/tree/children.ts";
import { casesOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";

const PARTS = new Set([
  "some",
  "most",
  "all",
  "many",
  "several",
  "few",
  "part",
  "number",
  "lot",
  "majority",
  "half",
  "rest",
  "dozen",
  "dozens",
  "hundred",
  "hundreds",
  "thousand",
  "thousands",
  "million",
  "series",
  "range",
  "one",
  "two",
  "three",
  "four",
  "five",
  "handful",
  "couple",
  "group",
  "wave",
  "round",
  "bulk",
  "remainder",
  "quarter",
  "third",
  "each",
  "none",
  "any",
  "both",
  "variety",
  "percent",
  "%",
  "pair",
  "set",
  "raft",
  "string",
  "kind",
  "type",
  "member",
  "day",
  "hour",
  "week",
  "month",
]);

/** "some of its sanctions", "all 53,000 of its workers": what is meant is the thing, not the part. */
export function wholeOf(word: Word): Word {
  const isPart = PARTS.has(word.lemma.toLowerCase()) || word.upos === "NUM" || word.upos === "DET";
  if (!isPart) return word;
  const of = childrenOf(word, "nmod", "obl").find((child) => casesOf(child).includes("of"));
  return of === undefined ? word : wholeOf(of);
}
