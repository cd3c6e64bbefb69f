import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { fail, ok, type Result } from "../../model/problem.ts";
import { STATUSES } from "../../model/status.ts";
import { SYSTEMS } from "../codes/state-codes.ts";

/** Where a fact stands in a row: a column's name, or a value that is the same for every row. */
const cell = z.union([z.string(), z.object({ value: z.union([z.string(), z.number()]) })]);
/** A day in one cell, or in three. */
const day = z.union([z.strictObject({ year: cell, month: cell, day: cell }), cell]);
const party = z.object({
  code: cell.optional(),
  /** How the code is written; `iso3` if not said. */
  system: z.enum(SYSTEMS).default("iso3"),
  name: cell.optional(),
  sector: cell.optional(),
  person: cell.optional(),
  rank: cell.optional(),
});

/**
 * How a table of events is read. Either `type` (PLOVER) or `cameo` says what happened. `docs/guide/data.md`
 * shows a whole mapping.
 */
export const mappingSchema = z.strictObject({
  delimiter: z.string().length(1).default(","),
  quoted: z.boolean().default(true),
  id: cell.optional(),
  date: day,
  enddate: day.optional(),
  dateFormat: z.enum(["iso", "dmy", "mdy", "ymd"]).default("iso"),
  actor: party,
  recipient: party.optional(),
  type: cell.optional(),
  cameo: cell.optional(),
  mode: cell.optional(),
  contexts: cell.optional(),
  intensity: cell.optional(),
  scale: z.enum(["plover", "icews", "goldstein"]).default("plover"),
  status: z.union([cell, z.object({ value: z.enum(STATUSES) })]).optional(),
  place: cell.optional(),
  confidence: cell.optional(),
});
export type Mapping = z.infer<typeof mappingSchema>;
export type Cell = z.infer<typeof cell>;
export type DayCell = z.infer<typeof day>;

/** Reads a mapping file, YAML or JSON. */
export function readMapping(path: string): Result<Mapping> {
  let written: unknown;
  try {
    written = parse(readFileSync(path, "utf8"));
  } catch (error) {
    return fail("mapping-not-read", `The mapping ${path} cannot be read (${String(error).split("\n")[0]}).`);
  }
  const parsed = mappingSchema.safeParse(written);
  if (parsed.success && (parsed.data.type !== undefined || parsed.data.cameo !== undefined))
    return ok(parsed.data);
  const issue = parsed.success ? null : parsed.error.issues[0];
  const reason =
    issue == null ? "it names neither type nor cameo" : `${issue.path.join(".")}: ${issue.message}`;
  return fail("mapping-wrong", `The mapping ${path} is not right: ${reason}.`, "See docs/guide/data.md.");
}
