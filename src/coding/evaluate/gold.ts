import { z } from "zod";
import type { Result } from "../../model/problem.ts";
import { goldLines } from "./gold-lines.ts";

/** One annotated passage: what should be read from a quote of a document. */
export const goldSchema = z.object({
  id: z.string(),
  kind: z.enum(["event", "statement"]),
  doc: z.string(),
  quote: z.string(),
  actor: z.string().optional(),
  recipient: z.union([z.null(), z.string(), z.array(z.string().nullable())]).optional(),
  /** Every acceptable PLOVER type. */
  type: z.array(z.string()).optional(),
  about: z.string().optional(),
  subject: z.array(z.string()).optional(),
});
export type Gold = Readonly<z.infer<typeof goldSchema>>;

/** Reads annotated passages, an item a line. Errors: `bad-gold`, naming the line. */
export function parseGold(text: string): Result<readonly Gold[]> {
  return goldLines(text, goldSchema, "an annotated passage");
}
