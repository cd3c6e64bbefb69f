import type { Word } from "../word.ts";
import { childrenOf } from "./children.ts";
import { casesOf } from "./marker.ts";

/** Nouns under a verb or noun with one of these prepositions: `withCase(talks, "with", "between")`. */
export function withCase(word: Word, ...prepositions: readonly string[]): readonly Word[] {
  return childrenOf(word, "obl", "nmod").filter((noun) =>
    casesOf(noun).some((name) => prepositions.includes(name)),
  );
}
