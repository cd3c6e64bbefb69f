import { marksOf } from "../../language/tree/marker.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { SlotPath } from "../frames/frame.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading } from "../reading/reading.ts";
import { fallbackSlots } from "./fallback-slots.ts";
import { type Party, partiesIn } from "./parties.ts";

/** Everybody to whom it is done, by the first slot of the trigger that names somebody. */
export function recipientsOf(
  word: Word,
  trigger: Trigger,
  actors: readonly Party[],
  reading: Reading,
): readonly Party[] {
  const taken = new Set(actors.map((party) => party.reference.head));
  const codes = new Set(actors.map((party) => party.reference.code));
  let unnamed: readonly Party[] = [];
  for (const path of [...trigger.recipient, ...fallbackSlots(trigger.type)]) {
    const parties = partiesIn(fill(word, path), reading, path.join("."), true).filter(
      (party) => !taken.has(party.reference.head),
    );
    const others = parties.filter(
      (party) => party.reference.code !== null && !codes.has(party.reference.code),
    );
    if (others.length > 0) return others;
    if (unnamed.length === 0) unnamed = parties;
  }
  return unnamed;
}

function fill(word: Word, path: SlotPath): readonly Word[] {
  if (path.length === 1 && path[0] === "conj") return [];
  return path.at(-1) === "obl:to"
    ? fillSlot(word, path).filter((one) => !isInfinitive(one))
    : fillSlot(word, path);
}

/** "Asked Chad to help Mali": who is helped is not asked. */
function isInfinitive(word: Word): boolean {
  return word.upos === "VERB" && marksOf(word).includes("to");
}
