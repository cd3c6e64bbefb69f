import { z } from "zod";
import { actorSchema } from "./actor.ts";
import { whenSchema } from "./date.ts";
import { EVENT_TYPES } from "./plover.ts";
import { quoteSchema, spanSchema } from "./quote.ts";
import { STATUSES } from "./status.ts";

export const amountSchema = z.object({
  value: z.number(),
  /** An ISO 4217 code, a unit (`t`, `people`) or null when the text gives none. */
  unit: z.string().nullable(),
});
export type Amount = Readonly<z.infer<typeof amountSchema>>;

/** An event as the coder reads it from one sentence: the line of `demarche code`. An absent fact is null. */
export const codedEventSchema = z.object({
  type: z.enum(EVENT_TYPES),
  mode: z.string().nullable(),
  quad: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  contexts: z.array(z.string()),
  intensity: z.number().nullable(),
  status: z.enum(STATUSES),
  actor: actorSchema,
  recipient: actorSchema.nullable(),
  date: whenSchema.nullable(),
  place: z.string().nullable(),
  amount: amountSchema.nullable(),
  /** Whose view the sentence gives, where it is not the author's. */
  holder: z.string().nullable(),
  hedged: z.boolean(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  quote: spanSchema,
});
export type CodedEvent = Readonly<z.infer<typeof codedEventSchema>>;

/** An event in the record: what was coded, with where it came from. Immutable. */
export const eventSchema = codedEventSchema.omit({ quote: true }).extend({
  id: z.string(),
  origin: z.string(),
  source: z.string(),
  coder: z.string(),
  happening: z.string().nullable(),
  quotes: z.array(quoteSchema),
});
export type Event = Readonly<z.infer<typeof eventSchema>>;
