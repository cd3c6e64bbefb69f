import { z } from "zod";
import { EVENT_TYPES } from "./plover.ts";
import { spanSchema } from "./quote.ts";
import { STATEMENT_KINDS } from "./statement.ts";
import { STATUSES } from "./status.ts";

/**
 * What an analyst can say of a reading. `merge` makes an event one more report of the happening of another;
 * `add` records what was missed; `withdraw` takes back every earlier word on the target.
 */
export const CORRECTION_ACTIONS = ["accept", "correct", "reject", "merge", "add", "withdraw"] as const;
export type CorrectionAction = (typeof CORRECTION_ACTIONS)[number];

const code = z.string().trim().min(1).max(12).nullable();
const day = z.iso.date().nullable();

/** The fields of an event that can be put right; those not given stay as they were read. */
export const eventFieldsSchema = z.object({
  type: z.enum(EVENT_TYPES).optional(),
  mode: z.string().max(40).nullable().optional(),
  status: z.enum(STATUSES).optional(),
  actor: code.optional(),
  recipient: code.optional(),
  from: day.optional(),
  to: day.optional(),
  place: z.string().max(200).nullable().optional(),
  /** For `merge`: the event whose happening this one reports too. */
  into: z.string().max(200).optional(),
  /** For `add`: where the sentence stands. */
  article: z.string().max(100).optional(),
  quote: spanSchema.optional(),
});
export type EventFields = Readonly<z.infer<typeof eventFieldsSchema>>;

/** The same for a statement. */
export const statementFieldsSchema = z.object({
  kind: z.enum(STATEMENT_KINDS).optional(),
  subject: code.optional(),
  object: code.optional(),
  value: z.string().max(500).nullable().optional(),
  status: z.enum(STATUSES).optional(),
  holder: z.string().max(200).nullable().optional(),
  article: z.string().max(100).optional(),
  quote: spanSchema.optional(),
});
export type StatementFields = Readonly<z.infer<typeof statementFieldsSchema>>;

/** A record of its own beside the reading that it is about. Never changed; a later one takes its place. */
export const correctionSchema = z.object({
  id: z.string(),
  /** The event or statement; null for an addition, whose event has the correction's id. */
  target: z.string().nullable(),
  kind: z.enum(["event", "statement"]),
  action: z.enum(CORRECTION_ACTIONS),
  fields: z.record(z.string(), z.unknown()),
  author: z.string(),
  at: z.iso.datetime(),
});
export type Correction = Readonly<z.infer<typeof correctionSchema>>;
