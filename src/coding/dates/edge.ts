import type { Precision } from "../../model/date.ts";
import { dayOf, partsOf } from "./days.ts";
import type { ClosedSpan } from "./reading.ts";
import { lastDays, monthLength, monthSpan, yearSpan } from "./spans.ts";

/** "early", "mid-", "the end of" in front of a year, a month, a season, a decade. */
export const EDGE =
  "(?:[Ee]arly(?:\\s+in)?|[Mm]id(?:dle)?|[Ll]ate(?:\\s+in)?|[Tt]he\\s+(?:end|close|beginning|start|middle)\\s+of|(?:end|beginning|start|middle)\\s+of)[\\s-]";

export type Edge = "early" | "mid" | "late" | "end" | "beginning";
export type EdgeUnit = "week" | "month" | "season" | "quarter" | "year" | "decade" | "century";

export function edgeOf(words: string): Edge {
  const text = words.toLowerCase();
  if (/mid/.test(text)) return "mid";
  if (/early/.test(text)) return "early";
  if (/late/.test(text)) return "late";
  return /end|close/.test(text) ? "end" : "beginning";
}

/**
 * A part of a unit: thirds for "early", "mid" and "late", the outermost month of a year and the outermost
 * week of a month for "the beginning of" and "the end of".
 */
export function cutEdge(
  span: ClosedSpan,
  unit: EdgeUnit,
  edge: Edge,
): { span: ClosedSpan; precision: Precision } {
  const { year, month } = partsOf(span.from);
  const third = edge === "early" || edge === "beginning" ? 0 : edge === "mid" ? 1 : 2;
  switch (unit) {
    case "week":
      return {
        span: { from: span.from + [0, 2, 4][third]!, to: span.from + [1, 3, 6][third]! },
        precision: "period",
      };
    case "month":
      if (edge === "end") return { span: lastDays(span, 7), precision: "week" };
      if (edge === "beginning") return { span: { from: span.from, to: span.from + 6 }, precision: "week" };
      return {
        span: {
          from: dayOf(year, month, 1 + third * 10),
          to: third === 2 ? dayOf(year, month, monthLength(span.from)) : dayOf(year, month, 10 + third * 10),
        },
        precision: "period",
      };
    case "season":
    case "quarter":
      return { span: monthSpan(year, month + third), precision: "month" };
    case "year":
      if (edge === "end") return { span: monthSpan(year, 12), precision: "month" };
      if (edge === "beginning") return { span: monthSpan(year, 1), precision: "month" };
      return { span: monthSpan(year, 1 + third * 4, 4), precision: "period" };
    case "decade":
      return { span: yearSpan(year + [0, 4, 7][third]!, year + [3, 6, 9][third]!), precision: "period" };
    case "century":
      return { span: yearSpan(year + [0, 33, 66][third]!, year + [32, 65, 99][third]!), precision: "period" };
  }
}
