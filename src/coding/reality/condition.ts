import { marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";

const CONDITION = new Set(["if", "unless", "whether", "until", "lest", "provided", "supposing", "in case"]);
const FRONTED = new Set(["had", "should", "were"]);

/** Whether an act is only supposed or asked about: in a condition ("if", "had Baghdad asked") or a question. */
export function isSupposed(act: Word): boolean {
  for (let word: Word | null = act; word !== null; word = word.head) {
    if (word.head === null) return isQuestion(word);
    if (
      hasRelation(word, "advcl", "ccomp", "csubj", "xcomp") &&
      (marksOf(word).some((mark) => CONDITION.has(mark)) || isInverted(word))
    )
      return true;
    if (hasRelation(word, "acl:relcl", "parataxis")) return false;
  }
  return false;
}

/** "Should the dam fail", "were London to return the marbles": the auxiliary stands before the subject. */
function isInverted(verb: Word): boolean {
  const subject = verb.children.find((child) => hasRelation(child, "nsubj", "nsubj:pass"));
  if (subject === undefined || !hasRelation(verb, "advcl")) return false;
  return verb.children.some(
    (child) =>
      hasRelation(child, "aux", "cop") &&
      child.index < subject.index &&
      FRONTED.has(child.text.toLowerCase()),
  );
}

function isQuestion(root: Word): boolean {
  return root.children.some((child) => child.text === "?");
}
