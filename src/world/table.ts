import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A row of a TSV file with a header line; a column that the file lacks reads as "". */
export type Row = (column: string) => string;

/** `data/<path>` as it lies beside `src/` and `dist/` alike. */
export function dataPath(path: string): string {
  return fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
}

/**
 * The rows of a tab-separated file: UTF-8, header first, no quoting, empty lines and lines that start
 * with `#` skipped. A file that is not there has no rows.
 */
export function readTable(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, "utf8").split("\n");
  let columns: Map<string, number> | null = null;
  const rows: Row[] = [];
  for (const raw of lines) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw;
    if (line === "" || line.startsWith("#")) continue;
    const fields = line.split("\t");
    if (columns === null) {
      columns = new Map(fields.map((name, index) => [name, index]));
      continue;
    }
    const header = columns;
    rows.push((column) => fields[header.get(column) ?? -1] ?? "");
  }
  return rows;
}

/** A field that holds several values: `a;b;c`. */
export function listOf(field: string): string[] {
  if (field === "") return [];
  if (!field.includes(";")) return [field];
  return field
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
