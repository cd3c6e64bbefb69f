import type { NameHit } from "./reading.ts";

/** Shorter texts are taken to be about what they name. */
const SHORT = 8;

/** Of so many sentences one must name another state than the text's own; commentary on relations names one in every second. */
const SHARE = 0.3;

/**
 * Whether a text is about a state's relations at all. What a text on a storm or on parties at home says of hopes,
 * hurdles and prospects is not about them, but for the odd sentence that names two states.
 */
export function isOfRelations(named: readonly (readonly NameHit[])[], topic: string | null): boolean {
  if (named.length < SHORT) return true;
  return (
    named.filter((names) => statesIn(names).some((code) => code !== topic)).length >= SHARE * named.length
  );
}

/** The states that a sentence names, once each. */
export function statesIn(names: readonly NameHit[]): readonly string[] {
  return [
    ...new Set(
      names.flatMap(({ candidate: { code, kind } }) => (code === "" || kind === "region" ? [] : [code])),
    ),
  ];
}
