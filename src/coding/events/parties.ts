import { isBeyondClause } from "../../language/tree/clause-border.ts";
import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { casesOf } from "../../language/tree/marker.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { subtreeOf } from "../../language/tree/subtree.ts";
import type { Word } from "../../language/word.ts";
import { wholeOf } from "../frames/partitive.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { isTime } from "./times.ts";

/** A party with the slot it was found in: the rule's name says so. */
export interface Party {
  readonly reference: Reference;
  readonly slot: string;
}

/** The parties that words name, conjuncts taken apart. `deep` also looks for the state a thing belongs to. */
export function partiesIn(
  words: readonly Word[],
  reading: Reading,
  slot: string,
  deep = false,
): readonly Party[] {
  const parties: Party[] = [];
  const seen = new Set<string>();
  for (const word of words.flatMap((one) => conjunctsOf(wholeOf(one)))) {
    if (isTime(word)) continue;
    for (const reference of referTo(word, reading, deep)) {
      const key = `${reference.code ?? ""}|${reference.code === null ? reference.start : ""}`;
      if (seen.has(key)) continue;
      seen.add(key);
      parties.push({ reference, slot });
    }
  }
  return parties;
}

function referTo(word: Word, reading: Reading, deep: boolean): readonly Reference[] {
  const own = reading.refer(word);
  if (own.some((reference) => reference.code !== null) || !deep) return own;
  for (const below of subtreeOf(word)) {
    if (
      below === word ||
      hasRelation(below, "nsubj", "compound", "flat", "amod") ||
      isBeyondClause(below, word)
    )
      continue;
    const [reference] = reading.refer(below);
    if (reference === undefined || reference.code === null || reference.via === "pronoun") continue;
    if (isExample(below)) return conjunctsOf(below).flatMap((one) => reading.refer(one));
    return conjunctsOf(below)
      .flatMap((one) => reading.refer(one).slice(0, 1))
      .filter(({ code }) => code !== null)
      .map((owner) => ({
        ...owner,
        as: "thing",
        start: Math.min(word.start, owner.head.start),
        end: Math.max(word.end, owner.end),
      }));
  }
  if (own.length > 0) return own;
  return word.upos === "NOUN" || word.upos === "PROPN" ? [asThing(word)] : [];
}

/** "opponents like the United States and Japan": the examples are meant, not the class. */
function isExample(word: Word): boolean {
  return casesOf(word).some(
    (preposition) => preposition === "like" || preposition === "such as" || preposition === "including",
  );
}

/** Something without a state: kept, so that the reader sees to whom or what it was done. */
function asThing(word: Word): Reference {
  return {
    head: word,
    code: null,
    name: word.text,
    sector: null,
    person: null,
    rank: null,
    as: "thing",
    via: "none",
    region: false,
    start: word.start,
    end: word.end,
    plural: false,
  };
}
