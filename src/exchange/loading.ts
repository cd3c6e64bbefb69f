import type { Desk } from "../record/desk.ts";
import type { DelimitedFormat } from "./delimited/format.ts";
import { type Loaded, loadDelimited } from "./delimited/load.ts";
import { markMirrored } from "./delimited/mark-mirrored.ts";
import type { Scan } from "./files/scan-file.ts";
import type { Warning } from "./import-report.ts";

/** How a file gets into the desk: its rows and, in the same transaction, what `record` writes. */
export interface Loading {
  readonly format: string;
  /** The line without which the rows cannot be read; null where they speak for themselves. */
  readonly header: string | null;
  /** What makes the file the dataset that it is, beside its bytes: name tables, a mapping, a reporter. */
  readonly salt: string;
  readonly load: (dataset: string, record: (loaded: Loaded) => Promise<void>) => Promise<Loaded>;
  /** What follows from the rows once they are there; doing it again changes nothing. */
  readonly finish: (dataset: string) => Promise<void>;
  /** The codes of the dataset that were not understood, the most frequent first. */
  readonly warnings: (dataset: string) => Promise<readonly Warning[]>;
  readonly version: (dataset: string) => Promise<string | null>;
}

/** A plain file that is to be imported. */
export interface Source {
  readonly name: string;
  readonly path: string;
  readonly scan: Scan;
  /** Where temporary files may be written. */
  readonly folder: string;
}

export function delimitedLoading(desk: Desk, format: DelimitedFormat, source: Source): Loading {
  return {
    format: format.name,
    header: format.headerLines === 0 ? null : source.scan.firstLine,
    salt: "",
    load: (dataset, record) => loadDelimited(desk, dataset, format, source, record),
    finish: (dataset) => markMirrored(desk, dataset, format),
    warnings: (dataset) => unknownCodes(desk, dataset, format),
    version: async (dataset) => {
      if (format.version === null) return null;
      const sql = `select ${format.version} as version from ${format.table} where dataset = $1`;
      return ((await desk.query(sql, [dataset]))[0]?.version as string | null) ?? null;
    },
  };
}

/** How many different codes of a kind are listed; their rows are kept whatever their number. */
const MOST_WARNINGS = 100;

async function unknownCodes(
  desk: Desk,
  dataset: string,
  format: DelimitedFormat,
): Promise<readonly Warning[]> {
  if (format.unknown.length === 0) return [];
  const parts = format.unknown.map(
    ({ name, code, where }) =>
      `select '${name}' as name, ${code} as code from ${format.table} where dataset = $1 and ${where}`,
  );
  const rows = await desk.query(
    `select name, code, count(*)::double as count from (${parts.join(" union all ")}) u
     where code is not null and not exists (
       select 1 from code_state s where s.system in ('name', 'cameo') and s.code in (u.code, lower(u.code))
         and u.name in ('country', 'CAMEO country'))
     group by name, code order by count desc, name, code limit ${MOST_WARNINGS}`,
    [dataset],
  );
  return rows as unknown as readonly Warning[];
}

/** Counts codes that are not understood, for formats that are read record by record. */
export function countUnknown() {
  const counts = new Map<string, Warning & { count: number }>();
  return {
    add: (name: string, code: string): void => {
      const key = `${name}\n${code}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { name, code, count: 1 });
      else counts.set(key, { ...known, count: known.count + 1 });
    },
    list: (): readonly Warning[] =>
      [...counts.values()].sort((a, b) => b.count - a.count).slice(0, MOST_WARNINGS),
  };
}
