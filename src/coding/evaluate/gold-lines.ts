import type { z } from "zod";
import { fail, ok, type Result } from "../../model/problem.ts";

/** Reads labelled data, a JSON object a line. Errors: `bad-gold`, naming the line and what it should be. */
export function goldLines<T>(text: string, schema: z.ZodType<T>, what: string): Result<readonly T[]> {
  const items: T[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return fail("bad-gold", `Line ${index + 1} is not JSON.`);
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success)
      return fail(
        "bad-gold",
        `Line ${index + 1} is not ${what}: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}.`,
      );
    items.push(parsed.data);
  }
  return ok(items);
}
