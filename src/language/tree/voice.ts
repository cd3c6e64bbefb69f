import type { Word } from "../word.ts";
import { childOf } from "./children.ts";
import { hasRelation } from "./relation.ts";

/**
 * Whether a verb is passive: it has a passive subject, auxiliary or agent, or it is a bare participle
 * that modifies a noun after it ("the soldiers killed in Gao").
 */
export function isPassive(verb: Word): boolean {
  if (childOf(verb, "nsubj:pass", "csubj:pass", "aux:pass", "obl:agent")) return true;
  if (hasRelation(verb, "conj") && verb.head && verb.xpos === "VBN" && verb.head.xpos === "VBN") {
    return !childOf(verb, "nsubj", "aux", "obj") && isPassive(verb.head);
  }
  return verb.xpos === "VBN" && hasRelation(verb, "acl", "amod") && !childOf(verb, "aux", "nsubj");
}

/** The doer: what stands with "by" under a passive verb or an act noun. */
export function agentOf(word: Word): Word | undefined {
  const named = childOf(word, "obl:agent");
  if (named) return named;
  const relation = word.upos === "VERB" ? "obl" : "nmod";
  if (word.upos === "VERB" && !isPassive(word)) return undefined;
  return word.children.find(
    (child) =>
      hasRelation(child, relation) &&
      child.children.some((mark) => hasRelation(mark, "case") && mark.lemma === "by"),
  );
}
