import type { Desk } from "./desk.ts";

/** Column names with their DuckDB types: `VARCHAR`, `DATE`, `["VARCHAR"]` for a list, ... */
export type Shape = Readonly<Record<string, string | readonly [string]>>;

/**
 * Inserts records whose keys are those of the shape, in one statement. They travel as one JSON text, so
 * that dates, lists and nulls need no binding each.
 */
export async function insertRecords(
  desk: Desk,
  table: string,
  shape: Shape,
  records: readonly object[],
): Promise<void> {
  if (records.length === 0) return;
  const columns = Object.keys(shape);
  await desk.run(
    `insert into ${table} (${columns.join(", ")})
     select ${columns.map((column) => `r.${column}`).join(", ")}
     from (select unnest(from_json_strict($1::json, '${JSON.stringify([shape])}')) as r)`,
    [JSON.stringify(records)],
  );
}
