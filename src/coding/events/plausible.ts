import { QUAD_OF } from "../../model/plover.ts";
import type { Reference } from "../reading/reference.ts";
import type { Draft } from "./draft.ts";
import { isTime } from "./times.ts";

/**
 * Whether an event that no rule knows can be one at all: nobody visits himself, a venue is no partner ("held
 * talks in Stockholm"), and what a rule already told of two parties is not told again the other way round.
 */
export function isPlausible(draft: Draft, ruled: readonly Draft[]): boolean {
  return draft.pairs.every(([actor, recipient]) => {
    if (recipient === null) return true;
    const [one, other] = [actor.reference, recipient.reference];
    if (isTime(other.head) || other.region) return false;
    if (one.code !== null && one.code === other.code && (one.sector === null || one.sector === other.sector))
      return false;
    if (isVenue(other, recipient.slot, draft)) return false;
    return !ruled.some(
      (rule) => (rule.word === draft.word || (isForce(rule) && isForce(draft))) && tellsOf(rule, other, one),
    );
  });
}

function isForce({ outcome }: Draft): boolean {
  return QUAD_OF[outcome.type] === 4;
}

function isVenue(reference: Reference, slot: string, { outcome }: Draft): boolean {
  return (
    QUAD_OF[outcome.type] === 1 &&
    /^obl:(in|at|on)$/.test(slot) &&
    (reference.as === "place" || reference.via === "name")
  );
}

function tellsOf(rule: Draft, actor: Reference, recipient: Reference): boolean {
  return rule.pairs.some(
    ([one, other]) =>
      one.reference.code !== null &&
      one.reference.code === actor.code &&
      other?.reference.code === recipient.code,
  );
}
