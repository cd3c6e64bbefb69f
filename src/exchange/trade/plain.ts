import { stateOfCode } from "../codes/state-codes.ts";
import type { Record } from "../delimited/records.ts";
import type { Reading } from "../reading.ts";

/** A row of `trade` as a plain table gives it. */
export interface TradeRow {
  readonly reporter: string;
  readonly partner: string;
  readonly year: number;
  readonly flow: string;
  readonly value_usd: number | null;
  readonly share: number | null;
  readonly base: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly raw: string;
}

type Named<T> = { readonly [name: string]: T };

/** Value columns with what one unit is in US dollars. */
const VALUES: Named<number> = {
  value: 1,
  value_usd: 1,
  trade_usd: 1,
  trade_usd_thousand: 1e3,
  value_usd_thousand: 1e3,
  trade_usd_million: 1e6,
  value_usd_million: 1e6,
};
/** Share columns with what one unit is of the whole. */
const SHARES: Named<number> = { share: 1, share_pct: 0.01, share_percent: 0.01 };
const FLOWS: Named<string> = {
  import: "import",
  imports: "import",
  m: "import",
  export: "export",
  exports: "export",
  x: "export",
  total: "total",
  trade: "total",
  both: "total",
};

/** The columns of `year,partner,flow,value,base,source`, in any order; null where it is no such table. */
export function plainColumns(header: readonly string[]): readonly string[] | null {
  const columns = header.map((name) => name.trim().toLowerCase());
  const amount = columns.some((name) => name in VALUES || name in SHARES);
  return amount && columns.includes("year") && columns.includes("partner") ? columns : null;
}

/** Reads a row of a plain trade table. A partner that no table of names knows is kept as it is written. */
export function readPlain(
  columns: readonly string[],
  record: Record,
  givenReporter: string | null,
  unknown: (partner: string) => void,
): Reading<TradeRow> {
  if (!("fields" in record)) return record;
  const cell = (name: string): string => (record.fields[columns.indexOf(name)] ?? "").trim();
  const first = (names: Named<number>): readonly [string, number] | null => {
    const name = columns.find((column) => column in names && cell(column) !== "");
    return name === undefined ? null : [cell(name), names[name] as number];
  };
  const reject = (reason: string): Reading<TradeRow> => ({
    line: record.line,
    reason,
    bytes: Buffer.from(record.raw),
    file: null,
  });
  const year = cell("year");
  if (!/^\d{4}$/.test(year)) return reject(`year is not a year: ${year}`);
  const written = columns.includes("flow") ? cell("flow") : "total";
  const flow = FLOWS[written.toLowerCase()];
  if (flow === undefined) return reject(`flow is none of import, export, total: ${written}`);
  const value = amountOf(first(VALUES));
  const share = amountOf(first(SHARES));
  if (value === "wrong" || share === "wrong") return reject("the value or share is not a number");
  if (value === null && share === null) return reject("the row has neither a value nor a share");
  const named = columns.includes("reporter") ? cell("reporter") : "";
  const reporter = named === "" ? givenReporter : (stateOf(named, year) ?? named);
  if (reporter === null) return reject("the row does not say whose trade it is");
  const partner = stateOf(cell("partner"), year);
  if (partner === null) unknown(cell("partner"));
  const orNull = (name: string): string | null => cell(name) || null;
  return {
    line: record.line,
    row: {
      reporter,
      partner: partner ?? cell("partner"),
      year: Number(year),
      flow,
      value_usd: value,
      share,
      base: orNull("base"),
      source: orNull("source"),
      note: orNull("note"),
      raw: record.raw,
    },
  };
}

function stateOf(written: string, year: string): string | null {
  for (const system of ["iso3", "name", "iso2", "numeric"] as const) {
    const found = stateOfCode(system, written, `${year}-07-01`);
    if (found.known && found.state !== null) return found.state;
  }
  return null;
}

function amountOf(found: readonly [string, number] | null): number | null | "wrong" {
  if (found === null) return null;
  const number = Number(found[0].replaceAll(/[ _]/g, ""));
  // Through a decimal fraction, so that 12.3 percent is 0.123 and not its nearest product.
  return Number.isFinite(number) ? Number((number * found[1]).toPrecision(15)) : "wrong";
}
