import type { CodedEvent } from "../../model/event.ts";
import { EVENT_TYPES, type EventType } from "../../model/plover.ts";
import { cameoOf } from "../../world/ontology.ts";

/** Root of visits, meetings and talks. */
export const CONSULTED = "04";
/** Root of an expressed intent to cooperate or to yield. */
const INTENT = "03";

/**
 * The two-digit CAMEO root of an event. What somebody promises or says that he will do is an intent (03), whether to
 * cooperate or to yield; what is merely due ("will visit on Friday", "prepared to attend") has the root of what it will be.
 */
export function cameoRoot(event: CodedEvent, isSaid = false, isToMeet = false): string {
  const { type, mode, status, quad, rule } = event;
  const act = type === "AGREE" && rule.endsWith("/planned") ? (plannedType(rule) ?? type) : type;
  const ahead = status === "promised" || (status === "planned" && (isSaid || type === "CONCEDE"));
  if (ahead && quad <= 2) return INTENT;
  if (type === "AGREE" && status === "planned" && isToMeet) return CONSULTED;
  return cameoOf(act, act === type ? mode : null).code.slice(0, 2);
}

/** A rule's name begins with the type of the act itself: `aid.verb.supply.../planned`. */
function plannedType(rule: string): EventType | null {
  const name = rule.split(".")[0]?.toUpperCase();
  return EVENT_TYPES.find((type) => type === name) ?? null;
}
