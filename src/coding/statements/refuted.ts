import type { Word } from "../../language/word.ts";

const CONCLUDE =
  /^(conclude|think|assume|infer|believe|suppose|say|claim|imagine|pretend|speak|suggest|argue|see|read)$/;

const WRONG =
  /^(wrong|mistake|mistaken|false|untrue|misleading|absurd|nonsense|naive|naïve|premature|rash|error|illusion|myth|misconception|exaggeration|far-fetched)$/;

/** "It would be wrong to conclude that it has changed sides" says that it has not. */
export function isRefuted(word: Word): boolean {
  let concluded = false;
  for (let at = word.head; at !== null; at = at.head) {
    const lemma = at.lemma.toLowerCase();
    if (concluded && WRONG.test(lemma)) return true;
    concluded ||= CONCLUDE.test(lemma);
  }
  return false;
}
