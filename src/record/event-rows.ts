import type { CodedEvent } from "../model/event.ts";
import { DEED_SHAPE, PARTY_SHAPE } from "./event-shape.ts";
import { identityOf } from "./identity.ts";
import type { Shape } from "./insert-records.ts";
import { whenColumns, whenShape } from "./when-columns.ts";

export const eventShape: Shape = {
  id: "VARCHAR",
  source: "VARCHAR",
  ordinal: "INTEGER",
  ...whenShape,
  ...PARTY_SHAPE,
  actor_start: "INTEGER",
  actor_end: "INTEGER",
  actor_exact: "VARCHAR",
  recipient_start: "INTEGER",
  recipient_end: "INTEGER",
  recipient_exact: "VARCHAR",
  ...DEED_SHAPE,
};

/**
 * An event's id: the same article and the same reading give the same id, whatever else was read from the
 * article. `repeat` tells apart readings that agree in everything that counts.
 */
export function eventIdentity(article: string, event: CodedEvent, repeat: number): string {
  const { quote, actor, recipient } = event;
  const parties = [actor.code, actor.name, recipient?.code ?? null, recipient?.name ?? null];
  return identityOf(
    "event",
    article,
    quote.start,
    quote.end,
    event.type,
    event.mode,
    event.status,
    ...parties,
    repeat,
  );
}

export function eventRow(id: string, article: string, ordinal: number, coder: string, event: CodedEvent) {
  return {
    id,
    source: article,
    ordinal,
    ...whenColumns(event.date),
    ...partyColumns("actor", event.actor),
    ...partyColumns("recipient", event.recipient),
    type: event.type,
    mode: event.mode,
    quad: event.quad,
    contexts: event.contexts,
    intensity: event.intensity,
    status: event.status,
    place: event.place,
    amount_value: event.amount?.value ?? null,
    amount_unit: event.amount?.unit ?? null,
    holder: event.holder,
    hedged: event.hedged,
    confidence: event.confidence,
    coder,
    rule: event.rule,
  };
}

function partyColumns(party: "actor" | "recipient", actor: CodedEvent["recipient"]) {
  return {
    [`${party}_code`]: actor?.code ?? null,
    [`${party}_name`]: actor?.name ?? null,
    [`${party}_sector`]: actor?.sector ?? null,
    [`${party}_person`]: actor?.person ?? null,
    [`${party}_rank`]: actor?.rank ?? null,
    [`${party}_start`]: actor?.mention?.start ?? null,
    [`${party}_end`]: actor?.mention?.end ?? null,
    [`${party}_exact`]: actor?.mention?.exact ?? null,
  };
}
