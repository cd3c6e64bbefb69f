import { describe, expect, it } from "vitest";
import { isClear, surenessOf } from "../../../src/coding/events/sureness.ts";
import type { Sourced } from "../../../src/coding/typing/claims.ts";
import { CLASSES, type TypeClass } from "../../../src/coding/typing/labels.ts";

const party = (code: string | null, via = "name") => ({ code, via }) as Sourced["actor"];

function claim(type: TypeClass, share: number, none: number, more: Partial<Sourced> = {}): Sourced {
  const rest = (1 - share - none) / (CLASSES.length - 2);
  const probabilities = Object.fromEntries(
    CLASSES.map((name) => [name, name === type ? share : name === "NONE" ? none : rest]),
  );
  return {
    ruled: type,
    actor: party("TCD"),
    recipient: party("MLI"),
    slot: "rule.obl:with",
    draft: null,
    probabilities,
    ...more,
  } as Sourced;
}

describe("what two states are about to do with each other", () => {
  it("is likely where rule and classifier agree on it", () => {
    expect(surenessOf(claim("AGREE", 0.9, 0.02), 0.1)).toBe(0.5);
    expect(surenessOf(claim("AGREE", 0.9, 0.02, { slot: "rule.obj.nmod:with" }), 0.1)).toBe(0.5);
    expect(surenessOf(claim("AGREE", 0.9, 0.02), 0.8)).toBe(0.8);
  });

  it.each([
    ["is no more so where the classifier doubts that anything is told", claim("AGREE", 0.7, 0.2)],
    ["where it sees something else", claim("AGREE", 0.9, 0.02, { ruled: "CONSULT" })],
    ["where one does it to the other", claim("AGREE", 0.9, 0.02, { slot: "rule.obl:to" })],
    ["where one is no state by name", claim("AGREE", 0.9, 0.02, { actor: party("TCD", "pronoun") })],
    ["where the other is nobody", claim("AGREE", 0.9, 0.02, { recipient: null })],
    ["or the same", claim("AGREE", 0.9, 0.02, { recipient: party("TCD") })],
    ["where it was done already", claim("SUPPORT", 0.9, 0.02)],
  ])("%s", (_, one) => {
    expect(surenessOf(one, 0.1)).toBe(0.1);
  });
});

describe("a request between two states", () => {
  it("is taken where the classifier is clear about it", () => {
    expect(surenessOf(claim("REQUEST", 0.9, 0.02, { slot: "rule.obj" }), 0.1)).toBe(0.7);
    expect(surenessOf(claim("REQUEST", 0.7, 0.02, { slot: "rule.obj" }), 0.1)).toBe(0.1);
  });
});

describe("a clear claim", () => {
  it("is one on which rule and classifier agree", () => {
    expect(isClear(claim("AID", 0.7, 0.1))).toBe(true);
    expect(isClear(claim("AID", 0.7, 0.25))).toBe(false);
    expect(isClear(claim("AID", 0.7, 0.1, { ruled: null }))).toBe(false);
    expect(isClear(claim("AID", 0.7, 0.1, { recipient: party(null) }))).toBe(false);
  });
});
