import { z } from "zod";

export const PRECISIONS = ["day", "week", "month", "season", "quarter", "year", "period"] as const;
export const CERTAINTIES = ["stated", "implied", "relative"] as const;

/**
 * When something was: an interval of ISO days, both ends included.
 *
 * `certainty` is `stated` (the text gives every part), `implied` (a part, such as the year, was taken from
 * the publication date or the tense) or `relative` (the publication date is unknown: `from` and `to` are
 * null and `expression` holds the words, with `offset` their distance from publication in days).
 */
export const whenSchema = z.object({
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  precision: z.enum(PRECISIONS),
  certainty: z.enum(CERTAINTIES),
  expression: z.string().nullable().optional(),
  offset: z.object({ from: z.number(), to: z.number() }).nullable().optional(),
});
export type When = Readonly<z.infer<typeof whenSchema>>;
export type Precision = (typeof PRECISIONS)[number];
export type Certainty = (typeof CERTAINTIES)[number];
