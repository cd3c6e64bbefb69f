import { z } from "zod";
import type { TimelineFilter } from "../../record/queries/count-timeline.ts";

/** What is asked of a list: how many, from which on. */
export const paging = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  offset: z.coerce.number().int().min(0).max(10_000_000).default(0),
});

const day = z.iso.date().optional();

/** The filters that every view has: a period, how sure a reading has to be, sources left out. */
export const filters = z.object({
  from: day,
  to: day,
  minConfidence: z.coerce.number().min(0).max(1).default(0.5),
  /** Ids of articles or datasets, with commas between. */
  exclude: z.string().max(20_000).optional(),
});
export type Filters = z.output<typeof filters>;

export const STEPS = ["day", "week", "month", "quarter", "year"] as const;

export function listOf(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : text.split(",").map((part) => part.trim());
}

export function timelineFilter(query: Filters, partner: string | null = null): TimelineFilter {
  return {
    from: query.from ?? null,
    to: query.to ?? null,
    partner,
    minConfidence: query.minConfidence,
    exclude: listOf(query.exclude),
  };
}

/** The step that cuts a span into some 30 to 160 pieces. */
export function stepFor(span: { readonly from: string; readonly to: string } | null): (typeof STEPS)[number] {
  if (span === null) return "month";
  const days = (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000;
  if (days <= 100) return "day";
  if (days <= 800) return "week";
  if (days <= 366 * 12) return "month";
  return days <= 366 * 40 ? "quarter" : "year";
}
