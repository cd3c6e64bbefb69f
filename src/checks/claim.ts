import type { CodedEvent } from "../model/event.ts";
import type { Span } from "../model/quote.ts";
import type { CodedStatement } from "../model/statement.ts";

/** What a text claims, in the form in which it can be held against the record. */
export interface Claim {
  /** The id of the statement or event in the record; null for a text that was not read into it. */
  readonly id: string | null;
  readonly kind: string;
  readonly subject: string | null;
  readonly object: string | null;
  readonly others: readonly string[];
  /** The value as words. */
  readonly value: string;
  readonly number: number | null;
  readonly unit: string | null;
  readonly exact: string;
  readonly quote: Span;
  readonly from: string | null;
  readonly to: string | null;
  readonly hedged: boolean;
  readonly holder: string | null;
  readonly statement: CodedStatement | null;
  readonly event: CodedEvent | null;
}

export function claimOfStatement(statement: CodedStatement, id: string | null = null): Claim {
  return {
    id,
    kind: statement.kind,
    subject: statement.subject,
    object: statement.object,
    others: statement.others ?? [],
    value: typeof statement.value === "string" ? statement.value : "",
    number: typeof statement.value === "number" ? statement.value : null,
    unit: statement.unit ?? null,
    exact: statement.quote.exact,
    quote: statement.quote,
    from: statement.date?.from ?? null,
    to: statement.date?.to ?? null,
    hedged: statement.hedged,
    holder: statement.holder,
    statement,
    event: null,
  };
}

export function claimOfEvent(event: CodedEvent, id: string | null = null): Claim {
  return {
    id,
    kind: "event",
    subject: event.actor.code,
    object: event.recipient?.code ?? null,
    others: [],
    value: event.type,
    number: event.amount?.value ?? null,
    unit: event.amount?.unit ?? null,
    exact: event.quote.exact,
    quote: event.quote,
    from: event.date?.from ?? null,
    to: event.date?.to ?? null,
    hedged: event.hedged,
    holder: event.holder,
    statement: null,
    event,
  };
}

/** The states that a claim names beside one of them. */
export function partnersOf(claim: Claim, country: string): readonly string[] {
  const named = [claim.subject, claim.object, ...claim.others];
  return [...new Set(named.filter((code): code is string => code !== null && code !== country))];
}
