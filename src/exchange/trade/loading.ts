import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { insertRecords, type Shape } from "../../record/insert-records.ts";
import type { Loaded } from "../delimited/load.ts";
import { readRecords } from "../delimited/records.ts";
import { splitQuoted } from "../delimited/split-fields.ts";
import { textOf } from "../files/scan-file.ts";
import type { ImportOptions, Warning } from "../import-report.ts";
import { writeReject } from "../load-imported.ts";
import { delimitedLoading, type Loading, type Source } from "../loading.ts";
import { deriveTrade } from "./derive.ts";
import { detectTrade } from "./formats.ts";
import { plainColumns, readPlain, type TradeRow } from "./plain.ts";

/** UN Comtrade, BACI, Correlates of War, or a plain table of `year,partner,flow,value,base,source`. */
export function tradeLoading(desk: Desk, source: Source, options: ImportOptions): Result<Loading> {
  const reporter = options.reporter ?? null;
  const format = detectTrade(source.scan.firstLine);
  if (format !== null)
    return ok({
      ...delimitedLoading(desk, format, source),
      salt: reporter ?? "",
      finish: (dataset) => deriveTrade(desk, dataset, format.name, reporter),
    });
  const { header, skip } = headerOf(source.path);
  const columns = plainColumns(splitQuoted(header, ",") ?? []);
  if (columns === null)
    return fail(
      "not-this-kind",
      `${source.name} is none of the trade tables that are read (UN Comtrade, BACI, Correlates of War, year,partner,flow,value).`,
      "Check its header.",
    );
  if (reporter === null && !columns.includes("reporter"))
    return fail(
      "no-reporter",
      `${source.name} does not say whose trade it tells of.`,
      "Say so with --reporter, as in --reporter PRK.",
    );
  return ok({ ...plainLoading(desk, source, columns, skip, reporter), header });
}

const shape: Shape = {
  dataset: "VARCHAR",
  row_number: "BIGINT",
  reporter: "VARCHAR",
  partner: "VARCHAR",
  year: "INTEGER",
  flow: "VARCHAR",
  value_usd: "DOUBLE",
  share: "DOUBLE",
  base: "VARCHAR",
  source: "VARCHAR",
  note: "VARCHAR",
  raw: "VARCHAR",
};

function plainLoading(
  desk: Desk,
  source: Source,
  columns: readonly string[],
  skip: number,
  reporter: string | null,
): Loading {
  const unknown = new Map<string, number>();
  const load = async (dataset: string, record: (loaded: Loaded) => Promise<void>): Promise<Loaded> =>
    desk.transaction(async () => {
      const dialect = { delimiter: ",", quoted: true, columns: columns.length, fewest: 3 };
      const rows: (TradeRow & { dataset: string; row_number: number })[] = [];
      const counts = { kept: 0, rejected: 0, blank: 0 };
      for (const each of readRecords(source.path, dialect, skip, (line) =>
        join(source.folder, `overlong-${line}`),
      )) {
        const reading = readPlain(columns, each, reporter, (partner) =>
          unknown.set(partner, (unknown.get(partner) ?? 0) + 1),
        );
        if ("blank" in reading) counts.blank += 1;
        else if ("row" in reading) {
          counts.kept += 1;
          rows.push({ ...reading.row, dataset, row_number: reading.line });
        } else {
          counts.rejected += 1;
          await writeReject(desk, dataset, reading);
        }
      }
      await insertRecords(desk, "trade", shape, rows);
      const loaded = { rowsIn: counts.kept + counts.rejected, ...counts };
      await record(loaded);
      return loaded;
    });
  return {
    format: "trade-table",
    header: null,
    salt: reporter ?? "",
    load,
    finish: async () => undefined,
    version: async () => null,
    warnings: async (): Promise<readonly Warning[]> =>
      [...unknown].map(([code, count]) => ({ name: "partner", code, count })),
  };
}

/** The first line that is no comment, and how many lines it takes to get past it. */
function headerOf(path: string): { readonly header: string; readonly skip: number } {
  const head = Buffer.alloc(65536);
  const file = openSync(path, "r");
  const read = readSync(file, head, 0, head.length, 0);
  closeSync(file);
  const lines = textOf(head.subarray(0, read))
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/);
  const at = lines.findIndex((line) => line !== "" && !line.startsWith("#"));
  return { header: lines[at] ?? "", skip: at + 1 };
}
