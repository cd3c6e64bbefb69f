import type { Word } from "../word.ts";
import { childOf, childrenOf } from "./children.ts";
import { hasRelation } from "./relation.ts";

function joined(head: Word): string {
  const words = [head, ...childrenOf(head, "fixed")].sort((a, b) => a.index - b.index);
  return words.map((word) => word.text.toLowerCase()).join(" ");
}

/**
 * The prepositions of a noun, lower case, those of several words joined: ["because of"], ["from"].
 * The possessive mark ('s) is not among them. A conjunct without its own takes the first conjunct's.
 */
export function casesOf(word: Word): readonly string[] {
  const own = childrenOf(word, "case").filter((mark) => mark.xpos !== "POS");
  if (own.length === 0 && hasRelation(word, "conj") && word.head) return casesOf(word.head);
  const names = own.map(joined);
  // "along with", "out of", "up to": two marks side by side make one preposition as well as two.
  for (let i = 1; i < own.length; i++) {
    if (own[i]!.index === own[i - 1]!.index + 1) names.push(`${joined(own[i - 1]!)} ${joined(own[i]!)}`);
  }
  return names;
}

/** What introduces a clause, lower case: "that", "if", "to", "in order", or null. */
export function markOf(verb: Word): string | null {
  const mark = childOf(verb, "mark");
  return mark ? joined(mark) : null;
}

/** All marks of a clause in order: ["in order", "to"]. */
export function marksOf(verb: Word): readonly string[] {
  return childrenOf(verb, "mark").map(joined);
}
