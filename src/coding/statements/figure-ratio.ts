import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import { findAmounts } from "../amounts/find-amounts.ts";
import type { Reading } from "../reading/reading.ts";
import type { Found } from "./found.ts";
import { codesOf } from "./named-codes.ts";

/** "A dozen Chinese companies for every Russian one": how many of one state's there are for one of another's. */
export function findRatio(reading: Reading, text: string): Found | null {
  const one = reading.sentence.words.find(
    (word) =>
      casesOf(word).includes("for") &&
      childrenOf(word, "det").some((child) => child.lemma === "every" || child.lemma === "each"),
  );
  if (one === undefined) return null;
  const before = text.slice(reading.sentence.start, one.start);
  const amount = findAmounts(before).at(-1);
  if (amount === undefined) return null;
  const counted = reading.sentence.words.find(
    (word) =>
      word.start >= reading.sentence.start + amount.start &&
      word.upos === "NOUN" &&
      codesOf(word, reading).length > 0,
  );
  const [subject] = counted === undefined ? [] : codesOf(counted, reading);
  const others = [
    ...new Set(
      conjunctsOf(one)
        .flatMap((word) => subtreeOf(word))
        .flatMap((word) => codesOf(word, reading)),
    ),
  ].filter((code) => code !== subject);
  if (subject === undefined || others.length === 0 || counted === undefined) return null;
  return {
    kind: "figure",
    rule: "figure.ratio",
    word: one,
    subject,
    others,
    value: amount.value,
    unit: `${counted.lemma} per ${counted.lemma}`,
    confidence: 0.7,
  };
}
