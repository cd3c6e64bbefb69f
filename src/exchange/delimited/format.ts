/**
 * A dataset that comes as rows of fields, told to the engine: the table that takes them, the columns as
 * they stand in the file, and what the codes mean as SQL over the row `r` and the lists
 * of codes `l`.
 */
export interface DelimitedFormat {
  readonly name: string;
  readonly table: string;
  readonly delimiter: string;
  readonly quoted: boolean;
  /** The table's column for each field of a row, in the file's order. */
  readonly columns: readonly string[];
  readonly fewest: number;
  /** Lines before the first row. */
  readonly headerLines: 0 | 1;
  /** Values of the mapped columns, by column. */
  readonly mapped: Readonly<Record<string, string>>;
  /** Why a row is rejected, as SQL over `r`: null for a good row. */
  readonly reason: string;
  /** The same condition on the table's own columns, cheap: true for a row that should not have been kept. */
  readonly suspect: string;
  /** Two rows of one meeting: how to find the second, or null where the format has none. */
  readonly mirror: { readonly code: string; readonly actor: string; readonly recipient: string } | null;
  /** Codes that were not understood: select lists of (name, code), null where understood. */
  readonly unknown: readonly { readonly name: string; readonly code: string; readonly where: string }[];
  /** The dataset's version where a column tells it, as SQL aggregate. */
  readonly version: string | null;
}

/** A column name as SQL. */
export function column(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
