import { join } from "node:path";
import type { Desk } from "../../record/desk.ts";
import { readLines } from "../delimited/read-lines.ts";
import { decodeLine, NO_TEXT } from "../files/decode-line.ts";
import type { ImportedRow } from "../imported-row.ts";
import { loadImported } from "../load-imported.ts";
import { countUnknown, type Loading, type Source } from "../loading.ts";
import type { Reading } from "../reading.ts";
import { rowsOfPlover, type Unknown } from "./rows.ts";

/** PLOVER records as newline-delimited JSON, one record a line. */
export function ploverLoading(desk: Desk, source: Source): Loading {
  const unknown = countUnknown();
  return {
    format: "plover-json",
    header: null,
    salt: "",
    load: (dataset, record) => loadImported(desk, dataset, readingsOf(source, unknown.add), record),
    finish: async () => undefined,
    warnings: async () => unknown.list(),
    version: async () => null,
  };
}

function* readingsOf(source: Source, unknown: Unknown): Generator<Reading<readonly ImportedRow[]>> {
  for (const line of readLines(source.path, (number) => join(source.folder, `overlong-${number}`))) {
    if (line.file !== null)
      yield { line: line.number, reason: "the line is too long", bytes: null, file: line.file };
    else if (line.bytes.length === 0) yield { line: line.number, blank: true };
    else {
      const read = readLine(line.bytes, unknown);
      yield typeof read === "string"
        ? { line: line.number, reason: read, bytes: line.bytes, file: null }
        : { line: line.number, row: read };
    }
  }
}

function readLine(bytes: Buffer, unknown: Unknown): readonly ImportedRow[] | string {
  const text = decodeLine(bytes)?.replace(/^\uFEFF/, "");
  if (text === undefined) return NO_TEXT;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return "the line is not JSON";
  }
  return rowsOfPlover(json, text, unknown);
}
