import type { Word } from "../../language/word.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import type { Outcome } from "./outcome.ts";
import type { Pair } from "./pair-up.ts";

/** How sure the rules are of an event: of its parse, of who is meant, of its being told as done. */
export function confidenceOf(
  word: Word,
  [actor, recipient]: Pair,
  reading: Reading,
  outcome: Outcome,
): number {
  const parties = sureness(actor.reference) * (recipient === null ? 0.7 : sureness(recipient.reference));
  const parse = 0.6 + 0.4 * Math.min(word.sure, reading.sentence.sure);
  const status = outcome.status === "denied" || outcome.status === "hypothetical" ? 0.8 : 1;
  return Math.round(95 * parse * status * parties) / 100;
}

const SURENESS: Readonly<Record<Reference["via"], number>> = {
  name: 1,
  pronoun: 0.85,
  description: 0.85,
  none: 0.8,
  sentence: 0.8,
  context: 0.7,
};

function sureness(reference: Reference): number {
  const via = SURENESS[reference.via];
  return reference.as === "thing" ? via * 0.85 : via;
}
