import type { EventType } from "../../model/plover.ts";
import { QUAD_OF } from "../../model/plover.ts";
import type { Reference } from "../reading/reference.ts";
import type { Party } from "./parties.ts";

/** Types whose recipient may be a thing without a state: a plan that is rejected, a building that is bombed. */
const THINGS: ReadonlySet<EventType> = new Set([
  "REJECT",
  "ACCUSE",
  "ASSAULT",
  "COERCE",
  "SANCTION",
  "SUPPORT",
  "RETREAT",
  "CONCEDE",
]);

/** Types that say something without a recipient: a launch, a march, a pull-back. */
const ALONE: ReadonlySet<EventType> = new Set(["MOBILIZE", "PROTEST", "THREATEN", "RETREAT", "CONCEDE"]);

export type Pair = readonly [Party, Party | null];

/** Each actor with each recipient; actors without one pair with each other ("Chad and Niger met"). */
export function pairUp(
  actors: readonly Party[],
  recipients: readonly Party[],
  type: EventType,
  /** The type of the act itself, where a promise or refusal made another of it. */
  act: EventType = type,
  /** Whether the act can be one of its doers among themselves: "met", "signed an agreement". */
  reciprocal = true,
): readonly Pair[] {
  const able = actors.filter(
    (party) => canAct(party.reference) && (type !== "CONSULT" || party.reference.as !== "thing"),
  );
  const states = able.filter((party) => party.reference.code !== null);
  const coded = recipients.some((party) => party.reference.code !== null);
  if (!coded && reciprocal && states.length >= 2 && QUAD_OF[type] <= 2) return amongThemselves(states);
  if (
    type === "REJECT" &&
    act === "CONSULT" &&
    reciprocal &&
    states.length >= 2 &&
    isAmong(recipients, states)
  )
    return eachOther(states);
  // "The two governments raised their ties": a recipient among the doers is both of them.
  if (coded && states.length === 2 && QUAD_OF[type] <= 2 && isAmong(recipients, states))
    return amongThemselves(states);
  const pairs = able.flatMap((actor) =>
    recipients
      .filter((recipient) => fits(actor, recipient, [type, act]))
      .map((recipient): Pair => [actor, recipient]),
  );
  if (pairs.length > 0) return pairs;
  if (reciprocal && states.length >= 2) return amongThemselves(states);
  return ALONE.has(type) || ALONE.has(act) ? able.map((actor): Pair => [actor, null]) : [];
}

function amongThemselves(states: readonly Party[]): readonly Pair[] {
  return states.flatMap((actor, index) => states.slice(index + 1).map((other): Pair => [actor, other]));
}

/** Whether no state but the doers themselves is named as recipient: "Chad and Mali put off their talks". */
function isAmong(recipients: readonly Party[], states: readonly Party[]): boolean {
  return recipients.every(
    ({ reference: { code } }) => code === null || states.some((state) => state.reference.code === code),
  );
}

function eachOther(states: readonly Party[]): readonly Pair[] {
  return states.flatMap((actor) =>
    states.filter((other) => other !== actor).map((other): Pair => [actor, other]),
  );
}

function canAct(reference: Reference): boolean {
  return (
    !reference.region && (reference.code !== null || reference.sector !== null || reference.person !== null)
  );
}

function fits(actor: Party, recipient: Party, types: readonly EventType[]): boolean {
  const [one, other] = [actor.reference, recipient.reference];
  if (other.region || other.head === one.head) return false;
  if (other.code === null) return other.as === "thing" ? types.some((type) => THINGS.has(type)) : true;
  if (other.code !== one.code) return true;
  return one.sector !== null && other.sector !== null && one.sector !== other.sector;
}
