import type { Check } from "../../briefs/brief.ts";
import type { Desk } from "../../record/desk.ts";
import { readQuotes } from "../../record/queries/read-quotes.ts";

export interface Claim {
  readonly exact: string;
  readonly article: string;
}

/** Checks with the sentence that each holds against the record. */
export async function withClaims(
  desk: Desk,
  checks: readonly Check[],
): Promise<readonly (Check & { readonly claim: Claim | null })[]> {
  const quotes = await readQuotes(
    desk,
    checks.map((check) => check.statement),
  );
  return checks.map((check) => {
    const quote = quotes.get(check.statement)?.[0];
    return { ...check, claim: quote === undefined ? null : { exact: quote.exact, article: quote.article } };
  });
}
