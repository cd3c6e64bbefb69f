import type { Precision } from "../../model/date.ts";
import { partsOf } from "./days.ts";
import type { ClosedSpan, DateContext, Reading } from "./reading.ts";
import { implied, stated, unresolved } from "./reading.ts";

/**
 * A date without a year ("in October", "on 3 May"): the last one that had begun by publication, or, in the
 * future tense, the first that had not yet ended.
 */
export function nearest(at: (year: number) => ClosedSpan, context: DateContext): ClosedSpan | null {
  const { published, tense } = context;
  if (published === null) return null;
  const year = partsOf(published.to).year;
  const candidates = [year - 1, year, year + 1].map(at);
  if (tense === "future") return candidates.find((span) => span.to >= published.from) ?? null;
  return candidates.findLast((span) => span.from <= published.to) ?? null;
}

/** The date in the year that the words name, or else in the one that publication and tense point to. */
export function withYear(
  groups: Record<string, string | undefined>,
  at: (year: number) => ClosedSpan,
  precision: Precision,
  context: DateContext,
): Reading {
  if (groups.year !== undefined) return stated(at(Number(groups.year)), precision);
  if (groups.which !== undefined) {
    if (context.published === null) return unresolved(precision);
    const step = groups.which === "last" ? -1 : groups.which === "next" ? 1 : 0;
    return implied(at(partsOf(context.published.to).year + step), precision);
  }
  const span = nearest(at, context);
  return span === null ? unresolved(precision) : implied(span, precision);
}

/** "last spring", "this October", "next summer": strictly before, in the same year, strictly after. */
export function selected(
  which: string,
  at: (year: number) => ClosedSpan,
  precision: Precision,
  context: DateContext,
): Reading {
  const { published } = context;
  if (published === null) return unresolved(precision);
  const year = partsOf(published.to).year;
  if (which === "this") return implied(at(year), precision);
  const candidates = [year - 1, year, year + 1].map(at);
  const span =
    which === "last"
      ? candidates.findLast((one) => one.to < published.from)
      : candidates.find((one) => one.from > published.to);
  return span === undefined ? unresolved(precision) : implied(span, precision);
}
