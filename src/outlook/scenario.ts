import { z } from "zod";
import { fail, ok, type Result } from "../model/problem.ts";

const code = z.string().regex(/^[A-Z]{3}$/, "a country is given by its three-letter code, such as JPN");

/** A scenario as its YAML file has it. */
export const scenarioSchema = z.strictObject({
  country: code,
  horizon: z.number().int().min(1).max(366).default(90),
  asOf: z.iso.date().nullable().default(null),
  change: z.union([
    z.strictObject({ "obstacle-dropped": code }),
    z.strictObject({ subsidy: z.strictObject({ from: code }) }),
    z.strictObject({ shock: z.strictObject({ a: code, b: code }) }),
  ]),
});
export type Scenario = Readonly<z.infer<typeof scenarioSchema>>;

/** Reads what a YAML parser made of a scenario. Errors: `bad-scenario`. */
export function scenarioFrom(parsed: unknown): Result<Scenario> {
  const result = scenarioSchema.safeParse(parsed);
  if (result.success) return ok(result.data);
  const issue = result.error.issues[0];
  const where = issue?.path.join(".") ?? "";
  return fail(
    "bad-scenario",
    `The scenario is not understood${where === "" ? "" : ` at ${where}`}: ${issue?.message ?? "no reason given"}.`,
    "It names a country and one change: obstacle-dropped, subsidy or shock. See docs/methods/what-if.md.",
  );
}
