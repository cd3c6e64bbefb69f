import { isClauseBorder } from "../../language/tree/clause-border.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { NameHit, Reading } from "../reading/reading.ts";

/** The place that an act's clause names, or null. Where somebody comes from is not where it was done. */
export function placeOf(word: Word, reading: Reading): NameHit | null {
  return (
    reading.names.find(
      (name) => name.candidate.kind === "place" && isNear(name.start, word) && !isOrigin(name.start, reading),
    ) ?? null
  );
}

function isOrigin(offset: number, { sentence }: Reading): boolean {
  const word = sentence.words.find((one) => one.start <= offset && offset < one.end);
  return word !== undefined && casesOf(word).includes("from");
}

/** A place belongs to an act when it stands under it or under what carries it, in no clause with an act of its own. */
function isNear(offset: number, word: Word): boolean {
  const top = word.head !== null && word.upos === "NOUN" ? word.head : word;
  const below = (at: Word): boolean =>
    (at.start <= offset && offset < at.end) ||
    at.children.some((child) => (child === word || !isActOfItsOwn(child)) && below(child));
  return below(top);
}

function isActOfItsOwn(word: Word): boolean {
  return isClauseBorder(word) || (hasRelation(word, "conj") && word.upos === "VERB");
}
