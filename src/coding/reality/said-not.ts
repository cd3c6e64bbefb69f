import { childOf } from "../../language/tree/children.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { isNegated } from "../../language/tree/verb.ts";
import type { Word } from "../../language/word.ts";

/** Whether a verb is said not to hold: by a "not" beside it, or because nobody does it. */
export function isSaidNot(verb: Word): boolean {
  return isNegated(verb) || isNobodys(verb);
}

const NOBODY = new Set(["nobody", "none", "no-one", "neither", "nothing"]);

/** "Neither Chad nor Mali attended", "no minister came", "none of them signed": the subject says that it was not done. */
function isNobodys(verb: Word): boolean {
  const subject = childOf(verb, "nsubj", "nsubj:pass");
  if (subject === undefined)
    return (
      hasRelation(verb, "conj") && verb.head !== null && verb.head.upos === "VERB" && isNobodys(verb.head)
    );
  if (NOBODY.has(subject.lemma.toLowerCase())) return true;
  return subject.children.some(
    (child) =>
      child.index < subject.index &&
      hasRelation(child, "det", "cc", "advmod") &&
      /^(no|neither)$/i.test(child.text),
  );
}
