import type { Word } from "../word.ts";
import { hasRelation } from "./relation.ts";

const OUTSIDE = ["acl", "appos", "conj", "cc", "parataxis", "punct", "case", "mark", "advcl", "cop", "nsubj"];

/**
 * The noun phrase round a head without what hangs on loosely: no relative clause, apposition, conjunct,
 * preposition or punctuation at its edges. "the president of Chad, who ..." gives "the president of Chad".
 */
export function phraseOf(head: Word): readonly Word[] {
  const words: Word[] = [];
  const visit = (at: Word): void => {
    words.push(at);
    for (const child of at.children) {
      const inner = at !== head && hasRelation(child, "case", "punct");
      if (inner || !hasRelation(child, ...OUTSIDE)) visit(child);
    }
  };
  visit(head);
  return words.sort((a, b) => a.index - b.index);
}

/** The words of one name or fixed expression: the head with its `flat`, `fixed`, `compound` parts. */
export function nameOf(head: Word): readonly Word[] {
  const words: Word[] = [];
  const visit = (at: Word): void => {
    words.push(at);
    for (const child of at.children)
      if (hasRelation(child, "flat", "fixed", "compound", "goeswith")) visit(child);
  };
  visit(head);
  return words.sort((a, b) => a.index - b.index);
}
