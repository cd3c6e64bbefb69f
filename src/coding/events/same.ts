import type { CodedEvent } from "../../model/event.ts";

/**
 * One act told twice in a sentence ("paid a visit ... the visit") is one event. Of two events with the same
 * parties and type the surer one stays, unless modes or dates tell them apart ("recalled its ambassador and on 8 June
 * suspended the treaty"); an event without a recipient goes where the same actor and type has one.
 */
export function withoutRepeats(events: readonly CodedEvent[]): readonly CodedEvent[] {
  const kept: CodedEvent[] = [];
  for (const event of [...events].sort((a, b) => b.confidence - a.confidence)) {
    if (kept.some((other) => isSame(other, event))) continue;
    kept.push(event);
  }
  return kept.filter((event) => !kept.some((other) => other !== event && isFuller(other, event)));
}

function isSame(a: CodedEvent, b: CodedEvent): boolean {
  return (
    a.type === b.type &&
    partyKey(a.actor) === partyKey(b.actor) &&
    partyKey(a.recipient) === partyKey(b.recipient) &&
    (a.mode === b.mode || a.mode === null || b.mode === null) &&
    !areApart(a.date, b.date)
  );
}

function areApart(a: CodedEvent["date"], b: CodedEvent["date"]): boolean {
  if (!a?.from || !a.to || !b?.from || !b.to) return false;
  return a.to < b.from || b.to < a.from;
}

function isFuller(full: CodedEvent, bare: CodedEvent): boolean {
  return (
    bare.recipient === null &&
    full.recipient !== null &&
    full.type === bare.type &&
    partyKey(full.actor) === partyKey(bare.actor)
  );
}

function partyKey(actor: CodedEvent["actor"] | null): string {
  if (actor === null) return "-";
  return actor.code ?? `?${actor.mention?.start ?? actor.name}`;
}
