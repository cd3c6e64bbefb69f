import { z } from "zod";

/**
 * A stretch of an article's stored text. `start` and `end` count UTF-16 code units from the
 * beginning of that text; `exact` is the text between them.
 */
export const spanSchema = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  exact: z.string(),
});
export type Span = Readonly<z.infer<typeof spanSchema>>;

/**
 * A place in an article, as the W3C Web Annotation model has it: a TextPositionSelector (`start`,
 * `end`) and a TextQuoteSelector (`exact`, `prefix`, `suffix`) in one record.
 * https://www.w3.org/TR/annotation-model/#selectors
 */
export const quoteSchema = spanSchema.extend({
  article: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
export type Quote = Readonly<z.infer<typeof quoteSchema>>;
