import { readSentences } from "../../src/coding/code-text.ts";
import type { Coder } from "../../src/coding/coder.ts";
import { settledDrafts } from "../../src/coding/events/code-events.ts";
import { draftOf } from "../../src/coding/events/judge.ts";
import { isPlausible } from "../../src/coding/events/plausible.ts";
import { acceptanceFeatures } from "../../src/coding/typing/acceptance.ts";
import { claimsOf, type Sourced } from "../../src/coding/typing/claims.ts";
import { CLASSES } from "../../src/coding/typing/labels.ts";
import { readMarks } from "../../src/coding/typing/marked.ts";
import type { Span } from "../../src/coding/typing/pair-view.ts";
import type { Typing } from "../../src/coding/typing/typing.ts";
import { type Example, readOutside } from "./examples.ts";

/** A sentence without its marks, and the pair that was marked in it; `pairs` and `own` are of marked sentences. */
export interface RawSentence {
  readonly set: "own" | "pairs" | "empty";
  readonly text: string;
  /** The class of what passed between the marked parties: NONE where nothing did. */
  readonly label: string;
  readonly actor: Span | null;
  readonly recipient: Span | null;
}

export interface RawClaim {
  readonly claim: Sourced;
  readonly features: readonly string[];
  /** Whether the claim's parties overlap the marked ones. */
  readonly marked: boolean;
  /** Whether the coder would let it be an event, once it is sure enough. */
  readonly plausible: boolean;
}

/** Marked sentences without their marks. */
export function unmarked(examples: readonly Example[]): readonly RawSentence[] {
  return examples.map(({ set, marked, classes }) => ({
    set,
    ...readMarks(marked),
    label: CLASSES[classes[0] ?? 0] ?? "NONE",
  }));
}

/** Sentences that hold no event at all; none where the table is absent. */
export function emptySentences(): readonly RawSentence[] {
  return readOutside("labelled/quads_train.tsv")
    .filter((row) => row.quad0 === "0")
    .map((row) => ({ set: "empty", text: row.sentence ?? "", label: "NONE", actor: null, recipient: null }));
}

/** What rules and tree claim of a raw sentence. */
export function rawClaims(
  raw: RawSentence,
  coder: Omit<Coder, "judgement">,
  typing: Typing,
): readonly RawClaim[] {
  const found: RawClaim[] = [];
  for (const { reading } of readSentences(coder, raw.text, { published: null })) {
    const drafts = settledDrafts(reading, coder);
    for (const claim of claimsOf(drafts, reading, typing)) {
      const marked =
        raw.actor !== null &&
        overlaps(claim.actor, raw.actor) &&
        (raw.recipient === null || (claim.recipient !== null && overlaps(claim.recipient, raw.recipient)));
      const plausible = claim.draft !== null || isPlausible(draftOf(claim, coder), drafts, true);
      found.push({ claim, marked, plausible, features: acceptanceFeatures(claim, coder.embedders) });
    }
  }
  return found;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
