import { childOf } from "../../language/tree/children.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";

/** The verb or predicate that a word hangs on: "is not turning into a vassal". */
export function predicateOf(word: Word): Word {
  let at = word;
  while (at.head !== null && at.upos !== "VERB" && childOf(at, "cop") === undefined) at = at.head;
  return at;
}

/** Whether a clause is only joined to another: it has a subject of its own, or stands behind a colon. */
export function isClauseApart(word: Word): boolean {
  return (
    hasRelation(word, "parataxis") ||
    (hasRelation(word, "conj") && childOf(word, "nsubj", "nsubj:pass", "expl") !== undefined)
  );
}

const LIGHT = /^(most|best|least|worst|all|one|what|thing|logic|thinking|calculation|idea)$/i;

/** The words of the clause that a word stands in: from the verb over an infinitive down, of a relative clause with its noun. */
export function clauseAround(word: Word): readonly Word[] {
  let top = predicateOf(word);
  while (top.head !== null && hasRelation(top, "xcomp", "acl:relcl", "csubj")) top = top.head;
  // "The most that can be hoped for is a truce" is told to its end.
  if (top.head !== null && LIGHT.test(top.text) && hasRelation(top, "nsubj")) top = top.head;
  return subtreeOf(top).filter((below) => !isApart(below, top));
}

function isApart(word: Word, top: Word): boolean {
  for (let at: Word | null = word; at !== null && at !== top; at = at.head)
    if (isClauseApart(at)) return true;
  return false;
}
