import { firstConjunct } from "../../language/tree/conjuncts.ts";
import type { Weighed } from "../typing/claims.ts";
import type { Draft } from "./draft.ts";

/**
 * "Toured Kenya, Burundi and Mozambique": members of one coordination that a rule gives one part in one act stand or
 * fall together, each as sure as the surest.
 */
export function together<T extends Weighed>(weighed: readonly T[]): readonly T[] {
  const most = new Map<Draft, Map<string, number>>();
  for (const { claim, sure } of weighed) {
    if (claim.draft === null) continue;
    const groups = most.get(claim.draft) ?? new Map<string, number>();
    most.set(claim.draft, groups);
    const key = groupOf(claim);
    groups.set(key, Math.max(sure, groups.get(key) ?? 0));
  }
  return weighed.map((one) => {
    const { claim } = one;
    const sure = claim.draft === null ? undefined : most.get(claim.draft)?.get(groupOf(claim));
    return sure === undefined || sure === one.sure ? one : { ...one, sure };
  });
}

function groupOf({ actor, recipient, slot }: Weighed["claim"]): string {
  const place = recipient === null ? "-" : firstConjunct(recipient.head).index;
  return `${firstConjunct(actor.head).index}>${place} ${slot}`;
}
