import { readSentences } from "../../src/coding/code-text.ts";
import type { Coder } from "../../src/coding/coder.ts";
import { draftEvents } from "../../src/coding/events/code-events.ts";
import { settle } from "../../src/coding/events/settle.ts";
import { acceptanceFeatures } from "../../src/coding/typing/acceptance.ts";
import { claimsOf, type Sourced } from "../../src/coding/typing/claims.ts";
import { readMarks } from "../../src/coding/typing/marked.ts";
import type { Span } from "../../src/coding/typing/pair-view.ts";
import type { Typing } from "../../src/coding/typing/typing.ts";
import { readOutside } from "./examples.ts";

/** A sentence without its marks, and the pair that was marked in it; without a label it holds no event. */
export interface RawSentence {
  readonly text: string;
  readonly label: string | null;
  readonly actor: Span | null;
  readonly recipient: Span | null;
}

export interface RawClaim {
  readonly sentence: number;
  readonly claim: Sourced;
  readonly features: readonly string[];
  /** Whether the claim's parties overlap the marked ones. */
  readonly holds: boolean;
}

/** Labelled pairs and sentences that hold no event; empty where they are absent. */
export function rawSentences(): readonly RawSentence[] {
  const pairs = readOutside("labelled/pairs_train.tsv").map((row): RawSentence => {
    const { text, actor, recipient } = readMarks(row.marked_sentence ?? "");
    return { text, actor, recipient, label: row.gold_root ?? "" };
  });
  const none = readOutside("labelled/quads_train.tsv")
    .filter((row) => row.quad0 === "0")
    .map((row): RawSentence => ({ text: row.sentence ?? "", actor: null, recipient: null, label: null }));
  return [...pairs, ...none];
}

/** What rules and tree claim of a raw sentence. */
export function rawClaims(
  raw: RawSentence,
  sentence: number,
  coder: Coder,
  typing: Typing,
): readonly RawClaim[] {
  const found: RawClaim[] = [];
  for (const { reading } of readSentences(coder, raw.text, { published: null })) {
    for (const claim of claimsOf(settle(draftEvents(reading, coder)), reading, typing)) {
      const holds =
        raw.actor !== null &&
        overlaps(claim.actor, raw.actor) &&
        (raw.recipient === null || (claim.recipient !== null && overlaps(claim.recipient, raw.recipient)));
      found.push({ sentence, claim, holds, features: acceptanceFeatures(claim, coder.embedders) });
    }
  }
  return found;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
