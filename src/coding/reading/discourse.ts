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
  /** How often each code was named: the article's focus is the one named most. */
  counts: Map<string, number>;
  /** The two states that were last spoken of together. */
  pair: readonly [string, string] | null;
  /** Whether that was in the paragraph at hand. */
  fresh: boolean;
  /** Whether the text is this one sentence. */
  readonly alone: boolean;
}

export function newDiscourse(alone = true): Discourse {
  return { entities: [], sentence: 0, counts: new Map(), pair: null, fresh: false, alone };
}

const MEMORY = 60;

/** Takes up what a sentence referred to, so that the next one can point back to it. */
export function remember(discourse: Discourse, references: readonly Reference[]): void {
  const codes: string[] = [];
  for (const reference of references) {
    if (reference.code === null && reference.person === null && reference.as !== "agent") continue;
    discourse.entities.push({
      code: reference.code,
      name: reference.name,
      person: reference.person,
      sector: reference.sector,
      rank: reference.rank,
      region: reference.region,
      plural: reference.plural,
      as: reference.as,
      sentence: discourse.sentence,
      weight: weightOf(reference),
    });
    if (reference.code === null) continue;
    if (reference.via === "name") {
      discourse.counts.set(reference.code, (discourse.counts.get(reference.code) ?? 0) + 1);
      discourse.fresh = true;
    }
    if (!codes.includes(reference.code) && reference.as !== "place") codes.push(reference.code);
  }
  if (discourse.entities.length > MEMORY) discourse.entities = discourse.entities.slice(-MEMORY);
  const [first, second] = codes;
  if (first !== undefined && second !== undefined) discourse.pair = [first, second];
  else if (first !== undefined && discourse.pair !== null && !discourse.pair.includes(first)) {
    const focus = focusOf(discourse);
    if (focus !== null && focus !== first) discourse.pair = [focus, first];
  }
  discourse.sentence += 1;
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
