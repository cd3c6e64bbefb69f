import { z } from "zod";
import { fail, ok, type Result } from "../../model/problem.ts";

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
  const items: Gold[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return fail("bad-gold", `Line ${index + 1} is not JSON.`);
    }
    const parsed = goldSchema.safeParse(value);
    if (!parsed.success)
      return fail(
        "bad-gold",
        `Line ${index + 1} is not an annotated passage: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}.`,
      );
    items.push(parsed.data);
  }
  return ok(items);
}
