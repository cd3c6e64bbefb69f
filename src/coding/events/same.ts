import { childOf } from "../../language/tree/children.ts";
import type { Word } from "../../language/word.ts";
import type { CodedEvent } from "../../model/event.ts";
import type { EventType } from "../../model/plover.ts";

/** An event and the word that told it. */
export interface Told {
  readonly event: CodedEvent;
  readonly word: Word;
}

/**
 * One act told twice in a sentence ("paid a visit ... the visit") is one event. Of two events with the same
 * parties and type the surer one stays, unless modes or dates tell them apart ("recalled its ambassador and on 8 June
 * suspended the treaty") or two verbs each have an object of their own ("revoked visas and suspended flights"); an event without a recipient goes where the same actor and type has one.
 */
export function withoutRepeats(told: readonly Told[]): readonly CodedEvent[] {
  const kept: Told[] = [];
  for (const one of [...told].sort((a, b) => b.event.confidence - a.event.confidence)) {
    if (kept.some((other) => isSame(other.event, one.event) && !areTwoDeeds(other, one))) continue;
    kept.push(one);
  }
  return kept
    .map(({ event }) => event)
    .filter((event, _, events) => !events.some((other) => other !== event && isFuller(other, event)));
}

/** Types of deeds that come in rows; visits and words are told twice more often than done twice. */
const IN_ROWS: ReadonlySet<EventType> = new Set(["SANCTION", "AID", "COERCE", "COOPERATE", "SUPPORT"]);

function areTwoDeeds(a: Told, b: Told): boolean {
  const [one, other] = [childOf(a.word, "obj"), childOf(b.word, "obj")];
  return (
    IN_ROWS.has(a.event.type) &&
    a.word !== b.word &&
    one !== undefined &&
    other !== undefined &&
    one.lemma !== other.lemma
  );
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
