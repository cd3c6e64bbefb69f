import { fail, ok, type Result } from "../model/problem.ts";
import type { Desk } from "../record/desk.ts";
import type { DelimitedFormat } from "./delimited/format.ts";
import { detectGdelt } from "./gdelt/detect.ts";
import { detectIcews } from "./icews/format.ts";
import { isNameTable, isQuadruple, quadrupleLoading } from "./icews/quadruples.ts";
import type { ImportOptions, Kind } from "./import-report.ts";
import { delimitedLoading, type Loading, type Source } from "./loading.ts";
import { ploverLoading } from "./plover/loading.ts";
import { detectPolecat } from "./polecat/format.ts";
import { eventsLoading } from "./table/events-loading.ts";
import { tableLoading } from "./table/loading.ts";
import { tradeLoading } from "./trade/loading.ts";

/** Which format of the kind the file has. Null: a file that others need, without rows of its own. */
export async function chooseLoading(
  desk: Desk,
  kind: Kind,
  source: Source,
  options: ImportOptions,
): Promise<Result<Loading | null>> {
  if (kind === "icews" && isNameTable(source.name)) return ok(null);
  if (kind === "icews" && source.scan.firstLines.some(isQuadruple)) return quadrupleLoading(desk, source);
  if (kind === "trade") return tradeLoading(desk, source, options);
  if (kind === "plover") return ok(ploverLoading(desk, source));
  if (kind === "events") return eventsLoading(desk, source);
  if (kind === "csv") return tableLoading(desk, source, options);
  const detected = detect(kind, source.scan.firstLines);
  if (detected !== null) return ok(delimitedLoading(desk, detected, source));
  return fail(
    "not-this-kind",
    `${source.name} does not begin like a file of ${kind}.`,
    "Check what the file holds, and the name of its kind.",
  );
}

/** By the first line that tells; where it is not the very first, those before it are rows like others. */
function detect(kind: Kind, lines: readonly string[]): DelimitedFormat | null {
  for (const [at, line] of lines.entries()) {
    const format = DELIMITED[kind]?.(line) ?? null;
    if (format !== null) return at === 0 ? format : { ...format, headerLines: 0 };
  }
  return null;
}

const DELIMITED: Partial<Record<Kind, (firstLine: string) => DelimitedFormat | null>> = {
  icews: detectIcews,
  gdelt: detectGdelt,
  polecat: detectPolecat,
};
