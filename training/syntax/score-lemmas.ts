import { createLemmatize } from "../../src/language/lemma/lemmatize.ts";
import type { TreebankSentence } from "./conllu.ts";

/** Share of lemmas right, given the treebank's tags; names, numbers and marks are not counted. */
export function scoreLemmas(gold: readonly TreebankSentence[], exceptionLines: string): number {
  const lemmatize = createLemmatize(exceptionLines);
  let [all, right] = [0, 0];
  for (const word of gold.flatMap(({ words }) => words)) {
    if (/^(?:PROPN|PUNCT|SYM|X|NUM)$/u.test(word.upos)) continue;
    all++;
    const lemma = word.lemma === "I" ? "I" : word.lemma.toLowerCase();
    if (lemmatize(word.text, word.upos, word.xpos) === lemma) right++;
  }
  return Math.round((10_000 * right) / all) / 100;
}
