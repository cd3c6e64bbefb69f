import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { importDataset } from "../../src/exchange/import-dataset.ts";
import type { ImportOptions, ImportReport, Kind } from "../../src/exchange/import-report.ts";
import type { Desk } from "../../src/record/desk.ts";
import { memoryDesk } from "../record/memory-desk.ts";
import { quiet } from "./quiet.ts";

/** A desk and a folder for each test of a file, gone after it. */
export function workFolder() {
  const work = { desk: null as unknown as Desk, folder: "" };
  beforeEach(async () => {
    work.desk = await memoryDesk();
    work.folder = mkdtempSync(join(tmpdir(), "exchange-"));
  });
  afterEach(() => {
    work.desk.close();
    rmSync(work.folder, { recursive: true, force: true });
  });
  const put = (name: string, content: string | Uint8Array): string => {
    const path = join(work.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const take = async (
    kind: Kind,
    paths: readonly string[],
    options: ImportOptions = {},
  ): Promise<ImportReport> => {
    const report = await importDataset(work.desk, kind, paths, options, quiet);
    if (!report.ok) throw new Error(report.problem.cause);
    for (const file of report.value.files)
      if (file.rowsIn !== file.kept + file.rejected) throw new Error("a row is unaccounted for");
    return report.value;
  };
  const one = async (sql: string): Promise<Readonly<{ [name: string]: unknown }>> =>
    (await work.desk.query(sql))[0] ?? {};
  return { work, put, take, one };
}
