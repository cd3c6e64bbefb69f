import { conjunctsOf } from "../../language/tree/conjuncts.ts";
import { hasRelation } from "../../language/tree/relation.ts";
import { isGathering } from "./descriptions.ts";
import type { Reference } from "./reference.ts";

/** Something that the article has named, as pronouns may take it up again. */
export interface Entity {
  readonly code: string | null;
  readonly name: string;
  readonly person: string | null;
  readonly sector: Reference["sector"];
  readonly rank: string | null;
  readonly region: boolean;
  readonly plural: boolean;
  readonly as: Reference["as"];
  /** The sentence it stood in, counted from 0. */
  readonly sentence: number;
  /** How prominent it was there: subjects before objects before the rest. */
  readonly weight: number;
}

/** What an article has spoken of so far. The one thing in coding that changes from sentence to sentence. */
export interface Discourse {
  entities: Entity[];
  sentence: number;
  /** The sentence with which the paragraph at hand began. */
  began: number;
  /** How often each code was named: the article's focus is the one named most. */
  counts: Map<string, number>;
  /** The two states that were last spoken of together. */
  pair: readonly [string, string] | null;
  /** States that acted together as one subject, and in which sentence: whom "they" takes up. */
  group: { readonly codes: readonly string[]; readonly sentence: number } | null;
  /** Whether the pair was spoken of in the paragraph at hand. */
  together: boolean;
  /** Whether the text is this one sentence. */
  readonly alone: boolean;
  /** The state that the text as a whole is about, what is still to come included. */
  readonly topic: string | null;
  /** Whether the text is about relations between states. */
  readonly relations: boolean;
}

export function newDiscourse(alone = true, topic: string | null = null, relations = true): Discourse {
  return {
    entities: [],
    sentence: 0,
    began: 0,
    counts: new Map(),
    pair: null,
    group: null,
    together: false,
    alone,
    topic,
    relations,
  };
}

export function startParagraph(discourse: Discourse): void {
  discourse.together = false;
  discourse.began = discourse.sentence;
}

const MEMORY = 60;

export function entityOf(reference: Reference, sentence: number, weight: number): Entity {
  const { code, name, person, sector, rank, region, plural, as } = reference;
  return { code, name, person, sector, rank, region, plural, as, sentence, weight };
}

/** The state that an article names first counts for as many mentions: it is mostly the one the article is about. */
const FIRST_NAMED = 3;

/** Takes up what a sentence referred to, so that the next one can point back to it. */
export function remember(discourse: Discourse, references: readonly Reference[]): void {
  const codes: string[] = [];
  for (const reference of references) {
    if (reference.code === null && reference.person === null && reference.as !== "agent") continue;
    discourse.entities.push(entityOf(reference, discourse.sentence, weightOf(reference)));
    if (reference.code === null) continue;
    if (reference.via === "name" && !reference.region) {
      const first = discourse.counts.size === 0 && reference.as !== "place" ? FIRST_NAMED : 1;
      discourse.counts.set(reference.code, (discourse.counts.get(reference.code) ?? 0) + first);
    }
    const named = reference.as === "place" || (reference.as === "thing" && isGathering(reference.head));
    if (!codes.includes(reference.code) && !named) codes.push(reference.code);
  }
  if (discourse.entities.length > MEMORY) discourse.entities = discourse.entities.slice(-MEMORY);
  const group = actingTogether(references);
  if (group !== null) discourse.group = { codes: group, sentence: discourse.sentence };
  const pair = pairIn(codes, discourse);
  if (pair !== null) {
    discourse.pair = pair;
    discourse.together = true;
  }
  discourse.sentence += 1;
}

/** Two states that were told to deal with each other are spoken of together, whoever else was named beside them. */
export function dealt(discourse: Discourse, actor: string, recipient: string): void {
  if (actor === recipient) return;
  discourse.pair = [actor, recipient];
  discourse.together = true;
}

/** "Chad and Mali agreed": the states of a conjoined subject, or null where a sentence has none. */
export function actingTogether(references: readonly Reference[]): readonly string[] | null {
  for (const { head } of references) {
    if (!hasRelation(head, "nsubj", "nsubj:pass")) continue;
    const members = conjunctsOf(head);
    const codes = references.flatMap(({ head: other, code, as, region }) =>
      members.includes(other) && code !== null && (as === "self" || as === "agent") && !region ? [code] : [],
    );
    if (new Set(codes).size > 1) return [...new Set(codes)];
  }
  return null;
}

/** The states that a sentence speaks of together: a state named alone is spoken of with the article's own. */
function pairIn(codes: readonly string[], discourse: Discourse): Discourse["pair"] {
  const [first, second] = codes;
  if (first === undefined) return null;
  if (second !== undefined) return [first, second];
  const focus = focusOf(discourse);
  const isKnown = discourse.pair === null || discourse.pair.includes(first);
  return isKnown || focus === null || focus === first ? null : [focus, first];
}

/** The code that the article has named most, or null before it named any. */
export function focusOf(discourse: Discourse): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [code, count] of discourse.counts) {
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}

/** What the text as a whole is about, once it has been named; else what was named most so far. */
export function topicOrFocus(discourse: Discourse): string | null {
  return namedTopic(discourse) ?? focusOf(discourse);
}

/** What the text as a whole is about, once it has been named. */
export function namedTopic({ topic, counts }: Discourse): string | null {
  return topic !== null && counts.has(topic) ? topic : null;
}

/** The other one of the two states that were last spoken of together; null where this is neither. */
export function otherOfLastPair({ pair }: Discourse, code: string): string | null {
  if (pair === null || !pair.includes(code)) return null;
  return pair[0] === code ? pair[1] : pair[0];
}

function weightOf(reference: Reference): number {
  const relation = reference.head.relation;
  const role = relation.startsWith("nsubj")
    ? 4
    : relation === "obj" || relation === "iobj"
      ? 3
      : relation.startsWith("obl")
        ? 2
        : 1;
  const above = reference.head.head;
  const main = above === null || above.head === null ? 1 : 0;
  return role + main + (reference.as === "self" || reference.as === "agent" ? 0.5 : 0);
}
