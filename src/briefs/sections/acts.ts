import type { Event } from "../../model/event.ts";
import type { Act } from "../brief.ts";

/** The newest acts first, those without a date last. */
export function actsOf(events: readonly Event[]): readonly Act[] {
  return [...events]
    .sort((a, b) => (b.date?.from ?? "").localeCompare(a.date?.from ?? ""))
    .map((event) => ({
      actor: event.actor.code ?? event.actor.name,
      recipient: event.recipient === null ? null : (event.recipient.code ?? event.recipient.name),
      type: event.type,
      mode: event.mode,
      status: event.status,
      date:
        event.date === null
          ? null
          : { from: event.date.from, to: event.date.to, expression: event.date.expression ?? null },
      amount: event.amount,
      evidence: [event.id],
    }));
}
