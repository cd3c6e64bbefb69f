import { type EventType, QUAD_OF } from "../../model/plover.ts";
import type { Sourced } from "../typing/claims.ts";
import { joinedName } from "../typing/labels.ts";
import { likeliestJoined } from "../typing/typing.ts";
import type { Draft } from "./draft.ts";
import { isWished } from "./wished.ts";

/** From this share of the types on the classifier is of the rule's mind. */
const SHARED = 0.9;
/** Up to this probability it has no doubt that there is an event. */
const DOUBT = 0.02;

/** Of words of thanks, refusals and calls label sets differ on whether they are events at all. */
const DISPUTED: ReadonlySet<EventType> = new Set(["REJECT", "REQUEST", "SUPPORT"]);

/** Whether rule and classifier are of one mind on what passed between two states that the sentence names. */
export function isOfOneMind({ ruled, draft, actor, recipient, slot, probabilities }: Sourced): boolean {
  if (ruled === null || draft === null || recipient === null || DISPUTED.has(ruled)) return false;
  if (actor.code === null || recipient.code === null || actor.code === recipient.code) return false;
  if (slot === "rule.context" || draft.outcome.status === "hypothetical" || isDeedInMouth(draft))
    return false;
  const { type, share } = likeliestJoined(probabilities);
  return joinedName(ruled) === type && share >= SHARED && probabilities.NONE <= DOUBT;
}

/** "Mali claimed that Chad had shelled a village": the claim is clear, the deed is not. */
function isDeedInMouth({ word, outcome, reality }: Draft): boolean {
  return (
    isWished(word) ||
    reality.governors.some(
      ({ effect }) => effect === "alleged" || (effect === "report" && QUAD_OF[outcome.type] === 4),
    )
  );
}
