import type { Word } from "../word.ts";
import { childrenOf } from "./children.ts";
import { hasRelation } from "./relation.ts";

const NEGATIONS = new Set(["not", "n't", "n’t", "never", "no", "neither", "nor"]);

/** Whether not, never, n't, "no longer" or the like stands directly under the word. Syntax only: not "failed to". */
export function isNegated(word: Word): boolean {
  return word.children.some((child) => {
    if (!hasRelation(child, "advmod", "det", "cc", "neg")) return false;
    if (NEGATIONS.has(child.lemma) || NEGATIONS.has(child.text.toLowerCase())) return true;
    return child.lemma === "long" && child.children.some((below) => below.lemma === "no");
  });
}

function auxiliariesOf(verb: Word): readonly Word[] {
  const own = childrenOf(verb, "aux", "cop");
  const shares = own.length === 0 && hasRelation(verb, "conj") && verb.head !== null;
  const finite = verb.xpos === "VBD" || verb.xpos === "VBZ" || verb.xpos === "VBP";
  return shares && !finite && verb.head ? auxiliariesOf(verb.head) : own;
}

/** The modal over a verb as its lemma ("will", "may", "should", ...), or null. */
export function modalOf(verb: Word): string | null {
  return auxiliariesOf(verb).find((aux) => aux.xpos === "MD")?.lemma ?? null;
}

/**
 * When the verb places its act, by form alone: the finite verb of its group decides. Perfects are past;
 * "will" and "shall" are future; infinitives and bare participles have no tense of their own: null.
 */
export function tenseOf(verb: Word): "past" | "present" | "future" | null {
  const group = auxiliariesOf(verb);
  const modal = modalOf(verb);
  if (modal === "will" || modal === "shall" || modal === "wo") return "future";
  if (modal !== null) return "present";
  if (group.some((aux) => aux.lemma === "have" && aux.xpos !== "TO")) return "past";
  const finite = [...group, verb].find((word) => /^VB[DPZ]$/.test(word.xpos));
  if (finite === undefined) return null;
  return finite.xpos === "VBD" ? "past" : "present";
}
