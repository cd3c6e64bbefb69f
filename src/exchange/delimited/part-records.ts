import { closeSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Record } from "./records.ts";

/** What is left of a damaged file: good rows in a table that the engine can read, the rest as it was. */
export interface Cleaned {
  /** `line,raw,field,...`, quoted as in RFC 4180, an empty field unquoted. */
  readonly rows: string;
  /** `line,reason,raw` with the raw bytes in base64. */
  readonly rejects: string;
  /** Rejected lines that lie in files of their own. */
  readonly overlong: readonly { readonly line: number; readonly reason: string; readonly file: string }[];
  readonly kept: number;
  readonly rejected: number;
  readonly blank: number;
  /** The longest line written to `rows` or `rejects`, in bytes. */
  readonly longest: number;
}

/** Parts records into those that can be read and those that cannot, each with its line number. */
export function partRecords(records: Iterable<Record>, folder: string): Cleaned {
  const rows = writer(join(folder, "clean-rows.csv"));
  const rejects = writer(join(folder, "clean-rejects.csv"));
  const overlong: { line: number; reason: string; file: string }[] = [];
  let kept = 0;
  let rejected = 0;
  let blank = 0;
  try {
    for (const record of records) {
      if ("blank" in record) blank += 1;
      else if ("fields" in record) {
        kept += 1;
        rows.write([String(record.line), record.raw, ...record.fields]);
      } else {
        rejected += 1;
        if (record.file !== null)
          overlong.push({ line: record.line, reason: record.reason, file: record.file });
        else rejects.write([String(record.line), record.reason, (record.bytes as Buffer).toString("base64")]);
      }
    }
  } finally {
    rows.close();
    rejects.close();
  }
  const longest = Math.max(rows.longest(), rejects.longest());
  return { rows: rows.path, rejects: rejects.path, overlong, kept, rejected, blank, longest };
}

function writer(path: string) {
  const file = openSync(path, "w");
  let pending: string[] = [];
  let size = 0;
  let longest = 0;
  const flush = (): void => {
    if (pending.length > 0) writeSync(file, pending.join(""));
    pending = [];
    size = 0;
  };
  return {
    path,
    longest: () => longest,
    write: (fields: readonly string[]): void => {
      const line = `${fields.map(quoted).join(",")}\n`;
      pending.push(line);
      size += line.length;
      longest = Math.max(longest, line.length * 3);
      if (size > 2 ** 20) flush();
    },
    close: (): void => {
      flush();
      closeSync(file);
    },
  };
}

function quoted(field: string): string {
  return field === "" ? "" : `"${field.replaceAll('"', '""')}"`;
}
