import type { Span } from "../model/quote.ts";

export const VERDICTS = ["borne-out", "contradicted", "partly", "cannot-be-tested"] as const;
export type CheckVerdict = (typeof VERDICTS)[number];

/** What one test found. */
export interface Finding {
  readonly verdict: CheckVerdict;
  /** The finding in one or two sentences, with its numbers. */
  readonly sentence: string;
  readonly numbers: Readonly<Record<string, number | string | null>>;
  /** Ids of events of other sources on which it rests. */
  readonly events: readonly string[];
  /** Where it cannot be tested: what would be needed. */
  readonly needs: string | null;
  /** Which measure or table it was held against. */
  readonly against: string;
}

/** One statement of a text with what the record says of it. */
export interface Check extends Finding {
  /** The id of the statement or event in the record; null where the text was not read into it. */
  readonly id: string | null;
  readonly kind: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly claim: string;
  readonly quote: Span;
  readonly holder: string | null;
  readonly hedged: boolean;
  readonly period: { readonly from: string; readonly to: string } | null;
}

export function untestable(why: string, needs: string, against = "nothing"): Finding {
  return { verdict: "cannot-be-tested", sentence: why, numbers: {}, events: [], needs, against };
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
