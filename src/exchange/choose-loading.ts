import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import type { DelimitedFormat } from "./delimited/format.ts";
import { detectGdelt } from "./gdelt/detect.ts";
import { detectIcews } from "./icews/format.ts";
import type { ImportOptions, Kind } from "./import-report.ts";
import { delimitedLoading, type Loading, type Source } from "./loading.ts";
import { detectPolecat } from "./polecat/format.ts";

/** Which format of the kind the file has. Null: a file that others need, without rows of its own. */
export async function chooseLoading(
  desk: Desk,
  kind: Kind,
  source: Source,
  _options: ImportOptions,
): Promise<Result<Loading | null>> {
  const detected = DELIMITED[kind]?.(source.scan.firstLine) ?? null;
  if (detected !== null) return ok(delimitedLoading(desk, detected, source));
  return fail(
    "not-this-kind",
    `${source.name} does not begin like a file of ${kind}.`,
    "Check what the file holds, and the name of its kind.",
  );
}

const DELIMITED: Partial<Record<Kind, (firstLine: string) => DelimitedFormat | null>> = {
  icews: detectIcews,
  gdelt: detectGdelt,
  polecat: detectPolecat,
};
