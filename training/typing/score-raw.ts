import { select, settledType } from "../../src/coding/events/judge.ts";
import { surenessOf } from "../../src/coding/events/sureness.ts";
import { together } from "../../src/coding/events/together.ts";
import { accept } from "../../src/coding/typing/acceptance.ts";
import { THRESHOLDS, type Thresholds } from "../../src/coding/typing/judgement.ts";
import { joinedName } from "../../src/coding/typing/labels.ts";
import type { LinearModel } from "../../src/coding/typing/model.ts";
import type { HeldOut } from "./held-out-claims.ts";

export interface RawTally {
  pairs: number;
  parties: number;
  found: number;
  events: number;
  empty: number;
  falseAlarms: number;
}

/** Counts, over sentences that the acceptance model has not seen, which marked pairs are found. */
export function tallyRaw(
  tally: RawTally,
  held: readonly HeldOut[],
  model: LinearModel,
  thresholds: Thresholds = THRESHOLDS,
): void {
  for (const { raw, claims } of held) {
    if (raw.set === "own") continue;
    const weighed = claims
      .filter(({ plausible }) => plausible)
      .map((one) => ({ ...one, sure: surenessOf(one.claim, accept(one.features, one.claim.dense, model)) }));
    const kept = select(
      [...together(weighed)].sort((a, b) => b.sure - a.sure),
      thresholds,
    );
    if (raw.set === "empty") {
      tally.empty += 1;
      if (kept.length > 0) tally.falseAlarms += 1;
      continue;
    }
    tally.pairs += 1;
    tally.events += kept.length;
    const hits = kept.filter(({ marked }) => marked);
    if (hits.length > 0) tally.parties += 1;
    if (hits.some(({ claim }) => joinedName(settledType(claim, thresholds)) === joinedName(raw.label)))
      tally.found += 1;
  }
}
