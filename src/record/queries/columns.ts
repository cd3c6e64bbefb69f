import type { DuckDBValue } from "@duckdb/node-api";
import type { Desk } from "../desk.ts";

export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** A query's answer column by column: for aggregates of many rows, several times as fast as row objects. */
export async function columnsOf(
  desk: Desk,
  sql: string,
  parameters: Readonly<Record<string, DuckDBValue>> = {},
): Promise<Columns> {
  const reader = await desk.connection.runAndReadAll(sql, { ...parameters });
  return reader.getColumnsObjectJS() as Columns;
}
