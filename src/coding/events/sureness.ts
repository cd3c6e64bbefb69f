import type { Sourced } from "../typing/claims.ts";
import { joinedName } from "../typing/labels.ts";
import { likeliestJoined } from "../typing/typing.ts";
import { isOfOneMind } from "./one-mind.ts";

/** From this probability on that it is one, a request between two named states is an event. */
const CLEAR_REQUEST = 0.8;
const TAKEN = 0.7;

/** From this share of the types on the classifier agrees with a rule. */
const AGREED = 0.6;
/** Up to this share it may see no event there. */
const HARDLY = 0.2;
/** Up to this share it sees one without a doubt. */
const NO_DOUBT = 0.1;
const LIKELY = 0.5;

/**
 * How sure a claim is, from what the model makes of it. Some of the sentences that the model learned to hold for empty
 * urge and call on states, which to PLOVER is REQUEST: what rule and classifier agree on there stands. So does what
 * two states are about to do with each other: news dwells on what was done, and the model saw little that lies ahead;
 * and what they are of one mind on: in the sentences that the model knows one pair alone was marked.
 */
export function surenessOf(claim: Sourced, accepted: number): number {
  const { ruled, probabilities } = claim;
  if (isOfOneMind(claim)) return Math.max(accepted, TAKEN);
  if (!isBetweenNamed(claim)) return accepted;
  if (ruled === "REQUEST" && probabilities.REQUEST >= CLEAR_REQUEST) return Math.max(accepted, TAKEN);
  const isJointPlan = ruled === "AGREE" && /\b(obl|nmod):with$/.test(claim.slot);
  if (isJointPlan && isAgreedOn(claim) && probabilities.NONE <= NO_DOUBT) return Math.max(accepted, LIKELY);
  return accepted;
}

/** What rule and classifier agree on between two named states. */
export function isClear(claim: Sourced): boolean {
  return isBetweenNamed(claim) && isAgreedOn(claim) && claim.probabilities.NONE <= HARDLY;
}

function isAgreedOn({ ruled, probabilities }: Sourced): boolean {
  if (ruled === null) return false;
  const { type, share } = likeliestJoined(probabilities);
  return joinedName(ruled) === type && share >= AGREED;
}

function isBetweenNamed({ actor, recipient }: Sourced): boolean {
  return isNamed(actor) && recipient !== null && isNamed(recipient) && actor.code !== recipient.code;
}

function isNamed({ code, via }: Sourced["actor"]): boolean {
  return code !== null && via === "name";
}
