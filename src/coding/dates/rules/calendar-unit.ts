import type { Precision } from "../../../model/date.ts";
import { cutEdge, EDGE, edgeOf } from "../edge.ts";
import {
  type ClosedSpan,
  type DateContext,
  type DateRule,
  implied,
  type Reading,
  unresolved,
} from "../reading.ts";
import { shift, type Unit, unitAround } from "../spans.ts";

type Calendar = "week" | "month" | "quarter" | "year" | "decade" | "century";

const PRECISIONS: Readonly<Record<Calendar, Precision>> = {
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "period",
  century: "period",
};

/** How far the unit around publication can reach on either side of a day that is not known. */
const LENGTHS: Readonly<Record<Calendar, number>> = {
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36525,
};

/** "last week", "this month", "next year", "late last year", "earlier this month", "later this year". */
export const calendarUnit: DateRule = {
  name: "calendar-unit",
  pattern: new RegExp(
    `(?<edge>\\b${EDGE}|\\b[Ee]arlier\\s+|\\b[Ll]ater\\s+)?(?<!\\b(?:the|these|those|all)\\s)\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+(?<unit>week|month|quarter|year|decade|century)\\b(?!\\s+of\\b)`,
    "g",
  ),
  read: (match, context) => {
    const { edge, which, unit } = match.groups!;
    const step = which!.toLowerCase() === "last" ? -1 : which!.toLowerCase() === "next" ? 1 : 0;
    return readUnit(unit as Calendar, step, edge?.toLowerCase().trim(), context);
  },
};

/** "the end of the year", "the middle of the month". */
export const edgeOfUnit: DateRule = {
  name: "edge-of-unit",
  pattern:
    /\b(?<edge>(?:the\s+)?(?:end|close|beginning|start|middle)\s+of|early\s+in|late\s+in|later\s+in|earlier\s+in)\s+the\s+(?<unit>week|month|quarter|year|decade|century)\b|\byear[- ]end\b/gi,
  read: (match, context) => {
    const { edge, unit } = match.groups!;
    return readUnit((unit?.toLowerCase() ?? "year") as Calendar, 0, edge?.toLowerCase() ?? "end of", context);
  },
};

function readUnit(unit: Calendar, step: number, edge: string | undefined, context: DateContext): Reading {
  const { published } = context;
  const precision = PRECISIONS[unit];
  if (published === null) {
    const length = LENGTHS[unit];
    if (/^earlier/.test(edge ?? "")) return unresolved(precision, { from: 1 - length, to: 0 });
    if (/^later/.test(edge ?? "")) return unresolved(precision, { from: 0, to: length - 1 });
    return unresolved(precision, { from: step * length - length + 1, to: step * length + length - 1 });
  }
  const span = around(published, unit, step);
  if (edge === undefined) return implied(span, precision);
  if (/^earlier/.test(edge))
    return implied({ from: span.from, to: Math.max(span.from, published.to - 1) }, precision);
  if (/^later/.test(edge))
    return implied({ from: Math.min(span.to, published.from + 1), to: span.to }, precision);
  const cut = cutEdge(span, unit, edgeOf(edge));
  return implied(cut.span, cut.precision);
}

function around(published: ClosedSpan, unit: Unit, step: number): ClosedSpan {
  const here = unitAround(published.to, unit);
  return step === 0 ? here : unitAround(shift(here.from, step, unit), unit);
}
