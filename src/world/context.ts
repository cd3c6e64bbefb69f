import type { Candidate } from "./world.ts";

/** A name that was already resolved, here in the article or in the same sentence. */
export interface Mentioned {
  readonly code: string;
  readonly id: string;
  readonly kind: Candidate["kind"];
  readonly detail: string;
}

/** All that a name is judged by. Plain data: build it up as the article is read. */
export interface NameContext {
  /** ISO day of publication, or of what the sentence tells; null when unknown. */
  readonly date: string | null;
  /** Earlier in the article, oldest first. */
  readonly seen: readonly Mentioned[];
  /** In the same sentence, whether before or after. */
  readonly near: readonly Mentioned[];
  /** What the name does in the sentence, where the tree tells: `place` for "in Brussels". */
  readonly role?: "actor" | "place" | null;
}

export const NO_CONTEXT: NameContext = { date: null, seen: [], near: [] };

export function mentionedOf(candidate: Candidate): Mentioned {
  return { code: candidate.code, id: candidate.id, kind: candidate.kind, detail: candidate.detail };
}

/** How strongly the article has named each code, thing and kind of place, 0 to 1. */
export interface Weights {
  readonly codes: ReadonlyMap<string, number>;
  readonly ids: ReadonlyMap<string, number>;
  readonly details: ReadonlyMap<string, number>;
}

/** What the article has named so far, the nearest counting most. */
export function weigh(context: NameContext): Weights {
  const codes = new Map<string, number>();
  const ids = new Map<string, number>();
  const details = new Map<string, number>();
  const raise = (map: Map<string, number>, key: string, by: number) => {
    map.set(key, Math.max(map.get(key) ?? 0, by));
  };
  const note = (mentioned: Mentioned, by: number) => {
    raise(codes, mentioned.code, by);
    raise(ids, `${mentioned.kind}:${mentioned.id}`, by);
    if (mentioned.kind === "place") raise(details, `${mentioned.detail}:${mentioned.code}`, by);
  };
  const count = context.seen.length;
  context.seen.forEach((mentioned, index) => {
    note(mentioned, 0.4 + (0.4 * (index + 1)) / count);
  });
  for (const mentioned of context.near) note(mentioned, 1);
  return { codes, ids, details };
}
