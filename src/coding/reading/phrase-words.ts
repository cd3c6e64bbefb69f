import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";

/** The words of the noun phrase itself: modifiers before the head and the parts of its name. */
export function isOfPhrase(word: Word, head: Word): boolean {
  let at: Word | null = word;
  while (at !== null && at !== head) {
    if (
      hasRelation(
        at,
        "appos",
        "conj",
        "acl",
        "advcl",
        "punct",
        "cc",
        "case",
        "parataxis",
        "nsubj",
        "cop",
        "advmod",
        "aux",
        "mark",
        "dep",
      ) &&
      at.head === head
    )
      return false;
    if (at.head === head && hasRelation(at, "nmod", "obl") && !hasRelation(at, "nmod:poss")) return false;
    at = at.head;
  }
  return true;
}

/** Modifiers whose names say whose the noun is: "Chinese", "Iranian foreign minister", "Japan's". */
export function isInside(word: Word, head: Word): boolean {
  let at: Word | null = word;
  while (at !== null && at.head !== null) {
    if (at.head === head)
      return hasRelation(at, "amod", "compound", "flat", "nmod:poss", "nummod", "nmod:desc", "appos", "det");
    at = at.head;
  }
  return false;
}

export function extent(
  phrase: readonly Word[],
  head: Word,
): { readonly start: number; readonly end: number } {
  const words = phrase.length === 0 ? [head] : phrase;
  return {
    start: Math.min(...words.map((word) => word.start)),
    end: Math.max(...words.map((word) => word.end)),
  };
}
