import { z } from "zod";
import { whenSchema } from "./date.ts";
import { quoteSchema, spanSchema } from "./quote.ts";
import { STATUSES } from "./status.ts";

/** What a source can say of a relation without telling of an event. */
export const STATEMENT_KINDS = [
  "outreach",
  "exception",
  "dependence",
  "aim",
  "obstacle",
  "receptivity",
  "stalemate",
  "driver",
  "exchange",
  "conversion",
  "investment",
  "asset",
  "figure",
  "perception",
  "leverage",
  "playbook-shift",
  "precedent",
  "open-question",
  "outlook",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const codedStatementSchema = z.object({
  kind: z.enum(STATEMENT_KINDS),
  subject: z.string().nullable(),
  object: z.string().nullable(),
  /** Further states that the statement names beside subject and object. */
  others: z.array(z.string()).optional(),
  value: z.union([z.string(), z.number()]).nullable(),
  unit: z.string().nullable().optional(),
  status: z.enum(STATUSES),
  holder: z.string().nullable(),
  hedged: z.boolean(),
  date: whenSchema.nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  quote: spanSchema,
});
export type CodedStatement = Readonly<z.infer<typeof codedStatementSchema>>;

export const statementSchema = codedStatementSchema.omit({ quote: true }).extend({
  id: z.string(),
  article: z.string(),
  coder: z.string(),
  quotes: z.array(quoteSchema),
});
export type Statement = Readonly<z.infer<typeof statementSchema>>;
