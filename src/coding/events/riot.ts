import type { Outcome } from "./outcome.ts";
import type { Pair } from "./pair-up.ts";

/** Who takes part in a protest. */
const CROWD = new Set([
  "activist",
  "crowd",
  "demonstrator",
  "marcher",
  "protester",
  "protestor",
  "rioter",
  "striker",
]);

/** "Protesters burned down the consulate": a crowd that wrecks things riots; one that hurts people attacks. */
export function asRiot(outcome: Outcome, pairs: readonly Pair[]): Outcome {
  const isRiot =
    outcome.type === "ASSAULT" &&
    outcome.mode === "destroy" &&
    pairs.length > 0 &&
    pairs.every(([actor]) => CROWD.has(actor.reference.head.lemma));
  return isRiot ? { ...outcome, type: "PROTEST", mode: "riot" } : outcome;
}
