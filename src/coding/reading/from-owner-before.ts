import type { Word } from "../../language/word.ts";
import { wordsBefore } from "./entities-before.ts";
import type { Reference } from "./reference.ts";
import type { Refer } from "./surroundings.ts";

const NEAR = 5;

/** "India, whose prime minister": the name or noun that stands nearest before it. */
export function fromOwnerBefore(whose: Word, refer: Refer): readonly Reference[] {
  const near = wordsBefore(whose).slice(-NEAR).reverse();
  const owner = near.find(
    (word) => (word.upos === "PROPN" || word.upos === "NOUN") && refer(word).length > 0,
  );
  if (owner === undefined) return [];
  const { start, end } = whose;
  return refer(owner).map((reference) => ({ ...reference, head: whose, via: "pronoun", start, end }));
}
