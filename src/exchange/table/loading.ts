import { join } from "node:path";
import { fail, ok, type Result } from "../../model/problem.ts";
import type { Desk } from "../../record/desk.ts";
import { identityOf } from "../../record/identity.ts";
import { readRecords } from "../delimited/records.ts";
import { splitPlain, splitQuoted } from "../delimited/split-fields.ts";
import type { ImportOptions } from "../import-report.ts";
import type { ImportedRow } from "../imported-row.ts";
import { loadImported } from "../load-imported.ts";
import { countUnknown, type Loading, type Source } from "../loading.ts";
import type { Unknown } from "../plover/rows.ts";
import type { Reading } from "../reading.ts";
import { type Mapping, readMapping } from "./mapping.ts";
import { missingColumns, rowOfTable } from "./row.ts";

/** A table of events in anybody's columns, with a mapping file that says what they are. */
export function tableLoading(desk: Desk, source: Source, options: ImportOptions): Result<Loading> {
  if (options.mapping === undefined || options.mapping === null)
    return fail(
      "no-mapping",
      `What the columns of ${source.name} mean has to be said.`,
      "Give a mapping file with --mapping.",
    );
  const mapping = readMapping(options.mapping);
  if (!mapping.ok) return mapping;
  const { delimiter, quoted } = mapping.value;
  const first = source.scan.firstLine;
  const header = ((quoted ? splitQuoted(first, delimiter) : splitPlain(first, delimiter)) ?? []).map((name) =>
    name.trim(),
  );
  const missing = missingColumns(mapping.value, header);
  if (missing.length > 0)
    return fail(
      "mapping-wrong",
      `${source.name} has no column ${missing.join(", ")}.`,
      "Check the mapping against the header.",
    );
  const unknown = countUnknown();
  return ok({
    format: "table",
    header: first,
    salt: identityOf(JSON.stringify(mapping.value)),
    load: (dataset, record) =>
      loadImported(desk, dataset, readingsOf(source, mapping.value, header, unknown.add), record),
    finish: async () => undefined,
    warnings: async () => unknown.list(),
    version: async () => null,
  });
}

function* readingsOf(
  source: Source,
  mapping: Mapping,
  header: readonly string[],
  unknown: Unknown,
): Generator<Reading<readonly ImportedRow[]>> {
  const { delimiter, quoted } = mapping;
  const dialect = {
    delimiter,
    quoted,
    columns: header.length,
    fewest: header.length,
  };
  for (const record of readRecords(source.path, dialect, 1, (line) =>
    join(source.folder, `overlong-${line}`),
  )) {
    if (!("fields" in record)) {
      yield record;
      continue;
    }
    const row = rowOfTable(mapping, header, record.fields, record.raw, unknown);
    yield typeof row === "string"
      ? { line: record.line, reason: row, bytes: Buffer.from(record.raw), file: null }
      : { line: record.line, row: [row] };
  }
}
