import { marksOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";

/** Links over which a noun is part of a larger phrase that fills the same place in its clause. */
const INSIDE = ["nmod", "compound", "appos", "conj", "flat", "amod", "nummod", "det", "case", "dep"];

/** The outermost noun of the phrase that a party's head is part of: "spokesman" for the Guard of "a spokesman of the Guard". */
export function phraseTop(word: Word): Word {
  let at = word;
  while (at.head !== null && hasRelation(at, ...INSIDE) && at.head.upos !== "VERB") at = at.head;
  return at;
}

/** What a party is the subject, object or modifier of: its phrase's head, mostly a verb. */
export function predicateOf(word: Word): Word {
  const top = phraseTop(word);
  return top.head ?? top;
}

/** A verb's complements are asked for once a pair and more. */
const known = new WeakMap<Word, readonly Word[]>();
const MOST = 3;

/** Complements below a verb, as far as they go: for "agreed" in "agreed to let it leave": let, leave. */
export function complementsOf(verb: Word): readonly Word[] {
  const before = known.get(verb);
  if (before !== undefined) return before;
  const found = complementsBelow(verb);
  known.set(verb, found);
  return found;
}

function complementsBelow(verb: Word): readonly Word[] {
  const found: Word[] = [];
  let at = verb;
  while (found.length < MOST) {
    const next = at.children.find(
      (child) =>
        (hasRelation(child, "xcomp", "ccomp") ||
          (hasRelation(child, "advcl", "acl") && marksOf(child).includes("to"))) &&
        (child.upos === "VERB" || child.upos === "ADJ" || child.upos === "NOUN" || child.upos === "AUX"),
    );
    if (next === undefined) return found;
    found.push(next);
    at = next;
  }
  return found;
}
