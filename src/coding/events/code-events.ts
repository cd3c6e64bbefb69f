import type { Word } from "../../language/word.ts";
import type { Actor } from "../../model/actor.ts";
import type { CodedEvent } from "../../model/event.ts";
import { type EventType, QUAD_OF } from "../../model/plover.ts";
import { intensityOf } from "../../world/ontology.ts";
import type { Coder } from "../coder.ts";
import type { Trigger } from "../lexicon/triggers.ts";
import type { Reading, Reference } from "../reading/reading.ts";
import { isHedged } from "../reality/hedge.ts";
import { holderName, holderOf } from "../reality/holder.ts";
import { realityOf } from "../reality/reality.ts";
import { findTriggers } from "./find-triggers.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { actorsOf, type Party, recipientsOf } from "./parties.ts";
import { withoutRepeats } from "./same.ts";

/** What a sentence gives to every event in it: its date, its text. */
export interface SentenceFacts {
  readonly text: string;
  readonly dateFor: (word: Word) => CodedEvent["date"];
  readonly amountFor: (word: Word) => CodedEvent["amount"];
  readonly contextsFor: (word: Word) => readonly string[];
}

/** Types that say something without a recipient: a launch, a march, a pull-back. */
const ALONE: ReadonlySet<EventType> = new Set([
  "MOBILIZE",
  "PROTEST",
  "THREATEN",
  "RETREAT",
  "CONCEDE",
  "REJECT",
  "COERCE",
]);

/** The events that a sentence tells of. */
export function codeEvents(reading: Reading, coder: Coder, facts: SentenceFacts): readonly CodedEvent[] {
  const found = findTriggers(reading.sentence, coder.triggers);
  const events: CodedEvent[] = [];
  for (const { word, triggers } of found) {
    const reality = realityOf(word, coder.embedders);
    for (const candidate of readCandidates(word, triggers, reading)) {
      const outcome = outcomeOf(candidate.trigger, reality);
      if (outcome === null) continue;
      const asker = outcome.type === "REQUEST" && reality.status === "asked" ? reality.by : null;
      if (asker !== null && found.some((other) => other.word === asker.word)) continue;
      events.push(...compose(word, candidate, outcome, reading, coder, facts));
    }
  }
  return withoutRepeats(events);
}

interface Candidate {
  readonly trigger: Trigger;
  readonly actors: readonly Party[];
  readonly recipients: readonly Party[];
}

/** The frame of a trigger that names its parties best: with a state as recipient before without. */
function readCandidates(word: Word, triggers: readonly Trigger[], reading: Reading): readonly Candidate[] {
  const candidates = triggers
    .map((trigger) => {
      const actors = actorsOf(word, trigger, reading);
      return {
        trigger,
        actors,
        recipients: actors.length === 0 ? [] : recipientsOf(word, trigger, actors, reading),
      };
    })
    .filter((candidate) => candidate.actors.length > 0)
    .sort((a, b) => worth(b) - worth(a));
  return candidates.slice(0, 1);
}

function worth(candidate: Candidate): number {
  const coded = candidate.recipients.some((party) => party.reference.code !== null);
  return (
    (coded ? 2 : candidate.recipients.length > 0 ? 1 : 0) +
    (candidate.actors.some((party) => party.reference.code !== null) ? 1 : 0)
  );
}

function compose(
  word: Word,
  candidate: Candidate,
  outcome: Outcome,
  reading: Reading,
  coder: Coder,
  facts: SentenceFacts,
): readonly CodedEvent[] {
  const actors = candidate.actors.filter((party) => canAct(party.reference));
  const recipients = candidate.recipients.filter((party) => !party.reference.region);
  const pairs = pairUp(actors, recipients);
  const holder = holderOf(word, reading.sentence, coder.embedders);
  const hedged = isHedged(word, coder.hedges);
  const envoy = envoyOf(word, candidate.trigger, reading);
  return pairs
    .filter(([, recipient]) => recipient !== null || ALONE.has(outcome.type))
    .map(([actor, recipient]) => ({
      type: outcome.type,
      mode: outcome.mode,
      quad: QUAD_OF[outcome.type],
      contexts: [...new Set([...candidate.trigger.contexts, ...facts.contextsFor(word)])],
      intensity: intensityOf(outcome.type, outcome.mode),
      status: outcome.status,
      actor: withEnvoy(actorOf(actor.reference, facts.text), envoy),
      recipient: recipient === null ? null : actorOf(recipient.reference, facts.text),
      date: facts.dateFor(word),
      place: placeOf(word, reading),
      amount: facts.amountFor(word),
      holder: holder === null || holder === actor.reference.head ? null : holderName(holder),
      hedged,
      confidence: confidenceOf(word, actor, recipient, reading, outcome),
      rule: [candidate.trigger.rule, recipient === null ? "alone" : recipient.slot, outcome.by ?? ""]
        .filter((part) => part !== "")
        .join("/"),
      quote: {
        start: reading.sentence.start,
        end: reading.sentence.end,
        exact: facts.text.slice(reading.sentence.start, reading.sentence.end),
      },
    }));
}

function canAct(reference: Reference): boolean {
  return (
    !reference.region && (reference.code !== null || reference.sector !== null || reference.person !== null)
  );
}

/** Each actor with each recipient; actors without one pair with each other ("Chad and Niger met"). */
function pairUp(
  actors: readonly Party[],
  recipients: readonly Party[],
): readonly (readonly [Party, Party | null])[] {
  if (recipients.length === 0) {
    const coded = actors.filter((party) => party.reference.code !== null);
    if (coded.length >= 2) {
      return coded.flatMap((actor, index) => coded.slice(index + 1).map((other) => [actor, other] as const));
    }
    return actors.map((actor) => [actor, null] as const);
  }
  return actors.flatMap((actor) =>
    recipients
      .filter(
        (recipient) =>
          recipient.reference.head !== actor.reference.head &&
          (recipient.reference.code === null ||
            recipient.reference.code !== actor.reference.code ||
            recipient.reference.sector !== actor.reference.sector),
      )
      .map((recipient) => [actor, recipient] as const),
  );
}

export function actorOf(reference: Reference, text: string): Actor {
  return {
    code: reference.code,
    name: reference.name,
    sector: reference.sector,
    person: reference.person,
    rank: reference.rank,
    mention: {
      start: reference.start,
      end: reference.end,
      exact: text.slice(reference.start, reference.end),
    },
  };
}

/** Whom somebody sent: "sent James Clapper to Pyongyang" is a visit by Clapper for those who sent him. */
function envoyOf(word: Word, trigger: Trigger, reading: Reading): Reference | null {
  if (trigger.mode !== "visit") return null;
  const object = word.children.find((child) => child.relation === "obj");
  const [reference] = object === undefined ? [] : reading.refer(object);
  return reference ?? null;
}

function withEnvoy(actor: Actor, envoy: Reference | null): Actor {
  if (envoy === null || actor.person !== null || (envoy.person === null && envoy.rank === null)) return actor;
  if (envoy.code !== null && envoy.code !== actor.code) return actor;
  return {
    ...actor,
    person: envoy.person,
    rank: envoy.rank ?? actor.rank,
    sector: actor.sector ?? envoy.sector,
  };
}

function placeOf(word: Word, reading: Reading): string | null {
  const place = reading.names.find((name) => name.candidate.kind === "place" && isNear(name.start, word));
  return place?.candidate.name ?? null;
}

/** A place belongs to an act when it stands under it or under what carries it. */
function isNear(offset: number, word: Word): boolean {
  const top = word.head !== null && word.upos === "NOUN" ? word.head : word;
  const below = (at: Word): boolean => (at.start <= offset && offset < at.end) || at.children.some(below);
  return below(top);
}

function confidenceOf(
  word: Word,
  actor: Party,
  recipient: Party | null,
  reading: Reading,
  outcome: Outcome,
): number {
  const certainties = [actor, recipient].map((party) => (party === null ? 0.7 : sureness(party.reference)));
  const parse = 0.6 + 0.4 * Math.min(word.sure, reading.sentence.sure);
  const status = outcome.status === "denied" || outcome.status === "hypothetical" ? 0.8 : 1;
  return round(0.95 * parse * status * certainties.reduce((product, one) => product * one, 1));
}

function sureness(reference: Reference): number {
  const via = reference.via === "name" ? 1 : reference.via === "none" ? 0.8 : 0.85;
  return reference.as === "thing" ? via * 0.85 : via;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
