import type { Word } from "../word.ts";
import { hasRelation } from "./relation.ts";

/** The first member of the coordination that a word belongs to; the word itself where there is none. */
export function firstConjunct(word: Word): Word {
  let at = word;
  while (at.head !== null && hasRelation(at, "conj")) at = at.head;
  return at;
}

/** The word and all conjoined with it, whichever member is given, in surface order. */
export function conjunctsOf(word: Word): readonly Word[] {
  const members: Word[] = [];
  const collect = (at: Word): void => {
    members.push(at);
    for (const child of at.children) if (hasRelation(child, "conj")) collect(child);
  };
  collect(firstConjunct(word));
  return members.sort((a, b) => a.index - b.index);
}
