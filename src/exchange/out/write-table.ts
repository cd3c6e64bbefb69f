import { createReadStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { text } from "../delimited/format.ts";
import type { Sink } from "./sink.ts";
import type { OutTable } from "./tables.ts";
import { writeXlsx } from "./xlsx.ts";

export const TABLE_FORMATS = ["csv", "jsonl", "parquet", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

const COPY: Readonly<Record<Exclude<TableFormat, "xlsx">, string>> = {
  csv: "format csv, header true",
  jsonl: "format json",
  parquet: "format parquet, compression zstd",
};

/**
 * Writes a table: CSV and XLSX with lists as `a;b`, JSON lines and Parquet with lists as they are. Gives the
 * number of rows.
 */
export async function writeTable(
  desk: Desk,
  table: OutTable,
  format: TableFormat,
  sink: Sink,
): Promise<Result<number>> {
  const staged = `out_${process.pid}_${Math.trunc(performance.now())}`;
  await desk.run(`create temp table ${staged} as ${table.sql}`, table.parameters);
  try {
    const counted = await desk.query(`select count(*)::double as n from ${staged}`);
    const rows = Number(counted[0]?.n);
    if (format === "xlsx") {
      const written = await writeXlsx(desk, await flattened(desk, staged, true), rows, sink);
      return written.ok ? ok(rows) : written;
    }
    const source = format === "csv" ? await flattened(desk, staged) : `select * from ${staged}`;
    const folder = mkdtempSync(join(tmpdir(), "demarche-out-"));
    try {
      const path = join(folder, "rows");
      await desk.run(`copy (${source}) to ${text(path)} (${COPY[format]})`);
      for await (const chunk of createReadStream(path)) await sink.write(chunk as Buffer);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return ok(rows);
  } finally {
    await desk.run(`drop table ${staged}`);
  }
}

/** Without lists: `a;b`; for a sheet also without whole numbers of more bits than it has. */
async function flattened(desk: Desk, staged: string, sheet = false): Promise<string> {
  const columns = await desk.query(`describe ${staged}`);
  const cells = columns.map((column) => {
    const name = `"${String(column.column_name)}"`;
    const type = String(column.column_type);
    if (type.endsWith("[]")) return `array_to_string(${name}, ';') as ${name}`;
    return sheet && (type === "BIGINT" || type === "HUGEINT") ? `${name}::double as ${name}` : name;
  });
  return `select ${cells.join(", ")} from ${staged}`;
}
