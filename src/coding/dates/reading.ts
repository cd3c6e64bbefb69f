import type { Certainty, Precision } from "../../model/date.ts";
import type { Day } from "../../model/day.ts";

/** Both ends included; null is open. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface ClosedSpan {
  readonly from: Day;
  readonly to: Day;
}

export type Tense = "past" | "present" | "future" | null;

/** What a rule may lean on beside the words themselves. */
export interface DateContext {
  readonly published: ClosedSpan | null;
  readonly tense: Tense;
  /** What "two days later" counts from. */
  readonly anchor: ClosedSpan | null;
}

/** What the words mean, before the words around them ("since", "from ... to") are looked at. */
export interface Reading {
  /** Null where the publication date or the anchor would be needed and is not known. */
  readonly span: Span | null;
  readonly precision: Precision;
  readonly certainty: Certainty;
  /** Days from publication, where they can be told without knowing it. */
  readonly offset: { readonly from: number; readonly to: number } | null;
  /** Of a date whose year was not given: what a range may complete from its other end. */
  readonly yearless?: { readonly month: number; readonly day: number | null };
  /** The date describes a noun ("the 2014 election"): no bound such as "after" applies to it. */
  readonly attributive?: boolean;
}

export interface Found extends Reading {
  readonly start: number;
  readonly end: number;
}

/** One way of writing a date. `pattern` is global; a match that turns out to be no date reads as null. */
export interface DateRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: DateContext) => Reading | null;
}

export function stated(span: Span, precision: Precision): Reading {
  return { span, precision, certainty: "stated", offset: null };
}

export function implied(span: Span, precision: Precision): Reading {
  return { span, precision, certainty: "implied", offset: null };
}

/** A date that hangs on a publication date or an anchor that is not known. */
export function unresolved(precision: Precision, offset: Reading["offset"] = null): Reading {
  return { span: null, precision, certainty: "relative", offset };
}
