import type { Word } from "../word.ts";
import { hasRelation } from "./relation.ts";

/** Whether a word begins a clause of its own below another. */
export function isClauseBorder(word: Word): boolean {
  return hasRelation(word, "acl:relcl", "advcl", "ccomp", "parataxis");
}

/** Whether such a clause stands between a word and one above it. */
export function isBeyondClause(below: Word, top: Word): boolean {
  for (let at: Word | null = below; at !== null && at !== top; at = at.head)
    if (isClauseBorder(at)) return true;
  return false;
}
