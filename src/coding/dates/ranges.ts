import { nearest } from "./choose-year.ts";
import { dayOf, partsOf } from "./days.ts";
import type { ClosedSpan, DateContext, Found, Reading, Span } from "./reading.ts";
import { monthSpan } from "./spans.ts";

const BETWEEN: Readonly<Record<string, RegExp>> = {
  from: /^\s+(?:to|until|till|through|up\s+to)\s+(?:the\s+)?$/i,
  between: /^\s+and\s+(?:the\s+)?$/i,
  dash: /^\s?[-–]\s?$/,
};

/** Joins "from May to July 2014", "between 2012 and 2014", "May-July", and "last spring and early summer". */
export function joinRanges(found: readonly Found[], text: string, context: DateContext): readonly Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const left = joined.at(-1);
    const range = left === undefined ? null : join(left, one, text, context);
    if (range === null) joined.push(one);
    else joined.splice(-1, 1, range);
  }
  return joined;
}

function join(left: Found, right: Found, text: string, context: DateContext): Found | null {
  const gap = text.slice(left.end, right.start);
  const opener = /\b(from|between)\s+(?:the\s+)?$/i.exec(text.slice(0, left.start));
  const kind = opener?.[1]?.toLowerCase() ?? (BETWEEN.dash!.test(gap) ? "dash" : null);
  if (kind !== null && BETWEEN[kind]!.test(gap)) {
    const start = opener === null ? left.start : opener.index;
    return { ...spanning(left, right, context), start, end: right.end };
  }
  if (left.precision === "season" && /^\s+and\s+$/.test(gap)) return continued(left, right, context);
  return null;
}

function spanning(left: Found, right: Found, context: DateContext): Reading {
  const last = right.span;
  const first = completed(left, right, context);
  if (first === null || last === null || first.from === null || last.to === null || first.from > last.to)
    return { span: null, precision: "period", certainty: "relative", offset: joinedOffset(left, right) };
  const certainty =
    right.certainty === "stated" && (left.certainty === "stated" || left.yearless) ? "stated" : "implied";
  return { span: { from: first.from, to: last.to }, precision: "period", certainty, offset: null };
}

/** The left end, in the right end's year where it has none of its own. */
function completed(left: Found, right: Found, context: DateContext): Span | null {
  if (left.yearless === undefined || right.span?.to == null) return left.span;
  const { month, day } = left.yearless;
  const at = (year: number): ClosedSpan =>
    day === null ? monthSpan(year, month) : { from: dayOf(year, month, day), to: dayOf(year, month, day) };
  const { year } = partsOf(right.span.to);
  const same = at(year);
  if (right.certainty === "stated" || context.published !== null)
    return same.from <= right.span.to ? same : at(year - 1);
  return nearest(at, context);
}

function joinedOffset(left: Found, right: Found): Reading["offset"] {
  return left.offset && right.offset ? { from: left.offset.from, to: right.offset.to } : null;
}

/** "last spring and early summer": one stretch, the second season in the first one's year. */
function continued(left: Found, right: Found, context: DateContext): Found | null {
  if (right.precision !== "season" && right.precision !== "month") return null;
  const ends = { start: left.start, end: right.end };
  if (left.span === null || context.published === null) {
    if (left.span === null && right.span === null) return { ...left, ...ends, precision: "season" };
    return null;
  }
  if (right.span?.to == null || left.span.to == null || left.span.from == null) return null;
  const shifted = sameYearOrNext(left.span.to, right.span.to);
  return { ...left, ...ends, span: { from: left.span.from, to: shifted }, precision: "season" };
}

function sameYearOrNext(after: number, to: number): number {
  const { month, day } = partsOf(to);
  const { year } = partsOf(after);
  const here = dayOf(year, month, day);
  return here > after ? here : dayOf(year + 1, month, day);
}
