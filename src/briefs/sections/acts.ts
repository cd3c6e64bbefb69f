import type { Actor } from "../../model/actor.ts";
import type { Event } from "../../model/event.ts";
import type { Act } from "../brief.ts";

/** The newest acts first, those without a date last. */
export function actsOf(events: readonly Event[]): readonly Act[] {
  return [...events]
    .sort((a, b) => (b.date?.from ?? "").localeCompare(a.date?.from ?? ""))
    .map((event) => ({
      actor: partyOf(event.actor),
      recipient: event.recipient === null ? null : partyOf(event.recipient),
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

/** A company or a movement goes by its name: its code says only of what kind it is. */
function partyOf({ code, name }: Actor): string {
  return code === null || KINDS.has(code) ? name : code;
}

const KINDS: ReadonlySet<string> = new Set(["IGO", "NGO", "MNC", "IMG"]);
