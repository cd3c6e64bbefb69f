import { agentOf, isPassive } from "../../language/tree/voice.ts";
import type { Word } from "../../language/word.ts";
import { fillSlot } from "../frames/fill-slot.ts";
import type { Reading } from "../reading/reading.ts";
import { MISHAPS } from "./mishaps.ts";
import type { Party } from "./parties.ts";

const KILLED = new Set(["ambush", "kill", "shoot", "wound"]);

/**
 * "Three Chadian soldiers were killed in Mali": soldiers who fall in another state fall to somebody armed there. Nobody says
 * to whom; the actor is an armed force in that state of which no more is known (sector UAF).
 */
export function killersAbroad(word: Word, victims: readonly Party[], reading: Reading): Party | null {
  if (!KILLED.has(word.lemma) || !isPassive(word) || agentOf(word) !== undefined) return null;
  const [victim] = victims;
  if (victim?.reference.sector !== "MIL" || victim.reference.code === null) return null;
  const where = fillSlot(word, ["obl:in"]);
  if (where.some(({ lemma }) => MISHAPS.has(lemma))) return null;
  for (const place of where) {
    const [reference] = reading.refer(place);
    if (reference === undefined || reference.code === null || reference.region) continue;
    if (reference.as !== "self" && reference.as !== "place") continue;
    if (reference.code === victim.reference.code) return null;
    return { reference: { ...reference, as: "agent", sector: "UAF", via: "context" }, slot: "context" };
  }
  return null;
}
