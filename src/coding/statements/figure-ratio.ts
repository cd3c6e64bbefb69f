import { childrenOf } from "../../language/tree/children.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import { findAmounts } from "../amounts/find-amounts.ts";
import type { Reading } from "../reading/reading.ts";

/** "A dozen Chinese companies for every Russian one": how many of one state's there are for one of another's. */
export interface Ratio {
  readonly word: Word;
  readonly subject: string;
  readonly others: readonly string[];
  readonly value: number;
  readonly unit: string;
}

export function findRatio(reading: Reading, text: string): Ratio | null {
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
      codesIn(word, reading).length > 0,
  );
  const [subject] = counted === undefined ? [] : codesIn(counted, reading);
  const others = [
    ...new Set(
      conjunctsOf(one)
        .flatMap((word) => subtreeOf(word))
        .flatMap((word) => codesIn(word, reading)),
    ),
  ].filter((code) => code !== subject);
  if (subject === undefined || others.length === 0 || counted === undefined) return null;
  return { word: one, subject, others, value: amount.value, unit: `${counted.lemma} per ${counted.lemma}` };
}

function codesIn(word: Word, reading: Reading): readonly string[] {
  return reading.refer(word).flatMap((reference) => (reference.code === null ? [] : [reference.code]));
}
