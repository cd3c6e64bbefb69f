import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { PairView, Zone } from "./pair-view.ts";
import { complementsOf, predicateOf } from "./predicates.ts";

/** Words whose vectors are averaged together. In a `loose` slot frequent words count for less. */
export interface Slot {
  readonly words: readonly Word[];
  readonly loose: boolean;
}

export const SLOT_COUNT = 9;
const BEHIND = 8;
const BEFORE = 5;

/** The places of a pair whose words are seen by their vectors: verbs, objects, stretches of the sentence. */
export function slotsOf(view: PairView): readonly Slot[] {
  const { words } = view.sentence;
  const predicate = predicateOf(view.actor);
  const complements = complementsOf(predicate);
  const zone = (wanted: Zone): readonly Word[] =>
    words.filter((word) => word.upos !== "PUNCT" && view.zoneOf(word) === wanted);
  const objects = [predicate, ...complements].flatMap((verb) =>
    verb.children.filter((child) => hasRelation(child, "obj", "nsubj:pass", "xcomp", "ccomp")),
  );
  const range = view.recipientRange;
  const inside = range === null ? [] : words.slice(range[0], range[1] + 1);
  const governor = view.recipient?.head ?? null;
  return [
    { words: [predicate], loose: false },
    { words: [complements.at(-1) ?? predicate], loose: false },
    { words: objects, loose: false },
    { words: zone("middle"), loose: true },
    { words: zone("after").slice(0, BEHIND), loose: true },
    { words: zone("before").slice(-BEFORE), loose: true },
    { words: inside.filter((word) => word.upos !== "PROPN"), loose: true },
    { words: governor === null ? [] : [governor], loose: false },
    {
      words: words.filter((word) => word.upos === "NOUN" || word.upos === "VERB" || word.upos === "ADJ"),
      loose: true,
    },
  ];
}
