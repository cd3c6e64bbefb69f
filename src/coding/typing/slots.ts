import { hasRelation } from "../../language/tree/relation.ts";
import type { Word } from "../../language/word.ts";
import type { PairView, Zone } from "./pair-view.ts";
import { complementsOf, predicateOf } from "./predicates.ts";

/** Words whose vectors are averaged together. In a `loose` slot frequent words count for less. */
export interface Slot {
  readonly words: readonly Word[];
  readonly loose: boolean;
  /** What alone decides the slot's words, where that is less than the pair. */
  readonly of: object | null;
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
  const last = complements.at(-1) ?? predicate;
  return [
    { words: [predicate], loose: false, of: predicate },
    { words: [last], loose: false, of: last },
    { words: objects, loose: false, of: predicate },
    { words: zone("middle"), loose: true, of: null },
    { words: zone("after").slice(0, BEHIND), loose: true, of: null },
    { words: zone("before").slice(-BEFORE), loose: true, of: null },
    { words: inside.filter((word) => word.upos !== "PROPN"), loose: true, of: null },
    { words: governor === null ? [] : [governor], loose: false, of: governor },
    {
      words: words.filter((word) => word.upos === "NOUN" || word.upos === "VERB" || word.upos === "ADJ"),
      loose: true,
      of: view.sentence,
    },
  ];
}
