import type { Actor } from "../../model/actor.ts";
import type { CodedEvent } from "../../model/event.ts";
import { type EventType, QUAD_OF } from "../../model/plover.ts";
import { intensityOf } from "../../world/ontology.ts";
import type { Coder } from "../coder.ts";
import type { Reading } from "../reading/reading.ts";
import type { Reference } from "../reading/reference.ts";
import { isHedged } from "../reality/hedge.ts";
import { holderName, holderOf } from "../reality/holder.ts";
import type { SentenceFacts } from "../sentence-facts.ts";
import { confidenceOf } from "./confidence.ts";
import { datesInTurn } from "./dates-in-turn.ts";
import type { Draft } from "./draft.ts";
import { envoyOf, withEnvoy } from "./envoy.ts";
import type { Pair } from "./pair-up.ts";
import { placeOf } from "./place.ts";

/** Types of which an amount says how much: a gift, a loan, a fine. */
const MEASURED: ReadonlySet<EventType> = new Set([
  "AID",
  "AGREE",
  "COOPERATE",
  "SUPPORT",
  "SANCTION",
  "CONCEDE",
  "REQUEST",
  "MOBILIZE",
]);

/** The events that a draft comes to, one a pair. `told` are all drafts of the sentence. */
export function compose(
  draft: Draft,
  told: readonly Draft[],
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): readonly CodedEvent[] {
  const { word, trigger, outcome } = draft;
  const { type } = outcome;
  const holder = holderOf(word, reading.sentence, coder.embedders);
  const hedged = isHedged(word, coder.hedges);
  const envoy = envoyOf(word, trigger, reading);
  const place = placeOf(word, reading);
  const { start, end } = reading.sentence;
  const recipients = told
    .filter((other) => other.word === word)
    .flatMap(({ pairs }) =>
      pairs.flatMap(([, recipient]) => (recipient === null ? [] : [recipient.reference])),
    );
  const turns = recipients.length < 2 ? null : datesInTurn(recipients, facts.datesBy(word));
  return draft.pairs.map((pair): CodedEvent => {
    const [actor, recipient] = pair;
    const mode =
      outcome.mode ?? (type === "CONSULT" ? thirdParty(place?.candidate.code ?? null, pair) : null);
    return {
      type,
      mode,
      quad: QUAD_OF[type],
      contexts: [...new Set([...trigger.contexts, ...facts.contextsFor(word)])],
      intensity: intensityOf(type, mode),
      status: outcome.status,
      actor: withEnvoy(actorOf(actor.reference, facts.text), envoy),
      recipient: recipient === null ? null : actorOf(recipient.reference, facts.text),
      date: turns?.get(recipient?.reference.start ?? -1) ?? facts.dateFor(word),
      place: isLeft(place?.candidate.code ?? null, mode, actor.reference)
        ? null
        : (place?.candidate.name ?? null),
      amount: MEASURED.has(type) ? facts.amountFor(word) : null,
      holder: holder === null || holder === actor.reference.head ? null : holderName(holder, reading.refer),
      hedged,
      confidence: weighed(draft, confidenceOf(word, pair, reading, outcome)),
      rule: [trigger.rule, recipient === null ? "alone" : recipient.slot, outcome.by ?? ""]
        .filter((part) => part !== "")
        .join("/"),
      quote: { start, end, exact: facts.text.slice(start, end) },
    };
  });
}

/** The trained model's probability where there is one, tempered by how well the parties are known. */
function weighed({ sure }: Draft, ruled: number): number {
  return sure === undefined ? ruled : Math.round(100 * Math.sqrt(sure * ruled)) / 100;
}

export function actorOf(reference: Reference, text: string): Actor {
  const { code, name, sector, person, rank, start, end } = reference;
  return { code, name, sector, person, rank, mention: { start, end, exact: text.slice(start, end) } };
}

/** A visitor's own capital is where he set out, not where he went. */
function isLeft(code: string | null, mode: string | null, visitor: Reference): boolean {
  return mode === "visit" && code !== null && code === visitor.code;
}

/** A meeting in a place that belongs to neither side is hosted by a third. */
function thirdParty(host: string | null, [actor, recipient]: Pair): string | null {
  if (host === null || recipient === null || recipient.reference.code === null) return null;
  return host !== actor.reference.code && host !== recipient.reference.code ? "third-party" : null;
}
