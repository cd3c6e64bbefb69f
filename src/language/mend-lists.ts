import { isList } from "./is-list.ts";
import type { Mended } from "./mended.ts";

/**
 * "The ambassadors of Chad, the Congo and Mali": the names after the first one belong to it, not to the noun that is
 * theirs; what is conjoined with a part of a name is conjoined with all of it. Of two alone ("the army of Chad and France") nobody can tell. Changes heads and relations.
 */
export function mendLists(sentence: Mended, heads: Int32Array): void {
  const { relations, upos } = sentence;
  for (let i = 0; i < relations.length; i++) {
    const name = heads[i]!;
    if (relations[i] === "conj" && name >= 0 && relations[name] === "flat") heads[i] = heads[name]!;
  }
  for (let second = 1; second < relations.length; second++) {
    if (upos[second] !== "PROPN" || (relations[second] !== "appos" && relations[second] !== "conj")) continue;
    const noun = heads[second]!;
    if (noun < 0 || upos[noun] !== "NOUN" || noun > second) continue;
    const first = nameOf(noun, second, sentence);
    if (first < 0 || upos.slice(first, second).includes("CCONJ")) continue;
    if (!isList(first, second, sentence)) continue;
    heads[second] = first;
    relations[second] = "conj";
  }
}

/** The last name that hangs on a noun by a preposition before some place; -1 where there is none. */
function nameOf(noun: number, before: number, { heads, relations, upos }: Mended): number {
  for (let at = before - 1; at > noun; at--) {
    if (heads[at] === noun && relations[at] === "nmod" && upos[at] === "PROPN") return at;
  }
  return -1;
}
