import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** A query's answer, left where the engine put it: a value is taken over when it is asked for. */
export interface LazyColumns {
  readonly rows: number;
  /** A whole column of integers, null where it is null. */
  readonly integers: (column: number) => readonly (number | null)[];
  readonly text: (column: number, row: number) => string | null;
}

export type Parameters = Readonly<Record<string, DuckDBValue>>;

/** For hundreds of thousands of rows of which few texts will be looked at: texts are what takes time to take over. */
export async function lazyColumnsOf(
  connection: DuckDBConnection,
  sql: string,
  parameters: Parameters,
): Promise<LazyColumns> {
  const reader = await connection.runAndReadAll(sql, { ...parameters });
  const rows = reader.currentRowCount;
  return {
    rows,
    integers: (column) =>
      Array.from({ length: rows }, (_, row) => reader.value(column, row) as number | null),
    text: (column, row) => reader.value(column, row) as string | null,
  };
}
