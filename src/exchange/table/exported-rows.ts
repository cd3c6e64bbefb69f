import { join } from "node:path";
import { readLines } from "../delimited/read-lines.ts";
import { readRecords } from "../delimited/records.ts";
import { decodeLine, NO_TEXT } from "../files/decode-line.ts";
import type { ImportedRow } from "../imported-row.ts";
import type { Source } from "../loading.ts";
import type { Reading } from "../reading.ts";
import { exportedRow } from "./exported-row.ts";

/** The events of a CSV that a desk gave out, row by row: each a row or, whole, a reject. */
export function* exportedCsv(
  source: Source,
  header: readonly string[],
): Generator<Reading<readonly ImportedRow[]>> {
  const dialect = { delimiter: ",", quoted: true, columns: header.length, fewest: header.length };
  for (const record of readRecords(source.path, dialect, 1, (line) => overlong(source, line))) {
    if (!("fields" in record)) {
      yield record;
      continue;
    }
    const given = Object.fromEntries(header.map((name, at) => [name, record.fields[at]]));
    const row = exportedRow(given, record.raw);
    yield typeof row === "string"
      ? { line: record.line, reason: row, bytes: Buffer.from(record.raw), file: null }
      : { line: record.line, row: [row] };
  }
}

/** The same of JSON lines. */
export function* exportedJson(source: Source): Generator<Reading<readonly ImportedRow[]>> {
  for (const line of readLines(source.path, (number) => overlong(source, number))) {
    if (line.file !== null)
      yield { line: line.number, reason: "the line is too long", bytes: null, file: line.file };
    else if (line.bytes.length === 0) yield { line: line.number, blank: true };
    else {
      const row = rowOf(line.bytes);
      yield typeof row === "string"
        ? { line: line.number, reason: row, bytes: line.bytes, file: null }
        : { line: line.number, row: [row] };
    }
  }
}

function rowOf(bytes: Buffer): ImportedRow | string {
  const text = decodeLine(bytes)?.replace(/^\uFEFF/, "");
  if (text === undefined) return NO_TEXT;
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null
      ? exportedRow(json as { [name: string]: unknown }, text)
      : "the line is no JSON object";
  } catch {
    return "the line is not JSON";
  }
}

function overlong(source: Source, line: number): string {
  return join(source.folder, `overlong-${line}`);
}
