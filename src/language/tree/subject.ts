import type { Word } from "../word.ts";
import { childOf } from "./children.ts";
import { hasRelation } from "./relation.ts";

const RELATIVE = new Set(["WDT", "WP", "WP$", "WRB"]);

function isRelativePronoun(word: Word): boolean {
  return (
    RELATIVE.has(word.xpos) || (word.lemma === "that" && word.upos === "PRON" && word.children.length === 0)
  );
}

/** The noun that a relative clause describes, or undefined where the verb heads no relative clause. */
export function antecedentOf(verb: Word): Word | undefined {
  return hasRelation(verb, "acl:relcl") && verb.head ? verb.head : undefined;
}

function controllerOf(verb: Word): Word | undefined {
  const head = verb.head;
  if (head === null) return undefined;
  if (hasRelation(verb, "xcomp")) return childOf(head, "obj", "iobj") ?? subjectAbove(head);
  if (hasRelation(verb, "conj")) return subjectAbove(head);
  // "Praised Chad for refusing", "accused him of lying": whom the verb is about did it.
  if (hasRelation(verb, "advcl") && verb.xpos === "VBG" && isGround(verb)) {
    const about = childOf(head, "obj", "iobj");
    if (about !== undefined) return about;
  }
  if (hasRelation(verb, "advcl") && (verb.xpos === "VBG" || verb.xpos === "VBN" || isInfinitive(verb))) {
    return subjectAbove(head);
  }
  if (hasRelation(verb, "acl")) {
    // "Russia's decision to leave": the holder of the noun acts; "troops leaving Gao": the noun itself.
    // "Germany is the largest donor, giving millions": who gives is Germany.
    if (!isInfinitive(verb)) return (childOf(head, "cop") && childOf(head, "nsubj")) ?? head;
    return (
      childOf(head, "nmod:poss") ??
      (head.head && hasRelation(head, "obj") ? subjectAbove(head.head) : undefined)
    );
  }
  return undefined;
}

function isGround(verb: Word): boolean {
  return verb.children.some(
    (child) =>
      hasRelation(child, "mark", "case") && /^(?:for|of)$/i.test(child.text) && child.index < verb.index,
  );
}

function isInfinitive(verb: Word): boolean {
  return verb.children.some((child) => child.xpos === "TO" && hasRelation(child, "mark", "aux"));
}

function subjectAbove(verb: Word): Word | undefined {
  const own = childOf(verb, "nsubj", "csubj");
  if (own && !isRelativePronoun(own)) return own;
  const antecedent = antecedentOf(verb);
  if (own) return antecedent ?? own;
  // A clause without a subject of its own that describes a noun, as in "the rebels fighting in Aden".
  return controllerOf(verb);
}

/**
 * The surface subject of a verb, active or passive: its own, the noun its relative pronoun stands for, or
 * the one it shares with the verb that governs it (control, conjoined verbs, participles). The head word of
 * the subject; conjoined subjects are its conjuncts.
 */
export function subjectOf(verb: Word): Word | undefined {
  return subjectAbove(verb);
}
